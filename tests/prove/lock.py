"""The screen locks in every state of the interface, by every trigger, at once, and never asks.

Each state is reached as a person reaches it; then every trigger is pulled in it, one after the other. What counts is
the time until the supervisor is told to show the other window. The program's own end is held back until the last one,
so that every trigger meets the same state; closing really closes. How long the system let this thread wait for a
processor meanwhile is told beside it, where the system tells: on a busy machine that is most of a long lock. At the end
every file that was written is searched for what was typed.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.ui.lock_triggers import LockTriggers
from tests.builders import home
from tests.driver import Driver, until
from tests.driver_program import NotSeen
from tests.figures import Figure, at_least, at_most, exactly, told
from tests.prove import lock_desk, lock_kiosk
from tests.prove.clear import Search, needles
from tests.prove.lock_desk import KEPT, administer
from tests.prove.lock_kiosk import KioskDesk
from tests.prove.lock_states import STATES, furnish
from tests.prove.visits import workshop
from tests.session_service import LOGIN, Desktop, desktop

LIMIT_MS = 100.0
ALL: dict[str, Callable[[KioskDesk], None]] = {**STATES, **lock_desk.STATES, **lock_kiosk.STATES}
_WAITED = Path("/proc/thread-self/schedstat")
_QUICK_MS = 10
"""How often idle time and the clock are looked at here, where the program looks every second."""


@dataclass
class Walk:
    """Pulls triggers and notes how long each took, and where one failed."""

    desk: KioskDesk
    bus: Desktop
    times: dict[str, list[float]] = field(default_factory=dict)
    slowest: dict[str, tuple[float, str, float]] = field(default_factory=dict)
    """For each trigger the longest time, the state in which that was, and for how much of it there was no processor."""
    by_itself: dict[str, float] = field(default_factory=dict)
    """For each trigger the longest time without what there was no processor for."""
    failures: list[str] = field(default_factory=list)
    states: int = 0
    _told_at: float = 0.0
    _waited: float = 0.0
    """What this thread had waited for a processor when it told, or was asked, last."""

    def _hear(self, line: str) -> None:
        """Hear what the supervisor would hear, and when."""
        if line.startswith("lock "):
            self._told_at = time.perf_counter()
            self._waited = waited_ms() - self._waited
        self.desk.person.said.append(line)

    def pull_all(self, name: str, triggers: Iterable[str]) -> None:
        """Reach a state and pull these triggers in it; closing comes last."""
        person = self.desk.person
        if "quit" in person.said:
            person.restart()
        self.desk.sign_in()
        person.program._tell = self._hear
        ALL[name](self.desk)
        self.states += 1
        ends = person.program._end
        for trigger in triggers:
            if trigger == "minimise" and name in lock_kiosk.STATES:
                continue  # it comes back by itself
            person.program._end = _go_on
            self._pull(name, trigger)
            self._again()
        person.program._end = ends
        if person.workspace.kiosk.on:
            person.workspace.kiosk.end()
            until(person.window.isVisible, "the desk does not come back")
        self._close(name)
        while QApplication.overrideCursor() is not None:
            QApplication.restoreOverrideCursor()

    def _again(self) -> None:
        """Let the program that told of its lock stay as it is, and watch anew."""
        program = self.desk.person.program
        assert program.workspace is not None
        program._ending = False
        program.sentry = None
        program._post_sentry().idle_told.connect(program.workspace.idle_told)
        program.workspace._idle.start()

    def _pull(self, name: str, trigger: str) -> None:
        person = self.desk.person
        person.said.clear()
        began = PULLS[trigger](self)
        try:
            until(lambda: any(line.startswith("lock ") for line in person.said), seconds=3)
        except NotSeen:
            self.failures.append(f"{name}: {trigger}")
            return
        self._note(trigger, name, (self._told_at - began) * 1000)
        if trigger == "minimise":
            person.window.showNormal()
            QApplication.processEvents()

    def _close(self, name: str) -> None:
        person = self.desk.person
        person.said.clear()
        window = person.program.window
        hidden: list[tuple[float, float]] = []
        window.windowHandle().visibleChanged.connect(lambda _: hidden.append((time.perf_counter(), waited_ms())))
        began = self._now()
        window.close()
        if "quit" not in person.said or not hidden:
            self.failures.append(f"{name}: close")
            return
        at, waited = hidden[0]
        self._waited = waited - self._waited
        self._note("close", name, (at - began) * 1000)

    def _note(self, trigger: str, state: str, took: float) -> None:
        self.times.setdefault(trigger, []).append(took)
        self.by_itself[trigger] = max(self.by_itself.get(trigger, 0.0), took - self._waited)
        self.slowest[trigger] = max(self.slowest.get(trigger, (0.0, "", 0.0)), (took, state, self._waited))

    # --- the triggers; each returns when it was pulled ---

    def _now(self) -> float:
        self._waited = waited_ms()
        return time.perf_counter()

    def key(self) -> float:
        until(_has_keyboard, "nothing has the keyboard")
        handle = QGuiApplication.focusWindow()
        began = self._now()
        QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        return began

    def idle(self) -> float:
        watch = self.desk.person.workspace._idle
        watch._timer.setInterval(_QUICK_MS)
        watch._last -= 3600.0
        return self._now()

    def clock(self) -> float:
        watch = self._triggers()._clock
        watch._timer.setInterval(_QUICK_MS)
        watch._last -= 3600.0
        return self._now()

    def minimise(self) -> float:
        began = self._now()
        self.desk.person.window.showMinimized()
        return began

    def session(self) -> float:
        return self._say("lock")

    def suspend(self) -> float:
        return self._say("sleep")

    def lid(self) -> float:
        return self._say("lid")

    def _say(self, words: str) -> float:
        until(lambda: all(one.state == "on" for one in self._triggers().sights()), "the bus is not heard")
        began = self._now()
        self.bus.say(words)
        return began

    def _triggers(self) -> LockTriggers:
        sentry = self.desk.person.program.sentry
        assert sentry is not None
        return sentry.triggers


def _has_keyboard() -> bool:
    """Tell whether keys arrive somewhere: at a dialog that lets nothing else have them, where there is one."""
    focus, modal = QGuiApplication.focusWindow(), QGuiApplication.modalWindow()
    if modal is not None and focus is not modal:
        modal.requestActivate()
    return focus in QGuiApplication.allWindows() and modal in {None, focus}


def _go_on() -> None:
    """Do not end."""


PULLS: dict[str, Callable[[Walk], float]] = {
    name: getattr(Walk, name) for name in ("key", "idle", "session", "suspend", "lid", "minimise", "clock")
}


def waited_ms() -> float:
    """Return how long this thread has waited for a processor so far; 0 where the system does not tell."""
    return int(_WAITED.read_text().split()[1]) / 1e6 if _WAITED.exists() else 0.0


def walk(folder: Path, states: Iterable[str], triggers: Iterable[str]) -> Walk:
    """Walk these states with these triggers, and closing."""
    card = folder / "card"
    card.mkdir()
    made = home(folder)
    furnish(made, card)
    if set(states) - STATES.keys():
        administer(made, card)
    before = {name: os.environ.get(name) for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")}
    with desktop(LOGIN) as bus:
        os.environ.update(bus.environment)
        try:
            person = Driver(made.door, folder / "settings", pictures=None, watch_strays=False)
            done = Walk(KioskDesk(person, card), bus)
            for name in states:
                done.pull_all(name, triggers)
            person._leave()
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
    return done


def written(folder: Path) -> Search:
    """Search every file but those of the card for what was typed and kept."""
    found = Search()
    for word in KEPT:
        found.words |= dict.fromkeys(needles(word), word)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.relative_to(folder).parts[0] != "card":
            found.search(str(path.relative_to(folder)), path.read_bytes())
    return found


def prove() -> dict[str, Figure]:
    """Lock in every state by every trigger."""
    with workshop("lock") as name:
        done = walk(Path(name), ALL, PULLS)
        found = written(Path(name))
    figures = {
        "states": at_least(done.states, "states", 30),
        "triggers": at_least(len(PULLS) + 1, "triggers", 7),
        "locks": told(sum(map(len, done.times.values())), "locks"),
        "failed": exactly("; ".join(done.failures)[:400] or 0, "", 0),
        "files searched": at_least(found.files, "files", 10),
        "words found in them": exactly("; ".join(dict.fromkeys(found.hits))[:400] or 0, "", 0),
    }
    for trigger, times in done.times.items():
        figures[f"{trigger}, half"] = told(statistics.median(times), "ms")
        longest, state, waited = done.slowest[trigger]
        figures[f"{trigger}, longest"] = at_most(longest, "ms", LIMIT_MS)
        figures[f"{trigger}, of that without a processor"] = told(waited, "ms")
        figures[f"{trigger}, longest by itself"] = at_most(done.by_itself[trigger], "ms", LIMIT_MS)
        if longest > LIMIT_MS:
            figures[f"{trigger}, where"] = told(state, "")
    return figures
