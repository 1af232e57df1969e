"""Tells the supervisor when the program in front no longer answers, so that it counts as locked all the same.

A window whose thread is stuck cannot lock itself: no key, no timer and no word of the system reaches it. So while
somebody is signed in that thread says every second that it is alive, and whoever hears the system asks on a thread of
his own for the lock, which then must follow soon. Only time in which the supervisor itself ran counts: a computer that
slept, or a terminal that was stopped, makes nobody look stuck. The imports are those of the supervisor: none.
"""

from __future__ import annotations

SILENCE = 10.0
"""Seconds without a beat after which the program counts as stuck; building the largest screen takes a tenth of one."""
ASKED = 1.0
"""Seconds from when a lock was asked for until it must have begun."""
STEP = 0.5
"""Seconds between two looks."""
STUCK = "stuck"


class Heartbeat:
    """What is known of the program in front, in seconds in which the supervisor ran."""

    def __init__(self) -> None:
        self._place, self._reason = "", ""
        self._silent, self._since_asked = 0.0, 0.0

    @property
    def watches(self) -> bool:
        """Tell whether somebody is signed in, so that time matters."""
        return bool(self._place)

    def beat(self, place: str) -> None:
        """Note that the program answers; ``place`` is what its lock would say after the reason."""
        self._place, self._silent = place, 0.0

    def asked(self, reason: str) -> None:
        """Note that the screen is to lock, and why; the first reason counts."""
        if not self._reason:
            self._reason, self._since_asked = reason, 0.0

    def rest(self) -> None:
        """Watch no more: nobody is signed in, the program locks, or it ends in order with nothing on the screen."""
        self._place, self._reason = "", ""

    def pass_by(self, seconds: float) -> None:
        """Let time pass; more than two steps at once is time in which this process stood still."""
        seconds = min(seconds, 2 * STEP)
        self._silent += seconds
        self._since_asked += seconds

    def due(self) -> str:
        """Return what the lock says that is due now, or nothing."""
        if not self._place:
            return ""
        if self._reason and self._since_asked >= ASKED:
            return f"{self._reason} {self._place}"
        return f"{STUCK} {self._place}" if self._silent >= SILENCE else ""
