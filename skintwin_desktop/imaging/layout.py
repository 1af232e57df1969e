"""Where things lie on the picture of an identity document, told from its light and dark alone, without reading.

Nothing here looks for a face: a photograph is a large upright area of tones at a place where documents have one. Sizes
and places: ICAO Doc 9303, part 3 (visual zone), parts 4 to 7 (machine-readable zone: two or three lines of signs of one
width over the length of the document).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import cos, radians, sin
from operator import mul
from statistics import median

from PIL import Image, ImageChops, ImageFilter

from skintwin_desktop.imaging.boxes import Box, united

_SIDE = 1000
"""The long side at which lines are looked for."""
_SLENDER = 18
"""How many times its height a line of a zone is long: thirty signs of 2.54 mm that are 3 mm high make 25."""
_REGULAR, _LEAST_REGULAR = 0.45, 0.3
"""How much one line, and every line, must look like itself a sign further: OCR-B measures 0.55 to 0.65, print 0.42."""
_FEWEST_SIGNS, _MOST_SIGNS = 24, 50
_WHOLE, _MOST_SLENDER = 0.8, 52
"""What part of its document a line goes over at least, and how slender it is at most, where its signs are not even."""
_CELLS = 60
_STEP, _DENSE = 36, 18
"""Levels between neighbours that make an edge; the share of edges (of 255) that makes a cell part of a line."""
_SHORTEST_LINE = 0.3
_TURNS = tuple(
    quarter + askew for quarter in (0.0, 90.0) for askew in (0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.5, -4.5)
)
"""Degrees by which a document may lie askew or on its side."""
_LONGER, _THINNER = 1.15, 0.92
"""Lines must be so much longer at another turn to be better there, or as long and so much thinner."""
_TONES = 96
_AWAY = 34
"""Levels by which a tone differs from the paper around it."""
_PHOTO_PLACE = (0.02, 0.17, 0.38, 0.76)
_NUMBER_PLACE = (0.56, 0.1, 0.99, 0.29)
"""Where photograph and number usually stand, in shares of the document: left, and above at the right."""


@dataclass(frozen=True)
class Layout:
    """What was found: the document, the lines of its zone, its photographs, and the usual place of its number."""

    turn: float
    """Degrees, counter-clockwise, by which the picture must be turned for its lines to lie level."""
    document: Box
    zone_lines: tuple[Box, ...]
    photos: tuple[Box, ...]
    number: Box

    @property
    def zone(self) -> Box | None:
        """Return the box around all lines of the zone."""
        return united(self.zone_lines) if self.zone_lines else None


def lay_out(picture: Image.Image) -> Layout:
    """Return where things lie on a picture (RGB), in its own pixels."""
    factor = min(1.0, _SIDE / max(picture.size))
    small = picture.resize((max(1, round(picture.width * factor)), max(1, round(picture.height * factor))))
    grey = small.convert("L")
    document = _document(grey)
    turn, lines = _zone_lines(grey, document)
    photos = _photos(small, document, united(lines) if lines else None)
    return Layout(
        turn,
        document.scaled(1 / factor).within(*picture.size),
        tuple(line.scaled(1 / factor).within(*picture.size) for line in lines),
        tuple(photo.scaled(1 / factor).within(*picture.size) for photo in photos),
        _placed(document, _NUMBER_PLACE).scaled(1 / factor).within(*picture.size),
    )


def _document(grey: Image.Image) -> Box:
    """Return the part of the picture that differs from its edge: the card on its background."""
    width, height = grey.size
    sides = ((0, 0, width, 1), (0, height - 1, width, height), (0, 0, 1, height), (width - 1, 0, width, height))
    edge = b"".join(grey.crop(side).tobytes() for side in sides)
    background = Image.new("L", grey.size, round(median(edge)))
    other = ImageChops.difference(grey, background).point(_from(28)).filter(ImageFilter.MedianFilter(3))
    columns = other.resize((width, 1), Image.Resampling.BOX).tobytes()
    rows = other.resize((1, height), Image.Resampling.BOX).tobytes()
    across, down = _reach(columns, 4), _reach(rows, 4)
    box = Box(across[0], down[0], across[1], down[1])
    return box if box.area >= 0.06 * width * height else Box(0, 0, width, height)


def _reach(densities: bytes, least: int) -> tuple[int, int]:
    busy = [at for at, density in enumerate(densities) if density >= least]
    return (busy[0], busy[-1] + 1) if busy else (0, 0)


def _from(level: int) -> list[int]:
    return [255 if value >= level else 0 for value in range(256)]


# --- the lines of the zone ---


def _zone_lines(grey: Image.Image, document: Box) -> tuple[float, tuple[Box, ...]]:
    """Return the two or three lines of the zone, and the turn at which they are most and thinnest."""
    longest = max(document.width, document.height)
    least = _SHORTEST_LINE * longest
    best, best_turn, long, thick = list[Box](), 0.0, 0.0, 0.0
    for degrees in _TURNS:
        turned = grey.rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=255) if degrees else grey
        found = _alike(list(_long_lines(turned, least)), turned, _WHOLE * longest)
        if not found:
            continue
        length, height = (
            sum(sides) / len(found) for sides in zip(*((one.width, one.height) for one in found), strict=True)
        )
        if length > _LONGER * long or (_LONGER * length > long and height < _THINNER * thick):
            best = [_turned_back(box, degrees, turned.size, grey.size) for box in found]
            best_turn, long, thick = degrees, length, height
    return best_turn, tuple(best)


def _long_lines(grey: Image.Image, least: float) -> Iterator[Box]:
    """Yield bands of rows in which edges follow each other over a long way."""
    width, height = grey.size
    edges = ImageChops.difference(grey, ImageChops.offset(grey, 1, 0)).point(_from(_STEP))
    cells = edges.resize((_CELLS, height), Image.Resampling.BOX).tobytes()
    wide = width / _CELLS
    top, spans = 0, list[tuple[int, int]]()
    for y in range(height + 1):
        span = _longest_run(cells[y * _CELLS : (y + 1) * _CELLS]) if y < height else None
        if span is not None and (span[1] - span[0]) * wide >= least:
            top = top if spans else y
            spans.append(span)
        elif spans:
            if 5 <= y - top <= 0.07 * height:
                left, right = min(span[0] for span in spans), max(span[1] for span in spans)
                yield Box(round(left * wide), top, round(right * wide), y)
            spans = []


def _longest_run(cells: bytes) -> tuple[int, int] | None:
    """Return the longest run of cells with edges, in which single cells may be empty."""
    best, start, last = None, None, -9
    for at, density in enumerate(cells):
        if density < _DENSE:
            continue
        start = at if start is None or at - last > 2 else start
        last = at
        if best is None or at + 1 - start > best[1] - best[0]:
            best = (start, at + 1)
    return best


def _is_whole(lines: list[Box], wide: float) -> bool:
    """Tell whether lines go over the whole document and are as high as signs of a zone are then, not as print is."""
    return all(line.width >= wide and line.width <= _MOST_SLENDER * line.height for line in lines)


def _is_regular(grey: Image.Image, lines: list[Box]) -> bool:
    found = [_regularity(grey, line) for line in lines]
    return max(found) >= _REGULAR and min(found) >= _LEAST_REGULAR


def _regularity(grey: Image.Image, box: Box) -> float:
    """Return how much a line's dark and light are like those one sign further (correlation, 1: the same)."""
    strip = grey.crop((box.left, box.top, box.right, box.bottom)).resize((box.width, 1), Image.Resampling.BOX).tobytes()
    mean = sum(strip) / len(strip)
    tones = [tone - mean for tone in strip]
    energy = sum(tone * tone for tone in tones) / len(tones) or 1.0
    steps = range(max(4, len(tones) // _MOST_SIGNS), len(tones) // _FEWEST_SIGNS + 1)
    return max((sum(map(mul, tones, tones[step:])) / (len(tones) - step) / energy for step in steps), default=0.0)


def _alike(lines: list[Box], grey: Image.Image, wide: float) -> list[Box]:
    """Return the lowest two or three lines of one length, height and distance, as wide as a card or of even signs."""
    longest = max((line.width for line in lines), default=0)
    lines = [line for line in lines if line.width >= 0.5 * longest]
    for count in (3, 2):
        for at in range(len(lines) - count, -1, -1):
            group = lines[at : at + count]
            if _is_zone(group) and (_is_whole(group, wide) or _is_regular(grey, group)):
                return group
    return []


def _is_zone(lines: list[Box]) -> bool:
    widths, heights = [line.width for line in lines], [line.height for line in lines]
    steps = [below.top - above.top for above, below in pairwise(lines)]
    left = max(line.left for line in lines) - min(line.left for line in lines)
    return (
        left <= 0.08 * max(widths)
        and min(widths) >= 0.75 * max(widths)
        and min(heights) >= 0.5 * max(heights)
        and max(steps) <= 4.2 * max(heights)
        and min(steps) >= 0.7 * max(steps)
        and min(widths) >= _SLENDER * max(heights)
    )


def _turned_back(box: Box, degrees: float, turned: tuple[int, int], size: tuple[int, int]) -> Box:
    """Return the box around a box of a picture that was turned, in the picture as it was."""
    if not degrees:
        return box
    angle = radians(degrees)
    points = []
    for x, y in ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)):
        across, down = x - turned[0] / 2, y - turned[1] / 2
        points.append(
            (
                across * cos(angle) - down * sin(angle) + size[0] / 2,
                across * sin(angle) + down * cos(angle) + size[1] / 2,
            )
        )
    across_all, down_all = [x for x, _ in points], [y for _, y in points]
    found = Box(int(min(across_all)), int(min(down_all)), int(max(across_all)) + 1, int(max(down_all)) + 1)
    return found.within(*size)


# --- the photograph ---


def _photos(small: Image.Image, document: Box, zone: Box | None) -> list[Box]:
    """Return upright areas of tones on the document, outside its zone; without any, the usual place."""
    card = small.crop((document.left, document.top, document.right, document.bottom))
    size = (_TONES, max(8, round(_TONES * card.height / max(1, card.width))))
    tones = card.resize(size, Image.Resampling.BOX)
    paper = tuple(round(median(channel.tobytes())) for channel in tones.split())
    away = ImageChops.difference(tones, Image.new("RGB", size, paper)).convert("L").point(_from(_AWAY))
    scale = document.width / _TONES
    if zone is not None:
        wide = zone.padded(6, 6)
        left, top = round((wide.left - document.left) / scale), round((wide.top - document.top) / scale)
        right, bottom = round((wide.right - document.left) / scale), round((wide.bottom - document.top) / scale)
        away.paste(0, (left, top, right, bottom))
    away = away.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    found = [
        Box(round(box.left * scale), round(box.top * scale), round(box.right * scale), round(box.bottom * scale))
        for box, count in _areas(away)
        if _is_photo(box, count, size)
    ]
    boxes = [
        Box(box.left + document.left, box.top + document.top, box.right + document.left, box.bottom + document.top)
        .padded(0.05 * box.width + 2, 0.05 * box.height + 2)
        .within(*small.size)
        for box in found
    ]
    return boxes or [_photo_place(document, zone)]


def _is_photo(box: Box, count: int, size: tuple[int, int]) -> bool:
    """Tell whether an area has the shape of a portrait: upright, a tenth to half of the document wide."""
    return (
        0.1 <= box.width / size[0] <= 0.5
        and box.height / size[1] >= 0.2
        and 0.45 <= box.width / max(1, box.height) <= 1.15
        and count >= 0.4 * box.area
    )


def _areas(mask: Image.Image) -> Iterator[tuple[Box, int]]:
    """Yield connected areas of a small mask: the box around each, and how many pixels it has."""
    width = mask.width
    left = {at for at, value in enumerate(mask.tobytes()) if value}
    while left:
        waiting, members = [left.pop()], []
        while waiting:
            at = waiting.pop()
            members.append(at)
            for near in (at - width, at + width, at - 1 if at % width else at, at + 1 if (at + 1) % width else at):
                if near in left:
                    left.discard(near)
                    waiting.append(near)
        across, down = [at % width for at in members], [at // width for at in members]
        yield Box(min(across), min(down), max(across) + 1, max(down) + 1), len(members)


def _photo_place(document: Box, zone: Box | None) -> Box:
    usual = _placed(document, _PHOTO_PLACE)
    if zone is not None and document.top < zone.top < usual.bottom and zone.width > zone.height:
        return Box(usual.left, min(usual.top, zone.top), usual.right, zone.top)
    return usual


def _placed(document: Box, place: tuple[float, float, float, float]) -> Box:
    left, top, right, bottom = place
    return Box(
        round(document.left + left * document.width),
        round(document.top + top * document.height),
        round(document.left + right * document.width),
        round(document.top + bottom * document.height),
    )
