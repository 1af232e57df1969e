"""Killed while a user is removed and all keys are renewed: he is in or out, and everybody else is in.

A child process removes a practitioner and is sent SIGKILL at a random moment. Afterwards every user who stays signs in
with his own password, in a random order; the removed one does not, unless the removal had not been decided; the key
that opened the database before opens it no more; every client's medical file and pictures open; the journal is whole.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import shutil
import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from skintwin_desktop.core import screening, users
from skintwin_desktop.core.door import Door, sign_in, visitors
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.viewing import vault_content
from skintwin_desktop.errors import DatabaseDamaged, StudioError
from skintwin_desktop.store.database import NAME, Database
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.tables import ClientKeyRow, VaultObjectRow
from tests import builders
from tests.builders import OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD
from tests.colleagues import COLLEAGUE, COLLEAGUE_PASSWORD, add_colleague
from tests.figures import Figure, at_least, exactly, told
from tests.prove.visits import ready_visit, workshop

KILLS = 80
_CLIENTS = 6
_PATIENCE = 60.0
_STAY = ((OWNER, OWNER_PASSWORD), (RECEPTIONIST, RECEPTIONIST_PASSWORD))
_FAULTS = {
    "locked_out": "who stays and was kept out",
    "let_in": "removed and let in",
    "old_key": "finished and open with the old key",
    "unreadable": "medical files that do not open",
    "pictures": "pictures that do not open",
    "journal": "broken journals",
    "database": "broken databases",
    "left": "files left behind",
}


def remove_until_killed(folder: str, pipe: Connection) -> None:
    """Remove the practitioner, and say when it begins and when it is done."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    door = _door(Path(folder))
    studio = sign_in(door, _id(door, OWNER), OWNER_PASSWORD)
    user = _id(door, COLLEAGUE)
    pipe.send("began")
    users.remove_user(studio, user, password=OWNER_PASSWORD)
    pipe.send("done")
    studio.close()


def _door(folder: Path) -> Door:
    return Door(folder, "KAMER-1", builders.Clock(), NoDeviceStore())


def _id(door: Door, name: str) -> UUID:
    return next(one.user_id for one in visitors(door) if one.name == name)


@dataclass
class _Prover:
    """Copies a studio, has somebody removed from it, kills that, and looks at what is left."""

    source: Path
    place: Path
    chance: random.Random
    faults: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    decided: int = 0
    unfinished: int = 0
    seconds: float = 1.0
    """How long a removal takes; measured as it goes."""

    def __post_init__(self) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.prove.rotate"])
        door = _door(self.source)
        self._ids = {one.name: one.user_id for one in visitors(door)}
        studio = sign_in(door, self._ids[OWNER], OWNER_PASSWORD)
        self._office = studio.keys.office
        studio.close()

    def round(self) -> None:
        shutil.rmtree(self.place, ignore_errors=True)
        shutil.copytree(self.source, self.place)
        acknowledged = self._kill()
        renewed_before = (self.place / NAME).read_bytes()[:16] != self._office[32:]
        order = self.chance.sample(_STAY, len(_STAY))
        for name, password in order:
            self._look(name, password)
        decided = self._removed()
        self.decided += decided
        self.unfinished += decided and not renewed_before
        self.faults["let_in"] += acknowledged and not decided
        if decided:
            self.faults["old_key"] += _opens(self.place / NAME, self._office)
        self.faults["left"] += len([one for one in self.place.iterdir() if ".rekeyed" in one.name])

    def _kill(self) -> bool:
        """Let a child remove the user and kill it on the way; return whether it was done."""
        ours, theirs = self._context.Pipe(duplex=False)
        child = self._context.Process(target=remove_until_killed, args=(str(self.place), theirs))
        child.start()
        theirs.close()
        done = False
        try:
            if not ours.poll(_PATIENCE) or ours.recv() != "began":
                raise TimeoutError("the child does not begin")
            began = time.monotonic()
            done = ours.poll(self.chance.uniform(0, 1.05 * self.seconds)) and ours.recv() == "done"
            if done:
                self.seconds = 0.7 * self.seconds + 0.3 * (time.monotonic() - began)
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.pid or 0, signal.SIGKILL)
        finally:
            child.kill()
            child.join()
            self.kills += child.exitcode == -signal.SIGKILL and not done
            child.close()
            ours.close()
        return done

    def _look(self, name: str, password: str) -> None:
        try:
            studio = sign_in(_door(self.place), self._ids[name], password)
        except StudioError:
            self.faults["locked_out"] += 1
            return
        with contextlib.closing(studio):
            self.faults["journal"] += studio.check_chain().first_bad is not None
            self.faults["database"] += bool(studio.database.integrity())
            if studio.user.role.cares:
                self._read_everything(studio)

    def _read_everything(self, studio: Studio) -> None:
        with studio.reading() as session:
            clients = session.execute(select(ClientKeyRow.client_id)).scalars().all()
            objects = session.execute(select(VaultObjectRow.object_id)).scalars().all()
        assert len(clients) == _CLIENTS
        for client in clients:
            try:
                screening.open_file(studio, client)
            except StudioError:
                self.faults["unreadable"] += 1
        for one in objects:
            with studio.reading() as session:
                try:
                    vault_content(studio, session, one)
                except StudioError:
                    self.faults["pictures"] += 1

    def _removed(self) -> bool:
        try:
            sign_in(_door(self.place), self._ids[COLLEAGUE], COLLEAGUE_PASSWORD).close()
        except StudioError:
            return True
        return False


def _opens(path: Path, office: bytes) -> bool:
    try:
        Database(path, office).close()
    except DatabaseDamaged:
        return False
    return True


def prove(kills: int = KILLS) -> dict[str, Figure]:
    """Kill removals until so many were hit in the middle, and return the figures."""
    with workshop("rotate") as name:
        folder = Path(name)
        home = builders.home(folder)
        (folder / "card").mkdir()
        add_colleague(home)
        studio = home.practitioner()
        for number in range(_CLIENTS):
            ready_visit(studio, number, folder / "card")
        home.close(studio)
        prover = _Prover(home.door.folder, folder / "killed", random.Random(80))
        while prover.kills < kills:
            prover.round()
    figures = {
        "kills": at_least(prover.kills, "kills", kills),
        "decided before the kill": told(prover.decided, "removals"),
        "finished by who signed in next": told(prover.unfinished, "renewals"),
        "a removal takes": told(round(prover.seconds, 2), "s"),
    }
    return figures | {words: exactly(prover.faults[name], "", 0) for name, words in _FAULTS.items()}
