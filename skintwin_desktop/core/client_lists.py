"""The list of clients as the desk reads it: who comes today, who is due, who is set apart, and where each stands.

Nothing medical: appointments, the month somebody is due and that a file is set apart, never why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import clients, joined, recalls
from skintwin_desktop.core.agenda import at_wall_clock
from skintwin_desktop.core.clients import ClientLine
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules import agenda as rules
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import search
from skintwin_desktop.store.tables import (
    AppointmentRow,
    ClientRow,
    RecallRow,
    RestrictionRow,
    VisitRow,
)

MOST_LISTED = 500
"""The longest list of those who come, are due or are set apart; a search lists ``clients.MOST_FOUND``."""


class Among(StrEnum):
    """Among whom is listed and searched."""

    ALL = "all"
    TODAY = "today"
    RECALL = "recall"
    RESTRICTED = "restricted"


@dataclass(frozen=True)
class Standing:
    """Where it stands with a client, for the desk: the next appointment from today on, else when one is due."""

    appointment_at: datetime | None = None
    status: str = ""
    room: str = ""
    due_on: date | None = None


@dataclass(frozen=True)
class ListedClient(ClientLine):
    """A client in the list of clients."""

    standing: Standing = Standing()


@dataclass(frozen=True)
class Visited:
    """How often somebody came, and when first, over all files that were joined."""

    visits: int
    first: datetime | None


# --- among whom ---


@action(Permission.SEARCH_CLIENTS)
def numbers_among(studio: Studio, among: Among) -> tuple[int, ...] | None:
    """Return the client numbers that a list is about: who comes first, is due longest, or was set apart last, first.

    None where it is about everybody.
    """
    if among is Among.ALL:
        return None
    asked = {Among.TODAY: _coming_today, Among.RECALL: _due, Among.RESTRICTED: _set_apart}[among](studio)
    with studio.reading() as session:
        found: list[int] = list(session.execute(asked.where(*joined.BY_ITSELF).limit(MOST_LISTED)).scalars())
        return tuple(dict.fromkeys(found))


def _coming_today(studio: Studio) -> Select[int]:
    begins, ends = (at_wall_clock(studio.today() + timedelta(days=days), time()) for days in (0, 1))
    return (
        select(ClientRow.number)
        .join(AppointmentRow, AppointmentRow.client_id == ClientRow.id)
        .where(AppointmentRow.starts_at >= begins, AppointmentRow.starts_at < ends)
        .where(AppointmentRow.status != rules.CANCELLED)
        .order_by(AppointmentRow.starts_at, ClientRow.number)
    )


def _due(studio: Studio) -> Select[int]:
    return (
        select(ClientRow.number)
        .join(RecallRow, RecallRow.client_id == ClientRow.id)
        .where(*recalls.is_due(studio.today()))
        .order_by(RecallRow.due_on, ClientRow.number)
    )


def _set_apart(_: Studio) -> Select[int]:
    return (
        select(ClientRow.number)
        .join(RestrictionRow, RestrictionRow.client_id == ClientRow.id)
        .where(RestrictionRow.until.is_(None))
        .order_by(RestrictionRow.since.desc(), ClientRow.number)
    )


# --- the list ---


@action(Permission.SEARCH_CLIENTS)
def list_clients(
    studio: Studio, typed: str, *, among: Sequence[int] | None = None, only: UUID | None = None
) -> tuple[ListedClient, ...]:
    """Return who is found for ``typed`` with where it stands with each: best first, or in the order of ``among``.

    ``among`` are the client numbers of ``numbers_among``; ``only`` is as in ``clients.find_clients``. Reads only.
    """
    if among is None or only is not None:
        found = clients.find_clients(studio, typed, only=only)
        wanted = None if among is None else frozenset(among)
        with studio.reading() as session:
            return _listed(studio, session, [one for one in found if wanted is None or one.number in wanted])
    words = identity.search_words(typed, studio.today())
    with studio.reading() as session:
        numbers = search.find_among(session, words, among, limit=clients.MOST_FOUND) if words else list(among)
        return _listed(studio, session, clients.lines_in(session, numbers))


_AHEAD = (
    select(AppointmentRow.client_id, AppointmentRow.starts_at, AppointmentRow.status, AppointmentRow.room)
    .where(AppointmentRow.client_id.in_(bindparam("clients", expanding=True)))
    .where(AppointmentRow.starts_at >= bindparam("today"))
    .where(AppointmentRow.status.not_in((rules.NO_SHOW, rules.CANCELLED)))
    .order_by(AppointmentRow.starts_at.desc())
)
_DUE = select(RecallRow.client_id, RecallRow.due_on).where(
    RecallRow.client_id.in_(bindparam("clients", expanding=True)), RecallRow.closed_at.is_(None)
)
"""Made once, as the lines are: the list is made anew for each key."""


def _listed(studio: Studio, session: Session, found: Sequence[ClientLine]) -> tuple[ListedClient, ...]:
    standing = standings(studio, session, [one.id for one in found])
    return tuple(
        ListedClient(**{field.name: getattr(one, field.name) for field in fields(one)}, standing=standing[one.id])
        for one in found
    )


def standings(studio: Studio, session: Session, ids: Sequence[UUID]) -> dict[UUID, Standing]:
    """Return inside a deed where it stands with each of these clients."""
    if not ids:
        return {}
    today = at_wall_clock(studio.today(), time())
    found = dict.fromkeys(ids, Standing())
    for client_id, due_on in session.execute(_DUE, {"clients": ids}):
        found[client_id] = Standing(due_on=due_on)
    for client_id, starts_at, status, room in session.execute(_AHEAD, {"clients": ids, "today": today}):
        found[client_id] = Standing(starts_at, status, room)
    return found


@action(Permission.READ_CLIENT)
def visits_of(studio: Studio, client_id: UUID) -> Visited:
    """Return how often a client came and when first; AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.reading() as session:
        counted = select(func.count(), func.min(VisitRow.started_at)).where(
            or_(*(VisitRow.client_id == one for one in joined.files_of(session, client_id)))
        )
        visits, first = session.execute(counted).one()
    return Visited(visits, first)
