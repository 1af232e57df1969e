"""The list that a client signs before a destruction: what goes, what stays and why; on paper, kept as it was signed.

Destruction is asked in writing or electronically (article 7:455(1) BW). The list is made from what was decided, so what
is decided otherwise afterwards is not signed any more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import carrying_out, notes, records
from skintwin_desktop.core.requests.letter_parts import label_of, line_of_less
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.letter_values import is_own
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import parts_in
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, Refused, StepRefused
from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.letters import Letter, Letters, letters_pages, letters_pdf
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, Right, State
from skintwin_desktop.store.tables import RequestPartRow, RightsRequestRow


@action(Permission.DECIDE_REQUESTS)
def read_list(studio: Studio, request_id: UUID) -> str:
    """Return the list that follows from what was decided; StepRefused before all of it was, NotFound, RequestClosed."""
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        return _text(deed.session, row)


@action(Permission.DECIDE_REQUESTS)
def list_pages(studio: Studio, request_id: UUID, *, ppi: int) -> list[bytes]:
    """Return the list with room for a signature, for a printer, as PNG; StepRefused, NotFound, PaperRefused."""
    return letters_pages(_paper(studio, request_id), ppi=ppi)


@action(Permission.DECIDE_REQUESTS)
def save_list(studio: Studio, request_id: UUID, path: Path) -> bool:
    """Write the list as PDF/A where a person chose; False when nothing can be written there. StepRefused, NotFound."""
    return save_for_person(path, letters_pdf(_paper(studio, request_id), moment=studio.now()))


@action(Permission.DECIDE_REQUESTS)
def note_signed(studio: Studio, request_id: UUID, how: str, text: str) -> None:
    """Note that the client signed the list, with its words; ``how`` is one of the codes of such a note.

    ``text`` is the list that was read: StepRefused when something was decided otherwise meanwhile, Refused for an
    unknown way, NotFound, RequestClosed.
    """
    if how not in notes.CODES[notes.SIGNED_LIST]:
        raise Refused((FieldProblem("how", "empty"),))
    with studio.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id)
        if text != _text(deed.session, row):
            raise StepRefused(State.CONFIRMED.value, (Guard.LIST_SIGNED.value,))
        notes.add_note(studio, deed.session, row, notes.SIGNED_LIST, text, code=how)
        deed.about("request", request_id, client=row.client_id)


def _row(session: Session, request_id: UUID) -> RightsRequestRow:
    row = carrying_out.row_at(session, request_id, Right.ERASURE, State.TALK, State.CONFIRMED)
    if any(part.found == records.FOUND and not part.decision for part in parts_in(session, request_id)):
        raise StepRefused(State.CONFIRMED.value, (Guard.EVERYTHING_DECIDED.value,))
    return row


def _text(session: Session, row: RightsRequestRow) -> str:
    words = texts()
    fixed: Mapping[str, str] = words["object_list"][row.language]
    lines: dict[str, list[str]] = {name: [] for name in ("goes", "outside", "partly", "stays")}
    for part, name in _sorted(session, row):
        lines[name].append(_line(part, row, words))
    asked = fixed["asked"].format(reference=reference(row), received=typeset.long_date(row.received_on, row.language))
    found = [f"{fixed[name]}\n" + "\n".join(lines[name]) for name in lines if lines[name]]
    return "\n\n".join([asked, *found, fixed["know"]])


def _sorted(session: Session, row: RightsRequestRow) -> Iterator[tuple[RequestPartRow, str]]:
    """Yield what was decided on, each with where it stands on the list."""
    for part in parts_in(session, row.id):
        if part.decision == records.REFUSE:
            yield part, "stays"
        elif part.decision == records.PART:
            yield part, "partly"
        elif part.decision == records.GIVE:
            yield part, "outside" if part.kind == records.SOURCE else "goes"


def _line(part: RequestPartRow, row: RightsRequestRow, words: Mapping[str, Any]) -> str:
    names = words["parts" if is_own(row) else "parts_of_others"][row.language]
    label = label_of(part, names, row.language, words)
    if part.decision == records.GIVE:
        return f"– {label}"
    return line_of_less(part, label, row.language, words)


def _paper(studio: Studio, request_id: UUID) -> Letters:
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = _row(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        fixed = texts()["object_list"][row.language]
        sheet = Letter(
            language=row.language,
            address=(),
            dated=studio.today(),
            reference=reference(row),
            subject=fixed["subject"],
            body=f"{_text(deed.session, row)}\n\n{fixed['sign']}",
        )
        return client_letters.letters_of(deed.session, row.language, [sheet])
