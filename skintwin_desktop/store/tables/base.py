"""What all tables share: the base, times in UTC, and columns that carry their catalogue entry."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import DateTime, Dialect, LargeBinary, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from skintwin_desktop.store.entries import Entry, technical

CATALOGUE = "catalogue"
SEALED_RECORD = "sealed_record"


class UtcDateTime(TypeDecorator[datetime]):
    """A moment: aware in the program, UTC without zone in the database."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Store in UTC; a naive time is our own mistake."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give an aware time back."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The base of all tables."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, bytes: LargeBinary}  # noqa: RUF012


def column(entry: Entry, *arguments: Any, **options: Any) -> Mapped[Any]:
    """Make a column that says in the data catalogue what it is."""
    return mapped_column(*arguments, info={CATALOGUE: entry}, **options)


def sealed(record: str, entry: Entry) -> Mapped[bytes]:
    """Make the column of a sealed record: its fields carry the entries, ``entry`` stands for the whole."""
    return mapped_column(info={CATALOGUE: entry, SEALED_RECORD: record})


def key() -> Mapped[UUID]:
    """Make the primary key: a UUIDv7 made by the program."""
    return mapped_column(primary_key=True, info={CATALOGUE: technical("row id")})


def row_version() -> Mapped[int]:
    """Make the counter for optimistic locking; name it in ``__mapper_args__``."""
    return mapped_column(info={CATALOGUE: technical("row version for optimistic locking")})
