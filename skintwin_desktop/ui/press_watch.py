"""Waiting until the mouse button is up before the form moves: what is clicked must not slide away under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication


class PressWatch(QObject):
    """Puts off what moves a form until the button that is down has come up, and what was clicked has had its click."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._put_off: list[Callable[[], object]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._do)

    def when_calm(self, deed: Callable[[], object]) -> None:
        """Do this now, or once no button is down any more."""
        self._put_off.append(deed)
        application = QGuiApplication.instance()
        if application is None or QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._do()
        else:
            application.installEventFilter(self)

    def _do(self) -> None:
        deeds, self._put_off = self._put_off, []
        for deed in deeds:
            deed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Hear the button come up; the click itself comes first."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            application = QGuiApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
            self._soon.start()
        return False
