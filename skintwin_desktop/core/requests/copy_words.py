"""The words of a copy for the client, and the information sheet of article 15(1) AVG.

The sheet is made from the catalogue: a purpose, ground or term stands on the sheet because something of this client
that was gathered has it.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from skintwin_desktop import places
from skintwin_desktop.core.catalogue import CatalogueLine, entries
from skintwin_desktop.core.requests.collecting import Collected, Plain, belongs
from skintwin_desktop.core.requests.parts import CLASSES, class_of
from skintwin_desktop.paper.parcel_content import Section, Table

_ON_RIGHTS = ("your_rights", "no_computer", "no_transfer", "complaint")


@cache
def _file() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return tomllib.loads((places.resources() / "templates" / "copy.toml").read_text(encoding="utf-8"))


def word(group: str, code: str, language: str) -> str:
    """Return the word for a code in 'nl' or 'en'; the code itself where nobody gave it a word."""
    found = _file()[group].get(code)
    return found[language] if found else code


def record_words(table: str, language: str) -> str:
    """Return what a row of a table is called, such as 'een notitie', in 'nl' or 'en'."""
    return word("record", table, language)


def told(value: Plain, language: str) -> str:
    """Return a value for a table that a computer reads: codes stay codes."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return word("file", "yes" if value else "no", language)
    if isinstance(value, list):
        return ", ".join(told(one, language) for one in value) or "–"
    if isinstance(value, dict):
        return "; ".join(f"{name}: {told(one, language)}" for name, one in value.items()) or "–"
    return str(value)


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
