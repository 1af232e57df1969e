"""The atypical naevus of the Dutch guideline: all 32 combinations."""

from __future__ import annotations

from itertools import product

from skintwin_desktop.rules.atypical_naevus import ATYPICAL_NAEVUS
from skintwin_desktop.rules.instrument import add_up

FEATURES = (
    "asymmetry",
    "unsharp_border",
    "uneven_but_only_brown",
    "diameter_5_mm_or_more",
    "surrounding_erythema",
)


def test_all_combinations() -> None:
    for there in product((False, True), repeat=5):
        answers = {name: ("yes" if found else "no",) for name, found in zip(FEATURES, there, strict=True)}
        outcome = add_up(ATYPICAL_NAEVUS, answers)
        assert outcome.total == sum(there)
        assert outcome.reading == ("atypical_naevus" if sum(there) >= 3 else "")
    assert ATYPICAL_NAEVUS.for_eye == "naked"
