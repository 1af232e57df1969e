"""How long a user waits after failed sign-ins: five are free, then the wait doubles."""

from __future__ import annotations

from datetime import datetime, timedelta

FREE = 5
FIRST_WAIT = 30
LONGEST_WAIT = 30 * 60


def wait_after(failed: int) -> int:
    """Return the seconds to wait after ``failed`` sign-ins in a row that did not succeed."""
    if failed < FREE:
        return 0
    return int(min(FIRST_WAIT * 2 ** min(failed - FREE, 16), LONGEST_WAIT))


def seconds_left(failed: int, last: datetime, now: datetime) -> int:
    """Return the seconds still to wait; setting the clock back never makes it longer than the wait itself."""
    wait = wait_after(failed)
    ends = last + timedelta(seconds=wait)
    left = -((now - ends) // timedelta(seconds=1))
    return max(0, min(wait, left))
