"""What a destruction takes away and what stays, shown before it is ordered or agreed to; and its list's place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import erasure_run
from skintwin_desktop.core.erasure import ErasurePlan
from skintwin_desktop.core.erasure_run import LedgerPlace
from skintwin_desktop.core.requests import erasing, telling
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import request_words, words
from skintwin_desktop.ui.choose_file import choose_folder
from skintwin_desktop.ui.erasure_words import hold_reason
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text, as_high_as_its_lines
from skintwin_desktop.ui.widgets.veil import Veil


class PlanView(QWidget):
    """How much of each kind of data goes and stays, with the ground, and what else there is to know."""

    failed = Signal(object)
    """With the StudioError, or None for our own fault."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__()
        self._studio, self._jobs, self._line = studio, jobs, request.line
        self._outside = ", ".join(part.label for part in telling.goes_at_source(request.parts))
        self.plan: ErasurePlan | None = None
        table = QWidget()
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(3, 1)
        self.veil = Veil(table, privacy, Private.MEDICAL)
        self.veil.show_client(self._line.client_id)
        self.more = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.veil)
        column.addWidget(self.more)

    def read(self) -> None:
        """Work out what goes; that somebody looked at it stands in the journal."""
        self.more.show_value(self.tr("Working out what goes …"), self._line.client_id)
        self._jobs.run(
            self, erasing.plan_for_request, self._studio, self._line.id, then=self._show, on_error=self._not_read
        )

    def _not_read(self, error: StudioError | None) -> None:
        self.more.show_value("", self._line.client_id)
        self.failed.emit(error)

    def _show(self, plan: ErasurePlan) -> None:
        self.plan = plan
        for column, head in enumerate((self.tr("Kind of data"), self.tr("Goes"), self.tr("Stays"), self.tr("Why"))):
            self._grid.addWidget(Text(head, "small", "ink2"), 0, column)
        for row, one in enumerate(plan.counts, 1):
            stays = one.kept + one.reduced
            texts = (request_words.part(one.category), str(one.destroyed), str(stays), _why(plan, one.category))
            for column, text in enumerate(texts):
                label = Text(text, "body", wrap=column == len(texts) - 1)
                as_high_as_its_lines(label)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(len(plan.counts) + 1, 1)  # what is over stands below, not between
        self.more.show_value("\n".join(self._besides(plan)), self._line.client_id)

    def _besides(self, plan: ErasurePlan) -> list[str]:
        """Return what else there is to know: holds, earlier copies, what left the studio, the log."""
        found = [
            self.tr("Held up because of %1; looked at again on %2.").replace("%1", hold_reason(one.reason))
            .replace("%2", words.day(one.review_on))
            for one in plan.holds
        ]  # fmt: skip
        if plan.running:
            found.insert(0, self.tr(
                "Nothing is destroyed yet: a request that is being dealt with has to be answered first (%1)."
            ).replace("%1", ", ".join(plan.running)))  # fmt: skip
        if self._outside:
            found.append(self.tr(
                "The program does not reach what lies at: %1. Each is a task afterwards, and the answer waits for it."
            ).replace("%1", self._outside))  # fmt: skip
        if plan.decided:
            kinds = ", ".join(request_words.part(code) for code in plan.decided)
            found.append(self.tr("Stays because that was decided: %1.").replace("%1", kinds))
        if plan.needed:
            found.append(
                self.tr("%n thing(s) of what goes stay: what was decided to stay cannot be without them.", None,
                        plan.needed)
            )  # fmt: skip
        if plan.also_in:
            found.append(self.tr("%n signed result(s) that stay show a picture that goes.", None, len(plan.also_in)))
        left = sum(one.count for one in plan.left)
        if left:
            found.append(self.tr("%n time(s) something was printed or saved; no program reaches that.", None, left))
        if plan.copies:
            found.append(self.tr("%n earlier copy(ies) of the database are destroyed as well.", None, plan.copies))
        if plan.journal_lines:
            found.append(self.tr("%n line(s) of the log stay, without the name.", None, plan.journal_lines))
        return found


def _why(plan: ErasurePlan, category: str) -> str:
    """Return on which grounds something of a kind of data stays, and until when at the latest."""
    until: dict[str, date | None] = {}
    for item in plan.items:
        if item.category == category and item.ground:
            known = until.get(item.ground)
            until[item.ground] = max(filter(None, (known, item.until)), default=None)
    return "; ".join(
        word("stays", ground, current_language()) + (_until(last) if last is not None else "")
        for ground, last in until.items()
    )


def _until(day: date) -> str:
    return words.translate("PlanView", ", until %1").replace("%1", words.day(day))


class LedgerPlaceLine(QWidget):
    """Where the list of destructions is kept besides this computer, and choosing that for who may."""

    failed = Signal(object)
    """With the StudioError, or None for our own fault."""
    chosen = Signal()
    """A good place was chosen: what was said of another one does not hold any more."""

    def __init__(self, studio: Studio, jobs: Jobs) -> None:
        super().__init__()
        self._studio, self._jobs = studio, jobs
        self.place = Text("", "small", "ink2", wrap=True)
        self.choose = KeyButton(self.tr("Choose the place for the list of destructions …"), kind=LINK, height=24)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.place)
        self.near = Note("warn", self.tr(
            "This place lies on the disk of the studio itself: they can be lost together. Choose a place on another "
            "disk, such as a stick or a disk on the network."
        ))  # fmt: skip
        self.near.hide()
        column.addWidget(self.near)
        column.addWidget(self.choose)
        self.choose.setVisible(studio.may(Permission.CHANGE_STUDIO))
        self.choose.clicked.connect(self._choose)

    def read(self) -> None:
        """Read where it is kept."""
        self._jobs.run(
            self, erasure_run.ledger_place, self._studio, then=self._show_place, on_error=self.failed.emit
        )  # fmt: skip

    def _show_place(self, place: LedgerPlace) -> None:
        if place.folder:
            self.place.setText(self.tr("The list of destructions is kept in %1 as well.").replace("%1", place.folder))
            self.near.setVisible(place.same_disk)
        else:
            self.place.setText(self.tr(
                "Before anything is destroyed the owner chooses a place outside this computer for the list of "
                "destructions. With it a copy that is put back later destroys the same again."
            ))  # fmt: skip
            self.near.hide()

    def _choose(self) -> None:
        choose_folder(self, self.tr("Where is the list of destructions kept as well?"), self.keep_in)

    def keep_in(self, folder: str) -> None:
        """Keep the list of destructions in this folder as well."""
        self._jobs.run(
            self, erasure_run.choose_ledger_place, self._studio, Path(folder), then=self._kept,
            on_error=self.failed.emit,
        )  # fmt: skip

    def _kept(self, place: LedgerPlace) -> None:
        self._show_place(place)
        self.chosen.emit()
