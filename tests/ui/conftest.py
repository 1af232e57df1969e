"""What tests of widgets are given."""

from __future__ import annotations

import pytest

from skintwin_desktop.ui.private import Privacy
from tests.ui.support import application


@pytest.fixture
def privacy() -> Privacy:
    """Privacy mode, off, beside the one application; what is looked at is written down at once."""
    application()
    made = Privacy()
    made.write_reveal = lambda _client, _kind, written: written()
    return made
