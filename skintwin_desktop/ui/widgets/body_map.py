"""The body map: where a client's lesions are, placed, chosen and moved by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.body_chart import BodyChart
from skintwin_desktop.ui.widgets.body_crosshair import Crosshair
from skintwin_desktop.ui.widgets.body_drop import PictureDrop
from skintwin_desktop.ui.widgets.body_hand import Hand
from skintwin_desktop.ui.widgets.body_markers import Marker, MarkerLegend, MarkerState
from skintwin_desktop.ui.widgets.body_paint import Emphasis
from skintwin_desktop.ui.widgets.body_plan import FURTHEST, Pin, Place
from skintwin_desktop.ui.widgets.body_words import marker_words
from skintwin_desktop.ui.widgets.gestures import ARROWS, BY_KEYBOARD, ZOOM_STEP, wheel_zoom

__all__ = ["FURTHEST", "BodyMap", "Marker", "MarkerLegend", "MarkerState"]

_STEP, _LONG_STEP = 4, 20
_REACH, _DROP_REACH = 2, 8
_ZOOM_KEYS = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}


class BodyMap(BodyChart):
    """One or two drawings of the body with numbered markers, to work on.

    Wheel zooms, dragging pans, double click and 0 show the whole. Arrows go from marker to marker in the order of
    their numbers, Enter chooses; while placing they move a crosshair. ``small`` only shows, and lets markers be chosen.
    """

    placed = Signal(str, str, float, float)
    """View, region, x and y of a new place."""
    placing_changed = Signal(bool)
    chosen = Signal(object)
    """The marker's id (UUID)."""
    moved = Signal(object, str, str, float, float)
    """The marker's id (UUID), and view, region, x and y of its new place."""
    region_hovered = Signal(str, str)
    """View and region; both empty beside the body."""
    pictures_dropped = Signal(object, tuple)
    """The marker's id (UUID) and the pictures (tuple of UUID)."""

    def __init__(self, privacy: Privacy, name: str, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(privacy, name, small=small, parent=parent)
        self._hand = Hand()
        self._drop = None if small else PictureDrop(self, self._marker_below)
        self._acted = False
        self._by_keyboard = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setMouseTracking(True)
        if self._drop is not None:
            self._drop.moved.connect(self._show_drop)
            self._drop.dropped.connect(self.pictures_dropped)

    # --- what is shown ---

    def show_views(self, views: Sequence[str]) -> None:
        """Show these drawings; nothing is in hand or pointed at then."""
        if tuple(views) != self._contents.views:
            self._hand.drop()
            self._point_at(None)
        super().show_views(views)

    def show_markers(self, markers: Iterable[Marker]) -> None:
        """Show these lesions; none of them is in hand then."""
        self._hand.drop()
        super().show_markers(markers)

    def set_placing(self, placing: bool) -> None:
        """Let the next click, or Enter at the crosshair, place a lesion; Esc ends it."""
        if placing == self.placing or self._small:
            return
        self._point_at(None)
        self._contents.crosshair = None
        if placing:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._contents.aim()
        self._show_cursor(None)
        self._refresh()
        self.placing_changed.emit(placing)

    @property
    def placing(self) -> bool:
        """Tell whether the next click places a lesion."""
        return self._contents.crosshair is not None

    def _masks_changed(self) -> None:
        if self._contents.hidden:
            self._hand.drop()
            self._contents.aim_again()
            if self._drop is not None:
                self._drop.forget()
        self._say("")
        super()._masks_changed()

    def _point_at(self, place: Place | None) -> None:
        """Show and tell what region the pointer or the crosshair is on."""
        before = self._contents.pointed, self._contents.words
        self._contents.point_at(place)
        if self._contents.pointed != before[0]:
            self.region_hovered.emit(*self._contents.pointed)
        if (self._contents.pointed, self._contents.words) != before:
            self.update()

    def _say(self, words: str) -> None:
        """Write below the map what the pointer is on."""
        if words != self._contents.words:
            self._contents.words = words
            self.update()

    def _emphasis(self) -> Emphasis:
        selected, focused = self._contents.selected, self._contents.focused
        ringed = {focused} if self.hasFocus() and self._by_keyboard and not self.placing else set()
        if self._drop is not None:
            ringed.add(self._drop.marker_id)
        return Emphasis(selected, focused, frozenset(ringed), self._hand.grip)

    # --- the mouse ---

    def _pin_at(self, point: QPointF, *, reach: float = _REACH) -> Pin | None:
        if self._contents.hidden:
            return None
        return self._plan.pin_at(point, reach=reach, first=self._contents.selected)

    def _follow(self, point: QPointF) -> None:
        """Show what the pointer is on."""
        pin = self._pin_at(point) if self._hand.grip is None and not self.placing else None
        self._show_cursor(pin)
        if self._small:
            return
        self._point_at(self._plan.place_at(point) if pin is None else None)
        if pin is not None:
            self._say(marker_words(pin.marker))

    def _show_cursor(self, pin: Pin | None) -> None:
        if self._hand.grip is not None or self._hand.panning:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self.placing:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif pin is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif self.zoom > 1:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin with what will be a click, a marker that is carried, or panning."""
        self._by_keyboard = False
        self._acted = False
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.press(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry a marker, pan, or show what the pointer is on."""
        point, hand = event.position(), self._hand
        if not self._small and hand.pressed is not None and hand.is_dragging(point):
            hand.take(None if self.placing else self._pin_at(hand.pressed), self._plan)
        if hand.grip is not None:
            hand.carry(point)
            self._follow(point - hand.grip.offset)
        elif hand.panning:
            self._plan.pan_to(hand.shift_at(point))
            self._show_cursor(None)
        else:
            self._follow(point)
            return
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Place, choose, or let go of a marker."""
        if event.button() != Qt.MouseButton.LeftButton or self._hand.pressed is None:
            return
        pressed, grip, panned = self._hand.pressed, self._hand.grip, self._hand.panning
        self._hand = Hand()
        if grip is not None:
            self._let_go(grip.marker, event.position() - grip.offset)
        elif not panned:
            self._click(event.position() if self.placing else pressed)
        self._follow(event.position())
        self.update()

    def _let_go(self, marker: Marker, point: QPointF) -> None:
        place = self._plan.place_at(point)
        if place is not None:
            self._contents.put(marker, place)
            self._lay_out()
            self.moved.emit(marker.id, *place)

    def _click(self, point: QPointF) -> None:
        if self.placing:
            place = self._plan.place_at(point)
            self._acted = place is not None
            if place is not None:
                self._place(place)
            return
        pin = self._pin_at(point)
        self._acted = pin is not None
        if pin is not None:
            self._choose(pin.marker.id)

    def _place(self, place: Place) -> None:
        self.set_placing(False)
        self.placed.emit(*place)

    def _choose(self, marker_id: UUID) -> None:
        self._contents.choose(marker_id)
        self._refresh()
        self.chosen.emit(marker_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole; a quick second click on what was just placed or chosen means nothing."""
        if event.button() == Qt.MouseButton.LeftButton and not self._acted and not self._small:
            self.fit()
            self._follow(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer."""
        wanted = self.zoom * wheel_zoom(event)
        if self._small or (wanted < 1 and self.zoom == 1):
            event.ignore()
            return
        self.zoom_to(wanted, event.position())
        self._follow(event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing hovered."""
        self._point_at(None)
        super().leaveEvent(event)

    def _marker_below(self, point: QPointF) -> Marker | None:
        pin = self._pin_at(point, reach=_DROP_REACH)
        return pin.marker if pin is not None else None

    def _show_drop(self) -> None:
        over = self._drop.over if self._drop is not None else None
        self._say(marker_words(over) if over is not None else "")
        self.update()

    # --- the keyboard ---

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crosshair or go from marker to marker; zoom; Esc ends what was begun."""
        self._by_keyboard = True
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tell whether it meant anything."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._give_up()
        if key in ARROWS and self._contents.crosshair is not None:
            long = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            across, down = (way * (_LONG_STEP if long else _STEP) for way in ARROWS[key])
            self._aim(self._contents.crosshair.moved(across, down, self._contents.views))
            return True
        if key in ARROWS:
            return self._step_to_marker(sum(ARROWS[key]))
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            return self._enter()
        return not self._small and self._zoom_by_key(key)

    def _give_up(self) -> bool:
        if self._hand.drop():
            self.update()
            return True
        ends = self.placing
        self.set_placing(False)
        return ends

    def _aim(self, aim: Crosshair) -> None:
        self._contents.crosshair = aim
        self._point_at(Place(aim.view, aim.region, aim.x, aim.y) if aim.region else None)
        self._plan.bring_into_view(self.widget_place(aim.view, aim.x, aim.y))
        self._refresh()

    def _step_to_marker(self, step: int) -> bool:
        if not self._contents.focus_next(step):
            return False
        self._plan.bring_into_view(self._plan.point_of_marker(self._contents.focused))
        self._refresh()
        return True

    def _enter(self) -> bool:
        aim, focused = self._contents.crosshair, self._contents.focused
        if aim is not None:
            if aim.region:
                self._place(Place(aim.view, aim.region, aim.x, aim.y))
            return True
        if focused is None or self._contents.hidden or not self._contents.is_shown(focused):
            return False
        self._choose(focused)
        return True

    def _zoom_by_key(self, key: Qt.Key) -> bool:
        if key == Qt.Key.Key_0:
            self.fit()
            return True
        if key not in _ZOOM_KEYS:
            return False
        self.zoom_to(self.zoom * _ZOOM_KEYS[key], self._zoom_centre())
        return True

    def _zoom_centre(self) -> QPointF:
        aim = self._contents.crosshair
        if aim is not None and aim.shown:
            found = self._plan.point_of(aim.view, aim.x, aim.y)
        else:
            found = None if self._contents.hidden else self._plan.point_of_marker(self._contents.focused)
        return found if found is not None else self._plan.area.center()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is: on the chosen marker, else on the first."""
        self._by_keyboard = event.reason() in BY_KEYBOARD
        if self._by_keyboard and self._contents.focused is None and not self._contents.hidden:
            self._contents.focus_first()
        super().focusInEvent(event)
        self._refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no ring."""
        super().focusOutEvent(event)
        self.update()
