"""The rail at the left: where one can go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.brand import Mark
from skintwin_desktop.ui.look import look

RAIL_WIDTH = 84


@dataclass(frozen=True)
class RailItem:
    """One place on the rail: id, word, icon and the key that opens it."""

    id: str
    word: str
    icon: str
    key: str


class _RailButton(QAbstractButton):
    def __init__(self, item: RailItem) -> None:
        super().__init__()
        self.item, self._count = item, 0
        self.setText(item.word)
        self.setAccessibleName(item.word)
        self.setToolTip(f"{item.word} ({item.key})" if item.key else item.word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(RAIL_WIDTH - 16, 56)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setProperty("onRail", True)

    def count(self, number: int) -> None:
        self._count = number
        self.setAccessibleDescription(str(number) if number else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, chosen = QRectF(self.rect()), self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("railSel" if chosen else "railHover"))
            painter.drawRoundedRect(box, 8, 8)
        ink = look.colour("railInkSel" if chosen else "railInk")
        name = f"{self.item.icon}-fill" if chosen and icons.exists(f"{self.item.icon}-fill") else self.item.icon
        icons.paint(painter, name, QRectF(box.center().x() - 11, 8, 22, 22), ink)
        painter.setPen(ink)
        font = look.font("captionStrong" if chosen else "caption")
        painter.setFont(font)
        painter.drawText(QRectF(0, 33, box.width(), 17), Qt.AlignmentFlag.AlignCenter, self.item.word)
        if self._count:
            disc = QRectF(box.center().x() + 6, 3, 17, 17)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("railMark"))
            painter.drawEllipse(disc)
            painter.setPen(look.colour("onRailMark"))
            painter.setFont(look.font("captionStrong"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._count) if self._count < 100 else "99")
        painter.end()


class Rail(QFrame):
    """Where one can go; an item without a right is not there."""

    wanted = Signal(str)
    help_wanted = Signal()

    def __init__(self, items: Sequence[RailItem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.items = tuple(items)
        self.setFixedWidth(RAIL_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 12, 8, 10)
        layout.setSpacing(4)
        layout.addWidget(Mark(QSize(44, 32)), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(8)
        self._buttons = {item.id: _RailButton(item) for item in items}
        for button in self._buttons.values():
            button.clicked.connect(self._clicked)
            layout.addWidget(button)
        layout.addStretch(1)
        self.help = _RailButton(RailItem("help", self.tr("Help"), "question", "F1"))
        self.help.setCheckable(False)
        self.help.clicked.connect(self.help_wanted)
        layout.addWidget(self.help)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _RailButton):
            self.wanted.emit(button.item.id)

    def choose(self, item_id: str) -> None:
        """Show which place is open."""
        if item_id in self._buttons:
            self._buttons[item_id].setChecked(True)
            self.update()  # the tick is painted on the rail, not on the button

    def count(self, item_id: str, number: int) -> None:
        """Show how much there is to do at a place."""
        if item_id in self._buttons:
            self._buttons[item_id].count(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the clay tick beside the chosen place."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("railMark"))
        for button in self._buttons.values():
            if button.isChecked():
                top = button.mapTo(self, QPoint(0, 0)).y() + 18
                painter.drawRoundedRect(QRectF(-3, top, 6, 20), 3, 3)
        painter.end()
