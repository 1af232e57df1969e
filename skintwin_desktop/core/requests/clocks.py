"""The clocks of requests: an extension counts once its letter has left, within the first term (article 12(3) AVG)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, Refused
from skintwin_desktop.rules import deadlines
from skintwin_desktop.rules.deadlines import Clock
from skintwin_desktop.rules.requests import ANSWERED, LetterKind, State
from skintwin_desktop.store.tables import RequestLetterRow, RightsRequestRow


def clocks_of(studio: Studio, session: Session, rows: Iterable[RightsRequestRow]) -> Mapping[UUID, Clock]:
    """Return inside a deed the clock of each request, by its id."""
    told = _told_on(studio, session)
    return {row.id: _clock(studio, row, told.get(row.id)) for row in rows}


def clock_of(studio: Studio, session: Session, row: RightsRequestRow) -> Clock:
    """Return inside a deed the clock of one request."""
    return _clock(studio, row, told_on(studio, session, row.id))


def told_on(studio: Studio, session: Session, request_id: UUID) -> date | None:
    """Return inside a deed on which day the letter about an extension left; None where none did."""
    return _told_on(studio, session, request_id).get(request_id)


def refuse_late(row: RightsRequestRow, kind: LetterKind, today: date) -> None:
    """Refuse to let the letter of an extension leave after the first term: it would not count. Refused."""
    if kind is LetterKind.EXTENSION and today > deadlines.clock(row.received_on).until:
        raise Refused((FieldProblem("letter", "term_over"),))


def _told_on(studio: Studio, session: Session, request_id: UUID | None = None) -> dict[UUID, date]:
    first = func.min(RequestLetterRow.sent_at)
    asked = select(RequestLetterRow.request_id, first).where(
        RequestLetterRow.kind == LetterKind.EXTENSION.value, RequestLetterRow.sent_at.is_not(None)
    )
    if request_id is not None:
        asked = asked.where(RequestLetterRow.request_id == request_id)
    found = session.execute(asked.group_by(RequestLetterRow.request_id))
    return {one: studio.local(at).date() for one, at in found if at is not None}


def _clock(studio: Studio, row: RightsRequestRow, told: date | None) -> Clock:
    counts = row.extended_to is not None and deadlines.extension_counts(row.received_on, told)
    return deadlines.clock(
        row.received_on,
        row.extended_to if counts else None,
        waits=None if counts else row.extended_to,
        stopped_on=_stopped_on(studio, row),
    )


def _stopped_on(studio: Studio, row: RightsRequestRow) -> date | None:
    """Return when the answer was delivered or the request taken back; None while it is not."""
    return studio.local(row.state_since).date() if State(row.state) in ANSWERED else None
