"""The only widgets that show a client's data; in privacy mode they mask it before a pixel is drawn."""

from __future__ import annotations

import re
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, Privacy, Private, bar_width
from skintwin_desktop.ui.reveal import Hold
from skintwin_desktop.ui.widgets.text import Text

translate = QCoreApplication.translate

_LONG_WORD = re.compile(r"\S{41,}")
_BREAK_AFTER, _BREAK = 20, "\u200b"


def _breakable(text: str) -> str:
    """Let a word of over forty signs break, so that no page becomes as wide as a word that somebody typed."""

    def broken(word: re.Match[str]) -> str:
        signs = word[0]
        return _BREAK.join(signs[at : at + _BREAK_AFTER] for at in range(0, len(signs), _BREAK_AFTER))

    return _LONG_WORD.sub(broken, text)


class PrivateLabel(Text):
    """A label for a client's data. Hidden text is nowhere in the widget: a violet bar stands in its place."""

    def __init__(
        self,
        privacy: Privacy,
        kind: Private,
        role: str = "body",
        tone: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, tone, wrap=wrap, parent=parent)
        self._privacy, self._kind = privacy, kind
        self._value, self._short = "", ""
        self._client: UUID | None = None
        self._hold: Hold | None = None
        privacy.changed.connect(self._refresh)

    def show_value(self, value: str, client_id: UUID | None, *, short: str = "") -> None:
        """Show a value of a client; ``short`` is the short form of a name."""
        self._value, self._client, self._short = value, client_id, short
        self._refresh()

    def value(self) -> str:
        """Return the value itself, for code that acts on it."""
        return self._value

    @property
    def masked(self) -> bool:
        """Tell whether a bar stands in the place of the text."""
        return self.text() == MASK

    def _refresh(self) -> None:
        held = self._hold is not None and self._hold.open
        shown = self._privacy.shown(self._value, self._kind, self._client, short=self._short)
        shown = self._value if held else shown
        self.setText(_breakable(shown) if self.wordWrap() else shown)
        self.setAccessibleName(translate("PrivateLabel", "hidden") if self.masked else "")
        self.update()

    # --- held ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to hold what is masked; everything else is not ours."""
        hidden = self.masked and event.button() == Qt.MouseButton.LeftButton
        if not hidden or not self._held().press(self._client, self._kind, at_once=False):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let go beside the field."""
        if self._hold is not None and not self.rect().contains(event.position().toPoint()):
            self._hold.release()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._hold is not None:
            self._hold.release()
        super().mouseReleaseEvent(event)

    def _held(self) -> Hold:
        if self._hold is None:
            self._hold = Hold(self._privacy, self)
            self._hold.begun.connect(self._refresh)
            self._hold.ended.connect(self._refresh)
        return self._hold

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, or a bar instead of it."""
        if not self.masked:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        paint_bar(painter, QRectF(self.rect()), str(id(self)))
        painter.end()

    def minimumSizeHint(self) -> QSize:
        """Keep room for a bar."""
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), 60) if self.masked else hint.width(), hint.height())


def paint_bar(painter: QPainter, box: QRectF, seed: str, *, widest: float = 110) -> None:
    """Paint the bar that stands for a hidden text, at the left of ``box``."""
    height = min(QFontMetricsF(look.font("body")).capHeight() + 2, box.height())
    bar = QRectF(box.left(), box.center().y() - height / 2, min(bar_width(seed, widest), box.width()), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("sealLine"))
    painter.drawRoundedRect(bar, 3, 3)


def paint_hatch(painter: QPainter, box: QRectF) -> None:
    """Paint the violet tile that stands for a hidden picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    clip = QPainterPath()
    clip.addRoundedRect(box, 5, 5)
    painter.setClipPath(clip)
    painter.fillRect(box, look.colour("sealBg"))
    painter.setPen(QPen(look.colour("sealLine"), 6))
    step = 18.0
    left = box.left() - box.height()
    while left < box.right():
        painter.drawLine(round(left), round(box.bottom()), round(left + box.height()), round(box.top()))
        left += step
    painter.restore()
    size = min(20.0, box.height() / 2)
    icons.paint(
        painter,
        "eye-slash",
        QRectF(box.center().x() - size / 2, box.center().y() - size / 2, size, size),
        look.colour("sealInk"),
    )


class PrivateImage(QWidget):
    """A picture of a client, cropped to fill its tile; hatched in privacy mode."""

    def __init__(self, privacy: Privacy, client_id: UUID | None, size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._privacy, self._client, self._image = privacy, client_id, QImage()
        self._damaged = False
        self._hold = Hold(privacy, self)
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", True)
        self._hold.begun.connect(self._refresh)
        self._hold.ended.connect(self._refresh)
        privacy.changed.connect(self._refresh)
        self._refresh()

    @property
    def masked(self) -> bool:
        """Tell whether a hatch stands in the place of the picture."""
        return self._privacy.hides(Private.PICTURE, self._client) and not self._hold.open

    def _refresh(self) -> None:
        """Let the keyboard come here only where there is something to hold."""
        held = self._privacy.hides(Private.PICTURE, self._client)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if held else Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(translate("PrivateLabel", "hidden") if self.masked else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the picture while Space is held."""
        if event.key() != Qt.Key.Key_Space:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._hold.press(self._client, Private.PICTURE, at_once=True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Hide it again."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._hold.release()
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the picture while the mouse is held on it."""
        if not self.masked or not self._hold.press(self._client, Private.PICTURE, at_once=False):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hide it again."""
        self._hold.release()
        super().mouseReleaseEvent(event)

    def show_image(self, image: QImage) -> None:
        """Show a picture; an empty one shows a grey shape."""
        self._image, self._damaged = image, False
        self.update()

    def show_damaged(self) -> None:
        """Say that the picture cannot be shown."""
        self._damaged = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint picture, shape, damage or hatch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        paint_tile(painter, box, self._image, hidden=self.masked, damaged=self._damaged)
        painter.end()


def paint_tile(painter: QPainter, box: QRectF, image: QImage, *, hidden: bool, damaged: bool = False) -> None:
    """Paint a picture so that it fills ``box``, or what stands in its place."""
    if hidden:
        paint_hatch(painter, box)
        return
    clip = QPainterPath()
    clip.addRoundedRect(box, 4, 4)
    painter.save()
    painter.setClipPath(clip)
    if damaged:
        painter.fillRect(box, look.colour("imageBg"))
        icons.paint(
            painter,
            "warning-circle",
            QRectF(box.center().x() - 10, box.center().y() - 10, 20, 20),
            look.colour("imageInk"),
        )
    elif image.isNull():
        painter.fillRect(box, look.colour("imageLine"))
    else:
        scale = max(box.width() / image.width(), box.height() / image.height())
        width, height = box.width() / scale, box.height() / scale
        source = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
        painter.drawImage(box, image, source)
    painter.restore()


def crop_tile(image: QImage, size: QSize, ratio: float) -> QPixmap:
    """Return a picture that fills a tile, for a screen of ``ratio`` pixels for one: painting it is only copying."""
    pixels = size * ratio
    image = image.scaled(
        pixels, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    image.setDevicePixelRatio(1)
    tile = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    tile.setDevicePixelRatio(ratio)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    paint_tile(painter, QRectF(QPointF(), size.toSizeF()), image, hidden=False)
    painter.end()
    return QPixmap.fromImage(tile)
