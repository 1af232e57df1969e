"""Keys that act on a whole screen: each has one owner, and they rest while something lies over the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.widgets.overlay import Overlay

MAIN_DEED = ("Ctrl+Return", "Ctrl+Enter")
"""The main deed of what is shown; the second is the Enter of the number block."""


def claim(owner: QWidget, *keys: str, deed: Callable[[], object]) -> None:
    """Let keys do a deed as long as their owner is shown, wherever in the window the focus is."""
    for key in keys:
        QShortcut(QKeySequence(key), owner, deed)


def covered(screen: QWidget) -> bool:
    """Tell whether a dialog, the search window or the list of keys lies over a screen."""
    return any(overlay.isVisible() for overlay in screen.window().findChildren(Overlay))
