"""Turn a client's picture file into plain values, or refuse it with a reason. Runs in a worker process only.

Nothing in the main program imports this module: see ``workers``. Pillow and libheif raise, warn and give up in
many ways; ``_refusing`` is the one place where all of them become a ``Refusal``.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import (
    Image,
    ImageFile,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
    _imaging,
)
from pillow_heif import register_heif_opener

from skintwin_desktop.errors import PictureRefused
from skintwin_desktop.imaging import (
    MAX_PIXELS,
    MAX_SIDE,
    PREVIEW_SIDE,
    THUMBNAIL_SIDE,
    PictureInfo,
    Pixels,
    Prepared,
    Refusal,
    fitted,
)
from skintwin_desktop.imaging.colours import in_eight_bits, in_srgb
from skintwin_desktop.imaging.facts import FAULTS, Facts, read_facts
from skintwin_desktop.imaging.kinds import Kind, check_whole, kind_of
from skintwin_desktop.imaging.memory import give_memory_back, keep_memory

__all__ = ["PictureInfo", "Pixels", "Prepared", "Refusal", "pixels", "prepare", "rest", "rows", "upright"]

PLUGINS = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=2)
Image._initialized = 2  # as if all plugins were loaded already: Pillow then loads no other
_imaging.set_blocks_max(6)  # keep 6 x 16 MB for the next picture: fresh memory costs a third of decoding
keep_memory()
_FORMATS = {Kind.JPEG: "JPEG", Kind.PNG: "PNG", Kind.TIFF: "TIFF", Kind.HEIC: "HEIF", Kind.WEBP: "WEBP"}

_TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_TURNED_BY_PLUGIN = frozenset({Kind.TIFF, Kind.HEIC})

_SCALING = Image.Resampling.BICUBIC
"""A third less work than Lanczos. Of a picture that is made smaller the two cannot be told apart by eye."""
_THUMBNAIL_GAP = 1.2
"""A thumbnail is an average of whole pixels first, and then scaled by less than twice this."""
_QUALITY = 88
_ROWS_BYTES = 1 << 19
"""Pixels leave in pieces of this size: larger ones cost ten times as much, in fresh memory for each of them."""
ImageFile.MAXBLOCK = _ROWS_BYTES  # a piece then leaves Pillow in one go, not put together from eight

_END_OF_JPEG = b"\xff\xd9"
_NEW_SUBFILE_TYPE, _SUB_IFDS, _DNG_VERSION = 254, 330, 50706


def prepare(content: bytes) -> Prepared:
    """Return what a file says of itself, a preview of at most 1600 and a thumbnail of at most 320 pixels.

    Both are upright sRGB JPEG files without metadata, never enlarged; of a file with several pictures the first.
    Raises PictureRefused.
    """
    info, picture = upright(content, longest=PREVIEW_SIDE)
    small = picture.resize(fitted(picture.size, THUMBNAIL_SIDE), _SCALING, reducing_gap=_THUMBNAIL_GAP)
    return Prepared(info, _encoded(picture), _encoded(small))


def pixels(content: bytes, *, longest: int | None) -> Pixels:
    """Return the upright picture, at most ``longest`` pixels at its long side. Raises PictureRefused."""
    _, picture = upright(content, longest=longest)
    return Pixels(*picture.size, memoryview(b"".join(rows(picture))))


def upright(content: bytes, *, longest: int | None) -> tuple[PictureInfo, Image.Image]:
    """Decode a whole file to opaque 8-bit sRGB, turned upright, at most ``longest`` pixels at its long side.

    A JPEG of at least twice the wanted size is scaled while it is decoded (all of it is still read).
    Raises PictureRefused.
    """
    with _refusing(content) as kind:
        picture: Image.Image = _opened(content, kind)
        facts, frames, profile = read_facts(picture), _frames(picture, content), picture.info.get("icc_profile")
        size = picture.size
        if longest is not None and kind is Kind.JPEG:
            picture.draft(None, fitted(size, longest))
        picture.load()
        if kind is Kind.HEIC:
            facts = _as_found(facts, picture)
            size = picture.size  # only decoding tells
            _check_size(size)
        picture = in_eight_bits(picture)
        if longest is not None and picture.size != (target := fitted(size, longest)):
            picture = picture.resize(target, _SCALING, reducing_gap=2.0)
        picture = in_srgb(picture, profile)
        if kind not in _TURNED_BY_PLUGIN and facts.orientation in _TURNED:
            picture = picture.transpose(_TURNED[facts.orientation])
            size = size[::-1] if facts.orientation >= 5 else size
        info = PictureInfo(
            kind.value, *size, facts.orientation, facts.taken_at, facts.offset_minutes, facts.camera, frames
        )
    return info, picture


def rows(picture: Image.Image) -> Iterator[bytes]:
    """Yield an upright picture from top to bottom in the layout of ``Pixels``."""
    width, height = picture.size
    step = max(1, _ROWS_BYTES // (4 * width))
    for top in range(0, height, step):
        strip = picture.crop((0, top, width, min(height, top + step)))
        strip.putalpha(255)  # Pillow's own 'BGRX' writes 0, which Qt may show as see-through
        yield strip.tobytes("raw", "BGRA")


def rest() -> None:
    """Give back the memory that is kept for a next picture, and what it holds of the last one."""
    _imaging.clear_cache()
    give_memory_back()


@contextmanager
def _refusing(content: bytes) -> Iterator[Kind]:
    kind = kind_of(content)
    try:
        with warnings.catch_warnings(action="ignore"):
            yield kind
    except Image.DecompressionBombError:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS) from None
    except MemoryError:
        raise PictureRefused(Refusal.TOO_MUCH_MEMORY) from None
    except FAULTS as fault:
        if "memory" in str(fault).lower():  # libheif says it in words
            raise PictureRefused(Refusal.TOO_MUCH_MEMORY) from None
        is_cut_short = kind is Kind.JPEG and not content.rstrip(b"\0").endswith(_END_OF_JPEG)
        raise PictureRefused(Refusal.TRUNCATED if is_cut_short else Refusal.DAMAGED, kind) from None


def _opened(content: bytes, kind: Kind) -> ImageFile.ImageFile:
    check_whole(kind, content)
    # Only WebP must be stopped before a canvas is made (Pillow does, at twice this figure); the others are read to
    # their header, so that the refusal can tell their size.
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS // 2 if kind is Kind.WEBP else None
    picture = Image.open(BytesIO(content), formats=(_FORMATS[kind],))
    _check_size(picture.size)
    if isinstance(picture, TiffImagePlugin.TiffImageFile):
        _refuse_raw(picture)
    return picture


def _check_size(size: tuple[int, int]) -> None:
    width, height = size
    if width * height > MAX_PIXELS or max(size) > MAX_SIDE:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS, f"{width}x{height}")


def _refuse_raw(picture: TiffImagePlugin.TiffImageFile) -> None:
    """Raw files are TIFF files whose first picture is a small preview: taking that in would lose the photograph."""
    tags = picture.tag_v2
    if _DNG_VERSION in tags or (tags.get(_NEW_SUBFILE_TYPE) == 1 and _SUB_IFDS in tags):
        raise PictureRefused(Refusal.KIND_NOT_TAKEN, "RAW")


def _as_found(facts: Facts, picture: Image.Image) -> Facts:
    """HEIC carries its orientation outside EXIF; its plugin turns the picture and keeps the tag in ``info``."""
    found = picture.info.get("original_orientation")
    orientation = found if isinstance(found, int) and 1 <= found <= 8 else 1
    return Facts(orientation, facts.taken_at, facts.offset_minutes, facts.camera)


def _frames(picture: Image.Image, content: bytes) -> int:
    try:
        if isinstance(picture, TiffImagePlugin.TiffImageFile):  # counting moves through the pages, broken ones too
            picture = TiffImagePlugin.TiffImageFile(BytesIO(content))
        return max(1, int(getattr(picture, "n_frames", 1)))
    except FAULTS:  # a broken later page does not spoil the first
        return 1


def _encoded(picture: Image.Image) -> bytes:
    picture.info = {}  # Pillow would carry a comment over
    result = BytesIO()
    picture.save(result, "JPEG", quality=_QUALITY, subsampling=0)  # full colour resolution: lesion borders are colour
    return result.getvalue()
