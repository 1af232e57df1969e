"""The report as somebody sees it: pages of the draft, pages of what was signed, and the signed document itself."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.reporting import ResultPlan, gather, lay_out
from skintwin_desktop.core.requests.restricting import refuse_restricted_use
from skintwin_desktop.core.results import result_of, signed_edition
from skintwin_desktop.core.screening import read_file, visit_row
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.viewing import vault_content
from skintwin_desktop.errors import NotFound
from skintwin_desktop.paper.report import hard_words, report_pages, report_pdf
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import Use, items_of_result
from skintwin_desktop.store.tables import AddendumRow, ResultRow

PRINTER_PPI = 200


@dataclass(frozen=True)
class DraftPages:
    """The pages of a report that is not signed yet, as PNG, and the hard words that it explains."""

    pages: tuple[bytes, ...]
    hard_words: tuple[str, ...]


@dataclass(frozen=True)
class SignedPages:
    """The pages of a signed report as PNG; ``as_signed`` tells whether they are the stored report to the letter."""

    pages: tuple[bytes, ...]
    as_signed: bool


@action(Permission.READ_RESULT)
def preview_report(studio: Studio, visit_id: UUID, plan: ResultPlan, ppi: int) -> DraftPages:
    """Return the report as it would be signed now, a draft, ``ppi`` pixels an inch. PaperRefused, NotFound."""
    with studio.deed(Event.RESULT_PREVIEWED, Kind.READ, Purpose.DELIVERY) as deed:
        visit = visit_row(deed.session, visit_id, to_change=False)
        deed.about("visit", visit_id, client=visit.client_id)
        file = read_file(studio, deed.session, visit.client_id)
        content = gather(studio, deed.session, file, visit_id, plan)
        report = lay_out(studio, deed.session, content, signed_at=None)
    return DraftPages(tuple(report_pages(report, ppi=ppi)), hard_words(report))


@action(Permission.READ_RESULT)
def signed_pages(
    studio: Studio,
    visit_id: UUID,
    ppi: int,
    *,
    event: Event = Event.RESULT_READ,
    purpose: Purpose = Purpose.DELIVERY,
) -> SignedPages:
    """Return the latest signed edition for screen or printer; the journal says which, and what for.

    NotFound, ProcessingRestricted.

    The pages are typeset anew from what was frozen at signing. A later edition of the program may set them otherwise,
    so they are compared byte for byte with the document that was stored.
    """
    with studio.deed(event, Kind.READ, purpose) as deed:
        row = _signed(deed.session, visit_id)
        _refuse_leaving(studio, deed.session, row, event, purpose)
        deed.about("result", row.id, client=row.client_id)
        report = signed_edition(studio, deed.session, row)
        stored = vault_content(studio, deed.session, _latest(deed.session, row))
    return SignedPages(tuple(report_pages(report, ppi=ppi)), report_pdf(report) == stored)


@action(Permission.READ_RESULT)
def signed_report(
    studio: Studio, visit_id: UUID, *, event: Event = Event.RESULT_READ, purpose: Purpose = Purpose.DELIVERY
) -> bytes:
    """Return the signed report in its latest edition, PDF/A; the journal says if it is read or exported, what for."""
    with studio.deed(event, Kind.READ, purpose) as deed:
        row = _signed(deed.session, visit_id)
        _refuse_leaving(studio, deed.session, row, event, purpose)
        deed.about("result", row.id, client=row.client_id)
        return vault_content(studio, deed.session, _latest(deed.session, row))


def _refuse_leaving(studio: Studio, session: Session, row: ResultRow, event: Event, purpose: Purpose) -> None:
    """Raise ProcessingRestricted where a report of a restricted file is to leave; what the client asks for may."""
    if event is not Event.RESULT_READ and purpose is not Purpose.RIGHTS:
        refuse_restricted_use(studio, session, row.client_id, Use.RESULT, items_of_result(), record=row.visit_id)


def _signed(session: Session, visit_id: UUID) -> ResultRow:
    row = result_of(session, visit_id)
    if row is None:
        raise NotFound
    return row


def _latest(session: Session, result: ResultRow) -> str:
    """Return the vault object of the latest edition."""
    added = session.execute(
        select(AddendumRow.report).where(AddendumRow.result_id == result.id).order_by(AddendumRow.number.desc())
    ).scalars()
    return added.first() or result.report
