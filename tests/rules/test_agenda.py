"""The rules of the agenda: statuses, warnings on every kind of day, free places and wishes."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import agenda
from skintwin_desktop.rules.agenda import Opening, Stretch

ZONE = ZoneInfo("Europe/Amsterdam")
HOURS = tuple(Opening(day, opens, closes) for day in range(5) for opens, closes in ((540, 750), (810, 1050)))
NOW = datetime(2026, 11, 24, 10, 42, tzinfo=ZONE)
STATUSES = ("expected", "present", "in_room", "finished", "no_show", "cancelled")
stretches = st.lists(
    st.tuples(st.integers(0, 1430), st.integers(5, 180)).map(lambda one: Stretch(one[0], one[0] + one[1])), max_size=12
)


def warned(text: str, minutes: int = 30) -> tuple[str, ...]:
    return agenda.warnings(datetime.fromisoformat(text).replace(tzinfo=ZONE), minutes, HOURS, now=NOW)


# --- statuses ---


def test_a_day_goes_its_usual_way_and_a_mistake_can_be_mended() -> None:
    for before, after in zip(("expected", "present", "in_room"), ("present", "in_room", "finished"), strict=True):
        assert agenda.may_follow(before, after)
        assert agenda.may_follow(after, before)
    assert agenda.may_follow("no_show", "present")  # comes late
    assert agenda.may_follow("cancelled", "expected")


@pytest.mark.parametrize(
    ("before", "after"),
    [("finished", "cancelled"), ("in_room", "no_show"), ("cancelled", "in_room"), ("no_show", "finished"),
     ("present", "no_show"), ("finished", "expected")],
)  # fmt: skip
def test_what_makes_no_sense_is_refused(before: str, after: str) -> None:
    assert not agenda.may_follow(before, after)


@given(st.sampled_from(STATUSES), st.sampled_from(STATUSES))
def test_every_step_can_be_undone(before: str, after: str) -> None:
    assert agenda.may_follow(before, before)
    if agenda.may_follow(before, after):
        assert agenda.may_follow(after, before, undo=True)
    assert (after in agenda.steps_from(before)) == (before != after and agenda.may_follow(before, after))


# --- warnings ---


@pytest.mark.parametrize(
    ("starts", "minutes", "codes"),
    [
        ("2026-11-25T10:00", 30, ()),
        ("2026-11-25T12:00", 30, ()),
        ("2026-11-25T12:15", 30, ("outside_hours",)),
        ("2026-11-25T12:30", 30, ("outside_hours",)),
        ("2026-11-25T17:00", 30, ()),
        ("2026-11-25T17:05", 30, ("outside_hours",)),
        ("2026-11-28T10:00", 30, ("closed_day",)),
        ("2026-12-25T10:00", 30, ("holiday:christmas_day",)),
        ("2026-11-24T10:41", 30, ("past",)),
        ("2026-11-25T23:55", 60, ("midnight", "outside_hours")),
        ("2026-11-25T23:00", 60, ("outside_hours",)),
        ("2027-03-28T02:30", 15, ("clock_gap", "holiday:easter_sunday")),
        ("2027-03-28T01:50", 30, ("clock_change", "holiday:easter_sunday")),
        ("2027-03-28T03:00", 30, ("holiday:easter_sunday",)),
        ("2026-10-25T02:30", 15, ("past", "clock_twice", "closed_day")),
        ("2027-10-31T02:30", 15, ("clock_twice", "closed_day")),
        ("2027-10-31T01:50", 90, ("clock_change", "closed_day")),
        ("2027-10-31T03:00", 30, ("closed_day",)),
    ],
)
def test_what_a_plan_is_warned_of(starts: str, minutes: int, codes: tuple[str, ...]) -> None:
    assert warned(starts, minutes) == codes


@given(st.dates(date(2026, 11, 25), date(2040, 1, 1)), st.times(), st.integers(5, 480))
def test_a_plan_without_warning_lies_in_one_stretch_of_one_day(day: date, when: time, minutes: int) -> None:
    starts = datetime.combine(day, when, ZONE)
    if not agenda.warnings(starts, minutes, HOURS, now=NOW):
        begins = agenda.minute_of(starts)
        assert any(one.opens <= begins and begins + minutes <= one.closes for one in HOURS)
        assert starts.weekday() < 5


def test_hours_that_are_none_or_overlap_are_noticed() -> None:
    assert not agenda.overlapping(HOURS)
    assert agenda.overlapping((*HOURS, Opening(0, 700, 820)))
    wrong = (Opening(0, 600, 600), Opening(7, 1, 2), Opening(0, -1, 5), Opening(1, 0, 1441))
    assert [agenda.opening_problem(one) for one in wrong] == ["range"] * 4
    assert [agenda.opening_problem(one) for one in HOURS] == [""] * 10


# --- free places ---


@given(stretches)
def test_what_is_free_overlaps_nothing_and_nothing_is_forgotten(taken: list[Stretch]) -> None:
    hours = agenda.open_on(HOURS, date(2026, 11, 25))
    free = agenda.free_stretches(hours, taken)
    minutes = {minute for one in free for minute in range(one.begins, one.ends)}
    busy = {minute for one in taken for minute in range(one.begins, one.ends)}
    opened = {minute for one in hours for minute in range(one.opens, one.closes)}
    assert minutes == opened - busy
    assert sum(one.minutes for one in free) == len(minutes)


@given(stretches, st.integers(5, 120), st.integers(0, 1439))
def test_the_first_place_fits_and_none_before_it_does(taken: list[Stretch], minutes: int, after: int) -> None:
    free = agenda.free_stretches(agenda.open_on(HOURS, date(2026, 11, 25)), taken)
    found = agenda.first_fit(free, minutes, after=after)
    possible = [
        begins
        for begins in range(after + -after % 5, 1440, 5)
        if any(one.begins <= begins and begins + minutes <= one.ends for one in free)
    ]
    assert found == (possible[0] if possible else None)


@pytest.mark.parametrize(
    ("weekdays", "parts", "room_for", "suits"),
    [((), (), 30, True), ((2,), (), 30, True), ((1,), (), 30, False), ((), ("morning",), 30, True),
     ((), ("afternoon", "evening"), 30, False), ((), (), 29, False), ((2, 3), ("morning",), 60, True)],
)  # fmt: skip
def test_whom_a_free_place_suits(weekdays: tuple[int, ...], parts: tuple[str, ...], room_for: int, suits: bool) -> None:
    wednesday = date(2026, 11, 25)
    assert agenda.fits_wish(wednesday, 600, room_for, minutes=30, weekdays=weekdays, parts=parts) is suits


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)), st.integers(0, 60))
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int) -> None:
    found = agenda.months_later(day, months)
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day == day.day or (found.day < day.day and (found + timedelta(days=1)).day == 1)


def test_moving_goes_by_the_wall_clock() -> None:
    before = datetime(2027, 3, 27, 10, 0, tzinfo=ZONE)
    after = agenda.moved(before, days=1)
    assert (after.hour, after.utcoffset()) == (10, timedelta(hours=2))
    assert agenda.moved(before, minutes=-15).minute == 45
    assert agenda.part_of_day(719) == "morning"
    assert agenda.part_of_day(720) == "afternoon"
    assert agenda.part_of_day(1020) == "evening"
    assert f"{agenda.as_time(1440):%H:%M}" == "23:59"


# --- what is typed ---


@pytest.mark.parametrize(
    ("typed", "day", "problem"),
    [
        ("24-11-2026", date(2026, 11, 24), ""),
        ("24-11", date(2026, 11, 24), ""),
        ("1-6", date(2026, 6, 1), ""),
        ("1-5", date(2027, 5, 1), ""),
        ("3-1", date(2027, 1, 3), ""),
        ("+7", date(2026, 12, 1), ""),
        ("15-3-27", date(2027, 3, 15), ""),
        ("31-2", None, "impossible"),
        ("29-2", None, "impossible"),
        ("29-2-2027", None, "impossible"),
        ("29-2-2028", date(2028, 2, 29), ""),
        ("31-2-2027", None, "impossible"),
        ("1-1-2030", None, "far"),
        ("1-1-1984", None, "far"),
        ("", None, "empty"),
        ("morgen", None, "unreadable"),
        ("x" * 500, None, "unreadable"),
    ],
)
def test_a_day_is_read_as_people_type_it(typed: str, day: date | None, problem: str) -> None:
    found = agenda.read_day(typed, NOW.date())
    assert (found.value, found.problem) == (day, problem)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("30", 30), (" 45 ", 45), ("5", 5), ("480", 480), ("4", None), ("481", None), ("", None), ("1.5", None),
     ("-30", None), ("٣٠", None), ("9" * 500, None)],
)  # fmt: skip
def test_a_length_is_a_number_of_minutes(typed: str, minutes: int | None) -> None:
    assert agenda.read_minutes(typed) == minutes


@given(st.text(max_size=20))
def test_whatever_is_typed_is_a_day_near_or_a_problem(typed: str) -> None:
    found = agenda.read_day(typed, NOW.date())
    assert (found.value is None) == bool(found.problem)
    if found.value is not None:
        assert abs(found.value.year - NOW.year) <= 3
