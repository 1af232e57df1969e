"""Writing something down with a request: a choice where there is one, and the words, which are sealed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_decide import read_by
from skintwin_desktop.ui.request_note_words import note_choices, note_words
from skintwin_desktop.ui.request_words_dialog import RequestWordsDialog
from skintwin_desktop.ui.widgets.fields import ComboBox, Field

DRAFT = "request_note"


class RequestNoteDialog(RequestWordsDialog):
    """Writes one note."""

    def __init__(
        self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest, *, kind: str
    ) -> None:
        found = note_words(kind)
        super().__init__(window, studio, jobs, privacy, request, title=found.title, kind=DRAFT, about=kind)
        self._kind = kind
        fit = notes.fitting(kind, request.line.right, request.line.relation)
        choices = tuple(one for one in note_choices(kind) if one.id in fit)
        self.choice = ComboBox(choices)
        if choices:
            self.add(kind, Field(self.tr("Choice"), self.choice, required=True))
            self.choices["choice"] = self.choice
        hint = read_by(request) if kind == notes.REASON else found.hint
        self.ask_words(found.label, hint, needed=found.needed, private=Private.KIND)

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        if self._kind in self.fields and not self.choice.value():
            found[self._kind] = self.tr("Choose one.")
        return found

    def begin(self) -> None:
        """Write it down."""
        self.keeper.hold()
        self.work(
            notes.note, self._studio, self._request.line.id, self._kind, self.words.text(), code=self.choice.value()
        )  # fmt: skip
