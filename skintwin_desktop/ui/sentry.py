"""What watches while somebody is signed in: the triggers that lock, and the clipboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui import capture
from skintwin_desktop.ui.clipboard import OwnClipboard
from skintwin_desktop.ui.lock_triggers import LockTriggers, Sight

BEAT_MS = 1000


class Sentry(QObject):
    """Begins when the first workspace is made and ends with the program; a workspace may be made anew meanwhile."""

    lock_wanted = Signal(str)
    idle_told = Signal(float)
    beat = Signal()
    """The window's thread answers; every second, so that who does not hear it any more can lock instead."""

    def __init__(self, window: QWidget, tell: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._tell = window, tell
        self.triggers = LockTriggers(window, self, ask=self._ask)
        self.triggers.lock_wanted.connect(self.lock_wanted)
        self.triggers.idle_told.connect(self.idle_told)
        self.clipboard = OwnClipboard(tell, self)
        self._pulse = QTimer(self)
        self._pulse.setInterval(BEAT_MS)
        self._pulse.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin; waits for nothing."""
        capture.exclude(int(self._window.winId()))
        self.triggers.start()
        self._pulse.start()
        self.beat.emit()

    def _ask(self, reason: str) -> None:
        """Ask the supervisor for the lock, from whatever thread heard it: this one may be stuck."""
        self._tell(f"asked {reason}")

    def stop(self) -> None:
        """Take our text from the clipboard and tell nothing any more."""
        self.triggers.stop()
        self._pulse.stop()
        self.clipboard.clear()
        self.clipboard.stop()

    def sights(self) -> tuple[Sight, ...]:
        """Return what locks the screen on this computer, for the page on what is protected."""
        return self.triggers.sights()

    @property
    def watches_clipboard(self) -> bool:
        """Tell whether the clipboard is followed, so that what is copied here goes away."""
        return self.clipboard.follows

    def capture_state(self) -> str:
        """Return whether our windows are kept out of pictures of the screen: on, off, unknown or impossible."""
        return capture.state()
