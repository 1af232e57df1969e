"""The term of a one-time code, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.one_time_codes import TERM, time_left

MADE = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)
NOTHING = timedelta(0)


def hours(*steps: float) -> list[datetime]:
    """Return the moments of a clock that goes these steps, from when the code was made."""
    moments = [MADE]
    for step in steps:
        moments.append(moments[-1] + timedelta(hours=step))
    return moments


def test_a_code_is_good_for_a_day_to_the_second() -> None:
    assert timedelta(hours=24) == TERM
    assert time_left([MADE]) == TERM
    assert time_left([MADE, MADE + TERM - timedelta(seconds=1)]) == timedelta(seconds=1)
    assert time_left([MADE, MADE + TERM]) == NOTHING
    assert time_left([MADE, MADE + TERM + timedelta(days=400)]) == NOTHING


def test_a_clock_that_is_set_back_gives_no_time_back_and_one_that_was_wrong_lengthens_nothing() -> None:
    assert time_left(hours(20, -20, 3)) == timedelta(hours=1)
    assert time_left(hours(20, -20, 4)) == NOTHING
    assert time_left(hours(25, -25)) == NOTHING
    ahead = hours(-24 * 365 * 4, 23)
    assert time_left(ahead) == timedelta(hours=1)


@given(st.lists(st.integers(-10_000, 10_000), max_size=30), st.integers(-10_000, 10_000))
def test_what_is_left_never_grows_and_never_is_more_than_the_term(steps: list[int], last: int) -> None:
    moments = hours(*(step / 100 for step in steps))
    left = time_left(moments)
    assert NOTHING <= left <= TERM
    assert time_left([*moments, moments[-1] + timedelta(hours=last / 100)]) <= left


@given(st.lists(st.integers(0, 10_000), max_size=30))
def test_a_clock_that_only_goes_on_is_measured_from_end_to_end(steps: list[int]) -> None:
    moments = hours(*(step / 100 for step in steps))
    assert time_left(moments) == max(NOTHING, TERM - (moments[-1] - moments[0]))
