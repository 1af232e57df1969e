"""The words beside a form that say when what is typed was kept."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.text import Text


class KeptLabel(QWidget):
    """Says when the draft was kept, or that it could not be."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(6)
        self._icon, self._text = Icon("check-circle", 15, "successInk"), Text("", "small", "ink2")
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        self.hide()

    def say_kept(self, when: datetime) -> None:
        """Say when."""
        self._say(self.tr("Draft kept %1").replace("%1", words.clock(when)), "check-circle", "successInk", "ink2")

    def say_failed(self) -> None:
        """Say that it is not kept."""
        self._say(self.tr("Draft not kept"), "warning-circle-fill", "dangerInk", "dangerInk")

    def _say(self, text: str, icon: str, icon_tone: str, tone: str) -> None:
        self._text.setText(text)
        self._text.set_tone(tone)
        self._icon.show_icon(icon, icon_tone)
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        """Return what it says."""
        return self._text.text() if not self.isHidden() else ""
