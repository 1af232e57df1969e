"""ABCDE and the ugly duckling sign, for the naked eye, in the words of the Dutch GP guideline. It has no sum.

NHG-Standaard Verdachte huidafwijkingen (M108), Nederlands Huisartsen Genootschap, June 2017: D is 6 mm or more (texts
from the United States say more than 6 mm). Ugly duckling: Grob JJ, Bonerandi JJ. The 'ugly duckling' sign. Arch
Dermatol 1998;134:103-4. What the mole differs from may be recorded with it, but need not be.
"""

from __future__ import annotations

from skintwin_desktop.rules.instrument import ZERO, Instrument, Item, Option, yes_no

ABCDE = Instrument(
    id="abcde",
    version=1,
    items=(
        yes_no("asymmetry"),
        yes_no("variably_sharp_border"),
        yes_no("uneven_colour"),
        yes_no("diameter_6_mm_or_more"),
        yes_no("evolution"),
        yes_no("ugly_duckling"),
        Item(
            id="ugly_duckling_detail",
            kind="one",
            options=(Option("differs_from_neighbours", ZERO), Option("solitary_and_changing", ZERO)),
            optional=True,
            asked_after=("ugly_duckling", "yes"),
        ),
    ),
    citation=(
        "NHG-Standaard Verdachte huidafwijkingen (M108), juni 2017; "
        "ugly duckling: Grob en Bonerandi, Arch Dermatol 1998;134:103-4"
    ),
    source="NHG M108, 2017",
    for_eye="naked",
    sum=False,
)
