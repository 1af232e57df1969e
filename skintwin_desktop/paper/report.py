"""The client's result report as a document: plain language, PDF/A."""

from __future__ import annotations

from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.report_content import Report
from skintwin_desktop.paper.report_sections import compose


def report_pdf(report: Report) -> bytes:
    """Return the report as PDF/A-2b; the same report always gives the same bytes. Raises PaperRefused."""
    data, pictures = compose(report)
    return typeset.pdf("report", data, moment=report.signed_at, pictures=pictures)


def report_pages(report: Report, *, ppi: int) -> list[bytes]:
    """Return the pages of the report as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    data, pictures = compose(report)
    return typeset.pages("report", data, ppi=ppi, pictures=pictures)


def hard_words(report: Report) -> tuple[str, ...]:
    """Return the hard words that occur in the report and are explained in its word list."""
    data, _ = compose(report)
    return tuple(entry["word"] for entry in data["glossary"]["entries"])
