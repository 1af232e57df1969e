"""Which tables go along when a file is joined with another, and which stay: read from the tables, listed nowhere."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Table, UniqueConstraint

from skintwin_desktop.store.entries import Category, Entry
from skintwin_desktop.store.tables import CATALOGUE, SEALED_RECORD, Base, ClientChangeRow, ClientKeyRow

_BOUND = {Category.MEDICAL, Category.IMAGE, Category.LOG, Category.TECHNICAL}
"""Categories whose rows belong to the file in which they were made."""
_OWN = {ClientKeyRow.__tablename__, ClientChangeRow.__tablename__}


@cache
def moving_tables() -> tuple[Table, ...]:
    """Return the tables whose rows go along: administrative ones about one client, of which nothing is sealed."""
    return tuple(table for table in _about_clients() if table not in staying_tables())


@cache
def staying_tables() -> tuple[Table, ...]:
    """Return the tables whose rows stay with their file: sealed, medical, a log, counted per file, or part of those."""
    staying = {table for table in _about_clients() if _is_bound(table)}
    more = True
    while more:
        parts = {
            table
            for table in _about_clients()
            if table not in staying and {key.column.table for key in table.foreign_keys} & staying
        }
        staying |= parts
        more = bool(parts)
    return tuple(table for table in _about_clients() if table in staying)


def _about_clients() -> tuple[Table, ...]:
    return tuple(table for table in Base.metadata.sorted_tables if "client_id" in table.columns)


def _is_bound(table: Table) -> bool:
    entry = table.columns["client_id"].info.get(CATALOGUE)
    counted = any(
        isinstance(one, UniqueConstraint) and "client_id" in one.columns for one in table.constraints
    ) or bool(table.columns["client_id"].unique)
    return (
        table.name in _OWN
        or "id" not in table.columns
        or counted
        or any(SEALED_RECORD in column.info for column in table.columns)
        or (isinstance(entry, Entry) and entry.category in _BOUND)
    )
