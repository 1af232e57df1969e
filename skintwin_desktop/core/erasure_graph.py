"""Everything that the database holds of one client, row by row and how it hangs together; read from the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Date, RowMapping, Table, Uuid, or_, select
from sqlalchemy.orm import Session

from skintwin_desktop.rules.erasure import DESTROY, KEEP, REDUCE
from skintwin_desktop.store.entries import Category, Entry, Erasure
from skintwin_desktop.store.tables import (
    CATALOGUE,
    SEALED_RECORD,
    Base,
    ClientKeyRow,
    ClientMergeRow,
    ClientRow,
    ContactNoteRow,
    JournalRow,
    MedicalNoteRow,
    RequestFileRow,
    VaultObjectRow,
)
from skintwin_desktop.store.tables.base import UtcDateTime

_JOURNAL = JournalRow.__tablename__
CLIENT, KEY, VAULT = ClientRow.__tablename__, ClientKeyRow.__tablename__, VaultObjectRow.__tablename__
IN_VAULT = (VAULT, RequestFileRow.__tablename__)
"""Tables whose rows stand for a file in the vault, by its name: those of a client, those of a request."""
_MERGE = ClientMergeRow.__table__
_NOTE, _MEDICAL_NOTE = ContactNoteRow.__tablename__, MedicalNoteRow.__tablename__
_GOES_ALONG = frozenset({("delivery", "result_id")})
"""What could be without that to which it refers, but goes with it unless it was decided that it stays."""
_MOST = 500
"""Rows that are named in one statement."""


@dataclass(frozen=True, order=True)
class Thing:
    """One row: its table, and its key as text (a random id in hex, or the name of a file in the vault)."""

    table: str
    key: str


@dataclass(frozen=True)
class Tie:
    """That a row refers to another one."""

    column: str
    to: Thing
    loose: bool
    """Whether the row stays when that goes."""
    free: bool
    """Whether the row can be without it, so that it could stay."""


@dataclass(frozen=True)
class Found:
    """One row of a client: whose file it is in, when it is from, and what it refers to."""

    owner: UUID
    when: date | None
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True)
class Graph:
    """The rows of a client, of all files that were joined."""

    files: tuple[UUID, ...]
    rows: Mapping[Thing, Found] = field(default_factory=dict)

    def behind(self, things: Iterable[Thing], *, but: Set[Thing] = frozenset()) -> set[Thing]:
        """Return these with everything that cannot be without them, going past ``but``."""
        return self._reached(things, self._hanging, but)

    def before(self, things: Iterable[Thing]) -> set[Thing]:
        """Return these with everything that they refer to."""
        return self._reached(things, self._referring)

    @cached_property
    def _referring(self) -> Mapping[Thing, set[Thing]]:
        return {thing: {tie.to for tie in row.ties} for thing, row in self.rows.items()}

    @cached_property
    def _hanging(self) -> Mapping[Thing, set[Thing]]:
        found: dict[Thing, set[Thing]] = {}
        for thing, row in self.rows.items():
            for tie in row.ties:
                if not tie.loose and tie.to.table != VAULT:
                    found.setdefault(tie.to, set()).add(thing)
        return found

    def _reached(
        self, things: Iterable[Thing], ways: Mapping[Thing, Set[Thing]], but: Set[Thing] = frozenset()
    ) -> set[Thing]:
        reached = {thing for thing in things if thing in self.rows}
        waiting = list(reached)
        while waiting:
            more = ways.get(waiting.pop(), frozenset()) - but - reached
            reached |= more
            waiting += more
        return reached


# --- what the catalogue says of tables ---


def entry_of(column: Column[Any]) -> Entry:
    """Return what the catalogue says of a column."""
    entry: Entry = column.info[CATALOGUE]
    return entry


def personal(table: Table) -> list[Entry]:
    """Return the entries of the columns that say something about a person."""
    entries = map(entry_of, table.columns)
    return [entry for entry in entries if entry.category is not Category.TECHNICAL]


@cache
def category_of(table: Table) -> str:
    """Return the category of a table, by its first column that says something."""
    entries = personal(table)
    return (entries[0].category if entries else Category.TECHNICAL).value


@cache
def whose(table: Table) -> Column[Any] | None:
    """Return the column that says which client a row is about; None when its rows are about nobody."""
    names = {entry_of(column).client for column in table.columns} - {""}
    return table.columns[names.pop()] if names else None


def only_key(table: Table) -> Column[Any]:
    """Return the one column of the primary key."""
    (column,) = table.primary_key.columns
    return column


@cache
def sealed_column(table: Table) -> Column[Any] | None:
    """Return the column with the sealed record, where a table has one."""
    return next((column for column in table.columns if SEALED_RECORD in column.info), None)


@cache
def searched_tables() -> tuple[Table, ...]:
    """Return the tables with rows about clients, but for the journal, which is only ever added to."""
    return tuple(one for one in Base.metadata.sorted_tables if whose(one) is not None and one.name != _JOURNAL)


@cache
def usual_fate(table: Table) -> str:
    """Return what becomes of rows of a table when a whole file is destroyed.

    What is sealed goes with the client's key, whatever it was for: only the line of a log stays. What is sealed to a
    request stays with the request, which has a key of its own (decision 21). What cannot be without something that
    goes, goes too. A kept row loses the columns that its ground does not need.
    """
    if _own_fate(table) != KEEP or any(_own_fate(one) == DESTROY for one in _needed(table)):
        return DESTROY
    rest = [column for column in table.columns if drops(column)]
    return REDUCE if rest or _is_sealed_to_client(table) else KEEP


def _is_sealed_to_client(table: Table) -> bool:
    sealed = sealed_column(table)
    return sealed is not None and entry_of(sealed).category is not Category.REQUEST


def _own_fate(table: Table) -> str:
    sealed = sealed_column(table)
    if sealed is not None and _is_sealed_to_client(table):
        return KEEP if entry_of(sealed).category is Category.LOG else DESTROY
    return KEEP if any(entry.erasure in {Erasure.KEEP, Erasure.NEVER} for entry in personal(table)) else DESTROY


def _needed(table: Table) -> Iterator[Table]:
    for column in table.columns:
        for key in column.foreign_keys:
            other = key.column.table
            if not column.nullable and whose(other) is not None and other.name != CLIENT:
                yield other


def drops(column: Column[Any]) -> bool:
    """Tell whether a kept row loses this column."""
    entry = entry_of(column)
    plain = not column.primary_key and not column.foreign_keys and entry.client != column.name
    return plain and entry.category is not Category.TECHNICAL and entry.erasure in {Erasure.FILE, Erasure.AVG}


# --- reading the rows of one client ---


def gather(session: Session, files: Iterable[UUID]) -> Graph:
    """Find every row about a client, of all the files that were joined, and what hangs on those."""
    files = tuple(files)
    rows: dict[Thing, Found] = {}
    for table in searched_tables():
        column = whose(table)
        assert column is not None
        mine: ColumnElement[bool] = column.in_(files)
        if table is _MERGE:
            mine = or_(mine, table.c.merged_id.in_(files))
        rows.update(_read(session, table, mine, column))
    for table in Base.metadata.sorted_tables:  # rows that name no client and hang on one that does
        if whose(table) is None:
            for column in table.columns:
                rows.update(_hanging_on(session, table, column, rows))
    return Graph(files, _tied(rows))


def _hanging_on(session: Session, table: Table, column: Column[Any], rows: Mapping[Thing, Found]) -> dict[Thing, Found]:
    named = {key.column.table.name for key in column.foreign_keys}
    keys = [typed(thing) for thing in rows if thing.table in named]
    found: dict[Thing, Found] = {}
    for part in parts_of(keys):
        found.update(_read(session, table, column.in_(part), None))
    return found


def _read(session: Session, table: Table, mine: Any, owner: Column[Any] | None) -> Iterator[tuple[Thing, Found]]:
    dated = next((one for one in table.columns if isinstance(one.type, UtcDateTime | Date)), None)
    for row in session.execute(select(table).where(mine)).mappings():
        when = row[dated.name] if dated is not None and table.name != CLIENT else None
        whose_file = row[owner.name] if owner is not None else UUID(int=0)
        yield Thing(table.name, text_of(row[only_key(table).name])), Found(whose_file, _day(when), _ties(table, row))


def _ties(table: Table, row: RowMapping) -> tuple[Tie, ...]:
    return tuple(
        Tie(
            column.name,
            Thing(key.column.table.name, text_of(row[column.name])),
            _is_loose(column),
            bool(column.nullable),
        )
        for column in table.columns
        for key in column.foreign_keys
        if row[column.name] is not None
    )


def _is_loose(column: Column[Any]) -> bool:
    return bool(column.nullable) and (column.table.name, column.name) not in _GOES_ALONG


def _tied(rows: Mapping[Thing, Found]) -> dict[Thing, Found]:
    """Keep only ties among these rows, and add the one that no foreign key says: a medical note to its note."""
    tied = {}
    for thing, row in rows.items():
        ties = [tie for tie in row.ties if tie.to in rows]
        if thing.table == _MEDICAL_NOTE and Thing(_NOTE, thing.key) in rows:
            ties.append(Tie("id", Thing(_NOTE, thing.key), loose=False, free=False))
        tied[thing] = Found(row.owner, row.when, tuple(ties))
    return tied


def versions_of_notes(session: Session, things: Iterable[Thing]) -> set[Thing]:
    """Return all versions of the notes among these: what stood there before a correction is the same note."""
    ids = [UUID(thing.key) for thing in things if thing.table == _NOTE]
    first = select(ContactNoteRow.first_id).where(ContactNoteRow.id.in_(ids))
    found = session.execute(select(ContactNoteRow.id).where(ContactNoteRow.first_id.in_(first))).scalars()
    return {Thing(_NOTE, one.hex) for one in found} if ids else set()


# --- keys ---


def table_of(name: str) -> Table:
    """Return a table by its name."""
    return Base.metadata.tables[name]


def text_of(key: Any) -> str:
    """Return a key as text."""
    return key.hex if isinstance(key, UUID) else str(key)


def typed(thing: Thing) -> Any:
    """Return the key of a row as its table has it."""
    return UUID(thing.key) if isinstance(only_key(table_of(thing.table)).type, Uuid) else thing.key


def parts_of(keys: list[Any]) -> Iterator[list[Any]]:
    """Cut keys into parts that fit in one statement."""
    for at in range(0, len(keys), _MOST):
        yield keys[at : at + _MOST]


def _day(when: date | datetime | None) -> date | None:
    return when.date() if isinstance(when, datetime) else when
