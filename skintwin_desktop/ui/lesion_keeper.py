"""What is found at a lesion: kept as a draft while it is filled in, stored when the lesion is done."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from skintwin_desktop.core import drafts, lesions
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.medical_records import Assessment
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.ui.draft_keeper import DraftKeeper
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.lesion_panel import LesionPanel
from skintwin_desktop.ui.lesion_text import from_text, to_text


class AssessmentKeeper(QObject):
    """Keeps what the panel holds. ``assessed`` tells which lesion was stored, ``found`` what a draft held."""

    assessed = Signal(object)
    found = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, panel: LesionPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._panel = studio, jobs, panel
        self._visit: UUID | None = None
        self._storing = False
        self._keeper = DraftKeeper(studio, jobs, lesions.ASSESSMENT_DRAFT, self._gather, self)
        self._keeper.failed.connect(self._not_kept)
        panel.changed.connect(self._keeper.note_change)

    # --- what is filled in ---

    def begin(self, visit_id: UUID | None) -> None:
        """Keep for this visit; for none once its result is signed."""
        self._visit = visit_id
        if visit_id is None:
            self.let_go()

    def start(self) -> None:
        """Keep what is filled in from now on for the lesion in the panel."""
        lesion_id = self._panel.lesion_id
        if lesion_id is not None and self._visit is not None:
            self._keeper.begin(lesions.assessment_subject(lesion_id, self._visit), exists=False)

    def let_go(self) -> None:
        """Keep nothing of what is in the panel: another lesion comes."""
        self._keeper.end()

    @property
    def unsaved(self) -> bool:
        """Tell whether the panel holds more than was stored."""
        return self._keeper.exists or self._keeper.changed

    def keep(self) -> None:
        """Keep what is filled in, beside the window."""
        self._keeper.save()

    def keep_now(self) -> None:
        """Keep what is filled in, here and now; called when there is no time left."""
        self._keeper.store_now()

    def _gather(self) -> Draft:
        return Draft("assessment", {"content": to_text(self._panel.entered())})

    def _not_kept(self, error: StudioError | None) -> None:
        self._panel.show_fault(sentence(error))

    def read(self) -> None:
        """Ask for what was being filled in when the program ended."""
        subject = self._keeper.subject
        if subject:
            self._jobs.run(
                self, drafts.read_draft, self._studio, lesions.ASSESSMENT_DRAFT, subject,
                then=partial(self._take, subject),
            )  # fmt: skip

    def _take(self, subject: str, draft: Draft | None) -> None:
        content: Assessment | None = from_text(draft.values.get("content", "")) if draft else None
        if content is not None and subject == self._keeper.subject and not self.unsaved:
            self.found.emit(content)

    # --- storing ---

    def store(self) -> None:
        """Store the assessment of the lesion in the panel."""
        lesion_id = self._panel.lesion_id
        if lesion_id is None or self._visit is None or self._storing:
            return
        self._storing = True
        self._keeper.hold()
        self._jobs.run(
            self, lesions.assess_lesion, self._studio, lesion_id, self._visit, self._panel.entered(),
            then=partial(self._stored, lesion_id), on_error=self._not_stored,
        )  # fmt: skip

    def _stored(self, lesion_id: UUID, _: None) -> None:
        self._storing = False
        if self._panel.lesion_id == lesion_id:
            self.start()
        self.assessed.emit(lesion_id)

    def _not_stored(self, error: StudioError | None) -> None:
        self._storing = False
        if isinstance(error, Refused):
            self._panel.show_problems({problem.field for problem in error.problems})
        else:
            self._panel.show_fault(sentence(error))
