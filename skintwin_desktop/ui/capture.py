"""Keeps our windows out of pictures and films of the screen, where the system can do that: on Windows, nowhere else.

Source: Microsoft's page on SetWindowDisplayAffinity. Neither X11 nor Wayland has anything like it.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Mapping

_EXCLUDE, _ROOT = 0x11, 2
_windows: dict[int, bool] = {}
"""For each of our windows whether the system agreed."""


def exclude(window: int) -> bool:
    """Keep a top-level window out of what is captured; return whether the system did so, which is noted."""
    if sys.platform == "win32":
        user32 = ctypes.windll.user32
        handle = ctypes.c_void_p(window)
        root = user32.GetAncestor
        root.restype = ctypes.c_void_p
        if root(handle, _ROOT) != window:
            return True  # a window in a window, which its top-level one covers
        now = ctypes.c_uint32()
        agreed = bool(user32.SetWindowDisplayAffinity(handle, _EXCLUDE))
        asked = bool(user32.GetWindowDisplayAffinity(handle, ctypes.byref(now)))
        _windows[window] = agreed and asked and now.value == _EXCLUDE
    return _windows.get(window, False)


def state() -> str:
    """Return on, off (a window was refused), unknown (no window yet) or impossible (this system cannot)."""
    return _state(_windows, able=sys.platform == "win32")


def _state(windows: Mapping[int, bool], *, able: bool) -> str:
    if not able:
        return "impossible"
    if not windows:
        return "unknown"
    return "on" if all(windows.values()) else "off"
