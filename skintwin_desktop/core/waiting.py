"""The waiting list: who would like to come, or to come sooner, and who of them a free place suits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.agenda import kind_seen
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import free_problems
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, WaitingRow

LONGEST_NOTE = 200


@dataclass(frozen=True)
class WaitingEntry:
    """What somebody waits for; no weekday means any day, no part means the whole day."""

    minutes: int
    kind: str
    weekdays: tuple[int, ...] = ()
    parts: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Waiting:
    """A line of the waiting list, with how to reach the client."""

    id: UUID
    client_id: UUID
    client_number: int
    client_name: Name
    phone: str
    since: date
    entry: WaitingEntry

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)

    def suits(self, day: date, minute: int, minutes: int) -> bool:
        """Tell whether a free place of so many minutes, at that minute of the day, suits."""
        wish = self.entry
        return rules.fits_wish(day, minute, minutes, minutes=wish.minutes, weekdays=wish.weekdays, parts=wish.parts)


@action(Permission.PLAN_APPOINTMENT)
def add_waiting(studio: Studio, client_id: UUID, entry: WaitingEntry) -> UUID:
    """Put a client on the waiting list. NotFound; Refused names the field."""
    note = identity.tidy(entry.note)
    found = list(free_problems({"note": note}))
    if len(note) > LONGEST_NOTE:
        found.append(FieldProblem("note", "long"))
    if not rules.SHORTEST <= entry.minutes <= rules.LONGEST:
        found.append(FieldProblem("minutes", "range"))
    if not set(entry.weekdays) <= set(range(7)) or not set(entry.parts) <= set(rules.PARTS):
        found.append(FieldProblem("wish", "range"))
    if found:
        raise Refused(tuple(found))
    with studio.deed(Event.WAITING_ADDED, Kind.CREATE, Purpose.CONTACT) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        row = WaitingRow(
            id=studio.new_id(),
            client_id=client_id,
            kind=entry.kind,
            minutes=entry.minutes,
            weekdays=",".join(str(one) for one in sorted(set(entry.weekdays))),
            parts=",".join(part for part in rules.PARTS if part in entry.parts),
            note=note,
            since=studio.today(),
        )
        deed.session.add(row)
        deed.about("waiting", row.id, client=client_id)
    return row.id


@action(Permission.PLAN_APPOINTMENT)
def close_waiting(studio: Studio, waiting_id: UUID, *, reopen: bool = False) -> None:
    """Take somebody off the waiting list who no longer wants a place, or take that back. NotFound."""
    with studio.deed(Event.WAITING_CLOSED, Kind.UPDATE, Purpose.CONTACT) as deed:
        row = deed.session.get(WaitingRow, waiting_id)
        if row is None:
            raise NotFound
        row.closed_at = None if reopen else studio.now()
        deed.about("waiting", row.id, client=row.client_id)


@action(Permission.READ_AGENDA)
def waiting_list(studio: Studio) -> tuple[Waiting, ...]:
    """Return who waits, longest first."""
    with studio.deed(Event.WAITING_READ, Kind.READ, Purpose.CONTACT) as deed:
        found = _open_lines(studio, deed.session)
        deed.about("agenda", count=len(found))
    return found


@action(Permission.READ_AGENDA)
def who_fits(studio: Studio, starts_at: datetime, minutes: int) -> tuple[Waiting, ...]:
    """Return who waits for a place such as this one, longest first; nobody for a place that is past."""
    local = studio.local(starts_at)
    with studio.deed(Event.WAITING_READ, Kind.READ, Purpose.CONTACT) as deed:
        lines = _open_lines(studio, deed.session) if starts_at > studio.now() else ()
        found = tuple(one for one in lines if one.suits(local.date(), rules.minute_of(local), minutes))
        deed.about("agenda", local.date().isoformat(), count=len(found))
    return found


def _open_lines(studio: Studio, session: Session) -> tuple[Waiting, ...]:
    rows = session.execute(
        select(WaitingRow, ClientRow)
        .join(ClientRow, ClientRow.id == WaitingRow.client_id)
        .where(WaitingRow.closed_at.is_(None))
        .order_by(WaitingRow.since, WaitingRow.id)
    )
    return tuple(_to_waiting(studio, row, client) for row, client in rows)


def _to_waiting(studio: Studio, row: WaitingRow, client: ClientRow) -> Waiting:
    return Waiting(
        row.id,
        client.id,
        client.number,
        Name(client.first_name, client.name_prefix, client.last_name),
        client.phone,
        row.since,
        WaitingEntry(
            row.minutes,
            kind_seen(studio, row.kind),
            tuple(int(one) for one in row.weekdays.split(",") if one),
            tuple(one for one in row.parts.split(",") if one),
            row.note,
        ),
    )
