"""How a strip is painted: its ground, the titles of visits, tiles with plates and frames, and the plate of a drag."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPixmap

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.private import paint_bar, paint_hatch, paint_tile
from skintwin_desktop.ui.widgets.strip_row import BETWEEN_GROUPS, TILE, TOP, Row, StripItem


def paint_ground(painter: QPainter, size: QSize) -> None:
    """Paint the dark ground, rounded at the foot, and the line above it."""
    ground = QPainterPath()
    ground.addRoundedRect(QRectF(0, -12, size.width(), size.height() + 12), 10, 10)
    painter.fillPath(ground, look.colour("imageBg"))
    painter.fillRect(0, 0, size.width(), 1, look.colour("imageLine"))


def paint_heads(painter: QPainter, row: Row, *, scrolled: int, width: int, hidden: bool) -> None:
    """Paint the titles of the visits that are in view, and the lines between visits."""
    painter.setFont(look.font("small"))
    for head in row.heads:
        if head.end < scrolled or head.left > scrolled + width:
            continue
        box = QRectF(head.left - scrolled, TOP, width + scrolled, row.tile_top() - TOP - 5)
        if hidden:
            paint_bar(painter, box, head.title)
            continue
        painter.setPen(look.colour("imageMuted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, head.title)
    painter.setPen(QPen(look.colour("imageLine"), 1))
    for _, head in pairwise(row.heads):
        x = round(head.left - scrolled - BETWEEN_GROUPS / 2) + 0.5
        painter.drawLine(QPointF(x, TOP), QPointF(x, row.tile_top() + TILE.height()))


def paint_picture(painter: QPainter, box: QRectF, pixmap: QPixmap | None, *, hidden: bool, damaged: bool) -> None:
    """Paint a thumbnail, or what stands in its place."""
    if hidden:
        paint_hatch(painter, box)
    elif pixmap is not None:
        painter.drawPixmap(box.topLeft(), pixmap)
    else:
        paint_tile(painter, box, QImage(), hidden=False, damaged=damaged)


def paint_frame(painter: QPainter, box: QRectF, *, selected: bool) -> None:
    """Paint the frame of a tile, a strong one when it is chosen."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if selected:
        painter.setPen(QPen(look.colour("imageBg"), 5))  # keeps the frame apart from a picture of its own colour
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QPen(look.colour("measure"), 2.5))
        painter.drawRoundedRect(box.adjusted(-0.5, -0.5, 0.5, 0.5), 4.5, 4.5)
    else:
        painter.setPen(QPen(look.colour("imageLine"), 1))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


def paint_plates(painter: QPainter, item: StripItem, box: QRectF) -> None:
    """Paint the word of a picture, and the tick of a picture that is marked."""
    font = look.font("hint")
    metrics = QFontMetricsF(font)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("plate"))
    if item.word:
        word = metrics.elidedText(item.word, Qt.TextElideMode.ElideRight, box.width() - 10)
        height = metrics.height() + 2
        plate = QRectF(box.left(), box.bottom() - height, metrics.horizontalAdvance(word) + 10, height)
        painter.drawRoundedRect(plate, 3, 3)
        painter.setFont(font)
        painter.setPen(look.colour("plateInk"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, word)
    if item.marked:
        painter.setPen(Qt.PenStyle.NoPen)
        disc = QRectF(box.right() - 19, box.top() + 3, 16, 16)
        painter.drawEllipse(disc)
        icons.paint(painter, "check-bold", disc.adjusted(3, 3, -3, -3), look.colour("plateInk"))


def paint_ring(painter: QPainter, box: QRectF) -> None:
    """Paint the ring around the tile that the keyboard is on."""
    painter.setPen(QPen(look.colour("imageInk"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 6, 6)


def drag_plate(pictures: int, ratio: float) -> QPixmap:
    """Return what hangs at the pointer in a drag: how many pictures, none of their pixels."""
    text = str(pictures)
    width = 38 + QFontMetricsF(look.font("bodyStrong")).horizontalAdvance(text)
    pixmap = QPixmap(QSize(round(width), 28) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("toastBg"))
    painter.drawRoundedRect(QRectF(0, 0, round(width), 28), 6, 6)
    icons.paint(painter, "image", QRectF(8, 6, 16, 16), look.colour("toastInk"))
    painter.setFont(look.font("bodyStrong"))
    painter.setPen(look.colour("toastInk"))
    painter.drawText(QRectF(30, 0, width, 28), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return pixmap
