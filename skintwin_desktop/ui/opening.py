"""Opening a studio beside the window: the password is stretched on a thread of its own."""

from __future__ import annotations

import threading
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from skintwin_desktop.core.door import Door


class Opening(QObject):
    """Signs in on a thread of its own, so that the window stays alive while the password is stretched."""

    opened = Signal(object, str)
    failed = Signal(object)

    def start(self, door: Door, user_id: UUID, password: str) -> None:
        """Begin; the answer arrives as a signal."""
        threading.Thread(target=self._run, args=(door, user_id, password), name="sign-in", daemon=True).start()

    def _run(self, door: Door, user_id: UUID, password: str) -> None:
        from skintwin_desktop.core.door import sign_in

        try:
            studio = sign_in(door, user_id, password)
        except Exception as error:  # noqa: BLE001  what is no StudioError is said to be our own fault
            self.failed.emit(error)
        else:
            self.opened.emit(studio, password)
