"""To whom data of a client were given (article 15(1)(c) AVG): what left the studio for that has its line in the log."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import typeset
from skintwin_desktop.store.tables import JournalRow


def recipients_of(studio: Studio, session: Session, client_id: UUID, language: str) -> tuple[str, ...]:
    """Return inside a deed who else got data of a client, each with the days; empty when nobody did.

    The log knows that it was a practitioner, and not which: who answers the request names them.
    """
    asked = select(JournalRow.at).where(
        JournalRow.client_id.in_(joined.files_of(session, client_id)), JournalRow.purpose == Purpose.DISCLOSURE.value
    )
    moments = session.execute(asked.order_by(JournalRow.at)).scalars()
    days = dict.fromkeys(typeset.long_date(studio.local(at).date(), language) for at in moments)
    return (f"{word('sheet', 'practitioner', language)} ({', '.join(days)})",) if days else ()
