"""The real program with a window whose thread is stuck: the supervisor locks in its place."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from skintwin_desktop.heartbeat import ASKED, SILENCE
from tests.builders import OWNER_PASSWORD, Home
from tests.desktop import ROOT, RealProgram, come_to_rest, gone, until, virtual_display
from tests.session_service import LOGIN, Desktop, desktop

SLACK = 4.0
"""Seconds that a busy machine takes besides."""
PTRACE_SEIZE = 0x4206
pytestmark = [pytest.mark.display, pytest.mark.long]

_STUCK = """
import ctypes, signal, time
def wait(number, frame):
    time.sleep(600)
def hold(number, frame):
    ctypes.PyDLL(None).sleep(600)  # keeps the interpreter's lock, as a library that hangs does
def doze(number, frame):
    time.sleep(4)
signal.signal(signal.SIGUSR1, wait)
signal.signal(signal.SIGUSR2, hold)
signal.signal(signal.SIGWINCH, doze)
"""
"""Lets a signal stop the window's thread in the middle of its work."""


@pytest.fixture
def bus() -> Iterator[Desktop]:
    with desktop(LOGIN) as made:
        yield made


@pytest.fixture
def program(home: Home, tmp_path: Path, bus: Desktop) -> Iterator[RealProgram]:
    for folder, name, content in (
        ("settings", "settings.json", json.dumps({"station": "KAMER-1", "idle_minutes": 10})),
        ("stuck", "sitecustomize.py", _STUCK),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(content)
    more = bus.environment | {"PYTHONPATH": f"{tmp_path / 'stuck'}{os.pathsep}{ROOT}"}
    with virtual_display() as display:
        made = RealProgram(home, tmp_path / "settings", display, more=more)
        yield made
        made.end()


def signed_in(program: RealProgram, bus: Desktop) -> None:
    program.says("ready")
    until(lambda: len(program.programs()) == 2, "no second program is kept warm")
    program.sign_in(OWNER_PASSWORD)
    bus.hear("asked Inhibit")
    come_to_rest(program.programs()[0])


def locked_instead(program: RealProgram, within: float) -> None:
    """See the warm program's window come and the stuck one gone."""
    first, second = program.programs()
    program.says("forced", seconds=within + SLACK)
    program.says("painted", seconds=SLACK)
    until(lambda: gone(first), "the stuck program lives on", seconds=SLACK)
    assert not gone(second)
    until(lambda: len(program.windows()) == 1, "the stuck window still stands", seconds=SLACK)


@pytest.mark.parametrize("stuck", [signal.SIGUSR1, signal.SIGUSR2, signal.SIGSTOP], ids=["waits", "holds", "stopped"])
def test_a_window_that_is_stuck_is_locked_by_the_supervisor(
    program: RealProgram, bus: Desktop, stuck: signal.Signals
) -> None:
    signed_in(program, bus)
    first = program.programs()[0]
    began = time.monotonic()
    first.send_signal(stuck)
    program.hand("key", "ctrl+l")  # nobody is there to hear it
    locked_instead(program, SILENCE)
    assert time.monotonic() - began > SILENCE - 2.0, "it was not stuck for long enough"
    program.sign_in(OWNER_PASSWORD)
    come_to_rest(program.programs()[0])


def test_a_lock_that_the_system_asks_for_does_not_wait_for_a_stuck_window(program: RealProgram, bus: Desktop) -> None:
    signed_in(program, bus)
    program.programs()[0].send_signal(signal.SIGUSR1)
    time.sleep(1.5)  # the handler runs when the window's thread next does something
    bus.say("lock")
    began = time.monotonic()
    locked_instead(program, ASKED)
    assert time.monotonic() - began < SILENCE / 2


@pytest.mark.slow
def test_a_window_that_dozes_for_a_few_seconds_and_a_terminal_that_was_stopped_lock_nobody(
    program: RealProgram, bus: Desktop
) -> None:
    signed_in(program, bus)
    first = program.programs()[0]
    first.send_signal(signal.SIGWINCH)
    time.sleep(5)
    everybody = [program.supervisor.pid, *(one.pid for one in program.programs())]
    for pid in everybody:
        os.kill(pid, signal.SIGSTOP)
    time.sleep(SILENCE + 2)
    for pid in everybody:
        os.kill(pid, signal.SIGCONT)
    time.sleep(2)
    assert program.programs()[0] == first
    program.hand("key", "ctrl+l")
    program.says("lock")
    until(lambda: gone(first), "the program lives on", seconds=SLACK)


@pytest.mark.slow
def test_a_debugger_may_hold_it_as_long_as_it_likes(program: RealProgram, bus: Desktop) -> None:
    signed_in(program, bus)
    first = program.programs()[0]
    if ctypes.CDLL(None).ptrace(PTRACE_SEIZE, first.pid, 0, 0) != 0:
        pytest.skip("this computer lets nobody debug")
    first.send_signal(signal.SIGUSR1)
    until(lambda: first.status() == psutil.STATUS_TRACING_STOP, "the debugger does not hold it")
    time.sleep(SILENCE + 2)
    assert program.programs()[0] == first
    assert not gone(first)
    first.kill()
    os.waitid(os.P_PID, first.pid, os.WEXITED | os.WNOHANG)
