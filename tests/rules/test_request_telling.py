"""In the table of steps: nobody answers before recipients were told, and no file outlives that it is taken back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import request_letters, requests
from skintwin_desktop.rules.request_letters import LetterCase
from skintwin_desktop.rules.requests import TOLD_TO_OTHERS, Effect, Guard, LetterKind, Right, State


@given(st.sampled_from(sorted(TOLD_TO_OTHERS)), st.lists(st.integers(0, 60), max_size=60))
def test_no_walk_comes_from_carrying_out_to_a_letter_past_the_recipients(right: Right, choices: list[int]) -> None:
    """Whatever else holds: without that guard who carries something out stays before the letter."""
    met = frozenset(Guard) - {Guard.RECIPIENTS_TOLD}
    state, carried, listed = State.RECEIVED, False, False
    for choice in choices:
        steps = [step for step in requests.steps_from(right, state) if not requests.unmet(step, met)]
        if not steps:
            break
        step = steps[choice % len(steps)]
        state, listed = step.target, listed or Effect.LIST_RECIPIENTS in step.effects
        carried = carried or state is State.CARRYING_OUT
        assert listed == carried
        assert not (carried and state in {State.LETTER, State.DELIVERED, State.CLOSED})


def test_only_what_has_to_be_told_is_held_up_by_it() -> None:
    held = {right for step in requests.TABLE if Guard.RECIPIENTS_TOLD in step.guards for right in step.rights}
    listed = {right for step in requests.TABLE if Effect.LIST_RECIPIENTS in step.effects for right in step.rights}
    assert held == listed == TOLD_TO_OTHERS


def test_whoever_takes_a_request_back_leaves_no_file_of_it() -> None:
    for step in requests.TABLE:
        assert (Effect.DROP_FILES in step.effects) >= (step.target is State.TAKEN_BACK), step


@given(st.sampled_from(Right), st.sampled_from(sorted(State)))
def test_an_answer_must_say_who_was_told_where_something_was_carried_out(right: Right, outcome: State) -> None:
    case = LetterCase(LetterKind.ANSWER, right, outcome)
    carried = right in TOLD_TO_OTHERS and outcome in {State.GRANTED, State.PARTLY}
    assert ("recipients" in request_letters.must_say(case)) == carried
    assert ("nobody_informed" in request_letters.blocks_of(case)) == carried
