"""Leaving single records of a kind of data out of a copy: which, why, and what the copy says of that.

'In part' is no more than what was chosen here, or in pictures: what is not left out is given.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import copy_values, notes, parts, records
from skintwin_desktop.core.requests.collecting import Collected, Collector, Entity, is_thing
from skintwin_desktop.core.requests.copy_records import (
    but_for,
    name_of_day,
    names_in,
    only,
    pairs_of,
    questions_of,
    title_of,
    whole,
)
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.parts import CLASSES
from skintwin_desktop.core.requests.rows import notes_in, parts_in
from skintwin_desktop.core.requests.scoping import OTHERS_PRIVACY
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.paper.parcel_content import Section
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import WITH_COPY, Right, State
from skintwin_desktop.store.tables import Base, RequestPartRow, RightsRequestRow

_MAP = frozenset({"lesion", "lesion_place"})
"""Tables that the body map is drawn from."""


@dataclass(frozen=True)
class CopyRecord:
    """One record of a kind of data as the copy has it: its code as a part, its name, and what the client would read."""

    code: str
    name: str
    told: str


def _code(one: Entity) -> str:
    return f"{one.kind}{records.ROW}{one.table}:{one.id}"


def _named(found: Collected, kind: str, language: str) -> tuple[CopyRecord, ...]:
    """Return the records of a kind, each once with all its versions; a name says which, and nothing of what is in it.

    What is sealed beside a record stands with it, so that who decides reads all that goes when it goes.
    """
    entities = whole(found)
    names = names_in(entities, language)
    things: dict[str, list[Entity]] = defaultdict(list)
    for one in entities:
        if one.kind == kind:
            things[one.thing].append(one)
    called: Counter[str] = Counter()
    listed = []
    for several in things.values():
        name = title_of(several[-1], names, language)
        called[name] += 1
        number = f" ({called[name]})" if called[name] > 1 else ""
        pairs = [pair for one in several for pair in pairs_of(one, names, language)]
        listed.append(CopyRecord(_code(several[-1]), name + number, _told(pairs)))
        listed += [answer for one in several for answer in _answers(one, language)]
    return tuple(listed)


def _told(pairs: Iterable[tuple[str, str]]) -> str:
    return "; ".join(f"{label}: {text}" for label, text in pairs)


def _answers(one: Entity, language: str) -> Iterator[CopyRecord]:
    """Yield each answer to a health question as a record: an illness of a relative does not cost the other answers."""
    for question in questions_of(one):
        pairs = pairs_of(only(one, question), {}, language)
        if pairs:
            day = name_of_day(one.day, language)
            name = word("file", "one_answer", language).format(day=day, question=copy_values.asked(question, language))
            yield CopyRecord(f"{_code(one)}:{question}", " ".join(name.split()), _told(pairs))


def _row_assessed(session: Session, request_id: UUID, kind: str) -> RightsRequestRow:
    row = open_row(session, request_id)
    if Right(row.right) not in WITH_COPY or State(row.state) is not State.ASSESSING:
        raise StepRefused(State.ASSESSING.value)
    if row.client_id is None or kind not in records.WITH_ROWS:
        raise NotFound
    return row


def _records(studio: Studio, session: Session, row: RightsRequestRow, kind: str) -> tuple[CopyRecord, ...]:
    assert row.client_id is not None
    portable = row.right == Right.PORTABILITY
    kinds = [one for one in CLASSES if one != "LOG"]  # the words of one kind can lie sealed under another
    found = Collector(studio, session).collect(row.client_id, portable=portable, kinds=kinds)
    return _named(found, kind, row.language)


@action(Permission.DECIDE_REQUESTS)
def records_of(studio: Studio, request_id: UUID, kind: str) -> tuple[CopyRecord, ...]:
    """Return the records of a kind of data that can be left out of a copy by themselves.

    StepRefused where nothing is decided now, NotFound for a kind that has none, RequestClosed, FileRestricted.
    """
    with studio.deed(Event.REQUEST_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = _row_assessed(deed.session, request_id, kind)
        deed.about("request", request_id, client=row.client_id)
        return _records(studio, deed.session, row, kind)


@action(Permission.DECIDE_REQUESTS)
def leave_record_out(studio: Studio, request_id: UUID, code: str, words: str, *, ground: str = OTHERS_PRIVACY) -> UUID:
    """Leave one record out of a copy, with the reason that the client reads; return the id of its part.

    Refused without a reason; StepRefused where nothing is decided now, NotFound for a record that is not there,
    RequestClosed.
    """
    problems = [
        FieldProblem(name, "empty") for name, text in (("ground", ground), ("words", words)) if not text.strip()
    ]
    if problems:
        raise Refused(tuple(problems))
    kind = code.partition(":")[0]
    with studio.deed(Event.REQUEST_DECIDED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _row_assessed(deed.session, request_id, kind)
        record = next((one for one in _records(studio, deed.session, row, kind) if one.code == code), None)
        if record is None:
            raise NotFound
        part_id = parts.add_part(studio, deed.session, row, records.OBJECT, code, label=record.name)
        part = deed.session.get_one(RequestPartRow, part_id)
        part.decision, part.ground = records.REFUSE, ground
        part.decided_at, part.decided_by = studio.now(), studio.user.user_id
        add_note(studio, deed.session, row, notes.REASON, words, part_id=part_id)
        deed.about("request_part", part_id, client=row.client_id)
        return part_id


# --- the copy ---


def left_out(session: Session, request_id: UUID) -> tuple[RequestPartRow, ...]:
    """Return inside a deed the parts of a request that stand for records which are not given."""
    return tuple(
        one for one in parts_in(session, request_id) if records.ROW in one.code and one.decision != records.GIVE
    )


def without(found: Collected, left: Iterable[RequestPartRow]) -> Collected:
    """Return what was gathered without the records that are left out, with their names.

    With a record goes every row that is the same thing: what has its id in another table, and all versions of it.
    """
    left = tuple(left)
    gone = {(table, row_id) for table, row_id, question in map(_place, left) if not question}
    things = {one.thing for one in found.entities if (one.table, one.id) in gone}
    things |= {row_id for table, row_id in gone if is_thing(Base.metadata.tables[table])}
    kept = tuple(one for one in found.entities if one.thing not in things and one.id not in things)
    answers: dict[str, set[str]] = defaultdict(set)
    for _, row_id, question in map(_place, left):
        answers[row_id] |= {question} - {""}
    kept = tuple(but_for(one, answers[one.id]) if answers.get(one.id) else one for one in kept)
    return replace(found, entities=kept, left_out=tuple({one.code: one.label for one in left}.values()))


def _place(part: RequestPartRow) -> tuple[str, str, str]:
    """Return the table and the id of the record that a part stands for, and the question where it is one answer."""
    table, _, rest = part.code.partition(records.ROW)[2].partition(":")
    row_id, _, question = rest.partition(":")
    return table, row_id, question


def ids_in(left: Iterable[RequestPartRow], *tables: str) -> frozenset[str]:
    """Return which rows of some tables are left out, by their id in hex."""
    return frozenset(row_id for table, row_id, question in map(_place, left) if table in tables and not question)


def touches_map(left: Iterable[RequestPartRow]) -> bool:
    """Tell whether something is left out that the body map would show."""
    return bool(ids_in(left, *_MAP))


def less_of_records(studio: Studio, session: Session, row: RightsRequestRow) -> tuple[Section, ...]:
    """Return inside a deed what the copy says of records that are left out: which, and why."""
    reasons = {one.part_id: one for one in notes.of_kinds(notes_in(session, row.id), notes.REASON)}
    said = word("file", "left_out", row.language)
    rows = [
        (one.label, f"{said}: {notes.words_of(studio, reasons[one.id]) if one.id in reasons else ''}")
        for one in left_out(session, row.id)
    ]
    return (Section(word("file", "less_records", row.language), rows=tuple(rows)),) if rows else ()
