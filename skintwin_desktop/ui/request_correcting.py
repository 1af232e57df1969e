"""Carrying out a rectification: old and new side by side, corrected at once, and looked up afterwards."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import records, rectifying
from skintwin_desktop.core.requests.corrected import DONE
from skintwin_desktop.core.requests.facts import is_administrative
from skintwin_desktop.core.requests.records import OpenRequest, Part
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.ui import request_item_words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_items import ItemsTable, items_of
from skintwin_desktop.ui.request_panel import WorkPanel, checked, go_to
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.text import Text


def correct(studio: Studio, request_id: UUID) -> bool:
    """Correct what was granted, and look whether it stands; the request goes on to where that leads."""
    rectifying.carry_out_rectification(studio, request_id)
    go_to(studio, request_id, State.CHECKING)
    return checked(studio, request_id, rectifying.check_rectification)


class CorrectDialog(RequestWordsDialog):
    """Notes that something medical was corrected where it was recorded."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, part: Part
    ) -> None:
        super().__init__(
            window, studio, jobs, privacy, request, title=request_item_words.part(part), about=part.id.hex
        )  # fmt: skip
        self._part = part
        self.ask_words(
            self.tr("What it was and what it is now"),
            self.tr("Correct it first where it was recorded; the old version stays to be seen there."),
        )

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Say what to do while the file is as it was."""
        if problem.code == "unchanged":
            return self.tr(
                "Nothing of this was changed in the file since the request came. Correct it there first: confirm or "
                "change the answers, assess it again, or add an addendum to the result. Then note it here."
            )
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Note it."""
        self.keeper.hold()
        self.work(rectifying.confirm_item, self._studio, self._part.id, self.words.text())


class CorrectPanel(WorkPanel):
    """The items, noting the medical ones, and correcting the others."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(studio, jobs, privacy)
        self.table = ItemsTable(studio, jobs, privacy)
        self.story = Text("", "small", "ink2", wrap=True)
        self.confirm = KeyButton(self.tr("Corrected in the file"), icon="note-pencil", keys=("Enter",))
        self.deed = KeyButton(self.tr("Correct"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.look = KeyButton(self.tr("Look whether it stands"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        self.dialog: CorrectDialog | None = None
        self.rows.addWidget(self.table)
        self.rows.addWidget(self.story)
        self.offer(self.confirm, self.deed, self.look, main=(self.deed, self.look))
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self.confirm.clicked.connect(self._confirm)
        self.deed.clicked.connect(self._correct)
        self.look.clicked.connect(self._check)

    def refresh(self, request: OpenRequest) -> None:
        """Show the items, and what can be done with them now."""
        self.table.show_items(request)
        medical = [part for part in items_of(request) if _medical(part) and part.decision in records.GRANTED]
        open_ones = [part for part in medical if part.done not in DONE]
        may = self._studio.may(Permission.DECIDE_REQUESTS)
        self.confirm.setVisible(self.carrying_out and may and bool(medical))
        able = may or Guard.NOTHING_MEDICAL in request.met
        self.deed.setVisible(self.carrying_out and able)
        self.deed.set_enabled(not open_ones, self.tr("Note first what was corrected in the file."))
        self.look.setVisible(self.to_check)
        text = ""
        if self.carrying_out:
            text = self.tr("What was there before stays in the history of the file. A refused item stays as it is.")
            if not able:
                text = self.tr("The practitioner carries this out.")
        self.story.setText(text)
        self.story.setVisible(bool(text))
        self._chosen(self.table.current())

    def _chosen(self, part: object) -> None:
        mine = isinstance(part, Part) and _medical(part) and part.decision in records.GRANTED and part.done not in DONE
        self.confirm.set_enabled(mine, self.tr("Choose something medical that was granted."))

    def _open(self, _: object) -> None:
        if self.confirm.isVisible() and self.confirm.isEnabled():
            self._confirm()

    def _confirm(self) -> None:
        part = self.table.current()
        if part is not None and self._request is not None:
            self.dialog = CorrectDialog(
                self.window(), self._studio, self._jobs, self._privacy, self._request, part=part
            )
            self.dialog.answered.connect(self.done)
            self.dialog.start()

    def _correct(self) -> None:
        if self._request is not None:
            self._jobs.run(self, correct, self._studio, self._request.line.id, then=self.done, on_error=self.not_done)

    def _check(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, checked, self._studio, self._request.line.id, rectifying.check_rectification, then=self.done,
                on_error=self.not_done,
            )  # fmt: skip


def _medical(part: Part) -> bool:
    return not is_administrative(part.code)
