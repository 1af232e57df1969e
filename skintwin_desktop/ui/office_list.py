"""The list at the side of the practice: one page after the other, chosen with the arrows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look

_LEAST = 178


class _Entry(QAbstractButton):
    """One page in the list."""

    def __init__(self, page_id: str, word: str, icon: str) -> None:
        super().__init__()
        self.page_id, self._icon = page_id, icon
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the room for icon and word."""
        metrics = QFontMetricsF(look.font("bodyStrong"))
        return QSize(round(metrics.horizontalAdvance(self.text())) + 52, round(metrics.height()) + 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the entry and whether it is chosen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, chosen = QRectF(self.rect()), self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("primarySoft" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        ink = look.colour("primaryInk" if chosen else "ink2")
        icons.paint(painter, self._icon, QRectF(11, box.center().y() - 8.5, 17, 17), ink)
        painter.setFont(look.font("bodyStrong" if chosen else "body"))
        painter.setPen(ink)
        painter.drawText(box.adjusted(38, 0, -6, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class SideList(QWidget):
    """The pages that this user has."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.buttons = [_Entry(*entry) for entry in entries]
        for button in self.buttons:
            layout.addWidget(button)
            button.clicked.connect(self._clicked)
        layout.addStretch(1)
        self._fit()
        look.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedWidth(max(_LEAST, *(button.sizeHint().width() for button in self.buttons)))

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _Entry):
            self.chosen.emit(button.page_id)

    def show_current(self, page_id: str) -> None:
        """Show which page is open."""
        for button in self.buttons:
            if button.page_id == page_id:
                button.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the page above or below with the arrows."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        index = next((number for number, button in enumerate(self.buttons) if button.isChecked()), None)
        if step is None or index is None:
            super().keyPressEvent(event)
            return
        button = self.buttons[max(0, min(len(self.buttons) - 1, index + step))]
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
