"""Planning: what to warn of, moving, cancelling, taking back, and the first place that is free."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.agenda import (
    CONSULT,
    DRAFT,
    Appointment,
    AppointmentPlan,
    Clash,
    appointments_where,
    at_wall_clock,
    clashes_in,
    kind_seen,
)
from skintwin_desktop.core.agenda_setup import AgendaSetup, setup_in
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, StatusRefused
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules.agenda import Stretch
from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.store.tables import AppointmentRow, IntakeRow, UserRow, VisitRow, WaitingRow

LOOK_AHEAD = 120
"""How many days ahead a free place is looked for."""


@dataclass(frozen=True)
class PlanCheck:
    """What a plan is to be warned of: overlaps, codes of ``rules.agenda.warnings``, and the client's own times."""

    clashes: tuple[Clash, ...]
    codes: tuple[str, ...]
    same_day: tuple[datetime, ...]

    @property
    def fine(self) -> bool:
        """Tell whether there is nothing to warn of."""
        return not (self.clashes or self.codes or self.same_day)


@dataclass(frozen=True)
class FreePlace:
    """A place in the agenda that nobody has."""

    starts_at: datetime
    minutes: int
    practitioner_id: UUID
    room: str


@dataclass(frozen=True)
class Wish:
    """On which weekdays and in which parts of the day somebody can come; none at all means any."""

    weekdays: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()

    def takes(self, day: date) -> bool:
        """Tell whether a day is one of those."""
        return not self.weekdays or day.weekday() in self.weekdays


ANY = Wish()


@action(Permission.PLAN_APPOINTMENT)
def check_plan(
    studio: Studio, plan: AppointmentPlan, *, client_id: UUID | None = None, but: UUID | None = None
) -> PlanCheck:
    """Return what a plan is to be warned of; ``but`` is the appointment that it would change."""
    local = studio.local(plan.starts_at) if plan.starts_at.tzinfo is UTC else plan.starts_at
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        session = deed.session
        hours = setup_in(session).hours
        same = _same_day(session, client_id, local.date(), but) if client_id else ()
        found = PlanCheck(
            clashes_in(session, plan, but=but),
            rules.warnings(local, plan.minutes, hours, now=studio.now()),
            same,
        )
        deed.about("agenda", local.date().isoformat(), client=client_id, count=len(found.clashes))
    return found


def _same_day(session: Session, client_id: UUID, day: date, but: UUID | None) -> tuple[datetime, ...]:
    begins, ends = at_wall_clock(day, time()), at_wall_clock(day + timedelta(days=1), time())
    rows = session.execute(
        select(AppointmentRow.id, AppointmentRow.starts_at)
        .where(AppointmentRow.client_id == client_id)
        .where(AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends)
        .where(AppointmentRow.status.not_in((rules.NO_SHOW, rules.CANCELLED)))
        .order_by(AppointmentRow.starts_at)
    )
    return tuple(starts for row_id, starts in rows if row_id != but)


def _open_row(session: Session, appointment_id: UUID, wanted: str) -> AppointmentRow:
    row = session.get(AppointmentRow, appointment_id)
    if row is None:
        raise NotFound
    if row.status not in rules.OPEN_STATUSES:
        raise StatusRefused(row.status, wanted)
    return row


@action(Permission.PLAN_APPOINTMENT)
def change_appointment(
    studio: Studio, appointment_id: UUID, plan: AppointmentPlan, *, draft: str = ""
) -> AppointmentPlan:
    """Move an appointment, make it longer, or change with whom, where and what kind; return what it was.

    A plan of the kind CONSULT leaves the kind as it is. The form's draft goes with it.
    NotFound; StatusRefused once it began or was cancelled; Refused for the room.
    """
    refuse_unfit(room=plan.room)
    with studio.deed(Event.APPOINTMENT_CHANGED, Kind.UPDATE, Purpose.CONTACT) as deed:
        row = _open_row(deed.session, appointment_id, "moved")
        seen = kind_seen(studio, row.kind)
        before = AppointmentPlan(row.starts_at, row.minutes, seen, row.practitioner_id, row.room)
        row.starts_at, row.minutes = plan.starts_at, plan.minutes
        row.practitioner_id, row.room = plan.practitioner_id, plan.room
        if plan.kind != CONSULT:
            row.kind = plan.kind
        if draft:
            drop_draft(studio, deed.session, DRAFT, draft)
        deed.about("appointment", row.id, client=row.client_id)
    return before


@action(Permission.PLAN_APPOINTMENT)
def cancel_appointment(studio: Studio, appointment_id: UUID, reason: str) -> FreePlace:
    """Cancel an appointment, with one of CANCEL_REASONS; return the place that is free now.

    NotFound; StatusRefused once it began; Refused for another reason.
    """
    if reason not in rules.CANCEL_REASONS:
        raise Refused((FieldProblem("cancel_reason", "empty"),))
    with studio.deed(Event.APPOINTMENT_CANCELLED, Kind.UPDATE, Purpose.CONTACT) as deed:
        row = _open_row(deed.session, appointment_id, rules.CANCELLED)
        row.status, row.cancel_reason = rules.CANCELLED, reason
        deed.about("appointment", row.id, client=row.client_id)
        return FreePlace(row.starts_at, row.minutes, row.practitioner_id, row.room)


@action(Permission.PLAN_APPOINTMENT)
def take_back_appointment(studio: Studio, appointment_id: UUID) -> None:
    """Take back that an appointment was planned: it is gone, and who had waited for it waits again.

    NotFound; StatusRefused once anything came of it.
    """
    with studio.deed(Event.APPOINTMENT_TAKEN_BACK, Kind.DELETE, Purpose.CONTACT) as deed:
        session = deed.session
        row = _open_row(session, appointment_id, "taken_back")
        used = select(
            exists().where(IntakeRow.appointment_id == row.id) | exists().where(VisitRow.appointment_id == row.id)
        )
        if session.execute(used).scalar():
            raise StatusRefused(row.status, "taken_back")
        for waiting in session.execute(select(WaitingRow).where(WaitingRow.appointment_id == row.id)).scalars():
            waiting.appointment_id = waiting.closed_at = None
        session.flush()
        deed.about("appointment", row.id, client=row.client_id)
        deed.deleted = True
        session.delete(row)


@action(Permission.PLAN_APPOINTMENT)
def first_free_place(
    studio: Studio,
    day: date,
    minutes: int,
    *,
    practitioner_id: UUID | None = None,
    wish: Wish = ANY,
) -> FreePlace | None:
    """Return the first place for so many minutes from a day on, in the opening hours; None within LOOK_AHEAD days.

    Holidays are left out, and what is past. Of two practitioners who are free at the same time, the first by name.
    """
    first = max(day, studio.today())
    begins, ends = at_wall_clock(first, time()), at_wall_clock(first + timedelta(days=LOOK_AHEAD), time())
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        session = deed.session
        practitioners = (practitioner_id,) if practitioner_id else _practitioners(session)
        search = _Search(minutes, practitioners, setup_in(session), studio.local(studio.now()), wish)
        taken = appointments_where(
            studio, session, AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends,
            AppointmentRow.status.not_in((rules.NO_SHOW, rules.CANCELLED)),
        )  # fmt: skip
        deed.about("agenda", first.isoformat(), count=len(taken))
    by_day: dict[date, list[Appointment]] = {}
    for one in taken:
        by_day.setdefault(studio.local(one.starts_at).date(), []).append(one)
    days = (first + timedelta(days=ahead) for ahead in range(LOOK_AHEAD))
    places = (search.place_on(when, by_day.get(when, [])) for when in days)
    return next((place for place in places if place is not None), None)


def _practitioners(session: Session) -> tuple[UUID, ...]:
    rows = session.execute(
        select(UserRow.id)
        .where(UserRow.role != Role.RECEPTIONIST.value, UserRow.state == "active")
        .order_by(UserRow.name)
    )
    return tuple(rows.scalars())


@dataclass(frozen=True)
class _Search:
    """What is looked for: so many minutes with one of these, in these hours and rooms, from now on."""

    minutes: int
    practitioners: tuple[UUID, ...]
    setup: AgendaSetup
    now: datetime
    wish: Wish

    def place_on(self, day: date, taken: list[Appointment]) -> FreePlace | None:
        """Return the first place on a day."""
        if holiday_on(day) is not None or not self.wish.takes(day):
            return None
        after = rules.minute_of(self.now) + 1 if day == self.now.date() else 0
        hours = rules.within_parts(rules.open_on(self.setup.hours, day), self.wish.parts)
        found: list[tuple[int, UUID]] = []
        for who in self.practitioners:
            busy = [one.stretch for one in taken if one.practitioner_id == who]
            begins = rules.first_fit(rules.free_stretches(hours, busy), self.minutes, after=after)
            if begins is not None:
                found.append((begins, who))
        if not found:
            return None
        begins, who = min(found, key=lambda one: one[0])
        room = self._free_room(taken, Stretch(begins, begins + self.minutes))
        return FreePlace(at_wall_clock(day, rules.as_time(begins)), self.minutes, who, room)

    def _free_room(self, taken: list[Appointment], wanted: Stretch) -> str:
        for room in self.setup.rooms:
            busy = [one.stretch for one in taken if one.room == room]
            if all(one.ends <= wanted.begins or one.begins >= wanted.ends for one in busy):
                return room
        return ""
