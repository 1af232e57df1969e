"""What comes out of a good file: upright, small enough, and nothing that the file said besides its pixels."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import datetime
from itertools import groupby
from pathlib import Path

import pytest
from PIL import Image

from skintwin_desktop.imaging.workers import DecodePool
from tests.imaging.made import difference, painted, saved, seen
from tests.shared import shared

ROOT = Path(__file__).parents[2]
ORIENTATIONS = {
    "Top, left side (Horizontal / normal)": 1,
    "Top, right side (Mirror horizontal)": 2,
    "Bottom, right side (Rotate 180)": 3,
    "Bottom, left side (Mirror vertical)": 4,
    "Left side, top (Mirror horizontal and rotate 270 CW)": 5,
    "Right side, top (Rotate 90 CW)": 6,
    "Right side, bottom (Mirror horizontal and rotate 90 CW)": 7,
    "Left side, bottom (Rotate 270 CW)": 8,
}


def test_pictures_taken_in_any_position_come_out_upright(pool: DecodePool) -> None:
    files = sorted(shared("body", "exif-samples", "jpg", "orientation").glob("*.jpg"))
    assert len(files) >= 10
    for stem, group in groupby(files, key=lambda path: path.stem.split("_")[0]):
        pictures = {path: pool.prepare(path.read_bytes()) for path in group}
        first, *others = [seen(made.preview) for made in pictures.values()]
        assert others, stem
        # every file shows its own number, and was compressed by itself
        assert max(difference(first, other) for other in others) < 8
        assert difference(first, others[0].transpose(Image.Transpose.ROTATE_180)) > 25
        for path, made in pictures.items():
            assert made.info.orientation == int(path.stem.split("_")[1])
            assert (made.info.width > made.info.height) == (stem == "landscape")


@pytest.mark.parametrize("suffix", ["jpg", "webp"])
def test_every_orientation_of_one_picture_is_turned_back(pool: DecodePool, suffix: str) -> None:
    folder = shared("body", "pillow-formats")
    plain = seen(pool.prepare((folder / f"hopper.{suffix}").read_bytes()).preview)
    for orientation in range(2, 9):
        content = (folder / f"hopper_orientation_{orientation}.{suffix}").read_bytes()
        assert pool.prepare(content).info.orientation == orientation
        assert difference(plain, seen(pool.prepare(content).preview)) < 7
        assert difference(plain, painted(pool.pixels(content))) < 7


def test_pixels_and_preview_show_the_same(pool: DecodePool) -> None:
    content = shared("body", "exif-samples", "jpg", "hdr", "canon_hdr_YES.jpg").read_bytes()
    full, small = pool.pixels(content), pool.pixels(content, longest=800)
    assert (full.width, full.height) == (1536, 2048)
    assert (small.width, small.height) == (600, 800)
    preview = seen(pool.prepare(content).preview)
    assert preview.size == (1200, 1600)
    assert difference(painted(full).resize((600, 800)), painted(small)) < 2
    assert difference(preview.resize((600, 800)), painted(small)) < 2
    assert set(bytes(full.data[3::4])) == {255}


def test_nothing_is_enlarged(pool: DecodePool) -> None:
    content = saved(Image.new("RGB", (40, 30), (200, 100, 50)), "PNG")
    made = pool.prepare(content)
    assert seen(made.preview).size == seen(made.thumbnail).size == (40, 30)
    assert pool.pixels(content, longest=5000).width == 40


def test_a_line_of_pixels_keeps_its_thickness(pool: DecodePool) -> None:
    made = pool.prepare(saved(Image.new("L", (20_000, 1), 90), "PNG"))
    assert seen(made.preview).size == (1600, 1)
    assert seen(made.thumbnail).size == (320, 1)


def test_what_the_camera_wrote_agrees_with_an_independent_reader(pool: DecodePool) -> None:
    dumps = sorted(shared("body", "metadata-extractor", "jpg", "metadata", "java").glob("*.jpg.txt"))
    checked = 0
    for dump in dumps:
        picture = dump.parents[2] / dump.stem
        text = dump.read_text("utf-8", "replace")
        said = re.search(r"\[Exif SubIFD - 0x9003\] Date/Time Original = (\d{4}:\d\d:\d\d \d\d:\d\d:\d\d)", text)
        width = re.search(r"\[JPEG - 0x0003\] Image Width = (\d+) pixels", text)
        if not (picture.exists() and said and width):
            continue
        info = pool.prepare(picture.read_bytes()).info
        assert info.taken_at == datetime.strptime(said[1], "%Y:%m:%d %H:%M:%S"), dump.name  # noqa: DTZ007
        assert int(width[1]) == (info.height if info.orientation >= 5 else info.width), dump.name
        turned = re.search(r"\[Exif IFD0 - 0x0112\] Orientation = (.+)", text)
        assert info.orientation == (ORIENTATIONS.get(turned[1].strip(), 1) if turned else 1), dump.name
        model = re.search(r"\[Exif IFD0 - 0x0110\] Model = (.+)", text)
        assert model is None or " ".join(model[1].split()) in info.camera, dump.name
        checked += 1
    assert checked >= 3


def test_heic_of_a_telephone(pool: DecodePool) -> None:
    made = pool.prepare(shared("body", "exif-samples", "heic", "IMG_5195.HEIC").read_bytes())
    assert (made.info.format, made.info.width, made.info.height) == ("HEIC", 2566, 3313)
    assert made.info.camera == "Apple iPhone 11 Pro Max"
    assert made.info.taken_at == datetime(2021, 4, 11, 15, 47, 53)  # noqa: DTZ001
    assert made.info.offset_minutes == -300
    assert max(seen(made.preview).size) == 1600


def test_heif_and_jpeg_of_one_picture_look_alike(pool: DecodePool) -> None:
    folder = shared("body", "pillow-formats")
    heif = seen(pool.prepare((folder / "avif" / "hopper.heif").read_bytes()).preview)
    assert difference(heif, seen(pool.prepare((folder / "hopper.jpg").read_bytes()).preview)) < 8


def test_of_several_pictures_the_first_is_shown_and_all_are_counted(pool: DecodePool) -> None:
    folder = shared("body", "pillow-formats")
    mpo = pool.prepare((folder / "frozenpond.mpo").read_bytes()).info
    assert (mpo.format, mpo.frames, mpo.width) == ("JPEG", 2, 640)
    pages = (folder / "multipage.tiff").read_bytes()
    assert pool.prepare(pages).info.frames == 3
    assert painted(pool.pixels(pages)).getpixel((5, 5)) == (0, 128, 0)
    looping = shared("malformed", "pillow", "multipage_multiple_frame_loop.tiff").read_bytes()
    assert pool.prepare(looping).info.frames == 2


def markers(jpeg: bytes) -> list[int]:
    """Return the markers of a JPEG up to its picture data, by walking its segments."""
    found, at = [], 2
    while jpeg[at] == 0xFF and jpeg[at + 1] != 0xDA:
        found.append(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return found


@pytest.mark.parametrize(
    "parts",
    [
        ("body", "exif-samples", "jpg", "gps", "DSCN0010.jpg"),
        ("body", "metadata-extractor", "jpg", "Issue 266.jpg"),
        ("body", "pillow-formats", "hopper.jpg"),
        ("body", "pillow-formats", "iptc.jpg"),
        ("body", "exif-samples", "heic", "IMG_5195.HEIC"),
        ("body", "pillow-formats", "xmp_tags_orientation.png"),
        ("dermoscopy", "isic-archive-tests", "RCM_tile_with_exif.png"),
    ],
    ids=lambda parts: Path(parts[-1]).stem,
)
def test_preview_and_thumbnail_carry_pixels_only(pool: DecodePool, parts: tuple[str, ...]) -> None:
    made = pool.prepare(shared(*parts).read_bytes())
    for jpeg in (made.preview, made.thumbnail):
        assert set(markers(jpeg)) == {0xE0, 0xDB, 0xC0, 0xC4}  # JFIF header, tables, frame
        assert seen(jpeg).info.keys() == {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_comment_is_left_out(pool: DecodePool) -> None:
    content = saved(Image.new("RGB", (50, 50)), "JPEG", comment=b"Mevrouw Zandvliet")
    made = pool.prepare(content)
    assert b"Zandvliet" in content
    assert b"Zandvliet" not in made.preview + made.thumbnail


def test_a_large_jpeg_is_scaled_while_it_is_decoded_and_still_sharp(pool: DecodePool) -> None:
    content = shared("body", "metadata-extractor", "jpg", "Issue 266.jpg").read_bytes()
    preview = seen(pool.prepare(content).preview)
    assert preview.size == (1600, 1067)
    with Image.open(shared("body", "metadata-extractor", "jpg", "Issue 266.jpg")) as original:
        careful = original.resize(preview.size, Image.Resampling.LANCZOS)
    assert difference(preview, careful) < 2


@pytest.mark.skipif(sys.platform != "linux", reason="only glibc can be told")
def test_memory_of_one_picture_is_kept_for_the_next_and_given_back_at_rest() -> None:
    code = (
        "import os, resource, psutil\n"
        "from skintwin_desktop.imaging import decode\n"
        "from tests.imaging.made import saved\n"
        "from PIL import Image\n"
        "content = saved(Image.effect_noise((2400, 1800), 60).convert('RGB'), 'JPEG')\n"
        "def faults():\n"
        "    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt\n"
        "    decode.prepare(content)\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before\n"
        "first, _, third = faults(), faults(), faults()\n"
        "held = psutil.Process().memory_info().rss\n"
        "decode.rest()\n"
        "print(first, third, held - psutil.Process().memory_info().rss)\n"
    )
    shell = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    first, third, given_back = map(int, shell.stdout.split())
    assert third < first / 10
    assert given_back > 10_000_000
