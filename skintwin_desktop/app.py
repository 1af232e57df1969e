"""The composition root: what the command line asks for, put together from every layer."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pathlib import Path

USAGE = """Usage: skintwin-desktop [--settings FOLDER] [--studio FOLDER] [--version] [--help]

  --settings FOLDER   where this workstation's settings lie
  --studio FOLDER     open the studio in this folder instead of the one in the settings
  --report            say on standard output when the window stands, locks and ends (for measuring)
  --help              show this
"""


class Arguments:
    """What the command line says; read by hand because argparse would keep the first window waiting."""

    def __init__(self, words: list[str]) -> None:
        self.settings = ""
        self.studio = ""
        self.studio_program = False
        self.wrong = ""
        self.version = False
        self.help = False
        self.report = False
        rest = list(words)
        while rest:
            word = rest.pop(0)
            if word in {"--settings", "--studio"} and rest:
                setattr(self, word[2:], rest.pop(0))
            elif word == "--studio-program":
                self.studio_program = True
            elif word == "--report":
                self.report = True
            elif word == "--version":
                self.version = True
            elif word in {"--help", "-h"}:
                self.help = True
            elif word != "start":
                self.wrong = word

    def settings_folder(self) -> Path:
        """Return where the workstation's settings lie."""
        from pathlib import Path

        from skintwin_desktop.places import settings_folder

        return Path(self.settings) if self.settings else settings_folder()


def main(words: list[str] | None = None) -> int:
    """Run what the command line asks for; return the exit status."""
    arguments = Arguments(sys.argv[1:] if words is None else words)
    if arguments.version:
        from skintwin_desktop import __version__

        print(f"SkinTwin Desktop {__version__}")  # noqa: T201
        return 0
    if arguments.help:
        print(USAGE, end="")  # noqa: T201
        return 0
    if arguments.wrong:
        print(f"Unknown: {arguments.wrong}\n\n{USAGE}", file=sys.stderr)  # noqa: T201
        return 2
    _no_core_dumps()
    if arguments.studio_program:
        return _program(arguments, sys.stdin.fileno(), sys.stdout.fileno())
    from skintwin_desktop.supervisor import Supervisor

    return Supervisor(lambda reads, writes: _program(arguments, reads, writes), report=arguments.report).watch()


def _program(arguments: Arguments, reads: int, writes: int) -> int:
    import gc

    gc.disable()  # nothing that is made before the first picture is garbage; ui.garbage takes over afterwards
    from skintwin_desktop.ui.quick_qt import import_qt

    import_qt()
    from skintwin_desktop.ui.process import run_program

    return run_program(
        settings_folder=arguments.settings_folder(), studio_folder=arguments.studio, reads=reads, writes=writes
    )


def _no_core_dumps() -> None:
    """Keep a crash from writing the memory of an open studio to disk."""
    if os.name == "nt":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
