"""The paper of invoices: typeset from what was frozen when they became final, for the screen, the printer or a file."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.paper.invoice import Invoice, InvoiceLine, SellerOnPaper, invoice_pages, invoice_pdf
from skintwin_desktop.rules import money
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import InvoiceLineRow, InvoiceRow, SellerRow


@dataclass(frozen=True)
class InvoicePages:
    """The pages of an invoice as PNG; ``as_issued`` tells whether it is to the letter the document of that day."""

    pages: tuple[bytes, ...]
    as_issued: bool


def number_label(year: int, number: int) -> str:
    """Return the number of an invoice as it is printed."""
    return f"{year}-{number:04d}"


def lines_in(session: Session, invoice_id: UUID) -> list[InvoiceLineRow]:
    """Return the lines of an invoice in their order."""
    return list(
        session.execute(
            select(InvoiceLineRow).where(InvoiceLineRow.invoice_id == invoice_id).order_by(InvoiceLineRow.position)
        ).scalars()
    )


def refuse_invoice_of_others(studio: Studio, invoice_id: UUID) -> None:
    """Raise AnotherClientPresent where the invoice of anybody but the present client is asked for; NotFound."""
    with studio.reading() as session:
        client_id = session.execute(select(InvoiceRow.client_id).where(InvoiceRow.id == invoice_id)).scalar()
    if client_id is None:
        raise NotFound
    studio.refuse_others(client_id)


def paper_of(studio: Studio, session: Session, row: InvoiceRow) -> Invoice:
    """Lay out an invoice from its rows alone; nothing in it follows a later change of client, prices or studio."""
    original = session.get_one(InvoiceRow, row.credits_id) if row.credits_id else None
    return Invoice(
        language=row.language,
        number=number_label(row.year, row.number),
        issued_at=studio.local(row.issued_at),
        issued_on=row.issued_on,
        supplied_on=row.supplied_on,
        due_on=row.due_on,
        seller=_seller_on_paper(session.get_one(SellerRow, row.seller_id)),
        payer=(row.payer_name, row.payer_address, f"{row.payer_postcode} {row.payer_city}".strip(), row.payer_country),
        payer_vat_number=row.payer_vat_number,
        reference=row.reference,
        lines=tuple(
            InvoiceLine(
                line.words,
                line.quantity,
                money.split(line.unit, line.vat, with_vat=line.with_vat).net,
                line.vat,
                money.Split(line.net, line.tax),
            )
            for line in lines_in(session, row.id)
        ),
        credits=number_label(original.year, original.number) if original else "",
        credits_of=original.issued_on if original else None,
        credit_reason=row.credit_reason,
    )


def _seller_on_paper(row: SellerRow) -> SellerOnPaper:
    return SellerOnPaper(**{one.name: getattr(row, one.name) for one in fields(SellerOnPaper)})


@action(Permission.READ_PAYMENTS)
def invoice_paper(
    studio: Studio,
    invoice_id: UUID,
    ppi: int,
    *,
    event: Event = Event.INVOICE_READ,
    purpose: Purpose = Purpose.PAYMENT,
) -> InvoicePages:
    """Return an invoice for screen or printer, ``ppi`` pixels an inch; the journal says which, and what for. NotFound.

    It is typeset anew from what was frozen and compared with the hash of the document of the day it became final.
    """
    refuse_invoice_of_others(studio, invoice_id)
    with studio.deed(event, Kind.READ, purpose) as deed:
        row = deed.session.get_one(InvoiceRow, invoice_id)
        deed.about("invoice", row.id, client=row.client_id)
        paper, known = paper_of(studio, deed.session, row), row.paper_sha256
    as_issued = hashlib.sha256(invoice_pdf(paper)).digest() == known
    return InvoicePages(tuple(invoice_pages(paper, ppi=ppi)), as_issued)


@action(Permission.READ_PAYMENTS)
def invoice_document(studio: Studio, invoice_id: UUID) -> bytes:
    """Return an invoice as PDF/A-2b, to be looked at. NotFound."""
    refuse_invoice_of_others(studio, invoice_id)
    with studio.deed(Event.INVOICE_READ, Kind.READ, Purpose.PAYMENT) as deed:
        row = deed.session.get_one(InvoiceRow, invoice_id)
        deed.about("invoice", row.id, client=row.client_id)
        return invoice_pdf(paper_of(studio, deed.session, row))


@action(Permission.READ_PAYMENTS)
def save_invoice(studio: Studio, invoice_id: UUID, path: Path, purpose: Purpose) -> bool:
    """Write an invoice as PDF/A-2b where the person chose; False when nothing can be written there. NotFound.

    The line in the journal comes before the file stands there.
    """
    refuse_invoice_of_others(studio, invoice_id)
    with studio.deed(Event.INVOICE_SAVED, Kind.EXECUTE, purpose) as deed:
        row = deed.session.get_one(InvoiceRow, invoice_id)
        deed.about("invoice", row.id, client=row.client_id)
        document = invoice_pdf(paper_of(studio, deed.session, row))
    return save_for_person(path, document)
