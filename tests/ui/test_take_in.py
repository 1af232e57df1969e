"""The bar that says what was not taken in: several files at once, and a way to the rest."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.photos import RefusedFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.take_in import TakeInBar
from skintwin_desktop.ui.widgets.buttons import IconButton
from tests.ui.support import application, named, settle, until


@pytest.fixture
def bar(studio: Studio) -> Iterator[TakeInBar]:
    application()
    window, jobs = QWidget(), Jobs()
    window.resize(1282, 634)
    layout = QVBoxLayout(window)
    made = TakeInBar(studio, jobs)
    layout.addWidget(made)
    pages = QWidget()
    pages.setMinimumHeight(480)  # what a page needs: a list in the layout would have 70 pixels left
    layout.addWidget(pages, 1)
    window.show()
    yield made
    jobs.close()
    window.close()
    window.deleteLater()
    settle()


def seen(bar: TakeInBar) -> int:
    """Return how many rows are seen whole."""
    return sum(row.visibleRegion().boundingRect() == row.rect() for row in bar.rows.rows)


@pytest.mark.parametrize(("count", "expected"), [(1, 1), (4, 4), (15, 6)])
def test_up_to_six_files_that_were_left_out_are_seen_at_once(bar: TakeInBar, count: int, expected: int) -> None:
    bar._show_left_out(tuple(RefusedFile(f"IMG_{number:04}.JPG", "empty") for number in range(count)))
    bar._fit()
    until(lambda: seen(bar) == expected, within=3)
    assert len(bar.rows.rows) == count
    assert bar.window().height() == 634
    scroll = bar.rows.verticalScrollBar()
    assert (scroll.maximum() > 0) == (count > expected)
    bar._show_left_out((RefusedFile("IMG_0001.JPG", "empty"),))
    until(lambda: seen(bar) == 1, within=3)
    assert scroll.maximum() == 0
    named(bar, "Close the list", IconButton).click()
    assert not bar.rows.isVisible()
    assert not bar.isVisible()
