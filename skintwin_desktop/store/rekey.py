"""Encrypting the database anew under another key: a copy is made, rekeyed and verified, and takes the file's place.

So the file itself is whole under one of the two keys at every moment, and no key is ever tried on a half one. Why it is
not rekeyed where it stands is told in ``resources/decisions/0014-keys-are-renewed-in-a-copy.md``.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from skintwin_desktop.errors import DatabaseDamaged, DiskFull
from skintwin_desktop.store.files import disk_errors, sync_folder, wipe
from skintwin_desktop.store.office_key import salt_before

COPY = ".rekeyed-"
EARLIER = ".before-"
Opener = Callable[[Path, bytes], Any]


def rekey(path: Path, old: bytes, new: bytes, open_keyed: Opener) -> None:
    """Put the database at ``path``, which nobody has open, under the key ``new`` (48 bytes each).

    DiskFull when there is no room for a second copy, DatabaseDamaged when the copy is not what the file is.
    """
    with _copied(path, old, new, open_keyed) as copy:
        copy.replace(path)
        sync_folder(path.parent)


def compact(path: Path, key: bytes, open_keyed: Opener) -> None:
    """Write the database at ``path``, which nobody has open, anew: nothing that was deleted is left in its pages.

    Deleting wipes a row where it lies, but not where it lay before its page was split. The earlier file is overwritten
    where the file system lets a file have two names. DiskFull, DatabaseDamaged leave the file as it was.
    """
    aside = path.with_name(f"{path.stem}{COPY}{secrets.token_hex(4)}.old")
    with _copied(path, key, key, open_keyed) as copy:
        with contextlib.suppress(OSError):
            aside.hardlink_to(path)
        copy.replace(path)
        sync_folder(path.parent)
        wipe(aside)


@contextlib.contextmanager
def _copied(path: Path, old: bytes, new: bytes, open_keyed: Opener) -> Iterator[Path]:
    """Give a whole and durable copy of the database under the key ``new``; whatever is left of it then is swept."""
    sweep(path)
    copy = path.with_name(f"{path.stem}{COPY}{secrets.token_hex(4)}.db")
    with disk_errors():
        _require_room(path)
        try:
            counts = _copy(path, copy, old, open_keyed)
            if new != old:
                _change_key(copy, old, new, open_keyed)
            if _read(copy, new, open_keyed) != counts:
                raise DatabaseDamaged
            _sync(copy)
            yield copy
        finally:
            sweep(path)


def earlier_copies(path: Path) -> list[Path]:
    """Return the copies from before migrations: they hold rows that were destroyed since."""
    return sorted(path.parent.glob(f"{path.stem}{EARLIER}*"))


def sweep(path: Path) -> None:
    """Remove what an interrupted renewal left behind; no such copy counts before it took the file's place."""
    for left in path.parent.glob(f"{path.stem}{COPY}*"):
        left.unlink(missing_ok=True)


def drop_earlier_copies(path: Path, salt: bytes) -> None:
    """Remove copies from before a migration that do not open with today's key, which has this salt.

    Only who had an earlier key could open them, and he should not have it any more.
    """
    earlier = [copy for copy in earlier_copies(path) if salt_before(copy) != salt]
    for copy in earlier:
        copy.unlink(missing_ok=True)
    if earlier:
        sync_folder(path.parent)


def _require_room(path: Path) -> None:
    """Say that the disk is full before anything is written: the copy takes as much as the file, and some more."""
    if shutil.disk_usage(path.parent).free < path.stat().st_size * 1.1 + 1024 * 1024:
        raise DiskFull


def _copy(path: Path, copy: Path, old: bytes, open_keyed: Opener) -> dict[str, int]:
    connection = open_keyed(path, old)
    try:
        _leave_log(connection, path)
        connection.execute("VACUUM INTO ?", (str(copy),))
        return _counts(connection)
    finally:
        connection.close()


def _leave_log(connection: Any, path: Path) -> None:
    """Fold the write-ahead log in and leave it behind: what stood in it would be taken for the new file's."""
    if connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete" or any(
        path.with_name(f"{path.name}-{beside}").exists() for beside in ("wal", "shm", "journal")
    ):
        raise dbapi2.OperationalError("the write-ahead log cannot be folded in")


def _change_key(copy: Path, old: bytes, new: bytes, open_keyed: Opener) -> None:
    connection = open_keyed(copy, old)
    try:
        _leave_log(connection, copy)
        connection.execute("PRAGMA journal_mode = OFF")  # a copy that breaks is thrown away
        connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
    except dbapi2.Error as error:  # the library's message may contain the key
        raise _without_key(error) from None
    finally:
        connection.close()


def _without_key(error: Exception) -> Exception:
    return DiskFull() if "full" in str(error).lower() else DatabaseDamaged()


def _read(copy: Path, new: bytes, open_keyed: Opener) -> dict[str, int]:
    """Read every page of the copy and return how many rows each table has; DatabaseDamaged."""
    connection = open_keyed(copy, new)
    try:
        _leave_log(connection, copy)
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        if faults or found != ["ok"]:
            raise DatabaseDamaged
        return _counts(connection)
    finally:
        connection.close()


def _counts(connection: Any) -> dict[str, int]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    counted = {}
    for name in names:
        quoted = name.replace('"', '""')
        counted[name] = int(connection.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()[0])  # noqa: S608
    return counted


def _sync(copy: Path) -> None:
    handle = os.open(copy, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
