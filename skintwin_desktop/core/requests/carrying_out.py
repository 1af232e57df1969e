"""Carrying out what was decided: each right does its own work, and notes here what came of it, never what was planned.

What was done is kept under the names by which a letter knows it; the check that follows decides whether the letter may
say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StepRefused
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.store.tables import RequestNoteRow, RightsRequestRow


def row_at(session: Session, request_id: UUID, right: Right, *states: State) -> RightsRequestRow:
    """Return a request of a right that is in one of these states; StepRefused elsewhere, NotFound, RequestClosed."""
    row = open_row(session, request_id)
    if row.right != right or State(row.state) not in states:
        raise StepRefused(states[0].value)
    return row


def note_done(studio: Studio, session: Session, row: RightsRequestRow, outcome: Mapping[str, str]) -> None:
    """Note inside a deed that the work is done, and what came of it, in place of what an earlier attempt noted."""
    _forget(session, row, outcome)
    for name, words in outcome.items():
        if words.strip():
            add_note(studio, session, row, notes.OUTCOME, words, code=name)
    add_note(studio, session, row, notes.CARRIED_OUT)


def note_failed(studio: Studio, session: Session, row: RightsRequestRow, words: str) -> None:
    """Note inside a deed that a step failed, and what is and is not done."""
    add_note(studio, session, row, notes.FAILED, words)


def note_verified(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """Note inside a deed that the check found what was to be found."""
    add_note(studio, session, row, notes.VERIFIED)


def _forget(session: Session, row: RightsRequestRow, outcome: Mapping[str, str]) -> None:
    session.execute(
        delete(RequestNoteRow).where(
            RequestNoteRow.request_id == row.id,
            RequestNoteRow.kind == notes.OUTCOME,
            RequestNoteRow.code.in_(outcome),
        )
    )
