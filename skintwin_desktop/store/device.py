"""The device secret: a second factor that lies in this computer's own credential store.

It is asked for in a process of its own with a time limit, because a locked Secret Service answers only when somebody
clicks. Only the three known stores count; a third-party backend could keep it in the clear.
"""

from __future__ import annotations

import base64
import binascii
import multiprocessing
import secrets
from multiprocessing.connection import Connection
from typing import Protocol
from uuid import UUID

from skintwin_desktop.errors import DeviceSecretMissing, DeviceStoreDismissed, DeviceStoreSilent

SERVICE = "SkinTwin Desktop"
SECRET_BYTES = 32
TIME_LIMIT = 20.0
PINNED = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.macOS", "Keyring"),
)


class DeviceStore(Protocol):
    """Where the device secret lies. Only tests put something else in its place."""

    def available(self) -> bool:
        """Tell whether this computer has a credential store that we trust."""

    def fetch(self, studio_id: UUID) -> bytes:
        """Return the secret (32 bytes), or raise DeviceSecretMissing, DeviceStoreSilent, DeviceStoreDismissed."""

    def keep(self, studio_id: UUID, secret: bytes) -> None:
        """Store the secret; DeviceStoreSilent, DeviceStoreDismissed."""


def new_secret() -> bytes:
    """Return a fresh device secret."""
    return secrets.token_bytes(SECRET_BYTES)


def _pinned_backend() -> object | None:
    from keyring.backend import get_all_keyring

    for backend in get_all_keyring():
        kind = type(backend)
        if (kind.__module__, kind.__name__) in PINNED:
            return backend
    return None


def _answer(pipe: Connection, verb: str, name: str, secret: str) -> None:
    """Run one verb in a process of its own; the answer is a pair of a word and a text."""
    from keyring.errors import KeyringLocked

    try:
        backend = _pinned_backend()
        if backend is None:
            pipe.send(("absent", ""))
        elif verb == "available":
            pipe.send(("ok", ""))
        elif verb == "fetch":
            found = backend.get_password(SERVICE, name)  # type: ignore[attr-defined]
            pipe.send(("ok", found) if found else ("missing", ""))
        else:
            backend.set_password(SERVICE, name, secret)  # type: ignore[attr-defined]
            pipe.send(("ok", ""))
    except KeyringLocked:  # it asked to be unlocked, and was turned away
        pipe.send(("dismissed", ""))
    except Exception:  # noqa: BLE001  a credential store may fail in any way it likes
        pipe.send(("silent", ""))
    finally:
        pipe.close()


def _refuse(word: str) -> None:
    if word == "silent":
        raise DeviceStoreSilent
    if word == "dismissed":
        raise DeviceStoreDismissed


class OsDeviceStore:
    """The credential store of the operating system."""

    def __init__(self, *, time_limit: float = TIME_LIMIT) -> None:
        self._time_limit = time_limit

    def _ask(self, verb: str, name: str = "", secret: str = "") -> tuple[str, str]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=_answer, args=(theirs, verb, name, secret), daemon=True)
        process.start()
        theirs.close()
        try:
            if not ours.poll(self._time_limit):
                return ("silent", "")
            word, text = ours.recv()
        except (EOFError, OSError):
            return ("silent", "")
        else:
            return (str(word), str(text))
        finally:
            ours.close()
            process.kill()
            process.join()
            process.close()

    def available(self) -> bool:
        """Tell whether this computer has a credential store that we trust."""
        return self._ask("available")[0] == "ok"

    def fetch(self, studio_id: UUID) -> bytes:
        """Return the secret (32 bytes), or raise DeviceSecretMissing, DeviceStoreSilent, DeviceStoreDismissed."""
        word, text = self._ask("fetch", studio_id.hex)
        _refuse(word)
        try:
            secret = base64.b64decode(text, validate=True)
        except (ValueError, binascii.Error):
            raise DeviceSecretMissing from None
        if word != "ok" or len(secret) != SECRET_BYTES:
            raise DeviceSecretMissing
        return secret

    def keep(self, studio_id: UUID, secret: bytes) -> None:
        """Store the secret, and read it back before relying on it."""
        word, _ = self._ask("keep", studio_id.hex, base64.b64encode(secret).decode())
        _refuse(word)
        if word != "ok" or self.fetch(studio_id) != secret:
            raise DeviceStoreSilent


class NoDeviceStore:
    """A computer without a credential store: the password alone opens the slots."""

    def available(self) -> bool:
        """Say that there is none."""
        return False

    def fetch(self, studio_id: UUID) -> bytes:  # noqa: ARG002
        """Raise DeviceSecretMissing."""
        raise DeviceSecretMissing

    def keep(self, studio_id: UUID, secret: bytes) -> None:  # noqa: ARG002
        """Raise DeviceStoreSilent."""
        raise DeviceStoreSilent
