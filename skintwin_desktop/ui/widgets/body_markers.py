"""The markers of lesions on a body map: what each stands for, how it looks, and what the looks mean."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.ui.look import look

MarkerState = Literal["active", "changed", "removed", "uncertain"]

_RADIUS, _CHOSEN_RADIUS = 10, 12


@dataclass(frozen=True)
class Marker:
    """A lesion on the map: where it is, in units of its view, and how its marker looks."""

    id: UUID
    number: int
    view: str
    x: float
    y: float
    state: MarkerState = "active"
    todo: bool = False


def marker_radius() -> float:
    """Return the radius of a marker at the chosen text size: 10 px at 100 %."""
    return look.px(_RADIUS)


def chosen_radius() -> float:
    """Return the radius of the marker that is chosen, without its ring: 12 px at 100 %."""
    return look.px(_CHOSEN_RADIUS)


def paint_marker(
    painter: QPainter,
    centre: QPointF,
    number: int | None,
    state: MarkerState = "active",
    *,
    selected: bool = False,
    todo: bool = False,
) -> None:
    """Paint a marker with its number (None leaves it out, as in a legend)."""
    radius = chosen_radius() if selected else marker_radius()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("surface"))
    painter.drawEllipse(centre, radius + (3.5 if selected else 1), radius + (3.5 if selected else 1))
    ink = look.colour("markerInk")
    fill = look.colour("markerSel" if selected else "marker")
    if state == "removed":
        ink = look.colour("markerSel" if selected else "ink2")
        painter.setBrush(look.colour("surface"))
        painter.setPen(QPen(look.colour("markerSel" if selected else "ink3"), 1.2, Qt.PenStyle.CustomDashLine))
        pen = painter.pen()
        pen.setDashPattern([2.6, 2.1])
        painter.setPen(pen)
    else:
        painter.setBrush(fill)
    painter.drawEllipse(centre, radius, radius)
    if selected:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(fill, 2))
        painter.drawEllipse(centre, radius + 2.5, radius + 2.5)
    if number is not None:
        role = "captionStrong" if number < 100 else "hint"
        painter.setFont(look.font("badge" if selected else role))
        painter.setPen(ink)
        box = QRectF(0, 0, 4 * radius, 2 * radius)
        box.moveCenter(centre)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    _paint_badges(painter, centre, radius, state, todo=todo)
    painter.restore()


def _paint_badges(painter: QPainter, centre: QPointF, radius: float, state: MarkerState, *, todo: bool) -> None:
    """Paint the amber dot or the question mark above at the right, the open ring of work to do below."""
    out = radius * 0.78
    above, below = centre + QPointF(out, -out), centre + QPointF(out, out)
    small = look.px(5)
    if state == "changed":
        painter.setPen(QPen(look.colour("surface"), 1))
        painter.setBrush(look.colour("warnSolid"))
        painter.drawEllipse(above, small, small)
    if state == "uncertain":
        painter.setPen(QPen(look.colour("ink2"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(above, small + 1.5, small + 1.5)
        font = look.font("hint")
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        box = QRectF(0, 0, 20, 20)
        box.moveCenter(above)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
    if todo:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(below, small, small)
        painter.setPen(QPen(look.colour("infoSolid"), 1.6))
        painter.drawEllipse(below, small - 1.6, small - 1.6)


class Signs:
    """Markers as pictures, each painted once, so that many of them do not slow a map down."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, MarkerState, bool, bool], QPixmap] = {}

    def forget(self) -> None:
        """Paint all anew: colours or text size changed."""
        self._known.clear()

    def of(self, marker: Marker, *, selected: bool, ratio: float) -> QPixmap:
        """Return a marker's picture for a screen of this many pixels for one of the widget."""
        key = (marker.number, marker.state, selected, marker.todo)
        if key not in self._known or self._known[key].devicePixelRatioF() != ratio:
            side = math.ceil(2 * chosen_radius() + 14)
            sign = QPixmap(QSize(side, side) * ratio)
            sign.setDevicePixelRatio(ratio)
            sign.fill(Qt.GlobalColor.transparent)
            painter = QPainter(sign)
            middle = QPointF(side / 2, side / 2)
            paint_marker(painter, middle, marker.number, marker.state, selected=selected, todo=marker.todo)
            painter.end()
            self._known[key] = sign
        return self._known[key]


class MarkerLegend(QWidget):
    """What the markers mean, in one line below a small map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[tuple[MarkerState, str], ...] = (
            ("active", self.tr("followed")),
            ("changed", self.tr("changed")),
            ("removed", self.tr("removed")),
        )
        self.setAccessibleName(", ".join(word for _, word in self._entries))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(look.font("small"))
        return [2 * look.px(6) + 8 + metrics.horizontalAdvance(word) for _, word in self._entries]

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        return QSize(math.ceil(sum(self._widths()) + 20 * (len(self._entries) - 1)) + 4, round(look.px(22)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint marker and word, marker and word."""
        painter = QPainter(self)
        small = look.px(6)
        left = (self.width() - sum(self._widths()) - 20 * (len(self._entries) - 1)) / 2
        for (state, word), width in zip(self._entries, self._widths(), strict=True):
            painter.save()
            painter.translate(left + small, self.height() / 2)
            painter.scale(0.6, 0.6)
            paint_marker(painter, QPointF(), None, state)
            painter.restore()
            painter.setFont(look.font("small"))
            painter.setPen(look.colour("ink2"))
            painter.drawText(QRectF(left + 2 * small + 8, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, word)
            left += width + 20
        painter.end()
