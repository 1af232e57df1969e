"""Everything that locks the screen by itself, behind one signal; and what of it this computer can see."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

if sys.platform == "win32":
    from skintwin_desktop.ui.session_windows import SessionWatch
else:
    from skintwin_desktop.ui.session_linux import SessionWatch

ON, IMPOSSIBLE, UNKNOWN = "on", "impossible", "unknown"
OWN = ("idle", "key", "minimise", "clock", "close")
"""What the program sees by itself, on every computer."""
TOLD = ("session", "suspend", "lid", "switch")
"""What only the system can tell."""
SLEPT = 30.0
"""Seconds between two ticks of a second, by the clock on the wall: the computer slept, or the clock was changed."""


@dataclass(frozen=True)
class Sight:
    """A trigger, whether this computer can see it (on, impossible, unknown), and who tells: program or system."""

    trigger: str
    state: str
    by: str


class ClockWatch(QObject):
    """Tells when the clock on the wall jumped."""

    jumped = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to look at the clock every second."""
        self._last = self._clock()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def tick(self) -> None:
        """Look at the clock."""
        now = self._clock()
        before, self._last = self._last, now
        if abs(now - before) > SLEPT:
            self.jumped.emit()


class LockTriggers(QObject):
    """Watches the system, the clock and the window; idle time, Ctrl+L and closing are told by those who have them."""

    lock_wanted = Signal(str)
    """The reason: session, suspend, lid, switch, minimise or clock."""
    idle_told = Signal(float)
    """For how many seconds nobody touched the computer, where the system tells."""

    def __init__(
        self,
        window: QWidget,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.time,
        ask: Callable[[str], None] | None = None,
    ) -> None:
        """``ask`` is called with the reason on the thread that heard it, before the window's own thread can know."""
        super().__init__(parent)
        self._window, self._ask = window, ask
        self._clock = ClockWatch(self, clock=clock)
        self._clock.jumped.connect(self._jumped)
        self._seen: dict[str, str] = dict.fromkeys(TOLD, UNKNOWN)
        self._idle_by_system = False
        self._watch: SessionWatch | None = None
        self._watching = False

    def start(self) -> None:
        """Begin to watch; the window stands already. Returns at once, whatever the system is doing."""
        self._watching = True
        self._clock.start()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.windowStateChanged.connect(self._state_changed)
        self._watch = watch = _system_watch(self, self._window)
        if watch is None:
            self._seen = dict.fromkeys(TOLD, IMPOSSIBLE)
            return
        if self._ask is not None:
            watch.happened.connect(self._ask, Qt.ConnectionType.DirectConnection)
        watch.happened.connect(self._want)
        watch.idle_told.connect(self.idle_told)
        watch.can_see.connect(self._sees)
        watch.start()

    def stop(self) -> None:
        """Watch no more; nothing is told from now on."""
        self._watching = False
        self._clock.stop()
        if self._watch is not None:
            self._watch.stop()

    def sights(self) -> tuple[Sight, ...]:
        """Return every trigger with what can be said of it now."""
        own = (Sight(one, ON, "system" if one == "idle" and self._idle_by_system else "program") for one in OWN)
        return (*own, *(Sight(one, self._seen[one], "system") for one in TOLD))

    def _sees(self, what: str, able: bool) -> None:
        if what == "idle":
            self._idle_by_system = able
        else:
            self._seen[what] = ON if able else IMPOSSIBLE

    def _state_changed(self, state: Qt.WindowState) -> None:
        if state == Qt.WindowState.WindowMinimized:
            self._want("minimise")

    def _jumped(self) -> None:
        self._want("clock")

    def _want(self, reason: str) -> None:
        if self._watching:
            self.lock_wanted.emit(reason)


def _system_watch(parent: QObject, window: QWidget) -> SessionWatch | None:
    watch: SessionWatch | None = None
    if sys.platform == "win32":
        watch = SessionWatch(parent, window=int(window.winId()))
    elif sys.platform == "linux":
        watch = SessionWatch(parent)
    return watch
