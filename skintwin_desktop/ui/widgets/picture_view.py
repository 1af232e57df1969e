"""The viewer: one picture on a surround without colour, sharp at every zoom, its pixels never to be taken along."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import IconButton
from skintwin_desktop.ui.widgets.picture_canvas import Canvas
from skintwin_desktop.ui.widgets.picture_frame import CLOSEST
from skintwin_desktop.ui.widgets.picture_paint import Message, Plates
from skintwin_desktop.ui.widgets.text import Text

__all__ = ["CLOSEST", "PictureView"]


class _WordTool(IconButton):
    """A tool whose sign is a word."""

    def __init__(self, word: str, name: str, key: str) -> None:
        super().__init__("equals", name, key=key, size=30, tone="imageInk", on_image=True)
        self._word = word

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the word and its state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("imageLine"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setFont(look.font("smallStrong"))
        painter.setPen(look.colour("imageInk" if self.isEnabled() else "imageMuted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._word)
        painter.end()


class PictureView(QFrame):
    """A picture of a client under a row of tools. ``left_tools`` is room for the screen's own buttons.

    Wheel zooms around the pointer, dragging pans, double click and the keys 0 and 1 show the whole or its own pixels.
    """

    wants_full = Signal()
    """The screen can show more than the preview has; once for each picture."""
    revealed = Signal()
    """A hidden picture is shown while Space is held; once for each time."""

    def __init__(self, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageArea")
        self.canvas = Canvas(privacy)
        self.hand = self._tool("hand", self.tr("Move the picture"))
        self.hand.setCheckable(True)
        self.hand.setChecked(True)
        self.zoom_out = self._tool("magnifying-glass-minus", self.tr("Zoom out"), "−")
        self.percent = Text("", "medium", "imageInk")
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom_in = self._tool("magnifying-glass-plus", self.tr("Zoom in"), "+")
        self.whole = self._tool("arrows-out", self.tr("Whole picture"), "0")
        self.actual = _WordTool("1:1", self.tr("Pixels of the original"), "1")
        self._tools = (self.hand, self.zoom_out, self.zoom_in, self.whole, self.actual)
        self.left_tools = QHBoxLayout()
        self.left_tools.setSpacing(4)
        self._lay_out()
        self.setFocusProxy(self.canvas)
        self.hand.toggled.connect(self.canvas.take_hand)
        self.zoom_out.clicked.connect(self.canvas.zoom_out)
        self.zoom_in.clicked.connect(self.canvas.zoom_in)
        self.whole.clicked.connect(self.canvas.fit)
        self.actual.clicked.connect(self.canvas.zoom_actual)
        self.canvas.view_changed.connect(self._show_zoom)
        self.canvas.wants_full.connect(self.wants_full)
        self.canvas.revealed.connect(self.revealed)
        look.changed.connect(self._restyle)
        self._restyle()
        self._show_zoom()

    @staticmethod
    def _tool(icon: str, name: str, key: str = "") -> IconButton:
        return IconButton(icon, name, key=key, size=30, tone="imageInk", on_image=True)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 5, 10, 5)
        bar.setSpacing(2)
        bar.addLayout(self.left_tools)
        bar.addSpacing(8)
        bar.addStretch(1)
        bar.addWidget(self.hand)
        bar.addSpacing(10)
        for widget in (self.zoom_out, self.percent, self.zoom_in, self.whole, self.actual):
            bar.addWidget(widget)
        for tool in self._tools:
            tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys with the picture
            tool.setProperty("onRail", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addSpacing(1)
        layout.addWidget(self.canvas, 1)

    # --- what is shown ---

    def show_picture(
        self,
        title: str,
        plate_left: str,
        plate_right: str,
        preview: QImage | None,
        client_id: UUID | None,
        *,
        width: int,
        height: int,
    ) -> None:
        """Show a picture, whole; ``width`` and ``height`` are those of the original, upright.

        ``title`` stands above at the left (in bold up to the first " · "), ``plate_right`` above at the right,
        ``plate_left`` below at the left. Without a preview a grey shape waits for ``sharpen``.
        """
        self.canvas.show_picture(Plates(title, plate_left, plate_right), QSize(width, height), preview, client_id)

    def sharpen(self, image: QImage, *, memory: object = None) -> None:
        """Put every pixel in the place of the preview's; nothing moves. Belongs to the picture that is shown now.

        ``memory`` is what the image was made of, where that is not its own: it is kept as long as the image is, so
        that many megabytes need not be copied.
        """
        self.canvas.sharpen(image, memory)

    def show_message(self, icon: str, title: str, text: str = "") -> None:
        """Say why there is no picture: none yet, damaged, or still on its way."""
        self.canvas.show_message(Message(icon, title, text))

    @property
    def is_full(self) -> bool:
        """Tell whether every pixel of the original is there."""
        return self.canvas.is_full

    def zoom_percent(self) -> int:
        """Return the zoom: 100 is one pixel of the screen for one of the original."""
        return round(self.canvas.zoom * 100)

    def reveal(self) -> None:
        """Show a hidden picture until ``conceal``, as holding Space does."""
        self.canvas.reveal()

    def conceal(self) -> None:
        """Hide it again."""
        self.canvas.conceal()

    # --- tools ---

    def _show_zoom(self) -> None:
        shown = self.canvas.has_picture
        self.percent.setText(f"{self.zoom_percent()}%" if shown else "")
        for tool in self._tools:
            tool.setEnabled(shown)

    def _restyle(self) -> None:
        self.percent.setFixedWidth(round(QFontMetricsF(look.font("medium")).horizontalAdvance("1000%")) + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys of the picture work from the tools too."""
        if not self.canvas.take_key(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and the line below it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.canvas.y() - 1, self.width(), 1, look.colour("imageLine"))
        painter.end()
