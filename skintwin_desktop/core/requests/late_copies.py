"""Copies of identity documents that lie in mailbox or tray too long: at sign-in each is written down as an incident."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.identifying import COPY_DAYS
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store.tables import JournalRow, RequestIdentityRow


def tell_late_copies(studio: Studio) -> int:
    """Write once in the journal of each copy that should have been destroyed and is not; return how many, at sign-in.

    The program cannot destroy what lies in a mailbox; the screens say so until somebody did.
    """
    last = studio.today() - timedelta(days=COPY_DAYS)
    with studio.reading() as session:
        asked = select(RequestIdentityRow).where(
            RequestIdentityRow.copy_received_on < last, RequestIdentityRow.copy_gone_at.is_(None)
        )
        told = select(func.count()).where(JournalRow.event == Event.ID_COPY_LATE.value)
        late = [
            (row.id, row.client_id)
            for row in session.execute(asked).scalars()
            if not session.execute(told.where(JournalRow.object_id == row.id.hex)).scalar_one()
        ]
    for attempt_id, client_id in late:
        with studio.deed(Event.ID_COPY_LATE, Kind.READ, Purpose.RIGHTS) as deed:
            deed.about("request_identity", attempt_id, client=client_id)
    return len(late)
