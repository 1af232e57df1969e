"""The dialogs about prices: a new price or edition, one that is used no longer, and what stands on every invoice."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import prices
from skintwin_desktop.core.agenda import KINDS
from skintwin_desktop.core.prices import Price, PriceEntry, Seller, SellerEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import bank, identity, money, retention
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.invoice_lines import EXCLUDED, INCLUDED
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.buttons import DANGER
from skintwin_desktop.ui.widgets.choices import Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field, LongText
from skintwin_desktop.ui.widgets.when import DayLine

_NONE = "none"
_YEARS_AHEAD = 5
"""How far ahead a price may begin; further away the year was mistyped."""


class _FormDialog(DeedDialog):
    """What both forms share: fields side by side, and the sentences of this subject."""

    def _row(self, *parts: tuple[str, Field, int]) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, field, share in parts:
            self.fields[name] = field
            row.addWidget(field, share)
        self.body.addLayout(row)


class PriceDialog(_FormDialog):
    """A new price, or a new edition of one that counts from a day; earlier invoices keep theirs."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, price: Price | None) -> None:
        title = words.translate("PriceDialog", "New price")
        if price is not None:
            title = words.translate("PriceDialog", "New edition of %1").replace("%1", price.code)
        super().__init__(window, jobs, title, icon="tag", width=600)
        self._studio = studio
        self.code, self.nl, self.en, self.cents = (QLineEdit() for _ in range(4))
        self.basis = Segments(
            self.tr("With or without VAT"),
            [Option(INCLUDED, self.tr("incl. VAT")), Option(EXCLUDED, self.tr("excl. VAT"))],
        )
        self.vat = ComboBox(payment_words.rates(), placeholder=self.tr("Choose"))
        kinds = [Option(kind, words.appointment_kind(kind)) for kind in KINDS]
        self.for_kind = ComboBox([Option(_NONE, self.tr("no appointment")), *kinds])
        self.valid_from = DayLine(self._read)
        self._fill(price)
        hint = self.tr("Neutral, such as “consult”: nothing about health.")
        self._row(
            ("code", Field(self.tr("Code"), self.code, required=True), 1),
            ("valid_from", Field(self.tr("Counts from"), self.valid_from, required=True), 1),
        )
        self.add("nl", Field(self.tr("On the invoice, in Dutch"), self.nl, required=True, hint=hint))
        self.add("en", Field(self.tr("On the invoice, in English"), self.en, required=True))
        self._row(
            ("cents", Field(self.tr("Price in euros"), self.cents, required=True), 2),
            ("basis", Field(self.tr("The price is"), self.basis, required=True), 0),
            ("vat", Field(self.tr("VAT"), self.vat, required=True), 2),
        )
        told = self.tr("Only a proposal at the desk; it is not printed.")
        self.add("for_kind", Field(self.tr("Propose it for"), self.for_kind, hint=told))

    def _fill(self, price: Price | None) -> None:
        self.valid_from.setText(words.day(self._studio.today()))
        self.basis.set_value(INCLUDED)
        self.for_kind.set_value(_NONE)
        if price is not None:
            self.code.setText(price.code)
            self.code.setReadOnly(True)
            self.nl.setText(price.nl)
            self.en.setText(price.en)
            self.cents.setText(money.plain_amount(price.cents))
            self.basis.set_value(INCLUDED if price.with_vat else EXCLUDED)
            self.vat.set_value(price.vat)
            self.for_kind.set_value(price.for_kind or _NONE)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Save"), self.tr("Saving …"), focus=self.cents if self.code.text() else self.code)

    def _read(self, text: str) -> date | None:
        """Read a day, which may lie some years ahead."""
        today = self._studio.today()
        return identity.read_date(text, retention.years_later(today, _YEARS_AHEAD)).value

    def problems(self) -> dict[str, str]:
        """Say what cannot be read."""
        found = {}
        typed = money.read_amount(self.cents.text())
        if typed.problem:
            found["cents"] = payment_words.amount_problem(typed.problem)
        if self._read(self.valid_from.text()) is None:
            found["valid_from"] = self.tr("Type a date, like 24-11-2026.")
        if not self.vat.value():
            found["vat"] = self.tr("Choose a VAT rate.")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        return payment_words.words_problem(problem) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Save the price."""
        day = self._read(self.valid_from.text())
        if day is None:
            raise AssertionError
        kind = self.for_kind.value()
        entry = PriceEntry(
            self.code.text(), self.nl.text(), self.en.text(), money.read_amount(self.cents.text()).cents or 0,
            with_vat=self.basis.value() != EXCLUDED, vat=self.vat.value(), valid_from=day,
            for_kind="" if kind == _NONE else kind,
        )  # fmt: skip
        self.work(prices.set_price, self._studio, entry)


class WithdrawDialog(DeedDialog):
    """Uses a price no longer."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, price: Price) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("WithdrawDialog", "Use %1 no longer?").replace("%1", price.code),
            words.translate(
                "WithdrawDialog", "It leaves the list from today. Invoices that are final stay as they are."
            ),
            icon="x",
        )
        self._studio, self._price = studio, price

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Use no longer"), self.tr("Saving …"), kind=DANGER)

    def begin(self) -> None:
        """Withdraw it."""
        self.work(prices.withdraw_price, self._studio, self._price.code)


class SellerDialog(_FormDialog):
    """What stands on every invoice about the studio."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, seller: Seller) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("SellerDialog", "On every invoice"),
            words.translate("SellerDialog", "New invoices say this. Invoices that are final keep what they say."),
            icon="receipt",
            width=600,
        )
        self._studio = studio
        self.trade_register, self.vat_number = QLineEdit(seller.trade_register), QLineEdit(seller.vat_number)
        self.account = QLineEdit(bank.shown_account(seller.bank_account))
        self.days = QLineEdit(str(seller.days_to_pay))
        self.exempt_nl, self.exempt_en = LongText(lines=2), LongText(lines=2)
        self.exempt_nl.set_text(seller.exempt_nl)
        self.exempt_en.set_text(seller.exempt_en)
        self._row(
            ("trade_register", Field(self.tr("Trade register (KvK)"), self.trade_register, required=True), 1),
            ("vat_number", Field(self.tr("VAT number"), self.vat_number, required=True), 1),
        )
        self._row(
            ("bank_account", Field(self.tr("Bank account (IBAN)"), self.account, required=True), 3),
            ("days_to_pay", Field(self.tr("Days to pay"), self.days, required=True), 1),
        )
        hint = self.tr("Printed when a line is exempt. Whether it is, your tax adviser knows; the program does not.")
        self.add("exempt_nl", Field(self.tr("Words for the exemption, in Dutch"), self.exempt_nl, hint=hint))
        self.add("exempt_en", Field(self.tr("Words for the exemption, in English"), self.exempt_en))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Save"), self.tr("Saving …"))

    def problems(self) -> dict[str, str]:
        """Say that the days are no number."""
        days = self.days.text().strip()
        if days.isascii() and days.isdigit() and int(days[:4]) <= prices.MOST_DAYS:
            return {}
        text = self.tr("Type a number of days from 0 to %1.")
        return {"days_to_pay": text.replace("%1", str(prices.MOST_DAYS))}

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if problem.field == "bank_account":
            return payment_words.account_problem(problem.code)
        if problem.code == "shape":
            return self.tr("A Dutch VAT number looks like NL123456789B01.")
        return payment_words.words_problem(problem) or super().problem_sentence(problem)

    def begin(self) -> None:
        """Save them."""
        entry = SellerEntry(
            self.trade_register.text(), self.vat_number.text(), self.account.text(), self.exempt_nl.text(),
            self.exempt_en.text(), int(self.days.text()),
        )  # fmt: skip
        self.work(prices.set_seller, self._studio, entry)
