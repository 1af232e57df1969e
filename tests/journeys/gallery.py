"""Photographs of every screen of a studio that is full, for people to look at: sizes, themes, languages, roles."""

from __future__ import annotations

import shutil
import tempfile
import time as watch
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from skintwin_desktop.core.door import Door
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.ui.client_screen import ClientScreen
from skintwin_desktop.ui.file_pages import PAYMENT
from skintwin_desktop.ui.file_tabs import OVERVIEW
from skintwin_desktop.ui.lock_screen import LockScreen
from skintwin_desktop.ui.look import TEXT_SIZES
from skintwin_desktop.ui.office_pages import TILL
from tests.demo.studio import OWNER, PASSWORD, RECEPTIONIST, DemoClock, build
from tests.driver import Driver, until

SIZES = ((1366, 768), (1440, 900), (2560, 1440))
SEEN, UNDER_WAY = "ST-0001", "ST-0002"
"""The clients of the full studio whose visits are signed, and whose visit is under way."""
MORNING = time(10, 42)
"""The pictures are taken at this hour of the studio, whatever the clock says."""
_LESIONS, _PICTURES, _PROFILE, _RESULT = range(4)


@dataclass(frozen=True)
class Scene:
    """A screen and how to get there; ``medical`` screens are the practitioner's."""

    name: str
    go: Callable[[Tour], None]
    medical: bool = False


class Tour:
    """Walks through a full studio without changing it."""

    def __init__(self, person: Driver) -> None:
        self.person = person
        self._hidden = False

    # --- getting there ---

    def sign_in(self, name: str = OWNER) -> None:
        """Sign in, in whatever language the window speaks."""
        person = self.person
        screen = person.program.window.content
        assert isinstance(screen, LockScreen)
        for key in ("Down", "Down", "Up", "Up"):
            chosen = screen.users.current()
            if chosen is not None and chosen.name == name:
                break
            person.keys(key)
        person.type(screen.password.accessibleName(), PASSWORD)
        person.keys("Return")
        until(lambda: person.program.workspace is not None, f"{name} is not in")
        person.idle()

    def lock(self) -> None:
        """Lock the screen."""
        self.person.keys("Ctrl+L")
        until(lambda: isinstance(self.person.program.window.content, LockScreen), "it does not lock")

    def speak(self, language: str) -> None:
        """Put the sign-in window in another language."""
        screen = self.person.program.window.content
        assert isinstance(screen, LockScreen)
        if self.person.program.settings.language != language:
            self.person.click(screen.language)

    def today(self) -> None:
        self.person.keys("Ctrl+1")

    def clients(self) -> None:
        self.person.keys("Ctrl+2")

    def file(self) -> None:
        self._open(SEEN)
        self.person.workspace.screens.client.tabs.show_page(OVERVIEW)

    def payment(self) -> None:
        self._open(SEEN)
        self.person.workspace.screens.client.tabs.show_page(PAYMENT)

    def till(self) -> None:
        self.person.workspace.go("office")
        self.person.workspace.screens.office.show_page(TILL)

    def intake(self) -> None:
        self.person.keys("Ctrl+3")

    def results(self) -> None:
        self.person.keys(next(item.key for item in self.person.workspace.places() if item.id == "results"))

    def lesions(self) -> None:
        self._visit(_LESIONS)
        self.person.visit.lesions.choose_number(2)

    def pictures(self) -> None:
        self._visit(_PICTURES)

    def profile(self) -> None:
        self._visit(_PROFILE)

    def draft(self) -> None:
        """Show the result of the visit under way."""
        self._visit(_RESULT)
        self._pages_there()

    def signed(self) -> None:
        """Show the signed result of the last visit."""
        person = self.person
        self._open(SEEN)
        last = until(lambda: _newest_visit(person.workspace.screens.client), "no visits")
        person.click(last)
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        person.idle()
        person.keys("F7")
        self._pages_there()

    def hide_others(self) -> None:
        """Go on in privacy mode, with the file open that was: nobody else is found from here on."""
        self._open(SEEN)
        self.person.keys("F9")
        self._hidden = True

    def _open(self, label: str) -> None:
        person = self.person
        if self._hidden:
            person.workspace.show_place("client")
            person.idle()
            return
        if person.workspace.page == "client" and person.shows(label):
            return
        person.keys("Ctrl+W")
        person.idle()
        person.finds(label)
        until(lambda: person.workspace.page == "client", f"{label} does not open")
        person.idle()

    def _visit(self, tab: int) -> None:
        person = self.person
        if person.workspace.page != "screening" or not person.shows(UNDER_WAY):
            self._open(UNDER_WAY)
            person.keys("F4")
            until(lambda: person.workspace.page == "screening", "the screening does not open")
            person.idle()
        person.click(person.visit.tabs[tab])
        person.idle()

    def _pages_there(self) -> None:
        self.person.idle()
        until(lambda: self.person.visit.result.preview.pages, "no preview", seconds=40)
        self.person.idle()

    # --- pictures ---

    def photograph(
        self, scenes: tuple[Scene, ...], prefix: str = "", *, sizes: tuple[tuple[int, int], ...] = ()
    ) -> None:
        """Photograph these screens, each in all sizes."""
        person = self.person
        for scene in scenes:
            scene.go(self)
            for size in sizes or (person.size,):
                person.resize(*size)
                person.idle()
                place = f"{size[0]}x{size[1]}-" if sizes else ""
                person.photograph(f"{prefix}{place}{scene.name}")

    def over_everything(self) -> None:
        """Photograph what lies over the screens: search, keys, privacy mode, the question about another file."""
        person = self.person
        self.today()
        person.keys("Ctrl+K")
        palette = person.find_palette()
        person.type(palette.field.accessibleName(), "voorb")
        until(lambda: palette._found, "nobody found")
        person.photograph("60-zoekvenster")
        person.keys("Esc", "F1")
        person.photograph("61-sneltoetsen")
        person.keys("Esc", "F9")
        person.photograph("62-privacymodus")
        person.keys("F9")
        self.lesions()
        person.keys("Ctrl+K")
        person.type(person.find_palette().field.accessibleName(), SEEN)
        found = person.find_palette()
        until(lambda: found._found, "nobody found")
        person.keys("Return")
        person.idle()
        person.photograph("63-ander-dossier")
        person.keys("Esc")


def _newest_visit(screen: ClientScreen) -> QAbstractButton | None:
    """Return the title of the visit that stands highest in the list."""
    titles = [
        button
        for button in screen.findChildren(QAbstractButton)
        if button.isVisible() and button.text().split(" ")[0] in {"Bezoek", "Visit"}
    ]
    return min(titles, key=lambda one: one.mapTo(screen, one.rect().topLeft()).y(), default=None)


OFFICE = (
    Scene("40-vandaag", Tour.today),
    Scene("41-clienten", Tour.clients),
    Scene("42-dossier", Tour.file),
    Scene("43-intake", Tour.intake),
    Scene("44-uitslagen", Tour.results),
    Scene("45-betaling", Tour.payment),
    Scene("46-kas", Tour.till),
)
CONSULTING = (
    Scene("50-plekken", Tour.lesions),
    Scene("51-opnamen", Tour.pictures),
    Scene("52-risicoprofiel", Tour.profile),
    Scene("53-uitslag-concept", Tour.draft),
    Scene("54-uitslag-ondertekend", Tour.signed),
)
DESK = {"nl-dark": SIZES[1:2], "en-dark": SIZES[:1]}
"""In which sizes the desk is photographed in the looks that do not have all of it."""
KEY = (OFFICE[0], OFFICE[2], OFFICE[3], CONSULTING[0], CONSULTING[2], CONSULTING[4])
"""The screens that are photographed in every look."""


def photograph_everything(pictures: Path) -> int:
    """Build a full studio and photograph it in every look; return an exit status."""
    began = watch.monotonic()
    folder = Path(tempfile.mkdtemp(prefix="skintwin-pictures-"))
    shutil.rmtree(pictures, ignore_errors=True)
    clock = DemoClock.at(MORNING)
    try:
        build(folder, clock, _say)
        door = Door(folder / "studio", "KAMER-1", clock, NoDeviceStore())
        person = Driver(door, folder / "settings", pictures=pictures, watch_strays=False)
        try:
            _every_look(Tour(person))
            person.close()
        except BaseException:
            person.photograph("zz-mislukt")
            person.abandon()
            raise
        _say(f"{len(person.photographed)} pictures in {pictures}, {watch.monotonic() - began:.0f} s")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def _every_look(tour: Tour) -> None:
    person = tour.person
    for language in ("nl", "en"):
        for theme in ("light", "dark"):
            tour.speak(language)
            person.set_look(theme=theme)
            look = f"{language}-{theme}"
            person.photograph(f"{look}-10-aanmelden")
            tour.sign_in()
            tour.photograph(KEY, f"{look}-", sizes=SIZES)
            person.resize(*SIZES[1])
            if look == "nl-light":
                tour.photograph((*OFFICE, *CONSULTING), f"{look}-")
                tour.over_everything()
            _desk(tour, f"{look}-", SIZES[1:] if look == "nl-light" else DESK.get(look, ()), own=language == "nl")
            tour.lock()
            tour.sign_in(RECEPTIONIST)
            tour.photograph(OFFICE if language == "nl" else OFFICE[:3], f"{look}-receptie-", sizes=SIZES[:1])
            if look == "nl-light":
                _desk(tour, f"{look}-receptie-", SIZES[:1])
            person.resize(*SIZES[1])
            tour.lock()
            _say(look)
    tour.speak("nl")
    person.set_look(theme="light", percent=TEXT_SIZES[-1])
    tour.sign_in()
    tour.photograph((*OFFICE, *CONSULTING), f"nl-light-{TEXT_SIZES[-1]}%-", sizes=SIZES[:1])
    _desk(tour, f"nl-light-{TEXT_SIZES[-1]}%-", SIZES[:1], own=True)
    person.set_look(theme="light")
    tour.hide_others()
    _desk(tour, "nl-light-privacy-", SIZES[1:2])


def _desk(tour: Tour, prefix: str, sizes: tuple[tuple[int, int], ...], *, own: bool = False) -> None:
    """Photograph all that the desk has, and with ``own`` the client's own screen, in these sizes."""
    from tests.journeys import desk_scenes

    if sizes:
        desk_scenes.photograph_desk(tour, prefix, sizes=sizes)
    if sizes and own:
        desk_scenes.photograph_own_screen(tour, prefix, sizes=sizes)
    tour.person.resize(*SIZES[1])


def _say(text: str) -> None:
    print(text, flush=True)
