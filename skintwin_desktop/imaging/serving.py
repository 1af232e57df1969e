"""The life of one worker: read a file, decode it, answer, and end with the main program. And the words for it.

Nothing here imports a decoder before a worker runs: the main program shares the messages.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from io import BytesIO
from itertools import chain
from multiprocessing.connection import Connection
from typing import Annotated, Literal

import msgspec

from skintwin_desktop.errors import PictureRefused
from skintwin_desktop.imaging import PictureInfo, Refusal, Side

READY, BEGUN = b"ready", b"begun"
NO_MEMORY = 3
"""The exit code of a worker that could not even say that memory ran out."""
LARGEST_MESSAGE = 1 << 20
_PIECE = 1 << 19
_REST_SECONDS = 60.0
_MAX_PREVIEW = 32_000_000
_RAW = sys.platform != "win32"
"""Whether large answers are read from the pipe straight into place: a quarter faster than as messages."""


class Task(msgspec.Struct, frozen=True):
    """What is asked; ``size`` bytes of file follow."""

    deed: Literal["prepare", "pixels"]
    longest: int | None
    size: int
    seconds: float


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    """The answer for a file that is not taken."""

    reason: Refusal
    detail: Annotated[str, msgspec.Meta(max_length=80)]


class PreparedHead(msgspec.Struct, frozen=True, tag="prepared"):
    """The answer to ``prepare``; so many bytes of preview and thumbnail follow."""

    info: PictureInfo
    preview: Annotated[int, msgspec.Meta(ge=1, le=_MAX_PREVIEW)]
    thumbnail: Annotated[int, msgspec.Meta(ge=1, le=_MAX_PREVIEW)]


class PixelsHead(msgspec.Struct, frozen=True, tag="pixels"):
    """The answer to ``pixels``; four bytes for every pixel follow."""

    width: Side
    height: Side


Head = Refused | PreparedHead | PixelsHead


def serve(jobs: Connection, answers: Connection, memory: int) -> None:
    """Answer one task after the other until the main program hangs up: the whole life of a worker."""
    from skintwin_desktop.imaging import decode  # before the limits: what is imported later might not fit

    _confine(memory)
    try:
        answers.send_bytes(READY)
        while True:
            if not jobs.poll(_REST_SECONDS):
                decode.rest()
            _answer_one(jobs, answers)
    except MemoryError:
        os._exit(NO_MEMORY)
    except (EOFError, OSError):  # the main program ended
        os._exit(0)


def _answer_one(jobs: Connection, answers: Connection) -> None:
    from skintwin_desktop.imaging import decode

    task = msgspec.msgpack.decode(jobs.recv_bytes(), type=Task)
    content = _received(jobs, task.size)
    answers.send_bytes(BEGUN)
    _set_alarm(task.seconds + 2)
    head: Head
    body: Iterable[bytes | memoryview]
    try:
        if task.deed == "prepare":
            made = decode.prepare(content)
            head = PreparedHead(made.info, len(made.preview), len(made.thumbnail))
            body = chain(pieces(made.preview), pieces(made.thumbnail))
        else:
            _, picture = decode.upright(content, longest=task.longest)
            head, body = PixelsHead(*picture.size), decode.rows(picture)
    except PictureRefused as refusal:
        head, body = Refused(Refusal(refusal.reason), refusal.detail[:80]), ()
    answers.send_bytes(msgspec.msgpack.encode(head))
    pour(body, answers)
    _set_alarm(0)


def _confine(memory: int) -> None:
    import logging
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the main program
    logging.disable()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform == "linux":
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        allowed = memory if most == resource.RLIM_INFINITY else min(memory, most)
        resource.setrlimit(resource.RLIMIT_AS, (allowed, allowed))


def _end_with_parent() -> None:
    # Linux's own signal at a parent's death is no help: it also comes when the *thread* that started us ends.
    parent = multiprocessing.parent_process()
    assert parent is not None
    parent.join()
    os._exit(0)


def _set_alarm(seconds: float) -> None:
    """Have the system end this process, should it hang in a decoder after the main program is gone."""
    if sys.platform != "win32":
        import signal

        signal.setitimer(signal.ITIMER_REAL, seconds)


def _received(jobs: Connection, size: int) -> bytes:
    content = BytesIO()
    while content.tell() < size:
        content.write(jobs.recv_bytes())
    return content.getvalue()


def pieces(content: bytes | bytearray) -> Iterator[memoryview]:
    """Cut bytes into what travels well, without copying them."""
    view = memoryview(content)
    return (view[at : at + _PIECE] for at in range(0, len(view), _PIECE))


def pour(body: Iterable[bytes | memoryview], pipe: Connection, *, raw: bool = _RAW) -> None:
    """Send bytes that the other side knows the number of."""
    for piece in body:
        if not raw:
            pipe.send_bytes(piece)
            continue
        left = memoryview(piece)
        while left:
            left = left[os.write(pipe.fileno(), left) :]


def fill(room: memoryview, pipe: Connection, *, raw: bool = _RAW) -> None:
    """Fill a buffer with what is poured; raises EOFError, and OSError for more than there is room for."""
    while room:
        if raw:
            count = os.readv(pipe.fileno(), [room])
        else:
            piece = pipe.recv_bytes(len(room))
            count = len(piece)
            room[:count] = piece
        if not count:
            raise EOFError
        room = room[count:]


def widen(pipe: Connection) -> None:
    """Let more bytes wait in a pipe, so that both sides work at the same time."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # the user's share of pipe memory is used up: slower, not wrong
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, LARGEST_MESSAGE)
