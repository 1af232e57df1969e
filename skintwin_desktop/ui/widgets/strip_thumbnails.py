"""The thumbnails of a strip: which came, which were asked for, which are damaged."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QImage, QPixmap

from skintwin_desktop.ui.widgets.private import crop_tile
from skintwin_desktop.ui.widgets.strip_row import TILE


class Thumbnails:
    """Thumbnails by picture; each is cropped to its tile once, so that scrolling only has to paint."""

    def __init__(self) -> None:
        self._images: dict[UUID, QImage] = {}
        self._pixmaps: dict[UUID, QPixmap] = {}
        self._damaged: set[UUID] = set()
        self._asked: set[UUID] = set()

    def keep(self, known: set[UUID]) -> None:
        """Keep these and forget all others."""
        self._images = {one: image for one, image in self._images.items() if one in known}
        self._pixmaps = {one: pixmap for one, pixmap in self._pixmaps.items() if one in known}
        self._damaged &= known
        self._asked &= known

    def restyle(self) -> None:
        """Crop all anew when they are next painted."""
        self._pixmaps.clear()

    def ask(self, picture_id: UUID) -> bool:
        """Tell whether a thumbnail has to be asked for: it is missing, and this is the first time."""
        if picture_id in self._asked or picture_id in self._images or picture_id in self._damaged:
            return False
        self._asked.add(picture_id)
        return True

    def put(self, picture_id: UUID, image: QImage, *, ratio: float) -> None:
        """Keep a thumbnail, cropped for a screen of this many pixels for one of the widget."""
        self._damaged.discard(picture_id)
        self._images[picture_id] = image
        self._pixmaps.pop(picture_id, None)
        self.pixmap(picture_id, ratio=ratio)

    def put_damaged(self, picture_id: UUID) -> None:
        """Note that a picture is damaged."""
        self._images.pop(picture_id, None)
        self._pixmaps.pop(picture_id, None)
        self._damaged.add(picture_id)

    def is_damaged(self, picture_id: UUID) -> bool:
        """Tell whether a picture is damaged."""
        return picture_id in self._damaged

    def pixmap(self, picture_id: UUID, *, ratio: float) -> QPixmap | None:
        """Return a thumbnail cropped to its tile; None before it came."""
        if picture_id not in self._images:
            return None
        known = self._pixmaps.get(picture_id)
        if known is None or known.devicePixelRatioF() != ratio:
            known = self._pixmaps[picture_id] = crop_tile(self._images[picture_id], TILE, ratio)
        return known
