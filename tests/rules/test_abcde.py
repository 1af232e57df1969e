"""ABCDE and the ugly duckling: recorded, never added up."""

from __future__ import annotations

from skintwin_desktop.rules.abcde import ABCDE
from skintwin_desktop.rules.instrument import add_up, list_asked

ALL = (
    "asymmetry",
    "variably_sharp_border",
    "uneven_colour",
    "diameter_6_mm_or_more",
    "evolution",
    "ugly_duckling",
)


def test_it_has_no_sum_and_no_reading() -> None:
    outcome = add_up(ABCDE, dict.fromkeys(ALL, ("yes",)))
    assert outcome.total is None
    assert outcome.missing == ()
    assert (outcome.terms, outcome.bounds, outcome.reading) == ((), (), "")


def test_each_of_the_six_must_be_answered() -> None:
    for name in ALL:
        answers = dict.fromkeys(ALL, ("no",))
        del answers[name]
        assert add_up(ABCDE, answers).missing == (name,)


def test_the_detail_is_asked_for_an_ugly_duckling_and_may_stay_open() -> None:
    no = dict.fromkeys(ALL, ("no",))
    yes = {**no, "ugly_duckling": ("yes",)}
    assert "ugly_duckling_detail" not in [item.id for item in list_asked(ABCDE, no)]
    assert "ugly_duckling_detail" in [item.id for item in list_asked(ABCDE, yes)]
    assert add_up(ABCDE, yes).missing == ()
    assert add_up(ABCDE, {**yes, "ugly_duckling_detail": ("solitary_and_changing",)}).missing == ()
