"""Joining two files of one person: what stays, what goes along, doing it at once, and taking it back exactly.

Medical records and pictures are sealed to the client whose file they are in, and bound to that file: they stay where
they are and keep their key. The file they are in is linked to the one that goes on, and what is read of a person is
read over both. Only rows that are administrative go along (decision 17). So nothing has to be opened to join files.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Table, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session

from skintwin_desktop.core import client_index, clients, contact_history, joined, moving
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ChangedMeanwhile, NotFound, NotJoined
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import search
from skintwin_desktop.store.tables import (
    ClientChangeRow,
    ClientMergeRow,
    ClientRow,
    MergeMoveRow,
    RestrictionRow,
    UserRow,
    VisitRow,
)

UNDO_DAYS = 30
"""How many days joining can be taken back."""
GROUPS: dict[str, tuple[str, ...]] = {
    "name": contact_history.NAME,
    "sex": ("sex",),
    "born": ("birth_date",),
    "address": contact_history.ADDRESS,
    "phone": ("phone",),
    "email": ("email",),
    "contact_by": ("contact_by",),
    "language": ("language",),
    "gp": ("gp_id",),
}
"""What is chosen as one: a street of one file with the town of the other would be nobody's address."""


@dataclass(frozen=True)
class Count:
    """How many rows of a table there are of the file that is joined."""

    table: str
    rows: int


@dataclass(frozen=True)
class Preview:
    """What joining two files comes to. ``differ`` are the names in ``GROUPS`` in which they are not the same."""

    kept: Client
    other: Client
    differ: tuple[str, ...]
    proposed: frozenset[str]
    """Which values are taken from the other file when nobody chooses: those that the file that goes on lacks."""
    moves: tuple[Count, ...]
    stays: tuple[Count, ...]
    kept_visits: int
    other_visits: int


@dataclass(frozen=True)
class Joining:
    """A file that was joined with another."""

    id: UUID
    number: int
    joined_at: datetime
    joined_by: str
    until: datetime
    """Until when that can be taken back."""

    @property
    def label(self) -> str:
        """Return the number of the joined file as people write it."""
        return identity.client_label(self.number)


# --- before ---


def _both(session: Session, kept_id: UUID, other_id: UUID) -> tuple[ClientRow, ClientRow]:
    kept, other = session.get(ClientRow, kept_id), session.get(ClientRow, other_id)
    if kept is None or other is None:
        raise NotFound
    return kept, other


def _refuse(studio: Studio, session: Session, kept_id: UUID, other_id: UUID) -> None:
    """Raise NotJoined where two files cannot be joined, or not by this user, or only the other way round."""
    if kept_id == other_id:
        raise NotJoined("same")
    pair = (kept_id, other_id)
    if any(joined.kept_of(session, one) != one for one in pair):
        raise NotJoined("joined")
    files = (*joined.files_of(session, kept_id), *joined.files_of(session, other_id))
    live = select(RestrictionRow.id).where(RestrictionRow.client_id.in_(files), RestrictionRow.until.is_(None))
    if session.execute(live).first() is not None:
        raise NotJoined("restricted")
    under_way = select(VisitRow.id).where(VisitRow.client_id.in_(pair), VisitRow.finished_at.is_(None))
    if session.execute(under_way).first() is not None:
        raise NotJoined("under_way")
    visits = [_visits(session, one) for one in pair]
    if visits[1] and not visits[0]:
        raise NotJoined("direction")
    if all(visits) and not studio.may(Permission.READ_MEDICAL_FILE):
        raise NotJoined("care")


def _visits(session: Session, client_id: UUID) -> int:
    files = joined.files_of(session, client_id)
    asked = select(func.count()).select_from(VisitRow).where(VisitRow.client_id.in_(files))
    return session.execute(asked).scalar_one()


@action(Permission.MERGE_CLIENTS)
def preview_merge(studio: Studio, kept_id: UUID, other_id: UUID) -> Preview:
    """Try joining two files and take it back at once: the same numbers as in earnest, and nothing is written.

    NotFound, AnotherClientPresent, NotJoined says why not.
    """
    studio.refuse_others(kept_id)
    studio.refuse_others(other_id)
    with studio.deed(Event.MERGE_PREVIEWED, Kind.READ, Purpose.FILE) as deed:
        session = deed.session
        kept, other = _both(session, kept_id, other_id)
        _refuse(studio, session, kept_id, other_id)
        found = _preview(studio, session, kept, other)
        deed.about("client", other_id, client=kept_id)
        return found


def _preview(studio: Studio, session: Session, kept: ClientRow, other: ClientRow) -> Preview:
    mine, theirs = contact_history.values_of(kept), contact_history.values_of(other)
    differ = tuple(name for name, group in GROUPS.items() if any(mine[one] != theirs[one] for one in group))
    lacking = frozenset(name for name in differ if not any(mine[one] for one in GROUPS[name]))
    stays = tuple(
        Count(table.name, rows) for table in moving.staying_tables() if (rows := _rows_of(session, table, other.id))
    )
    trial = session.begin_nested()
    moved = _move(studio, session, studio.new_id(), kept.id, other.id, noted=False)
    trial.rollback()
    session.expire_all()
    return Preview(
        clients.client_in(session, kept.id), clients.client_in(session, other.id), differ, lacking, moved, stays,
        _visits(session, kept.id), _visits(session, other.id),
    )  # fmt: skip


def _rows_of(session: Session, table: Table, client_id: UUID) -> int:
    asked = select(func.count()).select_from(table).where(table.c.client_id == client_id)
    return session.execute(asked).scalar_one()


# --- doing ---


@action(Permission.MERGE_CLIENTS)
def merge_clients(
    studio: Studio, kept_id: UUID, other_id: UUID, *, take: frozenset[str], versions: tuple[int, int]
) -> Joining:
    """Join two files at once or not at all: ``other_id`` leads to ``kept_id`` from here on.

    ``take`` names in ``GROUPS`` what is taken over from the other file; what that replaces is kept in the history.
    ``versions`` are those of the two files that were looked at: ChangedMeanwhile. NotFound, AnotherClientPresent,
    NotJoined says why not.
    """
    studio.refuse_others(kept_id)
    studio.refuse_others(other_id)
    if not take <= set(GROUPS):
        raise ValueError(take)
    with studio.deed(Event.CLIENTS_MERGED, Kind.UPDATE, Purpose.FILE) as deed:
        session = deed.session
        kept, other = _both(session, kept_id, other_id)
        _refuse(studio, session, kept_id, other_id)
        if (kept.version, other.version) != versions:
            raise ChangedMeanwhile
        merge = ClientMergeRow(
            id=studio.new_id(),
            merged_id=other_id,
            kept_id=kept_id,
            merged_at=studio.now(),
            merged_by=studio.user.user_id,
        )
        session.add(merge)
        session.flush()
        moved = _move(studio, session, merge.id, kept_id, other_id, noted=True)
        _take_over(studio, session, merge, take)
        search.unindex(session, other.number)
        client_index.index(session, kept)
        deed.deleted = True
        deed.about("client", other_id, client=kept_id, count=1 + sum(one.rows for one in moved))
        return _joining(merge, other.number, studio.user.name)


def _move(
    studio: Studio, session: Session, merge_id: UUID, kept_id: UUID, other_id: UUID, *, noted: bool
) -> tuple[Count, ...]:
    """Let the administrative rows of one file be those of another; what was moved is noted row by row."""
    counts = []
    for table in moving.moving_tables():
        mine = select(table.c.id).where(table.c.client_id == other_id)
        ids = list(session.execute(mine).scalars())
        if not ids:
            continue
        session.execute(update(table).where(table.c.client_id == other_id).values(client_id=kept_id))
        counts.append(Count(table.name, len(ids)))
        if noted:
            session.add_all(
                MergeMoveRow(id=studio.new_id(), merge_id=merge_id, of_table=table.name, row_id=row) for row in ids
            )
    session.flush()
    return tuple(counts)


def _take_over(studio: Studio, session: Session, merge: ClientMergeRow, take: frozenset[str]) -> None:
    kept, other = _both(session, merge.kept_id, merge.merged_id)
    was = contact_history.values_of(kept)
    for field in _fields(take):
        setattr(kept, field, getattr(other, field))
    contact_history.note(studio, session, kept, was, merge_id=merge.id)
    session.flush()


def _fields(take: frozenset[str]) -> Iterator[str]:
    for name, group in GROUPS.items():
        if name in take:
            yield from group


# --- afterwards ---


def _joining(row: ClientMergeRow, number: int, name: str) -> Joining:
    return Joining(row.id, number, row.merged_at, name, row.merged_at + timedelta(days=UNDO_DAYS))


@action(Permission.READ_CLIENT)
def joinings(studio: Studio, client_id: UUID) -> tuple[Joining, ...]:
    """Return which files were joined with this one, the last first; AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        files = joined.files_of(deed.session, client_id)
        rows = deed.session.execute(
            select(ClientMergeRow, ClientRow.number, UserRow.name)
            .join(ClientRow, ClientRow.id == ClientMergeRow.merged_id)
            .join(UserRow, UserRow.id == ClientMergeRow.merged_by)
            .where(ClientMergeRow.kept_id.in_(files))
            .order_by(ClientMergeRow.merged_at.desc(), ClientMergeRow.id.desc())
        ).all()
        deed.about("joined_files", client=client_id, count=len(rows))
        return tuple(_joining(*row) for row in rows)


@action(Permission.MERGE_CLIENTS)
def undo_merge(studio: Studio, merge_id: UUID) -> Client:
    """Set two files apart again, within ``UNDO_DAYS``: every row goes back to the file it came from.

    A value that joining took over goes back as well, unless somebody changed it since; what was entered since then
    stays in the file that went on. NotFound, AnotherClientPresent, NotJoined: 'late', or 'later' when that file was
    itself joined with another afterwards.
    """
    with studio.deed(Event.MERGE_UNDONE, Kind.UPDATE, Purpose.FILE) as deed:
        session = deed.session
        merge = session.get(ClientMergeRow, merge_id)
        if merge is None:
            raise NotFound
        kept, other = _both(session, merge.kept_id, merge.merged_id)
        _refuse_undo(studio, session, merge)
        _move_back(session, merge)
        _give_back(session, kept, other, merge.id)
        session.execute(delete(ClientChangeRow).where(ClientChangeRow.merge_id == merge_id))
        session.execute(delete(MergeMoveRow).where(MergeMoveRow.merge_id == merge_id))
        session.delete(merge)
        session.flush()
        client_index.index(session, kept)
        client_index.index(session, other)
        deed.deleted = True
        deed.about("client", other.id, client=kept.id)
        return clients.client_in(session, kept.id)


def _refuse_undo(studio: Studio, session: Session, merge: ClientMergeRow) -> None:
    kept = joined.kept_of(session, merge.kept_id)
    if kept != merge.kept_id:
        raise NotJoined("later")
    if studio.now() > merge.merged_at + timedelta(days=UNDO_DAYS):
        raise NotJoined("late")
    files = joined.files_of(session, kept)
    under_way = exists().where(VisitRow.client_id.in_(files), VisitRow.finished_at.is_(None))
    live = exists().where(RestrictionRow.client_id.in_(files), RestrictionRow.until.is_(None))
    both = all(_own_visits(session, one) for one in (merge.kept_id, merge.merged_id))
    if both and not studio.may(Permission.READ_MEDICAL_FILE):
        raise NotJoined("care")
    if session.execute(select(or_(under_way, live))).scalar_one():
        raise NotJoined("restricted" if session.execute(select(live)).scalar_one() else "under_way")


def _own_visits(session: Session, client_id: UUID) -> bool:
    return session.execute(select(VisitRow.id).where(VisitRow.client_id == client_id)).first() is not None


def _move_back(session: Session, merge: ClientMergeRow) -> None:
    for table in moving.moving_tables():
        rows = select(MergeMoveRow.row_id).where(MergeMoveRow.merge_id == merge.id, MergeMoveRow.of_table == table.name)
        back = update(table).where(table.c.id.in_(rows), table.c.client_id == merge.kept_id)
        session.execute(back.values(client_id=merge.merged_id))


def _give_back(session: Session, kept: ClientRow, other: ClientRow, merge_id: UUID) -> None:
    taken = session.execute(select(ClientChangeRow).where(ClientChangeRow.merge_id == merge_id)).scalars()
    now, theirs = contact_history.values_of(kept), contact_history.values_of(other)
    for row in taken:
        if now[row.field] == theirs[row.field]:
            setattr(kept, row.field, contact_history.as_value(row.field, row.was))
    session.flush()
