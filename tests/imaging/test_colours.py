"""Whatever a file stores, the colours that come out are the ones that were photographed."""

from __future__ import annotations

import struct
from array import array
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from skintwin_desktop.errors import PictureRefused
from skintwin_desktop.imaging import Refusal
from skintwin_desktop.imaging.workers import DecodePool
from tests.imaging.made import chunk, difference, grey_tags, painted, png, saved, seen, tiff
from tests.shared import shared

SKIN = (214, 170, 148)
BACKDROP = (128, 128, 128)


def shown(pool: DecodePool, content: bytes, at: tuple[int, int] = (0, 0)) -> tuple[int, ...]:
    colour = painted(pool.pixels(content)).getpixel(at)
    assert isinstance(colour, tuple)
    return tuple(int(level) for level in colour)


def near(one: tuple[int, ...], other: tuple[int, ...], *, within: int) -> bool:
    return all(abs(a - b) <= within for a, b in zip(one, other, strict=True))


def wide_gamut_profile() -> bytes:
    """Return the Display P3 profile that a telephone put in its picture."""
    content = shared("body", "exif-samples", "heic", "IMG_5195.HEIC").read_bytes()
    start = content.index(b"acsp") - 36
    return content[start : start + struct.unpack(">I", content[start : start + 4])[0]]


def test_wide_gamut_colours_are_converted(pool: DecodePool) -> None:
    profile = wide_gamut_profile()
    assert "P3" in ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(BytesIO(profile)))
    # sRGB's own red, green and a skin colour as Display P3 numbers
    for stored, expected in {(234, 51, 35): (255, 0, 0), (117, 251, 76): (0, 255, 0)}.items():
        content = saved(Image.new("RGB", (8, 8), stored), "PNG", icc_profile=profile)
        assert near(shown(pool, content), expected, within=4)
        assert near(seen(pool.prepare(content).preview).getpixel((4, 4)), expected, within=5)  # type: ignore[arg-type]


def test_a_picture_in_srgb_is_left_alone(pool: DecodePool) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    content = saved(Image.new("RGB", (8, 8), SKIN), "PNG", icc_profile=profile)
    assert shown(pool, content) == SKIN


@pytest.mark.parametrize("profile", [b"no profile", bytes(200), b"\0\0\0\x80lcms" + b"\xff" * 120])
def test_a_broken_profile_costs_its_tint_and_not_the_picture(pool: DecodePool, profile: bytes) -> None:
    assert shown(pool, saved(Image.new("RGB", (8, 8), SKIN), "PNG", icc_profile=profile)) == SKIN


def test_a_profile_of_another_colour_space_is_not_used(pool: DecodePool) -> None:
    profile = wide_gamut_profile()
    assert shown(pool, saved(Image.new("L", (8, 8), 77), "PNG", icc_profile=profile)) == (77, 77, 77)


def test_printed_colours_look_like_the_screen_version(pool: DecodePool) -> None:
    folder = shared("body", "pillow-formats")
    printed = seen(pool.prepare((folder / "pil_sample_cmyk.jpg").read_bytes()).preview)
    screen = seen(pool.prepare((folder / "pil_sample_rgb.jpg").read_bytes()).preview)
    in_tiff = seen(pool.prepare((folder / "tiff_strip_cmyk_jpeg.tif").read_bytes()).preview)
    assert difference(printed, screen) < 8
    assert difference(printed, in_tiff) < 2


def test_a_tiff_with_a_profile_looks_like_the_png_of_the_same_picture(pool: DecodePool) -> None:
    folder = shared("body", "pillow-formats")
    one = painted(pool.pixels((folder / "hopper.iccprofile.tif").read_bytes()))
    assert difference(one, painted(pool.pixels((folder / "hopper.png").read_bytes()))) < 1


def test_lab_colours_come_back(pool: DecodePool) -> None:
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    stored = ImageCms.applyTransform(Image.new("RGB", (8, 8), SKIN), to_lab)
    assert stored is not None
    assert near(shown(pool, saved(stored, "TIFF")), SKIN, within=3)


def test_confocal_microscopy_in_sixteen_bits_keeps_its_greys(pool: DecodePool) -> None:
    path = shared("dermoscopy", "isic-archive-tests", "RCM_tile_with_exif.png")
    with Image.open(path) as original:
        assert original.mode == "I;16"
        values = array("H", original.tobytes())
    shot = painted(pool.pixels(path.read_bytes())).tobytes()
    assert shot[::3] == shot[1::3] == shot[2::3]
    assert bytes(shot[::3]) == bytes(int(value / 257 + 0.5) for value in values)


@pytest.mark.parametrize(("order", "mode"), [("<", "I;16"), (">", "I;16B")])
def test_sixteen_bits_of_either_byte_order(pool: DecodePool, order: str, mode: str) -> None:
    picture = Image.frombytes(mode, (3, 1), struct.pack(f"{order}3H", 0, 0x8000, 0xFFFF))
    pixels = painted(pool.pixels(saved(picture, "TIFF")))
    assert [pixels.getpixel((x, 0)) for x in range(3)] == [(0, 0, 0), (128, 128, 128), (255, 255, 255)]


def test_twelve_bits_are_scaled_by_twelve_bits(pool: DecodePool) -> None:
    rows = bytes([0x00, 0x08, 0x00, 0xFF, 0xF0, 0x00])  # 0, 2048, 4095, 0
    content = tiff(rows, grey_tags(4, 1, bits=12, photometric=1, size=len(rows)))
    pixels = painted(pool.pixels(content))
    assert [pixels.getpixel((x, 0)) for x in range(3)] == [(0, 0, 0), (128, 128, 128), (255, 255, 255)]


def test_where_white_is_zero_dark_and_light_are_not_swapped(pool: DecodePool) -> None:
    rows = struct.pack("<2H", 0, 0xFFFF)
    content = tiff(rows, grey_tags(2, 1, bits=16, photometric=0, size=len(rows)))
    assert shown(pool, content) == (255, 255, 255)
    assert shown(pool, content, (1, 0)) == (0, 0, 0)


def test_measured_values_are_shown_from_darkest_to_lightest(pool: DecodePool) -> None:
    picture = Image.frombytes("F", (3, 1), struct.pack("<3f", -2.0, 3.0, 8.0))
    pixels = painted(pool.pixels(saved(picture, "TIFF")))
    assert [pixels.getpixel((x, 0)) for x in range(3)] == [(0, 0, 0), (128, 128, 128), (255, 255, 255)]
    flat = saved(Image.new("F", (2, 2), 5.0), "TIFF")
    assert len(set(bytes(pool.pixels(flat).data[:3]))) == 1


def test_deep_colour_is_taken(pool: DecodePool) -> None:
    content = shared("body", "pillow-formats", "tiff_16bit_RGB.tiff").read_bytes()
    assert pool.prepare(content).info.width == 100
    row = b"\0" + struct.pack(">6H", 0xFFFF, 0x8000, 0, 0, 0x8000, 0xFFFF)
    assert near(shown(pool, png(2, 1, depth=16, colour=2, rows=row)), (255, 128, 0), within=1)


def test_transparency_becomes_mid_grey(pool: DecodePool) -> None:
    picture = Image.new("RGBA", (3, 1))
    for x, alpha in enumerate((0, 128, 255)):
        picture.putpixel((x, 0), (255, 0, 0, alpha))
    content = saved(picture, "PNG")
    assert shown(pool, content) == BACKDROP
    assert near(shown(pool, content, (1, 0)), (192, 64, 64), within=1)
    assert shown(pool, content, (2, 0)) == (255, 0, 0)


def test_grey_with_alpha_and_a_transparent_key_colour(pool: DecodePool) -> None:
    assert shown(pool, saved(Image.new("LA", (2, 2), (40, 0)), "PNG")) == BACKDROP
    assert shown(pool, saved(Image.new("RGB", (2, 2), (1, 2, 3)), "PNG", transparency=(1, 2, 3))) == BACKDROP
    assert shown(pool, saved(Image.new("RGB", (2, 2), (1, 2, 4)), "PNG", transparency=(1, 2, 3))) == (1, 2, 4)


def test_a_palette_with_a_see_through_colour(pool: DecodePool) -> None:
    palette = chunk(b"PLTE", bytes([*SKIN, 0, 0, 0])) + chunk(b"tRNS", bytes([255, 0]))
    content = png(2, 1, depth=8, colour=3, rows=b"\0\0\1", extra=palette)
    assert shown(pool, content) == SKIN
    assert shown(pool, content, (1, 0)) == BACKDROP


def test_black_and_white(pool: DecodePool) -> None:
    content = png(8, 1, depth=1, rows=b"\0\xf0")
    assert shown(pool, content) == (255, 255, 255)
    assert shown(pool, content, (7, 0)) == (0, 0, 0)


def test_close_ups_with_an_alpha_channel_keep_every_pixel(pool: DecodePool) -> None:
    checked = 0
    for path in sorted(shared("dermoscopy", "pad-ufes-20", "images_orginal").glob("*.png"))[:8]:
        with Image.open(path) as original:
            if original.mode != "RGBA" or original.getchannel("A").getextrema() != (255, 255):
                continue
            plain = original.convert("RGB")
        assert difference(painted(pool.pixels(path.read_bytes())), plain) == 0
        checked += 1
    assert checked >= 3


@pytest.mark.parametrize("number", range(5))
def test_dermoscopy_keeps_its_colours(pool: DecodePool, number: int) -> None:
    path = shared("dermoscopy", "isic-archive-tests", f"ISIC_000000{number}.jpg")
    with Image.open(path) as original:
        plain = original.convert("RGB")
    assert difference(painted(pool.pixels(path.read_bytes())), plain) == 0
    assert difference(seen(pool.prepare(path.read_bytes()).preview), plain) < 2


def test_jpeg_in_grey(pool: DecodePool) -> None:
    assert near(shown(pool, saved(Image.new("L", (16, 16), 99), "JPEG")), (99, 99, 99), within=1)


def test_avif_is_refused_by_name(pool: DecodePool) -> None:
    for path in sorted(shared("body", "pillow-formats", "avif").glob("*.avif")):
        with pytest.raises(PictureRefused) as refused:
            pool.prepare(path.read_bytes())
        assert (refused.value.reason, refused.value.detail) == (Refusal.KIND_NOT_TAKEN, "AVIF")
