"""A file that was set apart from who wants to read it: what stands there instead, and the way in for an emergency."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.core import restricted
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem, FileRestricted
from skintwin_desktop.ui import words
from skintwin_desktop.ui.deed_dialog import DeedDialog, typed_in
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.user_words import restricted_chip
from skintwin_desktop.ui.widgets.buttons import DANGER, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon, Note
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.text import Text


class DeniedCard(Card):
    """Stands in place of the medical part of a file that was set apart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        inside = self.padded(margin=20, spacing=10)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(Icon("lock-key", 20, "sealInk"))
        head.addWidget(Text(self.tr("This file is set apart"), "client", wrap=True), 1)
        inside.addLayout(head)
        self.story = Text("", "body", "ink2", wrap=True)
        inside.addWidget(self.story)
        foot = QHBoxLayout()
        foot.addWidget(StatusChip(restricted_chip()), 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        self.emergency = KeyButton(self.tr("Emergency procedure"), icon="first-aid")
        foot.addWidget(self.emergency)
        inside.addLayout(foot)
        self.setAccessibleName(self.tr("This file is set apart"))
        self.hide()

    def show_refusal(self, error: FileRestricted) -> None:
        """Say who set it apart, and since when."""
        text = self.tr(
            "%1 set the medical part of this file apart on %2. It opens for %1 and for the owner. "
            "Ask one of them. When the client's health cannot wait for that, use the emergency procedure."
        )
        self.story.setText(text.replace("%1", error.set_by).replace("%2", words.day(error.since)))
        self.show()


class ReasonDialog(DeedDialog):
    """A dialog that asks for a reason in words, which privacy mode hides."""

    def ask_reason(self, label: str, hint: str, privacy: Privacy, client_id: UUID) -> None:
        """Ask for the reason, in a few lines."""
        self.reason = LongText(lines=3)
        field = Field(label, self.reason, required=True, hint=hint)
        self.veil = self.add_veiled("reason", field, privacy, Private.MEDICAL, client_id)

    def problems(self) -> dict[str, str]:
        """Say that the reason is lacking."""
        return {} if typed_in(self.fields["reason"]) else {"reason": self.tr("Please fill this in.")}


class EmergencyDialog(ReasonDialog):
    """Asks why a file that was set apart must be opened now."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, client_id: UUID) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("restricted", "Open this file in an emergency?"),
            words.translate("restricted", "It opens until you sign out or the screen locks."),
            icon="first-aid",
        )
        self._studio, self._client_id = studio, client_id
        self.body.addWidget(
            Note(
                "warn",
                self.tr("The owner sees that you opened it, when, and the reason that you write here. "
                        "The client can ask for that too."),
            )
        )  # fmt: skip
        self.ask_reason(self.tr("Why it cannot wait"), self.tr("At least ten letters."), privacy, client_id)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Open the file"), self.tr("Opening …"), kind=DANGER)

    def problems(self) -> dict[str, str]:
        """Say that the reason says too little."""
        if restricted.enough_letters(typed_in(self.fields["reason"])):
            return {}
        return {"reason": self._too_short()}

    def _too_short(self) -> str:
        return self.tr("Write at least ten letters: another person must understand why.")

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Say the same when it is refused."""
        return self._too_short() if problem.code == "short" else super().problem_sentence(problem)

    def begin(self) -> None:
        """Open it."""
        reason = typed_in(self.fields["reason"])
        self.work(restricted.open_in_emergency, self._studio, self._client_id, reason)
