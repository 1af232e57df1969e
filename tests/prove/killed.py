"""The process that is killed: it takes pictures in or signs, and acknowledges each deed once its action returned."""

from __future__ import annotations

import os
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core import photos, results
from skintwin_desktop.core.door import Door, sign_in
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store.device import NoDeviceStore
from tests import builders
from tests.builders import OWNER, OWNER_PASSWORD, Home

BEGAN, DONE = "began", "done"
COMPLAINTS = "complaints"


def take_in_until_killed(folder: str, visit: str, groups: Sequence[Sequence[str]], pipe: Connection) -> None:
    """Take groups of pictures in, one action each, and acknowledge each with the ids it returned."""
    studio = _quietly(Path(folder))
    pipe.send((BEGAN, None))
    for group in groups:
        paths = [Path(one) for one in group]
        taken = photos.take_in_pictures(studio, UUID(visit), paths, kind="dermoscopy")
        pipe.send((DONE, list(zip([one.hex for one in taken.pictures], group, strict=True))))
    studio.close()


def sign_until_killed(folder: str, visits: Sequence[str], pipe: Connection) -> None:
    """Sign the results of visits one after the other, and acknowledge each."""
    studio = _quietly(Path(folder))
    pipe.send((BEGAN, None))
    for visit in visits:
        result = results.sign_result(studio, UUID(visit), plan_of(UUID(visit)))
        pipe.send((DONE, [(result.hex, visit)]))
    studio.close()


def plan_of(visit: UUID) -> ResultPlan:
    """Return what is signed for a visit, with words that no other visit has."""
    return ResultPlan(general=f"Bevindingen van bezoek {visit.hex}")


def _door(folder: Path) -> Door:
    return Door(folder / "studio", "KAMER-1", builders.Clock(), NoDeviceStore())


def opened(folder: Path) -> Studio:
    door = _door(folder)
    return sign_in(door, Home(door, builders.Clock(), (), folder).user_id(OWNER), OWNER_PASSWORD)


def _quietly(folder: Path) -> Studio:
    """Open the studio; what this process and its workers complain of while they are killed goes to a file."""
    os.dup2(os.open(folder / COMPLAINTS, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    return opened(folder)
