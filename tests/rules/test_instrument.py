"""What holds for every list, whatever it asks."""

from __future__ import annotations

import re
from dataclasses import FrozenInstanceError
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from skintwin_desktop.rules.abcd import ABCD
from skintwin_desktop.rules.instrument import (
    ONE,
    ZERO,
    Answers,
    Bound,
    Instrument,
    Item,
    Option,
    Outcome,
    add_up,
    list_asked,
    yes_no,
)
from skintwin_desktop.rules.instruments import INSTRUMENTS
from skintwin_desktop.rules.phototype import PHOTOTYPE
from skintwin_desktop.rules.tada import TADA

EVERY = (*INSTRUMENTS, PHOTOTYPE)
SUMMED = tuple(instrument for instrument in EVERY if instrument.sum)
every_instrument = pytest.mark.parametrize("instrument", EVERY, ids=lambda instrument: instrument.id)
some_instrument = st.sampled_from(EVERY)


def draw_answer(item: Item) -> st.SearchStrategy[tuple[str, ...]]:
    options = [option.id for option in item.options]
    if item.kind != "several":
        return st.sampled_from(options).map(lambda option: (option,))
    return st.lists(st.sampled_from(options), unique=True, min_size=item.least).map(tuple)


def draw_answers(instrument: Instrument, *, complete: bool = False) -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    asked = {item.id: draw_answer(item) for item in instrument.items}
    return st.fixed_dictionaries(asked) if complete else st.fixed_dictionaries({}, optional=asked)


@every_instrument
def test_ids_are_unique_snake_case_and_lists_are_citable(instrument: Instrument) -> None:
    names = [item.id for item in instrument.items]
    assert len(set(names)) == len(names)
    for item in instrument.items:
        options = [option.id for option in item.options]
        assert len(set(options)) == len(options)
        names += options
    if instrument is PHOTOTYPE:
        assert all(bound.code in ("II", "III", "IV", "V", "VI") for bound in instrument.bounds)
    else:
        names += [bound.code for bound in instrument.bounds]
    assert all(re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) for name in names)
    assert instrument.citation
    assert instrument.source
    assert instrument.version == 1


@every_instrument
def test_lists_are_well_formed(instrument: Instrument) -> None:
    seen: dict[str, Item] = {}
    for item in instrument.items:
        if item.kind == "yes_no":
            assert [option.id for option in item.options] == ["no", "yes"]
        if item.asked_after is not None:
            before, option = item.asked_after
            assert option in [choice.id for choice in seen[before].options]
        assert item.least == 0 or item.kind == "several"
        seen[item.id] = item
    values = [bound.value for bound in instrument.bounds]
    assert values == sorted(set(values))
    if instrument.sum:
        assert not any(item.optional or item.asked_after for item in instrument.items)
    assert set(instrument.not_for) <= {"face", "acral", "non_melanocytic"}


def test_instruments_are_told_apart_by_id_and_version() -> None:
    keys = [(instrument.id, instrument.version) for instrument in EVERY]
    assert len(set(keys)) == len(keys) == 8
    with pytest.raises(FrozenInstanceError):
        INSTRUMENTS[0].version = 2  # type: ignore[misc]


def test_scale_ends() -> None:
    ends = {}
    for instrument in SUMMED:
        outcome = add_up(instrument, {})
        ends[instrument.id] = (outcome.lowest, outcome.highest)
    assert ends == {
        "nhg_atypical_naevus": (0, 5),
        "three_point": (0, 3),
        "abcd": (Decimal("1.0"), Decimal("8.9")),
        "seven_point_original": (0, 10),
        "seven_point_revised": (0, 7),
        "phototype": (0, 40),
    }


@every_instrument
def test_nothing_answered_is_incomplete(instrument: Instrument) -> None:
    outcome = add_up(instrument, {})
    assert outcome.total is None
    assert outcome.reading == ""
    assert outcome.terms == ()
    assert outcome.missing == tuple(
        item.id for item in instrument.items if not item.optional and item.asked_after is None
    )


def test_a_list_without_a_sum_shows_no_number() -> None:
    answers = {"unequivocal_keratosis_angioma_or_dermatofibroma": ("no",), "disorganised": ("yes",)}
    assert add_up(TADA, answers) == Outcome(None, (), (), (), "suspicious_refer", None, None)


SMALL = Instrument(
    id="small",
    version=1,
    items=(
        yes_no("first"),
        Item(id="second", kind="several", options=(Option("a", ONE), Option("b", ONE)), weight=Decimal("0.5"), least=1),
        Item(id="third", kind="several", options=(Option("c", ONE), Option("d", ONE))),
    ),
    citation="made up",
    source="made up",
    for_eye="naked",
    bounds=(Bound(Decimal("1.5"), "middle"), Bound(Decimal("2.5"), "far", above=True)),
    below="near",
)


def test_none_of_them_is_an_answer_unless_at_least_one_is_asked() -> None:
    outcome = add_up(SMALL, {"first": ("no",), "second": (), "third": ()})
    assert outcome.missing == ("second",)
    assert outcome.total is None
    assert [term.item for term in outcome.terms] == ["first", "third"]
    assert add_up(SMALL, {"first": ("no",), "second": ("a",), "third": ()}).total == Decimal("0.5")
    assert add_up(SMALL, {"first": ("no",), "second": ("a",)}).missing == ("third",)


def test_bounds_hold_at_or_only_above_their_value() -> None:
    def read(first: str, second: tuple[str, ...], third: tuple[str, ...]) -> tuple[Decimal | None, str]:
        outcome = add_up(SMALL, {"first": (first,), "second": second, "third": third})
        return outcome.total, outcome.reading

    assert read("yes", (), ()) == (None, "")
    assert read("no", ("a", "b"), ()) == (Decimal(1), "near")
    assert read("yes", ("a",), ()) == (Decimal("1.5"), "middle")
    assert read("yes", ("a",), ("c",)) == (Decimal("2.5"), "middle")
    assert read("yes", ("a", "b"), ("c",)) == (Decimal(3), "far")


@pytest.mark.parametrize(
    "answers",
    [
        {"fourth": ("yes",)},
        {"first": ("maybe",)},
        {"first": ()},
        {"first": ("yes", "no")},
        {"second": ("a", "a")},
        {"third": ("a",)},
    ],
)
def test_answers_that_cannot_be_are_refused(answers: Answers) -> None:
    with pytest.raises(ValueError, match="small"):
        add_up(SMALL, answers)


def test_an_unknown_option_is_refused_also_where_the_item_is_not_in_play() -> None:
    answers = {"unequivocal_keratosis_angioma_or_dermatofibroma": ("yes",), "suspicious_structures": ("stars",)}
    with pytest.raises(ValueError, match="stars"):
        list_asked(TADA, answers)


@given(data=st.data(), instrument=some_instrument)
def test_incomplete_is_never_a_number(data: st.DataObject, instrument: Instrument) -> None:
    answers = data.draw(draw_answers(instrument))
    outcome = add_up(instrument, answers)
    if outcome.missing:
        assert outcome.total is None
        assert outcome.reading == ""
    elif instrument.sum:
        assert type(outcome.total) is Decimal
        assert outcome.lowest is not None
        assert outcome.highest is not None
        assert outcome.lowest <= outcome.total <= outcome.highest
        assert outcome.total == sum((term.weight * term.points for term in outcome.terms), ZERO)
    assert all(type(part) is Decimal for term in outcome.terms for part in (term.weight, term.points))
    asked = {item.id for item in list_asked(instrument, answers)}
    assert set(outcome.missing) <= asked
    assert {term.item for term in outcome.terms} <= asked & answers.keys()


@given(data=st.data(), instrument=some_instrument)
def test_taking_away_an_answer_makes_it_incomplete(data: st.DataObject, instrument: Instrument) -> None:
    answers = data.draw(draw_answers(instrument, complete=True))
    item = data.draw(st.sampled_from([item for item in list_asked(instrument, answers) if not item.optional]))
    del answers[item.id]
    outcome = add_up(instrument, answers)
    assert item.id in outcome.missing
    assert outcome.total is None


@given(data=st.data(), instrument=some_instrument)
def test_order_of_answers_is_irrelevant(data: st.DataObject, instrument: Instrument) -> None:
    answers = data.draw(draw_answers(instrument))
    shuffled = {
        name: tuple(data.draw(st.permutations(answers[name]))) for name in data.draw(st.permutations(sorted(answers)))
    }
    assert add_up(instrument, shuffled) == add_up(instrument, answers)


@given(data=st.data(), instrument=st.sampled_from(SUMMED))
def test_more_never_lowers_the_total_or_the_reading(data: st.DataObject, instrument: Instrument) -> None:
    answers = data.draw(draw_answers(instrument, complete=True))
    item = data.draw(st.sampled_from(instrument.items))
    chosen = answers[item.id]
    points = {option.id: option.points for option in item.options}
    other = data.draw(st.sampled_from(item.options))
    if item.kind == "several":
        assume(other.id not in chosen)
        more = {**answers, item.id: (*chosen, other.id)}
    else:
        assume(other.points > points[chosen[0]])
        more = {**answers, item.id: (other.id,)}
    before, after = add_up(instrument, answers), add_up(instrument, more)
    assert before.total is not None
    assert after.total is not None
    assert after.total > before.total
    ladder = [instrument.below, *(bound.code for bound in instrument.bounds)]
    assert ladder.index(after.reading) >= ladder.index(before.reading)


@given(data=st.data(), instrument=some_instrument)
def test_answers_out_of_play_have_no_effect(data: st.DataObject, instrument: Instrument) -> None:
    answers = data.draw(draw_answers(instrument, complete=True))
    asked = {item.id for item in list_asked(instrument, answers)}
    kept = {name: chosen for name, chosen in answers.items() if name in asked}
    assert add_up(instrument, kept) == add_up(instrument, answers)


def test_the_arithmetic_can_be_shown() -> None:
    answers = {
        "asymmetry": ("axes_1",),
        "border": ("segments_4",),
        "colours": ("light_brown", "dark_brown", "blue_grey"),
        "structures": ("network", "structureless_areas", "dots"),
    }
    outcome = add_up(ABCD, answers)
    assert (
        " + ".join(f"{term.weight} x {term.points}" for term in outcome.terms)
        == "1.3 x 1 + 0.1 x 4 + 0.5 x 3 + 0.5 x 3"
    )
    assert outcome.total == Decimal("4.7")
    assert [bound.value for bound in outcome.bounds] == [Decimal("4.75"), Decimal("5.45")]
