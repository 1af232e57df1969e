"""Vandaag: what happens now, and what must not be forgotten."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import delivery, drafts, intake, recalls
from skintwin_desktop.core.agenda import DRAFT as PLAN_DRAFT
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.delivery import ToDeliver
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import words
from skintwin_desktop.ui.agenda_panel import AgendaPanel
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.pages import Page
from skintwin_desktop.ui.privacy_cards import DifferenceCard, PresentCard, WaitingCard
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.recall_card import RecallCard, RecallList
from skintwin_desktop.ui.requests_due import RequestsDueCard
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

SIDE = 386


class TodayScreen(Page):
    """The day list, the results to deliver, and what is not finished."""

    client_opened = Signal(UUID)
    intake_wanted = Signal(object)
    screening_wanted = Signal(object)
    result_opened = Signal(object)
    draft_opened = Signal(object)
    new_wanted = Signal(str)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._cares = studio.may(Permission.SCREEN)
        self._waits = 0
        self.header.title.setText(self.tr("Today"))
        self.header.say(words.long_day(studio.today()))
        self.arrive = KeyButton(self.tr("Client has arrived"), icon="user-plus", keys=("F3",))
        self.here = KeyButton(self.tr("Client present"), icon="user-focus", keys=("Ctrl", "F9"))
        self.header.add(self.here)
        self.new = KeyButton(self.tr("New appointment"), kind=PRIMARY, icon="plus", keys=("Ctrl", "N"))
        self.header.add(self.arrive)
        self.header.add(self.new)
        self.panel = AgendaPanel(studio, jobs, privacy, self)
        self.agenda = self.panel.table
        self.requests = RequestsDueCard(studio, jobs, privacy)
        self.recalls = RecallCard(studio, privacy)
        self.recall_list = RecallList(studio, jobs, privacy, self.panel.deeds, self)
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
        self._build()
        self._connect()

    # --- what the tables show ---

    def _result_columns(self) -> list[Column[ToDeliver]]:
        return [Column("", self._result_cell, whole=True), Column("", self._waiting_cell, 120, right=True)]

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
        return [Column("", self._draft_cell, whole=True), Column("", self._draft_chip, 100, right=True)]

    def _draft_cell(self, line: DraftLine) -> Cell:
        kept = self.tr("Appointment, kept %1") if line.kind == PLAN_DRAFT else self.tr("Intake, kept %1")
        saved = kept.replace("%1", f"{words.day(line.saved_at)} {words.clock(line.saved_at)}")
        title = line.draft.title.strip() or self.tr("New client")
        return Cell(title, saved, role="bodyStrong", private=Private.NAME, below_private=Private.PUBLIC)

    def _draft_chip(self, _: DraftLine) -> Cell:
        return Cell(chip=Chip("neutral", "pencil-simple", self.tr("Draft")), private=Private.PUBLIC)

    # --- layout ---

    def _build(self) -> None:
        row = QHBoxLayout()  # parents first: to get one later restyles everything inside
        self.content.addLayout(row, 1)
        row.setSpacing(16)
        left = QVBoxLayout()
        row.addLayout(left, 1)
        left.setSpacing(12)
        self._fault = Note("danger")
        self._fault.hide()
        left.addWidget(self._fault)
        left.addWidget(self.panel, 1)
        side = QWidget()
        self._side = Scrolled(side, self)
        row.addWidget(self._side)
        self._side.setFixedWidth(SIDE)
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
        for card in (
            self.present, self.requests, self._results_card, self._waiting, self.recalls, self._drafts_card,
            self._different,
        ):  # fmt: skip
            column.addWidget(card)
        self._beside = column
        column.addStretch(1)
        self.results.hide()
        self._drafts_card.hide()

    def add_card(self, card: QWidget) -> None:
        """Put what must not be forgotten on top at the side."""
        self._beside.insertWidget(0, card)

    def add_last(self, card: QWidget) -> None:
        """Put what can wait a little below the rest at the side."""
        self._beside.insertWidget(self._beside.count() - 1, card)

    def _connect(self) -> None:
        self.new.clicked.connect(self.plan_new)
        self.arrive.clicked.connect(self.mark_arrived)
        panel = self.panel
        panel.client_opened.connect(self.client_opened)
        panel.intake_wanted.connect(self.intake_wanted)
        panel.screening_wanted.connect(self.screening_wanted)
        panel.appointment_chosen.connect(self._appointment_chosen)
        panel.shown_day.connect(self.header.say)
        panel.read.connect(self._agenda_read)
        panel.failed.connect(self._show_fault)
        panel.deeds.new_client.connect(self.new_wanted)
        panel.deeds.changed.connect(self._read_cards)
        self.recalls.plan_wanted.connect(self.recall_list.plan)
        self.recalls.all.clicked.connect(self.recall_list.open_list)
        self.results.opened.connect(self.result_opened)
        self.unfinished.opened.connect(self._open_draft)
        self._privacy.changed.connect(self._masks_changed)
        look.changed.connect(self._fit_side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the side narrower in a narrow window."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        usual = 300 if self.width() < 1300 else SIDE
        self._side.setFixedWidth(round(usual * (1 + (look.percent - 100) / 200)))

    # --- reading ---

    def entered(self) -> None:
        """Read the agenda and the cards anew."""
        self.panel.entered()
        self.panel.take_focus()
        self._read_cards()

    def _read_cards(self, *_: object) -> None:
        self._jobs.run(self, delivery.results_to_deliver, self._studio, then=self._show_results)
        self._jobs.run(self, recalls.recall_list, self._studio, then=self.recalls.show_recalls)
        self.requests.entered()
        self._jobs.run(self, read_drafts, self._studio, then=self._show_drafts)

    def _show_fault(self, error: object) -> None:
        self._fault.say(sentence(error))  # type: ignore[arg-type]
        self._fault.show()

    def _agenda_read(self, _: object) -> None:
        self._fault.hide()
        self._masks_changed()

    def show_present(self, client: Client | None) -> None:
        """Show who is present."""
        self.present.show_client(client)
        self._masks_changed()

    def _masks_changed(self) -> None:
        """Show in privacy mode numbers instead of names, and say what is different."""
        on, waiting = self._privacy.on, len(self.results.records_model.records)
        self.panel.say_summary()
        bound = self._privacy.bound is not None
        for button in (self.new, self.arrive):
            button.setVisible(not bound)
        self.here.setVisible(on and not bound)
        self._different.setVisible(on)
        self._waiting.show_count(self._waits)
        self._waiting.setVisible(on and bool(waiting))
        self._results_card.setVisible(not (on and waiting))

    def _show_results(self, results: tuple[ToDeliver, ...]) -> None:
        self._waits = len(results)
        self.results.setVisible(bool(results))
        self._no_results.setVisible(not results)
        self.results.show_records(results[:6])
        self.results.fit_height()
        self._masks_changed()

    def _show_drafts(self, lines: tuple[DraftLine, ...]) -> None:
        self._drafts_card.setVisible(bool(lines))
        self.unfinished.show_records(lines[:6])
        self.unfinished.fit_height()

    # --- deeds ---

    def _appointment_chosen(self, one: object) -> None:
        self.here.set_enabled(isinstance(one, Appointment), self.tr("Choose an appointment first."))
        arrives = isinstance(one, Appointment) and self.panel.deeds.may_mark(one, rules.PRESENT)
        self.arrive.set_enabled(arrives, self.tr("Choose somebody who is expected."))

    def _shown_first(self, *statuses: str) -> Appointment | None:
        """Return the appointment that is chosen, else the first one of today with one of these statuses."""
        one = self.panel.current()
        return one or next((row for row in self.panel.appointments() if row.status in statuses), None)

    def mark_arrived(self) -> None:
        """Note that the chosen client has arrived; without a choice the first one who is expected."""
        one = self._shown_first("expected")
        if one is not None:
            self.panel.deeds.mark(one, "present")

    def screen_chosen(self) -> None:
        """Begin the visit of the chosen client, else of the first one who is present."""
        one = self._shown_first("in_room", "present")
        if one is not None:
            self.screening_wanted.emit(one)

    def plan_new(self) -> None:
        """Plan an appointment on the day that is shown."""
        if self._privacy.bound is None:
            self.panel.plan_new()

    def _open_draft(self, line: DraftLine) -> None:
        if line.kind == PLAN_DRAFT:
            self.panel.deeds.resume(line)
        else:
            self.draft_opened.emit(line)


def read_drafts(studio: Studio) -> tuple[DraftLine, ...]:
    """Read what this user was typing: intakes, and an appointment."""
    return (*drafts.list_drafts(studio, PLAN_DRAFT), *drafts.list_drafts(studio, intake.DRAFT))


def _client_of(record: ToDeliver) -> UUID:
    return record.client_id
