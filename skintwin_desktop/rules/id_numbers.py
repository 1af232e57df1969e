"""Numbers on identity documents that must be black on a copy, found in text as it was read off a picture.

Sources: the citizen service number has nine digits and passes the 11-test (Besluit burgerservicenummer; Logisch Ontwerp
BSN, section 1.2); numbers of Dutch passports and identity cards have nine signs, two letters first, a digit last,
never an O (RvIG; python-stdnum, ``stdnum.nl.identiteitskaartnummer``); numbers of Dutch driving licences ten digits
(RDW). Numbers of other states differ: six to twelve signs with digits, near a word that names them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from stdnum.nl import bsn, identiteitskaartnummer

BSN_DIGITS = 9

_SEPARATED = re.compile(r"(?<![A-Z0-9])\d+(?:[ .\-–·/']{1,2}\d+)*(?![A-Z0-9])", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_READ_AS = str.maketrans(
    {"O": "0", "o": "0", "Q": "0", "D": "0", "I": "1", "l": "1", "|": "1", "Z": "2", "S": "5", "B": "8"}
)
_TWO_LETTERS = re.compile(r"(?<![A-Z0-9])[A-Z]{2}[A-Z0-9]{6}\d(?![A-Z0-9])")
_OTHER = re.compile(r"(?<![A-Z0-9])(?=[A-Z0-9]*\d[A-Z0-9]*\d)[A-Z0-9]{6,12}(?![A-Z0-9])")
_LETTERED = re.compile(r"(?<![A-Z0-9])[A-Z]{1,3}\d{6,9}(?![A-Z0-9])")
_NAMED = re.compile(
    r"document\s*n|passp\w*\s*n|paspoort\s*n|kaart\s*n|pasaporte|num[eé]ro\s+d|ausweis\s*n|identity\s+card\s+n"
    r"|licen[cs]e\s+n|rijbewijs\s*n|n[or°º]\.?\s*(?:du|of)\s+(?:doc|pass)",
    re.IGNORECASE,
)
_NAMES_BSN = re.compile(r"burger\s*service|persoons\s*nummer|sofi|\bbsn\b", re.IGNORECASE)


@dataclass(frozen=True)
class Span:
    """A piece of a text, and how sure it is what it was looked for: the 11-test passes, or only the shape fits."""

    start: int
    end: int
    is_proven: bool


def is_bsn(digits: str) -> bool:
    """Tell whether nine digits pass the 11-test (weights 9 to 2 and -1, the sum a multiple of 11, not zero)."""
    return len(digits) == BSN_DIGITS and digits.isdecimal() and digits.isascii() and bool(bsn.is_valid(digits))


def citizen_numbers(text: str) -> tuple[Span, ...]:
    """Return where a citizen service number can stand in a line of text, with spaces, points or dashes or without.

    A row of exactly nine digits counts whatever its check says: it may have been read wrong. In a longer row nine
    digits count when they pass the 11-test. Dates do not count.
    """
    found: dict[tuple[int, int], Span] = {}
    for row in _SEPARATED.finditer(text):
        for start, end, exact in _nines(row.start(), row[0]):
            proven = is_bsn("".join(_DIGITS.findall(text[start:end])))
            if exact or proven:
                found[start, end] = Span(start, end, proven)
    for start, end in _unbroken(text):
        if (start, end) not in found:
            found[start, end] = Span(start, end, True)
    return tuple(found[place] for place in sorted(found))


def document_numbers(text: str, *, is_named: bool = False) -> tuple[Span, ...]:
    """Return where the number of a document can stand in a line of text.

    Proven is the form of a Dutch passport or identity card, two digits in it at least, so that no word passes.
    ``is_named`` (a word for such a number stands nearby) lets ten digits of a driving licence count, and any word of
    six to twelve capitals and digits with two digits or more, as other states give.
    """
    found: dict[tuple[int, int], Span] = {}
    for match in _TWO_LETTERS.finditer(text):
        signs = match[0][:2] + match[0][2:].replace("O", "0")
        if sum(map(str.isdigit, signs)) >= 2 and identiteitskaartnummer.is_valid(signs):
            found[match.span()] = Span(*match.span(), True)
    if is_named:
        for match in _OTHER.finditer(text):
            found.setdefault(match.span(), Span(*match.span(), False))
    return tuple(found[place] for place in sorted(found))


def lettered_numbers(text: str) -> tuple[Span, ...]:
    """Return where one to three letters and six to nine digits stand: what numbers of documents look like elsewhere."""
    return tuple(Span(*match.span(), False) for match in _LETTERED.finditer(text))


def names_document_number(text: str) -> bool:
    """Tell whether a text is the caption of a document's number, in a language of our clients' documents."""
    return bool(_NAMED.search(text))


def names_citizen_number(text: str) -> bool:
    """Tell whether a text is the caption of a citizen service number."""
    return bool(_NAMES_BSN.search(text))


def could_be_digits(word: str) -> bool:
    """Tell whether a word that should be a citizen service number can have been read off eight or nine digits."""
    signs = re.sub(r"[ .\-–·/']", "", word).translate(_READ_AS)
    return 8 <= len(signs) <= BSN_DIGITS and sum(map(str.isdigit, signs)) >= len(signs) - 1


def is_like(one: str, other: str) -> bool:
    """Tell whether two texts are the same number, read with the usual mistakes or with one sign wrong."""
    left, right = (re.sub(r"[^A-Z0-9]", "", text.upper()).translate(_READ_AS) for text in (one, other))
    if len(left) != len(right) or len(left) < 6:
        return False
    return sum(a != b for a, b in zip(left, right, strict=True)) <= 1


def _nines(at: int, row: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where groups of a row of digits make nine together, and whether they are all of the row."""
    groups = [(at + group.start(), at + group.end(), group[0]) for group in _DIGITS.finditer(row)]
    for first in range(len(groups)):
        for last in range(first, len(groups)):
            digits = sum(len(group) for _, _, group in groups[first : last + 1])
            if digits == BSN_DIGITS and not _has_date([group for _, _, group in groups[first : last + 1]]):
                alone = (first, last) == (0, len(groups) - 1)
                yield groups[first][0], groups[last][1], alone or first == last
            if digits >= BSN_DIGITS:
                break


def _unbroken(text: str) -> Iterator[tuple[int, int]]:
    """Yield where nine digits inside a longer row without separators pass the 11-test (also inside a zone)."""
    for row in re.finditer(r"\d{10,}", text):
        for start in range(row.start(), row.end() - BSN_DIGITS + 1):
            if is_bsn(text[start : start + BSN_DIGITS]):
                yield start, start + BSN_DIGITS


def _has_date(groups: list[str]) -> bool:
    """Tell whether three groups after one another are day, month and year."""
    for day, month, year in zip(groups, groups[1:], groups[2:], strict=False):
        if len(day) <= 2 and len(month) <= 2 and len(year) == 4:
            try:
                date(int(year), int(month), int(day))
            except ValueError:
                continue
            return True
    return False
