"""Black boxes that cannot be taken off again: the pixels under them are gone before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageChops

from skintwin_desktop.imaging import Pixels
from skintwin_desktop.imaging.boxes import Box

BLACK = (0, 0, 0)
_COMPRESSION = 3


class NotFlat(Exception):
    """What was read back is not what should have been written: a fault of our own, and nothing is handed out."""


def flatten_masks(picture: Pixels, boxes: Sequence[Box]) -> bytes:
    """Return a PNG of a picture in which every box is uniformly black, read back before it is returned.

    It holds header, pixels and end, and nothing else: no metadata, no layers, no second picture. Raises NotFlat.
    """
    with masked(picture, boxes) as flat:
        written = BytesIO()
        flat.save(written, "PNG", compress_level=_COMPRESSION)
        content = written.getvalue()
        _check(content, flat, [box.within(*flat.size) for box in boxes])
    return content


@contextmanager
def masked(picture: Pixels, boxes: Sequence[Box]) -> Iterator[Image.Image]:
    """Give a copy of a picture with black boxes; its pixels are wiped when it is given back."""
    flat = Image.frombytes("RGB", (picture.width, picture.height), picture.data, "raw", "BGRX")
    try:
        for box in boxes:
            inside = box.within(*flat.size)
            if inside.area:
                flat.paste(BLACK, (inside.left, inside.top, inside.right, inside.bottom))
        yield flat
    finally:
        wipe(flat)


def shrunk(content: bytes, longest: int) -> bytes:
    """Return a PNG of ours made smaller, at most ``longest`` pixels at its long side; never enlarged."""
    with Image.open(BytesIO(content), formats=("PNG",)) as picture:
        picture.thumbnail((longest, longest))
        written = BytesIO()
        picture.save(written, "PNG", compress_level=_COMPRESSION)
        wipe(picture)
    return written.getvalue()


def wipe(picture: Image.Image) -> None:
    """Overwrite the pixels of a picture that is no longer needed."""
    picture.paste(0, (0, 0, *picture.size))


def chunks(content: bytes) -> list[bytes]:
    """Return the names of the parts of a PNG in their order (PNG 3rd edition, section 5)."""
    at, names = 8, []
    while at + 8 <= len(content):
        names.append(content[at + 4 : at + 8])
        at += 12 + int.from_bytes(content[at : at + 4], "big")
    return names


def _check(content: bytes, flat: Image.Image, boxes: Sequence[Box]) -> None:
    parts = chunks(content)
    if parts[0] != b"IHDR" or parts[-1] != b"IEND" or set(parts[1:-1]) != {b"IDAT"}:
        raise NotFlat("something besides the pixels was written")
    with Image.open(BytesIO(content), formats=("PNG",)) as back:
        back.load()
        if back.mode != "RGB" or back.size != flat.size or ImageChops.difference(back, flat).getbbox() is not None:
            raise NotFlat("other pixels were read than were written")
        for box in (one for one in boxes if one.area):
            inside = back.crop((box.left, box.top, box.right, box.bottom))
            if any(level != (0, 0) for level in inside.getextrema()):
                raise NotFlat("a box is not black")
        wipe(back)
