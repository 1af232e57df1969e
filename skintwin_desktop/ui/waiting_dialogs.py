"""The waiting list on the screen: who waits, putting somebody on it, and who a free place suits."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import planning, waiting
from skintwin_desktop.core.agenda import CONSULT
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.core.planning import FreePlace, Wish
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.waiting import Waiting, WaitingEntry
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.agenda_deeds import AgendaDeeds
from skintwin_desktop.ui.client_choice import ChosenClient, ClientChoice
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.people_list import PeopleDialog, client_of
from skintwin_desktop.ui.plan_start import PlanLists, read_plan_lists
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.table import Cell, Column
from skintwin_desktop.ui.widgets.veil import Veil

_USUAL_MINUTES = 30


class AddWaitingDialog(DeedDialog):
    """Puts a client on the waiting list, with the days and parts of the day that suit."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, *, setup: AgendaSetup,
        client: ChosenClient | None = None,
    ) -> None:  # fmt: skip
        super().__init__(window, jobs, words.translate("AddWaitingDialog", "On the waiting list"), icon="clock")
        self._studio = studio
        self.client = ClientChoice(studio, jobs, privacy)
        self.client.new.setEnabled(False)
        self.client.setFocusProxy(self.client.field)
        self.minutes = ComboBox([Option(str(one), agenda_words.minutes_word(one)) for one in setup.lengths])
        self.minutes.set_value(str(_USUAL_MINUTES) if _USUAL_MINUTES in setup.lengths else str(setup.lengths[0]))
        days = sorted({one.weekday for one in setup.hours}) or list(range(5))
        self.days = Segments(
            self.tr("Days that suit"), [Option(str(one), agenda_words.short_weekday(one)) for one in days], several=True
        )
        self.parts = Segments(
            self.tr("Parts of the day"), [Option(one, agenda_words.part_word(one)) for one in rules.PARTS], several=True
        )
        self.comment = LongText(lines=2)
        any_day = self.tr("Nothing chosen: every day")
        self.add("client", Field(self.tr("Client"), self.client, required=True))
        self.add("minutes", Field(self.tr("How long"), self.minutes, required=True))
        self.add("wish", Field(self.tr("Days that suit"), self.days, hint=any_day))
        self.add("parts", Field(self.tr("Parts of the day"), self.parts, hint=self.tr("Nothing chosen: the whole day")))
        hint = self.tr("About when only, never why. What is medical belongs in the file.")
        self.fields["note"] = Field(self.tr("Note"), self.comment, optional=self.tr("optional"), hint=hint)
        self._veil = Veil(self.fields["note"], privacy, Private.KIND, parent=self)
        self.body.addWidget(self._veil)
        self.client.chosen.connect(self._follow_client)
        self.client.show_chosen(client)
        self._follow_client()

    def _follow_client(self) -> None:
        """Say whose note it is: in privacy mode it stands there only for who is present."""
        self._veil.show_client(self.client.client.id if self.client.client is not None else None)

    def start(self) -> None:
        """Show the form."""
        known = self.client.client is not None
        self.offer(self.tr("Put on the list"), self.tr("Saving …"), focus=self.minutes if known else self.client.field)

    def problems(self) -> dict[str, str]:
        """Return what is missing or cannot be kept."""
        found = {} if self.client.client is not None else {"client": agenda_words.field_problem("empty")}
        if len(identity.tidy(self.comment.text())) > waiting.LONGEST_NOTE:
            found["note"] = agenda_words.field_problem("long")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        return agenda_words.field_problem(problem.code)

    def begin(self) -> None:
        """Put the client on the list."""
        client = self.client.client
        if client is not None:
            entry = WaitingEntry(
                int(self.minutes.value()),
                CONSULT,
                tuple(int(one) for one in self.days.values()),
                self.parts.values(),
                self.comment.text(),
            )
            self.work(waiting.add_waiting, self._studio, client.id, entry)


class WaitingList(QObject):
    """Opens the waiting list over a screen, and does what is chosen there."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, deeds: AgendaDeeds, screen: QWidget) -> None:
        super().__init__(screen)
        self._studio, self._jobs, self._privacy, self._deeds = studio, jobs, privacy, deeds
        self._screen = screen
        self._place: FreePlace | None = None
        self.dialog: PeopleDialog[Waiting] | None = None
        self.adding: AddWaitingDialog | None = None
        deeds.place_free.connect(self._offer)

    def open_list(self) -> None:
        """Read and show who waits."""
        self._place = None
        self._jobs.run(self, waiting.waiting_list, self._studio, then=self._show, on_error=self._deeds.failed)

    def _offer(self, place: FreePlace, found: tuple[Waiting, ...]) -> None:
        """Show who a place that became free suits."""
        self._place = place
        self._show(found)

    def _show(self, found: tuple[Waiting, ...]) -> None:
        if self._place is None:
            title, text = self.tr("Waiting list"), self.tr("Longest waiting first.")
        else:
            local = self._studio.local(self._place.starts_at)
            at = f"{words.long_day(local.date())}, {words.clock(local)}"
            title = self.tr("A place became free")
            text = self.tr("%1, for %2. These clients wait for such a place, longest first.").replace("%1", at)
            text = text.replace("%2", agenda_words.minutes_word(self._place.minutes))
        dialog = PeopleDialog[Waiting](self._screen.window(), self._privacy, title, text, self._columns())
        dialog.plan_wanted.connect(self._plan)
        dialog.off_wanted.connect(self._off)
        if self._place is None:
            add = KeyButton(self.tr("Put somebody on the list"), icon="plus")
            add.clicked.connect(self.add)
            dialog.row.insertWidget(2, add)
        self.dialog = dialog
        dialog.start(found)

    def _columns(self) -> list[Column[Waiting]]:
        return [
            Column(self.tr("Length"), self._length_cell, 80),
            Column(self.tr("Suits"), self._wish_cell, 190),
            Column(self.tr("Since"), lambda one: Cell(words.day(one.since), tone="ink2", private=Private.PUBLIC), 96),
        ]

    @staticmethod
    def _length_cell(one: Waiting) -> Cell:
        return Cell(agenda_words.minutes_word(one.entry.minutes), private=Private.PUBLIC)

    @staticmethod
    def _wish_cell(one: Waiting) -> Cell:
        return Cell(
            agenda_words.wish_words(one.entry), one.entry.note, private=Private.PUBLIC, below_private=Private.CONTACT
        )

    def add(self) -> None:
        """Ask who is to be put on the list."""
        if self.dialog is not None:
            self.dialog.done()
        self._jobs.run(self, read_plan_lists, self._studio, then=self._open_add, on_error=self._deeds.failed)

    def _open_add(self, lists: PlanLists) -> None:
        self.adding = AddWaitingDialog(
            self._screen.window(), self._studio, self._jobs, self._privacy, setup=lists.setup
        )
        self.adding.answered.connect(self._added)
        self.adding.start()

    def _added(self, _: object) -> None:
        self._deeds.say(self.tr("Put on the waiting list"))
        self._deeds.changed.emit(None, None)
        self.open_list()

    def _off(self, one: Waiting) -> None:
        if self.dialog is not None:
            self.dialog.done()
        self._jobs.run(
            self, waiting.close_waiting, self._studio, one.id,
            then=partial(self._closed, one), on_error=self._deeds.failed,
        )  # fmt: skip

    def _closed(self, one: Waiting, _: None) -> None:
        back = partial(self._deeds.work, waiting.close_waiting, one.id, reopen=True)
        self._deeds.say(self.tr("Off the waiting list"), back)
        self._deeds.changed.emit(None, None)

    def _plan(self, one: Waiting) -> None:
        """Open the form at the place that is free, or at the first one that suits."""
        if self.dialog is not None:
            self.dialog.done()
        if self._place is not None:
            place = FreePlace(self._place.starts_at, one.entry.minutes, self._place.practitioner_id, self._place.room)
            self._deeds.plan_in(place, client_of(one), waiting_id=one.id)
            return
        wish = Wish(one.entry.weekdays, one.entry.parts)
        self._jobs.run(
            self, planning.first_free_place, self._studio, self._studio.today(), one.entry.minutes, wish=wish,
            then=partial(self._plan_at, one), on_error=self._deeds.failed,
        )  # fmt: skip

    def _plan_at(self, one: Waiting, place: FreePlace | None) -> None:
        if place is not None:
            self._deeds.plan_in(place, client_of(one), waiting_id=one.id)
        else:
            self._deeds.plan_on(self._studio.today(), client=client_of(one), waiting_id=one.id)
