"""The body as shapes: regions to paint and to hit, and where markers stand so that none hides another."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from skintwin_desktop.places import resources

VIEWS = ("front", "back", "left", "right", "soles")

_SVG = "{http://www.w3.org/2000/svg}"
_WHOLE_BODY = QRectF(20, 8, 400, 894)
_FRAMES = {"soles": QRectF(70, 50, 300, 290)}
_PART = re.compile(r"[A-Za-z]|-?\d+(?:\.\d+)?")
_LEAST = 20  # pixels; below this there is nothing to see
_LOOSE = 1.15  # drawings stay near each other in a wide window
_TURNS = 24
_RINGS = 32
_PATIENCE = 4  # rings that are searched for something better once there is room at all


@dataclass(frozen=True)
class Region:
    """One region of a drawing: its id, and its outline in units of the view box."""

    id: str
    path: QPainterPath


@dataclass(frozen=True)
class BodyShape:
    """One drawing of the body, in units of its view box (440 wide)."""

    view: str
    frame: QRectF
    """The part that is shown: the silhouette, with room for markers beside it."""
    regions: tuple[Region, ...]
    details: tuple[QPainterPath, ...]
    """Lines that help to find one's way; no regions."""

    def region_at(self, x: float, y: float) -> str:
        """Return the id of the region at a place, or nothing beside the body; what lies on top wins."""
        place = QPointF(x, y)
        return next((region.id for region in reversed(self.regions) if region.path.contains(place)), "")

    def path_of(self, region_id: str) -> QPainterPath:
        """Return the outline of a region; an unknown one is empty."""
        return next((region.path for region in self.regions if region.id == region_id), QPainterPath())


def parse_path(text: str) -> QPainterPath:
    """Make a painter path of SVG path data that uses only absolute M, C and Z; raises ValueError for anything else."""
    path = QPainterPath()
    command = ""
    numbers: list[float] = []
    for part in _PART.findall(text):
        if part.isalpha():
            if part not in "MCZ" or numbers:
                raise ValueError(f"path data with {part!r}")
            command = part
            if command == "Z":
                path.closeSubpath()
            continue
        numbers.append(float(part))
        if command == "M" and len(numbers) == 2:
            path.moveTo(*numbers)
            numbers = []
        elif command == "C" and len(numbers) == 6:
            path.cubicTo(*numbers)
            numbers = []
        elif command not in {"M", "C"}:
            raise ValueError(f"a number after {command!r}")
    if numbers:
        raise ValueError("path data ends too early")
    return path


@functools.cache
def body_shape(view: str) -> BodyShape:
    """Return the drawing of a view: front, back, left, right or soles; raises ValueError for any other."""
    if view not in VIEWS:
        raise ValueError(f"no view {view!r}")
    drawing = ElementTree.parse(resources() / "body" / f"body-{view}.svg").getroot()  # noqa: S314  our own file
    return BodyShape(
        view=view,
        frame=_FRAMES.get(view, _WHOLE_BODY),
        regions=tuple(Region(one.get("id", ""), parse_path(one.get("d", ""))) for one in _paths(drawing, "regions")),
        details=tuple(parse_path(one.get("d", "")) for one in _paths(drawing, "detail")),
    )


def _paths(drawing: ElementTree.Element, group: str) -> list[ElementTree.Element]:
    return drawing.findall(f"{_SVG}g[@id='{group}']/{_SVG}path")


# --- drawings beside each other ---


@dataclass(frozen=True)
class Figure:
    """A drawing as it lies on an unzoomed map: its cell, and how its units become pixels."""

    shape: BodyShape
    cell: QRectF
    scale: float
    origin: QPointF

    @property
    def view(self) -> str:
        """Return which drawing it is."""
        return self.shape.view

    def place(self, x: float, y: float) -> QPointF:
        """Return the unzoomed place of a point of the drawing."""
        return self.origin + QPointF(x, y) * self.scale


def lay_out(views: Sequence[str], area: QRectF) -> list[Figure]:
    """Lay drawings side by side in the middle of ``area``, all at one scale and as large as they can be."""
    shapes = [body_shape(view) for view in views]
    if not shapes or area.width() < _LEAST or area.height() < _LEAST:
        return []
    width = area.width() / len(shapes)
    scale = min(min(width / one.frame.width(), area.height() / one.frame.height()) for one in shapes)
    width = min(width, max(one.frame.width() for one in shapes) * scale * _LOOSE)
    height = max(one.frame.height() for one in shapes) * scale
    left, top = area.center().x() - width * len(shapes) / 2, area.center().y() - height / 2
    cells = [QRectF(left + number * width, top, width, height) for number in range(len(shapes))]
    return [
        Figure(shape, cell, scale, cell.center() - shape.frame.center() * scale)
        for shape, cell in zip(shapes, cells, strict=True)
    ]


# --- markers beside each other ---


@dataclass(frozen=True)
class Spot:
    """Where a marker belongs, and the midline of its drawing: it moves out away from that."""

    x: float
    y: float
    middle: float


def spread(spots: Sequence[Spot], *, apart: float, bounds: QRectF) -> list[QPointF]:
    """Return where the marker of each spot stands, the middles at least ``apart`` from each other, within ``bounds``.

    Earlier spots keep their place; a later one that would touch them moves to the nearest free place, on the outer
    side of the body first, where it covers no other spot and its line runs under no other marker if that can be. The
    same spots always give the same places. Where there is no room at all, a marker stays in its place.
    """
    taken = _Taken(apart)
    found: dict[int, tuple[float, float]] = {}
    for index, spot in enumerate(spots):
        if taken.is_free(spot.x, spot.y):
            taken.add(spot.x, spot.y)
            found[index] = (spot.x, spot.y)
    truths = _Taken(apart / 2)
    for spot in spots:
        truths.add(spot.x, spot.y)
    for index, spot in enumerate(spots):
        if index not in found:
            found[index] = _beside(spot, taken, truths, apart, bounds)
            taken.add(*found[index])
    return [QPointF(*found[index]) for index in range(len(spots))]


_AROUND = [(across, down) for across in range(-2, 3) for down in range(-2, 3)]


class _Taken:
    """Places that are taken, in squares so small that two markers apart never share one."""

    def __init__(self, apart: float) -> None:
        self._apart = apart
        self._side = apart / math.sqrt(2)
        self._squares: dict[tuple[int, int], list[tuple[float, float]]] = {}

    def add(self, x: float, y: float) -> None:
        self._squares.setdefault(self._square(x, y), []).append((x, y))

    def is_free(self, x: float, y: float) -> bool:
        if self._square(x, y) in self._squares:
            return False
        return not self._covers(x, y, self._apart)

    def passes(self, start: tuple[float, float], end: tuple[float, float], radius: float) -> bool:
        """Tell whether a line runs under a marker, other than one that covers where it starts."""
        steps = max(1, math.ceil(math.dist(start, end) / radius))
        for step in range(steps):
            x = start[0] + (end[0] - start[0]) * step / steps
            y = start[1] + (end[1] - start[1]) * step / steps
            if self._covers(x, y, radius, except_at=start):
                return True
        return False

    def _covers(self, x: float, y: float, radius: float, *, except_at: tuple[float, float] | None = None) -> bool:
        column, row = self._square(x, y)
        for across, down in _AROUND:
            for other in self._squares.get((column + across, row + down), ()):
                near = math.dist((x, y), other) < radius
                if near and (except_at is None or math.dist(except_at, other) >= radius):
                    return True
        return False

    def _square(self, x: float, y: float) -> tuple[int, int]:
        return math.floor(x / self._side), math.floor(y / self._side)


def _beside(spot: Spot, taken: _Taken, truths: _Taken, apart: float, bounds: QRectF) -> tuple[float, float]:
    own = (spot.x, spot.y)
    free: tuple[float, float] | None = None
    uncovering: tuple[float, float] | None = None
    left, top, right, bottom = bounds.left(), bounds.top(), bounds.right(), bounds.bottom()
    patience = _PATIENCE
    for ring in range(_RINGS):
        for x, y in _circle(spot, apart * (0.6 + 0.25 * ring)):
            if not (left <= x <= right and top <= y <= bottom and taken.is_free(x, y)):
                continue
            free = (x, y) if free is None else free
            if not truths.is_free(x, y):
                continue
            uncovering = (x, y) if uncovering is None else uncovering
            if not taken.passes(own, (x, y), apart / 2 - 1):
                return x, y
        patience -= free is not None
        if not patience:
            break
    return uncovering or free or own


_ANGLES = [math.tau / _TURNS * ((turn + 1) // 2) * (-1 if turn % 2 else 1) for turn in range(_TURNS)]
_DIRECTIONS = [(math.cos(angle), math.sin(angle)) for angle in _ANGLES]


def _circle(spot: Spot, reach: float) -> Iterator[tuple[float, float]]:
    """Yield places around a spot, beginning on the outer side of the body."""
    outward = reach if spot.x >= spot.middle else -reach
    for across, down in _DIRECTIONS:
        yield spot.x + outward * across, spot.y + outward * down
