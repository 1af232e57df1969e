"""One walk with two monitors, in a process of its own on a real display: ``python -m tests.ui.two_screens FOLDER``.

Two monitors are made of one wide display; the second is taken away and put back as a cable would be. Prints what was
seen at each step as one object of JSON, for the test that reads it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from skintwin_desktop.ui.curtain_cover import Cover
from skintwin_desktop.ui.second_screen import SecondScreen, SecondScreenMenu
from tests.builders import home
from tests.driver import until
from tests.prove.marked import OTHER, PRESENT, MarkedStudio, planted
from tests.prove.seen import spoken, words
from tests.ui.desk import Desk, desk_in

WIDTH, HEIGHT = 1440, 900
DESK, CLIENT = "DESK", "CLIENT"
SPARE, SLIVER = "SPARE", 16
"""The display's own output must be part of some monitor, or it becomes one by itself."""
_PLACES = {DESK: (0, WIDTH, "none"), CLIENT: (WIDTH, WIDTH, "none"), SPARE: (2 * WIDTH, SLIVER, "screen")}


def plug_in(name: str) -> None:
    """Make one half of the display a monitor."""
    left, width, output = _PLACES[name]
    subprocess.run(["xrandr", "--setmonitor", name, f"{width}/381x{HEIGHT}/238+{left}+0", output], check=True)


def unplug(name: str) -> None:
    """Take a monitor away."""
    subprocess.run(["xrandr", "--delmonitor", name], check=True)


class TwoScreens:
    """The walk, and what was seen."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.folder = desk, folder
        self.seen: dict[str, Any] = {}

    @property
    def made(self) -> MarkedStudio:
        return self.desk.made

    @property
    def menu(self) -> SecondScreenMenu:
        return self.desk.person.workspace.guard.second

    @property
    def window(self) -> SecondScreen:
        assert self.menu.window is not None, "no second screen is open"
        return self.menu.window

    def open(self) -> list[str]:
        """Open the second screen by its button and its menu; return what the menu offered."""
        desk = self.desk
        desk.walk.open(PRESENT.first)
        if desk.present() is None:
            desk.person.keys("Ctrl+F9")
        desk.person.idle()
        desk.person.click(desk.person.workspace.banner.second)
        menu = until(_popup, "no menu")
        offered = [one.text() for one in menu.actions()]
        next(one for one in menu.actions() if CLIENT in one.text()).trigger()
        menu.close()
        until(lambda: self.window.stage.has_picture and self.window.isVisible(), "no picture")
        until(lambda: self.window.frameGeometry().left() == WIDTH, "not on the other screen")
        until(desk.person.window.isActiveWindow, "the desk lost the keyboard")
        desk.person.idle()
        return offered

    def opened(self) -> None:
        """Note where it stands and what it shows."""
        self.seen["offered"] = self.open()
        window = self.window
        self.seen["box"] = window.frameGeometry().getRect()
        self.seen["screen"] = window.screen().name()
        self.seen["desk screen"] = self.desk.person.window.screen().name()
        self.seen["says"] = [text for where, text in (*words(), *spoken()) if text and "SecondScreen" in where]
        shown = set()
        for _ in range(4):
            shown.add(window.shown)
            QTest.keyClick(window, Qt.Key.Key_Right)
            self.desk.person.idle()
        window.show_picture(self.made.pictures[OTHER.first][0])
        shown.add(window.shown)
        mine, others = (set(self.made.pictures[one.first]) for one in (PRESENT, OTHER))
        self.seen["own pictures"], self.seen["others"] = len(shown & mine), len(shown & others)
        self.seen["markers"] = len(window.map._contents.markers)
        _photograph(self.folder / "two-screens.png")

    def closings(self) -> None:
        """Let it end in every way."""
        desk, person = self.desk, self.desk.person
        person.workspace.guard.curtain.draw()
        self.seen["covered by the curtain"] = any(
            isinstance(one, Cover) and one.isVisible() for one in self.window.children()
        )
        person.workspace.guard.curtain.open()
        unplug(CLIENT)
        until(lambda: len(QGuiApplication.screens()) == 2, "the screen is still there")
        person.idle()
        self.seen["after unplugging"] = self.menu.window is None
        self.seen["windows after unplugging"] = _second_screens()
        self.seen["still present"] = desk.present() == self.made.present
        plug_in(CLIENT)
        until(lambda: len(QGuiApplication.screens()) == 3, "no second screen")
        self.open()
        desk.walk.open(OTHER.first)
        self.seen["after another file"] = self.menu.window is None
        self.seen["windows after another file"] = _second_screens()
        self.open()
        person.keys("Ctrl+F9")
        person.idle()
        self.seen["after nobody is present"] = self.menu.window is None
        self.open()
        person.keys("F9")
        person.idle()
        self.seen["in privacy mode"] = self.window.stage.has_picture
        person.keys("Ctrl+W", "Ctrl+1")
        person.idle()
        self.seen["file closed in privacy mode"] = self.menu.window is not None
        person.keys("Ctrl+L")
        person.sees("Kies uw naam")
        self.seen["windows after the lock"] = _second_screens()

    def desk_unplugged(self) -> None:
        """Take the monitor of the desk away while the client looks at the other one."""
        self.desk.walk.sign_in()
        self.open()
        unplug(DESK)
        until(lambda: len(QGuiApplication.screens()) == 2, "the screen is still there")
        self.desk.person.idle()
        self.seen["desk unplugged"] = self.menu.window is None
        self.seen["curtain then"] = self.desk.person.workspace.guard.curtain.drawn


def _popup() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def _second_screens() -> int:
    return sum(isinstance(one, SecondScreen) and one.isVisible() for one in QApplication.topLevelWidgets())


def _photograph(file: Path) -> None:
    """Keep what stands on both monitors."""
    whole = QImage(2 * WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    for screen in QGuiApplication.screens():
        painter.drawPixmap(screen.geometry().topLeft(), screen.grabWindow(0))
    painter.end()
    whole.save(str(file))


def main(folder: Path) -> int:
    """Walk and print what was seen."""
    for name in _PLACES:
        plug_in(name)
    made_home = home(folder)
    studio = made_home.practitioner()
    made = planted(studio, folder / "card")
    made_home.close(studio)
    walk = TwoScreens(desk_in(folder, made, size=(1280, 800)), folder)
    walk.desk.walk.sign_in()
    walk.opened()
    walk.closings()
    walk.desk_unplugged()
    sys.stdout.write("\n" + json.dumps(walk.seen) + "\n")
    sys.stdout.flush()
    walk.desk.person.abandon()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
