"""Both 7-point checklists against 1,011 real rows of criteria."""

from __future__ import annotations

import csv
from decimal import Decimal
from itertools import product

import pytest

from skintwin_desktop.rules.instrument import add_up
from skintwin_desktop.rules.seven_point import SEVEN_POINT_ORIGINAL, SEVEN_POINT_REVISED
from tests.shared import shared

MAJOR = ("atypical_pigment_network", "blue_whitish_veil", "atypical_vascular_pattern")
MINOR = ("irregular_streaks", "irregular_dots_or_globules", "irregular_blotches", "regression_structures")


def read_rows() -> list[dict[str, str]]:
    with shared("clinical", "derm7pt-plus", "meta", "meta.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def present(row: dict[str, str]) -> dict[str, bool]:
    return {
        "atypical_pigment_network": row["pigment_network"] == "atypical",
        "blue_whitish_veil": row["blue_whitish_veil"] == "present",
        "atypical_vascular_pattern": row["vascular_structures"] in ("dotted", "linear irregular"),
        "irregular_streaks": row["streaks"] == "irregular",
        "irregular_dots_or_globules": row["dots_and_globules"] == "irregular",
        "irregular_blotches": row["pigmentation"] in ("diffuse irregular", "localized irregular"),
        "regression_structures": row["regression_structures"] != "absent",
    }


def answers(found: dict[str, bool]) -> dict[str, tuple[str, ...]]:
    return {criterion: ("yes" if there else "no",) for criterion, there in found.items()}


def totals(found: dict[str, bool]) -> tuple[Decimal, Decimal]:
    original = add_up(SEVEN_POINT_ORIGINAL, answers(found)).total
    revised = add_up(SEVEN_POINT_REVISED, answers(found)).total
    assert original is not None
    assert revised is not None
    return original, revised


def test_both_share_the_criteria_and_differ_in_points() -> None:
    points = {
        instrument.id: {item.id: int(item.highest) for item in instrument.items}
        for instrument in (SEVEN_POINT_ORIGINAL, SEVEN_POINT_REVISED)
    }
    assert points["seven_point_original"] == dict.fromkeys(MAJOR, 2) | dict.fromkeys(MINOR, 1)
    assert points["seven_point_revised"] == dict.fromkeys((*MAJOR, *MINOR), 1)
    assert list(points["seven_point_original"]) == list(points["seven_point_revised"])
    assert all(item.kind == "yes_no" for item in (*SEVEN_POINT_ORIGINAL.items, *SEVEN_POINT_REVISED.items))


@pytest.mark.parametrize(
    ("index", "original", "revised"),
    [
        (0, 0, 0),  # tree-like vessels are no atypical pattern
        (1, 1, 1),  # dots
        (3, 4, 3),  # veil, dots, regression; vessels within regression do not count
        (4, 1, 1),  # blotches
        (16, 3, 2),  # veil, streaks; hairpin vessels do not count
        (17, 4, 3),  # dotted vessels, dots, localized blotches
        (18, 5, 4),  # veil, streaks, dots, localized blotches; a typical network does not count
        (42, 0, 0),  # regular pigmentation
        (103, 3, 2),  # dotted vessels, blotches; regular dots do not count
        (128, 4, 3),  # network, streaks, dots; comma vessels do not count
        (262, 4, 2),  # network, dotted vessels
        (355, 4, 3),  # network, blotches, regression
        (531, 6, 4),  # veil, linear irregular vessels, dots, blotches
        (656, 8, 6),  # all but vessels
        (785, 8, 6),  # all but veil
        (812, 10, 7),  # everything
        (833, 1, 1),  # combined regression only; regular streaks do not count
        (847, 0, 0),  # vessels in a wreath do not count
        (930, 3, 2),  # dotted vessels, blue regression
    ],
)
def test_rows_worked_out_by_hand(index: int, original: int, revised: int) -> None:
    assert totals(present(read_rows()[index])) == (Decimal(original), Decimal(revised))


def test_all_rows() -> None:
    rows = read_rows()
    assert len(rows) == 1011
    original_sum = revised_sum = Decimal(0)
    for row in rows:
        found = present(row)
        original, revised = totals(found)
        assert 0 <= original <= 10
        assert 0 <= revised <= 7
        assert revised == sum(found.values())
        assert original - revised == sum(found[criterion] for criterion in MAJOR)
        assert (revised > 0) == any(found.values())
        assert (add_up(SEVEN_POINT_ORIGINAL, answers(found)).reading == "suspicious") == (original >= 3)
        assert (add_up(SEVEN_POINT_REVISED, answers(found)).reading == "suspicious") == (revised >= 1)
        original_sum += original
        revised_sum += revised
    # counted per column: network, veil, vessels 53 + 18; streaks, dots, blotches 265 + 40, regression 116 + 38 + 99
    assert original_sum == 2 * (230 + 195 + 71) + 251 + 448 + 305 + 253
    assert revised_sum == 230 + 195 + 71 + 251 + 448 + 305 + 253


def test_every_cut_off() -> None:
    for there in product((False, True), repeat=7):
        found = dict(zip((*MAJOR, *MINOR), there, strict=True))
        weighed = 2 * sum(there[:3]) + sum(there[3:])
        assert add_up(SEVEN_POINT_ORIGINAL, answers(found)).reading == ("suspicious" if weighed >= 3 else "")
        assert add_up(SEVEN_POINT_REVISED, answers(found)).reading == ("suspicious" if any(there) else "")


def test_not_looked_at_differs_from_absent() -> None:
    found = dict.fromkeys((*MAJOR, *MINOR), False)
    assert add_up(SEVEN_POINT_ORIGINAL, answers(found)).total == 0
    del found["regression_structures"]
    outcome = add_up(SEVEN_POINT_ORIGINAL, answers(found))
    assert (outcome.total, outcome.missing) == (None, ("regression_structures",))


def test_no_accuracy_is_promised() -> None:
    for instrument in (SEVEN_POINT_ORIGINAL, SEVEN_POINT_REVISED):
        assert "%" not in instrument.citation + instrument.source
        assert "non_melanocytic" in instrument.not_for
