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
from skintwin_desktop.ui.client_screen import ClientScreen
from skintwin_desktop.ui.intake_screen import IntakeScreen
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.screens import Screens
from skintwin_desktop.ui.spare_time import SpareTime, Steps, finish
from skintwin_desktop.ui.visit_screen import VisitScreen
from tests.builders import Home
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


@pytest.mark.parametrize(("place", "least"), [("client", 8), ("intake", 50), ("screening", 30)])
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
    kind = {"client": ClientScreen, "intake": IntakeScreen, "screening": VisitScreen}[place]
    assert _kinds(whole) == _kinds(kind(screens._studio, screens._jobs, screens._privacy))


def test_every_place_can_be_made_in_steps(screens: Screens) -> None:
    for place in screens.places:
        finish(screens.prepare(place))
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


def test_what_broke_in_a_step_is_made_anew(screens: Screens) -> None:
    steps = screens.prepare("intake")
    next(steps)
    begun = screens._begun["intake"]

    begun.steps = map(_break, range(1))
    with pytest.raises(Broken):
        next(steps)
    assert screens.at("intake") is not begun


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
