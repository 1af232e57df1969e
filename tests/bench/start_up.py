"""How long until the sign-in window stands, against the least that PySide6 needs for any window.

Both are new Python processes that are timed from outside, from their start to the line they write when their first
picture was painted: ``python -m skintwin_desktop --report`` on a founded studio, and ``minimal_window.py``. They
take turns. A C++ password manager of the same kind needs about 0.15 s on a machine of two cores.
"""

from __future__ import annotations

import contextlib
import os
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.bench.workbench import ratio, throw_away_folder
from tests.figures import Figure, at_most, told

ROUNDS = 11
_PROJECT = Path(__file__).parents[2]
_PATIENCE = 30.0


def measure() -> dict[str, Figure]:
    """Start both in turn, after once each for the disk's sake."""
    from tests import builders

    minimal = (sys.executable, str(Path(__file__).with_name("minimal_window.py")))
    with throw_away_folder() as folder:
        builders.home(folder)
        places = ("--settings", str(folder / "settings"), "--studio", str(folder / "studio"))
        product = (sys.executable, "-m", "skintwin_desktop", *places, "--report")
        for command in (minimal, product):
            _seconds_to_paint(command)
        pairs = [(_seconds_to_paint(product), _seconds_to_paint(minimal)) for _ in range(ROUNDS)]
    ours, theirs = zip(*pairs, strict=True)
    return {
        "sign-in window, ratio to a minimal PySide6 window": at_most(ratio(ours, theirs), "×", 1.2),
        "sign-in window": told(1000 * statistics.median(ours), "ms"),
        "minimal PySide6 window": told(1000 * statistics.median(theirs), "ms"),
    }


def _seconds_to_paint(command: Sequence[str]) -> float:
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=_PROJECT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        took = time.perf_counter() - began
        if line.strip() != b"painted":
            raise RuntimeError(f"{command[1:]} said {line!r} instead of painted")
        _end(process)
    return took


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program with all processes that it started, so that nothing runs beside the next one."""
    process.terminate()
    process.wait(_PATIENCE)
    if os.name != "nt":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
