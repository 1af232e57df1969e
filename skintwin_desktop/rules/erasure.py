"""What goes and what stays when a client asks for destruction: by class of data, with the ground and the term.

Article 17 AVG and article 7:455 BW; what another law or another person's interest keeps is named with its article.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from skintwin_desktop.rules.deadlines import months_after
from skintwin_desktop.rules.retention import fiscal_until, years_later

DESTROY, REDUCE, KEEP = "destroy", "reduce", "keep"
"""What becomes of a row: gone, kept with only what its ground needs, or kept as it is."""

TAX, PROOF, LOG, REQUEST, HOLD = "tax", "consent_proof", "log", "request_proof", "hold"
INTEREST_OF_ANOTHER, OTHER_LAW, NEEDED_AS_PROOF, NOT_ASKED = "others_interest", "other_law", "proof", "not_asked"
NEEDED = "needed"
"""Why a row of a kind that goes stays all the same: what stays cannot be without it."""
DECIDED = (INTEREST_OF_ANOTHER, OTHER_LAW, NEEDED_AS_PROOF, NOT_ASKED, NEEDED)
"""Grounds on which a kind of data stays because that was decided, where the law leaves room for it."""
ARTICLES = {
    TAX: "17(3)(b) AVG, 52(4) AWR",
    PROOF: "17(3)(e), 5(2) AVG",
    LOG: "17(3)(b) AVG, Begz 5(2), Stcrt. 2019, 38007",
    REQUEST: "17(3)(e) AVG",
    HOLD: "7:455(2) BW, 17(3)(e) AVG",
    INTEREST_OF_ANOTHER: "7:455(2) BW",
    OTHER_LAW: "7:455(2) BW",
    NEEDED_AS_PROOF: "17(3)(e) AVG",
    NOT_ASKED: "7:455(1) BW",
    NEEDED: "7:455(2) BW",
}
"""Why something is kept, and where that stands."""
BY_LAW = {"FIN": TAX, "CONS": PROOF, "LOG": LOG, "REQ": REQUEST}
"""Kinds of data of which something stays whatever is asked or decided, with the ground of that."""
_ONLY_FOR = {"tax": "FIN", "log_duty": "LOG"}
"""Grounds of a decision that hold for one kind of data alone."""
PROOF_YEARS = 5
"""Articles 7(1) and 5(2) AVG with 3:310 BW: the proof of a consent, and of this destruction."""
LOG_YEARS = 5
"""Stcrt. 2019, 38007: each line of the log at least five years from when it was written."""

COMPLAINT, CLAIM, DISCIPLINE, COURT = "complaint", "claim", "disciplinary_case", "court_case"
INSPECTION, RUNNING_REQUEST, INTEREST, BREACH = "inspection", "running_request", "interest_of_another", "breach_inquiry"
HOLD_REASONS = (COMPLAINT, CLAIM, DISCIPLINE, COURT, INSPECTION, RUNNING_REQUEST, INTEREST, BREACH)
"""Why something may not be destroyed for now: the whole list, nothing else counts."""
REVIEW_MONTHS = 6
"""A hold is looked at again after this many months at the latest."""
WAIT = timedelta(hours=24)
"""Policy of the studio, not law: how long who works alone lets a decision lie, in place of a second look."""


def ground_of(category: str) -> str:
    """Return why rows of a category that an erasure leaves are kept."""
    return BY_LAW.get(category, REQUEST)


GOES, GOES_IN_PART, STAYS = "give", "part", "refuse"
"""What can be decided on a kind of data when its destruction is asked."""


def against(kind: str, decision: str, ground: str, *, held: bool) -> str:
    """Return why a decision on a kind of data cannot stand; empty where it can.

    A ground that keeps something whatever is decided, 'hold', 'part' where nothing says which part stays, or 'ground'
    for one that does not hold for this kind. ``held`` tells whether something of the kind is under a hold.
    """
    if decision == GOES:
        return BY_LAW.get(kind, HOLD if held else "")
    if decision == GOES_IN_PART and kind not in BY_LAW and not held:
        return "part"
    if ground == NOT_ASKED and kind in BY_LAW:
        return "ground"
    return "ground" if _ONLY_FOR.get(ground, kind) != kind else ""


def decided_until(ground: str, decided_on: date | None) -> date | None:
    """Return until when what was decided to stay is kept at the latest, or is looked at again; None without a day."""
    if decided_on is None or ground in {OTHER_LAW, NOT_ASKED, NEEDED}:
        return None
    return review_by(decided_on) if ground == INTEREST_OF_ANOTHER else years_later(decided_on, PROOF_YEARS)


def kept_until(ground: str, *, day: date, today: date) -> date:
    """Return the last day on which something is kept.

    ``day`` is the day of the thing itself (of an invoice, of the last line of the log), ``today`` that of the erasure.
    """
    if ground == TAX:
        return fiscal_until(day)
    if ground == LOG:
        return years_later(day, LOG_YEARS)
    return years_later(today, PROOF_YEARS)


def review_by(today: date) -> date:
    """Return the last day on which a hold that is set today is to be looked at again."""
    return months_after(today, REVIEW_MONTHS)


def review_is_fit(review_on: date, today: date) -> bool:
    """Tell whether a day may be the one on which a hold is looked at again."""
    return today < review_on <= review_by(today)


def may_begin(now: datetime, *, ordered_at: datetime, seconded: bool, alone: bool) -> bool:
    """Tell whether an erasure that was ordered may be carried out: a second person agreed, or who is alone waited."""
    return seconded or (alone and now >= ordered_at + WAIT)
