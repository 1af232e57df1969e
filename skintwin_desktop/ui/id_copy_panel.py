"""Beside a copy of an identity document: what must be black, what is compared with the file, and the decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.requests.identity import Field, Item
from skintwin_desktop.ui import id_copy_words as words
from skintwin_desktop.ui.id_copy_masks import ItemState, SideMasks
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import DANGER, LINK, PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, Icon, Scrolled
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.segments import Option, Segments
from skintwin_desktop.ui.widgets.text import Text

AGREES, DIFFERS = "agrees", "differs"


@dataclass(frozen=True)
class Subject:
    """Whose copy it should be, as the file has it, and the day on which it is looked at."""

    client_id: UUID
    name: str
    short_name: str
    born: date | None
    today: date


class ItemRow(QFrame):
    """One thing that must be black: its state in a word, and a way to say that it is not on this side."""

    picked = Signal()
    absent_said = Signal(bool)

    def __init__(self, item: Item, key: str) -> None:
        super().__init__()
        self.item = item
        self._chosen = False
        self._icon = Icon("circle", 16, "ink3")
        self.name = Text(words.item_name(item), "body", wrap=True)
        self.state = Text("", "small", "ink2")
        self.absent = KeyButton(self.tr("Not on this side"), kind=LINK, height=20)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("focusRing", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Choose what the next box is for (%1)").replace("%1", key))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 14, 6)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.name)
        texts.addWidget(self.absent, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(texts, 1)
        layout.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        self.absent.clicked.connect(self._say)
        self._said = False

    def show_nothing(self) -> None:
        """Show the item alone: nothing is open."""
        self._icon.show_icon("circle", "ink3")
        self.state.setText("")
        self.name.set_role("body")
        self.setAccessibleName(self.name.text())
        self.absent.hide()
        self._chosen = False
        self.update()

    def show_state(self, state: ItemState, *, readable: bool, chosen: bool) -> None:
        """Show how it stands with the item on the side that is seen."""
        done = state in {ItemState.BLACK, ItemState.ABSENT}
        icon, tone = ("check-circle", "successSolid") if done else ("circle-dashed", "warnInk")
        word = words.state_word(state)
        if readable:
            icon, tone, word = "warning-circle", "dangerInk", words.still_readable()
        self._icon.show_icon(icon, tone)
        self.state.setText(word)
        self.state.set_tone("dangerInk" if readable else "ink2" if done else "warnInk")
        self.name.set_role("bodyStrong" if readable or chosen else "body")
        self._said = state is ItemState.ABSENT
        self.absent.setText(self.tr("It is on this side") if self._said else self.tr("Not on this side"))
        self.absent.setVisible(state is not ItemState.BLACK and (chosen or self._said))
        self.setAccessibleName(f"{self.name.text()}: {word}")
        self._chosen = chosen
        self.update()

    def _say(self) -> None:
        self.absent_said.emit(not self._said)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the item."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the item."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.picked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line above, and the mark of the chosen one."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._chosen:
            painter.fillRect(self.rect(), look.colour("selection"))
            painter.fillRect(0, 0, 3, self.height(), look.colour("primary"))
        painter.fillRect(0, 0, self.width(), 1, look.colour("border"))
        painter.end()


class ItemsCard(Card):
    """The four things that must be black on the side that is seen."""

    picked = Signal(object)
    absent_said = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__(self.tr("Must be black"), "eye-slash")
        self.count = Text("", "small", "ink2")
        self.add_to_head(self.count)
        self.rows = {item: ItemRow(item, str(number)) for number, item in enumerate(Item, 1)}
        for item, row in self.rows.items():
            row.picked.connect(partial(self.picked.emit, item))
            row.absent_said.connect(partial(self.absent_said.emit, item))
            self.add_flush(row)
        self.accept_all = KeyButton(self.tr("Accept all proposals"), icon="check", keys=("A",), height=28)
        self._foot = QFrame()
        self._foot.setObjectName("cardFoot")
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(14, 8, 14, 8)
        foot.addWidget(self.accept_all)
        foot.addStretch(1)
        self.add_flush(self._foot)

    def show_nothing(self) -> None:
        """Show the four things alone: nothing is open."""
        for row in self.rows.values():
            row.show_nothing()
        self.count.setText("")
        self._foot.hide()

    def show_side(self, masks: SideMasks, readable: set[Item], chosen: Item | None) -> None:
        """Show how it stands with a side."""
        for item, row in self.rows.items():
            row.show_state(masks.state(item), readable=item in readable, chosen=item is chosen)
        done = sum(masks.is_done(item) and item not in readable for item in Item)
        self.count.setText(self.tr("%1 of %2").replace("%1", str(done)).replace("%2", str(len(Item))))
        self._foot.setVisible(bool(masks.proposed()))


class CompareCard(Card):
    """Whether the copy says what the file says; nothing is answered beforehand."""

    changed = Signal()

    def __init__(self, privacy: Privacy) -> None:
        super().__init__(self.tr("Compare with the file"), "check-square")
        self.name = PrivateLabel(privacy, Private.NAME, "small", "ink2", wrap=True)
        self.born = PrivateLabel(privacy, Private.BIRTH_DATE, "small", "ink2")
        self.today = Text("", "small", "ink2", wrap=True)
        below = {Field.NAME: self.name, Field.BIRTH_DATE: self.born, Field.VALID: self.today}
        self.answers: dict[Field, Segments] = {}
        layout = self.padded(spacing=10)
        for field in Field:
            yes, no = words.answers(field)
            answer = Segments(words.field_name(field), [Option(AGREES, yes), Option(DIFFERS, no)], small=True)
            answer.chosen.connect(self._answered)
            self.answers[field] = answer
            row = QHBoxLayout()
            row.setSpacing(8)
            texts = QVBoxLayout()
            texts.setSpacing(1)
            texts.addWidget(Text(words.field_name(field), "body"))
            texts.addWidget(below[field])
            row.addLayout(texts, 1)
            row.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
            layout.addLayout(row)

    def show_subject(self, subject: Subject) -> None:
        """Show what the file says, with nothing answered."""
        in_file = self.tr("File: %1")
        name, short = (in_file.replace("%1", one) for one in (subject.name, subject.short_name))
        self.name.show_value(name, subject.client_id, short=short)
        born = f"{subject.born:%d-%m-%Y}" if subject.born else self.tr("not known")
        self.born.show_value(in_file.replace("%1", born), subject.client_id)
        self.today.setText(self.tr("Today is %1").replace("%1", f"{subject.today:%d-%m-%Y}"))
        self.reset()

    def reset(self) -> None:
        """Take every answer back."""
        for answer in self.answers.values():
            answer.set_value()

    def compared(self) -> tuple[tuple[Field, bool], ...]:
        """Return what was answered, True where it agrees."""
        return tuple((field, one.value() == AGREES) for field, one in self.answers.items() if one.value())

    def _answered(self, _: tuple[str, ...]) -> None:
        self.changed.emit()


class DecisionCard(Card):
    """The two buttons; both destroy the copy."""

    def __init__(self) -> None:
        super().__init__()
        self.accept = KeyButton(self.tr("Identity agreed, destroy copy"), kind=PRIMARY, icon="check")
        self.refuse = KeyButton(self.tr("Refuse and destroy copy"), kind=DANGER, icon="trash")
        self.why = Text("", "small", "ink2", wrap=True)
        layout = self.padded(spacing=8)
        layout.addWidget(self.accept)
        layout.addWidget(self.refuse)
        layout.addWidget(self.why)

    def show_state(self, *, has_copy: bool, blocked: str) -> None:
        """Show whether the identity can be agreed to; ``blocked`` says why not."""
        self.accept.set_enabled(has_copy and not blocked, blocked)
        self.refuse.set_enabled(has_copy, self.tr("There is no copy."))
        letter = self.tr("If you refuse, a letter is ready: “Send your copy again, with the four parts black.”")
        self.why.setText(blocked if has_copy and blocked else letter)


def panel(*cards: QWidget) -> QWidget:
    """Return the cards above each other; the last one stays at the bottom while the others scroll."""
    upper = QWidget()
    above = QVBoxLayout(upper)
    above.setContentsMargins(0, 0, 0, 0)
    above.setSpacing(12)
    for card in cards[:-1]:
        above.addWidget(card)
    above.addStretch(1)
    found = QWidget()
    layout = QVBoxLayout(found)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(Scrolled(upper), 1)
    layout.addWidget(cards[-1])
    return found
