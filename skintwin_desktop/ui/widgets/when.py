"""Typing a day or a time, with a calendar and a list of times at hand (F2, Alt+Down or the icon)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, QRectF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look

_ICON_ROOM = 30
FIRST_TIME, LAST_TIME, EVERY = 8 * 60, 18 * 60, 30
"""What the list of times offers, in minutes after midnight; anything else can be typed."""


class _Line(QLineEdit):
    """A line with an icon at its right that opens something."""

    ICON = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextMargins(0, 0, _ICON_ROOM - 10, 0)
        self.setMouseTracking(True)

    def open_list(self) -> None:
        """Open what the icon stands for."""

    def _fill(self, text: str) -> None:
        self.setText(text)
        self.textEdited.emit(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height() + 2))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with F2 or Alt+Down."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F2 or (alt and event.key() == Qt.Key.Key_Down):
            self.open_list()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open when the icon is pressed."""
        super().mousePressEvent(event)
        if event.position().x() >= self.width() - _ICON_ROOM and event.button() == Qt.MouseButton.LeftButton:
            self.open_list()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over the icon."""
        on_icon = event.position().x() >= self.width() - _ICON_ROOM
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_icon else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and its icon."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self.ICON, QRectF(self.width() - 26, self.height() / 2 - 8, 16, 16), look.colour("ink2"))
        painter.end()


class DayLine(_Line):
    """A day, typed in any usual form or picked from a calendar; ``read`` says which day a text means."""

    ICON = "calendar-blank"

    def __init__(self, read: Callable[[str], date | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self.calendar: QCalendarWidget | None = None

    def open_list(self) -> None:
        """Show the calendar at the day that is typed."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.setObjectName("surface")
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(1, 1, 1, 1)
        self.calendar = _calendar()
        day = self._read(self.text())
        if day is not None:
            self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        layout.addWidget(self.calendar)
        self.calendar.activated.connect(self._picked)
        self.calendar.clicked.connect(self._picked)
        popup.move(self._below())
        popup.show()
        self.calendar.setFocus()

    def _picked(self, day: QDate) -> None:
        calendar, self.calendar = self.calendar, None
        if calendar is None:  # a press in the calendar says both 'clicked' and 'activated'
            return
        calendar.window().close()
        self._fill(day.toString("dd-MM-yyyy"))


def _calendar() -> QCalendarWidget:
    """Make a calendar in the colours of the house; Qt's own has red weekends and black arrows."""
    found = QCalendarWidget()
    found.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    found.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    quiet = QTextCharFormat()
    quiet.setForeground(look.colour("ink2"))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        found.setWeekdayTextFormat(day, quiet)
    for name, icon in (("qt_calendar_prevmonth", "caret-left"), ("qt_calendar_nextmonth", "caret-right")):
        button = found.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            button.setIcon(icons.icon(icon, "ink2"))
    return found


class TimeLine(_Line):
    """A time, typed as 1130 or 11:30 or picked from a list of half hours."""

    ICON = "clock"

    def open_list(self) -> None:
        """Show the list of times."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for minutes in range(FIRST_TIME, LAST_TIME + 1, EVERY):
            menu.addAction(f"{minutes // 60:02d}:{minutes % 60:02d}")
        menu.triggered.connect(self._picked)
        menu.popup(self._below())

    def _picked(self, action: QAction) -> None:
        self._fill(action.text())
