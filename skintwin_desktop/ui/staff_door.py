"""The door back to the program on the client's own screen: it opens to the password of who is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.kiosk_look import KioskLook
from skintwin_desktop.ui.kiosk_parts import KioskButton, KioskText
from skintwin_desktop.ui.look import look

_WIDEST = 620
"""Pixels at normal letters: both buttons stand beside each other in either language."""


class StaffDoor(QWidget):
    """Asks for the password over the client's page; the page itself is hidden meanwhile."""

    opened = Signal()
    left = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, kiosk: KioskLook) -> None:
        super().__init__()
        self._studio, self._jobs, self._kiosk = studio, jobs, kiosk
        self.title, self.text = KioskText(kiosk, "question"), KioskText(kiosk, "kiosk", "ink2")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(1000)
        self.password.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.wrong = KioskText(kiosk, "kiosk", "dangerInk")
        self.back = KioskButton(kiosk, icon="arrow-left")
        self.open = KioskButton(kiosk, icon="lock-key-open", main=True)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setSpacing(14)
        column.addStretch(2)
        for widget in (self.title, self.text, self.password, self.wrong):
            column.addWidget(widget)
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addStretch(1)
        ways.addWidget(self.open)
        column.addSpacing(10)
        column.addLayout(ways)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(self._body, 100)
        row.addStretch(1)
        self.back.clicked.connect(self.left)
        self.open.clicked.connect(self._try)
        self.password.returnPressed.connect(self._try)
        kiosk.changed.connect(self.speak)
        self.speak()

    def speak(self) -> None:
        """Say everything in the language that was chosen."""
        word = self._kiosk.word
        self.title.setText(word("staff_only"))
        self.text.setText(word("staff_text", self._studio.user.name))
        self.password.setAccessibleName(self.text.text())
        self.back.say(word("staff_back"))
        self.open.say(word("staff_open"))
        self._body.setMaximumWidth(self._kiosk.px(_WIDEST))
        height = self._kiosk.px(44)
        self.password.setStyleSheet(
            f"font-size: {self._kiosk.px(18)}px; min-height: {height}px; max-height: {height}px; padding: 0 12px;"
        )

    def ask(self) -> None:
        """Ask anew."""
        self.wrong.hide()
        self.password.clear()
        self.password.setEnabled(True)
        self.open.setEnabled(True)
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        typed = self.password.text()
        if typed and self.password.isEnabled():
            self.password.setEnabled(False)
            self.open.setEnabled(False)
            self._jobs.run(self, confirm_password, self._studio, typed, then=self._confirmed, on_error=self._refused)

    def _confirmed(self, _: None) -> None:
        self.password.clear()
        self.opened.emit()

    def _refused(self, error: StudioError | None) -> None:
        self.ask()
        self.wrong.setText(sentence(error))
        self.wrong.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc lead back to the client's page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the canvas."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("canvas"))
        painter.end()
