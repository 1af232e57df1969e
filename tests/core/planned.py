"""Something for the actions of the agenda to act upon: an appointment, a line of the waiting list, a recall."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import agenda, recalls, waiting
from skintwin_desktop.core.agenda import CONSULT, AppointmentPlan, at_wall_clock
from skintwin_desktop.core.agenda_paper import Scope
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.rules.agenda import as_time
from skintwin_desktop.store.tables import RecallRow

NEEDS_ONE = {"agenda.mark_appointment"} | {
    f"planning.{name}" for name in ("change_appointment", "cancel_appointment", "take_back_appointment")
}
WISH = WaitingEntry(30, CONSULT, (0, 3), ("morning",), "Belt graag terug")


def plan_at(studio: Studio, *, days: int = 1, minute: int = 600, minutes: int = 30, **changes: Any) -> AppointmentPlan:
    """Return a plan for a day from today, with the first practitioner there is."""
    starts = at_wall_clock(studio.today() + timedelta(days=days), as_time(minute))
    values: dict[str, Any] = {
        "kind": "follow_up",
        "practitioner_id": agenda.list_practitioners(studio)[0].id,
        "room": "1",
    } | changes
    return AppointmentPlan(starts, minutes, **values)


def recall_for(studio: Studio, client_id: UUID, months: int = 3) -> UUID:
    """Post a recall as signing a result does, and return it."""
    with studio.saving() as session:
        recalls.post_recall(studio, session, client_id, months)
        session.flush()
        open_one = select(RecallRow.id).where(RecallRow.client_id == client_id, RecallRow.closed_at.is_(None))
        return session.execute(open_one).scalar_one()


def values_for(name: str, studio: Studio, client_id: UUID) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what to give for the parameters of these actions."""
    found: dict[tuple[str, Any] | str, Callable[[], Any]] = {
        "scope": lambda: Scope(studio.today()),
        "setup": AgendaSetup,
        "starts_at": lambda: plan_at(studio).starts_at,
        "minutes": lambda: 30,
        "waiting_id": lambda: waiting.add_waiting(studio, client_id, WISH),
        "recall_id": lambda: recall_for(studio, client_id),
        ("entry", WaitingEntry): lambda: WISH,
    }
    if name in NEEDS_ONE:
        found["appointment_id"] = lambda: agenda.plan_appointment(studio, client_id, plan_at(studio, days=0))
    reasons = {"planning.cancel_appointment": "client_cancelled", "recalls.close_recall": "no_answer"}
    if name in reasons:
        found["reason", str] = lambda: reasons[name]
    return found
