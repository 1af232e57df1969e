"""How the code of a sealed parcel goes: chosen before the letter is frozen, because the letter says it."""

from __future__ import annotations

from collections.abc import Mapping

from skintwin_desktop.core.requests.letter_texts import texts
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


def with_code_way(text: str, language: str, way: str) -> str:
    """Return the text of a letter with another way of the code, one of CODE_WAYS; what was edited in it stays."""
    return with_way(text, texts()["ways"][language], way)


def code_way_in(text: str, language: str) -> str:
    """Return how the code of a parcel goes by the text of a letter; empty where it does not say."""
    return said_way(text, texts()["ways"][language])
