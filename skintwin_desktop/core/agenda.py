"""The agenda: who comes today, for how long, and how far they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import refuse_joined
from skintwin_desktop.core.studio import ZONE, Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import NotFound, StatusRefused
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.agenda import Stretch
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.store.tables import AppointmentRow, ClientRow, IntakeRow, UserRow, VisitRow, WaitingRow

KINDS: dict[str, int] = {
    "first_screening": 60,
    "yearly_check": 45,
    "one_lesion": 20,
    "follow_up": 30,
    "result_talk": 15,
}
"""The kinds of appointment that a studio begins with, and their usual length in minutes."""
CONSULT = "consult"
"""What reception sees of every kind (S20), and what it plans: a length, no reason."""
STATUSES = ("expected", "present", "in_room", "finished", "no_show", "cancelled")
DRAFT = "appointment"
"""The kind of draft that planning an appointment takes away."""
_NOT_COMING = ("no_show", "cancelled")


@dataclass(frozen=True)
class Appointment:
    """One line of the day. ``kind`` is CONSULT for who may not read the medical file."""

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
    cancel_reason: str = ""
    walk_in: bool = False

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)

    @property
    def ends_at(self) -> datetime:
        """Return when it ends."""
        return self.starts_at + timedelta(minutes=self.minutes)

    @property
    def comes(self) -> bool:
        """Tell whether the client came or is still to come: the place is taken."""
        return self.status not in _NOT_COMING

    @property
    def can_move(self) -> bool:
        """Tell whether it can still be moved, made longer and cancelled."""
        return self.status in rules.OPEN_STATUSES

    @property
    def stretch(self) -> Stretch:
        """Return which minutes of its day it takes, by the studio's wall clock."""
        begins = rules.minute_of(self.starts_at.astimezone(ZONE))
        return Stretch(begins, begins + self.minutes)

    @property
    def plan(self) -> AppointmentPlan:
        """Return when, how long, with whom and where."""
        return AppointmentPlan(self.starts_at, self.minutes, self.kind, self.practitioner_id, self.room)


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


def kind_seen(studio: Studio, kind: str) -> str:
    """Return what the signed-in user may see of a kind of appointment; reception sees that it is a consult (S20)."""
    return kind if studio.may(Permission.READ_MEDICAL_FILE) else CONSULT


def add_appointment(
    studio: Studio, session: Session, client_id: UUID, plan: AppointmentPlan, *, walk_in: bool = False
) -> AppointmentRow:
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
        status=rules.PRESENT if walk_in else rules.EXPECTED,
        walk_in=walk_in,
    )
    session.add(row)
    session.flush()
    return row


def clashes_in(session: Session, plan: AppointmentPlan, *, but: UUID | None) -> tuple[Clash, ...]:
    """Return what a plan would overlap, inside a deed under way."""
    begins = plan.starts_at.astimezone(UTC)  # by the wall clock an hour would be lost or won when the clock changes
    ends = begins + timedelta(minutes=plan.minutes)
    room = identity.fold(plan.room)
    rows = session.execute(
        select(AppointmentRow, UserRow.name)
        .join(UserRow, UserRow.id == AppointmentRow.practitioner_id)
        .where(AppointmentRow.starts_at > begins - timedelta(days=1), AppointmentRow.starts_at < ends)
        .where(AppointmentRow.status.not_in(_NOT_COMING))
        .order_by(AppointmentRow.starts_at, AppointmentRow.id)
    )
    near = [
        Clash(row.starts_at, row.minutes, name, row.room, row.practitioner_id == plan.practitioner_id)
        for row, name in rows
        if row.id != but
    ]
    return tuple(
        one
        for one in near
        if one.ends_at > begins and (one.same_practitioner or (room and identity.fold(one.room) == room))
    )


@action(Permission.PLAN_APPOINTMENT)
def clashes(studio: Studio, plan: AppointmentPlan, *, but: UUID | None = None) -> tuple[Clash, ...]:
    """Return what a plan would overlap, in the order of time; ``but`` is the appointment that it is about."""
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        found = clashes_in(deed.session, plan, but=but)
        deed.about("agenda", studio.local(plan.starts_at).date().isoformat(), count=len(found))
    return found


@action(Permission.PLAN_APPOINTMENT)
def plan_appointment(
    studio: Studio,
    client_id: UUID,
    plan: AppointmentPlan,
    *,
    walk_in: bool = False,
    waiting_id: UUID | None = None,
    draft: str = "",
) -> UUID:
    """Plan an appointment for a client who is registered; who walks in is present at once. NotFound.

    Whoever had been waiting for it is off the waiting list with it; ``draft`` is the subject of the form's draft, which
    is gone with it too.
    """
    with studio.deed(Event.APPOINTMENT_PLANNED, Kind.CREATE, Purpose.CONTACT) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        row = add_appointment(studio, deed.session, client_id, plan, walk_in=walk_in)
        waiting = deed.session.get(WaitingRow, waiting_id) if waiting_id else None
        if waiting_id and (waiting is None or waiting.client_id != client_id):
            raise NotFound
        if waiting is not None:
            waiting.closed_at, waiting.appointment_id = studio.now(), row.id
        if draft:
            drop_draft(studio, deed.session, DRAFT, draft)
        deed.about("appointment", row.id, client=client_id)
    return row.id


@action(Permission.PLAN_APPOINTMENT)
def mark_appointment(
    studio: Studio, appointment_id: UUID, status: str, *, room: str | None = None, undo: bool = False
) -> None:
    """Note that a client arrived, is in a room, left or did not come.

    NotFound; StatusRefused when the status may not follow the one before, or is too early; Refused for the room.
    """
    if status not in STATUSES:
        raise ValueError(status)
    refuse_unfit(room=room or "")
    with studio.deed(Event.APPOINTMENT_CHANGED, Kind.UPDATE, Purpose.CONTACT) as deed:
        row = deed.session.get(AppointmentRow, appointment_id)
        if row is None:
            raise NotFound
        if not rules.may_follow(row.status, status, undo=undo):
            raise StatusRefused(row.status, status)
        if not undo and rules.too_early(status, studio.local(row.starts_at), studio.local(studio.now())):
            raise StatusRefused(rules.TO_COME, status)
        row.status = status
        if status != rules.CANCELLED:
            row.cancel_reason = None
        if room is not None:
            row.room = room
        deed.about("appointment", row.id, client=row.client_id)


@action(Permission.READ_AGENDA)
def day_list(studio: Studio, day: date, *, days: int = 1) -> tuple[Appointment, ...]:
    """Return the appointments of a day, or of some days from it on, in the order of their time."""
    begins, ends = at_wall_clock(day, time()), at_wall_clock(day + timedelta(days=days), time())
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        found = appointments_where(
            studio, deed.session, AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends
        )
        deed.about("agenda", day.isoformat(), count=len(found))
    return found


@action(Permission.READ_AGENDA)
def client_appointments(studio: Studio, client_id: UUID) -> tuple[Appointment, ...]:
    """Return all appointments of a client in the order of their time."""
    with studio.deed(Event.AGENDA_READ, Kind.READ, Purpose.CONTACT) as deed:
        found = appointments_where(studio, deed.session, AppointmentRow.client_id == client_id)
        deed.about("client", client_id, client=client_id, count=len(found))
    return found


def appointments_where(studio: Studio, session: Session, *conditions: ColumnElement[bool]) -> tuple[Appointment, ...]:
    """Return the appointments for which all conditions hold, in the order of their time."""
    has_intake = exists().where(IntakeRow.client_id == AppointmentRow.client_id)
    under_way = exists().where(VisitRow.client_id == AppointmentRow.client_id, VisitRow.finished_at.is_(None))
    rows = session.execute(
        select(
            *(column for column in AppointmentRow.__table__.columns if column.name != "version"),
            ClientRow.number, ClientRow.first_name, ClientRow.name_prefix, ClientRow.last_name, ClientRow.birth_date,
            UserRow.name.label("practitioner"), has_intake.label("has_intake"), under_way.label("under_way"),
        )
        .select_from(AppointmentRow)
        .join(ClientRow, ClientRow.id == AppointmentRow.client_id)
        .join(UserRow, UserRow.id == AppointmentRow.practitioner_id)
        .where(*conditions)
        .order_by(AppointmentRow.starts_at, AppointmentRow.id)
    )  # fmt: skip
    return tuple(_to_appointment(studio, row) for row in rows)


def _to_appointment(studio: Studio, row: Any) -> Appointment:
    return Appointment(
        id=row.id,
        client_id=row.client_id,
        client_number=row.number,
        client_name=Name(row.first_name, row.name_prefix, row.last_name),
        birth_date=row.birth_date,
        starts_at=row.starts_at,
        minutes=row.minutes,
        kind=kind_seen(studio, row.kind),
        practitioner_id=row.practitioner_id,
        practitioner=row.practitioner,
        room=row.room,
        status=row.status,
        has_intake=bool(row.has_intake),
        visit_under_way=bool(row.under_way),
        cancel_reason=row.cancel_reason or "",
        walk_in=bool(row.walk_in),
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
