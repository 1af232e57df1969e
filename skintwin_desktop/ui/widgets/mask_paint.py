"""How boxes on a picture are painted: black with a word, proposed in a dashed frame, still readable in a red one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.tokens import TOKENS

BLACK = QColor(0, 0, 0)


@dataclass(frozen=True)
class Shape:
    """A box to be painted, in the picture's own pixels: 'black', 'proposed' or 'readable', with a word on it."""

    box: QRect
    kind: str
    word: str


def paint_masks(painter: QPainter, places: Sequence[tuple[Shape, QRectF]], selected: int) -> None:
    """Paint boxes where they lie on the screen, the selected one in a ring."""
    for shape, box in places:
        if shape.kind == "black":
            painter.fillRect(box.toAlignedRect(), BLACK)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, (shape, box) in enumerate(places):
        if shape.kind == "black":
            _paint_word(painter, box, shape.word)
        else:
            paint_outline(painter, box, shape.word, "warn", dashed=True)
        if number == selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("measure"), 2))
            painter.drawRect(box.adjusted(-2, -2, 2, 2))


def paint_outline(painter: QPainter, box: QRectF, word: str, tone: str, *, dashed: bool) -> None:
    """Paint a frame with a plate below it; both stand out from any picture, in both themes alike."""
    line = QColor(TOKENS[f"{tone}Solid"][0])
    tint = QColor(line)
    tint.setAlpha(40)
    painter.fillRect(box, tint)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
    painter.drawRect(box)
    if not word:
        return
    metrics = QFontMetricsF(look.font("smallStrong"))
    plate = QRectF(box.left() - 1, box.bottom() + 1, metrics.horizontalAdvance(word) + 12, metrics.height() + 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(TOKENS["ink"][0]) if dashed else line)
    painter.drawRoundedRect(plate, 2, 2)
    painter.setFont(look.font("smallStrong"))
    painter.setPen(look.colour("plateInk"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, word)


def _paint_word(painter: QPainter, box: QRectF, word: str) -> None:
    """Paint a tick and what the box is, as far as there is room."""
    if box.width() < 16 or box.height() < 12:
        return
    metrics = QFontMetricsF(look.font("small"))
    width = metrics.horizontalAdvance(word) + 20
    fits = width <= box.width()
    left = box.center().x() - (width / 2 if fits else 7)
    icons.paint(painter, "check", QRectF(left, box.center().y() - 7, 14, 14), look.colour("plateInk"))
    if fits:
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("plateInk"))
        place = QRectF(left + 20, box.top(), width, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, word)
