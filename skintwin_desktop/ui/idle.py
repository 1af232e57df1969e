"""Idle time: counts down from the last key, click or move, and says when it is over."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

MOST_MINUTES = 10


def _seconds(minutes: int) -> float:
    return min(minutes, MOST_MINUTES) * 60.0


class IdleWatch(QObject):
    """Tells every second how long it still is, and once when nobody did anything for long enough."""

    ticked = Signal(int)
    over = Signal()

    def __init__(
        self, minutes: int, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._limit = _seconds(minutes)
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to count."""
        self._last = self._clock()
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Stop counting."""
        self._timer.stop()

    def set_minutes(self, minutes: int) -> None:
        """Change how long nobody may do anything."""
        self._limit = _seconds(minutes)

    def left(self) -> float:
        """Return the seconds that are left."""
        return self._limit - (self._clock() - self._last)

    def somebody_is_there(self) -> None:
        """Count from now."""
        self._last = self._clock()

    def told(self, idle: float) -> None:
        """Take over from the system for how many seconds nobody touched the computer, in whatever program."""
        self._last = max(self._last, self._clock() - max(0.0, idle))

    def _tick(self) -> None:
        left = self.left()
        self.ticked.emit(int(left))
        if left <= 0:
            self._timer.stop()
            self.over.emit()
