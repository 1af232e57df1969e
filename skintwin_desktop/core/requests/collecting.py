"""Everything that is kept of a client, gathered by the catalogue: for a copy (article 15 AVG) and to take along (20).

Nothing lists columns by hand. A column or a field of a sealed record belongs to the copy when its entry says so, and
to the portable set when its entry says that too. What a value means (who, which moment) is resolved here; codes stay
codes, and are explained beside them.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import Column, Date, Row, Table, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.catalogue import RECORDS, fields_of
from skintwin_desktop.core.requests.parts import JUDGEMENT, class_of, class_of_table, client_tables, whose
from skintwin_desktop.core.sealed import decode
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store import sealing
from skintwin_desktop.store.entries import Access, Category, Entry
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.tables import CATALOGUE, SEALED_RECORD, PartyRow, UserRow
from skintwin_desktop.store.tables.base import UtcDateTime

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]

FIRST = "first_id"
"""The column that names the first version of what is kept in versions."""


@dataclass(frozen=True)
class Value:
    """One value: where it stands (``table.column.field``), its words in both languages, and the value itself."""

    where: str
    nl: str
    en: str
    kind: str
    value: Plain
    portable: bool
    reference: bool = False
    """Whether it only points to another row; left out of what people read."""

    def label(self, language: str) -> str:
        """Return its name in a language."""
        return self.en if language == "en" else self.nl


@dataclass(frozen=True)
class Entity:
    """One row of one table: its values in their order, and the id by which others point to it."""

    table: str
    kind: str
    id: str
    values: tuple[Value, ...]
    thing: str = ""
    """What it is to a person: rows of one thing, such as versions of a note and their sealed words, say the same."""
    day: date | None = None
    """The day that it is about, by its first moment."""
    request: str = ""
    """The id of the request that it hangs on, if any."""
    companion: bool = False
    """Whether it holds nothing but the sealed words of another row, under the id of that."""


@dataclass(frozen=True)
class Collected:
    """Everything that was gathered of a client, over all files that were joined."""

    client_id: UUID
    entities: tuple[Entity, ...]
    left_out: tuple[str, ...] = ()
    """The names of records that were decided to be left out, and are not here."""

    def of(self, kind: str) -> tuple[Entity, ...]:
        """Return what belongs to one kind of data."""
        return tuple(one for one in self.entities if one.kind == kind)

    @cached_property
    def places(self) -> frozenset[str]:
        """Return every place of the catalogue from which a value was taken."""
        return frozenset(value.where for one in self.entities for value in one.values)


class Collector:
    """Gathers inside one deed; opens what is sealed, so only who holds the care key can."""

    def __init__(self, studio: Studio, session: Session) -> None:
        self._studio, self._session = studio, session
        self._names: dict[UUID, str] = {
            row.id: f"{row.name} ({row.function})" if row.function else row.name
            for row in session.execute(select(UserRow)).scalars()
        }
        self._parties: dict[UUID, str] = {
            row.id: ", ".join(part for part in (row.name, row.city) if part)
            for row in session.execute(select(PartyRow)).scalars()
        }

    def collect(self, client_id: UUID, *, portable: bool = False, kinds: Iterable[str] = ()) -> Collected:
        """Gather everything of a client; only what can be taken along with ``portable``, only some ``kinds`` if named.

        Denied without the care key, FileRestricted, ObjectDamaged names what cannot be opened.
        """
        files = joined.files_of(self._session, client_id)
        wanted = frozenset(kinds)
        tables = [table for table in client_tables() if not wanted or class_of_table(table) in wanted]
        elsewhere = self._keys(files, [table for table in client_tables() if table not in tables])
        if portable:  # what was concluded, and its history, is not taken along (article 20 AVG)
            tables = [table for table in tables if class_of_table(table) not in {JUDGEMENT, "LOG", "REQ"}]
        first = self._first_versions(files)
        found = (one for table in tables for one in self._rows(table, files, first, portable=portable))
        # the words of something that is of a kind that is not wanted are not given under another kind
        return Collected(client_id, tuple(one for one in found if not one.companion or one.id not in elsewhere))

    def _keys(self, files: tuple[UUID, ...], tables: Iterable[Table]) -> frozenset[str]:
        """Return the ids of the rows of tables, but for those that are companions of others."""
        return frozenset(
            found.hex if isinstance(found, UUID) else str(found)
            for table in tables
            if not is_companion(table)
            for found in self._session.execute(select(_key(table)).where(whose(table).in_(files))).scalars()
        )

    def _first_versions(self, files: tuple[UUID, ...]) -> Mapping[str, str]:
        """Return of what is kept in versions which one was the first, by the id of each."""
        return {
            row_id.hex: first_id.hex
            for table in client_tables()
            if FIRST in table.columns
            for row_id, first_id in self._session.execute(
                select(_key(table), table.columns[FIRST]).where(whose(table).in_(files))
            )
        }

    def _rows(
        self, table: Table, files: tuple[UUID, ...], first: Mapping[str, str], *, portable: bool
    ) -> Iterator[Entity]:
        dated = [column for column in table.columns if isinstance(column.type, UtcDateTime | Date)]
        for row in self._session.execute(select(table).where(whose(table).in_(files)).order_by(_key(table))):
            values = tuple(one for one in self._values(table, row) if one.portable or not portable)
            if values:
                row_id = _as_id(row, table)
                thing = first.get(row_id, row_id) if is_thing(table) else f"{table.name}:{row_id}"
                when = next((row._mapping[column] for column in dated if row._mapping[column] is not None), None)
                request = row._mapping[table.columns["request_id"]] if "request_id" in table.columns else None
                yield Entity(
                    table.name, class_of_table(table), row_id, values, thing, self._day(when),
                    request.hex if request is not None else "", is_companion(table),
                )  # fmt: skip

    def _day(self, when: date | datetime | None) -> date | None:
        return self._studio.local(when).date() if isinstance(when, datetime) else when

    def _values(self, table: Table, row: Row[Any]) -> Iterator[Value]:
        for column in table.columns:
            entry: Entry = column.info[CATALOGUE]
            content = row._mapping[column]
            if SEALED_RECORD in column.info:
                if content:
                    yield from self._opened(table, column, row, content)
            elif belongs(entry) and content is not None:
                plain, reference = self._plain(column, content)
                yield Value(f"{table.name}.{column.name}", entry.nl, entry.en, class_of(entry), plain,
                            entry.portability, reference)  # fmt: skip

    def _plain(self, column: Column[Any], content: Any) -> tuple[Plain, bool]:
        """Return a value as people and programs can read it, and whether it only points to another row."""
        target = next((key.column.table.name for key in column.foreign_keys), "")
        if isinstance(content, UUID):
            name = self._names.get(content) or self._parties.get(content)
            return name or content.hex, name is None
        if isinstance(content, datetime):
            return self._studio.local(content).isoformat(timespec="seconds"), False
        if isinstance(content, date):
            return content.isoformat(), False
        if isinstance(content, bytes):
            return content.hex(), True
        return content, target == "vault_object"

    def _opened(self, table: Table, column: Column[Any], row: Row[Any], content: bytes) -> Iterator[Value]:
        record_type = RECORDS[column.info[SEALED_RECORD]]
        row_id, owner = UUID(_as_id(row, table)), self._owner(column, row)
        info = Place(table.name, column.name, row_id, owner).info()
        opened = sealing.unseal(content, self._studio.private_of(owner), info, what=f"{table.name}/{row_id.hex}")
        record = decode(opened, record_type)
        yield from _fields(f"{table.name}.{column.name}", record)

    @staticmethod
    def _owner(column: Column[Any], row: Row[Any]) -> UUID:
        """Return whose letterbox a sealed value lies in: the request's for what belongs to a request."""
        entry = column.info[CATALOGUE]
        name = "request_id" if entry.category is Category.REQUEST else "client_id"
        return UUID(str(row._mapping[name]))


def belongs(entry: Entry) -> bool:
    """Tell whether a value belongs to the copy for the client."""
    return entry.access is not Access.NO and entry.category is not Category.TECHNICAL and bool(class_of(entry))


def _key(table: Table) -> Column[Any]:
    return next(iter(table.primary_key.columns))


def is_thing(table: Table) -> bool:
    """Tell whether the id of a row is its own: a row that goes by the id of its client is one of many about that."""
    return _key(table) is not whose(table)


def is_companion(table: Table) -> bool:
    """Tell whether rows of a table hold nothing but sealed words of something else, of which they have the id."""
    others = [column for column in table.columns if column is not _key(table) and column is not whose(table)]
    return bool(others) and all(SEALED_RECORD in column.info for column in others)


def _as_id(row: Row[Any], table: Table) -> str:
    found = row._mapping[_key(table)]
    return found.hex if isinstance(found, UUID) else str(found)


def _fields(where: str, record: Any) -> Iterator[Value]:
    """Walk the fields of a sealed record that belong to the copy, those of the records within it as values of theirs.

    A field that holds records of its own is one value: a list of what its fields say.
    """
    for name, _, entry in fields_of(type(record)):
        if entry is None or not belongs(entry):
            continue
        content = getattr(record, name)
        if content is None or content in ("", (), {}):
            continue
        yield Value(f"{where}.{name}", entry.nl, entry.en, class_of(entry), _as_plain(content), entry.portability)


def _as_plain(content: Any) -> Plain:
    if dataclasses.is_dataclass(content):
        return {
            name: _as_plain(getattr(content, name))
            for name, _, entry in fields_of(type(content))
            if entry is not None and belongs(entry)
        }
    if isinstance(content, Mapping):
        return {str(key): _as_plain(value) for key, value in content.items()}
    if isinstance(content, tuple | list | frozenset | set):
        return [_as_plain(one) for one in content]
    plain: Plain = msgspec.to_builtins(content)
    return plain
