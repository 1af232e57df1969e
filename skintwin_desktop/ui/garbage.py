"""Collects Python's garbage on the GUI thread alone, and the large collections in the pauses that the person leaves.

Left to itself Python collects on whichever thread happens to pass its threshold. A widget in a cycle would then be
destroyed on a lane of :mod:`skintwin_desktop.ui.jobs`, and Qt allows that on the GUI thread only: the process ends.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

BETWEEN_MS = 100
"""How often is looked whether enough has come together for a collection."""
PAUSE_SECONDS = 3.0
"""How long nobody may have touched anything before everything is looked through, which takes some 50 ms."""
DUE = (700, 3, 33)
"""How much of each age has to come together: a third of Python's own for the second, which took 10 to 20 ms at once."""
_ALL = 2


class Collector(QObject):
    """Takes over from Python's own collector for as long as the program runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._touched = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Begin; what exists by now stays for good, and looking through it would only hold the window up."""
        gc.disable()
        gc.freeze()
        self._timer.start(BETWEEN_MS)

    def stop(self) -> None:
        """Leave it to others."""
        self._timer.stop()

    @Slot()
    def somebody_is_there(self) -> None:
        """Wait for the next pause."""
        self._touched = time.monotonic()

    @Slot()
    def _collect(self) -> None:
        """Collect the oldest generation that is due; everything only in a pause."""
        for age in range(_ALL, -1, -1):
            if gc.get_count()[age] <= DUE[age]:
                continue
            if age < _ALL or time.monotonic() - self._touched > PAUSE_SECONDS:
                gc.collect(age)
                return
