"""Whether two people may be one: names by sound and with typing errors, dates of birth, ways to reach somebody.

Nothing here decides that two files are of one person; it says what is alike, so that a person can look.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from rapidfuzz.distance import OSA, JaroWinkler

from skintwin_desktop.rules import identity

CLOSE_LAST, CLOSE_FIRST = 920, 900
"""From which likeness (Jaro-Winkler, in thousandths) two names may be one with a typing error."""
LEAST_MISTYPED = 4
"""A name of fewer letters with one other letter is another name."""
LEAST_SOUNDING = 3
"""A word of fewer letters has no sound of its own: too many would be alike."""
_SOUND = "qq"
"""How a sound begins as a word of the index, so that no name is taken for one."""
_DOUBLE = re.compile(r"(.)\1+")
_LETTERS = re.compile(r"[^a-z]+")
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sch(?=[bdfklmnprtw])", "s"),
        (r"isch\b", "is"),
        (r"^y(?=[aeiou])", "j"),
        (r"ij|y", "i"),
        (r"ph", "f"),
        (r"c(?=[eiy])|sz|zs|tz|z", "s"),
        (r"ck|ch(?=[rl])|q|c(?!h)", "k"),
        (r"ch|gh", "g"),
        (r"x", "ks"),
        (r"v", "f"),
        (r"th|dt|td|d", "t"),
        (r"(?<=.)h", ""),
        (r"ou|au", "o"),
    )
)
_VOWELS = str.maketrans({"e": "e", "i": "e", "u": "o", "o": "o", "a": "a"})


def sound(word: str) -> str:
    """Return how a word sounds to a Dutch ear: Meijer, Meyer and Maier are the same; empty for a short word.

    Double letters count once, vowels only at the beginning. It is for finding who may be meant, not for spelling.
    """
    letters = _LETTERS.sub("", identity.fold(word))
    if len(letters) < LEAST_SOUNDING:
        return ""
    for pattern, replacement in _SOUNDS:
        letters = pattern.sub(replacement, letters)
    letters = _once(letters)
    return letters[:1].translate(_VOWELS) + re.sub(r"[aeiou]", "", letters[1:])


def sounds(name: str) -> tuple[str, ...]:
    """Return the sounds of the words of a name, as words of the index."""
    found = (sound(word) for word in re.split(r"[\W_]+", identity.fold(name)))
    return tuple(dict.fromkeys(f"{_SOUND}{one}" for one in found if one))


# --- two people -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Person:
    """What is compared of somebody; what is empty or None is not known."""

    first: str
    last: str
    born: date | None
    postcode: str = ""
    house_number: str = ""
    house_addition: str = ""
    phone: str = ""
    email: str = ""


class Alike(StrEnum):
    """What two people have in common."""

    NAME = "name"
    NAME_CLOSE = "name_close"
    NAME_SWAPPED = "name_swapped"
    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    BORN = "born"
    BORN_SWAPPED = "born_swapped"
    BORN_CLOSE = "born_close"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"


class Verdict(StrEnum):
    """What two people may be: the same person, twins, or possibly the same."""

    SAME = "same"
    MAYBE = "maybe"
    TWIN = "twin"


@dataclass(frozen=True)
class Likeness:
    """That two people are alike, and in what."""

    verdict: Verdict
    alike: tuple[Alike, ...]


def likeness(one: Person, other: Person) -> Likeness | None:
    """Return in what two people are alike, or None when they are not to be confused.

    Twins share address, last name and date of birth and are two people: they are said to be that, however much alike
    they are called.
    """
    named, born = _names(one, other), _dates(one.born, other.born)
    reached = _reached(one, other)
    alike = (*((named,) if named else ()), *((born,) if born else ()), *reached)
    whole = named in {Alike.NAME, Alike.NAME_CLOSE, Alike.NAME_SWAPPED}
    if whole and born is Alike.BORN:
        return Likeness(Verdict.SAME, alike)
    if named is Alike.LAST_NAME and born is Alike.BORN and Alike.ADDRESS in reached:
        return Likeness(Verdict.TWIN, alike)
    if (whole and (born or reached)) or (named is Alike.FIRST_NAME and born is Alike.BORN and reached):
        return Likeness(Verdict.MAYBE, alike)
    mistyped = _mistyped(identity.fold(one.first), identity.fold(other.first))
    told = mistyped or bool({Alike.PHONE, Alike.EMAIL} & set(reached))
    if named is Alike.LAST_NAME and born is Alike.BORN and told:
        return Likeness(Verdict.MAYBE, alike)
    return None


def _names(one: Person, other: Person) -> Alike | None:
    first, last = (identity.fold(one.first), identity.fold(other.first)), _last_names(one, other)
    if first[0] and first[0] == first[1] and last == (True, True):
        return Alike.NAME
    close_last, close_first = last[0], _first_close(*first)
    if close_last and close_first:
        return Alike.NAME_CLOSE
    swapped = (
        (identity.fold(one.first), identity.fold(other.last)),
        (identity.fold(one.last), identity.fold(other.first)),
    )
    if all(_close(*pair, CLOSE_LAST) for pair in swapped):
        return Alike.NAME_SWAPPED
    if close_last:
        return Alike.LAST_NAME
    return Alike.FIRST_NAME if close_first else None


def _last_names(one: Person, other: Person) -> tuple[bool, bool]:
    """Tell whether two last names are close, and whether they are equal; a part of a double name is close."""
    mine, theirs = identity.fold(one.last), identity.fold(other.last)
    parts = [[part for part in re.split(r"[\s\-–]+", name) if len(part) >= LEAST_SOUNDING] for name in (mine, theirs)]
    short, long = sorted(parts, key=len)
    within = bool(short) and all(any(_close(one, other, CLOSE_LAST) for other in long) for one in short)
    return within or _close(mine, theirs, CLOSE_LAST) or _mistyped(mine, theirs), bool(mine) and mine == theirs


def _first_close(mine: str, theirs: str) -> bool:
    """Tell whether two first names may be one: close, an initial of the other, or the other's first word."""
    if not mine or not theirs:
        return False
    words = [re.split(r"[\s.\-–]+", name)[0] for name in (mine, theirs)]
    if min(len(word) for word in words) == 1:
        return words[0][:1] == words[1][:1]
    return words[0] == words[1] or _close(mine, theirs, CLOSE_FIRST)


def _close(mine: str, theirs: str, least: int) -> bool:
    if not mine or not theirs:
        return False
    heard = sound(mine), sound(theirs)
    return (
        _once(mine) == _once(theirs)
        or (heard[0] != "" and heard[0] == heard[1])
        or round(1000 * JaroWinkler.similarity(mine, theirs)) >= least
    )


def _once(word: str) -> str:
    """Return a word with its double letters once, as they sound; also one that is too short for a sound."""
    return _DOUBLE.sub(r"\1", word)


def _mistyped(mine: str, theirs: str) -> bool:
    """Tell whether one letter is another, too many, missing or in its neighbour's place."""
    long_enough = min(len(mine), len(theirs)) >= LEAST_MISTYPED
    return long_enough and OSA.distance(mine, theirs, score_cutoff=1) <= 1


def _dates(mine: date | None, theirs: date | None) -> Alike | None:
    if mine is None or theirs is None:
        return None
    if mine == theirs:
        return Alike.BORN
    if (mine.year, mine.month, mine.day) == (theirs.year, theirs.day, theirs.month):
        return Alike.BORN_SWAPPED
    same_day = (mine.month, mine.day) == (theirs.month, theirs.day)
    close = same_day or OSA.distance(f"{mine:%d%m%Y}", f"{theirs:%d%m%Y}") == 1
    return Alike.BORN_CLOSE if close else None


def _reached(one: Person, other: Person) -> tuple[Alike, ...]:
    pairs = (
        (Alike.ADDRESS, _address(one), _address(other)),
        (Alike.PHONE, phone_figures(one.phone), phone_figures(other.phone)),
        (Alike.EMAIL, one.email.casefold(), other.email.casefold()),
    )
    return tuple(alike for alike, mine, theirs in pairs if mine and mine == theirs)


def _address(person: Person) -> str:
    if not person.postcode or not person.house_number:
        return ""
    return "".join(f"{person.postcode}/{person.house_number}{person.house_addition}".casefold().split())


def phone_figures(phone: str) -> str:
    """Return the last eight figures of a phone number, which every notation of it has; empty for fewer."""
    figures = re.sub(r"\D", "", phone)
    return figures[-8:] if len(figures) >= len("12345678") else ""
