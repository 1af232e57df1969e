"""Screens that are made in steps while nobody touches anything: any moment is a good one to open them."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui import file_pages, spare_time
from skintwin_desktop.ui import screens as places
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.program import TURN_SECONDS, StudioProgram
from skintwin_desktop.ui.screens import Screens
from skintwin_desktop.ui.spare_time import SpareTime, Steps, finish
from tests.builders import OWNER, OWNER_PASSWORD, Home
from tests.ui.support import application, settle, until


@pytest.fixture
def screens(home: Home) -> Iterator[Screens]:
    application()
    jobs = Jobs()
    found = Screens(home.practitioner(), jobs, Privacy())
    yield found
    jobs.close()
    found.deleteLater()
    settle()


class Broken(Exception):
    """What goes wrong in a step."""


def _break(_: int) -> None:
    raise Broken


def _kinds(screen: QWidget) -> list[str]:
    return sorted(f"{type(one).__name__} {one.accessibleName()}" for one in screen.findChildren(QWidget))


MOST_WIDGETS = 80
"""A widget takes up to 0.1 ms to make: so many are there within half of the 16 ms that the window may be held up."""


@pytest.mark.parametrize(
    ("place", "least"),
    [("clients", 6), ("client", 8), ("intake", 50), ("results", 2), ("screening", 30), ("requests", 10)],
)
def test_a_screen_opened_before_it_is_whole_is_whole(screens: Screens, place: str, least: int) -> None:
    made: list[str] = []
    screens.made.connect(made.append)
    steps = screens.prepare(place)
    for _ in range(least):
        next(steps)
        assert not screens.is_made(place)
    whole = screens.at(place)
    assert made == [place]
    finish(steps)
    assert screens.at(place) is whole
    assert made == [place]
    assert whole.parentWidget() is screens
    at_once = Screens(screens._studio, screens._jobs, screens._privacy)
    assert _kinds(whole) == _kinds(at_once.at(place))
    at_once.deleteLater()


def test_every_place_can_be_made_in_steps(screens: Screens) -> None:
    for place in screens.places:
        finish(screens.prepare(place))
        assert screens.is_made(place)


def test_no_step_makes_more_widgets_than_the_window_can_wait_for(screens: Screens) -> None:
    app, most = application(), dict[str, int]()
    for place in screens.places[1:]:  # the first is the day, which stands at once
        before = len(app.allWidgets())
        for _ in screens.prepare(place):
            most[place] = max(most.get(place, 0), len(app.allWidgets()) - before)
            before = len(app.allWidgets())
        assert len(app.allWidgets()) - before <= MOST_WIDGETS
    assert most.keys() >= places._IN_STEPS
    assert max(most.values()) <= MOST_WIDGETS, most


@pytest.mark.parametrize("place", sorted(places._IN_STEPS))
def test_a_screen_that_is_half_made_bears_another_size(screens: Screens, place: str) -> None:
    screens.resize(1200, 700)
    for number, _ in enumerate(screens.prepare(place)):
        for begun in screens._begun.values():
            begun.resize(900 + number, 600)
            assert not begun.grab().isNull()
    assert screens.is_made(place)


def _imported_late(source: str) -> set[str]:
    """Return the modules that the functions of a module import."""
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    imports = [node for one in functions for node in ast.walk(one) if isinstance(node, ast.ImportFrom)]
    return {str(node.module) for node in imports}


def test_what_a_place_and_the_pages_of_a_file_import_is_there_before_anybody_signs_in() -> None:
    late = set().union(*(_imported_late(Path(str(one.__file__)).read_text("utf-8")) for one in (places, file_pages)))
    loads = "import sys; from skintwin_desktop.ui.program import preload_all; preload_all(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True).stdout
    assert len(late) > 10
    assert late <= set(loaded.split())


_SIGNS_IN = """
import sys
from datetime import datetime
from pathlib import Path
from uuid import UUID
from PySide6.QtWidgets import QApplication
from skintwin_desktop.ui.program import preload_all
from skintwin_desktop.store.device import NoDeviceStore

app = QApplication(["tests"])
preload_all()
from skintwin_desktop.core.door import Door, sign_in
from skintwin_desktop.core.workstation import Workstation
from skintwin_desktop.store.tables import Base
from skintwin_desktop.ui.window import StudioWindow
from skintwin_desktop.ui.workspace import Workspace

assert all(mapper.configured for mapper in Base.registry.mappers)
before, moment = set(sys.modules), datetime.fromisoformat(sys.argv[3])
studio = sign_in(Door(Path(sys.argv[1]), "KAMER-1", lambda: moment, NoDeviceStore()), UUID(sys.argv[2]), sys.argv[4])
window = StudioWindow()
workspace = Workspace(studio, window, Workstation())
window.put(workspace)
window.show()
workspace.start()
app.processEvents()
print(*sorted(set(sys.modules) - before))
workspace.close_down()
"""


def test_who_signs_in_waits_for_no_module_and_no_table(home: Home) -> None:
    asked = [str(home.door.folder), str(home.user_id(OWNER)), home.clock().isoformat(), OWNER_PASSWORD]
    run = subprocess.run([sys.executable, "-c", _SIGNS_IN, *asked], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    ours_or_large = ("skintwin_desktop", "sqlalchemy", "cryptography", "PySide6", "filelock", "msgspec", "argon2")
    assert [one for one in run.stdout.split() if one.startswith(ours_or_large)] == []


def test_a_program_lets_the_window_go_first(home: Home, tmp_path: Path) -> None:
    sys.setswitchinterval(0.005)
    application()
    told = list[str]()
    program = StudioProgram(
        settings_folder=tmp_path / "settings", studio_folder=str(home.door.folder), tell=told.append, end=told.clear,
        door=home.door,
    )  # fmt: skip
    assert sys.getswitchinterval() == pytest.approx(TURN_SECONDS)
    program.window.deleteLater()
    settle()


def test_what_broke_in_a_step_is_made_anew(screens: Screens) -> None:
    steps = screens.prepare("intake")
    next(steps)
    begun = screens._begun["intake"]

    begun.steps = map(_break, range(1))
    with pytest.raises(Broken):
        next(steps)
    assert screens.at("intake") is not begun


class Looked:
    """Counts how often spare time looked whether it may go on."""

    def __init__(self, spare: SpareTime) -> None:
        self.times = 0
        spare._timer.timeout.connect(self._count)

    def _count(self) -> None:
        self.times += 1


def test_somebody_who_comes_back_is_not_held_up(monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    monkeypatch.setattr(spare_time, "QUIET_MS", 60)
    owner, done = QObject(), list[str]()

    def deed(name: str) -> Callable[[], Steps]:
        def steps() -> Steps:
            done.append(f"{name} begun")
            yield
            done.append(f"{name} done")

        return steps

    spare = SpareTime([deed("one"), deed("two")], owner)
    spare.start()
    until(lambda: "one begun" in done)
    spare.somebody_is_there()
    assert done == ["one begun"]
    until(lambda: "two done" in done)
    assert done == ["one begun", "one done", "two begun", "two done"]
    assert not spare._timer.isActive(), "with nothing left to do there is nothing to wait for"
    owner.deleteLater()


def test_a_job_is_not_held_up_by_what_can_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    application()
    for name in ("QUIET_MS", "HELD_MS"):
        monkeypatch.setattr(spare_time, name, 20)
    owner, done = QObject(), list[str]()

    def steps() -> Steps:
        done.append("begun")
        yield

    looked = Looked(spare := SpareTime([steps], owner))
    spare.hold(True)
    spare.start()
    until(lambda: looked.times > 2)
    assert done == []
    spare.hold(False)
    until(lambda: done == ["begun"])
    owner.deleteLater()
