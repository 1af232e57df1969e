"""The list of clients on its way to a printer: for a purpose that the journal keeps; off in privacy mode."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from skintwin_desktop.core.client_list_paper import PURPOSES, print_clients
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import language
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.purpose_dialog import PurposeDialog
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.text import Text


def pages_of(studio: Studio, wanted: tuple[UUID, ...], shown_in: str, purpose: Purpose) -> tuple[bytes, ...]:
    """Make the pages of a list for the printer."""
    return print_clients(studio, wanted, PRINTER_PPI, language=shown_in, purpose=purpose)


class ClientsOut(QObject):
    """Asks what a list of clients is for and prints it."""

    def __init__(self, screen: QWidget, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__(screen)
        self._screen, self._studio, self._jobs, self._privacy = screen, studio, jobs, privacy
        self.dialog: Dialog | None = None
        self.print_dialog: QDialog | None = None

    def _may_leave(self) -> bool:
        """Tell whether anything may be printed now; privacy mode may have come on since it was asked for."""
        return way_out.is_open and not self._privacy.on

    def print(self, wanted: tuple[UUID, ...]) -> None:
        """Ask what a list of these clients is for, then print it."""
        if not self._may_leave():
            return
        if not has_printer():
            none = self.tr("There is no printer on this computer. Set one up and try again.")
            self._tell(self.tr("No printer"), none)
            return
        dialog = PurposeDialog(self._screen.window(), self.tr("Print the list"), PURPOSES, said=self._said())
        count = self.tr(
            "%n client(s): number, name, date of birth, phone and appointment. Nothing medical.", "", len(wanted)
        )
        dialog.body.addWidget(Text(count, "small", "ink2", wrap=True))
        dialog.chosen.connect(partial(self._print_for, wanted))
        self.dialog = dialog
        dialog.begin(self.tr("Print"), "printer")

    def _said(self) -> Mapping[Purpose, str]:
        return {
            Purpose.CONTACT: self.tr("To call or write to these clients"),
            Purpose.SCREENING: self.tr("To prepare their visits"),
            Purpose.OFFICE: self.tr("To go on when the computer is down"),
        }

    def _print_for(self, wanted: tuple[UUID, ...], purpose: Purpose) -> None:
        if self._may_leave():
            self._jobs.run_pictures(
                self, pages_of, self._studio, wanted, language.current_language(), purpose,
                then=self._print, on_error=self._failed,
            )  # fmt: skip

    def _print(self, pages: tuple[bytes, ...]) -> None:
        if self._may_leave():
            self.print_dialog = print_pages(self._screen, pages, self.tr("List of clients"))

    def _failed(self, error: StudioError | None) -> None:
        self._tell(self.tr("Not printed"), sentence(error))

    def _tell(self, title: str, text: str) -> None:
        self.dialog = Dialog(self._screen.window(), title, text, icon="info")
        self.dialog.ask(self.tr("Close"), "")
