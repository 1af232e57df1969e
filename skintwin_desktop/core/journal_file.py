"""The journal as a file for an inspector: CSV (RFC 4180), with everything that is needed to check each line's link."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, aliased

from skintwin_desktop.core.journal_lines import Filter, matching, names_of_users, raise_if_damaged
from skintwin_desktop.errors import DiskFailed, DiskFull, FolderUnusable
from skintwin_desktop.store.chain import GENESIS
from skintwin_desktop.store.files import TEMPORARY, disk_errors, sync_folder
from skintwin_desktop.store.tables import JournalRow

STEP = 2000
SIGNED = tuple(column.name for column in JournalRow.__table__.columns if column.name not in {"link", "mac"})
"""The columns over which a line's link is made, in that order."""
COLUMNS = (*SIGNED, "user_name", "link_before", "link", "mac")
HOW = (
    "link = SHA-256(link_before + MessagePack array of the first {count} columns: numbers as integers, true and "
    "false as booleans, empty ids as nil, all else as text); mac = HMAC-SHA256(key of the day, link)"
)


@dataclass(frozen=True)
class Head:
    """What stands above the lines: name and value, in order."""

    told: tuple[tuple[str, str], ...]


@contextlib.contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """Give a file beside ``path`` for its owner alone, that takes its place once ``put_in_place`` is called.

    What was not put in place is gone afterwards. Raises DiskFull, DiskFailed, FolderUnusable.
    """
    part = path.with_name(f".{path.name}.{secrets.token_hex(8)}{TEMPORARY}")
    try:
        with disk_errors():
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
            yield part
    except (OSError, DiskFull, DiskFailed) as error:
        if isinstance(error, OSError):
            raise FolderUnusable(str(path.parent), "not_writable") from error
        raise
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def put_in_place(part: Path, path: Path) -> None:
    """Let a file that was written beside take its place, durably."""
    part.replace(path)
    sync_folder(path.parent)


def write_lines(session: Session, part: Path, wanted: Filter, head: Head, tell: Callable[[int, int], object]) -> int:
    """Write head and wanted lines, oldest first, and sync; ``tell`` hears how many of all. Returns how many."""
    with part.open("r+b") as raw:
        file = io.TextIOWrapper(raw, encoding="utf-8", newline="")
        count = _write(session, file, wanted, head, tell)
        file.flush()
        os.fsync(raw.fileno())
        file.detach()
    return count


def _write(session: Session, file: TextIO, wanted: Filter, head: Head, tell: Callable[[int, int], object]) -> int:
    conditions = matching(wanted)
    total = session.execute(select(func.count()).select_from(JournalRow).where(*conditions)).scalar_one()
    rows = csv.writer(file)
    for name, value in (*head.told, ("lines", str(total)), ("how to check", HOW.format(count=len(SIGNED)))):
        rows.writerow((name, value, *("" for _ in COLUMNS[2:])))
    rows.writerow(COLUMNS)
    names, count = names_of_users(session), 0
    try:
        for row in _lines(session, conditions):
            *said, link_before, link, mac = row
            user = names.get(said[SIGNED.index("user_id")], "")
            plain = (*(_text(value) for value in said), user, (link_before or GENESIS).hex(), link.hex(), mac.hex())
            rows.writerow(plain)
            count += 1
            if count % STEP == 0:
                tell(count, total)
    except (ValueError, TypeError, OperationalError) as error:
        raise_if_damaged(error)
        raise
    tell(count, total)
    return count


def _lines(session: Session, conditions: list[ColumnElement[bool]]) -> Iterator[Any]:
    before = aliased(JournalRow)
    signed = [JournalRow.__table__.columns[name] for name in SIGNED]
    asked = (
        select(*signed, before.link, JournalRow.link, JournalRow.mac)
        .select_from(JournalRow)
        .outerjoin(before, before.seq == JournalRow.seq - 1)
        .where(*conditions)
        .order_by(JournalRow.seq)
    )
    yield from session.execute(asked.execution_options(yield_per=STEP))


def _text(value: Any) -> str:
    """Return a value as it was signed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return str(value) if isinstance(value, UUID | int) else value
