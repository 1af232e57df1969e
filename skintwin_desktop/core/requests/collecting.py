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
from sqlalchemy import Column, Row, Table, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.catalogue import RECORDS, fields_of
from skintwin_desktop.core.requests.parts import JUDGEMENT, class_of, class_of_table, client_tables
from skintwin_desktop.core.sealed import decode
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store import sealing
from skintwin_desktop.store.entries import Access, Category, Entry
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.tables import CATALOGUE, SEALED_RECORD, PartyRow, UserRow

Plain = str | int | float | bool | None | list["Plain"] | dict[str, "Plain"]


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
        if portable:  # what was concluded, and its history, is not taken along (article 20 AVG)
            tables = [table for table in tables if class_of_table(table) not in {JUDGEMENT, "LOG", "REQ"}]
        found = (one for table in tables for one in self._rows(table, files, portable=portable))
        return Collected(client_id, tuple(found))

    def _rows(self, table: Table, files: tuple[UUID, ...], *, portable: bool) -> Iterator[Entity]:
        column = table.columns["client_id" if "client_id" in table.columns else "id"]
        order = next(iter(table.primary_key.columns))
        for row in self._session.execute(select(table).where(column.in_(files)).order_by(order)):
            values = tuple(one for one in self._values(table, row) if one.portable or not portable)
            if values:
                yield Entity(table.name, class_of_table(table), _as_id(row, table), values)

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


def _as_id(row: Row[Any], table: Table) -> str:
    primary = next(iter(table.primary_key.columns))
    found = row._mapping[primary]
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
