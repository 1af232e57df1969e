"""The rows of a day: appointments, and between them what is free and when the studio is closed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from uuid import UUID

from skintwin_desktop.core.agenda import Appointment, day_list
from skintwin_desktop.core.agenda_setup import AgendaSetup, agenda_setup
from skintwin_desktop.core.studio import ZONE, Studio
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.agenda import Stretch
from skintwin_desktop.rules.holidays import holiday_on

LEAST_FREE = 20
"""Shorter gaps between appointments are not shown."""


@dataclass(frozen=True)
class Gap:
    """A stretch of the day without an appointment: free to plan in, or the pause."""

    day: date
    begins: int
    ends: int
    pause: bool = False


DayRow = Appointment | Gap


@dataclass(frozen=True)
class Shown:
    """Some days of the agenda as they were read: the first one, how many, and what is in them."""

    day: date
    days: int
    appointments: tuple[Appointment, ...]
    setup: AgendaSetup

    def on(self, day: date, practitioner_id: UUID | None = None) -> tuple[Appointment, ...]:
        """Return the appointments of one day, of one practitioner or of all."""
        return tuple(
            one
            for one in self.appointments
            if one.starts_at.astimezone(ZONE).date() == day
            and (practitioner_id is None or one.practitioner_id == practitioner_id)
        )


def read_shown(studio: Studio, day: date, days: int, setup: AgendaSetup | None) -> Shown:
    """Read some days of the agenda, with what it is planned by unless that is known."""
    return Shown(day, days, day_list(studio, day, days=days), setup or agenda_setup(studio))


def gaps(day: date, appointments: Sequence[Appointment], setup: AgendaSetup) -> list[Gap]:
    """Return what is free on a day, and the pauses between two stretches of opening hours; none on a holiday."""
    if holiday_on(day) is not None:
        return []
    hours = rules.open_on(setup.hours, day)
    taken = [one.stretch for one in appointments if one.comes]
    free = rules.free_stretches(hours, taken)
    found = [Gap(day, one.begins, one.ends) for one in free if one.minutes >= LEAST_FREE]
    shut = (Stretch(one.closes, other.opens) for one, other in pairwise(hours) if one.closes < other.opens)
    untouched = (one for one in shut if not any(t.begins < one.ends and one.begins < t.ends for t in taken))
    return found + [Gap(day, one.begins, one.ends, pause=True) for one in untouched]


def rows_of(day: date, appointments: Sequence[Appointment], setup: AgendaSetup) -> list[DayRow]:
    """Return the rows of a day in the order of time; the gaps of a day without appointments are left out."""
    if not appointments:
        return []
    rows: list[DayRow] = [*appointments, *gaps(day, appointments, setup)]
    return sorted(rows, key=begins)


def begins(row: DayRow) -> tuple[int, int]:
    """Return at which minute a row begins; an appointment before a gap."""
    return (row.begins, 1) if isinstance(row, Gap) else (row.stretch.begins, 0)


def free_minutes(day: date, appointments: Sequence[Appointment], setup: AgendaSetup, *, after: int = 0) -> int:
    """Return how many minutes are free on a day, from a minute on."""
    return sum(max(0, one.ends - max(one.begins, after)) for one in gaps(day, appointments, setup) if not one.pause)
