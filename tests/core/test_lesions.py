"""Lesions: numbers that stay, places and assessments that are added to and never written over."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core import drafts, lesions, results, screening
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.lesions import ASSESSMENT_DRAFT, assessment_subject, place_at
from skintwin_desktop.core.medical_records import (
    ACTIONS,
    LESION_STATES,
    REASONS,
    Assessment,
    LesionPlace,
    RiskProfile,
    VisitReason,
)
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, ConsentMissing, NotFound, Refused
from skintwin_desktop.store.tables import AssessmentRow, LesionPlaceRow
from tests.builders import ANNA, Home, take_in

BACK, KNEE = place_at("back", "upper-back", 260, 230), place_at("front", "knee-left", 250, 660)
GOOD = Assessment(impression_words="Gewone moedervlek", action="none")


def seen(studio: Studio) -> tuple[UUID, UUID]:
    client = take_in(studio).client.id
    return client, screening.start_visit(studio, client, VisitReason("own_request", "Eerste keer"))


def finish(studio: Studio, client: UUID, visit: UUID) -> None:
    for lesion in screening.open_file(studio, client).lesions_to_do(visit):
        lesions.assess_lesion(studio, lesion.id, visit, GOOD)
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit, ResultPlan())


def problems(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(problem.field, problem.code) for problem in refused.value.problems]


# --- visits ---


def test_a_visit_under_way_is_given_back_and_the_next_has_the_next_number(office: Studio) -> None:
    client, visit = seen(office)
    assert screening.start_visit(office, client, VisitReason("complaint")) == visit
    finish(office, client, visit)
    second = screening.start_visit(office, client, VisitReason("follow_up"))
    file = screening.open_file(office, client)
    assert [(one.id, one.number, one.signed) for one in file.visits] == [(visit, 1, True), (second, 2, False)]
    assert file.visits[0].reason == VisitReason("own_request", "Eerste keer")
    assert file.current_visit is not None
    assert file.current_visit.id == second


def test_no_visit_without_a_reason_or_an_agreement_or_with_somebody_elses_appointment(office: Studio) -> None:
    from skintwin_desktop.core import clients

    done, other = take_in(office), take_in(office)
    with pytest.raises(Refused) as refused:
        screening.start_visit(office, done.client.id, VisitReason(""))
    assert problems(refused) == [("reason", "empty")]
    with pytest.raises(ConsentMissing):
        screening.start_visit(office, clients.register_client(office, ANNA).id, VisitReason("complaint"))
    for appointment in (other.appointment_id, UUID(int=7)):
        with pytest.raises(NotFound):
            screening.start_visit(office, done.client.id, VisitReason("complaint"), appointment_id=appointment)
    assert screening.open_file(office, done.client.id).visits == ()
    for reason in REASONS:
        client = take_in(office).client.id
        assert screening.start_visit(office, client, VisitReason(reason)).version == 7


# --- places ---


def test_numbers_are_never_given_again(office: Studio) -> None:
    client, visit = seen(office)
    made = [lesions.record_lesion(office, visit, BACK) for _ in range(3)]
    for state in LESION_STATES:
        lesions.change_lesion_state(office, made[2], state)
        assert {one.id: one.state for one in screening.open_file(office, client).lesions}[made[2]] == state
    lesions.change_lesion_state(office, made[2], "not_a_lesion")
    lesions.record_lesion(office, visit, KNEE)
    assert [one.number for one in screening.open_file(office, client).lesions] == [1, 2, 3, 4]
    other, other_visit = seen(office)
    lesions.record_lesion(office, other_visit, BACK)
    assert [one.number for one in screening.open_file(office, other).lesions] == [1]


def test_moving_the_pin_keeps_the_earlier_places(office: Studio) -> None:
    client, visit = seen(office)
    lesion = lesions.record_lesion(office, visit, BACK)
    for place in (KNEE, replace(KNEE, words="net boven de knie")):
        lesions.move_lesion(office, lesion, place)
    (shown,) = screening.open_file(office, client).lesions
    assert shown.place == replace(KNEE, words="net boven de knie")
    with office.reading() as session:
        rows = session.execute(
            select(LesionPlaceRow).where(LesionPlaceRow.lesion_id == lesion).order_by(LesionPlaceRow.revision)
        ).scalars()
        kept = [
            (row.revision, take_out(office, row.sealed, LesionPlace, table="lesion_place", row=row.id, client=client))
            for row in rows
        ]
    assert kept == [(1, BACK), (2, KNEE), (3, shown.place)]


def test_a_pin_becomes_a_coded_site() -> None:
    assert (KNEE.laterality, KNEE.region) == ("left", "knee-left")
    assert KNEE.snomed.isdigit()
    assert BACK.site_path
    with pytest.raises((KeyError, ValueError)):
        place_at("back", "nowhere", 1, 1)


def test_what_is_not_there_is_said(office: Studio) -> None:
    _, visit = seen(office)
    nowhere = UUID(int=4)
    with pytest.raises(NotFound):
        lesions.record_lesion(office, nowhere, BACK)
    with pytest.raises(NotFound):
        lesions.move_lesion(office, nowhere, BACK)
    with pytest.raises(NotFound):
        lesions.change_lesion_state(office, nowhere, "gone")
    with pytest.raises(NotFound):
        lesions.assess_lesion(office, nowhere, visit, GOOD)
    with pytest.raises(ValueError, match="vanished"):
        lesions.change_lesion_state(office, nowhere, "vanished")


# --- assessments ---


def test_a_changed_assessment_is_a_new_one_and_the_last_counts(office: Studio) -> None:
    client, visit = seen(office)
    lesion = lesions.record_lesion(office, visit, BACK)
    file = screening.open_file(office, client)
    assert [one.id for one in file.lesions_to_do(visit)] == [lesion]
    for words in ("Eerst dit", "Toen dat", "Ten slotte zo"):
        lesions.assess_lesion(office, lesion, visit, replace(GOOD, impression_words=words))
    file = screening.open_file(office, client)
    found = file.assessment_of(lesion, visit)
    assert found is not None
    assert (found.revision, found.content.impression_words) == (3, "Ten slotte zo")
    assert file.lesions_to_do(visit) == ()
    with office.reading() as session:
        rows = session.execute(
            select(AssessmentRow).where(AssessmentRow.lesion_id == lesion).order_by(AssessmentRow.revision)
        ).scalars()
        words_kept = [
            take_out(office, row.sealed, Assessment, table="assessment", row=row.id, client=client).impression_words
            for row in rows
        ]
    assert words_kept == ["Eerst dit", "Toen dat", "Ten slotte zo"]


@pytest.mark.parametrize(
    ("content", "missing"),
    [
        (Assessment(), [("impression", "empty"), ("action", "empty")]),
        (Assessment(impression_words="  ", action="none"), [("impression", "empty")]),
        (Assessment(impression_words="Gewoon"), [("action", "empty")]),
        (Assessment(impression_words="Gewoon", action="operate"), [("action", "empty")]),
        (Assessment(impression_words="Gewoon", action="recall"), [("recall_months", "range")]),
        (Assessment(impression_words="Gewoon", action="recall", recall_months=61), [("recall_months", "range")]),
    ],
)
def test_an_assessment_needs_an_impression_and_an_action(
    office: Studio, content: Assessment, missing: list[tuple[str, str]]
) -> None:
    client, visit = seen(office)
    lesion = lesions.record_lesion(office, visit, BACK)
    with pytest.raises(Refused) as refused:
        lesions.assess_lesion(office, lesion, visit, content)
    assert problems(refused) == missing
    assert screening.open_file(office, client).assessments == ()


def test_every_action_can_be_chosen(office: Studio) -> None:
    client, visit = seen(office)
    for action in ACTIONS:
        lesion = lesions.record_lesion(office, visit, BACK)
        lesions.assess_lesion(office, lesion, visit, replace(GOOD, action=action, recall_months=6))
    assert [one.content.action for one in screening.open_file(office, client).assessments] == list(ACTIONS)


def test_a_lesion_is_assessed_in_a_visit_of_its_own_client(office: Studio) -> None:
    _, visit = seen(office)
    _, other_visit = seen(office)
    lesion = lesions.record_lesion(office, visit, BACK)
    with pytest.raises(NotFound):
        lesions.assess_lesion(office, lesion, other_visit, GOOD)


def test_the_draft_of_an_assessment_ends_with_it(office: Studio) -> None:
    _, visit = seen(office)
    lesion, other = (lesions.record_lesion(office, visit, BACK) for _ in range(2))
    for one in (lesion, other):
        drafts.save_draft(office, ASSESSMENT_DRAFT, assessment_subject(one, visit), Draft("Plek"))
    lesions.assess_lesion(office, lesion, visit, GOOD)
    assert drafts.read_draft(office, ASSESSMENT_DRAFT, assessment_subject(lesion, visit)) is None
    assert drafts.read_draft(office, ASSESSMENT_DRAFT, assessment_subject(other, visit)) == Draft("Plek")


def test_naughty_strings_come_back_unchanged(office: Studio, naughty: list[str]) -> None:
    client, visit = seen(office)
    lesion = lesions.record_lesion(office, visit, replace(BACK, words=naughty[7]))
    texts = [text for text in naughty if text.strip()]
    for text in texts[::60]:
        content = Assessment(impression=text, impression_words=text, action="none", note=text)
        lesions.assess_lesion(office, lesion, visit, content)
        found = screening.open_file(office, client).assessment_of(lesion, visit)
        assert found is not None
        assert found.content == content
        profile = RiskProfile("standard", text, text, text)
        screening.sign_risk_profile(office, visit, profile)
        signed = screening.open_file(office, client).profile_of(visit)
        assert signed is not None
        assert signed.content == profile
    with pytest.raises(Refused):
        lesions.assess_lesion(office, lesion, visit, replace(GOOD, note="half \ud83d"))


# --- risk profiles ---


def test_a_risk_profile_needs_a_class_and_a_reason_and_the_last_counts(office: Studio) -> None:
    client, visit = seen(office)
    for profile, missing in (
        (RiskProfile("", ""), [("risk_class", "empty"), ("risk_reason", "empty")]),
        (RiskProfile("extreme", "x"), [("risk_class", "empty")]),
        (RiskProfile("high", " \n"), [("risk_reason", "empty")]),
    ):
        with pytest.raises(Refused) as refused:
            screening.sign_risk_profile(office, visit, profile)
        assert problems(refused) == missing
    for reason in ("Eerst", "Daarna", "Ten slotte"):
        screening.sign_risk_profile(office, visit, RiskProfile("raised", reason))
    file = screening.open_file(office, client)
    assert [one.content.reason for one in file.profiles] == ["Eerst", "Daarna", "Ten slotte"]
    last = file.profile_of(visit)
    assert last is not None
    assert (last.content.reason, last.signed_by) == ("Ten slotte", "N. Modelaar")
    with pytest.raises(NotFound):
        screening.sign_risk_profile(office, UUID(int=1), RiskProfile("raised", "x"))


def test_a_lesion_of_an_earlier_visit_is_looked_at_again(home: Home) -> None:
    studio = home.practitioner()
    client, visit = seen(studio)
    lesion = lesions.record_lesion(studio, visit, BACK)
    finish(studio, client, visit)
    home.clock.move(days=365)
    second = screening.start_visit(studio, client, VisitReason("follow_up"))
    file = screening.open_file(studio, client)
    assert [one.id for one in file.lesions_to_do(second)] == [lesion]
    assert file.lesions_to_do(visit) == ()
    with pytest.raises(AlreadySigned):
        lesions.assess_lesion(studio, lesion, visit, GOOD)
    lesions.assess_lesion(studio, lesion, second, replace(GOOD, change="unchanged"))
    first = screening.open_file(studio, client).assessment_of(lesion, visit)
    assert first is not None
    assert first.content == GOOD
