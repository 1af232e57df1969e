"""What is done to appointments, from whatever screen: plan, move, cancel, mark; each with a way back (Ctrl+Z)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import agenda, planning, waiting
from skintwin_desktop.core.agenda import Appointment, AppointmentPlan, at_wall_clock
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.planning import FreePlace, PlanCheck
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.core.waiting import Waiting
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.ui import agenda_words, words
from skintwin_desktop.ui.agenda_dialogs import CancelDialog, MoveAnyway
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.plan_dialog import PlanDialog
from skintwin_desktop.ui.plan_start import PlanLists, PlanStart, of_draft, read_plan_lists, start_at, start_in, start_of
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.toast import Toast


class AgendaDeeds(QObject):
    """Does what a screen asks about appointments, tells what changed, and can take the last thing back."""

    changed = Signal(object, object)
    """Something changed; with the id of the appointment to choose and, once it was moved, when it begins, or None."""
    new_client = Signal(str)
    """A client is to be registered first; with what was typed."""
    place_free = Signal(object, tuple)
    """A cancelled place suits somebody who waits; with the FreePlace and who."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, screen: QWidget) -> None:
        super().__init__(screen)
        self._studio, self._jobs, self._privacy, self._screen = studio, jobs, privacy, screen
        self.dialog: Dialog | None = None
        self._undo: Callable[[], object] | None = None
        self.busy = False

    # --- planning ---

    def plan(self, start: PlanStart) -> None:
        """Open the form."""
        self._jobs.run(self, read_plan_lists, self._studio, then=partial(self._open_form, start), on_error=self.failed)

    def plan_on(
        self,
        day: date,
        minute: int | None = None,
        *,
        client: ChosenClient | None = None,
        waiting_id: UUID | None = None,
    ) -> None:
        """Open the form for a day, and a minute of it."""
        self.plan(PlanStart(start_at(day, minute), client, waiting_id=waiting_id))

    def plan_in(self, place: FreePlace, client: ChosenClient, *, waiting_id: UUID | None = None) -> None:
        """Open the form for a free place and a client."""
        self.plan(PlanStart(start_in(place), client, waiting_id=waiting_id))

    def walk_in(self, client: ChosenClient | None = None) -> None:
        """Open the form for somebody who is here now."""
        now = self._studio.local(self._studio.now())
        self.plan(PlanStart(start_at(now.date(), rules.minute_of(now) // 5 * 5), client, walk_in=True))

    def change(self, one: Appointment) -> None:
        """Open the form of an appointment."""
        if one.can_move:
            self.plan(start_of(one))

    def resume(self, line: DraftLine) -> None:
        """Open the form with what was typed in it before."""
        self.plan(of_draft(line.draft.values, line.subject))

    def _open_form(self, start: PlanStart, lists: PlanLists) -> None:
        form = PlanDialog(self._screen.window(), self._studio, self._jobs, self._privacy, lists=lists, start=start)
        form.answered.connect(partial(self._planned, form))
        form.new_client.connect(self.new_client)
        self.dialog = form
        form.start()

    def _planned(self, form: PlanDialog, answer: object) -> None:
        start, plan = form.start_values, form.result
        if plan is None:
            return
        if isinstance(answer, UUID):
            said = self.tr("Is here now, as a walk-in") if start.walk_in else self.tr("Planned: %1")
            undo = partial(self.work, planning.take_back_appointment, answer)
            self.say(said.replace("%1", self._when(plan.starts_at)), undo)
            self.changed.emit(answer, None)
        elif isinstance(answer, AppointmentPlan) and start.appointment_id is not None:
            self._moved(start.appointment_id, plan, answer)

    # --- moving ---

    def move(self, one: Appointment, *, days: int = 0, minutes: int = 0) -> None:
        """Move an appointment by so many days and minutes of the wall clock."""
        self._move_to(one, rules.moved(one.starts_at.astimezone(ZONE), days=days, minutes=minutes), one.minutes)

    def move_to(self, one: Appointment, day: date, minute: int) -> None:
        """Move an appointment to a minute of a day."""
        self._move_to(one, at_wall_clock(day, rules.as_time(minute)), one.minutes)

    def lengthen(self, one: Appointment, by: int) -> None:
        """Make an appointment longer, or shorter."""
        minutes = min(rules.LONGEST, max(rules.SHORTEST, one.minutes + by))
        if minutes != one.minutes:
            self._move_to(one, one.starts_at.astimezone(ZONE), minutes)

    def _move_to(self, one: Appointment, starts: datetime, minutes: int) -> None:
        """Look for what the move is to be warned of, then do it or ask; one at a time."""
        if self.busy or not one.can_move:
            return
        self.busy = True
        plan = AppointmentPlan(starts, minutes, agenda.CONSULT, one.practitioner_id, one.room)
        self._jobs.run(
            self, planning.check_plan, self._studio, plan, client_id=one.client_id, but=one.id,
            then=partial(self._checked, one, plan), on_error=self.failed,
        )  # fmt: skip

    def _checked(self, one: Appointment, plan: AppointmentPlan, check: PlanCheck) -> None:
        if check.fine:
            self._do_move(one.id, plan)
            return
        self.busy = False
        ask = MoveAnyway(self._screen.window(), self._when(plan.starts_at), check)
        ask.confirmed.connect(ask.done)
        ask.confirmed.connect(partial(self._do_move, one.id, plan))
        self.dialog = ask
        ask.start()

    def _do_move(self, appointment_id: UUID, plan: AppointmentPlan) -> None:
        self.busy = True
        self._jobs.run(
            self, planning.change_appointment, self._studio, appointment_id, plan,
            then=partial(self._moved, appointment_id, plan), on_error=self.failed,
        )  # fmt: skip

    def _moved(self, appointment_id: UUID, plan: AppointmentPlan, before: AppointmentPlan) -> None:
        self.busy = False
        if plan.starts_at != before.starts_at:
            said = self.tr("Moved to %1").replace("%1", self._when(plan.starts_at))
        elif plan.minutes != before.minutes:
            said = self.tr("Takes %1 now").replace("%1", agenda_words.minutes_word(plan.minutes))
        else:
            said = self.tr("Changed")
        self.say(said, partial(self.work, planning.change_appointment, appointment_id, before))
        self.changed.emit(appointment_id, plan.starts_at)

    # --- status ---

    def may_mark(self, one: Appointment, status: str) -> bool:
        """Tell whether an appointment can get a status now."""
        starts, now = self._studio.local(one.starts_at), self._studio.local(self._studio.now())
        return status in rules.steps_from(one.status) and not rules.too_early(status, starts, now)

    def mark(self, one: Appointment, status: str) -> None:
        """Note how far an appointment is, when that status may follow."""
        if status == rules.CANCELLED:
            self.cancel(one)
        elif one.status != status and rules.may_follow(one.status, status):
            self._jobs.run(
                self, agenda.mark_appointment, self._studio, one.id, status,
                then=partial(self._marked, one, status), on_error=self.failed,
            )  # fmt: skip

    def _marked(self, one: Appointment, status: str, _: None) -> None:
        label = self._privacy.shown(one.client_label, Private.NUMBER, one.client_id)
        if status == rules.PRESENT:
            said = self.tr("%1 has arrived").replace("%1", label)
        else:
            said = f"{label}: {words.status_chip(status).word}"
        self.say(said, partial(self.work, agenda.mark_appointment, one.id, one.status, undo=True))
        self.changed.emit(one.id, None)

    def cancel(self, one: Appointment) -> None:
        """Ask for the reason and cancel."""
        if one.can_move:
            ask = CancelDialog(self._screen.window(), self._studio, self._jobs, one)
            ask.answered.connect(partial(self._cancelled, one))
            self.dialog = ask
            ask.start()

    def _cancelled(self, one: Appointment, place: FreePlace) -> None:
        label = self._privacy.shown(one.client_label, Private.NUMBER, one.client_id)
        said = self.tr("%1: appointment cancelled").replace("%1", label)
        self.say(said, partial(self.work, agenda.mark_appointment, one.id, one.status, undo=True))
        self.changed.emit(one.id, None)
        self._jobs.run(
            self, waiting.who_fits, self._studio, place.starts_at, place.minutes, then=partial(self._fits, place)
        )

    def _fits(self, place: FreePlace, found: tuple[Waiting, ...]) -> None:
        if found:
            self.place_free.emit(place, found)

    # --- the way back ---

    def undo(self) -> None:
        """Take back the last thing that was done here."""
        deed, self._undo = self._undo, None
        if deed is not None:
            self._put_toasts_away()
            deed()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say shortly that something succeeded, with a way back where there is one."""
        self._undo = undo
        self._put_toasts_away()
        Toast(self._screen.window(), text, undo_word=self.tr("Undo (Ctrl+Z)"), undo=self.undo if undo else None)

    def _put_toasts_away(self) -> None:
        for old in self._screen.window().findChildren(Toast):
            old.hide()
            old.deleteLater()

    def work(self, deed: Callable[..., Any], *arguments: Any, **named: Any) -> None:
        """Do a deed of the studio and tell that something changed."""
        self._jobs.run(self, deed, self._studio, *arguments, then=self._worked, on_error=self.failed, **named)

    def _worked(self, _: object) -> None:
        self.changed.emit(None, None)

    def failed(self, error: StudioError | None) -> None:
        """Say what went wrong, and show how everything stands."""
        self.busy = False
        dialog = Dialog(self._screen.window(), self.tr("That did not work"), sentence(error), icon="warning-circle")
        self.dialog = dialog
        dialog.ask(self.tr("Close"), "")
        self.changed.emit(None, None)

    @staticmethod
    def _when(starts: datetime) -> str:
        local = starts.astimezone(ZONE)
        return f"{agenda_words.short_day(local.date())} {words.clock(local)}"
