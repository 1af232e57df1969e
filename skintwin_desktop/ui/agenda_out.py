"""The agenda outside the program: what it is for is asked first; in privacy mode nothing leaves."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.agenda_paper import PURPOSES, Scope, calendar_file, print_day
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.report_pages import PRINTER_PPI
from skintwin_desktop.core.saved_files import save_for_person
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import language, words
from skintwin_desktop.ui.agenda_deeds import AgendaDeeds
from skintwin_desktop.ui.choose_file import choose_place
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.leaving import way_out
from skintwin_desktop.ui.printing import has_printer, print_pages
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.purpose_dialog import PurposeDialog
from skintwin_desktop.ui.widgets.cards import Note
from skintwin_desktop.ui.widgets.choices import Check
from skintwin_desktop.ui.widgets.overlay import Dialog
from skintwin_desktop.ui.widgets.text import Text


class LeaveDialog(PurposeDialog):
    """Asks what a print or a file of the agenda is for, and of a file whether it has names."""

    def __init__(self, window: QWidget, title: str, *, offers_names: bool) -> None:
        said = {
            Purpose.CONTACT: words.translate("LeaveDialog", "To receive the clients"),
            Purpose.SCREENING: words.translate("LeaveDialog", "For the practitioner, to prepare the visits"),
            Purpose.OFFICE: words.translate("LeaveDialog", "To go on when the computer is down"),
        }
        super().__init__(window, title, PURPOSES, said=said)
        self.names = Check(self.tr("With full names; otherwise initials and number"))
        if offers_names:
            self.body.addWidget(self.names)
            text = self.tr("Whoever gets at the file can read it. Kinds of appointment and anything medical stay out.")
            self.body.addWidget(Note("warn", text))
        else:
            self.body.addWidget(Text(self.tr("Put the paper in the shredder at the end of the day."), "small", "ink2"))


def write_calendar(studio: Studio, scope: Scope, path: str, purpose: Purpose, names: bool) -> bool:
    """Make the calendar file and write it where the person chose; False when nothing can be written there."""
    return save_for_person(Path(path), calendar_file(studio, scope, names=names, purpose=purpose))


def pages_of(studio: Studio, scope: Scope, shown_in: str, purpose: Purpose) -> tuple[bytes, ...]:
    """Make the pages of a day for the printer."""
    return print_day(studio, scope, PRINTER_PPI, language=shown_in, purpose=purpose)


class AgendaOut(QObject):
    """Prints days and saves calendar files for a screen."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy, deeds: AgendaDeeds, screen: QWidget) -> None:
        super().__init__(screen)
        self._studio, self._jobs, self._privacy, self._deeds = studio, jobs, privacy, deeds
        self._screen = screen
        self.dialog: Dialog | None = None

    def may_leave(self) -> bool:
        """Tell whether anything may be printed or saved now."""
        return way_out.is_open and not self._privacy.on

    def _refuse(self) -> None:
        self._tell(
            self.tr("Not in privacy mode"),
            self.tr("Printing and saving are off while privacy mode is on. Turn it off with F9 when nobody looks on."),
        )

    def _tell(self, title: str, text: str) -> None:
        self.dialog = Dialog(self._screen.window(), title, text, icon="info")
        self.dialog.ask(self.tr("Close"), "")

    # --- paper ---

    def print_list(self, scope: Scope) -> None:
        """Ask what the list of a day is for, then print it."""
        if not self.may_leave():
            self._refuse()
        elif not has_printer():
            text = self.tr("There is no printer on this computer. Set one up and try again.")
            self._tell(self.tr("No printer"), text)
        else:
            dialog = LeaveDialog(self._screen.window(), self.tr("Print the day list"), offers_names=False)
            dialog.chosen.connect(partial(self._print_for, scope))
            self.dialog = dialog
            dialog.begin(self.tr("Print"), "printer")

    def _print_for(self, scope: Scope, purpose: Purpose) -> None:
        if self.may_leave():
            self._jobs.run_pictures(
                self, pages_of, self._studio, scope, language.current_language(), purpose,
                then=self._print, on_error=self._deeds.failed,
            )  # fmt: skip

    def _print(self, pages: tuple[bytes, ...]) -> None:
        if self.may_leave():
            self._paper = print_pages(self._screen, pages, self.tr("Day list"))

    # --- calendar file ---

    def save_calendar(self, scope: Scope) -> None:
        """Ask what a calendar file is for and where it goes, then write it."""
        if not self.may_leave():
            self._refuse()
            return
        dialog = LeaveDialog(self._screen.window(), self.tr("Save as a calendar file"), offers_names=True)
        dialog.chosen.connect(partial(self._choose, scope, dialog.names))
        self.dialog = dialog
        dialog.begin(self.tr("Choose a place"), "export")

    def _choose(self, scope: Scope, names: Check, purpose: Purpose) -> None:
        if self.may_leave():
            choose_place(
                self._screen, self.tr("Save as a calendar file"), _file_name(self.tr("agenda"), scope.day),
                partial(self.save_to, scope, purpose, names.isChecked()),
            )  # fmt: skip

    def save_to(self, scope: Scope, purpose: Purpose, names: bool, path: str) -> None:
        """Write the calendar file where the person chose."""
        if self.may_leave():
            self._jobs.run(
                self, write_calendar, self._studio, scope, path, purpose, names,
                then=self._saved, on_error=self._deeds.failed,
            )  # fmt: skip

    def _saved(self, written: bool) -> None:
        if written:
            self._deeds.say(self.tr("Calendar file saved. Delete it when it is no longer needed."))
        else:
            self._tell(self.tr("Not saved"), self.tr("The file could not be written there. Choose another place."))


def _file_name(word: str, day: date) -> str:
    return f"{word}-{day.isoformat()}.ics"
