"""What a client's data were before they were changed: until when, who changed them, who gave the new ones.

A value that was never right is forgotten on request and only the fact stays (article 5(1)(d) AVG); one that was right
until then is kept for letters about a correction and to call back on an older number (S15 and S16 of the statement).
It never comes back into a form.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientChangeRow, ClientRow, PartyRow, UserRow

NAME = ("first_name", "name_prefix", "last_name", "initials")
ADDRESS = ("street", "house_number", "house_addition", "postcode", "city", "country")
SINGLE = ("sex", "birth_date", "phone", "email", "contact_by", "language", "gp_id")
FIELDS = (*NAME, *ADDRESS, *SINGLE)
"""Everything of which earlier values are kept."""


@dataclass(frozen=True)
class Earlier:
    """A value until it was replaced; empty and a ``mistake`` when it was forgotten because it was never right."""

    id: UUID
    field: str
    was: str
    until: datetime
    changed_by: str
    source: str
    mistake: bool
    by_joining: bool
    number: int


def values_of(row: ClientRow) -> dict[str, str]:
    """Return the values of a client of which earlier ones are kept, as texts."""
    return {field: _as_text(getattr(row, field)) for field in FIELDS}


def _as_text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return value.hex if isinstance(value, UUID) else str(value or "")


def as_value(field: str, text: str) -> object:
    """Return the value of a client's column that a text stands for."""
    if field == "birth_date":
        return date.fromisoformat(text)
    if field == "gp_id":
        return UUID(text) if text else None
    return text


def note(
    studio: Studio, session: Session, row: ClientRow, was: dict[str, str], *, merge_id: UUID | None = None
) -> None:
    """Keep inside a deed what the values of a client were that are others now; what was empty leaves nothing."""
    now = values_of(row)
    for field, value in was.items():
        if now[field] == value or (not value and merge_id is None):
            continue
        session.add(
            ClientChangeRow(
                id=studio.new_id(),
                client_id=row.id,
                field=field,
                was=value,
                until=studio.now(),
                changed_by=studio.user.user_id,
                source=row.source,
                mistake=False,
                merge_id=merge_id,
            )
        )


@action(Permission.READ_CLIENT)
def earlier_values(studio: Studio, client_id: UUID) -> tuple[Earlier, ...]:
    """Return what a client's data were before, the last change first; AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        files = joined.files_of(deed.session, client_id)
        rows = deed.session.execute(
            select(ClientChangeRow, UserRow.name, ClientRow.number)
            .join(UserRow, UserRow.id == ClientChangeRow.changed_by)
            .join(ClientRow, ClientRow.id == ClientChangeRow.client_id)
            .where(ClientChangeRow.client_id.in_(files))
            .order_by(ClientChangeRow.until.desc(), ClientChangeRow.id)
        ).all()
        deed.about("earlier_values", client=client_id, count=len(rows))
        return tuple(
            Earlier(
                row.id, row.field, _shown(deed.session, row), row.until, name, row.source, row.mistake,
                row.merge_id is not None, number,
            )
            for row, name, number in rows
        )  # fmt: skip


def _shown(session: Session, row: ClientChangeRow) -> str:
    if row.field == "gp_id" and row.was:
        party = session.get(PartyRow, UUID(row.was))
        return ", ".join(part for part in (party.name, party.city) if part) if party else ""
    if row.field == "birth_date" and row.was:
        return f"{date.fromisoformat(row.was):%d-%m-%Y}"
    return row.was


@action(Permission.CHANGE_CLIENT)
def forget_mistake(studio: Studio, change_id: UUID) -> None:
    """Say of an earlier value that it was never right: it is forgotten, that it was replaced stays. NotFound."""
    with studio.deed(Event.CLIENT_CHANGED, Kind.DELETE, Purpose.FILE) as deed:
        row = deed.session.get(ClientChangeRow, change_id)
        if row is None or row.merge_id is not None:
            raise NotFound
        row.was, row.mistake = "", True
        deed.deleted = True
        deed.about("earlier_values", row.id, client=row.client_id)
