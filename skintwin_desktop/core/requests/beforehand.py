"""What is known of a client before a request is written down: the language of letters, and what runs already."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import ANSWERED, Right, State
from skintwin_desktop.store.tables import ClientRow, RightsRequestRow


@dataclass(frozen=True)
class Beforehand:
    """The language in which a client wants letters, and what is not answered yet: each its right and its reference."""

    client_id: UUID
    language: str
    running: tuple[tuple[Right, str], ...]

    def of(self, right: str) -> tuple[str, ...]:
        """Return the references of what runs for a right, the oldest first."""
        return tuple(reference for one, reference in self.running if one == right)


@action(Permission.HANDLE_REQUESTS)
def known_beforehand(studio: Studio, client_id: UUID) -> Beforehand:
    """Return what is known of a client whose request is about to be written down, over all joined files; NotFound."""
    with studio.deed(Event.REQUESTS_LISTED, Kind.READ, Purpose.RIGHTS) as deed:
        files = joined.files_of(deed.session, client_id)
        client = deed.session.get(ClientRow, joined.kept_of(deed.session, client_id))
        if client is None:
            raise NotFound
        asked = select(RightsRequestRow).where(RightsRequestRow.client_id.in_(files))
        rows = deed.session.execute(asked.order_by(RightsRequestRow.year, RightsRequestRow.sequence)).scalars()
        running = tuple((Right(row.right), reference(row)) for row in rows if State(row.state) not in ANSWERED)
        deed.about("requests", client=client_id, count=len(running))
        return Beforehand(client_id, client.language, running)
