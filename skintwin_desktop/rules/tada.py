"""TADA, the triage amalgamated dermoscopic algorithm: three steps, of which the first decisive one is the last.

Rogers T, Marino ML, Dusza SW, et al. A clinical aid for detecting skin cancer: the triage amalgamated dermoscopic
algorithm (TADA). J Am Board Fam Med 2016;29:694-701; Dermatol Pract Concept 2017;7(2):9. For pigmented and
non-pigmented lesions, not for the skin of palms and soles. Shiny white structures only show in polarised light. The
source has no points: those below only carry which step decided.
"""

from __future__ import annotations

from decimal import Decimal

from skintwin_desktop.rules.instrument import ONE, ZERO, Bound, Instrument, Item, Option

_STRUCTURES = (
    "starburst_pattern",
    "blue_black_or_grey",
    "shiny_white_structures",
    "negative_network",
    "vessels",
    "ulceration",
)

TADA = Instrument(
    id="tada",
    version=1,
    items=(
        Item(
            id="unequivocal_keratosis_angioma_or_dermatofibroma",
            kind="yes_no",
            options=(Option("no", ZERO), Option("yes", Decimal(-1))),
        ),
        Item(
            id="disorganised",
            kind="yes_no",
            options=(Option("no", ZERO), Option("yes", ONE)),
            asked_after=("unequivocal_keratosis_angioma_or_dermatofibroma", "no"),
        ),
        Item(
            id="suspicious_structures",
            kind="several",
            options=tuple(Option(structure, ONE) for structure in _STRUCTURES),
            asked_after=("disorganised", "no"),
        ),
    ),
    citation="Rogers et al., J Am Board Fam Med 2016;29:694-701; Dermatol Pract Concept 2017;7(2):9",
    source="Rogers 2016",
    for_eye="dermoscopy",
    not_for=("acral",),
    sum=False,
    bounds=(Bound(ZERO, "reassure_or_routine_follow_up"), Bound(ONE, "suspicious_refer")),
    below="reassure",
)
