"""The risk profile of a visit: chosen and signed by the practitioner, with the published factors beside it."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core import profile, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.medical_records import RiskProfile
from skintwin_desktop.core.profile import RiskBeside, chosen, factors_shown
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.profile_beside import BesideColumn
from skintwin_desktop.ui.profile_cards import SignedCard
from skintwin_desktop.ui.profile_form import ProfileForm
from skintwin_desktop.ui.profile_state import ProfileState, load_profile
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.veil import Veil

_LEFT = 440


class ProfilePanel(QWidget):
    """The risk profile of a visit. It shows, the practitioner chooses: no line of it sets the class.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    signed = Signal()
    changed = Signal()

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._studio, self._jobs = studio, jobs
        self._client: Client | None = None
        self._visit: UUID | None = None
        self._state: ProfileState | None = None
        self._beside: RiskBeside | None = None
        self._turn, self._signing = 0, False
        self._content = QWidget()
        self.veil = Veil(self._content, privacy, parent=self)
        self.left = QStackedWidget(self._content)
        self._made = False
        self.steps = self._make(privacy)
        if at_once:
            finish(self.steps)

    def _make(self, privacy: Privacy) -> Steps:
        title = self.tr("Risk profile of this visit")
        self.form = ProfileForm(privacy, title, self.left)
        yield from self.form.steps
        yield
        self.summary = SignedCard(privacy, title)
        self.beside = BesideColumn(privacy, self._content)
        yield
        self.facts, self.changes, self.earlier = self.beside.facts, self.beside.changes, self.beside.earlier
        self.fault = Note("danger")
        self.keeper = DraftKeeper(self._studio, self._jobs, profile.DRAFT, self._draft, self)
        self._build()
        self._connect()
        self._show_busy()

    # --- layout ---

    def _build(self) -> None:
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        self.plain = Note(
            "info",
            self.tr(
                "The program chooses nothing and proposes nothing. Beside the form stands what is published, "
                "with its source; you weigh it, choose and sign."
            ),
            icon="scales",
        )
        whole.addWidget(self.plain)
        whole.addWidget(self.fault)
        self.fault.offer(self.tr("Again"), self._load)
        self.fault.hide()
        columns = QHBoxLayout()
        columns.setSpacing(12)
        self.left.addWidget(self.form)
        self.left.addWidget(self.summary)
        columns.addWidget(self.left)
        columns.addWidget(self.beside, 1)
        whole.addLayout(columns, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 12)
        outer.addWidget(self.veil)

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.class_chosen.connect(self._class_chosen)
        self.form.sign_wanted.connect(self.sign)
        self.summary.again_wanted.connect(self._again)
        self.keeper.saved.connect(self._draft_kept)
        self.keeper.failed.connect(self._draft_lost)
        look.changed.connect(self._fit)
        self._made = True
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their width."""
        super().resizeEvent(event)
        if self._made:
            self._fit()

    def _fit(self) -> None:
        larger = look.percent / 100
        self.left.setFixedWidth(max(round(_LEFT * larger), self.form.least_width()))
        self.beside.fit(self.height(), larger)

    # --- showing a visit ---

    def show_visit(self, client: Client, visit_id: UUID) -> None:
        """Show the risk profile of a visit; what is being filled in for the same visit stays."""
        fresh = visit_id != self._visit
        if fresh:
            self.keeper.save()
            self._forget()
        self._client, self._visit = client, visit_id
        if fresh:
            self.keeper.begin(visit_id.hex, exists=False)
        self._load()

    def leave(self) -> None:
        """Put the visit away when its file is closed; what is typed is kept."""
        self.keeper.save()
        self._forget()
        self._client = self._visit = None

    def _forget(self) -> None:
        """Let go of everything about the visit before."""
        self._turn += 1
        self._state = self._beside = None
        self._signing = False
        self.keeper.end()
        self.form.clear()
        self.beside.clear()
        self.left.setCurrentWidget(self.form)
        self.veil.show_client(None)
        self._show_busy()

    def _load(self) -> None:
        if self._client is None or self._visit is None:
            return
        self.fault.hide()
        self.veil.show_client(self._client.id)
        self._jobs.run(
            self, load_profile, self._studio, self._client.id, self._visit, self.form.choices(),
            then=partial(self._show_state, self._turn), on_error=partial(self._not_loaded, self._turn),
        )  # fmt: skip

    def _not_loaded(self, turn: int, error: StudioError | None) -> None:
        if turn == self._turn:
            self.fault.say(sentence(error))
            self.fault.show()

    def _show_state(self, turn: int, state: ProfileState) -> None:
        if turn != self._turn or self._client is None:
            return
        first = self._state is None
        self._state, self._signing = state, False
        if first and state.draft is not None and not self.keeper.changed:
            self.form.fill(state.draft.values)
            self.keeper.begin(state.visit.id.hex, exists=True)
        self.form.show_said(state.beside, self._client.id)
        mine = state.signed
        filling = self.left.currentWidget() is self.form and (self.keeper.changed or self.keeper.exists)
        if mine is not None and (state.visit.signed or not filling):
            self.summary.show_profile(mine, self._client.id, frozen=state.visit.signed)
            self.left.setCurrentWidget(self.summary)
        self._recompute()
        self._show_busy()

    def _recompute(self) -> None:
        """Show what stands beside what is filled in now, or what stood beside what was signed."""
        state = self._state
        if state is None or self._client is None:
            return
        self._beside = chosen(state.beside, self.form.choices())
        mine = state.signed
        if mine is not None and self.left.currentWidget() is self.summary:
            self.beside.show_signed(state, mine, self._beside, self._client.id)
        else:
            self.beside.show_filling(state, self.entered(), self._beside, self._client.id)

    def _show_busy(self) -> None:
        ready = self._beside is not None and not self._signing
        self.form.sign.set_enabled(ready, self.tr("One moment."))

    # --- filling in ---

    def entered(self) -> RiskProfile:
        """Return what is filled in, with everything that stands beside it."""
        choices, beside = self.form.choices(), self._beside
        confirmed = beside.known.phototype if beside is not None else None
        return RiskProfile(
            risk_class=self.form.risk_class.value(),
            reason=self.form.reason.text().strip(),
            phototype=choices.phototype or confirmed or "",
            naevus_count=choices.common_naevi,
            atypical_count=choices.atypical_naevi,
            giant_congenital=choices.giant_congenital_naevus,
            factors=factors_shown(beside) if beside is not None else (),
        )

    def _edited(self) -> None:
        self.keeper.note_change()
        self._recompute()
        self.changed.emit()

    def _class_chosen(self) -> None:
        self._recompute()
        self.changed.emit()

    def _again(self) -> None:
        """Fill in a new profile; the one that was signed stays in the file."""
        self.left.setCurrentWidget(self.form)
        self._recompute()
        self.form.phototype.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- signing ---

    def main_deed(self) -> None:
        """Sign the profile, as Ctrl+Enter asks."""
        self.sign()

    def sign(self) -> None:
        """Sign the profile as it is filled in."""
        if not self.form.sign.isEnabled() or self.left.currentWidget() is not self.form or self._visit is None:
            return
        self._signing = True
        self.keeper.save()  # before, so that the signature drops it
        self._show_busy()
        self._jobs.run(
            self, screening.sign_risk_profile, self._studio, self._visit, self.entered(),
            then=partial(self._signed, self._turn, self._visit), on_error=partial(self._not_signed, self._turn),
        )  # fmt: skip

    def _signed(self, turn: int, visit_id: UUID, _: None) -> None:
        if turn == self._turn:
            self.keeper.end()
            self.form.clear()
            self.keeper.begin(visit_id.hex, exists=False)
            self._load()
        self.signed.emit()

    def _not_signed(self, turn: int, error: StudioError | None) -> None:
        if turn != self._turn:
            return
        self._signing = False
        self._show_busy()
        self.form.show_error(error)
        if isinstance(error, AlreadySigned):
            self._load()

    # --- what is typed ---

    def _draft(self) -> Draft:
        return Draft(self._client.name.full if self._client else "", self.form.values())

    def _draft_kept(self, moment: datetime) -> None:
        self.form.say_kept(self.tr("Draft kept %1").replace("%1", words.clock(moment)))

    def _draft_lost(self, error: StudioError | None) -> None:
        self.form.say_kept(sentence(error))

    def store_draft_now(self) -> None:
        """Store what is filled in here and now; called when there is no time left."""
        self.keeper.store_now()
