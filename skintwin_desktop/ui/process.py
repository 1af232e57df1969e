"""One studio program as a process: its pipes to the supervisor, the application, and faults that nobody caught."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from skintwin_desktop.ui.faults import Faults
from skintwin_desktop.ui.look import load_fonts
from skintwin_desktop.ui.program import StudioProgram


class _Ears(QObject):
    """Listens to the supervisor on a thread; when the pipe ends, so does the program."""

    heard = Signal(str)

    def __init__(self, reads: int) -> None:
        super().__init__()
        self._reads = reads

    def listen(self) -> None:
        """Begin to listen; whoever wants to hear must be connected by now."""
        threading.Thread(target=self._run, name="supervisor", daemon=True).start()

    def _run(self) -> None:
        with os.fdopen(self._reads, "r", encoding="ascii") as lines:
            for line in lines:
                self.heard.emit(line.rstrip("\n"))
        os._exit(0)


def run_program(*, settings_folder: Path, studio_folder: str, reads: int, writes: int) -> int:
    """Run one studio program; ``reads`` and ``writes`` are the ends of its pipes to the supervisor."""
    application = QApplication(["skintwin-desktop"])
    application.setApplicationName("SkinTwin Desktop")
    application.setQuitOnLastWindowClosed(False)
    application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    load_fonts()

    def tell(line: str) -> None:
        try:
            os.write(writes, line.encode() + b"\n")
        except OSError:
            os._exit(0)

    program = StudioProgram(
        settings_folder=settings_folder, studio_folder=studio_folder, tell=tell, end=lambda: os._exit(0)
    )
    faults = Faults(settings_folder, program)
    faults.happened.connect(program.show_fault)
    faults.install()
    ears = _Ears(reads)

    def heard(line: str) -> None:
        word, _, rest = line.partition(" ")
        if word == "show":
            program.show(rest)
        elif word == "wait":
            program.wait()
        elif word == "clipboard":
            program.clear_left_over(rest)
        elif word == "quit":
            program.quit()

    ears.heard.connect(heard, Qt.ConnectionType.QueuedConnection)
    ears.listen()
    return application.exec()
