"""The phototype questionnaire: bands, boundaries and what it leaves to the practitioner."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest

from skintwin_desktop.rules.phototype import PHOTOTYPE, propose
from tests.shared import shared


def answers_worth(total: int) -> dict[str, tuple[str, ...]]:
    answers: dict[str, tuple[str, ...]] = {}
    for item in PHOTOTYPE.items:
        points = min(total, 4)
        total -= points
        answers[item.id] = (item.options[points].id,)
    assert total == 0
    return answers


def test_ten_items_of_nought_to_four() -> None:
    assert len(PHOTOTYPE.items) == 10
    for item in PHOTOTYPE.items:
        assert [option.points for option in item.options] == [0, 1, 2, 3, 4]


def test_the_published_bands() -> None:
    found = json.loads(shared("clinical", "fitzpatrick", "cutoffs.json").read_text(encoding="utf-8"))
    seen = set()
    for name, low, high in found["schemes"][0]["bands"]:
        for total in range(low, (40 if high is None else high) + 1):
            outcome = propose(answers_worth(total))
            assert (outcome.total, outcome.reading) == (Decimal(total), name)
            seen.add(total)
    assert seen == set(range(41))


@pytest.mark.parametrize(
    ("total", "reading"),
    [
        (0, "I"), (6, "I"), (7, "II"), (13, "II"), (14, "III"), (20, "III"),
        (21, "IV"), (27, "IV"), (28, "V"), (34, "V"), (35, "VI"), (40, "VI"),
    ],
)  # fmt: skip
def test_boundaries(total: int, reading: str) -> None:
    assert propose(answers_worth(total)).reading == reading


def test_one_open_item_means_no_proposal() -> None:
    for item in PHOTOTYPE.items:
        answers = answers_worth(23)
        del answers[item.id]
        outcome = propose(answers)
        assert (outcome.total, outcome.reading, outcome.missing) == (None, "", (item.id,))


def test_the_ends_of_the_scale_in_words() -> None:
    lightest = {item.id: item.options[0].id for item in PHOTOTYPE.items}
    assert lightest["natural_hair_colour"] == "red_or_sandy_red"
    assert lightest["freckles_on_unexposed_skin"] == "many"
    assert lightest["last_exposure_to_sun_or_tanning_bed"] == "over_three_months_ago"
    assert [bound.value for bound in propose({}).bounds] == [7, 14, 21, 28, 35]
