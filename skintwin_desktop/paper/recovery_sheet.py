"""The sheet of paper that keeps a studio's recovery key: what it is, the key, how to use and where to keep it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from skintwin_desktop.paper import typeset


@dataclass(frozen=True)
class RecoverySheet:
    """What the sheet says: the key as four lines such as ``7KQ2-M0XA-4T``, and whose it is."""

    language: str
    studio_name: str
    owner_name: str
    lines: tuple[str, ...]
    made_on: date
    studio_id_short: str


def recovery_pdf(sheet: RecoverySheet) -> bytes:
    """Return the sheet as PDF/A-2b, one A4. Raises PaperRefused."""
    return typeset.pdf("recovery", _compose(sheet), moment=datetime.combine(sheet.made_on, time(), UTC))


def recovery_pages(sheet: RecoverySheet, *, ppi: int) -> list[bytes]:
    """Return the one page of the sheet as PNG, ``ppi`` pixels an inch. Raises PaperRefused."""
    return typeset.pages("recovery", _compose(sheet), ppi=ppi)


def _compose(sheet: RecoverySheet) -> dict[str, Any]:
    words = typeset.words("recovery", sheet.language)
    made = typeset.long_date(sheet.made_on, sheet.language)
    return {
        **words,
        "language": sheet.language,
        "page": typeset.words("house", sheet.language)["page"],
        "author": sheet.studio_name,
        "studio": sheet.studio_name,
        "lines": list(sheet.lines),
        "subtitle": words["subtitle"].format(studio=sheet.studio_name, date=made, owner=sheet.owner_name),
        "foot": words["foot"].format(id=sheet.studio_id_short, date=typeset.short_date(sheet.made_on)),
    }
