"""Where somebody was in the workspace, kept as a draft so that signing in again leads back there."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from skintwin_desktop.core import clients, drafts
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui.jobs import Jobs

PLACE = "place"


@dataclass(frozen=True)
class Place:
    """A page, the open file, the intake that is being typed and the lesion looked at; ids, or empty."""

    page: str = "today"
    client: str = ""
    intake: str = ""
    lesion: str = ""

    @classmethod
    def of(cls, draft: Draft) -> Place:
        """Return the place that was kept."""
        return cls(*(draft.values.get(name, "") for name in ("page", "client", "intake", "lesion")))


START = Place()
"""Where everybody begins."""


class Whereabouts(QObject):
    """Remembers the place of this user."""

    def __init__(self, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._jobs = studio, jobs
        self._now, self._kept = START, START
        self._recalled = False

    def keep(self, place: Place) -> None:
        """Remember where somebody is; not before it was recalled where that was last time."""
        self._now = place
        if self._recalled:
            self._save()

    def _save(self) -> None:
        if self._now != self._kept:
            self._kept = self._now
            self._jobs.run(self, drafts.save_draft, self._studio, PLACE, "", self._draft(), on_error=self._ignore)

    def _draft(self) -> Draft:
        return Draft(PLACE, asdict(self._now))

    def store_now(self) -> None:
        """Keep the place here and now; for when there is no time left for the lane."""
        if self._recalled or self._now != START:
            with contextlib.suppress(StudioError):
                drafts.save_draft(self._studio, PLACE, "", self._draft())

    def recall(self, then: Callable[[Place, Client | None], object]) -> None:
        """Tell the place and the file of last time; silent when there was none, or somebody already went elsewhere."""
        self._jobs.run(self, drafts.read_draft, self._studio, PLACE, "", then=partial(self._read, then))

    def _read(self, then: Callable[[Place, Client | None], object], kept: Draft | None) -> None:
        self._recalled = True
        if self._now != START:  # somebody was quicker and went elsewhere meanwhile
            self._save()
        if self._now != START or kept is None:
            return
        place = self._kept = Place.of(kept)
        if place.client:
            self._jobs.run(
                self, clients.open_client, self._studio, UUID(place.client),
                then=partial(then, place), on_error=self._ignore,
            )  # fmt: skip
        else:
            then(place, None)

    def _ignore(self, _: StudioError | None) -> None:
        """What only helps to come back is no reason to disturb anybody."""
