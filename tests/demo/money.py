"""Prices, invoices and payments of the throw-away studio: paid, half paid, credited, still open."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from skintwin_desktop.core import invoices, payments, prices
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.invoices import InvoicePlan, Payer, PlannedLine
from skintwin_desktop.core.payments import PaymentEntry
from skintwin_desktop.core.prices import EXEMPT_EN, EXEMPT_NL, PriceEntry, SellerEntry
from skintwin_desktop.core.studio import Studio

_PRICES = (
    ("C60", "Eerste consult", "First consultation", 14500, "exempt", "first_screening"),
    ("C45", "Jaarlijks consult", "Yearly consultation", 11500, "exempt", "yearly_check"),
    ("C30", "Vervolgconsult", "Follow-up consultation", 8500, "exempt", "follow_up"),
    ("C20", "Kort consult", "Short consultation", 6500, "exempt", "one_lesion"),
    ("C15", "Gesprek", "Talk", 4500, "exempt", "result_talk"),
    ("NV", "Niet verschenen", "Did not come", 3500, "21", ""),
)
_PAYER = Payer("Arbodienst De Proef B.V.", "Proefkade 12", "9999 ZZ", "Voorbeeldstad", reference="Inkoop 4711")


def fill(studio: Studio, made: Sequence[Client]) -> None:
    """Set prices and particulars, and charge a few clients."""
    prices.set_seller(studio, SellerEntry("12345678", "NL000099998B57", "NL91ABNA0417164300", EXEMPT_NL, EXEMPT_EN, 14))
    for code, nl, en, cents, vat, kind in _PRICES:
        prices.set_price(
            studio, PriceEntry(code, nl, en, cents, with_vat=True, vat=vat, valid_from=studio.today(), for_kind=kind)
        )
    _charge(studio, made[0], "C45", ("pin", 5000), ("cash", 2000))
    _charge(studio, made[12], "C45", ("pin", 11500))
    _charge(studio, made[13], "C60", ("cash", 5000))
    _charge(studio, made[14], "C30", payer=_PAYER)
    wrong = _charge(studio, made[15], "C20", ("pin", 6500))
    invoices.credit_invoice(studio, wrong, "wrong_amount")
    payments.return_payment(studio, wrong, PaymentEntry("transfer", 6500, "NL20INGB0001234567"))


def _charge(studio: Studio, client: Client, code: str, *paid: tuple[str, int], payer: Payer | None = None) -> UUID:
    price = next(one for one in prices.price_list(studio) if one.code == code)
    line = PlannedLine(code, price.words(client.language), 1, price.cents, with_vat=True, vat=price.vat)
    plan = InvoicePlan((line,), studio.today(), client.language, payer)
    issued = invoices.issue_invoice(studio, client.id, plan)
    for method, cents in paid:
        payments.take_payment(studio, issued.id, PaymentEntry(method, cents))
    return issued.id
