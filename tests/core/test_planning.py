"""Planning, the waiting list and recalls: what is warned of, what can be taken back, and what reception never sees."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from icalendar import Calendar
from sqlalchemy import select

from skintwin_desktop.core import (
    agenda,
    agenda_paper,
    agenda_setup,
    clients,
    intake,
    lesions,
    planning,
    recalls,
    results,
    screening,
    waiting,
)
from skintwin_desktop.core.agenda import CONSULT, at_wall_clock
from skintwin_desktop.core.agenda_paper import Scope
from skintwin_desktop.core.agenda_setup import AgendaSetup, KindOfAppointment
from skintwin_desktop.core.drafts import Draft, read_draft, save_draft
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.errors import NotFound, Refused, StatusRefused
from skintwin_desktop.rules.agenda import Opening
from skintwin_desktop.store.tables import AppointmentRow, RecallRow
from tests.builders import ANNA, KAREL, Home, intake_entry, take_in
from tests.core import world as worlds
from tests.core.planned import WISH, plan_at, recall_for
from tests.core.world import journal


def lines_of(studio: Studio, client_id: UUID) -> list[agenda.Appointment]:
    return list(agenda.client_appointments(studio, client_id))


# --- reception sees no reason ---


def test_reception_is_told_that_it_is_a_consult_wherever_an_appointment_is_read(home: Home) -> None:
    owner = home.practitioner()
    client = clients.register_client(owner, ANNA)
    made = agenda.plan_appointment(owner, client.id, plan_at(owner, days=0, minute=900))
    waiting.add_waiting(owner, client.id, replace(WISH, kind="yearly_check"))
    home.close(owner)
    desk = home.receptionist()
    seen = [
        *(one.kind for one in agenda.day_list(desk, desk.today())),
        *(one.kind for one in lines_of(desk, client.id)),
        *(one.entry.kind for one in waiting.waiting_list(desk)),
        planning.change_appointment(desk, made, replace(plan_at(desk, days=0, minute=905), kind=CONSULT)).kind,
    ]
    assert set(seen) == {CONSULT}
    home.close(desk)
    owner = home.practitioner()
    assert [one.kind for one in lines_of(owner, client.id)] == ["follow_up"]  # moving it did not change what it is
    assert waiting.waiting_list(owner)[0].entry.kind == "yearly_check"


def test_an_intake_at_the_desk_leaves_the_kind_of_its_appointment_as_it_was(office: Studio) -> None:
    done = take_in(office)
    plan = intake_entry(office).appointment
    assert plan is not None
    again = intake_entry(
        office, ANNA, client_id=done.client.id, client_version=done.client.version,
        appointment_id=done.appointment_id, appointment=replace(plan, kind=CONSULT, minutes=40),
    )  # fmt: skip
    intake.complete_intake(office, again)
    assert [(one.kind, one.minutes) for one in lines_of(office, done.client.id)] == [("first_screening", 40)]


# --- what is warned of ---


def test_a_plan_is_warned_of_overlaps_hours_and_a_second_time_on_the_same_day(office: Studio) -> None:
    client, other = clients.register_client(office, ANNA), clients.register_client(office, KAREL)
    monday = (date(2029, 3, 5) - office.today()).days
    made = agenda.plan_appointment(office, client.id, plan_at(office, days=monday, minute=660))
    free = planning.check_plan(office, plan_at(office, days=monday, minute=600), client_id=other.id)
    assert free.fine
    taken = planning.check_plan(office, plan_at(office, days=monday, minute=670, room="9"), client_id=other.id)
    assert [one.same_practitioner for one in taken.clashes] == [True]
    assert not taken.fine
    again = planning.check_plan(office, plan_at(office, days=monday, minute=840), client_id=client.id)
    assert [f"{office.local(one):%H:%M}" for one in again.same_day] == ["11:00"]
    itself = planning.check_plan(office, plan_at(office, days=monday, minute=665), client_id=client.id, but=made)
    assert itself.fine
    late = planning.check_plan(office, plan_at(office, days=monday, minute=1435, minutes=60))
    assert late.codes == ("midnight", "outside_hours")
    assert planning.check_plan(office, plan_at(office, days=-1)).codes == ("past",)


def test_an_hour_is_an_hour_when_the_clock_changes(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    night = date(2027, 10, 31)
    base = plan_at(office)
    long = replace(base, starts_at=at_wall_clock(night, time(1)), minutes=150)  # to 02:30, the second time
    agenda.plan_appointment(office, client.id, long)
    after = replace(base, starts_at=datetime(2027, 10, 31, 1, 29, tzinfo=UTC), room="")
    assert agenda.clashes(office, after)
    assert not agenda.clashes(office, replace(after, starts_at=datetime(2027, 10, 31, 1, 30, tzinfo=UTC)))


# --- moving, cancelling, taking back ---


def test_moving_gives_back_what_it_was_so_that_it_can_be_undone(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    first, then = (
        plan_at(office, days=40),
        plan_at(office, days=41, minute=720, minutes=45, room="2", kind="one_lesion"),
    )
    made = agenda.plan_appointment(office, client.id, first)
    before = planning.change_appointment(office, made, then)
    assert (before.starts_at, before.minutes, before.room, before.kind) == (first.starts_at, 30, "1", "follow_up")
    (line,) = lines_of(office, client.id)
    assert (line.starts_at, line.minutes, line.room, line.kind) == (then.starts_at, 45, "2", "one_lesion")
    assert planning.change_appointment(office, made, before).minutes == 45
    with pytest.raises(Refused):
        planning.change_appointment(office, made, replace(then, room="x" * 500))
    with pytest.raises(NotFound):
        planning.change_appointment(office, UUID(int=1), then)


def test_what_began_or_was_cancelled_stays_where_it_is(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    made = agenda.plan_appointment(office, client.id, plan_at(office, days=0, minute=1200))
    with pytest.raises(Refused):
        planning.cancel_appointment(office, made, "had a rash")
    place = planning.cancel_appointment(office, made, "client_cancelled")
    assert (place.minutes, place.room) == (30, "1")
    (line,) = lines_of(office, client.id)
    assert (line.status, line.cancel_reason, line.comes, line.can_move) == (
        "cancelled",
        "client_cancelled",
        False,
        False,
    )
    for refused in (
        lambda: planning.change_appointment(office, made, plan_at(office)),
        lambda: planning.cancel_appointment(office, made, "client_cancelled"),
        lambda: planning.take_back_appointment(office, made),
        lambda: agenda.mark_appointment(office, made, "in_room"),
    ):
        with pytest.raises(StatusRefused) as error:
            refused()
        assert error.value.before == "cancelled"
    agenda.mark_appointment(office, made, "expected")
    assert [(one.status, one.cancel_reason) for one in lines_of(office, client.id)] == [("expected", "")]
    agenda.mark_appointment(office, made, "in_room")
    with pytest.raises(StatusRefused):
        agenda.mark_appointment(office, made, "expected")
    agenda.mark_appointment(office, made, "expected", undo=True)


def test_a_plan_that_is_taken_back_is_gone_and_who_waited_waits_again(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    waits = waiting.add_waiting(office, client.id, WISH)
    made = agenda.plan_appointment(office, client.id, plan_at(office, days=50), waiting_id=waits)
    assert waits not in {one.id for one in waiting.waiting_list(office)}
    planning.take_back_appointment(office, made)
    assert waits in {one.id for one in waiting.waiting_list(office)}
    assert lines_of(office, client.id) == []
    assert journal(office)[-3].event == "appointment_taken_back"
    waiting.close_waiting(office, waits)
    done = take_in(office)
    assert done.appointment_id is not None
    with pytest.raises(StatusRefused):
        planning.take_back_appointment(office, done.appointment_id)
    with pytest.raises(NotFound):
        agenda.plan_appointment(office, done.client.id, plan_at(office), waiting_id=waits)


def test_who_walks_in_is_there_at_once_and_the_draft_of_the_form_is_gone(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    save_draft(office, agenda.DRAFT, "one", Draft("Anna", {"time": "10:4"}))
    agenda.plan_appointment(office, client.id, plan_at(office, days=0, minute=640), walk_in=True, draft="one")
    (line,) = lines_of(office, client.id)
    assert (line.status, line.walk_in) == ("present", True)
    assert read_draft(office, agenda.DRAFT, "one") is None


# --- free places and the waiting list ---


def test_the_first_free_place_is_in_the_hours_and_on_no_holiday(home: Home) -> None:
    studio = home.practitioner()
    client = clients.register_client(studio, ANNA)
    found = planning.first_free_place(studio, studio.today(), 60)
    assert found is not None
    assert (f"{found.starts_at:%d-%m %H:%M}", found.room) == ("24-11 10:45", "1")
    agenda.plan_appointment(studio, client.id, replace(plan_at(studio, days=0, minute=645, minutes=60)))
    found = planning.first_free_place(studio, studio.today(), 60)
    assert found is not None
    assert f"{found.starts_at:%d-%m %H:%M}" == "24-11 13:30"
    found = planning.first_free_place(studio, date(2026, 12, 25), 60)
    assert found is not None
    assert f"{found.starts_at:%d-%m %H:%M}" == "28-12 09:00"
    agenda_setup.save_agenda_setup(studio, AgendaSetup(hours=()))
    assert planning.first_free_place(studio, studio.today(), 60) is None


def test_a_free_place_finds_who_waits_for_such_a_one_longest_first(home: Home) -> None:
    studio = home.practitioner()
    who = [clients.register_client(studio, replace(ANNA, first_name=name)).id for name in ("An", "Bo", "Cy", "Di")]
    for client, entry in zip(
        who,
        (WaitingEntry(30, CONSULT, (1,)), WaitingEntry(60, CONSULT), WaitingEntry(30, CONSULT, parts=("afternoon",)),
         WaitingEntry(15, CONSULT, (1, 2), ("morning",), "Liefst bij het raam")),
        strict=True,
    ):  # fmt: skip
        waiting.add_waiting(studio, client, entry)
        home.clock.move(days=1)
    home.clock.move(days=3)  # a Tuesday again
    tuesday = at_wall_clock(studio.today(), time(11))
    assert [one.client_name.first for one in waiting.who_fits(studio, tuesday, 30)] == ["An", "Di"]
    assert [one.client_name.first for one in waiting.who_fits(studio, tuesday + timedelta(hours=3), 60)] == [
        "An", "Bo", "Cy",
    ]  # fmt: skip
    assert waiting.who_fits(studio, tuesday - timedelta(days=1), 60) == ()
    assert waiting.waiting_list(studio)[3].entry.note == "Liefst bij het raam"
    first = waiting.waiting_list(studio)[0]
    waiting.close_waiting(studio, first.id)
    assert len(waiting.waiting_list(studio)) == 3
    waiting.close_waiting(studio, first.id, reopen=True)
    assert waiting.waiting_list(studio)[0] == first


@pytest.mark.parametrize(
    ("entry", "field"),
    [(WaitingEntry(4, CONSULT), "minutes"), (WaitingEntry(30, CONSULT, (7,)), "wish"),
     (WaitingEntry(30, CONSULT, (), ("night",)), "wish"), (WaitingEntry(30, CONSULT, note="x" * 201), "note"),
     (WaitingEntry(30, CONSULT, note="half \ud83d"), "note")],
)  # fmt: skip
def test_a_wish_that_is_none_is_refused(office: Studio, entry: WaitingEntry, field: str) -> None:
    client = clients.register_client(office, ANNA)
    with pytest.raises(Refused) as refused:
        waiting.add_waiting(office, client.id, entry)
    assert field in {one.field for one in refused.value.problems}
    with pytest.raises(NotFound):
        waiting.close_waiting(office, UUID(int=1))


# --- recalls ---


def test_signing_posts_around_when_a_client_is_due_and_nothing_else(home: Home) -> None:
    studio = home.practitioner()
    made = worlds.built(studio, home.backup / "card")
    with studio.reading() as session:
        assert session.execute(select(RecallRow)).all() == []  # the GP was advised: nobody is called back
    finding = replace(worlds.FINDING, action="recall", recall_months=3)
    file = screening.open_file(studio, made.open_client)
    lesions.assess_lesion(studio, file.lesions[0].id, made.open_visit, finding)
    results.sign_result(studio, made.open_visit, worlds.PLAN)
    assert recalls.recall_list(studio) == ()  # who is here today has an appointment
    home.clock.move(days=1)
    (line,) = [one for one in recalls.recall_list(studio) if one.client_id == made.open_client]
    assert line.due_on == date(2027, 2, 24)
    with studio.reading() as session:
        row = session.execute(select(RecallRow)).scalar_one()
        assert {column.name for column in row.__table__.columns} == {
            "id", "client_id", "due_on", "made_at", "closed_at", "closed_because", "version",
        }  # fmt: skip
    home.close(studio)
    desk = home.receptionist()
    assert [one.due_on for one in recalls.recall_list(desk)] == [date(2027, 2, 24)]


def test_the_list_has_who_is_longest_overdue_first_and_nobody_who_has_an_appointment(home: Home) -> None:
    studio = home.practitioner()
    who = [clients.register_client(studio, replace(ANNA, first_name=name)).id for name in ("An", "Bo", "Cy")]
    for client, months in zip(who, (12, 3, 6), strict=True):
        recall_for(studio, client, months)
    assert [one.client_name.first for one in recalls.recall_list(studio)] == ["Bo", "Cy", "An"]
    made = agenda.plan_appointment(studio, who[1], plan_at(studio, days=80))
    assert [one.client_name.first for one in recalls.recall_list(studio)] == ["Cy", "An"]
    planning.cancel_appointment(studio, made, "client_cancelled")
    assert [one.client_name.first for one in recalls.recall_list(studio)] == ["Bo", "Cy", "An"]
    first = recalls.recall_list(studio)[0]
    recalls.close_recall(studio, first.id, "elsewhere")
    assert [one.client_name.first for one in recalls.recall_list(studio)] == ["Cy", "An"]
    recalls.close_recall(studio, first.id, "")
    assert recalls.recall_list(studio)[0] == first
    with pytest.raises(Refused):
        recalls.close_recall(studio, first.id, "melanoma")
    with pytest.raises(NotFound):
        recalls.close_recall(studio, UUID(int=1), "elsewhere")
    recall_for(studio, who[0], 1)
    assert [one.client_name.first for one in recalls.recall_list(studio)] == ["An", "Bo", "Cy"]


# --- kinds, rooms and hours ---


def test_what_the_owner_changes_is_there_for_everybody(home: Home) -> None:
    studio = home.practitioner()
    usual = agenda_setup.agenda_setup(studio)
    assert {one.code: one.minutes for one in usual.kinds} == agenda.KINDS
    assert usual.lengths == (15, 20, 30, 45, 60)
    changed = AgendaSetup(
        (*usual.kinds[1:], KindOfAppointment("", " Tweede  kijk ", "", 25)), ("Kamer Zuid",), (Opening(5, 600, 720),)
    )
    saved = agenda_setup.save_agenda_setup(studio, changed)
    assert (saved.kinds[-1].name_nl, saved.kinds[-1].name("en")) == ("Tweede kijk", "Tweede kijk")
    assert saved.kind(saved.kinds[-1].code) == saved.kinds[-1]
    assert saved.kind("first_screening") is None
    home.close(studio)
    desk = home.receptionist()
    assert agenda_setup.agenda_setup(desk) == saved


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"kinds": ()}, "kinds"),
        ({"kinds": (KindOfAppointment("a", "", "x", 30),)}, "kind-0-name_nl"),
        ({"kinds": (KindOfAppointment("a", "x", "y" * 61, 30),)}, "kind-0-name_en"),
        ({"kinds": (KindOfAppointment("a", "x", "y", 481),)}, "kind-0-minutes"),
        ({"kinds": (KindOfAppointment(CONSULT, "x", "y", 30),)}, "kinds"),
        ({"rooms": ("1", " 1")}, "room-1"),
        ({"rooms": ("x" * 500,)}, "room-0"),
        ({"hours": (Opening(0, 600, 600),)}, "hours-0"),
        ({"hours": (Opening(0, 600, 700), Opening(0, 650, 720))}, "hours"),
    ],
)
def test_a_setup_that_makes_no_sense_is_refused_whole(office: Studio, changes: dict[str, object], field: str) -> None:
    before = agenda_setup.agenda_setup(office)
    with pytest.raises(Refused) as refused:
        agenda_setup.save_agenda_setup(office, replace(AgendaSetup(), **changes))  # type: ignore[arg-type]
    assert field in {one.field for one in refused.value.problems}
    assert agenda_setup.agenda_setup(office) == before


# --- on paper and in a file ---


def test_the_calendar_file_reads_back_without_names_or_reasons(home: Home) -> None:
    studio = home.practitioner()
    client = clients.register_client(studio, replace(KAREL, first_name="Karel; \\n,"))
    for days, minute in ((0, 840), (1, 600), (8, 600)):
        agenda.plan_appointment(studio, client.id, plan_at(studio, days=days, minute=minute))
    gone = agenda.plan_appointment(studio, client.id, plan_at(studio, days=1, minute=700))
    planning.cancel_appointment(studio, gone, "client_cancelled")
    made = agenda_paper.calendar_file(studio, Scope(studio.today(), 7), purpose=Purpose.SCREENING)
    assert (journal(studio)[-1].event, journal(studio)[-1].purpose) == ("agenda_exported", "screening")
    events = list(Calendar.from_ical(made).walk("VEVENT"))
    assert [str(one["summary"]) for one in events] == [f"K.v.V. {client.label}"] * 2
    assert [one.decoded("dtstart") for one in events] == [
        datetime(2026, 11, 24, 13, tzinfo=UTC), datetime(2026, 11, 25, 9, tzinfo=UTC),
    ]  # fmt: skip
    assert [one.decoded("dtend") - one.decoded("dtstart") for one in events] == [timedelta(minutes=30)] * 2
    assert {str(one["class"]) for one in events} == {"PRIVATE"}
    assert all(
        set(one) == {"SUMMARY", "DTSTART", "DTEND", "DTSTAMP", "UID", "LOCATION", "CLASS", "TRANSP"} for one in events
    )
    for word in (b"follow", b"Voorbeeld", b"Karel", b"cancel", b"controle"):
        assert word not in made
    named = agenda_paper.calendar_file(studio, Scope(studio.today()), names=True)
    (one,) = Calendar.from_ical(named).walk("VEVENT")
    assert str(one["summary"]).startswith("Karel; \\n, van Voorbeeld")
    nobody = agenda_paper.calendar_file(studio, Scope(studio.today(), 7, UUID(int=5)))
    assert list(Calendar.from_ical(nobody).walk("VEVENT")) == []


def test_a_day_is_printed_with_what_it_is_for_in_the_journal(home: Home) -> None:
    studio = home.practitioner()
    assert len(agenda_paper.print_day(studio, Scope(studio.today()), 40, purpose=Purpose.OFFICE)) == 1
    client = clients.register_client(studio, ANNA)
    for number in range(40):
        agenda.plan_appointment(studio, client.id, plan_at(studio, days=0, minute=540 + 10 * number))
    pages = agenda_paper.print_day(studio, Scope(studio.today()), 40, language="en")
    assert len(pages) == 2
    assert all(page.startswith(b"\x89PNG") for page in pages)
    printed = [line for line in journal(studio) if line.event == "agenda_printed"]
    assert [(line.purpose, line.count) for line in printed] == [("office", 0), ("contact", 40)]


def test_an_appointment_keeps_its_kind_in_the_table(home: Home) -> None:
    studio = home.practitioner()
    client = clients.register_client(studio, ANNA)
    agenda.plan_appointment(studio, client.id, plan_at(studio))
    with studio.reading() as session:
        assert session.execute(select(AppointmentRow.kind)).scalar_one() == "follow_up"
