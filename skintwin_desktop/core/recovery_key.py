"""The recovery key after the first day: a new sheet, typing it back, and the yearly look at the one in the safe."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

import msgspec
from sqlalchemy import select

from skintwin_desktop.core import key_facts, rotation
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_facts import Sheets
from skintwin_desktop.core.key_file import KeyFile
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.progress import no_progress
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import RecoveryKeyWrong, SlotDamaged
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import chain, recovery
from skintwin_desktop.store.keys import JOURNAL_SEED, RecoverySlot, make_recovery_slot, named, own_name
from skintwin_desktop.store.slots import SlotFile
from skintwin_desktop.store.tables import StudioRow

GOOD_FOR = timedelta(days=365)
"""After that the sheet is taken from the safe and typed back, so that it is known to be there and right."""


@dataclass(frozen=True)
class RecoveryState:
    """When the recovery sheet was made and last typed back; ``due`` after a year, ``waits`` when there is a new one.

    A new one waits until its lines were typed back, and opens nothing so long.
    """

    made_on: date | None
    confirmed_on: date | None
    due: bool
    waits: bool


@action(Permission.RENEW_RECOVERY_KEY)
def renew_recovery_key(studio: Studio, password: str, *, old_lines: tuple[str, ...] | None = None) -> tuple[str, ...]:
    """Make a new recovery key and return its four lines; it opens nothing until they were typed back.

    With ``old_lines``, the sheet that it replaces, it opens all that the old one did. Without them the journal's
    signatures can be checked from today on only, and the other users' own keys are added when they sign in.
    WrongPassword, TooManyAttempts, RecoveryKeyMistyped, RecoveryKeyWrong.
    """
    confirm_password(studio, password)
    rotation.Renewal(studio, no_progress).finish()
    file, key = KeyFile(studio), recovery.new_recovery_key()
    slots = file.read()
    kept = _opened(slots.recovery, studio, recovery.from_lines(old_lines)) if old_lines else {}
    with studio.reading() as session:
        today = chain.current_key(session, studio.keys.journal)
        shared = named(studio.keys, key_facts.generation(session))
    fresh = {JOURNAL_SEED: msgspec.msgpack.encode(today), own_name(studio.user.user_id): studio.keys.user_private}
    slot = make_recovery_slot(studio.studio_id, key, fresh | kept | shared)
    with studio.deed(Event.RECOVERY_KEY_RENEWED, Kind.CREATE, Purpose.OFFICE) as deed:
        before = slots.recovery.public if slots.recovery else b""
        key_facts.await_recovery(deed.session, slot.public, before=before)
        deed.about("studio", studio.studio_id)
    file.save(replace(slots, recovery_to_be=slot))
    return recovery.to_lines(key)


@action(Permission.RENEW_RECOVERY_KEY)
def confirm_recovery_key(studio: Studio, lines: tuple[str, ...]) -> None:
    """Take the typed lines: a new sheet takes the old one's place, or the one in the safe is still right.

    RecoveryKeyMistyped names the line, RecoveryKeyWrong says it is another sheet.
    """
    file, key = KeyFile(studio), recovery.from_lines(lines)
    slots = file.read()
    with studio.reading() as session:
        sheets = key_facts.sheets(session)
    new = _new_sheet(slots, sheets, studio, key)
    if new is None:
        _opened(slots.recovery, studio, key)
        if slots.recovery is None or not sheets.counts(slots.recovery.public):
            raise RecoveryKeyWrong
    with studio.deed(Event.RECOVERY_KEY_CONFIRMED, Kind.EXECUTE, Purpose.OFFICE) as deed:
        row = deed.session.execute(select(StudioRow)).scalar_one()
        row.recovery_confirmed_on = studio.today()
        if new is not None:
            row.recovery_made_on = studio.today()
            key_facts.keep_recovery(deed.session, new.public)
        deed.about("studio", studio.studio_id)
    file.try_to_put_in_line()


@action(Permission.RENEW_RECOVERY_KEY)
def drop_new_recovery_key(studio: Studio) -> bool:
    """Give up a new sheet that was not typed back; return False when there was none."""
    with studio.reading() as session:
        if not key_facts.sheets(session).new:
            return False
    with studio.deed(Event.RECOVERY_KEY_DROPPED, Kind.DELETE, Purpose.OFFICE) as deed:
        key_facts.drop_new_recovery(deed.session)
        deed.about("studio", studio.studio_id)
    KeyFile(studio).try_to_put_in_line()
    return True


@action(Permission.RENEW_RECOVERY_KEY)
def recovery_state(studio: Studio) -> RecoveryState:
    """Return how the recovery sheet stands."""
    with studio.reading() as session:
        row = session.execute(select(StudioRow)).scalar_one()
        confirmed = row.recovery_confirmed_on or studio.local(row.founded_at).date()
        due, waits = studio.today() - confirmed >= GOOD_FOR, bool(key_facts.sheets(session).new)
        return RecoveryState(row.recovery_made_on, row.recovery_confirmed_on, due, waits)


def _opened(slot: RecoverySlot | None, studio: Studio, key: bytes) -> dict[str, bytes]:
    if slot is None:
        raise SlotDamaged("recovery")
    return slot.open(studio.studio_id, key)


def _new_sheet(slots: SlotFile, sheets: Sheets, studio: Studio, key: bytes) -> RecoverySlot | None:
    """Return the new sheet's slot when these are its lines, and the database waits for it."""
    slot = slots.recovery_to_be
    if slot is None or not sheets.waits(slot.public):
        return None
    try:
        slot.open(studio.studio_id, key)
    except RecoveryKeyWrong:
        return None
    return slot
