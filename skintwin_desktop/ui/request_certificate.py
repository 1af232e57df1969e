"""Printing and saving the certificate of a destruction, where what was proved is shown."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.requests import certifying
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.paper_out import PaperOut
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.deed_line import DeedLine


def pages_of_certificate(studio: Studio, request_id: UUID) -> list[bytes]:
    """Return the certificate for a printer; runs beside the window."""
    return certifying.certificate_pages(studio, request_id, ppi=PRINTER_PPI)


class CertificateDeeds(QWidget):
    """The two deeds, and what came of them."""

    def __init__(self, studio: Studio, jobs: Jobs) -> None:
        super().__init__()
        self._request_id: UUID | None = None
        self._label = ""
        self.print = KeyButton(self.tr("Print the certificate"), icon="printer")
        self.save = KeyButton(self.tr("Save the certificate as PDF"), icon="file-pdf")
        self.out = PaperOut(
            self, studio, jobs,
            no_printer=self.tr("No printer is set up on this computer. Save it as a PDF and print that elsewhere."),
            saved=self.tr("Saved. It goes with the answer."),
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

    def show_certificate(self, request_id: UUID, label: str) -> None:
        """Offer the certificate of a request."""
        self._request_id, self._label = request_id, label
        self.note.hide()
        self._refresh()

    def _refresh(self) -> None:
        for button in (self.print, self.save):
            way_out.say_on(button, able=True)

    def _print(self) -> None:
        if self._request_id is not None:
            self.out.print_paper(self.tr("Certificate of destruction"), pages_of_certificate, self._request_id)

    def _choose(self) -> None:
        if self._request_id is not None:
            place = partial(self.save_to, self._request_id)
            self.out.choose_place(self.tr("Save the certificate"), f"{self._label}.pdf", place)

    def save_to(self, request_id: UUID, path: str) -> None:
        """Write the certificate where the person chose."""
        self.out.save_to(path, certifying.save_certificate, request_id)

    def _failed(self, error: StudioError | None) -> None:
        self._say(sentence(error))

    def _say(self, text: str) -> None:
        self.note.say(text)
        self.note.show()
