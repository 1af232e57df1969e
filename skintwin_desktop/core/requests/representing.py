"""Who is registered beside the client of a request, to compare with who asks in the client's place."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core import joined
from skintwin_desktop.core.beside import Representative, live_representative, to_representative
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.rows import row_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules.permissions import Permission


@action(Permission.HANDLE_REQUESTS)
def registered_beside(studio: Studio, request_id: UUID) -> tuple[Representative, ...]:
    """Return who represents the client of a request by the client's files; nobody without a file. NotFound.

    That somebody looked stands in the journal. AnotherClientPresent while another client is at the desk.
    """
    with studio.reading() as session:
        client_id = row_of(session, request_id).client_id
    if client_id is None:
        return ()
    studio.refuse_others(client_id)
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.RIGHTS) as deed:
        deed.about("representative", client=client_id)
        live = (live_representative(deed.session, one) for one in joined.files_of(deed.session, client_id))
        return tuple(to_representative(one) for one in live if one is not None)
