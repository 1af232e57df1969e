"""The dermoscopic 7-point checklist, original and revised: the same seven criteria, weighed and cut off differently.

Original: Argenziano G, Fabbrocini G, Carli P, et al. Epiluminescence microscopy for the diagnosis of doubtful
melanocytic skin lesions. Arch Dermatol 1998;134:1563-70; it calls irregular blotches "irregular pigmentation".
Revised: Argenziano G, Catricalà C, Ardigo M, et al. Seven-point checklist of dermoscopy revisited. Br J Dermatol
2011;164:785-90.
"""

from __future__ import annotations

from decimal import Decimal

from skintwin_desktop.rules.instrument import ONE, Bound, Instrument, yes_no

_MAJOR = ("atypical_pigment_network", "blue_whitish_veil", "atypical_vascular_pattern")
_MINOR = ("irregular_streaks", "irregular_dots_or_globules", "irregular_blotches", "regression_structures")
_NOT_FOR = ("face", "acral", "non_melanocytic")

SEVEN_POINT_ORIGINAL = Instrument(
    id="seven_point_original",
    version=1,
    items=(*(yes_no(criterion, points=2) for criterion in _MAJOR), *(yes_no(criterion) for criterion in _MINOR)),
    citation="Argenziano et al., Arch Dermatol 1998;134:1563-70",
    source="Argenziano 1998",
    for_eye="dermoscopy",
    not_for=_NOT_FOR,
    bounds=(Bound(Decimal(3), "suspicious"),),
)

SEVEN_POINT_REVISED = Instrument(
    id="seven_point_revised",
    version=1,
    items=tuple(yes_no(criterion) for criterion in (*_MAJOR, *_MINOR)),
    citation="Argenziano et al., Br J Dermatol 2011;164:785-90",
    source="Argenziano 2011",
    for_eye="dermoscopy",
    not_for=_NOT_FOR,
    bounds=(Bound(ONE, "suspicious"),),
)
