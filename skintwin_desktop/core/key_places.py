"""Where the keys stand that are sealed to the care key: those of letterboxes, and the one of picture fingerprints."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.store.sealing import Place


def client_key_place(client_id: UUID) -> Place:
    """Return where a client's sealed private key stands."""
    return Place("client_key", "sealed_private", client_id, client_id)


def request_key_place(request_id: UUID) -> Place:
    """Return where the sealed private key of a request about rights stands."""
    return Place("request_key", "sealed_private", request_id, request_id)


def fingerprint_place(studio_id: UUID) -> Place:
    """Return where the sealed fingerprint key stands."""
    return Place("studio", "fingerprint_key", studio_id, studio_id)
