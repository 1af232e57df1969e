"""The key file beside the database: one slot per user, one recovery slot, and keys that wait for somebody."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from skintwin_desktop.errors import FormatNewer, SlotDamaged, SlotsDamaged, SlotsMissing, WrongPassword
from skintwin_desktop.store.files import write_durably
from skintwin_desktop.store.gifts import Gift
from skintwin_desktop.store.keys import RecoverySlot, Slot, checksum
from skintwin_desktop.store.roster import KEY_FILE

FORMAT = 2
"""Format 1 had no keys that wait and no recovery sheet under way; it is read as such."""
Part = TypeVar("Part", Slot, Gift)


@dataclass(frozen=True)
class SlotFile:
    """The whole key file. Slots that do not pass their checksum are kept as they are and named in ``damaged``."""

    studio_id: UUID
    slots: tuple[Slot, ...]
    recovery: RecoverySlot | None
    damaged: tuple[str, ...] = ()
    gifts: tuple[Gift, ...] = ()
    recovery_to_be: RecoverySlot | None = None
    """A new sheet's slot, until its lines were typed back."""
    damaged_gifts: tuple[Any, ...] = ()
    _as_found: tuple[dict[str, Any], ...] = ()
    _recovery_as_found: dict[str, Any] | None = None

    def slot_of(self, user_id: UUID) -> Slot:
        """Return a user's slot; SlotDamaged when it was changed.

        WrongPassword when there is none: a name that does not exist gets the same answer as a wrong password.
        """
        for slot in self.slots:
            if slot.user_id == user_id:
                return slot
        for name, plain in zip(self.damaged, self._as_found, strict=True):
            if _is_of(plain, user_id):
                raise SlotDamaged(name)
        raise WrongPassword

    def with_slot(self, slot: Slot) -> SlotFile:
        """Return the file with this user's slot put in, or replaced; what is damaged of other users is kept."""
        place = next((at for at, one in enumerate(self.slots) if one.user_id == slot.user_id), len(self.slots))
        others = self.without_slot(slot.user_id)
        return replace(others, slots=(*others.slots[:place], slot, *others.slots[place:]))

    def without_slot(self, user_id: UUID) -> SlotFile:
        """Return the file without this user's slot, whole or damaged."""
        kept = [
            (name, plain)
            for name, plain in zip(self.damaged, self._as_found, strict=True)
            if not _is_of(plain, user_id)
        ]
        return replace(
            self,
            slots=tuple(slot for slot in self.slots if slot.user_id != user_id),
            damaged=tuple(name for name, _ in kept),
            _as_found=tuple(plain for _, plain in kept),
        )

    def gifts_of(self, user_id: UUID) -> tuple[Gift, ...]:
        """Return the keys that wait for a user, the newest first."""
        found = [gift for gift in self.gifts if gift.user_id == user_id]
        return tuple(sorted(found, key=lambda gift: gift.generation, reverse=True))

    def with_gifts(self, gifts: Iterable[Gift]) -> SlotFile:
        """Return the file with keys put in for users, in place of those of the same renewal."""
        fresh = {(gift.user_id, gift.generation): gift for gift in (*self.gifts, *gifts)}
        return replace(self, gifts=tuple(fresh.values()))

    def with_recovery(self, change: Callable[[RecoverySlot], RecoverySlot]) -> SlotFile:
        """Return the file with every recovery slot changed in the same way; a damaged one is left as it is."""
        return replace(
            self,
            recovery=change(self.recovery) if self.recovery else None,
            recovery_to_be=change(self.recovery_to_be) if self.recovery_to_be else None,
        )

    def with_new_recovery(self) -> SlotFile:
        """Return the file with the new sheet's slot in the old one's place."""
        return replace(self, recovery=self.recovery_to_be, recovery_to_be=None, _recovery_as_found=None)

    def save(self, folder: Path) -> None:
        """Write the file durably."""
        head = {"format": FORMAT, "studio": self.studio_id.hex}
        plain = {
            **head,
            "checksum": checksum(head),
            "slots": [slot.to_json() for slot in self.slots] + list(self._as_found),
            "gifts": [gift.to_json() for gift in self.gifts] + list(self.damaged_gifts),
            "recovery": self.recovery.to_json() if self.recovery else self._recovery_as_found,
            "recovery_to_be": self.recovery_to_be.to_json() if self.recovery_to_be else None,
        }
        write_durably(folder / KEY_FILE, json.dumps(plain, indent=1).encode())


def _is_of(plain: Any, user_id: UUID) -> bool:
    return isinstance(plain, dict) and plain.get("user") == user_id.hex


def _split(
    found: Iterable[dict[str, Any]], read: Callable[[dict[str, Any]], Part]
) -> tuple[list[Part], list[str], list[dict[str, Any]]]:
    whole: list[Part] = []
    damaged: list[str] = []
    as_found: list[dict[str, Any]] = []
    for plain in found:
        try:
            whole.append(read(plain))
        except SlotDamaged as error:
            damaged.append(error.name)
            as_found.append(plain)
    return whole, damaged, as_found


def _studio_in(plain: Any) -> UUID:
    """Return the studio's id from the head of the file, whose own checksum tells damage from a wrong password."""
    head = {"format": plain["format"], "studio": plain["studio"]}
    if type(head["format"]) is not int or checksum(head) != plain["checksum"]:
        raise SlotsDamaged
    if head["format"] > FORMAT:
        raise FormatNewer("keyslots", head["format"], FORMAT)
    if head["format"] < 1:
        raise SlotsDamaged
    return UUID(head["studio"])


def read_slots(folder: Path) -> SlotFile:
    """Read the key file: SlotsMissing, SlotsDamaged, FormatNewer; a damaged slot does not hide the others."""
    try:
        plain = json.loads((folder / KEY_FILE).read_bytes())
    except FileNotFoundError:
        raise SlotsMissing from None
    except (ValueError, OSError, RecursionError):
        raise SlotsDamaged from None
    try:
        return _read(_studio_in(plain), plain)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise SlotsDamaged from None


def _read(studio_id: UUID, plain: dict[str, Any]) -> SlotFile:
    slots, damaged, as_found = _split(plain["slots"], Slot.from_json)
    later: tuple[list[dict[str, Any]], Any] = ([], None)
    if plain["format"] > 1:
        later = plain["gifts"], plain["recovery_to_be"]
    gifts, _, lost = _split(later[0], Gift.from_json)
    return SlotFile(
        studio_id,
        tuple(slots),
        _recovery(plain["recovery"]),
        tuple(damaged),
        tuple(gifts),
        _recovery(later[1]),
        tuple(lost),
        tuple(as_found),
        plain["recovery"],
    )


def _recovery(plain: dict[str, Any] | None) -> RecoverySlot | None:
    try:
        return RecoverySlot.from_json(plain) if plain else None
    except SlotDamaged:
        return None
