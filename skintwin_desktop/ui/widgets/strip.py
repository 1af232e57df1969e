"""The strip below the viewer: a client's pictures as thumbnails, by visit, to choose, to gather and to drag."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QScrollBar, QSizePolicy, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets import strip_paint
from skintwin_desktop.ui.widgets.gestures import BY_KEYBOARD, NOTCH
from skintwin_desktop.ui.widgets.strip_choice import Choice
from skintwin_desktop.ui.widgets.strip_drag import MIME, picture_mime, pictures_in
from skintwin_desktop.ui.widgets.strip_row import GAP, MARGIN, TILE, Row, StripGroup, StripItem
from skintwin_desktop.ui.widgets.strip_thumbnails import Thumbnails

__all__ = ["MIME", "TILE", "Strip", "StripGroup", "StripItem", "picture_mime", "pictures_in"]

_BAR = 12
_ASK_AFTER_MS = 40
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Strip(QWidget):
    """Thumbnails in a row, grouped by visit.

    Click or arrows choose one picture; Ctrl and Shift gather several, which can be dragged to a lesion together.
    """

    chosen = Signal(object)
    """The picture (UUID) that a person went to."""
    selection_changed = Signal()
    thumbnail_wanted = Signal(object)
    """A picture (UUID) came into view without its thumbnail."""

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy = privacy
        self._client: UUID | None = None
        self._row, self._choice, self._thumbnails = Row(), Choice(), Thumbnails()
        self._told: frozenset[UUID] = frozenset()
        self._pressed: QPointF | None = None
        self._by_keyboard = False
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.bar.valueChanged.connect(self._scrolled)
        self._ask = QTimer(self)
        self._ask.setSingleShot(True)
        self._ask.setInterval(_ASK_AFTER_MS)
        self._ask.timeout.connect(self._ask_in_view)
        self.setAccessibleName(self.tr("Pictures"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        privacy.changed.connect(self._masks_changed)
        self._restyle()

    # --- what is shown ---

    def set_client(self, client_id: UUID | None) -> None:
        """Say whose pictures these are."""
        self._client = client_id
        self._masks_changed()

    def show_groups(self, groups: Iterable[StripGroup]) -> None:
        """Show these pictures; thumbnails and choices of pictures that stay are kept."""
        current = self.current()
        self._row.show(groups)
        known = set(self._row.ids())
        self._thumbnails.keep(known)
        self._choice.settle(self._row.index_of(current), known)
        self._fit_bar()
        self._show_choice()
        self._ask.start()

    def set_thumbnail(self, picture_id: UUID, image: QImage) -> None:
        """Show a picture's thumbnail."""
        if self._row.index_of(picture_id) >= 0:
            self._thumbnails.put(picture_id, image, ratio=self.devicePixelRatioF())
            self.update()

    def set_damaged(self, picture_id: UUID) -> None:
        """Say that a picture is damaged."""
        if self._row.index_of(picture_id) >= 0:
            self._thumbnails.put_damaged(picture_id)
            self._describe()
            self.update()

    def _scrolled(self) -> None:
        self.update()
        if not self._ask.isActive():
            self._ask.start()

    def _ask_in_view(self) -> None:
        if not self.isVisible() or self._hidden():
            return
        for index in list(self._in_view()):
            picture_id = self._row.tiles[index].item.id
            if self._thumbnails.ask(picture_id):
                self.thumbnail_wanted.emit(picture_id)

    # --- choosing ---

    def pictures(self) -> list[UUID]:
        """Return the pictures in their order."""
        return self._row.ids()

    def select(self, picture_id: UUID | None) -> None:
        """Choose one picture, or none, without telling anybody; it comes into view."""
        self._choice.begin(self._row.index_of(picture_id), self._row.ids())
        self._show_choice()
        self._bring_into_view()

    def current(self) -> UUID | None:
        """Return the picture that was gone to last."""
        return self._row.id_at(self._choice.current)

    def selection(self) -> tuple[UUID, ...]:
        """Return all pictures that are chosen, in their order on the strip."""
        return tuple(one for one in self._row.ids() if one in self._choice.selected)

    def _go(self, index: int, *, extend: bool = False) -> None:
        """Go to a picture as a person does: alone, or with everything from where the choosing began."""
        ids = self._row.ids()
        extends = extend and self._choice.extend(index, ids)
        if not extends:
            self._choice.begin(index, ids)
        self._show_choice()
        self._bring_into_view()
        if not extends:
            self.chosen.emit(ids[index])

    def _show_choice(self) -> None:
        """Show what is chosen, and tell when that changed."""
        changed = self._choice.selected != self._told
        self._told = self._choice.selected
        self._describe()
        self.update()
        if changed:
            self.selection_changed.emit()

    def _describe(self) -> None:
        index = self._choice.current
        if self._row.id_at(index) is None or self._hidden():
            self.setAccessibleDescription("")
            return
        tile = self._row.tiles[index]
        place = self.tr("%1 of %2").replace("%1", str(index + 1)).replace("%2", str(len(self._row.tiles)))
        words = [tile.item.word, tile.group, place]
        if self._thumbnails.is_damaged(tile.item.id):
            words.append(self.tr("damaged"))
        if len(self._choice.selected) > 1:
            words.append(self.tr("%1 pictures chosen").replace("%1", str(len(self._choice.selected))))
        self.setAccessibleDescription(", ".join(words))

    # --- privacy ---

    def _hidden(self) -> bool:
        return self._privacy.hides(Private.MEDICAL, self._client)

    def _masks_changed(self) -> None:
        self._describe()
        self._ask.start()
        self.update()

    # --- geometry ---

    def _restyle(self) -> None:
        self._thumbnails.restyle()
        line, hover = look.css("imageLine"), look.css("imageMuted")
        self.bar.setStyleSheet(
            f"QScrollBar::handle:horizontal {{ background: {line}; }}"
            f"QScrollBar::handle:horizontal:hover {{ background: {hover}; }}"
        )
        self._row.lay_out()
        self._fit_bar()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of titles, thumbnails and scroll bar."""
        return QSize(420, round(self._row.tile_top() + TILE.height() + 6 + _BAR))

    def minimumSizeHint(self) -> QSize:
        """Return room for one thumbnail."""
        return QSize(TILE.width() + 2 * MARGIN, self.sizeHint().height())

    def _fit_bar(self) -> None:
        spare = max(0, round(self._row.width - self.width()))
        self.bar.setGeometry(4, self.height() - _BAR, max(0, self.width() - 8), 10)
        self.bar.setRange(0, spare)
        self.bar.setPageStep(self.width())
        self.bar.setSingleStep(TILE.width() + GAP)
        self.bar.setVisible(spare > 0)
        self.update()

    def tile_at(self, point: QPointF) -> UUID | None:
        """Return the picture at a place on the widget."""
        return self._row.id_at(self._index_at(point))

    def tile_box(self, picture_id: UUID) -> QRectF:
        """Return where a picture's thumbnail stands now; it may be out of view."""
        index = self._row.index_of(picture_id)
        return self._row.box(index, self.bar.value()) if index >= 0 else QRectF()

    def _index_at(self, point: QPointF) -> int:
        return self._row.index_at(point, self.bar.value(), self.width())

    def _in_view(self) -> Iterator[int]:
        return self._row.in_view(self.bar.value(), self.width())

    def _bring_into_view(self) -> None:
        if self._choice.current < 0:
            return
        left = self._row.tiles[self._choice.current].left
        if left - MARGIN < self.bar.value():
            self.bar.setValue(round(left - MARGIN))
        elif left + TILE.width() + MARGIN > self.bar.value() + self.width():
            self.bar.setValue(round(left + TILE.width() + MARGIN - self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the foot."""
        super().resizeEvent(event)
        self._fit_bar()
        self._ask.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what can now be seen."""
        super().showEvent(event)
        self._bring_into_view()
        self._ask.start()

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the groups that are in view."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hidden = self._hidden()
        strip_paint.paint_ground(painter, self.size())
        strip_paint.paint_heads(painter, self._row, scrolled=self.bar.value(), width=self.width(), hidden=hidden)
        for index in self._in_view():
            self._paint_tile(painter, index, hidden=hidden)
        painter.end()

    def _paint_tile(self, painter: QPainter, index: int, *, hidden: bool) -> None:
        item, box = self._row.tiles[index].item, self._row.box(index, self.bar.value())
        pixmap = None if hidden else self._thumbnails.pixmap(item.id, ratio=self.devicePixelRatioF())
        damaged = self._thumbnails.is_damaged(item.id)
        strip_paint.paint_picture(painter, box, pixmap, hidden=hidden, damaged=damaged)
        strip_paint.paint_frame(painter, box, selected=item.id in self._choice.selected)
        if not hidden:
            strip_paint.paint_plates(painter, item, box.adjusted(2, 2, -2, -2))
        if index == self._choice.current and self.hasFocus() and self._by_keyboard:
            strip_paint.paint_ring(painter, box)

    # --- the mouse ---

    def event(self, event: QEvent) -> bool:
        """Give no tooltip: a picture says what it is on its plate."""
        return True if isinstance(event, QHelpEvent) else super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways, whichever way the wheel turns."""
        fine = event.pixelDelta()
        delta = fine if not fine.isNull() else event.angleDelta() * ((TILE.width() + GAP) / NOTCH)
        moved = delta.y() if abs(delta.y()) >= abs(delta.x()) else delta.x()
        self.bar.setValue(self.bar.value() - moved)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a picture, or gather several with Ctrl and Shift."""
        self._by_keyboard = False
        index = self._index_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or index < 0:
            return
        self._pressed = event.position()
        if event.modifiers() & _CONTROL:
            self._choice.toggle(index, self._row.ids())
            self._show_choice()
        elif event.modifiers() & _SHIFT:
            self._go(index, extend=True)
        elif self._row.id_at(index) not in self._choice.selected or len(self._choice.selected) == 1:
            self._go(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag what is chosen."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        if self._choice.selected and not self._hidden():
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose one of several after all, when they were not dragged."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton or event.modifiers() & (_CONTROL | _SHIFT):
            return
        index = self._index_at(pressed)
        if len(self._choice.selected) > 1 and index >= 0:
            self._go(index)

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(picture_mime(self.selection()))
        drag.setPixmap(strip_paint.drag_plate(len(self._choice.selected), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(-8, -8))
        drag.exec(Qt.DropAction.LinkAction)  # the platform leads a drag; there is no other way to hold one

    # --- the keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go with the arrows, Home and End; with Shift everything between is gathered; Enter chooses again."""
        if not self._row.tiles:
            super().keyPressEvent(event)
            return
        self._by_keyboard = True
        here, last = self._choice.current, len(self._row.tiles) - 1
        targets = {
            Qt.Key.Key_Left: max(0, here - 1),
            Qt.Key.Key_Right: min(last, here + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = targets.get(Qt.Key(event.key()))
        if target is not None:
            if target != here or len(self._choice.selected) != 1:
                self._go(target, extend=bool(event.modifiers() & _SHIFT))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() and here >= 0:
            self._go(here)
        elif event.key() == Qt.Key.Key_A and event.modifiers() == _CONTROL:
            self._choice.gather_all(self._row.ids())
            self._show_choice()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard leads."""
        self._by_keyboard = event.reason() in BY_KEYBOARD
        if self._by_keyboard and self._choice.current < 0 and self._row.tiles:
            self._choice.current = next(iter(self._in_view()), 0)
            self._describe()
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no ring."""
        super().focusOutEvent(event)
        self.update()
