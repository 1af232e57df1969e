"""Betaling: a client's invoices and payments, a new invoice, and taking money; the same for everybody at the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from skintwin_desktop.core import payments
from skintwin_desktop.core.charges import Invoice, Payment
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import DraftLine
from skintwin_desktop.core.invoices import Issued
from skintwin_desktop.core.payments import Booked
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.invoice_detail import InvoiceDetail
from skintwin_desktop.ui.invoice_form import Beginning, InvoiceForm
from skintwin_desktop.ui.invoice_out import InvoiceOut
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import MAIN_DEED, claim, covered
from skintwin_desktop.ui.page_parts import MarginFit
from skintwin_desktop.ui.payment_desk import (
    Desk,
    client_of,
    counting,
    moment,
    open_cell,
    read_desk,
    row_look,
    total_cell,
)
from skintwin_desktop.ui.payment_dialogs import CorrectDialog, CreditDialog, HidingDialog, ReturnDialog, TakeDialog
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.toast import Toast
from skintwin_desktop.ui.widgets.veil import Veil


class PaymentPage(QWidget):
    """The page: invoices on the left, the chosen one on the right; or the form of a new one in their place."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._client: Client | None = None
        self._desk: Desk | None = None
        self._wanted: UUID | None = None
        self._new_wanted = self._names_invoice = False
        self.dialog: HidingDialog | None = None
        self.fault, self.note, self.waiting = Note("danger"), Note("info"), Note("warn")
        self.new = KeyButton(self.tr("New invoice"), icon="plus", keys=("Ctrl", "B"), height=28)
        self.table = RecordTable[Invoice](
            self.tr("Invoices"), privacy, self._columns(), client_of=client_of, row_look=row_look, row_height=46
        )
        self.detail = InvoiceDetail(studio, privacy)
        self.form = InvoiceForm(studio, jobs)
        self.out = InvoiceOut(self, studio, jobs, privacy)
        self._build()
        self._connect()

    # --- what the table shows ---

    def _columns(self) -> list[Column[Invoice]]:
        return [
            Column(self.tr("Number"), self._number_cell, 124),
            Column(self.tr("Who pays"), self._payer_cell, whole=True),
            Column(self.tr("Total"), total_cell, 100, right=True),
            Column(self.tr("Open"), open_cell, 100, right=True),
            Column(self.tr("State"), self._state_cell, 146),
        ]

    def _number_cell(self, one: Invoice) -> Cell:
        below = words.day(one.issued_on)
        return Cell(one.number, below, role="bodyStrong", private=Private.NUMBER, below_private=Private.PUBLIC)

    def _payer_cell(self, one: Invoice) -> Cell:
        if one.is_credit:
            return Cell(self.tr("Credit note for %1").replace("%1", one.credits), tone="ink2", private=Private.KIND)
        if one.payer == "client":
            return Cell(self.tr("Client"), tone="ink2", private=Private.PUBLIC)
        return Cell(one.payer_name, tone="ink2", private=Private.CONTACT)

    def _state_cell(self, one: Invoice) -> Cell:
        return Cell(chip=payment_words.state_chip(one, self._studio.today()), private=Private.PUBLIC)

    # --- layout ---

    def _build(self) -> None:
        self._margins = QVBoxLayout(self)
        self._margins.setSpacing(12)
        MarginFit(self, self._margins)
        for note in (self.fault, self.waiting, self.note):
            note.hide()
            self._margins.addWidget(note)
        lists = QWidget()
        row = QHBoxLayout(lists)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        self._card = Card(self.tr("Invoices"), "receipt")
        self._card.add_to_head(self.new)
        self._card.add_flush(self.table, 1)
        self._empty = EmptyState(
            "receipt", self.tr("No invoices yet"), self.tr("Ctrl+B makes one from today’s appointment.")
        )
        self._card.add_flush(self._empty, 1)
        row.addWidget(self._card, 55)
        row.addWidget(self.detail, 45)
        self.veil = Veil(self.form, self._privacy, Private.KIND)
        self._lists = lists
        self.stack = QStackedWidget()
        self.stack.addWidget(lists)
        self.stack.addWidget(self.veil)
        self._margins.addWidget(self.stack, 1)
        self.table.hide()

    def _connect(self) -> None:
        self.new.clicked.connect(self.new_from_today)
        self.table.chosen.connect(self.detail.show_invoice)
        self.table.opened.connect(self._open)
        self.form.issued.connect(self._issued)
        self.form.left.connect(self._form_left)
        self.detail.pay_wanted.connect(self.take)
        self.detail.return_wanted.connect(self.give_back)
        self.detail.credit_wanted.connect(self.credit)
        self.detail.correct_wanted.connect(self._correct)
        self.detail.sent_wanted.connect(self._sent)
        self.detail.print_wanted.connect(self._print)
        self.detail.save_wanted.connect(self._save)
        self.out.said.connect(self._say)
        self._privacy.changed.connect(self._look_away)
        claim(self._lists, *MAIN_DEED, deed=self._main_key)
        claim(self._lists, "Ctrl+P", deed=self._print_key)

    # --- reading ---

    def show_client(self, client: Client) -> None:
        """Show whose file this is; what is typed for somebody else is kept and leaves the screen."""
        if self._client is not None and client.id != self._client.id:
            self._leave_form()
            self._desk = self._wanted = None
            self._new_wanted = False
            self.table.show_records(())
            self.detail.show_invoice(None)
            for note in (self.fault, self.note, self.waiting):
                note.hide()
        self._client = client
        self.veil.show_client(client.id)

    def entered(self) -> None:
        """Read the page anew."""
        if self._client is not None:
            self._jobs.run(
                self, read_desk, self._studio, self._client.id, then=self._show_desk, on_error=self._not_read
            )  # fmt: skip

    def _not_read(self, error: StudioError | None) -> None:
        self.fault.say(sentence(error))
        self.fault.offer(self.tr("Again"), self.entered)
        self.fault.show()

    def _show_desk(self, desk: Desk) -> None:
        if self._client is None or desk.client_id != self._client.id:
            return
        self.fault.hide()
        self._desk = desk
        before = self._wanted or (self.detail.invoice.id if self.detail.invoice is not None else None)
        self._wanted = None
        first = next((one.id for one in desk.invoices if one.open), None)
        keep = before if any(one.id == before for one in desk.invoices) else first
        self.table.setVisible(bool(desk.invoices))
        self._empty.setVisible(not desk.invoices)
        self.table.show_records(desk.invoices, keep=lambda one: one.id == keep)
        if keep is None and desk.invoices:
            self.table.selectRow(0)
        self.detail.show_invoice(self.table.current())
        self._show_draft(desk.draft)
        if self._new_wanted:
            self._new_wanted = False
            self._begin_new(desk)
        elif self.stack.currentWidget() is self._lists and not covered(self):
            (self.table if desk.invoices else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_draft(self, draft: DraftLine | None) -> None:
        shown = draft is not None and self.stack.currentWidget() is self._lists
        self.waiting.setVisible(shown)
        if draft is not None and shown:
            self.waiting.say(
                self.tr("Kept %1.").replace("%1", moment(draft.saved_at)),
                bold=self.tr("An invoice is not finished"),
            )
            self.waiting.offer(self.tr("Go on with it"), self._resume)

    # --- a new invoice ---

    def new_from_today(self) -> None:
        """Begin a new invoice from today's appointment, or go on with the one that is not finished."""
        if self.stack.currentWidget() is self.veil:
            return
        if self._desk is None:
            self._new_wanted = True
            self.entered()
        else:
            self._begin_new(self._desk)

    def want_new(self) -> None:
        """Begin a new invoice once the page was read anew, which is under way."""
        self._new_wanted = self.stack.currentWidget() is not self.veil

    def _begin_new(self, desk: Desk) -> None:
        if self._client is None:
            return
        self.note.hide()
        if desk.draft is not None:
            self._resume()
            return
        today = desk.today
        charged = next(
            (one for one in desk.invoices if today is not None and one.appointment_id == today.id and one.is_charged),
            None,
        )
        if charged is not None:
            self.table.show_records(desk.invoices, keep=lambda one: one.id == charged.id)
            number = self._privacy.shown(charged.number, Private.NUMBER, charged.client_id)
            self._say(self.tr("Today’s appointment is on invoice %1 already.").replace("%1", number), "info")
            self._names_invoice = True
            self.note.offer(self.tr("Another invoice"), self._begin_empty)
            return
        self._show_form()
        proposed = next((one for one in desk.prices if one.code == desk.proposed), None)
        only = desk.prices[0] if len(desk.prices) == 1 else None
        self.form.begin(
            self._client,
            counting(desk.prices, self._studio),
            Beginning(self._studio.today(), today.id if today is not None else None, proposed or only),
        )

    def _begin_empty(self) -> None:
        if self._client is not None and self._desk is not None:
            self.note.hide()
            prices_now = counting(self._desk.prices, self._studio)
            self._show_form()
            self.form.begin(self._client, prices_now, Beginning(self._studio.today()))

    def _resume(self) -> None:
        if self._client is not None and self._desk is not None and self._desk.draft is not None:
            self._show_form()
            self.form.resume(self._client, counting(self._desk.prices, self._studio), self._desk.draft.draft)

    def _show_form(self) -> None:
        for note in (self.waiting, self.note):
            note.hide()
        self.stack.setCurrentWidget(self.veil)

    def _leave_form(self) -> None:
        if self.stack.currentWidget() is self.veil:
            self.form.keeper.save()
            self.form.keeper.end()
        self.stack.setCurrentWidget(self._lists)

    def _form_left(self) -> None:
        self.form.keeper.end()
        self.stack.setCurrentWidget(self._lists)
        self._desk = None
        self.entered()

    def _issued(self, issued: Issued) -> None:
        self._wanted = issued.id
        Toast(self.window(), self.tr("Invoice %1 is final").replace("%1", issued.number))
        self._form_left()

    # --- money ---

    def _main_key(self) -> None:
        invoice = self.detail.invoice
        if invoice is None or covered(self):
            return
        if invoice.open > 0 and self.detail.pay.isEnabled():
            self.take()
        elif invoice.open < 0 and self.detail.give_back.isEnabled():
            self.give_back()

    def _open(self, _: Invoice) -> None:
        self._main_key()

    def _ask(self, dialog: HidingDialog, then: Callable[[Any], object]) -> None:
        self.note.hide()
        self.dialog = dialog
        dialog.hide_with(self._privacy, self._client.id if self._client is not None else None)
        dialog.answered.connect(then)
        dialog.start()  # type: ignore[attr-defined]

    def take(self) -> None:
        """Ask for a payment of the chosen invoice."""
        if self.detail.invoice is not None:
            self._ask(TakeDialog(self.window(), self._studio, self._jobs, self.detail.invoice), self._booked)

    def give_back(self) -> None:
        """Ask how to pay back what is owed for the chosen invoice."""
        if self.detail.invoice is not None:
            self._ask(ReturnDialog(self.window(), self._studio, self._jobs, self.detail.invoice), self._booked)

    def credit(self) -> None:
        """Ask why the chosen invoice is credited."""
        if self.detail.invoice is not None:
            dialog = CreditDialog(self.window(), self._studio, self._jobs, self._privacy, self.detail.invoice)
            self._ask(dialog, self._credited)

    def _correct(self, payment: Payment) -> None:
        self._ask(CorrectDialog(self.window(), self._studio, self._jobs, payment), self._booked)

    def _sent(self, payment: Payment) -> None:
        self._jobs.run(
            self, payments.mark_refund_sent, self._studio, payment.id, then=self._was_sent, on_error=self._not_read
        )

    def _was_sent(self, _: None) -> None:
        Toast(self.window(), self.tr("Noted. The account number is gone."))
        self.entered()

    def _booked(self, booked: Booked) -> None:
        self.dialog = None
        if booked.booked_on != self._studio.today():
            day = words.day(booked.booked_on)
            self._say(self.tr("The till of today is closed: this is booked on %1.").replace("%1", day), "info")
        Toast(self.window(), self.tr("Booked"))
        self.entered()

    def _credited(self, issued: Issued) -> None:
        self.dialog = None
        Toast(self.window(), self.tr("Credit note %1 is final").replace("%1", issued.number))
        self.entered()

    # --- out ---

    def _print_key(self) -> None:
        if not covered(self) and self.detail.print.isEnabled():
            self._print()

    def _print(self) -> None:
        if self.detail.invoice is not None:
            self.out.print(self.detail.invoice.id, self.detail.invoice.number)

    def _save(self) -> None:
        if self.detail.invoice is not None:
            self.out.save(self.detail.invoice.id, self.detail.invoice.number)

    def _look_away(self) -> None:
        """Take away what was said of an invoice by its number."""
        if self._names_invoice and self._privacy.hides(Private.NUMBER, self._client.id if self._client else None):
            self.note.hide()

    def _say(self, text: str, tone: str) -> None:
        self._names_invoice = False
        self._margins.removeWidget(self.note)
        self.note.hide()
        self.note.deleteLater()
        self.note = Note(tone, text)
        self._margins.insertWidget(2, self.note)
