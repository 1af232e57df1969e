"""Destroying what was taken in with a request: a month after delivery, and at once when the request is taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.deadlines import FILE_DAYS
from skintwin_desktop.rules.requests import State
from skintwin_desktop.store.tables import RequestFileRow, RequestStepRow, RightsRequestRow


def end_due_files(studio: Studio) -> int:
    """Destroy the files of every request whose term is over, at sign-in; return how many. DiskFull, DiskFailed.

    Also what should have been destroyed when a request was taken back, and could not be.
    """
    with studio.reading() as session:
        due = list(_due(studio, session))
    return sum(destroy_files(studio, request_id) for request_id in due)


def _due(studio: Studio, session: Session) -> Iterator[UUID]:
    for request_id in session.execute(select(RequestFileRow.request_id).distinct()).scalars().all():
        steps = select(RequestStepRow).where(RequestStepRow.request_id == request_id).order_by(RequestStepRow.number)
        reached = {step.target: step.taken_at for step in session.execute(steps).scalars()}
        if State.TAKEN_BACK.value in reached or _is_over(studio, reached.get(State.DELIVERED.value)):
            yield request_id


def _is_over(studio: Studio, delivered: datetime | None) -> bool:
    return delivered is not None and studio.today() >= studio.local(delivered).date() + timedelta(days=FILE_DAYS)


def destroy_files(studio: Studio, request_id: UUID) -> int:
    """Destroy every file that was taken in with a request; return how many. DiskFull, DiskFailed.

    The file goes before its row: while a row stands, what could not be destroyed is tried again.
    """
    with studio.reading() as session:
        found = session.execute(select(RequestFileRow.object_id).where(RequestFileRow.request_id == request_id))
        objects = list(found.scalars())
    if not objects:
        return 0
    for object_id in objects:
        studio.vault.shred(object_id)
    with studio.deed(Event.REQUEST_FILE_DESTROYED, Kind.DELETE, Purpose.RIGHTS) as deed:
        row = deed.session.get(RightsRequestRow, request_id)
        deed.session.execute(delete(RequestFileRow).where(RequestFileRow.object_id.in_(objects)))
        deed.deleted = True
        deed.about("request", request_id, client=row.client_id if row else None, count=len(objects))
    return len(objects)
