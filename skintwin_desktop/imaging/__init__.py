"""Pictures in, plain values out. These are the values; nothing here imports a decoder (see ``workers``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from msgspec import Meta

MAX_BYTES = 200_000_000
MAX_PIXELS = 120_000_000
"""Cameras of 100 megapixels exist; a file that claims more is refused from its header."""
MAX_SIDE = 30_000

PREVIEW_SIDE = 1600
THUMBNAIL_SIDE = 320
MAX_CAMERA = 80

Side = Annotated[int, Meta(ge=1, le=MAX_SIDE)]
"""A width or height in pixels. A worker that read a hostile file is not believed: what it says is checked."""


def fitted(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """Return the size of a picture whose longer side is at most ``longest`` pixels; never larger than it is."""
    scale = min(1.0, longest / max(size))
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


class Refusal(StrEnum):
    """Why a file is not taken in; the ``reason`` of ``errors.PictureRefused``."""

    EMPTY = "empty"
    FILE_TOO_LARGE = "file_too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    NOT_A_PICTURE = "not_a_picture"
    KIND_NOT_TAKEN = "kind_not_taken"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    TOOK_TOO_LONG = "took_too_long"
    TOO_MUCH_MEMORY = "too_much_memory"


@dataclass(frozen=True)
class PictureInfo:
    """What a file says of itself; ``width`` and ``height`` are as seen, after its orientation is applied."""

    format: Literal["JPEG", "PNG", "TIFF", "HEIC", "WEBP"]
    width: Side
    height: Side
    orientation: Annotated[int, Meta(ge=1, le=8)]
    """EXIF orientation as found in the file (EXIF 2.32, tag 0x0112); already applied to what is shown."""
    taken_at: Annotated[datetime, Meta(tz=False)] | None
    """Local time of the camera, without a time zone."""
    offset_minutes: Annotated[int, Meta(ge=-14 * 60, le=14 * 60)] | None
    """Offset of ``taken_at`` from UTC, where the camera knew it."""
    camera: Annotated[str, Meta(max_length=MAX_CAMERA)]
    frames: Annotated[int, Meta(ge=1)]


@dataclass(frozen=True)
class Prepared:
    """A file that can be taken in: preview and thumbnail are upright sRGB JPEG files without metadata."""

    info: PictureInfo
    preview: bytes
    thumbnail: bytes


@dataclass(frozen=True)
class Pixels:
    """An upright sRGB picture, four bytes per pixel (blue, green, red, 255), rows without gaps.

    This is ``QImage.Format.Format_RGB32`` with ``width * 4`` bytes per line, Qt's own layout on every processor
    that the program runs on: neither drawing nor ``QPixmap.fromImage`` converts it. Keep a reference to ``data``
    as long as the QImage lives.
    """

    width: int
    height: int
    data: memoryview
