"""The canvas of the viewer: its picture zoomed, panned and shown by hand and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.gestures import ARROWS, BY_KEYBOARD, wheel_zoom
from skintwin_desktop.ui.widgets.picture_stage import PictureStage, translate

_STEP, _LONG_STEP = 60, 240


class Canvas(PictureStage):
    """A picture to work on."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(privacy)
        self._held: QPointF | None = None
        self._by_keyboard = False
        self._hand = True
        self.setAccessibleName(translate("_Canvas", "Picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view_changed.connect(self._show_cursor)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, and the ring when the keyboard leads."""
        super().paintEvent(event)
        if self.hasFocus() and self._by_keyboard:
            painter = QPainter(self)
            painter.setPen(QPen(look.colour("measure"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()

    def _forget(self) -> None:
        super()._forget()
        self._held = None

    # --- the mouse ---

    def take_hand(self, taken: bool) -> None:
        """Let the left button pan, or leave it free."""
        self._hand = taken
        self._show_cursor()

    def _show_cursor(self) -> None:
        if self._held is not None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._hand and self.has_picture and not self._frame.is_whole():
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def _on_screen(self, point: QPointF) -> QPointF:
        return point * self.devicePixelRatioF()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        self.zoom_to(self.zoom * wheel_zoom(event), self._on_screen(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture: with the hand, or with the middle button."""
        self._by_keyboard = False
        left = event.button() == Qt.MouseButton.LeftButton and self._hand
        if (left or event.button() == Qt.MouseButton.MiddleButton) and self.has_picture:
            self._held = event.position()
            self._show_cursor()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan."""
        if self._held is not None:
            moved = self._on_screen(event.position() - self._held)
            self._held = event.position()
            self.pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Let go."""
        self._held = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its own pixels at the pointer."""
        if event.button() != Qt.MouseButton.LeftButton or not self.has_picture:
            return
        if self._frame.fitted:
            self.zoom_to(1, self._on_screen(event.position()))
        else:
            self.fit()

    # --- the keyboard ---

    def take_key(self, event: QKeyEvent) -> bool:
        """Zoom and pan by keyboard; tell whether the key meant something."""
        if not self.has_picture:
            return False
        key = Qt.Key(event.key())
        if key in ARROWS:
            long = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = self.devicePixelRatioF() * (_LONG_STEP if long else _STEP)
            across, down = ARROWS[key]
            return self.pan(-across * step, -down * step)
        deeds = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_1: self.zoom_actual,
        }
        if key not in deeds:
            return False
        deeds[key]()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show a hidden picture while Space is held; zoom and pan."""
        if event.key() == Qt.Key.Key_Space and (self._hold.open or self.hides()):
            if not event.isAutoRepeat():
                self.reveal()
        elif self.take_key(event):
            self._by_keyboard = True
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide the picture again at once."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.conceal()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard leads."""
        self._by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide what was shown by a key: its release may never be heard."""
        self.conceal()
        super().focusOutEvent(event)
        self.update()
