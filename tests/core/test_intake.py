"""Intake: all of it or nothing, in one deed; what was typed comes back as it was or is refused with a code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from skintwin_desktop.core import agenda, clients, consents, drafts, intake
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.intake import HealthAnswers, IntakeEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ChangedMeanwhile, NotFound, Refused
from skintwin_desktop.store.tables import Base, CareAgreementRow, HealthAnswersRow, IntakeRow, StatementHandoverRow
from tests.builders import ANNA, KAREL, Home, health_answers, intake_entry, take_in
from tests.core.world import journal


def counts(studio: Studio) -> dict[str, int]:
    """Return how many rows every table has."""
    with studio.reading() as session:
        return {
            table.name: session.execute(select(func.count()).select_from(table)).scalar_one()
            for table in Base.metadata.sorted_tables
        }


def test_an_intake_stores_everything_in_one_deed(office: Studio) -> None:
    before, lines = counts(office), len(journal(office))
    done = take_in(office, commissioner="", draft_subject="")
    after = counts(office)
    grown = {name: after[name] - before[name] for name in after if after[name] != before[name]}
    grown.pop("party", None)  # the same practice for everybody: added by the first
    assert grown == {
        "appointment": 1, "care_agreement": 1, "client": 1, "client_key": 1, "consent": 3, "health_answers": 1,
        "intake": 1, "journal": 1, "statement_handover": 1,
    }  # fmt: skip
    assert journal(office)[lines].event == "intake_completed"
    assert done.appointment_id is not None
    answers = intake.read_health_answers(office, done.client.id)
    assert answers is not None
    assert answers.content == health_answers()
    assert answers.posted_by == office.user.user_id


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"client": replace(ANNA, phone="1")}, "phone"),
        ({"appointment": None}, "appointment"),
        ({"requested_by": ""}, "requested_by"),
        ({"requested_by": "commissioner"}, "commissioner"),
        ({"requested_by": "commissioner", "commissioner": "  "}, "commissioner"),
        ({"commissioner": "half \ud83d"}, "commissioner"),
        ({"gp": "x" * 201}, "gp"),
        ({"consents": ()}, "examination_photos"),
        ({"handover_way": ""}, "handover_way"),
        ({"handover_way": "pigeon"}, "handover_way"),
        ({"identity_seen": False}, "identity_seen"),
        ({"health": HealthAnswers(1, {"allergies": "half \ud83d"})}, "text"),
    ],
    ids=str,
)
def test_a_refused_intake_leaves_nothing(office: Studio, change: dict[str, Any], field: str) -> None:
    before = counts(office)
    with pytest.raises(Refused) as refused:
        take_in(office, **change)
    assert field in {problem.field for problem in refused.value.problems}
    assert counts(office) == before


def test_everything_that_is_missing_is_said_at_once(office: Studio) -> None:
    with pytest.raises(Refused) as refused:
        intake.complete_intake(office, IntakeEntry(replace(ANNA, first_name="", email="x")))
    fields = [problem.field for problem in refused.value.problems]
    assert fields == [
        "first_name", "email", "appointment", "requested_by", "examination_photos", "handover_way", "identity_seen",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "break_at",
    [
        lambda entry: replace(entry, health=HealthAnswers(1, {1: 2, "a": "\ud83d"})),  # type: ignore[dict-item]
        lambda entry: replace(entry, consents=(replace(entry.consents[0], answer="perhaps"),)),
        lambda entry: replace(entry, consents=(replace(entry.consents[0], text_id=UUID(int=3)),)),
        lambda entry: replace(entry, appointment=replace(entry.appointment, practitioner_id=UUID(int=3))),
        lambda entry: replace(entry, appointment=replace(entry.appointment, room="\ud83d")),
    ],
)
def test_whatever_goes_wrong_half_way_leaves_nothing(
    office: Studio, break_at: Callable[[IntakeEntry], IntakeEntry]
) -> None:
    drafts.save_draft(office, intake.DRAFT, "kept", Draft("Concept", {"a": "b"}))
    before = counts(office)
    with pytest.raises(Exception) as broken:  # noqa: PT011  a mistake of the program as much as of a person
        intake.complete_intake(office, break_at(intake_entry(office, draft_subject="kept")))
    assert str(broken.type)
    assert counts(office) == before
    assert drafts.read_draft(office, intake.DRAFT, "kept") == Draft("Concept", {"a": "b"})


def test_the_draft_is_gone_with_the_intake_that_it_became(office: Studio) -> None:
    drafts.save_draft(office, intake.DRAFT, "one", Draft("Anna"))
    drafts.save_draft(office, intake.DRAFT, "two", Draft("Karel"))
    take_in(office, draft_subject="one")
    assert drafts.read_draft(office, intake.DRAFT, "one") is None
    assert drafts.read_draft(office, intake.DRAFT, "two") == Draft("Karel")


# --- somebody who is known already ---


def test_a_known_client_keeps_the_number_and_gets_what_is_new(office: Studio) -> None:
    first = take_in(office)
    changed = replace(first.client.entry(), city="Elders")
    second = take_in(office, changed, client_id=first.client.id, client_version=first.client.version)
    assert (second.client.id, second.client.number, second.client.city) == (
        first.client.id,
        first.client.number,
        "Elders",
    )
    with office.reading() as session:
        for table, many in ((IntakeRow, 2), (HealthAnswersRow, 2), (StatementHandoverRow, 2), (CareAgreementRow, 1)):
            found = session.execute(select(func.count()).where(table.client_id == first.client.id)).scalar_one()
            assert found == many, table


def test_a_change_made_meanwhile_stops_the_intake(office: Studio) -> None:
    first = take_in(office)
    clients.change_client(
        office, first.client.id, replace(first.client.entry(), city="Elders"), version=first.client.version, gp=""
    )
    before = counts(office)
    with pytest.raises(ChangedMeanwhile):
        take_in(office, first.client.entry(), client_id=first.client.id, client_version=first.client.version)
    with pytest.raises(NotFound):
        take_in(office, client_id=UUID(int=4))
    assert counts(office) == before


def test_an_appointment_that_was_planned_is_used_and_changed(office: Studio) -> None:
    client = clients.register_client(office, ANNA)
    entry = intake_entry(office, client.entry(), client_id=client.id)
    assert entry.appointment is not None
    planned = agenda.plan_appointment(office, client.id, entry.appointment)
    done = intake.complete_intake(
        office, replace(entry, appointment_id=planned, appointment=replace(entry.appointment, minutes=20))
    )
    assert done.appointment_id == planned
    again = intake.complete_intake(office, replace(entry, appointment_id=planned, appointment=None))
    assert again.appointment_id == planned
    lines = [one for one in agenda.day_list(office, office.today()) if one.client_id == client.id]
    assert [(line.id, line.minutes) for line in lines] == [(planned, 20)]


def test_somebody_elses_appointment_is_never_touched(office: Studio) -> None:
    other = take_in(office, KAREL)
    before = counts(office)
    for client in (None, take_in(office).client.id):
        before = counts(office)
        for plan in (None, intake_entry(office).appointment):
            with pytest.raises(NotFound):
                take_in(office, client_id=client, appointment_id=other.appointment_id, appointment=plan)
    with pytest.raises(NotFound):
        take_in(office, appointment_id=UUID(int=8), appointment=None)
    assert counts(office) == before


# --- the letterbox ---


def test_a_receptionist_posts_answers_that_a_practitioner_reads(home: Home) -> None:
    studio = home.receptionist()
    done = take_in(studio)
    home.close(studio)
    studio = home.practitioner()
    answers = intake.read_health_answers(studio, done.client.id)
    assert answers is not None
    assert answers.content == health_answers()
    assert answers.posted_by == home.user_id("R. Baliemans")


def test_changed_answers_come_beside_the_earlier_ones(office: Studio) -> None:
    done = take_in(office)
    intake.change_health_answers(office, done.client.id, health_answers(sunbed="more"), reason="Verteld bij het bezoek")
    answers = intake.read_health_answers(office, done.client.id)
    assert answers is not None
    assert (answers.content.answers["sunbed"], answers.content.change_reason) == ("more", "Verteld bij het bezoek")
    with office.reading() as session:
        rows = select(func.count()).where(HealthAnswersRow.client_id == done.client.id)
        assert session.execute(rows).scalar_one() == 2
    assert intake.read_health_answers(office, clients.register_client(office, ANNA).id) is None


def test_naughty_strings_in_every_text_come_back_unchanged(office: Studio, naughty: list[str]) -> None:
    done = take_in(office)
    details = {f"q{number}": text for number, text in enumerate(naughty)}
    content = HealthAnswers(1, details, details, details, naughty[1], naughty[1], naughty[2], naughty[3])
    intake.change_health_answers(office, done.client.id, content, reason=naughty[40])
    answers = intake.read_health_answers(office, done.client.id)
    assert answers is not None
    assert answers.content == replace(content, change_reason=naughty[40])
    fields: set[str] = set()
    for number in range(0, len(naughty), 40):
        text = naughty[number]
        try:
            made = take_in(office, requested_by="commissioner", commissioner=text, gp=text)
        except Refused as refused:
            fields |= {problem.field for problem in refused.problems}
        else:
            assert consents.client_consents(office, made.client.id)
    assert fields <= {"commissioner", "gp"}


def test_the_statement_that_is_handed_over_is_the_current_one(office: Studio) -> None:
    current = intake.current_statement(office)
    done = take_in(office, handover_way="shown")
    with office.reading() as session:
        row = session.execute(
            select(StatementHandoverRow).where(StatementHandoverRow.client_id == done.client.id)
        ).scalar_one()
        assert (row.version_id, row.way) == (current.id, "shown")
    assert current.promised_years == 15
