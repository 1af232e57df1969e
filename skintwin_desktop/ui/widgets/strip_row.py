"""The row of a strip: which pictures it has, by visit, and where each of them stands."""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF

from skintwin_desktop.ui.look import look

TILE = QSize(84, 63)
MARGIN, TOP, GAP, BETWEEN_GROUPS = 12, 9, 6, 40


@dataclass(frozen=True)
class StripItem:
    """One picture: its id, the word on its plate, and whether it carries a mark (it belongs to the chosen lesion)."""

    id: UUID
    word: str
    marked: bool = False


@dataclass(frozen=True)
class StripGroup:
    """The pictures of one visit, under its title."""

    title: str
    items: Sequence[StripItem]


@dataclass(frozen=True)
class Tile:
    """A picture on the row: its visit, and where it begins."""

    item: StripItem
    group: str
    left: float


@dataclass(frozen=True)
class Head:
    """The title of a visit: where it begins, and where the next visit does."""

    title: str
    left: float
    end: float


class Row:
    """Pictures side by side. Places are in pixels of the row; a widget shows the part that it is scrolled to."""

    def __init__(self) -> None:
        self._groups: tuple[StripGroup, ...] = ()
        self.tiles: list[Tile] = []
        self.heads: list[Head] = []
        self.width = 0.0

    def show(self, groups: Iterable[StripGroup]) -> None:
        """Put these pictures in the row."""
        self._groups = tuple(groups)
        self.lay_out()

    def lay_out(self) -> None:
        """Give every picture its place, at the chosen text size."""
        metrics = QFontMetricsF(look.font("small"))
        self.tiles, self.heads = [], []
        left = float(MARGIN)
        for group in self._groups:
            for number, item in enumerate(group.items):
                self.tiles.append(Tile(item, group.title, left + number * (TILE.width() + GAP)))
            pictures = len(group.items) * (TILE.width() + GAP) - GAP
            end = left + max(pictures, metrics.horizontalAdvance(group.title)) + BETWEEN_GROUPS
            self.heads.append(Head(group.title, left, end))
            left = end
        self.width = left - BETWEEN_GROUPS + MARGIN if self._groups else 0.0

    @staticmethod
    def tile_top() -> float:
        """Return how far below the top the pictures stand: the titles are above them."""
        return TOP + QFontMetricsF(look.font("small")).height() + 5

    def ids(self) -> list[UUID]:
        """Return the pictures in their order."""
        return [tile.item.id for tile in self.tiles]

    def id_at(self, index: int) -> UUID | None:
        """Return the picture with this number in the row; None when there is none."""
        return self.tiles[index].item.id if 0 <= index < len(self.tiles) else None

    def index_of(self, picture_id: UUID | None) -> int:
        """Return a picture's number in the row, -1 when it is not there."""
        return next((index for index, tile in enumerate(self.tiles) if tile.item.id == picture_id), -1)

    def box(self, index: int, scrolled: int) -> QRectF:
        """Return where a picture stands on a widget that is scrolled this far."""
        return QRectF(self.tiles[index].left - scrolled, self.tile_top(), TILE.width(), TILE.height())

    def in_view(self, scrolled: int, width: int) -> Iterator[int]:
        """Yield the numbers of the pictures of which something can be seen."""
        start = bisect.bisect_left(self.tiles, scrolled - float(TILE.width()), key=lambda tile: tile.left)
        for index in range(start, len(self.tiles)):
            if self.tiles[index].left >= scrolled + width:
                return
            yield index

    def index_at(self, point: QPointF, scrolled: int, width: int) -> int:
        """Return the number of the picture at a point of the widget, -1 beside them."""
        seen = self.in_view(scrolled, width)
        return next((index for index in seen if self.box(index, scrolled).contains(point)), -1)
