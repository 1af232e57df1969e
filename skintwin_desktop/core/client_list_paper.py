"""The list of clients on paper: who they are, how to call them, when they come. Nothing medical."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core.client_lists import Standing, standings
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.paper.client_list import ClientList, ListLine, client_list_pages
from skintwin_desktop.rules import identity
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, StudioRow

PURPOSES = (Purpose.CONTACT, Purpose.SCREENING, Purpose.OFFICE)
"""What a list of clients may be printed for: to reach them, to prepare visits, to go on without the computer."""


@action(Permission.SEARCH_CLIENTS)
def print_clients(
    studio: Studio, client_ids: Sequence[UUID], ppi: int, *, language: str = "nl", purpose: Purpose = Purpose.CONTACT
) -> tuple[bytes, ...]:
    """Return a list of these clients as pages (PNG), ``ppi`` pixels an inch; the journal says what for. PaperRefused.

    Number, name, date of birth, phone, and the appointment or the month somebody is due: nothing medical, and not
    that a file is set apart.
    """
    with studio.deed(Event.CLIENTS_PRINTED, Kind.READ, purpose) as deed:
        rows = {
            row.id: row for row in deed.session.execute(select(ClientRow).where(ClientRow.id.in_(client_ids))).scalars()
        }
        standing = standings(studio, deed.session, tuple(rows))
        name = deed.session.execute(select(StudioRow.name)).scalar_one()
        deed.about("clients", count=len(rows))
        made = ClientList(
            language=language,
            studio_name=name,
            day=studio.today(),
            printed_at=f"{studio.local(studio.now()):%d-%m-%Y %H:%M}",
            printed_by=studio.user.name,
            lines=tuple(_line(studio, rows[one], standing[one]) for one in client_ids if one in rows),
        )
        return tuple(client_list_pages(made, ppi=ppi))


def _line(studio: Studio, row: ClientRow, standing: Standing) -> ListLine:
    name = Name(row.first_name, row.name_prefix, row.last_name)
    at = studio.local(standing.appointment_at) if standing.appointment_at is not None else None
    return ListLine(identity.client_label(row.number), name.listed, row.birth_date, row.phone, at, standing.due_on)
