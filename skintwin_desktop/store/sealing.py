"""The letterbox: what is medical is sealed to a public key and opens only where the private half is held.

HPKE of RFC 9180 in base mode with X25519, HKDF-SHA256 and AES-256-GCM. ``info`` binds a value to its place, so
that a value moved to another row, column, table or client does not open.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from skintwin_desktop.errors import ObjectDamaged

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
NONCE_BYTES = 12
KEY_BYTES = 32
OVERHEAD = 32 + 16
"""Bytes that sealing adds: the encapsulated key and the tag."""


@dataclass(frozen=True)
class KeyPair:
    """An X25519 key pair as 32 raw bytes each."""

    private: bytes
    public: bytes

    @classmethod
    def fresh(cls) -> KeyPair:
        """Make a new random pair."""
        return cls.of(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def of(cls, private: bytes) -> KeyPair:
        """Complete a pair from its private half."""
        return cls(private, X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw())


@dataclass(frozen=True)
class Place:
    """Where a sealed value stands; it opens nowhere else."""

    table: str
    column: str
    row: UUID
    owner: UUID
    """The client, or the user for a draft, whose key it is sealed to."""

    def info(self) -> bytes:
        """Return the HPKE ``info`` for this place."""
        return b"\0".join(
            (
                b"skintwin sealed 1",
                self.table.encode(),
                self.column.encode(),
                self.row.bytes,
                self.owner.bytes,
            )
        )


def seal(content: bytes, public: bytes, info: bytes) -> bytes:
    """Post ``content`` to the holder of ``public`` (32 bytes)."""
    return _SUITE.encrypt(content, X25519PublicKey.from_public_bytes(public), info)


def unseal(sealed: bytes, private: bytes, info: bytes, *, what: str = "") -> bytes:
    """Open a sealed value with the private key (32 bytes); ObjectDamaged when key, place or content do not fit."""
    try:
        return _SUITE.decrypt(sealed, X25519PrivateKey.from_private_bytes(private), info)
    except (InvalidTag, ValueError):
        raise ObjectDamaged(what) from None


def derive(secret: bytes, *, salt: bytes, label: bytes, length: int = KEY_BYTES) -> bytes:
    """Derive a key with HKDF-SHA256 (RFC 5869)."""
    return HKDF(hashes.SHA256(), length, salt, label).derive(secret)


def lock(content: bytes, key: bytes, bound_to: bytes) -> bytes:
    """Encrypt with AES-256-GCM under a random nonce, which is put in front."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, bound_to)


def unlock(locked: bytes, key: bytes, bound_to: bytes) -> bytes:
    """Undo ``lock``; cryptography's InvalidTag when anything differs."""
    if len(locked) < NONCE_BYTES + 16:
        raise InvalidTag
    return AESGCM(key).decrypt(locked[:NONCE_BYTES], locked[NONCE_BYTES:], bound_to)
