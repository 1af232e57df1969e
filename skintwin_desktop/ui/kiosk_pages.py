"""The pages of the client's own screen: one thing to read or to answer on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from skintwin_desktop.rules.signature import Stroke
from skintwin_desktop.ui.kiosk_look import KioskLook
from skintwin_desktop.ui.kiosk_parts import Answer, KioskButton, KioskText
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.signature_pad import SignaturePad

WIDEST = 900
_DEEPEST = 5
"""Layouts around what stands on a page."""
_LONGEST_NAME = 200
_MOST_WORDS = 1000
"""Characters that one answer in own words may have."""


class Answers(QWidget):
    """A column of answers of which one is chosen, by finger, by arrow keys or by its number."""

    chosen = Signal(str)

    def __init__(self, kiosk: KioskLook) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.buttons: list[Answer] = []
        self.column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    def offer(self, answers: Sequence[tuple[str, str]], chosen: str, *, beside: bool = False) -> None:
        """Offer answers (id and words), below or beside each other; ``chosen`` is the one that was given before."""
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.column.setDirection(way)
        for button in self.buttons:
            self.column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [Answer(self._kiosk, answer_id, text) for answer_id, text in answers]
        for button in self.buttons:
            button.setChecked(button.answer_id == chosen)
            button.clicked.connect(self._clicked)
            self.column.addWidget(button)

    def value(self) -> str:
        """Return the id of the answer that is chosen, or nothing."""
        return next((button.answer_id for button in self.buttons if button.isChecked()), "")

    def choose(self, number: int) -> None:
        """Choose an answer by its number, from 1."""
        if 1 <= number <= len(self.buttons):
            self.buttons[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)
            self.buttons[number - 1].click()

    def step(self, by: int) -> None:
        """Put the focus on the next answer or the one before."""
        here = next((at for at, button in enumerate(self.buttons) if button.hasFocus()), -1 if by > 0 else 0)
        if self.buttons:
            self.buttons[(here + by) % len(self.buttons)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self) -> None:
        clicked = self.sender()
        for button in self.buttons:
            if button is not clicked:
                button.setChecked(False)
        self.chosen.emit(self.value())


def _in_the_middle(content: QBoxLayout) -> QWidget:
    """Put something in a column in the middle that is never wider than can be read."""
    body = QWidget()
    body.setLayout(content)
    body.setMaximumWidth(WIDEST + 48)
    inner = QWidget()
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(body, 100)
    row.addStretch(1)
    return inner


class KioskPage(QWidget):
    """One page: title, text, answers, own words, a signature, whatever of these it needs; back and on below.

    The window fills it for every step anew, so that nothing of the step before is left on it.
    """

    back_wanted = Signal()
    next_wanted = Signal()
    edited = Signal()

    def __init__(self, kiosk: KioskLook) -> None:
        super().__init__()
        self._kiosk = kiosk
        self.title, self.text = KioskText(kiosk, "question"), KioskText(kiosk, "kiosk", "ink2")
        self.answers = Answers(kiosk)
        self.words = QPlainTextEdit()
        self.words.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.words.setAcceptDrops(False)
        self.words.setTabChangesFocus(True)
        self.words_label = KioskText(kiosk, "kioskStrong")
        self.sign_label = KioskText(kiosk, "kioskStrong")
        self.pad = SignaturePad()
        self.wipe = KioskButton(kiosk, icon="eraser", quiet=True)
        self.instead = KioskButton(kiosk, icon="text-t", quiet=True)
        self.own_name = QLineEdit()
        self.own_name.setMaxLength(_LONGEST_NAME)
        self.own_name.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.own_name.setAcceptDrops(False)
        self.by_name = False
        """Whether the name is typed in the place of a signature."""
        self.hint = KioskText(kiosk, "kiosk", "dangerInk")
        self.back = KioskButton(kiosk, icon="arrow-left")
        self.next = KioskButton(kiosk, icon="arrow-right", after=True, main=True)
        self._asks_words = False
        self._lay_out()
        self.answers.chosen.connect(self._tell)
        self.words.textChanged.connect(self._words_changed)
        self.pad.signed.connect(self._tell)
        self.wipe.clicked.connect(self.pad.clear)
        self.instead.clicked.connect(self._sign_otherwise)
        self.own_name.textEdited.connect(self._tell)
        self.back.clicked.connect(self.back_wanted)
        self.next.clicked.connect(self.next_wanted)
        self.words.installEventFilter(self)
        kiosk.changed.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(24, 40, 24, 8)
        column.setSpacing(14)
        signs = QHBoxLayout()
        signs.addWidget(self.sign_label, 1)
        signs.addWidget(self.instead)
        signs.addWidget(self.wipe)
        self.sign_row = QWidget()
        self.sign_row.setLayout(signs)
        signs.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addSpacing(10)
        for widget in (self.answers, self.words_label, self.words, self.sign_row, self.pad, self.own_name, self.hint):
            column.addWidget(widget)
        column.addStretch(1)
        ways = QHBoxLayout()
        ways.setContentsMargins(24, 18, 24, 24)
        ways.addWidget(self.back)
        ways.addStretch(1)
        ways.addWidget(self.next)
        self._content = _in_the_middle(column)
        self._content.setObjectName("canvas")
        self._content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content.installEventFilter(self)
        self._ways = _in_the_middle(ways)
        self.sheet = QScrollArea()
        self.sheet.setWidget(self._content)
        self.sheet.setWidgetResizable(True)
        self.sheet.setFrameShape(QScrollArea.Shape.NoFrame)
        self.sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.sheet.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.sheet.setParent(self)
        self._ways.setParent(self)

    def _fit(self) -> None:
        """Make the sheet as high as what is on it; on a lower screen it scrolls, and the ways on stay below it."""
        layout = self._content.layout()
        if layout is not None:
            below = self._ways.sizeHint().height()
            whole = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
            height = max(80, min(whole + 2, self.height() - below))
            self.sheet.setGeometry(0, 0, self.width(), height)
            self._ways.setGeometry(0, height, self.width(), below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything into another size."""
        super().resizeEvent(event)
        self._fit()

    def _follow(self) -> None:
        self.words.setFont(self._kiosk.font("kiosk"))
        self.words.setStyleSheet(
            f"QPlainTextEdit {{ font-size: {self._kiosk.px(18)}px; color: {look.css('ink')};"
            f" background: {look.css('surface')}; border: 1px solid {look.css('borderStrong')};"
            " border-radius: 10px; padding: 8px; }"
        )
        self.words.setFixedHeight(self._kiosk.px(96))
        height = self._kiosk.px(48)
        self.own_name.setStyleSheet(
            f"font-size: {self._kiosk.px(18)}px; min-height: {height}px; max-height: {height}px; padding: 0 12px;"
        )

    # --- filling ---

    def begin(self, title: str, text: str = "", *, back: str = "", forward: str = "") -> None:
        """Begin a step with its title and text; what else it needs follows."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.answers.offer((), "")
        self._asks_words = False
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.pad.set_strokes(())
        for widget in (self.words, self.words_label, self.sign_row, self.pad, self.own_name, self.hint):
            widget.hide()
        self.back.say(back)
        self.back.setVisible(bool(back))
        self.next.say(forward)
        self.next.setVisible(bool(forward))
        self.setAccessibleName(title)
        self.sheet.verticalScrollBar().setValue(0)

    def ask_words(self, label: str, words: str, *, shown: bool) -> None:
        """Ask for an answer in own words."""
        self._asks_words = True
        self.words_label.setText(label)
        self.words.setAccessibleName(label)
        self.words.blockSignals(True)
        self.words.setPlainText(words)
        self.words.blockSignals(False)
        self.show_words(shown=shown)

    def show_words(self, *, shown: bool) -> None:
        """Show or hide the field for own words; hidden, it is empty."""
        self.words_label.setVisible(shown and self._asks_words)
        self.words.setVisible(shown and self._asks_words)

    def ask_signature(self, name: str, strokes: tuple[Stroke, ...], typed: str) -> None:
        """Ask to sign: with a hand, or with a typed name by who cannot."""
        self.wipe.say(self._kiosk.word("clear"))
        self.pad.show_name(name)
        self.pad.set_strokes(strokes)
        self.own_name.setText(typed)
        self.by_name = bool(typed)

    def show_signature(self, *, shown: bool) -> None:
        """Show or hide where is signed."""
        word = self._kiosk.word
        self.sign_label.setText(word("type_name" if self.by_name else "sign_here"))
        self.own_name.setAccessibleName(self.sign_label.text())
        self.instead.say(word("sign_drawn" if self.by_name else "sign_typed"))
        self.sign_row.setVisible(shown)
        self.wipe.setVisible(not self.by_name)
        self.pad.setVisible(shown and not self.by_name)
        self.own_name.setVisible(shown and self.by_name)
        if shown:
            self._bring_up(self.own_name if self.by_name else self.pad)

    def _sign_otherwise(self) -> None:
        """Sign in the other way; what was there in the one way is gone."""
        self.by_name = not self.by_name
        self.own_name.clear()
        self.pad.set_strokes(())
        self.show_signature(shown=True)
        if self.by_name:
            self.own_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def name_typed(self) -> str:
        """Return the name that was typed in the place of a signature."""
        return self.own_name.text().strip() if self.by_name else ""

    def warn(self, text: str) -> None:
        """Say what is still needed here, where it can be seen."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        if text:
            self._bring_up(self.hint)

    def _bring_up(self, widget: QWidget) -> None:
        """Scroll to what has just appeared, once it has its place."""
        if self.isVisible():
            for _ in range(_DEEPEST):  # each layout asks the one around it only when it has been asked itself
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            self.sheet.ensureWidgetVisible(widget, 0, 12)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what the Tab key goes to on this page, from the top."""
        return (*self.answers.buttons, self.words, self.instead, self.wipe, self.own_name, self.back, self.next)

    def said(self) -> str:
        """Return what was written in own words."""
        return self.words.toPlainText().strip() if not self.words.isHidden() else ""

    # --- hands ---

    def _tell(self, *_: object) -> None:
        self.warn("")
        self.edited.emit()

    def _words_changed(self) -> None:
        text = self.words.toPlainText()
        if len(text) > _MOST_WORDS:
            at = self.words.textCursor().position()
            self.words.blockSignals(True)
            self.words.setPlainText(text[:_MOST_WORDS])
            cursor = self.words.textCursor()
            cursor.setPosition(min(at, _MOST_WORDS))
            self.words.setTextCursor(cursor)
            self.words.blockSignals(False)
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Enter go on from the field for own words, where Enter is a new line; fit what changed its size."""
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.next.click()
                return True
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number, move by arrows, go on by Enter."""
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and not self.answers.isHidden():
            self.answers.choose(key - Qt.Key.Key_0)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.answers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next.click()
        elif key == Qt.Key.Key_Backspace and not self.back.isHidden():
            self.back.click()
