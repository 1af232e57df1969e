"""How a value of a copy reads to the client: codes in words, moments as people write them, questions with answers."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from skintwin_desktop import places
from skintwin_desktop.core.catalogue import entries
from skintwin_desktop.core.questionnaire import Choice, Question, questionnaire
from skintwin_desktop.core.requests.collecting import Plain, Value
from skintwin_desktop.core.site_words import site_words
from skintwin_desktop.core.studio import ZONE
from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.invoice import euros
from skintwin_desktop.rules.identity import client_label

ANSWERS = frozenset({"health_answers.sealed.answers", "health_answers.sealed.phototype"})
"""Answers by the id of their question."""
DETAILS = "health_answers.sealed.details"
"""Words of the client, by the id of the question that they belong to."""
REGIONS = frozenset({"lesion_place.sealed.region"})
NOTHING = "–"
_CODE = re.compile(r"[a-z0-9]+([_-][a-z0-9]+)+")
_KEY = re.compile(r"[0-9a-f]{17,}|[a-z]+:.*")
"""What the program knows something by, and nobody else: an id, or a name that was made into one."""
_OF_KIND = re.compile(r"[A-Z]{3,4}:(row|picture):")
_CENTS = re.compile(r" (in centen|in cents)$")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d)?")


@cache
def codes() -> Mapping[str, Mapping[str, tuple[str, str]]]:
    """Return the places whose values are codes (``table.column.field``), each with its codes in Dutch and English."""
    text = (places.resources() / "templates" / "copy_values.toml").read_text(encoding="utf-8")
    groups: dict[str, dict[str, Any]] = tomllib.loads(text)
    return {
        where: {code: (dutch, english) for code, (dutch, english) in groups[group].items()}
        for where, group in groups["places"].items()
    }


def code_word(where: str, code: str, language: str) -> str:
    """Return the word for a code at a place, in 'nl' or 'en'; the code itself where nobody gave it a word.

    Of an item that is about one visit it is the word for the item.
    """
    words = codes().get(where, {})
    found = words.get(code) or words.get(":".join(code.split(":")[:2]))
    if found is None and _OF_KIND.match(code):  # one record or picture: its name stands beside it
        found = words.get(code.partition(":")[0])
    return found[language == "en"] if found else without_marks(code)


def without_marks(code: str) -> str:
    """Return a code that nobody gave a word as people can read it; nothing of what only the program knows it by."""
    if _KEY.fullmatch(code):
        return ""
    return re.sub("[_-]", " ", code) if _CODE.fullmatch(code) else code


@cache
def data_only() -> frozenset[str]:
    """Return the places that stand in the data of a copy for a computer, and not in what people read."""
    text = (places.resources() / "templates" / "copy_values.toml").read_text(encoding="utf-8")
    return frozenset(tomllib.loads(text)["data_only"]["places"])


@cache
def _labels(language: str) -> Mapping[str, str]:
    return {line.where: line.entry.en if language == "en" else line.entry.nl for line in entries()}


def pairs(value: Value, language: str) -> Iterator[tuple[str, str]]:
    """Yield a value as label and words."""
    if _CENTS.search(value.label(language)) and isinstance(value.value, int):
        yield _CENTS.sub("", value.label(language)), euros(value.value, language)
    elif value.where == "client.number" and isinstance(value.value, int):
        yield value.label(language), client_label(value.value)
    else:
        yield value.label(language), shown(value.where, value.value, language)


def answer(question: str, given: str, language: str) -> tuple[str, str]:
    """Return a health question with what was answered, both in words."""
    found = _asked(question, language)
    choices = found.choices if found else _every(language)
    said = next((choice.text for choice in choices if choice.id == given), without_marks(given))
    return (found.text if found else _old(language)), said


def detail(question: str, words: str, language: str) -> tuple[str, str]:
    """Return the client's own words with the question that they belong to, and what was asked besides."""
    found = _asked(question, language)
    return (f"{found.text} {found.detail}".strip() if found else _old(language)), words


def asked(question: str, language: str) -> str:
    """Return a health question in words."""
    found = _asked(question, language)
    return found.text if found else _old(language)


def _asked(question: str, language: str) -> Question | None:
    return next((one for one in _questions(language) if one.id == question), None)


def _questions(language: str) -> tuple[Question, ...]:
    every = questionnaire(language)
    return (*every.health, *every.phototype)


def _every(language: str) -> Iterator[Choice]:
    """Yield the choices of all questions, for one that is not asked any more."""
    return (choice for one in _questions(language) for choice in one.choices)


def _old(language: str) -> str:
    return {"nl": "Een vraag die wij niet meer stellen", "en": "A question that we do not ask any more"}[language]


def shown(where: str, value: Plain, language: str) -> str:
    """Return a value as people read it."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, bool):
        return {"nl": ("nee", "ja"), "en": ("no", "yes")}[language][value]
    if isinstance(value, list):
        apart = "\n" if any(isinstance(one, dict) for one in value) else ", "
        return apart.join(shown(where, one, language) for one in value) or NOTHING
    if isinstance(value, dict):
        parts = (_part(where, name, one, language) for name, one in value.items() if _is_read(f"{where}.{name}", one))
        return "; ".join(parts) or NOTHING
    if isinstance(value, float):
        return f"{value:g}" if language == "en" else f"{value:g}".replace(".", ",")
    return _text(where, str(value), language)


def _is_read(where: str, value: Plain) -> bool:
    """Tell whether a part of a value says something to a person."""
    return where not in data_only() and value not in ("", None, [], {}) and not is_unset(where, value)


def is_unset(where: str, value: Plain) -> bool:
    """Tell whether a number stands for nothing that was said."""
    return where.endswith(".recall_months") and value == 0


def _part(where: str, name: str, value: Plain, language: str) -> str:
    """Return a part of a value after what it is called: by its entry in the catalogue, or by the code that it is.

    A part that is called like the whole is not called so once more.
    """
    labels, inner = _labels(language), f"{where}.{name}"
    if inner not in labels:
        return f"{code_word(where, name, language)}: {shown(where, value, language)}"
    said = shown(inner, value, language)
    return said if labels[inner] == labels.get(where) else f"{labels[inner].lower()}: {said}"


def _text(where: str, text: str, language: str) -> str:
    if where in codes():
        return code_word(where, text, language)
    if where in REGIONS:
        return site_words("", text, "", language)
    if _DAY.fullmatch(text):
        return typeset.long_date(date.fromisoformat(text), language)
    if _MOMENT.fullmatch(text):
        at = datetime.fromisoformat(text)
        at = at.astimezone(ZONE) if at.tzinfo else at
        return f"{typeset.long_date(at.date(), language)}, {at:%H:%M}"
    return text
