"""Letterboxes: every client has one, and every request about rights, which outlives what it asks to destroy.

A letterbox is a key pair. Anybody who works here can seal to its public half; its private half lies sealed to the care
key, in a row of its own, and destroying that row makes everything in the letterbox unreadable.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.key_places import client_key_place, request_key_place
from skintwin_desktop.store import sealing
from skintwin_desktop.store.sealing import KeyPair, Place
from skintwin_desktop.store.tables import ClientKeyRow, ClientRow, RequestKeyRow, RightsRequestRow, StudioRow

KeyRow = ClientKeyRow | RequestKeyRow


def public_in(session: Session, owner: UUID) -> bytes | None:
    """Return the public key of a client or a request; None when there is neither."""
    for row in (ClientRow, RightsRequestRow):
        found = session.execute(select(row.public_key).where(row.id == owner)).scalar()
        if found is not None:
            return found
    return None


def key_in(session: Session, owner: UUID) -> tuple[KeyRow, Place] | None:
    """Return the row with the sealed private key of a client or a request, and where it stands; None without one."""
    of_client = session.get(ClientKeyRow, owner)
    if of_client is not None:
        return of_client, client_key_place(owner)
    of_request = session.get(RequestKeyRow, owner)
    return None if of_request is None else (of_request, request_key_place(owner))


def keys_in(session: Session) -> Iterator[tuple[KeyRow, Place]]:
    """Return every row with a sealed private key, and where it stands."""
    for of_client in session.execute(select(ClientKeyRow)).scalars():
        yield of_client, client_key_place(of_client.client_id)
    for of_request in session.execute(select(RequestKeyRow)).scalars():
        yield of_request, request_key_place(of_request.request_id)


def client_behind(session: Session, owner: UUID) -> UUID | None:
    """Return whose file a letterbox is about: the client itself, or the client of a request."""
    request = session.get(RightsRequestRow, owner)
    return owner if request is None else request.client_id


def sealed_to_care(session: Session, pair: KeyPair, place: Place) -> bytes:
    """Seal the private half of a new letterbox to the care key."""
    care_public = session.execute(select(StudioRow.care_public)).scalar_one()
    return sealing.seal(pair.private, care_public, place.info())
