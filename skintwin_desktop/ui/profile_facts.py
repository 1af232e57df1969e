"""The published factors beside the risk profile: each with what it rests on, its figure, its source and version."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.medical_records import FactorShown
from skintwin_desktop.core.profile import WITHOUT_FIGURE, RiskBeside, input_code, inputs_read
from skintwin_desktop.rules.risk_factors import RiskFact, RiskInputs, list_risk_facts
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.profile_words import (
    criterion,
    fact_says,
    fact_title,
    input_name,
    input_value,
    outcome,
)
from skintwin_desktop.ui.widgets.cards import Card, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class FactLine:
    """One factor as it is shown; ``inputs`` are (name, code) pairs."""

    id: str
    version: int
    applies: str
    inputs: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    estimate: str = ""
    says: str = ""
    citation: str = ""


def lines_beside(beside: RiskBeside) -> tuple[FactLine, ...]:
    """Return the factors as they stand beside the form now: rule sets first."""
    known = beside.known
    published = tuple(_line(fact, known) for fact in (*beside.facts.rule_sets, *beside.facts.factors))
    figureless = tuple(
        FactLine(name, 0, WITHOUT_FIGURE, ((name, input_code(getattr(known, name))),))
        for name in beside.facts.without_figure
    )
    return published + figureless


def lines_signed(factors: Sequence[FactorShown]) -> tuple[FactLine, ...]:
    """Return the factors as they stood beside a profile that was signed.

    What applied and on what it rested is as it was stored; figure and source come from the present list where that
    still holds the same version.
    """
    inputs = {name: code for shown in factors for name, code in shown.inputs.items()}
    facts = list_risk_facts(inputs_read(inputs))
    present = {(fact.id, fact.version): fact for fact in (*facts.rule_sets, *facts.factors)}
    found = []
    for shown in factors:
        fact = present.get((shown.id, shown.version))
        plain = FactLine(shown.id, shown.version, shown.outcome, tuple(shown.inputs.items()))
        if fact is not None:
            plain = replace(
                plain,
                missing=fact.missing,
                met=fact.met,
                estimate=fact.estimate,
                says=fact.says,
                citation=fact.citation,
            )
        found.append(plain)
    return tuple(found)


def _line(fact: RiskFact, known: RiskInputs) -> FactLine:
    return FactLine(
        fact.id,
        fact.version,
        fact.applies,
        tuple((name, input_code(getattr(known, name))) for name in fact.used),
        fact.missing,
        fact.met,
        fact.estimate,
        fact.says,
        fact.citation,
    )


class FactRow(QWidget):
    """One factor: its words and whether it applies, then what that rests on, then figure and source."""

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: FactLine | None = None
        self.title = Text("", "bodyStrong", wrap=True)
        self.chip = StatusChip()
        self.inputs = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.missing = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.met = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.says = PrivateLabel(privacy, Private.MEDICAL, "small", "ink2", wrap=True)
        self.estimate = Text("", "small", "ink2", wrap=True)
        self.source = Text("", "caption", "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 9, 14, 10)
        column.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for label in (self.missing, self.inputs, self.met, self.says, self.estimate, self.source):
            column.addWidget(label)

    def show_line(self, fact: FactLine, client_id: UUID | None) -> None:
        """Show a factor."""
        if fact == self.shown:
            return
        self.shown = fact
        icon, word = outcome(fact.applies)
        self.title.setText(fact_title(fact.id))
        self.chip.show_chip(Chip("neutral", icon, word))
        self.setAccessibleName(fact_title(fact.id))
        self.setAccessibleDescription(word)
        inputs = " · ".join(f"{input_name(name)}: {input_value(code)}" for name, code in fact.inputs)
        missing = ", ".join(input_name(name) for name in fact.missing)
        met = ", ".join(criterion(name) for name in fact.met)
        says = fact_says(fact.says) if fact.applies == "yes" else ""
        self._say(self.missing, self.tr("Missing: %1"), missing, client_id)
        self._say(self.inputs, self.tr("Rests on: %1"), inputs, client_id)
        self._say(self.met, self.tr("Met: %1"), met, client_id)
        self._say(self.says, self.tr("The source asks for %1."), says, client_id)
        self.estimate.setText(self.tr("Published estimate: %1").replace("%1", fact.estimate))
        self.estimate.setVisible(bool(fact.estimate))
        version = self.tr("version %1").replace("%1", str(fact.version)) if fact.version else ""
        self.source.setText(" · ".join(part for part in (fact.citation, version) if part))
        self.source.setVisible(bool(self.source.text()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.colour("border"))
        painter.end()

    @staticmethod
    def _say(label: PrivateLabel, sentence: str, value: str, client_id: UUID | None) -> None:
        label.show_value(sentence.replace("%1", value) if value else "", client_id)
        label.setVisible(bool(value))


class FactsCard(Card):
    """The card with everything that is published; it ranks nothing and adds up nothing."""

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(translate("FactsCard", "Published factors"), "books", parent)
        self._privacy = privacy
        self.rows: dict[str, FactRow] = {}
        self._column = QVBoxLayout()
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 6)
        whole.setSpacing(0)
        self._column.setSpacing(0)
        whole.addLayout(self._column)
        self.foot_text = Text(
            self.tr("Factors that do not apply are left out. Nothing is combined or weighed."),
            "small",
            "ink3",
            wrap=True,
        )
        self.foot_text.setContentsMargins(14, 8, 14, 4)
        whole.addWidget(self.foot_text)
        whole.addStretch(1)
        self.add_flush(Scrolled(content), 1)

    def show_lines(self, lines: Sequence[FactLine], client_id: UUID | None) -> None:
        """Show these factors, in this order."""
        wanted = {fact.id: fact for fact in lines}
        for fact in lines:
            if fact.id not in self.rows:
                self.rows[fact.id] = FactRow(self._privacy)
        if [row.shown.id for row in self._in_order() if row.shown] != list(wanted):
            self._arrange([self.rows[fact_id] for fact_id in wanted])
        for fact_id, fact in wanted.items():
            self.rows[fact_id].show_line(fact, client_id)

    def _in_order(self) -> list[FactRow]:
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, FactRow)]

    def _arrange(self, rows: Sequence[FactRow]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if isinstance(widget, FactRow):
                widget.hide()
                widget.shown = None
        for row in rows:
            self._column.addWidget(row)
            row.show()
