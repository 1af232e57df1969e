"""The neutral page over the client's own screen when nobody has touched it for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.ui.kiosk_look import KioskLook
from skintwin_desktop.ui.kiosk_parts import KioskText
from skintwin_desktop.ui.look import look


class Away(QWidget):
    """Lies over everything when nobody has touched the screen for a while; says nothing of anybody."""

    touched = Signal()

    def __init__(self, kiosk: KioskLook) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.title, self.text = KioskText(kiosk, "question", "railInkSel"), KioskText(kiosk, "kiosk", "railInk")
        column = QVBoxLayout(self)
        column.addStretch(1)
        for one in (self.title, self.text):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(one)
        column.addStretch(1)

    def speak(self) -> None:
        """Say everything in the language that was chosen."""
        self.title.setText(self._kiosk.word("away"))
        self.text.setText(self._kiosk.word("away_text"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Lead back to where the client was."""
        self.touched.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Lead back to where the client was."""
        event.accept()
        self.touched.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint a surface that says nothing."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("rail"))
        painter.end()
