"""Thumbnails of pictures, as images."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtGui import QImage

from skintwin_desktop.core import viewing
from skintwin_desktop.core.studio import Studio


def thumbnail(studio: Studio, picture_id: UUID) -> QImage:
    """Read a thumbnail; runs beside the window. DamagedPicture, NotFound."""
    return QImage.fromData(viewing.read_thumbnail(studio, picture_id))
