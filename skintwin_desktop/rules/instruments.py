"""All lists about a lesion that the studio can fill in, in the order in which they are shown."""

from __future__ import annotations

from skintwin_desktop.rules.abcd import ABCD
from skintwin_desktop.rules.abcde import ABCDE
from skintwin_desktop.rules.atypical_naevus import ATYPICAL_NAEVUS
from skintwin_desktop.rules.instrument import Instrument
from skintwin_desktop.rules.seven_point import SEVEN_POINT_ORIGINAL, SEVEN_POINT_REVISED
from skintwin_desktop.rules.tada import TADA
from skintwin_desktop.rules.three_point import THREE_POINT

INSTRUMENTS: tuple[Instrument, ...] = (
    ABCDE,
    ATYPICAL_NAEVUS,
    THREE_POINT,
    TADA,
    ABCD,
    SEVEN_POINT_ORIGINAL,
    SEVEN_POINT_REVISED,
)
