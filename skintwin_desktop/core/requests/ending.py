"""Destroying what was taken in with a request: a month after delivery, and at once when the request is taken back.

Also at once when it turns out that the request is about somebody else: what was taken in of a wrong file is nobody's.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import DiskFailed, DiskFull
from skintwin_desktop.rules.deadlines import FILE_DAYS
from skintwin_desktop.rules.requests import State
from skintwin_desktop.store.tables import RequestFileRow, RequestStepRow, RightsRequestRow


def end_due_files(studio: Studio) -> int:
    """Destroy the files of which the term is over, at sign-in; return how many. DiskFull, DiskFailed.

    Also what should have been destroyed when a request was taken back and could not be, and what was taken in before
    it turned out that the request was about somebody else.
    """
    with studio.reading() as session:
        due = {request_id: list(_due(studio, session, request_id)) for request_id in _with_files(session)}
    return sum(_destroy(studio, request_id, objects) for request_id, objects in due.items())


def _with_files(session: Session) -> list[UUID]:
    return list(session.execute(select(RequestFileRow.request_id).distinct()).scalars())


def _due(studio: Studio, session: Session, request_id: UUID) -> Iterator[str]:
    steps = select(RequestStepRow).where(RequestStepRow.request_id == request_id).order_by(RequestStepRow.number)
    reached = {step.target: step.taken_at for step in session.execute(steps).scalars()}
    over = State.TAKEN_BACK.value in reached or _is_over(studio, reached.get(State.DELIVERED.value))
    row = session.get_one(RightsRequestRow, request_id)
    for file in session.execute(select(RequestFileRow).where(RequestFileRow.request_id == request_id)).scalars():
        if over or file.client_id != row.client_id:
            yield file.object_id


def _is_over(studio: Studio, delivered: datetime | None) -> bool:
    return delivered is not None and studio.today() >= studio.local(delivered).date() + timedelta(days=FILE_DAYS)


def end_due_files_of(studio: Studio, request_id: UUID) -> int:
    """Destroy the files of one request of which the term is over or that are of another file; return how many.

    What cannot be destroyed now goes at the next sign-in.
    """
    with studio.reading() as session:
        due = list(_due(studio, session, request_id))
    with contextlib.suppress(OSError, DiskFull, DiskFailed):
        return _destroy(studio, request_id, due)
    return 0


def destroy_files(studio: Studio, request_id: UUID) -> int:
    """Destroy every file that was taken in with a request; return how many. DiskFull, DiskFailed."""
    with studio.reading() as session:
        found = session.execute(select(RequestFileRow.object_id).where(RequestFileRow.request_id == request_id))
        objects = list(found.scalars())
    return _destroy(studio, request_id, objects)


def _destroy(studio: Studio, request_id: UUID, objects: list[str]) -> int:
    """Destroy files before their rows: while a row stands, what could not be destroyed is tried again."""
    if not objects:
        return 0
    for object_id in objects:
        studio.vault.shred(object_id)
    with studio.deed(Event.REQUEST_FILE_DESTROYED, Kind.DELETE, Purpose.RIGHTS) as deed:
        mine = RequestFileRow.object_id.in_(objects)
        whose = deed.session.execute(select(RequestFileRow.client_id).where(mine)).scalars().first()
        deed.session.execute(delete(RequestFileRow).where(mine))
        deed.deleted = True
        deed.about("request", request_id, client=whose, count=len(objects))
    return len(objects)
