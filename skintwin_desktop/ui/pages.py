"""What the pages share: a header with a title, a line of context and actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.widgets.text import Text

NARROW = 1400
RAIL = 84


def margin_at(width: int) -> int:
    """Return the side margin of a page of this width, in pixels: less in a narrow window."""
    return 14 if width + RAIL < NARROW else 20


class PageHeader(QWidget):
    """Title, one line of context, actions on the right, the main action last."""

    def __init__(self, title: str, context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text(title, "title")
        self.context = Text(context, "body", "ink2")
        self._beside = Text(context, "body", "ink2")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.context)
        layout.addLayout(words)
        layout.addSpacing(12)
        layout.addWidget(self._beside)
        layout.addStretch(1)
        self._layout = layout
        self.setMinimumHeight(32)
        self._beside.hide()

    def add(self, widget: QWidget) -> None:
        """Add an action at the right."""
        self._layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, context: str) -> None:
        """Change the line of context."""
        self.context.setText(context)
        self._beside.setText(context)

    def fit(self, width: int) -> None:
        """Put the context beside the title in a narrow window."""
        narrow = width < NARROW
        self.context.setVisible(not narrow)
        self._beside.setVisible(narrow)


class Page(QWidget):
    """A page on the canvas: header, then content, with the margins of the window's size."""

    WIDEST = 1560

    def __init__(self, title: str, context: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = PageHeader(title, context)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._column = QWidget()
        self._column.setMaximumWidth(self.WIDEST)
        self.content = QVBoxLayout(self._column)
        self.content.setSpacing(12)
        self.content.addWidget(self.header)
        self._outer.addWidget(self._column, 100)
        self._outer.addStretch(0)
        self._margins(self.WIDEST)

    def _margins(self, width: int) -> None:
        side = margin_at(width)
        self.content.setContentsMargins(side, 12, side, side - 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit margins and header to the width."""
        super().resizeEvent(event)
        self._margins(event.size().width())
        self.header.fit(event.size().width() + RAIL)

    def entered(self) -> None:
        """Refresh what is shown; called each time the page is opened."""
