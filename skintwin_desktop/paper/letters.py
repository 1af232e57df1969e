"""Letters to clients, one or many in one file, each on pages of its own with its address in the window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from skintwin_desktop.paper import typeset


@dataclass(frozen=True)
class Letter:
    """One letter: its language, the lines of the address, date, client number, subject, text and how to stop news.

    A draft is marked as one across every page.
    """

    language: str
    address: tuple[str, ...]
    dated: date
    reference: str
    subject: str
    body: str
    optout: str = ""
    draft: bool = False


@dataclass(frozen=True)
class Letters:
    """Letters that one studio sends; ``language`` is that of the title of the file."""

    language: str
    studio: str
    sender: tuple[str, ...]
    letters: tuple[Letter, ...]


def letters_pdf(letters: Letters, *, moment: datetime) -> bytes:
    """Return the letters as one PDF/A-2b. Raises PaperRefused."""
    return typeset.pdf("letter", _compose(letters), moment=moment)


def letters_pages(letters: Letters, *, ppi: int) -> list[bytes]:
    """Return the pages of the letters as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("letter", _compose(letters), ppi=ppi)


def _compose(letters: Letters) -> dict[str, Any]:
    return {
        "title": typeset.words("letter", letters.language)["title"].format(studio=letters.studio),
        "author": letters.studio,
        "language": letters.language,
        "page": typeset.words("house", letters.language)["page"],
        "studio": letters.studio,
        "sender": list(letters.sender),
        "letters": [_one(letter) for letter in letters.letters],
    }


def _one(letter: Letter) -> dict[str, Any]:
    words = typeset.words("letter", letter.language)
    return {
        "language": letter.language,
        "address": list(letter.address),
        "facts": [
            [words["date"], typeset.long_date(letter.dated, letter.language)],
            [words["reference"], letter.reference],
            [words["subject"], letter.subject],
        ],
        "subject": letter.subject,
        "page": typeset.words("house", letter.language)["page"],
        "paragraphs": [part for part in letter.body.split("\n\n") if part.strip()],
        "optout": letter.optout,
        "mark": words["draft"] if letter.draft else "",
    }
