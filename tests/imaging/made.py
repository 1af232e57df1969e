"""Files made for the tests, byte by byte where a library would refuse to write them, and how to look at a result."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from io import BytesIO

from PIL import Image, ImageChops, ImageStat

from skintwin_desktop.imaging import Pixels

Tag = tuple[int, int, int, bytes]
"""Number, type, count and value of a TIFF tag."""


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *, depth: int = 8, colour: int = 0, rows: bytes, extra: bytes = b"") -> bytes:
    """Return a PNG; ``rows`` is what is deflated (a filter byte before every row), ``extra`` stands before it."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + extra
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def tiff(data: bytes, tags: Iterable[Tag], *, next_directory: bytes = bytes(4)) -> bytes:
    """Return a little-endian TIFF with ``data`` at byte 8, then one directory."""
    body = b"II*\0" + struct.pack("<I", 8 + len(data)) + data
    entries = sorted(tags)
    return (
        body
        + struct.pack("<H", len(entries))
        + b"".join(struct.pack("<HHI", *tag[:3]) + tag[3].ljust(4, b"\0") for tag in entries)
        + next_directory
    )


def grey_tags(width: int, height: int, *, bits: int, photometric: int, size: int) -> list[Tag]:
    def short(number: int, value: int) -> Tag:
        return number, 3, 1, struct.pack("<H", value)

    return [
        short(256, width),
        short(257, height),
        short(258, bits),
        short(259, 1),
        short(262, photometric),
        (273, 4, 1, struct.pack("<I", 8)),
        short(277, 1),
        short(278, height),
        (279, 4, 1, struct.pack("<I", size)),
    ]


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    result = BytesIO()
    picture.save(result, kind, **options)
    return result.getvalue()


def seen(jpeg: bytes) -> Image.Image:
    picture = Image.open(BytesIO(jpeg))
    picture.load()
    return picture


def painted(pixels: Pixels) -> Image.Image:
    return Image.frombytes("RGB", (pixels.width, pixels.height), bytes(pixels.data), "raw", "BGRX")


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the mean difference of two pictures in levels, over all channels."""
    assert one.size == other.size
    means = ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean
    return sum(means) / len(means)
