"""What may still be done with data that are only stored, and on which ground (articles 18 and 21(1) AVG).

A restriction is about the whole file, about one item in it (a field of the client, a kind of medical data, of one visit
where that is known), or about a use that the client objects to. It holds back what uses that, and nothing else.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
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
WHOLE_FILE = ""
"""What a restriction of everything is about."""
_USE = "use:"
OBJECTED_MESSAGES, OBJECTED_INTEREST = f"{_USE}{Use.MESSAGE}", f"{_USE}interest"
"""What a restriction is about when the client objects to a use. The second is named in the client's own words: nothing
that this program does by itself rests on it, so it is held to by who works here and is shown wherever they look.
"""
OF_VISIT = ("finding", "conclusion", "risk_profile")
"""Medical items that belong to one visit; pictures and answers about health go over into what comes later."""
_NAME = ("ADM:first_name", "ADM:name_prefix", "ADM:last_name")
_ADDRESS = ("ADM:street", "ADM:house_number", "ADM:house_addition", "ADM:postcode", "ADM:city", "ADM:country")
_MEDICAL = ("MED:health_answers", "MED:finding", "MED:conclusion", "MED:risk_profile", "MED:picture")
_BY_WAY = {"email": ("ADM:email",), "post": _ADDRESS, "paper_post": _ADDRESS}
LETTER = "MED:letter"


def items_of_message(channel: str) -> frozenset[str]:
    """Return what a message or news uses: name and sex to greet somebody, and where it goes."""
    return frozenset((*_NAME, "ADM:sex", *_BY_WAY.get(channel, ())))


def items_of_result(way: str = "") -> frozenset[str]:
    """Return what a result uses: who it is of, everything that it rests on, and where it goes when it is posted."""
    return frozenset((*_NAME, "ADM:born", *_MEDICAL, *_BY_WAY.get(way, ())))


def holds_back(
    about: str, about_id: Hashable | None, use: Use, items: frozenset[str], *, record: Hashable | None = None
) -> bool:
    """Tell whether a restriction is about what a use needs: everything, this use, or an item among ``items``.

    ``record`` is the id of the visit that is used. An item of which the visit is not known holds back every visit.
    """
    if about == WHOLE_FILE:
        return True
    if about.startswith(_USE):
        return about == f"{_USE}{use}"
    return about in items and (about_id is None or record is None or about_id == record)


def is_allowed(use: Use, allowed: Iterable[Use]) -> bool:
    """Tell whether a use of what is restricted may go on, when these were allowed on a ground of article 18(2)."""
    return use in CAN_BE_ALLOWED and use in set(allowed)
