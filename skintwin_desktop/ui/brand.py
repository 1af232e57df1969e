"""The two rings: a stand-in for the studio's own mark, in this one replaceable file."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.look import look

TYPE_CHECKING = False
if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


def paint_rings(
    painter: QPainter, box: QRectF, *, width: float, first: str = "primarySoft2", second: str = "railMark"
) -> None:
    """Paint the mark as large as ``box`` lets it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = min(box.width() / 3.2, box.height() / 2) - width / 2
    apart = radius * 0.62
    for token, side in ((first, -1), (second, 1)):
        painter.setPen(QPen(look.colour(token), width))
        painter.drawEllipse(QPointF(box.center().x() + side * apart, box.center().y()), radius, radius)


class Mark(QWidget):
    """The mark as a widget."""

    def __init__(self, size: QSize, *, width: float = 2.6, on_rail: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self._rings = ("primarySoft2", "railMark") if on_rail else ("primary", "accent")
        self.setFixedSize(size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the rings."""
        painter = QPainter(self)
        first, second = self._rings
        paint_rings(painter, QRectF(self.rect()), width=self._width, first=first, second=second)
        painter.end()


def window_icon() -> QIcon:
    """Return the icon of the program's window."""
    from PySide6.QtGui import QIcon, QPixmap

    pixmap = QPixmap(64, 64)
    pixmap.fill(look.colour("rail"))
    painter = QPainter(pixmap)
    paint_rings(painter, QRectF(6, 6, 52, 52), width=4)
    painter.end()
    return QIcon(pixmap)
