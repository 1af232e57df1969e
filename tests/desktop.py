"""The real program on a real screen, with its supervisor and a person's hands: what tests and proofs share."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import psutil

from tests.builders import Home, seen_from_the_start
from tests.shared import programs

ROOT = Path(__file__).parents[1]
PATIENCE = 60.0
RESTING = 0.4
TITLE = "SkinTwin Desktop"


def until(condition: Callable[[], object], what: str, *, seconds: float = PATIENCE) -> float:
    """Wait until a condition holds; return how long that took."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, what
        time.sleep(0.01)
    return time.monotonic() - began


def gone(process: psutil.Process) -> bool:
    """Tell whether a process has ended; one that nobody collected yet counts as ended."""
    try:
        return bool(process.status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def come_to_rest(process: psutil.Process) -> None:
    """Wait until a process has nothing to do any more: it used no processor for a while, and waited for none."""

    def rests() -> bool:
        before, waited = process.cpu_times(), _waited(process.pid)
        time.sleep(RESTING)
        after = process.cpu_times()
        used = after.user + after.system - before.user - before.system
        return bool(used < RESTING / 10 and _waited(process.pid) - waited < RESTING / 10)

    until(rests, "the program does not come to rest")


def _waited(pid: int) -> float:
    """Return for how many seconds the threads of a process were ready to go on and had no processor."""
    waited = 0
    for thread in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError, IndexError):  # a thread may have ended; not every system tells
            waited += int(thread.read_text().split()[1])
    return waited / 1e9


class RealProgram:
    """``python -m skintwin_desktop start`` on a virtual screen, and the hands of a person."""

    def __init__(self, home: Home, settings: Path, display: str, *, more: Mapping[str, str] | None = None) -> None:
        seen_from_the_start(settings)
        self._environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        self._environment |= more or {}
        self._environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-m", "skintwin_desktop", "start", "--report"]
        self.supervisor = subprocess.Popen(
            [*command, "--studio", str(home.door.folder), "--settings", str(settings)],
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.supervisor.stdout is not None
        for line in self.supervisor.stdout:
            self._said.put(line.strip())

    def says(self, word: str, *, seconds: float = PATIENCE) -> float:
        """Wait until the program in front says a word; return how long that took."""
        began = time.monotonic()
        while True:
            left = began + seconds - time.monotonic()
            assert left > 0, f"the program never said {word!r}"
            try:
                heard = self._said.get(timeout=left)
            except queue.Empty:
                continue
            if heard == word:
                return time.monotonic() - began

    def programs(self) -> list[psutil.Process]:
        """Return the processes of the studio programs, the oldest first."""
        try:
            found = psutil.Process(self.supervisor.pid).children()
            return sorted(found, key=lambda process: process.create_time())
        except psutil.NoSuchProcess:
            return []

    def hand(self, *words: str) -> str:
        """Let xdotool do something; return what it says."""
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def windows(self) -> list[str]:
        """Return the visible windows of the program."""
        return self.hand("search", "--onlyvisible", "--name", f"^{TITLE}$").split()

    def has_the_keyboard(self) -> bool:
        """Tell whether what is typed goes to the one visible window."""
        visible = self.windows()
        return len(visible) == 1 and self.hand("getactivewindow") == visible[0]

    def sign_in(self, password: str) -> None:
        """Type the password of who is chosen, and wait for the workspace."""
        until(self.has_the_keyboard, "the sign-in window does not have the keyboard")
        self.hand("type", "--delay", "5", password)
        self.hand("key", "Return")
        self.says("workspace")

    def end(self) -> None:
        """End whatever is left of it."""
        if self.supervisor.poll() is None:
            self.supervisor.terminate()
            try:
                self.supervisor.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self.supervisor.pid, signal.SIGKILL)
                self.supervisor.wait()
        if self.supervisor.stdout is not None:
            self.supervisor.stdout.close()


@contextlib.contextmanager
def virtual_display(size: str = "1440x900", tools: tuple[str, ...] = ()) -> Iterator[str]:
    """Give a display of its own with a window manager; without the tools it fails in CI and skips elsewhere."""
    programs("Xvfb", "xdotool", "openbox", *tools)
    reads, writes = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[writes],
        stderr=subprocess.DEVNULL,
    )
    os.close(writes)
    with os.fdopen(reads) as number:
        name = f":{number.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env=os.environ | {"DISPLAY": name}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
