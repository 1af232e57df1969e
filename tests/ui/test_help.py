"""The list of keys (F1) shows every key that any screen claims."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest

from skintwin_desktop.ui.help import KeyCaps, KeysPanel
from skintwin_desktop.ui.lock_screen import LockScreen
from tests.builders import OWNER_PASSWORD, RECEPTIONIST_PASSWORD, Home
from tests.driver import Driver

MODIFIERS = {"Ctrl", "Alt", "Shift"}
SPELT = {"PgDn": "PgDown", "−": "-", "Space": "Space", "Return": "Enter",
         "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "=": "+"}  # fmt: skip


@pytest.fixture
def person(home: Home, tmp_path: Path) -> Iterator[Driver]:
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / "settings.json").write_text(json.dumps({"station": "KAMER-1"}))
    driver = Driver(home.door, tmp_path / "settings")
    yield driver
    driver.close()


def shown_keys(panel: KeysPanel) -> set[str]:
    """Return every key on the list; a range such as 1–6 stands for its keys."""
    found = set()
    for caps in panel.findChildren(KeyCaps):
        keys = caps._keys
        together = keys[0] in MODIFIERS
        for key in keys[-1:] if together else keys:
            first, _, last = key.partition("–")
            several = key.split(" ")
            spelt = (
                [str(one) for one in range(int(first), int(last) + 1)] if last else [SPELT.get(k, k) for k in several]
            )
            before = "".join(f"{one}+" for one in keys[:-1]) if together else ""
            found |= {before + one for one in spelt}
    return found


def claimed_keys(person: Driver) -> set[str]:
    """Return the keys that all screens claim together, each made as it is when somebody goes there."""
    for name in person.workspace.screens.places:
        person.workspace.screens.at(name)
    person.idle()
    keys = [shortcut.key().toString() for shortcut in person.window.findChildren(QShortcut)]
    return {"+".join(SPELT.get(one, one) for one in key.split("+")) for key in keys}


@pytest.mark.parametrize(
    ("steps", "password"), [(0, OWNER_PASSWORD), (1, RECEPTIONIST_PASSWORD)], ids=["owner", "receptionist"]
)
def test_every_key_that_a_screen_claims_stands_in_the_list(person: Driver, steps: int, password: str) -> None:
    person.sees("Kies uw naam")
    content = person.window.findChild(LockScreen)
    assert isinstance(content, LockScreen)
    for _ in range(steps):
        QTest.keyClick(content.password, Qt.Key.Key_Down)
    person.type("Wachtwoord", password)
    person.keys("Return")
    person.sees("Kluis versleuteld")
    person.idle()
    claimed = claimed_keys(person)
    assert {"Ctrl+K", "Ctrl+S", "Alt+6", "F10"} <= claimed
    assert ("F4" in claimed) == (steps == 0)
    person.keys("F1")
    panel = person.window.findChild(KeysPanel)
    assert isinstance(panel, KeysPanel)
    assert claimed - shown_keys(panel) == set()
    person.keys("Escape")
