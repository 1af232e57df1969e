"""Our own faults: one fixed sentence on the screen, and a line in a file that holds no value of anybody."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from skintwin_desktop.core.door import wall_clock

FILE = "faults.log"
MOST_BYTES = 200_000
_DEEPEST = 6


def fault_of(error: BaseException) -> str:
    """Return where an unexpected error arose, without any value: kind, file and line, innermost first."""
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno}")
        trace = trace.tb_next
    return f"{type(error).__name__} at {' < '.join(reversed(places[-_DEEPEST:]))}"


_files: list[Path] = []
"""Where lines are kept; empty before a program is installed to keep them."""


def note_fault(error: BaseException) -> None:
    """Write a line; a file that has become long is begun anew, and one that cannot be written is let be."""
    line = f"{wall_clock():%Y-%m-%dT%H:%M:%SZ} {fault_of(error)}\n"
    sys.stderr.write(line)
    for file in _files:
        with suppress(OSError):
            long = file.exists() and file.stat().st_size > MOST_BYTES
            with file.open("w" if long else "a", encoding="utf-8") as lines:
                lines.write(line)


class Faults(QObject):
    """Takes what nobody caught, on any thread; ``happened`` arrives on the GUI thread."""

    happened = Signal()
    _noted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / FILE
        self._noted.connect(self.happened, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own way, which prints values and tells the person nothing."""
        _files[:] = [self._file]
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        note_fault(error.with_traceback(trace))
        self._noted.emit()

    def _take_of_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None:
            self._take(given.exc_type, given.exc_value, given.exc_traceback)
