"""Files that were made to do harm, or that lost their end on the way: refused in time, with the right reason."""

from __future__ import annotations

import random
import struct
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from skintwin_desktop.errors import PictureRefused
from skintwin_desktop.imaging import MAX_BYTES, MAX_PIXELS, Refusal
from skintwin_desktop.imaging.kinds import check_whole, kind_of
from skintwin_desktop.imaging.workers import DecodePool
from tests.imaging.made import chunk, grey_tags, png, saved, seen, tiff
from tests.shared import shared

RAW = (Refusal.KIND_NOT_TAKEN, "RAW")


def refusal(pool: DecodePool, content: bytes) -> tuple[str, str]:
    with pytest.raises(PictureRefused) as refused:
        pool.prepare(content)
    return refused.value.reason, refused.value.detail


def outcome(pool: DecodePool, content: bytes) -> str:
    try:
        pool.prepare(content)
    except PictureRefused as refused:
        return Refusal(refused.reason).value
    return "taken"


def one_colour(width: int, height: int) -> bytes:
    """Return a PNG of one bit per pixel that is all black."""
    return png(width, height, depth=1, rows=bytes((1 + (width + 7) // 8) * height))


def cuts(length: int, *, first: int) -> list[int]:
    """Return lengths to cut a file to: all over it, and close to its end."""
    spread = {first + (length - first) * step // 40 for step in range(40)}
    return sorted(spread | {length - lost for lost in (1, 2, 3, 4, 8, 12, 16)})


@pytest.mark.parametrize(
    ("parts", "first"),
    [
        (("dermoscopy", "isic-archive-tests", "ISIC_0000000.jpg"), 3),
        (("body", "metadata-extractor", "jpg", "Kodak PIXPRO FZ201.jpg"), 3),
        (("body", "exif-samples", "jpg", "orientation", "portrait_6.jpg"), 3),
        (("body", "exif-samples", "heic", "IMG_5195.HEIC"), 12),
        (("body", "pillow-formats", "avif", "hopper.heif"), 12),
        (("body", "pillow-formats", "transparent.webp"), 12),
        (("body", "pillow-formats", "hopper.png"), 8),
        (("body", "pillow-formats", "hopper.iccprofile.tif"), 4),
        (("body", "pillow-formats", "tiff_16bit_RGB.tiff"), 4),
        (("body", "pillow-formats", "tiff_strip_cmyk_jpeg.tif"), 4),
    ],
    ids=lambda value: value[-1] if isinstance(value, tuple) else "",
)
def test_a_file_that_lost_its_end_is_never_taken(pool: DecodePool, parts: tuple[str, ...], first: int) -> None:
    content = shared(*parts).read_bytes()
    assert pool.prepare(content).info.width > 0

    def answer(length: int) -> str:
        return refusal(pool, content[:length])[0]

    with ThreadPoolExecutor(2) as threads:
        answers = set(threads.map(answer, cuts(len(content), first=first)))
    assert answers == {Refusal.TRUNCATED}


def test_a_heic_that_lost_only_its_tiles_is_not_taken() -> None:
    content = shared("body", "exif-samples", "heic", "IMG_5195.HEIC").read_bytes()
    start_of_data = content.index(b"mdat") - 4
    for length in range(start_of_data - 40, start_of_data + 40):
        with pytest.raises(PictureRefused) as refused:
            check_whole(kind_of(content[:length]), content[:length])
        assert refused.value.reason == Refusal.TRUNCATED
    check_whole(kind_of(content), content + b"SEFH\0\0\0\1SEFT")  # what telephones append is no part of it


def test_an_interrupted_copy_with_room_reserved_is_not_taken(pool: DecodePool) -> None:
    content = shared("dermoscopy", "isic-archive-tests", "ISIC_0000001.jpg").read_bytes()
    half = len(content) // 2
    assert refusal(pool, content[:half] + bytes(len(content) - half))[0] == Refusal.TRUNCATED


def test_nothing_at_all(pool: DecodePool) -> None:
    assert refusal(pool, b"")[0] == Refusal.EMPTY


def test_a_file_beyond_the_limit_never_reaches_a_worker(pool: DecodePool) -> None:
    content = bytes(MAX_BYTES + 1)
    assert refusal(pool, content) == (Refusal.FILE_TOO_LARGE, str(MAX_BYTES + 1))


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (b"Beste mevrouw, hierbij de foto.\n", (Refusal.NOT_A_PICTURE, "")),
        (b"PK\3\4" + bytes(40), (Refusal.NOT_A_PICTURE, "")),
        (b"\x7fELF" + bytes(40), (Refusal.NOT_A_PICTURE, "")),
        (b"\xff", (Refusal.NOT_A_PICTURE, "")),
        (b"GIF89a" + bytes(20), (Refusal.KIND_NOT_TAKEN, "GIF")),
        (b"%PDF-1.7\n", (Refusal.KIND_NOT_TAKEN, "PDF")),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", (Refusal.KIND_NOT_TAKEN, "SVG")),
        (b"<?xml version='1.0'?><svg/>", (Refusal.KIND_NOT_TAKEN, "SVG")),
        (bytes(128) + b"DICM" + bytes(20), (Refusal.KIND_NOT_TAKEN, "DICOM")),
        (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom", (Refusal.KIND_NOT_TAKEN, "MP4")),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", RAW),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", (Refusal.KIND_NOT_TAKEN, "AVIF")),
        (b"II*\0\x10\0\0\0CR\2\0" + bytes(40), RAW),
        (b"IIU\0" + bytes(40), RAW),
        (b"FUJIFILMCCD-RAW 0201" + bytes(40), RAW),
        (b"\x89PNG\n\x1a\n" + bytes(40), (Refusal.DAMAGED, "PNG")),
        (b"\xff\xd8\0\0" + bytes(40), (Refusal.DAMAGED, "JPEG")),
        (b"\xff\xd8\xff\xd9", (Refusal.DAMAGED, "JPEG")),
        (b"RIFF\x04\0\0\0WEBP", (Refusal.DAMAGED, "WEBP")),
        (b"II*\0\x08\0\0\0\0\0\0\0\0\0", (Refusal.DAMAGED, "TIFF")),
    ],
)
def test_a_file_is_known_by_its_content(pool: DecodePool, content: bytes, answer: tuple[str, str]) -> None:
    assert refusal(pool, content) == answer


def test_a_raw_file_is_not_mistaken_for_its_small_preview(pool: DecodePool) -> None:
    rows = bytes(16)
    tags = grey_tags(4, 4, bits=8, photometric=1, size=len(rows))
    assert pool.prepare(tiff(rows, tags)).info.width == 4
    assert refusal(pool, tiff(rows, [*tags, (50706, 1, 4, b"\1\4\0\0")])) == RAW
    preview = (254, 4, 1, struct.pack("<I", 1))
    assert refusal(pool, tiff(rows, [*tags, preview, (330, 4, 1, struct.pack("<I", 8))])) == RAW
    assert pool.prepare(tiff(rows, [*tags, preview])).info.width == 4


def test_two_hundred_megapixels_in_a_small_file(pool: DecodePool) -> None:
    content = one_colour(20_000, 10_000)
    assert len(content) < 100_000
    assert refusal(pool, content) == (Refusal.TOO_MANY_PIXELS, "20000x10000")


@pytest.mark.parametrize("size", [(2**31 - 1, 2**31 - 1), (2**31 - 1, 1), (30_001, 1), (1, 30_001), (12_000, 10_001)])
def test_dimensions_are_refused_from_the_header(pool: DecodePool, size: tuple[int, int]) -> None:
    assert refusal(pool, png(*size, rows=b"\0\0"))[0] == Refusal.TOO_MANY_PIXELS


def test_a_tiff_and_a_webp_of_impossible_size(pool: DecodePool) -> None:
    tags = grey_tags(60_000, 60_000, bits=8, photometric=1, size=16)
    assert refusal(pool, tiff(bytes(16), tags)) == (Refusal.TOO_MANY_PIXELS, "60000x60000")
    canvas = (16_383 - 1).to_bytes(3, "little") * 2
    body = b"WEBP" + b"VP8X" + struct.pack("<I", 10) + bytes(4) + canvas
    assert refusal(pool, b"RIFF" + struct.pack("<I", len(body)) + body)[0] == Refusal.TOO_MANY_PIXELS


def test_a_photograph_of_120_megapixels_is_taken(pool: DecodePool) -> None:
    width, height = 12_000, 10_000
    assert width * height == MAX_PIXELS
    exif = Image.Exif()
    exif[274] = 6
    picture = Image.new("L", (width, height), 120)
    picture.paste(220, (0, 0, width, height // 2))
    content = saved(picture, "JPEG", quality=50, exif=exif)
    del picture
    made = pool.prepare(content)
    assert (made.info.width, made.info.height) == (height, width)
    preview = seen(made.preview)
    assert preview.size == (1333, 1600)
    assert (preview.getpixel((1300, 800)), preview.getpixel((30, 800))) == ((220,) * 3, (120,) * 3)


def test_bombs_inside_small_files(pool: DecodePool) -> None:
    thick = zlib.compress(bytes(300_000_000), 9)
    header = struct.pack(">IIBBBBB", 10, 10, 8, 0, 0, 0, 0)
    start, end = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header), chunk(b"IEND", b"")
    picture = chunk(b"IDAT", zlib.compress(bytes(110)))
    assert pool.prepare(start + picture + end).info.width == 10
    in_text = start + chunk(b"zTXt", b"Comment\0\0" + thick) + picture + end
    in_profile = start + chunk(b"iCCP", b"icc\0\0" + thick) + picture + end
    in_pixels = start + chunk(b"IDAT", thick) + end
    assert refusal(pool, in_text)[0] == Refusal.DAMAGED
    assert refusal(pool, in_profile)[0] == Refusal.DAMAGED
    surplus = start + picture + chunk(b"zTXt", b"Comment\0\0" + thick) + end
    for content in (in_pixels, surplus):  # whether taken or not: nothing of the surplus is unpacked
        assert outcome(pool, content) in {"taken", Refusal.DAMAGED}


def test_a_wrong_checksum_of_picture_data_is_noticed(pool: DecodePool) -> None:
    content = bytearray(shared("body", "pillow-formats", "hopper.png").read_bytes())
    name = content.index(b"IDAT")
    end = name + 4 + int.from_bytes(content[name - 4 : name], "big")
    content[end] ^= 1
    assert refusal(pool, bytes(content))[0] == Refusal.DAMAGED


@pytest.mark.parametrize(
    "parts",
    [
        ("body", "exif-samples", "jpg", "gps", "DSCN0010.jpg"),
        ("body", "exif-samples", "tiff", "Crémieux11.tiff"),
        ("body", "pillow-formats", "frozenpond.mpo"),
        ("body", "pillow-formats", "avif", "hopper.heif"),
        ("body", "pillow-formats", "hopper_orientation_6.webp"),
        ("body", "pillow-formats", "xmp_tags_orientation.png"),
    ],
    ids=lambda parts: parts[-1],
)
def test_changed_bytes_never_stop_the_program(pool: DecodePool, parts: tuple[str, ...]) -> None:
    content = shared(*parts).read_bytes()
    chance = random.Random(20_260_301)

    def answer(number: int) -> str:
        mutated = bytearray(content)
        for _ in range(chance.randint(1, 8)):
            # most of what a parser believes stands at the start
            at = chance.randrange(min(len(content), 3000) if number % 4 else len(content))
            mutated[at] = chance.randrange(256)
        return outcome(pool, bytes(mutated))

    answers = [answer(number) for number in range(80)]
    assert set(answers) <= {"taken", *Refusal} - {Refusal.TOOK_TOO_LONG}
