"""Asks before a visit begins in a file of which everything may only be stored (article 18 AVG)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests.records import Mark
from skintwin_desktop.rules.restrictions import WHOLE_FILE
from skintwin_desktop.ui import words
from skintwin_desktop.ui.widgets.overlay import Dialog


def of_everything(marks: Iterable[Mark]) -> Mark | None:
    """Return the restriction that is about the whole file, if one is."""
    return next((mark for mark in marks if mark.about == WHOLE_FILE), None)


def said(mark: Mark) -> str:
    """Return what such a restriction means for a visit."""
    text = words.translate(
        "RestrictedVisit",
        "Since %1 this whole file may only be stored (restriction, article 18 AVG). A visit uses it. That may be when "
        "the client agrees, or when the law allows it (article 18(2) AVG).",
    )
    return text.replace("%1", words.day(mark.since))


class RestrictedVisitDialog(Dialog):
    """The question; the safe answer has the focus."""

    def __init__(self, window: QWidget, mark: Mark) -> None:
        super().__init__(
            window, words.translate("RestrictedVisit", "This file is restricted"), said(mark), icon="lock", width=520
        )

    def start(self) -> None:
        """Ask."""
        self.ask(
            words.translate("RestrictedVisit", "Do not begin"),
            words.translate("RestrictedVisit", "The client agrees to this visit: begin"),
        )

    def _confirm(self) -> None:
        self.done()
        super()._confirm()
