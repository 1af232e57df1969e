"""A client of whom every column that the catalogue knows holds a value that stands nowhere else."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    Integer,
    LargeBinary,
    String,
    Table,
    Uuid,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session

from skintwin_desktop.core import client_index
from skintwin_desktop.core import erasure_graph as graphs
from skintwin_desktop.core.drafts import opened
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.erasure import DESTROY, KEEP
from skintwin_desktop.store.tables import Base, ClientRow, DraftRow
from skintwin_desktop.store.tables.base import UtcDateTime

NOT_FILLED = {"journal", "journal_key", "erasure", "erasure_certificate", "legal_hold", "legal_hold_object", "consent"}
"""Tables whose rows no program of ours changes, and those that tell of the destruction itself."""
LEFT_AS_THEY_ARE = {
    "client.country", "client.phone", "client.birth_date", "client.public_key", "client.initials",
    "client_change.field", "client_change.was", "news_wish.wish", "invoice.paper_sha256",
    "request_file.object_id",
}  # fmt: skip
"""What the destruction itself reads (the values are looked for as well), and initials: the certificate has them."""
_LEAST = 12
"""Bytes of a value that stands nowhere else by chance."""


@dataclass
class Planted:
    """What was planted: each value with where it stands, apart for what has to go and what may stay."""

    goes: dict[bytes, str] = field(default_factory=dict)
    stays: dict[bytes, str] = field(default_factory=dict)
    columns: set[str] = field(default_factory=set)


class Planter:
    """Fills every table about clients for one client."""

    def __init__(self, studio: Studio, session: Session, client: UUID) -> None:
        self._studio, self._session, self._client = studio, session, client
        self._count = 0
        self.planted = Planted()

    def plant(self) -> Planted:
        """Give every table a row, fill every column, and remember every value."""
        for table in Base.metadata.sorted_tables:
            if (
                graphs.whose(table) is not None
                and table.name not in NOT_FILLED - {"consent"}
                and table.name != "client_merge"
            ):
                self._add_row(table)
        for table in Base.metadata.sorted_tables:
            if graphs.whose(table) is not None and table.name not in NOT_FILLED:
                self._fill(table)
        self._session.flush()
        self._session.expire_all()
        client_index.index(self._session, self._session.get_one(ClientRow, self._client))
        for table in graphs.searched_tables():
            if table.name not in NOT_FILLED - {"consent"}:
                self._remember(table)
        for row in self._session.execute(select(DraftRow)).scalars():
            typed = opened(self._studio, row).values.values()
            if self._client.hex in {row.subject, *typed}:
                self.planted.goes |= dict.fromkeys(_slices(row.sealed), "draft.sealed")
        return self.planted

    def _add_row(self, table: Table) -> None:
        """Add one row where the table takes one; what is counted once for each client has its row already."""
        key = graphs.only_key(table)
        if key.foreign_keys or table.name in {"client", "vault_object"} or any(c.unique for c in table.columns):
            return
        self._session.execute(insert(table).values(self._values(table)))

    def _values(self, table: Table) -> dict[str, Any]:
        values = {}
        for column in table.columns:
            if column is graphs.whose(table):
                values[column.name] = self._client
            elif column.primary_key:
                values[column.name] = uuid4()
            elif column.foreign_keys:
                values[column.name] = self._some(next(iter(column.foreign_keys)).column, nullable=bool(column.nullable))
            else:
                values[column.name] = self._fresh(column)
        return values

    def _some(self, of: Column[Any], *, nullable: bool) -> Any:
        """Return a row to refer to: one of this client where the table is about clients."""
        table = graphs.table_of(str(of.table))
        owner = graphs.whose(table)
        asked = select(of).where(owner == self._client) if owner is not None else select(of)
        found = self._session.execute(asked.limit(1)).scalar()
        if found is None and not nullable:
            values = self._values(table)
            self._session.execute(insert(table).values(values))
            return values[of.name]
        return found

    def _fresh(self, column: Column[Any]) -> Any:
        """Return a value that stands nowhere else, as far as its type lets one be known again."""
        self._count += 1
        number = self._count
        kinds: tuple[tuple[type, Callable[[], Any]], ...] = (
            (UtcDateTime, lambda: datetime(1931, 7, 23, 3, 14, 7, 100_000 + number, tzinfo=UTC)),
            (Date, lambda: date(1831, 1, 1) + timedelta(days=number)),
            (Boolean, lambda: True),
            (Integer, lambda: 1000 + number),
            (LargeBinary, lambda: secrets.token_bytes(48)),
            (Uuid, uuid4),
            (String, lambda: f"Qz{secrets.token_hex(4)}kw{number}"),
        )
        return next(make() for kind, make in kinds if isinstance(column.type, kind))

    def _fill(self, table: Table) -> None:
        mine = _of(table, self._client)
        key = graphs.only_key(table)
        for row in self._session.execute(select(key).where(mine)).scalars().all():
            values = {
                column.name: self._fresh(column)
                for column in table.columns
                if isinstance(column.type, String | UtcDateTime | Date)
                and not column.primary_key and not column.foreign_keys
                and f"{table.name}.{column.name}" not in LEFT_AS_THEY_ARE
            }  # fmt: skip
            if values:
                self._session.execute(update(table).where(key == row).values(values))

    def _remember(self, table: Table) -> None:
        fate = graphs.usual_fate(table)
        for row in self._session.execute(select(table).where(_of(table, self._client))).mappings():
            for column in table.columns:
                where = f"{table.name}.{column.name}"
                self.planted.columns.add(where)
                sealed = column is graphs.sealed_column(table)
                going = fate == DESTROY or graphs.drops(column) or (sealed and fate != KEEP)
                wanted = self.planted.goes if going else self.planted.stays
                wanted.update(dict.fromkeys(forms(column, row[column.name]), where))


def _of(table: Table, client: UUID) -> ColumnElement[bool]:
    column = graphs.whose(table)
    assert column is not None
    return column.in_((client,))


def forms(column: Column[Any], value: Any) -> Iterator[bytes]:
    """Yield how a value lies in the database, where it can be told from every other.

    Not random ids, by which the ledger names what is gone.
    """
    if value is None or column.primary_key or column.foreign_keys or column.name in {"client_id", "object_id"}:
        return
    if isinstance(value, bytes):
        yield from _slices(value)
    elif isinstance(value, datetime):
        yield value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f").encode()
    elif isinstance(value, date):
        if value.year < 1900:
            yield value.isoformat().encode()
    elif isinstance(value, str) and len(value) >= _LEAST:
        yield value.encode()


def _slices(content: bytes) -> Iterator[bytes]:
    if len(content) >= 2 * _LEAST:
        yield content[-2 * _LEAST :]


def plant(studio: Studio, client: UUID) -> Planted:
    """Fill every column about a client, past the program, and return what was put there."""
    with studio.saving() as session:
        planted = Planter(studio, session, client).plant()
    studio.forget(client)
    return planted


def values_of(session: Session, client: UUID) -> set[bytes]:
    """Return every value about a client that can be told from others."""
    return {
        form
        for name, rows in rows_of(session, client).items()
        for row in rows
        for column, value in zip(graphs.table_of(name).columns, row, strict=True)
        for form in forms(column, value)
    }


def rows_of(session: Session, client: UUID) -> Mapping[str, list[tuple[Any, ...]]]:
    """Return every row about a client, to be compared byte for byte."""
    found = {}
    for table in graphs.searched_tables():
        asked = select(table).where(_of(table, client)).order_by(graphs.only_key(table))
        found[table.name] = [tuple(row) for row in session.execute(asked)]
    return found
