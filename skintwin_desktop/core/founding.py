"""The first start: a studio is founded as a whole in a folder beside its place, and then put there, or not at all."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session
from uuid6 import uuid7

from skintwin_desktop.core import key_facts, passwords
from skintwin_desktop.core.consent_texts import texts_of_the_program
from skintwin_desktop.core.door import VAULT, Door
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.key_places import fingerprint_place
from skintwin_desktop.core.progress import Progress, no_progress
from skintwin_desktop.core.studio import ZONE, SignedIn, Studio
from skintwin_desktop.core.typed import text_problems
from skintwin_desktop.errors import FolderUnusable, Refused
from skintwin_desktop.paper.recovery_sheet import RecoverySheet, recovery_pages, recovery_pdf
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.store import chain, database, recovery, schema, sealing
from skintwin_desktop.store.device import new_secret
from skintwin_desktop.store.files import FolderLock, disk_errors, sync_folder
from skintwin_desktop.store.keys import (
    JOURNAL_SEED,
    KdfCost,
    Keys,
    RecoverySlot,
    Slot,
    calibrated,
    make_recovery_slot,
    make_slot,
    named,
    own_name,
)
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.slots import SlotFile
from skintwin_desktop.store.tables import CounterRow, StatementVersionRow, StudioRow, UserRow
from skintwin_desktop.store.vault import Vault

_FOUNDING = ".founding-"
FIRST_CLIENT_NUMBER = 1


@dataclass(frozen=True)
class NewUser:
    """A user to begin with."""

    name: str
    function: str
    password: str
    declared_on: date
    """When the confidentiality declaration was signed."""


@dataclass(frozen=True)
class StudioPlan:
    """Everything that the first start asked."""

    name: str
    address: str
    postcode: str
    city: str
    phone: str
    email: str
    owner: NewUser
    receptionist: NewUser | None
    recovery_key: bytes
    folder: Path
    backup_folder: Path
    statement_dated: date
    statement_years: int = 15
    statement_text: str = ""


def new_recovery_lines() -> tuple[bytes, tuple[str, ...]]:
    """Make a recovery key; return it (20 bytes) and as the four lines that go on paper."""
    key = recovery.new_recovery_key()
    return key, recovery.to_lines(key)


def check_recovery_line(text: str, index: int, key: bytes) -> bool:
    """Tell whether a line typed back is the right one; RecoveryKeyMistyped when it is no line at all."""
    return recovery.read_line(text, index) == key[index * 5 : index * 5 + 5]


def recovery_sheet(
    plan_name: str, owner: str, lines: tuple[str, ...], made_on: date, *, language: str
) -> RecoverySheet:
    """Fill in the sheet that keeps the recovery key on paper."""
    return RecoverySheet(
        language, plan_name, owner, lines, made_on, hashlib.sha256("".join(lines).encode()).hexdigest()[:6]
    )


sheet_pdf = recovery_pdf
sheet_pages = recovery_pages


def check_folder(folder: Path) -> None:
    """Raise FolderUnusable when a studio cannot be founded here; makes the parent folders that are missing."""
    probe = folder.parent / f"{_FOUNDING}{secrets.token_hex(4)}"
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FolderUnusable(str(folder), "not_empty")
        folder.parent.mkdir(parents=True, exist_ok=True)
        probe.mkdir()
        probe.rmdir()
    except OSError:
        raise FolderUnusable(str(folder), "not_writable") from None


def clear_leftovers(folder: Path) -> int:
    """Remove what an interrupted first start left beside the studio's place; return how much there was."""
    leftovers = [path for path in folder.parent.glob(f"{_FOUNDING}*") if path.is_dir()]
    for path in leftovers:
        shutil.rmtree(path, ignore_errors=True)
    return len(leftovers)


def found_studio(
    door: Door, plan: StudioPlan, *, cost: KdfCost | None = None, progress: Progress = no_progress
) -> None:
    """Found the studio: keys, slots, database, vault, users, texts.

    All of it is made in a folder of its own and renamed to ``plan.folder`` as the last step, so a crash or Cancelled
    leaves no studio. Refused, PasswordRefused, FolderUnusable, DiskFull, DeviceStoreSilent.
    """
    _refuse_unfit_texts(plan)
    for user in (plan.owner, plan.receptionist):
        if user is not None:
            passwords.require_good(user.password, (plan.name, plan.address, plan.city, user.name))
    check_folder(plan.folder)
    clear_leftovers(plan.folder)
    steps = 6
    progress(0, steps)
    cost = cost or calibrated()
    progress(1, steps)
    building = plan.folder.parent / f"{_FOUNDING}{secrets.token_hex(6)}"
    with disk_errors():
        try:
            building.mkdir(mode=0o700)
            _Founder(door, plan, building, cost, lambda done: progress(done, steps)).build()
            _make_backup_folder(plan)
            progress(steps, steps)  # the last moment to give up: after the rename there is a studio
            if plan.folder.exists():
                plan.folder.rmdir()
            building.rename(plan.folder)
            sync_folder(plan.folder.parent)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise


def _refuse_unfit_texts(plan: StudioPlan) -> None:
    texts = {field: getattr(plan, field) for field in ("name", "address", "postcode", "city", "phone", "email")}
    for who, user in (("owner", plan.owner), ("receptionist", plan.receptionist)):
        if user is not None:
            texts |= {who: user.name, f"{who}_function": user.function}
    if found := text_problems(texts):
        raise Refused(found)


def _make_backup_folder(plan: StudioPlan) -> None:
    if plan.folder.resolve() in (plan.backup_folder.resolve(), *plan.backup_folder.resolve().parents):
        raise FolderUnusable(str(plan.backup_folder), "same")
    try:
        plan.backup_folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise FolderUnusable(str(plan.backup_folder), "not_writable") from None


class _Founder:
    """Makes one studio in its building folder."""

    def __init__(
        self, door: Door, plan: StudioPlan, building: Path, cost: KdfCost, step: Callable[[int], None]
    ) -> None:
        self._door, self._plan, self._building, self._cost, self._step = door, plan, building, cost, step
        self._studio_id = uuid7()
        self._seed = secrets.token_bytes(sealing.KEY_BYTES)
        self._now = door.clock()
        self._owner_id, self._receptionist_id = uuid7(), uuid7()
        self._keys = Keys.fresh(self._studio_id)
        self._slot_ids: dict[UUID, UUID] = {}
        self._recovery: RecoverySlot | None = None

    def build(self) -> None:
        device = self._door.device_store()
        secret = new_secret() if device.available() else None
        receptionist_keys = self._keys.for_user(care=False)
        slots = [self._slot(self._owner_id, self._plan.owner, Role.OWNER, self._keys, secret)]
        self._step(2)
        if self._plan.receptionist:
            slots.append(
                self._slot(
                    self._receptionist_id,
                    self._plan.receptionist,
                    Role.RECEPTIONIST,
                    receptionist_keys,
                    secret,
                )
            )
        self._step(3)
        vault = Vault(self._building / VAULT, self._studio_id)
        vault.create()
        self._slot_ids = {slot.user_id: slot.slot_id for slot in slots}
        self._recovery = self._recovery_slot(receptionist_keys)
        self._fill_database(vault, receptionist_keys)
        self._step(4)
        SlotFile(self._studio_id, tuple(slots), self._recovery).save(self._building)
        if secret is not None:
            device.keep(self._studio_id, secret)
        self._step(5)

    def _slot(self, user_id: UUID, user: NewUser, role: Role, keys: Keys, secret: bytes | None) -> Slot:
        return make_slot(
            keys,
            studio_id=self._studio_id,
            user_id=user_id,
            name=user.name,
            role=role.value,
            password=user.password,
            device_secret=secret,
            cost=self._cost,
        )

    def _recovery_slot(self, receptionist_keys: Keys) -> RecoverySlot:
        epoch = chain.epoch_of(self._now)
        opened = named(self._keys, 0) | {
            JOURNAL_SEED: msgspec.msgpack.encode((epoch, self._seed)),
            own_name(self._owner_id): self._keys.user_private,
        }
        if self._plan.receptionist:
            opened[own_name(self._receptionist_id)] = receptionist_keys.user_private
        return make_recovery_slot(self._studio_id, self._plan.recovery_key, opened)

    def _fill_database(self, vault: Vault, receptionist_keys: Keys) -> None:
        opened = database.Database(self._building / database.NAME, self._keys.office, create=True)
        try:
            schema.bring_up_to_date(opened)
            owner = self._plan.owner
            public = KeyPair.of(self._keys.user_private).public
            studio = Studio(
                studio_id=self._studio_id,
                folder=self._building,
                database=opened,
                vault=vault,
                keys=self._keys,
                user=SignedIn(self._owner_id, owner.name, Role.OWNER, owner.function, public),
                clock=lambda: self._now,
                station=self._door.station,
                lock=FolderLock(self._building),
            )
            with opened.writing() as session:
                chain.begin_chain(session, seed=self._seed, journal_key=self._keys.journal, now=self._now)
                session.commit()
            with studio.deed(Event.STUDIO_FOUNDED, Kind.CREATE, Purpose.OFFICE) as deed:
                self._add_rows(deed.session, receptionist_keys)
                deed.about("studio", self._studio_id)
            studio.drop_anchor()
        finally:
            opened.close()

    def _add_rows(self, session: Session, receptionist_keys: Keys) -> None:
        plan = self._plan
        care_public = KeyPair.of(self._keys.care_private or b"").public
        fingerprint = sealing.seal(
            os.urandom(sealing.KEY_BYTES), care_public, fingerprint_place(self._studio_id).info()
        )
        session.add(
            StudioRow(
                id=self._studio_id,
                name=plan.name,
                address=plan.address,
                postcode=plan.postcode,
                city=plan.city,
                phone=plan.phone,
                email=plan.email,
                backup_folder=str(plan.backup_folder),
                care_public=care_public,
                fingerprint_key=fingerprint,
                show_totals=True,
                founded_at=self._now,
                recovery_made_on=self._now.astimezone(ZONE).date(),
                recovery_confirmed_on=self._now.astimezone(ZONE).date(),
            )
        )
        key_facts.keep_cost(session, self._cost)
        if self._recovery:
            key_facts.keep_recovery(session, self._recovery.public)
        session.add(self._user_row(self._owner_id, plan.owner, Role.OWNER, self._keys))
        if plan.receptionist:
            session.add(self._user_row(self._receptionist_id, plan.receptionist, Role.RECEPTIONIST, receptionist_keys))
        session.add(CounterRow(name="client", value=FIRST_CLIENT_NUMBER - 1))
        text = plan.statement_text
        session.add(
            StatementVersionRow(
                id=uuid7(),
                dated=plan.statement_dated,
                promised_years=plan.statement_years,
                text=text,
                text_sha256=hashlib.sha256(text.encode()).digest(),
            )
        )
        session.add_all(texts_of_the_program())

    def _user_row(self, user_id: UUID, user: NewUser, role: Role, keys: Keys) -> UserRow:
        return UserRow(
            id=user_id,
            name=user.name,
            function=user.function,
            role=role.value,
            state="active",
            confidentiality_declared_on=user.declared_on,
            public_key=KeyPair.of(keys.user_private).public,
            slot_id=self._slot_ids[user_id],
            next_slot_id=None,
            password_marks=key_facts.first_mark(user.password, keys),
            created_at=self._now,
        )
