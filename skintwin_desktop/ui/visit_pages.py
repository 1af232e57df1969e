"""The four parts of a visit behind its tabs: one is shown, and that one answers to the main deed's keys."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.screening import Lesion, MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.lesions_screen import LesionsScreen
from skintwin_desktop.ui.pictures_screen import PicturesScreen
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.profile_panel import ProfilePanel
from skintwin_desktop.ui.result_screen import ResultScreen
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.visit_tabs import LESIONS, PICTURES, PROFILE, RESULT


class VisitPart(Protocol):
    """What a part of a visit has to answer to: the visit owns the keys that several of them use."""

    def main_deed(self) -> object:
        """Do what Ctrl+Enter means here."""


class VisitPages(QStackedWidget):
    """Lesions, pictures, risk profile and result of one visit. ``changed``: its file is to be read anew.

    Whoever makes them goes through ``steps`` before anything else: the four parts are made in them.
    """

    changed = Signal()
    problem = Signal(object)
    turned = Signal(int)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client: Client | None = None
        self._visit: UUID | None = None
        self.steps = self._make(studio, jobs, privacy)

    def _make(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> Steps:
        self.lesions = LesionsScreen(studio, jobs, privacy, self)
        yield from self.lesions.steps
        yield
        self.pictures = PicturesScreen(studio, jobs, privacy, self)
        yield
        self.profile = ProfilePanel(studio, jobs, privacy, self, at_once=False)
        yield from self.profile.steps
        yield
        self.result = ResultScreen(studio, jobs, privacy, self, at_once=False)
        yield from self.result.steps
        yield
        for page in self._pages():
            self.addWidget(page)
        for screen in (self.lesions, self.pictures):
            screen.changed.connect(self.changed)
            screen.problem.connect(self.problem)
        self.profile.signed.connect(self.changed)
        self.result.lesion_wanted.connect(self._go_to_lesion)
        self.result.profile_wanted.connect(self._go_to_profile)

    def _pages(self) -> tuple[LesionsScreen, PicturesScreen, ProfilePanel, ResultScreen]:
        return self.lesions, self.pictures, self.profile, self.result

    # --- going about ---

    def go(self, index: int) -> None:
        """Show a part, with the focus in it."""
        if self.currentIndex() == LESIONS and index != LESIONS:
            self.lesions.keep_draft()
        self.setCurrentIndex(index)
        self._pages()[index].setFocus(Qt.FocusReason.OtherFocusReason)
        self._read_part()
        self.turned.emit(index)

    def _go_to_lesion(self, number: int) -> None:
        self.go(LESIONS)
        self.lesions.choose_number(number)

    def _go_to_profile(self) -> None:
        self.go(PROFILE)

    def main_deed(self) -> None:
        """Do what Ctrl+Enter means in the part that is shown: lesion done, link, sign, deliver."""
        part: VisitPart = self._pages()[self.currentIndex()]
        part.main_deed()

    @property
    def lesion(self) -> Lesion | None:
        """Return the lesion that is looked at, in the part that shows one."""
        return self.lesions.current_lesion if self.currentIndex() == LESIONS else None

    @property
    def shows_pictures(self) -> bool:
        """Tell whether the pictures of the visit are shown."""
        return self.currentIndex() == PICTURES

    # --- showing ---

    def show_file(self, client: Client, visit_id: UUID, file: MedicalFile) -> None:
        """Show a visit as it stands in the file; profile and result read theirs when they are shown."""
        first = self._client is None or self._visit != visit_id
        self._client, self._visit = client, visit_id
        self.lesions.show_file(client, visit_id, file)
        self.pictures.show_file(client, visit_id, file)
        if first or self.currentIndex() in {PROFILE, RESULT}:
            self._read_part()

    def _read_part(self) -> None:
        if self._client is None or self._visit is None:
            return
        if self.currentIndex() == PROFILE:
            self.profile.show_visit(self._client, self._visit)
        elif self.currentIndex() == RESULT:
            self.result.show_visit(self._client, self._visit)

    def leave(self) -> None:
        """Put the visit away; what is typed is kept."""
        self.store_draft_now()
        self.profile.leave()
        self.result.leave()
        self._client = self._visit = None
        self.go(LESIONS)

    def store_draft_now(self) -> None:
        """Store what is typed, here and now."""
        self.lesions.store_draft_now()
        self.profile.store_draft_now()
        self.result.store_draft_now()
