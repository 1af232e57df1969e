"""What the database says of its own keys and of those who hold them: that, and no file, decides which keys count."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.rules.passwords import same_password
from skintwin_desktop.store import chain, sealing
from skintwin_desktop.store.keys import KdfCost, Keys, Slot
from skintwin_desktop.store.office_key import mark_of
from skintwin_desktop.store.sealing import KeyPair
from skintwin_desktop.store.tables import DraftRow, SettingRow, StudioRow, UserRow

ACTIVE, SUSPENDED, REMOVED = "active", "suspended", "removed"
REMEMBERED = 5
"""How many passwords back none may be used again."""
_GENERATION, _OFFICE, _COST = "key_generation", "office_key", "kdf_cost"
_SHEET, _NEW_SHEET, _NO_SHEET = "recovery_slot", "recovery_slot_to_be", "-"
_MARK_BYTES = 32


def _setting(session: Session, name: str) -> str:
    row = session.get(SettingRow, name)
    return row.value if row else ""


def _keep(session: Session, name: str, value: str) -> None:
    session.merge(SettingRow(name=name, value=value))


# --- which keys count ---


def generation(session: Session) -> int:
    """Return how often the keys were renewed."""
    return int(_setting(session, _GENERATION) or 0)


def keep_generation(session: Session, number: int, office: bytes) -> None:
    """Say how often the keys were renewed, and which office key the file gets."""
    _keep(session, _GENERATION, str(number))
    _keep(session, _OFFICE, mark_of(office))


def office_among(session: Session, offices: Iterable[bytes]) -> bytes | None:
    """Return the office key that this database is to have, when it is among these."""
    wanted = _setting(session, _OFFICE)
    return next((office for office in offices if hmac.compare_digest(mark_of(office), wanted)), None)


def is_office(session: Session, office: bytes) -> bool:
    """Tell whether the file has the office key that it is to have; False in the middle of a renewal."""
    wanted = _setting(session, _OFFICE)
    return not wanted or hmac.compare_digest(mark_of(office), wanted)


def inner_keys(session: Session, candidates: Iterable[Keys], *, cares: bool) -> Keys | None:
    """Return the keys that fit the journal and, for a practitioner, the clients' keys; None when none do."""
    care_public = session.execute(select(StudioRow.care_public)).scalar_one()
    for keys in candidates:
        if not chain.opens_with(session, keys.journal):
            continue
        if not cares:
            return replace(keys, care_private=None)
        if keys.care_private is not None and KeyPair.of(keys.care_private).public == care_public:
            return keys
    return None


# --- who holds a slot ---


@dataclass(frozen=True)
class Holder:
    """One user, as far as the key file goes."""

    name: str
    state: str
    parked: Slot | None


def holders(session: Session) -> Mapping[UUID, Holder]:
    """Return everybody who works or worked here."""
    rows = session.execute(select(UserRow.id, UserRow.name, UserRow.state, UserRow.parked_slot))
    return {row.id: Holder(row.name, row.state, unparked(row.parked_slot)) for row in rows}


def parked(slot: Slot) -> bytes:
    """Return a slot as the database keeps it while its user is suspended."""
    return msgspec.json.encode(slot.to_json())


def unparked(kept: bytes | None) -> Slot | None:
    """Return the slot that the database kept."""
    return Slot.from_json(msgspec.json.decode(kept)) if kept else None


# --- the slot that counts ---


def slot_took_its_place(
    session: Session, user_id: UUID, slot_id: UUID, keys: Keys, *, password: str | None, is_code: bool = False
) -> None:
    """Let a user's next slot be the one that counts, with what came with it: an own key, a password or a code.

    ``password`` is what opens the slot, or None when it is not known to be another than before.
    """
    row = session.get_one(UserRow, user_id)
    row.slot_id, row.next_slot_id, row.must_change = slot_id, None, is_code
    public = KeyPair.of(keys.user_private).public
    if row.public_key != public:  # what he was typing was sealed to a key that is gone
        session.execute(delete(DraftRow).where(DraftRow.user_id == user_id))
        row.public_key, row.password_marks = public, None
    if password is not None and not is_code:
        row.password_marks = _marks_with(row.password_marks or b"", _mark(password, keys))


def was_used(session: Session, user_id: UUID, password: str, keys: Keys) -> bool:
    """Tell whether a password is one of the last five of this user."""
    marks = session.get_one(UserRow, user_id).password_marks or b""
    mark = _mark(password, keys)
    return any(hmac.compare_digest(mark, one) for one in _split(marks)[:REMEMBERED])


def first_mark(password: str, keys: Keys) -> bytes:
    """Return what is remembered of a user's first password."""
    return _mark(password, keys)


def _mark(password: str, keys: Keys) -> bytes:
    key = sealing.derive(keys.user_private, salt=b"", label=b"skintwin password marks 1")
    return hmac.digest(key, same_password(password).encode("utf-8", "surrogatepass"), "sha256")


def _split(marks: bytes) -> list[bytes]:
    return [marks[at : at + _MARK_BYTES] for at in range(0, len(marks), _MARK_BYTES)]


def _marks_with(marks: bytes, mark: bytes) -> bytes:
    return b"".join([mark, *(one for one in _split(marks) if one != mark)][:REMEMBERED])


# --- what slots cost, and the sheet that counts ---


def cost_of_slots(session: Session, at_least: KdfCost) -> KdfCost:
    """Return what a slot made here costs: what this computer was measured to bear, or more."""
    measured = _setting(session, _COST)
    found = KdfCost(*map(int, measured.split(","))) if measured else at_least
    return found if found.memory > at_least.memory else at_least


def keep_cost(session: Session, cost: KdfCost) -> None:
    """Remember what this computer was measured to bear."""
    _keep(session, _COST, f"{cost.memory},{cost.passes},{cost.lanes}")


@dataclass(frozen=True)
class Sheets:
    """Which recovery slots the database knows, by their public halves: the one that counts, and a new one.

    A new one counts from when its lines were typed back. Where the database says nothing yet, any slot counts.
    """

    counting: str
    new: str

    def counts(self, public: bytes) -> bool:
        """Tell whether a sheet opens this studio."""
        return self.counting in {"", public.hex()}

    def waits(self, public: bytes) -> bool:
        """Tell whether this is the new sheet that was not typed back yet."""
        return self.new == public.hex()

    def knows(self, public: bytes) -> bool:
        """Tell whether keys may be sealed to this slot: to any other, whoever wrote the file would read them."""
        return self.counts(public) or self.waits(public)


def sheets(session: Session) -> Sheets:
    """Return which recovery slots the database knows."""
    return Sheets(_setting(session, _SHEET), _setting(session, _NEW_SHEET))


def keep_recovery(session: Session, public: bytes) -> None:
    """Say which recovery slot counts: no other opens this studio any more, and none waits."""
    _keep(session, _SHEET, public.hex())
    drop_new_recovery(session)


def await_recovery(session: Session, public: bytes, *, before: bytes) -> None:
    """Say which new slot waits to be typed back; what counts stays: ``before``, where nothing was said of that yet."""
    if not _setting(session, _SHEET):
        _keep(session, _SHEET, before.hex() or _NO_SHEET)
    _keep(session, _NEW_SHEET, public.hex())


def drop_new_recovery(session: Session) -> None:
    """Say that no new slot waits any more."""
    session.execute(delete(SettingRow).where(SettingRow.name == _NEW_SHEET))
