"""How a record of a copy reads to the client: what it is called, and what is in it but for what only machines read.

What is left to the data that go along (JSON, CSV) stands in ``copy_values.toml``: nothing of a copy is lost by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import replace
from datetime import date

from skintwin_desktop.core.requests import copy_values
from skintwin_desktop.core.requests.collecting import Collected, Entity, Plain, Value
from skintwin_desktop.core.requests.copy_values import ANSWERS, DETAILS, NOTHING
from skintwin_desktop.core.requests.copy_words import record_words, word
from skintwin_desktop.core.site_words import site_words
from skintwin_desktop.paper import typeset

_LESION = "lesion"
_PLACE = "lesion_place.sealed."
_NAMED = frozenset({_LESION, "visit", "invoice", "result", "appointment", "rights_request"})
"""Tables of which a row is called by its name where another points to it."""
_PART, _PART_NAME = "request_part.code", "request_part.label"
_HEX = re.compile(r"\b(?=[0-9a-f]*[a-f])[0-9a-f]{17,}\b")
_ONLY_HEX = re.compile(r"[0-9a-f]{17,}")

Pairs = list[tuple[str, str]]


def whole(found: Collected) -> tuple[Entity, ...]:
    """Return the records with the sealed words of each beside what stands openly of it."""
    there = {one.id for one in found.entities if not one.companion}
    words = {one.id: one.values for one in found.entities if one.companion}
    return tuple(
        one if one.companion else replace(one, values=(*one.values, *words.get(one.id, ())))
        for one in found.entities
        if not one.companion or one.id not in there
    )


# --- what a record is called ---


def names_in(entities: Iterable[Entity], language: str) -> Mapping[str, str]:
    """Return what records are called where others point to them, by their id; a lesion by its number and its place."""
    entities = tuple(entities)
    places = dict(_places(entities, language))
    found = {}
    for one in entities:
        if one.table in _NAMED:
            place = places.get(one.id, "") if one.table == _LESION else ""
            found[one.id] = f"{name_of(one, language)} ({place})" if place else name_of(one, language)
    return found


def _places(entities: Iterable[Entity], language: str) -> Iterator[tuple[str, str]]:
    """Yield where each lesion is, the newest place last."""
    for one in entities:
        values = {value.where: value.value for value in one.values}
        region = values.get(f"{_PLACE}region")
        if region:
            view, side = (str(values.get(f"{_PLACE}{name}") or "") for name in ("view", "laterality"))
            yield str(values.get("lesion_place.lesion_id")), site_words(view, str(region), side, language)


def name_of(one: Entity, language: str) -> str:
    """Return what a record is called: by its number where people know it by that, or by its day; no content."""
    noun = record_words(one.table, language)
    values = {value.where.rpartition(".")[2]: value.value for value in one.values if value.where.count(".") == 1}
    if one.table == "rights_request" and values.get("sequence"):
        return f"{noun} V-{values.get('year')}-{values['sequence']:03}"
    if one.table == "invoice" and values.get("number"):
        return f"{noun} {values.get('year')}-{values['number']:04}"
    if one.table == _LESION and values.get("number"):
        return f"{noun} {values['number']}"
    return noun if one.table == "client" else f"{noun} {name_of_day(one.day, language)}".strip()


def name_of_day(day: date | None, language: str) -> str:
    """Return of which day something is, as 'van 3 mei 2026'; empty where that is not known."""
    return f"{word('file', 'of_day', language)} {typeset.long_date(day, language)}" if day is not None else ""


def title_of(one: Entity, names: Mapping[str, str], language: str) -> str:
    """Return what stands above a record: its name, and the lesion that it is about."""
    about = next((names.get(str(value.value), "") for value in one.values if value.where.endswith(".lesion_id")), "")
    title = name_of(one, language) + (f", {about}" if about else "")
    return title[:1].upper() + title[1:]


# --- what stands in it ---


def pairs_of(one: Entity, names: Mapping[str, str], language: str) -> Pairs:
    """Return what a person reads of a record, as label and words; of what is empty nothing."""
    kept = _read(one)
    details = next((dict(one.value) for one in kept if one.where == DETAILS and isinstance(one.value, dict)), {})
    found: Pairs = []
    for value in kept:
        if value.where == _PART_NAME:
            continue
        if value.where == _PART:
            found.append((value.label(language), _part_of_request(one, str(value.value), language)))
        elif value.reference:
            found.append((value.label(language), names.get(str(value.value), "")))
        elif value.where in ANSWERS and isinstance(value.value, dict):
            for question, given in value.value.items():
                found.append(copy_values.answer(question, str(given), language))
                if question in details:
                    found.append(copy_values.detail(question, str(details.pop(question)), language))
        elif value.where != DETAILS:
            found += copy_values.pairs(value, language)
    found += [copy_values.detail(question, str(words), language) for question, words in details.items()]
    return [(label, readable(text, language)) for label, text in found if _says(text)]


def questions_of(one: Entity) -> tuple[str, ...]:
    """Return the health questions that a record answers, in their order."""
    return tuple(dict.fromkeys(question for value in one.values for question in _by_question(value)))


def only(one: Entity, question: str) -> Entity:
    """Return of a record one health question, with its answer and its detail."""
    asked = [(value, _by_question(value)) for value in one.values]
    kept = (replace(value, value={question: by[question]}) for value, by in asked if question in by)
    return replace(one, values=tuple(kept))


def but_for(one: Entity, questions: Set[str]) -> Entity:
    """Return a record without the answers to some health questions, and without their details."""
    asked = [(value, _by_question(value)) for value in one.values]
    values = (
        replace(value, value={name: given for name, given in by.items() if name not in questions}) if by else value
        for value, by in asked
    )
    return replace(one, values=tuple(values))


def _by_question(value: Value) -> Mapping[str, Plain]:
    return value.value if value.where in {*ANSWERS, DETAILS} and isinstance(value.value, dict) else {}


def _part_of_request(one: Entity, code: str, language: str) -> str:
    """Return what a part of a request is: a kind of data or a field by its code, and by its name what that leaves open.

    Whatever else its code says is known to the program only.
    """
    name = next((str(value.value) for value in one.values if value.where == _PART_NAME), "")
    return ": ".join(filter(None, (copy_values.code_word(_PART, code, language), name)))


def _read(one: Entity) -> list[Value]:
    """Return the values that people read: not what is for a computer, nor a code beside the words for it."""
    there = {value.where for value in one.values}
    return [
        value
        for value in one.values
        if value.where not in copy_values.data_only()
        and f"{value.where}_words" not in there
        and not copy_values.is_unset(value.where, value.value)
    ]


def _says(text: str) -> bool:
    return bool(text.strip()) and text != NOTHING and not _ONLY_HEX.fullmatch(text)


def readable(text: str, language: str) -> str:
    """Return words without the check figures that stand in them, which nobody reads."""
    return _HEX.sub(word("file", "check_figure", language), text)
