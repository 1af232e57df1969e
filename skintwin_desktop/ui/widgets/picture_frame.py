"""Where a picture lies in the room that it has: zoom and place, in pixels of the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QSize

CLOSEST = 8.0
"""Screen pixels for one pixel of the original, at most; a picture smaller than that fills the view no further."""


class PictureFrame:
    """The frame of a picture. Zoom is in screen pixels for one pixel of the original.

    A picture smaller than its room lies in the middle; a larger one covers the room.
    """

    def __init__(self) -> None:
        self.room = QSize()
        self.picture = QSize()
        self.zoom = 1.0
        self.fitted = True
        self._centre = QPointF()  # which pixel of the original is in the middle of the room

    def box(self) -> QRect:
        """Return where the whole picture lies."""
        width, height = (max(1, round(side * self.zoom)) for side in self.picture.toTuple())
        left = _along(self.room.width(), width, self._centre.x() * self.zoom)
        top = _along(self.room.height(), height, self._centre.y() * self.zoom)
        return QRect(left, top, width, height)

    def is_whole(self) -> bool:
        """Tell whether all of the picture is in the room."""
        return QRect(QPoint(), self.room).contains(self.box())

    def fit_zoom(self) -> float:
        """Return the zoom at which the whole picture is seen."""
        if self.picture.isEmpty() or self.room.isEmpty():
            return 1.0
        across, down = self.room.width() / self.picture.width(), self.room.height() / self.picture.height()
        return min(across, down, CLOSEST)

    def fit(self) -> None:
        """Show the whole picture."""
        self.fitted = True
        self.zoom = self.fit_zoom()
        self._centre = QPointF(self.picture.width() / 2, self.picture.height() / 2)

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom, with what lies under ``anchor`` (without it, the middle) staying there."""
        anchor = anchor if anchor is not None else QPointF(self.room.width() / 2, self.room.height() / 2)
        before = self.box()
        across, down = (anchor.x() - before.left()) / before.width(), (anchor.y() - before.top()) / before.height()
        self.zoom = max(self.fit_zoom() / 2, min(CLOSEST, zoom))
        self.fitted = False
        left = anchor.x() - across * self.picture.width() * self.zoom
        top = anchor.y() - down * self.picture.height() * self.zoom
        self._centre = QPointF(self.room.width() / 2 - left, self.room.height() / 2 - top) / self.zoom
        self.stay()

    def pan(self, across: float, down: float) -> bool:
        """Move the picture; tell whether it moved."""
        before = self.box()
        self._centre -= QPointF(across, down) / self.zoom
        self.stay()
        return self.box() != before

    def stay(self) -> None:
        """Keep the middle of the room on the picture as it lies now."""
        box = self.box()
        middle = QPointF(self.room.width() / 2 - box.left(), self.room.height() / 2 - box.top())
        self._centre = middle / self.zoom


def _along(room: int, length: int, middle: float) -> int:
    """Return where a side begins: in the middle of the room, or covering it."""
    if length <= room:
        return (room - length) // 2
    return max(room - length, min(0, round(room / 2 - middle)))
