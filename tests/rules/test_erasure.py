"""The terms of what stays after a destruction, when a hold is looked at again, and when destroying may begin."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import erasure

DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("ground", "day", "until"),
    [
        (erasure.TAX, date(2026, 1, 1), date(2033, 12, 31)),
        (erasure.TAX, date(2026, 12, 31), date(2033, 12, 31)),
        (erasure.LOG, date(2024, 2, 29), date(2029, 3, 1)),
        (erasure.PROOF, date(2019, 5, 1), date(2031, 11, 24)),
        (erasure.REQUEST, date(2019, 5, 1), date(2031, 11, 24)),
    ],
)
def test_each_ground_has_its_own_term(ground: str, day: date, until: date) -> None:
    assert erasure.kept_until(ground, day=day, today=date(2026, 11, 24)) == until


@given(DAYS, DAYS)
def test_nothing_is_kept_shorter_than_its_law_says(day: date, today: date) -> None:
    assert erasure.kept_until(erasure.TAX, day=day, today=today) >= date(day.year + 7, 12, 31)
    assert (erasure.kept_until(erasure.LOG, day=day, today=today) - day).days >= 5 * 365
    assert (erasure.kept_until(erasure.PROOF, day=day, today=today) - today).days >= 5 * 365


@given(DAYS)
def test_a_hold_is_looked_at_again_within_half_a_year(today: date) -> None:
    last = erasure.review_by(today)
    assert 181 <= (last - today).days <= 184
    assert (last.year * 12 + last.month) - (today.year * 12 + today.month) == 6
    assert erasure.review_is_fit(last, today)
    assert not erasure.review_is_fit(last + timedelta(days=1), today)
    assert not erasure.review_is_fit(today, today)


@pytest.mark.parametrize(
    ("hours", "seconded", "alone", "begins"),
    [
        (0, True, False, True),
        (0, True, True, True),
        (48, False, False, False),
        (23.99, False, True, False),
        (24, False, True, True),
    ],
)
def test_a_second_person_agrees_or_who_is_alone_waits(hours: float, seconded: bool, alone: bool, begins: bool) -> None:
    ordered = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    now = ordered + timedelta(hours=hours)
    assert erasure.may_begin(now, ordered_at=ordered, seconded=seconded, alone=alone) is begins


def test_every_ground_names_its_articles() -> None:
    grounds = {erasure.ground_of(category) for category in ("FIN", "CONS", "LOG", "REQ")} | {erasure.HOLD}
    assert grounds | set(erasure.DECIDED) == set(erasure.ARTICLES)
    assert all(erasure.ARTICLES.values())


KINDS = st.sampled_from(("ADM", "APP", "FIN", "MED", "JUD", "IMG", "MSG", "CONS", "DISC", "REQ", "LOG"))
GROUNDS = st.sampled_from(("", "tax", "log_duty", *erasure.DECIDED))


@given(KINDS, GROUNDS, st.booleans())
def test_what_a_law_or_a_hold_keeps_cannot_be_decided_to_go_and_all_else_can(
    kind: str, ground: str, held: bool
) -> None:
    reason = erasure.against(kind, erasure.GOES, ground, held=held)
    assert bool(reason) == (held or kind in erasure.BY_LAW)
    assert reason in {"", erasure.HOLD, *erasure.BY_LAW.values()}


@given(KINDS, st.booleans())
def test_in_part_needs_something_that_says_which_part(kind: str, held: bool) -> None:
    reason = erasure.against(kind, erasure.GOES_IN_PART, erasure.OTHER_LAW, held=held)
    assert reason == ("" if held or kind in erasure.BY_LAW else "part")


@given(KINDS, GROUNDS, st.booleans())
def test_a_kind_can_stay_on_every_ground_that_is_its_own(kind: str, ground: str, held: bool) -> None:
    reason = erasure.against(kind, erasure.STAYS, ground, held=held)
    foreign = {"tax": kind != "FIN", "log_duty": kind != "LOG", erasure.NOT_ASKED: kind in erasure.BY_LAW}
    assert reason == ("ground" if foreign.get(ground, False) else "")


@given(DAYS)
def test_what_was_decided_to_stay_is_looked_at_again_or_ends(day: date) -> None:
    assert erasure.decided_until(erasure.INTEREST_OF_ANOTHER, day) == erasure.review_by(day)
    last = erasure.decided_until(erasure.NEEDED_AS_PROOF, day)
    assert last is not None
    assert (last - day).days >= 5 * 365
    for ground in (erasure.OTHER_LAW, erasure.NOT_ASKED, erasure.NEEDED):
        assert erasure.decided_until(ground, day) is None
    assert erasure.decided_until(erasure.NEEDED_AS_PROOF, None) is None
