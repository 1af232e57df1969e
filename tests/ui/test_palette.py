"""The search window: its rows stand on the surface of a dialog, in the ink of what can be chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.palette import Palette
from skintwin_desktop.ui.palette_list import Command
from skintwin_desktop.ui.private import Privacy
from tests.ui.support import application, settle

PLACES = tuple(Command(title, "tray", lambda: None) for title in ("First", "Second", "Third"))
ROW, HEADING = 44, 28


@pytest.fixture
def palette(studio: Studio) -> Iterator[Palette]:
    application()
    jobs, window = Jobs(), QWidget()
    window.resize(1366, 768)
    window.show()
    made = Palette(studio, jobs, Privacy(), places=PLACES, for_client=())
    made.open_over(window)
    settle()
    yield made
    look.set(theme="light")
    jobs.close()
    window.close()
    window.deleteLater()
    settle()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_rows_stand_on_the_surface_of_the_dialog(palette: Palette, theme: str) -> None:
    look.set(theme=theme)
    settle()
    shown = palette.grab().toImage()
    top = palette._list.mapTo(palette, palette._list.rect().topLeft()).y() + 4 + HEADING
    second = top + ROW + ROW // 2  # the first one is chosen

    def at(x: int, y: int) -> QColor:
        return shown.pixelColor(x, y)

    assert at(palette.width() - 40, second).name() == look.colour("surface").name()
    assert at(palette.width() - 40, top + ROW // 2).name() == look.colour("selection").name()
    assert at(palette.width() - 40, palette.height() - 60).name() == look.colour("surface").name()
