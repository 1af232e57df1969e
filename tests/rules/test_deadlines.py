"""Both clocks of a request: right for every day of forty years, and in agreement with a library of holidays."""

from __future__ import annotations

from datetime import date, timedelta

import holidays as library
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import deadlines
from skintwin_desktop.rules.deadlines import Stage
from skintwin_desktop.rules.holidays import is_legal_day_off

FIRST, LAST = date(2020, 1, 1), date(2060, 12, 31)
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def test_for_every_day_the_promise_is_never_later_than_the_law_and_at_most_a_week_earlier() -> None:
    for day in DAYS:
        clock = deadlines.clock(day)
        assert clock.promised == day + timedelta(days=28)
        assert clock.until == clock.promised <= clock.legal
        assert (clock.legal - clock.promised).days <= 8, day


def test_the_legal_term_ends_on_the_same_day_of_the_next_month_or_the_next_working_day() -> None:
    days_off = library.country_holidays("NL", years=range(2020, 2063))
    for day in DAYS:
        legal = deadlines.legal_by(day)
        bare = deadlines.months_after(day, 1)
        assert bare.month == day.month % 12 + 1
        assert bare.day == day.day or (bare + timedelta(days=1)).month != bare.month
        skipped = [bare + timedelta(days=number) for number in range((legal - bare).days)]
        assert not is_legal_day_off(legal)
        assert legal.weekday() < 5
        assert legal not in days_off or days_off[legal] == "Bevrijdingsdag"
        assert all(is_legal_day_off(one) for one in skipped)


@pytest.mark.parametrize(
    ("received", "legal"),
    [
        (date(2026, 11, 20), date(2026, 12, 21)),  # 20 December is a Sunday
        (date(2026, 11, 2), date(2026, 12, 2)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2023, 1, 31), date(2023, 2, 28)),
        (date(2025, 11, 25), date(2025, 12, 29)),  # both days of Christmas, a Saturday and a Sunday
        (date(2026, 12, 1), date(2027, 1, 4)),  # New Year's Day is a Friday
        (date(2027, 2, 26), date(2027, 3, 30)),  # Good Friday, a weekend and Easter Monday
    ],
)
def test_terms_that_were_reckoned_by_hand(received: date, legal: date) -> None:
    assert deadlines.legal_by(received) == legal


def test_an_extension_is_told_within_the_first_term_and_ends_within_three_months() -> None:
    received = date(2026, 11, 2)
    until = deadlines.clock(received).until
    latest = deadlines.latest_extension(received)
    assert latest == date(2027, 2, 2)
    assert deadlines.extension_problem(received, latest, until) == ""
    assert deadlines.extension_problem(received, latest, until + timedelta(days=1)) == "late"
    assert deadlines.extension_problem(received, until, until) == "short"
    assert deadlines.extension_problem(received, latest + timedelta(days=1), until) == "long"


@given(st.sampled_from(DAYS), st.integers(0, 40))
def test_the_clock_turns_at_fourteen_twenty_one_and_after_twenty_eight_days(day: date, number: int) -> None:
    clock = deadlines.clock(day)
    today = day + timedelta(days=number)
    over = Stage.PAST_PROMISE if today <= clock.legal else Stage.LATE
    expected = Stage.CALM if number < 14 else Stage.AMBER if number < 21 else Stage.RED if number <= 28 else over
    assert clock.stage(today) is expected
    assert clock.is_late(today) == (today > clock.legal)
    assert clock.day(today) == number
    assert clock.days_left(today) == 28 - number


def test_an_extended_clock_runs_to_its_new_end() -> None:
    clock = deadlines.clock(date(2026, 11, 2), date(2027, 1, 29))
    assert clock.extended
    assert clock.stage(date(2026, 12, 20)) is Stage.CALM
    assert clock.stage(date(2027, 1, 16)) is Stage.AMBER
    assert clock.stage(date(2027, 1, 22)) is Stage.RED
    assert clock.stage(date(2027, 1, 30)) is Stage.LATE
    assert clock.last == date(2027, 1, 29)


@given(st.sampled_from(DAYS), st.integers(0, 100), st.integers(0, 100))
def test_an_extension_counts_only_when_it_was_told_within_the_first_term(day: date, told: int, now: int) -> None:
    to, told_on = deadlines.latest_extension(day), day + timedelta(days=told)
    counts = deadlines.extension_counts(day, told_on)
    assert counts == (told_on <= deadlines.clock(day).until)
    assert not deadlines.extension_counts(day, None)
    waiting, today = deadlines.clock(day, waits=to), day + timedelta(days=now)
    assert waiting.stage(today) is deadlines.clock(day).stage(today)
