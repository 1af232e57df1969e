"""Dutch public holidays from 2020 to 2060, against days that are known, and the end of a legal term."""

from __future__ import annotations

from datetime import date, timedelta

import holidays as library
import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.holidays import (
    FIRST_YEAR,
    LAST_YEAR,
    easter_sunday,
    end_of_term,
    holiday_on,
    holidays,
    is_legal_day_off,
    kings_day,
)

EASTER = (
    412,
    404,
    417,
    409,
    331,
    420,
    405,
    328,
    416,
    401,
    421,
    413,
    328,
    417,
    409,
    325,
    413,
    405,
    425,
    410,
    401,
    421,
    406,
    329,
    417,
    409,
    325,
    414,
    405,
    418,
    410,
    402,
    421,
    406,
    329,
    418,
    402,
    422,
    414,
    330,
    418,
)
"""Easter Sunday of 2020 to 2060 as month and day, from the published tables."""
years = st.integers(FIRST_YEAR, LAST_YEAR)
days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR - 1, 12, 1))


@pytest.mark.parametrize(("year", "known"), list(enumerate(EASTER, 2020)))
def test_easter_is_where_the_tables_have_it(year: int, known: int) -> None:
    found = easter_sunday(year)
    assert 100 * found.month + found.day == known


def golden(year: int) -> date:
    """Reckon Easter the old way, from the golden number and the epact (Clavius, as Knuth gives it)."""
    number, century = year % 19 + 1, year // 100 + 1
    skipped, correction = 3 * century // 4 - 12, (8 * century + 5) // 25 - 5
    sunday = 5 * year // 4 - skipped - 10
    epact = (11 * number + 20 + correction - skipped) % 30
    if epact == 24 or (epact == 25 and number > 11):
        epact += 1
    moon = 44 - epact
    if moon < 21:
        moon += 30
    moon += 7 - (sunday + moon) % 7
    return date(year, 4, moon - 31) if moon > 31 else date(year, 3, moon)


@given(years)
def test_easter_agrees_with_another_way_to_reckon_it(year: int) -> None:
    found = easter_sunday(year)
    assert found == golden(year)
    assert found.weekday() == 6
    assert date(year, 3, 22) <= found <= date(year, 4, 25)


def test_a_whole_year_as_it_stands_in_the_calendar() -> None:
    assert [(f"{one.day:%d-%m}", one.id) for one in holidays(2026)] == [
        ("01-01", "new_year"), ("03-04", "good_friday"), ("05-04", "easter_sunday"), ("06-04", "easter_monday"),
        ("27-04", "kings_day"), ("05-05", "liberation_day"), ("14-05", "ascension_day"), ("24-05", "whit_sunday"),
        ("25-05", "whit_monday"), ("25-12", "christmas_day"), ("26-12", "second_christmas_day"),
    ]  # fmt: skip


@given(years)
def test_every_year_has_eleven_days_that_stand_as_far_apart_as_they_should(year: int) -> None:
    found = {one.id: one.day for one in holidays(year)}
    assert len(found) == 11
    assert found["ascension_day"].weekday() == 3
    assert found["easter_monday"].weekday() == found["whit_monday"].weekday() == 0
    assert found["whit_sunday"] - found["easter_sunday"] == timedelta(days=49)
    assert found["easter_sunday"] - found["good_friday"] == timedelta(days=2)
    assert [one.id for one in holidays(year) if not one.legal] == ["easter_sunday", "whit_sunday"]
    assert kings_day(year).weekday() != 6
    assert kings_day(year) in {date(year, 4, 26), date(year, 4, 27)}


def test_kings_day_gives_way_to_a_sunday() -> None:
    assert [kings_day(year).day for year in (2025, 2026, 2031, 2036)] == [26, 27, 26, 26]
    assert holiday_on(date(2025, 4, 27)) is None


def test_years_that_are_not_known_have_no_holidays() -> None:
    for year in (FIRST_YEAR - 1, LAST_YEAR + 1):
        assert holiday_on(date(year, 12, 25)) is None
        with pytest.raises(ValueError, match=str(year)):
            holidays(year)
    assert not is_legal_day_off(date(2012, 12, 25))


@pytest.mark.parametrize(
    ("last", "end"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2026-11-28", "2026-11-30"),
        ("2026-04-03", "2026-04-07"),
        ("2026-12-25", "2026-12-28"),
        ("2027-05-05", "2027-05-07"),
        ("2027-12-31", "2027-12-31"),
        ("2028-01-01", "2028-01-03"),
    ],
)
def test_a_term_goes_on_to_the_next_day_that_counts(last: str, end: str) -> None:
    assert end_of_term(date.fromisoformat(last)) == date.fromisoformat(end)


@given(days)
def test_a_term_ends_on_a_working_day_that_is_never_far(last: date) -> None:
    end = end_of_term(last)
    assert last <= end <= last + timedelta(days=6)
    assert not is_legal_day_off(end)
    assert end_of_term(end) == end
    assert all(is_legal_day_off(last + timedelta(days=one)) for one in range((end - last).days))


@pytest.mark.parametrize("year", range(2020, 2061))
def test_a_library_of_public_holidays_knows_the_same_days(year: int) -> None:
    theirs = library.country_holidays("NL", years=year, categories=("public", "optional"))
    assert {one.day for one in holidays(year)} == set(theirs)
