"""Progress in the panel where it was started: name, count, bar, time left, and a way to stop."""

from __future__ import annotations

import time

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.text import Text


class Bar(QWidget):
    """A bar that fills from the left."""

    def __init__(self, colour: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._colour = 0.0, colour
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """Fill to a share from 0 to 1."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint groove and filling."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("press"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        if self._share:
            painter.setBrush(look.colour(self._colour))
            painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * self._share), self.height()), 3, 3)
        painter.end()


class ProgressLine(QWidget):
    """A long deed under way."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text("", "smallStrong", "ink2")
        self._count = Text("", "small", "ink3")
        self._left = Text("", "small", "ink3")
        self.bar = Bar()
        self.stop = KeyButton(self.tr("Stop"), icon="x", height=28)
        self._began = 0.0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._left)
        layout.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        layout.addLayout(row)
        self.stop.clicked.connect(self.stopped)

    def begin(self, name: str, *, can_stop: bool = False) -> None:
        """Show that something began."""
        self._began = time.monotonic()
        self._name.setText(name)
        self._count.setText("")
        self._left.setText("")
        self.bar.show_share(0)
        self.stop.setVisible(can_stop)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show how far it is, and once that can be told, how long it will take."""
        self.bar.show_share(done / total if total else 0)
        self._count.setText(self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(total)))
        passed = time.monotonic() - self._began
        if done and passed > 2:
            seconds = round(passed / done * (total - done))
            self._left.setText(
                self.tr("%1 s left").replace("%1", str(seconds))
                if seconds < 90
                else self.tr("%1 min left").replace("%1", str(round(seconds / 60)))
            )
