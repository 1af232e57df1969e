"""What protects this studio here and now: every state is measured when it is asked for, none is written down."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event
from skintwin_desktop.core.studio import ZONE, Studio, action
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.database import NAME
from skintwin_desktop.store.device import DeviceStore
from skintwin_desktop.store.keys import FLOOR, Slot
from skintwin_desktop.store.roster import KEY_FILE
from skintwin_desktop.store.sealing import KEY_BYTES, OVERHEAD
from skintwin_desktop.store.slots import SlotFile, read_slots
from skintwin_desktop.store.tables import ClientKeyRow, ClientRow, JournalRow, StudioRow, VaultObjectRow
from skintwin_desktop.store.vault import Stored

ON, OFF, IMPOSSIBLE, UNKNOWN = "on", "off", "impossible", "unknown"
_SAMPLE = 8
"""How many of the newest vault objects are read and compared with what the database knows of them."""
_YEAR = timedelta(days=365)
_OTHERS = 0o077
"""The permissions of everybody but the user of this computer's account."""


@dataclass(frozen=True)
class Measure:
    """One measure: whether it works (on, off, impossible here, unknown), since when, and a figure about it."""

    id: str
    state: str
    since: datetime | None = None
    detail: str = ""


@action(Permission.READ_PROTECTION)
def protection(studio: Studio, *, devices: DeviceStore | None = None) -> tuple[Measure, ...]:
    """Measure what protects the studio's data; ``devices`` is this computer's credential store unless given.

    The measures: database, vault, letterbox, journal, passwords, device, recovery, folder, core_dumps. ``detail`` is
    a figure without words: the cipher's version, how many were looked at, a cost in MiB, a date.
    """
    return tuple(_measures(studio, devices))


def _measures(studio: Studio, devices: DeviceStore | None) -> Iterator[Measure]:
    with studio.reading() as session:
        found = session.execute(select(StudioRow)).scalar_one()
        session.expunge(found)
        yield _database(session, found.founded_at)
        yield _vault(studio, session)
        yield _letterbox(session, found.founded_at)
        verified = select(func.max(JournalRow.at)).where(JournalRow.event == Event.JOURNAL_VERIFIED.value)
        last = session.execute(verified).scalar()
    yield _journal(studio, last)
    slots = None
    with suppress(StudioError):
        slots = read_slots(studio.folder)
    slot = next((one for one in slots.slots if one.user_id == studio.user.user_id), None) if slots else None
    yield _password(slot)
    yield _device(slot, devices)
    yield _recovery(studio, slots, found)
    yield _folder(studio.folder)
    yield _core_dumps()


def _database(session: Session, since: datetime) -> Measure:
    """Ask the open connection itself whether it encrypts, and with which version."""
    encrypts = session.execute(text("PRAGMA cipher_status")).scalar()
    version = str(session.execute(text("PRAGMA cipher_version")).scalar() or "")
    return Measure("database", ON if str(encrypts) == "1" and version else OFF, since, version)


def _vault(studio: Studio, session: Session) -> Measure:
    """Read the newest objects and compare each with the digest of its ciphertext."""
    newest = select(VaultObjectRow).order_by(VaultObjectRow.stored_at.desc()).limit(_SAMPLE)
    rows = [Stored(row.object_id, row.length, row.sha256) for row in session.execute(newest).scalars()]
    if not rows:
        return Measure("vault", UNKNOWN)
    whole = sum(studio.vault.fits(stored) for stored in rows)
    return Measure("vault", ON if whole == len(rows) else OFF, None, f"{whole}/{len(rows)}")


def _letterbox(session: Session, since: datetime) -> Measure:
    """Look whether every client has a key, and whether each lies sealed."""
    sealed = func.length(ClientKeyRow.sealed_private) == KEY_BYTES + OVERHEAD
    clients = session.execute(select(func.count()).where(ClientRow.number > 0)).scalar_one()
    keys = session.execute(
        select(func.count()).select_from(ClientKeyRow).join(ClientRow, ClientRow.id == ClientKeyRow.client_id)
        .where(sealed)
    ).scalar_one()  # fmt: skip
    if not clients:
        return Measure("letterbox", UNKNOWN)
    return Measure("letterbox", ON if clients == keys else OFF, since, f"{keys}/{clients}")


def _journal(studio: Studio, last_verified: datetime | None) -> Measure:
    """Check every link now; ``since`` is when somebody had it verified with all signatures."""
    verdict = studio.check_chain()
    return Measure("journal", ON if verdict.first_bad is None else OFF, last_verified, str(verdict.lines))


def _password(slot: Slot | None) -> Measure:
    """Read from the own key slot how hard its password is stretched."""
    if slot is None:
        return Measure("passwords", UNKNOWN)
    enough = slot.cost.memory >= FLOOR.memory and slot.cost.passes >= FLOOR.passes
    return Measure("passwords", ON if enough else OFF, None, str(slot.cost.memory // 1024))


def _device(slot: Slot | None, devices: DeviceStore | None) -> Measure:
    """Look whether the own slot needs this computer's secret; without that, whether the computer could keep one."""
    from skintwin_desktop.store.device import OsDeviceStore

    if slot is None:
        return Measure("device", UNKNOWN)
    if slot.needs_device:
        return Measure("device", ON)
    return Measure("device", OFF if (devices or OsDeviceStore()).available() else IMPOSSIBLE)


def _recovery(studio: Studio, slots: SlotFile | None, found: StudioRow) -> Measure:
    """Look whether the recovery slot is whole; a sheet that nobody typed back for a year is not known to be there."""
    if slots is None or slots.recovery is None:
        return Measure("recovery", OFF)
    made = found.recovery_made_on or studio.local(found.founded_at).date()
    confirmed = found.recovery_confirmed_on or made
    state = ON if studio.today() - confirmed < _YEAR else UNKNOWN
    return Measure("recovery", state, datetime.combine(made, time(), ZONE), confirmed.isoformat())


def _folder(folder: Path) -> Measure:
    """Look whether other accounts of this computer can reach the studio's folder or its files."""
    if os.name == "nt":
        return Measure("folder", UNKNOWN)
    if folder.stat().st_mode & _OTHERS == 0:
        return Measure("folder", ON)
    open_to_others = any((folder / name).stat().st_mode & _OTHERS for name in (NAME, KEY_FILE))
    return Measure("folder", OFF if open_to_others else ON)


def _core_dumps() -> Measure:
    """Ask the system whether a crash of this process may write its memory to disk."""
    if sys.platform == "win32":
        return Measure("core_dumps", UNKNOWN)
    import resource

    return Measure("core_dumps", ON if resource.getrlimit(resource.RLIMIT_CORE)[0] == 0 else OFF)
