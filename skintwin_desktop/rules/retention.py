"""How long a medical file is kept: the law's term, and the studio statement's own, which may be shorter."""

from __future__ import annotations

from datetime import date

LAW_YEARS = 20
"""Article 7:454(3) BW: twenty years from the last change of the file."""


def years_later(day: date, years: int) -> date:
    """Return the same day so many years later; 29 February becomes 1 March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def kept_until(last_medical_change: date) -> date:
    """Return the day on which the law's term ends."""
    return years_later(last_medical_change, LAW_YEARS)


def kept_longer_until(law_until: date, agreed_until: date | None) -> date | None:
    """Return until when data are kept because the client agreed to longer; None where that adds nothing.

    Taken back or run out, the law's own term counts again (our statement, S52).
    """
    return agreed_until if agreed_until is not None and agreed_until > law_until else None


def closed_from(last_medical_change: date, statement_years: int) -> date | None:
    """Return when the file is closed to daily use because our statement promises fewer years; None if it does not."""
    return years_later(last_medical_change, statement_years) if 0 < statement_years < LAW_YEARS else None


FISCAL_YEARS = 7
"""Article 52(4) AWR: the administration is kept for seven years after the year that it is about."""


def fiscal_until(day: date) -> date:
    """Return the last day on which an invoice or a payment of ``day`` must be kept."""
    return date(day.year + FISCAL_YEARS, 12, 31)
