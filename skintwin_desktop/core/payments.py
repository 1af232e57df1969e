"""Payments: by PIN, cash or transfer, in parts if need be; refunds; counter-entries for changes; what is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.charges import open_amounts
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.invoice_paper import refuse_invoice_of_others
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import AlreadyCorrected, FieldProblem, NotFound, Refused
from skintwin_desktop.rules import bank, money
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import (
    DayClosingRow,
    InvoiceRow,
    PaymentRow,
)

PIN, CASH, TRANSFER = "pin", "cash", "transfer"
METHODS = (PIN, CASH, TRANSFER)
CORRECTION_REASONS = ("wrong_amount", "wrong_method", "wrong_invoice", "not_received")
"""Why a payment is taken back: fixed words."""


@dataclass(frozen=True)
class PaymentEntry:
    """Money that comes in, or goes back with the account that it goes to (only for a transfer)."""

    method: str
    cents: int
    account: str = ""


@dataclass(frozen=True)
class Booked:
    """What was booked: on which day, what rounding settled, and what is open afterwards."""

    id: UUID
    booked_on: date
    rounding: int
    open: int


# --- booking ---


def booking_day(session: Session, today: date) -> date:
    """Return the day on which something of today is booked: today, or the first day that is not closed yet."""
    closed = session.execute(select(func.max(DayClosingRow.day))).scalar()
    return max(today, closed + timedelta(days=1)) if closed else today


@action(Permission.TAKE_PAYMENTS)
def take_payment(studio: Studio, invoice_id: UUID, entry: PaymentEntry) -> Booked:
    """Book money that came in for an invoice; Refused names the field, such as more than is open. NotFound.

    Cash that is all of the open amount rounded to five cents settles it; the rounding is noted.
    """
    return _book(studio, invoice_id, entry, back=False)


@action(Permission.TAKE_PAYMENTS)
def return_payment(studio: Studio, invoice_id: UUID, entry: PaymentEntry) -> Booked:
    """Book money that goes back: no more than what was paid too much or was credited. Refused, NotFound.

    A transfer waits with its account until somebody says that it was sent.
    """
    return _book(studio, invoice_id, entry, back=True)


def _book(studio: Studio, invoice_id: UUID, entry: PaymentEntry, *, back: bool) -> Booked:
    refuse_invoice_of_others(studio, invoice_id)
    _refuse_entry(entry, back=back)
    event = Event.PAYMENT_RETURNED if back else Event.PAYMENT_TAKEN
    with studio.deed(event, Kind.CREATE, Purpose.PAYMENT) as deed:
        invoice = deed.session.get_one(InvoiceRow, invoice_id)
        open_now = open_amounts(deed.session, [invoice_id]).get(invoice_id, 0)
        due = max(0, -open_now if back else open_now)
        rounding = money.cash_rounding(entry.cents, due) if entry.method == CASH else 0
        if entry.cents + rounding > due:
            code = "above_owed" if back else "above_open"
            raise Refused((FieldProblem("cents", code, money.plain_amount(due)),))
        sign = -1 if back else 1
        row = PaymentRow(
            id=studio.new_id(),
            client_id=invoice.client_id,
            invoice_id=invoice_id,
            booked_on=booking_day(deed.session, studio.today()),
            taken_at=studio.now(),
            taken_by=studio.user.user_id,
            method=entry.method,
            cents=sign * entry.cents,
            rounding=sign * rounding,
            corrects_id=None,
            correction_reason="",
            iban=bank.tidy_account(entry.account) if back and entry.method == TRANSFER else "",
            sent_on=None,
        )
        deed.session.add(row)
        deed.about("payment", row.id, client=row.client_id)
        return Booked(row.id, row.booked_on, row.rounding, open_now - row.cents - row.rounding)


def _refuse_entry(entry: PaymentEntry, *, back: bool) -> None:
    found = []
    if entry.method not in METHODS:
        found.append(FieldProblem("method", "empty"))
    if entry.cents <= 0:
        found.append(FieldProblem("cents", "zero"))
    elif entry.cents > money.MOST_CENTS:
        found.append(FieldProblem("cents", "large"))
    elif entry.method == CASH and entry.cents % money.CASH_STEP:
        found.append(FieldProblem("cents", "cash_step"))
    if back and entry.method == TRANSFER and (code := bank.account_problem(entry.account)):
        found.append(FieldProblem("account", code))
    if found:
        raise Refused(tuple(found))


# --- putting right ---


@action(Permission.TAKE_PAYMENTS)
def correct_payment(studio: Studio, payment_id: UUID, reason: str) -> Booked:
    """Take a wrong payment back by a counter-entry on the day that is open; the payment itself stays. NotFound.

    Refused without a reason; AlreadyCorrected the second time, and for a counter-entry.
    """
    if reason not in CORRECTION_REASONS:
        raise Refused((FieldProblem("reason", "empty"),))
    _refuse_payment_of_others(studio, payment_id)
    with studio.deed(Event.PAYMENT_CORRECTED, Kind.CREATE, Purpose.PAYMENT) as deed:
        wrong = deed.session.get_one(PaymentRow, payment_id)
        taken_back = deed.session.execute(select(PaymentRow.id).where(PaymentRow.corrects_id == payment_id)).scalar()
        if wrong.corrects_id is not None or taken_back is not None:
            raise AlreadyCorrected
        row = PaymentRow(
            id=studio.new_id(),
            client_id=wrong.client_id,
            invoice_id=wrong.invoice_id,
            booked_on=booking_day(deed.session, studio.today()),
            taken_at=studio.now(),
            taken_by=studio.user.user_id,
            method=wrong.method,
            cents=-wrong.cents,
            rounding=-wrong.rounding,
            corrects_id=wrong.id,
            correction_reason=reason,
            iban="",
            sent_on=None,
        )
        wrong.iban = ""
        deed.session.add(row)
        deed.session.flush()
        deed.about("payment", row.id, client=row.client_id)
        return Booked(row.id, row.booked_on, row.rounding, open_amounts(deed.session, [row.invoice_id])[row.invoice_id])


@action(Permission.TAKE_PAYMENTS)
def mark_refund_sent(studio: Studio, payment_id: UUID) -> None:
    """Note that a refund was transferred; the account is needed no longer and goes (S19). NotFound."""
    _refuse_payment_of_others(studio, payment_id)
    with studio.deed(Event.REFUND_SENT, Kind.UPDATE, Purpose.PAYMENT) as deed:
        row = deed.session.get_one(PaymentRow, payment_id)
        if not row.iban:
            raise NotFound
        row.iban, row.sent_on = "", studio.today()
        deed.deleted = True
        deed.about("payment", row.id, client=row.client_id)


def _refuse_payment_of_others(studio: Studio, payment_id: UUID) -> None:
    with studio.reading() as session:
        client_id = session.execute(select(PaymentRow.client_id).where(PaymentRow.id == payment_id)).scalar()
    if client_id is None:
        raise NotFound
    studio.refuse_others(client_id)
