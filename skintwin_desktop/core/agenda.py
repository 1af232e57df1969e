"""The agenda: who comes today, for how long, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import refuse_joined
from skintwin_desktop.core.studio import ZONE, Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.store.tables import AppointmentRow, ClientRow, IntakeRow, UserRow, VisitRow

KINDS: dict[str, int] = {
    "first_screening": 60,
    "yearly_check": 45,
    "one_lesion": 20,
    "follow_up": 30,
    "result_talk": 15,
}
"""The kinds of appointment and their usual length in minutes."""
STATUSES = ("expected", "present", "in_room", "finished", "no_show", "cancelled")
_NOT_COMING = ("no_show", "cancelled")


@dataclass(frozen=True)
class Appointment:
    """One line of the day."""

    id: UUID
    client_id: UUID
    client_number: int
    client_name: Name
    birth_date: date
    starts_at: datetime
    minutes: int
    kind: str
    practitioner_id: UUID
    practitioner: str
    room: str
    status: str
    has_intake: bool
    visit_under_way: bool

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)


@dataclass(frozen=True)
class Practitioner:
    """Somebody who can see clients."""

    id: UUID
    name: str


@dataclass(frozen=True)
class AppointmentPlan:
    """What a new appointment needs."""

    starts_at: datetime
    minutes: int
    kind: str
    practitioner_id: UUID
    room: str = ""


@dataclass(frozen=True)
class Clash:
    """An appointment at the same time with the same practitioner, or in the same room; it does not say of whom."""

    starts_at: datetime
    minutes: int
    practitioner: str
    room: str
    same_practitioner: bool

    @property
    def ends_at(self) -> datetime:
        """Return when it ends."""
        return self.starts_at + timedelta(minutes=self.minutes)


def at_wall_clock(day: date, when: time) -> datetime:
    """Return a moment by the studio's wall clock."""
    return datetime.combine(day, when, ZONE)


def add_appointment(studio: Studio, session: Session, client_id: UUID, plan: AppointmentPlan) -> AppointmentRow:
    """Add an appointment inside a deed under way; FileJoined, Refused when the room cannot be kept as it is typed."""
    refuse_unfit(room=plan.room)
    refuse_joined(session, client_id)
    row = AppointmentRow(
        id=studio.new_id(),
        client_id=client_id,
        starts_at=plan.starts_at,
        minutes=plan.minutes,
        kind=plan.kind,
        practitioner_id=plan.practitioner_id,
        room=plan.room,
        status="expected",
    )
    session.add(row)
    session.flush()
    return row


@action(Permission.PLAN_APPOINTMENT)
def clashes(studio: Studio, plan: AppointmentPlan, *, but: UUID | None = None) -> tuple[Clash, ...]:
    """Return what a plan would overlap, in the order of time; ``but`` is the appointment that it is about."""
    ends = plan.starts_at + timedelta(minutes=plan.minutes)
    room = identity.fold(plan.room)
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        rows = deed.session.execute(
            select(AppointmentRow, UserRow.name)
            .join(UserRow, UserRow.id == AppointmentRow.practitioner_id)
            .where(AppointmentRow.starts_at > plan.starts_at - timedelta(days=1), AppointmentRow.starts_at < ends)
            .where(AppointmentRow.status.not_in(_NOT_COMING))
            .order_by(AppointmentRow.starts_at, AppointmentRow.id)
        )
        near = [
            Clash(row.starts_at, row.minutes, name, row.room, row.practitioner_id == plan.practitioner_id)
            for row, name in rows
            if row.id != but
        ]
        found = tuple(
            one
            for one in near
            if one.ends_at > plan.starts_at and (one.same_practitioner or (room and identity.fold(one.room) == room))
        )
        deed.about("agenda", studio.local(plan.starts_at).date().isoformat(), count=len(found))
    return found


@action(Permission.PLAN_APPOINTMENT)
def plan_appointment(studio: Studio, client_id: UUID, plan: AppointmentPlan) -> UUID:
    """Plan an appointment for a client who is registered; NotFound."""
    with studio.deed(Event.APPOINTMENT_PLANNED, Kind.CREATE, Purpose.CONTACT) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        row = add_appointment(studio, deed.session, client_id, plan)
        deed.about("appointment", row.id, client=client_id)
    return row.id


@action(Permission.PLAN_APPOINTMENT)
def mark_appointment(studio: Studio, appointment_id: UUID, status: str, *, room: str | None = None) -> None:
    """Note that a client arrived, is in a room, left or did not come; NotFound, Refused for the room."""
    if status not in STATUSES:
        raise ValueError(status)
    refuse_unfit(room=room or "")
    with studio.deed(Event.APPOINTMENT_CHANGED, Kind.UPDATE, Purpose.CONTACT) as deed:
        row = deed.session.get(AppointmentRow, appointment_id)
        if row is None:
            raise NotFound
        row.status = status
        if room is not None:
            row.room = room
        deed.about("appointment", row.id, client=row.client_id)


@action(Permission.READ_AGENDA)
def day_list(studio: Studio, day: date) -> tuple[Appointment, ...]:
    """Return the appointments of a day in the order of their time."""
    begins = at_wall_clock(day, time())
    ends = at_wall_clock(day + timedelta(days=1), time())
    has_intake = exists().where(IntakeRow.client_id == AppointmentRow.client_id)
    under_way = exists().where(VisitRow.client_id == AppointmentRow.client_id, VisitRow.finished_at.is_(None))
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        rows = deed.session.execute(
            select(AppointmentRow, ClientRow, UserRow.name, has_intake, under_way)
            .join(ClientRow, ClientRow.id == AppointmentRow.client_id)
            .join(UserRow, UserRow.id == AppointmentRow.practitioner_id)
            .where(AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends)
            .order_by(AppointmentRow.starts_at, AppointmentRow.id)
        ).all()
        found = tuple(_to_appointment(*row) for row in rows)
        deed.about("agenda", day.isoformat(), count=len(found))
    return found


def _to_appointment(
    row: AppointmentRow, client: ClientRow, practitioner: str, has_intake: bool, visit_under_way: bool
) -> Appointment:
    return Appointment(
        id=row.id,
        client_id=client.id,
        client_number=client.number,
        client_name=Name(client.first_name, client.name_prefix, client.last_name),
        birth_date=client.birth_date,
        starts_at=row.starts_at,
        minutes=row.minutes,
        kind=row.kind,
        practitioner_id=row.practitioner_id,
        practitioner=practitioner,
        room=row.room,
        status=row.status,
        has_intake=bool(has_intake),
        visit_under_way=bool(visit_under_way),
    )


@action(Permission.READ_STUDIO)
def list_practitioners(studio: Studio) -> tuple[Practitioner, ...]:
    """Return who can see clients, by name."""
    with studio.reading() as session:
        rows = session.execute(
            select(UserRow.id, UserRow.name)
            .where(UserRow.role != Role.RECEPTIONIST.value, UserRow.state == "active")
            .order_by(UserRow.name)
        )
        return tuple(Practitioner(*row) for row in rows)
