"""An invoice or credit note as a document: every particular that article 35a Wet OB 1968 asks for, PDF/A.

Those are: date, number in an unbroken row, VAT number and name and address of who sells, name and address of who buys
(and the VAT number, where a business gave it), what and how much was provided, when, the price of one without VAT, the
amount without VAT for each rate or exemption, the rate, the tax in euros, and for an exemption that there is one. The
number of the trade register stands on outgoing paper by article 27 Handelsregisterwet 2007.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol

from skintwin_desktop.paper import typeset

_HOME = "NL"
"""The country that is not printed: the letter does not leave it."""


class Splits(Protocol):
    """An amount without tax and the tax on it, in cents."""

    @property
    def net(self) -> int:
        """The amount without tax."""

    @property
    def tax(self) -> int:
        """The tax on it."""

    @property
    def gross(self) -> int:
        """Both together."""


@dataclass(frozen=True)
class SellerOnPaper:
    """Who sends the invoice; everything as it is printed."""

    name: str
    address: str
    postcode: str
    city: str
    phone: str
    email: str
    trade_register: str
    vat_number: str
    bank_account: str
    exempt_nl: str
    exempt_en: str


@dataclass(frozen=True)
class InvoiceLine:
    """One line: ``unit_net`` in cents for one, without tax; ``vat`` is 'exempt' or a rate in per cent."""

    words: str
    quantity: int
    unit_net: int
    vat: str
    amount: Splits


@dataclass(frozen=True, kw_only=True)
class Invoice:
    """Everything that an invoice says; ``payer`` is name, street, postcode with city, country code.

    ``credits`` is the number of the invoice that a credit note is for, empty for an invoice.
    """

    language: str
    number: str
    issued_at: datetime
    issued_on: date
    supplied_on: date
    due_on: date
    seller: SellerOnPaper
    payer: tuple[str, str, str, str]
    payer_vat_number: str
    reference: str
    lines: tuple[InvoiceLine, ...]
    credits: str = ""
    credits_of: date | None = None
    credit_reason: str = ""

    @property
    def total(self) -> int:
        """Return what is to be paid, in cents."""
        return sum(line.amount.gross for line in self.lines)


def invoice_pdf(invoice: Invoice) -> bytes:
    """Return the invoice as PDF/A-2b; the same invoice always gives the same bytes. Raises PaperRefused."""
    return typeset.pdf("invoice", _compose(invoice), moment=invoice.issued_at)


def invoice_pages(invoice: Invoice, *, ppi: int) -> list[bytes]:
    """Return the pages of the invoice as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("invoice", _compose(invoice), ppi=ppi)


def euros(cents: int, language: str) -> str:
    """Write an amount on paper: € 1.234,50 in Dutch, € 1,234.50 in English."""
    whole, part = f"{abs(cents) // 100:,}", f"{abs(cents) % 100:02d}"
    number = f"{whole.replace(',', '.')},{part}" if language == "nl" else f"{whole}.{part}"
    return f"€\u00a0{'−' if cents < 0 else ''}{number}"


def _compose(invoice: Invoice) -> dict[str, Any]:
    words = typeset.words("invoice", invoice.language)
    kind = words["credit" if invoice.credits else "invoice"]
    rates = _rates(invoice, words)
    return {
        "language": invoice.language,
        "page": typeset.words("house", invoice.language)["page"],
        "title": f"{kind['title']} {invoice.number}",
        "author": invoice.seller.name,
        "foot": f"{invoice.seller.name} · {kind['title']} {invoice.number}",
        "studio": invoice.seller.name,
        "letterhead": _letterhead(invoice.seller, words),
        "payer": _payer(invoice, words),
        "heading": f"{kind['title']} {invoice.number}",
        "facts": _facts(invoice, words),
        "columns": words["columns"],
        "tax_columns": words["tax_columns"],
        "lines": [_line(line, words, invoice.language) for line in invoice.lines],
        "rates": rates,
        "tax_free": words["no_vat"] if all(line.vat == "0" for line in invoice.lines) else "",
        "total": {"label": kind["total"], "amount": euros(abs(invoice.total), invoice.language)},
        "notes": _notes(invoice, words),
    }


def _letterhead(seller: SellerOnPaper, words: dict[str, Any]) -> list[str]:
    return [
        seller.address,
        f"{seller.postcode} {seller.city}".strip(),
        *(text for text in (seller.phone, seller.email) if text),
        f"{words['trade_register']} {seller.trade_register}",
        f"{words['vat_number']} {seller.vat_number}",
        f"{words['bank_account']} {_in_fours(seller.bank_account)}",
    ]


def _payer(invoice: Invoice, words: dict[str, Any]) -> list[str]:
    name, street, town, country = invoice.payer
    number = f"{words['vat_number']} {invoice.payer_vat_number}" if invoice.payer_vat_number else ""
    abroad = "" if country == _HOME else words["countries"].get(country, country)
    return [text for text in (name, street, town, abroad, number) if text]


def _facts(invoice: Invoice, words: dict[str, Any]) -> list[dict[str, str]]:
    labels = words["facts"]
    facts = [
        ("number", invoice.number),
        ("issued_on", typeset.short_date(invoice.issued_on)),
        ("supplied_on", typeset.short_date(invoice.supplied_on)),
    ]
    if invoice.credits and invoice.credits_of:
        facts.append(("credits", f"{invoice.credits}, {typeset.short_date(invoice.credits_of)}"))
    else:
        facts.append(("due_on", typeset.short_date(invoice.due_on)))
    if invoice.reference:
        facts.append(("reference", invoice.reference))
    return [{"label": labels[name], "value": value} for name, value in facts]


def _line(line: InvoiceLine, words: dict[str, Any], language: str) -> dict[str, str]:
    return {
        "words": line.words,
        "quantity": str(line.quantity).replace("-", "−"),
        "unit": euros(line.unit_net, language),
        "vat": words["rates"][line.vat],
        "net": euros(line.amount.net, language),
        "gross": euros(line.amount.gross, language),
    }


def _rates(invoice: Invoice, words: dict[str, Any]) -> list[dict[str, str]]:
    """Return for each rate the amount without tax and the tax, in the order of the word list."""
    found = []
    for vat, name in words["rates"].items():
        parts = [line.amount for line in invoice.lines if line.vat == vat]
        if parts:
            net, tax = sum(part.net for part in parts), sum(part.tax for part in parts)
            found.append(
                {
                    "label": words["over"][vat].format(rate=name),
                    "net": euros(net, invoice.language),
                    "tax": euros(tax, invoice.language),
                }
            )
    return found


def _notes(invoice: Invoice, words: dict[str, Any]) -> list[str]:
    notes = []
    if any(line.vat == "exempt" for line in invoice.lines):
        notes.append(invoice.seller.exempt_en if invoice.language == "en" else invoice.seller.exempt_nl)
    filled = {
        "number": invoice.number,
        "amount": euros(abs(invoice.total), invoice.language),
        "account": _in_fours(invoice.seller.bank_account),
        "name": invoice.seller.name,
        "date": typeset.long_date(invoice.due_on, invoice.language),
        "original": invoice.credits,
        "reason": words["reasons"].get(invoice.credit_reason, ""),
    }
    if invoice.credits:
        notes += [words["credit"]["reason"].format(**filled), words["credit"]["pay"].format(**filled)]
    else:
        notes.append(words["invoice"]["pay" if invoice.total else "free"].format(**filled))
    return notes


def _in_fours(account: str) -> str:
    return "\u00a0".join(account[at : at + 4] for at in range(0, len(account), 4))
