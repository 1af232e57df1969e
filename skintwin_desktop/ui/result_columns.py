"""The three columns of a result: cards, the report, and what is to be done with it, each as wide as its words."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyle, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.cards import Scrolled

_WIDE, _NARROW = (286, 372), (250, 332)
"""Widths of the left and the right column in a usual and in a narrow window."""
_NARROW_BELOW = 1298
Part = TypeVar("Part", bound=QWidget)


class ResultColumns(QWidget):
    """Cards at the left, the pages in the middle, ``right`` beside them; ``form`` is the widest thing in that.

    They are empty at first: what gets its parent later restyles everything inside it.
    """

    def __init__(self, form: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._side, self._form = QWidget(), form
        self.right = QStackedWidget()
        self._cards = QVBoxLayout(self._side)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._cards.addStretch(1)
        self.left = Scrolled(self._side)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.left)
        look.changed.connect(self.fit)

    def add_card(self, card: Part) -> Part:
        """Put a card below the others at the left, and return it."""
        self._cards.insertWidget(self._cards.count() - 1, card)
        return card

    def add_pages(self, pages: Part) -> Part:
        """Put the pages in the middle and ``right`` beside them, and return them."""
        self._layout.addWidget(pages, 1)
        self._layout.addWidget(self.right)
        return pages

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns beside the pages their width."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the columns their usual width, or what their words need."""
        left, right = _NARROW if self.width() < _NARROW_BELOW else _WIDE
        larger = 1 + (look.percent - 100) / 150
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.left.setFixedWidth(max(round(left * larger), self._side.minimumSizeHint().width() + bar))
        self.right.setFixedWidth(max(round(right * larger), self._form.minimumSizeHint().width() + bar))
