"""The image vault: immutable encrypted objects under random names.

One object is a header and a STREAM of AES-256-GCM chunks (Hoang, Reyhanitabar, Rogaway, Vizár 2015, as age does):

    magic "STVLT" · version 1 · algorithm 1 · chunk size (u32) · object id (16) · file key sealed to the client (80)
    chunk i: nonce = i (u64) · 3 zero bytes · last-chunk flag

The random file key is sealed with HPKE; ``info`` is the header in front of it and the context (studio, owner,
kind). The content key is HKDF(file key, salt = SHA-256(whole header · context)). So a truncated file, a swapped
chunk, a changed header and an object put at another row's place do not open. Only the public half of the client's
key is needed to write, so anybody could write *an* object of that name: the row's SHA-256 of the ciphertext says
which one is meant, and reading checks it.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from skintwin_desktop.errors import DiskFailed, FormatNewer, ObjectDamaged
from skintwin_desktop.store import sealing
from skintwin_desktop.store.files import TEMPORARY, disk_errors, sync_folder, wipe

MAGIC = b"STVLT"
VERSION = 1
AES_256_GCM_STREAM = 1
CHUNK = 64 * 1024
TAG = 16
_SHEET = 16
"""Chunks that are hashed and written together: half the cost of writing each."""
_PREFIX = struct.Struct(">5sBBI16s")
HEADER_BYTES = _PREFIX.size + sealing.KEY_BYTES + sealing.OVERHEAD
_NAME = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True)
class Stored:
    """What the database keeps of an object: its id (32 hex), plaintext length, SHA-256 of the file as it lies."""

    object_id: str
    length: int
    sha256: bytes


def _nonce(index: int, *, last: bool) -> bytes:
    nonce = index.to_bytes(8, "big") + b"\0\0\0" + (b"\1" if last else b"\0")
    if len(nonce) != sealing.NONCE_BYTES:  # the library would take any length from 8 to 128
        raise AssertionError
    return nonce


class Vault:
    """The four verbs over immutable objects: put, open, destroy, list."""

    def __init__(self, folder: Path, studio_id: UUID) -> None:
        self._folder = folder
        self._studio_id = studio_id

    def create(self) -> None:
        """Make the folders of an empty vault, so that storing never has to make one durable."""
        for first in range(256):
            (self._folder / f"{first:02x}").mkdir(parents=True)
        sync_folder(self._folder)
        sync_folder(self._folder.parent)

    def _path(self, object_id: str) -> Path:
        if not _NAME.fullmatch(object_id):
            raise ObjectDamaged(object_id)
        return self._folder / object_id[:2] / object_id

    def _context(self, owner: UUID, kind: str) -> bytes:
        return b"\0".join((b"skintwin vault 1", self._studio_id.bytes, owner.bytes, kind.encode()))

    # --- put ---

    def put(self, content: bytes, *, public: bytes, owner: UUID, kind: str) -> Stored:
        """Store ``content`` for ``owner`` so that it survives a power cut, and return what the row must keep.

        DiskFull and DiskFailed leave nothing behind. Call this before the row is committed, never after.
        """
        stored = self.put_unsynced(content, public=public, owner=owner, kind=kind)
        try:
            self.settle([stored])
        except BaseException:
            self._path(stored.object_id).unlink(missing_ok=True)
            raise
        return stored

    def put_unsynced(self, content: bytes, *, public: bytes, owner: UUID, kind: str) -> Stored:
        """Store an object whose name is durable only after ``settle``; for batches."""
        object_id = secrets.token_hex(16)
        final = self._path(object_id)
        part = final.with_name(object_id + TEMPORARY)
        with disk_errors():
            try:
                flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
                with os.fdopen(os.open(part, flags, 0o600), "r+b", buffering=0) as file:
                    digest = self._write(file, content, object_id, public, self._context(owner, kind))
                    os.fsync(file.fileno())
                    file.seek(0)
                    if hashlib.file_digest(file, "sha256").digest() != digest:
                        raise DiskFailed
                part.rename(final)
            except BaseException:
                part.unlink(missing_ok=True)
                raise
        return Stored(object_id, len(content), digest)

    def settle(self, stored: list[Stored]) -> None:
        """Make the names of a batch durable; only now may their rows be committed."""
        with disk_errors():
            for folder in {self._path(one.object_id).parent for one in stored}:
                sync_folder(folder)

    def _write(self, file: BinaryIO, content: bytes, object_id: str, public: bytes, context: bytes) -> bytes:
        prefix = _PREFIX.pack(MAGIC, VERSION, AES_256_GCM_STREAM, CHUNK, bytes.fromhex(object_id))
        file_key = secrets.token_bytes(sealing.KEY_BYTES)
        header = prefix + sealing.seal(file_key, public, prefix + context)
        digest = hashlib.sha256(header)
        _write_all(file, header)
        for sheet in _encrypted(content, AESGCM(_content_key(file_key, header, context))):
            digest.update(sheet)
            _write_all(file, sheet)
        return digest.digest()

    # --- open ---

    def open(self, stored: Stored, *, private: bytes, owner: UUID, kind: str) -> Iterator[bytes]:
        """Yield the content in chunks; ObjectDamaged at the first thing that does not fit.

        The content counts only when the iterator has come to its end: the last check is of the whole file.
        """
        try:
            with disk_errors():
                file = self._path(stored.object_id).open("rb")
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            raise ObjectDamaged(stored.object_id) from None
        with disk_errors(), file:
            header = file.read(HEADER_BYTES)
            cipher = self._cipher(header, stored, private, self._context(owner, kind))
            digest = hashlib.sha256(header)
            yield from _decrypted(file, cipher, digest, stored)
            if digest.digest() != stored.sha256:
                raise ObjectDamaged(stored.object_id)

    def read(self, stored: Stored, *, private: bytes, owner: UUID, kind: str) -> bytes:
        """Return the whole content, verified."""
        return b"".join(self.open(stored, private=private, owner=owner, kind=kind))

    def _cipher(self, header: bytes, stored: Stored, private: bytes, context: bytes) -> AESGCM:
        if len(header) != HEADER_BYTES:
            raise ObjectDamaged(stored.object_id)
        magic, version, algorithm, chunk, object_id = _PREFIX.unpack(header[: _PREFIX.size])
        if magic == MAGIC and version > VERSION:
            raise FormatNewer("vault", version, VERSION)
        if (magic, version, algorithm, chunk, object_id.hex()) != (
            MAGIC,
            VERSION,
            AES_256_GCM_STREAM,
            CHUNK,
            stored.object_id,
        ):
            raise ObjectDamaged(stored.object_id)
        info = header[: _PREFIX.size] + context
        file_key = sealing.unseal(header[_PREFIX.size :], private, info, what=stored.object_id)
        return AESGCM(_content_key(file_key, header, context))

    # --- without keys ---

    def fits(self, stored: Stored) -> bool:
        """Tell, without any key, whether the file is there exactly as it was written."""
        try:
            with self._path(stored.object_id).open("rb") as file:
                return hashlib.file_digest(file, "sha256").digest() == stored.sha256
        except OSError:
            return False

    def destroy(self, object_id: str) -> None:
        """Remove an object; its row goes first. Removing what is not there is no error."""
        with disk_errors():
            path = self._path(object_id)
            path.unlink(missing_ok=True)
            sync_folder(path.parent)

    def shred(self, object_id: str) -> None:
        """Overwrite the header of an object, which holds its key, and remove it; what is not there is no error."""
        wipe(self._path(object_id), length=HEADER_BYTES)

    def has(self, object_id: str) -> bool:
        """Tell whether an object lies here, whole or not."""
        return self._path(object_id).exists()

    def list(self) -> Iterator[str]:
        """Yield the ids of all objects that lie here, in no order."""
        for path in self._folder.glob("??/*"):
            if _NAME.fullmatch(path.name):
                yield path.name

    def remove_parts(self) -> int:
        """Remove what a crash left of objects being written; no row ever pointed at them. Return how many."""
        parts = list(self._folder.glob(f"??/*{TEMPORARY}"))
        for part in parts:
            part.unlink(missing_ok=True)
        return len(parts)


def _content_key(file_key: bytes, header: bytes, context: bytes) -> bytes:
    return sealing.derive(file_key, salt=hashlib.sha256(header + context).digest(), label=b"skintwin vault content 1")


def _encrypted(content: bytes, cipher: AESGCM) -> Iterator[memoryview]:
    """Yield the chunks, several at a time; what was yielded is overwritten by what comes next."""
    view, room, filled = memoryview(content), memoryview(bytearray(_SHEET * (CHUNK + TAG))), 0
    count = max(1, -(-len(content) // CHUNK))
    for index in range(count):
        piece = view[index * CHUNK : (index + 1) * CHUNK]
        target = room[filled : filled + len(piece) + TAG]
        filled += cipher.encrypt_into(_nonce(index, last=index == count - 1), piece, None, target)
        if index % _SHEET == _SHEET - 1:
            yield room[:filled]
            filled = 0
    yield room[:filled]


def _write_all(file: BinaryIO, content: bytes | memoryview) -> None:
    view = memoryview(content)
    while view:
        view = view[file.write(view) :]


def _decrypted(file: BinaryIO, cipher: AESGCM, digest: hashlib._Hash, stored: Stored) -> Iterator[bytes]:
    index = 0
    chunk = file.read(CHUNK + TAG)
    while True:
        following = file.read(CHUNK + TAG) if len(chunk) == CHUNK + TAG else b""
        digest.update(chunk)
        try:
            content = cipher.decrypt(_nonce(index, last=not following), chunk, None)
        except InvalidTag:
            raise ObjectDamaged(stored.object_id) from None
        if not content and index:  # only an empty object ends with an empty chunk
            raise ObjectDamaged(stored.object_id)
        yield content
        if not following:
            return
        chunk, index = following, index + 1
