"""The demo on a screen: the real program on a throw-away studio, with a note that says how to sign in."""

from __future__ import annotations

import json
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.demo.studio import OWNER, PASSWORD, RECEPTIONIST, DemoClock, build

ROOT = Path(__file__).parents[2]
NOTE = f"""Demo studio: nobody in it exists, and it is thrown away when the program closes.

  practitioner   {OWNER}
  receptionist   {RECEPTIONIST}
  password       {PASSWORD}

Privacy mode is on after signing in; F9 switches it off and on.
"""
_ROWS = (("Behandelaar", OWNER), ("Receptie", RECEPTIONIST), ("Wachtwoord", PASSWORD), ("Privacymodus", "F9"))
TICK_MS = 200
GRACE_MS = 3000


class DemoNote(QWidget):
    """A small note on top of everything: who can sign in, with which password."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle("SkinTwin demo")
        self.setStyleSheet("background: #FFF8E1; color: #2B2418; font-size: 14px;")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(4)
        layout.addWidget(QLabel("Niemand in deze studio bestaat. Alles verdwijnt bij afsluiten."))
        for word, value in _ROWS:
            row = QLabel(f"{word}: <b>{value}</b>")
            row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(row)

    def show_in_corner(self) -> None:
        """Show the note at the bottom right of the screen, where the fewest buttons are; it can be moved."""
        self.adjustSize()
        room = QApplication.primaryScreen().availableGeometry()
        self.move(room.right() - self.width() - 24, room.bottom() - self.height() - 96)
        self.show()


@contextmanager
def throw_away_folder() -> Iterator[Path]:
    """Give a folder of our own, and take it away in the end, also after Ctrl+C or when the session ends."""
    folder = Path(tempfile.mkdtemp(prefix="skintwin-demo-"))
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _interrupt)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def open_demo() -> int:
    """Build the studio, open the program on it, and remove everything when it is closed; return its exit status."""
    try:
        with throw_away_folder() as folder:
            print("Building a studio of people who do not exist ...", flush=True)
            build(folder, DemoClock(), lambda line: print(f"  {line}", flush=True))
            settings = folder / "settings"
            settings.mkdir()
            address = f"Demo · {OWNER} of {RECEPTIONIST} · {PASSWORD}"
            told = {"studio": str(folder / "studio"), "studio_address": address, "station": "DEMO"}
            (settings / "settings.json").write_text(json.dumps(told), encoding="utf-8")
            print(f"\n{NOTE}", flush=True)
            return _run_program(folder)
    except KeyboardInterrupt:
        print("\nStopped; the demo studio is gone.", flush=True)
        return 130


def _run_program(folder: Path) -> int:
    application = QApplication(["skintwin-demo"])
    application.setQuitOnLastWindowClosed(False)
    note = DemoNote()
    program = QProcess()
    program.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
    program.setWorkingDirectory(str(ROOT))
    program.finished.connect(application.quit)
    program.errorOccurred.connect(application.quit)
    stopped: list[bool] = []
    signal.signal(signal.SIGINT, lambda *_: stopped.append(True))
    tick = QTimer()  # Qt waits outside Python, where no Ctrl+C is heard
    tick.timeout.connect(lambda: application.quit() if stopped else None)
    tick.start(TICK_MS)
    words = ["-m", "skintwin_desktop", "--settings", str(folder / "settings"), "--studio", str(folder / "studio")]
    program.start(sys.executable, words)
    note.show_in_corner()
    application.exec()
    if program.state() != QProcess.ProcessState.NotRunning:
        program.terminate()
        if not program.waitForFinished(GRACE_MS):
            program.kill()
            program.waitForFinished(GRACE_MS)
    note.close()
    if stopped:
        raise KeyboardInterrupt
    return program.exitCode()
