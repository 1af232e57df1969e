"""When a mole is called atypical in the Dutch GP guideline: three or more of five features, for the naked eye.

NHG-Standaard Verdachte huidafwijkingen (M108), Nederlands Huisartsen Genootschap, June 2017; the same five in Ned
Tijdschr Geneeskd 2016;160:D216.
"""

from __future__ import annotations

from decimal import Decimal

from skintwin_desktop.rules.instrument import Bound, Instrument, yes_no

ATYPICAL_NAEVUS = Instrument(
    id="nhg_atypical_naevus",
    version=1,
    items=(
        yes_no("asymmetry"),
        yes_no("unsharp_border"),
        yes_no("uneven_but_only_brown"),
        yes_no("diameter_5_mm_or_more"),
        yes_no("surrounding_erythema"),
    ),
    citation=("NHG-Standaard Verdachte huidafwijkingen (M108), juni 2017; Ned Tijdschr Geneeskd 2016;160:D216"),
    source="NHG M108, 2017",
    for_eye="naked",
    bounds=(Bound(Decimal(3), "atypical_naevus"),),
)
