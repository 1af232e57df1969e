"""Writing something down with a request: a choice where there is one, and the words, which are sealed."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_note_words import note_choices, note_words
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.veil import Veil

DRAFT = "request_note"


class RequestNoteDialog(DraftedDialog):
    """Writes one note."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        request: OpenRequest,
        *,
        kind: str,
        part_id: UUID | None = None,
    ) -> None:
        found = note_words(kind)
        super().__init__(
            window, studio, jobs, found.title, kind=DRAFT, subject=f"{request.line.id.hex} {kind}",
            icon="note-pencil", width=560,
        )  # fmt: skip
        self.draft_title = request.line.reference
        self._request, self._kind, self._part_id, self._needed = request, kind, part_id, found.needed
        choices = note_choices(kind)
        self.choice = ComboBox(choices)
        if choices:
            self.add(kind, Field(self.tr("Choice"), self.choice, required=True))
        self.words = LongText(lines=5)
        field = Field(found.label, self.words, required=found.needed, hint=found.hint)
        self.fields["words"] = field
        veil = Veil(field, privacy, Private.KIND)
        veil.show_client(request.line.client_id)
        self.body.addWidget(veil)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        return {"choice": self.choice.value(), "words": self.words.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        self.choice.set_value(values.get("choice", ""))
        self.words.set_text(values.get("words", ""))

    def typed(self) -> bool:
        """Tell whether anything was typed."""
        return bool(self.words.text().strip())

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        focus = self.choice if self._kind in self.fields else self.words
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=focus)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        empty = self.tr("Please fill this in.")
        found = {"words": empty} if self._needed and not self.words.text().strip() else {}
        if self._kind in self.fields and not self.choice.value():
            found[self._kind] = self.tr("Choose one.")
        return found

    def begin(self) -> None:
        """Write it down."""
        self.keeper.hold()
        self.work(
            notes.note, self._studio, self._request.line.id, self._kind, self.words.text(), code=self.choice.value(),
            part_id=self._part_id,
        )  # fmt: skip
