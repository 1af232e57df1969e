"""The studio program in this process: started, locked, crashed and closed as the supervisor would do it."""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core.door import Door
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import load_fonts, look
from skintwin_desktop.ui.program import StudioProgram
from skintwin_desktop.ui.visit_screen import VisitScreen
from skintwin_desktop.ui.workspace import Workspace
from tests.builders import seen_from_the_start

PATIENCE = 15.0
PAUSE = 0.004
Found = TypeVar("Found")


class NotSeen(AssertionError):
    """What a person looked for is not on the screen."""


_faults: list[BaseException] = []
"""What went wrong in a slot, where Qt only prints it."""


def _note_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    _faults.append(fault)
    sys.__excepthook__(kind, fault, trace)


def application() -> QApplication:
    """Return the one application of this process, with its fonts."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    made = QApplication(["skintwin-test"])
    made.setQuitOnLastWindowClosed(False)
    load_fonts()
    return made


def settle() -> None:
    """Let the program handle what waits, and take away what was deleted; a fault in a slot ends the walk."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _faults:
        raise AssertionError("a fault in the program") from _faults.pop()


def until(condition: Callable[[], Found | None], what: str = "", *, seconds: float = PATIENCE) -> Found:
    """Let the program work until a condition holds, and return what it gave."""
    deadline = time.monotonic() + seconds
    while True:
        settle()
        looked = time.monotonic()
        found = condition()
        if found:
            return found
        now = time.monotonic()
        if now > deadline:
            raise NotSeen(what or "a condition did not come to hold")
        time.sleep(max(PAUSE, now - looked))  # who looks long leaves as much time to those who are looked at


class Strays(QObject):
    """Notes every window that is not meant to be one: a widget shown before it has a parent flashes as a window."""

    MEANT = (
        "StudioWindow",
        "KioskWindow",
        "QMenu",
        "QComboBoxPrivateContainer",
        "QTipLabel",
        "QFileDialog",
        "_PagesDialog",
        "QListView",
    )

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            kind = type(watched).__name__
            if kind not in self.MEANT and watched.metaObject().className() not in self.MEANT:
                self.seen.append(f"{kind} {watched.accessibleName()} at {_where()}")
        return False


def _where() -> str:
    frames = [frame for frame in traceback.extract_stack() if "skintwin_desktop" in frame.filename]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-3:]))


def stop_collecting(program: StudioProgram) -> None:
    """Let nothing of a program that is put away go on by itself: no look for garbage, no beat, no clock."""
    program._ending = True
    for owner in (program, program.window):
        for timer in owner.findChildren(QTimer):
            timer.stop()


class ProgramAtDesk:
    """One studio program on a workstation; plays the supervisor when it locks, crashes or closes."""

    def __init__(
        self,
        door: Door,
        settings: Path,
        *,
        size: tuple[int, int] = (1440, 900),
        watch_strays: bool = True,
        private: bool = False,
    ) -> None:
        if not private:
            seen_from_the_start(settings)
        self.app = application()
        self.strays: Strays | None = Strays() if watch_strays else None
        self.door, self.settings, self.size = door, settings, size
        self.said: list[str] = []
        self._watch()
        self._next = ""
        self._running = self._program("start")

    def _watch(self) -> None:
        _faults.clear()
        sys.excepthook = _note_fault
        if self.strays is not None:
            self.app.installEventFilter(self.strays)

    @property
    def program(self) -> StudioProgram:
        """Return the program in front; the one that follows a lock begins when somebody looks."""
        if self._next:
            settle()  # what belonged to the one before is gone by now, as if its process had ended
            how, self._next = self._next, ""
            self._running = self._program(how)
        return self._running

    @property
    def window(self) -> QWidget:
        return self.program.window

    @property
    def workspace(self) -> Workspace:
        """Return the workspace of whoever is signed in."""
        assert self.program.workspace is not None, "nobody is signed in"
        return self.program.workspace

    @property
    def studio(self) -> Studio:
        """Return the studio as the person who is signed in has it open."""
        return self.workspace.studio

    @property
    def visit(self) -> VisitScreen:
        """Return the screen of the visit."""
        assert self.workspace.screens.visit is not None, "no visits for this user"
        return self.workspace.screens.visit

    def _program(self, how: str) -> StudioProgram:
        program = StudioProgram(
            settings_folder=self.settings,
            studio_folder=str(self.door.folder),
            tell=self.said.append,
            end=self._ended,
            door=self.door,
        )
        program.show(how)
        program.window.showNormal()
        program.window.resize(*self.size)
        program.window.activateWindow()
        until(program.window.isActiveWindow, "the window did not become active")
        return program

    def _ended(self) -> None:
        """The program ends; after a lock the next one shows itself, as the supervisor would have it."""
        last = self.said[-1] if self.said else ""
        workspace = self._running.workspace
        if last.startswith("lock"):
            if workspace is not None:
                workspace.hand_over().close()
            self._next = last.removeprefix("lock ")
        self._away()

    def _away(self) -> None:
        """Take away what would have ended with the process: who watches, who collects, the window."""
        if self._running.sentry is not None:
            self._running.sentry.triggers.stop()
            self._running.sentry.clipboard.stop()
        stop_collecting(self._running)
        self._running.window.hide()
        self._running.window.deleteLater()

    def restart(self) -> None:
        """Start the program again after it was closed."""
        self.said.clear()
        self._watch()
        self._next = "start"

    def crash(self) -> None:
        """End the program as a crash would: nothing is stored any more, the database is only let go of."""
        workspace = self.workspace
        workspace._stop_watching()
        workspace.jobs.close()
        workspace.studio._database.close()
        workspace.studio._lock.release()
        self._away()
        self._next = "stopped"

    def close(self) -> None:
        """Close the program in order."""
        self.program.quit()
        until(lambda: "quit" in self.said, "the program did not end")
        settle()
        self._leave()
        assert self.strays is None or not self.strays.seen, f"windows nobody asked for: {self.strays.seen}"

    def abandon(self) -> None:
        """Let go of a program that was not closed, whatever state it is in."""
        if "quit" in self.said:
            return
        workspace = self.program.workspace
        if workspace is not None:
            workspace.hand_over().close()
        self._away()
        self._leave()

    def _leave(self) -> None:
        if self.strays is not None:
            self.app.removeEventFilter(self.strays)
        sys.excepthook = sys.__excepthook__
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def idle(self) -> None:
        """Wait until nothing is under way."""
        content = self.program.window.content
        jobs = content.jobs if isinstance(content, Workspace) else getattr(content, "_jobs", None)
        if isinstance(jobs, Jobs):
            until(lambda: jobs.idle, "something is still under way")
        QApplication.processEvents()

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""
        self.size = (width, height)
        self.window.resize(width, height)
        settle()

    def set_look(self, *, theme: str = "light", percent: int = 100) -> None:
        """Show everything in another theme or text size."""
        look.set(theme=theme, percent=percent)
        self.program._keep_theme(theme)
        settle()
