"""Dutch public holidays, reckoned for any year, and the end of a legal term that falls on one.

The days are those of article 3 of the Algemene termijnenwet: New Year's Day, Easter Monday, King's Day, 5 May,
Ascension Day, Whit Monday, both days of Christmas, and Good Friday, which that article puts on a par. Easter Sunday
and Whit Sunday are holidays too, but always Sundays.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

FIRST_YEAR, LAST_YEAR = 2014, 2199
"""From when King's Day is as it is now, to a year that nobody plans in."""
_SATURDAY, _SUNDAY = 5, 6


@dataclass(frozen=True)
class Holiday:
    """A public holiday: its day, and its name as an id such as ``easter_monday``.

    ``legal`` tells whether the Algemene termijnenwet counts it; the two that it leaves out are always Sundays.
    """

    day: date
    id: str
    legal: bool = True


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leaps, past_leap = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    fours, past_four = divmod(in_century, 4)
    weekday = (32 + 2 * past_leap + 2 * fours - moon - past_four) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def kings_day(year: int) -> date:
    """Return 27 April, or the day before when that is a Sunday."""
    day = date(year, 4, 27)
    return day - timedelta(days=1) if day.weekday() == _SUNDAY else day


@lru_cache(maxsize=64)
def holidays(year: int) -> tuple[Holiday, ...]:
    """Return the holidays of a year in their order; ValueError outside FIRST_YEAR to LAST_YEAR."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    easter = easter_sunday(year)

    def after(days: int) -> date:
        return easter + timedelta(days=days)

    found = (
        Holiday(date(year, 1, 1), "new_year"),
        Holiday(after(-2), "good_friday"),
        Holiday(easter, "easter_sunday", legal=False),
        Holiday(after(1), "easter_monday"),
        Holiday(kings_day(year), "kings_day"),
        Holiday(date(year, 5, 5), "liberation_day"),
        Holiday(after(39), "ascension_day"),
        Holiday(after(49), "whit_sunday", legal=False),
        Holiday(after(50), "whit_monday"),
        Holiday(date(year, 12, 25), "christmas_day"),
        Holiday(date(year, 12, 26), "second_christmas_day"),
    )
    return tuple(sorted(found, key=lambda one: one.day))


def holiday_on(day: date) -> Holiday | None:
    """Return the holiday that a day is; the first of two on one day, None outside the years that are known."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return None
    return next((one for one in holidays(day.year) if one.day == day), None)


def is_legal_day_off(day: date) -> bool:
    """Tell whether a day is a Saturday, a Sunday or a holiday of the Algemene termijnenwet."""
    if day.weekday() in {_SATURDAY, _SUNDAY}:
        return True
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return False
    return any(one.legal and one.day == day for one in holidays(day.year))


def end_of_term(last: date) -> date:
    """Return the day on which a term of the law ends that would end on ``last`` (article 1 Algemene termijnenwet).

    It goes on to the end of the next day that is no Saturday, Sunday or holiday.
    """
    while is_legal_day_off(last):
        last += timedelta(days=1)
    return last
