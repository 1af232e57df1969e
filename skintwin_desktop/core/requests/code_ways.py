"""How the code of a sealed parcel goes: chosen before the letter is frozen, because the letter says it."""

from __future__ import annotations

from collections.abc import Mapping

from skintwin_desktop.store.tables import RightsRequestRow

CODE_WAYS = ("desk", "phone", "post", "email")


def code_way_of(row: RightsRequestRow) -> str:
    """Return the way that a letter starts from, as long as nobody chose another."""
    return "desk" if row.channel == "desk" else "phone"


def said_way(text: str, ways: Mapping[str, str]) -> str:
    """Return the way of the code that a letter says, by the words of each; empty where it says none or several."""
    plain = " ".join(text.split())
    found = [way for way in CODE_WAYS if ways[way] in plain]
    return found[0] if len(found) == 1 else ""


def with_way(text: str, ways: Mapping[str, str], way: str) -> str:
    """Return a letter that says another way of the code; what else was written in it stays."""
    said = said_way(text, ways)
    return text.replace(ways[said], ways[way]) if said else text
