"""The disc with two letters that stands for a person."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from skintwin_desktop.ui.look import look


def monogram(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = [word for word in name.replace(".", " ").split() if word]
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words)).upper()


def paint_avatar(painter: QPainter, box: QRectF, letters: str, *, bright: bool = False) -> None:
    """Paint a disc with two letters."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface" if bright else "primarySoft2"))
    painter.drawEllipse(box)
    painter.setPen(look.colour("primaryInk"))
    painter.setFont(look.font("smallStrong"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
