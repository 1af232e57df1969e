"""Something for the actions about prices, invoices, payments and the till to act upon."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from skintwin_desktop.core import invoices, payments
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.invoices import InvoicePlan
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.payments_file import BookkeepingPurpose
from skintwin_desktop.core.prices import PriceEntry, SellerEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.till import ClosingEntry
from tests.core import billing

_days = count()


def overpaid(studio: Studio, client_id: UUID) -> UUID:
    """Make an invoice that was paid and then credited."""
    issued = billing.invoice(studio, client_id)
    payments.take_payment(studio, issued.id, PaymentEntry("pin", issued.total))
    invoices.credit_invoice(studio, issued.id, "not_provided")
    return issued.id


def refund(studio: Studio, client_id: UUID) -> UUID:
    """Book a refund by transfer that waits."""
    entry = PaymentEntry("transfer", 9500, billing.ACCOUNT)
    return payments.return_payment(studio, overpaid(studio, client_id), entry).id


def values_for(name: str, studio: Studio, client_id: UUID) -> dict[tuple[str, Any] | str, Callable[[], Any]]:
    """Return what to give for the parameters of these actions."""
    back = name == "payments.return_payment"

    def invoice_id() -> UUID:
        return overpaid(studio, client_id) if back else billing.invoice(studio, client_id).id

    def payment_id() -> UUID:
        return refund(studio, client_id)

    def day() -> date:
        """Return a day of its own for each closing, in the order of days."""
        if name != "till.close_day":
            return billing.DAY
        return date(2026, 10, 1) + timedelta(days=next(_days))

    found: dict[tuple[str, Any] | str, Callable[[], Any]] = {
        "invoice_id": invoice_id,
        "payment_id": payment_id,
        "day": day,
        "code": lambda: "NS",
        "since": lambda: date(2026, 1, 1),
        "until": lambda: date(2026, 12, 31),
        ("plan", InvoicePlan): billing.plan,
        ("entry", PaymentEntry): lambda: PaymentEntry("pin", 100),
        ("entry", PriceEntry): lambda: billing.price("NS", "Niet verschenen", 2500, "21"),
        ("entry", SellerEntry): lambda: billing.SELLER,
        ("entry", ClosingEntry): lambda: ClosingEntry(0),
        ("purpose", BookkeepingPurpose): lambda: BookkeepingPurpose.BOOKKEEPER,
        ("purpose", Purpose): lambda: Purpose.PAYMENT,
    }
    if name == "invoices.credit_invoice":
        found["reason", str] = lambda: "wrong_amount"
    if name == "payments.correct_payment":
        found["reason", str] = lambda: "wrong_method"
    return found
