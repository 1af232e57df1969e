"""Choosing with a dot or a tick: check boxes and radio buttons, painted in the design's states."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.segments import Option, Segments

__all__ = ["Check", "Option", "Radios", "Segments"]


class Check(QAbstractButton):
    """A check box or radio button with its words beside it."""

    def __init__(self, text: str, *, radio: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._radio = radio
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(radio)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for box and words."""
        metrics = QFontMetricsF(look.font("body"))
        return QSize(round(metrics.horizontalAdvance(self.text()) + 28), max(22, round(metrics.height() + 4)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def nextCheckState(self) -> None:
        """Turn, or stay chosen as one of several radio buttons."""
        self.setChecked(True if self._radio else not self.isChecked())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint box and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.colour
        box = QRectF(1, self.height() / 2 - 8, 16, 16)
        on, enabled = self.isChecked(), self.isEnabled()
        painter.setPen(QPen(colour("primary" if on and enabled else ("borderStrong" if enabled else "border")), 1.2))
        fill = (
            "primary"
            if on and enabled and not self._radio
            else ("hover" if self.underMouse() and enabled else "surface")
        )
        painter.setBrush(colour(fill if enabled else "surface2"))
        if self._radio:
            painter.drawEllipse(box)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour("primary" if enabled else "ink3"))
                painter.drawEllipse(box)
                painter.setBrush(colour("surface"))
                painter.drawEllipse(box.center(), 3, 3)
        else:
            painter.drawRoundedRect(box, 4, 4)
            if on:
                icons.paint(
                    painter, "check-bold", box.adjusted(3, 3, -3, -3), colour("onPrimary" if enabled else "ink3")
                )
        painter.setFont(look.font("body"))
        painter.setPen(colour("ink" if enabled else "inkDisabled"))
        painter.drawText(QRectF(25, 0, self.width(), self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class Radios(QWidget):
    """A few options as radio buttons in a row; nothing is chosen beforehand."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        self._buttons = {option.id: Check(option.word, radio=True) for option in options}
        for button in self._buttons.values():
            layout.addWidget(button)
            button.clicked.connect(self._tell)
        layout.addStretch(1)

    def value(self) -> str:
        """Return the id that is chosen, or nothing."""
        return next((option_id for option_id, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, option_id: str) -> None:
        """Choose without telling anybody; an unknown id clears the choice."""
        for one, button in self._buttons.items():
            button.setAutoExclusive(False)
            button.setChecked(one == option_id)
            button.setAutoExclusive(True)

    def button(self, option_id: str) -> Check:
        """Return one of the buttons."""
        return self._buttons[option_id]

    def _tell(self) -> None:
        self.chosen.emit(self.value())
