"""Payments: by PIN, cash or transfer, in parts if need be; refunds; counter-entries for changes; what is open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.invoice_paper import lines_in, number_label, refuse_invoice_of_others
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import AlreadyCorrected, FieldProblem, NotFound, Refused
from skintwin_desktop.rules import bank, identity, money
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import (
    ClientRow,
    DayClosingRow,
    InvoiceRow,
    PaymentRow,
    UserRow,
)

PIN, CASH, TRANSFER = "pin", "cash", "transfer"
METHODS = (PIN, CASH, TRANSFER)
CORRECTION_REASONS = ("wrong_amount", "wrong_method", "wrong_invoice", "not_received")
"""Why a payment is taken back: fixed words."""


@dataclass(frozen=True)
class Payment:
    """Money that came in (or went back, below zero). ``account`` is there only while a refund waits to be sent."""

    id: UUID
    booked_on: date
    taken_at: datetime
    taken_by: str
    method: str
    cents: int
    rounding: int
    corrects: UUID | None
    correction_reason: str
    corrected: bool
    account: str
    sent_on: date | None

    @property
    def waits(self) -> bool:
        """Tell whether a refund by transfer is still to be sent."""
        return bool(self.account)


@dataclass(frozen=True)
class ChargedLine:
    """One line of an invoice that is final."""

    position: int
    code: str
    words: str
    quantity: int
    unit: int
    with_vat: bool
    vat: str
    amount: money.Split
    credited: bool


@dataclass(frozen=True)
class Invoice:
    """A final invoice with all that happened to it since; a credit note names the invoice that it ``credits``."""

    id: UUID
    client_id: UUID
    appointment_id: UUID | None
    number: str
    credits: str
    credit_reason: str
    issued_on: date
    due_on: date
    payer: str
    payer_name: str
    total: int
    credited: int
    lines: tuple[ChargedLine, ...]
    payments: tuple[Payment, ...]

    @property
    def is_credit(self) -> bool:
        """Tell whether this is a credit note."""
        return bool(self.credits)

    @property
    def is_charged(self) -> bool:
        """Tell whether something of this invoice still stands: it is no credit note and was not credited whole."""
        return not self.is_credit and (self.total + self.credited != 0 or not self.credited)

    @property
    def paid(self) -> int:
        """Return what was paid, in cents, less what went back."""
        return sum(one.cents + one.rounding for one in self.payments)

    @property
    def open(self) -> int:
        """Return what is still to be paid, in cents; below zero is to be paid back. A credit note has nothing open."""
        return 0 if self.is_credit else self.total + self.credited - self.paid


@dataclass(frozen=True)
class OpenItem:
    """An invoice that is not settled, for the list; below zero is to be paid back."""

    invoice_id: UUID
    client_id: UUID
    client_number: int
    client_name: Name
    number: str
    issued_on: date
    due_on: date
    payer: str
    total: int
    open: int

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)


@dataclass(frozen=True)
class WaitingRefund:
    """A refund by transfer that is still to be sent; the account is masked: the client's own page shows it."""

    payment_id: UUID
    client_id: UUID
    client_number: int
    client_name: Name
    number: str
    since: date
    cents: int
    account_masked: str

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)


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


# --- reading ---


@action(Permission.READ_PAYMENTS)
def client_payments(studio: Studio, client_id: UUID) -> tuple[Invoice, ...]:
    """Return the invoices and payments of a client, newest first; AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.deed(Event.PAYMENTS_READ, Kind.READ, Purpose.PAYMENT) as deed:
        rows = deed.session.execute(
            select(InvoiceRow)
            .where(InvoiceRow.client_id == client_id)
            .order_by(InvoiceRow.year.desc(), InvoiceRow.number.desc())
        ).scalars()
        found = tuple(_to_invoice(deed.session, row) for row in rows)
        deed.about("payments", client=client_id, count=len(found))
    return found


def _to_invoice(session: Session, row: InvoiceRow) -> Invoice:
    notes = list(session.execute(select(InvoiceRow).where(InvoiceRow.credits_id == row.id)).scalars())
    credited = {line.position for note in notes for line in lines_in(session, note.id)}
    original = session.get_one(InvoiceRow, row.credits_id) if row.credits_id else None
    return Invoice(
        id=row.id,
        client_id=row.client_id,
        appointment_id=row.appointment_id,
        number=number_label(row.year, row.number),
        credits=number_label(original.year, original.number) if original else "",
        credit_reason=row.credit_reason,
        issued_on=row.issued_on,
        due_on=row.due_on,
        payer=row.payer,
        payer_name=row.payer_name,
        total=row.total,
        credited=sum(note.total for note in notes),
        lines=tuple(
            ChargedLine(
                line.position, line.code, line.words, line.quantity, line.unit, line.with_vat, line.vat,
                money.Split(line.net, line.tax), line.position in credited,
            )
            for line in lines_in(session, row.id)
        ),
        payments=_payments_in(session, row.id),
    )  # fmt: skip


def _payments_in(session: Session, invoice_id: UUID) -> tuple[Payment, ...]:
    rows = session.execute(
        select(PaymentRow, UserRow.name)
        .join(UserRow, UserRow.id == PaymentRow.taken_by)
        .where(PaymentRow.invoice_id == invoice_id)
        .order_by(PaymentRow.taken_at, PaymentRow.id)
    ).all()
    corrected = {row.corrects_id for row, _ in rows}
    return tuple(
        Payment(
            row.id, row.booked_on, row.taken_at, name, row.method, row.cents, row.rounding, row.corrects_id,
            row.correction_reason, row.id in corrected, row.iban, row.sent_on,
        )
        for row, name in rows
    )  # fmt: skip


@action(Permission.READ_PAYMENTS)
def open_items(studio: Studio) -> tuple[OpenItem, ...]:
    """Return every invoice that is not settled, the one that was due first on top."""
    with studio.deed(Event.PAYMENTS_READ, Kind.READ, Purpose.PAYMENT) as deed:
        open_of = {invoice_id: cents for invoice_id, cents in open_amounts(deed.session).items() if cents}
        rows = deed.session.execute(
            select(InvoiceRow, ClientRow)
            .join(ClientRow, ClientRow.id == InvoiceRow.client_id)
            .where(InvoiceRow.id.in_(list(open_of)))
            .order_by(InvoiceRow.due_on, InvoiceRow.year, InvoiceRow.number)
        )
        found = tuple(
            OpenItem(
                row.id, client.id, client.number, Name(client.first_name, client.name_prefix, client.last_name),
                number_label(row.year, row.number), row.issued_on, row.due_on, row.payer, row.total, open_of[row.id],
            )
            for row, client in rows
        )  # fmt: skip
        deed.about("payments", "open", count=len(found))
    return found


def open_amounts(session: Session, ids: Iterable[UUID] | None = None) -> dict[UUID, int]:
    """Return what is open of invoices (of all), in cents, by their ids; credit notes are no invoices."""
    charged = select(InvoiceRow.id, InvoiceRow.total).where(InvoiceRow.credits_id.is_(None))
    credited = select(InvoiceRow.credits_id, -func.sum(InvoiceRow.total)).where(InvoiceRow.credits_id.is_not(None))
    paid = select(PaymentRow.invoice_id, func.sum(PaymentRow.cents + PaymentRow.rounding))
    if ids is not None:
        some = list(ids)
        charged = charged.where(InvoiceRow.id.in_(some))
        credited = credited.where(InvoiceRow.credits_id.in_(some))
        paid = paid.where(PaymentRow.invoice_id.in_(some))
    found = {row.id: row.total for row in session.execute(charged)}
    for settled in (credited.group_by(InvoiceRow.credits_id), paid.group_by(PaymentRow.invoice_id)):
        for invoice_id, cents in session.execute(settled):
            if invoice_id in found:
                found[invoice_id] -= cents
    return found


@action(Permission.READ_PAYMENTS)
def waiting_refunds(studio: Studio) -> tuple[WaitingRefund, ...]:
    """Return the refunds that are still to be transferred, the oldest first."""
    with studio.deed(Event.PAYMENTS_READ, Kind.READ, Purpose.PAYMENT) as deed:
        rows = deed.session.execute(
            select(PaymentRow, InvoiceRow, ClientRow)
            .join(InvoiceRow, InvoiceRow.id == PaymentRow.invoice_id)
            .join(ClientRow, ClientRow.id == PaymentRow.client_id)
            .where(PaymentRow.iban != "")
            .order_by(PaymentRow.taken_at)
        )
        found = tuple(
            WaitingRefund(
                row.id, client.id, client.number, Name(client.first_name, client.name_prefix, client.last_name),
                number_label(invoice.year, invoice.number), row.booked_on, -row.cents, bank.masked_account(row.iban),
            )
            for row, invoice, client in rows
        )  # fmt: skip
        deed.about("payments", "refunds", count=len(found))
    return found


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
