"""The rules of the agenda: opening hours, what to warn of, which step follows which, free places, who fits one.

Times of day are minutes after midnight by the studio's wall clock; weekdays count from Monday, 0.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.rules.identity import TypedDate, read_date

DAY_MINUTES = 24 * 60
SHORTEST, LONGEST = 5, 480
"""The least and the most that an appointment takes, in minutes."""
NOON, EVENING = 12 * 60, 17 * 60
PARTS = ("morning", "afternoon", "evening")
"""The parts of a day that somebody on the waiting list may wish for."""
CANCEL_REASONS = (
    "client_cancelled",
    "practitioner_absent",
    "studio_closed",
    "moved",
    "planned_by_mistake",
)
"""Why an appointment was cancelled; nothing medical, so not that somebody is ill."""
EXPECTED, PRESENT, IN_ROOM, FINISHED = "expected", "present", "in_room", "finished"
NO_SHOW, CANCELLED = "no_show", "cancelled"
_STEPS: dict[str, frozenset[str]] = {
    EXPECTED: frozenset({PRESENT, IN_ROOM, FINISHED, NO_SHOW, CANCELLED}),
    PRESENT: frozenset({EXPECTED, IN_ROOM, FINISHED, CANCELLED}),
    IN_ROOM: frozenset({PRESENT, FINISHED}),
    FINISHED: frozenset({IN_ROOM, PRESENT}),
    NO_SHOW: frozenset({EXPECTED, PRESENT}),
    CANCELLED: frozenset({EXPECTED, PRESENT}),
}
"""Which status may follow which; back as well where a mistake is likely, or where somebody comes late."""
TO_COME = "to_come"
"""What stands in a refusal for an appointment that is still to come."""
OPEN_STATUSES = frozenset({EXPECTED, PRESENT})
"""While an appointment is so, it can be moved, made longer and cancelled."""


def may_follow(before: str, after: str, *, undo: bool = False) -> bool:
    """Tell whether a status may follow another; ``undo`` takes back the step that led here."""
    if before == after:
        return True
    return after in _STEPS[before] or (undo and before in _STEPS[after])


def too_early(status: str, starts: datetime, now: datetime) -> bool:
    """Tell whether a status cannot be yet: nobody stays away before the hour, or is here before the day.

    Both moments by the studio's wall clock; who arrives early on the day is here.
    """
    if status == NO_SHOW:
        return now < starts
    return status in {PRESENT, IN_ROOM, FINISHED} and now.date() < starts.date()


def steps_from(status: str) -> frozenset[str]:
    """Return which statuses may follow this one."""
    return _STEPS[status]


# --- when the studio is open ---


@dataclass(frozen=True)
class Opening:
    """One stretch of a weekday in which the studio is open, from and until in minutes after midnight."""

    weekday: int
    opens: int
    closes: int


def opening_problem(opening: Opening) -> str:
    """Return 'range' for a stretch that is none, else nothing."""
    good = 0 <= opening.weekday <= 6 and 0 <= opening.opens < opening.closes <= DAY_MINUTES
    return "" if good else "range"


def overlapping(hours: Iterable[Opening]) -> bool:
    """Tell whether two stretches of one day overlap."""
    ordered = sorted(hours, key=lambda one: (one.weekday, one.opens))
    return any(one.weekday == other.weekday and other.opens < one.closes for one, other in pairwise(ordered))


def open_on(hours: Iterable[Opening], day: date) -> tuple[Opening, ...]:
    """Return the stretches in which the studio is open on a day, whether that is a holiday or not, in order."""
    return tuple(sorted((one for one in hours if one.weekday == day.weekday()), key=lambda one: one.opens))


def is_open(hours: Iterable[Opening], day: date, begins: int, minutes: int) -> bool:
    """Tell whether a whole appointment lies in one stretch."""
    return any(one.opens <= begins and begins + minutes <= one.closes for one in open_on(hours, day))


def minute_of(moment: datetime) -> int:
    """Return how many minutes after midnight a moment is by its own clock."""
    return moment.hour * 60 + moment.minute


def as_time(minute: int) -> time:
    """Return a minute of the day as a time; 24:00 is the last minute of the day."""
    return time(*divmod(min(minute, DAY_MINUTES - 1), 60))


# --- what to warn of ---


def warnings(starts: datetime, minutes: int, hours: Sequence[Opening], *, now: datetime) -> tuple[str, ...]:
    """Return what a plan is to be warned of, as codes, the most pressing first.

    ``starts`` is aware, by the studio's wall clock, and made by ``at_wall_clock``. Codes: 'past', 'clock_gap' (the
    time does not exist on that day), 'clock_twice' (it comes twice), 'clock_change' (the clock changes on the way),
    'midnight', 'holiday:ID', 'closed_day', 'outside_hours'.
    """
    day, begins = starts.date(), minute_of(starts)
    found = ["past"] if starts < now else []
    found += _clock_warnings(starts, minutes)
    if begins + minutes > DAY_MINUTES:
        found.append("midnight")
    holiday = holiday_on(day)
    if holiday is not None:
        found.append(f"holiday:{holiday.id}")
    elif not open_on(hours, day):
        found.append("closed_day")
    elif not is_open(hours, day, begins, minutes):
        found.append("outside_hours")
    return tuple(found)


def _clock_warnings(starts: datetime, minutes: int) -> list[str]:
    zone = starts.tzinfo
    if not isinstance(zone, ZoneInfo):
        return []
    early, late = starts.replace(fold=0).utcoffset(), starts.replace(fold=1).utcoffset()
    if early is not None and late is not None and early != late:
        return ["clock_gap" if late > early else "clock_twice"]
    ends = (starts.astimezone(ZoneInfo("UTC")) + timedelta(minutes=minutes)).astimezone(zone)
    return ["clock_change"] if ends.utcoffset() != starts.utcoffset() else []


# --- free places ---


@dataclass(frozen=True)
class Stretch:
    """A stretch of one day, in minutes after midnight."""

    begins: int
    ends: int

    @property
    def minutes(self) -> int:
        """Return how long it is."""
        return self.ends - self.begins


def free_stretches(open_hours: Iterable[Opening], taken: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Return what is free of the opening hours of a day, in order."""
    busy = sorted(taken, key=lambda one: one.begins)
    found = []
    for hours in sorted(open_hours, key=lambda one: one.opens):
        begins = hours.opens
        for one in busy:
            if one.ends <= begins or one.begins >= hours.closes:
                continue
            if one.begins > begins:
                found.append(Stretch(begins, one.begins))
            begins = max(begins, one.ends)
        if begins < hours.closes:
            found.append(Stretch(begins, hours.closes))
    return tuple(found)


def first_fit(free: Iterable[Stretch], minutes: int, *, after: int = 0, step: int = 5) -> int | None:
    """Return the first minute at which so long an appointment fits, on a whole ``step``; None when it does not."""
    for one in free:
        begins = max(one.begins, after)
        begins += -begins % step
        if begins + minutes <= one.ends:
            return begins
    return None


def part_of_day(minute: int) -> str:
    """Return the part of the day in which an appointment begins."""
    return "morning" if minute < NOON else ("afternoon" if minute < EVENING else "evening")


def within_parts(hours: Iterable[Opening], parts: Sequence[str]) -> tuple[Opening, ...]:
    """Return opening hours as far as they lie in these parts of the day; no part means all of them."""
    bounds = {"morning": (0, NOON), "afternoon": (NOON, EVENING), "evening": (EVENING, DAY_MINUTES)}
    if not parts:
        return tuple(hours)
    cut = (
        Opening(one.weekday, max(one.opens, bounds[part][0]), min(one.closes, bounds[part][1]))
        for one in hours
        for part in parts
    )
    return tuple(one for one in cut if one.opens < one.closes)


def fits_wish(
    day: date, minute: int, room_for: int, *, minutes: int, weekdays: Sequence[int], parts: Sequence[str]
) -> bool:
    """Tell whether a free place of ``room_for`` minutes suits a wish; no weekday or part at all means any."""
    return (
        minutes <= room_for
        and (not weekdays or day.weekday() in weekdays)
        and (not parts or part_of_day(minute) in parts)
    )


def months_later(day: date, months: int) -> date:
    """Return the same day so many months later, or the last day of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (first_of_next - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def moved(starts: datetime, *, days: int = 0, minutes: int = 0) -> datetime:
    """Return a moment by the wall clock that lies so many days and minutes further by the wall clock."""
    further = starts.replace(tzinfo=None, fold=0) + timedelta(days=days, minutes=minutes)
    return further.replace(tzinfo=starts.tzinfo)


# --- what is typed ---

YEARS_AHEAD = 2
"""How far ahead an appointment can lie; further away the year was mistyped."""


def read_day(text: str, today: date) -> TypedDate:
    """Read the day of an appointment: a whole date, 24-11 for the next such day, or +7 for a week from today.

    The codes are those of ``identity.read_date``, and 'far' for a day that is more than two years away.
    """
    typed = text.strip()
    ahead = re.fullmatch(r"\+\s?(\d{1,3})", typed)
    if ahead:
        return TypedDate(today + timedelta(days=int(ahead[1])))
    short = re.fullmatch(r"(\d{1,2})[-/.\s](\d{1,2})[-/.]?", typed)
    if short:
        return _next_such_day(int(short[1]), int(short[2]), today)
    found = read_date(typed, date(today.year + YEARS_AHEAD, 12, 31))
    if found.value is not None and abs(found.value.year - today.year) > YEARS_AHEAD:
        return TypedDate(None, "far")
    return found


def _next_such_day(day: int, month: int, today: date) -> TypedDate:
    """Return the day of this year, or of the next one when that lies more than half a year back."""
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today - timedelta(days=180):
            return TypedDate(found)
    return TypedDate(None, "impossible")


def read_minutes(text: str) -> int | None:
    """Read a length in minutes; None when it is none, or shorter or longer than an appointment can be."""
    typed = text.strip()
    minutes = int(typed) if re.fullmatch(r"[0-9]{1,3}", typed) else 0
    return minutes if SHORTEST <= minutes <= LONGEST else None


def read_hours(text: str, weekday: int) -> tuple[Opening, ...] | None:
    """Read the opening hours of a weekday, typed as 9:00-12:30, 13:30-17:30; nothing means closed, None unreadable."""
    found: list[Opening] = []
    for part in re.split(r"[,;]", text) if text.strip() else ():
        times = re.fullmatch(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?\s*", part)
        if not times:
            return None
        hour, minute, until, rest = (int(one or 0) for one in times.groups())
        if minute > 59 or rest > 59:
            return None
        found.append(Opening(weekday, hour * 60 + minute, until * 60 + rest))
    return None if any(opening_problem(one) for one in found) or overlapping(found) else tuple(found)


def hours_words(hours: Iterable[Opening]) -> str:
    """Write opening hours of one weekday as they are read: 9:00-12:30, 13:30-17:30."""
    ordered = sorted(hours, key=lambda one: one.opens)
    times = ((divmod(one.opens, 60), divmod(one.closes, 60)) for one in ordered)
    return ", ".join(f"{a[0]}:{a[1]:02d}-{b[0]}:{b[1]:02d}" for a, b in times)
