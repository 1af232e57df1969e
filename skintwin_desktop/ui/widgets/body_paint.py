"""How a body map is painted: drawings with their regions, markers with their leaders, the crosshair and the words."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTransform

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.body_hand import Grip
from skintwin_desktop.ui.widgets.body_markers import Marker, Signs, chosen_radius, marker_radius
from skintwin_desktop.ui.widgets.body_plan import Pin, Plan
from skintwin_desktop.ui.widgets.body_shapes import Figure
from skintwin_desktop.ui.widgets.body_words import view_caption

_CORNERS = {"front": ("R", "L"), "back": ("L", "R"), "soles": ("L", "R")}
"""Which side of the client is at the viewer's left and right."""
_NARROWEST = 48  # pixels of a drawing that are worth a caption
_QUIET, _FAINT, _EDGE = 165, 95, 130  # how opaque lines are, of 255
_ROUND = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


@dataclass(frozen=True)
class Emphasis:
    """Which markers stand out: the chosen one, the one that the keyboard is on, those with a ring, the one in hand."""

    selected: UUID | None
    focused: UUID | None
    ringed: frozenset[UUID | None] = frozenset()
    grip: Grip | None = None

    def height(self, pin: Pin) -> tuple[bool, bool]:
        """Return how high a marker lies: the chosen one on top of the one that the keyboard is on."""
        return pin.marker.id in {self.selected, self.focused}, pin.marker.id == self.selected


# --- drawings ---


def paint_figures(painter: QPainter, plan: Plan, *, hovered: tuple[str, str], chosen: tuple[str, str]) -> None:
    """Paint the drawings; one region (view and id) may be under the pointer, one may hold the chosen lesion."""
    for figure in plan.figures:
        under = hovered[1] if hovered[0] == figure.view else ""
        holding = chosen[1] if chosen[0] == figure.view else ""
        _paint_figure(painter, figure, _lies(figure, plan), hovered=under, chosen=holding)


def _lies(figure: Figure, plan: Plan) -> QTransform:
    scale = figure.scale * plan.zoom
    origin = figure.origin * plan.zoom + plan.shift
    return QTransform(scale, 0, 0, scale, origin.x(), origin.y())


def _paint_figure(painter: QPainter, figure: Figure, lies: QTransform, *, hovered: str, chosen: str) -> None:
    outlines = [(region.id, lies.map(region.path)) for region in figure.shape.regions]
    outer, quiet, faint = (look.colour("bodyLine") for _ in range(3))
    quiet.setAlpha(_QUIET)
    faint.setAlpha(_FAINT)
    for _, path in outlines:  # what is not painted over below is the edge of the silhouette
        painter.strokePath(path, QPen(outer, 2, *_ROUND))
    for region, path in outlines:
        colour = "bodySel" if region == chosen else ("bodyHover" if region == hovered else "body")
        painter.fillPath(path, look.colour(colour))
        painter.strokePath(path, QPen(quiet, 0.9))
    for path in figure.shape.details:
        painter.strokePath(lies.map(path), QPen(faint, 0.9))
    if chosen:
        edge = look.colour("primary")
        edge.setAlpha(_EDGE)
        painter.strokePath(lies.map(figure.shape.path_of(chosen)), QPen(edge, 1))


# --- markers ---


def paint_pins(painter: QPainter, plan: Plan, signs: Signs, emphasis: Emphasis) -> None:
    """Paint the markers, those that stand beside their place with a leader, the one in hand at the pointer."""
    grip = emphasis.grip
    lying = [pin for pin in plan.pins if grip is None or pin.marker.id != grip.marker.id]
    for pin in lying:
        if pin.moved_out:
            ink = look.colour("markerSel" if pin.marker.id == emphasis.selected else "ink2")
            _paint_leader(painter, pin.stands + plan.shift, pin.tip + plan.shift, QPen(ink, 1.2, *_ROUND))
    for pin in sorted(lying, key=emphasis.height):
        _paint_pin(painter, pin.marker, pin.stands + plan.shift, signs, emphasis)
    if grip is not None:
        _paint_pin(painter, grip.marker, grip.centre, signs, emphasis)


def _paint_leader(painter: QPainter, stands: QPointF, tip: QPointF, pen: QPen) -> None:
    painter.setPen(QPen(look.colour("surface"), 3, *_ROUND))
    painter.drawLine(stands, tip)
    painter.setPen(pen)
    painter.drawLine(stands, tip)
    painter.setPen(QPen(look.colour("surface"), 1))
    painter.setBrush(pen.color())
    painter.drawEllipse(tip, 2.5, 2.5)


def _paint_pin(painter: QPainter, marker: Marker, centre: QPointF, signs: Signs, emphasis: Emphasis) -> None:
    selected = marker.id == emphasis.selected
    ratio = painter.device().devicePixelRatioF()
    sign = signs.of(marker, selected=selected, ratio=ratio)
    corner = centre - QPointF(sign.width(), sign.height()) / (2 * ratio)
    painter.drawPixmap(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), sign)
    if marker.id in emphasis.ringed:
        reach = chosen_radius() + 6 if selected else marker_radius() + 3.5
        painter.setPen(QPen(look.colour("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, reach, reach)


# --- crosshair and words ---


def paint_crosshair(painter: QPainter, centre: QPointF) -> None:
    """Paint the crosshair, with a light edge on whatever is below it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(look.colour("surface"), 4), QPen(look.colour("focus"), 1.6)):
        painter.setPen(pen)
        painter.drawEllipse(centre, 7, 7)
        for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            arm = QPointF(across, down)
            painter.drawLine(centre + arm * 7, centre + arm * 16)


def line_height() -> float:
    """Return the height of a line of words below the map."""
    return QFontMetricsF(look.font("small")).height()


def paint_captions(painter: QPainter, plan: Plan) -> None:
    """Paint R and L above the drawings, and their captions below."""
    painter.setFont(look.font("small"))
    for figure in plan.figures:
        cell = QRectF(figure.cell.topLeft() * plan.zoom + plan.shift, figure.cell.size() * plan.zoom)
        seen = cell.intersected(plan.area)
        if seen.width() < _NARROWEST:
            continue
        corner = seen.adjusted(3, 0, -3, 0)
        painter.setPen(look.colour("ink3"))
        left, right = _CORNERS.get(figure.view, ("", ""))
        painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(corner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, right)
        painter.setPen(look.colour("ink2"))
        caption = QRectF(seen.left() - 20, seen.bottom() + 3, seen.width() + 40, line_height())
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, view_caption(figure.view))


def paint_words(painter: QPainter, plan: Plan, words: str, width: float) -> None:
    """Paint below the captions what the pointer is on."""
    line = QRectF(4, plan.area.bottom() + line_height() + 6, width - 8, line_height())
    font = look.font("smallStrong")
    painter.setFont(font)
    painter.setPen(look.colour("primaryInk"))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)
