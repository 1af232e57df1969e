"""The ring that shows where the keyboard is: one for the whole window, over whatever has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.floating import still_there

_GAP = _LINE = 2


class FocusRing(QWidget):
    """The ring around what the keyboard would press: 2 px, with a gap of 2 px, in one overlay for the whole window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._target: QWidget | None = None
        self._by_keyboard = False
        self._following = QTimer(self)
        self._following.setInterval(80)
        self._following.timeout.connect(self._place)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def lead(self, by_keyboard: bool) -> None:
        """Show the ring when the keyboard leads, hide it when the hand does."""
        self._by_keyboard = by_keyboard
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget around which the ring lies."""
        moves = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show}
        if watched is self._target and event.type() in moves:
            self._place()
        return False

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._target is not None and still_there(self._target):
            self._target.removeEventFilter(self)
        ringed = now is not None and now.property("focusRing") and now.window() is self.window()
        self._target = now if ringed else None
        if self._target is not None:
            self._target.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        target = self._target
        if target is None or not self._by_keyboard or not still_there(target) or not target.hasFocus():
            self._following.stop()
            self.hide()
            return
        margin = _GAP + _LINE
        corner = target.mapTo(self.window(), QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-margin, -margin, margin, margin)
        if around == self.geometry() and self.isVisible():
            return
        self.setGeometry(around)
        self.show()
        self.raise_()
        self.update()
        self._following.start()  # what lies around the target may still move it

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on_rail = self._target is not None and bool(self._target.property("onRail"))
        painter.setPen(QPen(look.colour("focusOnRail" if on_rail else "focus"), _LINE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()
