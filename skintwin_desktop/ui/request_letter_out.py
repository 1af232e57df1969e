"""A letter of a request on its way out: printed as it stands, or written as a PDF where somebody chose."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import letters
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.ui import request_letter_words
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.request_letter_text import pages_to_print


class LetterOut(QObject):
    """Prints and saves letters for a card, and tells what came of it."""

    said = Signal(str)
    failed = Signal(object)
    """With the StudioError, or None for our own fault."""

    def __init__(self, card: QWidget, studio: Studio, jobs: Jobs) -> None:
        super().__init__(card)
        self._card, self._studio, self._jobs = card, studio, jobs

    def print(self, request_id: UUID, kind: LetterKind, letter_id: UUID | None, text: str, language: str) -> None:
        """Print a letter; the caller has looked that something may leave."""
        if not has_printer():
            self.said.emit(
                self.tr("No printer is set up on this computer. Save the letter as a PDF and print that elsewhere.")
            )
            return
        self._jobs.run_pictures(
            self, partial(pages_to_print, letter_id=letter_id), self._studio, request_id, kind, text, language,
            then=way_out.through(partial(self._print, kind)), on_error=self.failed.emit,
        )  # fmt: skip

    def _print(self, kind: LetterKind, pages: list[bytes]) -> None:
        print_pages(self._card, pages, request_letter_words.letter(kind))

    def choose_place(self, letter_id: UUID, reference: str) -> None:
        """Ask where a letter is to be written."""
        choose_pdf(self._card, self.tr("Save the letter"), f"{reference}.pdf", partial(self.save_to, letter_id))

    def save_to(self, letter_id: UUID, path: str) -> None:
        """Write a letter where the person chose."""
        self._jobs.run(
            self, letters.save_letter, self._studio, letter_id, Path(path), then=self._saved, on_error=self.failed.emit
        )

    def _saved(self, written: bool) -> None:
        self.said.emit(
            self.tr("Saved. Whoever has this file can read it: hand it over and delete it here.")
            if written
            else self.tr("The file could not be written there. Choose another place.")
        )
