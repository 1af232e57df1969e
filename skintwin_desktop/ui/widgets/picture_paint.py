"""What is painted over a picture or in its place: plates with words, the veil of privacy mode, a message."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.tokens import TOKENS
from skintwin_desktop.ui.widgets.private import paint_hatch

_EDGE = 10.0
_FAULTS = {"warning", "warning-circle", "warning-octagon"}


@dataclass(frozen=True)
class Plates:
    """The words on a picture: above at the left (bold up to the first " · "), below at the left, above at the right."""

    title: str = ""
    left: str = ""
    right: str = ""


@dataclass(frozen=True)
class Message:
    """Why there is no picture."""

    icon: str
    title: str
    text: str


def paint_plates(painter: QPainter, plates: Plates, area: QRectF) -> None:
    """Paint the plates in the corners of an area; the title leaves the one at the right its room."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = QFontMetricsF(look.font("small"))
    height, room = metrics.height() + 6, area.width() - 2 * _EDGE
    right_width = metrics.horizontalAdvance(plates.right) + 14 if plates.right else 0.0
    if plates.right:
        _paint_plate(painter, QRectF(area.right() - _EDGE - right_width, _EDGE, right_width, height), plates.right)
    if plates.title:
        strong, dot, rest = plates.title.partition(" · ")
        width = QFontMetricsF(look.font("smallStrong")).horizontalAdvance(strong) + 15
        width = min(width + metrics.horizontalAdvance(dot + rest), room - right_width - 8)
        _paint_plate(painter, QRectF(_EDGE, _EDGE, width, height), dot + rest, strong=strong)
    if plates.left:
        width = min(metrics.horizontalAdvance(plates.left) + 15, room)
        _paint_plate(painter, QRectF(_EDGE, area.bottom() - _EDGE - height, width, height), plates.left)


def paint_hidden(painter: QPainter, area: QRectF, words: str) -> None:
    """Paint what stands for a picture in privacy mode, and how it can be seen where it may be."""
    paint_hatch(painter, area.adjusted(12, 12, -12, -12))
    if not words:
        return
    metrics = QFontMetricsF(look.font("small"))
    plate = QRectF(0, 0, metrics.horizontalAdvance(words) + 15, metrics.height() + 6)
    plate.moveCenter(QPointF(area.width() / 2, area.height() / 2 + 34))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_plate(painter, plate, words)


def paint_message(painter: QPainter, message: Message, area: QRectF) -> None:
    """Paint an icon, a title and a text in the middle of an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = min(420.0, area.width() - 40.0)
    wraps = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
    sizes = []
    for role, words in (("bodyStrong", message.title), ("small", message.text)):
        measured = QFontMetricsF(look.font(role)).boundingRect(QRectF(0, 0, width, 1000), wraps, words)
        sizes.append(measured.height())
    left = (area.width() - width) / 2
    top = (area.height() - 24 - 10 - sizes[0] - 4 - sizes[1]) / 2
    # the surround is dark in both themes, so a fault has the ink of the dark one
    ink = QColor(TOKENS["dangerInk"][1]) if message.icon in _FAULTS else look.colour("imageMuted")
    icons.paint(painter, message.icon, QRectF(area.width() / 2 - 12, top, 24, 24), ink)
    painter.setFont(look.font("bodyStrong"))
    painter.setPen(look.colour("imageInk"))
    painter.drawText(QRectF(left, top + 34, width, sizes[0]), wraps, message.title)
    painter.setFont(look.font("small"))
    painter.setPen(look.colour("imageMuted"))
    painter.drawText(QRectF(left, top + 38 + sizes[0], width, sizes[1]), wraps, message.text)


def _paint_plate(painter: QPainter, box: QRectF, text: str, *, strong: str = "") -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("plate"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(look.colour("plateInk"))
    inside = box.adjusted(7, 0, -7, 0)
    for role, words in (("smallStrong", strong), ("small", text)):
        metrics = QFontMetricsF(look.font(role))
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, inside.width() + 1)
        painter.setFont(look.font(role))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(shown))
