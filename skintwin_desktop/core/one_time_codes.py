"""The term of a one-time code. The journal is its witness: it knows when the code was made, and every moment since.

So it needs no column of its own, nobody can move it with other tools unnoticed, and a clock that is set back gives
no time back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event
from skintwin_desktop.rules import one_time_codes
from skintwin_desktop.store.tables import JournalRow

_MADE_BY = (Event.USER_ADDED.value, Event.PASSWORD_RESET.value)


def time_left(session: Session, user_id: UUID, now: datetime) -> timedelta:
    """Return how long a user's last code is still good for; nothing when it is over or was never made."""
    made = session.execute(
        select(func.max(JournalRow.seq)).where(JournalRow.event.in_(_MADE_BY), JournalRow.object_id == user_id.hex)
    ).scalar()
    return timedelta(0) if made is None else one_time_codes.time_left(_moments(session, made, now))


def _moments(session: Session, first: int, now: datetime) -> Iterator[datetime]:
    lines = select(JournalRow.at).where(JournalRow.seq >= first).order_by(JournalRow.seq)
    with session.execute(lines.execution_options(yield_per=500)).scalars() as moments:
        yield from moments
    yield now
