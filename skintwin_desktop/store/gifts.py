"""Keys that wait in the key file for somebody: sealed to his public key until his own slot takes them over.

Whoever can write the key file can put a gift there, because sealing needs no secret. So a gift opens nothing by itself:
its keys count only where the database says that they are its own.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

import msgspec

from skintwin_desktop.errors import ObjectDamaged, SlotDamaged
from skintwin_desktop.store import sealing
from skintwin_desktop.store.keys import Keys, checksum, text_of
from skintwin_desktop.store.office_key import OFFICE_KEY_BYTES

_Shared = tuple[bytes, bytes, bytes, bytes | None]
"""Office, journal, backup and care key."""


@dataclass(frozen=True)
class Gift:
    """New keys for one user. ``generation`` says how often the studio's keys had been renewed by then."""

    user_id: UUID
    role: str
    generation: int
    sealed: bytes

    def to_json(self) -> dict[str, Any]:
        """Return the gift for the key file."""
        plain: dict[str, Any] = {
            "user": self.user_id.hex,
            "role": self.role,
            "generation": self.generation,
            "sealed": text_of(self.sealed),
        }
        return plain | {"checksum": checksum(plain)}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read a gift back; SlotDamaged when its checksum or its shape does not fit."""
        try:
            if checksum(plain) != plain["checksum"] or type(plain["generation"]) is not int:
                raise SlotDamaged("")
            sealed = b64decode(plain["sealed"], validate=True)
            return cls(UUID(plain["user"]), str(plain["role"]), plain["generation"], sealed)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise SlotDamaged("") from None

    def open(self, studio_id: UUID, user_private: bytes) -> Keys:
        """Open the gift with its user's own key; ObjectDamaged when it is not for him, or was changed."""
        content = sealing.unseal(self.sealed, user_private, _info(studio_id, self), what="gift")
        try:
            office, journal, backup, care = msgspec.msgpack.decode(content, type=_Shared)
        except (msgspec.DecodeError, msgspec.ValidationError):
            raise ObjectDamaged("gift") from None
        others = (journal, backup, *([] if care is None else [care]))
        if len(office) != OFFICE_KEY_BYTES or {len(key) for key in others} != {sealing.KEY_BYTES}:
            raise ObjectDamaged("gift")
        return Keys(office, journal, backup, user_private, care)


def make_gift(keys: Keys, *, studio_id: UUID, user_id: UUID, role: str, generation: int, public: bytes) -> Gift:
    """Seal all keys but the own one of ``keys`` to a user's public key."""
    empty = Gift(user_id, role, generation, b"")
    content = msgspec.msgpack.encode((keys.office, keys.journal, keys.backup, keys.care_private))
    return Gift(user_id, role, generation, sealing.seal(content, public, _info(studio_id, empty)))


def _info(studio_id: UUID, gift: Gift) -> bytes:
    parts = (gift.role, gift.generation)
    return b"skintwin gift 1\0" + studio_id.bytes + gift.user_id.bytes + "\0".join(map(str, parts)).encode()
