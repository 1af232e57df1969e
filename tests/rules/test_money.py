"""Money: amounts as typed, tax to the cent, columns that add up, credit as the exact opposite, cash by five cents."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import money
from skintwin_desktop.rules.money import MOST_CENTS, RATES, Split, Typed, read_amount, split

CENTS = st.integers(-MOST_CENTS, MOST_CENTS)
VAT = st.sampled_from(sorted(RATES))
LINES = st.lists(st.tuples(CENTS, VAT, st.booleans()), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("12,5", 1250), ("12.50", 1250), ("12", 1200), ("12,-", 1200), ("12,--", 1200), ("0", 0), ("0,05", 5),
        ("1.234,56", 123456), ("1 234,56", 123456), ("€ 12,50", 1250), ("€12", 1200), ("\u00a012,50 ", 1250),
        ("1.234", 123400), ("12.345", 1234500), ("999999,99", 99999999),
        ("1,234.50", 123450), ("€ 999,999.99", 99999999),
    ],
)  # fmt: skip
def test_amounts_are_read_as_people_type_them(text: str, cents: int) -> None:
    assert read_amount(text) == Typed(cents)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"), ("   ", "empty"), ("€", "empty"), ("-1", "negative"), ("−1", "negative"), ("1e9", "unreadable"),
        ("12,555", "unreadable"), ("abc", "unreadable"), ("1,2,3", "unreadable"), ("0x10", "unreadable"),
        ("NaN", "unreadable"), ("inf", "unreadable"), ("1.23.456", "unreadable"), ("12,5 euro", "unreadable"),
        ("1000000", "large"), ("999999999", "large"), ("9" * 400, "unreadable"), ("1/2", "unreadable"),
        ("0.500", "unreadable"), ("00.500", "unreadable"), ("1,234", "unreadable"), ("1,234.5", "unreadable"),
    ],
)  # fmt: skip
def test_what_is_no_amount_is_said(text: str, problem: str) -> None:
    assert read_amount(text) == Typed(None, problem)


def test_below_zero_is_read_where_it_may_be() -> None:
    assert read_amount("-12,50", negative=True) == Typed(-1250)
    assert read_amount("-0", negative=False) == Typed(0)


@given(cents=st.integers(0, MOST_CENTS))
def test_what_is_written_is_read_back(cents: int) -> None:
    assert read_amount(money.plain_amount(cents)) == Typed(cents)
    assert read_amount(money.plain_amount(-cents), negative=True) == Typed(-cents)
    assert read_amount(money.shown_amount(cents)) == read_amount(money.shown_amount(cents, "en")) == Typed(cents)


def test_amounts_are_shown_in_both_languages() -> None:
    assert money.shown_amount(123456) == "€\u00a01.234,56"
    assert money.shown_amount(-123456, "en") == "€\u00a0−1,234.56"
    assert money.shown_amount(5) == "€\u00a00,05"


# --- tax ---


@pytest.mark.parametrize(
    ("cents", "vat", "with_vat", "net", "tax"),
    [
        (9500, "exempt", True, 9500, 0), (9500, "0", False, 9500, 0), (9500, "21", True, 7851, 1649),
        (7851, "21", False, 7851, 1649), (109, "9", True, 100, 9), (50, "9", False, 50, 5), (1, "21", True, 1, 0),
        (-9500, "21", True, -7851, -1649), (0, "21", True, 0, 0),
    ],
)  # fmt: skip
def test_tax_is_rounded_to_the_cent(cents: int, vat: str, with_vat: bool, net: int, tax: int) -> None:
    assert split(cents, vat, with_vat=with_vat) == Split(net, tax)


@given(cents=CENTS, vat=VAT, with_vat=st.booleans())
def test_tax_is_what_decimal_arithmetic_says(cents: int, vat: str, with_vat: bool) -> None:
    found = split(cents, vat, with_vat=with_vat)
    rate = Decimal(RATES[vat])
    exact = Decimal(cents) * rate / (100 + rate if with_vat else 100)
    assert found.tax == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert (found.gross if with_vat else found.net) == cents


@given(lines=LINES)
def test_the_lines_add_up_to_the_total_and_so_do_the_rates(lines: list[tuple[int, str, bool]]) -> None:
    parts = [(vat, split(cents, vat, with_vat=with_vat)) for cents, vat, with_vat in lines]
    whole = money.total(part for _, part in parts)
    assert whole.gross == sum(part.gross for _, part in parts) == whole.net + whole.tax
    rates = money.by_rate(parts)
    assert money.total(rates.values()) == whole
    assert list(rates) == [vat for vat in RATES if vat in {one for one, _ in parts}]


@given(lines=LINES)
def test_a_credit_note_is_the_exact_opposite(lines: list[tuple[int, str, bool]]) -> None:
    invoice = [split(cents, vat, with_vat=with_vat) for cents, vat, with_vat in lines]
    note = [split(-cents, vat, with_vat=with_vat) for cents, vat, with_vat in lines]
    assert note == [part.reversed for part in invoice]
    assert money.total([*invoice, *note]) == Split(0, 0)


# --- cash ---


@given(cents=st.integers(0, MOST_CENTS))
def test_cash_goes_by_five_cents_and_is_never_far(cents: int) -> None:
    paid = money.cash_amount(cents)
    assert paid % 5 == 0
    assert abs(paid - cents) <= 2
    assert money.cash_rounding(paid, cents) == cents - paid
    assert money.cash_rounding(paid + 5, cents) == 0
