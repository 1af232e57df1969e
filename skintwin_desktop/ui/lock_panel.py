"""The petrol panel beside signing in and setting up: the mark, and what the person should know."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.brand import Mark
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.text import Text


class RailPanel(QFrame):
    """The petrol panel at the left, with the rings behind its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("railPanel")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the panel and its large quiet rings."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        scale = self.height() / 900
        middle = 290 * scale
        for colour, x in (("primarySoft2", 0.66), ("railMark", 0.875)):
            for radius in (150, 99):
                line = look.colour(colour)
                line.setAlpha(90 if colour == "railMark" else 46)
                painter.setPen(QPen(line, 1.4))
                painter.drawEllipse(QPointF(self.width() * x, middle), radius * scale, radius * scale)
        painter.end()


def rail_head() -> QHBoxLayout:
    """Return the mark and the name, as they stand at the top of the panel."""
    head = QHBoxLayout()
    head.setSpacing(18)
    head.addWidget(Mark(QSize(62, 46), width=3))
    head.addWidget(Text("SkinTwin", "brand", "railInkSel"))
    head.addStretch(1)
    return head


class LockPanel(RailPanel):
    """Why the sign-in window stands here, and what an outsider may know."""

    def __init__(self, *, address: str, station: str, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = Text("", "display", "railInkSel", wrap=True)
        self.story = Text("", "section400", "railInk", wrap=True)
        self.story.setMaximumWidth(410)
        foot = self.tr("Workstation %1 · SkinTwin Desktop %2").replace("%1", station).replace("%2", version)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(56, 50, 40, 40)
        layout.setSpacing(0)
        layout.addLayout(rail_head())
        layout.addStretch(1)
        layout.addWidget(self.headline)
        layout.addSpacing(12)
        layout.addWidget(self.story)
        layout.addSpacing(28)
        for icon, words in (
            ("lock", self.tr("Files and pictures are encrypted on this computer.")),
            ("wifi-slash", self.tr("This program works without the internet.")),
        ):
            layout.addLayout(_promise(icon, words))
            layout.addSpacing(11)
        layout.addSpacing(38)
        layout.addWidget(Text(address, "small", "railMuted", wrap=True))
        layout.addSpacing(2)
        layout.addWidget(Text(foot, "small", "railMuted", wrap=True))


def _promise(icon: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(_RailIcon(icon))
    row.addWidget(Text(words, "body", "railInk", wrap=True), 1)
    return row


class _RailIcon(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        icons.paint(painter, self._name, QRectF(self.rect()), look.colour("railMuted"))
        painter.end()
