"""Keeping what is typed: saved shortly after every change, and at once when the screen locks."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from skintwin_desktop.core import drafts
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.jobs import Jobs

SAVE_AFTER_MS = 600
RETRY_MS = 5000
LONGEST_WAIT = 0.2
"""How many seconds a lock waits for a save that is under way; then that save has to do."""


@dataclass
class Saves:
    """Saves one draft, one version after the other, and never an older one after a newer one."""

    kind: str
    subject: str
    guard: threading.Lock = field(default_factory=threading.Lock)
    last: int = 0

    def save(self, studio: Studio, number: int, draft: Draft) -> datetime | None:
        """Save a version when it is its turn; None when a newer one was saved already."""
        with self.guard:
            return self.save_newer(studio, number, draft)

    def save_newer(self, studio: Studio, number: int, draft: Draft) -> datetime | None:
        """Save a version, the guard being held."""
        if number <= self.last:
            return None
        saved = drafts.save_draft(studio, self.kind, self.subject, draft)
        self.last = number
        return saved


class DraftKeeper(QObject):
    """Keeps one draft of a kind at a time; ``gather`` returns what the form holds now."""

    saved = Signal(datetime)
    failed = Signal(object)

    def __init__(self, studio: Studio, jobs: Jobs, kind: str, gather: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs, self._kind, self._gather = studio, jobs, kind, gather
        self._saves, self._number = Saves(kind, ""), 0
        self._stored: Draft | None = None
        self._on_its_way: Draft | None = None
        self.subject = ""
        self.exists = False
        self.error: StudioError | None = None
        """Why ``store_now`` could not save."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save)

    def begin(self, subject: str, *, exists: bool) -> None:
        """Keep another draft from now on; what the form holds now needs no saving."""
        self._timer.stop()
        self._saves, self._number = Saves(self._kind, subject), 0
        self.subject, self.exists = subject, exists
        self._on_its_way = None
        self._stored = self._gather()

    def end(self) -> None:
        """Keep nothing any more."""
        self._timer.stop()
        self._saves, self._on_its_way = Saves(self._kind, ""), None
        self.subject, self.exists, self._stored = "", False, None

    def settle(self) -> None:
        """Take what the form holds now as what it began with, unless somebody typed already."""
        if self.subject and not self.exists:
            self._stored = self._gather()

    @property
    def changed(self) -> bool:
        """Tell whether the form holds something that is not stored."""
        return bool(self.subject) and self._gather() != self._stored

    def note_change(self) -> None:
        """Save soon."""
        if self.subject and not self._timer.isActive():
            self._timer.start(SAVE_AFTER_MS)

    def hold(self) -> None:
        """Save nothing before the next change: what the form holds is being posted, and its draft goes with that."""
        self._timer.stop()

    def save(self) -> None:
        """Save now, on the interactive lane, when there is something to save."""
        self._timer.stop()
        if not self.subject:
            return
        draft = self._gather()
        if draft in (self._stored, self._on_its_way):
            return
        self._on_its_way = draft
        self._number += 1
        self._jobs.run(
            self,
            self._saves.save,
            self._studio,
            self._number,
            draft,
            then=partial(self._was_saved, self._saves, draft),
            on_error=partial(self._was_not_saved, self._saves),
        )

    def _was_saved(self, saves: Saves, draft: Draft, when: datetime | None) -> None:
        if saves is not self._saves or when is None:  # of a form that was left, or overtaken by a newer save
            return
        self._stored, self.exists = draft, True
        if self._on_its_way is draft:
            self._on_its_way = None
        self.saved.emit(when)
        if self.changed:
            self.note_change()

    def _was_not_saved(self, saves: Saves, error: StudioError | None) -> None:
        if saves is not self._saves:
            return
        self._on_its_way = None
        self.failed.emit(error)
        if self.subject:
            self._timer.start(RETRY_MS)

    def store_now(self) -> bool:
        """Save here and now, when something changed since the last save; for when there is no time left."""
        self._timer.stop()
        if not self.subject:
            return False
        draft = self._gather()
        if draft == self._stored or not self._saves.guard.acquire(timeout=LONGEST_WAIT):
            return False
        self._number += 1
        try:
            self._saves.save_newer(self._studio, self._number, draft)
        except StudioError as error:
            self.error = error
            return False
        finally:
            self._saves.guard.release()
        self._stored, self._on_its_way, self.exists = draft, None, True
        return True

    def discard(self) -> None:
        """Destroy what was kept."""
        subject, existed = self.subject, self.exists or self._on_its_way is not None
        self.end()
        if existed:
            self._jobs.run(self, drafts.discard_draft, self._studio, self._kind, subject)


def store_all(window: QObject) -> None:
    """Store what is typed in any form or dialog of a window, here and now; for when there is no time left."""
    for keeper in window.findChildren(DraftKeeper):
        keeper.store_now()
