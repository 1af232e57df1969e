"""What wheel, arrows and focus mean to every painted widget alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent

ZOOM_STEP = 1.25
NOTCH = 120
"""What Qt counts for one notch of a wheel."""
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""How far across and down an arrow goes."""
BY_KEYBOARD = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
"""With these reasons of a focus the keyboard leads, and shows where it is."""


def wheel_zoom(event: QWheelEvent) -> float:
    """Return how many times larger a turn of the wheel makes what is under it."""
    return float(ZOOM_STEP ** (event.angleDelta().y() / NOTCH))
