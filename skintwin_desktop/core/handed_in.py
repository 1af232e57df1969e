"""What a client has already answered today on the client's own screen, so that the desk need not ask it again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import ZONE, Studio, action
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ConsentRow, HealthAnswersRow, StatementHandoverRow

ON_SCREEN, SHOWN = ("screen", "typed"), "shown"


@dataclass(frozen=True)
class HandedIn:
    """When health answers were handed in, which consents were answered, whether the statement was given: today."""

    health_at: datetime | None = None
    purposes: frozenset[str] = frozenset()
    statement: bool = False

    @property
    def anything(self) -> bool:
        """Tell whether anything was handed in at all."""
        return self.statement or self.health_at is not None or bool(self.purposes)


def handed_in_today(studio: Studio, session: Session, client_id: UUID) -> HandedIn:
    """Return, inside a deed or reading, what a client handed in on the own screen since midnight."""
    since = datetime.combine(studio.today(), time(), ZONE)
    given = select(StatementHandoverRow.id).where(
        StatementHandoverRow.client_id == client_id,
        StatementHandoverRow.way == SHOWN,
        StatementHandoverRow.handed_at >= since,
    )
    if session.execute(given).first() is None:
        return HandedIn()  # the own screen always gives the statement: without it nothing was handed in there
    asked = select(ConsentRow.purpose).where(
        ConsentRow.client_id == client_id, ConsentRow.method.in_(ON_SCREEN), ConsentRow.answered_at >= since
    )
    health = select(func.max(HealthAnswersRow.posted_at)).where(
        HealthAnswersRow.client_id == client_id,
        HealthAnswersRow.intake_id.is_(None),
        HealthAnswersRow.posted_at >= since,
    )
    health_at, purposes = session.execute(health).scalar(), frozenset(session.execute(asked).scalars())
    if health_at is None and not purposes:
        return HandedIn()  # the desk itself let the client read the statement
    return HandedIn(health_at, purposes, statement=True)


@action(Permission.READ_CLIENT)
def handed_in(studio: Studio, client_id: UUID) -> HandedIn:
    """Return what a client handed in today on the own screen: that it is there, never what it says."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("client", client_id, client=client_id)
        return handed_in_today(studio, deed.session, client_id)
