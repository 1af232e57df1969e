"""Whether something medical was really corrected: what the file shows to have changed since the request came.

A record is never overwritten: a correction is a new one beside it, or an addendum. So the newest of its kind is later
than the request, or nothing was corrected. Where the file has no such record there is nothing to correct; then it is
noted what the client says, and the letter calls it that.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event
from skintwin_desktop.core.requests import items
from skintwin_desktop.store.tables import (
    AddendumRow,
    AssessmentRow,
    ClientMessageRow,
    HealthAnswersRow,
    JournalRow,
    LesionPlaceRow,
    LesionRow,
    PictureRow,
    RequestPartRow,
    ResultRow,
    RightsRequestRow,
    RiskProfileRow,
)

CORRECTED, NOTED = "corrected", "noted"
DONE = frozenset({CORRECTED, NOTED})
"""What can have come of an item that was granted."""
_IN_PLACE: dict[str, Event] = {"finding": Event.LESION_CHANGED, "picture": Event.PICTURE_LINKED}
"""What is changed without a row of its own: the journal has the moment."""


def what_came(session: Session, row: RightsRequestRow, part: RequestPartRow) -> str:
    """Return inside a deed what came of a medical item: CORRECTED, NOTED, or empty while the file did not change."""
    if row.client_id is None:
        return ""
    field, (_, visit_id) = items.field_of(part.code), items.place_of(part.code)
    moments = list(_moments(session, joined.files_of(session, row.client_id), field, visit_id))
    if not moments:
        return NOTED
    return CORRECTED if max(moments) > row.registered_at else ""


def _moments(session: Session, files: tuple[UUID, ...], field: str, visit_id: UUID | None) -> Iterator[datetime]:
    """Yield when the records that an item is about were made or changed, in no order; none where there is no record."""
    made = [moment for asked in _records(files, field, visit_id) for moment in session.execute(asked).scalars()]
    yield from made
    if made and field in _IN_PLACE:
        changes = select(JournalRow.at).where(
            JournalRow.client_id.in_(files), JournalRow.event == _IN_PLACE[field].value, JournalRow.outcome == "done"
        )
        yield from session.execute(changes).scalars()


def _records(files: tuple[UUID, ...], field: str, visit_id: UUID | None) -> Iterator[Select[datetime]]:
    """Yield what asks for the moments of the records of one kind, of one visit where the item names it."""
    if field == "health_answers":
        yield select(HealthAnswersRow.posted_at).where(HealthAnswersRow.client_id.in_(files))
        return
    if field == "picture":
        yield select(PictureRow.imported_at).where(PictureRow.client_id.in_(files))
        return
    if field == "finding":
        assessed = select(AssessmentRow.assessed_at).where(AssessmentRow.client_id.in_(files))
        yield _of_visit(assessed, AssessmentRow.visit_id, visit_id)
        yield select(LesionRow.created_at).where(LesionRow.client_id.in_(files))
        yield select(LesionPlaceRow.placed_at).where(LesionPlaceRow.client_id.in_(files))
    elif field == "risk_profile":
        signed = select(RiskProfileRow.signed_at).where(RiskProfileRow.client_id.in_(files))
        yield _of_visit(signed, RiskProfileRow.visit_id, visit_id)
    else:  # a conclusion, and a letter that says it, stand in the result and what was added to it
        results = select(ResultRow.signed_at).where(ResultRow.client_id.in_(files))
        yield _of_visit(results, ResultRow.visit_id, visit_id)
    if field == "letter":
        yield select(ClientMessageRow.made_at).where(ClientMessageRow.client_id.in_(files))
    added = select(AddendumRow.signed_at).join(ResultRow, ResultRow.id == AddendumRow.result_id)
    yield _of_visit(added.where(AddendumRow.client_id.in_(files)), ResultRow.visit_id, visit_id)


def _of_visit(asked: Select[datetime], column: InstrumentedAttribute[UUID], visit_id: UUID | None) -> Select[datetime]:
    return asked if visit_id is None else asked.where(column == visit_id)
