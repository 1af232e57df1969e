"""The sheet of paper in the preview, and the view that scrolls over it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.tokens import DARK
from skintwin_desktop.ui.widgets.private import paint_hatch

MARGIN = 14
"""Pixels of ground around the paper."""


class Sheet(QWidget):
    """The page that is looked at, on its ground: shapes while it is made, a hatch in privacy mode."""

    def __init__(self, privacy: Privacy) -> None:
        super().__init__()
        self._privacy = privacy
        self._client: UUID | None = None
        self._page = QImage()
        self._scaled = QImage()
        self._paper = QSize(1, 1)
        self.shapes = False
        privacy.changed.connect(self.update)

    @property
    def hidden(self) -> bool:
        """Tell whether privacy mode hides the page."""
        return self._privacy.hides(Private.MEDICAL, self._client)

    def show_page(self, page: QImage, client_id: UUID | None) -> None:
        """Show a page; an empty one shows none."""
        self._page, self._client = page, client_id
        self._scaled = QImage()
        self.update()

    def set_paper(self, size: QSize) -> None:
        """Say how large the paper is on the screen."""
        if size != self._paper:
            self._paper = size
            self._scaled = QImage()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the page, the shapes of one, or the hatch."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = QRectF(0, 0, self._paper.width(), self._paper.height())
        paper.moveLeft(round((self.width() - paper.width()) / 2))
        paper.moveTop(MARGIN)
        if self._page.isNull():
            if self.shapes:
                self._paint_shapes(painter, paper)
        elif self.hidden:
            paint_hatch(painter, paper)
        else:
            self._paint_page(painter, paper)
        painter.end()

    def _paint_page(self, painter: QPainter, paper: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        if self._scaled.isNull() or self._scaled.devicePixelRatio() != ratio:
            self._scaled = self._fitted(round(paper.width() * ratio))
            self._scaled.setDevicePixelRatio(ratio)
        painter.drawImage(paper.topLeft(), self._scaled)
        sheet = QRectF(paper.topLeft(), self._scaled.deviceIndependentSize())
        if look.theme == DARK:  # white paper would blind in a dimmed room
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(sheet, look.colour("ink"))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5))

    def _fitted(self, width: int) -> QImage:
        """Return the page at this many pixels; as it came when that is all but the same."""
        if abs(self._page.width() - width) <= 4:
            return self._page.copy()
        return self._page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    @staticmethod
    def _paint_shapes(painter: QPainter, paper: QRectF) -> None:
        painter.setPen(QPen(look.colour("border"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRect(paper)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface2"))
        unit = paper.width() / 21
        for top, share in (
            (2, 0.3),
            (4, 0.62),
            (5, 0.45),
            (7, 1),
            (12, 0.4),
            (13.2, 1),
            (14.4, 0.9),
            (15.6, 1),
            (16.8, 0.7),
        ):
            height = 4 * unit if top == 7 else 0.55 * unit
            painter.drawRoundedRect(
                QRectF(paper.left() + 2 * unit, paper.top() + top * unit, 17 * unit * share, height), 4, 4
            )


class SheetView(QScrollArea):
    """Scrolls over the page; PgUp and PgDn go on to the next page at its end."""

    turned = Signal(int)
    zoomed = Signal(int)

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.viewport().setAutoFillBackground(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the page where it ends."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageDown and bar.value() >= bar.maximum():
            self.turned.emit(1)
        elif event.key() == Qt.Key.Key_PageUp and bar.value() <= bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)
