"""A program that makes invoices final until it is killed, and acknowledges each number once its action returned."""

from __future__ import annotations

import os
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from skintwin_desktop.core.door import Door, sign_in
from skintwin_desktop.store.device import NoDeviceStore
from tests.builders import OWNER, OWNER_PASSWORD, Clock, Home
from tests.core import billing

MOST = 60
"""More than any test waits for: a program that nobody kills ends by itself."""


def issue_until_killed(folder: str, client: str, pipe: Connection) -> None:
    """Make invoices final one after the other.

    The folder's lock, which keeps a second program out, is let go of: two at once must not harm the row either.
    """
    root = Path(folder)
    os.dup2(os.open(root / "complaints", os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    door = Door(root / "studio", "KAMER-1", Clock(), NoDeviceStore())
    studio = sign_in(door, Home(door, Clock(), (), root).user_id(OWNER), OWNER_PASSWORD)
    studio._lock.release()
    pipe.send("began")
    assert pipe.recv() == "go"
    for _ in range(MOST):
        pipe.send(billing.invoice(studio, UUID(client)).number)
