"""Where everything lies on a body map: drawings and markers, zoomed and panned, and what is under a point."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF

from skintwin_desktop.ui.widgets.body_markers import Marker, marker_radius
from skintwin_desktop.ui.widgets.body_shapes import Figure, Spot, lay_out, spread

FURTHEST = 6.0

_WHOLE = 1.01
"""A zoom below this is the whole map: rounding left it just above 1."""
_AROUND_PLACE = 24
"""Pixels between the edge and a place that was brought into view."""


class Place(NamedTuple):
    """A place on the body: its drawing, its region, and x and y in units of the drawing, to a tenth."""

    view: str
    region: str
    x: float
    y: float


@dataclass(frozen=True)
class Pin:
    """A marker as it lies on the zoomed map, and the place that it belongs to."""

    marker: Marker
    tip: QPointF
    stands: QPointF

    @property
    def moved_out(self) -> bool:
        """Tell whether it stands beside its place, to leave another marker in sight."""
        return self.tip != self.stands


class Plan:
    """The drawings in an area of a widget, from the whole (zoom 1) to six times as large, and the markers on them.

    Points are pixels of the widget. Markers keep their size at every zoom, so they are laid out anew for each.
    """

    def __init__(self) -> None:
        self.area = QRectF()
        self.figures: list[Figure] = []
        self.pins: list[Pin] = []
        self.zoom = 1.0
        self.shift = QPointF()
        self._markers: tuple[Marker, ...] = ()

    def lay_out(self, area: QRectF, views: Sequence[str], markers: Iterable[Marker]) -> None:
        """Lay drawings and markers out in an area; zoom and place are kept."""
        self.area = area
        self.figures = lay_out(views, area)
        self._markers = tuple(markers)
        self.pan_to(self.shift)
        self._lay_out_pins()

    def _lay_out_pins(self) -> None:
        figures = {figure.view: figure for figure in self.figures}
        shown = [marker for marker in self._markers if marker.view in figures]
        tips = [figures[marker.view].place(marker.x, marker.y) * self.zoom for marker in shown]
        spots = [
            Spot(tip.x(), tip.y(), figures[marker.view].cell.center().x() * self.zoom)
            for marker, tip in zip(shown, tips, strict=True)
        ]
        reach = marker_radius() + 2
        whole = QRectF(self.area.topLeft() * self.zoom, self.area.size() * self.zoom)
        places = spread(spots, apart=2 * marker_radius() + 2, bounds=whole.adjusted(reach, reach, -reach, -reach))
        self.pins = [Pin(*found) for found in zip(shown, tips, places, strict=True)]

    # --- zoom and pan ---

    def zoom_to(self, zoom: float, around: QPointF) -> None:
        """Zoom to 1 (the whole) to 6 times; the point under ``around`` stays where it is."""
        zoom = max(1.0, min(FURTHEST, zoom))
        flat = (around - self.shift) / self.zoom
        self.zoom = 1.0 if zoom < _WHOLE else zoom
        self.pan_to(around - flat * self.zoom)
        self._lay_out_pins()

    def start_again(self) -> None:
        """Go back to the whole before other drawings are laid out."""
        self.zoom, self.shift = 1.0, QPointF()

    def pan_to(self, shift: QPointF) -> None:
        """Shift the map, no further than it covers the whole area."""
        least = QPointF(self.area.right(), self.area.bottom()) * (1 - self.zoom)
        most = self.area.topLeft() * (1 - self.zoom)
        x = max(least.x(), min(most.x(), shift.x()))
        y = max(least.y(), min(most.y(), shift.y()))
        self.shift = QPointF(x, y)

    def bring_into_view(self, point: QPointF | None) -> None:
        """Pan so that a point is seen; None, a point of a drawing that is not shown, changes nothing."""
        if point is None:
            return
        inside = self.area.adjusted(_AROUND_PLACE, _AROUND_PLACE, -_AROUND_PLACE, -_AROUND_PLACE)
        x = max(0.0, inside.left() - point.x()) + min(0.0, inside.right() - point.x())
        y = max(0.0, inside.top() - point.y()) + min(0.0, inside.bottom() - point.y())
        self.pan_to(self.shift + QPointF(x, y))

    # --- from the body to the widget and back ---

    def point_of(self, view: str, x: float, y: float) -> QPointF | None:
        """Return where a place of a drawing is now; None when that drawing is not shown."""
        figure = next((figure for figure in self.figures if figure.view == view), None)
        return None if figure is None else figure.place(x, y) * self.zoom + self.shift

    def point_of_marker(self, marker_id: UUID | None) -> QPointF | None:
        """Return where a marker stands now; None when its drawing is not shown."""
        return next((pin.stands + self.shift for pin in self.pins if pin.marker.id == marker_id), None)

    def place_at(self, point: QPointF) -> Place | None:
        """Return which place of the body is at a point; None beside the body."""
        if not self.area.contains(point):
            return None
        flat = (point - self.shift) / self.zoom
        figure = next((figure for figure in self.figures if figure.cell.contains(flat)), None)
        if figure is None:
            return None
        on_drawing = (flat - figure.origin) / figure.scale
        x, y = round(on_drawing.x(), 1), round(on_drawing.y(), 1)
        region = figure.shape.region_at(x, y)
        return Place(figure.view, region, x, y) if region else None

    def pin_at(self, point: QPointF, *, reach: float, first: UUID | None) -> Pin | None:
        """Return the marker nearest to a point, at most ``reach`` beside it; ``first`` lies on top of all others."""
        if not self.area.contains(point):
            return None
        near = [
            (math.dist(point.toTuple(), (pin.stands + self.shift).toTuple()), -index, pin)
            for index, pin in enumerate(self.pins)
        ]
        within = [found for found in near if found[0] <= marker_radius() + reach]
        on_top = [found for found in within if found[2].marker.id == first]
        return min(on_top or within)[2] if within else None
