"""What counts as a signature on a screen: strokes of a finger, pen or mouse, not a tap that slipped."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

Point = tuple[float, float, int]
"""Across and down as parts of the pad's width (it is wider than high), and milliseconds since the first point."""
Stroke = tuple[Point, ...]

LEAST_LENGTH = 0.15
"""How far a hand has moved in all, as a part of the pad's width, before it counts."""
MOST_POINTS = 20_000
"""More than any signature has; beyond that nothing is taken in any more."""


def length(strokes: Sequence[Stroke]) -> float:
    """Return how far a hand moved in all, as a part of the pad's width."""
    return sum(
        math.hypot(right[0] - left[0], right[1] - left[1]) for stroke in strokes for left, right in pairwise(stroke)
    )


def is_signature(strokes: Sequence[Stroke]) -> bool:
    """Tell whether somebody wrote something; whose hand it was no program can tell."""
    return length(strokes) >= LEAST_LENGTH
