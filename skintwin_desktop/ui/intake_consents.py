"""The fifth section of the intake: consents asked one by one, the privacy statement, and the identity seen."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.consents import ConsentGiven, ConsentText
from skintwin_desktop.core.handed_in import HandedIn
from skintwin_desktop.core.intake import HANDOVER_WAYS, StatementVersion
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import consents
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.intake_form import ChoiceRow, FormSection
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.cards import Note, line
from skintwin_desktop.ui.widgets.checks import Checks
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.text import Text

_SEEN, _SHARE = "seen", "share_gp"
_YES_NO = "outdoor_work"
"""A question that has only yes and no for an answer: consents are answered in the same words."""


class ConsentsSection(FormSection):
    """One row for each text; nothing is chosen beforehand, and a refusal is stored as well.

    Whoever makes it goes through ``steps`` before anything else: its rows are made in them.
    """

    def __init__(
        self,
        today: Callable[[], date],
        parent: QWidget,
        *,
        cares: bool,
        email: Callable[[], str],
        gp: Callable[[], str],
    ) -> None:
        super().__init__(today, parent)
        self._email, self._gp = email, gp
        self.call(5, self.tr("Consents"))
        self.head.addWidget(Text(self.tr("Nothing is filled in beforehand"), "small", "ink3"))
        self._texts: Mapping[str, tuple[ConsentText, ...]] = {}
        self._language = "nl"
        self._shown: dict[str, ConsentText] = {}
        self._there = HandedIn()
        self.there = Note("seal", icon="lock-key-open")
        self.by_whom = Note("info", icon="users")
        self.answers: dict[str, ChoiceRow] = {}
        self.steps = self._make([one for one in consents.AT_INTAKE if cares or one not in consents.CARE_ONLY])

    def _make(self, asked: Sequence[str]) -> Steps:
        for purpose in asked:
            yield
            required = purpose in consents.REQUIRED
            self.answers[purpose] = ChoiceRow(
                words.consent_purpose(purpose), strong=True, required=required, parent=self
            )
        yield
        ways = [Option(code, intake_words.method(code)) for code in consents.METHODS]
        self.method = ChoiceRow(self.tr("How the answers were given"), ways, required=True)
        handed = [Option(code, intake_words.handover_way(code)) for code in HANDOVER_WAYS]
        self.handover_way = ChoiceRow(self.tr("Privacy statement handed over"), handed, required=True)
        self.identity_seen = Checks(self.tr("Identity"), [Option(_SEEN, self.tr("Document shown, no copy made"))])
        yield
        self._lay_out()
        self.set_language(self._language)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        for note in (self.by_whom, self.there):
            column.addWidget(note)
            note.hide()
        rows = {**self.answers, "method": self.method, "handover_way": self.handover_way}
        for name, row in rows.items():
            row.under(line())
            column.addWidget(row)
            self.take(name, row)
        column.addSpacing(10)
        identity = Field(self.tr("Identity"), self.identity_seen, required=True)
        self.take("identity_seen", identity)
        column.addWidget(identity)
        self.rows.addLayout(column)

    # --- words ---

    def show_texts(self, texts: Mapping[str, tuple[ConsentText, ...]], statement: StatementVersion) -> None:
        """Take the texts in both languages, and the statement that is handed over now."""
        self._texts = texts
        self.set_language(self._language)
        said = self.tr("Privacy statement of %1 handed over").replace("%1", words.day(statement.dated))
        self.handover_way.set_words(said)

    def set_language(self, language: str) -> None:
        """Show the texts that the client reads; an answer belongs to the text beside it."""
        self._language = language
        self._shown = {text.purpose: text for text in self._texts.get(language, ())}
        dated = self.tr("Text v%1, %2")
        yes_no = {choice.id: choice.text for choice in questionnaire(language).question(_YES_NO).choices}
        choices = (Option(consents.GIVEN, yes_no["yes"]), Option(consents.REFUSED, yes_no["no"]))
        for row in self.answers.values():
            row.segments.set_options(choices)
        for purpose, text in self._shown.items():
            if purpose in self.answers:
                said = dated.replace("%1", str(text.number)).replace("%2", words.day(text.dated))
                self.answers[purpose].set_words(text.title, text.text, said)

    def show_handed_in(self, there: HandedIn) -> None:
        """Ask no more what the client answered today on the own screen."""
        self._there = there
        for purpose, row in self.answers.items():
            row.setVisible(purpose not in there.purposes)
        self.method.setVisible(bool(self._asked()))
        self.handover_way.setVisible(not there.statement)
        self.there.say(
            self.tr("What is not shown here was answered, and signed where it was given, on the client's own screen."),
            bold=self.tr("Filled in by the client"),
        )
        self.there.setVisible(bool(there.purposes) or there.statement)

    def show_who_answers(self, given_by: str) -> None:
        """Say who answers where that is not the client alone; what is noted here is noted as theirs."""
        said = {
            consents.BOTH: self.tr(
                "The child and the parent or guardian both answer. Note yes only when both say yes."
            ),
            consents.REPRESENTATIVE: self.tr("The representative answers for the client."),
        }
        if given_by in said:
            self.by_whom.say(said[given_by])
        self.by_whom.setVisible(given_by in said)

    def _asked(self) -> dict[str, ChoiceRow]:
        """Return the consents that are asked here."""
        return {purpose: row for purpose, row in self.answers.items() if purpose not in self._there.purposes}

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        return {
            "consents": json.dumps({purpose: row.segments.value() for purpose, row in self.answers.items()}),
            "method": self.method.segments.value(),
            "handover_way": self.handover_way.segments.value(),
            "identity_seen": json.dumps(self.identity_seen.values()),
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again."""
        answers = json.loads(values.get("consents", "{}"))
        for purpose, row in self.answers.items():
            row.set_value(answers.get(purpose, ""))
        self.method.set_value(values.get("method", ""))
        self.handover_way.set_value(values.get("handover_way", ""))
        self.identity_seen.set_values(json.loads(values.get("identity_seen", "[]")))
        for spot in self.spots.values():
            spot.show_problem("")

    def entered(self, *, given_by: str) -> tuple[ConsentGiven, ...]:
        """Return every answer, yes or no, with the text that was asked on."""
        return tuple(
            ConsentGiven(
                purpose=purpose,
                answer=row.segments.value(),
                text_id=self._shown[purpose].id,
                method=self.method.segments.value(),
                given_by=given_by,
                recipient=self._gp().strip() if purpose == _SHARE else "",
            )
            for purpose, row in self._asked().items()
            if row.segments.value() and purpose in self._shown
        )

    # --- checks ---

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is."""
        answered = {purpose for purpose, row in self.answers.items() if row.segments.value()} | self._there.purposes
        found = [FieldProblem(purpose, "empty") for purpose in consents.REQUIRED if purpose not in answered]
        if (
            self._asked()
            and not self.method.segments.value()
            and any(row.segments.value() or purpose in consents.REQUIRED for purpose, row in self._asked().items())
        ):
            found.append(FieldProblem("method", "empty"))
        if not self.handover_way.segments.value():
            if not self._there.statement:
                found.append(FieldProblem("handover_way", "empty"))
        elif self.handover_way.segments.value() == "email" and not self._email().strip():
            found.append(FieldProblem("handover_way", "email_missing"))
        if not self.identity_seen.values():
            found.append(FieldProblem("identity_seen", "empty"))
        return tuple(found)

    def open_points(self) -> tuple[FieldProblem, ...]:
        """Return the questions that were not asked yet, and a yes that has nobody to go to."""
        found = []
        left = [
            purpose
            for purpose, row in self._asked().items()
            if not row.segments.value() and purpose not in consents.REQUIRED
        ]
        if left:
            text = self.tr("Consents: %1 of %2 not asked").replace("%1", str(len(left)))
            found.append(FieldProblem(left[0], "open", text.replace("%2", str(len(self.answers)))))
        if self.answers[_SHARE].segments.value() == consents.GIVEN and not self._gp().strip():
            found.append(FieldProblem(_SHARE, "open", self.tr("Sharing with the GP: fill in which GP")))
        return tuple(found)
