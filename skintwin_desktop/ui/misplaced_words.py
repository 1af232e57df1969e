"""The sentences for numbers that are kept nowhere but where they belong, whatever form they were typed into."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.rules import misplaced

translate = QCoreApplication.translate


def misplaced_sentence(code: str) -> str:
    """Return why such a number is not stored here, by a code of ``rules.misplaced``; empty for another code."""
    if code == misplaced.BSN:
        return translate(
            "intake",
            "This looks like a citizen service number (BSN). It may not be kept here and is not stored. Delete it.",
        )
    if code == misplaced.IBAN:
        return translate(
            "intake",
            "This looks like a bank account number. It belongs to the payment only and is not stored here. Delete it.",
        )
    return ""
