"""On which ground a request can be refused or given, each for the right and the kind of data that it fits.

Articles 12(5), 15(4), 16, 17(3), 20, 21 AVG, 7:454 to 7:458a and 7:464(2) BW.
"""

from __future__ import annotations

from skintwin_desktop.rules import erasure
from skintwin_desktop.rules.requests import Right

NO_GROUND = "none"
GROUNDS: dict[Right, tuple[str, ...]] = {
    Right.ACCESS: ("others_privacy", "excessive"),
    Right.PORTABILITY: ("not_provided", "others_privacy", "excessive"),
    Right.ERASURE: ("others_interest", "other_law", "tax", "proof", "log_duty", "not_asked"),
    Right.RECTIFICATION: ("judgement", "unproven", "excessive"),
    Right.OBJECTION: ("compelling", "no_right"),
    Right.WITHDRAWAL: ("other_law", "proof"),
    Right.RESTRICTION: ("unproven", "excessive"),
    Right.NEXT_OF_KIN: ("wish", "others_privacy", "secrecy"),
    Right.COMMISSIONER: ("blocked", "secrecy"),
    Right.POLICE: ("secrecy",),
}
"""On which ground a part can be refused."""
_JUDGED = frozenset({"JUD", "MED:finding", "MED:conclusion", "MED:risk_profile", "MED:letter"})
"""What holds a judgement of a practitioner: only that is not corrected because it is one (article 7:454(2) BW)."""
_NOT_GIVEN_BY_CLIENT = frozenset({"JUD", "MSG", "DISC", "REQ", "LOG"})
"""What neither the client gave nor a device measured (article 20 AVG); of answers and measurements all goes along."""
CLASS, OBJECT, SOURCE = "class", "object", "source"

GIVING: dict[Right, tuple[str, ...]] = {
    Right.NEXT_OF_KIN: ("consent", "incident", "interest", "parent", NO_GROUND),
    Right.POLICE: ("order", "client_consent", "duty", "conflict", NO_GROUND),
}
"""On which ground others are given something of a file: next of kin by 7:458a BW, police and justice by 7:457 BW."""

DEATH_PROOFS = ("deed", "extract", "inheritance")
"""What shows that somebody has died; whatever else is seen is noted, and does not count."""
OFFICIAL_WAYS = ("order_seen", "card_seen", "called_back")
"""By what it is seen that an official asks: the order itself, a card of office at the desk, the office called back."""
COMMISSION_SHOWN = ("agreement", "client_letter")
"""By what it is seen that somebody commissioned the care, where the file does not name them."""


def grounds_for(right: Right, kind: str, code: str) -> tuple[str, ...]:
    """Return the grounds on which a part can be refused, by what sort of part it is and by its code."""
    whole = code.partition(":row:")[0]
    return tuple(ground for ground in GROUNDS[right] if _fits(right, ground, kind, whole))


def _fits(right: Right, ground: str, kind: str, code: str) -> bool:
    data = code.partition(":")[0]
    if ground == "judgement":
        return data in _JUDGED or ":".join(code.split(":")[:2]) in _JUDGED
    if ground == "not_provided":
        return kind == SOURCE or data in _NOT_GIVEN_BY_CLIENT
    if right is Right.ERASURE and kind == CLASS:
        return not erasure.against(code, erasure.STAYS, ground, held=False)
    return True
