"""Destroying: the rows in one transaction, then the files, then every place where something of them may still lie.

All of it can be done again from the beginning: what is gone already is no error.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Integer,
    LargeBinary,
    String,
    Table,
    delete,
    func,
    insert,
    select,
    text,
    update,
)
from sqlalchemy.orm import Session

from skintwin_desktop.core import erasure_graph as graphs
from skintwin_desktop.core.erasure_fates import Item, Outline
from skintwin_desktop.core.erasure_graph import CLIENT, KEY, Thing
from skintwin_desktop.core.news import keep_objection
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import DiskFailed, DiskFull
from skintwin_desktop.rules.erasure import DESTROY, KEEP, REDUCE
from skintwin_desktop.store import rekey, search
from skintwin_desktop.store.files import wipe
from skintwin_desktop.store.tables import Base, ClientChangeRow, ClientKeyRow, ClientRow, DraftRow, PartyRow
from skintwin_desktop.store.tables.base import UtcDateTime

_NEVER = date(1900, 1, 1)
_EMPTY: tuple[tuple[type, Any], ...] = (
    (UtcDateTime, datetime(1900, 1, 1, tzinfo=UTC)),
    (Date, _NEVER),
    (Boolean, False),
    (Integer, 0),
    (String, ""),
    (LargeBinary, b""),
)
"""What stands where a value was destroyed and the row stays."""


_NAMED_BEFORE = select(ClientChangeRow.was).where(ClientChangeRow.field == "gp_id", ClientChangeRow.was != "")


# --- rows ---


def destroy_rows(studio: Studio, session: Session, outline: Outline) -> int:
    """Destroy inside a deed what an outline says, objections to news kept in force first; return how many rows."""
    session.execute(text("PRAGMA defer_foreign_keys = ON"))  # rows hang on each other both ways; all of it at once
    gone = {item.thing for item in outline.of_fate(DESTROY)}
    gps = _gps_of(session, outline.graph.files) if outline.whole else set()
    if outline.whole:
        _keep_objections_and_unindex(studio, session, outline)
    _overwrite_keys(session, gone)
    for item in outline.of_fate(REDUCE):
        _reduce(session, item)
    _untie(session, outline, gone)
    for table in reversed(Base.metadata.sorted_tables):
        keys = [graphs.typed(thing) for thing in gone if thing.table == table.name]
        for part in graphs.parts_of(keys):
            session.execute(delete(table).where(graphs.only_key(table).in_(part)))
    _drop_drafts(session, gone | ({Thing(CLIENT, one.hex) for one in outline.graph.files} if outline.whole else set()))
    _drop_unknown_gps(session, gps)
    session.flush()
    return len(gone)


def _keep_objections_and_unindex(studio: Studio, session: Session, outline: Outline) -> None:
    for item in outline.items:
        if item.thing.table == CLIENT and item.fate != KEEP:
            row = session.get_one(ClientRow, UUID(item.thing.key))
            if row.number > 0:
                keep_objection(studio, session, row.id)
                search.unindex(session, row.number)
            session.expunge(row)


def _overwrite_keys(session: Session, gone: Iterable[Thing]) -> None:
    """Write something else where the keys lie, before their rows go."""
    for thing in gone:
        if thing.table == KEY:
            other = secrets.token_bytes(80)
            session.execute(
                update(ClientKeyRow).where(ClientKeyRow.client_id == UUID(thing.key)).values(sealed_private=other)
            )


def _reduce(session: Session, item: Item) -> None:
    """Leave of a row only what its ground needs."""
    table = graphs.table_of(item.thing.table)
    mine = graphs.only_key(table) == graphs.typed(item.thing)
    if item.thing.table == CLIENT:
        session.execute(update(table).where(mine).values(_nobody(session, table, item.thing)))
        return
    row = session.execute(select(table).where(mine)).mappings().one()
    less = {column.name: _empty(column) for column in table.columns if graphs.drops(column)}
    sealed = graphs.sealed_column(table)
    if sealed is not None:
        less[sealed.name] = b""
    if any(row[name] != value for name, value in less.items()):
        session.execute(delete(table).where(mine))  # answers to questions for consent refuse any change
        session.execute(insert(table).values({**row, **less}))


def _nobody(session: Session, table: Table, thing: Thing) -> Mapping[str, Any]:
    """Return what is left of a client on whom something hangs that stays: a row without a name, number or key."""
    number = session.execute(select(table.c.number).where(table.c.id == UUID(thing.key))).scalar_one()
    lowest = session.execute(select(func.min(table.c.number))).scalar_one()
    return {
        column.name: _empty(column)
        for column in table.columns
        if not column.primary_key and column.name not in {"version", "number"}
    } | {"number": number if number < 0 else min(lowest, 0) - 1}


def _empty(column: Column[Any]) -> Any:
    if column.nullable:
        return None
    return next(value for kind, value in _EMPTY if isinstance(column.type, kind))


def _untie(session: Session, outline: Outline, gone: set[Thing]) -> None:
    """Let rows that stay refer to what stays."""
    for thing, row in outline.graph.rows.items():
        if thing in gone:
            continue
        table = graphs.table_of(thing.table)
        freed: dict[str, Any] = {tie.column: None for tie in row.ties if tie.free and tie.to in gone}
        if thing in outline.homes:
            freed["first_visit_id"] = graphs.typed(outline.homes[thing])
        if freed:
            session.execute(update(table).where(graphs.only_key(table) == graphs.typed(thing)).values(freed))


def _drop_drafts(session: Session, gone: Iterable[Thing]) -> None:
    """Destroy what anybody was typing about these: a draft is named after what it belongs to."""
    keys = {thing.key for thing in gone}
    named = [
        row.id
        for row in session.execute(select(DraftRow.id, DraftRow.subject).where(DraftRow.subject != ""))
        if keys & set(row.subject.split())
    ]
    for part in graphs.parts_of(named):
        session.execute(delete(DraftRow).where(DraftRow.id.in_(part)))


def _gps_of(session: Session, files: tuple[UUID, ...]) -> set[UUID]:
    """Return the general practitioners whom the client named, now or before; asked before the rows go."""
    now = session.execute(select(ClientRow.gp_id).where(ClientRow.id.in_(files), ClientRow.gp_id.is_not(None)))
    before = session.execute(_NAMED_BEFORE.where(ClientChangeRow.client_id.in_(files)))
    return {one for one in now.scalars() if one} | {UUID(was) for was in before.scalars()}


def _drop_unknown_gps(session: Session, ids: set[UUID]) -> None:
    """Take away those of them whom no other client names."""
    if ids:
        named = set(session.execute(select(ClientRow.gp_id).where(ClientRow.gp_id.in_(ids))).scalars())
        named |= {UUID(was) for was in session.execute(_NAMED_BEFORE).scalars()}
        session.execute(delete(PartyRow).where(PartyRow.id.in_(ids - named)))


# --- files, and what is left of rows in other places ---


@dataclass(frozen=True)
class Swept:
    """What came of the files: which could not be destroyed, and how many earlier copies of the database went."""

    failed: tuple[str, ...]
    copies: int


def sweep_files(studio: Studio, objects: Iterable[str], step: Callable[[], object]) -> Swept:
    """Destroy files of the vault and earlier copies of the database, and write database and index anew.

    DiskFull, DiskFailed, DatabaseDamaged where that last cannot be done. ``step`` hears after each file.
    """
    failed = []
    for one in objects:
        if not _done(studio.vault.shred, one):
            failed.append(one)
        step()
    copies = rekey.earlier_copies(studio.database.path)
    failed += [copy.name for copy in copies if not _done(wipe, copy)]
    with studio.saving() as session:
        search.tidy(session)
    studio.database.compact()
    step()
    return Swept(tuple(failed), len(copies))


def _done(work: Callable[[Any], object], of: Any) -> bool:
    """Do something to a file, and tell whether that went well."""
    try:
        work(of)
    except (OSError, DiskFull, DiskFailed):
        return False
    return True
