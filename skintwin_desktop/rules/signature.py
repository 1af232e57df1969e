"""What counts as a signature on a screen: strokes of a finger, pen or mouse, not a tap that slipped."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from skintwin_desktop.rules.identity import fold

Point = tuple[int, int, int]
"""Across and down in thousandths of the pad's width (it is wider than high), and milliseconds since the first point."""
Stroke = tuple[Point, ...]

LEAST_PARTS = 150
"""How far a hand has moved in all before it counts, in thousandths of the pad's width."""
LEAST_LETTERS = 2
"""What a typed name has at least."""
MOST_POINTS = 20_000
"""More than any signature has; beyond that nothing is taken in any more."""


def length(strokes: Sequence[Stroke]) -> int:
    """Return how far a hand moved in all, in thousandths of the pad's width."""
    return sum(
        math.isqrt((right[0] - left[0]) ** 2 + (right[1] - left[1]) ** 2)
        for stroke in strokes
        for left, right in pairwise(stroke)
    )


def is_typed_name(typed: str, name: str = "") -> bool:
    """Tell whether somebody typed a name in the place of a signature: their own where that is known."""
    written, own = (fold(text).split() for text in (typed, name))
    letters = sum(letter.isalpha() for word in written for letter in word)
    return letters >= LEAST_LETTERS and (not own or own[-1] in written)


def is_signature(strokes: Sequence[Stroke]) -> bool:
    """Tell whether somebody wrote something; whose hand it was no program can tell."""
    return length(strokes) >= LEAST_PARTS
