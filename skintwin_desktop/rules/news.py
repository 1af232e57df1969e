"""Whether somebody may get news, and on which ground (articles 6(1)(f), 7 and 21 AVG; article 11.7 Tw).

News by e-mail needs consent, or an address that came with an own service while opting out was offered. News by post
rests on the owner's balancing record. Who said no gets neither.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

from skintwin_desktop.rules import consents

EMAIL, POST = "email", "post"
CHANNELS = (EMAIL, POST)
CONSENT, CUSTOMER, INTEREST = "consent", "customer", "interest"
"""The grounds: consent to news by e-mail, the exception for own customers, the balanced interest."""
NO_MORE, AGAIN = "no_more", "again"
"""What a client can say about news."""
OUTWEIGHS, DOES_NOT = "outweighs", "does_not"
MOST_MONTHS = 12
LEAST_AGE = 16
"""Below this age news is not for the child to agree to (article 5 UAVG)."""


@dataclass(frozen=True)
class Standing:
    """What is known about somebody when a list is built. ``consent`` is the last answer about news, or empty."""

    objected: bool
    suppressed: bool
    consent: str
    from_sale: bool
    optout_offered: bool
    has_email: bool
    has_address: bool
    age: int


def why_not(standing: Standing, channel: str) -> str:
    """Return why somebody gets no news by a channel, or an empty text.

    The codes: 'objected', 'suppressed', 'refused', 'young', 'no_email', 'no_address', 'no_ground'. An objection is
    absolute (article 21(3) AVG): no consent of before or after counts until the client takes it back.
    """
    if standing.objected or standing.suppressed:
        return "objected" if standing.objected else "suppressed"
    if standing.consent in {consents.REFUSED, consents.WITHDRAWN}:
        return "refused"
    if standing.age < LEAST_AGE:
        return "young"
    if channel == POST:
        return "" if standing.has_address else "no_address"
    return ("" if _agreed(standing) else "no_ground") if standing.has_email else "no_email"


def _agreed(standing: Standing) -> bool:
    return standing.consent == consents.GIVEN or (standing.from_sale and standing.optout_offered)


def ground(standing: Standing, channel: str) -> str:
    """Return the ground on which somebody who may get news gets it."""
    if channel == POST:
        return INTEREST
    return CONSENT if standing.consent == consents.GIVEN else CUSTOMER


def latest_end(signed_on: date, months: int = MOST_MONTHS) -> date:
    """Return the last day of a balancing record that counts this many months from the day of signing."""
    month = signed_on.month - 1 + months
    year, month = signed_on.year + month // 12, month % 12 + 1
    return date(year, month, min(signed_on.day, calendar.monthrange(year, month)[1]))


def is_current(signed_on: date, valid_until: date, outcome: str, today: date) -> bool:
    """Tell whether a balancing record carries a list today: it outweighs, and is at most twelve months old."""
    return outcome == OUTWEIGHS and signed_on <= today <= min(valid_until, latest_end(signed_on))
