"""Recalls: who is due for an appointment, and around when. Never why: that stays in the sealed result."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select, update
from sqlalchemy.orm import Session

from skintwin_desktop.core.agenda import at_wall_clock
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import ResultContent
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import AppointmentRow, ClientRow, RecallRow

LATER_RESULT = "later_result"
CLOSE_REASONS = ("client_declines", "elsewhere", "no_answer", "not_needed")
"""Why somebody is taken off the list by hand; nothing medical."""


@dataclass(frozen=True)
class Recall:
    """Somebody who is due for an appointment and has none, with how to reach them."""

    id: UUID
    client_id: UUID
    client_number: int
    client_name: Name
    phone: str
    due_on: date

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)


def months_until(content: ResultContent) -> int:
    """Return in how many months a signed result asks for the next appointment: the soonest; 0 for none."""
    asked = [one.recall_months for one in content.lesions if one.action == "recall" and one.recall_months > 0]
    return min(asked, default=0)


def post_recall(studio: Studio, session: Session, client_id: UUID, months: int) -> None:
    """Note around when a client is due, in the transaction that signs the result; an earlier recall ends with it."""
    session.execute(
        update(RecallRow)
        .where(RecallRow.client_id == client_id, RecallRow.closed_at.is_(None))
        .values(closed_at=studio.now(), closed_because=LATER_RESULT, version=RecallRow.version + 1)
    )
    if months:
        session.add(
            RecallRow(
                id=studio.new_id(),
                client_id=client_id,
                due_on=rules.months_later(studio.today(), months),
                made_at=studio.now(),
                closed_because="",
            )
        )


def is_due(today: date) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return what holds for an open recall of somebody who has no appointment today or later."""
    ahead = exists().where(
        AppointmentRow.client_id == RecallRow.client_id,
        AppointmentRow.starts_at >= at_wall_clock(today, time()),
        AppointmentRow.status.not_in((rules.NO_SHOW, rules.CANCELLED)),
    )
    return RecallRow.closed_at.is_(None), ~ahead


@action(Permission.READ_AGENDA)
def recall_list(studio: Studio) -> tuple[Recall, ...]:
    """Return who is due for an appointment and has none today or later, the longest overdue first."""
    with studio.deed(Event.RECALLS_READ, Kind.READ, Purpose.CONTACT) as deed:
        rows = deed.session.execute(
            select(RecallRow, ClientRow)
            .join(ClientRow, ClientRow.id == RecallRow.client_id)
            .where(*is_due(studio.today()))
            .order_by(RecallRow.due_on, RecallRow.id)
        )
        found = tuple(
            Recall(
                row.id, client.id, client.number, Name(client.first_name, client.name_prefix, client.last_name),
                client.phone, row.due_on,
            )
            for row, client in rows
        )  # fmt: skip
        deed.about("agenda", count=len(found))
    return found


@action(Permission.PLAN_APPOINTMENT)
def close_recall(studio: Studio, recall_id: UUID, reason: str) -> None:
    """Take somebody off the list with one of CLOSE_REASONS; an empty reason puts them back. NotFound, Refused."""
    if reason and reason not in CLOSE_REASONS:
        raise Refused((FieldProblem("close_reason", "empty"),))
    with studio.deed(Event.RECALL_CLOSED, Kind.UPDATE, Purpose.CONTACT) as deed:
        row = deed.session.get(RecallRow, recall_id)
        if row is None:
            raise NotFound
        row.closed_at, row.closed_because = (studio.now() if reason else None), reason
        deed.about("recall", row.id, client=row.client_id)
