"""The fourth section of the intake: the health questions. Who may not read the answers can only help to give them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.intake import HealthAnswers, HealthAnswersRead, health_problems
from skintwin_desktop.core.questionnaire import Question, Questionnaire, questionnaire
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.ui import intake_words, words
from skintwin_desktop.ui.intake_form import ChoiceRow, FormSection
from skintwin_desktop.ui.intake_proposals import Earlier, Proposal
from skintwin_desktop.ui.intake_skin import SkinType
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note, line
from skintwin_desktop.ui.widgets.chips import Chip, StatusChip
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import Field, LongText

GIVEN_BY = ("client", "representative")


class HealthSection(FormSection):
    """The questions with their choices, the skin type, and a remark. ``reads``: may read health answers back.

    Every intake asks again: what was handed in earlier is only offered, question by question, to who may read it. A
    question that an answer makes irrelevant goes, with what was answered to it, and that is said where it happened.
    """

    def __init__(
        self,
        today: Callable[[], date],
        parent: QWidget,
        *,
        reads: bool,
        heading: bool = True,
        at_once: bool = True,
    ) -> None:
        super().__init__(today, parent)
        self._reads = reads
        self._language = "nl"
        asked = questionnaire(self._language)
        self._version = asked.version
        chip = StatusChip(Chip("seal", "lock", self.tr("Sealed")))
        if heading:
            self.call(4, self.tr("Health"), *(() if reads else (chip,)))
        self.questions: dict[str, ChoiceRow] = {}
        self.proposals: dict[str, Proposal] = {}
        self._earlier = Earlier(None)
        self._settled: dict[str, tuple[str, str]] = {}
        self._undone: dict[str, tuple[str, str]] = {}
        self.dropped = Note("warn", icon="arrow-counter-clockwise")
        self.put_back = self.dropped.offer(self.tr("Put back"), self._put_back)
        self.given_by = Segments(
            self.tr("Answered by"), [Option(code, intake_words.given_by(code)) for code in GIVEN_BY]
        )
        self.note = LongText(lines=2)
        self.sealed_note = Note(
            "seal", self.tr("The client answers these questions. Only the practitioner can read the answers.")
        )
        self.together = KeyButton(self.tr("Fill in together"), icon="users", height=28)
        self.own_screen = KeyButton(self.tr("Client screen"), icon="monitor", keys=("F8",), height=28)
        self._handed_in = False
        self.body = QWidget(self)
        self._dropped_room = QWidget(self.body)
        self._dropped_room.hide()
        self.steps = self._make(asked)
        if at_once:
            finish(self.steps)

    def _make(self, asked: Questionnaire) -> Steps:
        self._lay_out_head()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for question in asked.health:
            yield
            self._add_question(question, column)
        dropped = QVBoxLayout(self._dropped_room)
        dropped.setContentsMargins(0, 8, 0, 6)
        dropped.addWidget(self.dropped)
        column.addWidget(self._dropped_room)
        self._column = column
        self._show_asked()
        yield
        self.skin = SkinType(asked.phototype, self.body, judges=self._reads)
        yield from self.skin.steps
        yield
        column.addWidget(self.skin)
        self.take("phototype", self.skin)
        yield
        self._lay_out_foot(column)
        self.body.setVisible(self._reads)

    def _add_question(self, question: Question, column: QVBoxLayout) -> None:
        row = self.questions[question.id] = ChoiceRow(question.text, parent=self.body)
        proposal = self.proposals[question.id] = Proposal()
        proposal.setProperty("question", question.id)
        proposal.taken.connect(self._take_proposal)
        row.stand_below(proposal)
        row.under(line())
        row.indent(16 if question.after else 0)
        self._word(row, question)
        column.addWidget(row)
        self.take(question.id, row)

    def _lay_out_head(self) -> None:
        if not self._reads:
            self.rows.addWidget(self.sealed_note)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.own_screen)
        if not self._reads:
            below.addWidget(self.together)
            self.together.clicked.connect(self._open_or_close)
        below.addStretch(1)
        self.rows.addLayout(below)
        self._there = Note("seal", icon="lock-key-open")
        self._there.hide()
        self.rows.addWidget(self._there)
        self.rows.addWidget(self.body)

    def _lay_out_foot(self, column: QVBoxLayout) -> None:
        column.addWidget(line())
        column.addSpacing(10)
        given_by = Field(self.tr("Answered by"), self.given_by, required=True)
        column.addWidget(given_by)
        self.take("given_by", given_by)
        if self._reads:
            column.addSpacing(12)
            note = Field(self.tr("Practitioner's note"), self.note)
            column.addWidget(note)
            self.take("note", note)

    def _open_or_close(self) -> None:
        self._show_body(self.body.isHidden())

    def show_handed_in(self, at: datetime | None) -> None:
        """Say that the client answered these questions today on the own screen; here nothing need be asked again."""
        self._handed_in = at is not None
        if at is not None:
            said = self.tr("Handed in on the client's own screen at %1. Only the practitioner can read the answers.")
            self._there.say(said.replace("%1", words.clock(at)), bold=self.tr("Filled in by the client"))
            self._show_body(False)
        self._there.setVisible(at is not None)
        if not self._reads:
            self.together.setVisible(at is None)
            self.sealed_note.setVisible(at is None)
        elif at is None:
            self._show_body(True)

    def _show_body(self, shown: bool) -> None:
        self.body.setVisible(shown)
        if self._reads:
            return
        self.together.setText(self.tr("Hide the questions") if shown else self.tr("Fill in together"))
        self.together.updateGeometry()
        self.sealed_note.say(
            self.tr(
                "Fill this in only with the client beside you. Once the intake is finished you cannot see it any more."
            )
            if shown
            else self.tr("The client answers these questions. Only the practitioner can read the answers.")
        )

    # --- words ---

    def set_language(self, language: str) -> None:
        """Ask in the language that the client reads; what is answered stays."""
        self._language = language
        asked = questionnaire(language)
        for question in asked.health:
            self._word(self.questions[question.id], question)
        self.skin.set_questions(asked.phototype)
        self._show_earlier()

    @staticmethod
    def _word(row: ChoiceRow, question: Question) -> None:
        row.segments.set_options([Option(choice.id, choice.word) for choice in question.choices])
        row.set_words(question.text)
        row.setToolTip(question.explained)
        row.set_detail(question.detail, question.detail_after)

    # --- branches ---

    def _answered(self) -> dict[str, str]:
        return {name: row.segments.value() for name, row in self.questions.items() if row.segments.value()}

    def _show_asked(self) -> None:
        """Show the questions that are relevant after what is answered."""
        asked = {question.id for question in questionnaire(self._language).asked(self._answered())}
        for name, row in self.questions.items():
            row.setVisible(name in asked)
        self._settled = {name: (row.segments.value(), row.detail.text()) for name, row in self.questions.items()}
        self._show_proposals()

    def react(self, name: str) -> None:
        """Follow an answer: open what it makes relevant, drop what it makes irrelevant and say so."""
        if name not in self.questions:
            return
        before = self._settled
        closed = questionnaire(self._language).fit(self._answered(), {}).closed
        for one in closed:
            self.questions[one].set_value("")
        if closed:
            self._undone = {one: before[one] for one in (name, *closed)}
            asked = ", ".join(f"“{self.questions[one].label}”" for one in closed)
            said = self.tr("Dropped with this answer, because it is no longer asked: %1")
            self.dropped.say(said.replace("%1", asked))
            self._column.insertWidget(self._column.indexOf(self.questions[name]) + 1, self._dropped_room)
        self._dropped_room.setVisible(bool(closed))
        self._show_asked()

    def _put_back(self) -> None:
        """Take the last answer back, with what went with it."""
        for name, (answer, detail) in self._undone.items():
            self.questions[name].set_value(answer, detail)
        self._dropped_room.hide()
        self._show_asked()
        first = next(iter(self._undone), "")
        if first:
            self.questions[first].segments.setFocus()
            self.edited.emit(first)

    # --- what was answered at an earlier visit ---

    def propose(self, read: HealthAnswersRead | None) -> None:
        """Offer the answers of an earlier visit; nothing is filled in by it."""
        self._earlier = Earlier(read if self._reads else None)
        self._show_earlier()

    def _show_earlier(self) -> None:
        asked = questionnaire(self._language)
        for question in asked.health:
            said = self._earlier.sentence(question)
            offered = bool(self._earlier.answer(question))
            self.proposals[question.id].say(said, question=question.text, offered=offered)
        self.skin.propose(self._earlier.content.phototype, asked.phototype)
        self._show_proposals()

    def _show_proposals(self) -> None:
        for name, proposal in self.proposals.items():
            proposal.setVisible(bool(proposal.said.text()) and not self.questions[name].segments.value())

    def _take_proposal(self) -> None:
        name = str(self.sender().property("question"))
        question = questionnaire(self._language).question(name)
        self.questions[name].set_value(self._earlier.answer(question), self._earlier.content.details.get(name, ""))
        self.questions[name].segments.setFocus()
        self.questions[name].edited.emit()

    # --- values ---

    def values(self) -> dict[str, str]:
        """Return what every widget holds."""
        return {
            "answers": json.dumps({name: row.segments.value() for name, row in self.questions.items()}),
            "details": json.dumps({name: row.detail.text() for name, row in self.questions.items()}),
            "phototype": json.dumps(self.skin.answers()),
            "confirmed_phototype": self.skin.confirmed,
            "given_by": self.given_by.value(),
            "note": self.note.text(),
        }

    def fill(self, values: Mapping[str, str]) -> None:
        """Show such values again."""
        answers, details = json.loads(values.get("answers", "{}")), json.loads(values.get("details", "{}"))
        for name, row in self.questions.items():
            row.set_value(answers.get(name, ""), details.get(name, ""))
        self._dropped_room.hide()
        self._show_asked()
        self.skin.fill(json.loads(values.get("phototype", "{}")), values.get("confirmed_phototype", ""))
        self.skin.fold.setChecked(False)
        self.given_by.set_value(values.get("given_by", ""))
        self.note.set_text(values.get("note", ""))
        for spot in self.spots.values():
            spot.show_problem("")
        self._show_body(self._reads or self.entered() is not None)

    def entered(self) -> HealthAnswers | None:
        """Return the answers; None when nothing at all was answered."""
        details = {name: row.detail.text().strip() for name, row in self.questions.items() if row.detail.text().strip()}
        fitted = questionnaire(self._language).fit(self._answered(), details)
        answers, details = fitted.answers, fitted.details
        skin, note = self.skin.answers(), self.note.text().strip() if self._reads else ""
        if not answers and not skin and not note:
            return None
        return HealthAnswers(
            questionnaire=self._version,
            answers=answers,
            details=details,
            phototype=skin,
            given_by=self.given_by.value(),
            confirmed_phototype=self.skin.confirmed,
            note=note,
        )

    def counts(self) -> tuple[int, int]:
        """Return how many of the health questions that are asked are answered, and how many those are."""
        answers = self._answered()
        asked = questionnaire(self._language).asked(answers)
        return sum(question.id in answers for question in asked), len(asked)

    # --- checks ---

    @property
    def sealed(self) -> bool:
        """Tell whether the answers cannot be read back by who is signed in."""
        return not self._reads

    def problems(self) -> tuple[FieldProblem, ...]:
        """Return what cannot be stored as it is: answers of nobody, and numbers that have no place in them."""
        entered = self.entered()
        return health_problems(entered) if entered is not None else ()

    def open_points(self) -> tuple[FieldProblem, ...]:
        """Return the questions that are still open, as one point for each list."""
        if self._handed_in:
            return ()
        found = []
        (answered, all_), open_skin = self.counts(), len(self.skin.choices) - len(self.skin.answers())
        if answered < all_:
            first = questionnaire(self._language).next_open(self._answered())
            text = self.tr("Health: %1 of %2 questions open").replace("%1", str(all_ - answered))
            found.append(FieldProblem(first, "open", text.replace("%2", str(all_))))
        if open_skin:
            text = self.tr("Skin type: %1 of %2 questions open").replace("%1", str(open_skin))
            found.append(FieldProblem("phototype", "open", text.replace("%2", str(len(self.skin.choices)))))
        if self.skin.to_confirm:
            found.append(FieldProblem("phototype", "open", self.tr("Confirm the skin type")))
        return tuple(found)

    def first(self) -> QWidget:
        """Return the first question, or the button that opens them."""
        return self.together if self.body.isHidden() else super().first()

    def reveal(self, name: str) -> None:
        """Open what hides a question."""
        self._show_body(True)
        if name == "phototype" and not self.skin.to_confirm:
            self.skin.fold.setChecked(True)
