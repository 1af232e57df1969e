"""What lies ahead in the demo's agenda: the rest of the week, a waiting list, and who is due for an appointment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta
from uuid import UUID

from skintwin_desktop.core import agenda, planning, recalls, waiting
from skintwin_desktop.core.agenda import CONSULT, AppointmentPlan
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.rules.holidays import holiday_on
from skintwin_desktop.store.tables import RecallRow

_TIMES = ((9, 0, "yearly_check"), (10, 0, "first_screening"), (11, 30, "one_lesion"), (14, 0, "follow_up"),
          (15, 15, "result_talk"))  # fmt: skip
_WAITING = (
    WaitingEntry(30, CONSULT, (1, 3), ("morning",), "Liever na half tien"),
    WaitingEntry(45, CONSULT, (), ("afternoon",)),
    WaitingEntry(20, CONSULT, (0, 1, 2)),
)
_DUE = (-45, -9, 12, 80)
"""In how many days clients are due; below zero they are late."""


def plan_ahead(studio: Studio, clients: Sequence[Client], practitioner: UUID) -> None:
    """Plan a few appointments on the days around today, and fill the lists beside the agenda."""
    whose = iter(clients)
    for day in _days_around(studio.today()):
        for hour, minute, kind in _TIMES[: 2 + day.weekday() % 3]:
            starts = agenda.at_wall_clock(day, time(hour, minute))
            plan = AppointmentPlan(starts, agenda.KINDS[kind], kind, practitioner, "1" if minute else "2")
            made = agenda.plan_appointment(studio, next(whose).id, plan)
            if starts < studio.now():
                agenda.mark_appointment(studio, made, "no_show" if (hour, minute) == (11, 30) else "finished")
            elif (hour, minute) == (14, 0):
                planning.cancel_appointment(studio, made, "client_cancelled")
    for entry in _WAITING:
        waiting.add_waiting(studio, next(whose).id, entry)
    _due(studio, [next(whose) for _ in _DUE])


def _days_around(today: date) -> list[date]:
    near = (today + timedelta(days=one) for one in (-2, -1, 1, 2, 3, 6))
    return [day for day in near if day.weekday() < 5 and holiday_on(day) is None]


def _due(studio: Studio, clients: Sequence[Client]) -> None:
    """Post recalls as if results had been signed months ago."""
    with studio.saving() as session:
        for client, days in zip(clients, _DUE, strict=True):
            recalls.post_recall(studio, session, client.id, 0)
            session.add(
                RecallRow(
                    id=studio.new_id(),
                    client_id=client.id,
                    due_on=studio.today() + timedelta(days=days),
                    made_at=studio.now(),
                    closed_because="",
                )
            )
