"""The 3-point checklist of dermoscopy, made for people who are no experts.

Soyer HP, Argenziano G, Zalaudek I, et al. Three-point checklist of dermoscopy. Dermatology 2004;208:27-31. Asymmetry is
of colour or structure, not of shape, in one or two axes; an atypical network has thick lines and irregular holes;
blue-white structures are a veil, white scar-like depigmentation or blue pepper-like granules. It also covers pigmented
basal cell carcinoma.
"""

from __future__ import annotations

from decimal import Decimal

from skintwin_desktop.rules.instrument import Bound, Instrument, yes_no

THREE_POINT = Instrument(
    id="three_point",
    version=1,
    items=(
        yes_no("asymmetry_of_colour_or_structure"),
        yes_no("atypical_network"),
        yes_no("blue_white_structures"),
    ),
    citation="Soyer et al., Dermatology 2004;208:27-31",
    source="Soyer 2004",
    for_eye="dermoscopy",
    bounds=(Bound(Decimal(2), "refer_or_biopsy"),),
)
