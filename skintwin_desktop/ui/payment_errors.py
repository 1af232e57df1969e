"""The sentences for what goes wrong with invoices, payments and the till."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from skintwin_desktop import errors
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import payment_words

translate = QCoreApplication.translate


def _invoicing_not_set(error: errors.InvoicingNotSet) -> str:
    names = ", ".join(payment_words.particular(name) for name in error.missing)
    return translate(
        "errors", "No invoice can be made final yet. The owner still has to set under Practice, Prices: %1."
    ).replace("%1", names)


def _already_invoiced(error: errors.AlreadyInvoiced) -> str:
    return translate("errors", "This appointment is on invoice %1 already. Credit that one first.").replace(
        "%1", error.number
    )


def _medical_word(error: errors.MedicalWord) -> str:
    return payment_words.medical_sentence(error.word)


def _already_credited(_: Any) -> str:
    return translate("errors", "This was credited before. Open the invoice again.")


def _already_corrected(_: Any) -> str:
    return translate("errors", "This payment was taken back before. Open the invoice again.")


def _day_closed(error: errors.DayClosed) -> str:
    return translate("errors", "The till of %1 is closed; nothing of it can be changed.").replace(
        "%1", f"{error.day:%d-%m-%Y}"
    )


def _earlier_day(error: errors.EarlierDayOpen) -> str:
    return translate("errors", "First close the till of %1: days are closed in their order.").replace(
        "%1", f"{error.day:%d-%m-%Y}"
    )


SENTENCES: dict[type[StudioError], Callable[[Any], str]] = {
    errors.InvoicingNotSet: _invoicing_not_set,
    errors.AlreadyInvoiced: _already_invoiced,
    errors.MedicalWord: _medical_word,
    errors.AlreadyCredited: _already_credited,
    errors.AlreadyCorrected: _already_corrected,
    errors.DayClosed: _day_closed,
    errors.EarlierDayOpen: _earlier_day,
}
