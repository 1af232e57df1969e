"""The rows of a request: itself, and what hangs on it, each kind in the order in which it came."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.commission import gets_individual_data
from skintwin_desktop.rules.requesters import plain_name
from skintwin_desktop.store.tables import (
    CareAgreementRow,
    CommissionRow,
    RequestFileRow,
    RequestIdentityRow,
    RequestLetterRow,
    RequestLookRow,
    RequestNoteRow,
    RequestPartRow,
    RequestStepRow,
    ResultRow,
    RightsRequestRow,
)


@dataclass(frozen=True)
class Dealings:
    """What was noted, tried, found, looked at and written with a request so far."""

    notes: list[RequestNoteRow]
    attempts: list[RequestIdentityRow]
    parts: list[RequestPartRow]
    looks: list[RequestLookRow]
    letters: list[RequestLetterRow]
    result_signed: bool
    """Whether the file that it is about holds a signed result."""
    taken_in: frozenset[UUID | None]
    """The parts of which files were taken in."""
    commissioned: bool
    """Whether an agreement in that file names the requester as commissioning party, who may hear of one client."""


def dealings_in(session: Session, request_id: UUID) -> Dealings:
    """Return everything that hangs on a request besides its steps, inside a deed."""
    return Dealings(
        notes_in(session, request_id),
        attempts_in(session, request_id),
        parts_in(session, request_id),
        looks_in(session, request_id),
        letters_in(session, request_id),
        _result_signed(session, request_id),
        frozenset(file.part_id for file in files_in(session, request_id)),
        _commissioned(session, request_id),
    )


def _commissioned(session: Session, request_id: UUID) -> bool:
    row = row_of(session, request_id)
    if row.client_id is None or not plain_name(row.requester):
        return False
    files = joined.files_of(session, row.client_id)
    asked = select(CareAgreementRow.id, CareAgreementRow.commissioner).where(CareAgreementRow.client_id.in_(files))
    theirs = [one for one, name in session.execute(asked) if plain_name(name) == plain_name(row.requester)]
    kinds = select(CommissionRow.kind).where(CommissionRow.agreement_id.in_(theirs))
    return bool(theirs) and all(gets_individual_data(kind) for kind in session.execute(kinds).scalars())


def _result_signed(session: Session, request_id: UUID) -> bool:
    client_id = row_of(session, request_id).client_id
    if client_id is None:
        return False
    asked = select(ResultRow.id).where(ResultRow.client_id.in_(joined.files_of(session, client_id)))
    return session.execute(asked).first() is not None


def row_of(session: Session, request_id: UUID) -> RightsRequestRow:
    """Return the row of a request, also of one that ended; NotFound."""
    row = session.get(RightsRequestRow, request_id)
    if row is None:
        raise NotFound
    return row


def steps_in(session: Session, request_id: UUID) -> list[RequestStepRow]:
    """Return every step that was taken."""
    return _of(session, RequestStepRow, request_id, RequestStepRow.number)


def notes_in(session: Session, request_id: UUID) -> list[RequestNoteRow]:
    """Return every note."""
    return _of(session, RequestNoteRow, request_id, RequestNoteRow.noted_at, RequestNoteRow.id)


def attempts_in(session: Session, request_id: UUID) -> list[RequestIdentityRow]:
    """Return every attempt to identify."""
    return _of(session, RequestIdentityRow, request_id, RequestIdentityRow.noted_at, RequestIdentityRow.id)


def parts_in(session: Session, request_id: UUID) -> list[RequestPartRow]:
    """Return every part."""
    return _of(session, RequestPartRow, request_id, RequestPartRow.id)


def looks_in(session: Session, request_id: UUID) -> list[RequestLookRow]:
    """Return every second look that was asked for."""
    return _of(session, RequestLookRow, request_id, RequestLookRow.asked_at)


def letters_in(session: Session, request_id: UUID) -> list[RequestLetterRow]:
    """Return every letter."""
    return _of(session, RequestLetterRow, request_id, RequestLetterRow.made_at)


def files_in(session: Session, request_id: UUID) -> list[RequestFileRow]:
    """Return every file that was taken in and is still there, of the client whom the request is about now.

    What was taken in of somebody else, before that was put right, is given to nobody and destroyed (``ending``).
    """
    asked = select(RequestFileRow).join(RightsRequestRow, RightsRequestRow.id == RequestFileRow.request_id)
    asked = asked.where(RequestFileRow.request_id == request_id, RequestFileRow.client_id == RightsRequestRow.client_id)
    return list(session.execute(asked.order_by(RequestFileRow.stored_at, RequestFileRow.id)).scalars())


def _of(session: Session, table: Any, request_id: UUID, *order: Any) -> list[Any]:
    return list(session.execute(select(table).where(table.request_id == request_id).order_by(*order)).scalars())
