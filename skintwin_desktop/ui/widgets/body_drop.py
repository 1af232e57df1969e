"""Pictures that are carried from the strip over a body map: on which marker they would fall, and that they fell."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.widgets.body_markers import Marker
from skintwin_desktop.ui.widgets.strip_drag import MIME, pictures_in


class PictureDrop(QObject):
    """Hears the drags over a map; takes pictures from the strip and nothing else, and only on a marker."""

    moved = Signal()
    """They are over another marker, or over none."""
    dropped = Signal(object, tuple)
    """The marker's id (UUID) and the pictures (tuple of UUID)."""

    def __init__(self, board: QWidget, marker_at: Callable[[QPointF], Marker | None]) -> None:
        super().__init__(board)
        self._marker_at = marker_at
        self.over: Marker | None = None
        board.setAcceptDrops(True)
        board.installEventFilter(self)

    @property
    def marker_id(self) -> UUID | None:
        """Return the marker on which they would fall."""
        return self.over.id if self.over is not None else None

    def forget(self) -> None:
        """Have them over no marker."""
        self._be_over(None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Follow a drag."""
        if event.type() == QEvent.Type.DragLeave:
            self._be_over(None)
            return False
        if not isinstance(event, QDropEvent):
            return False
        if event.type() == QEvent.Type.DragEnter:
            _answer(event, takes=event.mimeData().hasFormat(MIME))
        elif event.type() == QEvent.Type.DragMove:
            self._be_over(self._marker_at(event.position()))
            _answer(event, takes=self.over is not None)
        else:
            self._fall(event)
        return True

    def _fall(self, event: QDropEvent) -> None:
        marker, pictures = self._marker_at(event.position()), pictures_in(event.mimeData())
        self._be_over(None)
        _answer(event, takes=marker is not None and bool(pictures))
        if marker is not None and pictures:
            self.dropped.emit(marker.id, pictures)

    def _be_over(self, marker: Marker | None) -> None:
        if marker != self.over:
            self.over = marker
            self.moved.emit()


def _answer(event: QDropEvent, *, takes: bool) -> None:
    if takes:
        event.acceptProposedAction()
    else:
        event.ignore()
