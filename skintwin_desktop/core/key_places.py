"""Where the two keys stand that are sealed to the care key: each client's own, and the one of picture fingerprints."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.store.sealing import Place


def client_key_place(client_id: UUID) -> Place:
    """Return where a client's sealed private key stands."""
    return Place("client_key", "sealed_private", client_id, client_id)


def fingerprint_place(studio_id: UUID) -> Place:
    """Return where the sealed fingerprint key stands."""
    return Place("studio", "fingerprint_key", studio_id, studio_id)
