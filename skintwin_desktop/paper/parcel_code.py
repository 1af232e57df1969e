"""The code that opens a sealed client parcel: made here, shown once, kept nowhere.

Four groups such as ``7KQ2M``: four characters of Crockford's alphabet (no I, L, O, U) with 20 random bits, and one
check character. So the whole code has 80 random bits. The check is a sum over GF(32), x⁵ + x² + 1, in which every
place of a group has a weight of its own: each single wrong character, each exchange of two characters and each group
at another's place is noticed, so the page can point at the group before it tries the code.
"""

from __future__ import annotations

import secrets

from skintwin_desktop.errors import ParcelCodeMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUPS = 4
GROUP = 5
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_DASHES = "-‐‑‒–—―−_."


def new_code() -> str:
    """Return a fresh code as a person reads it: ``7KQ2M-…-…-…``."""
    groups = []
    for number in range(GROUPS):
        places = [secrets.randbelow(len(ALPHABET)) for _ in range(GROUP - 1)]
        groups.append("".join(ALPHABET[place] for place in (*places, _check(places, number))))
    return "-".join(groups)


def read_code(typed: str) -> str:
    """Return the twenty characters of a code as the key is made from them; case, spaces, dashes do not matter.

    Raises ParcelCodeMistyped with the first group (1 to 4) that does not fit, 0 where the length is wrong.
    """
    letters = "".join(typed.upper().split())
    letters = "".join(letter for letter in letters if letter not in _DASHES).translate(_LOOKALIKES)
    if len(letters) != GROUPS * GROUP:
        raise ParcelCodeMistyped(0)
    for number in range(GROUPS):
        places = [ALPHABET.find(letter) for letter in letters[number * GROUP : (number + 1) * GROUP]]
        if -1 in places or places[-1] != _check(places[:-1], number):
            raise ParcelCodeMistyped(number + 1)
    return letters


def _check(places: list[int], number: int) -> int:
    check = number + 1
    for weight, place in enumerate(places, start=2):
        check ^= _times(weight, place)
    return check


def _times(one: int, other: int) -> int:
    """Multiply in GF(32)."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one = one << 1 ^ (0b100101 if one & 16 else 0)
        other >>= 1
    return product
