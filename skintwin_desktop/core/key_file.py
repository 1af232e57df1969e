"""The key file of an open studio: making slots, replacing them, bringing the file into line with the database."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from skintwin_desktop.core import key_facts
from skintwin_desktop.core.key_facts import ACTIVE, REMOVED, Holder, Sheets
from skintwin_desktop.errors import DeviceSecretMissing, DiskFailed, DiskFull
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store.device import DeviceStore, new_secret
from skintwin_desktop.store.keys import KdfCost, Keys, RecoverySlot, Slot, generation_named, make_slot, own_name
from skintwin_desktop.store.slots import SlotFile, read_slots
from skintwin_desktop.store.tables import UserRow

if TYPE_CHECKING:
    from skintwin_desktop.core.studio import Studio


def enrolled(device: DeviceStore, studio_id: UUID) -> bytes | None:
    """Return this computer's secret for the studio, making one when it has none yet; None without a trusted store."""
    if not device.available():
        return None
    try:
        return device.fetch(studio_id)
    except DeviceSecretMissing:
        secret = new_secret()
        device.keep(studio_id, secret)
        return secret


def in_line(
    slots: SlotFile, holders: Mapping[UUID, Holder], sheets: Sheets, generation: int, *, settled: bool
) -> SlotFile:
    """Return the key file as the database wants it.

    Nobody has a slot who may not come in, everybody has his parked one back who may, and names are those of today.
    A new recovery sheet that counts takes the old one's place, one that the database does not wait for is gone.
    Once a renewal of the keys is ``settled``, keys of an earlier one are gone; while it goes on they still may be
    what opens. Who is not in the database is left alone: it may be an older one.
    """
    slots = _with_sheet_that_counts(slots, sheets)
    for user_id, holder in holders.items():
        if holder.state != ACTIVE:
            slots = slots.without_slot(user_id)
        elif holder.parked is not None and not _has_slot(slots, user_id):
            slots = slots.with_slot(holder.parked)
    named = (replace(slot, name=_name_of(slot, holders)) for slot in slots.slots)
    gone = {user_id for user_id, holder in holders.items() if holder.state == REMOVED}
    oldest = generation if settled else 0
    gifts = tuple(gift for gift in slots.gifts if gift.user_id not in gone and oldest <= gift.generation <= generation)
    slots = replace(slots, slots=tuple(named), gifts=gifts)
    return slots.with_recovery(lambda slot: slot.without(_outdated(slot, gone, generation, settled=settled)))


def _with_sheet_that_counts(slots: SlotFile, sheets: Sheets) -> SlotFile:
    new = slots.recovery_to_be
    if new is None or sheets.waits(new.public):
        return slots
    counts = sheets.counting and sheets.counts(new.public)
    return slots.with_new_recovery() if counts else replace(slots, recovery_to_be=None)


def _name_of(slot: Slot, holders: Mapping[UUID, Holder]) -> str:
    holder = holders.get(slot.user_id)
    return holder.name if holder else slot.name


def _has_slot(slots: SlotFile, user_id: UUID) -> bool:
    return any(slot.user_id == user_id for slot in slots.slots)


def _outdated(slot: RecoverySlot, gone: set[UUID], generation: int, *, settled: bool) -> set[str]:
    found = {own_name(user_id) for user_id in gone}
    for name in slot.sealed:
        of = generation_named(name)
        if of is not None and (of > generation or (settled and of < generation)):
            found.add(name)
    return found


class KeyFile:
    """The key file of a studio that somebody has open."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def read(self) -> SlotFile:
        """Read it; SlotsMissing, SlotsDamaged, FormatNewer."""
        return read_slots(self._studio.folder)

    def save(self, slots: SlotFile) -> None:
        """Write it durably; DiskFull, DiskFailed."""
        slots.save(self._studio.folder)

    def put_in_line(self) -> None:
        """Let it say what the database says, and let the recovery sheet open the signed-in user's own key too."""
        studio = self._studio
        with studio.reading() as session:
            holders = key_facts.holders(session)
            sheets = key_facts.sheets(session)
            generation = key_facts.generation(session)
            settled = key_facts.is_office(session, studio.keys.office)
        found = self.read()
        wanted = in_line(found, holders, sheets, generation, settled=settled)
        own = {own_name(studio.user.user_id): studio.keys.user_private}
        wanted = self.with_keys_on_paper(wanted, own, anew=False)
        if wanted != found:
            self.save(wanted)
        self._clear_parked(holders)

    def with_keys_on_paper(self, slots: SlotFile, keys: Mapping[str, bytes], *, anew: bool = True) -> SlotFile:
        """Return the key file with these keys sealed to the recovery sheet, and to a new one that waits.

        ``anew`` replaces what is there by the same name. A slot that the database does not know gets none.
        """
        studio = self._studio
        with studio.reading() as session:
            sheets = key_facts.sheets(session)

        def sealed(slot: RecoverySlot) -> RecoverySlot:
            there = not anew and keys.keys() <= slot.sealed.keys()
            return slot if there or not sheets.knows(slot.public) else slot.with_keys(studio.studio_id, keys)

        return slots.with_recovery(sealed)

    def _clear_parked(self, holders: Mapping[UUID, Holder]) -> None:
        back = [user_id for user_id, one in holders.items() if one.state != key_facts.SUSPENDED and one.parked]
        if back:
            with self._studio.saving() as session:
                for user_id in back:
                    session.get_one(UserRow, user_id).parked_slot = None

    def try_to_put_in_line(self) -> None:
        """Bring it into line if the disk allows: what is left over can wait."""
        with contextlib.suppress(OSError, DiskFull, DiskFailed):
            self.put_in_line()

    def new_slot(self, keys: Keys, user_id: UUID, *, name: str, role: Role, password: str, cost: KdfCost) -> Slot:
        """Make a slot for this computer: where it has a credential store, the slot needs its secret too."""
        studio = self._studio
        return make_slot(
            keys,
            studio_id=studio.studio_id,
            user_id=user_id,
            name=name,
            role=role.value,
            password=password,
            device_secret=enrolled(studio.devices, studio.studio_id),
            cost=cost,
        )

    def own_slot(self, password: str) -> Slot:
        """Make a slot for the signed-in user, who holds the keys of this moment."""
        studio = self._studio
        user = studio.user
        with studio.reading() as session:
            cost = key_facts.cost_of_slots(session, self.read().slot_of(user.user_id).cost)
        return self.new_slot(studio.keys, user.user_id, name=user.name, role=user.role, password=password, cost=cost)

    def cost(self) -> KdfCost:
        """Return what a new slot costs here: what the others cost, or what this computer was measured to bear."""
        slots = self.read().slots
        with self._studio.reading() as session:
            return key_facts.cost_of_slots(session, max((slot.cost for slot in slots), key=lambda cost: cost.memory))

    def put_own(self, slot: Slot, password: str, *, is_code: bool = False) -> None:
        """Put the signed-in user's next slot, which the database knows as such, in its place; the last two steps."""
        studio = self._studio
        user_id = studio.user.user_id
        slots = self.read()
        kept = tuple(gift for gift in slots.gifts if gift.user_id != user_id or studio.office_to_be)
        self.save(replace(slots, gifts=kept).with_slot(slot))
        with studio.saving() as session:
            key_facts.slot_took_its_place(
                session, user_id, slot.slot_id, studio.keys, password=password, is_code=is_code
            )

    def take_over(self, slot: Slot, password: str, *, is_code: bool) -> None:
        """Replace the signed-in user's slot where keys wait for him, or where it costs too little."""
        studio = self._studio
        waiting = self.read().gifts_of(studio.user.user_id)
        with studio.reading() as session:
            cheap = key_facts.cost_of_slots(session, slot.cost) != slot.cost
        if studio.office_to_be or not (waiting or cheap):
            return
        fresh = self.own_slot(password)
        with studio.saving() as session:
            session.get_one(UserRow, studio.user.user_id).next_slot_id = fresh.slot_id
        self.put_own(fresh, password, is_code=is_code)
