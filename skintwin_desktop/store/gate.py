"""A gate that many pass side by side, or one alone."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator


class Gate:
    """Who is inside may go in again; who wants to be alone waits until all others are out."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside: dict[int, int] = {}
        self._alone: int | None = None

    @contextlib.contextmanager
    def among_others(self) -> Iterator[None]:
        """Go in, unless somebody else is alone inside or waits for it."""
        me = threading.get_ident()
        with self._changed:
            self._changed.wait_for(lambda: me in self._inside or self._alone in {None, me})
            self._inside[me] = self._inside.get(me, 0) + 1
        try:
            yield
        finally:
            self._leave(me)

    def _leave(self, me: int) -> None:
        with self._changed:
            self._inside[me] -= 1
            if not self._inside[me]:
                del self._inside[me]
            self._changed.notify_all()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Go in alone; once it is waited for, only who is inside already may go in again."""
        me = threading.get_ident()
        with self._changed:
            if self._alone == me:
                nested = True
            else:
                nested = False
                self._changed.wait_for(lambda: self._alone is None)
                self._alone = me
                self._changed.wait_for(lambda: not self._inside.keys() - {me})
        try:
            yield
        finally:
            if not nested:
                with self._changed:
                    self._alone = None
                    self._changed.notify_all()
