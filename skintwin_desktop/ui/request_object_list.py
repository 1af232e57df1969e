"""The list that a client signs before a destruction: read, printed or saved, and noted as signed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import notes, object_list
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_note_words import note_choices
from skintwin_desktop.ui.request_paper_deeds import Paper, PaperDeeds
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.veil import Veil


class ObjectListDialog(DeedDialog):
    """Shows the list as it follows from what was decided, and notes that the client signed it."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, jobs, words.translate("ObjectListDialog", "The list that the client signs"),
            words.translate(
                "ObjectListDialog",
                "Made from what was decided. Destruction is asked in writing or electronically (article 7:455 BW). "
                "What is decided otherwise afterwards has to be signed again.",
            ),
            icon="list", width=680,
        )  # fmt: skip
        self._studio, self._request = studio, request
        self.text = LongText(lines=16)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The list"))
        veil = Veil(self.text, privacy, Private.MEDICAL)
        veil.show_client(request.line.client_id)
        self.body.addWidget(veil)
        self.paper = PaperDeeds(studio, jobs, Paper(
            object_list.list_pages, object_list.save_list, self.tr("List to be signed"), self.tr("Print the list"),
            self.tr("Save the list as PDF"), self.tr("Saved. Delete it once the client has it."),
        ))  # fmt: skip
        self.paper.show_paper(request.line.id, request.line.reference)
        self.body.addWidget(self.paper)
        self.how = ComboBox(note_choices(notes.SIGNED_LIST))
        self.add("how", Field(self.tr("How it was signed"), self.how, required=True))

    def start(self) -> None:
        """Show the dialog and read the list."""
        self.offer(self.tr("The client has signed this"), self.tr("Saving …"), icon="check", focus=self.paper.print)
        self._jobs.run(
            self, object_list.read_list, self._studio, self._request.line.id, then=self._show, on_error=self.show_error
        )

    def _show(self, text: str) -> None:
        self.text.set_text(text)
        self._refit()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {} if self.how.value() and self.text.text() else {"how": self.tr("Choose one.")}

    def begin(self) -> None:
        """Note it with the words of the list."""
        self.work(
            object_list.note_signed, self._studio, self._request.line.id, self.how.value(), self.text.text()
        )  # fmt: skip
