"""Which kind of file this is, told from its own bytes before any decoder sees it, and whether all of it is there."""

from __future__ import annotations

import zlib
from enum import StrEnum
from typing import Literal

from skintwin_desktop.errors import PictureRefused
from skintwin_desktop.imaging import MAX_BYTES, Refusal


class Kind(StrEnum):
    """A kind of picture file that is taken in."""

    JPEG = "JPEG"
    PNG = "PNG"
    TIFF = "TIFF"
    HEIC = "HEIC"
    WEBP = "WEBP"


_PNG = b"\x89PNG\r\n\x1a\n"
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_TIFF_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_TIFF_PIECES = frozenset({273, 279, 324, 325})
"""Offsets and byte counts of strips and of tiles."""
_HEIF_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"})
_BOXES = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"free", b"skip", b"wide", b"uuid"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})

# Names that a person may know a file by; whatever is not here is simply no picture.
_NOT_TAKEN: tuple[tuple[int, bytes, str], ...] = (
    (0, b"GIF8", "GIF"),
    (0, b"BM", "BMP"),
    (0, b"8BPS", "PSD"),
    (0, b"%PDF", "PDF"),
    (0, b"%!PS", "EPS"),
    (0, b"\0\0\1\0", "ICO"),
    (0, b"icns", "ICNS"),
    (0, b"\0\0\0\x0cjP  ", "JPEG 2000"),
    (0, b"\xff\x4f\xff\x51", "JPEG 2000"),
    (0, b"\xff\x0a", "JPEG XL"),
    (0, b"\0\0\0\x0cJXL ", "JPEG XL"),
    (0, b"IIU\0", "RAW"),
    (0, b"IIRO", "RAW"),
    (0, b"IIRS", "RAW"),
    (0, b"MMOR", "RAW"),
    (0, b"FUJIFILMCCD-RAW", "RAW"),
    (0, b"FOVb", "RAW"),
    (128, b"DICM", "DICOM"),
    (0, b"DDS ", "DDS"),
    (0, b"qoif", "QOI"),
    (0, b"BLP1", "BLP"),
    (0, b"BLP2", "BLP"),
    (0, b"\x01\xda", "SGI"),
    (8, b"AVI ", "AVI"),
    (4, b"\x11\xaf", "FLI"),
    (4, b"\x12\xaf", "FLI"),
    (0, b"\x76\x2f\x31\x01", "EXR"),
    (0, b"#?RADIANCE", "HDR"),
    (0, b"/* XPM */", "XPM"),
    (0, b"<svg", "SVG"),
    *((0, b"P%d" % number + gap, "PNM") for number in range(1, 7) for gap in (b"\n", b" ", b"\r", b"\t")),
)


def kind_of(content: bytes) -> Kind:
    """Tell a file's kind from its content, never from its name.

    Raises PictureRefused: empty, file_too_large, kind_not_taken (``detail`` names the kind), damaged (a PNG that
    was carried over as text, a JPEG with a broken start), not_a_picture.
    """
    if not content:
        raise PictureRefused(Refusal.EMPTY)
    if len(content) > MAX_BYTES:
        raise PictureRefused(Refusal.FILE_TOO_LARGE, str(len(content)))
    if content.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if content.startswith(_PNG):
        return Kind.PNG
    if content.startswith(_TIFF):
        return _tiff_kind(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Kind.WEBP
    if content[4:8] == b"ftyp":
        return _boxed_kind(content)
    raise _unknown(content)


def check_whole(kind: Kind, content: bytes) -> None:
    """Refuse a file that ends before its own structure says so, and a PNG whose checksums are wrong.

    Decoders fill the missing part with grey or black and keep silent: libheif does for the tiles of a HEIC, libtiff
    loses the colour profile. A JPEG is no chain of lengths: its decoder notices that the end is missing.
    Raises PictureRefused: truncated, damaged.
    """
    match kind:
        case Kind.PNG:
            _check_png(content)
        case Kind.WEBP:
            end = int.from_bytes(content[4:8], "little") + 8
        case Kind.TIFF:
            end = _end_of_tiff(content)
        case Kind.HEIC:
            end = _end_of_boxes(content)
    if kind not in {Kind.PNG, Kind.JPEG} and end > len(content):
        raise PictureRefused(Refusal.TRUNCATED, kind)


def _tiff_kind(content: bytes) -> Kind:
    if content[8:10] == b"CR":  # Canon's raw files start with a TIFF preview
        raise PictureRefused(Refusal.KIND_NOT_TAKEN, "RAW")
    return Kind.TIFF


def _boxed_kind(content: bytes) -> Kind:
    size = min(int.from_bytes(content[:4], "big"), 1024)
    major = content[8:12]
    brands = {major, *(content[at : at + 4] for at in range(16, size - 3, 4))}
    if major in _AVIF_BRANDS or (brands & _AVIF_BRANDS and not brands & _HEIF_BRANDS):
        raise PictureRefused(Refusal.KIND_NOT_TAKEN, "AVIF")
    if major in _HEIF_BRANDS or major in {b"mif1", b"msf1"}:
        return Kind.HEIC
    raise PictureRefused(Refusal.KIND_NOT_TAKEN, "RAW" if major == b"crx " else "MP4")


def _unknown(content: bytes) -> PictureRefused:
    if content[1:4].upper() == b"PNG" or content.startswith(_PNG[:1]):
        return PictureRefused(Refusal.DAMAGED, Kind.PNG)
    if content.startswith(b"\xff\xd8"):
        return PictureRefused(Refusal.DAMAGED, Kind.JPEG)
    for at, magic, name in _NOT_TAKEN:
        if content.startswith(magic, at):
            return PictureRefused(Refusal.KIND_NOT_TAKEN, name)
    if content.startswith((b"<?xml", b"\xef\xbb\xbf")) and b"<svg" in content[:4096]:
        return PictureRefused(Refusal.KIND_NOT_TAKEN, "SVG")
    if content.endswith(b"TRUEVISION-XFILE.\0"):
        return PictureRefused(Refusal.KIND_NOT_TAKEN, "TGA")
    return PictureRefused(Refusal.NOT_A_PICTURE)


def _check_png(content: bytes) -> None:
    """Walk the chunks up to IEND and check those that make up the picture (PNG 3rd edition, section 5).

    Pillow does not check the checksum of picture data.
    """
    view = memoryview(content)
    at, has_data = len(_PNG), False
    while True:
        if at + 12 > len(view):
            raise PictureRefused(Refusal.TRUNCATED, Kind.PNG)
        length = int.from_bytes(view[at : at + 4], "big")
        name, end = bytes(view[at + 4 : at + 8]), at + 8 + length
        if not name.isalpha() or length >= 1 << 31:
            raise PictureRefused(Refusal.DAMAGED, Kind.PNG)
        if end + 4 > len(view):
            raise PictureRefused(Refusal.TRUNCATED, Kind.PNG)
        if name[:1].isupper() and zlib.crc32(view[at + 4 : end]) != int.from_bytes(view[end : end + 4], "big"):
            raise PictureRefused(Refusal.DAMAGED, Kind.PNG)
        if name == b"IEND":
            break
        has_data = has_data or name == b"IDAT"
        at = end + 4
    if not has_data:
        raise PictureRefused(Refusal.DAMAGED, Kind.PNG)


def _end_of_boxes(content: bytes) -> int:
    """Return where the last outer box of a HEIC says that it ends (ISO/IEC 14496-12, section 4.2).

    What phones append behind the boxes is not looked at; a file without a box of media data is one byte short.
    """
    at, has_data = 0, False
    while at + 8 <= len(content):
        size, name, header = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8], 8
        if name not in _BOXES:
            break
        if size == 1:
            size, header = int.from_bytes(content[at + 8 : at + 16], "big"), 16
        end = at + max(size, header) if size else max(at + header, len(content))
        has_data = has_data or name == b"mdat"
        at = end
    else:
        if content[at:].strip(b"\0"):  # a box that was cut in its first 8 bytes
            return at + 8
    return at if has_data else len(content) + 1


def _end_of_tiff(content: bytes) -> int:
    """Return where the furthest thing ends that the first directory points at, picture data included (TIFF 6.0)."""
    order: Literal["little", "big"] = "little" if content[:2] == b"II" else "big"
    is_big = b"+" in content[2:4]
    wide = 8 if is_big else 4

    def number(at: int, size: int) -> int:
        return int.from_bytes(content[at : at + size], order)

    directory = number(8 if is_big else 4, wide)
    counter = 8 if is_big else 2
    first, entry = directory + counter, 4 + 2 * wide
    end = first + number(directory, counter) * entry
    if end > len(content):
        return end
    tables: dict[int, list[int]] = {}
    for at in range(first, end, entry):
        tag, kind, count = number(at, 2), number(at + 2, 2), number(at + 4, wide)
        size = _TIFF_SIZES.get(kind, 0)
        place = at + 4 + wide if count * size <= wide else number(at + 4 + wide, wide)
        end = max(end, place + count * size)
        if end > len(content):
            return end
        if size and tag in _TIFF_PIECES:
            tables[tag] = [number(place + size * index, size) for index in range(count)]
    for offsets, counts in ((273, 279), (324, 325)):
        pieces = zip(tables.get(offsets, ()), tables.get(counts, ()), strict=False)
        end = max(end, max((start + length for start, length in pieces), default=0))
    return end
