"""The day as a table: appointments and what is free, the line of now, and dragging an appointment to a free place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.agenda_rows import DayRow, Gap, begins
from skintwin_desktop.ui.client_cell import client_cell
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook

ROW, GAP_ROW = 52, 30
_MORE = 36
_STEP = 5
_GRIP = 0.4
"""The share of a gap's height in which something is put down at its very beginning."""


class NowLine(QLabel):
    """The clay line across the agenda where the day is now."""

    def __init__(self, table: RecordTable[DayRow]) -> None:
        super().__init__(table.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._table, self._time = table, ""

    def show_at(self, y: int, time: str) -> None:
        """Show the line at a height, with the time."""
        self._time = time
        self.setGeometry(QRect(0, y - 9, self._table.viewport().width(), 19))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint line and time."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent"))
        painter.drawRect(0, 8, self.width(), 2)
        painter.setFont(look.font("captionStrong"))
        width = painter.fontMetrics().horizontalAdvance(self._time) + 18
        painter.drawRoundedRect(self.width() - width, 0, width + 8, 18, 9, 9)
        painter.setPen(look.colour("onAccent"))
        painter.drawText(QRect(self.width() - width, 0, width, 18), Qt.AlignmentFlag.AlignCenter, self._time)
        painter.end()


class _Carried(QLabel):
    """What is dragged: only the time at which it would begin, so that nobody's name flies over the screen."""

    def __init__(self, table: RecordTable[DayRow]) -> None:
        super().__init__(table.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, point: QPoint, text: str) -> None:
        """Show a time beside the mouse; nothing where it cannot be put down."""
        self.setText(text)
        self.setVisible(bool(text))
        self.resize(64, 24)
        self.move(point + QPoint(14, -12))
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the time on a plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("primary"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setFont(look.font("bodyStrong"))
        painter.setPen(look.colour("onPrimary"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class DayTable(RecordTable[DayRow]):
    """The rows of a day."""

    moved = Signal(object, int)
    """An appointment was dragged to another minute of its day."""
    menu_wanted = Signal(object, QPoint)
    free_opened = Signal(object)
    """A gap was opened: something is to be planned there."""

    def __init__(self, privacy: Privacy, *, cares: bool) -> None:
        self._privacy, self._cares = privacy, cares
        self._setup = AgendaSetup()
        super().__init__(
            words.translate("TodayScreen", "Agenda"),
            privacy,
            self._columns(),
            client_of=_client_of,
            row_look=self._row_look,
            row_height=ROW,
        )
        self.horizontalHeader().setMinimumSectionSize(20)
        self.now_line = NowLine(self)
        self._carried = _Carried(self)
        self._pressed: tuple[QPoint, Appointment] | None = None
        self._target: int | None = None
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._now: datetime | None = None
        self.clicked.connect(self._clicked)
        look.changed.connect(self._fit_rows)

    # --- what the cells show ---

    def _columns(self) -> list[Column[DayRow]]:
        return [
            Column(self.tr("Time"), self._time_cell, 74),
            Column(self.tr("Client"), self._client_cell, whole=True),
            Column(self.tr("Kind of appointment"), self._kind_cell, 178),
            Column(self.tr("Status"), self._status_cell, 140),
            Column(self.tr("Attention"), self._attention_cell, 196),
            Column("", self._more_cell, _MORE),
        ]

    def _time_cell(self, one: DayRow) -> Cell:
        if isinstance(one, Gap):
            return Cell(f"{one.begins // 60:02d}:{one.begins % 60:02d}", tone="ink2", private=Private.PUBLIC)
        return Cell(
            words.clock(one.starts_at), agenda_words.minutes_word(one.minutes), role="section", private=Private.PUBLIC
        )

    def _client_cell(self, one: DayRow) -> Cell:
        if isinstance(one, Gap):
            if one.pause:
                return Cell(self.tr("Pause"), tone="ink2", private=Private.PUBLIC)
            free = self.tr("Free · %1").replace("%1", agenda_words.minutes_word(one.ends - one.begins))
            return Cell(free, tone="ink2", private=Private.PUBLIC)
        if self._privacy.on and one.client_id == self._privacy.present:
            short, below = one.client_name.masked, self.tr("present client")
            return Cell(
                short, below, role="bodyStrong", private=Private.NAME, below_private=Private.PUBLIC, short=short
            )
        return client_cell(one.client_name, one.client_label)

    def _kind_cell(self, one: DayRow) -> Cell:
        if isinstance(one, Gap):
            return Cell(private=Private.PUBLIC)
        hidden = self._privacy.hides(Private.KIND, one.client_id)
        text = self.tr("Appointment") if hidden else agenda_words.kind_word(one.kind, self._setup)
        below = self.tr("walk-in") if one.walk_in else ""
        return Cell(text, below, private=Private.PUBLIC)

    @staticmethod
    def _status_cell(one: DayRow) -> Cell:
        if isinstance(one, Gap):
            return Cell(private=Private.PUBLIC)
        return Cell(
            chip=words.status_chip(one.status, one.room if one.status == "in_room" else ""), private=Private.PUBLIC
        )

    def _attention_cell(self, one: DayRow) -> Cell:
        if isinstance(one, Gap):
            return Cell(private=Private.PUBLIC)
        if one.status == "cancelled":
            return Cell(agenda_words.cancel_reason(one.cancel_reason), tone="ink2", private=Private.KIND)
        if not one.has_intake:
            return Cell(self.tr("Intake is missing"), tone="warnInk", private=Private.KIND)
        if one.visit_under_way:
            return Cell(self.tr("Visit under way"), tone="ink2", private=Private.KIND)
        return Cell(self.tr("Intake stored, sealed"), tone="ink2", private=Private.KIND)

    @staticmethod
    def _more_cell(one: DayRow) -> Cell:
        return Cell(icon="" if isinstance(one, Gap) else "dots-three-vertical", tone="ink2", private=Private.PUBLIC)

    def _row_look(self, one: DayRow) -> RowLook:
        if isinstance(one, Gap):
            return RowLook(shaded=True, choosable=not one.pause)
        present = one.status == "in_room" or one.visit_under_way
        if self._privacy.on:
            present = one.client_id == self._privacy.present
        return RowLook(tinted=present, quiet=one.status in {"finished", "cancelled", "no_show"})

    # --- showing ---

    def show_rows(self, rows: Sequence[DayRow], setup: AgendaSetup) -> None:
        """Show the rows of a day; what was chosen stays chosen."""
        self._setup = setup
        before = self.current()
        kept = before.id if isinstance(before, Appointment) else None
        self.show_records(rows, keep=lambda one: isinstance(one, Appointment) and one.id == kept)
        self._fit_rows()

    def appointments(self) -> list[Appointment]:
        """Return the appointments that are shown."""
        return [one for one in self.records_model.records if isinstance(one, Appointment)]

    def chosen_appointment(self) -> Appointment | None:
        """Return the appointment that is chosen; None on a gap as well."""
        found = self.current()
        return found if isinstance(found, Appointment) else None

    def choose(self, appointment_id: UUID) -> None:
        """Choose the row of an appointment, when it is there."""
        for row, one in enumerate(self.records_model.records):
            if isinstance(one, Appointment) and one.id == appointment_id:
                self.selectRow(row)

    def _fit_rows(self) -> None:
        """Make the rows of what is free lower than those of appointments."""
        self.verticalHeader().setMinimumSectionSize(GAP_ROW)
        for row, one in enumerate(self.records_model.records):
            height = self.row_height() * GAP_ROW // ROW if isinstance(one, Gap) else self.row_height()
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
        self.place_now(self._now)

    def place_now(self, now: datetime | None) -> None:
        """Put the line of now between what began and what is to come; None takes it away."""
        self._now = now
        records = self.records_model.records
        if now is None or not records:
            self.now_line.hide()
            return
        minute = now.hour * 60 + now.minute
        begun = sum(begins(one)[0] <= minute for one in records)
        y = sum(self.rowHeight(row) for row in range(begun)) - self.verticalScrollBar().value()
        self.now_line.show_at(max(9, y), f"{now:%H:%M}")

    def _scrolled(self, _: int) -> None:
        self.place_now(self._now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line of now across the whole width."""
        super().resizeEvent(event)
        self.place_now(self._now)

    # --- keys, menu ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plan in a gap with Enter, open the menu with its key; everything else as in any table."""
        found = self.current()
        if isinstance(found, Gap) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.free_opened.emit(found)
            return
        if event.key() == Qt.Key.Key_Escape and self._target is not None:
            self._put_down()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the chosen appointment."""
        found = self.chosen_appointment()
        if found is not None:
            below = self.visualRect(self.currentIndex()).bottomLeft()
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_wanted.emit(found, self.viewport().mapToGlobal(below) if by_key else event.globalPos())

    def _clicked(self) -> None:
        index, found = self.currentIndex(), self.chosen_appointment()
        if found is not None and index.column() == self.records_model.columnCount() - 1:
            below = self.visualRect(index).bottomLeft()
            self.menu_wanted.emit(found, self.viewport().mapToGlobal(below))

    # --- dragging ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what may be dragged from here."""
        super().mousePressEvent(event)
        point, found = event.position().toPoint(), self.chosen_appointment()
        draggable = found is not None and found.can_move and event.button() == Qt.MouseButton.LeftButton
        self._pressed = (point, found) if draggable and found is not None and self.indexAt(point).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where an appointment that is dragged would begin."""
        point = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        start, one = self._pressed
        if self._target is None and (point - start).manhattanLength() < QApplication.startDragDistance():
            return
        self._hold.release()
        self._target = self._minute_at(point, one.minutes)
        target = self._target
        self._carried.show_at(point, f"{target // 60:02d}:{target % 60:02d}" if target >= 0 else "")
        self.setCursor(Qt.CursorShape.ClosedHandCursor if target >= 0 else Qt.CursorShape.ForbiddenCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put down what was dragged."""
        pressed, target = self._pressed, self._target
        self._put_down()
        super().mouseReleaseEvent(event)
        if pressed is not None and target is not None and target >= 0:
            self.moved.emit(pressed[1], target)

    def _put_down(self) -> None:
        self._pressed = self._target = None
        self._carried.hide()
        self.unsetCursor()

    def _minute_at(self, point: QPoint, minutes: int) -> int:
        """Return the minute that a point in a gap stands for, so that the appointment fits in it; -1 elsewhere."""
        index = self.indexAt(point)
        row = self.records_model.record(index.row()) if index.isValid() else None
        if not isinstance(row, Gap) or row.pause:
            return -1
        box = self.visualRect(index)
        share = max(0.0, (point.y() - box.top()) / max(1, box.height()) - _GRIP) / (1 - _GRIP)
        last = max(row.begins, row.ends - minutes)
        wanted = row.begins + share * (last - row.begins)
        return min(last, round(wanted / _STEP) * _STEP) if last > row.begins else row.begins


def _client_of(record: DayRow) -> UUID | None:
    return record.client_id if isinstance(record, Appointment) else None
