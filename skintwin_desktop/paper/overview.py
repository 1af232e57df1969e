"""The readable overview of a copy for a client, as one document for the archive: PDF/A-2a, tagged, for any reader.

It says what the page of the parcel says: what is kept, the body map, who looked, explanation and rights. A table with
more columns than fit beside each other becomes a list, each row with the names of its values.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime, time
from typing import Any

from skintwin_desktop.paper import body, typeset
from skintwin_desktop.paper.parcel_content import Contents, Mark, Section, Table

_ROOM = 178.0  # mm between the margins
_INSET = 1.6
_LABELS, _VALUES = 60.0, 114.0
_LETTER = 1.9
"""The width of a letter in mm, rather too much than too little."""
_MOST_COLUMNS = 5
_SHORTEST, _LONGEST = 8, 40
"""Between how many letters a column counts for its share of the width."""
_RECORD = 70.0
"""The width of the names in a record, so that those below each other are in line."""
_FIGURES, _GAP, _PIN = 74.0, 4.0, 4.8
NOTHING = "–"


def overview_pdf(contents: Contents) -> bytes:
    """Return the overview as PDF/A-2a; the same contents always give the same bytes. Raises PaperRefused."""
    moment = datetime.combine(contents.created, time(12), UTC)
    return typeset.pdf("overview", _compose(contents), moment=moment, standard="a-2a")


def overview_pages(contents: Contents, *, ppi: int) -> list[bytes]:
    """Return the pages of the overview as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("overview", _compose(contents), ppi=ppi)


def _compose(contents: Contents) -> dict[str, Any]:
    words = typeset.words("parcel/page", contents.language)
    studio = contents.studio
    place = ", ".join(part for part in (studio.address, f"{studio.postcode} {studio.city}".strip()) if part)
    return {
        "language": contents.language,
        "title": words["door_title"],
        "author": studio.name,
        "page": typeset.words("house", contents.language)["page"],
        "foot": f"{words['reference']} {contents.reference}",
        "studio": {"name": studio.name, "lines": [one for one in (place, studio.phone, studio.email) if one]},
        "facts": _pairs(
            (
                (words["for_whom"], contents.client_name),
                (words["reference"], contents.reference),
                (words["made_on"], typeset.long_date(contents.created, contents.language)),
            )
        ),
        "chapters": [*_chapters(contents, words)],
    }


def _chapters(contents: Contents, words: dict[str, Any]) -> Iterable[dict[str, Any]]:
    yield _chapter(words["overview"], words["overview_what"], contents.sections)
    if contents.marks:
        spots = tuple((words["spot"].format(number=one.number), one.where) for one in contents.marks)
        listed = Section(words["map_list"], rows=spots)
        yield _chapter(words["map"], "", (listed,), _figures(contents.marks, contents.language))
    if contents.looks:
        columns = tuple(words[name] for name in ("look_when", "look_who", "look_what", "look_why"))
        rows = tuple(
            (f"{one.at:%d-%m-%Y %H:%M}", ", ".join(filter(None, (one.who, one.role))), one.what, one.why)
            for one in contents.looks
        )
        yield _chapter(words["looks"], words["looks_what"], (Section("", tables=(Table(columns, rows),)),))
    if contents.information:
        yield _chapter(words["information"], words["information_what"], contents.information)


def _chapter(
    title: str, paragraph: str, sections: Iterable[Section], figures: list[dict[str, Any]] | None = None
) -> dict[str, Any]:
    return {
        "title": title,
        "paragraphs": [paragraph] if paragraph else [],
        "figures": figures or [],
        "sections": [_section(one) for one in sections],
    }


def _section(section: Section) -> dict[str, Any]:
    wide = [table for table in section.tables if len(table.columns) > _MOST_COLUMNS]
    return {
        "title": section.title,
        "paragraphs": [_breakable(words, _ROOM) for words in section.paragraphs],
        "rows": _pairs(section.rows),
        "tables": [_listed(table) for table in section.tables if table not in wide],
        "records": [[_record(table, row) for row in table.rows] for table in wide],
    }


def _pairs(rows: Iterable[tuple[str, str]]) -> list[list[str]]:
    return [[_breakable(name, _LABELS), _breakable(value, _VALUES)] for name, value in rows]


def _record(table: Table, row: tuple[str, ...]) -> list[list[str]]:
    return _pairs((name, value) for name, value in zip(table.columns, row, strict=True) if value != NOTHING)


def _listed(table: Table) -> dict[str, Any]:
    """Return a table with its columns as wide as what stands in them asks for; a record has its name above both."""
    record = table.is_record
    cells = table.rows if record else [table.columns, *table.rows]
    longest = [max(len(row[at]) for row in cells) for at in range(len(table.columns))]
    shares = [min(max(one, _SHORTEST), _LONGEST) for one in longest]
    words = [max(len(word) for row in cells for word in (*row[at].split(), "")) for at in range(len(longest))]
    needed = [min(word, _LONGEST) * _LETTER + 2 * _INSET for word in words]
    rest = _ROOM - sum(needed)
    if rest < 0:  # some words break
        needed, rest = [0.0] * len(shares), _ROOM
    widths = [room + rest * share / sum(shares) for room, share in zip(needed, shares, strict=True)]
    if record:
        widths = [_RECORD, _ROOM - _RECORD]
    rows = [[_breakable(cell, widths[at] - 2 * _INSET) for at, cell in enumerate(row)] for row in table.rows]
    room = [_ROOM] if record else widths
    columns = [_breakable(name, width - 2 * _INSET) for name, width in zip(table.columns, room, strict=False)]
    return {"widths": widths, "columns": columns, "rows": rows, "record": record}


def _breakable(words: str, width: float) -> str:
    """Let words that do not fit in a column (mm) break anywhere."""
    most = max(1, int(width / _LETTER))
    return re.sub(rf"\S{{{most + 1},}}", lambda found: "\u200b".join(found.group()), words)


def _figures(marks: Iterable[Mark], language: str) -> list[dict[str, Any]]:
    views = typeset.words("report", language)["views"]
    spots = [body.Spot(one.number, one.view, one.x, one.y, marked=False) for one in marks]
    figures = body.draw_figures(spots, height=_FIGURES, room=_ROOM, gap=_GAP, pin=_PIN)
    return [{**asdict(one), **views[one.view]} for one in figures]
