"""The list of a day on paper, for when the screen is not at hand: times, names, numbers and rooms, nothing medical."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from skintwin_desktop.paper import typeset


@dataclass(frozen=True)
class DayLine:
    """One appointment: from and until as 10:00, and who, where and with whom."""

    begins: str
    ends: str
    name: str
    number: str
    room: str
    practitioner: str
    status: str = ""


@dataclass(frozen=True)
class DayList:
    """What the list says. ``printed`` is when and by whom, ready to be read."""

    language: str
    studio_name: str
    day: date
    printed_at: str
    printed_by: str
    lines: tuple[DayLine, ...]
    practitioner: str = ""


def day_list_pages(found: DayList, *, ppi: int) -> list[bytes]:
    """Return the pages as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("day_list", _compose(found), ppi=ppi)


def day_list_pdf(found: DayList) -> bytes:
    """Return the list as PDF/A-2b. Raises PaperRefused."""
    return typeset.pdf("day_list", _compose(found), moment=datetime.combine(found.day, time(), UTC))


def _compose(found: DayList) -> dict[str, Any]:
    words = typeset.words("day_list", found.language)
    weekday = words["weekdays"][found.day.weekday()]
    day = f"{weekday} {typeset.long_date(found.day, found.language)}"
    count = words["one"] if len(found.lines) == 1 else words["many"].format(count=len(found.lines))
    return {
        "language": found.language,
        "page": typeset.words("house", found.language)["page"],
        "author": found.studio_name,
        "title": words["title"],
        "studio": found.studio_name,
        "day": day[:1].upper() + day[1:],
        "subtitle": " · ".join(part for part in (count, found.practitioner) if part),
        "columns": words["columns"],
        "empty": words["empty"],
        "lines": [
            [one.begins, one.ends, one.name, one.number, one.room, one.practitioner, words["statuses"][one.status]]
            for one in found.lines
        ],
        "shred": words["shred"],
        "foot": words["foot"].format(at=found.printed_at, by=found.printed_by),
    }
