"""A list that is as high as its rows, up to some of them; then it scrolls."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.cards import Scrolled

_SHARE = 0.5
"""How much of the window's height it may take at most."""


class _Content(QWidget):
    def minimumSizeHint(self) -> QSize:
        """Leave the height to ``heightForWidth``: at the least width words take more lines than they do here."""
        return QSize(super().minimumSizeHint().width(), 0)


class CappedList(Scrolled):
    """Rows below each other, of which ``most`` are seen at once."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        self._content = _Content()
        super().__init__(self._content, parent)
        self._most = most
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # by keyboard it scrolls with the arrows
        self.rows: tuple[QWidget, ...] = ()
        self._layout = QVBoxLayout(self._content)
        self._layout.setContentsMargins(0, 4, 0, 4)
        self._layout.setSpacing(0)
        look.changed.connect(self.fit)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in the place of those before."""
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = tuple(rows)
        for row in self.rows:
            self._layout.addWidget(row)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width, by which rows become higher or lower."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Be as high as the rows that are seen at once."""
        width = self.viewport().width()
        heights = [
            row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height() for row in self.rows
        ]
        seen = sum(heights[: self._most]) + 8
        self.setFixedHeight(min(seen, max(round(self.window().height() * _SHARE), *heights[:1], 1)))
