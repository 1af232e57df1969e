"""Reading the database's pages past the library, to see what really stands in the file (SQLCipher 4 page format)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE = 4096, 80
_WAL_HEADER, _FRAME_HEADER = 32, 24


def _opened(page: bytes, key: bytes, skip: int) -> bytes:
    initial = page[-RESERVE : -RESERVE + 16]
    return Cipher(algorithms.AES256(key), modes.CBC(initial)).decryptor().update(page[skip:-RESERVE])


def plain_pages(database: Path, office_key: bytes) -> Iterator[bytes]:
    """Yield every page of a database file and of its write-ahead log, decrypted with the raw key (first 32 bytes)."""
    content, key = database.read_bytes(), office_key[:32]
    for start in range(0, len(content), PAGE):
        yield _opened(content[start : start + PAGE], key, 16 if start == 0 else 0)
    log = database.with_name(database.name + "-wal")
    if log.exists():
        frames = log.read_bytes()[_WAL_HEADER:]
        for start in range(0, len(frames), PAGE + _FRAME_HEADER):
            page = frames[start + _FRAME_HEADER : start + _FRAME_HEADER + PAGE]
            first = frames[start : start + 4] == b"\0\0\0\1"
            yield _opened(page, key, 16 if first else 0)


def holds(database: Path, office_key: bytes, marker: bytes) -> bool:
    """Tell whether a marker stands anywhere in the decrypted pages."""
    return any(marker in page for page in plain_pages(database, office_key))
