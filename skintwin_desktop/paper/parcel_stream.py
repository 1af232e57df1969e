"""The sealed stream of a client parcel: header, keys from the code, and chunks that cannot be changed unnoticed.

    header (58 bytes): "SKINTWIN" · format 1 · suite 1 · rounds (u32) · chunk size (u32) · salt (16)
                       · key check (16) · SHA-256 of all before (8)
    code key  = PBKDF2-HMAC-SHA-256(code, salt, rounds)
    key check = HKDF-SHA-256(code key, no salt, "skintwin parcel 1 check")
    data key  = HKDF-SHA-256(code key, SHA-256(header), "skintwin parcel 1 content")
    chunk i   = AES-256-GCM(data key, nonce = i (u64) · 3 zero bytes · last flag, associated data = header)

That is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015), as in age and in the vault. A cut, changed, exchanged or
added chunk does not open, nor does any under another header. The checksum of the header needs no code, so damage of
it is told apart from a wrong code; the key check is made apart from the data key and says nothing about it. Whoever
has the parcel can try codes either way: against that stand 80 random bits and a million rounds for each try.

Inside the chunks: all files one after the other, zeros, the index (JSON), its length (u64). The zeros bring the whole
to a length of Padmé (Nikitin and others, PETS 2019), so what can be seen from outside, the size, tells little: never
12 % more, nor 3.2 % where it is more than 100 MB. Names, counts, titles and sizes of files are inside.

Anybody can write a page that looks like ours and asks for the code. Nothing inside a file can prevent that; it is
why the parcel is handed over by the studio itself and the code goes by another way.
"""

from __future__ import annotations

import hashlib
import mmap
import secrets
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from skintwin_desktop.errors import FormatNewer, ParcelCodeWrong, ParcelDamaged

ROUNDS = 1_000_000
FEWEST_ROUNDS, MOST_ROUNDS = 1_000_000, 10_000_000
"""A header that asks for fewer or more was not written by this program."""
CHUNK = 256 * 1024
TAG = 16
SEALED = CHUNK + TAG
TOGETHER = 4
"""Chunks of a sheet: waking another thread for each chunk costs more than sealing it."""
MAGIC, VERSION, SUITE = b"SKINTWIN", 1, 1
_FIELDS = struct.Struct(">8sBBII16s16s")
_CHECKSUM = 8
HEADER_BYTES = _FIELDS.size + _CHECKSUM
LENGTH = struct.Struct(">Q")


def stretch(code: bytes, salt: bytes, rounds: int) -> bytes:
    """Return the code key (RFC 8018, PBKDF2 with HMAC-SHA-256), 32 bytes."""
    return hashlib.pbkdf2_hmac("sha256", code, salt, rounds, 32)


def expand(key: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    """Return ``length`` bytes of HKDF-SHA-256 (RFC 5869)."""
    return HKDF(SHA256(), length, salt or None, info).derive(key)


@dataclass(frozen=True, repr=False)
class Sealer:
    """The head of a stream and the key of its chunks."""

    header: bytes
    cipher: AESGCM

    def seal(self, sheet: Sheet, room: memoryview) -> memoryview:
        """Return the sealed chunks of a sheet, one after the other, in a room as ``sealed_room`` makes it."""
        filled = 0
        for index, content, last in sheet.chunks():
            place = room[filled : filled + len(content) + TAG]
            filled += self.cipher.encrypt_into(_nonce(index, last=last), content, self.header, place)
        return room[:filled]

    def open(self, index: int, sealed: bytes, *, last: bool) -> bytes:
        """Return the content of a chunk. Raises ParcelDamaged."""
        try:
            return self.cipher.decrypt(_nonce(index, last=last), sealed, self.header)
        except (InvalidTag, ValueError):
            raise ParcelDamaged(f"chunk {index}") from None


def new_sealer(letters: str, *, rounds: int = ROUNDS) -> Sealer:
    """Make a header with a fresh salt for a code as ``read_code`` returns it."""
    salt = secrets.token_bytes(16)
    key = stretch(letters.encode("ascii"), salt, rounds)
    fields = _FIELDS.pack(MAGIC, VERSION, SUITE, rounds, CHUNK, salt, _check_value(key))
    header = fields + hashlib.sha256(fields).digest()[:_CHECKSUM]
    return Sealer(header, _cipher(key, header))


def read_sealer(header: bytes, letters: str) -> Sealer:
    """Return the key of a stream. Raises ParcelDamaged, FormatNewer, ParcelCodeWrong."""
    check_header(header)
    _, _, _, rounds, _, salt, check = _FIELDS.unpack(header[: _FIELDS.size])
    key = stretch(letters.encode("ascii"), salt, rounds)
    if not secrets.compare_digest(_check_value(key), check):
        raise ParcelCodeWrong
    return Sealer(header, _cipher(key, header))


def check_header(header: bytes) -> None:
    """Refuse a header that was damaged or is none of ours. Raises ParcelDamaged, FormatNewer."""
    fields, checksum = header[: _FIELDS.size], header[_FIELDS.size :]
    if len(header) != HEADER_BYTES or hashlib.sha256(fields).digest()[:_CHECKSUM] != checksum:
        raise ParcelDamaged("header")
    magic, version, suite, rounds, chunk, _, _ = _FIELDS.unpack(fields)
    if magic == MAGIC and version > VERSION:
        raise FormatNewer("parcel", version, VERSION)
    known = (magic, version, suite, chunk) == (MAGIC, VERSION, SUITE, CHUNK)
    if not known or not FEWEST_ROUNDS <= rounds <= MOST_ROUNDS:
        raise ParcelDamaged("header")


def padded(length: int) -> int:
    """Return the length of Padmé for a content of ``length`` bytes; at least one chunk."""
    length = max(length, CHUNK)
    exponent = length.bit_length() - 1
    mask = (1 << exponent - exponent.bit_length()) - 1
    return length + mask & ~mask


class Digest(Protocol):
    """What takes bytes in for a checksum."""

    def update(self, content: memoryview, /) -> object:
        """Take bytes in."""
        ...


@dataclass(frozen=True)
class Sheet:
    """Chunks in a row before they are sealed, and which parts of them belong to which checksum."""

    first: int
    content: memoryview
    last: bool
    spans: tuple[tuple[Digest, memoryview], ...]

    def digest(self) -> None:
        """Take the parts into their checksums; sheets must come in order."""
        for digest, span in self.spans:
            digest.update(span)

    def chunks(self) -> Iterator[tuple[int, memoryview, bool]]:
        """Yield the number of each chunk, its content, and whether it is the last of all; one where all is empty."""
        for number, at in enumerate(range(0, len(self.content) or 1, CHUNK)):
            piece = self.content[at : at + CHUNK]
            yield self.first + number, piece, self.last and at + CHUNK >= len(self.content)


def sealed_room() -> memoryview:
    """Make room for a sheet that is sealed."""
    return memoryview(mmap.mmap(-1, TOGETHER * SEALED))


class Rooms:
    """Rooms for the content of sheets, used again and again: a fresh one costs more than what is written in it."""

    def __init__(self) -> None:
        self._free: list[memoryview] = []

    def take(self) -> memoryview:
        """Return room for a sheet; what stands in it is to be written over."""
        try:
            return self._free.pop()
        except IndexError:
            return memoryview(mmap.mmap(-1, TOGETHER * CHUNK))

    def give_back(self, sheet: Sheet) -> None:
        """Have back the room of a sheet that nobody needs any more; from any thread."""
        room = sheet.content.obj
        assert isinstance(room, mmap.mmap)
        self._free.append(memoryview(room))


class Writer:
    """Cuts what is written into sheets of chunks and hands each on when it is known whether it is the last."""

    def __init__(self, put: Callable[[Sheet], None], rooms: Rooms) -> None:
        self._put = put
        self._rooms = rooms
        self._room = rooms.take()
        self._filled = 0
        self._index = 0
        self._spans: list[tuple[Digest, int, int]] = []
        self.length = 0

    def write(self, content: memoryview, digest: Digest | None = None) -> None:
        """Take content in, and remember the checksum that it belongs to."""
        while content:
            if self._filled == len(self._room):
                self._hand_on(last=False)
            piece = content[: len(self._room) - self._filled]
            start, end = self._filled, self._filled + len(piece)
            self._room[start:end] = piece
            if digest is not None:
                if self._spans and self._spans[-1][0] is digest:
                    start = self._spans.pop()[1]
                self._spans.append((digest, start, end))
            self._filled, content = end, content[len(piece) :]
            self.length += len(piece)

    def fill_up(self, zeros: int) -> None:
        """Write so many zero bytes."""
        nothing = memoryview(bytes(CHUNK))
        while zeros:
            self.write(nothing[:zeros])
            zeros -= min(zeros, CHUNK)

    def digest_rest(self) -> None:
        """Take what is in no sheet yet into its checksums, after all sheets before."""
        self._sheet(last=False).digest()
        self._spans = []

    def close(self) -> int:
        """Hand the last sheet on and return how many chunks there are."""
        self._hand_on(last=True)
        return self._index

    def _sheet(self, *, last: bool) -> Sheet:
        spans = tuple((digest, self._room[start:end]) for digest, start, end in self._spans)
        return Sheet(self._index, self._room[: self._filled], last, spans)

    def _hand_on(self, *, last: bool) -> None:
        self._put(self._sheet(last=last))
        self._index += max(1, -(-self._filled // CHUNK))
        self._room, self._filled, self._spans = self._rooms.take(), 0, []


def _nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(8, "big") + b"\0\0\0" + (b"\1" if last else b"\0")


def _check_value(key: bytes) -> bytes:
    return expand(key, b"", b"skintwin parcel 1 check", 16)


def _cipher(key: bytes, header: bytes) -> AESGCM:
    return AESGCM(expand(key, hashlib.sha256(header).digest(), b"skintwin parcel 1 content", 32))
