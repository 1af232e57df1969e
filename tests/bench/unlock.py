"""How long from Return in the password field until the workspace stands, beyond the key derivation.

Each time a fresh process shows the sign-in window, imports ahead as it always does and then waits for the person.
The studio was founded with the cost that this computer is given (half a second to a second of Argon2id), and has a
day of appointments. Argon2id's own time is taken in the same unlock and subtracted.
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path
from typing import Any

from tests.bench.workbench import in_fresh_process, throw_away_folder
from tests.figures import Figure, at_most, told

ROUNDS = 5
_CLIENTS = (
    ("Anna", "", "Proefman"), ("Karel", "van", "Voorbeeld"), ("Samira", "el", "Fictie"), ("Bram", "de", "Demo"),
    ("Roos", "", "Nepstra"), ("Wim", "ten", "Teste"),
)  # fmt: skip


def measure() -> dict[str, Figure]:
    """Unlock a few times, each in a new process."""
    with throw_away_folder() as folder:
        in_fresh_process(_found, folder)
        runs = [in_fresh_process(_unlock, folder) for _ in range(ROUNDS)]
    stretched, painted, quiet = (statistics.median(column) for column in zip(*runs, strict=True))
    return {
        "unlock to workspace beyond the KDF": at_most(painted, "s", 0.3),
        "until the day's lists are read and the journal is checked": told(quiet, "s"),
        "the KDF itself": told(stretched, "s"),
    }


def _found(folder: Path) -> None:
    from skintwin_desktop.core.door import Door
    from skintwin_desktop.core.founding import found_studio, new_recovery_lines
    from skintwin_desktop.store.device import NoDeviceStore
    from tests import builders

    key, lines = new_recovery_lines()
    door = Door(folder / "studio", "KAMER-1", builders.Clock(), NoDeviceStore())
    found_studio(door, builders.studio_plan(folder / "studio", folder / "backup", key))
    home = builders.Home(door, builders.Clock(), lines, folder / "backup")
    builders.several_clients(home.practitioner(), _CLIENTS)
    home.close_all()


def _unlock(folder: Path) -> tuple[float, float, float]:
    """Return seconds: of the KDF; until the workspace is painted; until nothing is under way any more."""
    from PySide6.QtCore import QEvent

    from skintwin_desktop.core.door import Door
    from skintwin_desktop.store.device import NoDeviceStore
    from skintwin_desktop.ui.workspace import Workspace
    from tests import builders
    from tests.bench.screens import Painted, program_of, run_until, type_password

    clock = builders.Clock()
    door = Door(folder / "studio", "KAMER-1", clock, NoDeviceStore())
    person = program_of(builders.Home(door, clock, (), folder / "backup"), folder)
    stretched = _timed_kdf()
    type_password(person)
    window = person.program.window
    painted = Painted(window, lambda: isinstance(window.content, Workspace), event=QEvent.Type.UpdateRequest)
    began = time.perf_counter()
    person.keys("Return")
    stands = painted.wait() - began - stretched[0]
    workspace = person.program.workspace
    assert workspace is not None
    if not workspace.jobs.idle:
        run_until(workspace.jobs.busy, "the workspace never came to rest")
    quiet = time.perf_counter() - began - stretched[0]
    person.close()
    return stretched[0], stands, quiet


def _timed_kdf() -> list[float]:
    """Time Argon2id wherever it is called from now on; the list gets its seconds."""
    from skintwin_desktop.store import keys

    took: list[float] = []
    plain: Any = vars(keys)["hash_secret_raw"]

    def timed(*arguments: Any, **named: Any) -> Any:
        began = time.perf_counter()
        try:
            return plain(*arguments, **named)
        finally:
            took.append(time.perf_counter() - began)

    vars(keys)["hash_secret_raw"] = timed
    return took
