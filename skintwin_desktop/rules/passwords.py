"""What a good password is: at least 12 characters that are hard to guess, also for someone who knows the studio."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

SHORTEST = 12
STRONG_ENOUGH = 3
OWN_LETTERS = 6
"""Characters that must be left when all known words are taken out: who knows the studio puts those together first."""
_JUDGED = 72
"""zxcvbn looks at no more; what comes after only adds strength."""


@dataclass(frozen=True)
class Strength:
    """How a password stands: ``score`` 0 to 4 as zxcvbn counts (Wheeler 2016), and why it is refused, if it is."""

    score: int
    refusal: str

    @property
    def accepted(self) -> bool:
        """Tell whether the password may be used."""
        return not self.refusal


def same_password(password: str) -> str:
    """Return the one form of all spellings that are the same password (NFKC): keyboards compose letters differently."""
    return unicodedata.normalize("NFKC", password)


def strength(password: str, known_words: Iterable[str]) -> Strength:
    """Weigh a password; ``known_words`` are the user's and the studio's own words, which count as known.

    The refusal is 'short' (fewer than 12 characters), 'guessable' (score below 3) or empty.
    """
    from zxcvbn import zxcvbn

    password = same_password(password)
    if not password:
        return Strength(0, "short")
    words = [part for word in known_words for part in (word, *word.split()) if len(part) > 2]
    score = int(zxcvbn(password[:_JUDGED], user_inputs=words)["score"])
    if _letters_besides(password, words) < OWN_LETTERS:
        score = min(score, STRONG_ENOUGH - 1)
    if len(password) < SHORTEST:
        return Strength(min(score, STRONG_ENOUGH - 1), "short")
    return Strength(score, "" if score >= STRONG_ENOUGH else "guessable")


def _letters_besides(password: str, words: Iterable[str]) -> int:
    rest = password.casefold()
    for word in sorted((word.casefold() for word in words), key=len, reverse=True):
        rest = rest.replace(word, " ")
    return sum(not letter.isspace() for letter in rest)
