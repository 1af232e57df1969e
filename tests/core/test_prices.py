"""The price list and what stands on invoices: editions, days, withdrawing, bad input, and who may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from skintwin_desktop.core import prices
from skintwin_desktop.core.prices import PriceEntry, SellerEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, NotFound, Refused
from tests.builders import Home
from tests.core import billing
from tests.core.billing import DAY, SELLER, price

LATER = DAY + timedelta(days=40)


def listed(studio: Studio, day: date | None = None) -> list[tuple[str, int]]:
    return [(one.code, one.cents) for one in prices.price_list(studio, day)]


def test_a_new_edition_counts_from_its_day(home: Home) -> None:
    studio = home.practitioner()
    assert prices.price_list(studio) == ()
    prices.set_price(studio, price("c1", "Consult", 9500))
    prices.set_price(studio, price("C1", "Consult", 9900, valid_from=LATER))
    assert listed(studio) == [("C1", 9500)]
    assert prices.price_list(studio)[0].next_from == LATER
    assert listed(studio, LATER) == [("C1", 9900)]
    prices.set_price(studio, price("C1", "Consult", 9600))
    assert listed(studio) == [("C1", 9600)]


def test_a_price_that_is_only_to_come_is_shown_with_its_day(home: Home) -> None:
    studio = home.practitioner()
    prices.set_price(studio, price("N1", "Nieuw", 100, valid_from=LATER))
    found = prices.price_list(studio)
    assert [(one.code, one.valid_from) for one in found] == [("N1", LATER)]


def test_a_withdrawn_price_is_gone_now_and_later(home: Home) -> None:
    studio = home.practitioner()
    prices.set_price(studio, price("C1", "Consult", 9500))
    for days in (40, 80):
        prices.set_price(studio, price("C1", "Consult", 9900, valid_from=DAY + timedelta(days=days)))
    prices.withdraw_price(studio, "C1")
    for day in (DAY, LATER, DAY + timedelta(days=80), DAY + timedelta(days=400)):
        assert listed(studio, day) == []
    with pytest.raises(NotFound):
        prices.withdraw_price(studio, "C1")
    prices.set_price(studio, price("C1", "Consult", 5000))
    assert listed(studio) == [("C1", 5000)]


@pytest.mark.parametrize(
    ("entry", "field", "code"),
    [
        (price("", "Consult", 1), "code", "empty"),
        (price("C 1", "Consult", 1), "code", "shape"),
        (price("É1", "Consult", 1), "code", "shape"),
        (price("C" * 13, "Consult", 1), "code", "long"),
        (price("C1", "", 1), "nl", "empty"),
        (price("C1", "x" * 500, 1), "nl", "long"),
        (price("C1", "Huidonderzoek", 1), "nl", "medical"),
        (price("C1", "Consult", -1), "cents", "large"),
        (price("C1", "Consult", 10**10), "cents", "large"),
        (price("C1", "Consult", 1, "6"), "vat", "empty"),
        (price("C1", "Consult", 1, for_kind="melanoma"), "for_kind", "empty"),
        (price("C1", "Consult", 1, valid_from=DAY - timedelta(days=1)), "valid_from", "past"),
    ],
)
def test_a_price_that_cannot_be_is_refused(office: Studio, entry: PriceEntry, field: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        prices.set_price(office, entry)
    assert (field, code) in {(one.field, one.code) for one in refused.value.problems}
    assert len({one.field for one in refused.value.problems}) == len(refused.value.problems)


def test_what_stands_on_invoices_is_brought_to_one_form(office: Studio) -> None:
    assert prices.seller(office).missing == ("trade_register", "vat_number", "bank_account")
    now = prices.set_seller(office, replace(SELLER, trade_register="1234 5678", vat_number="nl 0000 99998 b57"))
    assert (now.trade_register, now.vat_number, now.bank_account) == (
        "12345678", "NL000099998B57", "NL91ABNA0417164300",
    )  # fmt: skip
    assert prices.seller(office) == now
    assert now.missing == ()


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"trade_register": "1234567"}, "trade_register", "eight"),
        ({"trade_register": ""}, "trade_register", "empty"),
        ({"vat_number": "NL1234"}, "vat_number", "shape"),
        ({"vat_number": "NL000099998B58"}, "vat_number", "checksum"),
        ({"bank_account": billing.WRONG}, "bank_account", "checksum"),
        ({"bank_account": ""}, "bank_account", "empty"),
        ({"exempt_nl": " "}, "exempt_nl", "empty"),
        ({"exempt_en": "x" * 500}, "exempt_en", "long"),
        ({"days_to_pay": -1}, "days_to_pay", "large"),
        ({"days_to_pay": 1000}, "days_to_pay", "large"),
    ],
)
def test_particulars_that_cannot_be_are_refused(office: Studio, changes: dict[str, str], field: str, code: str) -> None:
    entry: SellerEntry = replace(SELLER, **changes)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        prices.set_seller(office, entry)
    assert [(one.field, one.code) for one in refused.value.problems] == [(field, code)]


def test_the_owner_sets_prices_and_the_desk_reads_them(home: Home) -> None:
    owner = home.practitioner()
    billing.begin(owner)
    home.close(owner)
    desk = home.receptionist()
    assert [one.code for one in prices.price_list(desk)] == ["C1", "C2", "NS"]
    for deed in (
        lambda: prices.set_price(desk, price("X", "X", 1)),
        lambda: prices.withdraw_price(desk, "C1"),
        lambda: prices.set_seller(desk, SELLER),
    ):
        with pytest.raises(Denied):
            deed()
