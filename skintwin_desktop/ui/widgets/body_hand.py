"""What a hand does on a body map: click, take a marker and carry it, or pan."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from skintwin_desktop.ui.widgets.body_markers import Marker
from skintwin_desktop.ui.widgets.body_plan import Pin, Plan


@dataclass(frozen=True)
class Grip:
    """A marker in the hand: how far from its middle it was taken, and where the pointer is."""

    marker: Marker
    offset: QPointF
    at: QPointF

    @property
    def centre(self) -> QPointF:
        """Return where the middle of the marker is."""
        return self.at - self.offset


class Hand:
    """The pressed mouse button: near where it was pressed it is a click, further away it carries a marker or pans."""

    def __init__(self) -> None:
        self.pressed: QPointF | None = None
        self.grip: Grip | None = None
        self.panning = False
        self._pan_from = QPointF()

    def press(self, point: QPointF) -> None:
        """Begin with what may become a click."""
        self.pressed, self.panning = point, False

    def is_dragging(self, point: QPointF) -> bool:
        """Tell whether a pressed button came so far that it is a drag, and nothing was taken yet."""
        if self.pressed is None or self.grip is not None or self.panning:
            return False
        return (point - self.pressed).manhattanLength() >= QApplication.startDragDistance()

    def take(self, pin: Pin | None, plan: Plan) -> None:
        """Take the marker, or without one the whole map where there is more of it than is seen."""
        if self.pressed is None:
            return
        if pin is not None:
            self.grip = Grip(pin.marker, self.pressed - pin.stands - plan.shift, self.pressed)
            return
        self.panning = plan.zoom > 1
        self._pan_from = plan.shift

    def carry(self, point: QPointF) -> None:
        """Follow the pointer with the marker that was taken."""
        if self.grip is not None:
            self.grip = replace(self.grip, at=point)

    def shift_at(self, point: QPointF) -> QPointF:
        """Return the shift of a map that follows the pointer."""
        return self._pan_from if self.pressed is None else self._pan_from + point - self.pressed

    def drop(self) -> bool:
        """Leave a marker that was taken where it was; the button then means nothing more. Tell whether there was one.

        A press that took nothing yet may still become a click.
        """
        if self.grip is None:
            return False
        self.grip = self.pressed = None
        return True
