"""Planning an appointment, or changing one: what it overlaps is said before, and what is typed is kept."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core import agenda, planning
from skintwin_desktop.core.agenda import DRAFT, AppointmentPlan
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.planning import FreePlace, PlanCheck
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.ui import agenda_words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.plan_form import PlanForm
from skintwin_desktop.ui.plan_start import PlanLists, PlanStart, start_in, to_draft
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Note

CHECK_AFTER_MS = 200
Asked = tuple[AppointmentPlan, UUID | None]


class PlanDialog(DeedDialog):
    """The form of an appointment. A plan that is warned of is done at the second press, never at the first."""

    new_client = Signal(str)
    """The client is to be registered first; with what was typed."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, *, lists: PlanLists, start: PlanStart
    ) -> None:
        super().__init__(window, jobs, self._title_of(start), icon="calendar-plus", width=560)
        self._studio, self._start_values = studio, start
        self.form = PlanForm(studio, jobs, privacy, lists, self)
        self.warning = Note("warn")
        self.propose = KeyButton(self.tr("First free place"), kind=LINK, icon="calendar-check", height=28)
        self.result: AppointmentPlan | None = None
        """What was planned, once it is done."""
        self._shown: Asked | None = None
        self._check: PlanCheck | None = None
        self._waits = False
        self.fields = dict(self.form.fields)
        self.form.lay_out(self.body)
        below = QHBoxLayout()
        below.addWidget(self.propose)
        below.addStretch(1)
        self.body.addLayout(below)
        self.body.addWidget(self.warning)
        self.warning.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self.keeper = DraftKeeper(studio, jobs, DRAFT, self._gather, self)
        self._fill()
        self._connect()

    def _title_of(self, start: PlanStart) -> str:
        if start.walk_in:
            return self.tr("Walk-in: here now, without an appointment")
        return self.tr("Change the appointment") if start.appointment_id else self.tr("New appointment")

    def _fill(self) -> None:
        start = self._start_values
        self.form.fill(start.values)
        self.form.client.show_chosen(start.client)
        if start.fixed or start.appointment_id or start.waiting_id:
            self.form.client.keep()

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.client.new_wanted.connect(self._want_new)
        self.propose.clicked.connect(self._propose)
        self._timer.timeout.connect(self._look)
        self.refused.connect(self.keeper.discard)
        self.answered.connect(self._done)

    @property
    def start_values(self) -> PlanStart:
        """Return what the form began with."""
        return self._start_values

    def start(self) -> None:
        """Show the form, with the focus where something is still to be typed."""
        changes = self._start_values.appointment_id is not None
        deed = self.tr("Save") if changes else self.tr("Plan")
        kept = self._start_values.kept
        self.keeper.begin(kept or self._studio.new_id().hex, exists=bool(kept))
        missing = next((name for name in self.form.problems()), "time")
        focus = self.form.client.field if missing == "client" else self.form.fields[missing].editor
        self.offer(deed, self.tr("Saving …"), icon="check", focus=focus)
        self._look()

    def _gather(self) -> Draft:
        client = self.form.client.client
        title = client.name.full if client is not None else self.form.client.field.text()
        return Draft(title, to_draft(self.form.values(), self._start_values, client))

    # --- what is warned of ---

    def _edited(self) -> None:
        self.keeper.note_change()
        self._timer.start()

    def _asked(self) -> Asked | None:
        plan, client = self.form.plan(), self.form.client.client
        return (plan, client.id if client else None) if plan is not None else None

    def _look(self) -> None:
        """Look for what is to be warned of, as soon as there is a whole plan."""
        asked = self._asked()
        if asked is None:
            self._show_check(None, None)
        elif asked != self._shown:
            self._jobs.run(
                self, planning.check_plan, self._studio, asked[0], client_id=asked[1],
                but=self._start_values.appointment_id, then=partial(self._checked, asked), on_error=self._failed,
            )  # fmt: skip

    def _checked(self, asked: Asked, check: PlanCheck) -> None:
        if asked != self._asked():
            return
        self._show_check(asked, check)
        if not self._waits:
            return
        self._waits = False
        if check.fine:
            self._do(asked)
        else:
            self._be_busy(busy=False)  # said now, done when it is pressed again
            if self.deed is not None:
                self.deed.setFocus()

    def _show_check(self, asked: Asked | None, check: PlanCheck | None) -> None:
        self._shown, self._check = asked, check
        warned = check is not None and not self._is_fine(check)
        if check is not None and warned:
            text = agenda_words.warning_sentences(self._told(check))
            self.warning.say(text, bold=self.tr("Please look at this first."))
        self.warning.setVisible(warned)
        changes = self._start_values.appointment_id is not None
        usual = self.tr("Save") if changes else self.tr("Plan")
        anyway = self.tr("Save anyway") if changes else self.tr("Plan anyway")
        self._words = (anyway if warned else usual, self.tr("Saving …"))
        if self.deed is not None and not self.busy:
            self.deed.setText(self._words[0])
        self._refit()

    def _told(self, check: PlanCheck) -> PlanCheck:
        """Return what is worth saying: who walks in is here now, which is past by a minute or two."""
        if not self._start_values.walk_in:
            return check
        return PlanCheck(check.clashes, tuple(code for code in check.codes if code != "past"), check.same_day)

    def _is_fine(self, check: PlanCheck) -> bool:
        return self._told(check).fine

    # --- doing ---

    def problems(self) -> dict[str, str]:
        """Return what is wrong in the form, in sentences."""
        return {name: agenda_words.field_problem(code) for name, code in self.form.problems().items()}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        return agenda_words.field_problem(problem.code)

    def begin(self) -> None:
        """Do it when everything that is to be warned of stands there; else look first."""
        self._timer.stop()
        asked = self._asked()
        if asked is not None and asked == self._shown:
            self._do(asked)
            return
        self._waits = True
        self._look()

    def _do(self, asked: Asked) -> None:
        plan, client_id = asked
        start, self.result, draft = self._start_values, plan, self.keeper.subject
        self.keeper.hold()
        if start.appointment_id is not None:
            self.work(planning.change_appointment, self._studio, start.appointment_id, plan, draft=draft)
        else:
            self.work(
                agenda.plan_appointment, self._studio, client_id, plan,
                walk_in=start.walk_in, waiting_id=start.waiting_id, draft=draft,
            )  # fmt: skip

    def _done(self, _: object) -> None:
        self.keeper.end()

    # --- beside it ---

    def _propose(self) -> None:
        minutes = rules.read_minutes(self.form.minutes.text())
        if minutes is None:
            self._show_problems({"minutes": agenda_words.field_problem("minutes")})
            return
        day, who = self.form.typed_day() or self._studio.today(), self.form.practitioner.value()
        self._jobs.run(
            self, planning.first_free_place, self._studio, day, minutes,
            practitioner_id=UUID(who) if who else None, then=self._show_place, on_error=self._failed,
        )  # fmt: skip

    def _show_place(self, place: FreePlace | None) -> None:
        if place is None:
            self._say(
                self.tr("No free place of this length within four months. Try a shorter one, or the waiting list.")
            )
            return
        self.note.hide()
        kept = self.form.values()
        found = start_in(place)
        self.form.fill(kept | {name: found[name] for name in ("day", "time", "practitioner", "room")})
        self._edited()

    def _want_new(self, typed: str) -> None:
        self.keeper.discard()
        self.done()
        self.new_client.emit(typed)
