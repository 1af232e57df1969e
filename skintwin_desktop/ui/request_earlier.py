"""Said while a request is written down: the same is being asked already. It warns and forbids nothing."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal

from skintwin_desktop.core.requests.beforehand import Beforehand, known_beforehand
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.cards import Note


class EarlierNote(Note):
    """The note; it reads what is known of whoever was chosen, and tells the language of that client's letters too."""

    language_known = Signal(str)
    changed = Signal()

    def __init__(self, studio: Studio, jobs: Jobs) -> None:
        super().__init__("warn", icon="clock")
        self._studio, self._jobs = studio, jobs
        self._whose: UUID | None = None
        self._right = ""
        self._known: Beforehand | None = None
        self.hide()

    def show_client(self, client_id: UUID | None) -> None:
        """Read what is known of another client; of nobody nothing is said."""
        if client_id != self._whose:
            self._whose, self._known = client_id, None
            self._say()
            if client_id is not None:
                self._jobs.run(self, known_beforehand, self._studio, client_id, then=self._learn)

    def show_right(self, right: str) -> None:
        """Say it of what is asked now."""
        self._right = right
        self._say()

    def _learn(self, known: Beforehand) -> None:
        if known.client_id == self._whose:
            self._known = known
            self.language_known.emit(known.language)
            self._say()

    def _say(self) -> None:
        found = self._known.of(self._right) if self._known is not None else ()
        self.say(self.tr("The same is being asked already: %1. Look there first.").replace("%1", ", ".join(found)))
        self.setVisible(bool(found))
        self.changed.emit()
