"""The ABCD rule of dermoscopy with its total dermoscopy score: 1.3 A + 0.1 B + 0.5 C + 0.5 D, from 1.0 to 8.9.

Nachbar F, Stolz W, Merkle T, et al. The ABCD rule of dermatoscopy. J Am Acad Dermatol 1994;30:551-9. A: two
perpendicular axes, placed for the lowest asymmetry of contour, colour or structure. B: of eight segments those with an
abrupt cut-off of pigment. C: white only where lighter than the skin around. D: structureless areas over a tenth of the
lesion, more than two branched streaks, more than two dots, globules already when there is one.

Every lesion has at least one colour and one structure (C is 1 to 6, D is 1 to 5): none chosen is no answer, but an
item that is still open. Scores are multiples of 0.1, so 4.75 and 5.45 themselves do not occur.
"""

from __future__ import annotations

from decimal import Decimal

from skintwin_desktop.rules.instrument import ONE, Bound, Instrument, Item, Option

_COLOURS = ("white", "red", "light_brown", "dark_brown", "blue_grey", "black")
_STRUCTURES = ("network", "structureless_areas", "branched_streaks", "dots", "globules")

ABCD = Instrument(
    id="abcd",
    version=1,
    items=(
        Item(
            id="asymmetry",
            kind="one",
            options=tuple(Option(f"axes_{count}", Decimal(count)) for count in range(3)),
            weight=Decimal("1.3"),
        ),
        Item(
            id="border",
            kind="one",
            options=tuple(Option(f"segments_{count}", Decimal(count)) for count in range(9)),
            weight=Decimal("0.1"),
        ),
        Item(
            id="colours",
            kind="several",
            options=tuple(Option(colour, ONE) for colour in _COLOURS),
            weight=Decimal("0.5"),
            least=1,
        ),
        Item(
            id="structures",
            kind="several",
            options=tuple(Option(structure, ONE) for structure in _STRUCTURES),
            weight=Decimal("0.5"),
            least=1,
        ),
    ),
    citation="Nachbar et al., J Am Acad Dermatol 1994;30:551-9",
    source="Nachbar 1994",
    for_eye="dermoscopy",
    not_for=("face", "acral", "non_melanocytic"),
    bounds=(
        Bound(Decimal("4.75"), "suspicious"),
        Bound(Decimal("5.45"), "highly_suggestive_of_melanoma", above=True),
    ),
    below="benign_melanocytic_lesion",
)
