"""Whose file a request is about: when that can still be said, and where the request then goes on."""

from __future__ import annotations

from skintwin_desktop.rules.requests import STOPPING, Effect, Right, State, steps_from

_WITHOUT_FILE = frozenset({State.RECEIVED, State.IDENTITY, State.DEATH_SHOWN})
"""Nothing of a file was found out yet: whose it is can be said without going back."""


def file_can_be_said(right: Right, state: State) -> bool:
    """Tell whether it can still be said whose file it is: before it is decided, unless something was stopped at once.

    What was stopped in a file was stopped for its client.
    """
    if right in STOPPING:
        return False
    return state in _WITHOUT_FILE or begins_anew_at(right, state) is not None


def begins_anew_at(right: Right, state: State) -> State | None:
    """Return where a request goes on when its file changes; None where it can stay."""
    steps = (step for step in steps_from(right, state) if Effect.BEGIN_ANEW in step.effects)
    return next((step.target for step in steps), None)
