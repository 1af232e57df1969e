"""Makes the pages of a report beside the window: one set at a time, and once more when something changed meanwhile."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.result_preview import Pages, draft_pages, final_pages


class PageMaker(QObject):
    """Typesets a draft (with a plan) or what was signed (without one), and hands the pages over."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._turn = 0
        self._waiting: tuple[UUID, ResultPlan | None, int] | None = None
        self.busy = False

    def make(self, visit_id: UUID, plan: ResultPlan | None, ppi: int) -> None:
        """Make the pages of a visit's report, ``ppi`` pixels an inch, or do so after those under way."""
        if self.busy:
            self._waiting = visit_id, plan, ppi
            return
        self.busy = True
        then, failed = partial(self._made, self._turn), partial(self._failed, self._turn)
        if plan is None:
            self._jobs.run_pictures(self, final_pages, self._studio, visit_id, ppi, then=then, on_error=failed)
        else:
            self._jobs.run_pictures(self, draft_pages, self._studio, visit_id, plan, ppi, then=then, on_error=failed)

    def forget(self) -> None:
        """Hand nothing over any more of what is under way."""
        self._turn += 1
        self._waiting, self.busy = None, False

    def _made(self, turn: int, pages: Pages) -> None:
        if turn != self._turn:
            return
        self.busy = False
        if self._waiting is not None:
            (visit_id, plan, ppi), self._waiting = self._waiting, None
            self.make(visit_id, plan, ppi)
        self.made.emit(pages)

    def _failed(self, turn: int, error: StudioError | None) -> None:
        if turn == self._turn:
            self._waiting, self.busy = None, False
            self.failed.emit(error)
