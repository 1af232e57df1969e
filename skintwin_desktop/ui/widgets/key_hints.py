"""A line of keys that help on a screen, each with what it does; what does not fit is left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import keys_width, paint_keys

Hint = tuple[tuple[str, ...], str]
"""Keys, and the word for what they do."""


class KeyHints(QWidget):
    """Keys with their words; before them, where there is one, what a red star says."""

    def __init__(self, hints: Sequence[Hint], starred: str = "") -> None:
        super().__init__()
        self._hints, self._starred = tuple(hints), starred
        self.setAccessibleName(starred)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        return QSize(200, round(QFontMetricsF(look.font("small")).height()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint star, keys and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, metrics, left = self.height() / 2, QFontMetricsF(look.font("small")), 0.0
        if self._starred:
            left = self._word(painter, 0, "*", "dangerSolid") + 5
            left = self._word(painter, left, self._starred, "ink2") + 26
        for keys, word in self._hints:
            if left + keys_width(keys) + metrics.horizontalAdvance(word) > self.width():
                break
            left = paint_keys(painter, keys, left, middle, look.colour("ink2"), look.colour("border"), None) + 3
            left = self._word(painter, left, word, "ink2") + 14
        painter.end()

    def _word(self, painter: QPainter, left: float, word: str, tone: str) -> float:
        painter.setFont(look.font("small"))
        painter.setPen(look.colour(tone))
        width = QFontMetricsF(look.font("small")).horizontalAdvance(word)
        painter.drawText(QRectF(left, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
        return left + width
