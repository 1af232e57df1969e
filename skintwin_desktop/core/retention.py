"""How long a client's file is kept, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.consents import last_answer, why_not
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import files_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import retention
from skintwin_desktop.rules.consents import Answered
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, StatementVersionRow

LONGER = "longer_keeping"


@dataclass(frozen=True)
class Keeping:
    """The terms of one file; ``until`` is None while there is nothing medical in it."""

    until: date | None
    closed_from: date | None
    law_years: int
    statement_years: int
    longer_until: date | None = None
    """Until when some data are kept longer, because the client agreed to that in writing."""
    longer_scope: str = ""
    longer_service: str = ""


def _agreed(studio: Studio, session: Session, client_id: UUID) -> Answered | None:
    """Return the live consent to longer keeping, if there is one."""
    if why_not(studio, session, client_id, LONGER) is not None:
        return None
    return last_answer(studio, session, client_id, LONGER)


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
        agreed = _agreed(studio, deed.session, client_id)
    promised = years or retention.LAW_YEARS
    if last is None:
        return Keeping(None, None, retention.LAW_YEARS, promised)
    changed = studio.local(last).date()
    until = retention.kept_until(changed)
    longer = retention.kept_longer_until(until, agreed.until if agreed else None)
    scope, service = (agreed.scope, agreed.service) if agreed and longer else ("", "")
    closed = retention.closed_from(changed, promised)
    return Keeping(until, closed, retention.LAW_YEARS, promised, longer, scope, service)
