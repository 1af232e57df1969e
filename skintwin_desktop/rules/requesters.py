"""Whether who asks goes by the name and the address of a file: what does not surely agree is somebody else's.

Until it is certain who asks, a letter to somebody else's name or address does not say that there is a file (articles
12(6) and 32 AVG, 7:457 BW).
"""

from __future__ import annotations

import re
import unicodedata

from skintwin_desktop.rules.identity import Name

_TITLES = frozenset({"mevrouw", "mevr", "mw", "meneer", "heer", "dhr", "mrs", "ms", "mr", "mister", "dr"})


def _tokens(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return re.findall(r"[^\W_]+", plain)


def plain_name(typed: str) -> str:
    """Return a name without case, accents and signs, to compare it with another."""
    return " ".join(_tokens(typed))


def same_name(typed: str, name: Name) -> bool:
    """Tell whether a name as somebody gave it is surely that of a file: the last name, and first name or initial."""
    first, last = _tokens(name.first), _tokens(f"{name.prefix} {name.last}")
    given = [one for one in _tokens(typed) if one not in _TITLES]
    if not first or given[-len(last) :] != last:
        return False
    before = given[: -len(last)]
    return (
        bool(before) and before[0] in {first[0], first[0][0]} and all(len(one) == 1 or one in first for one in before)
    )


def same_address(typed: str, street: str, postcode: str) -> bool:
    """Tell whether an address as somebody gave it is surely that of a file: street with number, and postcode."""
    given = "".join(_tokens(typed))
    needed = ["".join(_tokens(street)), "".join(_tokens(postcode))]
    return all(needed) and given.startswith(needed[0] + needed[1])
