"""What a picture's EXIF says of it: when, with which camera, which side is up. Never a reason to refuse a picture."""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from dataclasses import dataclass
from datetime import datetime

from PIL import ExifTags, Image

from skintwin_desktop.imaging import MAX_CAMERA

FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    BufferError,
    EOFError,
    LookupError,
    NameError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    Warning,
    struct.error,
    zlib.error,
)
"""What reading a hostile file has been seen to raise; ``MemoryError`` is told apart where it matters."""

_TIMES = (  # EXIF 2.32, section 4.6.5: each moment and the offset that belongs to it
    (ExifTags.Base.DateTimeOriginal, ExifTags.Base.OffsetTimeOriginal),
    (ExifTags.Base.DateTimeDigitized, ExifTags.Base.OffsetTimeDigitized),
    (ExifTags.Base.DateTime, ExifTags.Base.OffsetTime),
)
_TIME = re.compile(r"\s*(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"\s*([+-])(\d\d):(\d\d)")
_NAMES = (ExifTags.Base.Make, ExifTags.Base.Model)
_FIRST_YEAR, _LAST_YEAR = 1990, 2099
"""A camera whose clock was never set says 1970 or 1980; there were no digital cameras before 1990."""


@dataclass(frozen=True)
class Facts:
    """What EXIF says, cleaned; see ``PictureInfo``."""

    orientation: int
    taken_at: datetime | None
    offset_minutes: int | None
    camera: str


def read_facts(picture: Image.Image) -> Facts:
    """Read what is asked for, each tag by itself, so that a broken one costs only itself."""
    try:
        exif = picture.getexif()
    except (*FAULTS, MemoryError):
        return Facts(1, None, None, "")
    tags: dict[int, object] = {
        tag: _value(exif, tag) for tag in (ExifTags.Base.Orientation, *_NAMES, ExifTags.Base.DateTime)
    }
    tags |= _shooting(exif)
    orientation = tags.get(ExifTags.Base.Orientation)
    taken_at, offset = _moment(tags)
    return Facts(
        orientation if isinstance(orientation, int) and 1 <= orientation <= 8 else 1,
        taken_at,
        offset,
        _camera(*(tags.get(name) for name in _NAMES)),
    )


def _value(tags: Image.Exif | dict[int, object], tag: int) -> object:
    try:
        return tags.get(tag)
    except (*FAULTS, MemoryError):
        return None


def _shooting(exif: Image.Exif) -> dict[int, object]:
    try:
        folder = exif.get_ifd(ExifTags.IFD.Exif)
    except (*FAULTS, MemoryError):
        return {}
    return {tag: _value(folder, tag) for pair in _TIMES for tag in pair if tag in folder}


def _moment(tags: dict[int, object]) -> tuple[datetime | None, int | None]:
    for time_tag, offset_tag in _TIMES:
        taken_at = _time(tags.get(time_tag))
        if taken_at is not None:
            return taken_at, _offset(tags.get(offset_tag))
    return None, None


def _time(value: object) -> datetime | None:
    found = _TIME.match(value) if isinstance(value, str) else None
    if found is None:
        return None
    try:
        moment = datetime(*map(int, found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
    except ValueError:
        return None
    return moment if _FIRST_YEAR <= moment.year <= _LAST_YEAR else None


def _offset(value: object) -> int | None:
    found = _OFFSET.match(value) if isinstance(value, str) else None
    if found is None:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    return (-minutes if found[1] == "-" else minutes) if minutes <= 14 * 60 else None


def _camera(make: object, model: object) -> str:
    maker, name = _clean(make), _clean(model)
    if maker and name.casefold().startswith(maker.split()[0].casefold()):
        maker = ""  # 'Canon' and 'Canon EOS 5D'
    return f"{maker} {name}".strip()[:MAX_CAMERA].strip()


def _clean(value: object) -> str:
    if not isinstance(value, str):
        return ""
    kept = (char if unicodedata.category(char)[0] not in "CZ" else " " for char in value[: 4 * MAX_CAMERA])
    return " ".join("".join(kept).split())
