"""Reading text off a picture with the program ``tesseract``, where the computer has it.

It gets pixels that a worker decoded, as plain grey values on its input, and answers on its output: it never sees a
client's file, and nothing is written. Before it is given a pixel, Linux takes the right from it to write to any file or
to start another program, and limits its memory and time; elsewhere the time is limited. Its answer is read as what a
stranger says.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from skintwin_desktop.errors import Cancelled
from skintwin_desktop.imaging.boxes import Box, united
from skintwin_desktop.imaging.masks import wipe

SECONDS = 20.0
MEMORY = 1 << 30
LONGEST = 2400
"""A picture is read at this size of its long side: capitals of 2 mm on a card are then 30 pixels high or more."""
MOST_ENLARGED = 4.0
ZONE_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
DIGITS = "0123456789"

_LONGEST_ANSWER = 4_000_000
_MOST_WORDS = 4000
_STRIP = 64
_WORD = "5"
"""Level of a line of the answer that is about one word."""


@dataclass(frozen=True)
class Word:
    """A word as it was read, where it stands, and how sure the program is (0 to 100)."""

    text: str
    box: Box
    sure: float


@dataclass(frozen=True)
class Line:
    """Words side by side."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """Return the words with spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """Return the box around all words."""
        return united(word.box for word in self.words)

    def box_of(self, start: int, end: int) -> Box:
        """Return the box around the words that the signs from ``start`` before ``end`` of ``text`` belong to."""
        at, boxes = 0, []
        for word in self.words:
            if at < end and start < at + len(word.text):
                boxes.append(word.box)
            at += len(word.text) + 1
        return united(boxes)


def find_program() -> Path | None:
    """Return the program that reads, found on the search path and never in the current folder; or None."""
    name = "tesseract.exe" if sys.platform == "win32" else "tesseract"
    for folder in os.get_exec_path():
        program = Path(folder) / name
        if program.is_absolute() and program.is_file() and os.access(program, os.X_OK):
            return program
    return None


class Reader:
    """Reads pictures one after the other, in a process for each; any thread may stop it for good."""

    def __init__(self, program: Path, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._program, self._seconds, self._memory = program, seconds, memory
        self._guard = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def stop(self) -> None:
        """End what is being read now, with the pixels it holds, and read nothing any more."""
        with self._guard:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def read(self, picture: Image.Image, *, only: str = "") -> tuple[Line, ...] | None:
        """Return the lines of text on a picture, top to bottom, in its own pixels; None when nothing came back.

        ``only`` reads one block of nothing but these signs. Raises Cancelled when stopped.
        """
        longest = max(picture.size)
        factor = min(MOST_ENLARGED, LONGEST / longest)
        size = (max(1, round(picture.width * factor)), max(1, round(picture.height * factor)))
        grey = picture.convert("L")
        try:
            enlarged = grey.resize(size, Image.Resampling.BICUBIC)
            try:
                answer = self._ask(enlarged, only)
            finally:
                wipe(enlarged)
        finally:
            wipe(grey)
        if answer is None:
            return None
        return in_lines([Word(one.text, one.box.scaled(1 / factor), one.sure) for one in _words(answer)])

    def _ask(self, grey: Image.Image, only: str) -> bytes | None:
        block = ["--psm", "6", "-c", f"tessedit_char_whitelist={only}"] if only else ["--psm", "11"]
        command = [str(self._program), "stdin", "stdout", "-l", "eng", *block, "-c", "tessedit_create_tsv=1"]
        with self._guard:
            if self._stopped:
                raise Cancelled
            process = self._process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=os.path.abspath(os.sep),  # noqa: PTH100
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        timer = threading.Timer(self._seconds, process.kill)
        timer.daemon = True
        timer.start()
        try:
            with process:
                _confine(process.pid, self._memory, self._seconds)
                answer = _exchanged(process, grey)
        finally:
            timer.cancel()
            timer.join()
            with self._guard:
                self._process = None
                stopped = self._stopped
        if stopped:
            raise Cancelled
        return answer if process.returncode == 0 else None


def in_lines(words: Sequence[Word]) -> tuple[Line, ...]:
    """Put words that stand side by side into lines, from top to bottom; a wide gap does not end a line."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: one.box.top + one.box.bottom):
        for row in reversed(rows[-6:]):
            last = row[-1].box
            common = min(last.bottom, word.box.bottom) - max(last.top, word.box.top)
            if common >= 0.5 * min(last.height, word.box.height) and word.box.height < 2.5 * last.height:
                row.append(word)
                break
        else:
            rows.append([word])
    return tuple(Line(tuple(sorted(row, key=lambda one: one.box.left))) for row in rows)


def _exchanged(process: subprocess.Popen[bytes], grey: Image.Image) -> bytes:
    """Give the pixels and take the answer; the program reads everything before it says anything."""
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError, ConnectionResetError), process.stdin as given:
        given.write(b"P5\n%d %d\n255\n" % grey.size)
        for top in range(0, grey.height, _STRIP):
            given.write(grey.crop((0, top, grey.width, min(grey.height, top + _STRIP))).tobytes())
    answer = process.stdout.read(_LONGEST_ANSWER)
    if len(answer) == _LONGEST_ANSWER:
        process.kill()
    return answer


def _environment() -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("TESSDATA_PREFIX", "SYSTEMROOT", "PATH") if name in os.environ}
    return {**kept, "LC_ALL": "C", "OMP_THREAD_LIMIT": "1"}


def _confine(pid: int, memory: int, seconds: float) -> None:
    if sys.platform != "linux":
        return
    import resource

    limits = {
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: int(seconds) + 1,
    }
    for limit, value in limits.items():
        with suppress(ProcessLookupError):
            resource.prlimit(pid, limit, (value, value))


def _words(answer: bytes) -> list[Word]:
    """Read the table that the program answers with; what is not of its form is left out."""
    found: list[Word] = []
    for row in answer.decode("utf-8", errors="replace").splitlines():
        cells = row.split("\t")
        if len(cells) != 12 or cells[0] != _WORD or not cells[11].strip():
            continue
        try:
            left, top, width, height = (int(cell) for cell in cells[6:10])
            sure = float(cells[10])
        except ValueError:
            continue
        if min(left, top, width, height) >= 0 and max(left, top, width, height) < 100_000:
            found.append(Word(cells[11].strip()[:200], Box(left, top, left + width, top + height), sure))
        if len(found) == _MOST_WORDS:
            break
    return found
