"""What is still to do in an intake: a card beside the form, or a list in the header of a narrow window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon
from skintwin_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class Point:
    """Something that is still to do: in which section, at which spot, in words, and whether it is wrong."""

    section: int
    spot: str
    text: str
    wrong: bool = False


class _PointButton(QAbstractButton):
    """One open point; pressing it goes there."""

    def __init__(self) -> None:
        super().__init__()
        self.point = Point(0, "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_point(self, point: Point) -> None:
        if point != self.point:
            self.point = point
            self.setText(point.text)
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, max(40, width - 24), 1000)
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        return round(QFontMetricsF(look.font("body")).boundingRect(room, wrap, self.text()).height()) + 9

    def sizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(self.width() or 240))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = look.colour("dangerInk" if self.point.wrong else "ink")
        icon, tone = ("warning-circle-fill", "dangerInk") if self.point.wrong else ("circle", "ink2")
        icons.paint(painter, icon, QRectF(0, 5, 15, 15), look.colour(tone))
        font = QFont(look.font("body"))  # a copy: the look keeps its own for everybody
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(ink)
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(24, 4, self.width() - 24, self.height()), wrap, self.text())
        painter.end()


class OpenPoints(Card):
    """What is still to do, beside the form."""

    chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        layout = self.padded(margin=14, spacing=4)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(Icon("list", 17))
        self.title = Text(self.tr("Still to do"), "section")
        head.addWidget(self.title)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addSpacing(4)
        self.setAccessibleName(self.title.text())
        self._nothing = Text(self.tr("Nothing. The intake can be finished."), "body", "successInk", wrap=True)
        layout.addWidget(self._nothing)
        self._buttons: list[_PointButton] = []
        self._points_layout = layout

    def show_points(self, points: Sequence[Point]) -> None:
        """Show these points."""
        while len(self._buttons) < len(points):
            button = _PointButton()
            button.clicked.connect(self._clicked)
            self._points_layout.addWidget(button)
            self._buttons.append(button)
        for index, button in enumerate(self._buttons):
            button.setVisible(index < len(points))
            if index < len(points):
                button.show_point(points[index])
        self._nothing.setVisible(not points)

    def points(self) -> tuple[Point, ...]:
        """Return what is shown."""
        return tuple(button.point for button in self._buttons if not button.isHidden())

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _PointButton):
            self.chosen.emit(button.point.section, button.point.spot)


class PointsButton(KeyButton):
    """What is still to do, as a list that opens from the header of a narrow window."""

    chosen = Signal(int, str)

    def __init__(self) -> None:
        super().__init__("…", icon="list")
        self._points: tuple[Point, ...] = ()
        self.clicked.connect(self._open)
        self.show_points(())

    def show_points(self, points: Sequence[Point]) -> None:
        """Know these points and show how many they are."""
        self._points = tuple(points)
        text = self.tr("Still to do: %1").replace("%1", str(len(points)))
        if text != self.text():
            self.setText(text)
            self.updateGeometry()
        self.setEnabled(bool(points))

    def _open(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for index, point in enumerate(self._points):
            icon = icons.icon("warning-circle-fill", "dangerInk") if point.wrong else icons.icon("circle", "ink2")
            entry = QAction(icon, point.text, menu)
            entry.setData(index)
            menu.addAction(entry)
        menu.triggered.connect(self._picked)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def _picked(self, entry: QAction) -> None:
        point = self._points[int(entry.data())]
        self.chosen.emit(point.section, point.spot)
