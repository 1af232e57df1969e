"""Where the cards of a request stand: by the width of the window and the size of the text.

Where there is width the letter stands beside the step, with what was written down behind it, and what comes next lies
flat below the step. With less width what comes next and what was written down have a column at the side, and step and
letter stand below each other, or in a low window one of them at a time.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.request_letter import LetterCard
from skintwin_desktop.ui.request_notes import NotesCard
from skintwin_desktop.ui.request_ways import WaysCard
from skintwin_desktop.ui.widgets.cards import Scrolled
from skintwin_desktop.ui.widgets.choices import Option, Segments

WORK, LETTER, WRITTEN = "work", "letter", "written"
_NARROW_BELOW, _LOW_BELOW = 1300, 960
_BESIDE_FROM = 1340
"""From this width on, in text of 100 %, the letter stands beside the step: a window of 1440."""
_STEP, _LETTER = 3, 2
"""How step and letter share the width then."""
_MOST = 16777215


class RequestPlaces(QWidget):
    """The room below the head. Cards come into it one by one; until all are there nothing is arranged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: list[QWidget] = []
        self._shown: Collection[QWidget] = ()
        self._letter: LetterCard | None = None
        self._ways: WaysCard | None = None
        self._written: NotesCard | None = None
        self._is_beside = False
        self._all = QVBoxLayout(self)
        self._all.setSpacing(12)
        self._row, self._left, self._right = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._all.addLayout(self._row, 1)
        for layout in (self._row, self._left, self._right):
            layout.setSpacing(12)
        self._row.addLayout(self._left, 1)
        self._row.addLayout(self._right)
        side = QWidget()
        self._column = QVBoxLayout(side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.side = Scrolled(side)
        self._row.addWidget(self.side)
        self.which = Segments(
            self.tr("What is shown"), [Option(WORK, self.tr("This step")), Option(LETTER, self.tr("Letter"))]
        )
        self.which.set_value(WORK)
        self._left.addWidget(self.which)
        self.beside = Segments(self.tr("What is shown beside the step"), self._beside_options(0))
        self.beside.set_value(LETTER)
        self._right.addWidget(self.beside)
        self.which.chosen.connect(self.fit)
        self.beside.chosen.connect(self.fit)
        look.changed.connect(self.fit)

    def _beside_options(self, written: int) -> list[Option]:
        word = self.tr("Written down")
        return [Option(LETTER, self.tr("Letter")), Option(WRITTEN, f"{word} ({written})" if written else word)]

    # --- putting in ---

    def add_note(self, note: QWidget) -> None:
        """Put a note above everything; it is hidden until somebody has something to say."""
        self._all.insertWidget(self._all.count() - 1, note)
        note.hide()

    def add_step(self, card: QWidget, stretch: int = 0) -> None:
        """Put the card of a step in."""
        self._steps.append(card)
        self._left.addWidget(card, stretch)

    def add_rest(self, letter: LetterCard, ways: WaysCard, written: NotesCard) -> None:
        """Put in what stands at every step, and arrange it all."""
        self._left.addWidget(letter, _LETTER)
        self._left.addStretch(0)
        for card in (ways, written):
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._letter, self._ways, self._written = letter, ways, written
        self.fit()

    # --- showing ---

    def show_cards(self, steps: Collection[QWidget]) -> None:
        """Show the cards of these steps, and the letter if there is one."""
        self._shown = steps
        if self._written is not None:
            self.beside.set_options(self._beside_options(self._written.count))
        self.fit()

    def show_letter(self) -> None:
        """Show the letter, wherever it stands."""
        self.which.set_value(LETTER)
        self.beside.set_value(LETTER)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew for another size."""
        super().resizeEvent(event)
        self.fit()

    def fit(self, *_: object) -> None:
        """Arrange everything for the room there is."""
        if self._letter is None:
            return
        narrow = self.width() < _NARROW_BELOW
        margin = 14 if narrow else 20
        self._all.setContentsMargins(margin, 12, margin, margin - 4)
        both = bool(self._shown) and self._letter.has_letter
        beside = both and self.width() >= _BESIDE_FROM * look.percent / 100
        self._arrange(beside=beside, width=round((304 if narrow else 320) * look.percent / 100))
        low = both and not beside and self.window().height() < _LOW_BELOW
        self.which.setVisible(low)
        self.beside.setVisible(beside)
        step = not low or self.which.value() != LETTER
        for card in self._steps:
            card.setVisible(card in self._shown and step)
        written = beside and self.beside.value() == WRITTEN
        self._letter.setVisible(self._letter.has_letter and not written and (not low or not step))
        self.side.setVisible(written or not beside)
        last = self._left.count() - 1
        growing = [card for card in (*self._steps, self._letter) if self._left.indexOf(card) >= 0]
        taken = any(self._left.stretch(self._left.indexOf(card)) for card in growing if not card.isHidden())
        self._left.setStretch(last, int(not taken))  # else cards grow beyond what they say

    def _arrange(self, *, beside: bool, width: int) -> None:
        """Put letter, what comes next and what was written down where they stand."""
        self.side.setMinimumWidth(0 if beside else width)
        self.side.setMaximumWidth(_MOST if beside else width)
        if beside is self._is_beside or self._letter is None or self._ways is None:
            return
        self._is_beside = beside
        self._ways.stand(flat=beside)
        if beside:
            self._left.removeWidget(self._letter)
            self._column.removeWidget(self._ways)
            self._row.removeWidget(self.side)
            self._left.insertWidget(self._left.count() - 1, self._ways)
            self._right.addWidget(self._letter, 1)
            self._right.addWidget(self.side, 1)
        else:
            self._right.removeWidget(self._letter)
            self._right.removeWidget(self.side)
            self._left.removeWidget(self._ways)
            self._left.insertWidget(self._left.count() - 1, self._letter, _LETTER)
            self._column.insertWidget(0, self._ways)
            self._row.addWidget(self.side)
        self._row.setStretch(0, _STEP if beside else 1)
        self._row.setStretch(1, _LETTER if beside else 0)
