"""What was seen before somebody else than the client is given anything: that a client has died, which official asks.

It is looked at and noted with the day; no copy is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import FieldProblem, Refused, StepRefused
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_grounds import DEATH_PROOFS, OFFICIAL_WAYS
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.store.tables import RightsRequestRow


@dataclass(frozen=True)
class OfficialSeen:
    """Which official asks, as the form holds it.

    ``way`` is one of OFFICIAL_WAYS, ``number`` that of the warrant or written order.
    """

    way: str
    official: str
    office: str
    number: str


@action(Permission.HANDLE_REQUESTS)
def note_death(studio: Studio, request_id: UUID, proof: str, seen_on: date, words: str) -> UUID:
    """Note by what it was seen that a client has died, and when; return the id of the note.

    ``proof`` is one of DEATH_PROOFS, or 'other' with what it was: that is kept and does not count. Refused names the
    fields; StepRefused for another right; NotFound, RequestClosed.
    """
    found = [] if proof in notes.CODES[notes.DEATH] else [FieldProblem("proof", "empty")]
    if seen_on > studio.today():
        found.append(FieldProblem("seen_on", "future"))
    if proof not in DEATH_PROOFS and not words.strip():
        found.append(FieldProblem("words", "empty"))
    _refuse(found)
    text = f"{typeset.long_date(seen_on, 'nl')}. {words.strip()}".strip()
    return _noted(studio, request_id, Right.NEXT_OF_KIN, notes.DEATH, code=proof, text=text)


@action(Permission.HANDLE_REQUESTS)
def note_official(studio: Studio, request_id: UUID, seen: OfficialSeen) -> UUID:
    """Note which official asks, of which office, on which order, and by what that was seen; return the id of the note.

    Refused names the fields; StepRefused for another right; NotFound, RequestClosed.
    """
    typed: Mapping[str, str] = {"official": seen.official, "office": seen.office, "number": seen.number}
    found = [] if seen.way in OFFICIAL_WAYS else [FieldProblem("official_way", "empty")]
    found += [FieldProblem(name, "empty") for name, text in typed.items() if not text.strip()]
    _refuse(found)
    refuse_unfit(**typed)
    text = "\n".join(one.strip() for one in typed.values())
    return _noted(studio, request_id, Right.POLICE, notes.OFFICIAL, code=seen.way, text=text)


def _refuse(found: list[FieldProblem]) -> None:
    if found:
        raise Refused(tuple(found))


def _noted(studio: Studio, request_id: UUID, right: Right, kind: str, *, code: str, text: str) -> UUID:
    with studio.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row: RightsRequestRow = open_row(deed.session, request_id)
        if row.right != right:
            raise StepRefused(row.state)
        note_id = add_note(studio, deed.session, row, kind, text, code=code)
        deed.about("request", request_id, client=row.client_id)
    return note_id
