"""The day list: names have the room first, at every text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetricsF

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import TEXT_SIZES, look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.today_screen import TodayScreen
from skintwin_desktop.ui.widgets.table_paint import sides
from tests.builders import several_clients
from tests.ui.support import application, settle, until

NAMES = (("Anna", "", "Proefman"), ("Wilhelmina", "van der", "Voorbeeld"), ("Sanne", "", "Fictie"))
CLIENT, KIND = 1, 2


@pytest.fixture
def today(studio: Studio) -> Iterator[TodayScreen]:
    application()
    several_clients(studio, NAMES)
    jobs = Jobs()
    screen = TodayScreen(studio, jobs, Privacy())
    screen.resize(1282, 690)
    screen.show()
    screen.entered()
    until(lambda: jobs.idle)
    settle()
    yield screen
    look.set(percent=100)
    jobs.close()
    screen.close()
    screen.deleteLater()
    settle()


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_names_are_read_whole_in_a_narrow_window(today: TodayScreen, percent: int) -> None:
    look.set(percent=percent)
    settle()
    table = today.agenda
    names = QFontMetricsF(look.font("bodyStrong"))
    widest = max(names.horizontalAdvance(one.client_name.full) for one in table.appointments())
    assert widest <= table.columnWidth(CLIENT) - sum(sides(table.records_model, CLIENT))
    columns = range(table.records_model.columnCount())
    assert sum(table.columnWidth(column) for column in columns) <= table.viewport().width()
    words = QFontMetricsF(look.font("body"))
    kinds = [str(table.records_model.data(table.records_model.index(row, KIND))) for row in range(len(NAMES))]
    assert max(map(words.horizontalAdvance, kinds)) <= table.columnWidth(KIND) - sum(sides(table.records_model, KIND))
