"""Carrying out what was decided: each right does its own work, and notes here what came of it, never what was planned.

What was done is kept under the names by which a letter knows it; the check that follows decides whether the letter may
say so.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes, old_parcels
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.rows import notes_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import FieldProblem, Refused, StepRefused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import BY_HAND, Guard, Right, State
from skintwin_desktop.store.tables import RequestNoteRow, RightsRequestRow


def row_at(session: Session, request_id: UUID, right: Right | Set[Right], *states: State) -> RightsRequestRow:
    """Return a request of a right, or of one of some, in one of these states; StepRefused, NotFound, RequestClosed."""
    row = open_row(session, request_id)
    rights = {right} if isinstance(right, Right) else right
    if Right(row.right) not in rights or State(row.state) not in states:
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


# --- what a person does outside the program, and says of it here ---


@action(Permission.DECIDE_REQUESTS)
def note_carried_out(studio: Studio, request_id: UUID, words: str, given_to: str) -> None:
    """Note what was handed over, how and when, and to whom: a commissioning party, or police and justice.

    Refused without words or without to whom, StepRefused elsewhere and while it is not noted which official asks,
    NotFound, RequestClosed.
    """
    fields = (("words", words), ("given_to", given_to))
    problems = tuple(FieldProblem(name, "empty") for name, text in fields if not text.strip())
    if problems:
        raise Refused(problems)
    refuse_unfit(given_to=given_to)
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.EXECUTE, Purpose.RIGHTS) as deed:
        row = row_at(deed.session, request_id, BY_HAND, State.CARRYING_OUT)
        if row.right == Right.POLICE and not notes.of_kinds(notes_in(deed.session, row.id), notes.OFFICIAL):
            raise StepRefused(State.CHECKING.value, (Guard.OFFICIAL_KNOWN.value,))
        note_done(studio, deed.session, row, {"given": f"– {words.strip()} ({given_to.strip()})"})
        deed.about("request", request_id, client=row.client_id)


@action(Permission.DECIDE_REQUESTS)
def note_checked(studio: Studio, request_id: UUID) -> None:
    """Note that somebody looked whether what was handed over is what was decided and no more; StepRefused, NotFound."""
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_at(deed.session, request_id, BY_HAND, State.CHECKING)
        note_verified(studio, deed.session, row)
        deed.about("request", request_id, client=row.client_id)


@action(Permission.DECIDE_REQUESTS)
def note_not_right(studio: Studio, request_id: UUID, words: str) -> None:
    """Note at the check that what was done is not right after all, so that it is done again.

    A code that was lost, a stick that cannot be read. Refused without words, StepRefused elsewhere, NotFound,
    RequestClosed.
    """
    if not words.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if State(row.state) is not State.CHECKING:
            raise StepRefused(State.FAILED.value)
        note_failed(studio, deed.session, row, words)
        old_parcels.give_up(deed.session, row)
        deed.about("request", request_id, client=row.client_id)
