"""Erased is gone: every catalogued column and every file of a client is marked, destroyed and searched for.

Searched are the decrypted pages of the database and of its log (and with them the blocks of the search index), every
byte of every file in the studio folder, the place of the ledger, and the folders for temporary and kept things; then a
copy of the folder from before, after the first sign-in by a receptionist. Then the destruction is killed at random
moments: afterwards it has not begun, or it is finished by whoever signs in, and a second person of the same name,
address and date of birth is as before, byte for byte.
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
from sqlalchemy.orm import Session

from skintwin_desktop.core import client_messages, clients, erasure, erasure_proof, erasure_run
from skintwin_desktop.core.client_messages import MessagePlan
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.requests import files
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError
from skintwin_desktop.rules.requests import State
from skintwin_desktop.store import ledger as ledgers
from skintwin_desktop.store import schema
from skintwin_desktop.store.database import NAME
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.tables import RequestFileRow, VaultObjectRow
from skintwin_desktop.store.vault import Stored
from tests import builders
from tests.builders import OWNER, OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home
from tests.core import asked, billing, erasing
from tests.figures import Figure, at_least, exactly, told
from tests.prove.killed import COMPLAINTS, opened
from tests.prove.planted import Planted, plant, rows_of, values_of
from tests.prove.visits import workshop
from tests.store.pages import plain_pages

KILLS = 100
_PATIENCE = 120.0
_SLICE = 24
_FROM_THE_FIRST_LINE = 0.75
"""How many of the kills come after the ledger has begun."""
_PLACES = ("studio", "outside", "backup")


@dataclass
class Search:
    """What must not be found, and what was."""

    needles: dict[bytes, str]
    hits: Counter[str] = field(default_factory=Counter)
    size: int = 0

    def folder(self, place: Path, office: bytes) -> None:
        """Search every file below a place; the database also as its pages really are."""
        for path in sorted(place.rglob("*")):
            if path.is_file():
                self._bytes(path.read_bytes())
        if (place / NAME).exists():
            for page in plain_pages(place / NAME, office):
                self._bytes(page)

    def _bytes(self, content: bytes) -> None:
        self.size += len(content)
        small = content.lower()
        for needle, where in self.needles.items():
            if needle in content or needle.lower() in small:
                self.hits[where] += 1


# --- whole, and in an older copy ---


def prove_gone() -> dict[str, Figure]:
    """Destroy a client of whom everything is marked, and look everywhere."""
    with workshop("erase") as name:
        folder = Path(name)
        home = builders.home(folder)
        studio = home.practitioner()
        billing.begin(studio)
        person, twin = _two_of_a_kind(studio, folder)
        exported = _export(studio, person.client, folder / "exports")
        planted = plant(studio, person.client)
        needles = _needles(studio, planted, person.client, twin.client)
        schema.copy_into(studio.database, studio.folder / f"studio.before-{schema.REVISION}.0000.db")
        office = studio.keys.office
        before = _state(studio, twin.client)
        home.close(studio)
        shutil.copytree(folder / "studio", folder / "older")
        planted_there = _found(needles, folder / "studio", office)

        studio = home.practitioner()
        erasure_id = erasing.ordered(studio, person.client)
        plan = erasure.plan_erasure(studio, person.client, erasing.REQUEST)
        began = time.monotonic()
        erasure_run.carry_out(studio, erasure_id, password=OWNER_PASSWORD)
        seconds = time.monotonic() - began
        verified = erasure_proof.verify_erasure(studio, erasure_id)
        unchanged = _state(studio, twin.client) == before
        stays = _found(planted.stays, folder / "studio", office)
        searches = [Search(needles), Search(needles)]
        for place in ("studio", "outside", "backup"):
            searches[0].folder(folder / place, office)
        home.close(studio)
        searches[0].folder(folder / "studio", office)
        figures = _restored(home, folder, searches[1], twin.client, before)
    return {
        "columns marked": at_least(len(planted.columns), "columns", 250),
        "values and slices looked for": at_least(len(needles), "", 250),
        "of these found before": exactly(planted_there, "", len(needles)),
        "destroying takes": told(round(seconds, 2), "s"),
        "proved, with a certificate": exactly(verified.done and verified.certificate is not None, "", wanted=True),
        "found afterwards": exactly(sum(searches[0].hits.values()), "", 0),
        "in which column": told(", ".join(searches[0].hits) or "-", ""),
        "searched": told(round(searches[0].size / 1e6, 1), "MB"),
        "values that another law keeps, found": at_least(stays, "", 1),
        "namesake as before, byte for byte": exactly(unchanged, "", wanted=True),
        "saved outside by a person, told in the plan": exactly(sum(one.count for one in plan.left), "files", exported),
        **figures,
    }


def _two_of_a_kind(studio: Studio, folder: Path) -> tuple[erasing.Person, erasing.Person]:
    """Make two clients of one name, address and date of birth."""
    people = [erasing.person(studio, folder / "card") for _ in range(2)]
    for one in people:
        request_id = asked.identified(studio, one.client)
        asked.step(studio, request_id, State.SEARCHING)
        files.take_in_file(studio, request_id, asked.exported(folder / "card", content=erasing.WORD))
    shutil.rmtree(folder / "card")
    erasing.place(studio, folder / "outside")
    return people[0], people[1]


def _export(studio: Studio, client: UUID, place: Path) -> int:
    """Save a letter where a person chose: no program reaches it afterwards."""
    place.mkdir()
    letter = client_messages.make_message(studio, client, MessagePlan("call_us", "post", "nl"))
    (place / "brief.pdf").write_bytes(client_messages.letter_pdf(studio, letter.id, purpose=Purpose.CONTACT))
    return 1


def _needles(studio: Studio, planted: Planted, client: UUID, twin: UUID) -> dict[bytes, str]:
    """Return what must be gone: what was planted, and stretches of files; not what the namesake has as well."""
    with studio.reading() as session:
        shared = values_of(session, twin)
    needles = planted.goes | _vault_slices(studio, client)
    return {needle: where for needle, where in needles.items() if needle not in shared}


def _vault_slices(studio: Studio, client: UUID) -> dict[bytes, str]:
    """Return a stretch of the header and one of the content of every file of a client, as they lie in the vault."""
    found: dict[bytes, str] = {}
    with studio.reading() as session:
        for name in (one.object_id for one in _stored(session, client)):
            content = (studio.folder / "vault" / name[:2] / name).read_bytes()
            found |= {content[40 : 40 + _SLICE]: "vault header", content[:28]: "vault name"}
    return found


def _stored(session: Session, client: UUID) -> list[Stored]:
    """Return every file of a client, and of what a client asked, as it lies in the vault."""
    mine = session.execute(select(VaultObjectRow).where(VaultObjectRow.client_id == client)).scalars()
    asked_for = session.execute(select(RequestFileRow).where(RequestFileRow.client_id == client)).scalars()
    found = [Stored(row.object_id, row.length, row.sha256) for row in mine]
    return found + [Stored(row.object_id, row.length, row.sha256) for row in asked_for]


def _found(needles: dict[bytes, str], folder: Path, office: bytes) -> int:
    """Count how many of these values stand anywhere in a studio folder."""
    content = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    pages = list(plain_pages(folder / NAME, office))
    return sum(any(needle in one for one in (*content, *pages)) for needle in needles)


def _state(studio: Studio, client: UUID) -> object:
    """Return everything about a client, rows and files."""
    with studio.reading() as session:
        rows = rows_of(session, client)
        whole = [studio.vault.fits(one) for one in _stored(session, client)]
    found = [line.id for line in clients.find_clients(studio, erasing.WORD) if line.id == client]
    return rows, whole, found


def _restored(home: Home, folder: Path, search: Search, twin: UUID, before: object) -> dict[str, Figure]:
    """Put the folder of before back, let a receptionist sign in, and search again."""
    shutil.rmtree(folder / "studio")
    shutil.copytree(folder / "older", folder / "studio")
    shutil.rmtree(folder / "older")
    began = time.monotonic()
    studio = home.receptionist()
    office = studio.keys.office
    seconds = time.monotonic() - began
    faults = studio.ledger_faults
    home.close(studio)
    search.folder(folder / "studio", office)
    search.folder(folder / "outside", office)
    studio = home.practitioner()
    waiting = erasure.unfinished_erasures(studio)
    proved = [erasure_proof.verify_erasure(studio, one.id).done for one in waiting]
    unchanged = _state(studio, twin) == before
    home.close(studio)
    return {
        "older copy: said to be one": exactly("older_copy" in faults, "", wanted=True),
        "older copy: found after the first sign-in": exactly(sum(search.hits.values()), "", 0),
        "older copy: proved again": exactly(proved == [True], "", wanted=True),
        "older copy: namesake as before": exactly(unchanged, "", wanted=True),
        "older copy: that sign-in takes": told(round(seconds, 2), "s"),
    }


# --- killed ---


def destroy_until_killed(folder: str, erasure_id: str, pipe: Connection) -> None:
    """Destroy and prove, and say when it begins and when it is done."""
    os.dup2(os.open(Path(folder, COMPLAINTS), os.O_WRONLY | os.O_CREAT | os.O_APPEND), 2)
    studio = opened(Path(folder))
    pipe.send("began")
    erasure_run.carry_out(studio, UUID(erasure_id), password=OWNER_PASSWORD)
    pipe.send("done")
    erasure_proof.verify_erasure(studio, UUID(erasure_id))
    pipe.send("proved")
    studio.close()


_FAULTS = {
    "closed": "did not open",
    "half": "not begun, and something missing",
    "unsaid": "begun, and not said so",
    "unproved": "asked again and not proved",
    "found": "found after it was proved",
    "twin": "namesakes that changed",
    "journal": "broken journals",
    "database": "broken databases",
    "left": "files left behind",
}


@dataclass
class _Prover:
    """Copies a studio with an order, kills the destruction, and looks at what is left."""

    folder: Path
    erasure: UUID
    client: UUID
    twin: UUID
    needles: dict[bytes, str]
    before: object
    mine: object
    chance: random.Random
    faults: Counter[str] = field(default_factory=Counter)
    stops: Counter[str] = field(default_factory=Counter)
    kills: int = 0
    seconds: float = 3.0

    def __post_init__(self) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.prove.erase"])
        clock = builders.Clock()
        self._door = Home(Door(self.folder / "studio", "KAMER-1", clock, NoDeviceStore()), clock, (), self.folder)

    def round(self) -> None:
        for name in _PLACES:
            shutil.rmtree(self.folder / name, ignore_errors=True)
            shutil.copytree(self.folder / "source" / name, self.folder / name)
        self._kill()
        ledger = self.folder / "outside"
        began = any(ledger.glob("*.ledger")) and b'"planned"' in next(ledger.glob("*.ledger")).read_bytes()
        for who in self.chance.sample(((OWNER, OWNER_PASSWORD), (RECEPTIONIST, RECEPTIONIST_PASSWORD)), 2):
            self._look(*who, began=began)

    def _kill(self) -> None:
        ours, theirs = self._context.Pipe(duplex=False)
        arguments = (str(self.folder), self.erasure.hex, theirs)
        child = self._context.Process(target=destroy_until_killed, args=arguments)
        child.start()
        theirs.close()
        heard = ""
        try:
            if not ours.poll(_PATIENCE) or ours.recv() != "began":
                raise TimeoutError("the child does not begin")
            began = time.monotonic()
            if self.chance.random() < _FROM_THE_FIRST_LINE:
                self._until_it_is_written_down(ours)
            until = time.monotonic() + self.chance.uniform(0, 1.02 * self.seconds)
            while heard != "proved" and child.is_alive() and ours.poll(max(0.0, until - time.monotonic())):
                heard = ours.recv()
            if heard == "proved":
                self.seconds = 0.7 * self.seconds + 0.3 * (time.monotonic() - began)
            with contextlib.suppress(ProcessLookupError):
                os.kill(child.pid or 0, signal.SIGKILL)
        finally:
            child.kill()
            child.join()
            self.kills += child.exitcode == -signal.SIGKILL and heard != "proved"
            child.close()
            ours.close()

    def _until_it_is_written_down(self, pipe: Connection) -> None:
        """Wait until the ledger has its first line: what comes before that destroys nothing."""
        until = time.monotonic() + _PATIENCE
        while (
            time.monotonic() < until and not (self.folder / "studio" / ledgers.NAME).exists() and not pipe.poll(0.002)
        ):
            pass

    def _look(self, name: str, password: str, *, began: bool) -> None:
        try:
            studio = self._door.sign_in(name, password)
        except StudioError:
            self.faults["closed"] += 1
            return
        with contextlib.closing(studio):
            self._door.opened.clear()
            self.faults["journal"] += studio.check_chain().first_bad is not None
            self.faults["database"] += bool(studio.database.integrity())
            self.faults["twin"] += _state(studio, self.twin) != self.before
            self.faults["left"] += sum(".rekeyed" in one.name for one in studio.folder.iterdir())
            if studio.user.role.cares:
                self._ask_again(studio, began=began)

    def _ask_again(self, studio: Studio, *, began: bool) -> None:
        """Look how far it says that it is, whether that is so, and bring it to its end."""
        with studio.reading() as session:
            state = erasure.found_in(session, self.erasure).state
        self.stops[state] += 1
        if state == erasure.ORDERED:
            self.faults["unsaid"] += began
            self.faults["half"] += _state(studio, self.client) != self.mine
            erasure_run.carry_out(studio, self.erasure, password=OWNER_PASSWORD)
        elif state != erasure.VERIFIED:
            self.faults["unsaid"] += self.erasure not in {one.id for one in erasure.unfinished_erasures(studio)}
        self.faults["unproved"] += not erasure_proof.verify_erasure(studio, self.erasure).done
        search = Search(self.needles)
        search.folder(studio.folder, studio.keys.office)
        self.faults["found"] += bool(search.hits)


def prove_killed(kills: int = KILLS) -> dict[str, Figure]:
    """Kill destructions until so many were hit on the way, and return the figures."""
    with workshop("erase") as name:
        folder = Path(name)
        home = builders.home(folder)
        studio = home.practitioner()
        billing.begin(studio)
        person, twin = _two_of_a_kind(studio, folder)
        planted = plant(studio, person.client)
        erasure_id = erasing.ordered(studio, person.client)
        needles = _needles(studio, planted, person.client, twin.client)
        mine, before = _state(studio, person.client), _state(studio, twin.client)
        home.close(studio)
        (folder / "source").mkdir()
        for one in _PLACES:
            (folder / one).rename(folder / "source" / one)
        prover = _Prover(folder, erasure_id, person.client, twin.client, needles, before, mine, random.Random(100))
        while prover.kills < kills:
            prover.round()
    figures = {
        "killed": at_least(prover.kills, "kills", kills),
        "destroying and proving takes": told(round(prover.seconds, 2), "s"),
        **{f"killed: afterwards {state}": told(count, "") for state, count in sorted(prover.stops.items())},
    }
    return figures | {f"killed: {words}": exactly(prover.faults[name], "", 0) for name, words in _FAULTS.items()}


def prove() -> dict[str, Figure]:
    """Destroy, restore and kill, and return the figures of all."""
    return prove_gone() | prove_killed()
