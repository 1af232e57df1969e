"""The invoices of a period as a table for the bookkeeper: amounts for each rate, ways of paying, and no names.

Dutch Excel opens it as it is: semicolons between fields, a comma in amounts, UTF-8 with its mark, CRLF.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.charges import open_amounts
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.invoice_paper import lines_in, number_label
from skintwin_desktop.core.payments import METHODS
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, FolderUnusable, Refused
from skintwin_desktop.rules import money
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import InvoiceRow, PaymentRow

MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection)."""
_HEAD = (
    "Factuurnummer", "Soort", "Factuurdatum", "Datum dienst", "Hoort bij", "Cliënt (code)", "Betaler",
    "Netto vrijgesteld", "Netto 0%", "Netto 9%", "Btw 9%", "Netto 21%", "Btw 21%", "Totaal",
    "Pin", "Contant", "Overboeking", "Afronding", "Open", "Manier van betalen",
)  # fmt: skip
_WAYS = {"pin": "pin", "cash": "contant", "transfer": "overboeking"}


class BookkeepingPurpose(StrEnum):
    """Why the table leaves the studio."""

    BOOKKEEPER = "bookkeeper"
    TAX_OFFICE = "tax_office"
    OWN_CHECK = "own_check"


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs as a formula: an apostrophe goes in front where it would."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text.startswith(_FORMULA) else text


def pseudonym(client_id: UUID) -> str:
    """Return what stands for a client: the random end of the row's id, which only this database leads back from."""
    return f"C-{client_id.hex[-10:]}"


@action(Permission.EXPORT_PAYMENTS)
def export_payments(
    studio: Studio,
    path: Path,
    *,
    since: date,
    until: date,
    purpose: BookkeepingPurpose,
    progress: Progress = no_progress,
) -> int:
    """Write the invoices and credit notes of a period, both days included, as CSV; return how many.

    Refused without a purpose or with days the wrong way round; FolderUnusable. The line in the journal comes first.
    """
    found = []
    if purpose not in set(BookkeepingPurpose):
        found.append(FieldProblem("purpose", "empty"))
    if until < since:
        found.append(FieldProblem("until", "before"))
    if found:
        raise Refused(tuple(found))
    with studio.deed(Event.PAYMENTS_EXPORTED, Kind.EXECUTE, Purpose.OFFICE) as deed:
        rows = list(_rows(deed.session, since, until, progress))
        told = f"{BookkeepingPurpose(purpose).value} {since.isoformat()} {until.isoformat()}"
        deed.about("payments", told, count=len(rows))
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEAD)
    writer.writerows(rows)
    if not save_for_person(path, (MARK + file.getvalue()).encode()):
        raise FolderUnusable(str(path.parent), "not_writable")
    return len(rows)


def _rows(session: Session, since: date, until: date, progress: Progress) -> Iterator[tuple[str, ...]]:
    invoices = list(
        session.execute(
            select(InvoiceRow)
            .where(InvoiceRow.issued_on >= since, InvoiceRow.issued_on <= until)
            .order_by(InvoiceRow.year, InvoiceRow.number)
        ).scalars()
    )
    numbers = {
        row.id: number_label(row.year, row.number)
        for row in session.execute(select(InvoiceRow.id, InvoiceRow.year, InvoiceRow.number))
    }
    open_of = open_amounts(session)
    for done, row in enumerate(invoices):
        if done % 50 == 0:
            progress(done, len(invoices))
        yield _row(session, row, numbers, open_of)


def _row(session: Session, row: InvoiceRow, numbers: dict[UUID, str], open_of: dict[UUID, int]) -> tuple[str, ...]:
    rates = money.by_rate((line.vat, money.Split(line.net, line.tax)) for line in lines_in(session, row.id))
    none = money.Split(0, 0)
    paid = list(session.execute(select(PaymentRow).where(PaymentRow.invoice_id == row.id)).scalars())
    by_way = {way: sum(one.cents for one in paid if one.method == way) for way in METHODS}
    amounts = (
        rates.get("exempt", none).net, rates.get("0", none).net, rates.get("9", none).net, rates.get("9", none).tax,
        rates.get("21", none).net, rates.get("21", none).tax, row.total, *by_way.values(),
        sum(one.rounding for one in paid), open_of.get(row.id, 0),
    )  # fmt: skip
    return (
        numbers[row.id],
        "creditfactuur" if row.credits_id else "factuur",
        f"{row.issued_on:%d-%m-%Y}",
        f"{row.supplied_on:%d-%m-%Y}",
        numbers[row.credits_id] if row.credits_id else "",
        pseudonym(row.client_id),
        _payer(row),
        *(money.plain_amount(cents) for cents in amounts),
        " + ".join(_WAYS[way] for way, cents in by_way.items() if cents),
    )


def _payer(row: InvoiceRow) -> str:
    """Return who pays: a business (it has a number for VAT) by its name, a person never."""
    if row.payer == "other" and row.payer_vat_number:
        return harmless(row.payer_name)
    return "cliënt" if row.payer == "client" else "andere betaler"
