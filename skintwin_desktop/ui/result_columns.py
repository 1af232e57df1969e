"""The three columns of a result: cards, the report, and what is to be done with it, each as wide as its words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStyle, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.cards import Scrolled

_WIDE, _NARROW = (286, 372), (250, 332)
"""Widths of the left and the right column in a usual and in a narrow window."""
_NARROW_BELOW = 1298


class ResultColumns(QWidget):
    """Cards at the left, the pages in the middle, ``right`` beside them; ``form`` is the widest thing in it."""

    def __init__(self, cards: Sequence[QWidget], pages: QWidget, right: QStackedWidget, form: QWidget) -> None:
        super().__init__()
        self._side, self._right, self._form = QWidget(), right, form
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in cards:
            column.addWidget(card)
        column.addStretch(1)
        self.left = Scrolled(self._side)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.left)
        layout.addWidget(pages, 1)
        layout.addWidget(right)
        look.changed.connect(self.fit)

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
        self._right.setFixedWidth(max(round(right * larger), self._form.minimumSizeHint().width() + bar))
