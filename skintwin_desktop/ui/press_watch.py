"""Waiting until the mouse button is up before the form moves: what is clicked must not slide away under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication


class PressWatch(QObject):
    """Tells when the button that is down has come up, and what was clicked has had its click."""

    calm = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.calm)

    def wait(self) -> bool:
        """Tell whether a button is down; once it is up, ``calm`` follows."""
        application = QGuiApplication.instance()
        if application is None or QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            return False
        application.installEventFilter(self)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Hear the button come up; the click itself comes first."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            application = QGuiApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
            self._soon.start()
        return False
