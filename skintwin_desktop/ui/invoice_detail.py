"""The chosen invoice: its lines, what was paid for it, and everything that can be done with it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core.charges import ChargedLine, Invoice, Payment
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import bank, retention
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.file_pages import main_kind
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.chips import StatusChip
from skintwin_desktop.ui.widgets.flow import FlowRow
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook
from skintwin_desktop.ui.widgets.text import Text

_MOST_ROWS = 5


class InvoiceDetail(QWidget):
    """One invoice or credit note with its payments."""

    pay_wanted = Signal()
    return_wanted = Signal()
    credit_wanted = Signal()
    correct_wanted = Signal(object)
    sent_wanted = Signal(object)
    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, studio: Studio, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._privacy = studio, privacy
        self.invoice: Invoice | None = None
        self.title = PrivateLabel(privacy, Private.NUMBER, "section")
        self.about = PrivateLabel(privacy, Private.NAME, "small", "ink2", wrap=True)
        self.keeping = Text("", "small", "ink3", wrap=True)
        self.chip = StatusChip()
        self.open_text, self.open_amount = Text("", "body", "ink2"), PrivateLabel(privacy, Private.KIND, "title")
        self.lines = RecordTable[ChargedLine](
            self.tr("Lines"), privacy, self._line_columns(), client_of=self._client_of, row_height=30, head=False
        )
        self.payments = RecordTable[Payment](
            self.tr("Payments"), privacy, self._payment_columns(), client_of=self._client_of,
            row_look=_payment_look, row_height=46, head=False,
        )  # fmt: skip
        self.account = PrivateLabel(privacy, Private.CONTACT, "bodyStrong", wrap=True)
        self.pay = KeyButton(
            self.tr("Take a payment"), kind=main_kind(studio), icon="credit-card", keys=("Ctrl", "Enter")
        )
        self.give_back = KeyButton(
            self.tr("Pay back"), kind=main_kind(studio), icon="arrow-u-up-left", keys=("Ctrl", "Enter")
        )
        self.print = KeyButton(self.tr("Print"), icon="printer", keys=("Ctrl", "P"))
        self.save = KeyButton(self.tr("Save as PDF"), icon="file-pdf")
        self.credit = KeyButton(self.tr("Credit"), icon="arrow-counter-clockwise")
        self.correct = KeyButton(self.tr("Take this payment back"), icon="x", height=28)
        self.sent = KeyButton(self.tr("It was transferred"), icon="check", height=28)
        self.off = Note("seal", self.tr("Printing and saving are off in privacy mode. Switch it off first (F9)."))
        self._build()
        self._connect()
        self.show_invoice(None)

    # --- what the tables show ---

    def _line_columns(self) -> list[Column[ChargedLine]]:
        return [
            Column(self.tr("Description"), _words_cell, whole=True),
            Column(self.tr("VAT"), _rate_cell, 86),
            Column(self.tr("Total"), _gross_cell, 108, right=True),
        ]

    def _payment_columns(self) -> list[Column[Payment]]:
        return [
            Column(self.tr("Payment"), self._method_cell, whole=True),
            Column("", _payment_chip_cell, 142),
            Column(self.tr("Amount"), _paid_cell, 108, right=True),
        ]

    def _client_of(self, _: object) -> UUID | None:
        return self.invoice.client_id if self.invoice is not None else None

    @staticmethod
    def _method_cell(one: Payment) -> Cell:
        below = f"{words.day(one.booked_on)} · {one.taken_by}"
        return Cell(
            payment_words.method(one.method), below, private=Private.KIND, below_private=Private.PUBLIC
        )  # fmt: skip

    # --- layout ---

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.card = Card(self.tr("Chosen invoice"), "receipt")
        self.card.add_to_head(self.chip)
        self._empty = EmptyState(
            "receipt", self.tr("Nothing chosen"), self.tr("Choose an invoice, or make a new one.")
        )  # fmt: skip
        self.card.add_flush(self._empty, 1)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.about)
        names.addWidget(self.keeping)
        head.addLayout(names, 1)
        amounts = QVBoxLayout()
        amounts.setSpacing(0)
        amounts.addWidget(self.open_text)
        amounts.addWidget(self.open_amount)
        head.addLayout(amounts)
        column.addLayout(head)
        column.addWidget(self.lines)
        self._paid_head = Text(self.tr("Payments"), "bodyStrong")
        self._paid_head.setContentsMargins(14, 6, 14, 0)
        column.addWidget(self._paid_head)
        column.addWidget(self.payments)
        inside = QVBoxLayout()
        inside.setContentsMargins(14, 0, 14, 12)
        inside.setSpacing(8)
        inside.addWidget(self.account)
        chosen = QHBoxLayout()
        chosen.setSpacing(8)
        for button in (self.correct, self.sent):
            chosen.addWidget(button)
        chosen.addStretch(1)
        inside.addLayout(chosen)
        inside.addWidget(self.off)
        column.addLayout(inside)
        column.addStretch(1)
        self.card.add_flush(self._body, 1)
        deeds = QWidget()
        row = FlowRow(gap=8, line_gap=8)
        deeds.setLayout(row)
        for button in (self.pay, self.give_back, self.print, self.save, self.credit):
            row.add(button)
        foot = self.card.foot()
        foot.addWidget(deeds, 1)
        outer.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.pay.clicked.connect(self.pay_wanted)
        self.give_back.clicked.connect(self.return_wanted)
        self.credit.clicked.connect(self.credit_wanted)
        self.print.clicked.connect(self.print_wanted)
        self.save.clicked.connect(self.save_wanted)
        self.correct.clicked.connect(self._want_correct)
        self.sent.clicked.connect(self._want_sent)
        self.payments.chosen.connect(self._payment_chosen)
        self._privacy.changed.connect(self._refresh)

    # --- showing ---

    def show_invoice(self, invoice: Invoice | None) -> None:
        """Show an invoice, or that none is chosen."""
        chosen = self.payments.current()
        self.invoice = invoice
        self._empty.setVisible(invoice is None)
        self._body.setVisible(invoice is not None)
        self._refresh()
        if invoice is None:
            return
        number = self.tr("Credit note %1") if invoice.is_credit else self.tr("Invoice %1")
        self.title.show_value(number.replace("%1", invoice.number), invoice.client_id)
        self.about.show_value(self._said_about(invoice), invoice.client_id)
        until = words.day(retention.fiscal_until(invoice.issued_on))
        self.keeping.setText(self.tr("Kept until %1: the law’s seven years.").replace("%1", until))
        owed = invoice.open < 0
        self.open_text.setText(self.tr("To be paid back") if owed else self.tr("Open"))
        self.open_amount.show_value(payment_words.amount(abs(invoice.open)), invoice.client_id)
        for part in (self.open_text, self.open_amount):
            part.setVisible(not invoice.is_credit)
        self._show_rows(self.lines, invoice.lines)
        self.payments.show_records(
            invoice.payments, keep=lambda one: chosen is not None and one.id == chosen.id
        )  # fmt: skip
        self._show_rows(self.payments, invoice.payments, again=False)
        self._payment_chosen(self.payments.current())

    @staticmethod
    def _show_rows(table: RecordTable, records: tuple, *, again: bool = True) -> None:  # type: ignore[type-arg]
        if again:
            table.show_records(records)
        table.setVisible(bool(records))
        table.setFixedHeight(min(len(records), _MOST_ROWS) * table.row_height() + 2)

    def _said_about(self, invoice: Invoice) -> str:
        day = self.tr("of %1").replace("%1", words.day(invoice.issued_on))
        if invoice.is_credit:
            to = self.tr("for invoice %1").replace("%1", invoice.credits)
            return f"{day} · {to} · {payment_words.credit_reason(invoice.credit_reason)}"
        due = self.tr("to be paid by %1").replace("%1", words.day(invoice.due_on))
        return f"{day} · {due} · {invoice.payer_name}"

    def _payment_chosen(self, payment: Payment | None) -> None:
        may_correct = payment is not None and payment.corrects is None and not payment.corrected
        waits = payment is not None and payment.waits
        self.correct.setVisible(may_correct)
        self.sent.setVisible(waits)
        self.account.setVisible(waits)
        if payment is not None and self.invoice is not None and waits:
            to = self.tr("To be transferred to %1").replace("%1", bank.shown_account(payment.account))
            self.account.show_value(to, self.invoice.client_id)

    def _refresh(self) -> None:
        """Offer what can be done with this invoice now."""
        invoice, private = self.invoice, self._privacy.on
        there = invoice is not None
        self.chip.show_chip(payment_words.state_chip(invoice, self._studio.today()) if invoice is not None else None)
        self.chip.setVisible(there)
        self.pay.setVisible(invoice is not None and invoice.open > 0)
        self.give_back.setVisible(invoice is not None and invoice.open < 0)
        creditable = (
            invoice is not None and not invoice.is_credit and any(not line.credited for line in invoice.lines)
        )  # fmt: skip
        self.credit.setVisible(creditable)
        for button in (self.print, self.save):
            button.setVisible(there)
            button.set_enabled(not private, self.off.text())
        hidden = invoice is not None and self._privacy.hides(Private.KIND, invoice.client_id)
        why = self.tr("Amounts are hidden in privacy mode. Say first that the client is present (Ctrl+F9).")
        for deed in (self.pay, self.give_back, self.credit, self.correct, self.sent):
            deed.set_enabled(not hidden, why)
        self.off.setVisible(private and there)
        self._paid_head.setVisible(invoice is not None and bool(invoice.payments))

    def _want_correct(self) -> None:
        payment = self.payments.current()
        if payment is not None:
            self.correct_wanted.emit(payment)

    def _want_sent(self) -> None:
        payment = self.payments.current()
        if payment is not None:
            self.sent_wanted.emit(payment)


def _words_cell(line: ChargedLine) -> Cell:
    many = f"{line.quantity} × " if abs(line.quantity) != 1 else ""
    return Cell(f"{many}{line.words}", tone="ink3" if line.credited else "ink", private=Private.KIND)


def _rate_cell(line: ChargedLine) -> Cell:
    return Cell(payment_words.rate(line.vat), tone="ink2", private=Private.PUBLIC)


def _gross_cell(line: ChargedLine) -> Cell:
    return Cell(payment_words.amount(line.amount.gross), private=Private.KIND)


def _payment_chip_cell(one: Payment) -> Cell:
    return Cell(chip=payment_words.payment_chip(one), private=Private.PUBLIC)


def _paid_cell(one: Payment) -> Cell:
    return Cell(payment_words.amount(one.cents), private=Private.KIND)


def _payment_look(one: Payment) -> RowLook:
    return RowLook(quiet=one.corrected or one.corrects is not None)
