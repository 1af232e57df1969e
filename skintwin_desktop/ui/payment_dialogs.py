"""The dialogs about money: taking a payment, paying back, crediting, taking a wrong payment back."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skintwin_desktop.core import invoices, payments
from skintwin_desktop.core.charges import Invoice, Payment
from skintwin_desktop.core.invoices import CREDIT_REASONS
from skintwin_desktop.core.payments import CASH, CORRECTION_REASONS, TRANSFER, PaymentEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import bank, money
from skintwin_desktop.ui import payment_words, words
from skintwin_desktop.ui.deed_dialog import DeedDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.buttons import DANGER
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Check, Option, Segments
from skintwin_desktop.ui.widgets.fields import ComboBox, Field
from skintwin_desktop.ui.widgets.private import PrivateLabel
from skintwin_desktop.ui.widgets.text import Text

_MOST_SHOWN = 12
"""With more lines than this the whole invoice is credited: a dialog is no list."""


class HidingDialog(DeedDialog):
    """A dialog with amounts in it: it goes away when privacy mode hides whose they are."""

    def hide_with(self, privacy: Privacy, client_id: UUID | None) -> None:
        """Go away as soon as privacy mode hides this client, or None: everybody."""
        self._privacy, self._whose = privacy, client_id
        privacy.changed.connect(self._look_away)

    def _look_away(self) -> None:
        if self._privacy.hides(Private.KIND, self._whose):
            self.done()


class _MoneyDialog(HidingDialog):
    """What taking and paying back share: the way, the amount, and what is left."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, invoice: Invoice, *, title: str, icon: str) -> None:
        super().__init__(window, jobs, title.replace("%1", invoice.number), icon=icon)
        self._studio, self._invoice = studio, invoice
        self._due = abs(invoice.open)
        self.method = Segments(self.tr("Way of paying"), payment_words.methods(), stretch=True)
        self.cents = QLineEdit(money.plain_amount(self._due))
        self.left = Text("", "small", "ink2", wrap=True)
        self.add("method", Field(self.tr("Way of paying"), self.method, required=True))
        self.add("cents", Field(self.tr("Amount in euros"), self.cents, required=True))
        self.method.chosen.connect(self._method_chosen)
        self.cents.textChanged.connect(self._say_left)

    def _method_chosen(self, _: object) -> None:
        """Propose the whole amount, rounded for cash, as long as nobody typed another."""
        whole = {money.plain_amount(self._due), money.plain_amount(money.cash_amount(self._due))}
        if self.cents.text() in whole:
            cents = money.cash_amount(self._due) if self.method.value() == CASH else self._due
            self.cents.setText(money.plain_amount(cents))
        self._say_left()

    def _say_left(self, _: object = None) -> None:
        """Say below what stays open, or what rounding does."""
        cents = money.read_amount(self.cents.text()).cents
        text = ""
        if cents is not None:
            rounding = money.cash_rounding(cents, self._due) if self.method.value() == CASH else 0
            rest = self._due - cents - rounding
            if rounding:
                text = self.tr("Cash is rounded to five cents; nothing stays open.")
            elif rest > 0:
                text = self.tr("%1 stays open.").replace("%1", payment_words.amount(rest))
            elif not rest:
                text = self.tr("Nothing stays open.")
        self.left.setText(text)

    def problems(self) -> dict[str, str]:
        """Say what is not chosen, and what is no amount."""
        found = {} if self.method.value() else {"method": self.tr("Choose how.")}
        typed = money.read_amount(self.cents.text())
        if typed.problem:
            found["cents"] = payment_words.amount_problem(typed.problem)
        elif not typed.cents:
            found["cents"] = payment_words.amount_problem("zero")
        return found

    def problem_sentence(self, problem: FieldProblem) -> str:
        """Return the sentence for a field that was refused."""
        if problem.field == "cents":
            return payment_words.amount_problem(problem.code, problem.detail)
        if problem.field == "account":
            return payment_words.account_problem(problem.code)
        return super().problem_sentence(problem)

    def _entry(self, account: str = "") -> PaymentEntry:
        return PaymentEntry(self.method.value(), money.read_amount(self.cents.text()).cents or 0, account)


class TakeDialog(_MoneyDialog):
    """Takes a payment for an invoice; for cash it says what goes back as change."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, invoice: Invoice) -> None:
        title = words.translate("TakeDialog", "Payment of invoice %1")
        super().__init__(window, studio, jobs, invoice, title=title, icon="credit-card")
        self.given = QLineEdit()
        self.given_field = Field(self.tr("The client gives"), self.given, optional=self.tr("optional"))
        self.body.addWidget(self.left)
        self.body.addWidget(self.given_field)
        self.given_field.hide()
        self.given.textChanged.connect(self._say_change)

    def start(self) -> None:
        """Show the dialog, with the way of paying in focus: one letter or arrow, then Enter."""
        self.offer(self.tr("Book"), self.tr("Booking …"), icon="check", focus=self.method)
        self._say_left()

    def _method_chosen(self, chosen: object) -> None:
        super()._method_chosen(chosen)
        self.given_field.setVisible(self.method.value() == CASH)
        self._say_change()

    def _say_change(self, _: object = None) -> None:
        given, cents = money.read_amount(self.given.text()).cents, money.read_amount(self.cents.text()).cents
        back = given - cents if given is not None and cents is not None else None
        if back is None or back < 0:
            self.given_field.show_good("")
        else:
            self.given_field.show_good(self.tr("Give back: %1").replace("%1", payment_words.amount(back)))

    def begin(self) -> None:
        """Book the payment."""
        self.work(payments.take_payment, self._studio, self._invoice.id, self._entry())


class ReturnDialog(_MoneyDialog):
    """Pays back what was paid too much or was credited; a transfer asks for the account."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, invoice: Invoice) -> None:
        title = words.translate("ReturnDialog", "Pay back for invoice %1")
        super().__init__(window, studio, jobs, invoice, title=title, icon="arrow-u-up-left")
        self.account = QLineEdit()
        self.account.setPlaceholderText("NL00 BANK 0000 0000 00")
        self.add(
            "account",
            Field(
                self.tr("Account number (IBAN) of the client"),
                self.account,
                required=True,
                hint=self.tr("Kept only until you say that the money was transferred."),
            ),
        )
        self.body.addWidget(self.left)
        self.fields["account"].hide()
        self.fields["account"].left.connect(self._check_account)

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Pay back"), self.tr("Booking …"), icon="check", focus=self.method)
        self._say_left()

    def _method_chosen(self, chosen: object) -> None:
        super()._method_chosen(chosen)
        self.fields["account"].setVisible(self.method.value() == TRANSFER)
        self._refit()

    def _check_account(self) -> None:
        problem = bank.account_problem(self.account.text()) if self.account.text() else ""
        self.fields["account"].show_problem(payment_words.account_problem(problem))

    def problems(self) -> dict[str, str]:
        """Say also what is wrong with the account."""
        found = super().problems()
        if self.method.value() == TRANSFER and (code := bank.account_problem(self.account.text())):
            found["account"] = payment_words.account_problem(code)
        return found

    def begin(self) -> None:
        """Book the refund."""
        self.work(payments.return_payment, self._studio, self._invoice.id, self._entry(self.account.text()))


class CreditDialog(HidingDialog):
    """Credits an invoice, or some of its lines, for one of the fixed reasons."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy, invoice: Invoice) -> None:
        title = words.translate("CreditDialog", "Credit invoice %1").replace("%1", invoice.number)
        super().__init__(window, jobs, title, icon="arrow-counter-clockwise", width=560)
        self._studio, self._invoice = studio, invoice
        self.body.addWidget(
            Note("info", self.tr("A credit note gets its own number. The invoice itself stays as it is."))
        )
        self.reason = ComboBox(
            [Option(code, payment_words.credit_reason(code)) for code in CREDIT_REASONS], placeholder=self.tr("Choose")
        )
        self.add("reason", Field(self.tr("Reason"), self.reason, required=True))
        self.lines: dict[int, Check] = {}
        open_lines = [line for line in invoice.lines if not line.credited]
        for line in open_lines:
            row = QHBoxLayout()
            check = Check(line.words if len(line.words) <= 46 else f"{line.words[:45]}…")
            check.setAccessibleName(line.words)
            check.setChecked(True)
            cost = PrivateLabel(privacy, Private.KIND)
            cost.show_value(payment_words.amount(line.amount.gross), invoice.client_id)
            row.addWidget(check)
            row.addStretch(1)
            row.addWidget(cost)
            self.lines[line.position] = check
            check.toggled.connect(self._say_total)
            if len(open_lines) <= _MOST_SHOWN:
                self.body.addLayout(row)
            else:
                check.setParent(self)
                check.hide()
                cost.setParent(self)
                cost.hide()
        self.total = Text("", "bodyStrong")
        self.body.addWidget(self.total)
        self._say_total()

    def _say_total(self, _: object = None) -> None:
        cents = sum(line.amount.gross for line in self._invoice.lines if self._chosen(line.position))
        self.total.setText(self.tr("Credited: %1").replace("%1", payment_words.amount(cents)))

    def _chosen(self, position: int) -> bool:
        return position in self.lines and self.lines[position].isChecked()

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Make the credit note final"), self.tr("Crediting …"), kind=DANGER, focus=self.reason)

    def problems(self) -> dict[str, str]:
        """Say that a reason is missing, or that nothing is chosen."""
        found = {} if self.reason.value() else {"reason": self.tr("Choose a reason.")}
        if not any(check.isChecked() for check in self.lines.values()):
            found["lines"] = self.tr("Choose at least one line.")
        return found

    def begin(self) -> None:
        """Credit the chosen lines."""
        chosen = tuple(position for position in self.lines if self._chosen(position))
        self.work(invoices.credit_invoice, self._studio, self._invoice.id, self.reason.value(), chosen)


class CorrectDialog(HidingDialog):
    """Takes a wrong payment back by a counter-entry."""

    def __init__(self, window: QWidget, studio: Studio, jobs: Jobs, payment: Payment) -> None:
        super().__init__(
            window,
            jobs,
            words.translate("CorrectDialog", "Take this payment back?"),
            words.translate(
                "CorrectDialog",
                "A counter-entry of %1 is booked. The payment itself stays visible. After that, book it as it was.",
            ).replace("%1", payment_words.amount(-payment.cents)),
            icon="arrow-counter-clockwise",
        )
        self._studio, self._payment = studio, payment
        self.reason = ComboBox(
            [Option(code, payment_words.correction_reason(code)) for code in CORRECTION_REASONS],
            placeholder=self.tr("Choose"),
        )
        self.add("reason", Field(self.tr("What was wrong?"), self.reason, required=True))

    def start(self) -> None:
        """Show the dialog."""
        self.offer(self.tr("Book the counter-entry"), self.tr("Booking …"), focus=self.reason)

    def problems(self) -> dict[str, str]:
        """Say that nothing is chosen."""
        return {} if self.reason.value() else {"reason": self.tr("Choose what was wrong.")}

    def begin(self) -> None:
        """Book it."""
        self.work(payments.correct_payment, self._studio, self._payment.id, self.reason.value())
