"""The door of the studio: who can sign in, signing in, the recovery key. What weighs is imported when it is needed."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store.roster import RosterEntry, read_roster

if TYPE_CHECKING:
    from skintwin_desktop.core.opening import Brought
    from skintwin_desktop.core.studio import Studio
    from skintwin_desktop.store.device import DeviceStore
    from skintwin_desktop.store.keys import KdfCost

VAULT = "vault"


def wall_clock() -> datetime:
    """Return this moment; the one place where the real clock is read."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Door:
    """Everything that signing in needs besides the person: folder, clock, workstation, credential store."""

    folder: Path
    station: str
    clock: Callable[[], datetime] = wall_clock
    devices: DeviceStore | None = None

    def device_store(self) -> DeviceStore:
        """Return the credential store: this computer's own, unless another was given."""
        from skintwin_desktop.store.device import OsDeviceStore

        return self.devices or OsDeviceStore()


@dataclass(frozen=True)
class Visitor:
    """A name on the sign-in screen."""

    user_id: UUID
    name: str
    role: Role


def is_studio(folder: Path) -> bool:
    """Tell whether a studio was founded in this folder."""
    return (folder / "keyslots.json").exists() or (folder / "studio.db").exists()


def visitors(door: Door) -> tuple[Visitor, ...]:
    """Return who can sign in; SlotsMissing or SlotsDamaged when the key file does not say so."""

    def visitor(entry: RosterEntry) -> Visitor:
        known = entry.role in set(Role)
        return Visitor(entry.user_id, entry.name, Role(entry.role) if known else Role.RECEPTIONIST)

    return tuple(visitor(entry) for entry in read_roster(door.folder))


def seconds_to_wait(door: Door, user_id: UUID) -> int:
    """Return how long this user must wait before the next attempt."""
    from skintwin_desktop.core import guessing

    return guessing.seconds_to_wait(door.folder, user_id, door.clock())


def preload() -> None:
    """Import what signing in needs and put the tables in order, while the sign-in window already stands."""
    import argon2.low_level  # noqa: F401
    import cryptography.hazmat.backends.openssl.backend
    import cryptography.hazmat.primitives.hpke  # noqa: F401
    import filelock  # noqa: F401
    import sqlalchemy.dialects.sqlite  # noqa: F401
    import sqlcipher3.dbapi2  # noqa: F401
    from sqlalchemy.orm import configure_mappers

    import skintwin_desktop.core.erasure_again
    import skintwin_desktop.core.guessing
    import skintwin_desktop.core.key_file
    import skintwin_desktop.core.one_time_codes
    import skintwin_desktop.core.opening
    import skintwin_desktop.core.requests.ending
    import skintwin_desktop.core.requests.late_copies
    import skintwin_desktop.core.studio
    import skintwin_desktop.rules.guessing
    import skintwin_desktop.store.attempts
    import skintwin_desktop.store.schema
    import skintwin_desktop.store.slots
    import skintwin_desktop.store.tables  # noqa: F401

    configure_mappers()


def sign_in(door: Door, user_id: UUID, password: str) -> Studio:
    """Open the studio for a user; ``must_change`` says that he has to choose a password before anything else.

    Raises TooManyAttempts, WrongPassword (also for a user who does not exist), SlotDamaged, SlotOutdated,
    KeyFileOutdated, KeyFileForeign, CodeExpired, DeviceSecretMissing, DeviceSecretReplaced, DeviceStoreSilent,
    DeviceStoreDismissed, StudioElsewhere, DatabaseMissing, DatabaseDamaged, DatabaseOutdated, FormatNewer: each its
    own sentence.
    """
    from skintwin_desktop.core import guessing, opening
    from skintwin_desktop.store.slots import read_slots

    slots = read_slots(door.folder)
    with guessing.counted(door.folder, user_id, door.clock) as failed_before:
        slot = slots.slot_of(user_id)
        secret = door.device_store().fetch(slots.studio_id) if slot.needs_device else None
        brought = opening.brought_by_password(slots, slot, password, secret)
    studio = _open(door, slots.studio_id, user_id, brought)
    with contextlib.ExitStack() as undo:
        undo.callback(studio.close)
        _let_in(studio, failed_before, brought)
        _bring_texts(studio)
        undo.pop_all()
    return studio


def _bring_texts(studio: Studio) -> None:
    """Let the texts of a newer program be asked on from now, if the disk allows."""
    from skintwin_desktop.core.consent_texts import add_new_texts
    from skintwin_desktop.errors import DiskFailed, DiskFull

    with contextlib.suppress(OSError, DiskFull, DiskFailed):
        add_new_texts(studio)


def _let_in(studio: Studio, failed_before: int, brought: Brought) -> None:
    """Check and settle what is left, and only then say in the journal that somebody signed in."""
    from skintwin_desktop.core.events import Event, Kind, Purpose

    user_id = studio.user.user_id
    if failed_before:
        with studio.deed(Event.SIGN_IN_FAILED, Kind.EXECUTE, Purpose.OFFICE) as deed:
            deed.about("user", user_id, count=failed_before)
    try:
        _take_slot(studio, brought)
        _put_keys_in_order(studio, brought)
    except BaseException:
        with studio.deed(Event.SIGN_IN_REFUSED, Kind.EXECUTE, Purpose.OFFICE, outcome="refused") as deed:
            deed.about("user", user_id)
        raise
    with studio.deed(Event.SIGNED_IN, Kind.EXECUTE, Purpose.OFFICE) as deed:
        deed.about("user", user_id)


def _take_slot(studio: Studio, brought: Brought) -> None:
    """Let the slot that opened be the one that counts, when the program ended before it could say so; CodeExpired."""
    from skintwin_desktop.core import key_facts, one_time_codes
    from skintwin_desktop.errors import CodeExpired
    from skintwin_desktop.store.tables import UserRow

    user_id, slot = studio.user.user_id, brought.slot
    assert slot is not None
    with studio.reading() as session:
        row = session.get_one(UserRow, user_id)
        took_place, unmarked = row.slot_id != slot.slot_id, row.password_marks is None
        is_code = brought.is_code if took_place else bool(row.must_change)
        if is_code and not one_time_codes.time_left(session, user_id, studio.now()):
            raise CodeExpired
    if took_place or unmarked:
        with studio.saving() as session:
            key_facts.slot_took_its_place(
                session, user_id, slot.slot_id, studio.keys, password=brought.password, is_code=is_code
            )
    studio.must_change = is_code


def _put_keys_in_order(studio: Studio, brought: Brought) -> None:
    """Let the slot take over keys that wait, and the key file say what the database says, if the disk allows."""
    from skintwin_desktop.core.key_file import KeyFile
    from skintwin_desktop.errors import DiskFailed, DiskFull

    assert brought.slot is not None
    file = KeyFile(studio)
    with contextlib.suppress(OSError, DiskFull, DiskFailed):
        file.take_over(brought.slot, brought.password, is_code=brought.is_code)
        file.put_in_line()


def _open(door: Door, studio_id: UUID, user_id: UUID, brought: Brought) -> Studio:
    """Open the studio with the keys that were brought; what an interrupted renewal left to do is done first."""
    from skintwin_desktop.core import erasure_again, opening
    from skintwin_desktop.core.events import Event, Kind, Purpose
    from skintwin_desktop.core.requests import ending, late_copies
    from skintwin_desktop.core.studio import SignedIn, Studio
    from skintwin_desktop.errors import DiskFailed, DiskFull
    from skintwin_desktop.store import database, rekey, schema
    from skintwin_desktop.store.files import FolderLock
    from skintwin_desktop.store.office_key import KEY_BYTES
    from skintwin_desktop.store.vault import Vault

    lock = FolderLock(door.folder)
    lock.take()
    with contextlib.ExitStack() as undo:
        undo.callback(lock.release)
        rekey.sweep(door.folder / database.NAME)
        opened, office = opening.open_database(door.folder, studio_id, brought)
        undo.callback(opened.close)
        schema.bring_up_to_date(opened)
        opening.index_anew(opened)
        entry = opening.admit(opened, user_id, brought, office)
        to_be = opening.office_to_be(opened, brought, office)
        keys = entry.keys
        finished = to_be is not None and opening.finish(opened, to_be)
        if to_be and finished:
            keys, to_be = replace(keys, office=to_be), None
        studio = Studio(
            studio_id=studio_id,
            folder=door.folder,
            database=opened,
            vault=Vault(door.folder / VAULT, studio_id),
            keys=keys,
            user=SignedIn(user_id, entry.name, entry.role, entry.function, entry.public_key),
            clock=door.clock,
            station=door.station,
            lock=lock,
            devices=door.device_store(),
            must_change=entry.must_change,
        )
        studio.office_to_be = to_be
        if finished:
            with studio.deed(Event.KEYS_RENEWED, Kind.EXECUTE, Purpose.OFFICE) as deed:
                deed.about("studio", studio_id)
        erasure_again.at_opening(studio)
        with contextlib.suppress(OSError, DiskFull, DiskFailed):  # what is left over can wait, the client cannot
            opening.sign_anchor_anew(door.folder, brought, keys)
            studio.tidy_up()
            ending.end_due_files(studio)
            late_copies.tell_late_copies(studio)
            if to_be is None:
                rekey.drop_earlier_copies(opened.path, keys.office[KEY_BYTES:])
        undo.pop_all()
    return studio


def recover(
    door: Door, lines: tuple[str, ...], user_id: UUID, new_password: str, *, cost: KdfCost | None = None
) -> None:
    """Give a user a new password with the recovery key.

    RecoveryKeyMistyped names the line, RecoveryKeyWrong says it belongs elsewhere, PasswordRefused says why; the
    errors of opening the database as with ``sign_in``. Who the user is comes from the database, because the slot
    that is replaced may be damaged. The slot is replaced in one durable step, so a crash leaves the old password or
    the new one; the line in the journal comes before it.
    """
    from skintwin_desktop.core import guessing, key_facts, opening, passwords
    from skintwin_desktop.core.events import Event, Kind, Purpose
    from skintwin_desktop.core.key_file import KeyFile
    from skintwin_desktop.errors import PasswordRefused
    from skintwin_desktop.store.keys import calibrated
    from skintwin_desktop.store.slots import read_slots
    from skintwin_desktop.store.tables import UserRow

    slots = read_slots(door.folder)
    brought = opening.brought_by_sheet(slots, lines, user_id)
    with contextlib.closing(_open(door, slots.studio_id, user_id, brought)) as studio:
        user = studio.user
        passwords.require_good(new_password, (user.name,))
        with studio.reading() as session:
            if key_facts.was_used(session, user_id, new_password, studio.keys):
                raise PasswordRefused("known")
        file, cost = KeyFile(studio), cost or calibrated()
        slot = file.new_slot(
            studio.keys, user_id, name=user.name, role=user.role, password=new_password, cost=cost
        )  # fmt: skip
        with studio.deed(Event.RECOVERY_KEY_USED, Kind.EXECUTE, Purpose.OFFICE) as deed:
            deed.session.get_one(UserRow, user_id).next_slot_id = slot.slot_id
            key_facts.keep_cost(deed.session, cost)
            deed.about("user", user_id)
        file.put_own(slot, new_password)
        guessing.forget_failures(door.folder, user_id)
        file.try_to_put_in_line()
