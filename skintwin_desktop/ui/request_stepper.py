"""The steps of a request side by side: which are done and when, which one it is, which are to come."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.rules.request_stages import Stage
from skintwin_desktop.ui import icons, request_words, words
from skintwin_desktop.ui.look import look

_DISC = 24.0


class Stepper(QWidget):
    """Circles with a number or a tick, a word, the day below; hairlines between them.

    A step that was passed over keeps its number: only what was done is ticked.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: tuple[Stage, ...] = ()
        self._current = Stage.RECEIVED
        self._done: dict[Stage, date] = {}
        self._over = False
        self.setObjectName("requestSteps")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_steps(
        self, stages: tuple[Stage, ...], current: Stage, done: dict[Stage, date], *, over: bool = False
    ) -> None:
        """Show the steps of a request; ``over`` when it ended, so that none is under way."""
        self._stages, self._current, self._done, self._over = stages, current, done, over
        at = stages.index(current) + 1 if current in stages else 1
        spoken = self.tr("Step %1 of %2: %3").replace("%1", str(at)).replace("%2", str(len(stages)))
        self.setAccessibleName(spoken.replace("%3", request_words.stage(current)))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of one row."""
        return QSize(900, round(44 * look.percent / 100))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint every step."""
        if not self._stages:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = [self._width(stage) for stage in self._stages]
        gaps = len(self._stages) - 1
        over = max((self.width() - sum(widths)) / gaps, 10) if gaps else 0
        left = 0.0
        for index, (stage, width) in enumerate(zip(self._stages, widths, strict=True)):
            done = self.is_done(stage)
            self._step(painter, stage, index, left, done=done)
            if index < gaps and over > 24:
                painter.setPen(QPen(look.colour("successLine" if done else "border"), 2))
                middle = self.height() / 2
                painter.drawLine(QPointF(left + width + 10, middle), QPointF(left + width + over - 10, middle))
            left += width + over
        painter.end()

    def is_done(self, stage: Stage) -> bool:
        """Tell whether a step is ticked: it was done, and not only passed over."""
        index = self._stages.index(stage)
        passed = self._stages.index(self._current) if self._current in self._stages else 0
        return (index < passed and stage in self._done) or (self._over and index == passed)

    def _width(self, stage: Stage) -> float:
        strong = QFontMetricsF(look.font("bodyStrong"))
        day = QFontMetricsF(look.font("caption")).horizontalAdvance(self._day(stage))
        return _DISC + 8 + max(strong.horizontalAdvance(request_words.stage(stage)), day)

    def _day(self, stage: Stage) -> str:
        found = self._done.get(stage)
        return words.short_day(found) if found else ""

    def _step(self, painter: QPainter, stage: Stage, index: int, left: float, *, done: bool) -> None:
        current = stage is self._current and not self._over
        disc = QRectF(left, self.height() / 2 - _DISC / 2, _DISC, _DISC)
        line, fill = ("successLine", "successBg") if done else ("borderStrong", "surface")
        painter.setPen(QPen(look.colour("primary" if current else line), 1.2))
        painter.setBrush(look.colour("primary" if current else fill))
        painter.drawEllipse(disc)
        if done:
            icons.paint(painter, "check-bold", disc.adjusted(6, 6, -6, -6), look.colour("successInk"))
        else:
            painter.setFont(look.font("smallStrong"))
            painter.setPen(look.colour("onPrimary" if current else "ink2"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(index + 1))
        self._words(painter, stage, disc, done=done, current=current)

    def _words(self, painter: QPainter, stage: Stage, disc: QRectF, *, done: bool, current: bool) -> None:
        day = self._day(stage) if done else ""
        room = QRectF(disc.right() + 8, 0, self._width(stage), self.height())
        font = look.font("bodyStrong" if current else "body")
        painter.setFont(font)
        painter.setPen(look.colour("primaryInk" if current else "ink" if done else "ink2"))
        if not day:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, request_words.stage(stage))
            return
        half = room.height() / 2
        painter.drawText(QRectF(room.left(), 0, room.width(), half + 2), Qt.AlignmentFlag.AlignBottom,
                         request_words.stage(stage))  # fmt: skip
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("ink3"))
        painter.drawText(QRectF(room.left(), half + 2, room.width(), half), Qt.AlignmentFlag.AlignTop, day)
