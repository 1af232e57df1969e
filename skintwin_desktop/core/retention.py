"""How long a client's file is kept, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import files_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import retention
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, StatementVersionRow


@dataclass(frozen=True)
class Keeping:
    """The terms of one file; ``until`` is None while there is nothing medical in it."""

    until: date | None
    closed_from: date | None
    law_years: int
    statement_years: int


@action(Permission.READ_CLIENT)
def keeping_of(studio: Studio, client_id: UUID) -> Keeping:
    """Return how long a client's file is kept; NotFound."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("retention", client=client_id)
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        files = files_of(deed.session, client_id)
        last = deed.session.execute(
            select(func.max(ClientRow.last_clinical_change_at)).where(ClientRow.id.in_(files))
        ).scalar()
        promises = select(StatementVersionRow.promised_years).order_by(StatementVersionRow.dated.desc())
        years = deed.session.execute(promises).scalars().first()
    promised = years or retention.LAW_YEARS
    if last is None:
        return Keeping(None, None, retention.LAW_YEARS, promised)
    changed = studio.local(last).date()
    return Keeping(
        retention.kept_until(changed), retention.closed_from(changed, promised), retention.LAW_YEARS, promised
    )
