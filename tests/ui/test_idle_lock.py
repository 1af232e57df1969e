"""Locking when nobody does anything, and the warm program behind the one in front."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from skintwin_desktop.ui.idle import IdleWatch
from skintwin_desktop.ui.lock_screen import LockScreen
from skintwin_desktop.ui.program import StudioProgram
from tests.builders import OWNER, OWNER_PASSWORD, Home
from tests.desktop import virtual_display
from tests.driver import Driver
from tests.driver_program import stop_collecting
from tests.prove import lock, memory
from tests.prove.lock_states import STATES
from tests.ui.support import application, until


class Seconds:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"station": "KAMER-1", "idle_minutes": 1}))
    return folder


@pytest.fixture
def person(home: Home, settings: Path) -> Iterator[Driver]:
    driver = Driver(home.door, settings)
    yield driver
    driver.close()


def test_time_runs_from_the_last_touch() -> None:
    application()
    clock = Seconds()
    heard: list[int | str] = []
    watch = IdleWatch(1, clock=clock)
    watch.ticked.connect(heard.append)
    watch.over.connect(lambda: heard.append("over"))
    watch.start()
    clock.now = 59.0
    watch.somebody_is_there()
    clock.now = 61.0
    until(lambda: len(heard) > 1)
    clock.now = 120.0
    until(lambda: "over" in heard)
    watch.stop()
    assert heard[:2] == [60, 58]
    assert heard[-1] == "over"


def test_nobody_waits_longer_than_ten_minutes_and_the_whole_computer_counts() -> None:
    application()
    clock = Seconds()
    watch = IdleWatch(45, clock=clock)
    assert watch.left() == 600.0
    watch.set_minutes(60)
    assert watch.left() == 600.0
    clock.now = 300.0
    assert watch.left() == 300.0
    watch.told(200.0)
    assert watch.left() == 400.0
    watch.told(299.0)
    assert watch.left() == 400.0, "the last touch goes backwards"
    watch.somebody_is_there()
    watch.told(250.0)
    assert watch.left() == 600.0


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_screen_locks_in_every_state_by_every_trigger(tmp_path: Path) -> None:
    states = ("typing_a_name", "menu", "file_dialog", "dragging_on_the_map", "taking_in")
    done = lock.walk(tmp_path, states, lock.PULLS)
    assert done.failures == []
    assert {trigger: len(times) for trigger, times in done.times.items()} == dict.fromkeys([*lock.PULLS, "close"], 5)
    for trigger, times in done.times.items():
        assert sorted(times)[2] < lock.LIMIT_MS, f"{trigger}: {times}"


def test_the_proof_knows_enough_states() -> None:
    assert len(STATES) >= 30
    assert len(lock.PULLS) >= 7


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.display
def test_after_the_lock_nothing_is_left_in_memory(tmp_path: Path) -> None:
    with virtual_display() as display:
        done = memory.walk(tmp_path, display, quick=True)
    assert done.typed, "the control: the password stands in memory while it is typed"
    assert set(done.before.found) >= done.needles.names - {"password"}, "the control: the search finds what is there"
    assert done.after.processes >= 3
    assert done.after.found == {}
    assert done.left_behind == 0
    assert done.unlocked_gone_ms < 2000


def test_what_cannot_be_stored_does_not_keep_the_screen_open(home: Home, settings: Path) -> None:
    person = Driver(home.door, settings)
    sign_in(person)
    ended: list[str] = []
    person.program._end = lambda: ended.append("ended")
    person.keys("Ctrl+2")
    person.idle()
    workspace = person.workspace
    workspace.store_drafts = _no_disk  # type: ignore[method-assign]
    with pytest.raises(OSError, match="no disk"):
        person.program.lock("key")
    assert [line.split(" ")[:2] for line in person.said if line.startswith("lock")] == [["lock", "key"]]
    assert ended == ["ended"]
    del workspace.store_drafts
    person.abandon()


def _no_disk() -> None:
    raise OSError("no disk")


def test_an_idle_lock_says_so_and_leads_back(person: Driver) -> None:
    sign_in(person)
    person.keys("Ctrl+2")
    person.idle()
    person.workspace._idle.over.emit()
    person.sees("Het scherm is vergrendeld", "na 1 minuten")
    sign_in(person)
    until(lambda: person.workspace.page == "clients")


def sign_in(person: Driver) -> None:
    person.sees("Kies uw naam", OWNER)
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    person.sees("Kluis versleuteld")
    person.idle()


def test_what_was_set_meanwhile_holds_for_the_program_that_waited(home: Home, settings: Path) -> None:
    application()
    said: list[str] = []
    program = StudioProgram(
        settings_folder=settings, studio_folder="", tell=said.append, end=lambda: None, door=home.door
    )
    program.wait()
    before = program.window.content
    assert isinstance(before, LockScreen)
    assert not said or said == ["ready"]
    (settings / "settings.json").write_text(json.dumps({"station": "KAMER-1", "language": "en"}))
    program.show("key 10:42 3 - 0,0,1200,800,0")
    until(lambda: "painted" in said)
    content = program.window.content
    assert isinstance(content, LockScreen)
    assert content.panel.headline.text() == "The screen is locked"
    assert content.unlock.text() == "Unlock"
    until(lambda: "ready" in said)
    stop_collecting(program)
    program.window.hide()
    program.window.deleteLater()
