"""What a step does besides bringing a request to another state, in the transaction of that step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from skintwin_desktop.core import consents, news
from skintwin_desktop.core.requests import ending, old_parcels, parts, restricting, telling
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.requests import Effect
from skintwin_desktop.store.tables import RequestPartRow, RightsRequestRow

DoEffect = Callable[[Studio, Session, RightsRequestRow], None]
_SAID_BY = {"desk": "desk", "phone": "phone", "email": "email", "post": "letter"}
_METHODS = {"desk": "spoken", "phone": "spoken", "email": "written", "post": "written"}


def _suppress_news(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    if row.client_id is None:
        raise NotFound
    news.stop_news(studio, session, row.client_id, said_by=_SAID_BY[row.channel])


def _withdraw_consent(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    if row.client_id is None:
        raise NotFound
    consents.take_back(studio, session, row.client_id, row.about, method=_METHODS[row.channel])


def _reopen(_studio: Studio, _session: Session, row: RightsRequestRow) -> None:
    row.outcome = ""


def _begin_anew(_studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """Let go of what was searched and decided in another file, or in none."""
    row.outcome = ""
    session.execute(delete(RequestPartRow).where(RequestPartRow.request_id == row.id))


def _give_up_parcel(_studio: Studio, session: Session, row: RightsRequestRow) -> None:
    old_parcels.give_up(session, row)


def _later(_studio: Studio, _session: Session, _row: RightsRequestRow) -> None:
    """Do nothing yet: see ``AFTERWARDS``."""


EFFECTS: Mapping[Effect, DoEffect] = {
    Effect.OPEN_PARTS: parts.open_parts,
    Effect.RESTRICT: restricting.restrict_for,
    Effect.SUPPRESS_NEWS: _suppress_news,
    Effect.WITHDRAW_CONSENT: _withdraw_consent,
    Effect.REOPEN: _reopen,
    Effect.BEGIN_ANEW: _begin_anew,
    Effect.GIVE_UP_PARCEL: _give_up_parcel,
    Effect.LIST_RECIPIENTS: telling.list_recipients,
    Effect.LIST_LIMITED: telling.list_limited,
    Effect.DROP_FILES: _later,
}
AFTERWARDS: Mapping[Effect, Callable[[Studio, UUID], object]] = {Effect.DROP_FILES: ending.destroy_files}
"""What is done once a step stands, because no transaction takes it back: files of the vault."""
