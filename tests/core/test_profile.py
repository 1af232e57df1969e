"""What stands beside the risk profile and the report: facts of the client, published figures, explained words."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from skintwin_desktop.core import intake, profile, questionnaire, screening
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.medical_records import FactorShown, RiskProfile, VisitReason
from skintwin_desktop.core.profile import (
    RiskBeside,
    RiskChoices,
    changes_since,
    chosen,
    factors_shown,
    input_code,
    inputs_from,
    inputs_read,
    with_choices,
)
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, NotFound
from skintwin_desktop.rules.risk_factors import RiskInputs, list_risk_facts
from skintwin_desktop.store.tables import JournalRow
from tests.builders import KAREL, Home, health_answers, take_in

QUESTIONS = questionnaire.questionnaire("nl")


def beside(known: RiskInputs) -> RiskBeside:
    return RiskBeside(list_risk_facts(known), known, known, None)


def some_answers() -> st.SearchStrategy[HealthAnswers]:
    def one_of(questions: tuple[questionnaire.Question, ...]) -> st.SearchStrategy[dict[str, str]]:
        choices = {question.id: st.sampled_from([choice.id for choice in question.choices]) for question in questions}
        return st.fixed_dictionaries({}, optional=choices)

    return st.builds(
        HealthAnswers,
        st.just(QUESTIONS.version),
        one_of(QUESTIONS.health),
        phototype=one_of(QUESTIONS.phototype),
        confirmed_phototype=st.sampled_from(["", "I", "II", "III", "IV", "V", "VI"]),
    )


def some_choices() -> st.SearchStrategy[RiskChoices]:
    yes_no = st.sampled_from([None, True, False])
    named = {field.name: yes_no for field in fields(RiskChoices)}
    named["phototype"] = st.sampled_from(["", "I", "IV"])
    named["common_naevi"] = st.sampled_from(["", "0_50", "51_100", "more_than_100"])
    named["atypical_naevi"] = st.one_of(st.none(), st.integers(0, 40))
    named["eye_colour"] = st.sampled_from(["", "blue", "grey_or_green", "dark"])
    named["hair_colour"] = st.sampled_from(["", "red", "blonde", "light_brown", "dark_brown_or_black"])
    return st.builds(RiskChoices, **named)


# --- what the client said ---


def test_answers_become_what_the_rules_ask() -> None:
    said = health_answers(
        earlier_skin_cancer="melanoma",
        family_melanoma="yes",
        childhood_sunburn="unknown",
        sunbed="under_ten",
        freckles="no",
        arm_naevi="more_than_20",
    )
    known = inputs_from(said, 47)
    assert known.age == 47
    assert known.own_melanoma is True
    assert known.own_other_skin_cancer is None  # one answer could be chosen: the other one stays unknown
    assert known.first_degree_melanoma is True
    assert known.blistering_sunburn_young is None
    assert known.sunbed_use is True
    assert known.freckling_tendency is False
    assert known.arm_naevi == "more_than_20"
    assert known.phototype is None  # ten answers propose a type, only a practitioner confirms it


@pytest.mark.parametrize(
    ("item", "option", "name", "value"),
    [
        ("eye_colour", "light_blue_grey_or_green", "eye_colour", None),
        ("eye_colour", "brownish_black", "eye_colour", "dark"),
        ("natural_hair_colour", "red_or_sandy_red", "hair_colour", "red"),
        ("natural_hair_colour", "chestnut_or_dark_blonde", "hair_colour", None),
        ("unexposed_skin_colour", "very_pale", "skin_colour", "fair"),
        ("unexposed_skin_colour", "dark_brown", "skin_colour", "dark"),
    ],
)
def test_a_colour_that_the_question_does_not_tell_stays_unknown(
    item: str, option: str, name: str, value: str | None
) -> None:
    said = HealthAnswers(1, {}, {}, {item: option})
    assert getattr(inputs_from(said), name) == value


def test_no_answers_leave_everything_unknown() -> None:
    assert inputs_from(HealthAnswers(1, {})) == RiskInputs()


def test_what_the_practitioner_saw_goes_before_what_the_client_said() -> None:
    said = RiskInputs(own_melanoma=True, freckling_tendency=True)
    known = with_choices(said, RiskChoices(own_melanoma=False, atypical_naevi=0))
    assert known.own_melanoma is False
    assert known.atypical_naevi == 0  # counted and none found is not the same as not counted
    assert known.freckling_tendency is True
    assert with_choices(said, RiskChoices()) == said


@given(some_answers(), some_choices())
def test_nothing_that_is_known_gets_lost_between_form_and_signature(said: HealthAnswers, seen: RiskChoices) -> None:
    found = chosen(beside(inputs_from(said, 47)), seen)
    assert found.facts == list_risk_facts(found.known)
    for shown in factors_shown(found):
        assert shown.outcome in {"yes", "no", "unknown", profile.WITHOUT_FIGURE}
        for name, code in shown.inputs.items():
            assert code == input_code(getattr(found.known, name)) != ""
            assert getattr(inputs_read({name: code}), name) == getattr(found.known, name)


def test_everything_that_stands_beside_is_signed_with_its_version() -> None:
    found = beside(RiskInputs(atypical_naevi=2, immunosuppression=True))
    shown = {one.id: one for one in factors_shown(found)}
    assert shown["any_atypical_naevus"] == FactorShown("any_atypical_naevus", 1, "yes", {"atypical_naevi": "2"})
    assert shown["samscore"].outcome == "unknown"
    assert shown["immunosuppression"].outcome == profile.WITHOUT_FIGURE
    assert shown["immunosuppression"].inputs == {"immunosuppression": "yes"}


# --- since the last profile ---


def signed_with(known: RiskInputs, risk_class: str = "standard") -> RiskProfile:
    return RiskProfile(risk_class, "Reden", phototype=known.phototype or "", factors=factors_shown(beside(known)))


def told(changes: tuple[profile.ProfileChange, ...]) -> Mapping[str, tuple[str, str]]:
    return {one.name: (one.before, one.after) for one in changes}


def test_what_changed_is_told_and_what_is_not_filled_in_is_not() -> None:
    before = RiskInputs(age=46, phototype="II", atypical_naevi=1, first_degree_melanoma=False)
    now = RiskInputs(age=47, phototype="III", atypical_naevi=5, own_melanoma=True)
    changes = told(changes_since(signed_with(before), signed_with(now, "high"), now))
    assert changes == {
        "phototype": ("II", "III"),
        "atypical_naevi": ("1", "5"),
        "own_melanoma": ("", "yes"),
        "risk_class": ("standard", "high"),
    }
    same = signed_with(before)
    assert changes_since(same, same, before) == ()


def test_a_class_that_is_not_chosen_yet_is_no_change() -> None:
    known = RiskInputs(phototype="II")
    assert changes_since(signed_with(known, "raised"), signed_with(known, ""), known) == ()


def test_a_factor_that_no_longer_applies_is_told() -> None:
    before, now = RiskInputs(dense_freckles=True), RiskInputs(dense_freckles=False)
    assert told(changes_since(signed_with(before), signed_with(now), now)) == {"dense_freckles": ("yes", "no")}


# --- actions ---


def events(studio: Studio) -> list[str]:
    with studio.reading() as session:
        return list(session.execute(select(JournalRow.event).order_by(JournalRow.seq)).scalars())


def test_the_latest_answers_are_read_once_for_this_purpose(studio: Studio) -> None:
    done = take_in(studio, health=health_answers(family_melanoma="yes"))
    visit = screening.start_visit(studio, done.client.id, VisitReason("own_request"))
    read = intake.read_health_answers(studio, done.client.id)
    assert read is not None
    intake.change_health_answers(
        studio, done.client.id, health_answers(family_melanoma="no", freckles="yes"), reason="Vergissing"
    )
    found = profile.risk_facts(studio, done.client.id, visit, RiskChoices(atypical_naevi=1))
    assert found.known.first_degree_melanoma is False
    assert found.known.freckling_tendency is True
    assert found.known.age == 47
    assert found.known.atypical_naevi == 1
    assert found.answered.atypical_naevi is None
    assert (found.phototype_points, found.phototype_reads) == (10, "II")
    assert {fact.id: fact.applies for fact in found.facts.factors}["any_atypical_naevus"] == "yes"
    with studio.reading() as session:
        last = session.execute(select(JournalRow).order_by(JournalRow.seq.desc())).scalars().first()
        assert last is not None
        assert (last.event, last.purpose, last.client_id) == ("health_answers_read", "risk_profile", done.client.id)


def test_without_answers_only_the_age_is_known(studio: Studio) -> None:
    done = take_in(studio, health=None)
    visit = screening.start_visit(studio, done.client.id, VisitReason("own_request"))
    found = profile.risk_facts(studio, done.client.id, visit, RiskChoices())
    assert found.known == RiskInputs(age=47)
    assert found.answered_at is None
    assert found.phototype_points is None


def test_answers_to_other_questions_than_these_give_no_points(studio: Studio) -> None:
    done = take_in(studio, health=HealthAnswers(1, {}, {}, {"eye_colour": "violet"}))
    visit = screening.start_visit(studio, done.client.id, VisitReason("own_request"))
    found = profile.risk_facts(studio, done.client.id, visit, RiskChoices())
    assert (found.phototype_points, found.phototype_reads) == (None, "")


def test_the_visit_must_be_of_this_client(studio: Studio) -> None:
    anna, karel = take_in(studio).client, take_in(studio, KAREL).client
    visit = screening.start_visit(studio, anna.id, VisitReason("own_request"))
    with pytest.raises(NotFound):
        profile.risk_facts(studio, karel.id, visit, RiskChoices())


def test_the_reception_reads_none_of_it(home: Home) -> None:
    practitioner = home.practitioner()
    client = take_in(practitioner).client
    visit = screening.start_visit(practitioner, client.id, VisitReason("own_request"))
    home.close(practitioner)
    reception = home.receptionist()
    with pytest.raises(Denied):
        profile.risk_facts(reception, client.id, visit, RiskChoices())


# --- the class is a person's choice ---


def test_no_line_here_makes_or_signs_a_profile() -> None:
    tree = ast.parse(Path(profile.__file__).read_text(encoding="utf-8"))
    called = {
        node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    assert called.isdisjoint({"RiskProfile", "sign_risk_profile", "setattr"})
    codes = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert codes.isdisjoint({"standard", "raised", "high"})
