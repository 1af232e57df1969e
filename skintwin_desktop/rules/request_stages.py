"""The eight steps of a request that a person sees: in which of them each state lies, and which a right comes to."""

from __future__ import annotations

from enum import StrEnum

from skintwin_desktop.rules.requests import Right, State, reachable


class Stage(StrEnum):
    """The eight steps that a person sees."""

    RECEIVED = "received"
    IDENTITY = "identity"
    SCOPE = "scope"
    SEARCH = "search"
    ASSESS = "assess"
    DECIDE = "decide"
    LETTER = "letter"
    DELIVERED = "delivered"


STAGE_OF: dict[State, Stage] = {
    State.RECEIVED: Stage.RECEIVED,
    State.IDENTITY: Stage.IDENTITY,
    State.IDENTITY_FAILED: Stage.IDENTITY,
    State.IDENTITY_AGREED: Stage.SCOPE,
    State.SCOPE: Stage.SCOPE,
    State.SEARCHING: Stage.SEARCH,
    State.ASSESSING: Stage.ASSESS,
    State.MORE_ASKED: Stage.ASSESS,
    State.TALK: Stage.ASSESS,
    State.CONFIRMED: Stage.ASSESS,
    State.RESTRICTED: Stage.ASSESS,
    State.WEIGHING: Stage.ASSESS,
    State.DEATH_SHOWN: Stage.IDENTITY,
    State.WISH_KNOWN: Stage.IDENTITY,
    State.GROUND_TESTED: Stage.IDENTITY,
    State.OTHER_DOCTOR: Stage.ASSESS,
    State.CLIENT_ASKED: Stage.ASSESS,
    State.CLIENT_INFORMED: Stage.ASSESS,
    State.CONSEQUENCES: Stage.ASSESS,
    State.SECOND_LOOK: Stage.DECIDE,
    State.GRANTED: Stage.DECIDE,
    State.PARTLY: Stage.DECIDE,
    State.REFUSED: Stage.DECIDE,
    State.CARRYING_OUT: Stage.DECIDE,
    State.FAILED: Stage.DECIDE,
    State.CHECKING: Stage.DECIDE,
    State.STOPPED: Stage.DECIDE,
    State.EXPLAINED: Stage.DECIDE,
    State.LETTER: Stage.LETTER,
    State.DELIVERED: Stage.DELIVERED,
    State.TAKEN_BACK: Stage.LETTER,
    State.CLOSED: Stage.DELIVERED,
}


def stages(right: Right) -> tuple[Stage, ...]:
    """Return the steps that a person sees for a right, in their order: only those that it can come to."""
    there = {STAGE_OF[state] for state in reachable(right)}
    return tuple(stage for stage in Stage if stage in there)
