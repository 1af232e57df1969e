"""The tab "Result" of a visit: the last check, the report as it will be, signing it, delivering it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import results
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.medical_records import AddendumContent
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.results import check_of
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, StudioError, VisitIncomplete
from skintwin_desktop.ui import words
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.result_cards import PlanCard, SignCard, VersionsCard
from skintwin_desktop.ui.result_check import CheckCard
from skintwin_desktop.ui.result_columns import ResultColumns
from skintwin_desktop.ui.result_delivery import DeliveryForm
from skintwin_desktop.ui.result_dialogs import AddendumDialog, SignDialog
from skintwin_desktop.ui.result_pages import PageMaker
from skintwin_desktop.ui.result_preview import PagePreview, Pages
from skintwin_desktop.ui.result_state import ResultState, addendum_from, draft_of, load_result, plan_from
from skintwin_desktop.ui.result_steps import delivery_chip
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.cards import Card, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import StatusChip

REFRESH_MS = 600


class ResultScreen(QWidget):
    """A visit's result, from its draft to the proof that the client has it.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    signed = Signal(UUID)
    amended = Signal(UUID)
    delivered = Signal(UUID)
    lesion_wanted = Signal(int)
    profile_wanted = Signal()

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._visit: UUID | None = None
        self._state: ResultState | None = None
        self._turn = 0
        self._signing = False
        self._addendum = AddendumContent("", "")
        self.dialog: SignDialog | AddendumDialog | None = None
        self.maker = PageMaker(studio, jobs, self)
        self.keeper = DraftKeeper(studio, jobs, results.DRAFT, self._draft, self)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MS)
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        self.fault = Note("danger")
        self.form = DeliveryForm(self._studio, self._jobs, self._privacy)
        yield
        self._lay_out()
        self.check = self.columns.add_card(CheckCard(self._privacy))
        yield
        self.plan = self.columns.add_card(PlanCard(self._privacy))
        yield
        self.versions = self.columns.add_card(VersionsCard(self._privacy))
        yield
        self.preview = self.columns.add_pages(PagePreview(self._privacy))
        yield
        self.sign_card = SignCard(self._privacy)
        self.right.addWidget(self.sign_card)
        yield
        self.deliver_card = Card(QCoreApplication.translate("ResultScreen", "Deliver"), "paper-plane-tilt")
        self.delivery_chip = StatusChip()
        self.right.addWidget(self.deliver_card)
        self.deliver_card.add_to_head(self.delivery_chip)
        self.deliver_card.add_flush(Scrolled(self.form), 1)
        self.form.foot(self.deliver_card.foot())
        yield
        self.fault.offer(self.tr("Again"), self._load)
        self.fault.hide()
        self._connect()

    # --- layout ---

    def _lay_out(self) -> None:
        """Make the places of everything, still empty: what gets its parent later restyles everything inside it."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.setSpacing(12)
        outer.addWidget(self.fault)
        self.columns = ResultColumns(self.form, self)
        self.right = self.columns.right
        outer.addWidget(self.columns, 1)

    def _connect(self) -> None:
        self.plan.changed.connect(self._plan_changed)
        self._refresh.timeout.connect(self._make_pages)
        self.maker.made.connect(self._show_pages)
        self.maker.failed.connect(self._no_pages)
        self.keeper.saved.connect(self._draft_kept)
        self.keeper.failed.connect(self._draft_lost)
        self.preview.sharper_wanted.connect(self._make_pages)
        self.preview.again_wanted.connect(self._make_pages)
        self.check.lesion_wanted.connect(self.lesion_wanted)
        self.check.profile_wanted.connect(self.profile_wanted)
        self.sign_card.lesion_wanted.connect(self.lesion_wanted)
        self.sign_card.profile_wanted.connect(self.profile_wanted)
        self.sign_card.sign_wanted.connect(self.ask_to_sign)
        self.versions.add_wanted.connect(self.ask_for_addendum)
        self.form.delivered.connect(self._delivered)
        QShortcut(QKeySequence("Ctrl+P"), self, self._print)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with + − 0 when nothing is being typed."""
        if not self.preview.take_key(event):
            super().keyPressEvent(event)

    # --- showing a visit ---

    def show_visit(self, client: Client, visit_id: UUID) -> None:
        """Show the result of a visit; what was typed about another one is kept first."""
        if visit_id != self._visit:
            self.keeper.save()
            self._forget()
        self._client, self._visit = client, visit_id
        self._load()

    def leave(self) -> None:
        """Put the visit away when its file is closed; what is typed is kept."""
        self.keeper.save()
        self._forget()
        self._client = self._visit = None

    def _forget(self) -> None:
        """Let go of everything about the visit before."""
        self._turn += 1
        self._close_dialog()
        self._state = None
        self._signing = False
        self.maker.forget()
        self.keeper.end()
        self._addendum = AddendumContent("", "")
        self._refresh.stop()
        self.check.clear()
        self.versions.clear()
        self.sign_card.clear()
        self.form.clear()
        self.preview.clear()
        self.plan.show_plan(ResultPlan(language=""), None, frozen=True)
        self.plan.say_kept("")
        self.right.setCurrentWidget(self.sign_card)
        self._show_busy()

    def _load(self) -> None:
        if self._client is None or self._visit is None:
            return
        self.fault.hide()
        self._jobs.run(
            self, load_result, self._studio, self._client.id, self._visit,
            then=partial(self._show_state, self._turn), on_error=partial(self._not_loaded, self._turn),
        )  # fmt: skip

    def _not_loaded(self, turn: int, error: StudioError | None) -> None:
        if turn == self._turn:
            self.fault.say(sentence(error))
            self.fault.show()

    def _show_state(self, turn: int, state: ResultState) -> None:
        if turn != self._turn or self._client is None:
            return
        self._state = state
        self._signing = False
        self.check.show_file(state.file, state.visit.id, state.result)
        if state.result is None:
            self._show_draft(state)
        else:
            self._show_signed(state)
        if self.keeper.subject != state.visit.id.hex:
            self.keeper.begin(state.visit.id.hex, exists=state.draft is not None)
        self._show_busy()
        self.columns.fit()
        self._make_pages()

    def _show_draft(self, state: ResultState) -> None:
        if self._client is None:
            return
        if not self.keeper.changed:
            self.plan.show_plan(plan_from(state.draft, self._client.language), self._client.id, frozen=False)
        self.versions.show_draft("")
        self.check.show_same(fresh=False)
        self.sign_card.clear()
        self.right.setCurrentWidget(self.sign_card)

    def _show_signed(self, state: ResultState) -> None:
        result = state.result
        if self._client is None or result is None:
            return
        self._refresh.stop()
        content = result.content
        self.plan.show_plan(ResultPlan(content.language, content.general), self._client.id, frozen=True)
        self.plan.say_kept("")
        self._addendum = addendum_from(state.draft)
        self.versions.show_signed(result)
        self.check.show_same(fresh=False)
        self.check.show_hard_words(None, None)
        self.form.show_result(
            state.visit.id, self._client, state.deliveries, edition=state.edition, pages=self.preview.pages
        )
        self.delivery_chip.show_chip(delivery_chip(state.deliveries, state.edition))
        self.right.setCurrentWidget(self.deliver_card)

    def _show_busy(self) -> None:
        ready = self._state is not None and not self._signing
        self.sign_card.button.set_enabled(ready, self.tr("One moment."))

    # --- the pages ---

    def _make_pages(self) -> None:
        if self._state is not None:
            plan = self.plan.entered() if self._state.result is None else None
            self.maker.make(self._state.visit.id, plan, self.preview.wanted_ppi())

    def _show_pages(self, pages: Pages) -> None:
        if self._client is None or self._state is None:
            return
        self.preview.show_pages(pages, self._client.id)
        if self._state.result is None:
            self.check.show_same(fresh=not self.maker.busy and not self._refresh.isActive())
            self.check.show_hard_words(pages.hard_words, self._client.id)
        else:
            self.check.show_same(fresh=not self.maker.busy, edition=self._state.edition, as_signed=pages.as_signed)
            self.form.say_pages(self.preview.pages)

    def _no_pages(self, error: StudioError | None) -> None:
        self.preview.show_fault(sentence(error))

    # --- what is typed ---

    def entered(self) -> ResultPlan:
        """Return what is chosen for the report."""
        return self.plan.entered()

    def _draft(self) -> Draft:
        return draft_of(self._client.name.full if self._client else "", self.entered(), self._addendum)

    def _plan_changed(self) -> None:
        self.check.show_same(fresh=False)
        self._refresh.start()
        self.keeper.note_change()

    def _addendum_typed(self) -> None:
        if isinstance(self.dialog, AddendumDialog):
            self._addendum = self.dialog.entered()
            self.keeper.note_change()

    def _draft_kept(self, moment: datetime) -> None:
        if self._state is not None and self._state.result is None:
            time = words.clock(moment)
            self.plan.say_kept(self.tr("Draft kept %1").replace("%1", time))
            self.versions.show_draft(time)

    def _draft_lost(self, error: StudioError | None) -> None:
        self.plan.say_kept(sentence(error))

    def store_draft_now(self) -> None:
        """Store what is typed here and now; called when there is no time left."""
        self.keeper.store_now()

    # --- signing ---

    def main_deed(self) -> None:
        """Sign the result, or deliver the signed one, as Ctrl+Enter asks."""
        if self.right.currentWidget() is self.sign_card:
            self.ask_to_sign()
        else:
            self.form.deliver()

    def ask_to_sign(self) -> None:
        """Ask once more; say at once what is still missing instead."""
        state = self._state
        if state is None or self._client is None or state.result is not None or self._signing:
            return
        check = check_of(state.file, state.visit.id)
        if not check.ready:
            missing = () if check.profile_signed_at else ("risk_profile",)
            self.sign_card.show_problem(VisitIncomplete(check.lesions_to_do, missing), self._client.id)
            return
        self.sign_card.clear()
        self.dialog = SignDialog(self.window(), self._privacy, self._client, state.file, state.visit)
        self.dialog.confirmed.connect(self._sign)
        self.dialog.refused.connect(self._dialog_left)
        self.dialog.ask(self.tr("Not yet"), self.tr("Sign"), icon="pen-nib")

    def _dialog_left(self) -> None:
        self.dialog = None

    def _close_dialog(self) -> None:
        if self.dialog is not None:
            self.dialog.done()
            self.dialog = None

    def _sign(self) -> None:
        if self.dialog is None or self._visit is None:
            return
        self._close_dialog()
        self._signing = True
        self._refresh.stop()
        self.keeper.save()  # before, so that the signature drops it
        self._show_busy()
        self._jobs.run(
            self, results.sign_result, self._studio, self._visit, self.entered(),
            then=partial(self._signed, self._turn, self._visit), on_error=partial(self._not_signed, self._turn),
        )  # fmt: skip

    def _signed(self, turn: int, visit_id: UUID, _: UUID) -> None:
        if turn == self._turn:
            self.keeper.end()
            self.preview.clear()
            self._load()
        self.signed.emit(visit_id)

    def _not_signed(self, turn: int, error: StudioError | None) -> None:
        if turn != self._turn or self._client is None:
            return
        self._signing = False
        self._show_busy()
        self.sign_card.show_problem(error, self._client.id)
        if isinstance(error, AlreadySigned):
            self._load()

    # --- adding to what is signed ---

    def ask_for_addendum(self) -> None:
        """Ask what is added, and why."""
        if self._state is None or self._state.result is None:
            return
        self.dialog = AddendumDialog(
            self.window(), self._privacy, self._client.id if self._client else None, self._addendum
        )
        self.dialog.typed.connect(self._addendum_typed)
        self.dialog.confirmed.connect(self._add)
        self.dialog.refused.connect(self._dialog_left)
        self.dialog.ask(self.tr("Cancel"), self.tr("Sign the addendum"), icon="pen-nib", focus=self.dialog.text)

    def _add(self) -> None:
        if not isinstance(self.dialog, AddendumDialog) or self._visit is None or self._signing:
            return
        self._signing = True
        self._jobs.run(
            self, results.sign_addendum, self._studio, self._visit, self.dialog.entered(),
            then=partial(self._added, self._turn, self._visit), on_error=self._not_added,
        )  # fmt: skip

    def _added(self, turn: int, visit_id: UUID, _: None) -> None:
        self._signing = False
        self._close_dialog()
        if turn == self._turn:
            self._addendum = AddendumContent("", "")
            self.keeper.discard()
            self._load()
        self.amended.emit(visit_id)

    def _not_added(self, error: StudioError | None) -> None:
        self._signing = False
        if isinstance(self.dialog, AddendumDialog):
            self.dialog.show_error(error)

    # --- delivering ---

    def _delivered(self, visit_id: UUID) -> None:
        if visit_id == self._visit:
            self._load()
        self.delivered.emit(visit_id)

    def _print(self) -> None:
        if self.right.currentWidget() is self.deliver_card:
            self.form.print_report()
