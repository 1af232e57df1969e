"""A person at the desk of a studio in which everything is a word that stands nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core.door import Door
from skintwin_desktop.core.events import Event
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.ui.private import Privacy
from tests.builders import Clock
from tests.core.world import journal
from tests.driver import Driver
from tests.prove.marked import MarkedStudio
from tests.prove.privacy_walk import Walk


@dataclass
class Desk:
    """A person at the desk of a marked studio."""

    person: Driver
    made: MarkedStudio
    walk: Walk

    @property
    def privacy(self) -> Privacy:
        return self.person.workspace.privacy

    def present(self) -> UUID | None:
        return self.privacy.present

    def lines(self) -> list[tuple[str, str, UUID | None]]:
        found = [line for line in journal(self.person.studio) if line.event == Event.VALUE_REVEALED]
        return [(line.object_type, line.object_id, line.client_id) for line in found]


def door_of(folder: Path) -> Door:
    """Return the door of a copied studio."""
    return Door(folder / "studio", "KAMER-1", Clock(), NoDeviceStore())


def desk_in(folder: Path, made: MarkedStudio, *, private: bool = False, size: tuple[int, int] = (1440, 900)) -> Desk:
    """Start the program on a copied studio."""
    person = Driver(door_of(folder), folder / "settings", pictures=None, watch_strays=False, private=private, size=size)
    return Desk(person, made, Walk(person, made, lambda _: None))
