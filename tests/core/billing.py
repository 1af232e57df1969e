"""A studio that may send invoices: its particulars, a few prices, and plans of invoices."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from skintwin_desktop.core import invoices, prices
from skintwin_desktop.core.invoices import InvoicePlan, Issued, PlannedLine
from skintwin_desktop.core.prices import EXEMPT_EN, EXEMPT_NL, PriceEntry, SellerEntry
from skintwin_desktop.core.studio import Studio

SELLER = SellerEntry("12345678", "NL000099998B57", "NL91 ABNA 0417 1643 00", EXEMPT_NL, EXEMPT_EN, 14)
ACCOUNT, FOREIGN, WRONG = "NL20INGB0001234567", "BE68539007547034", "NL91 ABNA 0417 1643 01"
"""Accounts of nobody: the banks' own examples, and one with a wrong digit."""
CONSULT = PlannedLine("C1", "Consult", 1, 9500, with_vat=True, vat="exempt")
TAXED = PlannedLine("C2", "Tweede consult", 2, 4999, with_vat=False, vat="21")
DAY = date(2026, 11, 24)


def price(code: str, nl: str, cents: int, vat: str = "exempt", **other: Any) -> PriceEntry:
    """Return a price that counts from the day of the tests."""
    return replace(PriceEntry(code, nl, nl, cents, with_vat=True, vat=vat, valid_from=DAY), **other)


def begin(studio: Studio) -> None:
    """Set the particulars and three prices, as the owner would."""
    prices.set_seller(studio, SELLER)
    for entry in (
        price("C1", "Consult", 9500, for_kind="first_screening"),
        price("C2", "Tweede consult", 4999, "21", with_vat=False),
        price("NS", "Niet verschenen", 2500, "21"),
    ):
        prices.set_price(studio, entry)


def plan(*lines: PlannedLine, **changes: Any) -> InvoicePlan:
    """Return a plan of an invoice of the day of the tests."""
    return replace(InvoicePlan(lines or (CONSULT,), DAY), **changes)


def invoice(studio: Studio, client_id: UUID, *lines: PlannedLine, **changes: Any) -> Issued:
    """Make an invoice final."""
    return invoices.issue_invoice(studio, client_id, plan(*lines, **changes))
