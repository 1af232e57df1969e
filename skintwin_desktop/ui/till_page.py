"""Kas en facturen: what came in today and by which way, the cash, what is open, and the table for the bookkeeper."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skintwin_desktop.core import charges, till
from skintwin_desktop.core.charges import OpenItem, WaitingRefund
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import Day, DayEntry
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.client_cell import client_cell
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.keys import covered
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.till_day import DayCard
from skintwin_desktop.ui.till_dialogs import BookkeepingDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Card, EmptyState, Note, Scrolled
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable, RowLook

_SIDE = 348


class TillPage(QWidget):
    """The open items and the entries of a day, and beside them the totals of that day."""

    client_wanted = Signal(UUID)

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self.dialog: BookkeepingDialog | None = None
        self.note = Note("danger")
        self.open = RecordTable[OpenItem](
            self.tr("Open items"), privacy, self._open_columns(), client_of=_client_of, row_height=46
        )
        self.refunds = RecordTable[WaitingRefund](
            self.tr("To be transferred"), privacy, self._refund_columns(), client_of=_client_of,
            row_height=46, head=False,
        )  # fmt: skip
        self.entries = RecordTable[DayEntry](
            self.tr("Entries of the day"), privacy, self._entry_columns(), client_of=_client_of,
            row_look=_entry_look, row_height=32,
        )  # fmt: skip
        self.day = DayCard(studio, jobs, privacy)
        self.export = KeyButton(self.tr("Table for the bookkeeper"), icon="export", height=28)
        self._build()
        self._connect()

    # --- what the tables show ---

    def _open_columns(self) -> list[Column[OpenItem]]:
        return [
            Column(self.tr("Client"), _client_cell, whole=True),
            Column(self.tr("Invoice"), self._invoice_cell, 116),
            Column(self.tr("Open"), _open_cell, 108, right=True),
            Column(self.tr("State"), self._state_cell, 128),
        ]

    @staticmethod
    def _invoice_cell(one: OpenItem) -> Cell:
        below = words.day(one.issued_on)
        return Cell(one.number, below, private=Private.NUMBER, below_private=Private.PUBLIC)

    def _state_cell(self, one: OpenItem) -> Cell:
        if one.open < 0:
            chip = Chip("warn", "arrow-u-up-left", self.tr("To be paid back"))
        else:
            partly = one.open < one.total
            chip = payment_words.due_chip(one.due_on, self._studio.today(), partly=partly)
        return Cell(chip=chip, private=Private.PUBLIC)

    def _refund_columns(self) -> list[Column[WaitingRefund]]:
        return [
            Column(self.tr("Client"), _client_cell, whole=True),
            Column(self.tr("Account"), _account_cell, 214),
            Column(self.tr("Amount"), _refund_cell, 108, right=True),
        ]

    def _entry_columns(self) -> list[Column[DayEntry]]:
        return [
            Column(self.tr("Time"), lambda one: Cell(words.clock(one.taken_at), private=Private.PUBLIC), 66),
            Column(self.tr("Invoice"), lambda one: Cell(one.number, private=Private.NUMBER), 110),
            Column(self.tr("Way"), lambda one: Cell(payment_words.method(one.method), private=Private.KIND)),
            Column(self.tr("Kind"), self._kind_cell, whole=True),
            Column(self.tr("Amount"), _entry_cell, 116, right=True),
        ]

    def _kind_cell(self, one: DayEntry) -> Cell:
        if one.is_correction:
            return Cell(self.tr("Counter-entry"), tone="ink2", private=Private.KIND)
        word = self.tr("Payment") if one.cents > 0 else self.tr("Refund")
        return Cell(word, tone="ink2", private=Private.KIND)

    # --- layout ---

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        self.note.hide()
        outer.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(14)
        left = QVBoxLayout()
        left.setSpacing(12)
        self._open_card = Card(self.tr("Open items"), "receipt")
        self._open_card.add_to_head(self.export)
        self._open_card.add_flush(self.open, 1)
        self._nothing_open = EmptyState(
            "check", self.tr("Nothing is open"), self.tr("Every invoice is paid or credited.")
        )  # fmt: skip
        self._open_card.add_flush(self._nothing_open, 1)
        self._refund_card = Card(self.tr("To be transferred"), "bank")
        self._refund_card.add_flush(self.refunds)
        self._entries_card = Card(self.tr("Entries of the day"), "list-bullets")
        self._entries_card.add_flush(self.entries, 1)
        self._no_entries = EmptyState("money", self.tr("Nothing was booked on this day"), "")
        self._entries_card.add_flush(self._no_entries, 1)
        left.addWidget(self._open_card, 5)
        left.addWidget(self._refund_card)
        left.addWidget(self._entries_card, 4)
        row.addLayout(left, 1)
        self._side = Scrolled(self.day)
        row.addWidget(self._side)
        outer.addLayout(row, 1)
        self.open.hide()
        self.entries.hide()
        self._refund_card.hide()
        self.export.setVisible(self._studio.may(Permission.EXPORT_PAYMENTS))

    def _connect(self) -> None:
        self.open.opened.connect(self._go_to)
        self.refunds.opened.connect(self._go_to)
        self.entries.opened.connect(self._go_to)
        self.day.turned.connect(self.entered)
        self.day.closed.connect(self.entered)
        self.day.said.connect(self._say)
        self.export.clicked.connect(self._ask_export)
        self._privacy.changed.connect(self._refresh)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._side.setFixedWidth(round(_SIDE * look.percent / 100))

    # --- reading ---

    def entered(self) -> None:
        """Read open items and the day anew."""
        self.note.hide()
        run = self._jobs.run
        run(self, charges.open_items, self._studio, then=self._show_open, on_error=self._failed)
        run(self, charges.waiting_refunds, self._studio, then=self._show_refunds, on_error=self._failed)
        run(self, till.read_day, self._studio, self.day.wanted, then=self._show_day, on_error=self._failed)

    def _failed(self, error: StudioError | None) -> None:
        self._say(sentence(error), "danger")

    def _say(self, text: str, tone: str) -> None:
        self.note.say(text, tone=tone)
        self.note.show()

    def _show_open(self, found: tuple[OpenItem, ...]) -> None:
        before = self.open.current()
        self.open.setVisible(bool(found))
        self._nothing_open.setVisible(not found)
        self.open.show_records(
            found, keep=lambda one: before is not None and one.invoice_id == before.invoice_id
        )  # fmt: skip
        if not covered(self):
            (self.open if found else self.day.close_day).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_refunds(self, found: tuple[WaitingRefund, ...]) -> None:
        self._refund_card.setVisible(bool(found))
        self.refunds.show_records(found)
        self.refunds.setFixedHeight(min(3, len(found)) * self.refunds.row_height() + 2)

    def _show_day(self, day: Day) -> None:
        if day.day == self.day.wanted:
            self.day.show_day(day)
            self.entries.setVisible(bool(day.entries))
            self._no_entries.setVisible(not day.entries)
            self.entries.show_records(day.entries)

    def _refresh(self) -> None:
        off = self.tr("Printing and saving are off in privacy mode. Switch it off first (F9).")
        way_out.say_on(self.export, able=not self._privacy.on, why_not=off)

    # --- going ---

    def _go_to(self, one: OpenItem | WaitingRefund | DayEntry) -> None:
        self.client_wanted.emit(one.client_id)

    # --- deeds ---

    def _ask_export(self) -> None:
        self.dialog = BookkeepingDialog(self.window(), self._studio, self._jobs)
        self.dialog.answered.connect(self._exported)
        self.dialog.start()

    def _exported(self, count: object) -> None:
        self.dialog = None
        self._say(self.tr("Saved, %1 rows. Hand the file over and delete it here.").replace("%1", str(count)), "warn")


def _client_of(one: OpenItem | WaitingRefund | DayEntry) -> UUID:
    return one.client_id


def _client_cell(one: OpenItem | WaitingRefund) -> Cell:
    return client_cell(one.client_name, one.client_label)


def _open_cell(one: OpenItem) -> Cell:
    return Cell(payment_words.amount(one.open), role="bodyStrong", private=Private.KIND)


def _account_cell(one: WaitingRefund) -> Cell:
    return Cell(one.account_masked, tone="ink2", private=Private.CONTACT)


def _refund_cell(one: WaitingRefund) -> Cell:
    return Cell(payment_words.amount(one.cents), role="bodyStrong", private=Private.KIND)


def _entry_cell(one: DayEntry) -> Cell:
    return Cell(payment_words.amount(one.cents), private=Private.KIND)


def _entry_look(one: DayEntry) -> RowLook:
    return RowLook(quiet=one.is_correction)
