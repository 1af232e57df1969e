"""Pictures in a drag: their ids and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QMimeData

MIME = "application/x-skintwin-pictures"


def picture_mime(ids: Iterable[UUID]) -> QMimeData:
    """Pack pictures for a drag: their ids and nothing else."""
    mime = QMimeData()
    mime.setData(MIME, " ".join(one.hex for one in ids).encode("ascii"))
    return mime


def pictures_in(mime: QMimeData) -> tuple[UUID, ...]:
    """Return the ids that a drag carries; nothing for any other drag."""
    words = bytes(mime.data(MIME).data()).decode("ascii", "replace").split()
    try:
        return tuple(UUID(hex=word) for word in words)
    except ValueError:
        return ()
