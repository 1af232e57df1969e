"""The list of sections beside the intake form, each with its state, and the keys printed below the form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.key_hints import KeyHints

OPEN, DONE, WRONG, SEALED = "open", "done", "wrong", "sealed"
_LOOKS = {
    DONE: ("successBg", "successLine", "successInk", "check-bold"),
    WRONG: ("dangerBg", "dangerLine", "dangerInk", "warning"),
    SEALED: ("sealBg", "sealLine", "sealInk", "lock"),
}


class _SectionButton(QAbstractButton):
    """One section of the form with the state it is in."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.number = number
        self._state = OPEN
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setToolTip(f"{title} (Alt+{number})")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("focusRing", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_state(self, state: str, word: str) -> None:
        if state != self._state or word != self.accessibleDescription():
            self._state = state
            self.setAccessibleDescription(word)
            self.update()

    @property
    def state(self) -> str:
        return self._state

    def sizeHint(self) -> QSize:
        strong = QFontMetricsF(look.font("bodyStrong"))
        return QSize(round(strong.horizontalAdvance(self.text())) + 56, round(strong.height()) + 24)

    def keyPressEvent(self, event: Any) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, current = QRectF(self.rect()), self.isChecked()
        if current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("primarySoft" if current else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        disc = QRectF(12, box.center().y() - 11, 22, 22)
        self._paint_disc(painter, disc, filled=current and self._state in {OPEN, DONE})
        painter.setFont(look.font("bodyStrong" if current else "body"))
        painter.setPen(look.colour("primaryInk" if current else "ink2"))
        words_box = box.adjusted(44, 0, -6, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words_box.width()))
        painter.drawText(words_box, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _paint_disc(self, painter: QPainter, disc: QRectF, *, filled: bool) -> None:
        fill, rim, ink, icon = _LOOKS.get(self._state, ("", "borderStrong", "ink2", ""))
        if filled:
            fill, rim, ink, icon = "primary", "primary", "onPrimary", ""
        painter.setPen(QPen(look.colour(rim), 1.2))
        painter.setBrush(look.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)
        if icon:
            icons.paint(painter, icon, disc.adjusted(5, 5, -5, -5), look.colour(ink))
            return
        painter.setPen(look.colour(ink))
        painter.setFont(look.font("smallStrong"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self.number))


class SectionList(QWidget):
    """The sections, with the one that is worked on."""

    chosen = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sections"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.buttons = [_SectionButton(number, title) for number, title in enumerate(titles, 1)]
        for button in self.buttons:
            layout.addWidget(button)
            button.clicked.connect(self._clicked)
        layout.addStretch(1)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, _SectionButton):
            self.chosen.emit(button.number - 1)

    def fit(self, least: int) -> None:
        """Be at least this wide, and never cut a title."""
        self.setFixedWidth(max(least, *(button.sizeHint().width() for button in self.buttons)))

    def show_current(self, index: int) -> None:
        """Show which section is worked on."""
        self.buttons[index].setChecked(True)

    def show_state(self, index: int, state: str) -> None:
        """Show how far a section is: open, done, wrong or sealed."""
        said = {
            OPEN: self.tr("to do"),
            DONE: self.tr("done"),
            WRONG: self.tr("needs correction"),
            SEALED: self.tr("sealed"),
        }
        self.buttons[index].show_state(state, said[state])

    def state(self, index: int) -> str:
        """Return the state that a section shows."""
        return self.buttons[index].state


class KeysLine(KeyHints):
    """The keys that help in a form, printed below it."""

    def __init__(self) -> None:
        hints = (
            (("Tab",), self.tr("next field")),
            (("Alt", "1…6"), self.tr("to a section")),
            (("F2",), self.tr("open a list")),
            (("Shift", "F1"), self.tr("why we ask")),
        )
        super().__init__(hints, self.tr("required"))
