"""Joining two files: nothing is lost, nothing is opened, the old number leads on, and taking it back is exact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from skintwin_desktop.core import (
    agenda,
    clients,
    consents,
    contact_history,
    intake,
    journal,
    merging,
    moving,
    restricted,
    retention,
    screening,
)  # fmt: skip
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consents import ConsentGiven
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AnotherClientPresent, ChangedMeanwhile, FileJoined, NotFound, NotJoined
from skintwin_desktop.store.tables import Base
from tests.builders import ANNA, KAREL, Home, health_answers, intake_entry, take_in
from tests.builders import home as make_home

GROUPS = sorted(merging.GROUPS)
TWICE = replace(ANNA, last_name="Proefmann", street="Andere straat", house_number="9", email="", phone="020 5550123")


@pytest.fixture(scope="module")
def office_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    made = make_home(tmp_path_factory.mktemp("merging"))
    yield made
    made.close_all()


@pytest.fixture(scope="module")
def office(office_home: Home) -> Studio:
    return office_home.practitioner()


def rows(studio: Studio) -> dict[str, dict[str, dict[str, Any]]]:
    """Return every row of every table but the journal, and the words of the index, by table and id."""
    found: dict[str, dict[str, dict[str, Any]]] = {}
    with studio.reading() as session:
        for table in Base.metadata.sorted_tables:
            if table.name.startswith("journal"):
                continue
            lines = session.execute(text(f'SELECT rowid AS "#", * FROM "{table.name}"')).mappings()
            found[table.name] = {str(line["#"]): dict(line) for line in lines}
        index = session.execute(text("SELECT rowid, name, digits, place, sounds FROM client_search")).mappings()
        found["client_search"] = {str(line["rowid"]): dict(line) for line in index}
    return found


def without_versions(found: dict[str, dict[str, dict[str, Any]]]) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the same without the version of a client, which only ever goes up so that no form overwrites another."""
    clients_of = {key: {name: one[name] for name in one if name != "version"} for key, one in found["client"].items()}
    return {**found, "client": clients_of}


def joined(studio: Studio, kept: Client, other: Client, take: frozenset[str] = frozenset()) -> merging.Joining:
    now = [clients.open_client(studio, one.id) for one in (kept, other)]
    return merging.merge_clients(studio, kept.id, other.id, take=take, versions=(now[0].version, now[1].version))


def visited(studio: Studio, client: Client) -> UUID:
    """Start and end a visit; return its id."""
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    with studio.saving() as session:
        session.execute(text("UPDATE visit SET finished_at = started_at WHERE id = :id"), {"id": visit.hex})
    return visit


# --- nothing is lost ---


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    take=st.frozensets(st.sampled_from(GROUPS)),
    extra=st.lists(st.sampled_from(["appointment", "consent", "intake", "health"]), max_size=5),
    whose=st.lists(st.booleans(), min_size=5, max_size=5),
)
def test_joining_and_taking_it_back_leaves_every_row_as_it_was(
    office: Studio, take: frozenset[str], extra: list[str], whose: list[bool]
) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    for kind, mine in zip(extra, whose, strict=False):
        fill(office, kept if mine else other, kind)
    before = rows(office)
    done = joined(office, kept, other, take)
    between = rows(office)
    for table in before:
        if table not in {"client_search", "client_merge", "merge_move", "client_change", "client"}:
            assert before[table].keys() == between[table].keys(), table
    merging.undo_merge(office, done.id)
    after = rows(office)
    assert without_versions(after) == without_versions(before)
    if not take:
        assert after == before


def fill(studio: Studio, client: Client, kind: str) -> None:
    plan = intake_entry(studio).appointment
    assert plan is not None
    if kind == "appointment":
        agenda.plan_appointment(studio, client.id, plan)
    elif kind == "consent":
        texts = {one.purpose: one.id for one in consents.consent_texts(studio, "nl")}
        consents.record_consent(studio, client.id, ConsentGiven("teaching", "given", texts["teaching"], "paper"))
    elif kind == "intake":
        now = clients.open_client(studio, client.id)
        entry = intake_entry(studio, now.entry(), client_id=client.id, client_version=now.version)
        intake.complete_intake(studio, entry)
    else:
        intake.change_health_answers(studio, client.id, health_answers(), reason="opnieuw gevraagd")


def test_every_table_about_a_client_either_goes_along_or_stays(office: Studio) -> None:
    about = {table.name for table in Base.metadata.sorted_tables if "client_id" in table.columns}
    moves, stays = ({table.name for table in found} for found in (moving.moving_tables(), moving.staying_tables()))
    assert moves | stays == about
    assert not moves & stays
    assert {"appointment", "intake", "consent", "care_agreement", "statement_handover"} <= moves
    assert {"visit", "lesion", "picture", "health_answers", "result", "delivery", "client_key", "journal"} <= stays


# --- what joining does ---


def test_the_old_number_name_and_phone_lead_to_the_file_that_goes_on(office: Studio) -> None:
    kept = take_in(office, replace(ANNA, last_name="Blijvers", email="")).client
    other = take_in(office, replace(ANNA, last_name="Vertrekkers", phone="0488 123456")).client
    files = clients.count_clients(office)
    joined(office, kept, other)
    assert clients.count_clients(office) == files - 1
    assert clients.open_client(office, other.id).id == kept.id
    assert clients.open_client(office, other.id).joined == (other.label,)
    for typed in (other.label, "vertrekkers", "0488123456", kept.label, "blijvers"):
        assert [line.id for line in clients.find_clients(office, typed)][:1] == [kept.id], typed
    assert other.id not in {line.id for line in clients.find_clients(office, "")}


def test_administrative_rows_go_along_and_what_is_sealed_is_read_over_both(office: Studio) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    intake.change_health_answers(office, other.id, health_answers(allergies="yes"), reason="later gevraagd")
    found = merging.preview_merge(office, kept.id, other.id)
    assert {one.table: one.rows for one in found.moves} == {
        "appointment": 1, "care_agreement": 1, "consent": 3, "intake": 1, "statement_handover": 1,
    }  # fmt: skip
    assert {one.table: one.rows for one in found.stays}["health_answers"] == 2
    joined(office, kept, other)
    day = agenda.day_list(office, office.today())
    assert other.id not in {one.client_id for one in day}
    assert sum(one.client_id == kept.id for one in day) == 2
    answers = intake.read_health_answers(office, kept.id)
    assert answers is not None
    assert answers.content.answers["allergies"] == "yes"
    assert len({one.purpose for one in consents.client_consents(office, kept.id)}) == 3


def test_the_preview_says_the_same_as_the_deed_and_writes_nothing(office: Studio) -> None:
    kept, other = take_in(office, replace(ANNA, email="")).client, take_in(office, TWICE).client
    before = rows(office)
    found = merging.preview_merge(office, kept.id, other.id)
    assert rows(office) == before
    assert found.differ == ("name", "address", "phone")
    assert found.proposed == frozenset()
    assert (found.kept_visits, found.other_visits) == (0, 0)
    joined(office, kept, other)
    moved = {
        table: sum(before[table][key] != one for key, one in after.items())
        for table, after in rows(office).items()
        if table in {one.table for one in found.moves}
    }
    assert moved == {one.table: one.rows for one in found.moves}


def test_a_value_that_is_lacking_is_taken_from_the_other_file_when_nobody_chooses(office: Studio) -> None:
    kept, other = (
        take_in(office, replace(ANNA, email="")).client,
        take_in(office, replace(TWICE, email="a@b.test")).client,
    )
    assert merging.preview_merge(office, kept.id, other.id).proposed == {"email"}
    joined(office, kept, other, frozenset({"email", "phone"}))
    now = clients.open_client(office, kept.id)
    assert (now.email, now.phone, now.street) == ("a@b.test", TWICE.phone, ANNA.street)
    earlier = {one.field: one.was for one in contact_history.earlier_values(office, kept.id)}
    assert earlier == {"email": "", "phone": ANNA.phone}


def test_retention_and_the_clients_view_of_the_journal_go_over_both(office: Studio) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    visited(office, kept)
    seen = len(journal.client_view(office, other.id)) + len(journal.client_view(office, kept.id))
    joined(office, kept, other)
    assert len(journal.client_view(office, kept.id)) > seen
    assert retention.keeping_of(office, kept.id).until is not None


# --- what cannot be joined ---


def reason(work: Any, *arguments: Any, **named: Any) -> str:
    with pytest.raises(NotJoined) as refused:
        work(*arguments, **named)
    return refused.value.reason


def test_what_cannot_be_joined_says_why(office: Studio) -> None:
    kept, other, third = (take_in(office, one).client for one in (ANNA, TWICE, KAREL))
    assert reason(merging.preview_merge, office, kept.id, kept.id) == "same"
    restricted.restrict_file(office, other.id, "Op verzoek afgeschermd")
    assert reason(merging.preview_merge, office, kept.id, other.id) == "restricted"
    restricted.lift_restriction(office, other.id, "Niet meer nodig")
    screening.start_visit(office, third.id, VisitReason("own_request"))
    assert reason(merging.preview_merge, office, kept.id, third.id) == "under_way"
    with pytest.raises(NotFound):
        merging.preview_merge(office, kept.id, office.new_id())
    joined(office, kept, other)
    assert reason(merging.preview_merge, office, kept.id, other.id) == "joined"
    with pytest.raises(ChangedMeanwhile):
        merging.merge_clients(office, kept.id, take_in(office).client.id, take=frozenset(), versions=(0, 0))


def test_the_file_with_visits_is_the_one_that_goes_on(office: Studio) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    visited(office, other)
    assert reason(merging.preview_merge, office, kept.id, other.id) == "direction"
    assert merging.preview_merge(office, other.id, kept.id).kept_visits == 1


def test_two_files_with_visits_are_joined_by_a_practitioner_only(home: Home) -> None:
    studio = home.practitioner()
    kept, other = take_in(studio, ANNA).client, take_in(studio, TWICE).client
    for one in (kept, other):
        visited(studio, one)
    home.close(studio)
    desk = home.receptionist()
    assert reason(merging.preview_merge, desk, kept.id, other.id) == "care"
    home.close(desk)
    again = home.practitioner()
    done = joined(again, kept, other)
    files = merging_files(again, kept.id)
    assert [one.visits for one in files] == [1, 1]
    home.close(again)
    desk = home.receptionist()
    assert reason(merging.undo_merge, desk, done.id) == "care"


def merging_files(studio: Studio, client_id: UUID) -> Any:
    from skintwin_desktop.core import whole_file

    return whole_file.open_files(studio, client_id)


def test_a_receptionist_joins_files_without_opening_anything(home: Home) -> None:
    desk = home.receptionist()
    kept, other = take_in(desk, ANNA).client, take_in(desk, TWICE).client
    done = joined(desk, kept, other)
    assert clients.open_client(desk, other.id).id == kept.id
    assert merging.joinings(desk, kept.id) == (done,)
    merging.undo_merge(desk, done.id)
    assert merging.joinings(desk, kept.id) == ()
    assert clients.open_client(desk, other.id).id == other.id


def test_nothing_new_is_written_to_a_joined_file(office: Studio) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    joined(office, kept, other)
    plan = intake_entry(office).appointment
    assert plan is not None
    for work in (
        lambda: agenda.plan_appointment(office, other.id, plan),
        lambda: clients.change_client(office, other.id, other.entry(), version=other.version, gp=""),
        lambda: screening.start_visit(office, other.id, VisitReason("own_request")),
    ):
        with pytest.raises(FileJoined) as refused:
            work()
        assert refused.value.number == kept.number


def test_with_a_client_present_no_other_file_is_joined(home: Home) -> None:
    studio = home.practitioner()
    kept, other = take_in(studio, ANNA).client, take_in(studio, TWICE).client
    studio.bind_to(kept.id)
    with pytest.raises(AnotherClientPresent):
        merging.preview_merge(studio, kept.id, other.id)
    studio.bind_to(None)
    done = joined(studio, kept, other)
    studio.bind_to(kept.id)
    assert clients.open_client(studio, other.id).id == kept.id
    assert merging.joinings(studio, kept.id) == (done,)


# --- taking it back ---


def test_it_is_taken_back_for_thirty_days_and_in_the_order_of_the_joining(home: Home) -> None:
    studio = home.practitioner()
    first, second, third = (take_in(studio, one).client for one in (ANNA, TWICE, replace(ANNA, first_name="Annie")))
    lower, upper = joined(studio, second, third), joined(studio, first, second)
    assert clients.open_client(studio, third.id).id == first.id
    assert reason(merging.undo_merge, studio, lower.id) == "later"
    merging.undo_merge(studio, upper.id)
    assert clients.open_client(studio, third.id).id == second.id
    home.clock.move(days=merging.UNDO_DAYS, seconds=1)
    assert reason(merging.undo_merge, studio, lower.id) == "late"
    assert lower.until - lower.joined_at == timedelta(days=30)


def test_what_somebody_changed_since_stays_and_what_was_entered_since_stays_too(office: Studio) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    done = joined(office, kept, other, frozenset({"phone", "address"}))
    now = clients.open_client(office, kept.id)
    clients.change_client(office, kept.id, replace(now.entry(), phone="030 1234567"), version=now.version, gp=now.gp)
    plan = intake_entry(office).appointment
    assert plan is not None
    agenda.plan_appointment(office, kept.id, plan)
    merging.undo_merge(office, done.id)
    again = clients.open_client(office, kept.id)
    assert (again.phone, again.street) == ("030 1234567", ANNA.street)
    day = agenda.day_list(office, office.today())
    assert [sum(one.client_id == who.id for one in day) for who in (kept, other)] == [2, 1]


def test_joining_and_taking_back_stand_in_the_journal_of_the_file(office: Studio, tmp_path: Path) -> None:
    kept, other = take_in(office, ANNA).client, take_in(office, TWICE).client
    done = joined(office, kept, other)
    merging.undo_merge(office, done.id)
    said = [line.what for line in journal.client_view(office, kept.id)]
    assert {"clients_merged", "merge_undone"} <= set(said)
    assert tmp_path.exists()
