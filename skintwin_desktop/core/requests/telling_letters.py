"""The short letter to a recipient of data that were corrected, destroyed or restricted (article 19 AVG).

It says whom it is about and what to do, and nothing that the recipient does not need: no reason, no number of a
client, nothing of what was destroyed or contested. What is medical is never in it, because a letter can go astray.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core import letters as client_letters
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.message_texts import fixed_words, studio_values
from skintwin_desktop.core.requests import items, notes, records, rectifying, restricting, telling
from skintwin_desktop.core.requests.facts import is_administrative
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import notes_in, parts_in
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.letters import Letter, Letters, letters_pages, letters_pdf
from skintwin_desktop.rules import request_letters
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_letters import LetterCase
from skintwin_desktop.rules.requests import LetterKind, Right
from skintwin_desktop.rules.restrictions import WHOLE_FILE
from skintwin_desktop.store.tables import CATALOGUE, ClientRow, RequestPartRow, RightsRequestRow

MOST_LINES = 6
"""Lines of an address that a window of an envelope shows."""
_COLUMNS = {"born": "birth_date"}
"""Fields that a client's row keeps under another name."""


@dataclass(frozen=True)
class Envelope:
    """To whom a letter goes: the lines of the address as they were typed, and in which language it is written."""

    address: str
    language: str = "nl"

    @property
    def lines(self) -> tuple[str, ...]:
        """Return the lines that say something."""
        return tuple(line.strip() for line in self.address.splitlines() if line.strip())


@action(Permission.HANDLE_REQUESTS)
def recipient_text(studio: Studio, part_id: UUID, language: str) -> str:
    """Return what the letter to a recipient says, to be read before it is printed or told by phone.

    StepRefused before it was carried out; Denied for who may not open whose data were destroyed; NotFound.
    """
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        part, row = telling.task(deed.session, part_id)
        deed.about("request_part", part_id, client=row.client_id)
        return _text(studio, deed.session, part, row, language)


@action(Permission.HANDLE_REQUESTS)
def recipient_pages(studio: Studio, part_id: UUID, envelope: Envelope, *, ppi: int) -> list[bytes]:
    """Return the letter to a recipient for a printer, as PNG; Refused for an address that is none, PaperRefused."""
    return letters_pages(_letter(studio, part_id, envelope), ppi=ppi)


@action(Permission.HANDLE_REQUESTS)
def save_recipient_letter(studio: Studio, part_id: UUID, envelope: Envelope, path: Path) -> bool:
    """Write the letter to a recipient as PDF/A where a person chose; False when nothing can be written there."""
    paper = letters_pdf(_letter(studio, part_id, envelope), moment=studio.now())
    return save_for_person(path, paper)


def _letter(studio: Studio, part_id: UUID, envelope: Envelope) -> Letters:
    if not 1 <= len(envelope.lines) <= MOST_LINES:
        raise Refused((FieldProblem("address", "long" if envelope.lines else "empty"),))
    refuse_unfit(**dict.fromkeys(["address"], max(envelope.lines, key=len)))
    with studio.deed(Event.REQUEST_LETTER_READ, Kind.READ, Purpose.RIGHTS) as deed:
        part, row = telling.task(deed.session, part_id)
        deed.about("request_part", part_id, client=row.client_id)
        language = envelope.language
        words = texts()
        subject = words["subjects"][language][LetterKind.RECIPIENT.value]
        if telling.is_limited(part.code):
            subject = words["to_recipient"][language]["limited"]
        sheet = Letter(
            language=language,
            address=envelope.lines,
            dated=studio.today(),
            reference=reference(row),
            subject=str(subject),
            body=_text(studio, deed.session, part, row, language),
        )
        return client_letters.letters_of(deed.session, language, [sheet])


def _text(studio: Studio, session: Session, part: RequestPartRow, row: RightsRequestRow, language: str) -> str:
    what = _contested if telling.is_limited(part.code) else _changes
    values = {
        **studio_values(studio, session, language),
        "client": _whom(studio, session, row, language),
        **dict(what(studio, session, row, language)),
    }
    blocks = request_letters.blocks_of(LetterCase(LetterKind.RECIPIENT, Right(row.right)))
    words = request_letters.filled(blocks, texts()["blocks"][language], values)
    closing = f"{fixed_words(language)['closing']}\n{studio.user.name}\n{values['studio']}"
    return f"{texts()['to_recipient'][language]['hello']}\n\n{words}\n\n{closing}"


def _whom(studio: Studio, session: Session, row: RightsRequestRow, language: str) -> str:
    """Return whose data it is about: from the file, or where that is destroyed from what was kept for this only."""
    client = session.get(ClientRow, row.client_id) if row.client_id is not None else None
    if client is not None and client.number > 0:
        return telling.person(client, language)
    kept = notes.of_kinds(notes_in(session, row.id), notes.WHOM)
    if not kept:
        raise NotFound
    return notes.words_of(studio, kept[-1])


def _changes(studio: Studio, session: Session, row: RightsRequestRow, language: str) -> Iterator[tuple[str, str]]:
    """Yield what was done, for the one block of the letter that goes with the right."""
    done_on = typeset.long_date(studio.local(row.state_since).date(), language)
    if row.right == Right.RECTIFICATION:
        yield "corrected", "\n".join(dict.fromkeys(_corrected(session, row, language)))
    elif row.right == Right.ERASURE:
        yield "erased_on", done_on
    else:
        yield "limited_on", done_on


def _contested(studio: Studio, session: Session, row: RightsRequestRow, language: str) -> Iterator[tuple[str, str]]:
    """Yield what is contested, by its name and never by what it says, and since when it is not used."""
    marks = restricting.holding_for(session, row.id)
    words, names = texts()["to_recipient"][language], texts()["items"][language]
    lines = (
        words["everything"] if mark.about == WHOLE_FILE
        else names[items.field_of(mark.about)] if is_administrative(mark.about) else words["medical_limited"]
        for mark in marks
    )  # fmt: skip
    if marks:
        yield "contested", "\n".join(dict.fromkeys(f"– {line}" for line in lines))
        yield "contested_on", typeset.long_date(studio.local(marks[0].since).date(), language)


def _corrected(session: Session, row: RightsRequestRow, language: str) -> Iterator[str]:
    for part in parts_in(session, row.id):
        if part.kind != records.OBJECT or part.decision not in records.GRANTED:
            continue
        field = items.field_of(part.code)
        if is_administrative(part.code) and field in rectifying.FIELDS:
            entry = ClientRow.__table__.c[_COLUMNS.get(field, field)].info[CATALOGUE]
            yield f"– {entry.nl if language == 'nl' else entry.en}: {part.label}"
        else:
            yield f"– {texts()['to_recipient'][language]['medical']}"
