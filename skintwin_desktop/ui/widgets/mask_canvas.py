"""The canvas on which boxes of a picture are made black, by hand and by keyboard; the picture never leaves it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import IconButton
from skintwin_desktop.ui.widgets.gestures import ARROWS, BY_KEYBOARD, ZOOM_STEP, wheel_zoom
from skintwin_desktop.ui.widgets.mask_paint import BLACK, Shape, paint_masks, paint_outline
from skintwin_desktop.ui.widgets.picture_frame import PictureFrame
from skintwin_desktop.ui.widgets.picture_paint import Message, paint_hidden, paint_message

_MARGIN = 24
_CLICK = 4.0
"""Pixels of the screen below which a drag is a click."""
_STEP = 0.01
"""How far an arrow moves a box, in shares of the picture's width."""
_NEW = (0.3, 0.08)
"""How large a box is that a key makes, in shares of the picture."""


class Surround(QFrame):
    """The dark surround of a canvas, which is the second thing in its layout, with lines above and below it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("imageArea")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        super().paintEvent(event)
        layout = self.layout()
        item = layout.itemAt(1) if layout is not None else None
        if item is not None:
            painter = QPainter(self)
            for y in (item.geometry().top() - 1, item.geometry().bottom() + 1):
                painter.fillRect(0, y, self.width(), 1, look.colour("imageLine"))
            painter.end()


def canvas_tool(icon: str, name: str, key: str) -> IconButton:
    """Return a button for the dark surround, with the key that does the same on the canvas."""
    made = IconButton(icon, name, key=key, size=30, tone="imageInk", on_image=True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setProperty("onRail", True)
    return made


class MaskCanvas(QWidget):
    """A picture with boxes. What is done to them is told; who holds them shows them anew with ``show_shapes``."""

    drawn = Signal(QRect)
    """A new box, in pixels of the picture."""
    picked = Signal(int)
    moved = Signal(int, QRect)
    confirmed = Signal(int)
    """A proposed box shall be black."""
    removed = Signal(int)
    undone = Signal()
    next_wanted = Signal()

    def __init__(self, privacy: Privacy, name: str) -> None:
        super().__init__()
        self._privacy = privacy
        self._client: UUID | None = None
        self._frame = PictureFrame()
        self._image, self._scaled = QImage(), QImage()
        self._shapes: tuple[Shape, ...] = ()
        self._found: tuple[Shape, ...] = ()
        self._selected = -1
        self._message: Message | None = None
        self._start: QPointF | None = None
        self._end = QPointF()
        self._grabbed = -1
        self._panned: QPointF | None = None
        self._by_keyboard = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setCursor(Qt.CursorShape.CrossCursor)
        privacy.changed.connect(self._privacy_changed)
        look.changed.connect(self.update)

    # --- what is shown ---

    @property
    def has_picture(self) -> bool:
        """Tell whether there is a picture."""
        return not self._image.isNull()

    @property
    def hidden(self) -> bool:
        """Tell whether privacy mode hides the picture; nothing can be done to it then."""
        return self._privacy.hides(Private.PICTURE, self._client)

    def show_picture(self, image: QImage, client_id: UUID | None) -> None:
        """Show a picture whole. Its memory belongs to whoever made it, and must outlive ``forget``."""
        self.forget()
        self._image, self._client = image, client_id
        self._frame.picture = image.size()
        self.fit()

    def show_message(self, icon: str, title: str, text: str = "") -> None:
        """Say why there is no picture."""
        self.forget()
        self._message = Message(icon, title, text)
        self.setAccessibleDescription(f"{title} {text}".strip())
        self.repaint()

    def forget(self) -> None:
        """Let go of the picture now: its smaller copy is overwritten, and the screen shows none of it any more."""
        if not self._scaled.isNull():
            self._scaled.fill(BLACK)
        self._image, self._scaled = QImage(), QImage()
        self._frame.picture = QSize()
        self._shapes = self._found = ()
        self._selected, self._start, self._grabbed, self._panned = -1, None, -1, None
        self._message = None
        self.setAccessibleDescription("")
        self.repaint()

    def show_shapes(self, shapes: Sequence[Shape], found: Sequence[Shape], selected: int) -> None:
        """Show these boxes, and what can still be read besides."""
        self._shapes, self._found, self._selected = tuple(shapes), tuple(found), selected
        self.setAccessibleDescription(", ".join(shape.word for shape in (*shapes, *found)))
        self.update()

    def _privacy_changed(self) -> None:
        self._start, self._grabbed = None, -1
        self.update()

    # --- zoom ---

    def fit(self) -> None:
        """Show the whole picture."""
        self._frame.room = QSize(max(1, self.width() - 2 * _MARGIN), max(1, self.height() - 2 * _MARGIN))
        self._frame.fit()
        self.update()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom, around a point of the widget or the middle."""
        if self.has_picture:
            self._frame.zoom_to(self._frame.zoom * factor, around - QPointF(_MARGIN, _MARGIN) if around else None)
            self.update()

    def zoom_in(self) -> None:
        """Zoom in by a step."""
        self.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out by a step."""
        self.zoom_by(1 / ZOOM_STEP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in view."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        self.zoom_by(wheel_zoom(event), event.position())
        event.accept()

    # --- places ---

    def _box(self) -> QRect:
        return self._frame.box().translated(_MARGIN, _MARGIN)

    def on_widget(self, box: QRect) -> QRectF:
        """Return where a box of the picture lies on the widget."""
        zoom, corner = self._frame.zoom, self._box().topLeft()
        return QRectF(corner.x() + box.x() * zoom, corner.y() + box.y() * zoom, box.width() * zoom, box.height() * zoom)

    def _in_picture(self, one: QPointF, other: QPointF) -> QRect:
        corner, zoom = self._box().topLeft(), self._frame.zoom
        area = QRectF(one, other).normalized().translated(-corner.x(), -corner.y())
        left, top = int(area.left() / zoom), int(area.top() / zoom)
        right, bottom = int(area.right() / zoom) + 1, int(area.bottom() / zoom) + 1
        return QRect(left, top, right - left, bottom - top) & QRect(0, 0, self._image.width(), self._image.height())

    def _at(self, point: QPointF) -> int:
        hits = [number for number, shape in enumerate(self._shapes) if self.on_widget(shape.box).contains(point)]
        return min(
            hits, key=lambda number: self._shapes[number].box.width() * self._shapes[number].box.height(), default=-1
        )

    # --- the mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a box, take hold of one, or pan with the middle button."""
        self._by_keyboard = False
        if not self.has_picture or self.hidden:
            return
        if event.button() == Qt.MouseButton.MiddleButton:
            self._panned = event.position()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._start = self._end = event.position()
            self._grabbed = self._at(event.position())
            if self._grabbed >= 0:
                self.picked.emit(self._grabbed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, move on, pan on."""
        if self._panned is not None:
            step = event.position() - self._panned
            self._panned = event.position()
            self._frame.pan(step.x(), step.y())
        elif self._start is not None:
            self._end = event.position()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was drawn or moved; a click on a proposal accepts it."""
        self._panned = None
        if self._start is None or event.button() != Qt.MouseButton.LeftButton or self.hidden:
            return
        way, number = event.position() - self._start, self._grabbed
        started, self._start, self._grabbed = self._start, None, -1
        far = max(abs(way.x()), abs(way.y())) >= _CLICK
        if number >= 0 and far:
            step = way / self._frame.zoom
            self.moved.emit(number, self._shifted(number, round(step.x()), round(step.y())))
        elif number >= 0:
            self.confirmed.emit(number)
        elif far:
            box = self._in_picture(started, event.position())
            if box.width() > 1 and box.height() > 1:
                self.drawn.emit(box)
        self.update()

    # --- the keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make, move, size, accept and remove boxes; zoom."""
        if self.has_picture and not self.hidden and self._take_key(event):
            self._by_keyboard = True
        else:
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key == Qt.Key.Key_Z and held & Qt.KeyboardModifier.ControlModifier:
            self.undone.emit()
            return True
        if held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        if key in ARROWS:
            return self._arrow(*ARROWS[key], larger=bool(held & Qt.KeyboardModifier.ShiftModifier))
        deeds: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_M: self.make_box,
            Qt.Key.Key_N: self.next_wanted.emit,
            Qt.Key.Key_Return: self._confirm,
            Qt.Key.Key_Enter: self._confirm,
            Qt.Key.Key_Space: self._confirm,
            Qt.Key.Key_Delete: self._remove,
            Qt.Key.Key_Backspace: self._remove,
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
        }
        if key not in deeds:
            return False
        deeds[key]()
        return True

    def make_box(self) -> None:
        """Make a box in the middle of what is seen, to be moved and sized by the arrows."""
        if not self.has_picture or self.hidden:
            return
        middle = self._in_picture(QPointF(self.rect().center()), QPointF(self.rect().center()))
        width, height = round(_NEW[0] * self._image.width()), round(_NEW[1] * self._image.height())
        left, top = middle.x() - width // 2, middle.y() - height // 2
        self.drawn.emit(QRect(left, top, width, height) & QRect(0, 0, self._image.width(), self._image.height()))

    def _arrow(self, across: int, down: int, *, larger: bool) -> bool:
        if not 0 <= self._selected < len(self._shapes):
            return False
        step = max(1, round(_STEP * self._image.width()))
        if larger:
            box = QRect(self._shapes[self._selected].box)
            box.setSize(QSize(max(step, box.width() + across * step), max(step, box.height() + down * step)))
            self.moved.emit(self._selected, box & QRect(0, 0, self._image.width(), self._image.height()))
        else:
            self.moved.emit(self._selected, self._shifted(self._selected, across * step, down * step))
        return True

    def _shifted(self, number: int, across: int, down: int) -> QRect:
        """Return where a box lies after a push: as large as it was, and on the picture."""
        box = QRect(self._shapes[number].box)
        left = max(0, min(box.x() + across, self._image.width() - box.width()))
        top = max(0, min(box.y() + down, self._image.height() - box.height()))
        box.moveTo(left, top)
        return box

    def _confirm(self) -> None:
        if self._selected >= 0:
            self.confirmed.emit(self._selected)

    def _remove(self) -> None:
        if self._selected >= 0:
            self.removed.emit(self._selected)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard leads."""
        self._by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture with its boxes, or what stands in its place."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, look.colour("imageBg"))
        if self._message is not None:
            paint_message(painter, self._message, area)
        elif self.has_picture and self.hidden:
            paint_hidden(painter, area, "")
        elif self.has_picture:
            self._paint_picture(painter)
            self._paint_shapes(painter)
        if self.hasFocus() and self._by_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("measure"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        box, ratio = self._box(), self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._frame.fitted:
            painter.drawImage(QRectF(box), self._image)
            return
        size = QSize(round(box.width() * ratio), round(box.height() * ratio))
        if self._scaled.size() != size:
            if not self._scaled.isNull():
                self._scaled.fill(BLACK)
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self._image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(QRectF(box), self._scaled)

    def _paint_shapes(self, painter: QPainter) -> None:
        places = [(shape, self._as_held(shape)) for shape in self._shapes]
        paint_masks(painter, places, self._selected)
        for shape in self._found:
            paint_outline(painter, self.on_widget(shape.box), shape.word, "danger", dashed=False)
        if self._start is not None and self._grabbed < 0:
            painter.fillRect(QRectF(self._start, self._end).normalized(), QColor(0, 0, 0, 200))

    def _as_held(self, shape: Shape) -> QRectF:
        """Return where a box lies, also while it is moved."""
        box = self.on_widget(shape.box)
        held = self._start is not None and self._grabbed >= 0 and self._shapes[self._grabbed] is shape
        return box.translated(self._end - self._start) if held and self._start is not None else box
