"""Let a worker keep the memory of one picture for the next, where the system's C library can be told so."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

if sys.platform == "linux":
    _LIBRARY = ctypes.CDLL(None)

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""Names of settings in glibc's ``malloc.h``; see mallopt(3)."""
_KEPT = 128 << 20
_LARGEST_KEPT = 32 << 20
"""Larger pieces go straight back to the system; glibc before 2.35 takes no higher figure."""


def keep_memory() -> None:
    """Keep up to 128 MB that was freed: getting it anew for each is a tenth of the work on a picture."""
    if sys.platform == "linux":
        with suppress(AttributeError):  # another C library than glibc: slower, not wrong
            _LIBRARY.mallopt(_MMAP_THRESHOLD, _LARGEST_KEPT)
            _LIBRARY.mallopt(_TRIM_THRESHOLD, _KEPT)


def give_memory_back() -> None:
    """Give everything that is kept back to the system."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            _LIBRARY.malloc_trim(0)
