"""Identity documents that nobody has, drawn for the tests, and where the studio's specimens lie."""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from skintwin_desktop.imaging.boxes import Box
from tests.shared import programs, shared

BSN = "999999990"
NUMBER = "SPECI2014"
ZONE = ("P<NLDDUMMY<<PETRA<<<<<<<<<<<<<<<<<<<<<<<<<<<", "SPECI20142NLD7502020F3205116999999990<<<<<86")
CARD = (1500, 1050)
PHOTO, ZONE_BOX = Box(60, 140, 430, 600), Box(64, 860, 1376, 975)
NUMBER_BOX, BSN_BOX = Box(1032, 171, 1217, 200), Box(1032, 396, 1233, 424)

_FONTS = Path(__file__).parents[1] / "resources" / "fonts"
_INK, _PAPER = (25, 25, 35), (225, 232, 238)


@dataclass(frozen=True)
class Vector:
    """The lines of a zone, its format, and which check digits agree."""

    lines: tuple[str, ...]
    format: str
    check_digits: dict[str, bool]


def vectors() -> list[Vector]:
    """Return the shared texts of zones."""
    found = json.loads(shared("security", "mrz", "mrz_vectors.json").read_text(encoding="utf-8"))
    return [Vector(tuple(one["lines"]), one["format"], one["check_digits"]) for one in found]


def specimens() -> list[Path]:
    """Return the shared pictures of documents of a state that does not exist."""
    return sorted(shared("security", "mrz", "specimen_images").glob("*.png"))


SPECIMEN_BOXES: dict[str, dict[str, list[Box]]] = {
    "other_TD2_ICAO_Example": {
        "photo": [Box(50, 82, 150, 242)],
        "zone": [Box(36, 276, 427, 288), Box(36, 298, 427, 310)],
        "number": [Box(358, 79, 427, 91)],
    },
    "passports_ICAO_Example": {
        "photo": [Box(24, 72, 116, 196)],
        "zone": [Box(18, 215, 370, 224), Box(18, 233, 370, 243)],
        "number": [Box(296, 48, 345, 58)],
    },
    "visas_MRVA_ICAO_Example": {
        "photo": [Box(38, 102, 168, 271)],
        "zone": [Box(35, 307, 540, 320), Box(35, 338, 540, 351)],
        "number": [Box(361, 111, 444, 123)],
    },
}
"""Where things lie on the specimens, looked up by eye, in their own pixels."""


def reading() -> None:
    """See to it that this computer can read text; else the test is over."""
    programs("tesseract")


def zone_picture(lines: Sequence[str], *, width: int = 1500, skew: float = 0.0) -> Image.Image:
    """Return lines of a zone at the foot of an empty card, every sign in a cell of one width, as OCR-B has it."""
    picture = Image.new("RGB", (width, round(width * 0.66)), _PAPER)
    pitch = (width - 120) // max(map(len, lines))
    boxes = zone_boxes(lines, width=width)
    for line, box in zip(lines, boxes, strict=True):
        write_cells(picture, line, (box.left, box.top), pitch)
    return picture.rotate(skew, Image.Resampling.BICUBIC, expand=True, fillcolor=(255, 255, 255)) if skew else picture


def zone_boxes(lines: Sequence[str], *, width: int = 1500) -> list[Box]:
    """Return where ``zone_picture`` writes each line."""
    pitch = (width - 120) // max(map(len, lines))
    top = round(width * 0.66) - round(2.9 * pitch) * len(lines) - 30
    places = [top + round(2.9 * pitch) * number for number in range(len(lines))]
    return [Box(60, y, 60 + pitch * len(line), y + round(1.6 * pitch)) for y, line in zip(places, lines, strict=True)]


def write_cells(picture: Image.Image, line: str, place: tuple[int, int], pitch: int) -> None:
    """Write a line with every sign in the middle of a cell."""
    draw, font = ImageDraw.Draw(picture), _font("Inter-Medium", round(pitch * 1.5))
    for at, sign in enumerate(line):
        wide = draw.textlength(sign, font)
        draw.text((place[0] + at * pitch + (pitch - wide) / 2, place[1]), sign, font=font, fill=_INK)


def card(*, bsn: str = BSN, number: str = NUMBER, zone: Sequence[str] = ZONE) -> Image.Image:
    """Return the front of a document: photograph, names, number, citizen service number and zone."""
    picture = Image.new("RGB", CARD, _PAPER)
    draw = ImageDraw.Draw(picture)
    for y in range(PHOTO.top, PHOTO.bottom):
        draw.line((PHOTO.left, y, PHOTO.right, y), fill=(150 + y // 12, 118 + y // 10, 95 + y // 9))
    draw.ellipse((150, 200, 340, 440), fill=(214, 172, 142))
    draw.rectangle((120, 450, 380, 600), fill=(60, 80, 120))
    small, large = _font("Inter-Regular", 24), _font("Inter-Medium", 36)
    fields = (
        (490, 130, "Naam", "DUMMY"), (490, 235, "Voornamen", "PETRA"), (490, 340, "Geboortedatum", "02 FEB 1975"),
        (490, 445, "Datum van afgifte", "11 MEI 2022"), (1030, 130, "Documentnummer", number),
        (1030, 355, "Burgerservicenummer", bsn),
    )  # fmt: skip
    draw.text((60, 40), "VOORBEELDDOCUMENT", font=_font("Inter-Medium", 40), fill=(70, 60, 100))
    for x, y, caption, value in fields:
        draw.text((x, y), caption, font=small, fill=(110, 110, 120))
        draw.text((x, y + 34), value, font=large, fill=_INK)
    for at, line in enumerate(zone):
        write_cells(picture, line, (60, 850 + at * 80), 30)
    return picture


@functools.cache
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(_FONTS / f"{name}.otf"), size)


_MONO = ("DejaVuSansMono.ttf", "LiberationMono-Regular.ttf", "NimbusMonoPS-Regular.otf", "FreeMono.ttf")


def mono_picture(lines: Sequence[str], *, width: int = 1500) -> Image.Image:
    """Return ``zone_picture`` in a font whose signs are of one width, which a zone's are; skips without such a font."""
    pitch = (width - 120) // max(map(len, lines))
    font = _mono(round(pitch / 0.602))
    picture = Image.new("RGB", (width, round(width * 0.66)), _PAPER)
    draw = ImageDraw.Draw(picture)
    for line, box in zip(lines, zone_boxes(lines, width=width), strict=True):
        draw.text((box.left, box.top), line, font=font, fill=_INK)
    return picture


def _mono(size: int) -> ImageFont.FreeTypeFont:
    for name in _MONO:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    pytest.skip("no font whose signs are of one width")
