"""Keys and the slots that hold them: which password, device secret or recovery key opens what.

All keys are random. A slot is the user's share of them under AES-256-GCM with a key made from the password
(Argon2id, RFC 9106) and, where there is one, the device secret. See ``resources/decisions`` and README for what
each key opens.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import time
import unicodedata
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Self
from uuid import UUID

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag

from skintwin_desktop.errors import DeviceSecretReplaced, RecoveryKeyWrong, SlotDamaged, WrongPassword
from skintwin_desktop.store import sealing
from skintwin_desktop.store.office_key import new_office_key
from skintwin_desktop.store.sealing import KeyPair

SLOT_FORMAT = 1
"""What every slot is bound to; the key file around it has a format of its own."""


@dataclass(frozen=True)
class KdfCost:
    """Argon2id parameters: memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


FLOOR = KdfCost(64 * 1024, 3, 4)
"""RFC 9106, section 4, second recommended option; a slot below it is refused."""
CEILING = 1024 * 1024
MOST_PASSES, MOST_LANES = 64, 64
"""A slot that asks for more than these, or for four times the ceiling, was not written by this program."""
CALIBRATION_SECONDS = 0.5
_SALT_BYTES = 16


def stretch(password: str, salt: bytes, cost: KdfCost) -> bytes:
    """Turn a password into 32 bytes with Argon2id; Unicode is brought to NFKC first."""
    return hash_secret_raw(
        unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory,
        parallelism=cost.lanes,
        hash_len=sealing.KEY_BYTES,
        type=Type.ID,
    )


def calibrated() -> KdfCost:
    """Measure this computer and return the cost that takes it between half a second and a second."""
    cost = FLOOR
    while cost.memory < CEILING:
        began = time.perf_counter()
        stretch("calibration", bytes(16), cost)
        if time.perf_counter() - began >= CALIBRATION_SECONDS:
            break
        cost = replace(cost, memory=cost.memory * 2)
    return cost


@dataclass(frozen=True)
class Keys:
    """What a slot opens. ``care_private`` is there for practitioners only."""

    office: bytes
    journal: bytes
    backup: bytes
    user_private: bytes
    care_private: bytes | None

    @classmethod
    def fresh(cls, studio_id: UUID, generation: int = 0) -> Self:
        """Make all keys of a studio anew, and a draft key for one user."""
        return cls(
            office=new_office_key(studio_id, generation),
            journal=secrets.token_bytes(sealing.KEY_BYTES),
            backup=secrets.token_bytes(sealing.KEY_BYTES),
            user_private=KeyPair.fresh().private,
            care_private=KeyPair.fresh().private,
        )

    def of(self, user_private: bytes, *, care: bool) -> Keys:
        """Return these keys with a user's own draft key; the care key only for a practitioner."""
        return replace(self, user_private=user_private, care_private=self.care_private if care else None)

    def for_user(self, *, care: bool) -> Keys:
        """Share these keys with another user: an own draft key, and the care key only to a practitioner."""
        return self.of(KeyPair.fresh().private, care=care)


@dataclass(frozen=True)
class Slot:
    """One user's slot as it stands in the key file."""

    slot_id: UUID
    user_id: UUID
    name: str
    role: str
    salt: bytes
    cost: KdfCost
    needs_device: bool
    locked: bytes
    device_mark: str = ""
    """Tells the device secret that this slot was made with from any other; says nothing about it."""

    def bound_to(self, studio_id: UUID) -> bytes:
        """Return the associated data: format, studio, slot, user, role and parameters cannot be exchanged."""
        cost = self.cost
        parts = (
            SLOT_FORMAT,
            studio_id.hex,
            self.slot_id.hex,
            self.user_id.hex,
            self.role,
            cost.memory,
            cost.passes,
            cost.lanes,
            int(self.needs_device),
            *filter(None, (self.device_mark,)),
        )
        return ("skintwin slot\0" + "\0".join(map(str, parts))).encode()

    def to_json(self) -> dict[str, Any]:
        """Return the slot for the key file, with a checksum that tells damage from a wrong password."""
        plain: dict[str, Any] = {
            "slot": self.slot_id.hex,
            "user": self.user_id.hex,
            "name": self.name,
            "role": self.role,
            "salt": text_of(self.salt),
            "argon2id": asdict(self.cost),
            "device": self.needs_device,
            "locked": text_of(self.locked),
        }
        if self.device_mark:
            plain["device_mark"] = self.device_mark
        return plain | {"checksum": checksum(plain)}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read a slot back; SlotDamaged when its checksum or its shape does not fit."""
        name = "?"
        try:
            name = str(plain.get("name", "?"))
            if checksum(plain) != plain["checksum"]:
                raise SlotDamaged(name)
            slot = cls(
                slot_id=UUID(plain["slot"]),
                user_id=UUID(plain["user"]),
                name=name,
                role=plain["role"],
                salt=b64decode(plain["salt"], validate=True),
                cost=KdfCost(**plain["argon2id"]),
                needs_device=plain["device"],
                locked=b64decode(plain["locked"], validate=True),
                device_mark=plain.get("device_mark", ""),
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            raise SlotDamaged(name) from None
        if not slot.is_sound():
            raise SlotDamaged(name)
        return slot

    def is_sound(self) -> bool:
        """Tell whether all parts have their shape, and the cost lies between the floor and what can be meant."""
        cost = self.cost
        numbers = (cost.memory, cost.passes, cost.lanes)
        return (
            all(type(number) is int for number in numbers)
            and FLOOR.memory <= cost.memory <= 4 * CEILING
            and FLOOR.passes <= cost.passes <= MOST_PASSES
            and 1 <= cost.lanes <= MOST_LANES
            and len(self.salt) == _SALT_BYTES
            and (type(self.role), type(self.needs_device), type(self.device_mark)) == (str, bool, str)
        )


def text_of(content: bytes) -> str:
    """Return bytes as they stand in the key file (Base64)."""
    return b64encode(content).decode()


def checksum(plain: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a JSON object without its own ``checksum`` (RFC 8785 order, ASCII)."""
    rest = {name: value for name, value in plain.items() if name != "checksum"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _slot_key(password: str, slot: Slot, device_secret: bytes | None) -> bytes:
    stretched = stretch(password, slot.salt, slot.cost)
    secret = stretched + (device_secret or b"") if slot.needs_device else stretched
    return sealing.derive(secret, salt=slot.salt, label=b"skintwin slot key 1")


def _device_mark(slot: Slot, device_secret: bytes | None) -> str:
    """Return eight bytes of the device secret's own derivation for this slot, as hex."""
    if device_secret is None:
        return ""
    return sealing.derive(device_secret, salt=slot.salt, label=b"skintwin device mark 1")[:8].hex()


def make_slot(
    keys: Keys,
    *,
    studio_id: UUID,
    user_id: UUID,
    name: str,
    role: str,
    password: str,
    device_secret: bytes | None,
    cost: KdfCost,
) -> Slot:
    """Lock ``keys`` for one user under a password and, when given, the device secret."""
    empty = Slot(
        slot_id=UUID(bytes=secrets.token_bytes(16), version=4),
        user_id=user_id,
        name=name,
        role=role,
        salt=os.urandom(_SALT_BYTES),
        cost=cost,
        needs_device=device_secret is not None,
        locked=b"",
    )
    empty = replace(empty, device_mark=_device_mark(empty, device_secret))
    key = _slot_key(password, empty, device_secret)
    return replace(empty, locked=sealing.lock(msgspec.msgpack.encode(keys), key, empty.bound_to(studio_id)))


def open_slot(slot: Slot, *, studio_id: UUID, password: str, device_secret: bytes | None) -> Keys:
    """Open a slot; WrongPassword, or DeviceSecretReplaced when the device secret is not the one of this slot."""
    if slot.needs_device and slot.device_mark and _device_mark(slot, device_secret) != slot.device_mark:
        raise DeviceSecretReplaced
    try:
        content = sealing.unlock(slot.locked, _slot_key(password, slot, device_secret), slot.bound_to(studio_id))
    except InvalidTag:
        raise WrongPassword from None
    return msgspec.msgpack.decode(content, type=Keys)


# --- the recovery slot ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class RecoverySlot:
    """A key pair of which the recovery key opens the private half; all other keys are sealed to its public half.

    So a later rotation can seal the new keys here without anybody having to fetch the paper.
    """

    salt: bytes
    locked_private: bytes
    public: bytes
    sealed: Mapping[str, bytes]
    """Sealed keys by name: office, journal, backup and care as ``named`` calls them, journal-seed, user:<id>."""

    def to_json(self) -> dict[str, Any]:
        """Return the slot for the key file."""
        plain: dict[str, Any] = {
            "salt": text_of(self.salt),
            "private": text_of(self.locked_private),
            "public": text_of(self.public),
            "sealed": {name: text_of(value) for name, value in self.sealed.items()},
        }
        return plain | {"checksum": checksum(plain)}

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Self:
        """Read the slot back; SlotDamaged when it was changed."""
        try:
            if checksum(plain) != plain["checksum"]:
                raise SlotDamaged("")
            return cls(
                salt=b64decode(plain["salt"], validate=True),
                locked_private=b64decode(plain["private"], validate=True),
                public=b64decode(plain["public"], validate=True),
                sealed={name: b64decode(value, validate=True) for name, value in plain["sealed"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            raise SlotDamaged("") from None

    def with_keys(self, studio_id: UUID, named: Mapping[str, bytes]) -> RecoverySlot:
        """Return the slot with these keys put in, or replaced."""
        fresh = {name: sealing.seal(key, self.public, _recovery_info(studio_id, name)) for name, key in named.items()}
        return replace(self, sealed={**self.sealed, **fresh})

    def without(self, names: Iterable[str]) -> RecoverySlot:
        """Return the slot with the keys of these names taken out."""
        dropped = set(names)
        return replace(self, sealed={name: value for name, value in self.sealed.items() if name not in dropped})

    def open(self, studio_id: UUID, recovery_key: bytes) -> dict[str, bytes]:
        """Open everything with the recovery key (20 bytes); RecoveryKeyWrong, SlotDamaged when parts were exchanged."""
        try:
            key = _recovery_lock_key(recovery_key, self.salt)
            private = sealing.unlock(self.locked_private, key, _recovery_info(studio_id, "private"))
        except InvalidTag:
            raise RecoveryKeyWrong from None
        if KeyPair.of(private).public != self.public:  # whoever put that there wants later keys sealed to it
            raise SlotDamaged("")
        return {
            name: sealing.unseal(value, private, _recovery_info(studio_id, name)) for name, value in self.sealed.items()
        }


JOURNAL_SEED = "journal-seed"
_SHARED = ("office", "journal", "backup", "care")


def named(keys: Keys, generation: int) -> dict[str, bytes]:
    """Name the keys that all users share: from the first renewal on with a number, so that two sets can lie there."""
    values = (keys.office, keys.journal, keys.backup, keys.care_private or b"")
    return {_name(part, generation): value for part, value in zip(_SHARED, values, strict=True)}


def _name(part: str, generation: int) -> str:
    return f"{part}:{generation}" if generation else part


def own_name(user_id: UUID) -> str:
    """Name a user's own draft key."""
    return f"user:{user_id.hex}"


def generation_named(name: str) -> int | None:
    """Return to which renewal of the keys a name belongs; None for what is not renewed."""
    part, _, number = name.partition(":")
    if part not in _SHARED or not (number.isdecimal() or not number):
        return None
    return int(number or 0)


def keys_among(opened: Mapping[str, bytes], user_private: bytes) -> tuple[Keys, ...]:
    """Return each whole set of keys in an opened recovery slot, the newest first."""
    generations = {found for name in opened if (found := generation_named(name)) is not None}
    sets = ([opened.get(_name(part, number)) for part in _SHARED] for number in sorted(generations, reverse=True))
    return tuple(
        Keys(office, journal, backup, user_private, care)
        for office, journal, backup, care in sets
        if office and journal and backup and care
    )


def _recovery_lock_key(recovery_key: bytes, salt: bytes) -> bytes:
    return sealing.derive(recovery_key, salt=salt, label=b"skintwin recovery 1")


def _recovery_info(studio_id: UUID, name: str) -> bytes:
    return b"skintwin recovery 1\0" + studio_id.bytes + name.encode()


def make_recovery_slot(studio_id: UUID, recovery_key: bytes, named: Mapping[str, bytes]) -> RecoverySlot:
    """Make the slot that a recovery key (20 bytes) opens, holding the named keys."""
    pair, salt = KeyPair.fresh(), os.urandom(16)
    locked = sealing.lock(pair.private, _recovery_lock_key(recovery_key, salt), _recovery_info(studio_id, "private"))
    return RecoverySlot(salt, locked, pair.public, {}).with_keys(studio_id, named)
