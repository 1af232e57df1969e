"""Lines of the journal as records: what is asked for, finding it quickly, and the names that belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.errors import DatabaseDamaged, NotFound
from skintwin_desktop.store.hints import rare, unindexed
from skintwin_desktop.store.tables import ClientRow, JournalRow, UserRow


@dataclass(frozen=True)
class Line:
    """Who did what, when and why; never what it said."""

    seq: int
    at: datetime
    event: str
    kind: str
    user_id: UUID | None
    user_name: str
    role: str
    station: str
    object_type: str
    object_id: str
    client_id: UUID | None
    client_number: int | None
    purpose: str
    emergency: bool
    outcome: str
    count: int
    object_name: str = ""
    """Whose account a deed was about."""


@dataclass(frozen=True)
class Filter:
    """Which lines are wanted; what is left open matches everything. The days are the studio's, both included."""

    client_id: UUID | None = None
    user_id: UUID | None = None
    since: date | None = None
    until: date | None = None
    kind: str = ""
    events: frozenset[str] = frozenset()

    def told(self) -> str:
        """Return the filter as it stands in the journal; the client has a column there."""
        parts = {
            "user": self.user_id.hex if self.user_id else "",
            "since": f"{self.since:%Y-%m-%d}" if self.since else "",
            "until": f"{self.until:%Y-%m-%d}" if self.until else "",
            "kind": self.kind,
            "events": ",".join(sorted(self.events)),
        }
        return " ".join(f"{name}={value}" for name, value in parts.items() if value) or "all"


def first_moment(day: date) -> datetime:
    """Return the beginning of a day in the studio, in UTC."""
    return datetime.combine(day, time(), ZONE).astimezone(UTC)


def matching(wanted: Filter, *, from_the_end: bool = True) -> list[ColumnElement[bool]]:
    """Return the conditions that the wanted lines meet.

    One index finds the lines in the order of their time: that of the client, who has few, or of user and kind. Where
    they do not begin ``from_the_end``, another condition says where.
    """
    by_client = wanted.client_id is not None
    by_both = wanted.user_id is not None and bool(wanted.kind)
    by_other = by_client or wanted.user_id is not None or bool(wanted.kind)
    conditions: list[ColumnElement[bool]] = []
    if wanted.client_id is not None:
        conditions.append(JournalRow.client_id == wanted.client_id)
    if wanted.user_id is not None:
        found = (unindexed(JournalRow.user_id) if by_client else JournalRow.user_id) == wanted.user_id
        conditions.append(rare(found) if by_both else found)
    if wanted.kind:
        conditions.append((unindexed(JournalRow.action) if by_client else JournalRow.action) == wanted.kind)
    if wanted.events:
        conditions.append((unindexed(JournalRow.event) if by_other else JournalRow.event).in_(sorted(wanted.events)))
    if wanted.since is not None:
        conditions.append(JournalRow.at >= first_moment(wanted.since))
    if wanted.until is not None:
        moment = JournalRow.at if from_the_end else unindexed(JournalRow.at)
        conditions.append(moment < first_moment(wanted.until + timedelta(days=1)))
    return conditions


_COLUMNS = (
    JournalRow.seq, JournalRow.at, JournalRow.event, JournalRow.action, JournalRow.user_id, JournalRow.role,
    JournalRow.station, JournalRow.object_type, JournalRow.object_id, JournalRow.client_id, JournalRow.purpose,
    JournalRow.emergency, JournalRow.outcome, JournalRow.count.label("how_many"),
)  # fmt: skip


def lines_of(session: Session, wanted: Filter, *, before_seq: int | None, limit: int) -> tuple[Line, ...]:
    """Return the newest wanted lines behind the line ``before_seq``, in the order of time; NotFound when there is none.

    DatabaseDamaged when one holds what no program of ours wrote.
    """
    conditions = matching(wanted, from_the_end=before_seq is None)
    newest = (JournalRow.at.desc(), JournalRow.seq.desc())
    try:
        if before_seq is not None:
            conditions += _behind(session, before_seq)
        rows = session.execute(select(*_COLUMNS).where(*conditions).order_by(*newest).limit(limit)).all()
    except (ValueError, TypeError, OperationalError) as error:
        raise_if_damaged(error)
        raise
    return _named(session, rows)


def _behind(session: Session, seq: int) -> list[ColumnElement[bool]]:
    """Return what holds for every line behind a line in the order of time."""
    at = session.execute(select(JournalRow.at).where(JournalRow.seq == seq)).scalar()
    if at is None:
        raise NotFound
    return [JournalRow.at <= at, or_(unindexed(JournalRow.at) < at, unindexed(JournalRow.seq) < seq)]


def raise_if_damaged(error: Exception) -> None:
    """Raise DatabaseDamaged when a line cannot be read as what it should be."""
    if not isinstance(error, OperationalError) or "decode" in str(error.orig).lower():
        raise DatabaseDamaged from error


def _named(session: Session, rows: Sequence[Any]) -> tuple[Line, ...]:
    names = names_of_users(session)
    by_hex = {user_id.hex: name for user_id, name in names.items() if user_id}
    wanted = {row.client_id for row in rows} - {None}
    asked = select(ClientRow.id, ClientRow.number).where(ClientRow.id.in_(wanted))
    numbers = {row.id: row.number for row in session.execute(asked)}
    return tuple(
        Line(
            seq=row.seq,
            at=row.at,
            event=row.event,
            kind=row.action,
            user_id=row.user_id,
            user_name=names.get(row.user_id, ""),
            role=row.role,
            station=row.station,
            object_type=row.object_type,
            object_id=row.object_id,
            client_id=row.client_id,
            client_number=numbers.get(row.client_id),
            purpose=row.purpose,
            emergency=row.emergency,
            outcome=row.outcome,
            count=row.how_many,
            object_name=by_hex.get(row.object_id, "") if row.object_type == "user" else "",
        )
        for row in rows
    )


def names_of_users(session: Session) -> dict[UUID | None, str]:
    """Return the names of all who ever worked here; a row that names nobody finds nothing."""
    return {row.id: row.name for row in session.execute(select(UserRow.id, UserRow.name))}
