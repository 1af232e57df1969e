"""The page Bezoeken of a file: every visit, also of the files that were joined with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import whole_file
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.screening import Visit
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.whole_file import OneFile
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text


@dataclass(frozen=True)
class VisitLine:
    """A visit with what there is of it."""

    visit: Visit
    lesions: int
    pictures: int
    profile: str
    file_label: str
    """The number of the file it stands in, when that is not the one in use."""


def lines_of(files: tuple[OneFile, ...]) -> list[VisitLine]:
    """Return the visits of all files of somebody, the last one first."""
    lines = [
        VisitLine(
            visit,
            len({found.lesion_id for found in one.file.assessments if found.visit_id == visit.id}),
            sum(picture.visit_id == visit.id for picture in one.file.pictures),
            profile.content.risk_class if (profile := one.file.profile_of(visit.id)) else "",
            "" if one.goes_on else one.label,
        )
        for one in files
        for visit in one.file.visits
    ]
    return sorted(lines, key=lambda line: line.visit.started_at, reverse=True)


class FileVisits(QWidget):
    """All visits of somebody; Enter opens one."""

    visit_opened = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs = studio, jobs
        self._client: Client | None = None
        self.fault = Note("danger")
        self.table = RecordTable[VisitLine](
            self.tr("Visits"), privacy, self._columns(), client_of=self._whose, row_look=_row_look, row_height=44
        )
        self._none = EmptyState("user-focus", self.tr("No visit yet"), self.tr("Start the first screening with F4."))
        outer = QVBoxLayout(self)
        MarginFit(self, outer)
        outer.setSpacing(10)
        outer.addWidget(self.fault)
        card = Card(self.tr("Visits"), "clock-counter-clockwise")
        card.add_flush(self.table, 1)
        card.add_flush(self._none, 1)
        card.foot().addWidget(
            Text(self.tr("Enter opens a visit. Visits of a joined file keep its numbers."), "small", "ink2")
        )
        outer.addWidget(card, 1)
        self.fault.hide()
        self._none.hide()
        self.table.opened.connect(self._opened)

    def _columns(self) -> list[Column[VisitLine]]:
        return [
            Column(self.tr("Visit"), self._number_cell, 130),
            Column(self.tr("Day"), lambda one: Cell(words.day(one.visit.started_at), private=Private.KIND), 110),
            Column(self.tr("Reason"), _reason_cell, whole=True),
            Column(
                self.tr("Risk profile"), lambda one: Cell(words.risk_class(one.profile) if one.profile else "–"), 130
            ),
            Column(
                self.tr("Practitioner"),
                lambda one: Cell(one.visit.practitioner, tone="ink2", private=Private.KIND),
                160,
            ),
            Column(self.tr("Status"), self._status_cell, 150),
            Column(self.tr("Lesions"), lambda one: Cell(str(one.lesions or "–")), 84, right=True),
            Column(self.tr("Pictures"), lambda one: Cell(str(one.pictures or "–")), 90, right=True),
        ]

    def _whose(self, _: VisitLine) -> UUID | None:
        return self._client.id if self._client else None

    def _number_cell(self, one: VisitLine) -> Cell:
        text = self.tr("Visit %1").replace("%1", str(one.visit.number))
        return Cell(text, below=one.file_label, role="bodyStrong", private=Private.KIND, below_private=Private.NUMBER)

    def _status_cell(self, one: VisitLine) -> Cell:
        if one.visit.finished_at is None:
            chip = Chip("success", "user-focus", self.tr("Under way"))
        elif one.visit.signed:
            chip = Chip("success", "pen-nib", self.tr("Signed"))
        else:
            chip = Chip("neutral", "check", self.tr("Finished"))
        return Cell(chip=chip, private=Private.KIND)

    def show_client(self, client: Client) -> None:
        """Show whose file this is; the visits follow when the page is entered."""
        self._client = client
        self.table.show_records(())

    def entered(self) -> None:
        """Read the visits anew."""
        if self._client is not None:
            who = self._client.id
            self._jobs.run(
                self, whole_file.open_files, self._studio, who, then=partial(self._show, who), on_error=self._failed
            )

    def _show(self, client_id: UUID, files: tuple[OneFile, ...]) -> None:
        if self._client is None or self._client.id != client_id:
            return
        self.fault.hide()
        before = self.table.current()
        lines = lines_of(files)
        self.table.show_records(lines, keep=lambda one: before is not None and one.visit.id == before.visit.id)
        self.table.setVisible(bool(lines))
        self._none.setVisible(not lines)

    def _failed(self, error: StudioError | None) -> None:
        self.table.hide()
        self._none.hide()
        self.fault.say(sentence(error))
        self.fault.show()

    def _opened(self, one: VisitLine) -> None:
        if not one.file_label:
            self.visit_opened.emit(one.visit.id)


def _reason_cell(one: VisitLine) -> Cell:
    return Cell(words.visit_reason(one.visit.reason.reason), below=one.visit.reason.words)


def _row_look(one: VisitLine) -> RowLook:
    return RowLook(tinted=one.visit.finished_at is None, quiet=bool(one.file_label))
