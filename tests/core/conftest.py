"""Studios that the tests of one module share: each test brings its own clients."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.studio import Studio
from tests.builders import ANNA, Clock, Home
from tests.builders import home as make_home
from tests.core import billing, erasing
from tests.shared import shared


@pytest.fixture(scope="module")
def shared_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """A founded studio for all tests of a module."""
    made = make_home(tmp_path_factory.mktemp("shared"))
    yield made
    made.close_all()


@pytest.fixture(scope="module")
def office(shared_home: Home) -> Studio:
    """The studio of a module, opened by its practitioner and owner."""
    return shared_home.practitioner()


@pytest.fixture(scope="module")
def desk(office: Studio) -> Studio:
    """The studio of a module, ready to send invoices."""
    billing.begin(office)
    return office


@pytest.fixture
def client(desk: Studio) -> UUID:
    """A client who was just registered."""
    return clients.register_client(desk, ANNA).id


@pytest.fixture(scope="session")
def filled_home(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, erasing.Person]:
    """A studio, closed, with somebody of whom everything there is is kept."""
    folder = tmp_path_factory.mktemp("erasing")
    made = make_home(folder)
    studio = made.practitioner()
    billing.begin(studio)
    person = erasing.person(studio, folder / "card")
    made.close(studio)
    return made, person


@pytest.fixture
def anna_home(filled_home: tuple[Home, erasing.Person], tmp_path: Path) -> Iterator[Home]:
    """A copy of that studio, whose clock is its own."""
    source = filled_home[0]
    shutil.copytree(source.door.folder, tmp_path / "studio")
    clock = Clock()
    door = replace(source.door, folder=tmp_path / "studio", clock=clock)
    made = Home(door, clock, source.recovery_lines, tmp_path / "backup")
    yield made
    made.close_all()


@pytest.fixture
def anna_studio(anna_home: Home, tmp_path: Path) -> Studio:
    """That copy, opened by its owner; the ledger has a place outside."""
    studio = anna_home.practitioner()
    erasing.place(studio, tmp_path / "outside")
    return studio


@pytest.fixture
def anna(filled_home: tuple[Home, erasing.Person], anna_studio: Studio) -> erasing.Person:
    """Who that is."""
    return filled_home[1]


@pytest.fixture(scope="session")
def naughty() -> list[str]:
    """Strings that have broken other programs."""
    found: list[str] = json.loads(shared("names", "blns", "blns.json").read_text(encoding="utf-8"))
    assert len(found) > 500
    return found
