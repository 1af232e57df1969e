"""What a request about rights is in the eyes of the law: entries of the data catalogue."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from skintwin_desktop.store.entries import Category, Entry, Erasure, Rectifiable


def request(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe what was asked, by whom, and what was done: proof for five years (articles 5(2) and 17(3)(e) AVG)."""
    entry = Entry(
        nl,
        en,
        Category.REQUEST,
        statement or ("S78",),
        ("V10",),
        ("c",),
        source="staff",
        retention="R13",
        rectifiable=Rectifiable.NO,
        erasure=Erasure.KEEP,
    )
    return replace(entry, **other)
