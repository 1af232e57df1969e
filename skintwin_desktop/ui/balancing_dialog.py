"""The balancing record, written and signed by the owner: four questions, an outcome, and for how long it counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import balancing
from skintwin_desktop.core.balancing import PARTS, Balancing, BalancingEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import news
from skintwin_desktop.ui.drafted_dialog import DraftedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.cards import Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText

translate = QCoreApplication.translate
DRAFT = "balancing"
_MONTHS = (12, 9, 6, 3, 1)


def part_words(part: str) -> tuple[str, str]:
    """Return the question of a part of the record and what helps to answer it."""
    words = {
        "interest": (
            translate("balancing", "Which interest does the studio have in sending news?"),
            translate("balancing", "Say what you want to tell, and why that matters to the studio."),
        ),
        "necessity": (
            translate("balancing", "Why is a message needed for it?"),
            translate("balancing", "Say why a poster at the desk or the website does not do."),
        ),
        "impact": (
            translate("balancing", "What does it mean for clients, and do they expect it?"),
            translate("balancing", "Think of who sees the letter at home, and that it shows where they are a client."),
        ),
        "safeguards": (
            translate("balancing", "What limits it?"),
            translate("balancing", "Say how often, what is left out, and how easily it is stopped."),
        ),
    }
    return words[part]


class BalancingDialog(DraftedDialog):
    """Writes a balancing record; what stood in the last one is there to start from."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, last: Balancing | None) -> None:
        super().__init__(
            window,
            studio,
            jobs,
            translate("balancing", "Balancing record"),
            translate(
                "balancing",
                "News rests on an interest of the studio. Weigh it against the clients in your own words; "
                "your name stands below it.",
            ),
            kind=DRAFT,
            subject=DRAFT,
            icon="scales",
            width=680,
        )
        self.parts = {part: LongText(lines=2) for part in PARTS}
        self.outcome = Segments(
            self.tr("Outcome"),
            [
                Option(news.OUTWEIGHS, self.tr("News may be sent")),
                Option(news.DOES_NOT, self.tr("No news is sent")),
            ],
            stretch=True,
        )
        self.months = ComboBox([Option(str(one), self.tr("%n month(s)", None, one)) for one in _MONTHS])
        self.months.set_value(str(news.MOST_MONTHS))
        self._lay_out()
        if last is not None:
            for part, editor in self.parts.items():
                editor.set_text(getattr(last.entry, part))

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for part, editor in self.parts.items():
            label, hint = part_words(part)
            self.fields[part] = Field(label, editor, required=True, hint=hint)
            column.addWidget(self.fields[part])
        row = QHBoxLayout()
        row.setSpacing(12)
        self.fields["outcome"] = Field(self.tr("Outcome"), self.outcome, required=True)
        self.fields["months"] = Field(self.tr("Counts for"), self.months, required=True)
        row.addWidget(self.fields["outcome"], 3)
        row.addWidget(self.fields["months"], 1)
        column.addLayout(row)
        scrolled = Scrolled(content)
        scrolled.setMinimumHeight(min(470, max(300, self._window.height() - 300)))
        self.body.addWidget(scrolled)

    def values(self) -> dict[str, str]:
        """Return what stands here."""
        texts = {part: editor.text() for part, editor in self.parts.items()}
        return {**texts, "outcome": self.outcome.value(), "months": self.months.value()}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show what was kept."""
        for part, editor in self.parts.items():
            editor.set_text(values.get(part, ""))
        self.outcome.set_value(values.get("outcome", ""))
        self.months.set_value(values.get("months", ""))

    def typed(self) -> bool:
        """Tell whether something is different from what it began with, or was kept already."""
        return self.keeper.changed or self.keeper.exists

    def start(self) -> None:
        """Show the dialog, with what was typed before if it was never signed."""
        self.offer(self.tr("Sign"), self.tr("Signing …"), icon="pen-nib", focus=self.parts["interest"])
        self.keep_drafts()

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a part that was refused."""
        if problem.code == "short":
            return self.tr("Write at least %1 words.").replace("%1", problem.detail)
        if problem.field == "outcome":
            return self.tr("Choose one.")
        return super().problem_sentence(problem)

    def begin(self) -> None:
        """Sign it."""
        self.keeper.hold()
        texts = [self.parts[part].text() for part in PARTS]
        entry = BalancingEntry(
            texts[0], texts[1], texts[2], texts[3], self.outcome.value(), int(self.months.value() or 0)
        )
        self.work(balancing.sign_balancing, self._studio, entry)
