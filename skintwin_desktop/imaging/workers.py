"""Decode clients' files in processes of their own: bytes go in through a pipe, plain values come back.

A worker has a limit on memory and on time, holds no key and can write no file. What it answers is checked against
declared types and sizes and is never unpickled: it has just read a file that may be hostile. Linux sets the limit
on memory, the ban on writing and the worker's own alarm. Windows has none of these: there the limits on bytes and
pixels before decoding hold, and the time limit. Everywhere a worker ends when the main program does.

A worker starts by Python's 'spawn': a main module that is a plain script is imported again in it, so the program
must be started as a package (``python -m``) or have a main module that imports little.
"""

from __future__ import annotations

import mmap
import multiprocessing
import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Literal, Self

import msgspec

from skintwin_desktop.errors import Cancelled, PictureRefused
from skintwin_desktop.imaging import MAX_BYTES, MAX_PIXELS, Pixels, Prepared, Refusal
from skintwin_desktop.imaging.serving import (
    BEGUN,
    LARGEST_MESSAGE,
    NO_MEMORY,
    READY,
    Head,
    PixelsHead,
    PreparedHead,
    Refused,
    Task,
    fill,
    pieces,
    serve,
    widen,
)

MEMORY = 1536 << 20
"""Address space of one worker in bytes. Measured in full size: a JPEG of 120 megapixels that must be turned takes
1.1 GB, a HEIC of 48 megapixels 0.8 GB and of 120 megapixels 1.2 GB; a WebP or see-through PNG of 120 megapixels
would take 1.7 to 2 GB and is refused."""
SECONDS = 10.0
SECONDS_PER_MEGABYTE = 0.1
MAX_WORKERS = 4

_START_SECONDS = 60.0
_DEATHS: dict[int | None, Refusal] = {
    NO_MEMORY: Refusal.TOO_MUCH_MEMORY,
    -6: Refusal.TOO_MUCH_MEMORY,  # SIGABRT: libheif's C++ could not allocate
    -9: Refusal.TOO_MUCH_MEMORY,  # SIGKILL that this program did not send: the system ran out of memory
    -14: Refusal.TOOK_TOO_LONG,  # SIGALRM: the worker's own alarm
}
"""What the exit code of a worker says; anything else (a crash) means that the file is damaged."""


class _Lost(Exception):
    """A worker was gone before it began: not the fault of the file."""


class DecodePool:
    """Workers that decode, shared by any number of threads; each call occupies one.

    They start when first needed, or all at once by ``start``. A worker that dies or runs out of time is replaced.
    """

    def __init__(self, workers: int | None = None, *, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        """Set how many workers, how long one call may take (0.1 s more per megabyte) and what one may allocate."""
        self._places = workers or min(os.cpu_count() or 1, MAX_WORKERS)
        self._seconds, self._memory = seconds, memory
        self._changed = threading.Condition()
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()
        self._closed = False

    def start(self) -> None:
        """Start all workers now and do not wait for them."""
        with self._changed:
            while not self._closed and len(self._idle) + len(self._busy) < self._places:
                self._idle.append(_Worker(self._memory))

    def prepare(self, content: bytes | bytearray) -> Prepared:
        """Return what a file says of itself, its preview and its thumbnail.

        Raises PictureRefused (``reason`` is a ``Refusal``), and Cancelled when the pool is closed.
        """
        made = self._made("prepare", content, None)
        if not isinstance(made, Prepared):
            raise PictureRefused(Refusal.DAMAGED)
        return made

    def pixels(self, content: bytes | bytearray, *, longest: int | None = None) -> Pixels:
        """Return the upright picture for the viewer, at most ``longest`` pixels at its long side, never enlarged.

        Raises PictureRefused (``reason`` is a ``Refusal``), and Cancelled when the pool is closed.
        """
        made = self._made("pixels", content, longest)
        if not isinstance(made, Pixels):
            raise PictureRefused(Refusal.DAMAGED)
        return made

    def close(self) -> None:
        """End all workers; calls that are under way raise Cancelled."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
            for worker in self._busy:
                worker.kill()
            while self._idle:
                self._idle.pop().end()
            self._changed.wait_for(lambda: not self._busy)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _made(
        self, deed: Literal["prepare", "pixels"], content: bytes | bytearray, longest: int | None
    ) -> Prepared | Pixels:
        if not content:
            raise PictureRefused(Refusal.EMPTY)
        if len(content) > MAX_BYTES:
            raise PictureRefused(Refusal.FILE_TOO_LARGE, str(len(content)))
        seconds = self._seconds + SECONDS_PER_MEGABYTE * len(content) / 1e6
        task = Task(deed, longest, len(content), seconds)
        for _ in range(self._places + 1):  # every worker that waits may have been killed from outside
            with suppress(_Lost), self._worker() as worker:
                return worker.ask(task, content)
        raise RuntimeError("no worker that decodes pictures can be started")

    @contextmanager
    def _worker(self) -> Iterator[_Worker]:
        with self._changed:
            self._changed.wait_for(lambda: self._closed or len(self._busy) < self._places)
            if self._closed:
                raise Cancelled
            worker = self._idle.pop() if self._idle else _Worker(self._memory)
            self._busy.add(worker)
        try:
            yield worker
        finally:
            with self._changed:
                self._busy.discard(worker)
                if worker.is_usable and not self._closed:
                    self._idle.append(worker)
                else:
                    worker.end()
                self._changed.notify_all()
                if self._closed:
                    raise Cancelled


class _Worker:
    """One process and the two pipes to it. One thread at a time asks; any thread may kill."""

    def __init__(self, memory: int) -> None:
        context = multiprocessing.get_context("spawn")
        jobs, self._jobs = context.Pipe(duplex=False)
        self._answers, answers = context.Pipe(duplex=False)
        self._process = context.Process(target=serve, args=(jobs, answers, memory), daemon=True)
        self._lock = threading.Lock()
        self._is_ready = self._is_late = False
        self._is_clean = True
        self._process.start()
        for end in (jobs, answers):
            end.close()
        for end in (self._jobs, self._answers):
            widen(end)

    @property
    def is_usable(self) -> bool:
        """Whether it answered its last task to the end, so that the pipes are empty."""
        return self._is_clean and not self._is_late

    def ask(self, task: Task, content: bytes | bytearray) -> Prepared | Pixels:
        begun = self._is_clean = False
        try:
            if not self._is_ready:
                with self._deadline(_START_SECONDS):
                    self._expect(READY)
                self._is_ready = True
            with self._deadline(task.seconds):
                self._jobs.send_bytes(msgspec.msgpack.encode(task))
                for piece in pieces(content):
                    self._jobs.send_bytes(piece)
                self._expect(BEGUN)
                begun = True
                answer = self._answer()
        except (EOFError, OSError, msgspec.DecodeError):
            code = self._bury()
            if self._is_late:
                raise PictureRefused(Refusal.TOOK_TOO_LONG) from None
            if not begun:
                raise _Lost from None
            raise PictureRefused(_DEATHS.get(code, Refusal.DAMAGED)) from None
        self._is_clean = True
        if isinstance(answer, Refused):
            raise PictureRefused(answer.reason, answer.detail)
        return answer

    def kill(self) -> None:
        with self._lock:
            self._process.kill()

    def end(self) -> None:
        self.kill()
        self._bury()
        self._jobs.close()
        self._answers.close()

    def _bury(self) -> int | None:
        """Wait for the process to end, and return its exit code if it did so by itself."""
        self._process.join(1.0)
        code = self._process.exitcode
        self.kill()
        self._process.join()
        return code

    @contextmanager
    def _deadline(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self._expire)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()

    def _expire(self) -> None:
        self._is_late = True
        self.kill()  # whatever the other thread waits for ends with the process

    def _expect(self, word: bytes) -> None:
        if self._answers.recv_bytes(LARGEST_MESSAGE) != word:
            raise OSError

    def _answer(self) -> Prepared | Pixels | Refused:
        match msgspec.msgpack.decode(self._answers.recv_bytes(LARGEST_MESSAGE), type=Head):
            case Refused() as refused:
                return refused
            case PreparedHead(info, preview, thumbnail):
                return Prepared(info, bytes(self._blob(preview)), bytes(self._blob(thumbnail)))
            case PixelsHead(width, height) if width * height <= MAX_PIXELS:
                return Pixels(width, height, self._blob(width * height * 4))
        raise OSError

    def _blob(self, size: int) -> memoryview:
        room = _room(size)
        fill(room, self._answers)
        return room.toreadonly()


def _room(size: int) -> memoryview:
    if sys.platform != "linux" or size < LARGEST_MESSAGE:
        return memoryview(bytearray(size))
    room = mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    room.madvise(mmap.MADV_HUGEPAGE)  # a full picture is 90 MB: its small pages alone would cost 60 ms
    return memoryview(room)
