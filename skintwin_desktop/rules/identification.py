"""Whether it is certain who asks, from how the ways of the ladder went one after another."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MATCH, NO_MATCH, IMPOSSIBLE, WAITING = "match", "no_match", "impossible", "waiting"
OUTCOMES = (MATCH, NO_MATCH, IMPOSSIBLE, WAITING)
SHOWN, CALLED_BACK, CODE_BY_POST, MASKED_COPY = RUNGS = tuple(range(4))


@dataclass(frozen=True)
class Standing:
    """Whether it is certain now, and the way by which it turned out to be somebody else after it was."""

    certain: bool = False
    doubted: int | None = None

    def takes_away_doubt(self, rung: int) -> bool:
        """Tell whether a match by this way counts: another than the one that raised the doubt, or the strongest."""
        return rung == SHOWN or rung != self.doubted


def standing(attempts: Iterable[tuple[int, str]]) -> Standing:
    """Return where the ladder stands after these attempts, each its rung and outcome, in the order of time.

    Somebody else after a match closes it, until a match by another way.
    """
    now = Standing()
    for rung, outcome in attempts:
        if outcome == MATCH and now.takes_away_doubt(rung):
            now = Standing(certain=True)
        elif outcome == NO_MATCH and now != Standing():
            now = Standing(doubted=rung)
    return now
