"""An invoice on its way out: printed or saved as PDF, for a purpose that the journal keeps; off in privacy mode."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.invoice_paper import InvoicePages, invoice_paper, save_invoice
from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.choose_file import choose_pdf
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.purpose_dialog import OF_INVOICES, PurposeDialog


def invoice_to_print(studio: Studio, invoice_id: UUID, purpose: Purpose) -> InvoicePages:
    """Return the pages of an invoice for a printer; runs beside the window."""
    return invoice_paper(studio, invoice_id, PRINTER_PPI, event=Event.INVOICE_PRINTED, purpose=purpose)


class InvoiceOut(QObject):
    """Asks what an invoice is wanted for and prints or saves it; ``said`` tells what came of it, and in which tone."""

    said = Signal(str, str)

    def __init__(self, screen: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(screen)
        self._screen, self._studio, self._jobs, self._privacy = screen, studio, jobs, privacy
        self._invoice: UUID | None = None
        self._number = ""
        self.asked: PurposeDialog | None = None
        self.print_dialog: QDialog | None = None
        privacy.changed.connect(self._look_away)

    def _may_leave(self) -> bool:
        """Tell whether anything may be printed or saved now; privacy mode may have come on since it was asked for."""
        return way_out.is_open and not self._privacy.on

    def _look_away(self) -> None:
        """Take the question away: its title names the invoice, and in privacy mode nothing leaves."""
        if self._privacy.on and self.asked is not None:
            self.asked.done()
            self.asked = None

    def print(self, invoice_id: UUID, number: str) -> None:
        """Print an invoice."""
        self._invoice, self._number = invoice_id, number
        if not self._may_leave():
            return
        if not has_printer():
            none = self.tr("No printer is set up on this computer. Save the invoice as a PDF and print that elsewhere.")
            self.said.emit(none, "warn")
            return
        self.asked = PurposeDialog(self._screen.window(), self._titled(self.tr("Print invoice %1")), OF_INVOICES)
        self.asked.chosen.connect(self._print_for)
        self.asked.begin(self.tr("Print"), "printer")

    def _titled(self, title: str) -> str:
        return title.replace("%1", self._number)

    def _print_for(self, purpose: Purpose) -> None:
        if self._invoice is not None and self._may_leave():
            self._jobs.run_pictures(
                self, invoice_to_print, self._studio, self._invoice, purpose, then=self._print, on_error=self._failed
            )

    def _print(self, made: InvoicePages) -> None:
        if not self._may_leave():
            return
        if not made.as_issued:
            changed = self.tr("This edition of the program lays the invoice out differently; what it says is the same.")
            self.said.emit(changed, "warn")
        self.print_dialog = print_pages(self._screen, made.pages, self._titled(self.tr("Print invoice %1")))

    def save(self, invoice_id: UUID, number: str) -> None:
        """Save an invoice as PDF."""
        self._invoice, self._number = invoice_id, number
        if self._may_leave():
            self.asked = PurposeDialog(self._screen.window(), self._titled(self.tr("Save invoice %1")), OF_INVOICES)
            self.asked.chosen.connect(self._choose_place)
            self.asked.begin(self.tr("Choose a place"), "file-pdf")

    def _choose_place(self, purpose: Purpose) -> None:
        if self._may_leave():
            name = self._titled(self.tr("invoice-%1.pdf"))
            title = self._titled(self.tr("Save invoice %1"))
            choose_pdf(self._screen, title, name, partial(self.save_to, purpose))

    def save_to(self, purpose: Purpose, path: str) -> None:
        """Write the invoice where the person chose."""
        if self._invoice is not None and self._may_leave():
            self._jobs.run(
                self, save_invoice, self._studio, self._invoice, Path(path), purpose,
                then=self._saved, on_error=self._failed,
            )  # fmt: skip

    def _saved(self, written: bool) -> None:
        if written:
            text = self.tr("Saved. Whoever has this file can read it: hand it over and delete it here.")
            self.said.emit(text, "warn")
        else:
            self.said.emit(self.tr("The file could not be written there. Choose another place."), "danger")

    def _failed(self, error: StudioError | None) -> None:
        self.said.emit(sentence(error), "danger")
