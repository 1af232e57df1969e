"""Opvolging: who is due for an appointment, the longest overdue first, and planning one for them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import planning, recalls
from skintwin_desktop.core.planning import FreePlace
from skintwin_desktop.core.recalls import CLOSE_REASONS, Recall
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.agenda_deeds import AgendaDeeds
from skintwin_desktop.ui.agenda_dialogs import ReasonDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.people_list import PeopleDialog, client_of, name_cell
from skintwin_desktop.ui.plan_start import PlanLists, read_plan_lists
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable

MOST = 4
SOON_DAYS = 31
"""From how many days before it is due somebody stands on the card."""
LOOK_BEFORE = 14
"""How many days before it is due a place is looked for."""
USUAL_MINUTES = 30


class RecallCard(Card):
    """The card on Vandaag: who is overdue or due within a month."""

    plan_wanted = Signal(object)

    def __init__(self, studio: Studio, privacy: Privacy) -> None:
        super().__init__(words.translate("RecallCard", "Follow-up"), "arrow-u-up-left")
        self._studio = studio
        self.all = KeyButton(self.tr("Recall list"), kind=LINK, height=28)
        self.add_to_head(self.all)
        self.table = RecordTable[Recall](
            self.tr("Follow-up"),
            privacy,
            [Column("", name_cell, whole=True), Column("", self._due_cell, 116, right=True)],
            client_of=lambda one: one.client_id,
            row_height=52,
            head=False,
        )
        self.add_flush(self.table)
        self.table.opened.connect(self.plan_wanted)
        self.hide()

    def _due_cell(self, one: Recall) -> Cell:
        return Cell(chip=due_chip(one, self._studio), private=Private.PUBLIC)

    def show_recalls(self, found: tuple[Recall, ...]) -> None:
        """Show who is due; without anybody on the list there is no card."""
        today = self._studio.today()
        due = [one for one in found if (one.due_on - today).days <= SOON_DAYS]
        self.setVisible(bool(found))
        self.all.setText(self.tr("Recall list (%1)").replace("%1", str(len(found))))
        self.all.updateGeometry()
        self.table.show_records(due[:MOST])
        self.table.setVisible(bool(due))
        self.table.fit_height()


def due_chip(one: Recall, studio: Studio) -> Chip:
    """Return since when or around when somebody is due."""
    late = (studio.today() - one.due_on).days
    if late > 0:
        return Chip("danger" if late > SOON_DAYS else "warn", "clock", agenda_words.late(late))
    return Chip("neutral", "calendar-blank", agenda_words.around(one.due_on))


class CloseRecallDialog(ReasonDialog):
    """Takes somebody off the recall list with a reason from a fixed list."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, one: Recall) -> None:
        reasons = [Option(code, agenda_words.close_reason(code)) for code in CLOSE_REASONS]
        title = words.translate("CloseRecallDialog", "Off the recall list")
        text = words.translate("CloseRecallDialog", "Nobody will be reminded of this appointment any more.")
        super().__init__(window, jobs, title, text, reasons)
        self._studio, self._one = studio, one

    def start(self) -> None:
        """Show the question."""
        self.ask_reason(self.tr("Off the list"), self.tr("Saving …"))

    def begin(self) -> None:
        """Take the client off the list."""
        self.work(recalls.close_recall, self._studio, self._one.id, self.reason)


class RecallList(QObject):
    """Opens the recall list over a screen, and does what is chosen there."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, deeds: AgendaDeeds, screen: QWidget) -> None:
        super().__init__(screen)
        self._studio, self._jobs, self._privacy, self._deeds = studio, jobs, privacy, deeds
        self._screen = screen
        self.dialog: PeopleDialog[Recall] | None = None
        self.closing: CloseRecallDialog | None = None

    def open_list(self) -> None:
        """Read and show who is due."""
        self._jobs.run(self, recalls.recall_list, self._studio, then=self._show, on_error=self._deeds.failed)

    def _show(self, found: tuple[Recall, ...]) -> None:
        text = self.tr("Due for an appointment and without one, the longest overdue first.")
        columns = [
            Column[Recall](
                self.tr("Around"), lambda one: Cell(agenda_words.around(one.due_on), private=Private.PUBLIC), 110
            ),
            Column[Recall](self.tr("Late"), self._late_cell, 130),
        ]
        self.dialog = PeopleDialog[Recall](self._screen.window(), self._privacy, self.tr("Recall list"), text, columns)
        self.dialog.plan_wanted.connect(self.plan)
        self.dialog.off_wanted.connect(self._off)
        self.dialog.start(found)

    def _late_cell(self, one: Recall) -> Cell:
        late = one.due_on < self._studio.today()
        return Cell(chip=due_chip(one, self._studio) if late else None, private=Private.PUBLIC)

    def plan(self, one: Recall) -> None:
        """Open the form at the first free place around the day that the client is due."""
        if self.dialog is not None:
            self.dialog.done()
        self._jobs.run(self, read_plan_lists, self._studio, then=partial(self._look, one), on_error=self._deeds.failed)

    def _look(self, one: Recall, lists: PlanLists) -> None:
        kind = lists.setup.kind("follow_up")
        minutes = kind.minutes if kind is not None else USUAL_MINUTES
        first = max(self._studio.today(), one.due_on - timedelta(days=LOOK_BEFORE))
        self._jobs.run(
            self, planning.first_free_place, self._studio, first, minutes,
            then=partial(self._plan_at, one), on_error=self._deeds.failed,
        )  # fmt: skip

    def _plan_at(self, one: Recall, place: FreePlace | None) -> None:
        if place is not None:
            self._deeds.plan_in(place, client_of(one))
        else:
            self._deeds.plan_on(one.due_on, client=client_of(one))

    def _off(self, one: Recall) -> None:
        if self.dialog is not None:
            self.dialog.done()
        self.closing = CloseRecallDialog(self._screen.window(), self._studio, self._jobs, one)
        self.closing.answered.connect(partial(self._closed, one))
        self.closing.start()

    def _closed(self, one: Recall, _: None) -> None:
        self._deeds.say(self.tr("Off the recall list"), partial(self._deeds.work, recalls.close_recall, one.id, ""))
        self._deeds.changed.emit(None, None)
