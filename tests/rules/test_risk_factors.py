"""Published risk factors and rule sets: what applies, what is unknown, and that no class of risk comes out."""

from __future__ import annotations

import ast
import inspect
from dataclasses import fields, replace
from typing import Any, get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import risk_factors
from skintwin_desktop.rules.risk_factors import RiskFact, RiskFacts, RiskInputs, list_risk_facts

NOTHING = RiskInputs()
SEVEN = {
    "phototype": ("II", "III"),
    "freckling_tendency": (True, False),
    "arm_naevi": ("more_than_20", "6_20"),
    "blistering_sunburn_young": (True, False),
    "lived_in_strong_sun": (True, False),
    "own_melanoma": (True, False),
    "first_degree_melanoma": (True, False),
}
NO_RISK: dict[str, Any] = {name: absent for name, (_, absent) in SEVEN.items()}


def inputs(**known: Any) -> RiskInputs:
    return RiskInputs(**known)


def rule(known: RiskInputs, name: str) -> RiskFact:
    (found,) = (fact for fact in list_risk_facts(known).rule_sets if fact.id == name)
    return found


def samscore(**known: Any) -> RiskFact:
    return rule(inputs(**known), "samscore")


def factors(**known: Any) -> dict[str, str]:
    facts = list_risk_facts(inputs(**known)).factors
    return {fact.id: fact.estimate for fact in facts if fact.applies == "yes"}


def draw_inputs() -> st.SearchStrategy[RiskInputs]:
    values: dict[str, st.SearchStrategy[Any]] = {}
    for name, hint in get_type_hints(RiskInputs).items():
        kinds = [kind for kind in get_args(hint) if kind is not type(None)]
        options = get_args(kinds[0])
        if options:
            values[name] = st.sampled_from(options)
        elif kinds[0] is bool:
            values[name] = st.booleans()
        else:
            values[name] = st.integers(0, 110)
    return st.fixed_dictionaries({}, optional=values).map(lambda known: RiskInputs(**known))


# --- the SAMScore ---------------------------------------------------------------------------------------------


def test_three_of_seven_is_met_by_any_three() -> None:
    names = list(SEVEN)
    for first in range(7):
        for second in range(first):
            two = {**NO_RISK, **{names[at]: SEVEN[names[at]][0] for at in (first, second)}}
            # an age at which neither of the two could do it alone
            age = 59 if "arm_naevi" not in (names[first], names[second]) else 60
            if {names[first], names[second]} == {"freckling_tendency", "arm_naevi"}:
                continue
            if age == 60 and "freckling_tendency" in (names[first], names[second]):
                continue
            assert samscore(age=age, **two).applies == "no"
            for third in range(second):
                three = {**two, names[third]: SEVEN[names[third]][0]}
                fact = samscore(age=age, **three)
                assert fact.applies == "yes"
                assert "three_of_seven" in fact.met
                assert len(fact.met) >= 4


@pytest.mark.parametrize(
    ("age", "arm_naevi", "freckling", "applies"),
    [
        (59, "more_than_20", False, "yes"),
        (60, "more_than_20", False, "no"),
        (59, "more_than_20", True, "yes"),
        (59, "6_20", True, "no"),
        (60, "6_20", True, "yes"),
        (60, "6_20", False, "no"),
        (59, "0_5", False, "no"),
        (18, "more_than_20", False, "yes"),
        (95, "0_5", True, "yes"),
    ],
)
def test_age_and_naevi_or_freckles(age: int, arm_naevi: str, freckling: bool, applies: str) -> None:
    known = {**NO_RISK, "arm_naevi": arm_naevi, "freckling_tendency": freckling}
    assert samscore(age=age, **known).applies == applies


def test_criteria_met_are_named() -> None:
    young = samscore(age=35, arm_naevi="more_than_20", phototype="I")
    assert young.met == ("phototype_i_or_ii", "over_20_arm_naevi", "under_60_with_over_20_arm_naevi")
    old = samscore(age=71, freckling_tendency=True)
    assert old.met == ("freckling_tendency", "from_60_with_freckling_tendency")


@pytest.mark.parametrize("phototype", ["I", "II", "III", "IV", "V", "VI"])
def test_only_phototypes_i_and_ii_count(phototype: str) -> None:
    assert samscore(phototype=phototype).met == (("phototype_i_or_ii",) if phototype in ("I", "II") else ())


def test_unknown_stays_unknown_only_where_it_matters() -> None:
    assert samscore().applies == "unknown"
    assert samscore(age=40, **NO_RISK).applies == "no"
    # with six of seven known and none present, the last cannot make three
    without = {name: absent for name, absent in NO_RISK.items() if name != "own_melanoma"}
    assert samscore(age=40, **without).applies == "no"
    assert samscore(age=40, **without).missing == ("own_melanoma",)
    # one unknown that would be the third
    two = {**without, "phototype": "I", "lived_in_strong_sun": True}
    assert samscore(age=40, **two).applies == "unknown"
    # whatever the age, one of the two rules holds
    assert samscore(freckling_tendency=True, arm_naevi="more_than_20").applies == "yes"
    assert samscore(freckling_tendency=True, arm_naevi="more_than_20").met == (
        "freckling_tendency",
        "over_20_arm_naevi",
    )
    # an unknown age alone decides
    assert samscore(**{**NO_RISK, "arm_naevi": "more_than_20"}).applies == "unknown"


def test_used_and_missing_together_are_the_eight_inputs() -> None:
    fact = samscore(age=40, phototype="I", own_melanoma=False)
    assert fact.used == ("age", "phototype", "own_melanoma")
    assert set(fact.used) | set(fact.missing) == {"age", *SEVEN}
    assert "Quéreux" in fact.citation
    assert fact.estimate == ""


@given(draw_inputs(), st.data())
def test_learning_more_never_turns_an_answer(known: RiskInputs, data: st.DataObject) -> None:
    more = data.draw(draw_inputs())
    filled = replace(
        known,
        **{field.name: getattr(more, field.name) for field in fields(RiskInputs) if getattr(known, field.name) is None},
    )
    before, after = list_risk_facts(known), list_risk_facts(filled)
    for old, new in zip(before.rule_sets, after.rule_sets, strict=True):
        assert old.applies in ("unknown", new.applies)
    stays = {fact.id for fact in before.factors if fact.applies == "yes"}
    assert stays <= {fact.id for fact in after.factors if fact.applies == "yes"}
    assert {fact.id for fact in after.factors} <= {fact.id for fact in before.factors}


# --- the Dutch thresholds -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("atypical", "common", "applies"),
    [
        (4, "51_100", "no"),
        (5, "51_100", "yes"),
        (5, None, "yes"),
        (0, "more_than_100", "yes"),
        (None, "more_than_100", "yes"),
        (None, "51_100", "unknown"),
        (4, None, "unknown"),
        (None, None, "unknown"),
        (4, "0_50", "no"),
    ],
)
def test_yearly_check(atypical: int | None, common: Any, applies: str) -> None:
    fact = rule(inputs(atypical_naevi=atypical, common_naevi=common), "nl_five_atypical_or_over_100_common_naevi")
    assert fact.applies == applies
    assert fact.says == "yearly_whole_skin_check"
    assert "D216" in fact.citation


@pytest.mark.parametrize(
    ("name", "field", "says"),
    [
        ("nl_changed_atypical_naevus", "atypical_naevus_changed", "excision_or_referral"),
        ("nl_hereditary_melanoma_family", "hereditary_melanoma_family", "specialised_centre"),
    ],
)
def test_yes_no_rules(name: str, field: str, says: str) -> None:
    for value, applies in ((True, "yes"), (False, "no"), (None, "unknown")):
        fact = rule(inputs(**{field: value}), name)
        assert (fact.applies, fact.says) == (applies, says)
        assert (fact.missing == (field,)) == (value is None)


# --- factors --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"atypical_naevi": 1}, {"any_atypical_naevus": "pOR 4.0 (2.8-5.8)"}),
        ({"atypical_naevi": 0}, {}),
        ({"first_degree_melanoma": True}, {"family_history": "RR 1.74 (1.41-2.14)"}),
        ({"phototype": "I"}, {"skin_type_i_against_iv": "RR 2.09 (1.67-2.58)"}),
        ({"phototype": "II"}, {}),
        ({"dense_freckles": True}, {"dense_freckles": "RR 2.10 (1.80-2.45)"}),
        ({"freckling_tendency": True}, {}),
        ({"skin_colour": "fair"}, {"fair_against_dark_skin": "RR 2.06 (1.68-2.52)"}),
        ({"skin_colour": "medium"}, {}),
        ({"eye_colour": "blue"}, {"blue_against_dark_eyes": "RR 1.47 (1.28-1.69)"}),
        (
            {"hair_colour": "red"},
            {"red_against_dark_hair": "RR 3.64 (2.56-5.37)", "red_against_black_or_dark_brown_hair": "2.38"},
        ),
        ({"hair_colour": "blonde"}, {"blonde_against_black_or_dark_brown_hair": "1.84"}),
        ({"hair_colour": "light_brown"}, {"light_brown_against_black_or_dark_brown_hair": "1.49"}),
        ({"hair_colour": "dark_brown_or_black"}, {}),
        ({"actinic_damage": True}, {"actinic_damage": "RR 2.02 (1.24-3.29)"}),
        (
            {"own_other_skin_cancer": True},
            {"earlier_skin_cancer_or_premalignant_lesion": "RR 4.28 (2.80-6.55)"},
        ),
        ({"premalignant_lesion": True}, {"earlier_skin_cancer_or_premalignant_lesion": "RR 4.28 (2.80-6.55)"}),
        ({"own_melanoma": True}, {}),
    ],
)
def test_factors_with_their_figures(known: dict[str, Any], expected: dict[str, str]) -> None:
    assert factors(**known) == expected


def test_unknown_factors_say_what_is_missing() -> None:
    facts = list_risk_facts(NOTHING)
    assert len(facts.factors) == 12
    assert all(fact.applies == "unknown" and fact.missing and not fact.used for fact in facts.factors)
    half = list_risk_facts(inputs(own_other_skin_cancer=False)).factors
    (fact,) = (fact for fact in half if fact.id == "earlier_skin_cancer_or_premalignant_lesion")
    assert (fact.applies, fact.used, fact.missing) == ("unknown", ("own_other_skin_cancer",), ("premalignant_lesion",))


def test_what_has_no_figure_is_named_not_dropped() -> None:
    assert list_risk_facts(NOTHING).without_figure == ()
    known = inputs(sunbed_use=True, immunosuppression=True, giant_congenital_naevus=False)
    assert list_risk_facts(known).without_figure == ("sunbed_use", "immunosuppression")


def test_every_input_is_looked_at_somewhere() -> None:
    facts = list_risk_facts(NOTHING)
    seen = {name for fact in (*facts.rule_sets, *facts.factors) for name in fact.missing}
    everything = {
        field.name: True for field in fields(RiskInputs) if get_type_hints(RiskInputs)[field.name] == bool | None
    }
    seen |= set(list_risk_facts(RiskInputs(**everything)).without_figure)  # type: ignore[arg-type]
    assert seen == {field.name for field in fields(RiskInputs)}


# --- no class of risk -----------------------------------------------------------------------------------------

CLASSES = {
    "standard",
    "raised",
    "high",
    "low",
    "medium",
    "average",
    "elevated",
    "standaard",
    "verhoogd",
    "hoog",
    "laag",
}


def strings(value: object) -> set[str]:
    if isinstance(value, str):
        return {value}
    if isinstance(value, tuple):
        return set().union(*(strings(part) for part in value))
    if isinstance(value, RiskFact | RiskFacts):
        return set().union(*(strings(getattr(value, field.name)) for field in fields(value)))
    assert isinstance(value, int)
    return set()


@given(draw_inputs())
def test_no_class_and_no_number_comes_out(known: RiskInputs) -> None:
    facts = list_risk_facts(known)
    words = {word for text in strings(facts) for word in text.lower().replace("_", " ").split()}
    assert not words & CLASSES
    for fact in (*facts.rule_sets, *facts.factors):
        assert fact.citation
        assert fact.version == 1
        assert type(fact.estimate) is str


def test_no_record_or_function_can_carry_a_class() -> None:
    public = {name: thing for name, thing in vars(risk_factors).items() if not name.startswith("_")}
    own = {name for name, thing in public.items() if getattr(thing, "__module__", "") == risk_factors.__name__}
    assert own == {"RiskInputs", "RiskFact", "RiskFacts", "list_risk_facts"}
    assert {field.name for field in fields(RiskFacts)} == {"rule_sets", "factors", "without_figure"}
    assert not {field.name for field in fields(RiskFact)} & {"class", "level", "risk", "score", "total"}
    assert get_type_hints(list_risk_facts)["return"] is RiskFacts
    assert set(get_args(get_type_hints(RiskFact)["applies"])) == {"yes", "no", "unknown"}


def test_nothing_is_multiplied() -> None:
    tree = ast.parse(inspect.getsource(risk_factors))
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.Mult | ast.Div | ast.Pow | ast.Add)]
