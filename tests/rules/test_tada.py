"""TADA: three steps, and what came after the decisive one does not matter."""

from __future__ import annotations

import pytest

from skintwin_desktop.rules.instrument import add_up, list_asked
from skintwin_desktop.rules.tada import TADA

FIRST = "unequivocal_keratosis_angioma_or_dermatofibroma"
STRUCTURES = (
    "starburst_pattern",
    "blue_black_or_grey",
    "shiny_white_structures",
    "negative_network",
    "vessels",
    "ulceration",
)


def test_a_certain_benign_lesion_ends_at_step_one() -> None:
    outcome = add_up(TADA, {FIRST: ("yes",)})
    assert (outcome.reading, outcome.missing) == ("reassure", ())
    later = {FIRST: ("yes",), "disorganised": ("yes",), "suspicious_structures": ("vessels",)}
    assert add_up(TADA, later) == outcome


def test_disorder_ends_at_step_two() -> None:
    outcome = add_up(TADA, {FIRST: ("no",), "disorganised": ("yes",)})
    assert (outcome.reading, outcome.missing) == ("suspicious_refer", ())
    assert add_up(TADA, {FIRST: ("no",), "disorganised": ("yes",), "suspicious_structures": ()}) == outcome


@pytest.mark.parametrize("structure", STRUCTURES)
def test_any_one_structure_of_step_three_is_suspicious(structure: str) -> None:
    answers = {FIRST: ("no",), "disorganised": ("no",), "suspicious_structures": (structure,)}
    assert add_up(TADA, answers).reading == "suspicious_refer"


def test_all_structures_and_none() -> None:
    before = {FIRST: ("no",), "disorganised": ("no",)}
    assert add_up(TADA, {**before, "suspicious_structures": STRUCTURES}).reading == "suspicious_refer"
    assert add_up(TADA, {**before, "suspicious_structures": ()}).reading == "reassure_or_routine_follow_up"


def test_only_the_next_step_is_missing() -> None:
    assert add_up(TADA, {}).missing == (FIRST,)
    assert add_up(TADA, {"disorganised": ("yes",)}).missing == (FIRST,)
    assert add_up(TADA, {FIRST: ("no",)}).missing == ("disorganised",)
    outcome = add_up(TADA, {FIRST: ("no",), "disorganised": ("no",)})
    assert (outcome.missing, outcome.reading) == (("suspicious_structures",), "")


def test_steps_in_play() -> None:
    def steps(**answers: tuple[str, ...]) -> list[str]:
        return [item.id for item in list_asked(TADA, answers)]

    assert steps() == [FIRST]
    assert steps(**{FIRST: ("no",)}) == [FIRST, "disorganised"]
    assert steps(**{FIRST: ("no",)}, disorganised=("no",)) == [FIRST, "disorganised", "suspicious_structures"]
    assert TADA.not_for == ("acral",)
