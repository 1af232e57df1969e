"""Files that are whole or absent: durable writing, and one program per studio folder."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from skintwin_desktop.errors import DiskFailed, DiskFull, StudioElsewhere

if TYPE_CHECKING:
    from filelock import BaseFileLock

TEMPORARY = ".part"
_SHEET = 1024 * 1024
_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""No room, no room for a file of this size (FAT32 ends at 4 GB), no room for this user."""
_FAILED = {errno.EIO, errno.EROFS}
"""A fault, or what Linux makes of a file system after one: read-only."""


def is_full(error: OSError) -> bool:
    """Tell whether the operating system says that there is no room."""
    return error.errno in _FULL


@contextlib.contextmanager
def disk_errors() -> Iterator[None]:
    """Turn the operating system's words for a full or failing disk into ours."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise DiskFull from error
        if error.errno in _FAILED:
            raise DiskFailed from error
        raise


def sync_folder(folder: Path) -> None:
    """Make a rename inside ``folder`` survive a power cut (POSIX; Windows has no such call)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_durably(path: Path, content: bytes) -> None:
    """Replace ``path`` with ``content`` so that a crash leaves the old file or the new one, never a part.

    New random name in the same folder, write, fsync, read back, rename, fsync the folder.
    """
    with disk_errors():
        part = path.with_name(f".{path.name}.{secrets.token_hex(8)}{TEMPORARY}")
        try:
            flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(part, flags, 0o600), "r+b") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                file.seek(0)
                if file.read() != content:
                    raise DiskFailed
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def wipe(path: Path, *, length: int | None = None) -> None:
    """Overwrite a file, or its first ``length`` bytes, and take it away; one that is not there is no error.

    What a disk keeps of overwritten blocks by itself is beyond any program.
    """
    with disk_errors():
        try:
            with path.open("r+b", buffering=0) as file:
                left = min(path.stat().st_size, length if length is not None else path.stat().st_size)
                while left > 0:
                    left -= file.write(bytes(min(left, _SHEET)))
                os.fsync(file.fileno())
        except FileNotFoundError:
            return
        path.unlink(missing_ok=True)
        sync_folder(path.parent)


class FolderLock:
    """Holds a studio folder for one program; the system lets go of it when the program ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "in-use"
        self._lock: BaseFileLock | None = None

    def take(self) -> None:
        """Hold the folder, or raise StudioElsewhere with who holds it."""
        from filelock import FileLock, Timeout

        # not tied to a thread: signing in and closing are done by different ones
        lock = FileLock(self._path, timeout=0, thread_local=False)
        try:
            lock.acquire()
        except Timeout:
            raise StudioElsewhere(self._holder()) from None
        self._lock = lock
        with contextlib.suppress(OSError):  # only says who holds it; on a full disk reading must still go on
            self._path.with_suffix(".by").write_text(f"{os.getpid()}", encoding="ascii")

    def _holder(self) -> str:
        try:
            return self._path.with_suffix(".by").read_text(encoding="ascii")[:20]
        except (OSError, ValueError):
            return ""

    def release(self) -> None:
        """Let go of the folder."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> FolderLock:
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
