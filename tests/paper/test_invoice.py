"""Invoices on paper: one line and forty, long names, nothing to pay, credit notes, both languages, PDF/A."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from skintwin_desktop.paper.invoice import Invoice, InvoiceLine, SellerOnPaper, euros, invoice_pages, invoice_pdf
from skintwin_desktop.rules import money
from tests.paper.samples import plain, poppler

SELLER = SellerOnPaper(
    "Huidstudio De Proef", "Maasboulevard 148", "3011 TX", "Rotterdam", "010 000 0148", "info@voorbeeld.test",
    "12345678", "NL000099998B57", "NL91ABNA0417164300", "Vrijgesteld van btw.", "Exempt from VAT.",
)  # fmt: skip
DAY = date(2026, 11, 24)


def line(words: str = "Consult", quantity: int = 1, unit: int = 9500, vat: str = "exempt") -> InvoiceLine:
    unit_net = money.split(unit, vat, with_vat=True).net
    return InvoiceLine(words, quantity, unit_net, vat, money.split(quantity * unit, vat, with_vat=True))


def invoice(*lines: InvoiceLine, **changes: Any) -> Invoice:
    made = Invoice(
        language="nl", number="2026-0001", issued_at=datetime(2026, 11, 24, 10, tzinfo=UTC), issued_on=DAY,
        supplied_on=DAY, due_on=date(2026, 12, 8), seller=SELLER,
        payer=("Anna Proefman", "Teststraat 1", "9999 ZZ Voorbeeldstad", "NL"), payer_vat_number="", reference="",
        lines=lines or (line(),),
    )  # fmt: skip
    return replace(made, **changes)


def read(made: Invoice, tmp_path: Path) -> str:
    return plain(poppler("pdftotext", invoice_pdf(made), "-layout", to=tmp_path / "invoice.pdf")).replace("\u00a0", " ")


def test_one_line_is_one_page_and_pdf_a(tmp_path: Path) -> None:
    made = invoice()
    facts = poppler("pdfinfo", invoice_pdf(made), to=tmp_path / "invoice.pdf")
    assert "Pages:           1\n" in facts
    assert "Title:           Factuur 2026-0001" in facts
    assert b"<pdfaid:part>2</pdfaid:part>" in invoice_pdf(made)
    assert invoice_pdf(made) == invoice_pdf(made)
    assert len(invoice_pages(made, ppi=40)) == 1


def test_forty_lines_repeat_the_head_and_keep_the_total_together(tmp_path: Path) -> None:
    rates = ("exempt", "9", "21", "0")
    lines = tuple(line(f"Consult {n:02d}", n % 3 + 1, 1999 + n, rates[n % 4]) for n in range(40))
    made = invoice(*lines)
    text = read(made, tmp_path)
    pages = poppler("pdftotext", invoice_pdf(made), "-layout", to=tmp_path / "invoice.pdf").split("\f")
    assert len([page for page in pages if page.strip()]) >= 2
    assert all(f"Consult {n:02d}" in text for n in range(40))
    assert text.count("Omschrijving") == len(invoice_pages(made, ppi=30))
    with_total = [page for page in pages if "Te betalen" in page]
    assert len(with_total) == 1
    assert "Per tarief" in with_total[0]
    assert euros(made.total, "nl").replace("\u00a0", " ") in text
    for vat, told in (("21", "Btw 21%"), ("9", "Btw 9%"), ("0", "Btw 0%"), ("exempt", "Vrijgesteld van btw")):
        net = sum(one.amount.net for one in lines if one.vat == vat)
        assert re.search(rf"{told} +{re.escape(euros(net, 'nl').replace(chr(160), ' '))}", text), told


def test_long_names_and_words_stay_on_the_page(tmp_path: Path) -> None:
    made = invoice(
        line("x" * 80, 999, 99999, "21"), payer=("A" * 120, "B" * 200, "9999 ZZ " + "C" * 120, "BE"),
        reference="D" * 200, payer_vat_number="BE0123456789",
    )  # fmt: skip
    text = read(made, tmp_path).replace(" ", "")
    assert "€998.990,01" in text
    assert "België" in text
    boxes = poppler("pdftotext", invoice_pdf(made), "-bbox", to=tmp_path / "invoice.pdf")
    rights = [float(found) for found in re.findall(r'xMax="([\d.]+)"', boxes)]
    assert max(rights) <= 595.276 - 16 / 25.4 * 72 + 1


def test_nothing_to_pay_is_said(tmp_path: Path) -> None:
    text = read(invoice(line(unit=0)), tmp_path)
    assert "Te betalen € 0,00" in text
    assert "U hoeft voor deze factuur niets te betalen." in text
    assert "Maak het bedrag over" not in text


def test_a_rate_of_nothing_says_that_there_is_no_tax(tmp_path: Path) -> None:
    assert "Over deze factuur is geen btw berekend." in read(invoice(line(vat="0")), tmp_path)
    for made in (invoice(), invoice(line(vat="21")), invoice(line(vat="0"), line(vat="9"))):
        assert "geen btw berekend" not in read(made, tmp_path)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_credit_note_says_which_invoice_and_why(language: str, tmp_path: Path) -> None:
    back = InvoiceLine("Consult", -1, 9500, "exempt", money.Split(-9500, 0))
    made = invoice(back, credits="2026-0001", credits_of=DAY, credit_reason="goodwill", language=language)
    text = read(replace(made, number="2026-0002"), tmp_path)
    title, why = {"nl": ("Creditfactuur", "uit coulance"), "en": ("Credit note", "as a courtesy")}[language]
    for told in (f"{title} 2026-0002", "2026-0001, 24-11-2026", why):
        assert told in text, told
    assert "Betalen tot en met" not in text


def test_english_says_it_all_in_english(tmp_path: Path) -> None:
    text = read(invoice(line(vat="21"), line(), language="en"), tmp_path)
    for told in ("Invoice 2026-0001", "€ 78.51", "€ 16.49", "VAT 21%", "Exempt from VAT.", "To be paid", "8 December"):
        assert told in text, told
    for dutch in ("Factuur", "Btw", "betalen"):
        assert dutch not in text
