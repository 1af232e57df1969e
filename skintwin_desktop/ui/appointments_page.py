"""The appointments of a client as a page of the file: coming and past, plan, change, cancel."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.core import agenda
from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.agenda_setup import AgendaSetup, agenda_setup
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.agenda import CANCELLED
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.agenda_deeds import AgendaDeeds
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.file_pages import main_kind
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.plan_start import PlanLists, PlanStart, read_plan_lists, start_at
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.waiting_dialogs import AddWaitingDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text

Read = tuple[tuple[Appointment, ...], AgendaSetup]


def read_appointments(studio: Studio, client_id: UUID) -> Read:
    """Read all appointments of a client, with what the agenda is planned by."""
    return agenda.client_appointments(studio, client_id), agenda_setup(studio)


class AppointmentsPage(QWidget):
    """Two tables: what is to come, the nearest first, and what is past, the latest first."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._setup = AgendaSetup()
        self.deeds = AgendaDeeds(studio, jobs, privacy, self)
        self.adding: AddWaitingDialog | None = None
        self.fault = Note("danger")
        self.plan = KeyButton(self.tr("New appointment"), kind=main_kind(studio), icon="plus", height=28)
        self.wait = KeyButton(self.tr("On the waiting list"), icon="clock", height=28)
        self.change = KeyButton(self.tr("Change"), icon="pencil-simple", keys=("F2",), height=28)
        self.cancel = KeyButton(self.tr("Cancel …"), icon="x", keys=("Del",), height=28)
        self.coming, self.past = self._table(self.tr("Coming")), self._table(self.tr("Past"))
        self.none = EmptyState(
            "calendar-blank",
            self.tr("No appointment ahead"),
            self.tr("Plan one, or put the client on the waiting list."),
        )
        self.no_past = Text(self.tr("Nothing yet."), "body", "ink2")
        self._build()
        self._connect()

    def _table(self, name: str) -> RecordTable[Appointment]:
        return RecordTable[Appointment](
            name, self._privacy, self._columns(), client_of=lambda one: one.client_id, row_look=self._row_look,
            row_height=44,
        )  # fmt: skip

    def _columns(self) -> list[Column[Appointment]]:
        return [
            Column(self.tr("Date"), self._date_cell, 190),
            Column(self.tr("Time"), self._time_cell, 90),
            Column(self.tr("Kind of appointment"), self._kind_cell, 0),
            Column(self.tr("Status"), self._status_cell, 150),
            Column(self.tr("Practitioner"), lambda one: Cell(one.practitioner, private=Private.PUBLIC), 150),
            Column(self.tr("Room"), lambda one: Cell(one.room, private=Private.PUBLIC), 90),
        ]

    @staticmethod
    def _date_cell(one: Appointment) -> Cell:
        day = one.starts_at.astimezone(ZONE).date()
        return Cell(
            f"{agenda_words.short_weekday(day.weekday())} {words.day(day)}", role="bodyStrong", private=Private.PUBLIC
        )

    @staticmethod
    def _time_cell(one: Appointment) -> Cell:
        return Cell(words.clock(one.starts_at), agenda_words.minutes_word(one.minutes), private=Private.PUBLIC)

    def _kind_cell(self, one: Appointment) -> Cell:
        below = agenda_words.cancel_reason(one.cancel_reason) if one.status == CANCELLED else ""
        below = below or (self.tr("walk-in") if one.walk_in else "")
        return Cell(agenda_words.kind_word(one.kind, self._setup), below, private=Private.KIND)

    @staticmethod
    def _status_cell(one: Appointment) -> Cell:
        return Cell(chip=words.status_chip(one.status), private=Private.PUBLIC)

    @staticmethod
    def _row_look(one: Appointment) -> RowLook:
        return RowLook(quiet=not one.comes)

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setSpacing(12)
        MarginFit(self, self._layout)
        self.fault.hide()
        ahead = Card(self.tr("Coming"), "calendar-blank")
        for button in (self.change, self.cancel, self.wait, self.plan):
            ahead.add_to_head(button)
        ahead.add_flush(self.coming)
        ahead.add_flush(self.none)
        behind = Card(self.tr("Past"), "clock")
        behind.add_flush(self.past)
        self._no_past_area = QWidget()
        line = QHBoxLayout(self._no_past_area)
        line.setContentsMargins(14, 12, 14, 12)
        line.addWidget(self.no_past)
        behind.add_flush(self._no_past_area)
        for card in (ahead, behind):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self.fault, ahead, behind):
            self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addStretch(1)
        outer.addWidget(Scrolled(content))

    def _connect(self) -> None:
        self.plan.clicked.connect(self.plan_new)
        self.wait.clicked.connect(self._add_waiting)
        self.change.clicked.connect(self._change)
        self.cancel.clicked.connect(self._cancel)
        self.coming.opened.connect(self.deeds.change)
        self.coming.chosen.connect(self._chosen)
        self.deeds.changed.connect(self._changed)
        claim(self, "F2", deed=self._change)
        claim(self, "Delete", deed=self._cancel)
        claim(self, "Ctrl+Z", deed=self.deeds.undo)

    # --- showing ---

    def show_client(self, client: Client) -> None:
        """Show whose appointments these are; they are read when the page is entered."""
        self._client = client
        self._show(client.id, ((), self._setup))

    def entered(self) -> None:
        """Read the appointments anew."""
        if self._client is not None:
            client_id = self._client.id
            self._jobs.run(
                self, read_appointments, self._studio, client_id,
                then=partial(self._show, client_id), on_error=self._failed,
            )  # fmt: skip
            if not self.coming.hasFocus():
                self.plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, *_: object) -> None:
        self.entered()

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show(self, client_id: UUID, read: Read) -> None:
        if self._client is None or client_id != self._client.id:
            return
        self.fault.hide()
        found, self._setup = read
        today = self._studio.today()
        ahead = [one for one in found if one.starts_at.astimezone(ZONE).date() >= today and one.status != "finished"]
        behind = [one for one in reversed(found) if one not in ahead]
        for table, records in ((self.coming, ahead), (self.past, behind)):
            before = table.current()
            table.show_records(records, keep=partial(_is_same, before))
            table.setVisible(bool(records))
            table.setFixedHeight(table.horizontalHeader().height() + len(records) * table.row_height() + 2)
        self.none.setVisible(not ahead)
        self._no_past_area.setVisible(not behind)
        if ahead and self.coming.current() is None:
            self.coming.selectRow(0)
        self._chosen(None)

    def _chosen(self, _: object) -> None:
        one = self.coming.current()
        can = one is not None and one.can_move
        why = self.tr("Choose an appointment that is still to come.")
        for button in (self.change, self.cancel):
            button.set_enabled(can, why)

    # --- deeds ---

    def _whose(self) -> ChosenClient | None:
        client = self._client
        return ChosenClient(client.id, client.number, client.name) if client is not None else None

    def plan_new(self) -> None:
        """Plan an appointment for this client."""
        self.deeds.plan(PlanStart(start_at(self._studio.today()), self._whose(), fixed=True))

    def _change(self) -> None:
        one = self.coming.current()
        if one is not None:
            self.deeds.change(one)

    def _cancel(self) -> None:
        one = self.coming.current()
        if one is not None:
            self.deeds.cancel(one)

    def _add_waiting(self) -> None:
        self._jobs.run(self, read_plan_lists, self._studio, then=self._open_waiting, on_error=self._failed)

    def _open_waiting(self, lists: PlanLists) -> None:
        self.adding = AddWaitingDialog(
            self.window(), self._studio, self._jobs, self._privacy, setup=lists.setup, client=self._whose()
        )
        self.adding.answered.connect(self._added)
        self.adding.start()

    def _added(self, _: object) -> None:
        self.deeds.say(self.tr("Put on the waiting list"))


def _is_same(before: Appointment | None, one: Appointment) -> bool:
    return before is not None and one.id == before.id
