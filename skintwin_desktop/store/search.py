"""The search index of clients: what differs per database engine about finding words stays here (SQLite FTS5)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import TextClause, bindparam, text
from sqlalchemy.orm import Session

_FOREIGN = re.compile(r"[^\x00-\x7f]")
_WORD = re.compile(r"[a-z0-9]+")
"""What the index takes for a word, once it is plain."""
_LONGEST_BEGINNING = 8
"""The longest beginning of a word that has an index of its own."""
_FEW, _MANY = 120, 3000
"""So many clients are looked at one by one; with so many found, the index is not asked for all of them."""
INSERT = (
    "INSERT INTO client_search (rowid, name, digits, place, sounds) VALUES (:number, :name, :digits, :place, :sounds)"
)


@dataclass(frozen=True)
class Indexed:
    """The words by which one client is found; ``number`` is the client number."""

    number: int
    name: str
    digits: str
    place: str
    sounds: str = ""


def _plain(typed: str) -> str:
    """Return folded text in letters and figures of ASCII: the engine's own idea of what a letter is ends somewhere."""
    return _FOREIGN.sub(_code, typed.lower())


def _code(found: re.Match[str]) -> str:
    return f"u{ord(found[0]):x}" if found[0].isalnum() else " "


def _words(typed: Iterable[str]) -> list[str]:
    return [word for one in typed for word in _WORD.findall(_plain(one))]


def index(session: Session, words: Indexed) -> None:
    """Put a client in the index, or replace what is there."""
    unindex(session, words.number)
    session.execute(text(INSERT), values_of(words))


def values_of(words: Indexed) -> dict[str, object]:
    """Return the values of ``INSERT``."""
    return {
        "number": words.number,
        "name": _plain(words.name),
        "digits": _plain(words.digits),
        "place": _plain(words.place),
        "sounds": words.sounds,
    }


def unindex(session: Session, number: int) -> None:
    """Take a client out of the index; the index wipes what it drops."""
    session.execute(text("DELETE FROM client_search WHERE rowid = :number"), {"number": number})


def tidy(session: Session) -> None:
    """Write the index anew in one piece: words of clients who were taken out also stand at the edges of its pages."""
    session.execute(text("INSERT INTO client_search (client_search) VALUES ('optimize')"))


def is_indexed(session: Session, number: int) -> bool:
    """Tell whether a client stands in the index."""
    found = session.execute(text("SELECT 1 FROM client_search WHERE rowid = :number"), {"number": number})
    return found.first() is not None


def find(session: Session, words: Iterable[str], *, limit: int, only: int | None = None) -> list[int]:
    """Return the numbers of clients who have a word beginning with each of ``words``, who have them whole first.

    Nothing is ranked further: that would read every match of a single letter before it shows the first. Asking for
    the whole words as well is dear for words that many have, so few clients are looked at one by one instead; and a
    long word is asked for whole first, because the beginning of one that nearly all have is dear. ``only`` looks
    whether this one client is among them.
    """
    plain = _words(words)
    if not plain:
        return []
    whole_words = " ".join(f'"{word}"' for word in plain)
    if any(len(word) > _LONGEST_BEGINNING for word in plain):
        whole = _matches(session, whole_words, limit, only)
        if len(whole) == limit:
            return whole
    begun = _matches(session, " ".join(f'"{word}"*' for word in plain), limit, only)
    if len(begun) == limit:
        whole = _matches(session, whole_words, limit, only)
        return list(dict.fromkeys([*whole, *begun]))[:limit]
    if len(begun) > 1:
        whole_first = _have_whole(session, begun, frozenset(plain))
        begun.sort(key=lambda number: number not in whole_first)
    return begun


def find_among(session: Session, words: Iterable[str], numbers: Sequence[int], *, limit: int) -> list[int]:
    """Return the first of ``numbers`` who have a word beginning with each of ``words``, in their own order.

    Who is looked for among a few is looked at one by one: the index is quick for the first it finds, not for these.
    """
    plain = _words(words)
    found: set[int] = set()
    if len(numbers) > _FEW:
        begun = _matches(session, " ".join(f'"{word}"*' for word in plain), _MANY, None)
        if len(begun) < _MANY:
            found = set(begun)
            return [number for number in numbers if number in found][:limit]
    for start in range(0, len(numbers), _FEW):
        found |= _have_begun(session, list(numbers[start : start + _FEW]), plain)
        if len(found) >= limit:
            break
    return [number for number in numbers if number in found][:limit]


def find_any(session: Session, groups: Iterable[Iterable[str]], *, limit: int) -> list[int]:
    """Return the numbers of clients who have every word of at least one group; a word that ends with * is begun.

    Each group is asked for by itself, in this order: so what many have cannot crowd out what few have.
    """
    found: dict[int, None] = {}
    for group in dict.fromkeys(" ".join(part for word in one for part in _asked(word)) for one in groups):
        if group and len(found) < limit:
            found |= dict.fromkeys(_matches(session, group, limit, None))
    return list(found)[:limit]


def _asked(word: str) -> list[str]:
    begun = "*" if word.endswith("*") else ""
    return [f'"{part}"{begun}' for part in _words([word])]


_FOUND = text("SELECT rowid FROM client_search WHERE client_search MATCH :pattern LIMIT :limit")
_IS_FOUND = text("SELECT rowid FROM client_search WHERE client_search MATCH :pattern AND rowid = :only LIMIT :limit")
_TEXTS: TextClause = text(
    "SELECT rowid, name || ' ' || digits || ' ' || place FROM client_search WHERE rowid IN :numbers"
).bindparams(bindparam("numbers", expanding=True))


def _matches(session: Session, pattern: str, limit: int, only: int | None) -> list[int]:
    asked = _FOUND if only is None else _IS_FOUND
    values = {"pattern": pattern, "limit": limit} | ({} if only is None else {"only": only})
    return [row[0] for row in session.execute(asked, values)]


def _have_whole(session: Session, numbers: list[int], words: frozenset[str]) -> set[int]:
    """Return the clients who have every word as it is."""
    found = session.execute(_TEXTS, {"numbers": numbers})
    return {number for number, indexed in found if words <= frozenset(_WORD.findall(indexed))}


def _have_begun(session: Session, numbers: list[int], beginnings: list[str]) -> set[int]:
    """Return the clients who have a word that begins with each of these."""
    found = set()
    for number, indexed in session.execute(_TEXTS, {"numbers": numbers}):
        words = " " + " ".join(_WORD.findall(indexed))
        if all(f" {one}" in words for one in beginnings):
            found.add(number)
    return found
