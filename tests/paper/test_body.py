"""Pins on the body: none hides another, and a pin that moved still shows where it belongs."""

from __future__ import annotations

import math
import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from skintwin_desktop import places
from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper.body import VIEWS, Figure, Spot, draw_figures


def drawn(*spots: Spot, pin: float = 4.8, height: float = 74.0) -> tuple[Figure, ...]:
    return draw_figures(spots, height=height, room=178.0, gap=4.0, pin=pin)


def test_a_lone_pin_stands_in_its_place() -> None:
    (figure,) = drawn(Spot(4, "back", 220, 460, True))
    (pin,) = figure.pins
    assert not pin.moved
    assert (pin.x, pin.y) == (pin.tip_x, pin.tip_y)
    assert pin.x == pytest.approx(figure.width / 2, abs=0.01)
    assert pin.x == pytest.approx(220 / 440 * figure.drawing_width + figure.shift_x, abs=0.01)


def test_the_pin_with_an_action_stays_and_the_later_one_moves() -> None:
    (figure,) = drawn(
        Spot(1, "front", 220, 300, False), Spot(2, "front", 222, 300, True), Spot(3, "front", 221, 301, True)
    )
    assert [pin.moved for pin in figure.pins] == [True, False, True]


def test_views_come_in_a_fixed_order_and_only_with_pins() -> None:
    figures = drawn(Spot(1, "soles", 140, 200, False), Spot(2, "front", 220, 300, False))
    assert [figure.view for figure in figures] == ["front", "soles"]
    assert drawn() == ()


def test_all_views_together_fit_the_width() -> None:
    figures = drawn(*(Spot(at, view, 210, 200, False) for at, view in enumerate(VIEWS)), height=108.0)
    assert sum(figure.width for figure in figures) + 4 * 4.0 <= 178.01


def test_a_crowd_that_cannot_fit_gets_smaller_pins() -> None:
    (figure,) = drawn(*(Spot(number, "soles", 200, 200, False) for number in range(1, 61)))
    assert figure.pin < 4.8
    assert_apart(figure)


@pytest.mark.parametrize(
    "spot", [Spot(1, "back", 500, 10, False), Spot(1, "back", math.nan, 10, False), Spot(1, "top", 1, 1, False)]
)
def test_a_place_outside_the_drawing_is_refused(spot: Spot) -> None:
    with pytest.raises(PaperRefused):
        drawn(spot)


def assert_apart(figure: Figure) -> None:
    for one, other in combinations(figure.pins, 2):
        assert math.dist((one.x, one.y), (other.x, other.y)) >= figure.pin
    for pin in figure.pins:
        assert figure.pin / 2 - 0.01 <= pin.x <= figure.width - figure.pin / 2 + 0.01
        assert figure.pin / 2 - 0.01 <= pin.y <= figure.height - figure.pin / 2 + 0.01


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(45, 395), st.floats(20, 890), st.booleans()), min_size=1, max_size=40))
def test_pins_never_overlap_nor_leave_the_figure(places: list[tuple[float, float, bool]]) -> None:
    spots = [Spot(number, "front", *place) for number, place in enumerate(places, start=1)]
    (figure,) = drawn(*spots)
    assert_apart(figure)
    assert drawn(*spots) == (figure,)
    for pin, spot in zip(figure.pins, spots, strict=True):
        assert pin.number == spot.number
        assert pin.tip_x == pytest.approx(spot.x / 440 * figure.drawing_width + figure.shift_x, abs=0.01)


@pytest.mark.parametrize("view", VIEWS)
def test_the_whole_silhouette_is_shown(view: str) -> None:
    drawing = (places.resources() / "body" / f"body-{view}.svg").read_text(encoding="utf-8")
    numbers = [
        float(part) for path in re.findall(r' d="([^"]+)"', drawing) for part in re.findall(r"-?\d+(?:\.\d+)?", path)
    ]
    (figure,) = drawn(Spot(1, view, 210, 200, False))
    scale = figure.drawing_width / 440
    assert min(numbers[0::2]) * scale + figure.shift_x >= 0
    assert max(numbers[0::2]) * scale + figure.shift_x <= figure.width
    assert min(numbers[1::2]) * scale + figure.shift_y >= 0
    assert max(numbers[1::2]) * scale + figure.shift_y <= figure.height
