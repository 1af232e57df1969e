"""What tests of widgets are given."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.builders import ANNA, Home, take_in
from tests.builders import home as make_home
from tests.prove.marked import MarkedStudio, planted
from tests.ui.desk import Desk, desk_in
from tests.ui.requests_desk import make_stage, screen_of
from tests.ui.support import Stage, application


@pytest.fixture
def privacy() -> Privacy:
    """Privacy mode, off, beside the one application; what is looked at is written down at once."""
    application()
    made = Privacy()
    made.write_reveal = lambda _client, _kind, written: written()
    return made


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, MarkedStudio]:
    """A marked studio on disk, closed."""
    folder = tmp_path_factory.mktemp("marked")
    made_home = make_home(folder)
    studio = made_home.practitioner()
    made = planted(studio, folder / "card")
    made_home.close(studio)
    return folder, made


@pytest.fixture
def marked(template: tuple[Path, MarkedStudio], tmp_path: Path) -> MarkedStudio:
    """A marked studio of this test alone, in its folder."""
    source, made = template
    shutil.copytree(source, tmp_path, dirs_exist_ok=True)
    return made


@pytest.fixture
def desk(marked: MarkedStudio, tmp_path: Path) -> Iterator[Desk]:
    """A person at the desk of a marked studio, with privacy mode off after signing in."""
    made = desk_in(tmp_path, marked)
    yield made
    made.person.abandon()


@pytest.fixture
def private_desk(marked: MarkedStudio, tmp_path: Path) -> Iterator[Desk]:
    """A person at the desk of a marked studio as it is installed: in privacy mode after signing in."""
    made = desk_in(tmp_path, marked, private=True)
    yield made
    made.person.abandon()


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    """A window for the screen of requests, with a practitioner signed in."""
    made = make_stage(home.practitioner())
    yield made
    made.close()


@pytest.fixture
def anna(stage: Stage) -> UUID:
    """A client who asks."""
    return take_in(stage.studio, ANNA).client.id


@pytest.fixture
def screen(stage: Stage, anna: UUID) -> RequestsScreen:
    """The screen of requests in that window, once there is a client."""
    return screen_of(stage)
