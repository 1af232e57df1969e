"""The one way by which anything leaves the program, on paper or in a file. In privacy mode it is closed.

Dialogs for a printer or for the place of a file open here only (``ui.printing``, ``ui.choose_file``), and ask
``way_out`` before and after. Whoever offers a button for it lets ``way_out`` say whether it can be pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.widgets.buttons import KeyButton

translate = QCoreApplication.translate
Chosen = TypeVar("Chosen")


class WayOut(QObject):
    """Whether anything may be printed or saved now. There is one of it, and it follows the workspace's privacy mode."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._privacy: Privacy | None = None

    def follow(self, privacy: Privacy) -> None:
        """Open and close with this privacy mode from now on."""
        self.follow_nobody()
        self._privacy = privacy
        privacy.changed.connect(self.changed)
        self.changed.emit()

    def follow_nobody(self) -> None:
        """Follow no privacy mode any more: nobody is signed in, so there is nothing of a client to leave."""
        if self._privacy is not None and isValid(self._privacy):
            self._privacy.changed.disconnect(self.changed)
        self._privacy = None

    @property
    def is_open(self) -> bool:
        """Tell whether anything may leave; before anybody has signed in there is nothing of a client to leave."""
        return self._privacy is None or not isValid(self._privacy) or not self._privacy.on

    @property
    def why_not(self) -> str:
        """Return the sentence that says why nothing leaves; empty while it may."""
        if self.is_open:
            return ""
        return translate("leaving", "Printing and saving are off in privacy mode. Switch it off first (F9).")

    def say_on(self, button: KeyButton, *, able: bool = True, why_not: str = "") -> None:
        """Let a button that prints or saves be pressed, if it is ``able`` to and the way is open."""
        button.set_enabled(able and self.is_open, self.why_not or why_not)

    def through(self, then: Callable[[Chosen], object]) -> Callable[[Chosen], object]:
        """Return what goes on with what was chosen, unless the way was closed meanwhile."""
        return partial(self._pass, then)

    def _pass(self, then: Callable[[Chosen], object], chosen: Chosen) -> None:
        if self.is_open:
            then(chosen)


way_out = WayOut()
