"""The bar at the bottom: the state of vault and journal, and when the screen locks."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import keys_width, paint_keys
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.text import Text


class _StatusItem(QWidget):
    def __init__(self, icon: str, tone: str = "ink2") -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self._icon = Icon(icon, 14, tone)
        self._text = Text("", "caption", "ink2")
        layout.addWidget(self._icon)
        layout.addWidget(self._text)

    def say(self, text: str, *, fault: bool = False, icon: str = "", tone: str = "ink2") -> None:
        self._text.setText(text)
        self._text.set_tone("dangerInk" if fault else "ink2")
        if icon:
            self._icon.show_icon(icon, "dangerInk" if fault else tone)


class StatusBar(QFrame):
    """Vault, offline, journal; seconds to the lock, workplace, help. A fault turns red, with a word."""

    def __init__(self, station: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusBar")
        self.setFixedHeight(26)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 0)
        layout.setSpacing(16)
        self._vault = _StatusItem("shield-check", "successSolid")
        self._offline = _StatusItem("wifi-slash")
        self._journal = _StatusItem("link-simple")
        self._lock = _StatusItem("timer")
        self._station = _StatusItem("monitor")
        self._vault.say(self.tr("Vault encrypted"))
        self._offline.say(self.tr("Offline"))
        self._journal.say(self.tr("Journal is being checked"))
        self._station.say(station)
        for item in (self._vault, self._offline, self._journal):
            layout.addWidget(item)
        layout.addStretch(1)
        for item in (self._lock, self._station):
            layout.addWidget(item)
        self.keys = _KeysHint(self.tr("Keys"))
        layout.addWidget(self.keys)

    def show_journal(self, *, whole: bool, line_number: int = 0) -> None:
        """Say whether the journal's chain is whole, or from which line it is not."""
        if whole:
            self._journal.say(self.tr("Journal complete"), icon="link-simple")
        else:
            text = self.tr("Journal broken at line %1").replace("%1", str(line_number))
            self._journal.say(text, fault=True, icon="warning-circle")

    def show_lock(self, seconds: int) -> None:
        """Say when the screen will lock."""
        minutes, rest = divmod(max(0, seconds), 60)
        self._lock.say(self.tr("Locks in %1").replace("%1", f"{minutes:02d}:{rest:02d}"))


class _KeysHint(QAbstractButton):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        words = QFontMetricsF(look.font("caption")).horizontalAdvance(self.text())
        self.setFixedSize(math.ceil(words + keys_width(("F1",))) + 4, 22)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = paint_keys(painter, ("F1",), 0, 11, look.colour("ink2"), look.colour("border"), look.colour("surface"))
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font("caption"))
        painter.drawText(QRectF(left + 3, 0, self.width(), 22), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
