"""The pixels of the picture that is shown: made ready in slices between other events, sharp where the zoom rests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from skintwin_desktop.ui.widgets.picture_levels import Levels

_SETTLE_MS = 120
_SLICE_S = 0.006
_FRAME_MS = 16
_ENDED = object()
_AT_ONCE = 4_000_000  # pixels that are halved in a few milliseconds
_MOST_EXACT = 6_000_000  # screen pixels that are kept of a picture scaled for the zoom at rest
_FAST = (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied)


class Pixels(QObject):
    """An image with its halves, and the picture scaled for the size at which it rests."""

    replaced = Signal()
    """Another image is there to be painted."""
    refined = Signal()
    """The picture at rest can be painted from its own pixels."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._levels: Levels | None = None
        self._incoming: Levels | None = None
        self._halving: Iterator[None] | None = None
        self._filling: Iterator[None] | None = None
        self._exact: QImage | None = None
        self._wanted = QSize()
        self._slicer = self._timer(0, self._work_on)
        self._settling = self._timer(_SETTLE_MS, self._refine)
        self._settling.setSingleShot(True)

    def _timer(self, interval: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer

    @property
    def width(self) -> int:
        """Return the width of the image that is shown; 0 without one."""
        return self._levels.base.width() if self._levels is not None else 0

    def forget(self) -> None:
        """Let go of everything."""
        self._slicer.stop()
        self._settling.stop()
        self._levels = self._incoming = self._halving = None
        self._drop_exact()

    def take(self, image: QImage, memory: object = None) -> None:
        """Show a picture once it has the halves that its size on the screen needs; the others are made afterwards.

        Those of a large one are made in slices between other events. ``memory`` is what the image was made of, where
        that is not its own.
        """
        small = image.width() * image.height() <= _AT_ONCE
        if small and image.format() not in _FAST:
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._incoming = Levels(image, memory)
        self._halving = self._incoming.halve()
        while small and not self._serves(self._incoming) and next(self._halving, _ENDED) is not _ENDED:
            pass
        if small or self._serves(self._incoming):
            self._show_incoming()
        else:
            self._slicer.start(0)

    def _serves(self, levels: Levels) -> bool:
        return levels.serve(self._wanted.width())

    def rest_at(self, size: QSize) -> None:
        """Make the picture sharp at this size (screen pixels) now."""
        self._wanted = size
        self._settling.stop()
        self._refine()

    def pass_through(self, size: QSize) -> None:
        """Make the picture sharp at this size (screen pixels) once it stays there."""
        self._wanted = size
        if self._filling is not None:  # it is for a size that is left
            self._drop_exact()
        self._settling.start()

    def _work_on(self) -> None:
        """Go on with what is under way for a slice of a frame: first the halves, then the picture at rest."""
        self._slicer.setInterval(0)
        end = time.perf_counter() + _SLICE_S
        for _ in self._halving or ():
            if self._incoming is not None and self._serves(self._incoming):
                self._show_incoming()
                return
            if time.perf_counter() > end:
                return
        if self._incoming is not None:
            self._show_incoming()
            return
        if self._halving is not None:
            self._halving = None
            self._refine()
            return
        for _ in self._filling or ():
            if time.perf_counter() > end:
                return
        self._slicer.stop()
        self._filling = None
        self.refined.emit()

    def _show_incoming(self) -> None:
        """Show what came now, and go on with what it still lacks once it is on the screen."""
        self._levels, self._incoming = self._incoming, None
        self._drop_exact()
        self._slicer.start(_FRAME_MS)
        self.replaced.emit()

    def _drop_exact(self) -> None:
        self._exact = self._filling = None

    def _refine(self) -> None:
        """Begin to scale the picture for exactly the size at which it rests, unless that would enlarge it."""
        size = self._wanted
        if self._halving is not None:  # what is still made comes first, and ends with this
            return
        if self._levels is None or (self._exact is not None and self._exact.size() == size):
            return
        self._drop_exact()
        if size.width() < self._levels.base.width() and size.width() * size.height() <= _MOST_EXACT:
            self._exact = QImage(size, QImage.Format.Format_RGB32)
            self._filling = self._levels.fill(self._exact)
            self._slicer.start(0)

    def paint(self, painter: QPainter, box: QRect, room: QRect) -> bool:
        """Paint the picture into ``box`` as far as that is in the ``room``; tell whether there is one.

        One unit of the painter is one pixel of the screen.
        """
        if self._exact is not None and self._filling is None and self._exact.size() == box.size():
            painter.drawImage(box.topLeft(), self._exact)
            return True
        if self._levels is None:
            return False
        seen = box.intersected(room)
        level = self._levels.pick(box.width())
        across, down = level.width() / box.width(), level.height() / box.height()
        corner = seen.topLeft() - box.topLeft()
        source = QRectF(corner.x() * across, corner.y() * down, seen.width() * across, seen.height() * down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, across != 1)
        painter.drawImage(QRectF(seen), level, source)
        return True
