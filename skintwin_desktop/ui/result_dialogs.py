"""The two questions around a result: sign it, and add to it what became known later."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.medical_records import AddendumContent
from skintwin_desktop.core.screening import MedicalFile, Visit
from skintwin_desktop.errors import Refused, StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil

PRESSING = ("gp_urgent", "gp_regular", "second_look", "recall", "self_check", "none")
"""The actions, the most pressing first, as the report puts them."""


def action_word(action: str) -> str:
    """Return an action in one line: GP, urgent."""
    return ", ".join(word for word in words.lesion_action(action) if word)


def actions_of(file: MedicalFile, visit: Visit) -> dict[str, int]:
    """Count the lesions of a visit by their action, the most pressing action first."""
    active = {lesion.id for lesion in file.lesions if lesion.state == "active"}
    found = [
        one.content.action
        for one in file.assessments
        if one.visit_id == visit.id and one.content.complete and one.lesion_id in active
    ]
    return {action: found.count(action) for action in PRESSING if action in found}


class SignDialog(Dialog):
    """Asks once more before a result is frozen: whose it is, how many lesions, which actions."""

    def __init__(self, window: QWidget, privacy: Privacy, client: Client, file: MedicalFile, visit: Visit) -> None:
        super().__init__(window, words.translate("SignDialog", "Sign this result?"), icon="pen-nib")
        self.name = PrivateLabel(privacy, Private.NAME, "bodyStrong")
        self.name.show_value(client.name.full, client.id, short=client.name.masked)
        self.number = PrivateLabel(privacy, Private.NUMBER, "body", "ink2")
        self.number.show_value(client.label, client.id)
        self.counts = PrivateLabel(privacy, Private.MEDICAL, "body", wrap=True)
        self.counts.show_value(self._counts(file, visit), client.id)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self.name)
        who.addWidget(self.number)
        who.addStretch(1)
        self.body.addLayout(who)
        self.body.addWidget(self.counts)
        self.body.addWidget(
            Text(
                self.tr(
                    "After this the visit is finished and nothing in it can be changed. "
                    "What you learn later becomes an addendum."
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )

    def _counts(self, file: MedicalFile, visit: Visit) -> str:
        counts = actions_of(file, visit)
        lesions = self.tr("%n lesion(s)", None, sum(counts.values()))
        actions = [f"{action_word(action)}: {count}" for action, count in counts.items()]
        return f"{lesions}. {' · '.join(actions)}" if actions else lesions


class AddendumDialog(Dialog):
    """Asks what is added to a signed result, and why."""

    typed = Signal()

    def __init__(self, window: QWidget, privacy: Privacy, client_id: UUID | None, content: AddendumContent) -> None:
        super().__init__(
            window, words.translate("AddendumDialog", "Add to the signed result"), icon="note-pencil", width=560
        )
        self.body.addWidget(
            Text(
                self.tr(
                    "The signed result stays as it is. The addendum stands below it in a new edition, "
                    "which has to be delivered again."
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )
        self.text = LongText(lines=5)
        self.reason = LongText(lines=2)
        self.text_field = Field(
            self.tr("Addendum"),
            self.text,
            required=True,
            hint=self.tr("The client reads this: short sentences, plain words."),
        )
        self.reason_field = Field(self.tr("Reason of the addendum"), self.reason, required=True)
        self.problem = Note("danger")
        self.problem.hide()
        fields = QWidget(self)
        rows = QVBoxLayout(fields)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.text_field)
        rows.addWidget(self.reason_field)
        self.veil = Veil(fields, privacy, parent=self)
        self.veil.show_client(client_id)
        self.veil.turned.connect(self._refit)
        self.body.addWidget(self.veil)
        self.body.addWidget(self.problem)
        self.text.set_text(content.text)
        self.reason.set_text(content.reason)
        self.text_field.edited.connect(self.typed)
        self.reason_field.edited.connect(self.typed)

    def entered(self) -> AddendumContent:
        """Return what is typed."""
        return AddendumContent(self.text.text().strip(), self.reason.text().strip())

    def show_error(self, error: StudioError | None) -> None:
        """Say at the field, or below, why it was not signed."""
        named = {"text": self.text_field, "reason": self.reason_field}
        wrong = {problem.field for problem in error.problems} if isinstance(error, Refused) else set()
        for name, field in named.items():
            field.show_problem(self.tr("Please fill this in.") if name in wrong else "")
        self.problem.say(sentence(error))
        self.problem.setVisible(not wrong)
        if wrong:
            next(field for name, field in named.items() if name in wrong).setFocus()
        self._refit()

    def _refit(self) -> None:
        if self.overlay is not None:
            self.overlay.refit()
