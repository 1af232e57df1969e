"""Buttons: with icon, text and the keys that press them, painted in the states of the design."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look

PRIMARY, NORMAL, QUIET, DANGER, LINK = "primary", "normal", "quiet", "danger", "link"


class _Colours(NamedTuple):
    """The colours of a button in one state; an empty fill or border is not painted."""

    fill: str
    border: str
    ink: str


_STATES = {
    PRIMARY: (
        _Colours("primary", "", "onPrimary"),
        _Colours("primaryHover", "", "onPrimary"),
        _Colours("primaryPress", "", "onPrimary"),
    ),
    NORMAL: (
        _Colours("surface", "borderStrong", "ink"),
        _Colours("hover", "borderStrong", "ink"),
        _Colours("press", "borderStrong", "ink"),
    ),
    QUIET: (_Colours("", "", "ink2"), _Colours("hover", "", "ink2"), _Colours("press", "", "ink2")),
    DANGER: (
        _Colours("surface", "dangerSolid", "dangerInk"),
        _Colours("dangerBg", "dangerSolid", "dangerInk"),
        _Colours("dangerSolid", "dangerSolid", "onPrimary"),
    ),
    LINK: (_Colours("", "", "primaryInk"),) * 3,
}
"""At rest, under the mouse, and held down."""
_CHOSEN = _Colours("primarySoft", "primary", "ink")
_OFF, _OFF_BARE = _Colours("surface2", "border", "inkDisabled"), _Colours("", "", "inkDisabled")


def paint_keys(  # noqa: PLR0917  read from left to right as it is painted: where, then ink, line and fill
    painter: QPainter, keys: tuple[str, ...], left: float, middle: float, ink: QColor, line: QColor, fill: QColor | None
) -> float:
    """Paint key hints from ``left``, centred on ``middle``; return where they end."""
    font = look.font("hint")
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    for key in keys:
        box = QRectF(left, middle - 8.5, max(metrics.horizontalAdvance(key) + 10, 18), 17)
        painter.setPen(QPen(line, 1))
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        left = box.right() + 5
    return left


def keys_width(keys: tuple[str, ...]) -> float:
    """Return the width of key hints, with the gap in front of them."""
    metrics = QFontMetricsF(look.font("hint"))
    return sum(max(metrics.horizontalAdvance(key) + 10, 18) + 5 for key in keys) + (5 if keys else 0)


class KeyButton(QPushButton):
    """A button that says which keys press it; the accessible name stays the plain text."""

    def __init__(
        self,
        text: str,
        *,
        kind: str = NORMAL,
        icon: str = "",
        keys: tuple[str, ...] = (),
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon, self._keys, self._height = kind, icon, keys, height
        self._hovered = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", kind != LINK)
        self.setAutoDefault(False)
        if not text:
            raise ValueError("a button without words is an IconButton")
        look.changed.connect(self.updateGeometry)

    def set_icon(self, icon: str) -> None:
        """Change the icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_enabled(self, enabled: bool, why_not: str = "") -> None:
        """Switch on or off; when off, the tooltip says why."""
        self.setEnabled(enabled)
        self.setToolTip("" if enabled else why_not)

    def sizeHint(self) -> QSize:
        """Return the room for icon, text and keys."""
        metrics = QFontMetricsF(self._font())
        width = metrics.horizontalAdvance(self.text()) + keys_width(self._keys)
        if self._icon:
            width += self._icon_size() + 7
        padding = 0 if self._kind == LINK else (10 if self._height <= 28 else 14)
        return QSize(round(width + 2 * padding + 0.5), self._height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a button is never cut."""
        return self.sizeHint()

    def _icon_size(self) -> int:
        return 16 if self._height <= 32 else 18

    def _font(self) -> QFont:
        return look.font("bodyStrong") if self._kind in {PRIMARY, LINK} else look.font("medium")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Return as with Space."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            event.accept()
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Begin hovering."""
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """End hovering."""
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def _colours(self) -> _Colours:
        """Return fill, border and ink for the state the button is in."""
        if not self.isEnabled():
            return _OFF_BARE if self._kind in {QUIET, LINK} else _OFF
        if self._kind == NORMAL and self.isChecked():
            return _CHOSEN
        rest, hovered, down = _STATES[self._kind]
        return down if self.isDown() else (hovered if self._hovered else rest)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint fill, border, icon, text and keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._colours()
        ink = look.colour(colours.ink)
        box = QRectF(self.rect())
        if colours.fill:
            painter.setPen(QPen(look.colour(colours.border), 1) if colours.border else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(colours.fill))
            inset = 0.5 if colours.border else 0
            painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 6, 6)
        font = self._font()
        metrics = QFontMetricsF(font)
        text_width = metrics.horizontalAdvance(self.text())
        icon_size = self._icon_size() if self._icon else 0
        whole = text_width + (icon_size + 7 if icon_size else 0) + keys_width(self._keys)
        left = 0.0 if self._kind == LINK else (box.width() - whole) / 2
        if icon_size:
            icons.paint(painter, self._icon, QRectF(left, (box.height() - icon_size) / 2, icon_size, icon_size), ink)
            left += icon_size + 7
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRectF(left, 0, text_width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._kind == LINK and (self._hovered or self.hasFocus()):
            under = box.center().y() + metrics.ascent() / 2 + 1
            painter.drawLine(round(left), round(under), round(left + text_width), round(under))
        if self._keys:
            primary = self._kind == PRIMARY and self.isEnabled()
            line = QColor(ink) if primary else look.colour("border")
            if primary:
                line.setAlpha(150)
            key_ink = ink if primary or not self.isEnabled() else look.colour("ink2")
            key_fill = None if primary or not self.isEnabled() else look.colour("surface")
            paint_keys(painter, self._keys, left + text_width + 10, box.center().y(), key_ink, line, key_fill)
        painter.end()


class IconButton(QAbstractButton):
    """A button with only an icon: its name is spoken and shown as a tooltip, with the key."""

    def __init__(
        self,
        icon: str,
        name: str,
        *,
        key: str = "",
        size: int = 32,
        glyph: int = 18,
        tone: str = "ink2",
        on_image: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._glyph, self._tone, self._on_image = icon, glyph, tone, on_image
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({key})" if key else name)
        self.setFixedSize(size, size)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)

    def set_icon(self, icon: str, name: str = "") -> None:
        """Change the icon, and its name when what it does changed."""
        self._icon = icon
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the icon and its state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.isDown() or self.isChecked()
        if self.isEnabled() and (active or self.underMouse()):
            token = "imageLine" if self._on_image else ("press" if active else "hover")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(token))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        tone = self._tone if self.isEnabled() else ("imageMuted" if self._on_image else "inkDisabled")
        if active and self._on_image:
            tone = "imageInk"
        box = QRectF(0, 0, self._glyph, self._glyph)
        box.moveCenter(QRectF(self.rect()).center())
        icons.paint(painter, self._icon, box, look.colour(tone))
        painter.end()
