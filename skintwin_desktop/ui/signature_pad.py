"""Where a client signs with a finger, a pen or the mouse: strokes as they were written, and their picture."""

from __future__ import annotations

import time

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.rules.signature import MOST_POINTS, Point, Stroke, is_signature
from skintwin_desktop.ui.look import look

_PICTURE = QSize(1200, 300)
"""The size of the picture that is kept beside the strokes."""
_TOUCH = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd}


class SignaturePad(QWidget):
    """A line to sign on. What is written is kept in parts of the width, so any size of pad shows the same."""

    signed = Signal()
    """Something was written or wiped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumHeight(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._strokes: list[list[Point]] = []
        self._writing = False
        self._began = 0.0
        self._name = ""

    def show_name(self, name: str) -> None:
        """Show below the line who signs."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """Return what was written, stroke by stroke."""
        return tuple(tuple(stroke) for stroke in self._strokes)

    @property
    def is_signed(self) -> bool:
        """Tell whether there is enough to count as a signature."""
        return is_signature(self.strokes)

    def set_strokes(self, strokes: tuple[Stroke, ...]) -> None:
        """Show what was written before."""
        self._strokes = [list(stroke) for stroke in strokes]
        self._writing = False
        self.update()

    def clear(self) -> None:
        """Wipe everything."""
        self.set_strokes(())
        self.signed.emit()

    # --- writing ---

    def _begin(self, at: QPointF) -> None:
        if not self._strokes:
            self._began = time.monotonic()
        self._strokes.append([])
        self._writing = True
        self._go_on(at)

    def _go_on(self, at: QPointF) -> None:
        if not self._writing or sum(map(len, self._strokes)) >= MOST_POINTS:
            return
        width = max(1, self.width())
        inside = QPointF(min(max(at.x(), 0.0), width), min(max(at.y(), 0.0), float(self.height())))
        since = round(1000 * (time.monotonic() - self._began))
        self._strokes[-1].append((round(1000 * inside.x() / width), round(1000 * inside.y() / width), since))
        self.update()

    def _end(self) -> None:
        if self._writing:
            self._writing = False
            self.signed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a stroke."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """End a stroke."""
        self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Write with a pen."""
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        else:
            self._end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Write with a finger: the first one only."""
        if event.type() in _TOUCH and isinstance(event, QTouchEvent) and event.points():
            at = event.points()[0].position()
            if event.type() == QEvent.Type.TouchBegin:
                self._begin(at)
            elif event.type() == QEvent.Type.TouchUpdate:
                self._go_on(at)
            else:
                self._end()
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the pad and what was written."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        line = self.height() - 44
        painter.setPen(QPen(look.colour("borderStrong"), 1))
        painter.drawLine(60, line, self.width() - 60, line)
        painter.setFont(look.font("section400"))
        painter.setPen(look.colour("ink2"))
        box = QRectF(60, line + 8, self.width() - 120, 30)
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop, name)
        _write(painter, self._strokes, self.width(), look.colour("ink"), 3.0)
        painter.end()


def _write(painter: QPainter, strokes: list[list[Point]], width: int, ink: QColor, thick: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    scale = width / 1000
    for stroke in strokes:
        if not stroke:
            continue
        path = QPainterPath(QPointF(stroke[0][0] * scale, stroke[0][1] * scale))
        for across, down, _ in stroke[1:]:
            path.lineTo(across * scale, down * scale)
        painter.drawPath(path)


def picture_of(strokes: tuple[Stroke, ...]) -> bytes:
    """Return what was written as a PNG, black on white."""
    image = QImage(_PICTURE, QImage.Format.Format_Grayscale8)
    image.fill(QColor(255, 255, 255))
    painter = QPainter(image)
    _write(painter, [list(stroke) for stroke in strokes], image.width(), QColor(0, 0, 0), 4.0)
    painter.end()
    kept = QByteArray()
    into = QBuffer(kept)
    into.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(into, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())
