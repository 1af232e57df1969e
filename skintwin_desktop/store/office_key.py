"""The office key opens the database. Its salt, which stands in front of the file, says whose and which key it is.

So a key file of another studio, an older key file, an older database and a damaged database are four sentences, though
SQLCipher has one error for all of them. The salt is no secret; what it says is believed for a sentence only.
"""

from __future__ import annotations

import hashlib
import secrets
from pathlib import Path
from uuid import UUID

from skintwin_desktop.errors import (
    DatabaseDamaged,
    DatabaseMissing,
    DatabaseOutdated,
    KeyFileForeign,
    KeyFileOutdated,
    StudioError,
)

KEY_BYTES, SALT_BYTES = 32, 16
OFFICE_KEY_BYTES = KEY_BYTES + SALT_BYTES
"""SQLCipher raw key (32) and database salt (16)."""
_GENERATION, _CHANCE, _TAG, _CHECK = 2, 4, 4, 6
"""Bytes of the salt: how often the keys were renewed, chance, which studio, and a check over these three."""
MOST_GENERATIONS = 256**_GENERATION - 1


def new_office_key(studio_id: UUID, generation: int) -> bytes:
    """Make a fresh office key (48 bytes) for a studio whose keys were renewed ``generation`` times."""
    said = generation.to_bytes(_GENERATION, "big") + secrets.token_bytes(_CHANCE) + _tag(studio_id)
    return secrets.token_bytes(KEY_BYTES) + said + _check(said)


def mark_of(office: bytes) -> str:
    """Return what the database keeps to know its own office key by; it says nothing about the key."""
    return hashlib.sha256(b"skintwin office key 1\0" + office).hexdigest()


def salt_before(database: Path) -> bytes:
    """Return the salt that stands in front of a closed database; DatabaseMissing."""
    try:
        with database.open("rb") as file:
            return file.read(SALT_BYTES)
    except FileNotFoundError:
        raise DatabaseMissing from None


def why_not(salt: bytes, office: bytes, studio_id: UUID) -> StudioError:
    """Return why an office key does not open the database that has this salt in front."""
    if salt == office[KEY_BYTES:] or not _is_ours(salt):
        return DatabaseDamaged()
    if salt[_GENERATION + _CHANCE : -_CHECK] != _tag(studio_id):
        return KeyFileForeign()
    held = office[KEY_BYTES:]
    older = _is_ours(held) and _generation(salt) < _generation(held)
    return DatabaseOutdated() if older else KeyFileOutdated()


def _tag(studio_id: UUID) -> bytes:
    return hashlib.sha256(b"skintwin studio\0" + studio_id.bytes).digest()[:_TAG]


def _check(said: bytes) -> bytes:
    return hashlib.sha256(b"skintwin salt\0" + said).digest()[:_CHECK]


def _is_ours(salt: bytes) -> bool:
    return len(salt) == SALT_BYTES and _check(salt[:-_CHECK]) == salt[-_CHECK:]


def _generation(salt: bytes) -> int:
    return int.from_bytes(salt[:_GENERATION], "big")
