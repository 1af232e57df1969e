"""From whatever a file stores to what a screen shows: 8 bits per channel, sRGB, nothing see-through."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from itertools import product
from typing import Any

from PIL import Image, ImageChops, ImageCms

BACKDROP = (128, 128, 128)
"""What shows through a transparent picture: mid grey lends a skin tone no cast, and hides no dark or light edge."""

_DEEP_GREY = frozenset({"I;16", "I;16L", "I;16B", "I;16N"})
_UNMULTIPLIED = {"La": "LA", "RGBa": "RGBA", "PA": "RGBA"}
_SPACES = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK", "Lab ": "LAB"}
_BITS_PER_SAMPLE, _PHOTOMETRIC, _WHITE_IS_ZERO = 258, 262, 0
_LARGEST_PROFILE = 8_000_000
_UNSEEN = 2
"""Levels by which a profile may differ from sRGB and still be called sRGB: encoders round differently by 1."""


def in_eight_bits(picture: Image.Image) -> Image.Image:
    """Return a loaded picture as L, LA, RGB, RGBA, CMYK, YCbCr or LAB, so that it can be resized.

    16-bit grey (12-bit in a TIFF that says so) is scaled by its full range, so that two pictures of one
    instrument stay comparable. 32-bit and floating-point grey have no white of their own: they are shown from
    their darkest to their lightest value.
    """
    mode = picture.mode
    if mode in _DEEP_GREY:
        tags = getattr(picture, "tag_v2", {})
        white = 4095 if tags.get(_BITS_PER_SAMPLE) == (12,) else 65535
        low, high = (white, 0) if tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO else (0, white)
        return _stretched(picture, low, high)
    if mode in {"I", "F"}:
        darkest, lightest = picture.getextrema()
        return _stretched(picture, float(darkest), float(lightest))  # type: ignore[arg-type]
    if mode in _UNMULTIPLIED:
        return picture.convert(_UNMULTIPLIED[mode])
    if picture.has_transparency_data and mode in {"1", "L", "P", "RGB"}:
        return picture.convert("RGBA")
    if mode == "P":
        return picture.convert("RGB")
    return picture.convert("L") if mode == "1" else picture


def in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture of ``in_eight_bits`` as opaque sRGB (mode RGB), by its ICC profile where it has a usable one."""
    if picture.mode not in {"LA", "RGBA"}:
        return _converted(picture, profile)
    alpha = picture.getchannel("A")
    picture = _converted(picture.convert(picture.mode[:-1]), profile)
    if alpha.getextrema() == (255, 255):
        return picture
    canvas = Image.new("RGB", picture.size, BACKDROP)
    canvas.paste(picture, mask=alpha)
    return canvas


def _stretched(picture: Image.Image, low: float, high: float) -> Image.Image:
    scale = 255 / (high - low) if high != low else 0.0
    offset = 0.5 - low * scale  # Pillow cuts off decimals
    if picture.mode not in {"I;16", "I", "F"}:  # other byte orders: Pillow scales only these
        picture = picture.convert("I")
    return picture.point(lambda value: value * scale + offset).convert("L")


def _converted(picture: Image.Image, profile: bytes | None) -> Image.Image:
    transform = _transform(profile if profile and len(profile) <= _LARGEST_PROFILE else b"", picture.mode)
    if transform is None:
        return picture if picture.mode == "RGB" else picture.convert("RGB")
    if picture.mode == "RGB":  # in place: a large picture need not exist twice
        ImageCms.applyTransform(picture, transform, inPlace=True)
        return picture
    result = ImageCms.applyTransform(picture, transform)
    assert result is not None
    return result


@lru_cache(maxsize=8)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """Return the way to sRGB, or None where there is nothing to do: no usable profile, or sRGB already."""
    if mode == "LAB":
        return _built(ImageCms.createProfile("LAB"), mode)
    if not profile:
        return None
    try:
        source: Any = ImageCms.ImageCmsProfile(BytesIO(profile))
        if _SPACES.get(source.profile.xcolor_space) != mode:
            return None
        transform = _built(source, mode)
        return None if mode == "RGB" and _changes_nothing(transform) else transform
    except (OSError, ValueError, TypeError, ImageCms.PyCMSError):  # a broken profile costs a tint, not the picture
        return None


def _built(source: Any, mode: str) -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(
        source,
        ImageCms.createProfile("sRGB"),
        mode,
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
        ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    steps = [*range(0, 255, 16), 255]
    sample = Image.frombytes(
        "RGB", (17 * 17, 17), bytes(level for colour in product(steps, repeat=3) for level in colour)
    )
    changed = ImageCms.applyTransform(sample, transform)
    assert changed is not None
    return all(most <= _UNSEEN for _, most in ImageChops.difference(sample, changed).getextrema())  # type: ignore[misc]
