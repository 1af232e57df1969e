"""Black boxes: uniform for good, nothing else in the file, and nothing of what was under them."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from skintwin_desktop.imaging import Pixels
from skintwin_desktop.imaging.boxes import Box, covered, united
from skintwin_desktop.imaging.masks import NotFlat, _check, chunks, flatten_masks, masked, wipe
from tests.documents import card


def pixels_of(picture: Image.Image) -> Pixels:
    whole = picture.convert("RGBA")
    return Pixels(*whole.size, memoryview(bytearray(whole.tobytes("raw", "BGRA"))).toreadonly())


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(*(st.integers(-20, 170) for _ in range(4))), min_size=1, max_size=4))
def test_every_box_is_uniformly_black_and_everything_else_is_as_it_was(places: list[tuple[int, int, int, int]]) -> None:
    picture = card().resize((150, 105))
    boxes = [Box(min(a, c), min(b, d), max(a, c), max(b, d)) for a, b, c, d in places]
    flat = Image.open(BytesIO(flatten_masks(pixels_of(picture), boxes)))
    expected = picture.copy()
    for box in boxes:
        inside = box.within(150, 105)
        if inside.area:
            assert flat.crop((inside.left, inside.top, inside.right, inside.bottom)).getextrema() == ((0, 0),) * 3
            expected.paste((0, 0, 0), (inside.left, inside.top, inside.right, inside.bottom))
    assert ImageChops.difference(flat, expected).getbbox() is None


def test_the_file_holds_pixels_and_nothing_else() -> None:
    content = flatten_masks(pixels_of(card()), [Box(0, 0, 100, 100)])
    names = chunks(content)
    assert (names[0], names[-1], set(names[1:-1])) == (b"IHDR", b"IEND", {b"IDAT"})
    back = Image.open(BytesIO(content))
    assert (back.mode, back.info, getattr(back, "n_frames", 1)) == ("RGB", {}, 1)
    assert not back.getexif()


@pytest.mark.parametrize("fault", ["extra", "pixels", "box"])
def test_what_is_read_back_otherwise_is_not_handed_out(fault: str) -> None:
    flat = card().resize((60, 42))
    written = BytesIO()
    other = flat if fault != "pixels" else ImageChops.invert(flat)
    other.save(written, "PNG", dpi=(72, 72) if fault == "extra" else None)
    with pytest.raises(NotFlat):
        _check(written.getvalue(), flat, [Box(0, 0, 5, 5)])


def test_a_masked_copy_is_wiped_when_it_is_given_back() -> None:
    with masked(pixels_of(card()), [Box(0, 0, 10, 10)]) as picture:
        assert picture.getpixel((5, 5)) == (0, 0, 0)
        assert picture.getpixel((700, 700)) != (0, 0, 0)
        kept = picture
    assert kept.getextrema() == ((0, 0),) * 3
    wipe(kept)


@given(st.integers(0, 3), st.integers(1, 50), st.integers(1, 50))
def test_boxes_turn_with_their_picture(quarters: int, width: int, height: int) -> None:
    box = Box(0, 0, min(3, width), min(5, height))
    turned = box.turned(quarters, width, height)
    sizes = (width, height) if quarters % 2 == 0 else (height, width)
    assert turned.area == box.area
    assert turned.within(*sizes) == turned
    assert turned.turned(4 - quarters, *sizes) == box


def test_boxes_are_joined_and_compared() -> None:
    assert united([Box(0, 0, 2, 2), Box(5, 1, 6, 9)]) == Box(0, 0, 6, 9)
    assert covered(Box(0, 0, 10, 10), [Box(0, 0, 5, 10), Box(0, 0, 1, 1)]) == 0.5
    assert covered(Box(0, 0, 0, 0), []) == 1.0
    assert Box(1, 1, 3, 3).scaled(1.5) == Box(1, 1, 5, 5)
