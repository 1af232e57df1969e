"""The ledger of erasures in its two places, and what the database knows of it: kept alike, told where they differ."""

from __future__ import annotations

import contextlib
import secrets
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.erasure_graph import IN_VAULT
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import (
    DiskFailed,
    DiskFull,
    FormatNewer,
    LedgerUnusable,
)
from skintwin_desktop.store import ledger as ledgers
from skintwin_desktop.store.files import sync_folder
from skintwin_desktop.store.ledger import Head, Ledger
from skintwin_desktop.store.tables import JournalRow, SettingRow, StudioRow
from skintwin_desktop.store.vault import Vault

PLANNED, GIVEN_UP, RESULT, VERIFIED = "planned", "given_up", "result", "verified"
"""What a line tells of an erasure: it begins, it did not begin after all, what came of it, it was proved."""
MISSING, CHANGED, SHORTENED, OLDER = "missing", "changed", "shortened", "older_copy"
OUTSIDE_MISSING, OUTSIDE_CHANGED = "outside_missing", "outside_changed"
OUTSIDE_BEHIND, OUTSIDE_UNREACHABLE, DIFFERENT = "outside_behind", "outside_unreachable", "different"
FAULTS = (
    MISSING, CHANGED, SHORTENED, OLDER,
    OUTSIDE_MISSING, OUTSIDE_CHANGED, OUTSIDE_BEHIND, OUTSIDE_UNREACHABLE, DIFFERENT,
)  # fmt: skip
"""What can be wrong with the ledger, as it is told. 'older_copy': the whole folder is one from before."""
_FOLDER, _HEAD, _SECRET = "erasure_folder", "erasure_ledger_head", "erasure_ledger_secret"
_PATIENCE = 2.0
"""Seconds that a place which does not answer (a share that is away) may cost."""


@dataclass(frozen=True)
class Known:
    """What the database says of the ledger."""

    key: bytes
    head: Head
    folder: Path | None
    """The place outside that the owner chose."""
    other: Path
    """The folder for backups, where a copy is kept as well while it is there."""


@dataclass(frozen=True)
class Books:
    """The ledger as it counts, and what is wrong with either place."""

    known: Known
    local: Ledger
    outside: Ledger | None
    best: Ledger
    faults: tuple[str, ...]
    silent: bool = False
    """The chosen place did not answer in time: what waits for it would wait long."""

    @property
    def empty(self) -> bool:
        """Tell whether nothing was ever destroyed, as far as anybody knows."""
        return not self.best.content and not self.known.head.mac


def known_in(session: Session) -> Known:
    """Read what the database says of the ledger."""
    names = (_FOLDER, _HEAD, _SECRET)
    rows = session.execute(select(SettingRow.name, SettingRow.value).where(SettingRow.name.in_(names)))
    found = {row.name: row.value for row in rows}
    studio_id, backups = session.execute(select(StudioRow.id, StudioRow.backup_folder)).one()
    secret = bytes.fromhex(found.get(_SECRET, "")) or _secret_of(session)
    folder = found.get(_FOLDER, "")
    return Known(
        ledgers.key_from(secret, studio_id),
        Head.of(found.get(_HEAD, "")),
        Path(folder) if folder else None,
        Path(backups),
    )


def _secret_of(session: Session) -> bytes:
    """Return what only this database and its copies hold: the random ids in the first line of its journal.

    So every copy ever made of it finds the same key, also one from before the first erasure.
    """
    first = session.execute(select(JournalRow.deed_id, JournalRow.session_id).where(JournalRow.seq == 1)).one()
    deed_id, session_id = map(UUID, map(str, first))
    return deed_id.bytes + session_id.bytes


def keep_secret(session: Session) -> None:
    """Write the secret down inside a deed, so that the journal's first line may once be pruned."""
    if session.get(SettingRow, _SECRET) is None:
        session.add(SettingRow(name=_SECRET, value=_secret_of(session).hex()))


def keep_head(session: Session, head: Head) -> None:
    """Note inside a transaction how far this database is: what the ledger says up to there was done in it."""
    session.merge(SettingRow(name=_HEAD, value=str(head)))


def keep_folder(session: Session, folder: Path) -> None:
    """Note inside a deed which place outside the owner chose."""
    session.merge(SettingRow(name=_FOLDER, value=str(folder)))


# --- reading both ---


def read_books(studio: Studio) -> Books:
    """Read the ledger in both places and compare them with what the database knows; FormatNewer."""
    with studio.reading() as session:
        known = known_in(session)
    empty = Ledger(b"", known.key, studio.studio_id)
    local, faults = _local(studio, known), []
    if local is None and known.head.mac:
        faults.append(MISSING)
    elif local is not None and not local.sound:
        faults.append(CHANGED)
    outside, more, silent = _outside(studio, known, local or empty)
    faults += more
    best, more = _compared(local or empty, outside, known.head)
    if outside is None and known.folder is not None and best.content and OUTSIDE_UNREACHABLE not in faults:
        faults.append(OUTSIDE_MISSING)
    return Books(known, local or empty, outside, best, tuple(dict.fromkeys([*faults, *more])), silent)


def _local(studio: Studio, known: Known) -> Ledger | None:
    try:
        return ledgers.read(studio.folder / ledgers.NAME, known.key, studio.studio_id)
    except LedgerUnusable:
        return _nothing_sound(known, studio.studio_id)


def _nothing_sound(known: Known, studio_id: UUID) -> Ledger:
    return Ledger(b"?\n", known.key, studio_id)


def _outside(studio: Studio, known: Known, local: Ledger) -> tuple[Ledger | None, list[str], bool]:
    """Read the copies outside; return the longest sound one, what is wrong, and whether the chosen place is silent."""
    found: list[Ledger | None] = []
    newer: list[FormatNewer] = []
    failed = threading.Event()

    def look(folder: Path) -> None:
        try:
            if folder == known.folder and not _is_there(folder):
                failed.set()
                return
            found.append(_copy_in(folder, studio.studio_id, known, local))
        except FormatNewer as error:
            newer.append(error)
        except LedgerUnusable:
            found.append(_nothing_sound(known, studio.studio_id))
        except OSError:
            failed.set()

    places = dict.fromkeys(filter(None, (known.folder, known.other)))
    threads = {place: threading.Thread(target=look, args=(place,), daemon=True) for place in places}
    for thread in threads.values():
        thread.start()
    for thread in threads.values():
        thread.join(_PATIENCE)
    if newer:
        raise newer[0]
    silent = {place for place, thread in threads.items() if thread.is_alive()}
    away = failed.is_set() or bool(silent)
    sound = [one for one in found if one is not None and one.sound]
    changed = any(one is not None and not one.sound for one in found)
    faults = [OUTSIDE_CHANGED] * changed + [OUTSIDE_UNREACHABLE] * away
    return max(sound, key=lambda one: one.head.number, default=None), faults, known.folder in silent


def _copy_in(folder: Path, studio_id: UUID, known: Known, local: Ledger) -> Ledger | None:
    """Read the copy in one place; where it is what lies here it needs no second look."""
    path = folder / ledgers.copy_name(studio_id)
    try:
        same = path.read_bytes() == local.content
    except FileNotFoundError:
        return None
    return local if same else ledgers.read(path, known.key, studio_id)


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False


def _compared(local: Ledger, outside: Ledger | None, head: Head) -> tuple[Ledger, list[str]]:
    """Return the ledger that counts, and how the two differ."""
    faults = []
    best = local
    if outside is not None and outside.content != local.content:
        if outside.begins_with(local):
            best = outside
            faults.append(OLDER if head == local.head else SHORTENED)
        elif local.begins_with(outside):
            faults.append(OUTSIDE_BEHIND)
        else:
            best = max(local, outside, key=lambda one: one.head.number)
            faults.append(DIFFERENT)
    if not best.knows(head):
        faults.append(SHORTENED)
    return best, faults


# --- writing both ---


def mend(studio: Studio, books: Books) -> Books:
    """Let the file in the studio folder be the ledger that counts; one that was changed is put aside, not overwritten.

    DiskFull, DiskFailed.
    """
    path, best = studio.folder / ledgers.NAME, books.best
    if not books.local.sound or not best.begins_with(books.local):
        path.rename(path.with_name(f"{ledgers.NAME}.{secrets.token_hex(4)}.bad"))
        sync_folder(path.parent)
        ledgers.append(path, Ledger(b"", books.known.key, studio.studio_id), best)
    elif best.content != books.local.content or (best.content and not path.exists()):
        ledgers.append(path, books.local, best)
    return replace(books, local=best)


def add(studio: Studio, books: Books, kind: str, erasure: UUID, body: Mapping[str, Any]) -> Books:
    """Add a line to the ledger in the studio folder, durably; DiskFull, DiskFailed, LedgerUnusable."""
    longer = books.best.with_line(kind, erasure, body)
    ledgers.append(studio.folder / ledgers.NAME, books.best, longer)
    return replace(books, local=longer, best=longer)


def at(books: Books, folder: Path) -> Books:
    """Return it as if this place outside had been chosen."""
    return replace(books, known=replace(books.known, folder=folder))


def begun(books: Books) -> set[str]:
    """Return the erasures that stand in the ledger without a word of what came of them."""
    last = {line.erasure: line.kind for line in books.best.lines()}
    return {erasure for erasure, kind in last.items() if kind == PLANNED}


def lying(vault: Vault, bodies: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return the files that lines of the ledger name and that still lie in the vault."""
    named = dict.fromkeys(one for body in bodies for table in IN_VAULT for one in body["rows"].get(table, ()))
    return [one for one in named if vault.has(one)]


def chosen_place(studio: Studio, books: Books) -> Path:
    """Return the place outside that the owner chose; LedgerUnusable without one, or while it cannot be used."""
    if books.known.folder is None:
        raise LedgerUnusable("no_place")
    refuse_unfit(studio, books.known.folder)
    return books.known.folder


def copy_outside(studio: Studio, books: Books) -> None:
    """Copy the ledger to the place that the owner chose, and to the folder for backups while that is there.

    LedgerUnusable where the first cannot be done.
    """
    folder = chosen_place(studio, books)
    try:
        ledgers.copy_to(folder, books.best, studio.studio_id)
    except (OSError, DiskFull, DiskFailed):
        raise LedgerUnusable("not_writable", str(folder)) from None
    with contextlib.suppress(OSError, DiskFull, DiskFailed):
        if books.known.other not in {folder, studio.folder} and books.known.other.is_dir():
            ledgers.copy_to(books.known.other, books.best, studio.studio_id)


def refuse_unfit(studio: Studio, folder: Path) -> None:
    """Raise LedgerUnusable for a place that is away, or that would be lost together with the studio folder."""
    if not folder.is_absolute() or not _is_there(folder):
        raise LedgerUnusable("missing", str(folder))
    if studio.folder.resolve() in (folder.resolve(), *folder.resolve().parents):
        raise LedgerUnusable("inside", str(folder))
