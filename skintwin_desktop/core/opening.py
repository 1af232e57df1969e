"""Opening the database with the keys that somebody brought, of which at most one set is the right one."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select

from skintwin_desktop.core import joined, key_facts
from skintwin_desktop.core.key_facts import Sheets
from skintwin_desktop.errors import (
    DatabaseDamaged,
    DiskFailed,
    DiskFull,
    NotFound,
    ObjectDamaged,
    RecoveryKeyWrong,
    RecoverySheetUnproven,
    SlotDamaged,
    SlotOutdated,
    StudioError,
    WrongPassword,
)
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store import chain, database, recovery, search
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.keys import Keys, Slot, keys_among, open_slot, own_name
from skintwin_desktop.store.office_key import KEY_BYTES, salt_before, why_not
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.slots import SlotFile
from skintwin_desktop.store.tables import ClientRow, UserRow


@dataclass(frozen=True)
class Brought:
    """What somebody brought to the door: sets of keys, the newest first, and the slot or sheet that held them."""

    candidates: tuple[Keys, ...]
    slot: Slot | None = None
    password: str = ""
    is_code: bool = False
    sheet: bytes = b""
    """The public half of the recovery slot that was opened instead of a user's own."""
    incomplete: bool = False
    """Keys that wait for this user could not be read."""


def brought_by_password(slots: SlotFile, slot: Slot, typed: str, device_secret: bytes | None) -> Brought:
    """Open a slot, and with it the keys that wait for its user; WrongPassword.

    A one-time code may be typed in any case, with or without its hyphens.
    """
    code = recovery.code_among(typed)
    for password in dict.fromkeys(filter(None, (code, typed))):
        with contextlib.suppress(WrongPassword):
            keys = open_slot(slot, studio_id=slots.studio_id, password=password, device_secret=device_secret)
            break
    else:
        raise WrongPassword
    found, lost = [], bool(slots.damaged_gifts)
    for gift in slots.gifts_of(slot.user_id):
        try:
            found.append(gift.open(slots.studio_id, keys.user_private))
        except ObjectDamaged:
            lost = True
    return Brought((*found, keys), slot, password, is_code=password == code, incomplete=lost)


def brought_by_sheet(slots: SlotFile, lines: tuple[str, ...], user_id: UUID) -> Brought:
    """Open the recovery slot for a user; RecoveryKeyMistyped, RecoveryKeyWrong, SlotDamaged.

    A new sheet's slot is tried as well: whether it counts already, only the database says.
    """
    key = recovery.from_lines(lines)
    refusal: StudioError = SlotDamaged("recovery")
    for sheet in filter(None, (slots.recovery_to_be, slots.recovery)):
        try:
            opened = sheet.open(slots.studio_id, key)
        except (RecoveryKeyWrong, SlotDamaged) as error:
            refusal = error if slots.recovery else refusal
            continue
        private = opened.get(own_name(user_id)) or KeyPair.fresh().private
        return Brought(keys_among(opened, private), sheet=sheet.public)
    raise refusal


def open_database(folder: Path, studio_id: UUID, brought: Brought) -> tuple[Database, bytes]:
    """Open the database with the one office key that fits; return it with that key.

    DatabaseMissing, DatabaseDamaged, DatabaseOutdated, KeyFileOutdated, KeyFileForeign, SlotDamaged: each is another
    matter, and nothing is changed.
    """
    path = folder / database.NAME
    salt = salt_before(path)
    offices = list(dict.fromkeys(keys.office for keys in brought.candidates))
    fitting = [office for office in offices if office[KEY_BYTES:] == salt]
    for office in fitting or offices:
        with contextlib.suppress(DatabaseDamaged):
            return Database(path, office), office
    reason = why_not(salt, (fitting or offices)[0], studio_id)
    if brought.incomplete and brought.slot and not isinstance(reason, DatabaseDamaged):
        raise SlotDamaged(brought.slot.name)
    raise reason


@dataclass(frozen=True)
class Admitted:
    """Who was let in, with the keys that count."""

    name: str
    role: Role
    function: str
    public_key: bytes
    must_change: bool
    keys: Keys


def admit(opened: Database, user_id: UUID, brought: Brought, office: bytes) -> Admitted:
    """Let a user in whose slot or sheet counts.

    SlotOutdated, SlotDamaged, RecoveryKeyWrong, RecoverySheetUnproven, NotFound for who may not come in,
    DatabaseDamaged.
    """
    with opened.reading() as session:
        row = session.get(UserRow, user_id)
        _refuse(row, brought, key_facts.sheets(session))
        assert row is not None
        role = Role(row.role)
        keys = key_facts.inner_keys(session, brought.candidates, cares=role.cares)
        if keys is None:
            raise SlotDamaged(row.name)
        public = KeyPair.of(keys.user_private).public
        if brought.slot and brought.slot.slot_id == row.slot_id and public != row.public_key:
            raise DatabaseDamaged  # what he types would be sealed to somebody else
        return Admitted(row.name, role, row.function, public, bool(row.must_change), replace(keys, office=office))


def _refuse(row: UserRow | None, brought: Brought, sheets: Sheets) -> None:
    if row is None:
        raise DatabaseDamaged if brought.slot else RecoveryKeyWrong
    if brought.sheet and not sheets.counts(brought.sheet):
        raise RecoverySheetUnproven if sheets.waits(brought.sheet) else SlotOutdated(row.name)
    if brought.slot is None:
        if row.state != key_facts.ACTIVE:
            raise NotFound
    elif row.state != key_facts.ACTIVE or brought.slot.slot_id not in {row.slot_id, row.next_slot_id}:
        raise SlotOutdated(row.name)


def office_to_be(opened: Database, brought: Brought, office: bytes) -> bytes | None:
    """Return the office key that an interrupted renewal still has to give the file; None when there was none."""
    with opened.reading() as session:
        if key_facts.is_office(session, office):
            return None
        return key_facts.office_among(session, [keys.office for keys in brought.candidates])


def finish(opened: Database, office: bytes) -> bool:
    """Give the file its office key if the disk allows; return whether it has it."""
    with contextlib.suppress(OSError, DiskFull, DiskFailed):
        opened.rekey(office)
        return True
    return False


def index_anew(opened: Database) -> None:
    """Make the search index anew where a newer edition of the program left it empty."""
    with opened.reading() as session:
        newest = session.execute(select(func.max(ClientRow.number)).where(*joined.BY_ITSELF)).scalar()
        if newest is None or search.is_indexed(session, newest):
            return
    from skintwin_desktop.core import client_index

    with opened.writing() as session:
        client_index.index_every(session)
        session.commit()
    opened.committed(deleted=True)


def sign_anchor_anew(folder: Path, brought: Brought, keys: Keys) -> None:
    """Sign the journal's anchor with today's journal key, where a renewal ended before that."""
    if chain.read_anchor(folder, keys.journal) is not None:
        return
    for earlier in brought.candidates:
        anchor = chain.read_anchor(folder, earlier.journal)
        if anchor is not None:
            chain.save_anchor(folder, anchor, keys.journal)
            return
