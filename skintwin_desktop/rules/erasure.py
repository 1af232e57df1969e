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
ARTICLES = {
    TAX: "17(3)(b) AVG, 52(4) AWR",
    PROOF: "17(3)(e), 5(2) AVG",
    LOG: "17(3)(b) AVG, Begz 5(2), Stcrt. 2019, 38007",
    REQUEST: "17(3)(e) AVG",
    HOLD: "7:455(2) BW, 17(3)(e) AVG",
}
"""Why something is kept, and where that stands."""
_GROUNDS = {"FIN": TAX, "CONS": PROOF, "LOG": LOG, "REQ": REQUEST}
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
    return _GROUNDS.get(category, REQUEST)


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
