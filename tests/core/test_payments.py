"""Payments: in parts and by several ways, refunds, counter-entries, what is open, the account that goes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from skintwin_desktop.core import charges, clients, invoices, payments, till
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from skintwin_desktop.errors import AlreadyCorrected, AlreadyCredited, AnotherClientPresent, NotFound, Refused
from skintwin_desktop.rules.bank import masked_account
from skintwin_desktop.store.tables import PaymentRow
from tests.builders import ANNA, Home
from tests.core import billing
from tests.core.billing import ACCOUNT, CONSULT, FOREIGN, WRONG
from tests.core.world import journal


def codes(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str, str]]:
    return [(one.field, one.code, one.detail) for one in refused.value.problems]


def invoice_of(studio: Studio, client: UUID) -> charges.Invoice:
    return next(one for one in charges.client_payments(studio, client) if not one.is_credit)


def test_an_invoice_is_paid_in_parts_and_by_several_ways(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client)
    first = payments.take_payment(desk, issued.id, PaymentEntry("pin", 5000))
    assert (first.open, first.rounding, first.booked_on) == (4500, 0, billing.DAY)
    assert [one.open for one in charges.open_items(desk) if one.client_id == client] == [4500]
    assert payments.take_payment(desk, issued.id, PaymentEntry("cash", 2000)).open == 2500
    assert payments.take_payment(desk, issued.id, PaymentEntry("transfer", 2500)).open == 0
    found = invoice_of(desk, client)
    assert [(one.method, one.cents) for one in found.payments] == [("pin", 5000), ("cash", 2000), ("transfer", 2500)]
    assert (found.paid, found.open) == (9500, 0)
    assert not [one for one in charges.open_items(desk) if one.client_id == client]


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (PaymentEntry("pin", 9501), ("cents", "above_open", "95,00")),
        (PaymentEntry("pin", 0), ("cents", "zero", "")),
        (PaymentEntry("pin", -100), ("cents", "zero", "")),
        (PaymentEntry("pin", 10**12), ("cents", "large", "")),
        (PaymentEntry("cash", 1001), ("cents", "cash_step", "")),
        (PaymentEntry("cheque", 100), ("method", "empty", "")),
    ],
)
def test_a_payment_that_cannot_be_is_refused(
    desk: Studio, client: UUID, entry: PaymentEntry, problem: tuple[str, str, str]
) -> None:
    issued = billing.invoice(desk, client)
    with pytest.raises(Refused) as refused:
        payments.take_payment(desk, issued.id, entry)
    assert codes(refused) == [problem]
    assert invoice_of(desk, client).payments == ()


@pytest.mark.parametrize(("due", "paid", "rounding"), [(9998, 10000, -2), (9997, 9995, 2), (9995, 9995, 0)])
def test_cash_is_rounded_to_five_cents_and_settles(
    desk: Studio, client: UUID, due: int, paid: int, rounding: int
) -> None:
    line = replace(CONSULT, unit=due)
    issued = billing.invoice(desk, client, line)
    booked = payments.take_payment(desk, issued.id, PaymentEntry("cash", paid))
    assert (booked.rounding, booked.open) == (rounding, 0)


def test_what_was_credited_is_paid_back_and_no_more(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client, CONSULT, CONSULT)
    payments.take_payment(desk, issued.id, PaymentEntry("pin", 19000))
    with pytest.raises(Refused) as refused:
        payments.return_payment(desk, issued.id, PaymentEntry("pin", 100))
    assert codes(refused) == [("cents", "above_owed", "0,00")]
    invoices.credit_invoice(desk, issued.id, "wrong_amount", (2,))
    assert invoice_of(desk, client).open == -9500
    with pytest.raises(Refused) as refused:
        payments.return_payment(desk, issued.id, PaymentEntry("pin", 9501))
    assert codes(refused) == [("cents", "above_owed", "95,00")]
    assert payments.return_payment(desk, issued.id, PaymentEntry("pin", 4500)).open == -5000
    assert payments.return_payment(desk, issued.id, PaymentEntry("cash", 5000)).open == 0


@pytest.mark.parametrize(
    ("account", "code"), [("", "empty"), (WRONG, "checksum"), ("12345", "country"), ("XX00 1234 5678", "country")]
)
def test_a_refund_by_transfer_asks_for_an_account_that_can_be(
    desk: Studio, client: UUID, account: str, code: str
) -> None:
    issued = overpaid(desk, client)
    with pytest.raises(Refused) as refused:
        payments.return_payment(desk, issued, PaymentEntry("transfer", 9500, account))
    assert [one[:2] for one in codes(refused)] in ([("account", code)], [("account", "checksum")])


def overpaid(studio: Studio, client: UUID) -> UUID:
    issued = billing.invoice(studio, client)
    payments.take_payment(studio, issued.id, PaymentEntry("pin", 9500))
    invoices.credit_invoice(studio, issued.id, "not_provided")
    return issued.id


@pytest.mark.parametrize("account", [ACCOUNT, FOREIGN, "be68 5390 0754 7034"])
def test_the_account_of_a_refund_waits_masked_and_goes_when_it_was_sent(
    desk: Studio, client: UUID, account: str
) -> None:
    issued = overpaid(desk, client)
    booked = payments.return_payment(desk, issued, PaymentEntry("transfer", 9500, account))
    plain = "".join(account.split()).upper()
    waiting = next(one for one in charges.waiting_refunds(desk) if one.client_id == client)
    assert waiting.account_masked == masked_account(plain)
    assert plain[4:-4] not in waiting.account_masked.replace(" ", "")
    assert [one.account for one in invoice_of(desk, client).payments if one.waits] == [plain]
    payments.mark_refund_sent(desk, booked.id)
    assert not [one for one in charges.waiting_refunds(desk) if one.client_id == client]
    with desk.reading() as session:
        kept = session.execute(select(PaymentRow.iban, PaymentRow.sent_on).where(PaymentRow.id == booked.id)).one()
    assert tuple(kept) == ("", billing.DAY)
    with pytest.raises(NotFound):
        payments.mark_refund_sent(desk, booked.id)
    told = [str(getattr(line, name)) for line in journal(desk) for name in ("object_id", "object_type", "outcome")]
    assert not [one for one in told if plain in one]


def test_only_a_refund_by_transfer_keeps_an_account(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client)
    payments.take_payment(desk, issued.id, PaymentEntry("transfer", 9500, ACCOUNT))
    assert [one.account for one in invoice_of(desk, client).payments] == [""]


def test_a_wrong_payment_is_taken_back_by_an_entry_of_its_own_once(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client)
    wrong = payments.take_payment(desk, issued.id, PaymentEntry("pin", 9500))
    with pytest.raises(Refused):
        payments.correct_payment(desk, wrong.id, "because")
    counter = payments.correct_payment(desk, wrong.id, "wrong_method")
    assert counter.open == 9500
    first, second = invoice_of(desk, client).payments
    assert (first.id, first.cents, first.corrected) == (wrong.id, 9500, True)
    assert (second.cents, second.corrects, second.correction_reason) == (-9500, wrong.id, "wrong_method")
    for payment_id in (wrong.id, counter.id):
        with pytest.raises(AlreadyCorrected):
            payments.correct_payment(desk, payment_id, "wrong_amount")
    assert payments.take_payment(desk, issued.id, PaymentEntry("cash", 9500)).open == 0


def test_a_refund_that_is_taken_back_keeps_no_account(desk: Studio, client: UUID) -> None:
    issued = overpaid(desk, client)
    booked = payments.return_payment(desk, issued, PaymentEntry("transfer", 9500, ACCOUNT))
    payments.correct_payment(desk, booked.id, "wrong_method")
    assert not [one for one in charges.waiting_refunds(desk) if one.client_id == client]
    assert invoice_of(desk, client).open == -9500


def test_nobody_else_s_payments_open_while_a_client_is_present(desk: Studio, client: UUID) -> None:
    issued = billing.invoice(desk, client)
    paid = payments.take_payment(desk, issued.id, PaymentEntry("pin", 100))
    desk.bind_to(UUID(int=1))
    try:
        for deed in (
            lambda: charges.client_payments(desk, client),
            lambda: payments.take_payment(desk, issued.id, PaymentEntry("pin", 100)),
            lambda: payments.correct_payment(desk, paid.id, "wrong_amount"),
            lambda: invoices.credit_invoice(desk, issued.id, "twice"),
            lambda: invoices.issue_invoice(desk, client, billing.plan()),
        ):
            with pytest.raises(AnotherClientPresent):
                deed()
    finally:
        desk.bind_to(None)


def test_what_is_not_there_is_said(desk: Studio) -> None:
    nobody = UUID(int=3)
    for deed in (
        lambda: payments.take_payment(desk, nobody, PaymentEntry("pin", 1)),
        lambda: payments.correct_payment(desk, nobody, "wrong_amount"),
        lambda: payments.mark_refund_sent(desk, nobody),
        lambda: invoices.credit_invoice(desk, nobody, "twice"),
        lambda: invoices.issue_invoice(desk, nobody, billing.plan()),
    ):
        with pytest.raises(NotFound):
            deed()


def test_after_the_day_is_closed_a_payment_is_booked_on_the_next(home: Home) -> None:
    studio = home.practitioner()
    billing.begin(studio)
    client = clients.register_client(studio, ANNA).id
    issued = billing.invoice(studio, client)
    payments.take_payment(studio, issued.id, PaymentEntry("cash", 1000))
    till.close_day(studio, billing.DAY, ClosingEntry(1000))
    late = payments.take_payment(studio, issued.id, PaymentEntry("cash", 1000))
    assert late.booked_on == date(2026, 11, 25)
    assert till.read_day(studio, billing.DAY).expected == 1000
    assert till.read_day(studio, date(2026, 11, 25)).expected == 2000


_DEEDS = st.lists(
    st.tuples(st.sampled_from(["pay", "back", "correct", "credit"]), st.integers(1, 12000)), max_size=12
)  # fmt: skip


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(deeds=_DEEDS)
def test_whatever_is_booked_never_more_comes_in_than_is_open(desk: Studio, deeds: list[tuple[str, int]]) -> None:
    client = clients.register_client(desk, ANNA).id
    issued = billing.invoice(desk, client, CONSULT, billing.TAXED)
    booked: list[UUID] = []
    for what, cents in deeds:
        before = invoice_of(desk, client).open
        try:
            if what == "credit":
                invoices.credit_invoice(desk, issued.id, "goodwill", (1 + cents % 2,))
            elif what == "correct" and booked:
                payments.correct_payment(desk, booked[cents % len(booked)], "wrong_amount")
            elif what == "pay":
                booked.append(payments.take_payment(desk, issued.id, PaymentEntry("pin", cents)).id)
                assert cents <= before
            else:
                booked.append(payments.return_payment(desk, issued.id, PaymentEntry("pin", cents)).id)
                assert cents <= -before
        except (Refused, AlreadyCorrected, AlreadyCredited):
            assert invoice_of(desk, client).open == before
    found = invoice_of(desk, client)
    assert found.open == found.total + found.credited - sum(one.cents for one in found.payments)
    listed = {one.invoice_id: one.open for one in charges.open_items(desk)}
    assert listed.get(issued.id, 0) == found.open
