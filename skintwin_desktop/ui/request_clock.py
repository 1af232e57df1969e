"""The clock of a request: how far it is between its receipt and the day on which the answer must be there."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.rules.deadlines import AMBER_DAY, PROMISED_DAYS, RED_DAY, Clock, Stage
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.look import look

_APART = 12
"""How far the words at both ends of the head stay apart."""


class RequestClock(QWidget):
    """The bar with its marks: day 14, day 21, what was promised, what the law says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: Clock | None = None
        self._today = date.min
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(300)
        self.setMaximumWidth(600)
        look.changed.connect(self.updateGeometry)

    def show_clock(self, clock: Clock, today: date) -> None:
        """Show how far a request is today."""
        self._clock, self._today = clock, today
        self.setAccessibleName(self._day_words())
        self.setAccessibleDescription(
            f"{request_words.clock_words(clock, today)}. {self._promise_words()}. {self._law_words()}."
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the bar with words above and below."""
        return QSize(520, round(62 * look.percent / 100))

    def _day_words(self) -> str:
        assert self._clock is not None
        return (
            self.tr("Day %1 of %2")
            .replace("%1", str(self._clock.day(self._today)))
            .replace("%2", str(self._whole(self._clock)))
        )

    def _promise_words(self) -> str:
        assert self._clock is not None
        day = words.short_day(self._clock.until if self._clock.extended else self._clock.promised)
        word = self.tr("%1 extended") if self._clock.extended else self.tr("%1 promise")
        return word.replace("%1", day)

    def _law_words(self) -> str:
        assert self._clock is not None
        return self.tr("%1 law").replace("%1", words.short_day(self._clock.legal))

    @staticmethod
    def _whole(clock: Clock) -> int:
        return (clock.until - clock.received_on).days

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint words, bar and marks."""
        if self._clock is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, stage = look.percent / 100, self._clock.stage(self._today)
        last = max(self._clock.legal, self._clock.until, self._today)
        days = max((last - self._clock.received_on).days, 1)
        width = self.width() - 60 * scale
        bar = QRectF(0, 25 * scale, width, 8 * scale)
        self._head(painter, stage, bar)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface2"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        gone = min(self._clock.day(self._today), days) / days * bar.width()
        painter.setBrush(look.colour(f"{self._bar_tone(stage)}"))
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(gone, 3), bar.height()), 3, 3)
        self._marks(painter, bar, days)
        painter.setPen(QPen(look.colour("ink"), 3))
        painter.drawLine(QPointF(gone, bar.top() - 3), QPointF(gone, bar.bottom() + 3))
        painter.end()

    @staticmethod
    def _bar_tone(stage: Stage) -> str:
        """Return the colour of the bar; of a clock that stopped it is only a line to read the days by."""
        return "neutralLine" if stage is Stage.DONE else f"{request_words.clock_tone(stage)}Solid"

    def _head(self, painter: QPainter, stage: Stage, bar: QRectF) -> None:
        assert self._clock is not None
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.colour("ink"))
        left = request_words.clock_words(self._clock, self._today)
        room = QRectF(0, 0, bar.width(), bar.top() - 3)
        told = painter.fontMetrics().horizontalAdvance
        begun = self._day_words()
        if told(begun) + told(left) + _APART > room.width():  # large text: to the edge, and the shorter words
            room.setWidth(self.width())
        if told(begun) + told(left) + _APART > room.width():
            begun = self.tr("Day %1").replace("%1", str(self._clock.day(self._today)))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, begun)
        painter.setPen(look.colour(f"{request_words.clock_tone(stage)}Ink"))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, left)

    def _marks(self, painter: QPainter, bar: QRectF, days: int) -> None:
        """Paint the marks from the right, and leave out the words of one that would stand in another's."""
        assert self._clock is not None
        clock = self._clock
        turning = timedelta(days=PROMISED_DAYS)
        amber, red = (clock.until - turning + timedelta(days=day) for day in (AMBER_DAY, RED_DAY))
        promised = clock.until if clock.extended else clock.promised
        marks = [
            (clock.legal, self._law_words(), "caption", "ink2", "dangerSolid"),
            (
                promised,
                self._promise_words(),
                "captionStrong",
                "ink",
                "dangerSolid",
            ),
            (red, self.tr("day 21") if not clock.extended else "", "caption", "ink2", "ink3"),
            (amber, self.tr("day 14") if not clock.extended else "", "caption", "ink2", "ink3"),
        ]
        taken = self.width() + 1.0
        for day, word, role, ink, mark in marks:
            if not clock.received_on < day:
                continue
            at = (day - clock.received_on).days / days * bar.width()
            painter.setPen(QPen(look.colour(mark), 2))
            painter.drawLine(QPointF(at, bar.top() - 3), QPointF(at, bar.bottom() + 3))
            font = look.font(role)
            wide = QFontMetricsF(font).horizontalAdvance(word)
            left = min(at - wide / 2, taken - wide - 8)
            if word and left > 0 and abs(left + wide / 2 - at) < wide:
                painter.setFont(font)
                painter.setPen(look.colour(ink))
                painter.drawText(QPointF(left, bar.bottom() + QFontMetricsF(font).ascent() + 6), word)
                taken = left
