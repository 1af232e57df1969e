"""Carrying out a request of the police: what was given is written down, and looked over before the letter says so."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import carrying_out
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.request_panel import WorkPanel, go_to
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.text import Text


def give(studio: Studio, request_id: UUID, text: str) -> None:
    """Note what was given and bring the request to its check."""
    carrying_out.note_carried_out(studio, request_id, text)
    go_to(studio, request_id, State.CHECKING)


class GivenDialog(RequestWordsDialog):
    """Takes down what was given."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        title = words.translate("GivenDialog", "What was given?")
        super().__init__(window, studio, jobs, privacy, request, title=title, about="given")
        self.ask_words(
            self.tr("What, to whom, when and how"), self.tr("Only what was decided, and nothing more of the file.")
        )

    def begin(self) -> None:
        """Note it."""
        self.keeper.hold()
        self.work(give, self._studio, self._request.line.id, self.words.text())


class GivenPanel(WorkPanel):
    """Writing down what was given, and saying that it was looked over."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(studio, jobs, privacy)
        self.story = Text("", "body", "ink2", wrap=True)
        self.deed = KeyButton(
            self.tr("Write down what was given"), kind=PRIMARY, icon="note-pencil", keys=("Ctrl", "Enter")
        )
        self.look = KeyButton(
            self.tr("I looked: this and no more was given"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter")
        )
        self.dialog: GivenDialog | None = None
        self.rows.addWidget(self.story)
        self.offer(self.deed, self.look, main=(self.deed, self.look))
        self.deed.clicked.connect(self._give)
        self.look.clicked.connect(self._check)

    def refresh(self, request: OpenRequest) -> None:  # noqa: ARG002
        """Show what can be done now."""
        may = self._studio.may(Permission.DECIDE_REQUESTS)
        self.deed.setVisible(self.carrying_out and may)
        self.look.setVisible(self.to_check and may)
        if not may:
            text = self.tr("The practitioner carries this out.")
        elif self.carrying_out:
            text = self.tr("Hand over what was decided, and nothing else. Then write down here what it was.")
        else:
            text = self.tr("Compare what was given with the decision before the letter says so.")
        self.story.setText(text)

    def _give(self) -> None:
        if self._request is not None:
            self.dialog = GivenDialog(self.window(), self._studio, self._jobs, self._privacy, self._request)
            self.dialog.answered.connect(self.done)
            self.dialog.start()

    def _check(self) -> None:
        if self._request is not None:
            self._jobs.run(
                self, carrying_out.note_checked, self._studio, self._request.line.id, then=self.done,
                on_error=self.not_done,
            )  # fmt: skip
