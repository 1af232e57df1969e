"""One clinical list as a form: rows to choose in, and the arithmetic of what was chosen. It never judges."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.medical_records import Checklist
from skintwin_desktop.rules.instrument import Instrument, Item, Outcome, add_up, list_asked
from skintwin_desktop.ui import clinical_words as clinical
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.spare_time import Steps
from skintwin_desktop.ui.widgets.buttons import LINK, KeyButton
from skintwin_desktop.ui.widgets.cards import Note, line
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.text import Text

_NONE = "-"


class _Scale(QWidget):
    """The sum on a line with the source's bounds as grey ticks; no colour, no verdict."""

    def __init__(self) -> None:
        super().__init__()
        self._outcome: Outcome | None = None
        self.setFixedHeight(34)

    def show_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        self.setVisible(outcome.lowest is not None)
        self.update()

    def _x(self, value: Decimal, lowest: Decimal, highest: Decimal) -> float:
        share = float((value - lowest) / (highest - lowest))
        return 6 + share * (self.width() - 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        outcome = self._outcome
        if outcome is None or outcome.lowest is None or outcome.highest is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("neutralLine"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(4, 9, self.width() - 4, 9)
        painter.setFont(look.font("hint"))
        for index, bound in enumerate(outcome.bounds):
            x = self._x(bound.value, outcome.lowest, outcome.highest)
            painter.setPen(QPen(look.colour("ink3"), 1.4))
            painter.drawLine(round(x), 3, round(x), 15)
            text = clinical.number(bound.value)
            width = painter.fontMetrics().horizontalAdvance(text)
            left = x - width - 1 if len(outcome.bounds) > 1 and index == 0 else (x + 1 if index else x - width / 2)
            painter.drawText(QRectF(left, 16, width + 2, 16), Qt.AlignmentFlag.AlignCenter, text)
        if outcome.total is not None:
            x = self._x(outcome.total, outcome.lowest, outcome.highest)
            painter.setPen(QPen(look.colour("surface"), 2))
            painter.setBrush(look.colour("primary"))
            painter.drawEllipse(QRectF(x - 6, 3, 12, 12))
        painter.end()


class _ItemRow(QFrame):
    """One question of a list."""

    chosen = Signal()

    def __init__(self, instrument: Instrument, item: Item) -> None:
        super().__init__()
        self.item = item
        name, small = clinical.item(instrument.id, item.id)
        options = [Option(option.id, clinical.option(option.id)) for option in item.options]
        several = item.kind == "several"
        if several and item.least == 0:
            options.append(Option(_NONE, self.tr("none")))
        many = len(options) > 3
        self.segments = Segments(name, options, several=several, stretch=many, small=many)
        self._points = Text("", "bodyStrong")
        self._points.setFixedWidth(26)
        self._points.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._build(name, small, several=several)
        self.segments.chosen.connect(self._on_chosen)

    def _build(self, name: str, small: str, *, several: bool) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(14, 6, 14, 6)
        outer.setSpacing(5)
        row = QHBoxLayout()
        row.setSpacing(8)
        if len(small) == 1:
            letter = Text(small, "bodyStrong", "primaryInk")
            letter.setFixedWidth(14)
            row.addWidget(letter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(name, "body", wrap=True))
        if len(small) > 1:
            words.addWidget(Text(small, "caption", "ink3", wrap=True))
        row.addLayout(words, 1)
        wide = several or (len(self.segments.options) > 3)
        if not wide:
            row.addWidget(self.segments)
        row.addWidget(self._points)
        outer.addLayout(row)
        if wide:
            outer.addWidget(self.segments)

    def _on_chosen(self, _: tuple[str, ...]) -> None:
        values = self.segments.values()
        if _NONE in values and len(values) > 1:
            last = values[-1] if values[-1] != _NONE else _NONE
            self.segments.set_value(*([_NONE] if last == _NONE else [value for value in values if value != _NONE]))
        self.chosen.emit()

    def answer(self) -> tuple[str, ...] | None:
        values = self.segments.values()
        if values == (_NONE,):
            return ()
        return values or None

    def show_answer(self, answer: tuple[str, ...] | None) -> None:
        self.segments.set_value(*((_NONE,) if answer == () else (answer or ())))

    def show_points(self, text: str) -> None:
        self._points.setText(text)

    def count_points(self, counted: bool) -> None:
        self._points.setVisible(counted)


class ChecklistForm(QWidget):
    """A clinical list to fill in.

    Whoever makes it goes through ``steps`` before anything else: its rows are made in them.
    """

    changed = Signal()

    def __init__(self, instrument: Instrument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.instrument = instrument
        self._show_totals = False
        self._rows: list[_ItemRow] = []
        self.steps = self._make()

    def _make(self) -> Steps:
        self._rows += [_ItemRow(self.instrument, item) for item in self.instrument.items]
        yield
        self.warning = Note("warn")
        self.warning.hide()
        self._sum_row = QFrame()
        self._sum_row.setObjectName("sumRow")
        self._arithmetic = Text("", "small", "ink2", wrap=True)
        self._sum = Text("", "number")
        self._scale = _Scale()
        self._source = Text("", "caption", "ink3", wrap=True)
        self._cited = Text("", "caption", "ink3", wrap=True)
        self.rest = KeyButton(self.tr("All others: no"), kind=LINK, height=20)
        self._build()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        holder = QHBoxLayout()
        holder.setContentsMargins(14, 0, 14, 0)
        holder.addWidget(self.warning)
        layout.addLayout(holder)
        for row in self._rows:
            layout.addWidget(row)
            layout.addWidget(line())
            row.chosen.connect(self._changed)
        if any(item.kind == "yes_no" for item in self.instrument.items) and len(self._rows) > 3:
            foot = QHBoxLayout()
            foot.setContentsMargins(14, 5, 14, 5)
            foot.addStretch(1)
            foot.addWidget(self.rest)
            layout.addLayout(foot)
            self.rest.clicked.connect(self._answer_rest)
        inner = QVBoxLayout(self._sum_row)
        inner.setContentsMargins(14, 9, 14, 8)
        inner.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(self._arithmetic, 1)
        head.addWidget(Text(self.tr("sum"), "small", "ink2"))
        head.addSpacing(6)
        head.addWidget(self._sum)
        inner.addLayout(head)
        inner.addWidget(self._scale)
        inner.addWidget(self._source)
        layout.addWidget(self._sum_row)
        self._cited.setText(self._cite())
        self._cited.setContentsMargins(14, 6, 14, 6)
        layout.addWidget(self._cited)
        self.show_totals(False)

    def show_totals(self, shown: bool) -> None:
        """Show the sum, of a list that has one, or only where the list comes from."""
        self._show_totals = shown and self.instrument.sum
        self._sum_row.setVisible(self._show_totals)
        self._cited.setVisible(not self._show_totals)
        for row in self._rows:
            row.count_points(self._show_totals)
        self._refresh()

    def _cite(self) -> str:
        text = self.tr("%1, version %2.").replace("%1", self.instrument.source)
        return text.replace("%2", str(self.instrument.version))

    # --- answers ---

    def answers(self) -> dict[str, tuple[str, ...]]:
        """Return what is chosen, by item; an item that was not answered is absent."""
        found = {row.item.id: row.answer() for row in self._rows}
        return {item: answer for item, answer in found.items() if answer is not None}

    def checklist(self) -> Checklist | None:
        """Return the list as it is kept; None when nothing was answered."""
        answers = self.answers()
        return Checklist(self.instrument.id, self.instrument.version, answers) if answers else None

    def show_answers(self, answers: dict[str, tuple[str, ...]]) -> None:
        """Show answers without telling anybody."""
        for row in self._rows:
            row.show_answer(answers.get(row.item.id))
        self._refresh()

    def warn(self, sentence: str) -> None:
        """Warn that the source excludes this place."""
        self.warning.say(sentence)
        self.warning.setVisible(bool(sentence))

    def _answer_rest(self) -> None:
        for row in self._rows:
            if row.item.kind == "yes_no" and row.answer() is None and row.isVisibleTo(self):
                row.show_answer(("no",))
        self._changed()

    def _changed(self) -> None:
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        answers = self.answers()
        asked = {item.id for item in list_asked(self.instrument, answers)}
        for row in self._rows:
            row.setVisible(row.item.id in asked)
        outcome = add_up(self.instrument, answers)
        points = {term.item: clinical.number(term.points) for term in outcome.terms}
        for row in self._rows:
            row.show_points(points.get(row.item.id, "") if self._show_totals else "")
        if self._show_totals:
            self._show_sum(outcome)

    def _show_sum(self, outcome: Outcome) -> None:
        weighted = any(term.weight != 1 for term in outcome.terms)
        if outcome.total is None:
            missing = self.tr("%n item(s) not answered yet", None, len(outcome.missing))
            self._arithmetic.setText(self.tr("incomplete: %1").replace("%1", missing))
            self._sum.setText("–")
        else:
            parts = [
                f"{clinical.number(term.weight)} × {clinical.number(term.points)}"
                if weighted
                else clinical.number(term.points)
                for term in outcome.terms
            ]
            self._arithmetic.setText(" + ".join(parts))
            self._sum.setText(clinical.number(outcome.total))
        self._scale.show_outcome(outcome)
        says = clinical.source_says(self.instrument)
        self._source.setText(
            self.tr("Sum of your entries, no judgement. %1 %2").replace("%1", says).replace("%2", self._cite())
        )
        self._sum.setAccessibleDescription(f"{self._arithmetic.text()} = {self._sum.text()}")
