"""What is typed to find somebody: dots in privacy mode, and Enter never opens what an earlier word had found."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from skintwin_desktop.ui.private import Privacy


class EarlyEnter:
    """Numbers the searches of a field, and lets Enter wait for the list that belongs to what was typed.

    Whoever types fast presses Enter before the list is there; the list that still stands is of other people.
    """

    def __init__(self) -> None:
        self._asked = self._shown = 0
        self._pressed = False

    def ask(self) -> int:
        """Begin another search and return its number; an Enter for the one before is not meant any more."""
        self._asked += 1
        self._pressed = False
        return self._asked

    def answer(self, asked: int) -> bool:
        """Tell whether this is the answer to the last search; then it is shown from now on."""
        if asked != self._asked:
            return False
        self._shown = asked
        return True

    def press(self) -> bool:
        """Tell whether Enter can be followed now; if not, it is owed once the answer is there."""
        self._pressed = self._shown != self._asked
        return not self._pressed

    def owed(self) -> bool:
        """Tell, once, whether Enter was pressed before the answer came."""
        pressed, self._pressed = self._pressed, False
        return pressed


class TypedSearch(QObject):
    """Shows the words in a search field as dots while privacy mode is on."""

    def __init__(self, field: QLineEdit, privacy: Privacy) -> None:
        super().__init__(field)
        self._field, self._privacy = field, privacy
        privacy.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        mode = QLineEdit.EchoMode.Password if self._privacy.on else QLineEdit.EchoMode.Normal
        self._field.setEchoMode(mode)
