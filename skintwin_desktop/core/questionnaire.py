"""The health questions in the words that the client reads, in both languages, and which of them are asked."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from skintwin_desktop.places import resources
from skintwin_desktop.rules import branching, phototype
from skintwin_desktop.rules.branching import Step

UNKNOWN, DISCUSS = "unknown", "discuss"
OPEN_ANSWERS = (UNKNOWN, DISCUSS)
"""Real answers to every question: the client does not know, or would rather talk about it with the practitioner."""


@dataclass(frozen=True)
class Choice:
    """One answer that can be chosen; ``short`` is its word where there is little room."""

    id: str
    text: str
    short: str = ""

    @property
    def word(self) -> str:
        """Return the shortest word for it."""
        return self.short or self.text


@dataclass(frozen=True)
class Question:
    """One question: its words, its choices, and after which choices a detail is asked.

    ``after`` says which answers to earlier questions make it relevant (``rules/branching.py``); ``explained`` is the
    line below the question.
    """

    id: str
    text: str
    choices: tuple[Choice, ...]
    detail_after: tuple[str, ...] = ()
    detail: str = ""
    after: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    explained: str = ""

    def choice(self, choice_id: str) -> Choice | None:
        """Return one of its choices; None for an answer that this version does not offer."""
        return next((choice for choice in self.choices if choice.id == choice_id), None)


@dataclass(frozen=True)
class QuestionPage:
    """Questions about one subject, in order; ``why`` answers "why do we ask this?"."""

    id: str
    title: str
    why: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Fitted:
    """Answers without those under a branch that closed; ``closed`` are the questions that were dropped."""

    answers: dict[str, str]
    details: dict[str, str]
    closed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """All questions of one version in one language; ``phototype`` are the ten items about skin type.

    Whoever asks goes through ``pages`` and shows of each what is in ``asked(answers)``; before anything is kept it
    goes through ``fit``.
    """

    version: int
    language: str
    pages: tuple[QuestionPage, ...]
    phototype: tuple[Question, ...]
    phototype_why: str = ""

    @property
    def health(self) -> tuple[Question, ...]:
        """Return the health questions of all pages, in order."""
        return tuple(question for page in self.pages for question in page.questions)

    def question(self, question_id: str) -> Question:
        """Return a question by its id."""
        return next(question for question in (*self.health, *self.phototype) if question.id == question_id)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the health questions as the branching sees them."""
        return tuple(
            Step(question.id, tuple(choice.id for choice in question.choices), question.after)
            for question in self.health
        )

    def asked(self, answers: Mapping[str, str]) -> tuple[Question, ...]:
        """Return the health questions that are relevant after these answers, in order."""
        return tuple(self.question(name) for name in branching.relevant(self.steps, answers))

    def next_open(self, answers: Mapping[str, str], after: str = "") -> str:
        """Return the id of the next relevant question without an answer; empty when the end is reached."""
        return branching.next_open(self.steps, answers, after)

    def fit(self, answers: Mapping[str, str], details: Mapping[str, str]) -> Fitted:
        """Return what may be kept: nothing of a branch that closed, no detail to an answer that asks for none.

        What this version does not ask is left as it is.
        """
        fitted = branching.fit(self.steps, answers)
        asks_detail = {question.id: question.detail_after for question in self.health}
        kept = {
            name: text
            for name, text in details.items()
            if name not in asks_detail or fitted.kept.get(name) in asks_detail[name]
        }
        return Fitted(fitted.kept, kept, fitted.closed)


@functools.cache
def _texts() -> Mapping[str, Any]:
    return tomllib.loads((resources() / "templates" / "questions.toml").read_text(encoding="utf-8"))


def _choice(option: str, language: str) -> Choice:
    words = _texts()["option"][option]
    return Choice(option, words[language], words.get(f"{language}_short", ""))


def _question(words: Mapping[str, Any], language: str) -> Question:
    return Question(
        id=words["id"],
        text=words[language],
        choices=tuple(_choice(option, language) for option in (*words["options"], *OPEN_ANSWERS)),
        detail_after=tuple(words.get("detail_after", ())),
        detail=words.get(f"detail_{language}", ""),
        after={earlier: tuple(wanted) for earlier, wanted in words.get("after", {}).items()},
        explained=words.get(f"explained_{language}", ""),
    )


def _skin_question(item: str, options: tuple[str, ...], words: Mapping[str, Any], language: str) -> Question:
    graded = tuple(Choice(option, text) for option, text in zip(options, words[f"options_{language}"], strict=True))
    return Question(item, words[language], (*graded, *(_choice(one, language) for one in OPEN_ANSWERS)))


@functools.cache
def questionnaire(language: str) -> Questionnaire:
    """Return the current questions in 'nl' or 'en'."""
    texts = _texts()
    pages = tuple(
        QuestionPage(
            page["id"],
            page[language],
            page[f"why_{language}"],
            tuple(_question(words, language) for words in page["question"]),
        )
        for page in texts["page"]
    )
    words = {item["id"]: item for item in texts["phototype"]["item"]}
    skin = tuple(
        _skin_question(item.id, tuple(option.id for option in item.options), words[item.id], language)
        for item in phototype.PHOTOTYPE.items
    )
    return Questionnaire(texts["version"], language, pages, skin, texts["phototype"][f"why_{language}"])


def graded(phototype_answers: Mapping[str, str]) -> dict[str, str]:
    """Return the answers about skin type that can be added up: without "do not know" and "rather discuss"."""
    return {name: answer for name, answer in phototype_answers.items() if answer and answer not in OPEN_ANSWERS}
