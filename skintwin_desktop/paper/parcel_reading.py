"""Read a sealed client parcel back before it is handed over: what was meant is in it, and nothing is wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

import msgspec

from skintwin_desktop.errors import FormatNewer, ParcelDamaged
from skintwin_desktop.paper import parcel_page, parcel_stream
from skintwin_desktop.paper.parcel import PER_PART, Progress, no_progress
from skintwin_desktop.paper.parcel_code import read_code
from skintwin_desktop.paper.parcel_content import FORMAT, Contents, Index, Line
from skintwin_desktop.paper.parcel_page import End
from skintwin_desktop.paper.parcel_stream import CHUNK, HEADER_BYTES, LENGTH, SEALED, TAG, Sealer

_HEAD_ROOM = 1024 * 1024
_NUMBER = 4


class Parcel:
    """An opened parcel: its contents and manifest, and the bytes of its files."""

    def __init__(self, sealer: Sealer, end: End, chunk: Callable[[int], bytes]) -> None:
        self._sealer, self._end, self._chunk = sealer, end, chunk
        self._opened = (-1, b"")  # the chunk that was opened last: many small files lie in one
        index = self._read_index()
        self.contents: Contents = index.contents
        self.lines: tuple[Line, ...] = index.lines

    def read(self, line: Line) -> Iterator[bytes]:
        """Yield a file in pieces. Raises ParcelDamaged, with the name where the sum is not that of the manifest."""
        digest = hashlib.sha256()
        for piece in self._read(line.at, line.length):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != line.sha256:
            raise ParcelDamaged(line.file.name)

    def verify(self, lines: Sequence[Line], progress: Progress = no_progress) -> None:
        """Read everything and compare with a manifest. Raises ParcelDamaged; whatever progress raises ends it."""
        if tuple(lines) != self.lines:
            raise ParcelDamaged("manifest")
        total = sum(line.length for line in lines)
        done = 0
        for line in self.lines:
            for piece in self.read(line):
                done += len(piece)
                progress(done, total)
        for index in range(done // CHUNK, self._end.chunks):
            self._open(index)

    def _open(self, index: int) -> bytes:
        if index != self._opened[0]:
            is_last = index == self._end.chunks - 1
            content = self._sealer.open(index, self._chunk(index), last=is_last)
            if len(content) != (self._end.last - TAG if is_last else CHUNK):
                raise ParcelDamaged(f"chunk {index}")
            self._opened = index, content
        return self._opened[1]

    def _read(self, at: int, length: int) -> Iterator[bytes]:
        while length:
            if at // CHUNK >= self._end.chunks:
                raise ParcelDamaged("end")
            content = self._open(at // CHUNK)[at % CHUNK :][:length]
            yield content
            at, length = at + len(content), length - len(content)

    def _read_index(self) -> Index:
        whole = (self._end.chunks - 1) * CHUNK + self._end.last - TAG
        (length,) = LENGTH.unpack(b"".join(self._read(whole - LENGTH.size, LENGTH.size)))
        if not 0 < length <= whole - LENGTH.size:
            raise ParcelDamaged("index")
        text = b"".join(self._read(whole - LENGTH.size - length, length))
        if (found := msgspec.json.decode(text, type=_Versioned).format) > FORMAT:
            raise FormatNewer("parcel", found, FORMAT)
        return msgspec.json.decode(text, type=Index)


class _Versioned(msgspec.Struct):
    """What every index says first."""

    format: int


def open_file(file: BinaryIO, code: str) -> Parcel:
    """Open a parcel of one file. Raises ParcelCodeMistyped, ParcelCodeWrong, ParcelDamaged, FormatNewer."""
    letters = read_code(code)
    header, end, at = _read_page(file)
    if end.per:
        raise ParcelDamaged("parts")
    sealer = parcel_stream.read_sealer(header, letters)

    def chunk(index: int) -> bytes:
        start, length = parcel_page.place_of(index, end)
        file.seek(at + start)
        return parcel_page.read_block(file.read(length))

    return _with_its_own_page(Parcel(sealer, end, chunk), file, header, at)


def open_folder(page: BinaryIO, parts: Sequence[BinaryIO], code: str) -> Parcel:
    """Open a parcel of a page and its parts in order. Raises what ``open_file`` raises."""
    letters = read_code(code)
    header, end, at = _read_page(page)
    if end.per != PER_PART or len(parts) != -(-end.chunks // PER_PART):
        raise ParcelDamaged("parts")
    for number, part in enumerate(parts, start=1):
        part.seek(0)
        if part.read(HEADER_BYTES + _NUMBER) != header + number.to_bytes(_NUMBER, "big"):
            raise ParcelDamaged(f"part {number}")
    sealer = parcel_stream.read_sealer(header, letters)

    def chunk(index: int) -> bytes:
        part = parts[index // PER_PART]
        part.seek(HEADER_BYTES + _NUMBER + index % PER_PART * SEALED)
        return part.read(end.last if index == end.chunks - 1 else SEALED)

    return _with_its_own_page(Parcel(sealer, end, chunk), page, header, at)


def _read_page(file: BinaryIO) -> tuple[bytes, End, int]:
    """Return the header, the end and where the chunks begin."""
    file.seek(0)
    start = file.read(_HEAD_ROOM)
    header = parcel_page.find_header(start)
    parcel_stream.check_header(header)
    size = file.seek(0, 2)
    file.seek(max(0, size - parcel_page.END_ROOM))
    end = parcel_page.find_end(file.read())
    if end.chunks < 1 or not TAG <= end.last <= SEALED:
        raise ParcelDamaged("end")
    behind = sum(parcel_page.place_of(end.chunks - 1, end)) if not end.per else 0
    return header, end, size - len(parcel_page.tail(end)) - behind


def _with_its_own_page(parcel: Parcel, page: BinaryIO, header: bytes, at: int) -> Parcel:
    """Refuse a page of which one byte is another than we write it."""
    contents = parcel.contents
    page.seek(0)
    if at < 0 or page.read(at) != parcel_page.head(contents.studio.name, contents.language, header):
        raise ParcelDamaged("page")
    return parcel
