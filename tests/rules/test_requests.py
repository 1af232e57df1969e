"""The table of steps: it has a way out of everything, and nothing happens without what must be true for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from skintwin_desktop.rules import identification, request_file, request_stages, requests
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.request_relations import CLIENT, relations_of
from skintwin_desktop.rules.request_stages import Stage
from skintwin_desktop.rules.requests import Effect, Guard, Right, State, Step

RIGHTS = st.sampled_from(Right)
EVERYTHING = frozenset(Guard)
DECIDED = {State.GRANTED, State.PARTLY, State.REFUSED, State.SECOND_LOOK}
STOPPED = requests.STOPPING
NOT_GIVEN = (Guard.CLIENT_BLOCKS, Guard.REASON_GIVEN)
WHAT_AN_EFFECT_NEEDS = {
    Effect.SUPPRESS_NEWS: {Guard.ABOUT_NEWS},
    Effect.WITHDRAW_CONSENT: set(),  # taking back asks nothing, and who it is least of all (article 7(3) AVG)
    Effect.REOPEN: {Guard.IDENTITY_MATCHES},
}


def _ends_in(right: Right, state: State) -> set[State]:
    found, todo = {state}, [state]
    while todo:
        for step in requests.steps_from(right, todo.pop()):
            if step.target not in found:
                found.add(step.target)
                todo.append(step.target)
    return found


@pytest.mark.parametrize("right", Right)
def test_every_state_of_every_right_has_a_way_to_the_end(right: Right) -> None:
    for state in requests.reachable(right):
        assert State.CLOSED in _ends_in(right, state), state
        assert (state is State.CLOSED) == (not requests.steps_from(right, state))


def test_every_state_belongs_to_a_right_and_to_what_a_person_sees() -> None:
    assert {state for right in Right for state in requests.reachable(right)} == set(State)
    assert set(request_stages.STAGE_OF) == set(State)
    for right in Right:
        assert request_stages.stages(right)[0] is Stage.RECEIVED
        assert request_stages.stages(right)[-1] is Stage.DELIVERED


def test_no_state_is_closed_without_a_letter_that_left() -> None:
    for step in requests.TABLE:
        if step.target in {State.DELIVERED, State.CLOSED} and step.source is not State.DELIVERED:
            assert Guard.LETTER_SENT in step.guards, step


@given(RIGHTS, st.lists(st.integers(0, 50), max_size=40))
def test_a_walk_gives_nothing_out_before_who_it_is_was_settled(right: Right, choices: list[int]) -> None:
    state, passed = State.RECEIVED, [State.RECEIVED]
    for choice in choices:
        steps = requests.steps_from(right, state)
        if not steps:
            break
        step = steps[choice % len(steps)]
        state = step.target
        passed = [state] if Effect.BEGIN_ANEW in step.effects else [*passed, state]
    identified = {Right.ACCESS, Right.ERASURE, Right.PORTABILITY, Right.RECTIFICATION, Right.RESTRICTION}
    if right in identified and State.CARRYING_OUT in passed:
        assert State.IDENTITY_AGREED in passed
        assert State.SCOPE in passed
        assert {State.GRANTED, State.PARTLY} & set(passed)
    if right is Right.ERASURE and State.CARRYING_OUT in passed:
        assert State.TALK in passed or State.SECOND_LOOK in passed
        assert State.SECOND_LOOK in passed


def test_a_destruction_is_confirmed_by_the_client_and_looked_at_twice() -> None:
    """Without these guards no walk comes to carrying out, whatever else holds."""
    for missing in (Guard.LIST_SIGNED, Guard.SECOND_LOOK_AGREED, Guard.IDENTITY_MATCHES, Guard.SOURCES_ANSWERED):
        reached = _reached(Right.ERASURE, EVERYTHING - {missing}, giving=True)
        assert State.CARRYING_OUT not in reached, missing
    assert State.CARRYING_OUT in _reached(Right.ERASURE, EVERYTHING, giving=True)


def _reached(right: Right, met: frozenset[Guard], *, giving: bool) -> set[State]:
    """Return where guards that hold lead; with ``giving`` nothing is refused in full."""
    allowed = met - ({Guard.NONE_GIVEN} if giving else set())
    found, todo = {State.RECEIVED}, [State.RECEIVED]
    while todo:
        for step in requests.steps_from(right, todo.pop()):
            if step.target not in found and not requests.unmet(step, frozenset(allowed)):
                found.add(step.target)
                todo.append(step.target)
    return found


def test_nothing_is_carried_out_without_a_file_and_nobody_goes_without_an_answer() -> None:
    for right in Right:
        reached = _reached(right, EVERYTHING - {Guard.FILE_KNOWN}, giving=False)
        assert State.CARRYING_OUT not in reached, right
        assert State.CLOSED in reached - {State.TAKEN_BACK}, right
        others = EVERYTHING - {Guard.FILE_KNOWN, Guard.CLIENTS_WORD, Guard.ABOUT_NEWS}
        assert State.LETTER in _reached(right, others, giving=True) or right is Right.NEXT_OF_KIN, right


@given(RIGHTS, st.sampled_from(State))
def test_whose_file_it_is_can_be_said_until_it_is_decided_and_what_came_before_counts_no_more(
    right: Right, state: State
) -> None:
    back = request_file.begins_anew_at(right, state)
    if state in {*DECIDED, State.CARRYING_OUT, State.LETTER, State.DELIVERED, State.CLOSED} or right in STOPPED:
        assert not request_file.file_can_be_said(right, state)
    elif state in requests.reachable(right) & {State.RECEIVED, State.IDENTITY, State.SCOPE, State.ASSESSING}:
        assert request_file.file_can_be_said(right, state)
    if back is not None:
        assert back in {State.RECEIVED, State.IDENTITY, State.DEATH_SHOWN}
        assert request_file.file_can_be_said(right, back)
    for step in requests.steps_from(right, state):
        assert (Effect.BEGIN_ANEW in step.effects) == (Guard.FILE_CHANGED in step.guards)


def test_a_parcel_is_made_anew_only_by_who_decides_and_only_where_one_was_made_and_lost() -> None:
    again = [step for step in requests.TABLE if Effect.GIVE_UP_PARCEL in step.effects]
    assert {step.source for step in again} == {State.CHECKING, State.LETTER}
    for step in again:
        assert step.target is State.CARRYING_OUT
        assert step.rights == requests.WITH_COPY
        assert {Guard.PARCEL_MADE, Guard.PARCEL_LOST} <= step.guards
    for right in set(Right) - requests.WITH_COPY:
        assert not requests.find(right, State.LETTER, State.CARRYING_OUT)


def test_a_commissioner_gets_a_result_only_after_the_client_was_asked_heard_it_and_released_it() -> None:
    asks = (Guard.RESULT_SIGNED, Guard.COMMISSION_KNOWN, Guard.CLIENT_WAS_ASKED, Guard.CLIENT_WAS_INFORMED,
            Guard.CLIENT_RELEASES)  # fmt: skip
    for missing in asks:
        reached = _reached(Right.COMMISSIONER, EVERYTHING - {missing}, giving=False)
        assert State.CARRYING_OUT not in reached, missing
    for missing in (Guard.CARRIED_OUT, Guard.VERIFIED):
        assert State.LETTER not in _reached(Right.COMMISSIONER, EVERYTHING - {missing, *NOT_GIVEN}, giving=False)
    assert State.LETTER in _reached(Right.COMMISSIONER, EVERYTHING - set(NOT_GIVEN), giving=False)
    assert all(step.target is not State.LETTER for step in requests.steps_from(Right.COMMISSIONER, State.GRANTED))


def test_the_police_get_nothing_before_it_is_known_which_official_asks() -> None:
    for missing in (Guard.OFFICIAL_KNOWN, Guard.GROUND_CHOSEN, Guard.SECOND_LOOK_AGREED):
        reached = _reached(Right.POLICE, EVERYTHING - {missing}, giving=True)
        assert not reached & {State.GRANTED, State.PARTLY, State.CARRYING_OUT}, missing
    without = _reached(Right.POLICE, EVERYTHING - {Guard.OFFICIAL_KNOWN, Guard.CLIENTS_WORD}, giving=False)
    assert {State.REFUSED, State.CLOSED} <= without


def test_a_commissioner_is_refused_without_a_result_and_without_a_commission() -> None:
    for missing in (Guard.RESULT_SIGNED, Guard.COMMISSION_KNOWN):
        reached = _reached(Right.COMMISSIONER, EVERYTHING - {missing, Guard.NO_FILE, Guard.CLIENTS_WORD}, giving=False)
        assert State.CLIENT_ASKED not in reached, missing
        assert {State.REFUSED, State.CLOSED} <= reached, missing


def test_every_effect_stands_behind_its_guard() -> None:
    for step in requests.TABLE:
        for effect in step.effects:
            needed = WHAT_AN_EFFECT_NEEDS.get(effect, set())
            assert needed <= step.guards, step
            if effect is Effect.RESTRICT:
                assert step.guards & {Guard.ABOUT_INTEREST, Guard.ITEM_UNPROVEN}, step
            if effect is Effect.OPEN_PARTS:
                assert step.source in {State.SCOPE, State.STOPPED, State.RECEIVED}, step


def test_only_who_treats_decides_but_for_name_and_address() -> None:
    deciding = {State.GRANTED, State.PARTLY, State.REFUSED, State.CARRYING_OUT}
    for step in requests.TABLE:
        if step.target in deciding and step.permission is not Permission.DECIDE_REQUESTS:
            assert step.rights == {Right.RECTIFICATION}, step
            assert Guard.NOTHING_MEDICAL in step.guards, step


def test_stopping_asks_nobody_who_they_are() -> None:
    for right in requests.STOPPING:
        assert State.IDENTITY not in requests.reachable(right)
        first = [step for step in requests.steps_from(right, State.RECEIVED) if step.target is not State.TAKEN_BACK]
        assert first
        assert all(step.permission is Permission.HANDLE_REQUESTS for step in first)


def test_what_was_carried_out_is_not_taken_back() -> None:
    for state in (State.CARRYING_OUT, State.CHECKING, State.LETTER, State.DELIVERED, State.FAILED):
        assert not [one for right in Right for one in requests.find(right, state, State.TAKEN_BACK)]


@given(RIGHTS, st.sampled_from(State), st.frozensets(st.sampled_from(Guard)))
def test_what_is_missing_is_exactly_what_is_asked_and_does_not_hold(
    right: Right, state: State, met: frozenset[Guard]
) -> None:
    for step in requests.steps_from(right, state):
        assert set(requests.unmet(step, met)) == step.guards - met
        assert isinstance(step, Step)


def test_who_can_ask_for_what_is_one_of_a_few() -> None:
    for right in Right:
        who = relations_of(right)
        assert (CLIENT in who) == (right not in {Right.NEXT_OF_KIN, Right.COMMISSIONER, Right.POLICE})
        assert CLIENT in who or len(who) == 1


ATTEMPTS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(identification.OUTCOMES)), max_size=8)


@given(ATTEMPTS, st.integers(0, 3), st.integers(0, 3))
def test_somebody_else_closes_what_was_certain_until_another_way(
    before: list[tuple[int, str]], doubting: int, again: int
) -> None:
    certain = [*before, (0, "match"), (1, "match")]
    assert identification.standing(certain).certain
    doubted = identification.standing([*certain, (doubting, "no_match"), (doubting, "impossible"), (2, "waiting")])
    assert (doubted.certain, doubted.doubted) == (False, doubting)
    after = identification.standing([*certain, (doubting, "no_match"), (again, "match")])
    assert after.certain == (again != doubting or again == identification.SHOWN)


@given(ATTEMPTS)
def test_nothing_is_certain_without_a_match(attempts: list[tuple[int, str]]) -> None:
    found = identification.standing(attempts)
    assert found.certain <= any(outcome == "match" for _, outcome in attempts)
    assert not (found.certain and found.doubted is not None)
