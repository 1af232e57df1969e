"""Taking a step: looks up the table of ``rules.requests``, checks who and what, does the effects, writes history."""

from __future__ import annotations

import contextlib
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import addressees
from skintwin_desktop.core.requests.covering import forget_covers
from skintwin_desktop.core.requests.effects import AFTERWARDS, EFFECTS
from skintwin_desktop.core.requests.facts import met_guards
from skintwin_desktop.core.requests.notes import open_row
from skintwin_desktop.core.requests.records import NextStep
from skintwin_desktop.core.requests.rows import dealings_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ChangedMeanwhile, Denied, DiskFailed, DiskFull, StepRefused
from skintwin_desktop.rules import requests
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, Right, State, Step
from skintwin_desktop.store.tables import RequestStepRow, RightsRequestRow

_OUTCOMES = {State.GRANTED, State.PARTLY, State.REFUSED, State.STOPPED, State.EXPLAINED, State.TAKEN_BACK}


@action(Permission.HANDLE_REQUESTS)
def take_step(studio: Studio, request_id: UUID, target: State, *, version: int) -> None:
    """Bring a request to another state, with every effect of that step in the same transaction.

    StepRefused names the guards that do not hold; Denied where the step is not this user's; NotFound, RequestClosed,
    ChangedMeanwhile.
    """
    with studio.deed(Event.REQUEST_STEPPED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if row.version != version:
            raise ChangedMeanwhile
        step = move(studio, deed.session, row, target)
        deed.about("request", request_id, client=row.client_id)
    for effect in step.effects:
        if effect in AFTERWARDS:
            with contextlib.suppress(OSError, DiskFull, DiskFailed):  # what is left over goes at the next sign-in
                AFTERWARDS[effect](studio, request_id)


def move(studio: Studio, session: Session, row: RightsRequestRow, target: State) -> Step:
    """Take a step inside a deed and return it; StepRefused, Denied."""
    choices = requests.find(Right(row.right), State(row.state), target)
    if not choices:
        raise StepRefused(target.value)
    met = met_guards(row, dealings_in(session, row.id), studio.today())
    step = next((one for one in choices if _may(studio, one) and not requests.unmet(one, met)), None)
    if step is None:
        mine = [one for one in choices if _may(studio, one)]
        if not mine:
            raise Denied(choices[0].permission.value)
        raise StepRefused(target.value, tuple(guard.value for guard in requests.unmet(mine[0], met)))
    _write(studio, session, row, step)
    if target in {State.CLOSED, State.TAKEN_BACK}:
        forget_covers(session, row.id)
    if target is State.CARRYING_OUT and row.right == Right.ERASURE:
        addressees.keep_addressee(studio, session, row)
    elif target in {State.DELIVERED, State.CLOSED}:
        addressees.forget_addressee(session, row)
    for effect in step.effects:
        EFFECTS[effect](studio, session, row)
    session.flush()
    return step


def _may(studio: Studio, step: Step) -> bool:
    return studio.may(step.permission)


def _write(studio: Studio, session: Session, row: RightsRequestRow, step: Step) -> None:
    last = session.execute(select(func.max(RequestStepRow.number)).where(RequestStepRow.request_id == row.id)).scalar()
    session.add(
        RequestStepRow(
            id=studio.new_id(),
            request_id=row.id,
            client_id=row.client_id,
            number=(last or 0) + 1,
            source=step.source.value,
            target=step.target.value,
            taken_at=studio.now(),
            taken_by=studio.user.user_id,
        )
    )
    row.state, row.state_since = step.target.value, studio.now()
    if step.target in _OUTCOMES:
        row.outcome = step.target.value
    if step.target is State.CLOSED:
        row.closed_at = studio.now()


def next_steps(studio: Studio, row: RightsRequestRow, met: frozenset[Guard]) -> tuple[NextStep, ...]:
    """Return every way on from where a request is; of two ways to one state, the one that is nearest."""
    found: dict[State, NextStep] = {}
    for step in requests.steps_from(Right(row.right), State(row.state)):
        one = NextStep(step.target, requests.unmet(step, met), _may(studio, step), step.effects, step.letter)
        before = found.get(step.target)
        if before is None or (one.allowed, -len(one.missing)) > (before.allowed, -len(before.missing)):
            found[step.target] = one
    return tuple(found.values())
