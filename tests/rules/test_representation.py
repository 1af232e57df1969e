"""Who decides about an examination: by age, by ability, with the authority that goes with the relation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import commission, identity
from skintwin_desktop.rules.representation import (
    AUTHORITIES,
    BY_BOTH,
    BY_CLIENT,
    BY_REPRESENTATIVE,
    DECIDES,
    MINOR_RELATIONS,
    PROXY,
    REPRESENTED,
    SELF,
    UNABLE_RELATIONS,
    RepresentativeEntry,
    birthdays_since,
    needs,
    problems,
)

TODAY = date(2026, 11, 24)
MOTHER = RepresentativeEntry(
    "parent", "Els", "", "Proefman", "06 12345678", "", "register", "24-11-2026", identity_seen=True
)


@pytest.mark.parametrize(
    ("age", "decides", "given_by", "relations", "judgement"),
    [
        (0, SELF, BY_REPRESENTATIVE, MINOR_RELATIONS, False),
        (11, REPRESENTED, BY_REPRESENTATIVE, MINOR_RELATIONS, False),
        (12, SELF, BY_BOTH, MINOR_RELATIONS, False),
        (15, PROXY, BY_BOTH, MINOR_RELATIONS, False),
        (15, REPRESENTED, BY_REPRESENTATIVE, MINOR_RELATIONS, True),
        (16, SELF, BY_CLIENT, (), False),
        (80, SELF, BY_CLIENT, (), False),
        (40, PROXY, BY_CLIENT, ("proxy",), False),
        (16, REPRESENTED, BY_REPRESENTATIVE, UNABLE_RELATIONS, True),
    ],
)
def test_age_and_ability_say_who_decides(
    age: int, decides: str, given_by: str, relations: tuple[str, ...], judgement: bool
) -> None:
    found = needs(age, decides)
    assert (found.given_by, found.relations, found.judgement) == (given_by, relations, judgement)
    assert found.representative == bool(relations)


@given(st.integers(0, 120), st.sampled_from(DECIDES))
def test_nobody_under_sixteen_decides_alone_and_nobody_above_is_passed_over(age: int, decides: str) -> None:
    found = needs(age, decides)
    assert (found.given_by == BY_CLIENT) == (age >= 16 and decides != REPRESENTED)
    assert set(found.relations) <= set(AUTHORITIES)
    assert found.representative == (age < 16 or decides != SELF)


@given(st.dates(date(1990, 1, 1), TODAY), st.dates(date(1990, 1, 1), TODAY), st.dates(date(1990, 1, 1), TODAY))
def test_a_birthday_is_met_exactly_once(born: date, one: date, other: date) -> None:
    before, now = sorted((one, other))
    middle = before + (now - before) / 2
    whole = birthdays_since(born, before, now)
    assert whole == (*birthdays_since(born, before, middle), *birthdays_since(born, middle, now))
    if 16 in whole:
        assert identity.age(born, before) < 16 <= identity.age(born, now)


def test_on_the_birthday_itself_the_rights_have_shifted() -> None:
    born = date(2010, 11, 24)
    assert birthdays_since(born, date(2026, 11, 23), TODAY) == (16,)
    assert birthdays_since(born, TODAY, TODAY) == ()
    assert birthdays_since(born, date(2022, 1, 1), TODAY) == (12, 16)


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"relation": ""}, "rep_relation", "empty"),
        ({"relation": "partner", "authority": "statement"}, "rep_relation", "empty"),
        ({"last_name": " "}, "rep_last_name", "empty"),
        ({"last_name": "123456782"}, "rep_last_name", "bsn"),
        ({"phone": ""}, "rep_phone", "reach"),
        ({"phone": "12"}, "rep_phone", "phone"),
        ({"phone": "123456782"}, "rep_phone", "bsn"),
        ({"email": "els@"}, "rep_email", "email"),
        ({"authority": ""}, "rep_authority", "empty"),
        ({"authority": "proxy"}, "rep_authority", "empty"),
        ({"seen_on": ""}, "rep_seen_on", "empty"),
        ({"seen_on": "25-11-2026"}, "rep_seen_on", "future"),
        ({"seen_on": "31-2-2026"}, "rep_seen_on", "impossible"),
        ({"identity_seen": False}, "rep_identity_seen", "empty"),
    ],
)
def test_everything_about_a_representative_is_asked(change: dict[str, object], field: str, code: str) -> None:
    found = problems(replace(MOTHER, **change), needs(9, SELF), TODAY)  # type: ignore[arg-type]
    assert (found[0].field, found[0].code) == (field, code)


def test_one_way_to_reach_a_representative_is_enough() -> None:
    assert problems(MOTHER, needs(9, SELF), TODAY) == ()
    assert problems(replace(MOTHER, phone="", email="els@voorbeeld.test"), needs(9, SELF), TODAY) == ()


@given(st.sampled_from((*commission.KINDS, "", "unknown")), st.booleans(), st.booleans())
def test_a_commissioner_hears_only_after_the_client_and_never_when_blocked(
    kind: str, heard: bool, blocked: bool
) -> None:
    found = commission.may_hear(kind, client_heard=heard, blocked=blocked)
    assert found == (kind in {"insurer", "care_provider", "other"} and heard and not blocked)
    assert commission.gets_individual_data(kind) or not found
