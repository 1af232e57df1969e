"""Segments: a few short options side by side, painted in the design's states; one is chosen, or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.ui.look import look


@dataclass(frozen=True)
class Option:
    """One thing to choose: its id, its word, and a smaller word below it where there is one."""

    id: str
    word: str
    below: str = ""


class Segments(QWidget):
    """Two to nine short options side by side; one can be chosen, or several.

    Nothing is chosen beforehand. Arrow keys move, Space chooses, Tab leaves the group.
    """

    chosen = Signal(tuple)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        *,
        several: bool = False,
        stretch: bool = False,
        small: bool = False,
        on_image: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._several, self._stretch, self._small, self._on_image = several, stretch, small, on_image
        self._chosen: tuple[str, ...] = ()
        self._current = 0
        self._hovered = -1
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("focusRing", True)
        policy = QSizePolicy.Policy.Expanding if stretch else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    # --- values ---

    @property
    def options(self) -> tuple[Option, ...]:
        """Return what can be chosen."""
        return self._options

    def set_options(self, options: Sequence[Option]) -> None:
        """Change what can be chosen; a choice that is gone is dropped."""
        self._options = tuple(options)
        known = {option.id for option in self._options}
        self._chosen = tuple(one for one in self._chosen if one in known)
        self.updateGeometry()
        self.update()

    def values(self) -> tuple[str, ...]:
        """Return the ids that are chosen, in the order of the options."""
        return tuple(option.id for option in self._options if option.id in self._chosen)

    def value(self) -> str:
        """Return the one id that is chosen, or nothing."""
        return next(iter(self.values()), "")

    def set_value(self, *ids: str) -> None:
        """Choose without telling anybody."""
        self._chosen = tuple(one for one in ids if one)
        self._describe()
        self.update()

    def choose(self, option_id: str) -> None:
        """Choose as a person would: in a group of several a second time takes it back."""
        if self._several:
            if option_id in self._chosen:
                self._chosen = tuple(one for one in self._chosen if one != option_id)
            else:
                self._chosen = (*self._chosen, option_id)
        elif self._chosen == (option_id,):
            return
        else:
            self._chosen = (option_id,)
        self._describe()
        self.update()
        self.chosen.emit(self.values())

    def _describe(self) -> None:
        self.setAccessibleDescription(", ".join(option.word for option in self._options if option.id in self._chosen))

    # --- geometry ---

    def _height(self) -> int:
        if any(option.below for option in self._options):
            return 40
        return round(26 * max(1.0, look.percent / 108)) if self._small else 32

    def _natural(self) -> list[float]:
        metrics = QFontMetricsF(look.font("small" if self._small else "body"))
        bold = QFontMetricsF(look.font("smallStrong" if self._small else "bodyStrong"))
        padding = 6 if self._small else 12
        return [
            max(metrics.horizontalAdvance(o.word), bold.horizontalAdvance(o.word)) + 2 * padding for o in self._options
        ]

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        return QSize(round(sum(self._natural()) + 2), self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the room below which words would be cut."""
        return self.sizeHint()

    def _boxes(self) -> list[QRectF]:
        widths = self._natural()
        spare = (self.width() - sum(widths)) / len(widths) if self._stretch and widths else 0
        boxes, left = [], 0.0
        for width in widths:
            boxes.append(QRectF(left, 0, width + spare, self.height()))
            left += width + spare
        if boxes:
            boxes[-1].setRight(self.width())
        return boxes

    def _at(self, point: QPointF) -> int:
        return next((index for index, box in enumerate(self._boxes()) if box.contains(point)), -1)

    # --- events ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed."""
        index = self._at(event.position())
        if index >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = index
            self.choose(self._options[index].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the mouse is on."""
        index = self._at(event.position())
        if index != self._hovered:
            self._hovered = index
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show nothing hovered."""
        self._hovered = -1
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with the arrows, choose with Space; one choice follows the arrows."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and self._options:
            start = self._current if self._several or self._chosen else (-1 if step > 0 else 0)
            self._current = (start + step) % len(self._options)
            if not self._several:
                self.choose(self._options[self._current].id)
            self.update()
            return
        if event.key() == Qt.Key.Key_Space and self._options:
            self.choose(self._options[self._current].id)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the frame, the chosen segments and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._on_image:
            for index, (option, box) in enumerate(zip(self._options, self._boxes(), strict=True)):
                self._paint_on_image(painter, index, option, box)
            painter.end()
            return
        clip = QPainterPath()
        clip.addRoundedRect(frame, 6, 6)
        painter.fillPath(clip, look.colour("surface" if self.isEnabled() else "surface2"))
        painter.save()
        painter.setClipPath(clip)
        for index, (option, box) in enumerate(zip(self._options, self._boxes(), strict=True)):
            self._paint_segment(painter, index, option, box)
        painter.restore()
        painter.setPen(QPen(look.colour("borderStrong" if self.isEnabled() else "border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)
        painter.end()

    def _paint_on_image(self, painter: QPainter, index: int, option: Option, box: QRectF) -> None:
        """Paint a segment on the dark surround of pictures: no frame, the chosen one on a plate."""
        chosen = option.id in self._chosen
        if chosen or index == self._hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("imageLine"))
            painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 6, 6)
        painter.setFont(look.font("smallStrong" if chosen else "small"))
        painter.setPen(look.colour("imageInk" if chosen else "imageMuted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, option.word)

    def _paint_segment(self, painter: QPainter, index: int, option: Option, box: QRectF) -> None:
        colour = look.colour
        chosen = option.id in self._chosen
        ink = colour("ink" if self.isEnabled() else "inkDisabled")
        if chosen and self._several:
            painter.fillRect(box, colour("primarySoft2"))
            painter.fillRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2), colour("primary"))
            ink = colour("primaryInk")
        elif chosen:
            painter.fillRect(box, colour("primary" if self.isEnabled() else "press"))
            ink = colour("onPrimary" if self.isEnabled() else "ink2")
        elif index == self._hovered and self.isEnabled():
            painter.fillRect(box, colour("hover"))
        if index and not (chosen and not self._several):
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), colour("border"))
        if self._several and self.hasFocus() and index == self._current:
            painter.setPen(QPen(colour("focus"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4)
        plain, strong = ("small", "smallStrong") if self._small else ("body", "bodyStrong")
        painter.setFont(look.font(strong if chosen else plain))
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, option.word)
