"""A studio opened by its practitioner, and Anna, of whom it has a file: where most requests begin."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core.studio import Studio
from tests.builders import ANNA, Home, take_in


@pytest.fixture
def office(home: Home) -> Studio:
    """The studio of its practitioner."""
    return home.practitioner()


@pytest.fixture
def anna(office: Studio) -> UUID:
    """Of whom there is a file."""
    return take_in(office, ANNA).client.id
