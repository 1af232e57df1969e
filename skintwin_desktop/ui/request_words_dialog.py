"""A dialog that asks for words about a request and does one deed with them; what is typed is kept."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.veil import Veil

DRAFT = "request_words"


class WordsDialog(DraftedDialog):
    """Asks for the words; a child does the deed in ``begin``."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        title: str,
        about: str,
    ) -> None:
        super().__init__(
            window, studio, jobs, title, kind=DRAFT, subject=f"{request.line.id.hex} {about}", icon="note-pencil",
            width=560,
        )  # fmt: skip
        self.draft_title = request.line.reference
        self._request, self._privacy = request, privacy
        self.words = LongText(lines=5)

    def ask_words(self, label: str, hint: str) -> None:
        """Put the field into the dialog."""
        field = Field(label, self.words, required=True, hint=hint)
        self.fields["words"] = field
        veil = Veil(field, self._privacy, Private.MEDICAL)
        veil.show_client(self._request.line.client_id)
        self.body.addWidget(veil)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        return {"words": self.words.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        self.words.set_text(values.get("words", ""))

    def typed(self) -> bool:
        """Tell whether anything was typed."""
        return bool(self.words.text().strip())

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.words)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if self.typed() else {"words": self.tr("Please fill this in.")}
