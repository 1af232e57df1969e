"""Status chips: a tone, an icon and a fixed word; nobody writes free text in a chip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look

HEIGHT = 22


@dataclass(frozen=True)
class Chip:
    """What a chip says: tone (neutral, info, success, warn, danger, seal), icon and word."""

    tone: str
    icon: str
    word: str


def chip_width(chip: Chip) -> float:
    """Return the width of a chip."""
    text = QFontMetricsF(look.font("smallStrong")).horizontalAdvance(chip.word)
    return text + (18 if chip.icon else 0) + 20


def paint_chip(painter: QPainter, chip: Chip, left: float, middle: float) -> float:
    """Paint a chip from ``left``, centred on ``middle``; return where it ends."""
    height = max(HEIGHT, QFontMetricsF(look.font("smallStrong")).height() + 5)
    box = QRectF(left, middle - height / 2, chip_width(chip), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(f"{chip.tone}Line"), 1))
    painter.setBrush(look.colour(f"{chip.tone}Bg"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    ink = look.colour(f"{chip.tone}Ink")
    text_left = box.left() + 10
    if chip.icon:
        icons.paint(painter, chip.icon, QRectF(text_left - 1, middle - 7, 14, 14), ink)
        text_left += 18
    painter.setPen(ink)
    painter.setFont(look.font("smallStrong"))
    painter.drawText(QRectF(text_left, box.top(), box.width(), height), Qt.AlignmentFlag.AlignVCenter, chip.word)
    return box.right()


class StatusChip(QWidget):
    """A chip as a widget."""

    def __init__(self, chip: Chip | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = chip
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if chip:
            self.setAccessibleName(chip.word)
        else:
            self.hide()  # showing a widget that has no parent yet would open a window of its own

    def show_chip(self, chip: Chip | None) -> None:
        """Show a chip, or nothing."""
        self._chip = chip
        self.setVisible(chip is not None)
        self.setAccessibleName(chip.word if chip else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room the chip takes."""
        width = round(chip_width(self._chip) + 0.5) if self._chip else 0
        return QSize(width, round(max(HEIGHT, QFontMetricsF(look.font("smallStrong")).height() + 5)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the chip."""
        if self._chip:
            painter = QPainter(self)
            paint_chip(painter, self._chip, 0, self.height() / 2)
            painter.end()
