"""In privacy mode nothing of a client can be seen, read or heard, on any screen and in any dialog.

A studio is filled with words that stand nowhere else. At each stop of a walk past every screen, dialog and menu the
words must first be there (they are, with privacy mode off); then it is switched on, with and without a client who is
present, in both themes, and they must be gone: from the pixels (read back by tesseract from a picture twice as large),
the widgets, titles, tooltips and models, and from the tree that a screen reader walks.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.kiosk_window import KioskWindow
from skintwin_desktop.ui.second_screen import SecondScreen
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import RECEPTIONIST, RECEPTIONIST_PASSWORD, home
from tests.driver import Driver
from tests.figures import Figure, at_least, exactly, told
from tests.prove.marked import (
    DRAFTED,
    NOWHERE,
    OTHER,
    PRESENT,
    URGENT,
    WAITING,
    MarkedStudio,
    opened_in_emergency,
    planted,
)
from tests.prove.marked_desk import KEPT_APART, OWN, administered
from tests.prove.privacy_desk import DeskWalk
from tests.prove.privacy_file import FileWalk
from tests.prove.privacy_office import OfficeWalk
from tests.prove.privacy_walk import Walk
from tests.prove.seen import found_in, picture_text, spoken, windows, words

DARK = "dark"
_STATUS_BAR = 26
READ_ANEW = ("today", "clients", "client", "results", "office")
"""The screens that can be entered again where they stand."""
READ_BACK = 0.9
"""Part of the words on the screens that the reader of pixels must find while nothing is hidden."""


def secrets(made: MarkedStudio, *, present: bool) -> list[str]:
    """Return every word that may not be seen: all of them, but for first name and number of who is present."""
    found = [*OTHER.all(), *WAITING.all(), *PRESENT.all(), DRAFTED, URGENT, *made.labels.values(), *made.more]
    allowed = {PRESENT.first, made.labels[PRESENT.first], *made.of_present} if present else set()
    return [word for word in dict.fromkeys(found) if word and word not in allowed]


def _own_screen() -> bool:
    """Tell whether the client's own screen is what can be seen."""
    return any(isinstance(one, KioskWindow) for one in windows())


def _own_words() -> set[str]:
    """Return what a client may read on their own screen: their name, and what they write there."""
    return {PRESENT.first, PRESENT.last, OWN}


@dataclass
class Watch:
    """Looks at each stop, and counts."""

    person: Driver
    made: MarkedStudio
    folder: Path
    readers: ThreadPoolExecutor | None = None
    """Who reads the pixels; nobody, and only words are looked at."""
    present: bool = False
    """Whether the client who may be seen a little is present at each stop."""
    stops: int = 0
    leaks: list[str] = field(default_factory=list)
    shown: set[str] = field(default_factory=set)
    """Words that were there with privacy mode off."""
    reading: dict[bytes, tuple[Future[str], str, list[str] | None]] = field(default_factory=dict)

    def stop(self, name: str) -> None:
        """Look at what is on the screen, openly and in privacy mode."""
        self.stops += 1
        there = found_in([*words(), *spoken()], secrets(self.made, present=False))
        self.shown |= {one.split(" in ")[0] for one in there}
        if _own_screen():
            self._look_for_leaks(f"{name}, openly")
        if not self.present:
            self._read(f"{name}, open", masked=False)
        guard = self.person.workspace.guard
        before = guard.present
        self._look(name)
        self._read(name, masked=True)
        if self._enter_anew():
            self._look_for_leaks(f"{name}, read anew")
            self._read(f"{name}, read anew", masked=True)
        guard.privacy.switch(False)
        guard.present = before
        guard.privacy.set_present(before.id if before else None)
        self._rest()

    def _look(self, name: str) -> None:
        privacy = self.person.workspace.privacy
        privacy.set_present(self.made.present if self.present else None)
        privacy.switch(True)
        self._rest()
        self._look_for_leaks(name)

    def _look_for_leaks(self, name: str) -> None:
        own = _own_words() if _own_screen() else set()
        hidden = [word for word in secrets(self.made, present=self.present) if word not in own]
        found = found_in([*words(), *spoken()], hidden)
        self.leaks += [f"{name}, {'somebody' if self.present else 'nobody'}: {one}" for one in dict.fromkeys(found)]

    def _enter_anew(self) -> bool:
        """Let the page read anew while privacy mode is on, where nothing lies over it; tell whether it did."""
        home = self.person.workspace
        if home.page not in READ_ANEW or home.window().isHidden() or home.window().findChildren(Overlay):
            return False
        entered = getattr(home.screens.at(home.page), "entered", None)
        if entered is not None:
            entered()
        self._rest()
        return True

    def _read(self, name: str, *, masked: bool) -> None:
        if self.readers is None:
            return
        for window in windows():
            image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            whole = image.copy(0, 0, image.width(), image.height() - _STATUS_BAR)  # the seconds to the lock count down
            key = hashlib.sha256(bytes(whole.constBits())).digest() + bytes((masked, self.present))
            if key not in self.reading:
                hidden = self._hidden_on(window) if masked else None
                file = self.folder / f"{len(self.reading)}.png"
                self.reading[key] = self.readers.submit(picture_text, image, file), name, hidden

    def _hidden_on(self, window: QWidget) -> list[str]:
        """Return what may not be read on a window: the client's own screen shows the client's own pictures."""
        own = {PRESENT.picture} if isinstance(window, SecondScreen) and self.present else set()
        if isinstance(window, KioskWindow):
            own = _own_words()
        return [word for word in secrets(self.made, present=self.present) if word not in own]

    def read_back(self) -> tuple[set[str], list[str]]:
        """Return the words that were read while nothing was hidden, and where any was read in privacy mode."""
        control: set[str] = set()
        leaks: list[str] = []
        for text, name, hidden in self.reading.values():
            if hidden is None:
                found = found_in([(name, text.result())], secrets(self.made, present=False))
                control |= {one.split(" in ")[0] for one in found}
            else:
                leaks += found_in([(name, text.result())], hidden)
        return control, leaks

    def _rest(self) -> None:
        for _ in range(2):
            self.person.idle()


def walk_all(walk: Walk, *, present: bool) -> None:
    """Walk past everything as the practitioner who owns the studio."""
    walk.office()
    walk.visit(OTHER.first, words="signed visit")
    walk.visit(PRESENT.first, words="visit under way")
    walk.dialogs()
    OfficeWalk(walk).everything(present=present)
    desk = DeskWalk(walk)
    desk.everything()
    FileWalk(desk).everything()


def walk_twice(watch: Watch, walk: Walk) -> None:
    """Walk past everything with nobody present in the light, with somebody in the dark; the receptionist's last."""
    walk.sign_in()
    walk_all(walk, present=False)
    watch.present = True
    watch.person.set_look(theme=DARK)
    walk_all(walk, present=True)
    watch.person.keys("Ctrl+L")
    walk.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)
    walk.office(medical=False)
    desk = DeskWalk(walk)
    desk.at_reception()
    FileWalk(desk, medical=False).at_reception()


def prove() -> dict[str, Figure]:
    """Walk past everything and count what could be seen."""
    folder = Path(tempfile.mkdtemp(prefix="skintwin-privacy-"))
    try:
        made_home = home(folder)
        studio = made_home.practitioner()
        made = administered(studio, planted(studio, folder / "card"), folder / "card")
        made_home.close(studio)
        opened_in_emergency(made_home, made)
        person = Driver(made_home.door, folder / "settings", pictures=None, watch_strays=False)
        with ThreadPoolExecutor(2) as readers:
            watch = Watch(person, made, folder, readers)
            walk_twice(watch, Walk(person, made, watch.stop))
            control, in_pixels = watch.read_back()
        person.close()
        return _figures(watch, control, in_pixels)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _figures(watch: Watch, control: set[str], in_pixels: Sequence[str]) -> dict[str, Figure]:
    for leak in (*watch.leaks, *in_pixels):
        print(leak)
    planted_words = secrets(watch.made, present=False)
    unseen = set(planted_words) - watch.shown - {OTHER.picture, PRESENT.picture}
    nowhere = NOWHERE | KEPT_APART
    for word, reason in nowhere.items():
        print(f"on no screen: {word}, {reason}")
    print(f"on no screen without a reason: {sorted(unseen - nowhere.keys())}")
    readable = control & watch.shown
    return {
        "screens, dialogs and menus": told(watch.stops, ""),
        "words planted": told(len(planted_words), ""),
        "words seen with privacy mode off": told(len(watch.shown), ""),
        "words on no screen without a reason": exactly(len(unseen - nowhere.keys()), "", 0),
        "words on no screen for a reason": told(len(unseen & nowhere.keys()), ""),
        "of these read back from the pixels": at_least(len(readable) / max(1, len(watch.shown)), "", READ_BACK),
        "words on photographs read back": exactly(len({OTHER.picture, PRESENT.picture} & control), "of 2", 2),
        "pictures of windows read": told(len(watch.reading), ""),
        "words in widgets, titles, models and speech": exactly(len(watch.leaks), "", 0),
        "words in the pixels": exactly(len(in_pixels), "", 0),
    }
