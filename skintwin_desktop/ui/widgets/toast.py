"""Toasts: a short word after something succeeded, with a way back for as long as it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import NORMAL, KeyButton
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.floating import shadow
from skintwin_desktop.ui.widgets.text import Text

TOAST_MS = 6000
ABOVE_FEET = 96
"""Pixels from the bottom: a toast never lies on the status bar or on the buttons in a card's foot."""


class Toast(QFrame):
    """A short word at the bottom right after something succeeded, with a way back where there is one."""

    def __init__(
        self, window: QWidget, text: str, *, undo_word: str = "", undo: Callable[[], object] | None = None
    ) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setAccessibleName(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8 if undo else 16, 8)
        layout.setSpacing(12)
        layout.addWidget(Icon("check-circle", 17, "toastInk"))
        layout.addWidget(Text(text, "body", "toastInk"))
        if undo is not None:
            button = _ToastButton(undo_word)
            button.clicked.connect(undo)
            button.clicked.connect(self._leave)
            layout.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOAST_MS)
        self._timer.timeout.connect(self._leave)
        self.setMinimumHeight(42)
        self.adjustSize()
        shadow(self, blur=20, down=6, percent=22)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the corner of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        window = self._window
        self.move(window.width() - self.width() - 20, window.height() - self.height() - ABOVE_FEET)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count down again."""
        self._timer.start()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go away when it is clicked."""
        event.accept()
        self._leave()

    def _leave(self) -> None:
        self.hide()
        self.deleteLater()


class _ToastButton(KeyButton):
    """The way back, in the colours of a toast."""

    def __init__(self, text: str) -> None:
        super().__init__(text, kind=NORMAL, height=28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("toastInk" if self.underMouse() or self.isDown() else "ink3"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(look.colour("toastInk"))
        painter.setFont(look.font("bodyStrong"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
