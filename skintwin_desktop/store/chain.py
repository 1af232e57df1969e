"""The journal's chain: every line hangs on the one before, and each day's lines are signed with that day's key.

link(n) = SHA-256(link(n-1) · line n); mac(n) = HMAC-SHA256(key of the day, link(n)). The key of the next day is
HMAC(key, label) and replaces it, so a day that is over cannot be signed again; the first key of all lies in the
recovery slot only. Without it, links and today's signatures can be checked; with it, everything.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import struct
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from skintwin_desktop.errors import DatabaseDamaged
from skintwin_desktop.store import sealing
from skintwin_desktop.store.files import write_durably
from skintwin_desktop.store.tables import JournalKeyRow, JournalRow

GENESIS = hashlib.sha256(b"skintwin journal 1").digest()
ANCHOR = "journal.anchor"
_ANCHOR_PLACE = b"skintwin journal anchor 1"
_UNCHAINED = {"link", "mac"}
_COLUMNS = tuple(column.name for column in JournalRow.__table__.columns if column.name not in _UNCHAINED)
_SEQ, _AT, _EPOCH = (_COLUMNS.index(name) for name in ("seq", "at", "epoch"))
_LINES = select(*(JournalRow.__table__.columns[name] for name in (*_COLUMNS, "link", "mac"))).order_by(JournalRow.seq)
_EPOCH_ZERO = date(1970, 1, 1)
_UNREADABLE = (ValueError, TypeError, OperationalError)


def epoch_of(moment: datetime) -> int:
    """Return the day of a moment in UTC, in days since 1970."""
    return (moment.astimezone(UTC).date() - _EPOCH_ZERO).days


def _link(previous: bytes, values: Iterable[Any]) -> bytes:
    plain = [value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value for value in values]
    return hashlib.sha256(previous + msgspec.msgpack.encode(plain)).digest()


def link_after(previous: bytes, row: JournalRow) -> bytes:
    """Return the link of ``row`` when it follows a line with link ``previous``."""
    return _link(previous, (getattr(row, name) for name in _COLUMNS))


def _sign(key: bytes, link: bytes) -> bytes:
    return hmac.digest(key, link, "sha256")


def evolve(key: bytes, days: int) -> bytes:
    """Return the key ``days`` days later; there is no way back."""
    for _ in range(days):
        key = hmac.digest(key, b"skintwin journal next day", "sha256")
    return key


def _key_place(epoch: int) -> bytes:
    """Return what the day's key is bound to: an epoch changed behind the program does not open it."""
    return b"skintwin journal key 1" + struct.pack(">q", epoch)


def begin_chain(session: Session, *, seed: bytes, journal_key: bytes, now: datetime) -> None:
    """Put the first day's key into an empty journal."""
    epoch = epoch_of(now)
    session.add(JournalKeyRow(id=1, epoch=epoch, locked=sealing.lock(seed, journal_key, _key_place(epoch))))


def _key_of_today(session: Session, journal_key: bytes, now: datetime) -> tuple[int, bytes]:
    kept = session.get(JournalKeyRow, 1)
    if kept is None:
        raise DatabaseDamaged
    try:
        key = sealing.unlock(kept.locked, journal_key, _key_place(kept.epoch))
    except InvalidTag:
        raise DatabaseDamaged from None
    today = epoch_of(now)
    if today > kept.epoch:  # a clock that was set back keeps the later key
        key = evolve(key, today - kept.epoch)
        kept.epoch, kept.locked = today, sealing.lock(key, journal_key, _key_place(today))
    return kept.epoch, key


def relock(session: Session, old: bytes, new: bytes) -> None:
    """Lock the day's key under another journal key."""
    kept = session.get(JournalKeyRow, 1)
    if kept is None:
        raise DatabaseDamaged
    try:
        key = sealing.unlock(kept.locked, old, _key_place(kept.epoch))
    except InvalidTag:
        raise DatabaseDamaged from None
    kept.locked = sealing.lock(key, new, _key_place(kept.epoch))


def opens_with(session: Session, journal_key: bytes) -> bool:
    """Tell whether this is the journal key under which the day's key lies."""
    return current_key(session, journal_key) is not None


def current_key(session: Session, journal_key: bytes) -> tuple[int, bytes] | None:
    """Return the day of the journal's current key, and that key; None when another journal key locks it."""
    kept = session.get(JournalKeyRow, 1)
    if kept is None:
        raise DatabaseDamaged
    try:
        return kept.epoch, sealing.unlock(kept.locked, journal_key, _key_place(kept.epoch))
    except InvalidTag:
        return None


def append(session: Session, row: JournalRow, *, journal_key: bytes, now: datetime) -> None:
    """Hang ``row`` on the chain: fills in its sequence number, epoch, link and signature, and adds it."""
    epoch, key = _key_of_today(session, journal_key, now)
    last = session.execute(select(JournalRow.seq, JournalRow.link).order_by(JournalRow.seq.desc()).limit(1)).first()
    row.seq = last.seq + 1 if last else 1
    row.epoch = epoch
    row.link = link_after(last.link if last else GENESIS, row)
    row.mac = _sign(key, row.link)
    session.add(row)


@dataclass(frozen=True)
class Anchor:
    """A line that is known from outside the database: a chain that lacks it was cut or replaced."""

    seq: int
    link: bytes


@dataclass(frozen=True)
class Verdict:
    """The outcome of a check: lines read, the first bad line (None when whole) and what is wrong with it.

    ``fault`` is 'missing', 'changed', 'signature', 'day' or 'cut'.
    """

    lines: int
    first_bad: int | None = None
    fault: str = ""


def _unheard(_: int) -> None:
    """Nobody wants to hear how far it is."""


def verify(
    session: Session,
    *,
    journal_key: bytes,
    seed: tuple[int, bytes] | None = None,
    anchors: Iterable[Anchor] = (),
    step: int = 2000,
    each: Callable[[int], object] = _unheard,
) -> Verdict:
    """Read the whole journal in order and name the first line that does not fit.

    ``seed`` is the first day and its key from the recovery slot; without it only the signatures of the journal's
    current day are checked, besides all links. ``each`` hears after every ``step`` lines how many were read.
    """
    known = {anchor.seq: anchor.link for anchor in anchors}
    kept = session.get(JournalKeyRow, 1)
    if kept is None:
        return Verdict(0, 1, "missing")
    try:
        current = sealing.unlock(kept.locked, journal_key, _key_place(kept.epoch))
    except InvalidTag:
        return Verdict(0, 1, "signature")
    checker = _Checker(seed or (kept.epoch, current), known, last_epoch=kept.epoch)
    first_bad, fault = _first_fault(session, checker, step, each)
    if fault:
        return Verdict(checker.lines, first_bad, fault)
    missing = [seq for seq in known if seq > checker.lines]
    if missing:
        return Verdict(checker.lines, checker.lines + 1, "cut")
    if seed and not hmac.compare_digest(_key_at(seed, kept.epoch), current):
        return Verdict(checker.lines, checker.lines, "day")
    return Verdict(checker.lines)


def _first_fault(session: Session, checker: _Checker, step: int, each: Callable[[int], object]) -> tuple[int, str]:
    """Return the first line that does not fit and what is wrong with it, or (0, '')."""
    try:
        for values in session.execute(_LINES.execution_options(yield_per=step)):
            fault = checker.fault_in(values)
            if fault:
                return min(values[_SEQ], checker.lines + 1), fault
            checker.lines += 1
            if checker.lines % step == 0:
                each(checker.lines)
    except _UNREADABLE as error:  # a line holds what no program of ours writes; they are read ahead, so find out which
        _raise_if_damaged(error)
        return _first_unreadable(session, checker)
    return 0, ""


def _first_unreadable(session: Session, checker: _Checker) -> tuple[int, str]:
    try:
        while values := session.execute(_LINES.where(JournalRow.seq > checker.lines).limit(1)).first():
            fault = checker.fault_in(values)
            if fault:
                return min(values[_SEQ], checker.lines + 1), fault
            checker.lines += 1
    except _UNREADABLE as error:
        _raise_if_damaged(error)
    return checker.lines + 1, "changed"


def _raise_if_damaged(error: Exception) -> None:
    if isinstance(error, OperationalError) and "decode" not in str(error.orig).lower():
        raise error


def _key_at(seed: tuple[int, bytes], epoch: int) -> bytes:
    return evolve(seed[1], max(0, epoch - seed[0]))


class _Checker:
    """Walks the lines in order and remembers where the chain stands."""

    def __init__(self, seed: tuple[int, bytes], known: dict[int, bytes], *, last_epoch: int) -> None:
        self._key_epoch, self._key = seed
        self._known = known
        self._last_epoch = last_epoch
        self._link = GENESIS
        self.epoch = 0
        self.lines = 0

    def fault_in(self, values: Sequence[Any]) -> str:
        """Return what is wrong with the next line, given in the order of ``_LINES``."""
        *said, link, mac = values
        seq, at, epoch = said[_SEQ], said[_AT], said[_EPOCH]
        if seq != self.lines + 1:
            return "missing"
        if _link(self._link, said) != link or self._known.get(seq, link) != link:
            return "changed"
        if not self.epoch <= epoch <= self._last_epoch or epoch_of(at) > epoch:
            return "day"
        self._link, self.epoch = link, epoch
        if epoch < self._key_epoch:  # before the first key we have: the links must do
            return ""
        self._key, self._key_epoch = evolve(self._key, epoch - self._key_epoch), epoch
        return "" if hmac.compare_digest(_sign(self._key, link), mac) else "signature"


def head(session: Session) -> Anchor | None:
    """Return the last line as an anchor."""
    last = session.execute(select(JournalRow.seq, JournalRow.link).order_by(JournalRow.seq.desc()).limit(1)).first()
    return Anchor(last.seq, last.link) if last else None


def save_anchor(folder: Path, anchor: Anchor, journal_key: bytes) -> None:
    """Write the head of the chain beside the database, signed, so that a cut tail is noticed."""
    plain = struct.pack(">Q", anchor.seq) + anchor.link
    signature = hmac.digest(journal_key, _ANCHOR_PLACE + plain, "sha256")
    write_durably(folder / ANCHOR, json.dumps({"head": plain.hex(), "mac": signature.hex()}).encode())


def read_anchor(folder: Path, journal_key: bytes) -> Anchor | None:
    """Read the head that was written last; None when there is none or it was not written with this key."""
    try:
        found = json.loads((folder / ANCHOR).read_bytes())
        plain, signature = bytes.fromhex(found["head"]), bytes.fromhex(found["mac"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not hmac.compare_digest(hmac.digest(journal_key, _ANCHOR_PLACE + plain, "sha256"), signature):
        return None
    return Anchor(struct.unpack(">Q", plain[:8])[0], plain[8:])
