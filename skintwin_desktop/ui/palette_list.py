"""What the search window offers: clients, deeds and places, as painted rows of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.clients import ClientLine
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import identity
from skintwin_desktop.ui import icons, words
from skintwin_desktop.ui.avatar import paint_avatar
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, Privacy, Private
from skintwin_desktop.ui.widgets.buttons import keys_width, paint_keys
from skintwin_desktop.ui.widgets.private import paint_bar


@dataclass(frozen=True)
class Command:
    """Something that can be done or a place to go: its words, icon and keys, and what happens."""

    title: str
    icon: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    below: str = ""
    searched: bool = False
    """Whether it is shown only once something of it is typed."""


@dataclass(frozen=True)
class ClientCommand:
    """Something that can be done with a client."""

    title: str
    icon: str
    run: Callable[[ClientLine], object]
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class Heading:
    """A line between the entries; nothing happens on it."""

    text: str


Entry = Heading | ClientLine | Command


class EntryList(QWidget):
    """The rows of the palette, painted; one of them is chosen."""

    chosen = Signal()

    def __init__(self, privacy: Privacy, studio: Studio) -> None:
        super().__init__()
        self._privacy, self._studio = privacy, studio
        privacy.changed.connect(self._masks_changed)
        self._entries: list[Entry] = []
        self.current = -1
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Found"))

    def show_entries(self, entries: Sequence[Entry], *, keep: int) -> None:
        """Show other entries; the one at ``keep`` stays chosen where that is possible."""
        self._entries = list(entries)
        self.setFixedHeight(sum(self._height(entry) for entry in entries) + 8)
        stops = self._stops()
        self.current = keep if keep in stops else (stops[0] if stops else -1)
        self._describe()
        self.update()

    @staticmethod
    def _height(entry: Entry) -> int:
        return 28 if isinstance(entry, Heading) else 44

    def _stops(self) -> list[int]:
        return [index for index, entry in enumerate(self._entries) if not isinstance(entry, Heading)]

    def entry(self) -> Entry | None:
        """Return what is chosen."""
        return self._entries[self.current] if 0 <= self.current < len(self._entries) else None

    def step(self, by: int) -> None:
        """Choose the next or the one before, round and round."""
        stops = self._stops()
        if stops:
            place = stops.index(self.current) if self.current in stops else -1
            self.current = stops[(place + by) % len(stops)]
            self._describe()
            self.update()

    def _describe(self) -> None:
        entry = self.entry()
        if isinstance(entry, ClientLine):
            text = self._privacy.shown(entry.name.listed, Private.NAME, entry.id, short=entry.name.masked)
        else:
            text = entry.title if isinstance(entry, Command) else ""
        self.setAccessibleDescription(text)

    def _masks_changed(self) -> None:
        self._describe()
        self.update()

    def top_of_current(self) -> int:
        """Return the pixels above what is chosen."""
        return sum(self._height(entry) for entry in self._entries[: max(0, self.current)])

    def _at(self, y: float) -> int:
        top = 4.0
        for index, entry in enumerate(self._entries):
            height = self._height(entry)
            if top <= y < top + height:
                return index if not isinstance(entry, Heading) else -1
            top += height
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        index = self._at(event.position().y())
        if index >= 0 and index != self.current:
            self.current = index
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was pressed."""
        if self._at(event.position().y()) == self.current:
            self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = 4.0
        for index, entry in enumerate(self._entries):
            box = QRectF(0, top, self.width(), self._height(entry))
            if isinstance(entry, Heading):
                painter.setPen(look.colour("ink2"))
                painter.setFont(look.font("smallStrong"))
                painter.drawText(box.adjusted(18, 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, entry.text)
            else:
                self._paint_row(painter, box, entry, current=index == self.current)
            top += box.height()
        painter.end()

    def _paint_row(self, painter: QPainter, box: QRectF, entry: ClientLine | Command, *, current: bool) -> None:
        if current:
            painter.fillRect(box, look.colour("selection"))
            painter.fillRect(QRectF(0, box.top(), 4, box.height()), look.colour("primary"))
        disc = QRectF(18, box.center().y() - 15, 30, 30)
        if isinstance(entry, ClientLine):
            self._paint_client(painter, box, disc, entry, current=current)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface2"))
        painter.drawEllipse(disc)
        icons.paint(painter, entry.icon, disc.adjusted(7, 7, -7, -7), look.colour("ink2"))
        self._two_lines(painter, box, entry.title, entry.below)
        left = box.right() - 16 - keys_width(entry.keys)
        paint_keys(
            painter,
            entry.keys,
            left,
            box.center().y(),
            look.colour("ink2"),
            look.colour("border"),
            look.colour("surface"),
        )

    def _paint_client(self, painter: QPainter, box: QRectF, disc: QRectF, entry: ClientLine, *, current: bool) -> None:
        hidden = self._privacy.hides(Private.NAME, entry.id)
        paint_avatar(painter, disc, "" if hidden else entry.name.monogram, bright=current)
        shown = self._privacy.shown
        name = shown(entry.name.listed, Private.NAME, entry.id, short=entry.name.masked)
        born = f"{words.day(entry.birth_date)} ({identity.age(entry.birth_date, self._studio.today())})"
        parts = (
            shown(born, Private.BIRTH_DATE, entry.id),
            shown(entry.label, Private.NUMBER, entry.id),
            shown(entry.postcode, Private.CONTACT, entry.id),
        )
        self._two_lines(painter, box, name, " · ".join(part for part in parts if part))
        if current:
            left = box.right() - 16 - keys_width(("Enter",))
            paint_keys(
                painter,
                ("Enter",),
                left,
                box.center().y(),
                look.colour("ink2"),
                look.colour("border"),
                look.colour("surface"),
            )

    @staticmethod
    def _two_lines(painter: QPainter, box: QRectF, upper: str, lower: str) -> None:
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("bodyStrong"))
        middle = box.center().y()
        first = QRectF(60, middle - (19 if lower else 10), box.width() - 200, 20)
        if upper == MASK:
            paint_bar(painter, first, str(middle))
        else:
            painter.drawText(
                first,
                Qt.AlignmentFlag.AlignVCenter,
                painter.fontMetrics().elidedText(upper, Qt.TextElideMode.ElideRight, int(first.width())),
            )
        if lower:
            painter.setPen(look.colour("ink2"))
            painter.setFont(look.font("small"))
            painter.drawText(QRectF(60, middle, box.width() - 200, 18), Qt.AlignmentFlag.AlignVCenter, lower)
