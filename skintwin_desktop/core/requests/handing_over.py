"""What an outside source had and is given, but not in the parcel: handed over apart, and noted before it is told.

An export that was taken in lies in the parcel. Whatever else was found and is given (mail, paper, what a bookkeeper
keeps) a person hands over, on paper or by secure e-mail; until that is noted, no answer says that it was given.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.facts import is_apart
from skintwin_desktop.core.requests.parts import open_part
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.rules import deadlines
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import WITH_COPY, Right, State

WAYS = ("desk", "post", "email")
"""By hand on paper, by post, by secure e-mail."""
HANDING_OVER = frozenset({State.CARRYING_OUT, State.CHECKING, State.LETTER})
"""Where it is written down: once it is decided, and before the answer left."""


@action(Permission.HANDLE_REQUESTS)
def note_handed_over(studio: Studio, part_id: UUID, way: str, given_on: date, *, version: int) -> None:
    """Note by which way and on which day what a source had was handed over; again puts it right.

    Refused names the fields; StepRefused elsewhere; NotFound for what is no source that is given, RequestClosed,
    ChangedMeanwhile.
    """
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        part, row = open_part(deed.session, part_id, version)
        if Right(row.right) not in WITH_COPY or not is_apart(part.kind, part.found, part.decision):
            raise NotFound
        if State(row.state) not in HANDING_OVER:
            raise StepRefused(State.CARRYING_OUT.value)
        problems = [] if way in WAYS else [FieldProblem("way", "empty")]
        if code := deadlines.day_problem(given_on, row.received_on, studio.today()):
            problems.append(FieldProblem("given_on", code))
        if problems:
            raise Refused(tuple(problems))
        part.done, part.done_at = way, datetime.combine(given_on, time(12), UTC)
        deed.about("request_part", part_id, client=row.client_id)
