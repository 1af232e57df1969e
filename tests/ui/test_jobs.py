"""Jobs and garbage: whatever a lane's thread does, widgets and jobs end on the GUI thread."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QWidget

from skintwin_desktop.core.progress import Progress
from skintwin_desktop.errors import NotFound, StudioError
from skintwin_desktop.ui import garbage
from skintwin_desktop.ui.garbage import Collector
from skintwin_desktop.ui.jobs import Job, Jobs
from tests.ui.support import application, settle, until

GUI = threading.main_thread().name


class Screen(QWidget):
    """A screen that holds itself, as many do by way of a closure: only the collector can end it."""

    def __init__(self, ended: Counter[str]) -> None:
        super().__init__()
        self.labels = [QLabel("", self) for _ in range(5)]
        self.itself = self
        self.ended = ended
        self.seen: list[tuple[int, int]] = []

    def take(self, which: int, thread: int) -> None:
        """Note on which thread a job was done."""
        self.seen.append((which, thread))

    def __del__(self) -> None:
        self.ended[threading.current_thread().name] += 1


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    application()
    made = Jobs()
    yield made
    made.close()
    settle()


@pytest.fixture
def collector() -> Iterator[Collector]:
    application()
    parent = QObject()
    made = Collector(parent)
    yield made
    parent.deleteLater()
    settle()
    gc.unfreeze()  # what the collector held for good ends here as well, and not in a later test
    gc.collect()
    gc.freeze()
    assert not gc.isenabled()


def _litter(_: int) -> int:
    """Leave so many cycles behind that this thread passes the first two thresholds of the collector."""
    for _ in range(20_000):
        ring: list[object] = []
        ring.append(ring)
    return threading.get_ident()


def _due(age: int) -> bool:
    return gc.get_count()[age] > garbage.DUE[age]


def test_screens_in_cycles_end_on_the_gui_thread_while_the_lanes_litter(
    jobs: Jobs, collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "BETWEEN_MS", 1)
    monkeypatch.setattr(garbage, "PAUSE_SECONDS", 0.0)
    collector.start()
    ended: Counter[str] = Counter()
    for _ in range(40):
        screen = Screen(ended)
        screen.show()
        for which in range(6):
            run = jobs.run_pictures if which % 2 else jobs.run
            run(screen, _litter, which, then=partial(screen.take, which))
        until(lambda: jobs.idle)
        assert sorted(which for which, _ in screen.seen) == list(range(6))
        assert threading.get_ident() not in {thread for _, thread in screen.seen}
        screen.close()
        del screen
    until(lambda: ended.total() > 20)
    assert set(ended) == {GUI}


def test_a_lane_never_holds_the_last_of_a_job(jobs: Jobs) -> None:
    ended: Counter[str] = Counter()
    alive: list[weakref.ref[Job]] = []
    owner = QObject()
    for number in range(300):
        job = jobs.run_pictures(owner, abs, number)
        weakref.finalize(job, lambda: ended.update([threading.current_thread().name]))
        alive.append(weakref.ref(job))
        del job
    until(lambda: jobs.idle)
    assert all(one() is None for one in alive)
    assert ended == {GUI: 300}


def test_answers_faults_and_giving_up_come_on_the_gui_thread(jobs: Jobs) -> None:
    owner, heard = QObject(), list[tuple[str, object, str]]()

    def hear(what: str, value: object) -> None:
        heard.append((what, value, threading.current_thread().name))

    def refuse() -> None:
        raise NotFound

    def break_down() -> None:
        raise ZeroDivisionError

    def go_on(steps: int, *, progress: Progress) -> None:
        for step in range(steps):
            progress(step, steps)
            time.sleep(0.002)

    jobs.run(owner, divmod, 7, 2, then=partial(hear, "answer"))
    jobs.run(owner, refuse, then=partial(hear, "never"), on_error=partial(hear, "refused"))
    jobs.run(owner, break_down, then=partial(hear, "never"), on_error=partial(hear, "fault"))
    until(lambda: jobs.idle)
    assert [(what, thread) for what, _, thread in heard] == [("answer", GUI), ("refused", GUI), ("fault", GUI)]
    assert heard[0][1] == (3, 1)
    assert isinstance(heard[1][1], StudioError)
    assert heard[2][1] is None

    told: list[tuple[int, int, str]] = []
    job = jobs.run_long(owner, go_on, 100_000, then=partial(hear, "never"), on_error=partial(hear, "never"))
    job.progressed.connect(lambda done, total: told.append((done, total, threading.current_thread().name)))
    until(lambda: len(told) > 3)
    job.stop()
    until(lambda: jobs.idle)
    assert job.outcome == "Cancelled"
    assert told[:2] == [(0, 100_000, GUI), (1, 100_000, GUI)]
    assert len(heard) == 3


def test_whoever_is_gone_hears_nothing_and_one_that_breaks_down_holds_nobody_up(
    jobs: Jobs, capsys: pytest.CaptureFixture[str]
) -> None:
    owner, heard = QObject(), list[object]()

    def break_down(_: object) -> None:
        raise ZeroDivisionError

    gone, go_on = QObject(), threading.Event()
    jobs.run(gone, go_on.wait, then=heard.append)
    gone.deleteLater()
    settle()
    go_on.set()
    jobs.run(owner, abs, -2, then=break_down)
    jobs.run(owner, abs, -3, then=heard.append)
    until(lambda: jobs.idle)
    assert heard == [3]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_everything_is_looked_through_only_while_nobody_is_there(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "BETWEEN_MS", 1)
    gc.collect()
    ages: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "start":
            ages.append(about["generation"])
            assert threading.current_thread().name == GUI

    gc.callbacks.append(note)
    try:
        collector.start()
        while not _due(2):
            gc.collect(1)
        collector.somebody_is_there()
        ages.clear()
        end = time.monotonic() + 0.3

        def over() -> bool:
            collector.somebody_is_there()
            _litter(0)
            return time.monotonic() > end

        until(over)
        assert ages
        assert 2 not in ages
        monkeypatch.setattr(garbage, "PAUSE_SECONDS", 0.1)
        until(lambda: 2 in ages)
    finally:
        gc.callbacks.remove(note)
