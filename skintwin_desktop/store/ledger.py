"""The ledger of erasures: what was destroyed, in a file outside the database, so that no restored copy brings it back.

It names nobody: random ids of clients, rows and files, classes, counts and times. One line each, only ever added:

    <HMAC-SHA256 of the line before and this one, hex> SPACE <JSON> LF

The first line names the format and the studio. What stands behind the last line end was never acknowledged and does
not count. The same bytes lie in a second place outside the studio folder.
"""

from __future__ import annotations

import hmac
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from skintwin_desktop.errors import DiskFailed, FormatNewer, LedgerUnusable
from skintwin_desktop.store import sealing
from skintwin_desktop.store.files import disk_errors, sync_folder, write_durably

NAME = "erasures.ledger"
FORMAT = 1
_LABEL = b"skintwin erasure ledger 1"
_MAC_BYTES = 32
_MAC_LETTERS = 2 * _MAC_BYTES


def key_from(secret: bytes, studio_id: UUID) -> bytes:
    """Derive the key that signs the lines from something that only the encrypted database knows."""
    return sealing.derive(secret, salt=studio_id.bytes, label=_LABEL)


@dataclass(frozen=True)
class Line:
    """One signed line: ``kind`` says what it tells of the erasure ``erasure``."""

    number: int
    mac: str
    kind: str
    erasure: str
    body: Mapping[str, Any]


@dataclass(frozen=True)
class Head:
    """Where a ledger ends: the number of its last line and its signature."""

    number: int = 0
    mac: str = ""

    def __str__(self) -> str:
        return f"{self.number} {self.mac}".strip()

    @classmethod
    def of(cls, text: str) -> Head:
        """Read a head back; nothing readable is no head."""
        number, _, mac = text.partition(" ")
        return cls(int(number), mac) if number.isdigit() else cls()


class Ledger:
    """The lines of one file that are signed and in order; ``sound`` is False where something else stands in it."""

    def __init__(self, content: bytes, key: bytes, studio_id: UUID) -> None:
        self._key = key
        self._studio = studio_id.hex
        self._macs: list[str] = []
        whole = content[: content.rfind(b"\n") + 1]
        fitting = self._read(whole)
        self.content = whole[:fitting]
        self.sound = fitting == len(whole)
        self.torn = len(whole) < len(content)

    def _read(self, whole: bytes) -> int:
        """Take over the lines that fit, and return how many bytes they are; FormatNewer."""
        previous, fitting = b"", 0
        for number, raw in enumerate(whole.splitlines(keepends=True)):
            signed, plain = raw[:_MAC_LETTERS], raw[_MAC_LETTERS + 1 : -1]
            mac = hmac.digest(self._key, previous + plain, "sha256").hex().encode()
            if raw[_MAC_LETTERS : _MAC_LETTERS + 1] != b" " or not hmac.compare_digest(mac, signed):
                return fitting
            if number == 0:
                self._refuse_foreign(json.loads(plain))
            self._macs.append(mac.decode())
            previous = mac
            fitting += len(raw)
        return fitting

    def _refuse_foreign(self, first: Mapping[str, Any]) -> None:
        if first["format"] > FORMAT:
            raise FormatNewer("ledger", int(first["format"]), FORMAT)
        if first["studio"] != self._studio:
            raise LedgerUnusable("foreign")

    @property
    def head(self) -> Head:
        """Where it ends; the first line, which only names the format, has number 0."""
        return Head(len(self._macs) - 1, self._macs[-1]) if self._macs else Head()

    def knows(self, head: Head) -> bool:
        """Tell whether it has come past this head."""
        return not head.mac or (head.number < len(self._macs) and self._macs[head.number] == head.mac)

    def begins_with(self, other: Ledger) -> bool:
        """Tell whether another one is an earlier state of this one, or this very one."""
        return self.content.startswith(other.content)

    def lines(self, *, after: int = 0) -> Iterator[Line]:
        """Yield the lines behind a number, in order."""
        for number, raw in enumerate(self.content.splitlines()):
            if number > after:
                body = json.loads(raw[_MAC_LETTERS + 1 :])
                yield Line(number, self._macs[number], body["kind"], body["erasure"], body)

    def with_line(self, kind: str, erasure: UUID, body: Mapping[str, Any]) -> Ledger:
        """Return it with one more line."""
        content = self.content or self._signed({"format": FORMAT, "studio": self._studio}, b"")
        line = self._signed({"kind": kind, "erasure": erasure.hex, **body}, _last_mac(content))
        return Ledger(content + line, self._key, UUID(self._studio))

    def _signed(self, plain: Mapping[str, Any], previous: bytes) -> bytes:
        text = json.dumps(plain, separators=(",", ":")).encode()
        return hmac.digest(self._key, previous + text, "sha256").hex().encode() + b" " + text + b"\n"


def _last_mac(content: bytes) -> bytes:
    last = content.rfind(b"\n", 0, len(content) - 1) + 1
    return content[last : last + _MAC_LETTERS]


def read(path: Path, key: bytes, studio_id: UUID) -> Ledger | None:
    """Read a ledger; None when there is none. FormatNewer, LedgerUnusable for another studio's, OSError."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    return Ledger(content, key, studio_id)


def append(path: Path, before: Ledger, after: Ledger) -> None:
    """Add to the file at ``path`` what ``after`` has more than ``before``, durably.

    LedgerUnusable, DiskFull, DiskFailed. What an interrupted write left behind the last line is taken away first.
    """
    if not after.begins_with(before):
        raise LedgerUnusable("changed")
    if not path.exists():
        write_durably(path, after.content)
        return
    with disk_errors():
        flags = os.O_RDWR | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "r+b") as file:
            if file.read(len(before.content)) != before.content:
                raise LedgerUnusable("changed")
            file.truncate(len(before.content))
            file.seek(len(before.content))
            file.write(after.content[len(before.content) :])
            file.flush()
            os.fsync(file.fileno())
            file.seek(0)
            if file.read() != after.content:
                raise DiskFailed
        sync_folder(path.parent)


def copy_to(folder: Path, ledger: Ledger, studio_id: UUID) -> None:
    """Put the whole ledger in a second place, durably; OSError, DiskFull, DiskFailed."""
    write_durably(folder / copy_name(studio_id), ledger.content)


def copy_name(studio_id: UUID) -> str:
    """Return what the copy of a studio's ledger is called outside."""
    return f"skintwin-{studio_id.hex[:12]}.ledger"
