"""The visit in the consulting room: why it is, and its tabs: lesions, pictures, risk profile and result."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core import consents, office, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consents import Consent
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.office import StudioDetails
from skintwin_desktop.core.photos import TakenIn
from skintwin_desktop.core.requests import restricting
from skintwin_desktop.core.requests.records import Mark
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ExaminationRefused, StudioError
from skintwin_desktop.rules.consents import GIVEN, REQUIRED
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Job, Jobs
from skintwin_desktop.ui.keys import MAIN_DEED, claim, covered
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.take_in import TakeInBar, TakeInDialog
from skintwin_desktop.ui.visit_pages import VisitPages
from skintwin_desktop.ui.visit_restricted import RestrictedVisitDialog, of_everything, said
from skintwin_desktop.ui.visit_start import StartPanel
from skintwin_desktop.ui.visit_tabs import LESIONS, RESULT, VisitBar
from skintwin_desktop.ui.widgets.cards import Note


class VisitScreen(QWidget):
    """Everything of one visit.

    Not made ``at_once`` it is made by going through ``steps``, and nothing may be asked of it before that.
    """

    visit_changed = Signal(object)
    resumed = Signal(bool)
    """Whether there was a visit under way to go on with."""
    signed = Signal(UUID)
    amended = Signal(UUID)
    delivered = Signal(UUID)

    def __init__(
        self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None, *, at_once: bool = True
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._visit: UUID | None = None
        self._appointment: UUID | None = None
        self._file: MedicalFile | None = None
        self._restricted: Mark | None = None
        """What restricts the whole file of this client."""
        self.asked: RestrictedVisitDialog | None = None
        self._result_next = False
        self._reading: Job | None = None
        self._whole = QStackedWidget(self)
        self._page = QWidget(self._whole)  # parents first: to get one later restyles everything inside
        self.pages = VisitPages(studio, jobs, privacy, self._page)
        self.steps = self._make()
        if at_once:
            finish(self.steps)

    def _make(self) -> Steps:
        self.start = StartPanel(self._privacy)
        yield
        yield from self.pages.steps
        yield
        self.lesions, self.pictures = self.pages.lesions, self.pages.pictures
        self.profile, self.result = self.pages.profile, self.pages.result
        self.bar = VisitBar(self._privacy)
        self.tabs, self.shoot = self.bar.tabs, self.bar.shoot
        self.take_in = TakeInBar(self._studio, self._jobs)
        self.fault = Note("danger")
        self._fault_holder = QWidget()
        yield
        self._build()
        self._connect()

    # --- layout ---

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._whole.addWidget(self._before())
        self._whole.addWidget(self._page)
        self._lay_out_page()
        outer.addWidget(self._whole)
        self.setAcceptDrops(True)

    def _before(self) -> QWidget:
        before = QWidget()
        middle = QVBoxLayout(before)
        middle.setContentsMargins(20, 24, 20, 24)
        row = QHBoxLayout()
        row.addWidget(self.start, 10)
        row.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(1)
        return before

    def _lay_out_page(self) -> None:
        layout = QVBoxLayout(self._page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.take_in)
        note = QVBoxLayout(self._fault_holder)
        note.setContentsMargins(16, 10, 16, 0)
        note.addWidget(self.fault)
        self._fault_holder.hide()
        layout.addWidget(self._fault_holder)
        layout.addWidget(self.pages, 1)

    def _connect(self) -> None:
        self.start.agreed.connect(self._start)
        self.bar.tab_chosen.connect(self.pages.go)
        self.pages.turned.connect(self.bar.show_tab)
        self.pages.changed.connect(self.refresh)
        self.pages.problem.connect(self._show_problem)
        self.shoot.clicked.connect(self.ask_pictures)
        self.pictures.take_in_wanted.connect(self.ask_pictures)
        self.pictures.dropped.connect(self.ask_for)
        self.take_in.finished.connect(self._taken_in)
        self.take_in.progressed.connect(self._progressed)
        self.result.signed.connect(self._signed)
        self.result.amended.connect(self.amended)
        self.result.delivered.connect(self.delivered)
        claim(self, "F5", deed=self.ask_pictures)
        claim(self, *MAIN_DEED, deed=self._main_deed)

    def _main_deed(self) -> None:
        """Begin the visit, or do what Ctrl+Enter means in the part that is shown."""
        if covered(self):
            return
        if self._whole.currentIndex() == 0:
            self.start.agree()
        else:
            self.pages.main_deed()

    # --- beginning ---

    def begin(self, client: Client, appointment_id: UUID | None) -> None:
        """Show the visit under way, or ask why this visit is."""
        if self._client is None or self._client.id != client.id:
            self.leave()
            self.start.reset()
            self._restricted = None
        self._client, self._appointment = client, appointment_id
        self._read_settings()
        self._jobs.run(
            self, screening.open_file, self._studio, client.id, then=self._begun, on_error=self._show_problem
        )

    def resume(self, client: Client, lesion_id: UUID | None) -> None:
        """Show the visit under way at the lesion that was looked at; without a visit nothing is asked."""
        self.leave()
        self._client, self._appointment = client, None
        self.lesions.start_at(lesion_id)
        self._read_settings()
        self._jobs.run(
            self, screening.open_file, self._studio, client.id, then=self._resume, on_error=self._not_resumed
        )

    def _resume(self, file: MedicalFile) -> None:
        if file.current_visit is None:
            self._not_resumed(None)
            return
        self._begun(file)
        self.resumed.emit(True)

    def _not_resumed(self, _: StudioError | None) -> None:
        self.leave()
        self.lesions.start_at(None)
        self.resumed.emit(False)

    def _begun(self, file: MedicalFile) -> None:
        visit = file.current_visit
        if visit is None:
            self._visit = None
            self._whole.setCurrentIndex(0)
            next(iter(self.start.reasons.values())).setFocus()
            self.visit_changed.emit(None)
            self._jobs.run(
                self, consents.client_consents, self._studio, file.client_id,
                then=partial(self._warn_of_refusal, file.client_id),
            )  # fmt: skip
            self._jobs.run(
                self, restricting.restrictions_of, self._studio, file.client_id,
                then=partial(self._warn_of_restriction, file.client_id),
            )  # fmt: skip
            return
        self._visit = visit.id
        self._show_file(file)

    def _warn_of_refusal(self, client_id: UUID, found: tuple[Consent, ...]) -> None:
        """Say before anything is chosen that starting will be refused."""
        if self._client is None or self._client.id != client_id or self._visit is not None:
            return
        if any(one.purpose in REQUIRED and one.answer != GIVEN for one in found):
            self.start.show_problem(sentence(ExaminationRefused()))

    def _warn_of_restriction(self, client_id: UUID, marks: tuple[Mark, ...]) -> None:
        """Say before anything is chosen that everything may only be stored, and ask when it is begun all the same."""
        if self._client is None or self._client.id != client_id or self._visit is not None:
            return
        self._restricted = of_everything(marks)
        if self._restricted is not None:
            self.start.show_problem(said(self._restricted))

    def _start(self, reason: VisitReason) -> None:
        if self._restricted is None:
            self._begin(reason)
            return
        self.asked = RestrictedVisitDialog(self.window(), self._restricted)
        self.asked.confirmed.connect(partial(self._begin, reason))
        self.asked.start()

    def _begin(self, reason: VisitReason) -> None:
        if self._client is not None and self.start.start.isEnabled():
            self.start.start.setEnabled(False)
            self._jobs.run(
                self,
                screening.start_visit,
                self._studio,
                self._client.id,
                reason,
                appointment_id=self._appointment,
                then=self._started,
                on_error=self._not_started,
            )

    def _started(self, visit_id: UUID) -> None:
        self.start.start.setEnabled(True)
        self._visit = visit_id
        self.pages.go(LESIONS)
        self.refresh()

    def _not_started(self, error: StudioError | None) -> None:
        self.start.start.setEnabled(True)
        self.start.show_problem(sentence(error))

    def show_visit(self, client: Client, visit_id: UUID) -> None:
        """Show a visit of any date."""
        if self._visit != visit_id:
            self.leave()
        self._client, self._visit = client, visit_id
        self._read_settings()
        self.refresh()

    def _read_settings(self) -> None:
        """Ask the studio's settings for a visit; they arrive before its file does."""
        self._jobs.run(self, office.studio_details, self._studio, then=self._take_settings)

    def _take_settings(self, details: StudioDetails) -> None:
        self.lesions.show_totals(details.show_totals)

    def refresh(self, *_: object) -> None:
        """Read the file anew."""
        if self._client is not None and self._visit is not None:
            self._reading = self._jobs.run(
                self,
                screening.open_file,
                self._studio,
                self._client.id,
                then=self._show_file,
                on_error=self._show_problem,
            )

    def _show_file(self, file: MedicalFile) -> None:
        if self._client is None or self._visit is None or file.client_id != self._client.id:
            return
        self._file = file
        visit = file.visit(self._visit)
        self._whole.setCurrentIndex(1)
        self._fault_holder.hide()
        mine = sum(picture.visit_id == visit.id for picture in file.pictures)
        self.bar.show_visit(visit, pictures=mine)
        self.pages.show_file(self._client, visit.id, file)
        self.visit_changed.emit(visit if not visit.signed else None)
        if self._result_next:
            self._result_next = False
            self.pages.go(RESULT)

    def leave(self) -> None:
        """Put the visit away; what is typed is kept."""
        self.pages.leave()
        self._client = self._visit = self._file = None
        self._whole.setCurrentIndex(0)

    def show_result(self) -> None:
        """Show the result of this visit."""
        if self._file is None:
            self._result_next = True
        else:
            self.pages.go(RESULT)

    def _signed(self, visit_id: UUID) -> None:
        self.signed.emit(visit_id)
        self.refresh()

    # --- pictures ---

    def ask_pictures(self) -> None:
        """Ask which pictures to take in."""
        self.ask_for([])

    def ask_for(self, paths: list[Path]) -> None:
        """Ask what kind of pictures these are."""
        if self._file is None or self._visit is None or self._file.visit(self._visit).signed:
            return
        if self.take_in.busy or covered(self):
            return
        lesion = self.pages.lesion
        name = self.tr("lesion %1").replace("%1", str(lesion.number)) if lesion else ""
        dialog = TakeInDialog(self.window(), paths, kind=self.lesions.wanted_kind if lesion else "", lesion=name)
        dialog.agreed.connect(partial(self._take_in, lesion.id if lesion else None))
        dialog.ask(self.tr("Cancel"), self.tr("Take in"), icon="camera", focus=dialog.files)

    def _take_in(self, lesion_id: UUID | None, paths: list[Path], kind: str, link: bool) -> None:
        if self._visit is not None:
            self.take_in.begin(self._visit, paths, kind=kind, lesion_id=lesion_id if link else None)

    def _progressed(self) -> None:
        """Show what came; while that is still being read, the next progress shows it."""
        if self.pages.shows_pictures and (self._reading is None or self._reading.outcome):
            self.refresh()

    def _taken_in(self, _: TakenIn | None) -> None:
        self.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls() and self._file is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in what was dropped."""
        self.ask_for([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # --- faults and drafts ---

    def _show_problem(self, error: StudioError | None) -> None:
        if self._whole.currentIndex() == 0:
            self.start.show_problem(sentence(error))
        self.fault.say(sentence(error))
        self._fault_holder.show()
