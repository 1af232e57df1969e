"""A list of clients on paper, to call them or to go on when the computer is down: nothing medical."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from skintwin_desktop.paper import typeset


@dataclass(frozen=True)
class ListLine:
    """One client: number and name as they are written, and when they come by the studio's clock, or are due."""

    number: str
    name: str
    born: date
    phone: str
    comes_at: datetime | None = None
    due_on: date | None = None


@dataclass(frozen=True)
class ClientList:
    """What the list says. ``printed`` is when and by whom, ready to be read."""

    language: str
    studio_name: str
    day: date
    printed_at: str
    printed_by: str
    lines: tuple[ListLine, ...]


def client_list_pages(found: ClientList, *, ppi: int) -> list[bytes]:
    """Return the pages as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("client_list", _compose(found), ppi=ppi)


def client_list_pdf(found: ClientList) -> bytes:
    """Return the list as PDF/A-2b. Raises PaperRefused."""
    return typeset.pdf("client_list", _compose(found), moment=datetime.combine(found.day, time(), UTC))


def _compose(found: ClientList) -> dict[str, Any]:
    words = typeset.words("client_list", found.language)
    many = words["one"] if len(found.lines) == 1 else words["many"].format(count=len(found.lines))
    return {
        "language": found.language,
        "page": typeset.words("house", found.language)["page"],
        "author": found.studio_name,
        "title": words["title"],
        "studio": found.studio_name,
        "subtitle": f"{many} · {typeset.long_date(found.day, found.language)}",
        "columns": words["columns"],
        "lines": [
            [one.number, one.name, typeset.short_date(one.born), one.phone, _when(one, found.day, words)]
            for one in found.lines
        ],
        "shred": words["shred"],
        "foot": words["foot"].format(at=found.printed_at, by=found.printed_by),
    }


def _when(one: ListLine, today: date, words: dict[str, Any]) -> str:
    if one.comes_at is not None and one.comes_at.date() == today:
        return str(words["today"]).format(at=f"{one.comes_at:%H:%M}")
    if one.comes_at is not None:
        return f"{typeset.short_date(one.comes_at.date())} {one.comes_at:%H:%M}"
    if one.due_on is not None:
        return str(words["due"]).format(month=words["months"][one.due_on.month - 1], year=one.due_on.year)
    return ""
