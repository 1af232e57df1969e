"""The slip of paper with the code of a client parcel: printed apart, naming nobody but by initials and reference."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from skintwin_desktop.paper import typeset


@dataclass(frozen=True)
class CodeSlip:
    """What the slip says; ``reference`` is the number of the request."""

    language: str
    studio_name: str
    initials: str
    reference: str
    code: str = field(repr=False)
    made_on: date


def slip_pdf(slip: CodeSlip) -> bytes:
    """Return the slip as PDF/A-2b, one A6. Raises PaperRefused."""
    return typeset.pdf("parcel_slip", _compose(slip), moment=datetime.combine(slip.made_on, time(), UTC))


def slip_pages(slip: CodeSlip, *, ppi: int) -> list[bytes]:
    """Return the one page of the slip as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("parcel_slip", _compose(slip), ppi=ppi)


def _compose(slip: CodeSlip) -> dict[str, Any]:
    words = typeset.words("parcel_slip", slip.language)
    made = typeset.short_date(slip.made_on)
    return {
        **words,
        "language": slip.language,
        "author": slip.studio_name,
        "studio": slip.studio_name,
        "code": slip.code,
        "whose": words["whose"].format(initials=slip.initials, reference=slip.reference, date=made),
    }
