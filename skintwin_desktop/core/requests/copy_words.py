"""The words of a copy for the client: what was gathered, as sections; the information sheet of article 15(1) AVG.

Both are made from the catalogue: a purpose, ground or term stands on the sheet because something of this client that
was gathered has it.
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from skintwin_desktop import places
from skintwin_desktop.core.catalogue import CatalogueLine, entries
from skintwin_desktop.core.requests.collecting import Collected, Entity, Plain, belongs
from skintwin_desktop.core.requests.parts import CLASSES, class_of
from skintwin_desktop.paper.parcel_content import Section, Table

_MOST_ROWS = 5000
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d):\d\d[+-]\d\d:\d\d)?")
_ON_RIGHTS = ("your_rights", "no_computer", "no_transfer", "complaint")


@cache
def _file() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return tomllib.loads((places.resources() / "templates" / "copy.toml").read_text(encoding="utf-8"))


def word(group: str, code: str, language: str) -> str:
    """Return the word for a code in 'nl' or 'en'; the code itself where nobody gave it a word."""
    found = _file()[group].get(code)
    return found[language] if found else code


def told(value: Plain, language: str) -> str:
    """Return a value as people read it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return word("file", "yes" if value else "no", language)
    if isinstance(value, list):
        return ", ".join(told(one, language) for one in value) or "–"
    if isinstance(value, dict):
        return "; ".join(f"{name}: {told(one, language)}" for name, one in value.items()) or "–"
    return str(value)


def sections_of(found: Collected, language: str) -> tuple[Section, ...]:
    """Return the overview: a section for each kind of data, a table for each table that it was gathered from.

    One row is shown as label and value; the log has a place of its own in the parcel and is left out here.
    """
    return tuple(_section(kind, found.of(kind), language) for kind in CLASSES if kind != "LOG" and found.of(kind))


def _section(kind: str, entities: Iterable[Entity], language: str) -> Section:
    by_table: dict[str, list[Entity]] = defaultdict(list)
    for one in entities:
        by_table[one.table].append(one)
    rows: list[tuple[str, str]] = []
    tables = []
    for several in by_table.values():
        if len(several) == 1:
            rows += _pairs(several[0], language)
        else:
            tables.append(_table(several, language))
    return Section(word("kind", kind, language), rows=tuple(rows), tables=tuple(tables))


def _pairs(one: Entity, language: str) -> list[tuple[str, str]]:
    return [(value.label(language), _shown(value.value, language)) for value in one.values if not value.reference]


def _shown(value: Plain, language: str) -> str:
    """Return a value as people read it, a day or a moment as they write it."""
    text = told(value, language)
    found = _MOMENT.fullmatch(text)
    return " ".join(filter(None, ("-".join(found.group(3, 2, 1)), found.group(4)))) if found else text


def _table(several: list[Entity], language: str) -> Table:
    """Return rows under the labels that any of them has, in the order in which they come first."""
    columns = list(dict.fromkeys(label for one in several for label, _ in _pairs(one, language)))
    rows = [dict(_pairs(one, language)) for one in several[:_MOST_ROWS]]
    return Table(tuple(columns), tuple(tuple(row.get(column, "–") for column in columns) for row in rows))


def information_sheet(found: Collected, language: str, recipients: tuple[str, ...] = ()) -> tuple[Section, ...]:
    """Return the sheet of article 15(1)(a) to (h) and (2) AVG for what was gathered of this client."""
    lines = [
        line
        for line in entries()
        if belongs(line.entry) and (line.where in found.places or _whole(line) in found.places)
    ]
    sheet = _file()["sheet"]

    def say(code: str) -> str:
        return sheet[code][language]

    uses: dict[str, set[str]] = defaultdict(set)
    kinds: dict[tuple[str, str, str], None] = {}
    for line in lines:
        for purpose in line.entry.purposes:
            uses[purpose] |= set(line.entry.ground6)
        kinds[class_of(line.entry), line.entry.retention, line.entry.source] = None
    why = tuple(
        (word("use", use, language), ", ".join(word("ground", one, language) for one in sorted(uses[use])))
        for use in sorted(uses, key=lambda code: int(code[1:]))
    )
    what = tuple(
        (word("kind", kind, language), word("term", term, language), word("origin", source, language))
        for kind, term, source in sorted(kinds, key=lambda one: (CLASSES.index(one[0]), one[1:]))
    )
    return (
        Section(say("uses"), paragraphs=(say("special"),), tables=(Table((say("use"), say("why")), why),)),
        Section(say("kinds"), tables=(Table((say("what"), say("how_long"), say("from_whom")), what),)),
        Section(say("recipients"), paragraphs=recipients or (say("nobody"),)),
        Section(say("rights"), paragraphs=tuple(say(one) for one in _ON_RIGHTS)),
    )


def _whole(line: CatalogueLine) -> str:
    """Return the place of the field that a line of the catalogue is part of: ``table.column.field``."""
    return ".".join((line.table, line.column, *line.field.split(".")[:1]))
