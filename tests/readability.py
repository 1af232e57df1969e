"""How easily a Dutch text is read: its sentences and words, and the reading ease of Douma (1960)."""

from __future__ import annotations

import re
from typing import Any

SOUNDS = re.compile("aai|ooi|oei|eeu|ieu|aau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|au|ou|[aeiouyëïöüáéíóúèêàâ]")


def sentences(value: Any) -> list[list[str]]:
    """Return the sentences of the running text, as words; headings and labels are no sentences."""
    found = [
        part for text in strings(value) for part in re.split(r"(?<=[.?:])\s+", text) if part.endswith((".", "?", ":"))
    ]
    return [re.findall(r"[\w’{}-]+", sentence) for sentence in found]


def strings(value: Any) -> list[str]:
    """Return every text within texts."""
    if isinstance(value, str):
        return [value]
    return [text for part in (value.values() if isinstance(value, dict) else value) for text in strings(part)]


def syllables(word: str) -> int:
    """Return how many syllables a word has, one at least."""
    return max(1, len(SOUNDS.findall(word.casefold())))


def flesch_douma(found: list[list[str]]) -> float:
    """Return the reading ease of Dutch (Douma 1960): 206.84 - 0.77 syllables in 100 words - 0.93 words a sentence."""
    words = [word for sentence in found for word in sentence]
    return 206.84 - 77 * sum(map(syllables, words)) / len(words) - 0.93 * len(words) / len(found)
