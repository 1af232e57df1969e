"""The lines of an invoice as they are typed: one row each, from the price list or by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from skintwin_desktop.core.invoices import MOST_LINES, PlannedLine
from skintwin_desktop.core.prices import Price
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import money
from skintwin_desktop.ui import payment_words
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.buttons import IconButton, KeyButton
from skintwin_desktop.ui.widgets.choices import Option
from skintwin_desktop.ui.widgets.fields import ComboBox
from skintwin_desktop.ui.widgets.text import Text

_WIDTHS = (172, 0, 62, 104, 114, 132, 104, 32)
"""Price, description (what is left), number, price of one, with or without VAT, rate, total, away with it."""
INCLUDED, EXCLUDED = "with", "without"


def _fix_widths(grid: QGridLayout) -> None:
    """Give the columns of a row their widths at the chosen text size."""
    for column, width in enumerate(_WIDTHS):
        item = grid.itemAtPosition(0, column)
        widget = item.widget() if item is not None else None
        if width and widget is not None:
            widget.setFixedWidth(width if column == len(_WIDTHS) - 1 else round(width * look.percent / 100))


class _Head(QWidget):
    """The words above the lines."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 6, 14, 0)
        self._grid.setHorizontalSpacing(8)
        heads = (
            self.tr("Price list"), self.tr("Description"), self.tr("Number"), self.tr("Price of one"), "",
            self.tr("VAT"), self.tr("Total"), "",
        )  # fmt: skip
        for column, head in enumerate(heads):
            text = Text(head, "caption", "ink2")
            if column in {2, 3, 6}:
                text.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(text, 0, column)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        _fix_widths(self._grid)


class LineRow(QWidget):
    """One line as it is typed."""

    changed = Signal()
    removed = Signal()

    def __init__(self, prices: Sequence[Price], language: str) -> None:
        super().__init__()
        self._prices, self._language = {one.code: one for one in prices}, language
        self.price = ComboBox(
            [Option(one.code, f"{one.code}  {one.words(language)}") for one in prices],
            placeholder=self.tr("Choose a price"),
        )
        self.words, self.quantity, self.unit = QLineEdit(), QLineEdit("1"), QLineEdit()
        self.basis = ComboBox([Option(INCLUDED, self.tr("incl. VAT")), Option(EXCLUDED, self.tr("excl. VAT"))])
        self.vat = ComboBox(payment_words.rates(), placeholder=self.tr("Choose"))
        self.total = Text("", "bodyStrong")
        self.remove = IconButton("trash", self.tr("Take this line out"), size=32, glyph=16)
        self.problem = Text("", "small", "dangerInk", wrap=True)
        self.basis.set_value(INCLUDED)
        self._build()
        self.price.activated.connect(self._price_chosen)
        for editor in (self.words, self.quantity, self.unit):
            editor.textEdited.connect(self._edited)
        for choice in (self.basis, self.vat):
            choice.activated.connect(self._edited)
        self.words.editingFinished.connect(self._check_words)
        self.remove.clicked.connect(self.removed)
        look.changed.connect(self._fit)

    def _build(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 4, 14, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        named = (
            (self.price, self.tr("Price")), (self.words, self.tr("Description")), (self.quantity, self.tr("Number")),
            (self.unit, self.tr("Price of one")), (self.basis, self.tr("With or without VAT")),
            (self.vat, self.tr("VAT")), (self.total, self.tr("Total")), (self.remove, self.remove.accessibleName()),
        )  # fmt: skip
        for column, (widget, name) in enumerate(named):
            widget.setAccessibleName(name)
            self._grid.addWidget(widget, 0, column)
        for editor in (self.quantity, self.unit):
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(self.problem, 1, 1, 1, 6)
        self.problem.hide()
        self._grid.setColumnStretch(1, 1)
        self._fit()

    def _fit(self) -> None:
        _fix_widths(self._grid)

    # --- values ---

    def show_price(self, price: Price) -> None:
        """Fill in a price of the list."""
        self.price.set_value(price.code)
        self.words.setText(price.words(self._language))
        self.unit.setText(money.plain_amount(price.cents))
        self.basis.set_value(INCLUDED if price.with_vat else EXCLUDED)
        self.vat.set_value(price.vat)
        self._refresh()

    def show_values(self, values: dict[str, str]) -> None:
        """Fill in what was typed before."""
        self.price.set_value(values.get("price", ""))
        self.words.setText(values.get("words", ""))
        self.quantity.setText(values.get("quantity", "1"))
        self.unit.setText(values.get("unit", ""))
        self.basis.set_value(values.get("basis", INCLUDED))
        self.vat.set_value(values.get("vat", ""))
        self._refresh()

    def values(self) -> dict[str, str]:
        """Return what is typed, for the draft."""
        return {
            "price": self.price.value(),
            "words": self.words.text(),
            "quantity": self.quantity.text(),
            "unit": self.unit.text(),
            "basis": self.basis.value(),
            "vat": self.vat.value(),
        }

    @property
    def empty(self) -> bool:
        """Tell whether nothing was typed here."""
        return not (self.words.text().strip() or self.unit.text().strip() or self.price.value())

    def entered(self) -> PlannedLine | str:
        """Return the line, or the sentence that says what is wrong with it."""
        typed, number = money.read_amount(self.unit.text()), self.quantity.text().strip()
        text = self.words.text()
        if typed.cents is None:
            return payment_words.amount_problem(typed.problem)
        if not (number.isascii() and number.isdigit() and 1 <= int(number[:4]) <= money.MOST_OF_ONE):
            return payment_words.words_problem(FieldProblem("", "quantity"))
        if not self.vat.value():
            return payment_words.words_problem(FieldProblem("", "vat"))
        if wrong := payment_words.free_text_problem(text):
            return wrong
        return PlannedLine(
            self.price.value(), text, int(number), typed.cents,
            with_vat=self.basis.value() != EXCLUDED, vat=self.vat.value(),
        )  # fmt: skip

    def gross(self) -> int | None:
        """Return what the line comes to, as far as it can be read."""
        found = self.entered()
        return found.split.gross if isinstance(found, PlannedLine) else None

    def show_problem(self, text: str) -> None:
        """Say below the line what is wrong; an empty text takes it back."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.setAccessibleDescription(text)

    # --- what is typed ---

    def _price_chosen(self, _: object = None) -> None:
        price = self._prices.get(self.price.value())
        if price is not None:
            self.show_price(price)
            self.changed.emit()

    def _edited(self, _: object = None) -> None:
        self.show_problem("")
        self._refresh()
        self.changed.emit()

    def _check_words(self) -> None:
        self.show_problem(payment_words.free_text_problem(self.words.text()))

    def _refresh(self) -> None:
        gross = self.gross()
        self.total.setText("–" if gross is None else payment_words.amount(gross))


class LineRows(QWidget):
    """All lines of an invoice, and what they come to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._prices: tuple[Price, ...] = ()
        self._language = "nl"
        self.rows: list[LineRow] = []
        self.add_button = KeyButton(self.tr("Add a line"), icon="plus", keys=("Alt", "N"), height=28)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(_Head())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        layout.addLayout(self._rows)
        below = QHBoxLayout()
        below.setContentsMargins(14, 6, 14, 4)
        below.addWidget(self.add_button)
        below.addStretch(1)
        layout.addLayout(below)
        layout.addStretch(1)
        self.add_button.clicked.connect(self.add_line)

    def begin(self, prices: Sequence[Price], language: str) -> None:
        """Begin anew with these prices."""
        self._prices, self._language = tuple(prices), language
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []

    def speak(self, language: str) -> None:
        """Put the descriptions of the price list in another language; what was typed by hand stays."""
        kept, old = self.kept(), {one.code: one.words(self._language) for one in self._prices}
        new = {one.code: one.words(language) for one in self._prices}
        lines = json.loads(kept)
        for line in lines:
            if line["price"] in old and line["words"] == old[line["price"]]:
                line["words"] = new[line["price"]]
        self.begin(self._prices, language)
        self.show_kept(json.dumps(lines))

    def add_line(self) -> LineRow:
        """Add an empty line and go there."""
        row = self._add()
        row.price.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()
        return row

    def _add(self) -> LineRow:
        row = LineRow(self._prices, self._language)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self.rows.append(row)
        self._rows.addWidget(row)
        self.add_button.set_enabled(
            len(self.rows) < MOST_LINES, self.tr("An invoice has at most %1 lines.").replace("%1", str(MOST_LINES))
        )
        return row

    def add_price(self, price: Price) -> None:
        """Add a line of the price list."""
        self._add().show_price(price)

    def _remove(self) -> None:
        row = self.sender()
        if isinstance(row, LineRow):
            at = self.rows.index(row)
            self.rows.remove(row)
            row.hide()
            row.deleteLater()
            left = self.rows[min(at, len(self.rows) - 1)].words if self.rows else self.add_button
            left.setFocus(Qt.FocusReason.OtherFocusReason)
            self.add_button.set_enabled(True)
            self.changed.emit()

    # --- values ---

    def kept(self) -> str:
        """Return what is typed, for the draft."""
        return json.dumps([row.values() for row in self.rows])

    def show_kept(self, text: str) -> None:
        """Fill in what was typed before."""
        for values in json.loads(text or "[]")[:MOST_LINES]:
            self._add().show_values(values)

    def total(self) -> int:
        """Return what all lines come to, as far as they can be read."""
        return sum(row.gross() or 0 for row in self.rows)

    def entered(self) -> tuple[PlannedLine, ...] | None:
        """Return the lines; None when one is wrong: it says so, and has the focus."""
        found, wrong = [], None
        for row in self.rows:
            if row.empty:
                continue
            line = row.entered()
            row.show_problem(line if isinstance(line, str) else "")
            if isinstance(line, PlannedLine):
                found.append(line)
            else:
                wrong = wrong or row
        if wrong is not None:
            wrong.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return tuple(found)

    def show_problem(self, number: int, text: str) -> None:
        """Say at the line of this number (from 1, empty ones not counted) what is wrong."""
        filled = [row for row in self.rows if not row.empty]
        if 1 <= number <= len(filled):
            filled[number - 1].show_problem(text)
            filled[number - 1].words.setFocus(Qt.FocusReason.OtherFocusReason)
