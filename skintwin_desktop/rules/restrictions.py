"""What may still be done with data that are only stored, and on which ground (article 18(2) AVG)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Use(StrEnum):
    """What leaves the studio or decides about a client, apart from what a request and the law ask for themselves."""

    MESSAGE = "message"
    RESULT = "result"
    NEWS = "news"


class Exception18(StrEnum):
    """Why something may be used all the same: the four of article 18(2) AVG besides storing it."""

    CONSENT = "with_consent"
    CLAIM = "for_claim"
    PROTECTION = "protects_other"
    PUBLIC_INTEREST = "public_interest"


CAN_BE_ALLOWED = (Use.MESSAGE, Use.RESULT)
"""News is nobody's claim or protection; who wants it again has the restriction ended."""


def is_allowed(use: Use, allowed: Iterable[Use]) -> bool:
    """Tell whether a use of what is restricted may go on, when these were allowed on a ground of article 18(2)."""
    return use in CAN_BE_ALLOWED and use in set(allowed)
