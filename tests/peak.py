"""The most memory that this process holds while something runs, for benches and proofs."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import psutil


@dataclass
class Peak:
    """What was seen, in bytes."""

    most: int = 0


@contextlib.contextmanager
def peak() -> Iterator[Peak]:
    """Look at the memory of this process every 5 ms until it is over."""
    found, over, process = Peak(), threading.Event(), psutil.Process()

    def look() -> None:
        while not over.wait(0.005):
            found.most = max(found.most, process.memory_info().rss)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield found
    finally:
        over.set()
        thread.join()
