"""The rules of consent: when one holds, who may give it, until when, and what is refused without."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import consents
from skintwin_desktop.rules.consents import Answered, Level, Wanted, Why

BORN, TODAY = date(1979, 3, 14), date(2026, 11, 24)
YES = Answered("share_gp", "given", TODAY, recipient="Praktijk De Proef, Voorbeeldstad")
LONGER = Answered(
    "longer_keeping", "given", TODAY, until=date(2031, 11, 24), scope="photos", service="Nulmeting", proven=True
)
days = st.dates(date(1990, 1, 1), date(2060, 1, 1))


def why(answer: Answered | None, today: date = TODAY, born: date = BORN, **wanted: str) -> Why | None:
    return consents.why_not(answer, today, born, Wanted(**wanted))


def test_a_yes_holds_until_it_is_taken_back() -> None:
    assert why(YES) is None
    assert why(YES, TODAY + timedelta(days=9000)) is None
    assert why(replace(YES, answer="withdrawn")) is Why.WITHDRAWN
    assert why(replace(YES, answer="refused")) is Why.REFUSED
    assert why(None) is Why.NOT_ASKED


def test_it_holds_on_its_last_day_and_not_on_the_next() -> None:
    answer = replace(YES, until=TODAY)
    assert why(answer) is None
    assert why(answer, TODAY + timedelta(days=1)) is Why.EXPIRED


def test_it_holds_for_the_recipient_that_was_named_and_for_nobody_else() -> None:
    assert why(YES, recipient="Praktijk De Proef, Voorbeeldstad") is None
    assert why(YES, recipient="praktijk  de proef,  voorbeeldstad ") is None
    assert why(YES, recipient="Praktijk Anders, Voorbeeldstad") is Why.OTHER_RECIPIENT
    assert why(replace(YES, recipient=""), recipient="Praktijk De Proef, Voorbeeldstad") is Why.OTHER_RECIPIENT
    assert why(replace(YES, recipient=""), recipient="") is Why.OTHER_RECIPIENT  # nobody is no recipient


def test_it_holds_for_the_data_and_the_service_that_were_named() -> None:
    assert why(LONGER, scope="photos", service="nulmeting") is None
    assert why(LONGER, scope="baseline_photos") is None
    assert why(LONGER, scope="whole_file") is Why.OTHER_SCOPE
    assert why(LONGER, service="Jaarlijkse controle") is Why.OTHER_SCOPE
    assert why(replace(LONGER, scope=""), scope="whole_file") is None


def test_it_holds_for_the_regions_that_were_named() -> None:
    answer = Answered("sensitive_photos", "given", TODAY, until=TODAY, regions=("groin",))
    assert why(answer, region="groin") is None
    assert why(answer, region="genital") is Why.OTHER_REGION
    assert why(replace(answer, regions=()), region="genital") is None


def test_longer_keeping_holds_only_with_a_signed_document() -> None:
    assert why(LONGER) is None
    assert why(replace(LONGER, proven=False)) is Why.NO_EVIDENCE
    assert consents.why_not(YES, TODAY, BORN, proven=True) is Why.NO_EVIDENCE
    assert consents.why_not(replace(YES, proven=True), TODAY, BORN, proven=True) is None


@pytest.mark.parametrize(
    ("age", "by_client", "by_representative", "by_both"),
    [
        (11, Why.NEEDS_REPRESENTATIVE, None, None),
        (12, Why.NEEDS_BOTH, Why.NEEDS_BOTH, None),
        (15, Why.NEEDS_BOTH, Why.NEEDS_BOTH, None),
        (16, None, None, None),
        (47, None, None, None),
    ],
)
def test_who_gives_it_depends_on_the_age(
    age: int, by_client: Why | None, by_representative: Why | None, by_both: Why | None
) -> None:
    born = date(TODAY.year - age, 1, 1)
    answers = [replace(YES, given_by=by) for by in ("client", "representative", "both")]
    assert [why(answer, born=born) for answer in answers] == [by_client, by_representative, by_both]


def test_who_turned_sixteen_is_asked_anew() -> None:
    born = date(2011, 1, 10)
    answer = replace(YES, on=date(2026, 12, 1), given_by="both")
    assert why(answer, date(2027, 1, 9), born) is None
    assert why(answer, date(2027, 1, 10), born) is Why.TURNED_16
    assert why(replace(answer, on=date(2027, 1, 10), given_by="client"), date(2027, 1, 10), born) is None


def test_who_turned_twelve_decides_as_well() -> None:
    born = date(2015, 1, 10)
    answer = replace(YES, given_by="representative")
    assert why(answer, born=born) is None
    assert why(answer, date(2027, 1, 10), born) is Why.NEEDS_BOTH


@pytest.mark.parametrize(
    ("purpose", "end"),
    [
        ("examination_photos", None),
        ("sensitive_photos", TODAY),
        ("share_gp", None),
        ("teaching", date(2028, 11, 24)),
        ("research", date(2028, 11, 24)),
        ("publication", date(2028, 11, 24)),
        ("news_email", None),
    ],
)
def test_how_long_a_consent_usually_holds(purpose: str, end: date | None) -> None:
    assert consents.usual_end(purpose, TODAY) == end


# --- the form ---


def problems(answer: Answered, method: str = "spoken", born: date = BORN) -> list[tuple[str, str]]:
    return list(consents.form_problems(answer, method, born, TODAY))


def test_a_consent_for_somebody_names_whom() -> None:
    assert problems(YES) == []
    for purpose in consents.TO_SOMEBODY:
        assert problems(replace(YES, purpose=purpose, recipient=" ")) == [("recipient", "empty")]


def test_longer_keeping_is_written_specific_and_ends() -> None:
    assert problems(LONGER, "paper") == []
    assert problems(LONGER, "screen") == []
    assert problems(LONGER, "spoken") == [("method", "must_be_signed")]
    assert problems(replace(LONGER, until=None), "paper") == [("until", "empty")]
    assert problems(replace(LONGER, until=date(2031, 11, 25)), "paper") == [("until", "too_long")]
    assert problems(replace(LONGER, until=date(2026, 11, 23)), "paper") == [("until", "past")]
    bare = replace(LONGER, proven=False, scope="", service=" ")
    assert problems(bare, "paper") == [("evidence", "empty"), ("scope", "empty"), ("service", "empty")]


@pytest.mark.parametrize("purpose", consents.PURPOSES)
def test_saying_no_needs_nothing(purpose: str) -> None:
    child = date(2016, 1, 1)
    for answer in ("refused", "withdrawn"):
        assert problems(Answered(purpose, answer, TODAY), "spoken", child) == []


# --- the table ---


def test_every_purpose_has_a_use_and_the_law_fixes_what_it_fixes() -> None:
    assert {use.purpose for use in consents.USES.values()} == set(consents.PURPOSES)
    assert {use.id for use in consents.USES.values() if not use.fixed} == {"photos_signed", "photograph_sensitive"}
    for use in consents.USES.values():
        assert consents.LEVELS.index(use.least) <= consents.LEVELS.index(use.usual)


@pytest.mark.parametrize("use", consents.USES)
@pytest.mark.parametrize("chosen", ["", "off", "advise", "block", "whatever"])
def test_no_choice_goes_below_what_the_law_leaves(use: str, chosen: str) -> None:
    rule, level = consents.USES[use], consents.level_of(use, chosen)
    assert consents.LEVELS.index(level) >= consents.LEVELS.index(rule.least)
    if rule.fixed:
        assert level is Level.BLOCK
    elif chosen in set(Level):
        assert level == chosen
    else:
        assert level is rule.usual


def test_news_goes_to_who_agreed_and_did_not_object() -> None:
    yes = Answered("news_email", "given", TODAY)
    assert consents.may_send_news(yes, TODAY, BORN)
    assert not consents.may_send_news(yes, TODAY, BORN, objected=True)
    assert not consents.may_send_news(replace(yes, answer="withdrawn"), TODAY, BORN)
    assert not consents.may_send_news(None, TODAY, BORN)


@pytest.mark.parametrize(
    ("examination", "sensitive", "usable", "usable_there"),
    [
        ("given", "given", True, True),
        ("given", "withdrawn", True, False),
        ("given", "refused", True, True),
        ("refused", "given", True, True),
        ("withdrawn", "given", False, False),
    ],
)
def test_photographs_are_used_until_their_consent_is_taken_back(
    examination: str, sensitive: str, usable: bool, usable_there: bool
) -> None:
    first = Answered("examination_photos", examination, TODAY)
    second = Answered("sensitive_photos", sensitive, TODAY, until=TODAY - timedelta(days=50))
    assert consents.photos_usable(first, second, at_sensitive_place=False) is usable
    assert consents.photos_usable(first, second, at_sensitive_place=True) is usable_there


# --- arithmetic ---


@given(given_on=days, until=st.none() | days, born=st.dates(date(1930, 1, 1), date(2025, 1, 1)), today=days)
def test_a_consent_holds_from_its_day_until_its_end_and_never_again(
    given_on: date, until: date | None, born: date, today: date
) -> None:
    """The end that is told in time is the day on which the rule begins to say no."""
    answer = Answered("teaching", "given", given_on, given_by="both", until=until)
    end = consents.first_end(given_on, until, born)
    if today < given_on:
        return
    found = consents.why_not(answer, today, born)
    if end is None or today < end.on:
        assert found is None
    else:
        assert found in {Why.EXPIRED, Why.TURNED_16}
    if end is not None and today == end.on and end.on > given_on:
        assert found is not None


@given(st.sampled_from(consents.SCOPES), st.sampled_from(consents.SCOPES), st.sampled_from(consents.SCOPES))
def test_wider_data_hold_narrower_ones(first: str, second: str, third: str) -> None:
    assert consents.covers(first, first)
    if consents.covers(first, second) and consents.covers(second, third):
        assert consents.covers(first, third)
    assert consents.covers(first, second) or consents.covers(second, first)
