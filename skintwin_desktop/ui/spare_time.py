"""Work done on the GUI thread in the pauses that the person leaves, in steps that hold nobody up."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

Steps = Iterator[None]
"""Work that is done by going through it; whoever goes on with something else between two steps is not held up."""

QUIET_MS = 900
"""How long nobody may have touched anything before work begins or goes on."""
BREATH_MS = 10
"""How long the window has to itself between two steps."""
HELD_MS = 100
"""How often is looked whether jobs are over."""


def finish(steps: Steps) -> None:
    """Do all that is left, here and now."""
    deque(steps, maxlen=0)


class SpareTime(QObject):
    """Does one piece of work after the other, each begun in a pause of its own and held up by any key."""

    def __init__(self, deeds: Iterable[Callable[[], Steps]], parent: QObject) -> None:
        super().__init__(parent)
        self._deeds = deque(deeds)
        self._steps: Steps = iter(())
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_one)

    def start(self) -> None:
        """Wait for the first pause."""
        if self._deeds:
            self._timer.start(QUIET_MS)

    def stop(self) -> None:
        """Leave what was not done."""
        self._deeds.clear()
        self._steps = iter(())
        self._timer.stop()

    def somebody_is_there(self) -> None:
        """Wait for the next pause."""
        if self._timer.isActive():
            self._timer.start(QUIET_MS)

    def hold(self, busy: bool) -> None:
        """Wait while jobs are under way: beside them a step holds the window up two or three times as long."""
        self._held = busy

    def _do_one(self) -> None:
        if self._held:
            self._timer.start(HELD_MS)
            return
        try:
            next(self._steps)
        except StopIteration:
            if self._deeds:
                self._steps = self._deeds.popleft()()
                self._timer.start(QUIET_MS)
        else:
            self._timer.start(BREATH_MS)
