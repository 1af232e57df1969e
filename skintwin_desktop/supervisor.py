"""Keeps one studio program in front of the person and a second one warm behind it; ends the one that locks.

A program that was unlocked never goes back to locked: it ends, and the warm one, which never held a key, shows its
sign-in window. The supervisor has no window, no keys and no data, and imports next to nothing so that the first
window is not kept waiting. They talk in lines: ``show …``, ``wait``, ``clipboard …`` and ``quit`` to a program;
``painted``, ``ready``, ``beat …``, ``asked …``, ``lock …``, ``rest``, ``clipboard …`` and ``quit`` from it. A program
whose supervisor is gone reads the end of its pipe and ends itself; one that is stuck counts as locked.
"""

from __future__ import annotations

import os
import signal
import sys
import time

from skintwin_desktop.heartbeat import STEP, Heartbeat

TYPE_CHECKING = False
if TYPE_CHECKING:
    import queue
    import subprocess
    from collections.abc import Callable, Sequence
    from typing import Protocol

    Run = Callable[[int, int], int]

    class Program(Protocol):
        """A studio program as the supervisor sees it."""

        def tell(self, line: str) -> None:
            """Send a line; a program that is gone hears nothing."""

        def end(self, grace: float) -> None:
            """Give it ``grace`` seconds to end by itself, then kill it, and clear up after it."""

        def debugged(self) -> bool:
            """Tell whether a debugger holds it: then it is not stuck, and who may do that reads its memory anyway."""


GRACE = 0.3
"""Seconds that a program gets to store drafts before it is killed."""
KILLED = 2.0
"""Seconds to wait for a killed program: one that waits for a disk that hangs is gone when the disk lets go of it."""
RESTART_PAUSE = 0.2
"""Seconds before a warm program that ended by itself is replaced, so that a broken one is not started in a circle."""


class ForkedProgram:
    """A program as a fork of the supervisor (POSIX): no second interpreter has to start."""

    def __init__(self, run: Run, others: Sequence[ForkedProgram]) -> None:
        self.reads, theirs_out = os.pipe()
        theirs_in, self._writes = os.pipe()
        self._rest = b""
        sys.stdout.flush()
        sys.stderr.flush()
        self._pid = os.fork()
        if self._pid == 0:
            inherited = [end for other in others for end in other.ends]
            _become(run, theirs_in, theirs_out, [*inherited, *self.ends])
        os.close(theirs_in)
        os.close(theirs_out)

    @property
    def ends(self) -> tuple[int, int]:
        """Return our ends of the pipes, which no other program may hold open."""
        return self.reads, self._writes

    def tell(self, line: str) -> None:
        """Send a line; a program that is gone hears nothing."""
        try:
            os.write(self._writes, line.encode() + b"\n")
        except OSError:
            return

    def hear(self) -> list[str] | None:
        """Return the lines that arrived; None when the program has ended."""
        try:
            found = os.read(self.reads, 65536)
        except OSError:
            found = b""
        if not found:
            return None
        *lines, self._rest = (self._rest + found).split(b"\n")
        return [line.decode() for line in lines]

    def end(self, grace: float) -> None:
        """Give it ``grace`` seconds to end by itself, then kill it, and clear up after it."""
        if not self._ends_within(grace):
            os.kill(self._pid, signal.SIGKILL)
            self._ends_within(KILLED)
        for end in self.ends:
            os.close(end)

    def debugged(self) -> bool:
        """Tell whether a debugger holds it, where the system says so (Linux)."""
        try:
            with open(f"/proc/{self._pid}/status", "rb") as status:  # noqa: PTH123 - pathlib would keep the window waiting
                return any(line.startswith(b"TracerPid:") and line.split()[1] != b"0" for line in status)
        except OSError:
            return False

    def _ends_within(self, seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not self._reaped() and time.monotonic() < deadline:
            time.sleep(0.005)
        return self._reaped()

    def _reaped(self) -> bool:
        if self._pid:
            try:
                done, _ = os.waitpid(self._pid, os.WNOHANG)
            except ChildProcessError:
                done = self._pid
            if done:
                self._pid = 0
        return not self._pid


def _become(run: Run, reads: int, writes: int, inherited: Sequence[int]) -> None:
    """Turn the forked child into a studio program; never returns."""
    status = 1
    try:
        for end in inherited:
            os.close(end)
        for name in ("SIGTERM", "SIGHUP"):
            signal.signal(getattr(signal, name), signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        status = run(reads, writes)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def hear_forked(
    programs: Sequence[ForkedProgram], seconds: float | None
) -> list[tuple[ForkedProgram, list[str] | None]]:
    """Wait until a program says something or ends, at most so many seconds (None: for ever)."""
    import select

    ready, _, _ = select.select([program.reads for program in programs], [], [], seconds)
    return [(program, program.hear()) for program in programs if program.reads in ready]


class SpawnedProgram:
    """A program as a process of its own, started by command line (Windows)."""

    heard: queue.SimpleQueue[tuple[SpawnedProgram, list[str] | None]] | None = None

    def __init__(self) -> None:
        import queue
        import subprocess
        import threading

        if SpawnedProgram.heard is None:
            SpawnedProgram.heard = queue.SimpleQueue()
        frozen = getattr(sys, "frozen", False)
        command = [sys.executable] if frozen else [sys.executable, "-m", "skintwin_desktop"]
        self._process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603
            [*command, *sys.argv[1:], "--studio-program"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        heard, output = SpawnedProgram.heard, self._process.stdout
        if heard is None or output is None:
            return
        for line in output:
            heard.put((self, [line.decode().rstrip()]))
        heard.put((self, None))

    def tell(self, line: str) -> None:
        """Send a line; a program that is gone hears nothing."""
        if self._process.stdin is None:
            return
        try:
            self._process.stdin.write(line.encode() + b"\n")
            self._process.stdin.flush()
        except OSError:
            return

    def end(self, grace: float) -> None:
        """Give it ``grace`` seconds to end by itself, then kill it."""
        deadline = time.monotonic() + grace
        while self._process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def debugged(self) -> bool:
        """Tell whether a debugger holds it."""
        if sys.platform == "win32":
            import ctypes

            found = ctypes.c_int(0)
            asked = ctypes.windll.kernel32.CheckRemoteDebuggerPresent(int(self._process._handle), ctypes.byref(found))
            return bool(asked and found.value)
        return False


def hear_spawned(
    programs: Sequence[SpawnedProgram], seconds: float | None
) -> list[tuple[SpawnedProgram, list[str] | None]]:
    """Wait until a program says something or ends, at most so many seconds (None: for ever)."""
    import queue

    while SpawnedProgram.heard is not None:
        try:
            program, lines = SpawnedProgram.heard.get(timeout=seconds)
        except queue.Empty:
            break
        if program in programs:
            return [(program, lines)]
    return []


class Supervisor:
    """Starts, keeps warm and ends studio programs. ``run(read_end, write_end)`` is the program, in its own process."""

    def __init__(self, run: Run, *, report: bool = False) -> None:
        self._run, self._report = run, report
        self._forks = os.name != "nt"
        self._front: Program | None = None
        self._warm: Program | None = None
        self._heart = Heartbeat()
        self._looked = 0.0
        self._clipboard = ""
        """How to recognise what the program in front has on the clipboard: a salt and a digest."""

    def watch(self) -> int:
        """Run until the person closes the program; return the exit status."""
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), self._stop)
        self._front = self._fresh()
        self._front.tell("show start")
        try:
            while self._front is not None:
                self._once()
        except KeyboardInterrupt:
            pass
        if self._front is not None:
            self._front.tell("quit")
            self._front.end(GRACE)
        if self._warm is not None:
            self._warm.end(0)
        return 0

    def _programs(self) -> list[Program]:
        return [program for program in (self._front, self._warm) if program is not None]

    def _forked(self) -> list[ForkedProgram]:
        return [program for program in self._programs() if isinstance(program, ForkedProgram)]

    def _spawned(self) -> list[SpawnedProgram]:
        return [program for program in self._programs() if isinstance(program, SpawnedProgram)]

    def _fresh(self) -> Program:
        return ForkedProgram(self._run, self._forked()) if self._forks else SpawnedProgram()

    def _keep_warm(self) -> None:
        """Start the program that waits; it makes itself ready behind the one in front."""
        self._warm = None
        self._warm = self._fresh()
        self._warm.tell("wait")

    def _stop(self, number: int, _: object) -> None:
        signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    def _once(self) -> None:
        wait = STEP if self._heart.watches else None
        heard = hear_forked(self._forked(), wait) if self._forks else hear_spawned(self._spawned(), wait)
        before, self._looked = self._looked, time.monotonic()
        self._heart.pass_by(self._looked - before)
        for program, lines in heard:
            if lines is None:
                self._ended(program)
                return
            for line in lines:
                self._heard(program, line)
        self._lock_who_does_not()

    def _lock_who_does_not(self) -> None:
        """Take a program as locked that does not answer any more, or does not lock though it was asked to."""
        due = self._heart.due()
        if not due or self._front is None:
            return
        if self._front.debugged():
            self._heart.rest()
            return
        self._report_word("forced")
        self._lock(self._front, due)

    def _report_word(self, word: str) -> None:
        if self._report:
            sys.stdout.write(f"{word}\n")
            sys.stdout.flush()

    def _heard(self, program: Program, line: str) -> None:
        if program is not self._front:
            return
        word, _, rest = line.partition(" ")
        if word != "beat":
            self._report_word(word)
        if word == "ready" and self._warm is None:
            self._keep_warm()
        elif word == "clipboard":
            self._clipboard = "" if rest == "-" else rest
        elif word == "beat":
            self._heart.beat(rest)
        elif word == "asked":
            self._heart.asked(rest)
        elif word == "rest":
            self._heart.rest()
        elif word == "lock":
            self._lock(program, rest)
        elif word == "quit":
            program.end(GRACE)
            self._front = None

    def _lock(self, locked: Program, how: str) -> None:
        """Show the warm program's sign-in window first, then end the program that locked."""
        self._front, self._warm = self._warm or self._fresh(), None
        self._show(how)
        locked.end(GRACE)

    def _show(self, how: str) -> None:
        """Show the window of the program that now is in front, and let it clear up after the one before."""
        self._heart.rest()
        if self._front is not None:
            self._front.tell(f"show {how}")
            if self._clipboard:
                self._front.tell(f"clipboard {self._clipboard}")
        self._clipboard = ""

    def _ended(self, program: Program) -> None:
        """A program ended by itself: the warm one is replaced, the one in front gives way to it."""
        program.end(0)
        if program is self._warm:
            time.sleep(RESTART_PAUSE)
            self._keep_warm()
            return
        self._front, self._warm = self._warm, None
        self._show("stopped")
