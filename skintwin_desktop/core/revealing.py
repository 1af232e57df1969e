"""Looking at one field that privacy mode hides: for as long as it is held, with a line in the journal."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow

ADMINISTRATIVE = ("name", "number", "birth_date", "contact", "kind")
MEDICAL = {"medical": Permission.READ_MEDICAL_FILE, "picture": Permission.READ_PICTURES}


@action(Permission.READ_CLIENT)
def reveal_field(studio: Studio, client_id: UUID, kind: str) -> None:
    """Journal that a masked field of a client is looked at; Denied for what is medical, NotFound."""
    if kind in MEDICAL:
        studio.require(MEDICAL[kind])
    elif kind not in ADMINISTRATIVE:
        raise NotFound
    purpose = Purpose.SCREENING if kind in MEDICAL else Purpose.FILE
    with studio.deed(Event.VALUE_REVEALED, Kind.READ, purpose) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        deed.about("field", kind, client=client_id)
