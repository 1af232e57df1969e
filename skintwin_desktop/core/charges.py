"""What was charged and paid: the invoices of a client with their payments, what is open, refunds that wait."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.invoice_paper import lines_in, number_label
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules import bank, identity, money
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, InvoiceRow, PaymentRow, UserRow


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
