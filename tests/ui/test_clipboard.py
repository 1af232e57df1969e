"""What we put on the clipboard is marked, goes away by itself and at the end, and nobody else's text ever does."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from skintwin_desktop.ui.clipboard import SECONDS, digest, marked
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.private import PrivateLabel
from tests.builders import OWNER_PASSWORD, Home
from tests.desktop import ROOT, RealProgram, gone, until, virtual_display
from tests.ui.support import application, put_away

pytestmark = pytest.mark.display
COPIED = "Qzvrk van Voorbeeld"

_OTHER = """
import sys, time
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
board = application.clipboard()
window = QWidget()
window.show()

def let_time_pass():
    # who takes the clipboard says when; a person's key tells a program the time of the display, here a new title does
    time.sleep(0.005)
    window.setWindowTitle(str(time.monotonic_ns()))
    application.sync()
    application.processEvents()

def obey(_):
    word, _, rest = sys.stdin.readline().rstrip("\\n").partition(" ")
    if word == "take":
        let_time_pass()
        board.setText(rest)
    elif word == "keep" and (kept := board.text()):
        let_time_pass()
        board.setText(kept)
    print(repr((board.text(), sorted(board.mimeData().formats()))), flush=True)

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
print("ready", flush=True)
application.exec()
"""
"""Another program on the same screen: reads the clipboard, takes it, or keeps what it finds as its own."""

_OURS = """
import sys
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit
from skintwin_desktop.ui.clipboard import LeftOver, OwnClipboard

application = QApplication([])
line = QLineEdit()
line.show()
keep = []

def tell(words):
    print("told", words, flush=True)

own = OwnClipboard(tell, seconds=float(sys.argv[1])) if len(sys.argv) < 3 else None

def obey(_):
    word, _, rest = sys.stdin.readline().rstrip("\\n").partition(" ")
    if word == "copy":
        line.setText(rest)
        line.selectAll()
        line.copy()
    elif word == "clear":
        own.clear()
    elif word == "left":
        keep.append(LeftOver(rest))
    board = application.clipboard()
    print("selected", repr(board.text(QClipboard.Mode.Selection)) if board.ownsSelection() else "-", flush=True)
    print("owns", board.ownsClipboard(), flush=True)
    print("done", flush=True)

notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(obey)
print("done", flush=True)
application.exec()
"""


class Beside:
    """A program of its own on the display, that does what it is told line by line."""

    def __init__(self, code: str, display: str, *words: str) -> None:
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *words],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.line()

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def does(self, words: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(words + "\n")
        self.process.stdin.flush()
        return self.line()

    def reads(self) -> tuple[str, list[str]]:
        text, formats = ast.literal_eval(self.does("read"))
        return str(text), list(formats)

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()


class Ours(Beside):
    """A program with our clipboard in it."""

    def obeys(self, words: str) -> list[str]:
        """Do something and return what it said meanwhile."""
        said = [self.does(words)]
        while said[-1] != "done":
            said.append(self.line())
        return said


@pytest.fixture
def display() -> Iterator[str]:
    with virtual_display() as name:
        yield name


@pytest.fixture
def other(display: str) -> Iterator[Beside]:
    made = Beside(_OTHER, display)
    yield made
    made.end()


@pytest.fixture
def ours(display: str) -> Iterator[Callable[..., Ours]]:
    made: list[Ours] = []

    def start(*words: object) -> Ours:
        made.append(Ours(_OURS, display, *map(str, words)))
        return made[-1]

    yield start
    for one in made:
        one.end()


def test_our_text_is_marked_and_goes_away_by_itself(ours: Callable[..., Ours], other: Beside) -> None:
    assert SECONDS == 10
    program = ours(1.5)
    told = program.obeys(f"copy {COPIED}")
    assert "selected -" in told, "what is selected is handed out with the middle button"
    text, formats = other.reads()
    assert text == COPIED
    assert "x-kde-passwordManagerHint" in formats
    until(lambda: other.reads()[0] == "", "the text stays", seconds=5)


def test_on_locking_our_text_goes_at_once_and_the_newer_text_of_others_never(
    ours: Callable[..., Ours], other: Beside
) -> None:
    program = ours(60)
    program.obeys(f"copy {COPIED}")
    program.obeys("clear")
    assert other.reads()[0] == ""
    program.obeys(f"copy {COPIED}")
    other.does("take iets anders")
    until(lambda: "told clipboard -" in program.obeys("nothing"), "it never noticed", seconds=5)
    said = program.obeys("clear")
    assert other.reads()[0] == "iets anders"
    assert not [line for line in said if COPIED in line]


def test_a_manager_that_keeps_our_text_loses_it_too(ours: Callable[..., Ours], other: Beside) -> None:
    program = ours(60)
    program.obeys(f"copy {COPIED}")
    until(lambda: COPIED in other.does("keep"), "it cannot be read by others", seconds=5)
    until(lambda: "owns False" in program.obeys("nothing"), "it never noticed", seconds=5)
    program.obeys("clear")
    until(lambda: other.reads()[0] == "", "the kept text stays", seconds=5)


def test_the_text_of_others_is_not_ours_to_clear_in_time(ours: Callable[..., Ours], other: Beside) -> None:
    program = ours(0.4)
    program.obeys(f"copy {COPIED}")
    other.does("take iets anders")
    until(lambda: "told clipboard -" in program.obeys("nothing"), "it never noticed", seconds=5)
    end = subprocess.run(["sleep", "0.8"], check=True)
    assert end.returncode == 0
    assert other.reads()[0] == "iets anders"


def test_what_a_killed_program_left_is_cleared_by_the_next(ours: Callable[..., Ours], other: Beside) -> None:
    program = ours(60)
    told = next(line for line in program.obeys(f"copy {COPIED}") if line.startswith("told clipboard "))
    assert COPIED not in told
    until(lambda: COPIED in other.does("keep"), "it cannot be read by others", seconds=5)
    program.end()
    assert other.reads()[0] == COPIED, "the control: it outlives the program that was killed"
    following = ours(0, "following")
    following.obeys(told.replace("told clipboard", "left"))
    until(lambda: other.reads()[0] == "", "the text stays", seconds=5)
    other.does("take iets anders")
    following.obeys("nothing")
    assert other.reads()[0] == "iets anders"


def test_the_real_program_killed_leaves_nothing_on_the_clipboard(
    home: Home, tmp_path: Path, display: str, other: Beside
) -> None:
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / "settings.json").write_text(json.dumps({"station": "KAMER-1", "idle_minutes": 10}))
    program = RealProgram(home, settings, display)
    try:
        for ending in ("lock", "kill"):
            program.says("ready")
            until(lambda: len(program.programs()) == 2, "no second program is kept warm")
            front = program.programs()[0]
            program.sign_in(OWNER_PASSWORD)
            program.hand("key", "ctrl+k")
            program.hand("type", "--delay", "20", COPIED)
            until(lambda: copied(program, other), f"nothing was copied before {ending}", seconds=20)
            other.does("keep")
            if ending == "kill":
                front.kill()
            else:
                program.hand("key", "ctrl+l")
            program.says("painted")
            until(lambda process=front: gone(process), "it lives on", seconds=3)  # type: ignore[misc]
            until(lambda: other.reads()[0] == "", f"the text stays after {ending}", seconds=5)
    finally:
        program.end()


def copied(program: RealProgram, other: Beside) -> bool:
    program.hand("key", "--delay", "60", "ctrl+a", "ctrl+c")
    return COPIED in other.reads()[0]


def test_masked_text_cannot_be_copied(privacy: Privacy) -> None:
    application()
    label = PrivateLabel(privacy, Private.NAME)
    label.show_value(COPIED, uuid4())
    line = QLineEdit(label.text())
    privacy.switch(True)
    for masked in (label.text(), label.accessibleName(), label.toolTip()):
        assert "Qzvrk" not in masked
    line.setText(label.text())
    line.selectAll()
    line.copy()
    assert "Qzvrk" not in QApplication.clipboard().text()
    put_away(label, line)


def test_the_marks_ask_every_system_and_the_digest_knows_its_salt() -> None:
    application()
    formats = " ".join(marked(COPIED).formats())
    for mark in (
        "x-kde-passwordManagerHint",
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        assert mark in formats
    assert digest(COPIED, "00ff") != digest(COPIED, "00fe")
    assert COPIED not in digest(COPIED, "00ff")
