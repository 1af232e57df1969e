"""What is seen before somebody else than the client gets anything: that the client died, which official asks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from skintwin_desktop.core.requests import notes, proofs
from skintwin_desktop.core.requests.proofs import OfficialSeen
from skintwin_desktop.core.requests.records import OpenRequest
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.request_grounds import DEATH_PROOFS
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import typed_in
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.request_note_dialog import DRAFT, RequestNoteDialog
from skintwin_desktop.ui.request_note_words import note_choices, note_words
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import ComboBox, Field


class DeathDialog(RequestNoteDialog):
    """Writes down by what it was seen that the client died, and when; what does not count is said at once."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(window, studio, jobs, privacy, request, kind=notes.DEATH)
        self.seen_on = QLineEdit(words.day(studio.today()))
        self.add("seen_on", Field(self.tr("Seen on"), self.seen_on, required=True))
        self.weak = Note("warn", self.tr("This is kept, but it does not show that the client died."))
        self.body.addWidget(self.weak)
        self.choice.currentIndexChanged.connect(self._chosen)
        self._chosen()

    def _chosen(self, *_: object) -> None:
        self.weak.setVisible(bool(self.choice.value()) and self.choice.value() not in DEATH_PROOFS)
        self._refit()

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        return super().values() | {"seen_on": self.seen_on.text()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        super().show_values(values)
        self.seen_on.setText(values.get("seen_on", self.seen_on.text()))

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = super().problems()
        if identity.read_date(self.seen_on.text(), self._studio.today()).value is None:
            found["seen_on"] = self.tr("Type a date like 24-11-2026.")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        return super().problem_sentence(FieldProblem(self._kind if problem.field == "proof" else problem.field,
                                                     problem.code, problem.detail))  # fmt: skip

    def begin(self) -> None:
        """Write it down."""
        self.keeper.hold()
        seen_on = identity.read_date(typed_in(self.fields["seen_on"]), self._studio.today()).value
        self.work(
            proofs.note_death, self._studio, self._request.line.id, self.choice.value(), seen_on, self.words.text()
        )


class OfficialDialog(DraftedDialog):
    """Writes down which official asks: name, office, the order, and by what that was seen."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, request: OpenRequest) -> None:
        super().__init__(
            window, studio, jobs, note_words(notes.OFFICIAL).title, kind=DRAFT,
            subject=f"{request.line.id.hex} {notes.OFFICIAL}", icon="identification-card", width=560,
        )  # fmt: skip
        self.draft_title = request.line.reference
        self._request = request
        self.way = ComboBox(note_choices(notes.OFFICIAL))
        self.official, self.office, self.number = QLineEdit(), QLineEdit(), QLineEdit()
        story = self.tr("Nothing is given by phone or to a private address. Without an order nothing has to be given.")
        self.body.addWidget(Note("info", story, icon="scales"))
        self.add("official_way", Field(self.tr("By what it was seen"), self.way, required=True))
        for name, label, editor in (
            ("official", self.tr("Name and function of the official"), self.official),
            ("office", self.tr("Office, with its address"), self.office),
            ("number", self.tr("Number of the order or of the case"), self.number),
        ):
            field = Field(label, editor, required=True)
            self._veil = self.add_veiled(name, field, privacy, Private.KIND, request.line.client_id)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        typed = {"official": self.official, "office": self.office, "number": self.number}
        return {"official_way": self.way.value()} | {name: editor.text() for name, editor in typed.items()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        self.way.set_value(values.get("official_way", ""))
        for name in ("official", "office", "number"):
            getattr(self, name).setText(values.get(name, ""))

    def typed(self) -> bool:
        """Tell whether anything was typed."""
        return any(value.strip() for value in self.values().values())

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never saved."""
        self.offer(self.tr("Write down"), self.tr("Saving …"), icon="check", focus=self.way)
        self.keep_drafts()

    def problems(self) -> dict[str, str]:
        """Return what is missing."""
        found = {name: self.tr("Please fill this in.") for name, value in self.values().items() if not value.strip()}
        if self._veil.drawn and found.keys() - {"official_way"}:
            found["hidden"] = self.tr("Something is missing. Privacy mode hides the fields for it.")
        return found

    def begin(self) -> None:
        """Write it down."""
        self.keeper.hold()
        self.work(proofs.note_official, self._studio, self._request.line.id, OfficialSeen(*self.values().values()))
