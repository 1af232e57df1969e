"""What correspondence, news and the register of sources are in the eyes of the law: entries of the data catalogue."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skintwin_desktop.store.entries import Category, Entry, Erasure, Pseudonym, Rectifiable, studio


def message(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe what was said or written to and by somebody, without anything medical."""
    entry = Entry(
        nl,
        en,
        Category.MESSAGE,
        statement or ("S21", "S40"),
        ("V1",),
        ("b",),
        source="staff",
        retention="R08",
        portability=True,
    )
    return replace(entry, **other)


def news(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe whether somebody gets news, on which ground, and what they got."""
    entry = Entry(
        nl,
        en,
        Category.MESSAGE,
        statement or ("S31", "S38", "S41"),
        ("V9",),
        ("f", "a"),
        source="staff",
        retention="R09",
        rectifiable=Rectifiable.NO,
        erasure=Erasure.AVG,
    )
    return replace(entry, **other)


def suppression(nl: str, en: str) -> Entry:
    """Describe the keyed mark by which an objection outlives the file of who made it (article 21(3) AVG)."""
    return news(nl, en, client="", erasure=Erasure.NEVER, source="program", pseudonymise=Pseudonym.DROP)


def office(nl: str, en: str, *statement: str) -> Entry:
    """Describe what the owner writes down about the studio itself."""
    return studio(nl, en, *statement)
