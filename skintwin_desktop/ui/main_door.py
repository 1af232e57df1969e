"""Stands in the place of the program's window while a client is busy at another monitor and nobody is at the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.kiosk_look import KioskLook
from skintwin_desktop.ui.staff_door import StaffDoor


class MainDoor(QWidget):
    """A whole screen that opens to the password of who is signed in."""

    opened = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, language: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle("SkinTwin")
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._let_go = False
        self.door = StaffDoor(studio, jobs, KioskLook(language, self))
        self.door.back.hide()
        self.door.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.door)

    def fill(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.door.ask()

    def let_go(self) -> None:
        """Close for good."""
        self._let_go = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the password was given."""
        if not self._let_go:
            event.ignore()
