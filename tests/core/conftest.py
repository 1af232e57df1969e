"""Studios that the tests of one module share: each test brings its own clients."""

from __future__ import annotations

import json
from collections.abc import Iterator
from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.studio import Studio
from tests.builders import ANNA, Home
from tests.builders import home as make_home
from tests.core import billing
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
def naughty() -> list[str]:
    """Strings that have broken other programs."""
    found: list[str] = json.loads(shared("names", "blns", "blns.json").read_text(encoding="utf-8"))
    assert len(found) > 500
    return found
