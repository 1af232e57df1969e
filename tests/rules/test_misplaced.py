"""Numbers that have no place where they are typed: told by their own check figures, and nothing else is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.misplaced import phone_problem, problem, without

BSN = ("123456782", "111222333", "1234.56.782", "123 456 782", "123-456-782", "BSN: 123456782.")
IBAN = ("NL91ABNA0417164300", "nl91 abna 0417 1643 00", "BE68 5390 0754 7034", "DE89370400440532013000")
NEITHER = (
    "", "123456789", "12345678", "0123456782", "1234567820", "000000000", "06 12345678", "+31612345678", "24-11-2026",
    "9999 ZZ", "NL00ABNA0417164300", "ST-0441", "Straat 12", "x123456782", "123456782x", "Ĳssel 123",
    "+31 600000588", "0031 600000588", "+1 123456782", "+420 123456782",
)  # fmt: skip


@pytest.mark.parametrize("text", BSN)
def test_a_citizen_service_number_is_noticed_in_any_text(text: str) -> None:
    assert problem(text) == "bsn"
    assert problem(f"Jan {text} Jansen") == "bsn"
    assert problem(without(f"Jan {text} Jansen")) == ""


@pytest.mark.parametrize("text", IBAN)
def test_a_bank_account_is_noticed_in_any_text(text: str) -> None:
    assert problem(text) == "iban"
    assert problem(f"rekening {text} graag betalen") == "iban"
    assert without(f"rekening {text} graag betalen") == "rekening  graag betalen"


@pytest.mark.parametrize("text", NEITHER)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert problem(text) == ""
    assert without(text) == text


def test_in_a_phone_field_nine_figures_are_suspect_in_the_netherlands_only() -> None:
    assert phone_problem("123456782", "NL") == "bsn"
    assert phone_problem("123456782", "PL") == ""
    assert phone_problem("0612345678", "NL") == ""
    assert phone_problem("NL91ABNA0417164300", "PL") == "iban"


@given(st.text(max_size=60))
def test_what_is_left_holds_none(text: str) -> None:
    assert problem(without(text)) == "" or problem(text) != ""
    assert (without(text) == text) == (problem(text) == "")


@given(st.integers(10_000_000, 999_999_999))
def test_exactly_one_last_figure_of_ten_or_none_makes_a_citizen_service_number(number: int) -> None:
    first = f"{number:09d}"[:8]
    if first == "00000000":
        return
    assert sum(problem(f"{first}{last}") == "bsn" for last in range(10)) <= 1
