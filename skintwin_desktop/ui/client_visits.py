"""The visits of a client on a line of time, the last one first, each with its first pictures."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.screening import MedicalFile, Picture, Visit
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import words
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.thumbnails import thumbnail
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, clear, line
from skintwin_desktop.ui.widgets.private import PrivateImage, PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

THUMBNAIL = QSize(62, 44)
MOST_THUMBNAILS = 5


class _Dot(QWidget):
    """The dot of a visit on the line of time."""

    def __init__(self, *, open_visit: bool, last: bool) -> None:
        super().__init__()
        self._open, self._last = open_visit, last
        self.setFixedWidth(16)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("neutralLine"), 2))
        if not self._last:
            painter.drawLine(QPointF(8, 12), QPointF(8, self.height()))
        painter.setPen(QPen(look.colour("primary" if self._open else "borderStrong"), 2))
        painter.setBrush(look.colour("primary" if self._open else "surface"))
        painter.drawEllipse(QRectF(2.5, 4.5, 11, 11))
        painter.end()


class _VisitRow(QWidget):
    """One visit: number, reason, date, and its first pictures."""

    opened = Signal(UUID)

    def __init__(self, visit: Visit, pictures: list[Picture], privacy: Privacy, client: UUID, *, last: bool) -> None:
        super().__init__()
        self._visit = visit
        self.images: dict[UUID, PrivateImage] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_Dot(open_visit=visit.finished_at is None, last=last))
        column = QVBoxLayout()
        column.setSpacing(4)
        head = QHBoxLayout()
        title = KeyButton(self.tr("Visit %1").replace("%1", str(visit.number)), kind=LINK, height=20)
        title.clicked.connect(self._open)
        head.addWidget(title)
        reason = PrivateLabel(privacy, Private.MEDICAL, "bodyStrong")
        reason.show_value("· " + words.visit_reason(visit.reason.reason), client)
        head.addWidget(reason)
        head.addStretch(1)
        head.addWidget(Text(words.day(visit.started_at), "small", "ink2"))
        column.addLayout(head)
        column.addWidget(Text(self._state(len(pictures)), "small", "ink2"))
        if pictures:
            tiles = QHBoxLayout()
            tiles.setSpacing(6)
            for picture in pictures[:MOST_THUMBNAILS]:
                tile = PrivateImage(privacy, client, THUMBNAIL)
                self.images[picture.id] = tile
                tiles.addWidget(tile)
            tiles.addStretch(1)
            column.addLayout(tiles)
        column.addSpacing(6)
        if not last:
            column.addWidget(line())
            column.addSpacing(4)
        row.addLayout(column, 1)

    def _state(self, pictures: int) -> str:
        visit = self._visit
        if visit.finished_at is None:
            state = self.tr("Under way, started %1").replace("%1", words.clock(visit.started_at))
        elif visit.signed:
            state = self.tr("Result signed %1").replace("%1", words.day(visit.finished_at))
        else:
            state = self.tr("Finished")
        count = self.tr("%n picture(s)", None, pictures)
        return f"{state} · {count} · {visit.practitioner}"

    def _open(self) -> None:
        self.opened.emit(self._visit.id)


class VisitsCard(Card):
    """All visits. ``opened`` tells which one somebody wants to see."""

    opened = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(QCoreApplication.translate("VisitsCard", "Visits"), "clock-counter-clockwise")
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._rows = self.padded(margin=14, spacing=0)

    def show_file(self, file: MedicalFile) -> None:
        """Show the visits of a file."""
        clear(self._rows)
        if not file.visits:
            empty = EmptyState("user-focus", self.tr("No visit yet"), self.tr("Start the first screening with F4."))
            self._rows.addWidget(empty)
        for visit in reversed(file.visits):
            mine = [picture for picture in file.pictures if picture.visit_id == visit.id]
            row = _VisitRow(visit, mine, self._privacy, file.client_id, last=visit is file.visits[0])
            row.opened.connect(self.opened)
            self._rows.addWidget(row)
            for picture_id, tile in row.images.items():
                self._jobs.run_pictures(
                    tile, thumbnail, self._studio, picture_id,
                    then=tile.show_image, on_error=partial(_damaged, tile),
                )  # fmt: skip


def _damaged(tile: PrivateImage, _: StudioError | None) -> None:
    tile.show_damaged()
