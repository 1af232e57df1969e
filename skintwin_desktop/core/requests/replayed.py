"""A request of which the destruction was done at a sign-in: after the program was killed, or in another copy.

The file is gone then, whatever the request says, so the request follows: to where what was done is checked and proved.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import BEFORE_CARRYING_OUT, State
from skintwin_desktop.store.tables import RequestStepRow, RightsRequestRow


def follow(studio: Studio, request_id: UUID, *, something_stays: bool) -> None:
    """Bring a request to where its destruction is proved, and note that a sign-in did it; nothing where it is not.

    A copy from before the decision did not see it taken: what was done says what it was.
    """
    with studio.reading() as session:
        row = session.get(RightsRequestRow, request_id)
        if row is None or row.closed_at is not None or State(row.state) not in _BEHIND:
            return
    with studio.deed(Event.REQUEST_STEPPED, Kind.EXECUTE, Purpose.RIGHTS) as deed:
        row = notes.open_row(deed.session, request_id)
        source = State(row.state)
        if source is not State.CARRYING_OUT:
            last = select(func.max(RequestStepRow.number)).where(RequestStepRow.request_id == row.id)
            deed.session.add(
                RequestStepRow(
                    id=studio.new_id(),
                    request_id=row.id,
                    client_id=row.client_id,
                    number=(deed.session.execute(last).scalar() or 0) + 1,
                    source=source.value,
                    target=State.CARRYING_OUT.value,
                    taken_at=studio.now(),
                    taken_by=studio.user.user_id,
                )
            )
            row.state, row.state_since = State.CARRYING_OUT.value, studio.now()
            row.outcome = (State.PARTLY if something_stays else State.GRANTED).value
        notes.add_note(studio, deed.session, row, notes.REPLAYED)
        deed.about("request", row.id, client=row.client_id)


_BEHIND = BEFORE_CARRYING_OUT | {State.CARRYING_OUT}
