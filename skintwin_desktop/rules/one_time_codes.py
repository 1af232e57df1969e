"""How long a one-time code is good for: a day of the clock, however often that is set back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

TERM = timedelta(hours=24)
"""From when the owner made the code until its user has chosen a password."""


def time_left(moments: Iterable[datetime]) -> timedelta:
    """Return what is left of a code's term; nothing when it is over.

    ``moments`` are what the clock said from when the code was made until now, in the order of what happened. Only the
    steps forward count: a clock that is set back gives no time back, and one that was wrong when the code was made
    does not lengthen it.
    """
    left, before = TERM, None
    for moment in moments:
        if before is not None and moment > before:
            left -= moment - before
        if left <= timedelta(0):
            return timedelta(0)
        before = moment
    return left
