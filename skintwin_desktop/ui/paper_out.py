"""A paper on its way out: printed, or written as a PDF where somebody chose; with what came of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages


class PaperOut(QObject):
    """Prints and saves for a card or a dialog; ``no_printer`` and ``saved`` are what is said then."""

    said = Signal(str)
    failed = Signal(object)
    """With the StudioError, or None for our own fault."""

    def __init__(self, owner: QWidget, studio: Studio, jobs: Jobs, *, no_printer: str, saved: str) -> None:
        super().__init__(owner)
        self._owner, self._studio, self._jobs = owner, studio, jobs
        self._words = (no_printer, saved)

    def print_paper(self, title: str, pages: Callable[..., list[bytes]], *arguments: Any) -> None:
        """Print what ``pages`` returns for the studio and the arguments; it runs beside the window."""
        if not way_out.is_open:
            return
        if not has_printer():
            self.said.emit(self._words[0])
            return
        self._jobs.run_pictures(
            self, pages, self._studio, *arguments, then=way_out.through(partial(self._print, title)),
            on_error=self.failed.emit,
        )  # fmt: skip

    def _print(self, title: str, pages: list[bytes]) -> None:
        print_pages(self._owner, pages, title)

    def choose_place(self, title: str, name: str, then: Callable[[str], object]) -> None:
        """Ask where a paper is to be written."""
        choose_pdf(self._owner, title, name, then)

    def save_to(self, path: str, save: Callable[..., bool], *arguments: Any) -> None:
        """Write a paper where the person chose; ``save`` tells whether it could be written there."""
        self._jobs.run(
            self, save, self._studio, *arguments, Path(path), then=self._saved, on_error=self.failed.emit
        )  # fmt: skip

    def _saved(self, written: bool) -> None:
        lost = self.tr("The file could not be written there. Choose another place.")
        self.said.emit(self._words[1] if written else lost)
