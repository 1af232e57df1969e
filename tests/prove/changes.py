"""A studio that is changed behind its back in one place at a time, and the tally of what was noticed."""

from __future__ import annotations

import contextlib
import hashlib
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import msgspec
from sqlalchemy import text

from skintwin_desktop.core import clients, door, photos, results
from skintwin_desktop.core.opening import Brought
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import StudioError, TooManyAttempts
from skintwin_desktop.store import attempts, chain, recovery
from skintwin_desktop.store.keys import Keys
from skintwin_desktop.store.slots import SlotFile, read_slots
from skintwin_desktop.store.tables import Base
from tests import builders
from tests.builders import RECEPTIONIST, Home
from tests.figures import Figure, at_least, exactly, told
from tests.prove.visits import begin_visit, noise_picture, ready_visit

PAGE = 4096
NOTICED, WITHOUT_EFFECT, SILENT, CRASHED = "noticed", "without effect", "silent", "crashed"
NEW_PASSWORD = "een heel ander woord 5590"


@dataclass
class Tally:
    """What became of all changes of one kind of file."""

    counts: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)

    def add(self, outcome: str, what: str) -> None:
        self.counts[outcome] += 1
        if outcome in {SILENT, CRASHED}:
            self.examples.setdefault(outcome, what)

    def attempt(self, what: str, look: Callable[[], str]) -> None:
        """Look at the changed studio; whatever is no StudioError counts as a crash, and so does having to wait."""
        try:
            outcome = look()
        except StudioError as error:
            outcome = CRASHED if isinstance(error, TooManyAttempts) else NOTICED
        except Exception as error:  # noqa: BLE001  that is what is looked for
            outcome, what = CRASHED, f"{what}: {error!r}"
        self.add(outcome, what)

    def figures(self, name: str, least: int) -> dict[str, Figure]:
        tried = sum(self.counts.values())
        return {
            f"{name}: tried": at_least(tried, "changes", least),
            f"{name}: noticed": told(self.counts[NOTICED], "changes"),
            f"{name}: without effect": told(self.counts[WITHOUT_EFFECT], "changes"),
            f"{name}: silent": exactly(self._shown(SILENT), "", 0),
            f"{name}: crashed": exactly(self._shown(CRASHED), "", 0),
        }

    def _shown(self, outcome: str) -> int | str:
        return f"{self.counts[outcome]} ({self.examples[outcome]})" if self.counts[outcome] else 0


@contextlib.contextmanager
def changed(path: Path, content: bytes | None) -> Iterator[None]:
    """Let a file hold something else for a moment; None takes it away."""
    kept = path.read_bytes()
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    try:
        yield
    finally:
        path.write_bytes(kept)


def flips(content: bytes, places: Iterable[int], chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Yield the content with one random bit changed at each of these places."""
    for place in places:
        bit = chance.randrange(8)
        yield f"bit {bit} of byte {place}", content[:place] + bytes([content[place] ^ 1 << bit]) + content[place + 1 :]


def every_bit(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the content with each of its bits changed in turn."""
    for place, value in enumerate(content):
        for bit in range(8):
            yield f"bit {bit} of byte {place}", content[:place] + bytes([value ^ 1 << bit]) + content[place + 1 :]


def cuts(content: bytes, places: Iterable[int]) -> Iterator[tuple[str, bytes]]:
    """Yield the content cut at, just before and just behind each place, and made longer."""
    for place in sorted({one + shift for one in places for shift in (-1, 0, 1)}):
        if 0 <= place < len(content):
            yield f"cut at {place}", content[:place]
    yield "one byte longer", content + b"\0"
    yield "a page longer", content + bytes(PAGE)
    yield "its end twice", content + content[-PAGE:]


# --- the studio ---


@dataclass
class Studied:
    """A closed studio, what opens it, and what stood in it."""

    home: Home
    keys: Keys
    slots: SlotFile
    user: UUID
    receptionist: UUID
    content: bytes = b""
    seed: tuple[int, bytes] = (0, b"")
    older: dict[str, bytes] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        return self.home.door.folder

    def sign_in(self, user: UUID, password: str) -> Studio:
        """Sign in as if nobody had failed to before."""
        (self.folder / attempts.NAME).unlink(missing_ok=True)
        return door.sign_in(self.home.door, user, password)

    def open(self) -> Studio:
        """Open the studio as signing in does once the password was right."""
        return door._open(self.home.door, self.slots.studio_id, self.user, Brought((self.keys,)))

    def settle(self) -> None:
        """Take what stands in it now as what belongs there: trying key files leaves lines in the journal."""
        studio = self.open()
        self.content = everything(studio)
        studio.close()


OLDER = ("studio.db", "keyslots.json", "journal.anchor")


def study(folder: Path) -> Studied:
    """Make a studio with some days behind it, and keep what it looked like some days ago."""
    home = builders.home(folder)
    studio = home.practitioner()
    keys, user = studio._keys, studio.user.user_id
    _spend_a_day(studio, folder, 0)
    home.close(studio)
    older = {name: (home.door.folder / name).read_bytes() for name in OLDER}
    for day in (1, 2):
        home.clock.move(days=1)
        studio = home.practitioner()
        _spend_a_day(studio, folder, day)
        home.close(studio)
    slots = read_slots(home.door.folder)
    assert slots.recovery is not None
    opened = slots.recovery.open(slots.studio_id, recovery.from_lines(home.recovery_lines))
    seed = msgspec.msgpack.decode(opened["journal-seed"], type=tuple[int, bytes])
    studied = Studied(home, keys, slots, user, home.user_id(RECEPTIONIST), seed=seed, older=older)
    studied.settle()
    return studied


def _spend_a_day(studio: Studio, folder: Path, day: int) -> None:
    signed = ready_visit(studio, day * 2, folder)
    results.sign_result(studio, signed.visit, ResultPlan(general="Rustige huid"))
    begun = begin_visit(studio, day * 2 + 1)
    paths = [
        noise_picture(folder, f"day-{day}-{number}.jpg", seed=day * 10 + number, size=(160 * number, 120 * number))
        for number in (1, 5)
    ]
    photos.take_in_pictures(studio, begun.visit, paths, kind="close_up")
    clients.note_search(studio, 2)


@contextlib.contextmanager
def closing(studio: Studio) -> Iterator[Studio]:
    """Close a studio afterwards, though what was done to it may make that fail, and leave its anchor as it was."""
    anchor = studio.folder / chain.ANCHOR
    kept = anchor.read_bytes() if anchor.exists() else None
    try:
        yield studio
    finally:
        with contextlib.suppress(StudioError):
            studio.close()
        if kept is not None:
            anchor.write_bytes(kept)


def everything(studio: Studio) -> bytes:
    """Read every value of every table and return its digest."""
    digest = hashlib.sha256()
    with studio.reading() as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(text(f"SELECT * FROM {table.name} ORDER BY 1")):
                digest.update(repr(tuple(row)).encode())
    return digest.digest()
