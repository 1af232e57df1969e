"""What all tests share."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from skintwin_desktop.core.studio import Studio
from tests.builders import Home
from tests.builders import home as make_home
from tests.remembered import remember_what_was_stretched
from tests.shared import shared as find_shared

gc.disable()  # as in the program, see ui.garbage: a widget may end on the thread of the window only
_SINCE = [0]
remember_what_was_stretched()


def pytest_xdist_auto_num_workers() -> int:
    """Start one worker more than there are processors: there is always one that waits for a window or a browser."""
    told = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (told or 1) + 1


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the long tests, in whatever order they came: one that begins last is waited for by everybody."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)


def pytest_collection_finish() -> None:
    """Let no collection look again at what stays for the whole run: modules, their classes and the tests themselves."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_on_this_thread() -> Iterator[None]:
    """Collect what is left over now and then, on this thread only."""
    yield
    _SINCE[0] += 1
    if _SINCE[0] % 15 == 0:
        gc.collect()


@pytest.fixture(autouse=True)
def _words_of_the_source() -> Iterator[None]:
    """Leave no translation behind: what a test reads on a screen does not hang on the test before it."""
    yield
    language = sys.modules.get("skintwin_desktop.ui.language")
    if language is not None:
        language.be_silent()


@pytest.fixture(autouse=True)
def _a_way_out_of_its_own() -> Iterator[None]:
    """Let the one way out follow nobody's privacy mode any more when a test is over."""
    yield
    leaving = sys.modules.get("skintwin_desktop.ui.leaving")
    if leaving is not None:
        leaving.way_out.follow_nobody()


@pytest.fixture
def shared() -> Callable[..., Path]:
    """Find a shared data file: ``shared("clinical", "derived", "tds_810.csv")``."""
    return find_shared


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """A founded studio with an owner and a receptionist; every Studio that was opened is closed afterwards."""
    made = make_home(tmp_path)
    yield made
    made.close_all()


@pytest.fixture
def studio(home: Home) -> Studio:
    """The studio, opened by its practitioner and owner."""
    return home.practitioner()
