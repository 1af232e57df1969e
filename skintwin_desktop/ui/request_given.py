"""What is handed over to a commissioning party or the police: written down, then looked over before the letter."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.requests import carrying_out
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_panel import WorkPanel, go_to
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text


def give(studio: Studio, request_id: UUID, text: str, given_to: str) -> None:
    """Note what was given and to whom, and bring the request to its check."""
    carrying_out.note_carried_out(studio, request_id, text, given_to)
    go_to(studio, request_id, State.CHECKING)


class GivenDialog(RequestWordsDialog):
    """Takes down what was given."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        title = words.translate("GivenDialog", "What was given?")
        super().__init__(window, studio, jobs, privacy, request, title=title, about="given")
        self.given_to = QLineEdit(request.line.requester)
        field = Field(self.tr("To whom"), self.given_to, required=True)
        self.add_veiled("given_to", field, privacy, Private.NAME, request.line.client_id)
        hint = (
            self.tr("Only the result that the client released, and nothing more of the file.")
            if request.line.right is Right.COMMISSIONER
            else self.tr("Only what was decided, and nothing more of the file.")
        )
        self.ask_words(self.tr("What, when and how"), hint)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        return super().values() | {"given_to": self.given_to.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self.given_to.setText(values.get("given_to", self.given_to.text()))

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        return found if self.given_to.text().strip() else found | {"given_to": self.tr("Please fill this in.")}

    def begin(self) -> None:
        """Note it."""
        self.keeper.hold()
        self.work(give, self._studio, self._request.line.id, self.words.text(), self.given_to.text())


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

    def refresh(self, request: OpenRequest) -> None:
        """Show what can be done now."""
        may = self._studio.may(Permission.DECIDE_REQUESTS)
        self.deed.setVisible(self.carrying_out and may)
        self.look.setVisible(self.to_check and may)
        if not may:
            text = self.tr("The practitioner carries this out.")
        elif self.carrying_out:
            text = (
                self.tr("Hand over the result that the client released, and nothing else. Then write down what it was.")
                if request.line.right is Right.COMMISSIONER
                else self.tr(
                    "Hand over what was decided, and nothing else, to the office that was written down: not by phone, "
                    "and not to a private address. Then write down here what it was."
                )
            )
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
