"""Words for invoices and payments: ways, reasons, states, rates, and the sentence for what was typed wrong."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.core.charges import Invoice, Payment
from skintwin_desktop.core.payments import CASH, METHODS, PIN, TRANSFER
from skintwin_desktop.errors import FieldProblem
from skintwin_desktop.rules import misplaced, money
from skintwin_desktop.rules.neutral_words import medical_word
from skintwin_desktop.ui.language import current_language
from skintwin_desktop.ui.misplaced_words import misplaced_sentence
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.choices import Option

translate = QCoreApplication.translate


def amount(cents: int) -> str:
    """Return an amount as people read it, in the language of the interface."""
    return money.shown_amount(cents, current_language())


def method(code: str) -> str:
    """Return the word for a way of paying."""
    words = {
        PIN: translate("payments", "PIN"),
        CASH: translate("payments", "Cash"),
        TRANSFER: translate("payments", "Transfer"),
    }
    return words[code]


def methods() -> list[Option]:
    """Return the ways of paying, to choose from."""
    return [Option(code, method(code)) for code in METHODS]


def rate(vat: str) -> str:
    """Return the word for a rate of value added tax."""
    words = {
        "exempt": translate("payments", "Exempt"),
        "0": translate("payments", "0 %"),
        "9": translate("payments", "9 %"),
        "21": translate("payments", "21 %"),
    }
    return words[vat]


def rates() -> list[Option]:
    """Return the rates, to choose from."""
    return [Option(vat, rate(vat)) for vat in money.RATES]


def credit_reason(code: str) -> str:
    """Return why something was credited."""
    words = {
        "wrong_amount": translate("payments", "The amount was wrong"),
        "wrong_payer": translate("payments", "Made out to the wrong name"),
        "not_provided": translate("payments", "The appointment did not take place"),
        "twice": translate("payments", "Charged twice"),
        "goodwill": translate("payments", "As a courtesy"),
    }
    return words.get(code, code)


def correction_reason(code: str) -> str:
    """Return why a payment was taken back."""
    words = {
        "wrong_amount": translate("payments", "Wrong amount typed"),
        "wrong_method": translate("payments", "Wrong way of paying chosen"),
        "wrong_invoice": translate("payments", "Booked on the wrong invoice"),
        "not_received": translate("payments", "The money did not come in"),
    }
    return words.get(code, code)


def export_purpose(code: str) -> str:
    """Return why the table for the bookkeeper leaves the studio."""
    words = {
        "bookkeeper": translate("payments", "For the bookkeeper"),
        "tax_office": translate("payments", "The tax office asks for it"),
        "own_check": translate("payments", "For a check of our own"),
    }
    return words[code]


def particular(name: str) -> str:
    """Return the word for something that must stand on an invoice."""
    words = {
        "trade_register": translate("payments", "number in the trade register (KvK)"),
        "vat_number": translate("payments", "VAT number"),
        "bank_account": translate("payments", "bank account"),
    }
    return words[name]


def state_chip(invoice: Invoice, today: date) -> Chip:
    """Return the chip of an invoice's state."""
    if invoice.is_credit:
        return Chip("neutral", "arrow-counter-clockwise", translate("payments", "Credit note"))
    if invoice.open < 0:
        return Chip("warn", "arrow-u-up-left", translate("payments", "To be paid back"))
    if not invoice.open:
        credited = invoice.credited and invoice.credited == -invoice.total
        word = translate("payments", "Credited") if credited else translate("payments", "Paid")
        return Chip("neutral" if credited else "success", "check", word)
    return due_chip(invoice.due_on, today, partly=bool(invoice.paid))


def due_chip(due_on: date, today: date, *, partly: bool) -> Chip:
    """Return the chip of an invoice that is open."""
    if due_on < today:
        return Chip("danger", "clock", translate("payments", "Late"))
    if partly:
        return Chip("warn", "circle-half", translate("payments", "Partly paid"))
    return Chip("info", "clock", translate("payments", "Open"))


def payment_chip(payment: Payment) -> Chip | None:
    """Return the chip of a payment that is more than money that came in."""
    if payment.corrects is not None:
        return Chip("neutral", "arrow-counter-clockwise", translate("payments", "Counter-entry"))
    if payment.corrected:
        return Chip("neutral", "x", translate("payments", "Taken back"))
    if payment.waits:
        return Chip("warn", "clock", translate("payments", "To be transferred"))
    if payment.sent_on is not None:
        return Chip("success", "check", translate("payments", "Transferred"))
    if payment.cents < 0:
        return Chip("info", "arrow-u-up-left", translate("payments", "Paid back"))
    return None


def amount_problem(code: str, detail: str = "") -> str:
    """Return the sentence for an amount that cannot be, else an empty text."""
    words = {
        "empty": translate("payments", "Type an amount, such as 12,50."),
        "unreadable": translate("payments", "This is no amount. Type it as 12,50."),
        "negative": translate("payments", "An amount is not below zero. Use paying back or crediting."),
        "zero": translate("payments", "Type an amount above zero."),
        "large": translate("payments", "This amount is too high. Is there a digit too many?"),
        "cash_step": translate("payments", "Cash goes by five cents. Round it, or use PIN."),
        "above_open": translate("payments", "No more than %1 is open. Money above that goes back as change."),
        "above_owed": translate("payments", "No more than %1 is to be paid back."),
        "above_counted": translate("payments", "More cannot be taken out than was counted."),
    }
    return words.get(code, "").replace("%1", _readable(detail))


def _readable(detail: str) -> str:
    """Return an amount that an error carries as people read it; what is none stays as it is."""
    cents = money.read_amount(detail, negative=True).cents
    return detail if cents is None else amount(cents)


def account_problem(code: str) -> str:
    """Return the sentence for an account number that cannot be, else an empty text."""
    words = {
        "empty": translate("payments", "Type the account number (IBAN) that the money goes to."),
        "country": translate("payments", "An IBAN begins with two letters of a country, such as NL or BE."),
        "length": translate("payments", "This IBAN is too short or too long. A Dutch one has 18 signs."),
        "checksum": translate("payments", "A sign of this IBAN is wrong. Compare it with the bank card."),
    }
    return words.get(code, "")


def words_problem(problem: FieldProblem) -> str:
    """Return the sentence for a text of an invoice that cannot be, else an empty text."""
    words = {
        "empty": translate("payments", "Please fill this in."),
        "long": translate("payments", "This is too long for an invoice."),
        "hidden": translate("payments", "There are invisible signs in this text. Type it again."),
        "quantity": translate("payments", "The number is a whole number from 1 to 999."),
        "vat": translate("payments", "Choose a VAT rate."),
        "large": translate("payments", "This amount is too high. Is there a digit too many?"),
        "future": translate("payments", "This day is still to come."),
        "old": translate("payments", "This is more than five years ago: nobody has to pay for that any more."),
        "past": translate("payments", "A price counts from today or later; what is charged stays as it is."),
        "shape": translate("payments", "Use letters, digits and hyphens only."),
        "eight": translate("payments", "This number has eight digits."),
        "checksum": translate("payments", "A sign of this number is wrong. Compare it with the letter."),
        "before": translate("payments", "The last day lies before the first."),
        "difference": translate("payments", "The difference is %1. Say what is known about it."),
        "medical": medical_sentence("%1"),
    }
    detail = _readable(problem.detail) if problem.code == "difference" else problem.detail
    return words.get(problem.code, "").replace("%1", detail) or misplaced_sentence(problem.code)


def free_text_problem(text: str) -> str:
    """Return why a text does not stand on an invoice: a word about health, a number that is kept nowhere; else ''."""
    word = medical_word(text)
    return medical_sentence(word) if word else misplaced_sentence(misplaced.problem(text))


def medical_sentence(word: str) -> str:
    """Return why a word does not stand on an invoice."""
    return translate(
        "payments", "“%1” says something about health. An invoice is neutral: write “consult”, for example."
    ).replace("%1", word)
