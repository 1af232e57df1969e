"""For benches of the window: a real event loop, and the moment at which something was painted."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.clients import find_clients
from tests import builders
from tests.builders import Home
from tests.driver import Driver, NotSeen, until

PATIENCE_MS = 60_000


class Painted(QObject):
    """Notes the moment at which ``widget`` has been painted while ``condition`` held.

    For a whole window give ``UpdateRequest``, with which Qt paints everything in it that has changed.
    """

    noted = Signal()

    def __init__(
        self, widget: QWidget, condition: Callable[[], bool], *, event: QEvent.Type = QEvent.Type.Paint
    ) -> None:
        super().__init__()
        self._widget, self._condition, self._event = widget, condition, event
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every event before its widget does, so the moment is noted after it has been dealt with."""
        if event.type() == self._event and self._condition():
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.at = time.perf_counter()
        self.noted.emit()

    def wait(self) -> float:
        """Let the program run until it is painted, and return that moment."""
        if not self.at:
            run_until(self.noted, "nothing was painted")
        return self.at


def run_until(signal: SignalInstance, what: str) -> None:
    """Run the real event loop until a signal comes."""
    loop, came = QEventLoop(), list[bool]()

    def end(*_: object) -> None:
        came.append(True)
        loop.quit()

    signal.connect(end)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    loop.exec()
    if not came:
        raise NotSeen(what)


def program_of(home: Home, folder: Path) -> Driver:
    """Show the program and wait until it is as ready as when a person has found the password field."""
    person = Driver(home.door, folder / "settings", watch_strays=False)
    until(lambda: "painted" in person.said, "the window was not painted")
    until(lambda: "ready" in person.said, "the program did not get ready")
    return person


def type_password(person: Driver) -> None:
    """Choose the owner and type the password; Return is left to the bench."""
    person.sees("Kies uw naam", builders.OWNER)
    for _ in range(6):
        if f"Wachtwoord van {builders.OWNER}" in person.texts():
            break
        person.keys("Down")
    person.sees(f"Wachtwoord van {builders.OWNER}")
    person.type("Wachtwoord", builders.OWNER_PASSWORD)


def in_the_visit(home: Home, folder: Path) -> Driver:
    """Sign in, open Anna's file and go to the visit that is under way."""
    person = program_of(home, folder)
    type_password(person)
    person.keys("Return")
    person.sees("Agenda")
    person.idle()
    person.workspace.open_client(find_clients(person.studio, "Proefman")[0].id)
    person.sees("Anna Proefman")
    person.idle()
    person.keys("Ctrl+4")
    person.sees("Lichaamskaart")
    person.idle()
    return person
