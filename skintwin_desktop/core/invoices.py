"""Invoices and credit notes: numbered in one row without a gap at the moment they become final, and frozen then."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.counters import next_of_year
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.invoice_paper import lines_in, number_label, paper_of, refuse_invoice_of_others
from skintwin_desktop.core.prices import LONGEST_WORDS, keep_seller, seller_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import free_problems
from skintwin_desktop.errors import (
    AlreadyCredited,
    AlreadyInvoiced,
    FieldProblem,
    InvoicingNotSet,
    MedicalWord,
    NotFound,
    Refused,
)
from skintwin_desktop.paper.invoice import invoice_pdf
from skintwin_desktop.rules import bank, identity, money
from skintwin_desktop.rules.neutral_words import medical_word
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.retention import years_later
from skintwin_desktop.store.tables import AppointmentRow, ClientRow, InvoiceLineRow, InvoiceRow

DRAFT = "invoice"
MOST_LINES = 60
CLAIM_YEARS = 5
"""After so many years nobody has to pay for a service any more (article 3:307 BW): more is a slip in the year."""
CREDIT_REASONS = ("wrong_amount", "wrong_payer", "not_provided", "twice", "goodwill")
"""Why an invoice is credited: fixed words, so that nothing about health can be among them."""


@dataclass(frozen=True)
class PlannedLine:
    """One line of an invoice to be: ``unit`` in cents, with or without the tax in it."""

    code: str
    words: str
    quantity: int
    unit: int
    with_vat: bool
    vat: str

    @property
    def split(self) -> money.Split:
        """Return what the line comes to."""
        return money.split(self.quantity * self.unit, self.vat, with_vat=self.with_vat)


@dataclass(frozen=True)
class Payer:
    """Who an invoice is for when it is not the client: the commissioning party, with the address."""

    name: str = ""
    address: str = ""
    postcode: str = ""
    city: str = ""
    country: str = "NL"
    vat_number: str = ""
    reference: str = ""


@dataclass(frozen=True)
class InvoicePlan:
    """An invoice to be; without a ``payer`` it is for the client."""

    lines: tuple[PlannedLine, ...]
    supplied_on: date
    language: str = "nl"
    payer: Payer | None = None
    appointment_id: UUID | None = None


@dataclass(frozen=True)
class Issued:
    """An invoice or credit note that became final."""

    id: UUID
    number: str
    total: int


@action(Permission.TAKE_PAYMENTS)
def issue_invoice(studio: Studio, client_id: UUID, plan: InvoicePlan) -> Issued:
    """Make an invoice final: number, date and all that it says; the own draft of it goes.

    Refused, MedicalWord, AlreadyInvoiced, InvoicingNotSet, NotFound, AnotherClientPresent, PaperRefused; then there is
    no invoice and no number was used.
    """
    studio.refuse_others(client_id)
    _refuse_problems(studio, plan)
    with studio.deed(Event.INVOICE_ISSUED, Kind.CREATE, Purpose.PAYMENT) as deed:
        client = deed.session.get(ClientRow, client_id)
        if client is None:
            raise NotFound
        _refuse_second(deed.session, client_id, plan.appointment_id)
        row = _fresh(studio, deed.session, client_id, plan)
        _fill_payer(row, client, plan.payer)
        issued = _finish(studio, deed.session, row, [_to_row(studio, row, *one) for one in enumerate(plan.lines, 1)])
        drop_draft(studio, deed.session, DRAFT, client_id.hex)
        deed.about("invoice", row.id, client=client_id)
    return issued


def _refuse_problems(studio: Studio, plan: InvoicePlan) -> None:
    found: list[FieldProblem] = []
    if not 1 <= len(plan.lines) <= MOST_LINES:
        found.append(FieldProblem("lines", "empty" if not plan.lines else "long"))
    for number, line in enumerate(plan.lines, 1):
        found += _line_problems(number, line)
    if code := _day_problem(plan.supplied_on, studio.today()):
        found.append(FieldProblem("supplied_on", code))
    if plan.language not in {"nl", "en"}:
        found.append(FieldProblem("language", "empty"))
    if plan.payer is not None:
        found += _payer_problems(plan.payer)
    if found:
        raise Refused(tuple(found))
    for number, line in enumerate(plan.lines, 1):
        if word := medical_word(line.words):
            raise MedicalWord(word, number)
    if plan.payer is not None and (word := medical_word(plan.payer.reference)):
        raise MedicalWord(word)


def _day_problem(supplied_on: date, today: date) -> str:
    if supplied_on > today:
        return "future"
    return "old" if supplied_on < years_later(today, -CLAIM_YEARS) else ""


def _line_problems(number: int, line: PlannedLine) -> list[FieldProblem]:
    where = f"line_{number}"
    problem = identity.line_problem(line.words, required=True) or ("long" if len(line.words) > LONGEST_WORDS else "")
    if not problem:
        problem = next((one.code for one in free_problems({where: line.words})), "")
    if not problem and not 1 <= line.quantity <= money.MOST_OF_ONE:
        problem = "quantity"
    if not problem and (line.unit < 0 or line.quantity * line.unit > money.MOST_CENTS):
        problem = "large"
    if not problem and line.vat not in money.RATES:
        problem = "vat"
    return [FieldProblem(where, problem)] if problem else []


def _payer_problems(payer: Payer) -> list[FieldProblem]:
    texts = {f"payer_{name}": value for name, value in vars(payer).items()}
    found = {problem.field: problem.code for problem in free_problems(texts)}
    for name in ("name", "address", "postcode", "city", "country"):
        if not getattr(payer, name).strip():
            found[f"payer_{name}"] = "empty"
    if code := bank.payer_vat_number_problem(payer.vat_number):
        found["payer_vat_number"] = code
    return [FieldProblem(field, code) for field, code in found.items()]


def _refuse_second(session: Session, client_id: UUID, appointment_id: UUID | None) -> None:
    """Let one appointment be charged once, unless that invoice was credited whole."""
    if appointment_id is None:
        return
    appointment = session.get(AppointmentRow, appointment_id)
    if appointment is None or appointment.client_id != client_id:
        raise NotFound
    rows = session.execute(
        select(InvoiceRow).where(InvoiceRow.appointment_id == appointment_id, InvoiceRow.credits_id.is_(None))
    ).scalars()
    for row in rows:
        credited = session.execute(select(func.sum(InvoiceRow.total)).where(InvoiceRow.credits_id == row.id)).scalar()
        if row.total + (credited or 0) or not credited:
            raise AlreadyInvoiced(number_label(row.year, row.number))


def _fresh(studio: Studio, session: Session, client_id: UUID, plan: InvoicePlan) -> InvoiceRow:
    seller = seller_in(session)
    if seller.missing:
        raise InvoicingNotSet(seller.missing)
    today = studio.today()
    return InvoiceRow(
        id=studio.new_id(),
        client_id=client_id,
        appointment_id=plan.appointment_id,
        seller_id=keep_seller(studio, session, seller),
        credits_id=None,
        credit_reason="",
        supplied_on=plan.supplied_on,
        due_on=today + timedelta(days=seller.days_to_pay),
        language=plan.language,
        total=money.total(line.split for line in plan.lines).gross,
    )


def _fill_payer(row: InvoiceRow, client: ClientRow, payer: Payer | None) -> None:
    if payer is None:
        name = identity.Name(client.first_name, client.name_prefix, client.last_name).full
        street = f"{client.street} {client.house_number} {client.house_addition}".strip()
        payer = Payer(name, street, client.postcode, client.city, client.country)
        row.payer = "client"
    else:
        payer = Payer(**{field: identity.tidy(value) for field, value in vars(payer).items()})
        row.payer = "other"
    for field, value in vars(payer).items():
        setattr(row, field if field == "reference" else f"payer_{field}", value)


def _to_row(studio: Studio, invoice: InvoiceRow, position: int, line: PlannedLine) -> InvoiceLineRow:
    amount = line.split
    return InvoiceLineRow(
        id=studio.new_id(),
        client_id=invoice.client_id,
        invoice_id=invoice.id,
        position=position,
        code=line.code.strip().upper(),
        words=identity.tidy(line.words),
        quantity=line.quantity,
        unit=line.unit,
        with_vat=line.with_vat,
        vat=line.vat,
        net=amount.net,
        tax=amount.tax,
    )


def _finish(studio: Studio, session: Session, row: InvoiceRow, lines: list[InvoiceLineRow]) -> Issued:
    """Number and date an invoice, make its document once, and store it; all in the transaction of the deed."""
    row.issued_on, row.issued_at, row.issued_by = studio.today(), studio.now(), studio.user.user_id
    row.year = row.issued_on.year
    row.number = next_of_year(session, f"invoice-{row.year}")
    row.paper_sha256 = b""
    session.add(row)
    session.flush()
    session.add_all(lines)
    session.flush()
    row.paper_sha256 = hashlib.sha256(invoice_pdf(paper_of(studio, session, row))).digest()
    return Issued(row.id, number_label(row.year, row.number), row.total)


# --- credit notes ---


@action(Permission.TAKE_PAYMENTS)
def credit_invoice(studio: Studio, invoice_id: UUID, reason: str, positions: tuple[int, ...] = ()) -> Issued:
    """Credit an invoice, or only the lines at ``positions``: a note of its own number; the original stays as it was.

    NotFound, Refused, AlreadyCredited (a line is credited once; a credit note never), AnotherClientPresent.
    """
    if reason not in CREDIT_REASONS:
        raise Refused((FieldProblem("reason", "empty"),))
    refuse_invoice_of_others(studio, invoice_id)
    with studio.deed(Event.INVOICE_CREDITED, Kind.CREATE, Purpose.PAYMENT) as deed:
        original = deed.session.get_one(InvoiceRow, invoice_id)
        lines = _lines_to_credit(deed.session, original, positions)
        seller = seller_in(deed.session)
        row = InvoiceRow(
            id=studio.new_id(),
            client_id=original.client_id,
            appointment_id=original.appointment_id,
            seller_id=keep_seller(studio, deed.session, seller),
            credits_id=original.id,
            credit_reason=reason,
            supplied_on=original.supplied_on,
            due_on=studio.today(),
            language=original.language,
            payer=original.payer,
            payer_name=original.payer_name,
            payer_address=original.payer_address,
            payer_postcode=original.payer_postcode,
            payer_city=original.payer_city,
            payer_country=original.payer_country,
            payer_vat_number=original.payer_vat_number,
            reference=original.reference,
            total=-sum(line.net + line.tax for line in lines),
        )
        issued = _finish(studio, deed.session, row, [_reversed(studio, row, line) for line in lines])
        deed.about("invoice", row.id, client=row.client_id)
    return issued


def _lines_to_credit(session: Session, original: InvoiceRow, positions: tuple[int, ...]) -> list[InvoiceLineRow]:
    if original.credits_id is not None:
        raise AlreadyCredited
    lines = lines_in(session, original.id)
    wanted = positions or tuple(line.position for line in lines)
    if not set(wanted) <= {line.position for line in lines}:
        raise NotFound
    if set(wanted) & credited_positions(session, original.id):
        raise AlreadyCredited
    return [line for line in lines if line.position in wanted]


def _reversed(studio: Studio, note: InvoiceRow, line: InvoiceLineRow) -> InvoiceLineRow:
    return InvoiceLineRow(
        id=studio.new_id(),
        client_id=note.client_id,
        invoice_id=note.id,
        position=line.position,
        code=line.code,
        words=line.words,
        quantity=-line.quantity,
        unit=line.unit,
        with_vat=line.with_vat,
        vat=line.vat,
        net=-line.net,
        tax=-line.tax,
    )


def credited_positions(session: Session, invoice_id: UUID) -> set[int]:
    """Return which lines of an invoice were credited: a credit note keeps the positions."""
    notes = select(InvoiceRow.id).where(InvoiceRow.credits_id == invoice_id)
    return set(
        session.execute(select(InvoiceLineRow.position).where(InvoiceLineRow.invoice_id.in_(notes))).scalars()
    )  # fmt: skip
