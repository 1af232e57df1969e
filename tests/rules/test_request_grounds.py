"""Grounds fit what they are about: each right and kind of data has one, and none that speaks of something else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules.request_grounds import CLASS, GIVING, GROUNDS, OBJECT, SOURCE, grounds_for
from skintwin_desktop.rules.requests import Right

KINDS = ("ADM", "APP", "FIN", "MED", "JUD", "IMG", "MSG", "CONS", "DISC", "REQ", "LOG")


@given(st.sampled_from(Right), st.sampled_from(KINDS), st.sampled_from((CLASS, OBJECT, SOURCE)))
def test_every_part_has_a_ground_and_only_those_of_its_right(right: Right, code: str, kind: str) -> None:
    found = grounds_for(right, kind, code)
    assert found
    assert set(found) <= set(GROUNDS[right])


def test_only_a_judgement_stays_because_it_is_one() -> None:
    for code in ("ADM:phone", "MED:health_answers", "MED:picture"):
        assert "judgement" not in grounds_for(Right.RECTIFICATION, OBJECT, code)
    for code in ("MED:finding", "MED:conclusion:0123", "MED:risk_profile"):
        assert "judgement" in grounds_for(Right.RECTIFICATION, OBJECT, code)


def test_what_the_tax_office_and_the_log_ask_holds_for_theirs_alone() -> None:
    for code in KINDS:
        found = grounds_for(Right.ERASURE, CLASS, code)
        assert ("tax" in found) == (code == "FIN")
        assert ("log_duty" in found) == (code == "LOG")
    assert "tax" in grounds_for(Right.ERASURE, SOURCE, "bookkeeper")


def test_what_the_client_gave_goes_along() -> None:
    for code in ("ADM", "MED", "IMG", "APP:row:appointment:1"):
        assert "not_provided" not in grounds_for(Right.PORTABILITY, CLASS, code)
    assert "not_provided" in grounds_for(Right.PORTABILITY, CLASS, "JUD")


def test_police_and_next_of_kin_share_no_ground() -> None:
    assert set(GIVING[Right.POLICE]) & set(GIVING[Right.NEXT_OF_KIN]) == {"none"}
