"""Saying whose file a request is about, and taking that back: a request may come from somebody who is not known yet.

What was found out before does not count any more, because it was compared with no file, or with another one. What was
noted of a wrong file stays with that file; what the requester said goes along to the right one. What the website gave
of the wrong one is destroyed at once.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import ending, notes
from skintwin_desktop.core.requests.facts import VOID
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.restricting import holding_for
from skintwin_desktop.core.requests.rows import attempts_in
from skintwin_desktop.core.requests.stepping import move
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ChangedMeanwhile, FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_file import begins_anew_at, file_can_be_said
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.store.tables import (
    ClientRow,
    RequestFileRow,
    RequestIdentityRow,
    RequestLetterRow,
    RequestLookRow,
    RequestNoteRow,
    RequestPartRow,
    RequestStepRow,
    RightsRequestRow,
)

_HANGING: tuple[Any, ...] = (
    RequestStepRow, RequestNoteRow, RequestIdentityRow, RequestPartRow, RequestLookRow, RequestLetterRow,
    RequestFileRow,
)  # fmt: skip
_OF_WHO_ASKS = frozenset({notes.ASKED, notes.SCOPE, notes.CLIENTS_WORD})


@action(Permission.HANDLE_REQUESTS)
def link_request(studio: Studio, request_id: UUID, client_id: UUID, *, version: int) -> None:
    """Say whose file a request is about. Who it is, is compared with that file anew.

    StepRefused once it was decided, Denied where the practitioner has begun; NotFound for a request that has its file
    and for a client who is not there; RequestClosed, ChangedMeanwhile.
    """
    with studio.deed(Event.REQUEST_LINKED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id, version)
        kept = joined.kept_of(deed.session, client_id)
        client = deed.session.get(ClientRow, kept)
        if row.client_id is not None or client is None or client.number < 0:
            raise NotFound
        row.client_id = kept
        for table in _HANGING:
            hangs = (table.request_id == request_id, table.client_id.is_(None))
            deed.session.execute(update(table).where(*hangs).values(client_id=kept))
        _begin_anew(studio, deed.session, row, notes.LINKED)
        deed.deleted = True
        deed.about("request", request_id, client=kept)
    ending.end_due_files_of(studio, request_id)


@action(Permission.HANDLE_REQUESTS)
def unlink_request(studio: Studio, request_id: UUID, reason: str, *, version: int) -> None:
    """Say that a request is not about the file that it was linked to, and why; the log of that file has it.

    Refused without a reason, and while it restricts something in that file; StepRefused once it was decided; Denied
    where the practitioner has begun; NotFound for a request without a file; RequestClosed, ChangedMeanwhile.
    """
    if not reason.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.deed(Event.REQUEST_UNLINKED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id, version)
        wrong = row.client_id
        if wrong is None:
            raise NotFound
        if holding_for(deed.session, request_id):
            raise Refused((FieldProblem("file", "restricted"),))
        _begin_anew(studio, deed.session, row, notes.WRONG, reason)
        row.client_id = None
        asked = (RequestNoteRow.request_id == request_id, RequestNoteRow.kind.in_(_OF_WHO_ASKS))
        deed.session.execute(update(RequestNoteRow).where(*asked).values(client_id=None))
        deed.session.execute(
            update(RequestStepRow).where(RequestStepRow.request_id == request_id).values(client_id=None)
        )
        deed.deleted = True
        deed.about("request", request_id, client=wrong)
    ending.end_due_files_of(studio, request_id)


def _row(session: Session, request_id: UUID, version: int) -> RightsRequestRow:
    row = open_row(session, request_id)
    if row.version != version:
        raise ChangedMeanwhile
    if not file_can_be_said(Right(row.right), State(row.state)):
        raise StepRefused(row.state)
    return row


def _begin_anew(studio: Studio, session: Session, row: RightsRequestRow, code: str, words: str = "") -> None:
    """Note what was said, let go of what came of another file, and go on from where that matters."""
    for attempt in attempts_in(session, row.id):
        attempt.outcome, attempt.code_mark = VOID, b""
    session.execute(
        delete(RequestLetterRow).where(RequestLetterRow.request_id == row.id, RequestLetterRow.sent_at.is_(None))
    )
    add_note(studio, session, row, notes.FILE, words, code=code)
    session.flush()
    target = begins_anew_at(Right(row.right), State(row.state))
    if target is not None:
        move(studio, session, row, target)
