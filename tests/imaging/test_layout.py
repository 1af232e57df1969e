"""Where a zone, a photograph and a number lie, told without reading: on specimens, upright, askew and turned."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from skintwin_desktop.imaging.boxes import Box, covered
from skintwin_desktop.imaging.layout import lay_out
from tests.documents import PHOTO, SPECIMEN_BOXES, ZONE, card, mono_picture, specimens, vectors, zone_boxes


@pytest.mark.parametrize("turn", [0, 90, 180])
def test_lines_of_the_zone_are_found_on_every_specimen(turn: int) -> None:
    for path in specimens():
        picture = Image.open(path).convert("RGB")
        layout = lay_out(picture.rotate(-turn, expand=True))
        assert layout.zone is not None, path.stem
        for line in SPECIMEN_BOXES[path.stem]["zone"]:
            there = line.turned(turn // 90, *picture.size)
            assert covered(there, [layout.zone.padded(4, 4)]) > 0.97, (path.stem, turn, layout.zone, there)


def test_photograph_and_number_are_found_on_the_specimens() -> None:
    for path in specimens():
        layout = lay_out(Image.open(path).convert("RGB"))
        assert covered(SPECIMEN_BOXES[path.stem]["photo"][0], layout.photos) > 0.97, path.stem
        if "TD2" in path.stem or "passports" in path.stem:
            assert covered(SPECIMEN_BOXES[path.stem]["number"][0], [layout.number]) > 0.97, path.stem


@pytest.mark.parametrize("degrees", [2.0, -3.0])
def test_a_zone_askew_tells_how_far(degrees: float) -> None:
    picture = mono_picture(ZONE).rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=(255, 255, 255))
    assert lay_out(picture).turn == pytest.approx(-degrees, abs=0.6)


def test_every_shared_zone_is_found_by_its_signs_of_one_width() -> None:
    for vector in vectors():
        zone = lay_out(mono_picture(vector.lines)).zone
        assert zone is not None, vector
        for line in zone_boxes(vector.lines):
            assert covered(line, [zone.padded(30, 30)]) > 0.9, vector


def test_print_is_no_zone() -> None:
    picture = card(zone=())
    draw = ImageDraw.Draw(picture)
    for at in range(3):
        draw.text((60, 850 + 60 * at), "Wie dit document vindt, brengt het naar het gemeentehuis.", fill=(0, 0, 0),
                  font_size=30)  # fmt: skip
    layout = lay_out(picture)
    assert layout.zone is None
    assert covered(PHOTO, layout.photos) > 0.97


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (40, 30), (900, 2)])
def test_any_picture_has_a_layout(size: tuple[int, int]) -> None:
    layout = lay_out(Image.new("RGB", size, (90, 120, 90)))
    assert layout.zone is None
    assert layout.document.within(*size) == layout.document
    assert isinstance(layout.number, Box)


def test_the_specimens_are_those_that_were_looked_up() -> None:
    assert {path.stem for path in specimens()} == set(SPECIMEN_BOXES)
    assert all(isinstance(path, Path) for path in specimens())
