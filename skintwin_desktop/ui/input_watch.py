"""Watches key, mouse and pen where they enter the program's windows, and nothing else of their many events."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_BY_HAND = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
_USE = {*_BY_HAND, QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.Wheel}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_EYES = {Qt.KeyboardModifier.NoModifier, _SHIFT}


class InputWatch(QObject):
    """Tells that somebody is there, and whether the keyboard or the hand leads."""

    used = Signal()
    led = Signal(bool)
    """True when a key was pressed, False when something was touched or clicked."""

    lock_pressed = Signal()
    """Ctrl+L, in a window or a popup that lets no shortcut of the workspace through."""
    privacy_pressed = Signal()
    """F9, likewise."""
    curtain_pressed = Signal()
    """Shift+F9, likewise."""

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guest: QWindow | None = None
        self._guest_counts = True
        self._follow(window)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._follow)

    def receive(self, guest: QWindow | None, *, counts: bool = True) -> None:
        """Know the window at which a client sits: no key but Ctrl+L means anything there.

        ``counts``: whether somebody being there is somebody being at this computer.
        """
        self._guest, self._guest_counts = guest, counts

    def _follow(self, window: QWindow | None) -> None:
        """Watch a window too: file and print dialogs are windows of their own. Twice is as good as once."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at an event and let it pass."""
        kind = event.type()
        if kind in _USE:
            at_home = watched is not self._guest
            if at_home or self._guest_counts:
                self.used.emit()
            if isinstance(event, QKeyEvent):
                self.led.emit(True)
                if event.key() == Qt.Key.Key_L and event.modifiers() == _CONTROL:
                    self.lock_pressed.emit()
                elif (
                    at_home and event.key() == Qt.Key.Key_F9 and event.modifiers() in _EYES and not event.isAutoRepeat()
                ):
                    (self.curtain_pressed if event.modifiers() == _SHIFT else self.privacy_pressed).emit()
            elif kind in _BY_HAND:
                self.led.emit(False)
        return False
