"""The intake: everything that a lawful start needs, in one long form that keeps itself while it is typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.clients import Client, open_client
from skintwin_desktop.core.drafts import Draft, DraftLine
from skintwin_desktop.core.intake import (
    DRAFT,
    IntakeDone,
    IntakeEntry,
    complete_intake,
)
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, Refused, StudioError
from skintwin_desktop.rules import identity
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.email_watch import EmailWatch
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.intake_bound import Bound, as_values, client_entered, intake_entered, take_over
from skintwin_desktop.ui.intake_clash import ClashWatch
from skintwin_desktop.ui.intake_earlier import EarlierAnswers
from skintwin_desktop.ui.intake_frame import IntakeFrame
from skintwin_desktop.ui.intake_handed_in import OwnScreenPart
from skintwin_desktop.ui.intake_leaving import ask_to_leave
from skintwin_desktop.ui.intake_likeness import LikenessWatch
from skintwin_desktop.ui.intake_lists import Lists, read_lists
from skintwin_desktop.ui.intake_person import split_name
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import claim, covered
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Dialog


class IntakeScreen(IntakeFrame):
    """One intake at a time, for somebody new or for a client who is known.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    finished = Signal(IntakeDone)
    left = Signal()
    draft_saved = Signal(datetime)
    client_wanted = Signal(UUID)
    """Who was being typed has a file already: the intake is to go on there."""

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(studio, privacy, parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self.keeper = DraftKeeper(studio, jobs, DRAFT, self._gather, self)
        self._clashes = ClashWatch(studio, jobs, self)
        self.own_screen = OwnScreenPart(studio, jobs, self)
        self._earlier = EarlierAnswers(studio, jobs, self)
        self.dialog: Dialog | None = None
        self._bound = Bound()
        self._prefilled: dict[str, str] = {}
        self._busy = self._leaving = self._draft_failed = self._fields_wrong = False
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        yield from self.make_form()
        yield
        self._likeness = LikenessWatch(self._studio, self._jobs, self._privacy, self.sheet.person.likeness, self)
        self._connect()

    def _connect(self) -> None:
        email = cast(Field, self.sheet.address.spots["email"])
        self.email_watch = EmailWatch(self._studio, self._jobs, email)
        self.sheet.edited.connect(self.keeper.note_change)
        self.sheet.followed.connect(self._take_back)
        self.sheet.followed.connect(self._look_for_others)
        self._clashes.found.connect(self.sheet.show_clashes)
        self._likeness.client_wanted.connect(self.client_wanted)
        self._likeness.remembered.connect(self.keeper.note_change)
        self.sheet.marked.connect(self._note_marks)
        self.sheet.review.finish_wanted.connect(self._finish)
        self.keeper.saved.connect(self._was_kept)
        self.keeper.failed.connect(self._was_not_kept)
        self.sheet.health.own_screen.clicked.connect(self.want_own_screen)
        self.own_screen.registered.connect(self._was_registered)
        self.own_screen.refused.connect(self._was_refused)
        self.cancel.clicked.connect(self._cancel)
        self.go_on.clicked.connect(self._go_on)
        claim(self, "Ctrl+S", deed=self._go_on)
        claim(self, "Shift+F1", deed=self._say_why)
        for index in range(len(self.sheet.titles)):
            claim(self, f"Alt+{index + 1}", deed=partial(self._jump_by_key, index))

    def _say_why(self) -> None:
        if not covered(self) and not self.veil.drawn:
            self.sheet.say_why()

    # --- beginning ---

    @property
    def busy(self) -> bool:
        """Tell whether an intake is under way."""
        return self._busy

    @property
    def subject(self) -> str:
        """Return the id under which what is typed here is kept; empty when there is none."""
        return self.keeper.subject

    def begin(self, typed_name: str = "") -> None:
        """Begin an intake of somebody new; ``typed_name`` is what was looked for in vain."""
        if self._set_aside():
            self._start(Bound(), None, {}, self._studio.new_id().hex)
            self.veil.show_subject(None, begun_here=True)
            self.sheet.person.show_typed(split_name(typed_name))
            self._ready()

    def begin_for(self, client: Client, appointment: Appointment | None) -> None:
        """Begin an intake of a client who is known, for an appointment or for one that is still to be made."""
        if not self._set_aside():
            return
        values = {**as_values(client.entry()), "gp": client.gp}
        self._start(Bound.to(client, appointment), client, values, client.id.hex)
        if appointment is not None:
            self.sheet.appointment.show_appointment(appointment)
        self._ready()

    def resume(self, line: DraftLine) -> None:
        """Go on with an intake that was kept."""
        if not self._set_aside():
            return
        bound = Bound.of(line.draft.values)
        self._start(bound, None, line.draft.values, line.subject)
        self.sheet.mark_again(line.draft.values)
        self.keeper.begin(line.subject, exists=True)
        self.kept.say_kept(line.saved_at)
        self.sheet.jump(0)
        self._read_lists()
        if bound.client_id is not None:
            self._jobs.run(
                self,
                open_client,
                self._studio,
                bound.client_id,
                then=self.sheet.person.show_client,
                on_error=self._show_fault,
            )

    def _set_aside(self) -> bool:
        """Keep what is in the form before another intake takes its place; tell whether that went well."""
        if self._busy and self.keeper.changed and not self.keeper.store_now():
            self._was_not_kept(self.keeper.error)
            return False
        return True

    def _start(self, bound: Bound, client: Client | None, values: dict[str, str], subject: str) -> None:
        self._busy, self._leaving, self._draft_failed, self._fields_wrong = True, False, False, False
        self._bound = bound
        self.keeper.end()
        self.keeper.subject = subject
        self.blank()
        self.say_whose(known=bound.client_id is not None)
        self.veil.show_subject(bound.client_id, begun_here=False)
        self._likeness.fill(values)
        self.sheet.fill(values, client_id=bound.client_id)
        self.sheet.person.show_client(client)
        self.own_screen.look(bound.client_id, self.sheet)
        self._earlier.look(bound.client_id, self.sheet.health)

    def _ready(self) -> None:
        """Begin to keep, put the focus in the first field, fetch what can be chosen."""
        self.keeper.begin(self.keeper.subject, exists=False)
        self._prefilled = self.sheet.kept_values()
        self.sheet.follow()
        self.sheet.jump(0)
        self._read_lists(self.keeper.subject if self._bound.client_id else "")

    def _read_lists(self, draft_of: str = "") -> None:
        bound = self._bound
        born = identity.read_birth_date(bound.was.born, self._studio.today()).value if bound.was else None
        work = partial(read_lists, client_id=bound.client_id, born=born)
        self._jobs.run(self, work, self._studio, draft_of, then=self._show_lists, on_error=self._show_fault)

    def _show_lists(self, lists: Lists) -> None:
        untouched = not self.keeper.exists and not self.keeper.changed
        proposed = lists.proposed(self._studio.user.user_id) if not self.keeper.exists else None
        self.sheet.appointment.show_setup(lists.setup)
        self.sheet.appointment.show_practitioners(lists.practitioners, proposed)
        self.sheet.appointment.gp.set_known(lists.gps)
        self.sheet.consents.show_texts(lists.texts, lists.statement)
        if lists.beside is not None:
            self.sheet.person.beside.show_known(lists.beside, fill=untouched)
        if untouched:
            self.keeper.settle()
            self._prefilled = self.sheet.kept_values()
            if lists.draft is not None:
                self._take_draft(lists.draft)
        self.sheet.follow()

    def _take_draft(self, draft: Draft) -> None:
        """Go on with what this user had typed about this client before, but for the appointment of now."""
        kept = Bound.of(draft.values)
        now = self.sheet.appointment.values() if self._bound.appointment_id != kept.appointment_id else {}
        self._bound = replace(kept, appointment_id=self._bound.appointment_id or kept.appointment_id)
        self.sheet.fill({**draft.values, **now}, client_id=self._bound.client_id)
        self.sheet.mark_again(draft.values)
        self.keeper.begin(self.keeper.subject, exists=True)
        self.told.say(self.tr("You had begun this intake earlier. What you typed then is here again."))
        self.told.offer(self.tr("Begin anew"), self._begin_anew)
        self.told.show()
        self.sheet.jump(0)

    def _begin_anew(self) -> None:
        self.told.hide()
        self.sheet.fill(self._prefilled, client_id=self._bound.client_id)
        self.keeper.save()
        self.sheet.jump(0)

    def entered(self) -> None:
        """Put the focus back where it was; called when the screen is opened."""
        if self._busy and not self.isAncestorOf(QApplication.focusWidget() or self):
            before: QWidget | None = self.sheet.focusWidget()
            (before or self.sheet.person.first()).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the client's own screen ---

    def want_own_screen(self) -> None:
        """Let the client answer on the own screen; somebody new is registered first, with what is typed so far."""
        if covered(self) or self.veil.drawn or not self._busy or not self.sheet.isEnabled():
            return
        self.own_screen.begin(self._bound.client_id, self.sheet)

    def _was_registered(self, client: Client) -> None:
        self._bound = Bound.to(client, None)
        self.say_whose(known=True)
        self.sheet.person.show_client(client)
        self.keeper.save()

    # --- keeping ---

    def _gather(self) -> Draft:
        values = self.sheet.kept_values()
        marks = self.sheet.marks() if values != self._prefilled else {}
        return Draft(
            self.sheet.person.name().full, {**values, **self._bound.values(), **self._likeness.values(), **marks}
        )

    def _note_marks(self) -> None:
        """Keep what is marked with what was typed; a form in which nothing was typed is not kept for its marks."""
        if self.keeper.exists:
            self.keeper.note_change()

    def _was_kept(self, when: datetime) -> None:
        self.kept.say_kept(when)
        if self._draft_failed:
            self._draft_failed = False
            self.fault.hide()
        self.draft_saved.emit(when)
        if self._leaving:
            self._leave()

    def _was_not_kept(self, error: StudioError | None) -> None:
        self._draft_failed, self._leaving, self._fields_wrong = True, False, False
        self.kept.say_failed()
        self.fault.say(sentence(error), bold=self.tr("The draft could not be kept."))
        self.fault.show()

    # --- leaving ---

    def _cancel(self) -> None:
        if not self._busy or not (self.keeper.exists or self.keeper.changed):
            self._leave()
            return
        self.dialog = ask_to_leave(self.window(), later=self._later, throw_away=self._throw_away)

    def _later(self) -> None:
        self._leaving = self.keeper.changed
        if self._leaving:
            self.keeper.save()
        else:
            self._leave()

    def _throw_away(self) -> None:
        if self.dialog is not None:
            self.dialog.done()
        self.keeper.discard()
        self._leave()

    def _leave(self) -> None:
        self._blank()
        self.left.emit()

    def _blank(self) -> None:
        """Hold nothing of anybody any more."""
        self._busy = self._leaving = False
        self.keeper.end()
        self._bound, self._prefilled = Bound(), {}
        self._earlier.look(None, self.sheet.health)
        self.blank()
        self.say_whose(known=False)
        self.veil.show_subject(None, begun_here=True)
        self._likeness.fill({})
        self.sheet.fill({}, client_id=None)
        self.sheet.person.show_client(None)

    # --- going on and finishing ---

    def _jump_by_key(self, index: int) -> None:
        if not covered(self) and not self.veil.drawn:
            self.sheet.jump(index)

    def _go_on(self) -> None:
        if covered(self) or self.veil.drawn or not self._busy or not self.go_on.isEnabled():
            return
        if self.sheet.current == len(self.sheet.titles) - 1:
            self._finish()
            return
        self.keeper.save()
        here = self.sheet.current
        if self.sheet.check(here):
            self.sheet.jump(here + 1)

    def entry(self) -> IntakeEntry:
        """Return the whole intake as the form holds it."""
        return intake_entered(self.sheet, self._bound, self.keeper.subject)

    def _finish(self) -> None:
        self.fault.hide()
        if not self.sheet.check_all():
            self._show_fault(Refused(self.sheet.problems()))
            self._fields_wrong = True
            return
        self.keeper.store_now()  # from here on nothing changes, so a lock has nothing left to store
        self.wait(True)
        self._jobs.run(
            self, complete_intake, self._studio, self.entry(), then=self._was_finished, on_error=self._was_refused
        )

    def _was_finished(self, done: IntakeDone) -> None:
        self.wait(False)
        self._blank()
        self.finished.emit(done)

    def _was_refused(self, error: StudioError | None) -> None:
        self.wait(False)
        self._show_fault(error)
        if isinstance(error, Refused):
            self.sheet.show_problems(error.problems)
            self._fields_wrong = self.sheet.to_mend()
        elif isinstance(error, ChangedMeanwhile) and self._bound.client_id is not None:
            self._jobs.run(self, open_client, self._studio, self._bound.client_id, then=self._compare)
        else:
            self.fault.say(sentence(error), bold=self.tr("The intake was not stored."))
            self.sheet.review.finish.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_for_others(self) -> None:
        """Look who else comes at that time, and who has a file that looks like this one."""
        self._clashes.look(self.sheet.appointment.plan() if self._busy else None, but=self._bound.appointment_id)
        known = not self._busy or self._bound.client_id is not None
        self._likeness.look(client_entered(self.sheet), known=known)

    def _take_back(self) -> None:
        """Take the words above the form back when the last field is mended."""
        if self._fields_wrong and not self.sheet.to_mend():
            self._fields_wrong = False
            self.fault.hide()

    def _show_fault(self, error: StudioError | None) -> None:
        self._fields_wrong = False
        self.fault.say(sentence(error))
        self.fault.show()

    def _compare(self, client: Client) -> None:
        """Take over what somebody else changed meanwhile; what was typed here stays, and all of it is named."""
        found = take_over(self.sheet, self._bound, client)
        self._bound = found.bound
        self.sheet.fill({**self.sheet.values(), **found.values}, client_id=client.id)
        self.keeper.note_change()
        labels = [
            spot.label for one in self.sheet.sections for name, spot in one.spots.items() if name in found.changed
        ]
        said = self.tr(
            "Somebody else changed this file meanwhile: %1. What you typed is still here. Check and finish again."
        )
        self.fault.say(said.replace("%1", ", ".join(labels) or self.tr("GP")))
        self.sheet.jump(0)
