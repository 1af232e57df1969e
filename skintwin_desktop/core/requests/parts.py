"""The parts of a request: every kind of data that is kept, every outside source; what each gave, what is decided on it.

Kinds of data answer by themselves: what there is of a client is counted over the tables, by what the catalogue says of
them. Sources are tasks for a person, from the register of sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_holds, joined, sources
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes, records
from skintwin_desktop.core.requests.facts import is_administrative
from skintwin_desktop.core.requests.notes import open_row
from skintwin_desktop.core.requests.rows import parts_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import (
    ChangedMeanwhile,
    DecisionAgainstLaw,
    Denied,
    FieldProblem,
    NotFound,
    Refused,
    StepRefused,
)
from skintwin_desktop.rules.erasure import NOT_ASKED, against
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_grounds import grounds_for
from skintwin_desktop.rules.requests import WITH_COPY, Right, State
from skintwin_desktop.store.entries import Category, Entry
from skintwin_desktop.store.tables import CATALOGUE, Base, ClientRow, RequestPartRow, RightsRequestRow

JUDGEMENT = "JUD"
CLASSES = ("ADM", "APP", "FIN", "MED", JUDGEMENT, "IMG", "MSG", "CONS", "DISC", "REQ", "LOG")
"""The kinds of data that a person sees as one; JUD is what was concluded, apart from what was given and observed."""
_WHOLE = frozenset({Right.ACCESS, Right.PORTABILITY, Right.ERASURE, Right.NEXT_OF_KIN, Right.POLICE})
"""Rights that go over everything that is kept; the others name what they are about."""
_SEARCHED_OUTSIDE = _WHOLE - {Right.POLICE} | {Right.RECTIFICATION}
_GO_WITH_THEIRS = frozenset({"client_key", "vault_object"})
"""Keys and files are nobody's decision: they go or stay with what they belong to."""
_DECIDED_IN = frozenset({State.SEARCHING, State.ASSESSING, State.TALK, State.CONFIRMED, State.CONSEQUENCES})
MOST_FOUND = 100_000
"""More than any source has of one client: a larger number was mistyped."""


def class_of(entry: Entry) -> str:
    """Return the kind of data that an entry of the catalogue belongs to; empty for what is about nobody."""
    if entry.category is Category.MEDICAL and entry.source == "practitioner_assessment":
        return JUDGEMENT
    return entry.category.value if entry.category.value in CLASSES else ""


@cache
def class_of_table(table: Table) -> str:
    """Return the kind of data of a table's rows: that of most of its columns."""
    classes = Counter(
        found
        for column in table.columns
        if isinstance(entry := column.info.get(CATALOGUE), Entry) and (found := class_of(entry))
    )
    return classes.most_common(1)[0][0] if classes else ""


def client_tables() -> Iterator[Table]:
    """Return every table with rows about one client."""
    for table in Base.metadata.sorted_tables:
        if ("client_id" in table.columns or table is ClientRow.__table__) and class_of_table(table):
            yield table


def whose(table: Table) -> Column[Any]:
    """Return the column that says about which client a row is."""
    return table.columns["client_id" if "client_id" in table.columns else "id"]


def how_much(session: Session, client_id: UUID) -> Counter[str]:
    """Count inside a deed what there is of a client, by kind of data; files that were joined are counted with it."""
    files = joined.files_of(session, client_id)
    found: Counter[str] = Counter()
    for table in client_tables():
        asked = select(func.count()).select_from(table).where(whose(table).in_(files))
        found[class_of_table(table)] += session.execute(asked).scalar_one()
    return found


def open_parts(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """Open inside a deed what a request has to look through; parts that are there already stay as they are."""
    there = {(part.kind, part.code) for part in parts_in(session, row.id)}
    right = Right(row.right)
    if right in _WHOLE:
        counted = how_much(session, row.client_id) if row.client_id is not None else Counter()
        for code in CLASSES:
            if (records.CLASS, code) not in there:
                _add(studio, session, row, records.CLASS, code, count=counted[code])
    if right in _SEARCHED_OUTSIDE:
        for source in sources.sources_for_request(session, row.client_id):
            if (records.SOURCE, source.id.hex) not in there:
                due = studio.today() + timedelta(days=source.days)
                _add(studio, session, row, records.SOURCE, source.id.hex, label=source.name,
                     required=source.required and right in _WHOLE, due_on=due)  # fmt: skip
    session.flush()


def _add(
    studio: Studio,
    session: Session,
    row: RightsRequestRow,
    kind: str,
    code: str,
    *,
    label: str = "",
    count: int | None = None,
    required: bool = True,
    due_on: date | None = None,
) -> RequestPartRow:
    """Add a part. With a ``count`` it is answered by the program, without one a person has to."""
    part = RequestPartRow(
        id=studio.new_id(),
        request_id=row.id,
        client_id=row.client_id,
        kind=kind,
        code=code,
        label=label,
        required=required,
        due_on=due_on,
        found="" if count is None else (records.FOUND if count else records.NOTHING),
        count=count or 0,
        answered_at=None if count is None else studio.now(),
        answered_by=None if count is None else studio.user.user_id,
        decision="",
        ground="",
        done="",
    )
    session.add(part)
    return part


def add_part(
    studio: Studio,
    session: Session,
    row: RightsRequestRow,
    kind: str,
    code: str,
    *,
    label: str = "",
    count: int | None = 1,
) -> UUID:
    """Add inside a deed a part that is known to be there, such as one picture or one field; return its id.

    Without a ``count`` a person has to answer it.
    """
    for part in parts_in(session, row.id):
        if (part.kind, part.code) == (kind, code):
            return part.id
    added = _add(studio, session, row, kind, code, label=label, count=count)
    session.flush()
    return added.id


def open_part(session: Session, part_id: UUID, version: int) -> tuple[RequestPartRow, RightsRequestRow]:
    """Return inside a deed a part with its request, which runs; NotFound, RequestClosed, ChangedMeanwhile."""
    part = session.get(RequestPartRow, part_id)
    if part is None:
        raise NotFound
    if part.version != version:
        raise ChangedMeanwhile
    return part, open_row(session, part.request_id)


@action(Permission.HANDLE_REQUESTS)
def answer_part(studio: Studio, part_id: UUID, found: str, *, count: int = 0, words: str = "", version: int) -> None:
    """Write down what an outside source gave: 'found', 'nothing', or 'not_applicable' with the reason.

    Refused without that reason, and for a count above MOST_FOUND; NotFound, RequestClosed, ChangedMeanwhile.
    """
    if found == records.FOUND and count > MOST_FOUND:
        raise Refused((FieldProblem("count", "large", str(MOST_FOUND)),))
    if found not in records.ANSWERS:
        raise Refused((FieldProblem("found", "empty"),))
    if found == records.NOT_APPLICABLE and not words.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.deed(Event.REQUEST_SEARCHED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        part, row = open_part(deed.session, part_id, version)
        part.found, part.count = found, count if found == records.FOUND else 0
        part.answered_at, part.answered_by = studio.now(), studio.user.user_id
        if words.strip():
            notes.add_note(studio, deed.session, row, notes.REMARK, words, part_id=part_id)
        deed.about("request_part", part_id, client=row.client_id)


@action(Permission.HANDLE_REQUESTS)
def decide_part(
    studio: Studio, part_id: UUID, decision: str, *, ground: str = "", words: str = "",
    kept_until: date | None = None, version: int,
) -> None:  # fmt: skip
    """Decide on one part: 'give', 'part' or 'refuse', the last two with their ground and a reason in plain words.

    Denied for who may not decide on what is medical; Refused names the fields; StepRefused where the request is not at
    deciding; DecisionAgainstLaw for destroying what has to stay, or keeping on a ground that does not hold for it;
    NotFound, RequestClosed, ChangedMeanwhile.
    """
    problems = []
    if decision not in records.DECISIONS:
        problems.append(FieldProblem("decision", "empty"))
    elif decision != records.GIVE:
        problems += [FieldProblem(field, "empty") for field, text in (("ground", ground), ("words", words))
                     if not text.strip()]  # fmt: skip
    if problems:
        raise Refused(tuple(problems))
    with studio.deed(Event.REQUEST_DECIDED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        part, row = open_part(deed.session, part_id, version)
        if State(row.state) not in _DECIDED_IN:
            raise StepRefused(row.state)
        _require_right_to_decide(studio, part, row)
        _refuse_against_law(deed.session, part, row, decision, ground)
        if ground and ground not in grounds_for(Right(row.right), part.kind, part.code):
            raise Refused((FieldProblem("ground", "not_here"),))
        part.decision, part.ground, part.kept_until = decision, ground, kept_until
        part.decided_at, part.decided_by = studio.now(), studio.user.user_id
        if words.strip():
            notes.add_note(studio, deed.session, row, notes.REASON, words, part_id=part_id)
        deed.about("request_part", part_id, client=row.client_id)


def _refuse_against_law(
    session: Session, part: RequestPartRow, row: RightsRequestRow, decision: str, ground: str
) -> None:
    """Refuse what a law or a hold forbids about a kind of data of which the destruction is asked.

    Of a copy 'in part' is refused where nothing can be left out by itself.
    """
    if Right(row.right) in WITH_COPY and decision == records.PART and not _has_less(part):
        raise DecisionAgainstLaw(part.label or part.code, "nothing_apart")
    if row.right != Right.ERASURE or part.kind != records.CLASS or row.client_id is None:
        return
    files = joined.files_of(session, row.client_id)
    held = erasure_holds.held_in(session, erasure_holds.live_holds(session, files, but_of=row.id))
    tables = {Base.metadata.tables[thing.table] for thing in held}
    kinds = {class_of_table(table) for table in tables if table.name not in _GO_WITH_THEIRS}
    reason = against(part.code, decision, ground, held=part.code in kinds)
    if not reason and ground == NOT_ASKED and not notes.chose_parts(session, row.id):
        reason = "asked"
    if reason:
        raise DecisionAgainstLaw(part.code, reason)


def _has_less(part: RequestPartRow) -> bool:
    """Tell whether some of a part of a copy can be left out: records or pictures of a kind, boxes in a picture."""
    if part.kind == records.OBJECT:
        return records.ROW not in part.code
    return part.kind == records.CLASS and part.code in records.WITH_ROWS | {"IMG"}


def _require_right_to_decide(studio: Studio, part: RequestPartRow, row: RightsRequestRow) -> None:
    """Reception decides on name and address, with the evidence seen; everything else is the practitioner's."""
    administrative = part.kind == records.OBJECT and is_administrative(part.code)
    if not (administrative and row.right == Right.RECTIFICATION) and not studio.may(Permission.DECIDE_REQUESTS):
        raise Denied(Permission.DECIDE_REQUESTS.value)
