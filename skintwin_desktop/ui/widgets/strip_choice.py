"""What is chosen on a strip: the picture that was gone to last, and those that were gathered around it."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID


class Choice:
    """Pictures by their number in the row (-1 for none), and those that are chosen by their ids."""

    def __init__(self) -> None:
        self.current = -1
        self.selected: frozenset[UUID] = frozenset()
        self._anchor = -1

    def settle(self, index: int, known: set[UUID]) -> None:
        """Stay with what is still in a changed row; ``index`` is the new number of the current picture."""
        self.current = self._anchor = index
        self.selected &= known

    def begin(self, index: int, ids: Sequence[UUID]) -> None:
        """Choose one picture, or none with -1; gathering begins there."""
        self.current = self._anchor = index
        self.selected = frozenset({ids[index]}) if index >= 0 else frozenset()

    def extend(self, index: int, ids: Sequence[UUID]) -> bool:
        """Gather everything from where the choosing began; tell whether it had begun."""
        if self._anchor < 0:
            return False
        self.current = index
        first, last = sorted((self._anchor, index))
        self.selected = frozenset(ids[first : last + 1])
        return True

    def toggle(self, index: int, ids: Sequence[UUID]) -> None:
        """Add a picture, or take it out."""
        self.current = self._anchor = index
        self.selected ^= {ids[index]}

    def gather_all(self, ids: Sequence[UUID]) -> None:
        """Gather all; where one was gone to stays."""
        self.selected = frozenset(ids)
