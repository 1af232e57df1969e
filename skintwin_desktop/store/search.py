"""The search index of clients: what differs per database engine about finding words stays here (SQLite FTS5)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import bindparam, text
from sqlalchemy.orm import Session

_WORD = re.compile(r"[^\W_]+")
"""What the index takes for a word."""


@dataclass(frozen=True)
class Indexed:
    """The words by which one client is found; ``number`` is the client number."""

    number: int
    name: str
    digits: str
    place: str


def index(session: Session, words: Indexed) -> None:
    """Put a client in the index, or replace what is there."""
    unindex(session, words.number)
    session.execute(
        text("INSERT INTO client_search (rowid, name, digits, place) VALUES (:number, :name, :digits, :place)"),
        {"number": words.number, "name": words.name, "digits": words.digits, "place": words.place},
    )


def unindex(session: Session, number: int) -> None:
    """Take a client out of the index; the index wipes what it drops."""
    session.execute(text("DELETE FROM client_search WHERE rowid = :number"), {"number": number})


def find(session: Session, words: Iterable[str], *, limit: int) -> list[int]:
    """Return the numbers of clients who have a word beginning with each of ``words``, who have them whole first.

    Nothing is ranked further: that would read every match of a single letter before it shows the first. Asking for
    the whole words as well is dear for words that many have, so few clients are looked at one by one instead.
    """
    plain = [word for word in words if '"' not in word]
    if not plain:
        return []
    begun = _matches(session, " ".join(f'"{word}"*' for word in plain), limit)
    if len(begun) == limit:
        whole = _matches(session, " ".join(f'"{word}"' for word in plain), limit)
        return list(dict.fromkeys([*whole, *begun]))[:limit]
    if len(begun) > 1:
        whole_first = _have_whole(session, begun, frozenset(plain))
        begun.sort(key=lambda number: number not in whole_first)
    return begun


def _matches(session: Session, pattern: str, limit: int) -> list[int]:
    found = session.execute(
        text("SELECT rowid FROM client_search WHERE client_search MATCH :pattern LIMIT :limit"),
        {"pattern": pattern, "limit": limit},
    )
    return [row[0] for row in found]


def _have_whole(session: Session, numbers: list[int], words: frozenset[str]) -> set[int]:
    """Return the clients who have every word as it is."""
    found = session.execute(
        text(
            "SELECT rowid, name || ' ' || digits || ' ' || place FROM client_search WHERE rowid IN :numbers"
        ).bindparams(bindparam("numbers", numbers, expanding=True))
    )
    return {number for number, indexed in found if words <= frozenset(_WORD.findall(indexed))}
