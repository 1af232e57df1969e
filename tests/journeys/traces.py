"""Looks for traces of a client in everything that was written to disk: words in any writing, pieces of pictures."""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SHORTEST = 5
"""Letters; a shorter word would be found in random bytes now and then."""
PIECE = 24
PIECES = 40
WRITINGS = ("utf-8", "utf-16-le", "utf-16-be", "latin-1")
PICTURE_SIGNS = (b"\x89PNG\r\n\x1a\n", b"JFIF\x00\x01", b"Exif\x00\x00", b"ftypheic", b"%PDF-1.")
_PACKED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04")
_LEAST_UNPACKED = 64


@dataclass(frozen=True)
class Trace:
    """Something of a client in the clear: in which file, what."""

    path: Path
    what: str


def word_traces(words: Iterable[str]) -> dict[bytes, str]:
    """Return the bytes by which words would be found, with what they are; small letters and capitals alike."""
    found: dict[bytes, str] = {}
    for word in words:
        assert len(word) >= SHORTEST, f"too short to look for: {word}"
        for form in (word, word.lower(), word.upper()):
            for writing in WRITINGS:
                found[form.encode(writing, "ignore")] = f"“{word}” in {writing}"
    return found


def picture_traces(pictures: Sequence[Path]) -> dict[bytes, str]:
    """Return pieces of the files themselves, taken where bytes vary, and the signs by which pictures begin."""
    found = {sign: f"the sign {sign!r}" for sign in PICTURE_SIGNS}
    chance = random.Random(148)
    for path in pictures:
        content = path.read_bytes()
        taken = 0
        while taken < PIECES:
            start = chance.randrange(max(1, len(content) - PIECE))
            piece = content[start : start + PIECE]
            if len(set(piece)) > PIECE // 2:
                found[piece] = f"byte {start} of {path.name}"
                taken += 1
    return found


def traces_in(folders: Iterable[Path], looked_for: dict[bytes, str]) -> Iterator[Trace]:
    """Look through every file of these folders, and through what is packed in them."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                yield from _traces_in_file(path, looked_for)


def _traces_in_file(path: Path, looked_for: dict[bytes, str]) -> Iterator[Trace]:
    content = path.read_bytes()
    for piece, what in looked_for.items():
        if piece in content:
            yield Trace(path, what)
    for packed in _unpacked(content):
        for piece, what in looked_for.items():
            if piece in packed:
                yield Trace(path, f"{what}, packed")


def _unpacked(content: bytes) -> Iterator[bytes]:
    """Yield what zlib, gzip and zip streams in the content hold; most that look like one are none."""
    for match in _PACKED.finditer(content):
        start, sign = match.start(), match.group()
        if sign == b"PK\x03\x04":
            name, extra = (int.from_bytes(content[start + at : start + at + 2], "little") for at in (26, 28))
            start, window = start + 30 + name + extra, -zlib.MAX_WBITS
        else:
            window = zlib.MAX_WBITS | 32
        try:
            opened = zlib.decompressobj(window).decompress(content[start:], 1 << 24)
        except zlib.error:
            continue
        if len(opened) >= _LEAST_UNPACKED:
            yield opened
