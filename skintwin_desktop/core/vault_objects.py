"""Putting one file of a client in the vault, with what the database keeps of it."""

from __future__ import annotations

import hmac
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store.tables import StudioRow, VaultObjectRow


def store_object(studio: Studio, session: Session, client_id: UUID, content: bytes, *, kind: str) -> str:
    """Store a file for a client inside a deed, durable before its row, and return its name in the vault.

    When the row cannot be written the file is thrown away. NotFound, DiskFull, DiskFailed.
    """
    stored = studio.vault.put(content, public=studio.public_of(client_id), owner=client_id, kind=kind)
    try:
        session.add(
            VaultObjectRow(
                object_id=stored.object_id,
                client_id=client_id,
                kind=kind,
                length=stored.length,
                sha256=stored.sha256,
                proof=_proof(studio, session, content),
                stored_at=studio.now(),
            )
        )
        session.flush()
    except BaseException:
        studio.vault.destroy(stored.object_id)
        raise
    return stored.object_id


def _proof(studio: Studio, session: Session, content: bytes) -> bytes:
    """Return the keyed fingerprint of the content; empty when it is posted by who does not hold that key."""
    if studio.keys.care_private is None:
        return b""
    key = studio.fingerprint_key(session.execute(select(StudioRow.fingerprint_key)).scalar_one())
    return hmac.digest(key, content, "sha256")
