"""Who can sign in here: the names in the key file, read without opening or importing anything heavy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

KEY_FILE = "keyslots.json"


@dataclass(frozen=True)
class RosterEntry:
    """One name on the sign-in screen."""

    user_id: UUID
    name: str
    role: str


def read_roster(folder: Path) -> tuple[RosterEntry, ...]:
    """Return the users of a studio folder in the order of their slots; SlotsMissing, SlotsDamaged.

    A slot that does not even say whose it is hides nobody else; SlotsDamaged when none does.
    """
    try:
        found = json.loads((folder / KEY_FILE).read_bytes())["slots"]
        entries = [_entry(slot) for slot in found]
    except FileNotFoundError:
        from skintwin_desktop.errors import SlotsMissing

        raise SlotsMissing from None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        from skintwin_desktop.errors import SlotsDamaged

        raise SlotsDamaged from None
    readable = {entry.user_id: entry for entry in entries if entry is not None}
    if not readable:
        from skintwin_desktop.errors import SlotsDamaged

        raise SlotsDamaged
    return tuple(readable.values())


def _entry(slot: Any) -> RosterEntry | None:
    try:
        return RosterEntry(UUID(slot["user"]), str(slot["name"]), str(slot["role"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
