"""The ABCD rule of dermoscopy against all its 810 combinations."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal

import pytest

from skintwin_desktop.rules.abcd import ABCD
from skintwin_desktop.rules.instrument import add_up
from tests.shared import shared

BANDS = {
    "benign": "benign_melanocytic_lesion",
    "suspicious": "suspicious",
    "melanoma": "highly_suggestive_of_melanoma",
}
COLOURS = [option.id for option in ABCD.items[2].options]
STRUCTURES = [option.id for option in ABCD.items[3].options]


def answers(a: int, b: int, c: int, d: int) -> dict[str, tuple[str, ...]]:
    return {
        "asymmetry": (f"axes_{a}",),
        "border": (f"segments_{b}",),
        "colours": tuple(COLOURS[:c]),
        "structures": tuple(STRUCTURES[-d:]) if d else (),
    }


def test_items_are_those_of_the_source() -> None:
    assert COLOURS == ["white", "red", "light_brown", "dark_brown", "blue_grey", "black"]
    assert STRUCTURES == ["network", "structureless_areas", "branched_streaks", "dots", "globules"]
    assert [len(item.options) for item in ABCD.items] == [3, 9, 6, 5]
    assert ABCD.not_for == ("face", "acral", "non_melanocytic")


def test_all_810_combinations() -> None:
    with shared("clinical", "derived", "tds_810.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({(row["A"], row["B"], row["C"], row["D"]) for row in rows}) == len(rows) == 810
    readings: Counter[str] = Counter()
    totals: set[Decimal] = set()
    for row in rows:
        outcome = add_up(ABCD, answers(int(row["A"]), int(row["B"]), int(row["C"]), int(row["D"])))
        assert outcome.total == Decimal(row["TDS"]), row
        assert outcome.reading == BANDS[row["band"]], row
        assert outcome.missing == ()
        readings[outcome.reading] += 1
        totals.add(outcome.total)
    assert readings == {
        "benign_melanocytic_lesion": 365,
        "suspicious": 136,
        "highly_suggestive_of_melanoma": 309,
    }
    assert sorted(totals) == [Decimal(tenths) / 10 for tenths in range(10, 90)]


@pytest.mark.parametrize(
    ("points", "total", "reading"),
    [
        ((0, 0, 1, 1), "1.0", "benign_melanocytic_lesion"),
        ((1, 4, 4, 3), "5.2", "suspicious"),
        ((2, 5, 4, 4), "7.1", "highly_suggestive_of_melanoma"),
        ((1, 4, 3, 3), "4.7", "benign_melanocytic_lesion"),
        ((1, 5, 3, 3), "4.8", "suspicious"),
        ((1, 6, 4, 3), "5.4", "suspicious"),
        ((1, 7, 4, 3), "5.5", "highly_suggestive_of_melanoma"),
        ((2, 8, 6, 5), "8.9", "highly_suggestive_of_melanoma"),
    ],
)
def test_vectors(points: tuple[int, int, int, int], total: str, reading: str) -> None:
    outcome = add_up(ABCD, answers(*points))
    assert (str(outcome.total), outcome.reading) == (total, reading)


def test_the_cut_offs_themselves() -> None:
    suspicious, suggestive = ABCD.bounds
    assert (suspicious.value, suspicious.above) == (Decimal("4.75"), False)
    assert (suggestive.value, suggestive.above) == (Decimal("5.45"), True)


@pytest.mark.parametrize("item", ["colours", "structures"])
def test_no_colour_or_structure_is_no_answer(item: str) -> None:
    outcome = add_up(ABCD, {**answers(1, 4, 3, 3), item: ()})
    assert outcome.total is None
    assert outcome.reading == ""
    assert outcome.missing == (item,)
