"""What the database is told about conditions, so that it takes the index that serves; other engines need no word."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer, func, literal_column
from sqlalchemy.orm.attributes import InstrumentedAttribute


def unindexed(column: InstrumentedAttribute[Any]) -> ColumnElement[Any]:
    """Return a column that is only looked at in rows that were found by another one."""
    return func.coalesce(column, column, type_=column.type)


def rare(condition: ColumnElement[bool]) -> ColumnElement[Any]:
    """Return a condition that few rows meet: an index that begins with it is the one to take (SQLite)."""
    share: ColumnElement[Any] = literal_column("0.0000001")  # less than what it guesses of any index
    return func.likelihood(condition, share, type_=Integer())  # a Boolean would be compared with 1, and not indexed
