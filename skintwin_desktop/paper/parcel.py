"""Seal a client's file into a parcel that opens in any browser, with a code, without a network and without us.

``seal_file`` writes one HTML file, ``seal_folder`` a page with parts beside it. A browser reads a page as a whole, a
part only where it needs it: above ``ONE_FILE`` bytes a parcel should be a folder. What comes in passes through once:
it is hashed, sealed and written on a thread of its own while the caller reads on, and about 8 MB of it are in memory.

``progress(done, total)`` is called in the caller's thread, in bytes; whatever it raises ends the work. Then, as at any
error, a file is cut back to where it began and parts are thrown away: nothing half is left.
"""

from __future__ import annotations

import hashlib
import mmap
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, Protocol, Self

import msgspec

from skintwin_desktop.errors import PaperRefused
from skintwin_desktop.paper import parcel_page, parcel_stream
from skintwin_desktop.paper.parcel_code import new_code, read_code
from skintwin_desktop.paper.parcel_content import (
    FORMAT,
    Contents,
    Index,
    Line,
    ParcelFile,
    Source,
    check_file,
    draw,
    manifest_text,
)
from skintwin_desktop.paper.parcel_stream import LENGTH, SEALED, Rooms, Sealer, Sheet, Writer

if TYPE_CHECKING:
    from collections.abc import Iterator

ONE_FILE = 128 * 1000**2
"""Up to here one file. Browsers read one of 250 MB in 2.5 s with 0.5 GB on a computer of two processors, and of 512 MB
in 7 s with 0.9 GB; half of the first leaves room for slow computers and telephones. A folder has no limit."""
PER_PART = 2000
"""Chunks in a part: 524 MB, so that every file system can hold it."""
_PATIENCE = 4
"""Sheets that may wait for the thread that seals them."""

Progress = Callable[[int, int], None]
Files = Iterable[tuple[ParcelFile, Source]]


@dataclass(frozen=True)
class Sealed:
    """What is known when a parcel is done. The code is here and nowhere else: show it once, then forget it."""

    code: str = field(repr=False)
    lines: tuple[Line, ...]
    manifest_sha256: str


class Parts(Protocol):
    """The place for a parcel as a folder: makes a new file of a name to write in, and throws all of them away."""

    def new(self, name: str) -> BinaryIO:
        """Make a file; called and written in on a thread of the parcel's own."""
        ...

    def discard(self) -> None:
        """Throw all files away that were made, closed or not."""
        ...


def page_name(language: str) -> str:
    """Return the name of the page in a folder."""
    return {"nl": "Open dit bestand.html", "en": "Open this file.html"}[language]


def part_name(number: int, language: str) -> str:
    """Return the name of a part in a folder, from 1."""
    return f"{ {'nl': 'gegevens', 'en': 'data'}[language] }-{number:03}.skintwin"


def no_progress(_done: int, _total: int) -> None:
    """Tell nobody."""


def seal_file(
    contents: Contents, files: Files, to: BinaryIO, *, total: int = 0, progress: Progress = no_progress
) -> Sealed:
    """Write a parcel as one HTML file to ``to``; ``total`` is the sum of all files in bytes, for progress.

    Raises PaperRefused for a language, a file name or a mark that cannot be; and what a source or progress raises.
    """
    with _all_or_nothing(to):
        code, sealer = _new_code()
        to.write(parcel_page.head(contents.studio.name, contents.language, sealer.header))
        last, text = 0, memoryview(mmap.mmap(-1, parcel_stream.TOGETHER * parcel_page.BLOCK))

        def put(_first: int, sealed: memoryview) -> None:
            nonlocal last
            to.write(parcel_page.blocks(sealed, text))
            last = _last(sealed)

        chunks, lines = _pour(contents, files, sealer, put, total=total, progress=progress)
        to.write(parcel_page.tail(parcel_page.End(chunks, last, 0)))
        return _told(code, lines)


def seal_folder(
    contents: Contents, files: Files, to: Parts, *, total: int = 0, progress: Progress = no_progress
) -> Sealed:
    """Write a parcel as a page and parts; the page comes last, so a folder with a page is whole.

    A part is the header of the stream, its number (u32) and its chunks. Raises what ``seal_file`` raises.
    """
    try:
        code, sealer = _new_code()
        parts = _OpenParts(to, sealer.header, contents.language)
        try:
            chunks, lines = _pour(contents, files, sealer, parts.put, total=total, progress=progress)
        finally:
            parts.close()
        with to.new(page_name(contents.language)) as page:
            page.write(parcel_page.head(contents.studio.name, contents.language, sealer.header))
            page.write(parcel_page.tail(parcel_page.End(chunks, parts.last, PER_PART)))
        return _told(code, lines)
    except BaseException:
        to.discard()
        raise


class _OpenParts:
    """Writes chunks into parts, a new one when the one before is full."""

    def __init__(self, to: Parts, header: bytes, language: str) -> None:
        self._to, self._header, self._language = to, header, language
        self._part: BinaryIO | None = None
        self.last = 0

    def put(self, first: int, sealed: memoryview) -> None:
        self.last = _last(sealed)
        while sealed:
            if first % PER_PART == 0:
                self._next(first // PER_PART + 1)
            room = PER_PART - first % PER_PART
            assert self._part is not None
            self._part.write(sealed[: room * SEALED])
            first, sealed = first + room, sealed[room * SEALED :]

    def _next(self, number: int) -> None:
        self.close()
        self._part = self._to.new(part_name(number, self._language))
        self._part.write(self._header + number.to_bytes(4, "big"))

    def close(self) -> None:
        if self._part is not None:
            self._part.close()


def _last(sealed: memoryview) -> int:
    """Return the length of the last chunk of some."""
    return (len(sealed) - 1) % SEALED + 1


def _new_code() -> tuple[str, Sealer]:
    code = new_code()
    return code, parcel_stream.new_sealer(read_code(code))


def _told(code: str, lines: tuple[Line, ...]) -> Sealed:
    return Sealed(code, lines, hashlib.sha256(manifest_text(lines).encode("utf-8")).hexdigest())


@contextmanager
def _all_or_nothing(to: BinaryIO) -> Iterator[None]:
    began = to.tell() if to.seekable() else None
    try:
        yield
    except BaseException:
        if began is not None:
            with suppress(OSError, ValueError):  # the error that brought us here is the one to tell
                to.seek(began)
                to.truncate()
        raise


def _pour(
    contents: Contents,
    files: Files,
    sealer: Sealer,
    put: Callable[[int, memoryview], None],
    *,
    total: int,
    progress: Progress,
) -> tuple[int, tuple[Line, ...]]:
    """Send all files, the index and what fills up through ``put``; return the number of chunks and the manifest.

    ``put`` gets the number of the first chunk and sealed chunks; it is called in a thread, and its bytes do not stay.
    """
    drawings, rooms, room = draw(contents.marks), Rooms(), parcel_stream.sealed_room()

    def seal(sheet: Sheet) -> None:
        sheet.digest()
        put(sheet.first, sealer.seal(sheet, room))
        rooms.give_back(sheet)

    with _Behind(seal) as sealing:
        writer = Writer(sealing.give, rooms)
        poured = _pour_files(files, writer, total=total, progress=progress)
        sealing.finish()
        writer.digest_rest()
        lines = tuple(Line(file, at, length, digest.hexdigest()) for file, at, length, digest in poured)
        index = msgspec.json.encode(Index(FORMAT, contents, drawings, lines))
        ending = len(index) + LENGTH.size
        writer.fill_up(parcel_stream.padded(writer.length + ending) - writer.length - ending)
        writer.write(memoryview(index + LENGTH.pack(len(index))))
        chunks = writer.close()
        sealing.finish()
    return chunks, lines


def _pour_files(
    files: Files, writer: Writer, *, total: int, progress: Progress
) -> list[tuple[ParcelFile, int, int, hashlib._Hash]]:
    """Write all files; return each with its place, its length, and the checksum that is still being made."""
    taken: set[str] = set()
    poured: list[tuple[ParcelFile, int, int, hashlib._Hash]] = []
    progress(0, total)
    for file, source in files:
        check_file(file, taken)
        digest, at = hashlib.sha256(), writer.length
        for piece in source():
            writer.write(memoryview(piece), digest)
            progress(writer.length, max(total, writer.length))
        poured.append((file, at, writer.length - at, digest))
    names = {file.name for file, *_ in poured}
    if any(file.of and file.of not in names for file, *_ in poured):
        raise PaperRefused("preview without its picture")
    return poured


class _Behind:
    """Does one kind of work on a thread of its own, in order; what goes wrong there is raised here."""

    def __init__(self, work: Callable[[Sheet], None]) -> None:
        self._work = work
        self._thread = ThreadPoolExecutor(1)
        self._waiting: deque[Future[None]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown(cancel_futures=True)  # waits for what runs, and lets go what only waits

    def give(self, sheet: Sheet) -> None:
        """Hand work over; waits while much is waiting already."""
        if len(self._waiting) == _PATIENCE:
            self._waiting.popleft().result()
        self._waiting.append(self._thread.submit(self._work, sheet))

    def finish(self) -> None:
        """Wait until all is done."""
        while self._waiting:
            self._waiting.popleft().result()
