"""The 3-point checklist: all eight combinations."""

from __future__ import annotations

from itertools import product

from skintwin_desktop.rules.instrument import add_up
from skintwin_desktop.rules.three_point import THREE_POINT

CRITERIA = ("asymmetry_of_colour_or_structure", "atypical_network", "blue_white_structures")


def test_all_combinations() -> None:
    for there in product((False, True), repeat=3):
        answers = {name: ("yes" if found else "no",) for name, found in zip(CRITERIA, there, strict=True)}
        outcome = add_up(THREE_POINT, answers)
        assert outcome.total == sum(there)
        assert outcome.reading == ("refer_or_biopsy" if sum(there) >= 2 else "")


def test_two_of_two_looked_at_is_still_incomplete() -> None:
    outcome = add_up(THREE_POINT, {"atypical_network": ("yes",), "blue_white_structures": ("yes",)})
    assert (outcome.total, outcome.reading) == (None, "")
    assert outcome.missing == ("asymmetry_of_colour_or_structure",)
