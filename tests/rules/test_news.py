"""Who may get news: an objection is absolute, a no is a no, e-mail needs a ground of its own, a record ends."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import consents, news
from skintwin_desktop.rules.news import Standing

WILLING = Standing(
    objected=False, suppressed=False, consent=consents.GIVEN, from_sale=False, optout_offered=False, has_email=True,
    has_address=True, age=47,
)  # fmt: skip
STANDINGS = st.builds(
    Standing,
    objected=st.booleans(),
    suppressed=st.booleans(),
    consent=st.sampled_from(("", consents.GIVEN, consents.REFUSED, consents.WITHDRAWN)),
    from_sale=st.booleans(),
    optout_offered=st.booleans(),
    has_email=st.booleans(),
    has_address=st.booleans(),
    age=st.integers(0, 110),
)
CHANNELS = st.sampled_from(news.CHANNELS)
DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@given(standing=STANDINGS, channel=CHANNELS)
def test_nobody_who_said_no_in_any_way_gets_anything(standing: Standing, channel: str) -> None:
    stopped = standing.objected or standing.suppressed or standing.consent in {consents.REFUSED, consents.WITHDRAWN}
    if stopped or standing.age < news.LEAST_AGE:
        assert news.why_not(standing, channel)


@given(standing=STANDINGS, channel=CHANNELS)
def test_an_objection_comes_before_every_consent(standing: Standing, channel: str) -> None:
    assert news.why_not(replace(standing, objected=True), channel) == "objected"
    assert news.why_not(replace(standing, objected=False, suppressed=True), channel) == "suppressed"


@given(standing=STANDINGS)
def test_whoever_gets_an_e_mail_agreed_or_is_a_customer_who_was_told_how_to_stop(standing: Standing) -> None:
    if not news.why_not(standing, news.EMAIL):
        assert standing.has_email
        assert standing.consent == consents.GIVEN or (standing.from_sale and standing.optout_offered)
        assert news.ground(standing, news.EMAIL) in {news.CONSENT, news.CUSTOMER}


@pytest.mark.parametrize(
    ("changes", "email", "post"),
    [
        ({}, "", ""),
        ({"consent": ""}, "no_ground", ""),
        ({"consent": "", "from_sale": True}, "no_ground", ""),
        ({"consent": "", "optout_offered": True}, "no_ground", ""),
        ({"consent": "", "from_sale": True, "optout_offered": True}, "", ""),
        ({"consent": consents.REFUSED, "from_sale": True, "optout_offered": True}, "refused", "refused"),
        ({"consent": consents.WITHDRAWN}, "refused", "refused"),
        ({"has_email": False}, "no_email", ""),
        ({"has_address": False}, "", "no_address"),
        ({"age": 15}, "young", "young"),
        ({"age": 16}, "", ""),
    ],
)
def test_each_reason_by_itself(changes: dict[str, object], email: str, post: str) -> None:
    standing = replace(WILLING, **changes)  # type: ignore[arg-type]
    assert (news.why_not(standing, news.EMAIL), news.why_not(standing, news.POST)) == (email, post)


def test_the_ground_is_the_strongest_there_is() -> None:
    assert news.ground(WILLING, news.EMAIL) == news.CONSENT
    assert news.ground(replace(WILLING, consent="", from_sale=True, optout_offered=True), news.EMAIL) == news.CUSTOMER
    assert news.ground(WILLING, news.POST) == news.INTEREST


# --- the balancing record ---


@given(signed=DAYS, months=st.integers(1, news.MOST_MONTHS))
def test_a_record_never_counts_longer_than_twelve_months(signed: date, months: int) -> None:
    end = news.latest_end(signed, months)
    assert signed < end <= signed + timedelta(days=31 * months)
    assert end - signed <= timedelta(days=366)
    assert news.is_current(signed, end, news.OUTWEIGHS, end)
    assert not news.is_current(signed, end, news.OUTWEIGHS, end + timedelta(days=1))
    assert not news.is_current(signed, end, news.OUTWEIGHS, signed - timedelta(days=1))
    assert not news.is_current(signed, end, news.DOES_NOT, signed)


@given(signed=DAYS, later=st.integers(1, 2000))
def test_an_end_that_was_put_further_does_not_help(signed: date, later: int) -> None:
    end = news.latest_end(signed) + timedelta(days=later)
    assert not news.is_current(signed, end, news.OUTWEIGHS, news.latest_end(signed) + timedelta(days=1))


def test_months_end_where_their_days_end() -> None:
    assert news.latest_end(date(2026, 11, 24)) == date(2027, 11, 24)
    assert news.latest_end(date(2028, 2, 29)) == date(2029, 2, 28)
    assert news.latest_end(date(2026, 10, 31), 1) == date(2026, 11, 30)
