"""Containers: cards with a head, notes that say what happened, empty states, lines."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import NORMAL, KeyButton
from skintwin_desktop.ui.widgets.text import Text

_NOTE_ICONS = {
    "danger": "warning-circle",
    "warn": "warning",
    "info": "info",
    "success": "check-circle",
    "seal": "lock-key",
}


class Icon(QWidget):
    """An icon that is only to be looked at."""

    def __init__(self, name: str, size: int = 17, tone: str = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._tone = name, tone
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, tone: str) -> None:
        """Change icon and colour."""
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(painter, self._name, QRectF(self.rect()), look.colour(self._tone))
        painter.end()


def line(*, vertical: bool = False) -> QFrame:
    """Return a hairline."""
    found = QFrame()
    found.setObjectName("hairlineV" if vertical else "hairline")
    return found


def clear(layout: QLayout) -> None:
    """Take every widget out of a column or row."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Card(QFrame):
    """A card: icon and title in its head, then rows or padded content."""

    def __init__(self, title: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)
        self.head: QHBoxLayout | None = None
        self.title: Text | None = None
        if title:
            frame = QFrame()
            frame.setObjectName("cardHead")
            frame.setMinimumHeight(44)
            self.head = QHBoxLayout(frame)
            self.head.setContentsMargins(14, 6, 14, 6)
            self.head.setSpacing(9)
            if icon:
                self.head.addWidget(Icon(icon))
            self.title = Text(title, "section")
            self.head.addWidget(self.title)
            self.head.addStretch(1)
            self._layout.addWidget(frame)
            self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right of the head."""
        if self.head is None:
            raise AssertionError("a card without a title has no head")
        self.head.addWidget(widget)

    def add_flush(self, widget: QWidget, stretch: int = 0) -> None:
        """Add content that reaches the card's sides."""
        self._layout.addWidget(widget, stretch)

    def padded(self, *, margin: int = 14, spacing: int = 8, stretch: int = 0) -> QVBoxLayout:
        """Add a padded area and return its layout."""
        area = QWidget()
        layout = QVBoxLayout(area)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.setSpacing(spacing)
        self._layout.addWidget(area, stretch)
        return layout

    def foot(self) -> QHBoxLayout:
        """Add a foot above a hairline and return its layout."""
        frame = QFrame()
        frame.setObjectName("cardFoot")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(8)
        self._layout.addWidget(frame)
        return layout

    def add_stretch(self) -> None:
        """Let the rest of the card be empty."""
        self._layout.addStretch(1)


class Note(QWidget):
    """A message at the place of work: red, amber, blue, green or violet, with an icon and at most one step."""

    def __init__(
        self, tone: str = "info", text: str = "", *, bold: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.setSpacing(9)
        self._icon = Icon(icon or _NOTE_ICONS[tone], 16, f"{tone}Ink")
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._bold = Text(bold, "bodyStrong", f"{tone}Ink", wrap=True)
        self._text = Text(text, "body", f"{tone}Ink", wrap=True)
        words.addWidget(self._bold)
        words.addWidget(self._text)
        if not bold:
            self._bold.hide()
        if not text:
            self._text.hide()
        layout.addLayout(words, 1)
        self._layout = layout
        self._button: KeyButton | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        look.changed.connect(self.update)

    def say(self, text: str, *, bold: str = "", tone: str = "", icon: str = "") -> None:
        """Change what it says."""
        if tone:
            self._tone = tone
            self._icon.show_icon(icon or _NOTE_ICONS[tone], f"{tone}Ink")
            self._bold.set_tone(f"{tone}Ink")
            self._text.set_tone(f"{tone}Ink")
        self._bold.setText(bold)
        self._bold.setVisible(bool(bold))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.update()

    def text(self) -> str:
        """Return what it says."""
        return " ".join(part for part in (self._bold.text(), self._text.text()) if part)

    def offer(self, word: str, then: Callable[[], object], *, kind: str = NORMAL, icon: str = "") -> KeyButton:
        """Offer one step."""
        self.offer_nothing()
        self._button = KeyButton(word, kind=kind, icon=icon, height=28)
        self._button.clicked.connect(then)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        return self._button

    def offer_nothing(self) -> None:
        """Take back the step that was offered."""
        if self._button is not None:
            self._button.hide()
            self._button.deleteLater()
            self._button = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the tinted box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour(f"{self._tone}Line"))
        painter.setBrush(look.colour(f"{self._tone}Bg"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()


class _Disc(QWidget):
    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(50, 50)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("primarySoft"))
        painter.drawEllipse(QRectF(self.rect()))
        icons.paint(painter, self._icon, QRectF(13, 13, 24, 24), look.colour("primaryInk"))
        painter.end()


class EmptyState(QWidget):
    """What stands where nothing is yet: an icon, a line, a line of help, at most one step."""

    def __init__(self, icon: str, title: str, help_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 22, 20, 22)
        layout.setSpacing(6)
        layout.addStretch(1)
        layout.addWidget(_Disc(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(4)
        self._title = Text(title, "bodyStrong", wrap=True)
        self._help = Text(help_text, "small", "ink2", wrap=True)
        for label in (self._title, self._help):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        self._layout = layout
        layout.addStretch(1)

    def say(self, title: str, help_text: str) -> None:
        """Change the words."""
        self._title.setText(title)
        self._help.setText(help_text)

    def offer(self, button: KeyButton) -> None:
        """Offer one step."""
        self._layout.insertWidget(self._layout.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)


class Scrolled(QScrollArea):
    """Content that may be higher than the screen."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        content.setObjectName("scrolled")
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
