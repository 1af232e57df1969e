"""The health questions in the words that the client reads, in both languages."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from skintwin_desktop.places import resources
from skintwin_desktop.rules import phototype


@dataclass(frozen=True)
class Choice:
    """One answer that can be chosen."""

    id: str
    text: str


@dataclass(frozen=True)
class Question:
    """One question: its words, its choices, and after which choices a detail is asked."""

    id: str
    text: str
    choices: tuple[Choice, ...]
    detail_after: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True)
class Questionnaire:
    """All questions of one version in one language; ``phototype`` are the ten items about skin type."""

    version: int
    language: str
    health: tuple[Question, ...]
    phototype: tuple[Question, ...]

    def question(self, question_id: str) -> Question:
        """Return a question by its id."""
        return next(question for question in (*self.health, *self.phototype) if question.id == question_id)


@functools.cache
def _texts() -> Mapping[str, Any]:
    return tomllib.loads((resources() / "templates" / "questions.toml").read_text(encoding="utf-8"))


@functools.cache
def questionnaire(language: str) -> Questionnaire:
    """Return the current questions in 'nl' or 'en'."""
    texts = _texts()
    health = tuple(
        Question(
            id=question["id"],
            text=question[language],
            choices=tuple(Choice(option, texts["option"][option][language]) for option in question["options"]),
            detail_after=tuple(question["detail_after"]),
            detail=question.get(f"detail_{language}", ""),
        )
        for question in texts["question"]
    )
    words = {item["id"]: item for item in texts["phototype"]["item"]}
    skin = tuple(
        Question(
            id=item.id,
            text=words[item.id][language],
            choices=tuple(
                Choice(option.id, text)
                for option, text in zip(item.options, words[item.id][f"options_{language}"], strict=True)
            ),
        )
        for item in phototype.PHOTOTYPE.items
    )
    return Questionnaire(texts["version"], language, health, skin)
