"""The week as a grid of days and hours: appointments as blocks that can be chosen, dragged and opened."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.ui import words
from skintwin_desktop.ui.agenda_blocks import Block, Dropped, blocks_of, paint_block, paint_day_head, shown_name
from skintwin_desktop.ui.agenda_rows import Shown
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, Privacy

HEAD, LEFT = 40, 52
LEAST_PER_HOUR = 40
_STEP = 5


class WeekGrid(QWidget):
    """Monday to Friday, and the weekend when something is on then."""

    opened = Signal(object)
    chosen = Signal(object)
    moved = Signal(object, object)
    """An appointment was dragged; with where it was Dropped."""
    free_opened = Signal(object)
    """Something is to be planned; with where (Dropped)."""
    day_opened = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._shown: Shown | None = None
        self._practitioner: UUID | None = None
        self._days: list[date] = []
        self._blocks: list[Block] = []
        self._now: datetime | None = None
        self._first, self._last = 8 * 60, 18 * 60
        self._current: UUID | None = None
        self._pressed: tuple[QPointF, Block] | None = None
        self._target: Dropped | None = None
        self.setAccessibleName(self.tr("Week"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        privacy.changed.connect(self._masks_changed)
        look.changed.connect(self._fit)

    # --- showing ---

    def show_week(self, shown: Shown, practitioner_id: UUID | None, now: datetime) -> None:
        """Show the appointments of a week."""
        self._shown, self._practitioner, self._now = shown, practitioner_id, now
        week = [shown.day + timedelta(days=one) for one in range(shown.days)]
        self._days = [
            day for day in week if day.weekday() < 5 or shown.on(day) or rules.open_on(shown.setup.hours, day)
        ]
        self._blocks = [one for day in self._days for one in blocks_of(day, shown.on(day, practitioner_id))]
        begin = [one.opens for one in shown.setup.hours] + [one.one.stretch.begins for one in self._blocks]
        end = [one.closes for one in shown.setup.hours] + [one.one.stretch.ends for one in self._blocks]
        self._first = min(begin, default=540) // 60 * 60
        self._last = min(rules.DAY_MINUTES, -(-max(end, default=1020) // 60) * 60)
        if self._current not in {one.one.id for one in self._blocks}:
            self._current = None
        self._fit()
        self._describe()

    def show_now(self, now: datetime) -> None:
        """Move the line of now."""
        self._now = now
        self.update()

    def _fit(self) -> None:
        hours = (self._last - self._first) / 60
        self.setMinimumHeight(round(HEAD + hours * LEAST_PER_HOUR * max(1.0, look.percent / 110)))
        self.update()

    def current(self) -> Appointment | None:
        """Return the appointment that is chosen."""
        return next((one.one for one in self._blocks if one.one.id == self._current), None)

    def appointments(self) -> list[Appointment]:
        """Return the appointments that are shown."""
        return [one.one for one in self._blocks]

    def choose(self, appointment_id: UUID) -> None:
        """Choose an appointment, when it is there."""
        self._current = appointment_id
        found = self.current()
        self._describe()
        self.update()
        if found is not None:
            self.chosen.emit(found)

    def _masks_changed(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say to a screen reader what is chosen, masked as it is on the screen."""
        one = self.current()
        if one is None:
            self.setAccessibleDescription(self.tr("%n appointment(s)", None, len(self._blocks)))
            return
        day = words.long_day(one.starts_at.astimezone(ZONE).date())
        name = shown_name(one, self._privacy)
        name = words.translate("PrivateLabel", "hidden") if name == MASK else name
        status = words.status_chip(one.status).word
        self.setAccessibleDescription(f"{day}, {words.clock(one.starts_at)}, {name}, {status}")

    # --- geometry ---

    def _per_minute(self) -> float:
        return (self.height() - HEAD - 1) / max(1, self._last - self._first)

    def _day_width(self) -> float:
        return (self.width() - LEFT) / max(1, len(self._days))

    def _y(self, minute: float) -> float:
        return HEAD + (minute - self._first) * self._per_minute()

    def _box(self, block: Block) -> QRectF:
        width = self._day_width()
        left = LEFT + self._days.index(block.day) * width + 3
        share = (width - 7) / block.columns
        top, bottom = self._y(block.one.stretch.begins), self._y(min(block.one.stretch.ends, self._last))
        return QRectF(left + block.column * share, top + 1, share - 1, max(14.0, bottom - top - 2))

    def box_of(self, appointment_id: UUID) -> QRectF:
        """Return where the block of an appointment is."""
        return next((self._box(one) for one in self._blocks if one.one.id == appointment_id), QRectF())

    def _block_at(self, point: QPointF) -> Block | None:
        return next((one for one in reversed(self._blocks) if self._box(one).contains(point)), None)

    def place_at(self, point: QPointF) -> Dropped | None:
        """Return the day and minute at a point, on whole steps; None outside the grid."""
        at = int((point.x() - LEFT) // self._day_width()) if point.x() >= LEFT else -1
        if not 0 <= at < len(self._days) or point.y() < HEAD:
            return None
        minute = self._first + (point.y() - HEAD) / self._per_minute()
        return Dropped(self._days[at], max(0, min(rules.DAY_MINUTES - _STEP, round(minute / _STEP) * _STEP)))

    # --- keys ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the next appointment when the grid is entered and nothing is chosen."""
        super().focusInEvent(event)
        if self._current is None and self._blocks and event.reason() != Qt.FocusReason.MouseFocusReason:
            now = self._now
            ahead = [one for one in self._blocks if now is None or one.one.ends_at > now]
            self.choose((ahead or self._blocks)[0].one.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one appointment to the next, open with Enter."""
        one = self.current()
        if event.key() == Qt.Key.Key_Escape and self._target is not None:
            self._put_down()
        elif one is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(one)
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down} and not event.modifiers():
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and not event.modifiers():
            self._step_day(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        ids = [one.one.id for one in self._blocks]
        if ids:
            at = ids.index(self._current) if self._current in ids else (-1 if by > 0 else 0)
            self.choose(ids[max(0, min(len(ids) - 1, at + by))])

    def _step_day(self, by: int) -> None:
        """Choose what is nearest in time on the next day that has something."""
        here = next((one for one in self._blocks if one.one.id == self._current), None)
        if here is None:
            self._step(by)
            return
        others = [one for one in self._blocks if (one.day > here.day if by > 0 else one.day < here.day)]
        if others:
            day = min(one.day for one in others) if by > 0 else max(one.day for one in others)
            minute = here.one.stretch.begins
            near = min((one for one in others if one.day == day), key=lambda one: abs(one.one.stretch.begins - minute))
            self.choose(near.one.id)

    # --- mouse ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a block, or a day by its head; note what may be dragged."""
        point = event.position()
        block = self._block_at(point)
        self._pressed = None
        if block is not None:
            self.choose(block.one.id)
            if block.one.can_move and event.button() == Qt.MouseButton.LeftButton:
                self._pressed = (point, block)
        elif point.y() < HEAD and point.x() >= LEFT and self._days:
            at = min(len(self._days) - 1, int((point.x() - LEFT) // self._day_width()))
            self.day_opened.emit(self._days[at])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a block that is dragged would begin."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        start, block = self._pressed
        moved = event.position() - start
        if self._target is None and moved.manhattanLength() < QApplication.startDragDistance():
            return
        top = self._box(block).topLeft()
        self._target = self.place_at(QPointF(event.position().x(), max(HEAD, top.y() + moved.y())))
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        """Put down what was dragged."""
        pressed, target = self._pressed, self._target
        self._put_down()
        if pressed is not None and target is not None:
            block = pressed[1]
            if (target.day, target.minute) != (block.day, block.one.stretch.begins):
                self.moved.emit(block.one, target)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a block; plan where nothing is."""
        block = self._block_at(event.position())
        place = self.place_at(event.position())
        if block is not None:
            self.opened.emit(block.one)
        elif place is not None:
            self.free_opened.emit(Dropped(place.day, place.minute // 15 * 15))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen block."""
        one = self.current()
        if one is not None:
            below = self.box_of(one.id).bottomLeft().toPoint()
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_wanted.emit(one, self.mapToGlobal(below) if by_key else event.globalPos())

    def _put_down(self) -> None:
        self._pressed = self._target = None
        self.unsetCursor()
        self.update()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint hours, days, blocks, what is dragged, and the line of now."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is not None:
            self._paint_grid(painter, self._shown)
            for block in self._blocks:
                chosen = block.one.id == self._current
                paint_block(painter, block.one, self._box(block), self._privacy, chosen=chosen, focus=self.hasFocus())
            self._paint_target(painter)
            self._paint_now(painter)
        painter.end()

    def _paint_grid(self, painter: QPainter, shown: Shown) -> None:
        colour, width = look.colour, self._day_width()
        painter.fillRect(QRectF(0, 0, self.width(), HEAD), colour("surface2"))
        for at, day in enumerate(self._days):
            box = QRectF(LEFT + at * width, HEAD, width, self.height() - HEAD)
            painter.fillRect(box, colour("surface2"))
            if holiday_on(day) is None:
                for one in rules.open_on(shown.setup.hours, day):
                    top = self._y(one.opens)
                    painter.fillRect(QRectF(box.left(), top, width, self._y(one.closes) - top), colour("surface"))
            paint_day_head(painter, day, QRectF(box.left(), 0, width, HEAD), self._now)
        painter.setFont(look.font("caption"))
        for minute in range(self._first, self._last, 60):
            y = self._y(minute)
            painter.fillRect(QRectF(LEFT, y, self.width() - LEFT, 1), colour("border"))
            painter.setPen(colour("ink2"))
            text = QRectF(0, y + 2, LEFT - 8, 16)
            painter.drawText(text, Qt.AlignmentFlag.AlignRight, f"{minute // 60:02d}:00")
        for at in range(len(self._days)):
            painter.fillRect(QRectF(LEFT + at * width, 0, 1, self.height()), colour("border"))

    def _paint_target(self, painter: QPainter) -> None:
        if self._pressed is None or self._target is None:
            return
        width, one = self._day_width(), self._pressed[1].one
        left = LEFT + self._days.index(self._target.day) * width + 3
        top = self._y(self._target.minute)
        box = QRectF(left, top, width - 7, one.minutes * self._per_minute())
        painter.setPen(QPen(look.colour("primary"), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(look.colour("primarySoft"))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(look.font("smallStrong"))
        painter.setPen(look.colour("primaryInk"))
        text = f"{self._target.minute // 60:02d}:{self._target.minute % 60:02d}"
        painter.drawText(box.adjusted(6, 2, 0, 0), Qt.AlignmentFlag.AlignTop, text)

    def _paint_now(self, painter: QPainter) -> None:
        now = self._now
        if now is None or now.date() not in self._days:
            return
        minute = rules.minute_of(now)
        if self._first <= minute <= self._last:
            left = LEFT + self._days.index(now.date()) * self._day_width()
            painter.fillRect(QRectF(left, self._y(minute) - 1, self._day_width(), 2), look.colour("accent"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(QPointF(left, self._y(minute)), 4, 4)
