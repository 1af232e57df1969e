"""The longest time that the window's thread did not answer, while 75 photographs are taken in behind it.

In the real window with the visit open: a timer beats every two milliseconds in the event loop, and what it comes late
is how long anything else kept the thread: our own work in it, waiting for Python's lock, or the machine. To tell the
last apart the same heartbeat is taken in the same window at rest, while two processes that have nothing to do with it
keep both cores busy decoding the same photographs.
"""

from __future__ import annotations

import multiprocessing
import statistics
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tests.bench.photographs import photographs
from tests.bench.screens import in_the_visit, run_until
from tests.bench.take_in import take_bare
from tests.bench.workbench import home_with_visit, in_fresh_process, throw_away_folder
from tests.figures import Figure, at_most, told

BEAT_MS = 2
SETTLING_MS = 5_000
_LONGEST_MS = 16


class Heart(QObject):
    """Beats in the event loop and notes in milliseconds how late every beat was, and the thread's own work in it."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self.worked: list[float] = []
        self._last, self._work = 0.0, 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Begin to beat."""
        self._last, self._work = time.perf_counter(), time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Stop, with what came late until now."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now, work = time.perf_counter(), time.thread_time()
        self.late.append(1000 * (now - self._last) - BEAT_MS)
        self.worked.append(1000 * (work - self._work))
        self._last, self._work = now, work


class _Load(QObject):
    """Two processes that keep both cores busy from outside this one until they are done."""

    done = Signal()

    def run(self) -> None:
        """Decode a quarter of the photographs in each process, after both have started; then tell."""
        files = photographs()
        self._processes = ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn"))
        for process in [self._processes.submit(take_bare, files[:1]) for _ in range(2)]:
            process.result()
        self._left = 2
        for part in (files[::4], files[2::4]):
            self._processes.submit(take_bare, part).add_done_callback(self._count)

    def end(self) -> None:
        """Let the processes go."""
        self._processes.shutdown()

    def _count(self, _: object) -> None:
        self._left -= 1
        if not self._left:
            self.done.emit()


def measure() -> dict[str, Figure]:
    """Take the photographs in through the window, in a program of its own."""
    photographs()
    with throw_away_folder() as folder:
        return in_fresh_process(_measure, folder)


def _measure(folder: Path) -> dict[str, Figure]:
    home, visit = home_with_visit(folder)
    person = in_the_visit(home, folder)
    opened, idle, busy, load = Heart(), Heart(), Heart(), _Load()
    opened.begin()
    settled = QTimer()
    settled.setSingleShot(True)
    settled.start(SETTLING_MS)
    run_until(settled.timeout, "time stands still")
    opened.stop()
    load.run()
    idle.begin()
    run_until(load.done, "the load never ended")
    idle.stop()
    load.end()
    bar = person.visit.take_in
    bar.begin(visit, photographs(), kind="overview", lesion_id=None)
    busy.begin()
    run_until(bar.finished, "the photographs were not taken in")
    busy.stop()
    person.idle()
    person.close()
    return {
        "longest block in the 5 seconds after a visit is opened": at_most(max(opened.late), "ms", _LONGEST_MS),
        "work of the thread itself in that": told(max(opened.worked), "ms"),
        "longest block while 75 photographs are taken in": at_most(max(busy.late), "ms", _LONGEST_MS),
        "work of the thread itself between two beats, at most": at_most(max(busy.worked), "ms", _LONGEST_MS),
        "blocks over 16 ms": told(sum(late > _LONGEST_MS for late in busy.late), f"of {len(busy.late)} beats"),
        "999 of 1,000 beats are late by less than": told(_per_mille(busy.late), "ms"),
        "longest block at rest, both cores busy outside": told(max(idle.late), "ms"),
        "at rest, 999 of 1,000 beats are late by less than": told(_per_mille(idle.late), "ms"),
    }


def _per_mille(late: list[float]) -> float:
    return statistics.quantiles(late, n=1000)[-1]
