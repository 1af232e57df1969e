"""A dialog that asks for words about somebody and does one deed with them; what is typed is kept."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.choices import Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.veil import Veil


class WordsDialog(DraftedDialog):
    """Asks for the words; a child adds what is chosen besides to ``choices``, and does the deed in ``begin``."""

    def __init__(
        self,
        window: QWidget,
        studio: Studio,
        jobs: Jobs,
        privacy: Privacy,
        client_id: UUID | None,
        *,
        title: str,
        text: str = "",
        kind: str,
        subject: str,
        icon: str = "note-pencil",
        width: int = 560,
        lines: int = 5,
    ) -> None:
        super().__init__(window, studio, jobs, title, text, kind=kind, subject=subject, icon=icon, width=width)
        self._privacy, self._client_id = privacy, client_id
        self.choices: dict[str, ComboBox | Segments] = {}
        """What is chosen besides the words, by its name in the draft."""
        self.words = LongText(lines=lines)
        self._needed = True

    def ask_words(self, label: str, hint: str = "", *, needed: bool = True, private: Private = Private.MEDICAL) -> Veil:
        """Put the field into the dialog, hidden in privacy mode as what it is."""
        self._needed = needed
        field = Field(label, self.words, required=needed, hint=hint)
        return self.add_veiled("words", field, self._privacy, private, self._client_id)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        return {name: choice.value() for name, choice in self.choices.items()} | {"words": self.words.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        for name, choice in self.choices.items():
            choice.set_value(values.get(name, choice.value()))
        self.words.set_text(values.get("words", ""))

    def typed(self) -> bool:
        """Tell whether anything was typed."""
        return bool(self.words.text().strip())

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        first = next(iter(self.choices.values()), self.words)
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=first)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        return {"words": self.tr("Please fill this in.")} if self._needed and not self.typed() else {}
