"""Killed in the middle of taking pictures in and of signing: what was acknowledged is there, and nothing is half.

A child process does the work and acknowledges each deed after its action returned. It is sent SIGKILL at a random
moment, the studio is opened again, and everything is compared with what was acknowledged. The system keeps running:
a power cut is another matter, which the tests of the store walk with failing and missing syncs.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from uuid import UUID

import psutil

from tests import builders
from tests.figures import Figure, at_least, exactly, told
from tests.prove.inspection import Inspector
from tests.prove.killed import BEGAN, COMPLAINTS, sign_until_killed, take_in_until_killed
from tests.prove.visits import Begun, begin_visit, noise_picture, ready_visit, workshop

KILLS_IN_IMPORT, KILLS_IN_SIGNING = 60, 40
PICTURES = 10
"""Pictures offered in each round of taking in."""
VISITS = 3
"""Visits offered in each round of signing."""
_PATIENCE = 120.0


@dataclass
class Round:
    """What one child acknowledged before it was killed; ``killed`` is False when it was done first."""

    acknowledged: list[tuple[str, str]] = field(default_factory=list)
    killed: bool = False

    def is_in_the_middle(self, offered: int) -> bool:
        """Tell whether it was killed with something still to do."""
        return self.killed and len(self.acknowledged) < offered


class Killer:
    """Starts a child, lets it acknowledge a few deeds and kills it at a random moment of the next."""

    def __init__(self, chance: random.Random) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.prove.killed"])
        self._chance = chance
        self._seconds_per_deed = 0.5
        self._helpers: list[psutil.Process] = []

    def run(self, work: Callable[..., None], arguments: Sequence[Any], *, deeds: int) -> Round:
        ours, theirs = self._context.Pipe(duplex=False)
        child = self._context.Process(target=work, args=(*arguments, theirs))
        child.start()
        theirs.close()
        one = Round()
        try:
            self._let_it_work(ours, one, self._chance.randrange(deeds))
            self._wait_a_moment(ours, one)
            self._kill(child.pid)
            self._hear_the_rest(ours, one)
        finally:
            child.kill()
            child.join()
            one.killed = child.exitcode == -signal.SIGKILL
            failed = child.exitcode not in {0, -signal.SIGKILL}
            child.close()
            ours.close()
        if failed:
            raise RuntimeError(Path(arguments[0], COMPLAINTS).read_text(encoding="utf-8", errors="replace")[-2000:])
        return one

    def _let_it_work(self, pipe: Connection, one: Round, deeds: int) -> None:
        if not pipe.poll(_PATIENCE):
            raise TimeoutError("the child does not begin")
        assert pipe.recv() == (BEGAN, None)
        for _ in range(deeds):
            began = time.monotonic()
            if not pipe.poll(_PATIENCE) or not _hear(pipe, one):
                return
            self._seconds_per_deed = 0.7 * self._seconds_per_deed + 0.3 * (time.monotonic() - began)

    def _wait_a_moment(self, pipe: Connection, one: Round) -> None:
        until = time.monotonic() + self._chance.uniform(0, 0.8 * self._seconds_per_deed)
        while (left := until - time.monotonic()) > 0:
            if pipe.poll(left) and not _hear(pipe, one):
                return

    def _kill(self, pid: int | None) -> None:
        assert pid is not None
        with contextlib.suppress(psutil.NoSuchProcess, ProcessLookupError):
            self._helpers += psutil.Process(pid).children(recursive=True)
            os.kill(pid, signal.SIGKILL)

    def processes_left(self) -> int:
        """Return how many of the processes that the killed ones had started are still there after a while."""
        _, left = psutil.wait_procs(self._helpers, timeout=20)
        return len(left)

    @staticmethod
    def _hear_the_rest(pipe: Connection, one: Round) -> None:
        """Hear what was acknowledged before the kill and not yet read."""
        while _hear(pipe, one):
            pass


def _hear(pipe: Connection, one: Round) -> bool:
    try:
        _, acknowledged = pipe.recv()
    except (EOFError, OSError):
        return False
    one.acknowledged += acknowledged
    return True


@dataclass
class Tally:
    """What all rounds came to."""

    kills: int = 0
    acknowledged: int = 0

    def add(self, one: Round, offered: int) -> None:
        self.kills += one.is_in_the_middle(offered)
        self.acknowledged += len(one.acknowledged)


def prove_import(kills: int = KILLS_IN_IMPORT) -> dict[str, Figure]:
    """Kill a studio that takes pictures in."""
    chance, tally = random.Random(60), Tally()
    with workshop("kill") as name:
        folder = Path(name)
        builders.home(folder)
        (folder / "card").mkdir()
        inspector, killer = Inspector(folder), Killer(chance)
        everything: list[tuple[Begun, list[tuple[str, str]]]] = []
        studio = inspector.open()
        while tally.kills < kills:
            begun = begin_visit(studio, len(everything))
            studio.close()
            paths = [_picture(folder, chance, len(everything), number) for number in range(PICTURES)]
            groups = _groups([str(path) for path in paths], chance)
            one = killer.run(take_in_until_killed, (name, begun.visit.hex, groups), deeds=len(groups))
            tally.add(one, len(paths))
            everything.append((begun, one.acknowledged))
            studio = inspector.open()
            inspector.compare_pictures(studio, begun, one.acknowledged)
        for begun, acknowledged in everything:
            inspector.compare_pictures(studio, begun, acknowledged)
        studio.close()
    return _figures("import", tally, inspector, killer, kills=kills)


def _picture(folder: Path, chance: random.Random, round_number: int, number: int) -> Path:
    side = chance.choice((120, 240, 600))
    seed = 1000 * round_number + number
    return noise_picture(folder / "card", f"{seed:06d}.jpg", seed=seed, size=(side * 4 // 3, side))


def _groups(paths: list[str], chance: random.Random) -> list[list[str]]:
    groups = []
    while paths:
        size = chance.randint(1, 7)
        groups.append(paths[:size])
        paths = paths[size:]
    return groups


def prove_signing(kills: int = KILLS_IN_SIGNING) -> dict[str, Figure]:
    """Kill a studio that signs results."""
    chance, tally = random.Random(40), Tally()
    with workshop("kill") as name:
        folder = Path(name)
        builders.home(folder)
        (folder / "card").mkdir()
        inspector, killer = Inspector(folder), Killer(chance)
        unsigned: list[UUID] = []
        signed: set[UUID] = set()
        made = 0
        studio = inspector.open()
        while tally.kills < kills:
            while len(unsigned) < (VISITS if made else 2 * kills):
                unsigned.append(ready_visit(studio, made, folder / "card", picture=made % 4 == 0).visit)
                made += 1
            studio.close()
            offered = [visit.hex for visit in unsigned[:VISITS]]
            one = killer.run(sign_until_killed, (name, offered), deeds=len(offered))
            tally.add(one, len(offered))
            signed |= {UUID(visit) for _, visit in one.acknowledged}
            studio = inspector.open()
            unsigned = inspector.compare_results(studio, unsigned[:VISITS], signed) + unsigned[VISITS:]
        inspector.compare_results(studio, signed, signed)
        studio.close()
    return _figures("signing", tally, inspector, killer, kills=kills)


_FAULTS = {
    "lost": "acknowledged and lost",
    "unequal": "acknowledged and changed",
    "half": "half there",
    "orphans": "files without a row after opening",
    "parts": "unfinished files after opening",
    "journal": "broken journals",
    "database": "broken databases",
}


def _figures(what: str, tally: Tally, inspector: Inspector, killer: Killer, *, kills: int) -> dict[str, Figure]:
    figures = {
        f"{what}: kills": at_least(tally.kills, "kills", kills),
        f"{what}: acknowledged": at_least(tally.acknowledged, "pictures" if what == "import" else "results", 1),
        f"{what}: swept up at opening": told(inspector.swept, "files"),
        f"{what}: slowest opening": told(max(inspector.seconds), "s"),
    }
    figures |= {f"{what}: {words}": exactly(inspector.faults[name], "", 0) for name, words in _FAULTS.items()}
    if what == "signing":
        figures[f"{what}: signed twice"] = exactly(inspector.faults["signed_twice"], "", 0)
    return figures | {f"{what}: processes left behind": exactly(killer.processes_left(), "", 0)}


def prove() -> dict[str, Figure]:
    """Kill in both, and return the figures of both."""
    return prove_import() | prove_signing()
