"""Our own faults: said once in a fixed sentence, kept without a value, and never the end of the program."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from skintwin_desktop.ui import faults
from skintwin_desktop.ui.faults import FILE, Faults, note_fault
from tests.builders import OWNER, OWNER_PASSWORD, Home
from tests.driver import Driver
from tests.ui.support import application, until

SECRET = "Anna Proefman 06-12345678"


def _break_down() -> None:
    raise ValueError(SECRET)


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Faults]:
    application()
    hook, hook_of_threads = sys.excepthook, threading.excepthook
    made = Faults(tmp_path)
    made.install()
    yield made
    sys.excepthook, threading.excepthook = hook, hook_of_threads
    faults._files.clear()


def test_what_nobody_caught_is_kept_without_its_values(
    installed: Faults, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heard: list[str] = []
    installed.happened.connect(lambda: heard.append(threading.current_thread().name))
    QTimer.singleShot(0, _break_down)
    until(lambda: heard)
    threading.Thread(target=_break_down).start()
    until(lambda: len(heard) == 2)
    assert set(heard) == {threading.main_thread().name}
    lines = (tmp_path / FILE).read_text().splitlines()
    assert [line.split(" ", 1)[1].split(" < ")[0] for line in lines] == [
        f"ValueError at test_faults.py:{_break_down.__code__.co_firstlineno + 1}"
    ] * 2
    assert SECRET not in (tmp_path / FILE).read_text() + "".join(capsys.readouterr())


def test_the_file_is_begun_anew_when_it_is_long(
    installed: Faults, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faults, "MOST_BYTES", 100)
    for _ in range(5):
        note_fault(ValueError(SECRET))
    assert 0 < (tmp_path / FILE).stat().st_size < 200
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()
    note_fault(ValueError(SECRET))
    assert "ValueError" in capsys.readouterr().err


def test_a_workspace_that_cannot_be_made_is_said_and_the_next_attempt_succeeds(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from skintwin_desktop.ui import workspace

    person = Driver(home.door, tmp_path / "settings")
    person.sees("Kies uw naam", OWNER)
    whole = workspace.Workspace._shortcuts

    def broken(_: object) -> None:
        monkeypatch.setattr(workspace.Workspace, "_shortcuts", whole)
        raise ValueError(SECRET)

    monkeypatch.setattr(workspace.Workspace, "_shortcuts", broken)
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    with pytest.raises(AssertionError, match="a fault in the program"):
        person.sees("Agenda")
    person.sees("Er ging iets mis in het programma zelf.")
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    person.sees("Agenda")
    person.idle()
    person.close()
    assert "ValueError" in capsys.readouterr().err
