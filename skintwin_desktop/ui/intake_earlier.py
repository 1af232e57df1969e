"""What a client answered at an earlier visit, read for whoever may read it and offered to the form."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from skintwin_desktop.core.intake import HealthAnswersRead, read_health_answers
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.intake_health import HealthSection
from skintwin_desktop.ui.jobs import Jobs


class EarlierAnswers(QObject):
    """Looks up the earlier answers of the client whose intake is shown, and of nobody who was shown before."""

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._client_id: UUID | None = None

    def look(self, client_id: UUID | None, section: HealthSection) -> None:
        """Offer what this client answered; of somebody new, and to who may not read answers, that is nothing."""
        self._client_id = client_id
        section.propose(None)
        if client_id is not None and self._studio.may(Permission.READ_HEALTH_ANSWERS):
            self._jobs.run(
                self, read_health_answers, self._studio, client_id,
                then=partial(self._offer, client_id, section), on_error=self._ignore,
            )  # fmt: skip

    def _offer(self, client_id: UUID, section: HealthSection, read: HealthAnswersRead | None) -> None:
        if client_id == self._client_id:
            section.propose(read)

    def _ignore(self, _: StudioError | None) -> None:
        """A file that was set apart offers nothing; opening it says why."""
