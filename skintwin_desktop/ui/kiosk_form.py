"""What a client has filled in on the client's own screen so far, and which step comes next."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from skintwin_desktop.core.consents import ConsentGiven, ConsentText
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.questionnaire import DISCUSS, Question, Questionnaire
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.signature import Stroke, is_signature, is_typed_name

WELCOME, STATEMENT, QUESTION, CONSENT, REVIEW, DONE = "welcome", "statement", "question", "consent", "review", "done"
ON_SCREEN, TYPED = "screen", "typed"
"""The methods of a consent that was signed here, or confirmed with a typed name."""


@dataclass(frozen=True)
class Step:
    """One page: its kind, and the question or the purpose that it asks."""

    kind: str
    id: str = ""


@dataclass
class KioskForm:
    """The answers as they stand: ``answers`` and ``details`` by question, ``consents`` and ``strokes`` by purpose."""

    given_by: str = ""
    at: int = 0
    answers: dict[str, str] = field(default_factory=dict)
    details: dict[str, str] = field(default_factory=dict)
    consents: dict[str, str] = field(default_factory=dict)
    strokes: dict[str, tuple[Stroke, ...]] = field(default_factory=dict)
    statement: bool = False
    typed: dict[str, str] = field(default_factory=dict)
    """The name that was typed in the place of a signature, by purpose."""

    # --- steps ---

    def questions(self, asked: Questionnaire) -> tuple[Question, ...]:
        """Return the questions that are relevant after the answers so far, those about skin type last."""
        return (*asked.asked(self.answers), *asked.phototype)

    def steps(self, asked: Questionnaire, texts: Sequence[ConsentText]) -> tuple[Step, ...]:
        """Return every step in order; ``texts`` are those on which consent is asked here."""
        questions = (Step(QUESTION, question.id) for question in self.questions(asked))
        consents_asked = (Step(CONSENT, text.purpose) for text in texts)
        return (Step(WELCOME), Step(STATEMENT), *questions, *consents_asked, Step(REVIEW))

    # --- keeping ---

    def values(self) -> dict[str, str]:
        """Return everything as texts, for a draft."""
        return {
            "given_by": self.given_by,
            "at": str(self.at),
            "answers": json.dumps(self.answers),
            "details": json.dumps(self.details),
            "consents": json.dumps(self.consents),
            "strokes": json.dumps(self.strokes),
            "statement": "yes" if self.statement else "",
            "typed": json.dumps(self.typed),
        }

    @classmethod
    def of(cls, values: Mapping[str, str]) -> KioskForm:
        """Take everything back from a draft."""
        written = json.loads(values.get("strokes", "{}"))
        return cls(
            given_by=values.get("given_by", ""),
            at=int(values.get("at", "0")),
            answers=json.loads(values.get("answers", "{}")),
            details=json.loads(values.get("details", "{}")),
            consents=json.loads(values.get("consents", "{}")),
            strokes={
                name: tuple(tuple((x, y, t) for x, y, t in one) for one in all_) for name, all_ in written.items()
            },
            statement=values.get("statement", "") == "yes",
            typed=json.loads(values.get("typed", "{}")),
        )

    # --- what is handed in ---

    def health(self, asked: Questionnaire) -> HealthAnswers | None:
        """Return the health answers without what is under a branch that closed; None when nothing was answered."""
        ours = {question.id for question in asked.health}
        skin = {question.id: self.answers[question.id] for question in asked.phototype if question.id in self.answers}
        fitted = asked.fit(
            {name: answer for name, answer in self.answers.items() if name in ours},
            {name: text for name, text in self.details.items() if name in ours and text},
        )
        if not fitted.answers and not skin:
            return None
        return HealthAnswers(asked.version, fitted.answers, fitted.details, skin, given_by=self.given_by or "client")

    def consents_given(self, texts: Sequence[ConsentText], recipients: Mapping[str, str]) -> tuple[ConsentGiven, ...]:
        """Return every answer about a consent, yes or no, on the text that was shown."""
        return tuple(
            ConsentGiven(
                purpose=text.purpose,
                answer=self.consents[text.purpose],
                text_id=text.id,
                method=TYPED if self._by_name(text.purpose) else ON_SCREEN,
                given_by=self.given_by or "client",
                recipient=recipients.get(text.purpose, ""),
                representative=self._representative(text.purpose),
            )
            for text in texts
            if self.consents.get(text.purpose)
        )

    def signed(self, purpose: str, name: str) -> bool:
        """Tell whether a consent is signed, with a hand or with the name of who signs, or refused, which needs neither.

        ``name`` is empty for a representative, whose name is not known here.
        """
        if self.consents.get(purpose) != consents.GIVEN or is_signature(self.strokes.get(purpose, ())):
            return True
        return is_typed_name(self.typed.get(purpose, ""), name)

    def _by_name(self, purpose: str) -> bool:
        given = self.consents.get(purpose) == consents.GIVEN
        return given and not is_signature(self.strokes.get(purpose, ())) and bool(self.typed.get(purpose))

    def _representative(self, purpose: str) -> str:
        other = self.given_by == "representative" and self._by_name(purpose)
        return self.typed[purpose].strip() if other else ""

    def counts(self, asked: Questionnaire) -> tuple[int, int, int]:
        """Return how many questions are answered, how many there are, and how many are left for the practitioner."""
        questions = self.questions(asked)
        answered = [self.answers.get(question.id, "") for question in questions]
        return sum(bool(one) for one in answered), len(questions), sum(one == DISCUSS for one in answered)
