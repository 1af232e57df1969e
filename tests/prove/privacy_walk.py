"""A walk past every screen, dialog and menu that can show something of a client, stopping at each of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QMenu

from skintwin_desktop.ui.result_dialogs import AddendumDialog
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import OWNER, OWNER_PASSWORD
from tests.driver import Driver, until
from tests.prove.marked import DRAFTED, OTHER, PRESENT, WAITING, MarkedStudio

Stop = Callable[[str], None]
_LESIONS, _PICTURES, _PROFILE, _RESULT = range(4)
_APPOINTMENT = 3


@dataclass
class Walk:
    """One person at a desk in a marked studio. Privacy mode is off between two stops: each begins where all is seen."""

    person: Driver
    made: MarkedStudio
    stop: Stop
    """Called at each stop, with everything of it on the screen."""

    def sign_in(self, name: str = OWNER, password: str = OWNER_PASSWORD) -> None:
        """Sign in."""
        person = self.person
        person.sees("Kies uw naam")
        for key in ("Down", "Down", "Up", "Up"):
            if person.shows(f"Wachtwoord van {name}"):
                break
            person.keys(key)
        person.type("Wachtwoord", password)
        person.keys("Return")
        person.sees("Kluis versleuteld")
        screens = person.workspace.screens
        for place in screens.places:  # none is still being made when it is looked at
            screens.at(place)
        until(lambda: person.workspace._was_painted, "the day is not painted")
        self._rest()
        if person.window.findChildren(Overlay):
            self.stop("emergencies to be seen")
            self.away()

    # --- the office ---

    def office(self, *, medical: bool = True) -> None:
        """Walk past what everybody has: the day, the list, a file, the intake, the results, what lies over them."""
        person = self.person
        person.keys("Ctrl+1")
        self._rest()
        person.chooses_row("Agenda", OTHER.first)
        self.stop("today")
        self._menus()
        self._clients()
        self._palette()
        self.open(OTHER.first)
        self.stop("file")
        for first in (PRESENT.first, WAITING.first):
            self.open(first)
            self.stop(f"file of {first}")
        self.open(OTHER.first)
        self._intakes(drafted=medical)
        person.keys("Ctrl+5" if medical else "Ctrl+4")
        self._rest()
        self.stop("results")

    def _menus(self) -> None:
        self.person.click(self.person.workspace.top.user)
        self.stop("menu of the user")
        popup = QApplication.activePopupWidget()
        if isinstance(popup, QMenu):
            popup.close()
        self.person.keys("F1")
        self.stop("keys")
        self.person.keys("Esc")

    def _clients(self) -> None:
        person = self.person
        person.keys("Ctrl+W", "Ctrl+2")
        self._rest()
        person.chooses_row("Cliënten", OTHER.last)
        self._rest()
        person.sees(OTHER.street)
        self.stop("clients")
        person.type("Zoek cliënt", OTHER.last)
        self._rest()
        self.stop("clients, searched")
        person.type("Zoek cliënt", "", clear=True)

    def _palette(self) -> None:
        person = self.person
        person.keys("Ctrl+K")
        palette = person.find_palette()
        person.type(palette.field.accessibleName(), OTHER.last)
        until(lambda: palette._found, "nobody found")
        self.stop("search window")
        person.keys("Esc")

    def open(self, first: str) -> None:
        """Open somebody's file."""
        person = self.person
        person.keys("Ctrl+W")
        self._rest()
        person.finds(self.made.labels[first])
        until(lambda: person.workspace.page == "client", "the file does not open")
        self._rest()

    def _intakes(self, *, drafted: bool) -> None:
        person = self.person
        person.press("Nieuwe intake")
        until(lambda: person.workspace.page == "intake", "no intake")
        self._rest()
        for section in range(1, 7):
            person.keys(f"Alt+{section}")
            self._rest()
            if section == _APPOINTMENT:
                self._commission()
            self.stop(f"intake of a client {section}")
        self._put_away()
        if not drafted:
            return
        person.keys("Ctrl+1")
        self._rest()
        person.opens("Nog af te maken", DRAFTED)
        until(lambda: person.workspace.page == "intake", "no intake")
        self._rest()
        self.stop("intake gone on with")
        person.keys("Alt+6")
        self._rest()
        self.stop("intake gone on with 6")
        self._put_away()

    def _commission(self) -> None:
        """Say that somebody else wants the screening, and who."""
        self.person.choose("Op wiens verzoek", "Opdrachtgever")
        self._rest()
        self.person.type("Opdrachtgever", OTHER.commissioner)
        self._rest()

    def _put_away(self) -> None:
        self.person.press("Annuleren")
        self._rest()
        if self.person.window.findChildren(Overlay):
            self.person.press("Later verder")
            self._rest()

    # --- the visits ---

    def visit(self, first: str, *, words: str) -> None:
        """Walk past the parts of somebody's last visit."""
        person = self.person
        self.open(first)
        person.press("Bezoek 1") if first == OTHER.first else person.keys("F4")
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        self._rest()
        for tab, name in enumerate(("lesions", "pictures", "profile", "result")):
            person.click(person.visit.tabs[tab])
            self._rest()
            if tab == _LESIONS:
                person.visit.lesions.choose_number(1)
                self._rest()
            if tab == _RESULT:
                until(lambda: person.visit.result.preview.pages, "no preview", seconds=40)
                if first == PRESENT.first:
                    person.visit.result.plan.general.setPlainText(PRESENT.result)
                self._rest()
            self.stop(f"{words}, {name}")

    def dialogs(self) -> None:
        """Walk past the dialogs in which something of a client stands."""
        person = self.person
        self.open(OTHER.first)
        person.click(person.workspace.screens.client.health.change)
        self._rest()
        self.stop("health dialog")
        self.away()
        self.open(PRESENT.first)
        person.keys("F4")
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        self._rest()
        person.keys("F5")
        self.stop("taking in")
        self.away()
        person.keys("Ctrl+K")
        palette = person.find_palette()
        person.type(palette.field.accessibleName(), self.made.labels[WAITING.first])
        until(lambda: palette._found, "nobody found")
        person.keys("Return")
        self._rest()
        self.stop("another file?")
        self.away()
        person.click(person.visit.tabs[_RESULT])
        until(lambda: person.visit.result.preview.pages, "no preview", seconds=40)
        self._rest()
        person.visit.result.ask_to_sign()
        self._rest()
        self.stop("signing")
        self.away()
        self.open(OTHER.first)
        person.press("Bezoek 1")
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        self._rest()
        person.click(person.visit.tabs[_RESULT])
        until(lambda: person.visit.result.preview.pages, "no preview", seconds=40)
        self._rest()
        person.visit.result.ask_for_addendum()
        self._rest()
        dialog = person.visit.result.dialog
        assert isinstance(dialog, AddendumDialog)
        dialog.text.set_text(OTHER.result)
        dialog.reason.set_text(OTHER.note)
        self.stop("adding to a result")
        self.away()

    def away(self) -> None:
        """Take away every dialog."""
        while self.person.window.findChildren(Overlay):
            self.person.window.findChildren(Overlay)[-1].close_overlay()
            self._rest()

    def _rest(self) -> None:
        for _ in range(3):
            self.person.idle()
