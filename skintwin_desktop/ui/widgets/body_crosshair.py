"""The crosshair with which the keyboard aims at a place on the body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from skintwin_desktop.ui.widgets.body_shapes import body_shape

_START = 0.3  # of the height of a drawing


@dataclass(frozen=True)
class Crosshair:
    """Where the keyboard would place a lesion; it is not shown before it was moved."""

    view: str
    x: float
    y: float
    shown: bool = False

    @property
    def region(self) -> str:
        """Return the region that it is on, or nothing beside the body."""
        return body_shape(self.view).region_at(self.x, self.y)

    def moved(self, across: float, down: float, views: Sequence[str]) -> Crosshair:
        """Return it further on, in units of its drawing; past a side it goes on to the drawing beside it."""
        view, x, y = self.view, self.x + across, self.y + down
        frame = body_shape(view).frame
        beside = views.index(view) + (1 if across > 0 else -1)
        if across and not frame.left() <= x <= frame.right() and 0 <= beside < len(views):
            view = views[beside]
            frame = body_shape(view).frame
            x = frame.left() if across > 0 else frame.right()
        x = max(frame.left(), min(frame.right(), x))
        return Crosshair(view, x, max(frame.top(), min(frame.bottom(), y)), shown=True)


def first_crosshair(view: str) -> Crosshair:
    """Return the crosshair before it has anywhere better to be: on the midline of a drawing, high up."""
    frame = body_shape(view).frame
    return Crosshair(view, frame.center().x(), frame.top() + frame.height() * _START)
