"""Skin that nobody has: drawn overviews, close-ups and dermoscopic pictures, the same for the same seed."""

from __future__ import annotations

import io
import math
import random
from datetime import UTC, datetime, timedelta

from PIL import Image, ImageChops, ImageDraw, ImageFilter

Job = tuple[str, int, int]
"""A picture to draw: kind, seed, which visit."""
DAYS_AGO = (700, 340, 2, 0)
"""When the visits were: two years ago, last year, this week, today."""
TONES = ((236, 196, 170), (224, 178, 150), (205, 156, 124), (240, 206, 184))
SIZES = {"overview": (1200, 900), "close_up": (1120, 840), "dermoscopy": (960, 960)}


def _noise(chance: random.Random, size: tuple[int, int], strength: int, blur: float) -> Image.Image:
    """Return soft grain; it is blurred while it is still small, which is as soft and much quicker."""
    width, height = size[0] // 4, size[1] // 4
    small = Image.frombytes("L", (width, height), chance.randbytes(width * height))
    small = small.filter(ImageFilter.GaussianBlur(blur / 4)).point(lambda value: 128 + (value - 128) * strength // 128)
    return small.resize(size, Image.Resampling.BICUBIC)


def _skin(chance: random.Random, size: tuple[int, int]) -> Image.Image:
    tone = chance.choice(TONES)
    base = Image.new("RGB", size, tone)
    light = Image.radial_gradient("L").resize(size, Image.Resampling.BICUBIC).point(lambda value: 255 - value // 5)
    base = ImageChops.multiply(base, Image.merge("RGB", (light, light, light)))
    for strength, blur in ((17, 2.0), (34, 30.0)):
        grain = _noise(chance, size, strength, blur)
        base = ImageChops.overlay(base, Image.merge("RGB", (grain, grain, grain)))
    return base


def _outline(
    chance: random.Random, centre: tuple[float, float], radius: float, wild: float
) -> list[tuple[float, float]]:
    waves = [(chance.randint(2, 5), chance.uniform(0, math.tau), chance.uniform(0.01, wild)) for _ in range(4)]
    stretch, turn = chance.uniform(0.72, 1.0), chance.uniform(0, math.tau)
    points = []
    for step in range(180):
        angle = step / 180 * math.tau
        reach = radius * (1 + sum(size * math.sin(count * angle + phase) for count, phase, size in waves))
        x, y = reach * math.cos(angle), reach * math.sin(angle) * stretch
        points.append(
            (centre[0] + x * math.cos(turn) - y * math.sin(turn), centre[1] + x * math.sin(turn) + y * math.cos(turn))
        )
    return points


def _network(
    chance: random.Random,
    draw: ImageDraw.ImageDraw,
    centre: tuple[float, float],
    radius: float,
    ink: tuple[int, int, int],
) -> None:
    step = radius / 10
    rows = int(radius * 2 / step) + 2
    dots = [
        (
            centre[0] - radius + column * step + chance.uniform(-0.3, 0.3) * step,
            centre[1] - radius + row * step + chance.uniform(-0.3, 0.3) * step,
        )
        for row in range(rows)
        for column in range(rows)
    ]
    for index, (x, y) in enumerate(dots):
        for other in (index + 1, index + rows):
            if other < len(dots) and chance.random() < 0.86:
                draw.line((x, y, *dots[other]), fill=ink, width=max(1, round(step / 6)))


def _lesion(
    chance: random.Random, image: Image.Image, centre: tuple[float, float], radius: float, *, wild: float, fine: bool
) -> Image.Image:
    """Lay one lesion on the skin."""
    brown = chance.choice(((112, 70, 44), (134, 86, 54), (92, 56, 40), (150, 100, 66)))
    dark = (brown[0] * 62 // 100, brown[1] * 62 // 100, brown[2] * 62 // 100)
    mask = Image.new("L", image.size, 0)
    outline = _outline(chance, centre, radius, wild)
    ImageDraw.Draw(mask).polygon(outline, fill=235)
    mask = mask.filter(ImageFilter.GaussianBlur(radius / (9 if fine else 5)))
    colour = Image.new("RGB", image.size, brown)
    draw = ImageDraw.Draw(colour)
    for _ in range(chance.randint(2, 5)):
        spot = (centre[0] + chance.uniform(-0.5, 0.5) * radius, centre[1] + chance.uniform(-0.5, 0.5) * radius)
        draw.polygon(_outline(chance, spot, radius * chance.uniform(0.2, 0.5), 0.12), fill=dark)
    if fine:
        colour = colour.filter(ImageFilter.GaussianBlur(radius / 12))
        draw = ImageDraw.Draw(colour)
        _network(chance, draw, centre, radius, dark)
        for _ in range(chance.randint(6, 40)):
            angle, reach = chance.uniform(0, math.tau), radius * math.sqrt(chance.random()) * 0.9
            x, y, size = (
                centre[0] + reach * math.cos(angle),
                centre[1] + reach * math.sin(angle),
                radius * chance.uniform(0.012, 0.035),
            )
            draw.ellipse((x - size, y - size, x + size, y + size), fill=(58, 34, 26))
        colour = colour.filter(ImageFilter.GaussianBlur(radius / 110))
    else:
        colour = colour.filter(ImageFilter.GaussianBlur(radius / 6))
    return Image.composite(
        ImageChops.multiply(image, Image.blend(colour, Image.new("RGB", image.size, (255, 255, 255)), 0.15)),
        image,
        mask,
    )


def draw(kind: str, seed: int, *, visit: int = 0, size: tuple[int, int] | None = None) -> Image.Image:
    """Draw a picture of a kind; the same seed in a later visit is the same lesion, a little grown."""
    width, height = size or SIZES[kind]
    chance = random.Random(seed)
    image = _skin(chance, (width, height))
    centre = (width * chance.uniform(0.46, 0.54), height * chance.uniform(0.46, 0.54))
    growth = 1 + 0.06 * visit
    if kind == "overview":
        for _ in range(chance.randint(10, 24)):
            spot = (width * chance.uniform(0.08, 0.92), height * chance.uniform(0.08, 0.92))
            image = _spot_on(chance, image, spot, min(width, height) * chance.uniform(0.004, 0.014))
        return image
    share = 0.30 if kind == "dermoscopy" else 0.085
    wild = chance.choice((0.03, 0.06, 0.11))
    radius = min(width, height) * share * growth
    if kind == "close_up":
        image = _spot_on(chance, image, centre, radius, wild=wild)
    else:
        image = _lesion(chance, image, centre, radius, wild=wild, fine=True)
        disc = Image.new("L", image.size, 0)
        margin = min(width, height) * 0.02
        side = min(width, height) - 2 * margin
        ImageDraw.Draw(disc).ellipse(((width - side) / 2, margin, (width + side) / 2, margin + side), fill=255)
        image = Image.composite(
            image, Image.new("RGB", image.size, (10, 9, 8)), disc.filter(ImageFilter.GaussianBlur(4))
        )
    return image


def _spot_on(
    chance: random.Random, image: Image.Image, spot: tuple[float, float], radius: float, *, wild: float = 0.12
) -> Image.Image:
    """Lay a lesion on a large picture, of which only the part around it has to be drawn anew."""
    left, top = round(spot[0] - 3 * radius), round(spot[1] - 3 * radius)
    part = image.crop((left, top, round(spot[0] + 3 * radius), round(spot[1] + 3 * radius)))
    middle = (part.width / 2, part.height / 2)
    image.paste(_lesion(chance, part, middle, radius, wild=wild, fine=False), (left, top))
    return image


def jpeg(kind: str, seed: int, taken: datetime, *, visit: int = 0, size: tuple[int, int] | None = None) -> bytes:
    """Draw a picture and keep it as a camera would: JPEG with the time it was taken."""
    image = draw(kind, seed, visit=visit, size=size)
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = "Voorbeeld", "Tekenmachine 1"
    exif.get_ifd(0x8769)[0x9003] = f"{taken:%Y:%m:%d %H:%M:%S}"
    result = io.BytesIO()
    image.save(result, "JPEG", quality=90, exif=exif)
    return result.getvalue()


def picture_of_visit(job: Job) -> bytes:
    """Draw the picture of a lesion in one of its visits, as its camera file."""
    kind, seed, visit = job
    return jpeg(kind, seed, datetime.now(UTC) - timedelta(days=DAYS_AGO[visit]), visit=visit)
