"""The start of a visit: why the client comes, before anything else can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.medical_records import REASONS, VisitReason
from skintwin_desktop.ui import words
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Note
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.fields import Field, LongText
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.veil import Veil


class StartPanel(Card):
    """Why this visit: the question that comes before everything else."""

    agreed = Signal(object)

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Start of the visit"), "user-focus", parent)
        self.setMaximumWidth(560)
        body = self.padded(margin=18, spacing=12)
        body.addWidget(Text(self.tr("Why does the client come today? *"), "small", "ink2"))
        self.reasons = {reason: Check(words.visit_reason(reason), radio=True) for reason in REASONS}
        for check in self.reasons.values():
            body.addWidget(check)
        self.words = LongText(lines=2)
        self.words_field = Field(self.tr("In the client's own words"), self.words, optional=self.tr("optional"))
        self.veil = Veil(self.words_field, privacy)
        body.addWidget(self.veil)
        self.problem = Note("danger")
        self.problem.hide()
        body.addWidget(self.problem)
        foot = self.foot()
        foot.addStretch(1)
        self.start = KeyButton(self.tr("Start the visit"), kind=PRIMARY, icon="check", keys=("Ctrl", "Enter"))
        foot.addWidget(self.start)
        self.start.clicked.connect(self.agree)

    def reset(self) -> None:
        """Begin with nothing chosen."""
        for check in self.reasons.values():
            check.setAutoExclusive(False)
            check.setChecked(False)
            check.setAutoExclusive(True)
        self.words.set_text("")
        self.problem.hide()

    def agree(self) -> None:
        """Go on when a reason is chosen."""
        reason = next((reason for reason, check in self.reasons.items() if check.isChecked()), "")
        if not reason:
            self.show_problem(self.tr("Choose why the client comes. A screening without a reason cannot be started."))
            return
        self.agreed.emit(VisitReason(reason, self.words.text().strip()))

    def show_problem(self, text: str) -> None:
        """Say what is wrong."""
        self.problem.say(text)
        self.problem.show()
