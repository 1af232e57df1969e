"""Account numbers and numbers of businesses: one form, wrong digits noticed, masked but for the end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import bank

GOOD = ("NL91ABNA0417164300", "NL20 INGB 0001 2345 67", "be68 5390 0754 7034", "DE89-3704-0044-0532-0130-00")


@pytest.mark.parametrize("account", GOOD)
def test_a_good_account_is_taken_however_it_is_typed(account: str) -> None:
    assert bank.account_problem(account) == ""


@pytest.mark.parametrize(
    ("account", "code"),
    [
        ("", "empty"), ("   ", "empty"), ("417164300", "country"), ("NL91ABNA0417164301", "checksum"),
        ("NL91ABNA041716430", "length"), ("NL91ABNA04171643000", "length"), ("N", "country"),
        ("BE68539007547035", "checksum"), ("NL91ABNA041716430O", "checksum"), ("€" * 400, "country"),
    ],
)  # fmt: skip
def test_a_wrong_account_is_said(account: str, code: str) -> None:
    assert bank.account_problem(account) == code


@given(at=st.integers(8, 17), digit=st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(at: int, digit: int) -> None:
    good = "NL91ABNA0417164300"
    wrong = f"{good[:at]}{(int(good[at]) + digit) % 10}{good[at + 1 :]}"
    assert bank.account_problem(wrong) == "checksum"


@given(text=st.text(max_size=60))
def test_whatever_is_typed_is_judged(text: str) -> None:
    assert bank.account_problem(text) in {"", "empty", "country", "length", "checksum"}
    assert bank.trade_register_problem(text) in {"", "empty", "eight"}
    assert bank.vat_number_problem(text) in {"", "empty", "shape", "checksum"}


def test_a_masked_account_shows_country_and_end_only() -> None:
    masked = bank.masked_account("NL91ABNA0417164300")
    assert masked.replace(" ", "") == "NL" + "•" * 12 + "4300"
    assert bank.masked_account("NL91") == "••••"
    assert bank.shown_account("NL91ABNA0417164300") == "NL91 ABNA 0417 1643 00"


@pytest.mark.parametrize(("text", "code"), [("12345678", ""), ("1234 5678", ""), ("1234567", "eight"), ("", "empty")])
def test_a_number_of_the_trade_register_has_eight_digits(text: str, code: str) -> None:
    assert bank.trade_register_problem(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("NL000099998B57", ""),
        ("NL000099998B58", "checksum"),
        ("NL1234", "shape"),
        ("DE123456789", "shape"),
        ("", "empty"),
    ],
)
def test_a_number_for_value_added_tax_is_checked(text: str, code: str) -> None:
    assert bank.vat_number_problem(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ""), ("  ", ""), ("NL000099998B57", ""), ("NL123", "shape"), ("XX12", "shape"), ("12345678", "shape"),
        ("BE 0428.759.497", ""), ("BE0428759498", "checksum"), ("DE136695976", ""), ("DE136695977", "checksum"),
        ("CHE-123.456.788", ""), ("GB123456789", ""), ("ABCDEFGH", "shape"),
    ],
)  # fmt: skip
def test_the_vat_number_of_who_pays_is_of_any_country(text: str, code: str) -> None:
    assert bank.payer_vat_number_problem(text) == code
