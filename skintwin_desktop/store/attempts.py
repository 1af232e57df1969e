"""Failed sign-ins per user, on disk, so that starting the program again does not forget them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from skintwin_desktop.store.files import write_durably

NAME = "attempts.json"
_EARLIEST, _LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(9000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Attempts:
    """How often in a row signing in failed, and when last."""

    failed: int = 0
    last: datetime = _EARLIEST


def _read_all(folder: Path) -> dict[str, dict[str, str | int]]:
    try:
        found = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def read_attempts(folder: Path, user_id: UUID) -> Attempts:
    """Return a user's failed attempts; an unreadable file counts as none, the password still has to fit."""
    try:
        found = _read_all(folder)[user_id.hex]
        last = datetime.fromisoformat(str(found["last"]))
        if not _EARLIEST <= last <= _LATEST:  # nothing can be reckoned with at the ends of time
            return Attempts()
        return Attempts(max(0, int(found["failed"])), last.astimezone(UTC))
    except (KeyError, ValueError, TypeError, OverflowError):
        return Attempts()


def save_attempts(folder: Path, user_id: UUID, attempts: Attempts) -> None:
    """Write a user's count durably; a count of none is taken out."""
    kept = _read_all(folder)
    kept.pop(user_id.hex, None)
    if attempts.failed:
        kept[user_id.hex] = {"failed": attempts.failed, "last": attempts.last.isoformat()}
    write_durably(folder / NAME, json.dumps(kept).encode())
