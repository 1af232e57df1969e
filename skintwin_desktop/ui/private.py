"""Privacy mode: what of a client may be seen now. Masking is decided here, once, and the answer is no by default."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal


class Private(StrEnum):
    """What a piece of text is, in the eyes of privacy mode. Only PUBLIC is ever shown as it is."""

    PUBLIC = "public"
    NAME = "name"
    NUMBER = "number"
    BIRTH_DATE = "birth_date"
    CONTACT = "contact"
    KIND = "kind"
    MEDICAL = "medical"
    PICTURE = "picture"


MASK = "•••"
_OF_PRESENT = {Private.NAME, Private.NUMBER, Private.KIND}
"""What stays of the client who is present: first name and initial, number, kind of appointment."""
_NEVER_OF_OTHERS = {Private.MEDICAL, Private.PICTURE}
"""What of somebody else not even a held key shows while a client is present."""
_NOISE = secrets.token_bytes(16)
Written = Callable[[], object]
RevealWriter = Callable[[UUID, Private, Written], object]
"""Writes in the journal that a field of a client is looked at, and calls back once that line stands."""


class Privacy(QObject):
    """Whether privacy mode is on, and which client is present."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._present: UUID | None = None
        self.write_reveal: RevealWriter | None = None
        """Without somebody who journals it, no field is revealed."""

    @property
    def on(self) -> bool:
        """Tell whether privacy mode is on."""
        return self._on

    @property
    def present(self) -> UUID | None:
        """Return the client who is in the room."""
        return self._present

    def switch(self, on: bool) -> None:
        """Turn privacy mode on or off, at once."""
        if on != self._on:
            self._on = on
            self.changed.emit()

    def set_present(self, client_id: UUID | None) -> None:
        """Say which client is in the room."""
        if client_id != self._present:
            self._present = client_id
            self.changed.emit()

    @property
    def bound(self) -> UUID | None:
        """Return the one client whose file may be open now; None where no client binds the screen."""
        return self._present if self._on else None

    def refuses(self, client_id: UUID | None) -> bool:
        """Tell whether a file must stay closed, because somebody else is present; None is nobody's file yet."""
        return self.bound is not None and client_id != self.bound

    def may_reveal(self, kind: Private, client_id: UUID | None) -> bool:
        """Tell whether a field that is hidden may be shown while it is held."""
        if client_id is None or self.write_reveal is None or not self._on:
            return False
        return kind not in _NEVER_OF_OTHERS or not self.refuses(client_id)

    def hides(self, kind: Private, client_id: UUID | None) -> bool:
        """Tell whether a text must not be drawn."""
        if not self._on or kind is Private.PUBLIC:
            return False
        present = client_id is not None and client_id == self._present
        return not (present and kind in _OF_PRESENT)

    def shown(self, text: str, kind: Private, client_id: UUID | None, *, short: str = "") -> str:
        """Return what may be shown of a text; ``short`` is the short form of a name (Anna P.)."""
        if not self._on or kind is Private.PUBLIC or not text:
            return text
        if self.hides(kind, client_id):
            return MASK
        return (short or MASK) if kind is Private.NAME else text


def bar_width(seed: str, widest: float) -> float:
    """Return the width of a mask bar: it varies from row to row, says nothing, and is another one after each start."""
    noise = hashlib.sha256(_NOISE + seed.encode()).digest()[0] / 255
    return widest * (0.45 + 0.5 * noise)
