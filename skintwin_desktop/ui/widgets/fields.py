"""Fields of a form: label above, hint or message below, one way to say that something is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QStringListModel, Qt, QTime, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from skintwin_desktop.ui import icons
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.cards import Icon
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.text import Text


class _Label(QLabel):
    """A field's label, with a red asterisk for required or a quiet word for optional, and "why?" where it is told."""

    def __init__(self, text: str, *, required: bool, optional: str) -> None:
        super().__init__()
        self._text, self._required, self._optional = text, required, optional
        self._why = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self._restyle()
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(look.font("small"))
        mark = f' <span style="color:{look.css("dangerSolid")};font-weight:600">*</span>' if self._required else ""
        quiet = f'&nbsp; <span style="color:{look.css("ink3")}">{self._optional}</span>' if self._optional else ""
        style = f"color:{look.css('primaryInk')};text-decoration:none"
        why = f'&nbsp; <a href="why" style="{style}">{self._why}</a>' if self._why else ""
        self.setText(f'<span style="color:{look.css("ink2")}">{self._text}</span>{mark}{quiet}{why}')

    def offer_why(self, word: str, reason: str) -> None:
        """Offer the reason, by mouse here; the keyboard has a key for the whole form."""
        self._why = word
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setToolTip(f"{reason} (Shift+F1)")
        self._restyle()


class Field(QWidget):
    """A labelled editor with a line below it for a hint, a good sign or what is wrong."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        label: str,
        editor: QWidget,
        *,
        required: bool = False,
        optional: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label, self.editor = label, editor
        self._hint = hint
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._label = _Label(label, required=required, optional=optional)
        self._why = ""
        layout.addWidget(self._label)
        layout.addWidget(editor)
        below = QHBoxLayout()
        below.setSpacing(4)
        self._icon = Icon("warning-circle-fill", 13, "dangerInk")
        self._below = Text(hint, "small", "ink3", wrap=True)
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._below, 1)
        layout.addLayout(below)
        self._icon.hide()
        self._below.setVisible(bool(hint))
        layout.addStretch(1)
        editor.setAccessibleName(label)
        self.setFocusProxy(editor)
        editor.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        editor = self.editor
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._edited)
        elif isinstance(editor, QPlainTextEdit):
            editor.textChanged.connect(self._edited)
        elif isinstance(editor, QComboBox):
            editor.activated.connect(self._edited)
            if editor.isEditable():
                editor.editTextChanged.connect(self._edited)
        elif hasattr(editor, "chosen"):
            editor.chosen.connect(self._edited)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the person leaves the editor."""
        if watched is self.editor and isinstance(event, QFocusEvent) and event.lostFocus():
            self.left.emit()
        return super().eventFilter(watched, event)

    def _edited(self, *_: object) -> None:
        self.edited.emit()

    def show_label(self, shown: bool) -> None:
        """Show the label, or leave it to the field above that has the same one."""
        self._label.setVisible(shown)

    def explain(self, reason: str) -> None:
        """Keep at hand why this is asked; ``show_why`` says it below the editor."""
        self._why = reason
        self._label.offer_why(self.tr("why?"), reason)
        self._label.linkActivated.connect(self.show_why)

    def show_why(self) -> None:
        """Say why this is asked, or what stood there before; a fault stays."""
        if self._why and not self.wrong:
            shown = self._below.text() == self._why and not self._below.isHidden()
            self._state("", self._hint if shown else self._why, "question", "ink3" if shown else "infoInk")

    @property
    def message(self) -> str:
        """Return what stands below the editor."""
        return self._below.text() if self._below.isVisibleTo(self) else ""

    @property
    def wrong(self) -> bool:
        """Tell whether a problem is shown."""
        return bool(self.editor.property("state") == "error")

    def show_problem(self, sentence: str) -> None:
        """Say below the editor what is wrong and how it can be right; an empty text takes it back."""
        self._state(
            "error" if sentence else "",
            sentence or self._hint,
            "warning-circle-fill",
            "dangerInk" if sentence else "ink3",
        )

    def show_good(self, sentence: str) -> None:
        """Say below the editor that it is in order."""
        self._state("", sentence or self._hint, "check-circle", "successInk" if sentence else "ink3")

    def show_note(self, sentence: str) -> None:
        """Say below the editor what is to be known about it; an empty text takes it back."""
        self._state("", sentence or self._hint, "info", "infoInk" if sentence else "ink3")

    def _state(self, state: str, sentence: str, icon: str, tone: str) -> None:
        self._below.setText(sentence)
        self._below.set_tone(tone)
        self._below.setVisible(bool(sentence))
        self._icon.show_icon(icon, tone)
        self._icon.setVisible(tone != "ink3")
        if (self.editor.property("state") or "") != state:
            self.editor.setProperty("state", state)
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)
        self.editor.setAccessibleDescription(sentence)


class ComboBox(QComboBox):
    """A list to choose from; F2 or Alt+Down opens it, typing finds, the wheel does not change it by accident."""

    chosen = Signal()

    def __init__(self, options: Sequence[Option] = (), *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.set_options(options)

    def set_options(self, options: Sequence[Option]) -> None:
        """Change what can be chosen; nothing is chosen then."""
        self.clear()
        for option in options:
            self.addItem(option.word, option.id)
        self.setCurrentIndex(-1)

    def value(self) -> str:
        """Return the id that is chosen, or nothing."""
        return str(self.currentData() or "") if self.currentIndex() >= 0 else ""

    def set_value(self, option_id: str) -> None:
        """Choose without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(self.findData(option_id) if option_id else -1)
        self.blockSignals(False)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with F2; leave F4 to the window."""
        if event.key() == Qt.Key.Key_F2:
            self.showPopup()
            return
        if event.key() == Qt.Key.Key_F4:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow that the style sheet cannot."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icons.paint(
            painter, "caret-down", QRectF(self.width() - 24, self.height() / 2 - 7, 14, 14), look.colour("ink2")
        )
        painter.end()


class SuggestBox(QLineEdit):
    """A line with suggestions from what is known; anything else may be typed too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.textEdited.connect(self._typed, Qt.ConnectionType.QueuedConnection)

    def _typed(self, text: str) -> None:
        """Put the list away once nothing is left to suggest, so that the next click is not spent on it."""
        popup = self.completer().popup()
        if popup is not None and popup.isVisible() and text in self._known.stringList():
            popup.hide()

    def set_known(self, known: Sequence[str]) -> None:
        """Change what is suggested."""
        self._known.setStringList(list(known))


class LongText(QPlainTextEdit):
    """Several lines of text; Tab goes on to the next field. One that ``grows`` takes the height that is there."""

    def __init__(
        self, *, lines: int = 3, placeholder: str = "", grows: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines, self._grows = lines, grows
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        upright = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)
        self._restyle()
        look.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(look.font("body"))
        height = round(self.fontMetrics().lineSpacing() * self._lines + 18)
        if self._grows:
            self.setMinimumHeight(height)
        else:
            self.setFixedHeight(height)

    def text(self) -> str:
        """Return what is typed."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Fill in without telling anybody."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)


def read_time(text: str) -> QTime:
    """Read a time typed as 1130, 11:30, 11.30 or 11; invalid when it is none."""
    digits = "".join(letter for letter in text if letter.isdecimal())
    if len(digits) <= 2:
        digits += "00"
    return QTime(int(digits[:-2]), int(digits[-2:])) if len(digits) in {3, 4} else QTime()
