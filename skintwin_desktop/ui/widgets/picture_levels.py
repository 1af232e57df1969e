"""A picture at every size: its halves, and a copy of it for exactly one zoom, made a little at a time."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

_BAND = 64  # rows of a half that are made at a time
_EDGE = 2.0  # rows beyond a band that are drawn with it, so that bands meet without a seam
_SMALLEST_LEVEL = 300


class Levels:
    """A picture and its halves: drawn from the one that is just large enough, it is fast and free of false patterns.

    A level is half of the one before it, without an odd last row or column: less than a pixel of what is seen.
    """

    def __init__(self, image: QImage, memory: object = None) -> None:
        self.images = [image]
        self._memory = memory  # an image made of foreign memory does not keep it alive itself

    @property
    def base(self) -> QImage:
        """Return the picture itself."""
        return self.images[0]

    def halve(self, *, band_rows: int = _BAND) -> Iterator[None]:
        """Make the halves, pausing after every band of rows: each takes about a millisecond."""
        whole = self.base
        while min(whole.width(), whole.height()) > _SMALLEST_LEVEL:
            half = QImage(whole.width() // 2, whole.height() // 2, QImage.Format.Format_RGB32)
            for top in range(0, half.height(), band_rows):
                rows = min(band_rows, half.height() - top)
                band = whole.copy(0, 2 * top, 2 * half.width(), 2 * rows)
                painter = QPainter(half)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.drawImage(QPoint(0, top), _scaled(band, QSize(half.width(), rows)))
                painter.end()
                yield
            self.images.append(half)
            whole = half

    def pick(self, width: int) -> QImage:
        """Return the smallest level that is not enlarged to be drawn this wide."""
        return next((level for level in reversed(self.images) if level.width() >= width), self.base)

    def serve(self, width: int) -> bool:
        """Tell whether no further half would be drawn for a picture this wide."""
        return self.images[-1].width() // 2 < width

    def fill(self, exact: QImage, *, band_rows: int = _BAND) -> Iterator[None]:
        """Fill ``exact`` with the picture, pausing after every band of rows.

        It is drawn twice as large from a level that this does not shrink, and then halved: no pixel is skipped.
        """
        width, height = exact.width(), exact.height()
        level = self.pick(width)
        down = level.height() / height
        for top in range(0, height, band_rows):
            rows = min(band_rows, height - top)
            first = max(0.0, top * down - _EDGE)
            last = min(float(level.height()), (top + rows) * down + _EDGE)
            source = QRectF(0, first, level.width(), last - first)
            target = QRectF(0, 2 * (first / down - top), 2 * width, 2 * source.height() / down)
            twice = QImage(2 * width, 2 * rows, QImage.Format.Format_RGB32)
            painter = QPainter(twice)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, level, source)
            painter.end()
            painter = QPainter(exact)
            painter.drawImage(QPoint(0, top), _scaled(twice, QSize(width, rows)))
            painter.end()
            yield


def _scaled(image: QImage, size: QSize) -> QImage:
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
