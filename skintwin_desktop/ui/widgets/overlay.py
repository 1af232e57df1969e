"""What lies over the window until it is answered: one panel on a scrim, and the dialogs that ask on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import NORMAL, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.floating import shadow, still_there
from skintwin_desktop.ui.widgets.focus_ring import FocusRing
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast

__all__ = ["Dialog", "FocusRing", "Overlay", "Toast"]

_PLAIN, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALWAYS = {
    (Qt.Key.Key_L, _CONTROL),
    (Qt.Key.Key_F9, _PLAIN),
    (Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_F10, _PLAIN),
}
"""Lock, privacy mode, curtain and exam room work on every screen, over every dialog."""


class Overlay(QWidget):
    """A scrim over the whole window with one panel on it; Esc closes, focus stays inside."""

    closed = Signal()

    def __init__(self, window: QWidget, panel: QWidget, *, top: int | None = None) -> None:
        super().__init__(window)
        self._window, self._panel, self._top = window, panel, top
        self._before = QApplication.focusWidget()
        panel.setParent(self)
        shadow(panel, blur=50, down=18, percent=28)
        window.installEventFilter(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.setGeometry(QRect(QPoint(), self._window.size()))
        self._panel.adjustSize()
        size = self._panel.size()
        layout = self._panel.layout()
        if layout is not None and layout.hasHeightForWidth():  # a wrapped text's own hint leaves room for more lines
            height = layout.totalHeightForWidth(size.width())
            size.setHeight(max(self._panel.minimumHeight(), min(height, self._panel.maximumHeight())))
        size = size.boundedTo(self.size())
        left = (self.width() - size.width()) // 2
        top = self._top if self._top is not None else max(20, (self.height() - size.height()) * 2 // 5)
        self._panel.setGeometry(left, top, size.width(), size.height())

    def refit(self) -> None:
        """Fit again after the panel changed its size."""
        self._fit()

    def close_overlay(self) -> None:
        """Go away and give the focus back."""
        self.hide()
        before = self._before
        if before is not None and still_there(before):
            before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Keep every key from the screens below, but for those that protect what is on the screen."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if (event.key(), event.modifiers()) not in _ALWAYS:
                event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; nothing gets through."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_overlay()
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus on the panel."""
        return _cycle(self._panel, forward=forward)

    def mousePressEvent(self, event: QEvent) -> None:
        """Let no click through."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the scrim."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("scrim"))
        painter.end()


def _cycle(panel: QWidget, *, forward: bool) -> bool:
    stops = [
        child
        for child in panel.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    chain = _in_tab_order(panel, stops)
    if not chain:
        return False
    current = QApplication.focusWidget()
    index = chain.index(current) if current in chain else (-1 if forward else 0)
    chain[(index + (1 if forward else -1)) % len(chain)].setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _in_tab_order(panel: QWidget, stops: list[QWidget]) -> list[QWidget]:
    chain, widget = [], panel.nextInFocusChain()
    while widget is not panel and widget is not None:
        if widget in stops:
            chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


class Dialog(QFrame):
    """A question with a safe choice on the left, focused, and the deed on the right."""

    confirmed = Signal()
    refused = Signal()

    def __init__(self, window: QWidget, title: str, text: str = "", *, icon: str = "", width: int = 480) -> None:
        super().__init__()
        self.setObjectName("dialog")
        self.setFixedWidth(width)
        self.setAccessibleName(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 18)
        layout.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(10)
        if icon:
            head.addWidget(Icon(icon, 20, "ink2"))
        head.addWidget(Text(title, "client", wrap=True), 1)
        layout.addLayout(head)
        if text:
            layout.addWidget(Text(text, "body", wrap=True))
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        layout.addLayout(self.body)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        self._window = window
        self.overlay: Overlay | None = None
        self.safe: KeyButton | None = None
        self.deed: KeyButton | None = None

    def ask(
        self, safe: str, deed: str, *, kind: str = PRIMARY, icon: str = "", focus: QWidget | None = None
    ) -> Overlay:
        """Show the dialog; it closes itself when a button is pressed."""
        self.safe = KeyButton(safe, kind=NORMAL)
        self.safe.clicked.connect(self._refuse)
        self._buttons.addWidget(self.safe)
        if deed:
            self.deed = KeyButton(deed, kind=kind, icon=icon)
            self.deed.clicked.connect(self._confirm)
            self._buttons.addWidget(self.deed)
        self.overlay = Overlay(self._window, self)
        self.overlay.closed.connect(self._gone)
        (focus or self.safe).setFocus(Qt.FocusReason.OtherFocusReason)
        return self.overlay

    def done(self) -> None:
        """Close without a word."""
        overlay, self.overlay = self.overlay, None
        if overlay is not None:
            overlay.closed.disconnect(self._gone)
            overlay.close_overlay()

    def _confirm(self) -> None:
        self.confirmed.emit()

    def _refuse(self) -> None:
        if self.overlay is not None:
            self.overlay.close_overlay()

    def _gone(self) -> None:
        self.overlay = None
        self.refused.emit()
