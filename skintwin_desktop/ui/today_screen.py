"""Vandaag: what happens now, and what must not be forgotten."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from skintwin_desktop.core import agenda, delivery, drafts, intake
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.delivery import ToDeliver
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.pages import Page
from skintwin_desktop.ui.privacy_cards import DifferenceCard, PresentCard, WaitingCard
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, IconButton, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text

SIDE = 386


class _NowLine(QLabel):
    """The clay line across the agenda where the day is now."""

    def __init__(self, table: RecordTable[Appointment]) -> None:
        super().__init__(table.viewport())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._table, self._time = table, ""

    def show_at(self, y: int, time: str) -> None:
        self._time = time
        self.setGeometry(QRect(0, y - 9, self._table.contentsRect().width(), 19))
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
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


class TodayScreen(Page):
    """The day list, the results to deliver, and what is not finished."""

    client_opened = Signal(UUID)
    intake_wanted = Signal(object)
    screening_wanted = Signal(object)
    arrived = Signal(object)
    result_opened = Signal(object)
    draft_opened = Signal(object)
    new_wanted = Signal()

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._cares = studio.may(Permission.SCREEN)
        self._day = studio.today()
        self._waits = 0
        self.header.title.setText(self.tr("Today"))
        self.header.say(words.long_day(self._day))
        self.arrive = KeyButton(self.tr("Client has arrived"), icon="user-plus", keys=("F3",))
        self.new = KeyButton(self.tr("New intake"), kind=PRIMARY, icon="plus", keys=("Ctrl", "N"))
        self.header.add(self.arrive)
        self.header.add(self.new)
        self.agenda = RecordTable[Appointment](
            self.tr("Agenda"), privacy, self._columns(), client_of=_client_of, row_look=self._row_look, row_height=52
        )
        self.results = RecordTable[ToDeliver](
            self.tr("Results to deliver"),
            privacy,
            self._result_columns(),
            client_of=_client_of,
            row_height=52,
            head=False,
        )
        self.unfinished = RecordTable[DraftLine](
            self.tr("To be finished"), privacy, self._draft_columns(), row_height=52, head=False
        )
        self.present = PresentCard(studio, jobs, privacy)
        self._different = DifferenceCard()
        self._waiting = WaitingCard(self.tr("Results to deliver"), "file-text")
        self._now = _NowLine(self.agenda)
        self._clock = QTimer(self)
        self._clock.setInterval(15_000)
        self._build()
        self._connect()

    # --- what the tables show ---

    def _columns(self) -> list[Column[Appointment]]:
        return [
            Column(self.tr("Time"), self._time_cell, 66),
            Column(self.tr("Client"), self._client_cell, whole=True),
            Column(self.tr("Kind of appointment"), self._kind_cell, 200),
            Column(self.tr("Status"), self._status_cell, 140),
            Column(self.tr("Attention"), self._attention_cell, 190),
        ]

    def _time_cell(self, one: Appointment) -> Cell:
        minutes = self.tr("%1 min").replace("%1", str(one.minutes))
        return Cell(words.clock(one.starts_at), minutes, role="section", private=Private.PUBLIC)

    def _client_cell(self, one: Appointment) -> Cell:
        if self._privacy.on and one.client_id == self._privacy.present:
            short, below = one.client_name.masked, self.tr("present client")
            return Cell(
                short, below, role="bodyStrong", private=Private.NAME, below_private=Private.PUBLIC, short=short
            )
        return Cell(
            one.client_name.full,
            one.client_label,
            role="bodyStrong",
            private=Private.NAME,
            below_private=Private.NUMBER,
            short=one.client_name.masked,
        )

    def _kind_cell(self, one: Appointment) -> Cell:
        if not self._cares:
            return Cell(self.tr("Consult"), private=Private.PUBLIC)
        text = words.appointment_kind(one.kind)
        return Cell(
            self.tr("Appointment") if self._privacy.hides(Private.KIND, one.client_id) else text, private=Private.PUBLIC
        )

    @staticmethod
    def _status_cell(one: Appointment) -> Cell:
        return Cell(
            chip=words.status_chip(one.status, one.room if one.status == "in_room" else ""), private=Private.PUBLIC
        )

    def _attention_cell(self, one: Appointment) -> Cell:
        if not one.has_intake:
            return Cell(self.tr("Intake is missing"), tone="warnInk", private=Private.KIND)
        if one.visit_under_way:
            return Cell(self.tr("Visit under way"), tone="ink2", private=Private.KIND)
        return Cell(self.tr("Intake done, sealed"), tone="ink2", private=Private.KIND)

    def _row_look(self, one: Appointment) -> RowLook:
        present = one.status == "in_room" or one.visit_under_way
        if self._privacy.on:
            present = one.client_id == self._privacy.present
        return RowLook(tinted=present, quiet=one.status in {"finished", "cancelled", "no_show"})

    def _result_columns(self) -> list[Column[ToDeliver]]:
        return [Column("", self._result_cell, whole=True), Column("", self._waiting_cell, 120)]

    def _result_cell(self, one: ToDeliver) -> Cell:
        since = self.tr("signed %1").replace("%1", words.day(one.signed_at))
        return Cell(
            one.client_name.full,
            since,
            role="bodyStrong",
            private=Private.NAME,
            below_private=Private.PUBLIC,
            short=one.client_name.masked,
        )

    def _waiting_cell(self, one: ToDeliver) -> Cell:
        days = (self._studio.today() - self._studio.local(one.signed_at).date()).days
        chip = Chip("warn" if days else "info", "clock", self.tr("%n day(s)", None, days) if days else self.tr("today"))
        return Cell(chip=chip, private=Private.PUBLIC)

    def _draft_columns(self) -> list[Column[DraftLine]]:
        return [Column("", self._draft_cell, whole=True), Column("", self._draft_chip, 100)]

    def _draft_cell(self, line: DraftLine) -> Cell:
        saved = self.tr("Intake, kept %1").replace("%1", f"{words.day(line.saved_at)} {words.clock(line.saved_at)}")
        title = line.draft.title.strip() or self.tr("New client")
        return Cell(title, saved, role="bodyStrong", private=Private.NAME, below_private=Private.PUBLIC)

    def _draft_chip(self, _: DraftLine) -> Cell:
        return Cell(chip=Chip("neutral", "pencil-simple", self.tr("Draft")), private=Private.PUBLIC)

    # --- layout ---

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        self._agenda_card = Card(self.tr("Agenda"), "calendar-blank")
        self._summary = Text("", "small", "ink2")
        self._earlier = IconButton("caret-left", self.tr("The day before"), size=28, glyph=15)
        self._later = IconButton("caret-right", self.tr("The day after"), size=28, glyph=15)
        self._day_text = Text("", "bodyStrong")
        for widget in (self._summary, self._earlier, self._day_text, self._later):
            self._agenda_card.add_to_head(widget)
        self._agenda_card.add_flush(self.agenda, 1)
        self._no_appointments = EmptyState(
            "calendar-blank", self.tr("No appointments on this day"), self.tr("An appointment is made with the intake.")
        )
        self._agenda_card.add_flush(self._no_appointments, 1)
        self._fault = Note("danger")
        self._fault.hide()
        left.addWidget(self._fault)
        left.addWidget(self._agenda_card, 1)
        row.addLayout(left, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._results_card = Card(self.tr("Results to deliver"), "file-text")
        self._no_results = EmptyState(
            "check",
            self.tr("Nothing to deliver"),
            self.tr("A result comes here as soon as it is signed.")
            if self._cares
            else self.tr("A result comes here as soon as the practitioner signs it."),
        )
        self._results_card.add_flush(self.results)
        self._results_card.add_flush(self._no_results)
        self._drafts_card = Card(self.tr("To be finished"), "list")
        self._drafts_card.add_flush(self.unfinished)
        for card in (self.present, self._results_card, self._waiting, self._drafts_card, self._different):
            column.addWidget(card)
        self._beside = column
        column.addStretch(1)
        self._side = Scrolled(side)
        self._side.setFixedWidth(SIDE)
        row.addWidget(self._side)
        self.content.addLayout(row, 1)
        self._no_appointments.hide()
        self.results.hide()
        self._drafts_card.hide()

    def add_card(self, card: QWidget) -> None:
        """Put what must not be forgotten on top at the side."""
        self._beside.insertWidget(0, card)

    def add_last(self, card: QWidget) -> None:
        """Put what can wait a little below the rest at the side."""
        self._beside.insertWidget(self._beside.count() - 1, card)

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_wanted)
        self.arrive.clicked.connect(self.mark_arrived)
        self.agenda.opened.connect(self._open_appointment)
        self.agenda.chosen.connect(self._appointment_chosen)
        self.results.opened.connect(self.result_opened)
        self.unfinished.opened.connect(self.draft_opened)
        self._earlier.clicked.connect(self._go_earlier)
        self._later.clicked.connect(self._go_later)
        self._privacy.changed.connect(self._masks_changed)
        self._clock.timeout.connect(self._place_now)
        self._clock.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the side narrower in a narrow window."""
        super().resizeEvent(event)
        self._side.setFixedWidth(300 if event.size().width() < 1300 else SIDE)
        self._place_now()

    # --- reading ---

    def entered(self) -> None:
        """Read the day anew."""
        self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)
        self._jobs.run(self, agenda.day_list, self._studio, self._day, then=self._show_day, on_error=self._show_fault)
        self._jobs.run(self, delivery.results_to_deliver, self._studio, then=self._show_results)
        self._jobs.run(self, drafts.list_drafts, self._studio, intake.DRAFT, then=self._show_drafts)

    def _show_fault(self, error: object) -> None:
        self._fault.say(sentence(error))  # type: ignore[arg-type]
        self._fault.show()

    def _show_day(self, day: tuple[Appointment, ...]) -> None:
        self._fault.hide()
        before = self.agenda.current()
        had_focus = self.agenda.hasFocus()
        self.agenda.setVisible(bool(day))
        if had_focus and not day:
            self.new.setFocus(Qt.FocusReason.OtherFocusReason)
        self._no_appointments.setVisible(not day)
        self.agenda.show_records(day, keep=lambda one: before is not None and one.id == before.id)
        self._masks_changed()
        self._day_text.setText(self.tr("today") if self._day == self._studio.today() else words.day(self._day))
        self._appointment_chosen(self.agenda.current())
        self._place_now()

    def show_present(self, client: Client | None) -> None:
        """Show who is present."""
        self.present.show_client(client)
        self._masks_changed()

    def _masks_changed(self) -> None:
        """Show in privacy mode numbers instead of names, and say what is different."""
        on, waiting = self._privacy.on, len(self.results.records_model.records)
        count = self.tr("%n appointment(s)", None, len(self.agenda.records_model.records))
        self._summary.setText(self.tr("Names of others are hidden") if on else count)
        bound = self._privacy.bound is not None
        for button in (self.new, self.arrive):
            button.setVisible(not bound)
        self._different.setVisible(on)
        self._waiting.show_count(self._waits)
        self._waiting.setVisible(on and bool(waiting))
        self._results_card.setVisible(not (on and waiting))

    def _show_results(self, results: tuple[ToDeliver, ...]) -> None:
        self._waits = len(results)
        self.results.setVisible(bool(results))
        self._no_results.setVisible(not results)
        self.results.show_records(results[:6])
        self.results.setFixedHeight(self.results.content_height() + 2)
        self._masks_changed()

    def _show_drafts(self, lines: tuple[DraftLine, ...]) -> None:
        self._drafts_card.setVisible(bool(lines))
        self.unfinished.show_records(lines[:6])
        self.unfinished.setFixedHeight(self.unfinished.content_height() + 2)

    def _place_now(self) -> None:
        """Put the now line between what began and what is to come."""
        now = self._studio.now()
        day = self.agenda.records_model.records
        if not day or self._day != self._studio.today():
            self._now.hide()
            return
        begun = sum(one.starts_at <= now for one in day)
        y = begun * self.agenda.row_height() - self.agenda.verticalScrollBar().value()
        self._now.show_at(max(9, y), words.clock(now))

    # --- deeds ---

    def _go_earlier(self) -> None:
        self._day -= timedelta(days=1)
        self._change_day()

    def _go_later(self) -> None:
        self._day += timedelta(days=1)
        self._change_day()

    def _change_day(self) -> None:
        self.header.say(words.long_day(self._day))
        self.entered()

    def _appointment_chosen(self, one: object) -> None:
        expected = isinstance(one, Appointment) and one.status == "expected"
        self.arrive.set_enabled(expected, self.tr("Choose somebody who is expected."))

    def mark_arrived(self) -> None:
        """Note that the chosen client has arrived; without a choice the first one who is expected."""
        one = self.agenda.current()
        if one is None:
            one = next((row for row in self.agenda.records_model.records if row.status == "expected"), None)
        if one is not None and one.status == "expected":
            self.arrived.emit(one)

    def _open_appointment(self, one: Appointment) -> None:
        if one.has_intake:
            self.client_opened.emit(one.client_id)
        else:
            self.intake_wanted.emit(one)

    def screen_chosen(self) -> None:
        """Begin the visit of the chosen client, else of the first one who is present."""
        one = self.agenda.current()
        if one is None:
            rows = self.agenda.records_model.records
            one = next((row for row in rows if row.status in {"in_room", "present"}), None)
        if one is not None:
            self.screening_wanted.emit(one)


def _client_of(record: Appointment | ToDeliver) -> UUID:
    return record.client_id
