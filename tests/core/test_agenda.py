"""The agenda: days by the studio's own clock, and the state of every appointment."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy.exc import StatementError

from skintwin_desktop.core import agenda, clients, screening
from skintwin_desktop.core.agenda import KINDS, STATUSES, AppointmentPlan, at_wall_clock
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound, Refused, StatusRefused
from tests.builders import ANNA, take_in


def plan(studio: Studio, day: date, when: time, **changes: object) -> AppointmentPlan:
    practitioner = agenda.list_practitioners(studio)[0]
    made = AppointmentPlan(at_wall_clock(day, when), 30, "follow_up", practitioner.id, "1")
    return replace(made, **changes)  # type: ignore[arg-type]


def test_a_day_shows_its_own_appointments_in_the_order_of_time(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    day = date(2027, 1, 12)
    for moment in (time(15), time(9, 30), time(0), time(23, 59), time(9, 30)):
        agenda.plan_appointment(office, client.id, plan(office, day, moment))
    for other in (day - timedelta(days=1), day + timedelta(days=1)):
        agenda.plan_appointment(office, client.id, plan(office, other, time(0) if other > day else time(23, 59)))
    shown = [office.local(one.starts_at).strftime("%H:%M") for one in agenda.day_list(office, day)]
    assert shown == ["00:00", "09:30", "09:30", "15:00", "23:59"]


@pytest.mark.parametrize(("day", "hours"), [(date(2027, 3, 28), 23), (date(2027, 10, 31), 25), (date(2027, 6, 1), 24)])
def test_days_on_which_the_clock_changes_are_whole(office: Studio, day: date, hours: int) -> None:
    client = clients.register_client(office, ANNA)
    starts = at_wall_clock(day, time())
    assert (at_wall_clock(day + timedelta(days=1), time()).timestamp() - starts.timestamp()) / 3600 == hours
    first = datetime.fromtimestamp(starts.timestamp(), tz=starts.tzinfo)
    for hour in (-1, *range(hours), hours):
        moment = datetime.fromtimestamp(first.timestamp() + hour * 3600, tz=starts.tzinfo)
        agenda.plan_appointment(office, client.id, plan(office, day, time(), starts_at=moment))
    assert len(agenda.day_list(office, day)) == hours


def test_an_appointment_shows_who_where_and_how_far(office: Studio) -> None:
    done = take_in(office)
    (line,) = [one for one in agenda.day_list(office, office.today()) if one.client_id == done.client.id]
    assert (line.client_label, line.client_name.full, line.birth_date) == (
        done.client.label,
        "Anna Proefman",
        date(1979, 3, 14),
    )
    assert (line.status, line.minutes, line.room, line.practitioner) == ("expected", 60, "1", "N. Modelaar")
    assert (line.has_intake, line.visit_under_way) == (True, False)

    agenda.mark_appointment(office, line.id, "present", room="2")
    screening.start_visit(office, done.client.id, VisitReason("own_request"), appointment_id=line.id)
    (line,) = [one for one in agenda.day_list(office, office.today()) if one.client_id == done.client.id]
    assert (line.status, line.room, line.visit_under_way) == ("in_room", "2", True)


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_can_be_noted(office: Studio, status: str) -> None:
    client = clients.register_client(office, ANNA)
    day = date(2025, 2, 1 + STATUSES.index(status))
    appointment = agenda.plan_appointment(office, client.id, plan(office, day, time(10)))
    agenda.mark_appointment(office, appointment, status)
    (line,) = agenda.day_list(office, day)
    assert (line.status, line.room, line.has_intake) == (status, "1", False)


@pytest.mark.parametrize("status", ["present", "in_room", "finished", "no_show"])
def test_what_cannot_be_yet_is_refused(office: Studio, status: str) -> None:
    client = clients.register_client(office, ANNA)
    day, later = date(2028, 3, 1), office.today()
    tomorrow = agenda.plan_appointment(office, client.id, plan(office, day, time(10)))
    today = agenda.plan_appointment(office, client.id, plan(office, later, time(23, 50), minutes=5))
    with pytest.raises(StatusRefused) as error:
        agenda.mark_appointment(office, tomorrow, status)
    assert (error.value.before, error.value.after) == ("to_come", status)
    if status == "no_show":
        with pytest.raises(StatusRefused):
            agenda.mark_appointment(office, today, status)
    else:
        agenda.mark_appointment(office, today, status)  # who is early on the day is here
    stands = {one.id: one.status for one in agenda.client_appointments(office, client.id)}
    assert stands == {tomorrow: "expected", today: "expected" if status == "no_show" else status}


def test_what_is_not_there_and_what_cannot_be_kept_is_refused(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    day = date(2028, 5, 1)
    with pytest.raises(NotFound):
        agenda.plan_appointment(office, UUID(int=1), plan(office, day, time(10)))
    with pytest.raises(NotFound):
        agenda.mark_appointment(office, UUID(int=1), "present")
    with pytest.raises(ValueError, match="late"):
        agenda.mark_appointment(office, UUID(int=1), "late")
    for room in ("x" * 201, "half \ud83d", "a\u202eb"):
        with pytest.raises(Refused):
            agenda.plan_appointment(office, client.id, plan(office, day, time(10), room=room))
    with pytest.raises(StatementError, match="time zone"):
        agenda.plan_appointment(office, client.id, plan(office, day, time(10), starts_at=datetime(2028, 5, 1, 10)))  # noqa: DTZ001
    assert agenda.day_list(office, day) == ()
    assert set(KINDS) == {"first_screening", "yearly_check", "one_lesion", "follow_up", "result_talk"}


def test_a_plan_clashes_with_the_same_practitioner_or_room_only(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    day = date(2029, 3, 6)
    made = agenda.plan_appointment(office, client.id, plan(office, day, time(11)))  # half an hour in room 1

    def found(when: time, **changes: object) -> list[tuple[str, str, bool]]:
        return [
            (office.local(one.starts_at).strftime("%H:%M"), office.local(one.ends_at).strftime("%H:%M"),
             one.same_practitioner)
            for one in agenda.clashes(office, plan(office, day, when, **changes))
        ]  # fmt: skip

    there = ("11:00", "11:30", True)
    assert found(time(11)) == found(time(11, 29), room="2") == found(time(10, 31)) == [there]
    assert found(time(10), minutes=61) == found(time(11, 10), minutes=5) == [there]
    assert found(time(10, 30)) == found(time(11, 30)) == []
    other = office.new_id()
    assert found(time(11), practitioner_id=other) == [("11:00", "11:30", False)]
    assert found(time(11), practitioner_id=other, room="2") == found(time(11), practitioner_id=other, room="") == []
    assert agenda.clashes(office, plan(office, day, time(11)), but=made) == ()
    agenda.mark_appointment(office, made, "cancelled")
    assert found(time(11)) == []
