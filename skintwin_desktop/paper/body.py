"""Place numbered pins on the drawings of the body so that none hides another."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from skintwin_desktop.errors import PaperRefused

VIEWS = ("front", "back", "left", "right", "soles")

_GAP = 1.2  # mm between two pins: room for the rings around both
_STEP = math.tau / 24


@dataclass(frozen=True)
class Spot:
    """Where a lesion is on a drawing, in units of its view box (440 wide)."""

    number: int
    view: str
    x: float
    y: float
    marked: bool


@dataclass(frozen=True)
class Pin:
    """A numbered pin: its middle and the true place, in mm from the left top of its figure."""

    number: int
    x: float
    y: float
    tip_x: float
    tip_y: float
    moved: bool
    marked: bool


@dataclass(frozen=True)
class Figure:
    """One drawing with its pins: size on paper, and how the drawing lies in it, pin diameter; all in mm."""

    view: str
    width: float
    height: float
    shift_x: float
    shift_y: float
    drawing_width: float
    pin: float
    pins: tuple[Pin, ...]


@dataclass(frozen=True)
class _Area:
    """The part of a drawing that is shown; pins stay within it."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, x: float, y: float, radius: float) -> bool:
        return self.left + radius <= x <= self.right - radius and self.top + radius <= y <= self.bottom - radius


# The silhouettes reach from 39 to 401 (front, back), 132 to 287 (left), 153 to 308 (right) and 103 to 337 (soles);
# the rest is room for pins that had to move out.
_AREAS = {
    "front": _Area(15, 6, 425, 902),
    "back": _Area(15, 6, 425, 902),
    "left": _Area(90, 6, 330, 902),
    "right": _Area(110, 6, 350, 902),
    "soles": _Area(70, 10, 370, 350),
}


def draw_figures(spots: Sequence[Spot], *, height: float, room: float, gap: float, pin: float) -> tuple[Figure, ...]:
    """Return one figure for each view that carries a spot, side by side in ``room`` mm with ``gap`` mm between.

    ``height`` is that of a whole body in mm and ``pin`` the diameter of a pin; bodies get smaller when there is no
    room. Raises PaperRefused for a spot outside its drawing.
    """
    for spot in spots:
        area = _AREAS.get(spot.view)
        if area is None or not area.holds(spot.x, spot.y, 0):
            raise PaperRefused(f"place of {spot.number}")
    views = [view for view in VIEWS if any(spot.view == view for spot in spots)]
    if not views:
        return ()
    widths = sum(_AREAS[view].right - _AREAS[view].left for view in views)
    body = _AREAS["front"].bottom - _AREAS["front"].top
    scale = min(height / body, (room - gap * (len(views) - 1)) / widths)
    return tuple(_draw_figure(view, [spot for spot in spots if spot.view == view], scale, pin) for view in views)


def _draw_figure(view: str, spots: Sequence[Spot], scale: float, pin: float) -> Figure:
    area = _AREAS[view]
    places = spread(spots, view=view, radius=pin / 2 / scale, gap=_GAP / scale)
    while places is None:
        pin *= 0.85  # too many to stand side by side at this size
        places = spread(spots, view=view, radius=pin / 2 / scale, gap=_GAP / scale)
    pins = tuple(
        Pin(
            number=spot.number,
            x=round((x - area.left) * scale, 3),
            y=round((y - area.top) * scale, 3),
            tip_x=round((spot.x - area.left) * scale, 3),
            tip_y=round((spot.y - area.top) * scale, 3),
            moved=(x, y) != (spot.x, spot.y),
            marked=spot.marked,
        )
        for spot, (x, y) in zip(spots, places, strict=True)
    )
    return Figure(
        view=view,
        width=round((area.right - area.left) * scale, 3),
        height=round((area.bottom - area.top) * scale, 3),
        shift_x=round(-area.left * scale, 3),
        shift_y=round(-area.top * scale, 3),
        drawing_width=round(440 * scale, 3),
        pin=round(pin, 3),
        pins=pins,
    )


def spread(spots: Sequence[Spot], *, view: str, radius: float, gap: float) -> list[tuple[float, float]] | None:
    """Return where the pin of each spot goes: in its place, or as near to it as there is room.

    Spots with an action keep their place first, then the lower number. A moved pin does not cover the true place
    of another spot unless there is no other way. Units of the drawing; None when the pins are too large for it.
    """
    area = _AREAS[view]
    order = sorted(range(len(spots)), key=lambda at: (not spots[at].marked, spots[at].number))
    taken: dict[int, tuple[float, float]] = {}
    for at in order:
        own = (spots[at].x, spots[at].y)
        if area.holds(*own, radius) and _is_free(own, taken.values(), 2 * radius + gap):
            taken[at] = own
    for at in order:
        if at in taken:
            continue
        place = _find_place(at, spots, taken.values(), area, radius=radius, gap=gap)
        if place is None:
            return None
        taken[at] = place
    return [taken[at] for at in range(len(spots))]


def _find_place(
    at: int,
    spots: Sequence[Spot],
    taken: Collection[tuple[float, float]],
    area: _Area,
    *,
    radius: float,
    gap: float,
) -> tuple[float, float] | None:
    spot = spots[at]
    others = [(other.x, other.y) for index, other in enumerate(spots) if index != at]
    outward = 0.0 if spot.x >= (area.left + area.right) / 2 else math.pi
    free = [
        place
        for place in _around(spot, radius, outward)
        if area.holds(*place, radius) and _is_free(place, taken, 2 * radius + gap)
    ]
    open_places = [place for place in free if _is_free(place, others, radius + 1)]
    clear = (place for place in open_places if not _passes(spot, place, taken, radius))
    return next(clear, next(iter(open_places), next(iter(free), None)))


def _around(spot: Spot, radius: float, outward: float) -> list[tuple[float, float]]:
    """List places around a spot, nearest first and beginning on the outer side of the body."""
    found = []
    for ring in range(1, 60):
        reach = radius * (0.75 + ring * 0.5)
        for turn in range(24):
            angle = outward + _STEP * ((turn + 1) // 2) * (-1 if turn % 2 else 1)
            found.append((spot.x + reach * math.cos(angle), spot.y + reach * math.sin(angle)))
    return found


def _is_free(place: tuple[float, float], others: Collection[tuple[float, float]], distance: float) -> bool:
    return all(math.dist(place, other) >= distance for other in others)


def _passes(spot: Spot, place: tuple[float, float], pins: Collection[tuple[float, float]], radius: float) -> bool:
    """Say whether the line from a spot to its pin runs under another pin."""
    dx, dy = place[0] - spot.x, place[1] - spot.y
    length = dx * dx + dy * dy
    for x, y in pins:
        along = max(0.0, min(1.0, ((x - spot.x) * dx + (y - spot.y) * dy) / length))
        if math.dist((spot.x + along * dx, spot.y + along * dy), (x, y)) < radius:
            return True
    return False
