"""A picture that is held in memory only, and overwritten there the moment it is no longer needed."""

from __future__ import annotations

import threading
from pathlib import Path

from PIL import Image

from skintwin_desktop.errors import Cancelled, PictureRefused
from skintwin_desktop.imaging import MAX_BYTES, Pixels, Refusal
from skintwin_desktop.imaging.masks import wipe
from skintwin_desktop.imaging.reading import Reader, find_program

_PIECE = 1 << 20
_STRIP = 64


class HeldPicture:
    """The pixels of one side in memory, from its file to ``wipe``; safe to use from several threads."""

    def __init__(self, *, reads: bool = True) -> None:
        """Prepare to hold a side; text is read where the computer has the program for it, and ``reads``."""
        program = find_program() if reads else None
        self._reader = Reader(program) if program is not None else None
        self._guard = threading.Lock()
        self._pixels: Pixels | None = None
        self._is_wiped = False

    @property
    def is_wiped(self) -> bool:
        """Tell whether nothing is held any more, for good."""
        return self._is_wiped

    @property
    def reader(self) -> Reader | None:
        """Return what reads text for this side alone, where the computer has it."""
        return self._reader

    @property
    def pixels(self) -> Pixels:
        """Return the pixels; Cancelled once they were wiped."""
        with self._guard:
            if self._pixels is None:
                raise Cancelled
            return self._pixels

    def hold(self, pixels: Pixels) -> None:
        """Hold these pixels in place of others, which are wiped; Cancelled, and wiped, when it is over already."""
        with self._guard:
            is_over = self._is_wiped
            gone = pixels if is_over else self._pixels
            self._pixels = None if is_over else pixels
        if gone is not None:
            overwrite(gone.data)
        if is_over:
            raise Cancelled

    def wipe(self) -> None:
        """Overwrite the pixels now, and end whatever still reads them; a second time does nothing."""
        with self._guard:
            self._is_wiped = True
            pixels, self._pixels = self._pixels, None
        if self._reader is not None:
            self._reader.stop()
        if pixels is not None:
            overwrite(pixels.data)


def read_file(path: Path) -> bytearray:
    """Return what a file holds, in memory that can be overwritten. Raises PictureRefused."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PictureRefused(Refusal.FILE_TOO_LARGE)
        content = bytearray(path.stat().st_size)
        with path.open("rb", buffering=0) as file:
            room = memoryview(content)
            while room and (count := file.readinto(room)):
                room = room[count:]
    except OSError:
        raise PictureRefused("unreadable") from None
    return content


def overwrite(data: memoryview) -> None:
    """Overwrite memory behind a view that itself cannot be written to."""
    room = memoryview(data.obj).cast("B")
    piece = bytes(_PIECE)
    for at in range(0, len(room), len(piece)):
        end = min(len(room), at + len(piece))
        room[at:end] = piece[: end - at]


def turned(pixels: Pixels, degrees: float, *, least: int = 0) -> Pixels:
    """Return pixels turned counter-clockwise on white, in memory of their own; the others stay as they are.

    A picture of which the long side has fewer than ``least`` pixels is made larger first.
    """
    picture = Image.frombytes("RGBA", (pixels.width, pixels.height), pixels.data, "raw", "RGBA")
    if max(picture.size) < least:
        small, factor = picture, least / max(picture.size)
        picture = small.resize((round(small.width * factor), round(small.height * factor)), Image.Resampling.BICUBIC)
        wipe(small)
    other = picture.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(255, 255, 255, 255))
    room, row = bytearray(4 * other.width * other.height), 4 * other.width
    for top in range(0, other.height, _STRIP):
        strip = other.crop((0, top, other.width, min(other.height, top + _STRIP)))
        room[top * row : (top + strip.height) * row] = strip.tobytes()
    wipe(picture)
    wipe(other)
    return Pixels(*other.size, memoryview(room).toreadonly())
