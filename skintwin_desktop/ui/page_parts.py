"""What several pages have: what went wrong on top, who may not see it, a table that keeps its row, margins, a side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.pages import margin_at
from skintwin_desktop.ui.widgets.cards import EmptyState, Note
from skintwin_desktop.ui.widgets.table import RecordTable


class Identified(Protocol):
    """A record that can be found again after it was read anew."""

    @property
    def id(self) -> UUID:
        """Return what it is known by."""


Row = TypeVar("Row", bound=Identified)


def begin_page(page: QWidget, fault: Note, denied: EmptyState, *, may: bool) -> QVBoxLayout:
    """Lay out a page: a line for what goes wrong, and for who may not see the page what it is; return its column."""
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(12)
    fault.hide()
    outer.addWidget(fault)
    outer.addWidget(denied)
    denied.setVisible(not may)
    return outer


def show_rows(table: RecordTable[Row], empty: QWidget, found: Sequence[Row], *, wanted: UUID | None = None) -> None:
    """Show records, or that there are none; ``wanted`` is chosen, else what was chosen before, else the first."""
    before = table.current()
    chosen = wanted or (before.id if before is not None else None)
    empty.setVisible(not found)
    table.setVisible(bool(found))
    table.show_records(found, keep=lambda one: one.id == chosen)
    if table.current() is None and found:
        table.selectRow(0)


class _Fit(QObject):
    """Fits something of a page whenever the page gets another size."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of the other size."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Fit it to the page as it is now."""
        raise NotImplementedError


class MarginFit(_Fit):
    """Gives what is laid out on a page of a file its margins: less at the sides in a narrow window."""

    def __init__(self, page: QWidget, layout: QLayout) -> None:
        super().__init__(page)
        self._layout = layout

    def fit(self) -> None:
        """Fit the margins to the page as it is now."""
        side = margin_at(self._page.width())
        self._layout.setContentsMargins(side, 14, side, 14)


class SideFit(_Fit):
    """Gives what lies beside a page's side the room in a narrow window."""

    def __init__(self, page: QWidget, side: QWidget, *, wide: int, narrow: int, below: int) -> None:
        super().__init__(page)
        self._side, self._widths, self._below = side, (wide, narrow), below
        look.changed.connect(self.fit)

    def fit(self) -> None:
        """Fit the side to the page as it is now."""
        narrow = self._page.width() < self._below
        self._side.setFixedWidth(round(self._widths[narrow] * look.percent / 100))
