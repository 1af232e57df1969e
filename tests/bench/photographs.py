"""Seventy-five photographs for the benches, made from the shared camera pictures and kept between runs."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.bench.workbench import BUILD
from tests.shared import shared

_FOLDER = BUILD / "photographs"
_CAMERA = ("Issue 266.jpg", "Issue 525.jpg")
_SMALL_CAMERA = "canon_hdr_YES.jpg"
_SIZES = (
    ((2048, 1536), 18), ((2592, 1944), 13), ((3264, 2448), 20),
    ((3648, 2736), 13), ((4032, 3024), 8), ((5760, 3840), 3),
)  # fmt: skip
"""Sizes of usual cameras and telephones and how many of each: 75 photographs, 575.5 megapixels."""
_BYTES_PER_PIXEL = 187e6 / 575.5e6
_QUALITIES = (40, 99)


@dataclass(frozen=True)
class _Recipe:
    number: int
    size: tuple[int, int]
    source: Path

    @property
    def name(self) -> str:
        return f"IMG_{4000 + self.number}.JPG"


def largest_photograph() -> Path:
    """Return the camera picture of 22 megapixels, as the camera wrote it."""
    return shared("body", "metadata-extractor", "jpg", _CAMERA[0])


def photographs() -> tuple[Path, ...]:
    """Return the photographs, making them first where they are not there yet (about a minute)."""
    recipes = tuple(_recipes())
    if not (_FOLDER / "whole").exists():
        shutil.rmtree(_FOLDER, ignore_errors=True)
        _FOLDER.mkdir(parents=True)
        with ProcessPoolExecutor(2) as pool:
            for recipe, content in zip(recipes, pool.map(_made, recipes), strict=True):
                (_FOLDER / recipe.name).write_bytes(content)
        (_FOLDER / "whole").touch()
    return tuple(_FOLDER / recipe.name for recipe in recipes)


def megapixels() -> float:
    """Return the sum of all photographs in megapixels."""
    return sum(width * height * count for (width, height), count in _SIZES) / 1e6


def _recipes() -> Iterator[_Recipe]:
    sources = [shared("body", "metadata-extractor", "jpg", name) for name in _CAMERA]
    small = shared("body", "exif-samples", "jpg", "hdr", _SMALL_CAMERA)
    sizes = [size for size, count in _SIZES for _ in range(count)]
    mixed = sorted(range(len(sizes)), key=lambda number: number * 37 % len(sizes))  # large and small in turn
    for number, index in enumerate(mixed):
        size = sizes[index]
        choices = [*sources, small] if size == (2048, 1536) else sources if size[0] <= 4032 else sources[:1]
        yield _Recipe(number, size, choices[number % len(choices)])


def _made(recipe: _Recipe) -> bytes:
    """Cut a little off the source so that no two are alike, resize, and encode at the usual bytes per pixel."""
    with Image.open(recipe.source) as source:
        width, height = recipe.size
        room = min(source.width / width, source.height / height)
        cut = (width * room * (1 - recipe.number / 2000), height * room * (1 - recipe.number / 2000))
        left, top = (source.width - cut[0]) / 2, (source.height - cut[1]) / 2
        picture = source.resize(recipe.size, Image.Resampling.LANCZOS, box=(left, top, left + cut[0], top + cut[1]))
        return _encoded(picture, source.info.get("exif", b""), round(width * height * _BYTES_PER_PIXEL))


def _encoded(picture: Image.Image, exif: bytes, wanted: int) -> bytes:
    """Encode at the quality that comes nearest to the wanted number of bytes."""
    lowest, highest = _QUALITIES
    best = b""
    while lowest <= highest:
        quality = (lowest + highest) // 2
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=quality, subsampling=1, exif=exif)
        content = file.getvalue()
        if not best or abs(len(content) - wanted) < abs(len(best) - wanted):
            best = content
        lowest, highest = (quality + 1, highest) if len(content) < wanted else (lowest, quality - 1)
    return best
