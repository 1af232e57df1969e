"""The curtain: every window of the program goes neutral at once, and nothing behind it can be seen or touched."""

from __future__ import annotations

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget
from shiboken6 import isValid

from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.curtain_cover import Cover
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.preferences import Preferences

SECONDS = 120
"""How long the same key brings back what was there; after that the screen locks."""
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}
_SWALLOWED = {
    QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick,
    QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd,
    QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease, QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop, QEvent.Type.Shortcut, QEvent.Type.ToolTip,
    QEvent.Type.InputMethod, QEvent.Type.NativeGesture, QEvent.Type.Gesture,
}  # fmt: skip
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Curtain(QObject):
    """Covers all windows, counts down, and says when it is over. What runs behind it runs on."""

    over = Signal()
    """Nobody came back, or somebody asked to lock: the screen is to be locked."""

    def __init__(
        self,
        studio: Studio,
        jobs: Jobs,
        preferences: Preferences,
        parent: QObject,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._preferences, self._clock = studio, jobs, preferences, clock
        self._covers: list[Cover] = []
        self._hidden: list[QWidget] = []
        self._focus: QWidget | None = None
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(250)
        self._timer.timeout.connect(self._tick)

    @property
    def drawn(self) -> bool:
        """Tell whether the curtain is closed."""
        return bool(self._covers)

    def switch(self) -> None:
        """Draw the curtain, or open it again."""
        if self.drawn:
            self.open()
        else:
            self.draw()

    # --- closing ---

    def draw(self) -> None:
        """Cover every window now, before anything else happens."""
        if self.drawn:
            return
        QDrag.cancel()
        QToolTip.hideText()
        self._focus = QApplication.focusWidget()
        self._since = self._clock()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and isinstance(window, QDialog):
                self._hide(window)
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._cover(window)
        QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._timer.start()
        self._tick()

    def _cover(self, window: QWidget) -> None:
        cover = Cover(window, leads=not self._covers)
        for child in window.children():
            if isinstance(child, QWidget) and child is not cover and not child.isHidden() and not child.isWindow():
                self._hide(child)
        self._covers.append(cover)
        cover.password.returnPressed.connect(self._try)
        cover.stand()

    def _hide(self, widget: QWidget) -> None:
        widget.hide()
        self._hidden.append(widget)

    # --- opening ---

    def open(self) -> None:
        """Show what was there; where the setting says so, ask for the password first."""
        if not self.drawn:
            return
        if self._preferences.settings.curtain_password:
            self._covers[0].ask()
        else:
            self._lift()

    def _try(self) -> None:
        cover = self._covers[0]
        typed = cover.password.text()
        if typed:
            cover.wait()
            self._jobs.run(self, confirm_password, self._studio, typed, then=self._confirmed, on_error=self._refused)

    def _confirmed(self, _: None) -> None:
        self._lift()

    def _refused(self, error: StudioError | None) -> None:
        if self.drawn:
            self._covers[0].refuse(sentence(error))

    def _lift(self) -> None:
        self.stop()
        hidden, self._hidden = self._hidden, []
        for widget in hidden:
            if isValid(widget):
                widget.show()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus = None

    def stop(self) -> None:
        """Take the covers away and watch nothing any more."""
        self._timer.stop()
        covers, self._covers = self._covers, []
        if covers:
            QGuiApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        for cover in covers:
            if isValid(cover):
                cover.hide()
                cover.deleteLater()

    # --- while it is closed ---

    def _tick(self) -> None:
        left = max(0, ceil(SECONDS - (self._clock() - self._since)))
        for cover in self._covers:
            cover.show_left(left, SECONDS)
        if left == 0 and self._timer.isActive():
            self._timer.stop()
            self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let no key and no click reach what lies behind; what comes up meanwhile goes behind the curtain, too."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return not self._typing
        if kind in _KEYS and isinstance(event, QKeyEvent):
            return self._take_key(watched, event)
        if kind in _SWALLOWED:
            return not isinstance(watched, QWindow)  # from the window the event still finds its way to the cover
        if kind == QEvent.Type.Show and isinstance(watched, QWidget):
            self._put_behind(watched)
        return False

    @property
    def _typing(self) -> bool:
        return bool(self._covers) and self._covers[0].password.isVisible()

    def _take_key(self, watched: QObject, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat()
        mine = isinstance(watched, QWindow)  # each key enters by a window, and is taken there once
        if event.key() == Qt.Key.Key_F9 and event.modifiers() == _SHIFT:
            if pressed and mine:
                self.open()
            return True
        if event.key() == Qt.Key.Key_L and event.modifiers() == _CONTROL:
            if pressed and mine:
                self.over.emit()
            return True
        return not self._typing

    def _put_behind(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        for cover in self._covers:
            if parent is cover.parentWidget() and widget is not cover and not widget.isWindow():
                cover.raise_()
                QTimer.singleShot(0, widget, widget.hide)
                self._hidden.append(widget)
        if widget.isWindow() and not any(widget is cover.parentWidget() for cover in self._covers):
            self._hidden.append(widget)
            widget.setWindowOpacity(0)
            QTimer.singleShot(0, widget, widget.hide)
