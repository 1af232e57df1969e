"""Printing and saving a paper of a request that is made from what is kept: a certificate, the list that is signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.paper_out import PaperOut
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.deed_line import DeedLine


@dataclass(frozen=True)
class Paper:
    """A paper: how its pages are made for a printer (``ppi`` given by name), how it is saved, and its words."""

    pages: Callable[..., list[bytes]]
    save: Callable[[Studio, UUID, Path], bool]
    title: str
    print_word: str
    save_word: str
    saved: str


class PaperDeeds(QWidget):
    """The two deeds, and what came of them."""

    def __init__(self, studio: Studio, jobs: Jobs, paper: Paper) -> None:
        super().__init__()
        self._paper = paper
        self._request_id: UUID | None = None
        self._name = ""
        self.print = KeyButton(paper.print_word, icon="printer")
        self.save = KeyButton(paper.save_word, icon="file-pdf")
        self.out = PaperOut(
            self, studio, jobs,
            no_printer=self.tr("No printer is set up on this computer. Save it as a PDF and print that elsewhere."),
            saved=paper.saved,
        )  # fmt: skip
        self.note = Note("info")
        self.note.hide()
        line = DeedLine()
        for button in (self.print, self.save):
            line.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(line)
        column.addWidget(self.note)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._choose)
        self.out.said.connect(self._say)
        self.out.failed.connect(self._failed)
        way_out.changed.connect(self._refresh)
        self._refresh()

    def show_paper(self, request_id: UUID, name: str) -> None:
        """Offer the paper of a request; ``name`` is what its file is called at first."""
        self._request_id, self._name = request_id, name
        self.note.hide()
        self._refresh()

    def _refresh(self) -> None:
        for button in (self.print, self.save):
            way_out.say_on(button, able=True)

    def _print(self) -> None:
        if self._request_id is not None:
            pages = partial(self._paper.pages, ppi=PRINTER_PPI)
            self.out.print_paper(self._paper.title, pages, self._request_id)

    def _choose(self) -> None:
        if self._request_id is not None:
            place = partial(self.save_to, self._request_id)
            self.out.choose_place(self._paper.save_word, f"{self._name}.pdf", place)

    def save_to(self, request_id: UUID, path: str) -> None:
        """Write the paper where the person chose."""
        self.out.save_to(path, self._paper.save, request_id)

    def _failed(self, error: StudioError | None) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.note.say(text)
        self.note.show()
