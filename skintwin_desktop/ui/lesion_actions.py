"""The six actions of a lesion: each a button with its key below its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from skintwin_desktop.core.medical_records import ACTIONS
from skintwin_desktop.ui import words
from skintwin_desktop.ui.look import look

_ACROSS = 3


class _ActionButton(QAbstractButton):
    """One of the six actions, with its key below its word."""

    def __init__(self, action: str, key: int) -> None:
        super().__init__()
        self.action = action
        word, below = words.lesion_action(action)
        self.setText(word)
        self._below = f"{key} · {below}" if below else str(key)
        self.setAccessibleName(f"{word}, {below}" if below else word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)

    def sizeHint(self) -> QSize:
        return QSize(88, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        width = 2.0 if chosen else 1.0
        painter.setPen(QPen(look.colour("primary" if chosen else "borderStrong"), width))
        painter.setBrush(
            look.colour("primarySoft" if chosen else ("hover" if self.underMouse() and self.isEnabled() else "surface"))
        )
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.setPen(look.colour("inkDisabled" if not self.isEnabled() else ("primaryInk" if chosen else "ink")))
        painter.setFont(look.font("bodyStrong" if chosen else "medium"))
        painter.drawText(QRectF(2, 4, self.width() - 4, 18), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("primaryInk" if chosen else "ink3"))
        painter.drawText(QRectF(2, 20, self.width() - 4, 16), Qt.AlignmentFlag.AlignCenter, self._below)
        painter.end()


class ActionGrid(QWidget):
    """Two rows of actions, of which one can be chosen; none is chosen beforehand."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {action: _ActionButton(action, number) for number, action in enumerate(ACTIONS, 1)}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for index, button in enumerate(self.buttons.values()):
            grid.addWidget(button, index // _ACROSS, index % _ACROSS)
            button.clicked.connect(self.chosen)
        self.setFocusProxy(next(iter(self.buttons.values())))

    def value(self) -> str:
        """Return the action that is chosen, or nothing."""
        return next((action for action, button in self.buttons.items() if button.isChecked()), "")

    def set_value(self, action: str) -> None:
        """Choose without telling anybody; nothing takes the choice back."""
        for one, button in self.buttons.items():
            button.setAutoExclusive(False)
            button.setChecked(one == action)
            button.setAutoExclusive(True)

    def press(self, number: int) -> None:
        """Choose by the number that is the action's key."""
        button = self.buttons[ACTIONS[number - 1]]
        if button.isEnabled():
            button.click()
