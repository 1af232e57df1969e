"""The report of a day of the till on paper: totals, cash, every entry by invoice number; it names no client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from skintwin_desktop.paper import typeset
from skintwin_desktop.paper.invoice import euros


@dataclass(frozen=True)
class ReportedEntry:
    """One payment, refund or counter-entry; ``at`` in the studio's own time."""

    at: datetime
    number: str
    method: str
    cents: int
    rounding: int
    is_correction: bool


@dataclass(frozen=True, kw_only=True)
class DayReport:
    """Everything that the report says; amounts in cents, ``counted`` None while the day is open.

    ``journal_line`` and ``journal_mark`` are the head of the journal: on paper, a cut of its tail is noticed.
    """

    language: str
    studio: str
    day: date
    made_at: datetime
    made_by: str
    entries: tuple[ReportedEntry, ...]
    received: Mapping[str, int]
    returned: Mapping[str, int]
    rounding: int
    invoices: int
    invoiced: int
    cash_before: int
    expected: int
    counted: int | None
    difference: int
    taken_out: int
    remark: str
    closed_at: datetime | None
    closed_by: str
    journal_line: int
    journal_mark: str


def day_report_pdf(report: DayReport) -> bytes:
    """Return the report as PDF/A-2b. Raises PaperRefused."""
    return typeset.pdf("day_report", _compose(report), moment=report.made_at)


def day_report_pages(report: DayReport, *, ppi: int) -> list[bytes]:
    """Return the pages of the report as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("day_report", _compose(report), ppi=ppi)


def _compose(report: DayReport) -> dict[str, Any]:
    words = typeset.words("day_report", report.language)
    day = typeset.long_date(report.day, report.language)
    made = words["made"].format(
        date=typeset.short_date(report.made_at.date()), time=f"{report.made_at:%H:%M}", name=report.made_by
    )
    return {
        **{name: words[name] for name in ("methods_heading", "cash_heading", "entries_heading", "none", "columns")},
        "method_columns": words["method_columns"],
        "language": report.language,
        "page": typeset.words("house", report.language)["page"],
        "title": f"{words['title']} {day}",
        "author": report.studio,
        "studio": report.studio,
        "state": _state(report, words),
        "methods": _methods(report, words),
        "cash": _cash(report, words),
        "remark": words["remark"].format(text=report.remark) if report.remark else "",
        "entries": [_entry(one, words, report.language) for one in report.entries],
        "foot": words["foot"].format(
            made=made, line=report.journal_line, mark=" ".join(_fours(report.journal_mark))
        ),
    }  # fmt: skip


def _fours(text: str) -> list[str]:
    return [text[at : at + 4] for at in range(0, len(text), 4)]


def _state(report: DayReport, words: dict[str, Any]) -> str:
    if report.closed_at is None:
        return str(words["open"])
    when = {"date": typeset.short_date(report.closed_at.date()), "time": f"{report.closed_at:%H:%M}"}
    return str(words["closed"]).format(**when, name=report.closed_by)


def _methods(report: DayReport, words: dict[str, Any]) -> list[list[str]]:
    def row(label: str, received: int, returned: int) -> list[str]:
        return [label, *(euros(cents, report.language) for cents in (received, returned, received + returned))]

    rows = [row(name, report.received[way], report.returned[way]) for way, name in words["methods"].items()]
    rows.append(row(words["total"], sum(report.received.values()), sum(report.returned.values())))
    return rows


def _cash(report: DayReport, words: dict[str, Any]) -> list[list[str]]:
    lines = [("before", report.cash_before), ("expected", report.expected)]
    if report.counted is not None:
        lines += [("counted", report.counted), ("difference", report.difference), ("taken_out", report.taken_out)]
        lines.append(("left", report.counted - report.taken_out))
    lines += [("rounding", report.rounding), ("invoiced", report.invoiced)]
    labels = words["cash"]
    return [[labels[name].format(count=report.invoices), euros(cents, report.language)] for name, cents in lines]


def _entry(one: ReportedEntry, words: dict[str, Any], language: str) -> list[str]:
    kind = words["kinds"]["correction" if one.is_correction else ("returned" if one.cents < 0 else "received")]
    return [f"{one.at:%H:%M}", one.number, words["methods"][one.method], kind, euros(one.cents, language)]
