"""The grid of pictures: tiles with their kind, their lesion and their file, masked in privacy mode."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from skintwin_desktop.core.screening import Picture
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, Privacy, Private
from skintwin_desktop.ui.widgets.private import crop_tile, paint_tile

TILE = QSize(176, 168)
IMAGE_HEIGHT = 118
_AROUND = 5
"""What a tile leaves free at each side."""
_IMAGE = QSize(TILE.width() - 2 * _AROUND, IMAGE_HEIGHT)
Index = QModelIndex | QPersistentModelIndex
TILE_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass
class PictureTile:
    """One picture in the grid."""

    picture: Picture
    title: str
    below: str
    image: QImage = field(default_factory=QImage)
    damaged: bool = False
    asked: bool = False
    _cropped: QPixmap = field(default_factory=QPixmap)

    def take_over(self, before: PictureTile) -> None:
        """Keep the thumbnail of the tile that this one follows."""
        self.image, self._cropped = before.image, before._cropped
        self.damaged, self.asked = before.damaged, before.asked

    def show_image(self, image: QImage | None) -> None:
        """Show a thumbnail; None says that it is damaged."""
        self.image, self.damaged, self._cropped = image or QImage(), image is None, QPixmap()

    def cropped(self, ratio: float) -> QPixmap:
        """Return the thumbnail as it is painted, cropped once: a grid is painted anew for each that arrives."""
        if self._cropped.isNull() or self._cropped.devicePixelRatio() != ratio:
            self._cropped = crop_tile(self.image, _IMAGE, ratio)
        return self._cropped


class PictureModel(QAbstractListModel):
    """The pictures of a visit; no role gives what privacy mode hides."""

    thumbnail_wanted = Signal(UUID)

    def __init__(self, privacy: Privacy) -> None:
        super().__init__()
        self._privacy = privacy
        self._tiles: list[PictureTile] = []
        self.client_id: UUID | None = None
        privacy.changed.connect(self._all_changed)

    def show(self, client_id: UUID, tiles: Sequence[PictureTile]) -> None:
        """Show these tiles; thumbnails that are known already are kept, and pictures that came are added."""
        known = {tile.picture.id: tile for tile in self._tiles}
        for tile in tiles:
            if tile.picture.id in known:
                tile.take_over(known[tile.picture.id])
        there = len(self._tiles)
        goes_on = [one.picture.id for one in self._tiles] == [one.picture.id for one in tiles[:there]]
        if there and goes_on and client_id == self.client_id:
            self._go_on(tiles)
            return
        self.beginResetModel()
        self.client_id, self._tiles = client_id, list(tiles)
        self.endResetModel()

    def _go_on(self, tiles: Sequence[PictureTile]) -> None:
        """Say anew what the tiles that stay say, and add those that came."""
        there = len(self._tiles)
        for row, (before, tile) in enumerate(zip(self._tiles, tiles, strict=False)):
            self._tiles[row] = tile
            if (tile.title, tile.below) != (before.title, before.below):
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(tiles) > there:
            self.beginInsertRows(QModelIndex(), there, len(tiles) - 1)
            self._tiles += tiles[there:]
            self.endInsertRows()

    def _all_changed(self) -> None:
        if self._tiles:
            self.dataChanged.emit(self.index(0), self.index(len(self._tiles) - 1))

    @property
    def hidden(self) -> bool:
        """Tell whether the pictures must not be drawn."""
        return self._privacy.hides(Private.MEDICAL, self.client_id)

    def tile(self, row: int) -> PictureTile:
        """Return a tile."""
        return self._tiles[row]

    def set_thumbnail(self, picture_id: UUID, image: QImage | None) -> None:
        """Fill in a thumbnail; None says that it is damaged."""
        for row, tile in enumerate(self._tiles):
            if tile.picture.id == picture_id:
                tile.show_image(image)
                self.dataChanged.emit(self.index(row), self.index(row))

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of pictures."""
        return 0 if parent is not None and parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a tile, masked where they must be."""
        if not index.isValid():
            return None
        tile = self._tiles[index.row()]
        if role == TILE_ROLE:
            if not tile.asked:
                tile.asked = True
                self.thumbnail_wanted.emit(tile.picture.id)
            return tile
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return MASK if self.hidden else f"{tile.title}, {tile.below}"
        return None


class _TileDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, PictureModel):
            return
        tile: PictureTile = index.data(TILE_ROLE)
        box = QRectF(option.rect).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(box.adjusted(-4, -4, 4, 4), 8, 8)
        picture = QRectF(box.topLeft(), _IMAGE.toSizeF())
        if model.hidden or tile.image.isNull():
            paint_tile(painter, picture, QImage(), hidden=model.hidden, damaged=tile.damaged)
        else:
            painter.drawPixmap(picture.topLeft(), tile.cropped(painter.device().devicePixelRatio()))
        if selected:
            painter.setPen(QPen(look.colour("primary"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(picture.adjusted(1, 1, -1, -1), 4, 4)
        if not model.hidden:
            self._words(painter, tile, box)
        painter.restore()

    @staticmethod
    def _words(painter: QPainter, tile: PictureTile, box: QRectF) -> None:
        top = box.top() + IMAGE_HEIGHT + 4
        for text, role, tone, line in ((tile.title, "smallStrong", "ink", 0), (tile.below, "caption", "ink2", 17)):
            painter.setFont(look.font(role))
            painter.setPen(look.colour(tone))
            shown = QFontMetricsF(look.font(role)).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(QRectF(box.left(), top + line, box.width(), 17), Qt.AlignmentFlag.AlignVCenter, shown)


class PictureGrid(QListView):
    """The pictures as tiles, of which several can be chosen. ``thumbnail_wanted`` asks for what comes into view."""

    thumbnail_wanted = Signal(UUID)
    selection_changed = Signal()

    def __init__(self, privacy: Privacy, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = PictureModel(privacy)
        self.setModel(self.tiles)
        self.setItemDelegate(_TileDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(name)
        self.setViewportMargins(6, 6, 0, 6)
        self.tiles.thumbnail_wanted.connect(self.thumbnail_wanted)
        self.selectionModel().selectionChanged.connect(self._tell)

    def _tell(self, *_: object) -> None:
        self.selection_changed.emit()

    def show_tiles(self, client_id: UUID, tiles: Sequence[PictureTile]) -> None:
        """Show these pictures; those that were chosen before stay chosen."""
        chosen = {picture.id for picture in self.chosen()}
        self.tiles.show(client_id, tiles)
        for row in range(self.tiles.rowCount()):
            if self.tiles.tile(row).picture.id in chosen:
                self.selectionModel().select(self.tiles.index(row), QItemSelectionModel.SelectionFlag.Select)
        self.selection_changed.emit()

    def chosen(self) -> tuple[Picture, ...]:
        """Return the pictures that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.tiles.tile(row).picture for row in rows)
