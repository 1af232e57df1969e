"""Rectification: a fact that is wrong is corrected, a judgement is not but gets the client's own words beside it.

Name, address and the like are corrected here. What is medical is corrected where it was recorded, as a new version
that keeps the old one to be seen; here it is noted that this was done. A statement of the client is refused by nobody
(article 16 AVG; article 7:454(2) BW).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import clients, joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import carrying_out, items, notes, parts, records
from skintwin_desktop.core.requests.corrected import CORRECTED, DONE, what_came
from skintwin_desktop.core.requests.facts import is_administrative
from skintwin_desktop.core.requests.letter_parts import value_of
from skintwin_desktop.core.requests.letter_texts import texts
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.records import ClientStatement
from skintwin_desktop.core.requests.rows import parts_in, row_of
from skintwin_desktop.core.screening import medical_change
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import Denied, FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import BEFORE_DECIDING, Right, State
from skintwin_desktop.rules.restrictions import OF_VISIT
from skintwin_desktop.store.tables import (
    ClientRow,
    ClientStatementRow,
    RequestNoteRow,
    RequestPartRow,
    RightsRequestRow,
    UserRow,
    VisitRow,
)

FIELDS = (
    "first_name", "name_prefix", "last_name", "initials", "sex", "born", "street", "house_number",
    "house_addition", "postcode", "city", "country", "phone", "email",
)  # fmt: skip
"""What is corrected at the desk, with the evidence seen (S12 to S17)."""
MEDICAL_ITEMS = ("health_answers", "finding", "conclusion", "risk_profile", "picture", "letter")


LONGEST_STATEMENT = 50_000
"""The law knows no end to a statement: this is what can be printed and read."""


@dataclass(frozen=True)
class OwnStatement:
    """That a client added a statement, when, and through whom; what it says and about what lies in the letterbox."""

    id: UUID
    added_at: datetime
    added_by: str


@dataclass(frozen=True)
class VisitChoice:
    """A visit that an item can be about, by its day."""

    id: UUID
    on: date


@action(Permission.HANDLE_REQUESTS)
def visits_of(studio: Studio, request_id: UUID) -> tuple[VisitChoice, ...]:
    """Return the visits of the client whom a request is about, the newest first; NotFound."""
    with studio.deed(Event.REQUEST_READ, Kind.READ, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        deed.about("request", request_id, client=row.client_id)
        visits = _visits(deed.session, row)
        return tuple(VisitChoice(one.id, studio.local(one.started_at).date()) for one in visits)


def _visits(session: Session, row: RightsRequestRow) -> list[VisitRow]:
    if row.client_id is None:
        return []
    mine = VisitRow.client_id.in_(joined.files_of(session, row.client_id))
    return list(session.execute(select(VisitRow).where(mine).order_by(VisitRow.started_at.desc())).scalars())


@action(Permission.HANDLE_REQUESTS)
def add_item(studio: Studio, request_id: UUID, field: str, wanted: str, *, visit_id: UUID | None = None) -> UUID:
    """Say what has to be corrected, and into what; return the id of the part.

    What a field of name and address becomes stands plain, words about something medical are sealed. Of a finding,
    conclusion or risk profile ``visit_id`` says of which visit: while it is contested only that visit waits.

    ``field`` is one of FIELDS or MEDICAL_ITEMS. Refused for another, without words, and for a value that the field
    cannot hold; StepRefused once it was decided; NotFound, also for a visit of somebody else; RequestClosed.
    """
    if field not in FIELDS + MEDICAL_ITEMS:
        raise Refused((FieldProblem("field", "empty"),))
    if not wanted.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.deed(Event.REQUEST_NOTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if row.right != Right.RECTIFICATION or State(row.state) not in BEFORE_DECIDING or row.client_id is None:
            raise StepRefused(State.SCOPE.value)
        if field in FIELDS:
            _refuse_value(studio, deed.session, row.client_id, field, wanted)
        medical = field in MEDICAL_ITEMS
        visit = next((one for one in _visits(deed.session, row) if one.id == visit_id), None)
        if visit_id is not None and (visit is None or field not in OF_VISIT):
            raise NotFound
        plain = studio.local(visit.started_at).date().isoformat() if visit is not None else ""
        plain = plain if medical else wanted.strip()
        code = items.item_code(field, medical=medical, visit_id=visit_id)
        part_id = parts.add_part(studio, deed.session, row, records.OBJECT, code, label=plain)
        deed.session.get_one(RequestPartRow, part_id).label = plain  # said again it is what was said last
        if medical:
            add_note(studio, deed.session, row, notes.WANTED, wanted, part_id=part_id)
        deed.about("request", request_id, client=row.client_id)
    return part_id


@action(Permission.HANDLE_REQUESTS)
def remove_item(studio: Studio, part_id: UUID, *, version: int) -> None:
    """Take an item out that the client does not want corrected after all, with what was noted for it.

    Refused ('item') for the last one once the search has begun: that is decided, or the client takes the request back.
    Denied for who may not decide, where something medical was decided; StepRefused once the request was decided;
    NotFound, RequestClosed, ChangedMeanwhile.
    """
    with studio.deed(Event.REQUEST_NOTED, Kind.DELETE, Purpose.RIGHTS) as deed:
        session = deed.session
        part, row = parts.open_part(session, part_id, version)
        if row.right != Right.RECTIFICATION or part.kind != records.OBJECT:
            raise NotFound
        if State(row.state) not in BEFORE_DECIDING:
            raise StepRefused(State.SCOPE.value)
        if part.decision and not is_administrative(part.code) and not studio.may(Permission.DECIDE_REQUESTS):
            raise Denied(Permission.DECIDE_REQUESTS.value)
        last = len(_items(session, row.id)) == 1
        if last and State(row.state) is not State.SCOPE:
            raise Refused((FieldProblem("item", "last"),))
        session.execute(delete(RequestNoteRow).where(RequestNoteRow.part_id == part_id))
        session.delete(part)
        if last:  # what it is about has to be said again
            scope = (RequestNoteRow.kind == notes.SCOPE, RequestNoteRow.code == notes.CHOSEN)
            session.execute(delete(RequestNoteRow).where(RequestNoteRow.request_id == row.id, *scope))
        deed.deleted = True
        deed.about("request", row.id, client=row.client_id)


def _refuse_value(studio: Studio, session: Session, client_id: UUID, field: str, wanted: str) -> None:
    """Raise Refused, at the field 'words', for a value with which the client could not be kept."""
    row = session.get(ClientRow, client_id)
    if row is None:
        raise NotFound
    change: dict[str, Any] = {field: wanted.strip()}
    entry = replace(clients.to_client(row, "").entry(), **change)
    try:
        clients.refuse_problems(studio, entry)
    except Refused as refused:
        mine = [one for one in refused.problems if one.field == field]
        if mine:
            raise Refused(tuple(FieldProblem("words", one.code, one.detail) for one in mine)) from None


@action(Permission.HANDLE_REQUESTS)
def carry_out_rectification(studio: Studio, request_id: UUID) -> None:
    """Correct every field that was granted, keep what was there before, and note what changed.

    Something medical must have been corrected and noted before (``confirm_item``): StepRefused. Denied for who may not;
    Refused where a value can no longer be kept; NotFound, RequestClosed.
    """
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        session = deed.session
        row = carrying_out.row_at(session, request_id, Right.RECTIFICATION, State.CARRYING_OUT)
        if row.client_id is None:
            raise NotFound
        granted = _granted(session, request_id)
        fields = [one for one in granted if is_administrative(one.code)]
        if any(one.done not in DONE for one in granted if one not in fields):
            raise StepRefused(State.CHECKING.value, ("carried_out",))
        changes = {items.field_of(one.code): one.label for one in fields}
        lines = _correct(studio, session, row.client_id, changes, row.language) if changes else ""
        for one in fields:
            one.done, one.done_at = CORRECTED, studio.now()
        carrying_out.note_done(studio, session, row, {"changes": lines})
        deed.about("request", request_id, client=row.client_id)


def _items(session: Session, request_id: UUID) -> list[RequestPartRow]:
    return [part for part in parts_in(session, request_id) if part.kind == records.OBJECT]


def _granted(session: Session, request_id: UUID) -> list[RequestPartRow]:
    return [part for part in _items(session, request_id) if part.decision in records.GRANTED]


def _correct(studio: Studio, session: Session, client_id: UUID, changes: Mapping[str, Any], language: str) -> str:
    """Correct fields of a client, all at once; return the lines of the letter that say what was and is, in words."""
    names = texts()["items"][language]
    before = clients.to_client(session.get_one(ClientRow, client_id), "").entry()
    entry = replace(before, **changes)
    clients.update_client(studio, session, client_id, entry, None)
    return "\n".join(
        f"– {names[field]}: {value_of(field, getattr(before, field), language)}"
        f" → {value_of(field, getattr(entry, field), language)}"
        for field in changes
    )


@action(Permission.DECIDE_REQUESTS)
def confirm_item(studio: Studio, part_id: UUID, words: str) -> None:
    """Note that something medical was corrected where it was recorded: what it was and what it is, for the letter.

    Where the file has no record of it, it is only noted what the client says. Refused without words, and with
    ('words', 'unchanged') while nothing of it changed in the file since the request came; StepRefused outside carrying
    out; NotFound.
    """
    if not words.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        part = deed.session.get(RequestPartRow, part_id)
        if part is None:
            raise NotFound
        row = carrying_out.row_at(deed.session, part.request_id, Right.RECTIFICATION, State.CARRYING_OUT, State.FAILED)
        came = what_came(deed.session, row, part)
        if not came:
            raise Refused((FieldProblem("words", "unchanged"),))
        part.done, part.done_at = came, studio.now()
        add_note(studio, deed.session, row, notes.REMARK, words, code=CORRECTED, part_id=part_id)
        deed.about("request_part", part_id, client=row.client_id)


@action(Permission.HANDLE_REQUESTS)
def check_rectification(studio: Studio, request_id: UUID) -> bool:
    """Look whether every granted correction stands in the file now, and note the outcome; tell whether it does.

    What is medical counts only when the file has changed since the request came; what has not is to be done again.
    """
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.READ, Purpose.RIGHTS) as deed:
        row = carrying_out.row_at(deed.session, request_id, Right.RECTIFICATION, State.CHECKING)
        granted = _granted(deed.session, request_id)
        for one in granted:
            if not is_administrative(one.code) and one.done:
                one.done = what_came(deed.session, row, one)
        open_ones = [one for one in granted if one.done not in DONE]
        if open_ones:
            names = texts()["items"][row.language]
            failed = ", ".join(str(names[items.field_of(one.code)]) for one in open_ones)
            carrying_out.note_failed(studio, deed.session, row, failed)
        else:
            carrying_out.note_verified(studio, deed.session, row)
        deed.about("request", request_id, client=row.client_id)
    return not open_ones


# --- the client's own statement ---


@action(Permission.HANDLE_REQUESTS)
def add_statement(
    studio: Studio, client_id: UUID, words: str, *, about: str = "", request_id: UUID | None = None
) -> UUID:  # fmt: skip
    """Add a client's own statement to the file, sealed to the client; return its id. Nobody judges what it says.

    It is a change of the file, so the twenty years count from here (article 7:454 BW). Refused without words; NotFound.
    """
    text = words.replace("\r\n", "\n").strip()
    if not text or len(text) > LONGEST_STATEMENT:
        raise Refused((FieldProblem("words", "long" if text else "empty", str(LONGEST_STATEMENT)),))
    with studio.deed(Event.OWN_STATEMENT_ADDED, Kind.CREATE, Purpose.RIGHTS) as deed:
        kept = joined.kept_of(deed.session, client_id)
        if deed.session.get(ClientRow, kept) is None:
            raise NotFound
        row_id = studio.new_id()
        sealed = post(studio, ClientStatement(text, about), table="client_statement", row=row_id, client=kept)
        deed.session.add(
            ClientStatementRow(
                id=row_id,
                client_id=kept,
                request_id=request_id,
                added_at=studio.now(),
                added_by=studio.user.user_id,
                sealed=sealed,
            )
        )
        medical_change(studio, deed.session, kept)
        deed.about("own_statement", row_id, client=kept)
    return row_id


@action(Permission.READ_MEDICAL_FILE)
def statements_of(studio: Studio, client_id: UUID) -> tuple[OwnStatement, ...]:
    """Return that a client added statements, over all files that were joined, oldest first."""
    with studio.deed(Event.MEDICAL_FILE_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("own_statement", client=client_id)
        asked = (
            select(ClientStatementRow, UserRow.name)
            .join(UserRow, UserRow.id == ClientStatementRow.added_by)
            .where(ClientStatementRow.client_id.in_(joined.files_of(deed.session, client_id)))
            .order_by(ClientStatementRow.added_at)
        )
        return tuple(OwnStatement(row.id, row.added_at, name) for row, name in deed.session.execute(asked))


@action(Permission.READ_MEDICAL_FILE)
def read_statement(studio: Studio, statement_id: UUID) -> ClientStatement:
    """Open a client's own statement; NotFound, FileRestricted."""
    with studio.deed(Event.OWN_STATEMENT_READ, Kind.READ, Purpose.FILE) as deed:
        row = deed.session.get(ClientStatementRow, statement_id)
        if row is None:
            raise NotFound
        deed.about("own_statement", statement_id, client=row.client_id)
        return take_out(studio, row.sealed, ClientStatement, table="client_statement", row=row.id, client=row.client_id)
