"""No way out of the client's own screen: every key combination and every trick of a window manager is tried."""

from __future__ import annotations

import itertools
import json
import string
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from skintwin_desktop.core import clients
from tests.builders import ANNA, OWNER_PASSWORD, Home
from tests.desktop import RealProgram, come_to_rest, gone, until, virtual_display

pytestmark = [pytest.mark.display, pytest.mark.timeout(240)]

MODIFIERS = [
    "+".join(some)
    for many in range(4)
    for some in itertools.combinations(("ctrl", "alt", "shift", "super"), many)
]  # fmt: skip
KEYS = (
    *string.ascii_lowercase,
    *string.digits,
    *(f"F{number}" for number in range(1, 13)),
    *("Escape", "Tab", "space", "BackSpace", "Delete", "Insert", "Home", "End", "Prior", "Next", "Return"),
    *("Left", "Right", "Up", "Down", "Menu", "Print", "Pause", "Super_L", "comma", "period", "slash", "grave"),
    *("XF86Back", "XF86HomePage", "XF86Search", "XF86Close", "XF86Refresh", "Help", "Undo"),
)
LOCKS = {"ctrl+l"}
"""Not a way out: the program ends, and the one that follows asks for a name and a password."""
AT_ONCE = 12
"""Keys that are pressed before somebody looks."""
DRAG = ("mousemove", "300", "300", "mousedown", "1", "mousemove", "1400", "880", "mouseup", "1")
TRICKS = (
    ("windowmove", "%w", "300", "200"), ("windowsize", "%w", "400", "300"), ("windowlower", "%w"),
    ("windowstate", "--remove", "FULLSCREEN", "%w"), ("windowstate", "--add", "BELOW", "%w"),
    ("windowquit", "%w"), ("windowminimize", "%w"), ("key", "super+d"), ("windowunmap", "%w"), ("windowraise", "%w"),
    ("set_desktop", "1"), ("set_desktop", "0"),
    ("mousemove", "2", "2", "click", "3"), ("mousemove", "1438", "2", "click", "1"), DRAG,
    ("mousemove", "700", "450", "click", "2"), ("mousemove", "700", "300", "click", "4"),
)  # fmt: skip


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


@pytest.fixture
def program(home: Home, tmp_path: Path, display: str) -> Iterator[RealProgram]:
    studio = home.practitioner()
    clients.register_client(studio, ANNA)
    home.close(studio)
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "settings.json").write_text(json.dumps({"station": "KAMER-1", "idle_minutes": 10}))
    made = RealProgram(home, settings, display)
    yield made
    made.end()


def kiosk_of(program: RealProgram) -> list[str]:
    return program.hand("search", "--onlyvisible", "--name", "^SkinTwin$").split()


def opened(program: RealProgram) -> tuple[psutil.Process, str]:
    """Sign in, open Anna's file and her own screen; return the program and the window."""
    program.says("ready")
    until(lambda: len(program.programs()) == 2, "no second program is kept warm")
    front = program.programs()[0]
    program.sign_in(OWNER_PASSWORD)
    come_to_rest(front)
    program.hand("key", "ctrl+k")
    program.hand("type", "--delay", "20", "Proefman")
    come_to_rest(front)
    program.hand("key", "Return")
    come_to_rest(front)
    program.hand("key", "F8")
    until(lambda: len(kiosk_of(program)) == 1, "the client's screen does not open")
    until(lambda: not program.windows(), "the file stands open beside it")
    return front, kiosk_of(program)[0]


def stays(program: RealProgram, front: psutil.Process, how: str) -> bool:
    """Look that nothing but the client's screen can be seen; False when the program locked, which is no way out."""
    if program.windows():
        until(lambda: gone(front), f"out by {how}", seconds=3)  # a sign-in window stands only when the other has ended
    until(lambda: gone(front) or kiosk_of(program), f"nothing is there any more after {how}", seconds=8)
    return not gone(front)


def again(program: RealProgram) -> tuple[psutil.Process, str]:
    """Sign in after a lock, whatever was typed into the sign-in window meanwhile, and open the own screen anew."""
    until(program.has_the_keyboard, "no sign-in window came")
    program.hand("key", "ctrl+a", "BackSpace")
    return opened(program)


def locked_by_key(program: RealProgram, front: psutil.Process) -> bool:
    """Press Ctrl+L, as often as it takes while the window is still on its way back; tell whether the program ended."""
    program.hand("key", "ctrl+l")
    return gone(front)


@pytest.mark.slow
def test_no_key_and_no_trick_leads_out(program: RealProgram) -> None:
    front, window = opened(program)
    tried = locked = 0
    for modifier in MODIFIERS:
        pressed = [f"{modifier}+{key}" if modifier else key for key in KEYS]
        pressed = [key for key in pressed if key not in LOCKS]
        for first in range(0, len(pressed), AT_ONCE):
            some = pressed[first : first + AT_ONCE]
            program.hand("key", "--delay", "2", *some)
            tried += len(some)
            if not stays(program, front, " ".join(some)):
                locked += 1
                front, window = again(program)
    for words in TRICKS:
        program.hand(*(window if word == "%w" else word for word in words))
        tried += 1
        if not stays(program, front, " ".join(words)):
            locked += 1
            front, window = again(program)
    assert tried > 1_000
    assert locked < 20, "it should come back, not lock, whatever a client touches by accident"
    until(lambda: locked_by_key(program, front), "it lives on", seconds=20)
    until(lambda: len(program.windows()) == 1, "no sign-in window came")


def test_killed_it_locks(program: RealProgram) -> None:
    front, window = opened(program)
    program.hand("windowkill", window)
    until(lambda: gone(front), "it neither stays nor locks")
    until(lambda: len(program.windows()) == 1, "no sign-in window came")
    assert not kiosk_of(program)
