"""The surround with a picture on it: whole or zoomed, with its plates, hidden in privacy mode."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.reveal import Hold
from skintwin_desktop.ui.widgets.gestures import ZOOM_STEP
from skintwin_desktop.ui.widgets.picture_frame import PictureFrame
from skintwin_desktop.ui.widgets.picture_paint import Message, Plates, paint_hidden, paint_message, paint_plates
from skintwin_desktop.ui.widgets.picture_pixels import Pixels

translate = QCoreApplication.translate

_SHAPE_AFTER_MS = 200
_ENOUGH = 1.01  # how many times its pixels an image may be enlarged before more of them are asked for


class PictureStage(QWidget):
    """A picture, a grey shape that waits for its pixels, or a message. Zoom is in screen pixels for one of its own."""

    view_changed = Signal()
    """Another picture, zoom or place."""
    wants_full = Signal()
    revealed = Signal()

    def __init__(self, privacy: Privacy) -> None:
        super().__init__()
        self._privacy = privacy
        self._client: UUID | None = None
        self._plates = Plates()
        self._message: Message | None = None
        self._frame, self._pixels = PictureFrame(), Pixels(self)
        self._asked = self._shape_due = False
        self._hold = Hold(privacy, self)
        self._shape_timer = QTimer(self)
        self._shape_timer.setInterval(_SHAPE_AFTER_MS)
        self._shape_timer.setSingleShot(True)
        self._shape_timer.timeout.connect(self._show_shape)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self._pixels.replaced.connect(self._show_pixels)
        self._pixels.refined.connect(self.update)
        self._hold.begun.connect(self._now_revealed)
        self._hold.ended.connect(self._masks_changed)
        privacy.changed.connect(self._masks_changed)
        look.changed.connect(self.update)

    # --- what is shown ---

    @property
    def has_picture(self) -> bool:
        """Tell whether there is a picture, be it still a grey shape."""
        return self._message is None and not self._frame.picture.isEmpty()

    @property
    def is_full(self) -> bool:
        """Tell whether every pixel of the original is there."""
        return 0 < self._frame.picture.width() <= self._pixels.width

    def show_picture(self, plates: Plates, size: QSize, preview: QImage | None, client: UUID | None) -> None:
        """Show a picture of this size, whole; without a preview a grey shape waits for its pixels."""
        self._forget()
        self._plates, self._client = plates, client
        self._frame.picture = size
        self.fit()
        if preview is not None and not preview.isNull():
            self._pixels.take(preview)
        else:
            self._shape_timer.start()
        self._describe()

    def show_message(self, message: Message) -> None:
        """Say why there is no picture."""
        self._forget()
        self._message = message
        self._describe()
        self.view_changed.emit()
        self.update()

    def sharpen(self, image: QImage, memory: object) -> None:
        """Put other pixels in the place of those that are shown; ``memory`` is kept as long as they are."""
        if self.has_picture and not image.isNull():
            self._asked = True
            self._pixels.take(image, memory)

    def _forget(self) -> None:
        self._pixels.forget()
        self._shape_timer.stop()
        self._message = None
        self._frame.picture = QSize()
        self._asked = self._shape_due = False
        self.conceal()

    def _show_pixels(self) -> None:
        self._shape_timer.stop()
        self._check_sharpness()
        self.update()

    def _show_shape(self) -> None:
        self._shape_due = True
        self.update()

    def _check_sharpness(self) -> None:
        """Ask for every pixel once, when the screen has more of them than the preview."""
        shown = self._pixels.width
        if not shown or self.is_full or self._asked or not self.isVisible() or self.hides():
            return
        if self.zoom * self._frame.picture.width() > shown * _ENOUGH:
            self._asked = True
            self.wants_full.emit()

    def _describe(self) -> None:
        if self._message is not None:
            self.setAccessibleDescription(f"{self._message.title} {self._message.text}".strip())
        elif self.hides():
            self.setAccessibleDescription(translate("_Canvas", "Hidden in privacy mode"))
        else:
            words = (self._plates.title, self._plates.right, self._plates.left)
            self.setAccessibleDescription(", ".join(word for word in words if word))

    # --- privacy ---

    def hides(self) -> bool:
        """Tell whether privacy mode hides the picture now."""
        return self._privacy.hides(Private.MEDICAL, self._client) and not self._hold.open

    def _may_reveal(self) -> bool:
        """Tell whether a key may show it: never the picture of somebody else while a client is present."""
        return self._privacy.may_reveal(Private.PICTURE, self._client)

    def reveal(self) -> None:
        """Show a hidden picture while a key is held, once that stands in the journal."""
        if self.has_picture and self.hides():
            self._hold.press(self._client, Private.PICTURE, at_once=True)

    def conceal(self) -> None:
        """Hide again what a key showed."""
        self._hold.release()

    def _now_revealed(self) -> None:
        self._masks_changed()
        self.revealed.emit()

    def _masks_changed(self) -> None:
        self._describe()
        self._check_sharpness()
        self.update()

    # --- zoom and place ---

    @property
    def zoom(self) -> float:
        """Return the screen pixels for one pixel of the original."""
        return self._frame.zoom

    def box(self) -> QRect:
        """Return where the whole picture lies, in pixels of the screen."""
        return self._frame.box()

    def fit(self) -> None:
        """Show the whole picture."""
        self._measure()
        self._frame.fit()
        self._pixels.rest_at(self.box().size())
        self._view_changed()

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom, with what lies under ``anchor`` (screen pixels; without it, the middle) staying there."""
        if self.has_picture:
            self._frame.zoom_to(zoom, anchor)
            self._pixels.pass_through(self.box().size())
            self._view_changed()

    def zoom_in(self) -> None:
        """Zoom in by a step."""
        self.zoom_to(self.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Zoom out by a step."""
        self.zoom_to(self.zoom / ZOOM_STEP)

    def zoom_actual(self) -> None:
        """Show one pixel of the original as one of the screen."""
        self.zoom_to(1)

    def pan(self, across: float, down: float) -> bool:
        """Move the picture by screen pixels; tell whether it moved."""
        moved = self._frame.pan(across, down)
        self._view_changed()
        return moved

    def _measure(self) -> None:
        ratio = self.devicePixelRatioF()
        self._frame.room = QSize(round(self.width() * ratio), round(self.height() * ratio))

    def _view_changed(self) -> None:
        self._check_sharpness()
        self.view_changed.emit()
        self.update()

    def _fit_again(self) -> None:
        if self._frame.fitted:
            self.fit()
            return
        self._measure()
        self._frame.stay()
        self._view_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the whole picture in view, or the middle in the middle."""
        super().resizeEvent(event)
        self._fit_again()

    def event(self, event: QEvent) -> bool:
        """Follow to a screen with other pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._fit_again()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for more pixels when the preview does not do."""
        super().showEvent(event)
        self._check_sharpness()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide what was shown by a key."""
        self.conceal()
        super().hideEvent(event)

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the picture with its plates, or what stands in its place."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        shows = self.has_picture and not self.hides()
        if shows:
            self._paint_picture(painter)
            paint_plates(painter, self._plates, area)
        else:
            painter.fillRect(area, look.colour("imageBg"))
        if self._message is not None:
            paint_message(painter, self._message, area)
        elif self.has_picture and not shows:
            words = translate("_Canvas", "Hold Space to show the picture") if self._may_reveal() else ""
            paint_hidden(painter, area, words)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        box, room, ratio = self.box(), QRect(QPoint(), self._frame.room), self.devicePixelRatioF()
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        painter.setClipRegion(QRegion(room).subtracted(QRegion(box)))
        painter.fillRect(room, look.colour("imageBg"))
        painter.setClipping(False)
        if not self._pixels.paint(painter, box, room):
            painter.fillRect(box, look.colour("imageLine" if self._shape_due else "imageBg"))
        painter.restore()
