"""Prijzen: the price list and what stands on invoices about the studio; the owner's page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import prices
from skintwin_desktop.core.prices import Price, Seller
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules import bank
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.price_dialogs import PriceDialog, SellerDialog, WithdrawDialog
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import PRIMARY, KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.text import Text
from skintwin_desktop.ui.widgets.toast import Toast

_SIDE = 288


class PricesPage(QWidget):
    """The price list, and beside it the particulars of invoices."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._seller: Seller | None = None
        self.dialog: DeedDialog | None = None
        self.fault, self.missing = Note("danger"), Note("warn")
        self.table = RecordTable[Price](self.tr("Price list"), privacy, self._columns(), row_height=46)
        self.add = KeyButton(self.tr("New price"), kind=PRIMARY, icon="plus", height=28)
        self.change = KeyButton(self.tr("New edition"), icon="pencil-simple", height=28)
        self.withdraw = KeyButton(self.tr("Use no longer"), icon="x", height=28)
        self.set = KeyButton(self.tr("Change"), icon="pencil-simple", height=28)
        self.facts: dict[str, Text] = {}
        self._build()
        self.add.clicked.connect(self._add)
        self.change.clicked.connect(self._change)
        self.withdraw.clicked.connect(self._withdraw)
        self.set.clicked.connect(self._set)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._chosen)
        look.changed.connect(self._fit)
        self._fit()

    def _columns(self) -> list[Column[Price]]:
        return [
            Column(self.tr("Code"), lambda one: Cell(one.code, role="bodyStrong", private=Private.PUBLIC), 84),
            Column(self.tr("On the invoice"), self._words_cell, whole=True),
            Column(self.tr("Price"), self._price_cell, 112, right=True),
            Column(self.tr("VAT"), lambda one: Cell(payment_words.rate(one.vat), private=Private.PUBLIC), 100),
            Column(self.tr("Counts from"), self._from_cell, 116, whole=True),
        ]

    def _words_cell(self, one: Price) -> Cell:
        below = f"{one.en} · {words.appointment_kind(one.for_kind)}" if one.for_kind else one.en
        return Cell(one.nl, below, private=Private.PUBLIC, below_private=Private.PUBLIC)

    def _price_cell(self, one: Price) -> Cell:
        below = self.tr("incl. VAT") if one.with_vat else self.tr("excl. VAT")
        return Cell(
            payment_words.amount(one.cents), below, private=Private.PUBLIC, below_private=Private.PUBLIC
        )  # fmt: skip

    def _from_cell(self, one: Price) -> Cell:
        coming = self.tr("another from %1").replace("%1", words.day(one.next_from)) if one.next_from else ""
        return Cell(
            words.day(one.valid_from), coming, tone="ink2", private=Private.PUBLIC, below_private=Private.PUBLIC
        )  # fmt: skip

    # --- layout ---

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        for note in (self.fault, self.missing):
            note.hide()
            outer.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(14)
        card = Card(self.tr("Price list"), "tag")
        for button in (self.withdraw, self.change, self.add):
            card.add_to_head(button)
        card.add_flush(self.table, 1)
        told = self.tr("The words are neutral, such as “consult”: they stand on invoices.")
        self._empty = EmptyState("tag", self.tr("No prices yet"), told)
        card.add_flush(self._empty, 1)
        row.addWidget(card, 1)
        self._side = Scrolled(self._side_card())
        row.addWidget(self._side)
        outer.addLayout(row, 1)
        self.table.hide()

    def _side_card(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self.tr("On every invoice"), "receipt")
        card.add_to_head(self.set)
        inside = card.padded(spacing=2)
        for name, label in (
            ("who", self.tr("Studio")), ("trade_register", self.tr("Trade register (KvK)")),
            ("vat_number", self.tr("VAT number")), ("bank_account", self.tr("Bank account (IBAN)")),
            ("days_to_pay", self.tr("Days to pay")), ("exempt", self.tr("Words for the exemption")),
        ):  # fmt: skip
            self.facts[name] = Text("", "body", wrap=True)
            inside.addWidget(Text(label, "small", "ink2"))
            inside.addWidget(self.facts[name])
            inside.addSpacing(6)
        column.addWidget(card)
        told = self.tr("Whether your work is exempt from VAT, the program cannot know. Ask your tax adviser.")
        column.addWidget(Note("info", told))
        column.addStretch(1)
        return content

    def _fit(self) -> None:
        self._side.setFixedWidth(round(_SIDE * look.percent / 100))

    # --- reading ---

    def entered(self) -> None:
        """Read prices and particulars anew."""
        self.fault.hide()
        self._jobs.run(self, prices.price_list, self._studio, then=self._show_prices, on_error=self._failed)
        self._jobs.run(self, prices.seller, self._studio, then=self._show_seller, on_error=self._failed)

    def _failed(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.show()

    def _show_prices(self, found: tuple[Price, ...]) -> None:
        before = self.table.current()
        self.table.setVisible(bool(found))
        self._empty.setVisible(not found)
        self.table.show_records(found, keep=lambda one: before is not None and one.code == before.code)
        if found and self.table.current() is None:
            self.table.selectRow(0)
        self._chosen(self.table.current())
        (self.table if found else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, price: Price | None) -> None:
        for button in (self.change, self.withdraw):
            button.set_enabled(price is not None, self.tr("Choose a price first."))

    def _show_seller(self, found: Seller) -> None:
        self._seller = found
        unset = self.tr("not set yet")
        self.facts["who"].setText(f"{found.name}\n{found.address}, {found.postcode} {found.city}")
        self.facts["trade_register"].setText(found.trade_register or unset)
        self.facts["vat_number"].setText(found.vat_number or unset)
        self.facts["bank_account"].setText(bank.shown_account(found.bank_account) or unset)
        self.facts["days_to_pay"].setText(str(found.days_to_pay))
        self.facts["exempt"].setText(f"{found.exempt_nl}\n{found.exempt_en}")
        lacking = [payment_words.particular(name) for name in found.missing]
        self.missing.setVisible(bool(lacking))
        if lacking:
            text = self.tr("Still to be set: %1.").replace("%1", ", ".join(lacking))
            self.missing.say(text, bold=self.tr("No invoice can be made final yet"))
            self.missing.offer(self.tr("Set"), self._set)

    # --- deeds ---

    def _begin(self, dialog: DeedDialog) -> None:
        self.dialog = dialog
        dialog.answered.connect(self._done)
        dialog.start()  # type: ignore[attr-defined]

    def _add(self) -> None:
        self._begin(PriceDialog(self.window(), self._studio, self._jobs, None))

    def _open(self, price: Price) -> None:
        self._begin(PriceDialog(self.window(), self._studio, self._jobs, price))

    def _change(self) -> None:
        price = self.table.current()
        if price is not None:
            self._open(price)

    def _withdraw(self) -> None:
        price = self.table.current()
        if price is not None:
            self._begin(WithdrawDialog(self.window(), self._studio, self._jobs, price))

    def _set(self) -> None:
        if self._seller is not None:
            self._begin(SellerDialog(self.window(), self._studio, self._jobs, self._seller))

    def _done(self, _: object) -> None:
        self.dialog = None
        Toast(self.window(), self.tr("Done. It stands in the journal."))
        self.entered()
