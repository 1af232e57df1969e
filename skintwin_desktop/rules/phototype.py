"""The ten-question skin phototype questionnaire: it proposes a type I to VI, the practitioner confirms or overrides.

The questionnaire as it circulates (ten items of 0 to 4; 0-6 I, 7-13 II, 14-20 III, 21-27 IV, 28-34 V, 35-40 VI). It is
not in Fitzpatrick TB, Arch Dermatol 1988;124:869-71, which sorts by burning and tanning only. Other forms use other
bands; they must not be mixed. What people say of their own looks predicts the type poorly (weighted kappa 0.53,
PMC4165764), so the outcome is never more than a proposal.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from skintwin_desktop.rules.instrument import Answers, Bound, Instrument, Item, Option, Outcome, add_up

Phototype = Literal["I", "II", "III", "IV", "V", "VI"]


def _graded(item: str, *options: str) -> Item:
    return Item(
        id=item,
        kind="one",
        options=tuple(Option(option, Decimal(points)) for points, option in enumerate(options)),
    )


PHOTOTYPE = Instrument(
    id="phototype",
    version=1,
    items=(
        _graded(
            "eye_colour",
            "light_blue_grey_or_green",
            "blue_grey_or_green",
            "dark_blue_or_green_or_light_brown",
            "dark_brown",
            "brownish_black",
        ),
        _graded(
            "natural_hair_colour",
            "red_or_sandy_red",
            "blonde",
            "chestnut_or_dark_blonde",
            "dark_brown",
            "black",
        ),
        _graded(
            "unexposed_skin_colour",
            "pink_or_reddish",
            "very_pale",
            "light_brown_or_olive",
            "brown",
            "dark_brown",
        ),
        _graded("freckles_on_unexposed_skin", "many", "several", "few", "rare", "none"),
        _graded(
            "too_long_in_the_sun",
            "severe_burn_blisters_peeling",
            "moderate_burn_blisters_peeling",
            "burns_sometimes_peeling",
            "rarely_burns",
            "never_burns",
        ),
        _graded("turns_brown", "never", "rarely", "sometimes", "often", "always"),
        _graded("how_brown", "hardly_or_not", "light_tan", "medium", "dark", "very_dark"),
        _graded(
            "face_sensitive_to_sun",
            "very_sensitive",
            "sensitive",
            "mildly_sensitive_or_normal",
            "resistant",
            "very_resistant_or_never_a_problem",
        ),
        _graded("how_often_tans", "never", "rarely", "sometimes", "often", "always"),
        _graded(
            "last_exposure_to_sun_or_tanning_bed",
            "over_three_months_ago",
            "two_to_three_months_ago",
            "one_to_two_months_ago",
            "in_the_last_weeks",
            "in_the_last_days",
        ),
    ),
    citation=(
        "Fitzpatrick phototype questionnaire, ten questions, as circulated; not part of Fitzpatrick, Arch Dermatol 1988"
    ),
    source="Fitzpatrick, ten questions",
    for_eye="",
    bounds=(
        Bound(Decimal(7), "II"),
        Bound(Decimal(14), "III"),
        Bound(Decimal(21), "IV"),
        Bound(Decimal(28), "V"),
        Bound(Decimal(35), "VI"),
    ),
    below="I",
)


def propose(answers: Answers) -> Outcome:
    """Propose a phototype: ``reading`` is 'I' to 'VI', '' while an item is missing.

    A proposal only: the practitioner confirms it or sets another type. Raises ValueError for unknown ids.
    """
    return add_up(PHOTOTYPE, answers)
