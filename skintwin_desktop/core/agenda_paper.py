"""The agenda outside the program: the list of a day on paper, and an iCalendar file. Neither says anything medical."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, timedelta
from uuid import UUID

from icalendar import Calendar
from icalendar import Event as CalendarEvent
from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.agenda import Appointment, appointments_where, at_wall_clock
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.paper.day_list import DayLine, DayList, day_list_pages
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import AppointmentRow, StudioRow

PURPOSES = (Purpose.CONTACT, Purpose.SCREENING, Purpose.OFFICE)
"""What the agenda may leave the program for: to receive clients, to prepare visits, to go on without the computer."""


@dataclass(frozen=True)
class Scope:
    """Which appointments: so many days from ``day`` on, of one practitioner or of all."""

    day: date
    days: int = 1
    practitioner_id: UUID | None = None


def _wanted(studio: Studio, session: Session, scope: Scope) -> tuple[Appointment, ...]:
    begins = at_wall_clock(scope.day, rules.as_time(0))
    ends = at_wall_clock(scope.day + timedelta(days=scope.days), rules.as_time(0))
    conditions = [
        AppointmentRow.starts_at >= begins,
        AppointmentRow.starts_at < ends,
        AppointmentRow.status != rules.CANCELLED,
    ]
    if scope.practitioner_id is not None:
        conditions.append(AppointmentRow.practitioner_id == scope.practitioner_id)
    return appointments_where(studio, session, *conditions)


@action(Permission.READ_AGENDA)
def print_day(
    studio: Studio, scope: Scope, ppi: int, *, language: str = "nl", purpose: Purpose = Purpose.CONTACT
) -> tuple[bytes, ...]:
    """Return the list of a day as pages (PNG), ``ppi`` pixels an inch; the journal says what for. PaperRefused."""
    with studio.deed(Event.AGENDA_PRINTED, Kind.READ, purpose) as deed:
        found = _wanted(studio, deed.session, scope)
        name = deed.session.execute(select(StudioRow.name)).scalar_one()
        deed.about("agenda", scope.day.isoformat(), count=len(found))
        one = next(iter(found), None) if scope.practitioner_id else None
        made = DayList(
            language=language,
            studio_name=name,
            day=scope.day,
            printed_at=f"{studio.local(studio.now()):%d-%m-%Y %H:%M}",
            printed_by=studio.user.name,
            lines=tuple(_line(studio, appointment) for appointment in found),
            practitioner=one.practitioner if one else "",
        )
        return tuple(day_list_pages(made, ppi=ppi))


def _line(studio: Studio, one: Appointment) -> DayLine:
    return DayLine(
        f"{studio.local(one.starts_at):%H:%M}",
        f"{studio.local(one.ends_at):%H:%M}",
        one.client_name.full,
        one.client_label,
        one.room,
        one.practitioner,
        one.status,
    )


@action(Permission.READ_AGENDA)
def calendar_file(studio: Studio, scope: Scope, *, names: bool = False, purpose: Purpose = Purpose.CONTACT) -> bytes:
    """Return appointments as an iCalendar file (RFC 5545); the journal says what for.

    Without ``names`` a client is initials and a number. Kinds, statuses and anything medical are left out, and every
    entry is marked private.
    """
    with studio.deed(Event.AGENDA_EXPORTED, Kind.READ, purpose) as deed:
        found = _wanted(studio, deed.session, scope)
        name = deed.session.execute(select(StudioRow.name)).scalar_one()
        deed.about("agenda", scope.day.isoformat(), count=len(found))
    calendar = Calendar()
    calendar.add("prodid", "-//SkinTwin//SkinTwin Desktop//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for one in found:
        calendar.add_component(_entry(studio, one, names=names))
    made: bytes = calendar.to_ical()
    return made


def _entry(studio: Studio, one: Appointment, *, names: bool) -> CalendarEvent:
    entry = CalendarEvent()
    who = one.client_name.full if names else initials(one.client_name)
    entry.add("uid", f"{one.id.hex}@{studio.studio_id.hex}")
    entry.add("dtstamp", studio.now().astimezone(UTC))
    entry.add("dtstart", one.starts_at.astimezone(UTC))
    entry.add("dtend", one.ends_at.astimezone(UTC))
    entry.add("summary", f"{who} {one.client_label}")
    if one.room:
        entry.add("location", one.room)
    entry.add("class", "PRIVATE")
    entry.add("transp", "OPAQUE")
    return entry


def initials(name: Name) -> str:
    """Return somebody's initials: A.P. for Anna Proefman, K.v.V. for Karel van Voorbeeld."""
    words = (*name.first.split()[:1], *name.prefix.split(), *name.last.split())
    return "".join(f"{word[0]}." for word in words if word)
