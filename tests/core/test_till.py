"""The till: totals by way of paying, counting, closing in order, a day that is closed, the report without names."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, invoices, payments, till
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.errors import DayClosed, EarlierDayOpen, MedicalWord, Refused
from tests.builders import ANNA, Home
from tests.core import billing
from tests.core.billing import ACCOUNT, DAY
from tests.core.test_invoices import words_of

NEXT = date(2026, 11, 25)


@pytest.fixture
def desk(home: Home) -> Studio:
    studio = home.practitioner()
    billing.begin(studio)
    return studio


@pytest.fixture
def pay(desk: Studio) -> Callable[[str, int], UUID]:
    client = clients.register_client(desk, ANNA).id

    def take(method: str, cents: int) -> UUID:
        issued = billing.invoice(desk, client)
        return payments.take_payment(desk, issued.id, PaymentEntry(method, cents)).id

    return take


def test_an_empty_day_is_empty(desk: Studio) -> None:
    day = till.read_day(desk, DAY)
    assert (day.entries, day.total, day.expected, day.invoices, day.closing) == ((), 0, 0, 0, None)
    assert day.can_close


def test_a_day_adds_up_by_way_of_paying(desk: Studio, pay: Callable[[str, int], UUID]) -> None:
    pay("pin", 9500)
    pay("cash", 5000)
    wrong = pay("cash", 1000)
    payments.correct_payment(desk, wrong, "wrong_amount")
    client = clients.register_client(desk, ANNA).id
    issued = billing.invoice(desk, client)
    payments.take_payment(desk, issued.id, PaymentEntry("pin", 9500))
    invoices.credit_invoice(desk, issued.id, "goodwill")
    back = payments.return_payment(desk, issued.id, PaymentEntry("cash", 2000))
    payments.correct_payment(desk, back.id, "wrong_method")
    payments.return_payment(desk, issued.id, PaymentEntry("transfer", 9500, ACCOUNT))
    day = till.read_day(desk, DAY)
    assert day.received == {"pin": 19000, "cash": 5000, "transfer": 0}
    assert day.returned == {"pin": 0, "cash": 0, "transfer": -9500}
    assert (day.cash, day.expected, day.total) == (5000, 5000, 14500)
    assert (day.invoices, day.invoiced) == (5, 4 * 9500 - 9500)
    assert len(day.entries) == 8


def test_a_closed_day_cannot_be_changed(home: Home, desk: Studio, pay: Callable[[str, int], UUID]) -> None:
    paid = pay("cash", 5000)
    closed = till.close_day(desk, DAY, ClosingEntry(5000, 4000))
    assert (closed.difference, closed.closing is not None) == (0, True)
    with pytest.raises(DayClosed):
        till.close_day(desk, DAY, ClosingEntry(5000))
    home.clock.move(minutes=5)
    payments.correct_payment(desk, paid, "wrong_amount")
    pay("pin", 100)
    assert till.read_day(desk, DAY) == closed
    tomorrow = till.read_day(desk, NEXT)
    assert [one.cents for one in tomorrow.entries] == [-5000, 100]
    assert (tomorrow.cash_before, tomorrow.invoices, tomorrow.invoiced) == (1000, 1, 9500)


def test_a_difference_asks_for_a_remark(desk: Studio, pay: Callable[[str, int], UUID]) -> None:
    pay("cash", 5000)
    with pytest.raises(Refused) as refused:
        till.close_day(desk, DAY, ClosingEntry(4500))
    assert [(one.field, one.code, one.detail) for one in refused.value.problems] == [("remark", "difference", "-5,00")]
    with pytest.raises(MedicalWord):
        till.close_day(desk, DAY, ClosingEntry(4500, remark="Cliënt met melanoom gaf te weinig"))
    closed = till.close_day(desk, DAY, ClosingEntry(4500, remark="Wisselgeld verteld"))
    assert closed.difference == -500
    assert till.read_day(desk, NEXT).cash_before == 4500


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (ClosingEntry(-1, remark="x"), "counted"),
        (ClosingEntry(10**12, remark="x"), "counted"),
        (ClosingEntry(0, 1), "taken_out"),
        (ClosingEntry(0, -1), "taken_out"),
        (ClosingEntry(1, remark="x" * 500), "remark"),
    ],
)
def test_a_count_that_cannot_be_is_refused(desk: Studio, entry: ClosingEntry, field: str) -> None:
    with pytest.raises(Refused) as refused:
        till.close_day(desk, DAY, entry)
    assert field in {one.field for one in refused.value.problems}
    assert till.read_day(desk, DAY).closing is None


def test_days_are_closed_in_their_order(home: Home, desk: Studio, pay: Callable[[str, int], UUID]) -> None:
    pay("cash", 5000)
    home.clock.move(days=1)
    pay("cash", 1000)
    assert not till.read_day(desk, NEXT).can_close
    with pytest.raises(EarlierDayOpen) as earlier:
        till.close_day(desk, NEXT, ClosingEntry(6000))
    assert earlier.value.day == DAY
    till.close_day(desk, DAY, ClosingEntry(5000))
    till.close_day(desk, NEXT, ClosingEntry(6000))
    with pytest.raises(DayClosed):
        till.close_day(desk, date(2026, 11, 23), ClosingEntry(0))
    assert not till.read_day(desk, date(2026, 11, 23)).can_close


def test_a_day_to_come_is_not_closed(desk: Studio) -> None:
    with pytest.raises(Refused) as refused:
        till.close_day(desk, NEXT, ClosingEntry(0))
    assert [one.field for one in refused.value.problems] == ["day"]


def test_the_report_adds_up_and_names_no_client(desk: Studio, pay: Callable[[str, int], UUID], tmp_path: Path) -> None:
    pay("cash", 5000)
    pay("pin", 9500)
    till.close_day(desk, DAY, ClosingEntry(4900, 4000, "Tien euro wisselgeld"))
    text = words_of(till.day_document(desk, DAY), tmp_path)
    for told in (
        "Dagstaat 24 november 2026", "Afgesloten op 24-11-2026", "€ 50,00", "€ 95,00", "€ 145,00", "€ 49,00", "€ −1,00",
        "€ 40,00", "€ 9,00", "Tien euro wisselgeld", "2026-0001", "2026-0002", "logboek tot regel", "N. Modelaar",
    ):  # fmt: skip
        assert told in text, told
    for name in ("Anna", "Proefman", "ST-0001"):
        assert name not in text
    assert "Day report 24 November 2026" in words_of(till.day_document(desk, DAY, language="en"), tmp_path)
    assert len(till.day_report(desk, DAY, 40)) == 1
    assert "Op deze dag is niets geboekt" in words_of(till.day_document(desk, NEXT), tmp_path)
