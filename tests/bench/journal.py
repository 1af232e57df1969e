"""Filtering 200,000 lines of the journal, page by page, and checking its whole chain.

The lines are written in bulk, in one transaction, with the real chain: five years of a studio with two people and
two thousand clients, one of whom comes every week. The studio is kept between runs, until what it is made by changes.
What is timed is what the page of the journal asks for: ``read_journal`` of a studio that its owner signed in to, for
every combination of client, user, period and kind, the first page and one from the middle.

The baseline is Python's own SQLite, not encrypted, in memory, with the same lines and the same indexes.
"""

from __future__ import annotations

import hashlib
import inspect
import itertools
import random
import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import cast
from uuid import UUID

from sqlalchemy import insert, select, text
from sqlalchemy.orm import Session

from skintwin_desktop.core import journal
from skintwin_desktop.core.door import Door
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.journal import Filter
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store import chain
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.tables import ClientRow, JournalKeyRow, JournalRow, UserRow
from tests import builders
from tests.bench.workbench import BUILD
from tests.builders import Home
from tests.figures import Figure, at_least, at_most, exactly, told

LINES = 200_000
CLIENTS = 2_000
OFTEN = 0
"""The client who comes every week: one line in forty is about them."""
REPEATS = 3
_PORTION = 5_000
_DEEDS = (
    *((Event.CLIENT_READ, Kind.READ),) * 8, *((Event.MEDICAL_FILE_READ, Kind.READ),) * 6,
    *((Event.PICTURE_READ, Kind.READ),) * 10, *((Event.LESION_ASSESSED, Kind.UPDATE),) * 4,
    *((Event.LESION_RECORDED, Kind.CREATE),) * 3, *((Event.SIGNED_IN, Kind.EXECUTE),) * 2,
)  # fmt: skip
YEARS = timedelta(days=5 * 365)
_SELDOM = (Event.DRAFT_DISCARDED, Kind.DELETE)


def measure() -> dict[str, Figure]:
    """Filter in every way, check the chain, and compare with plain SQLite."""
    home = _home()
    studio = home.practitioner()
    try:
        filters = list(_filters(studio))
        first = [_milliseconds(lambda one=one: journal.read_journal(studio, one)) for one in filters]  # type: ignore[misc]
        middle = [
            _milliseconds(lambda one=one: journal.read_journal(studio, one, before_seq=LINES // 2))  # type: ignore[misc]
            for one in filters
        ]
        rare = _milliseconds(lambda: journal.read_journal(studio, Filter(events=frozenset({_SELDOM[0].value}))))
        began = time.perf_counter()
        verdict = journal.verify_journal(studio, seed_lines=home.recovery_lines)
        checked = time.perf_counter() - began
        plain = _plain(studio)
        theirs = _milliseconds(lambda: plain.execute(_USER_AND_KIND, (filters[-1].user_id.hex,)).fetchall())  # type: ignore[union-attr]
        ours = _milliseconds(lambda: journal.read_journal(studio, Filter(user_id=filters[-1].user_id, kind="read")))
    finally:
        home.close_all()
    slowest = filters[max(range(len(filters)), key=lambda index: max(first[index], middle[index]))]
    return {
        "filters": told(len(filters), "combinations"),
        "a page, median": at_most(statistics.median((*first, *middle)), "ms", 100),
        "a page, the slowest": at_most(max(*first, *middle), "ms", 100),
        "the slowest was": told(_named(slowest), ""),
        "a page of an event that is rare": at_most(rare, "ms", 100),
        "user and kind, ours and plain SQLite": told(f"{ours:.1f} / {theirs:.2f}", "ms"),
        "whole chain with the recovery sheet": told(checked, "s"),
        "lines checked in a second": told(round(verdict.lines / checked), ""),
        "lines": at_least(verdict.lines, "", LINES),
        "first bad line": exactly(verdict.first_bad or 0, "", 0),
    }


def _milliseconds(work: Callable[[], object]) -> float:
    took = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


def _filters(studio: Studio) -> Iterator[Filter]:
    """Yield every combination of client, user, period and kind: usual and awkward ones of each."""
    with studio.reading() as session:
        numbers = (OFTEN + 1, CLIENTS // 2)
        clients = list(session.execute(select(ClientRow.id).where(ClientRow.number.in_(numbers))).scalars())
        users = list(session.execute(select(UserRow.id)).scalars())
    periods = ((None, None), (date(2027, 3, 1), date(2027, 3, 31)), (date(2027, 1, 1), date(2030, 12, 31)))
    kinds = ("", "read", "delete")
    for client, period, kind, user in itertools.product((None, *clients), periods, kinds, (None, *users)):
        yield Filter(client_id=client, user_id=user, since=period[0], until=period[1], kind=kind)


def _named(one: Filter) -> str:
    parts = {
        "client": one.client_id, "user": one.user_id, "period": one.since and f"{one.since} to {one.until}",
        "kind": one.kind,
    }  # fmt: skip
    return ", ".join(
        f"{name} {value}" if name in {"period", "kind"} else name for name, value in parts.items() if value
    )


# --- so many lines ---


def _home() -> Home:
    """Open the studio that was kept, or make it."""
    folder = BUILD / f"journal-{_fingerprint()}"
    if not (folder / "whole").exists():
        for old in BUILD.glob("journal-*"):
            shutil.rmtree(old)
        folder.mkdir(parents=True)
        made = builders.home(folder)
        studio = made.practitioner()
        fill(studio, LINES)
        made.close_all()
        (folder / "whole").write_text("\n".join(made.recovery_lines), encoding="ascii")
    clock = builders.Clock(builders.NOW + YEARS)
    door = Door(folder / "studio", "KAMER-1", clock, NoDeviceStore())
    return Home(door, clock, tuple((folder / "whole").read_text(encoding="ascii").split()), folder / "backup")


def _fingerprint() -> str:
    from skintwin_desktop.store.migrations import versions

    sources = [Path(inspect.getfile(chain)), Path(__file__), Path(inspect.getfile(JournalRow))]
    sources += sorted(Path(versions.__path__[0]).glob("*.py"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:12]


def fill(studio: Studio, lines: int) -> None:
    """Write clients, and so many lines of the journal with the real chain, in one transaction."""
    chance, began = random.Random(20261124), studio.now()
    with studio.saving() as session:
        rows = [_client(studio, number) for number in range(1, CLIENTS + 1)]
        clients = [row.id for row in rows]
        session.add_all(rows)
        session.flush()
        users = [(row.id, row.role) for row in session.execute(select(UserRow.id, UserRow.role))]
        recorder = _Recorder(session)
        for number in range(lines):
            row = _line(studio, chance, users, number)
            row.client_id = clients[OFTEN if number % 40 == 0 else chance.randrange(CLIENTS)]
            row.at = began + YEARS * (number / lines)
            chain.append(cast("Session", recorder), row, journal_key=studio._keys.journal, now=row.at)
        recorder.write(session)
    studio.drop_anchor()


class _Recorder:
    """Stands in for a session: knows the last line, and keeps what is added so that it can be written at once."""

    def __init__(self, session: Session) -> None:
        self._kept = session.get_one(JournalKeyRow, 1)
        asked = select(JournalRow).order_by(JournalRow.seq.desc()).limit(1)
        self._rows = [session.execute(asked).scalar_one()]

    def get(self, *_: object) -> JournalKeyRow:
        """Return the key of today."""
        return self._kept

    def execute(self, _: object) -> _Recorder:
        """Be asked for the last line."""
        return self

    def first(self) -> JournalRow:
        """Return the last line."""
        return self._rows[-1]

    def add(self, row: JournalRow) -> None:
        """Keep a line."""
        self._rows.append(row)

    def write(self, session: Session) -> None:
        """Write what was kept."""
        names = [column.name for column in JournalRow.__table__.columns]
        new = self._rows[1:]
        for start in range(0, len(new), _PORTION):
            values = [{name: getattr(row, name) for name in names} for row in new[start : start + _PORTION]]
            session.execute(insert(JournalRow), values)


def _line(studio: Studio, chance: random.Random, users: list[tuple[UUID, str]], number: int) -> JournalRow:
    event, kind = chance.choice(_DEEDS) if number % 997 else _SELDOM
    user, role = users[number % 5 // 4]
    return JournalRow(
        deed_id=studio.new_id(), event=event.value, action=kind.value, user_id=user, role=role, acting_for=None,
        station="KAMER-1", session_id=studio.session_id, object_type="client", object_id=studio.new_id().hex,
        purpose=Purpose.SCREENING.value, emergency=False, outcome="done", count=1, program="0.1.0",
    )  # fmt: skip


def _client(studio: Studio, number: int) -> ClientRow:
    return ClientRow(
        id=studio.new_id(), number=number, public_key=bytes(32), created_at=studio.now(), first_name="Anna",
        name_prefix="", last_name="Proefman", initials="A.", sex="female", birth_date=date(1979, 3, 14),
        street="Teststraat", house_number="1", house_addition="", postcode="9999 ZZ", city="Voorbeeldstad",
        country="NL", phone="+31612345678", email="anna@voorbeeld.test", contact_by="phone", language="nl",
        source="client",
    )  # fmt: skip


# --- the baseline ---

_USER_AND_KIND = "SELECT * FROM journal WHERE user_id = ? AND action = 'read' ORDER BY seq DESC LIMIT 200"


def _plain(studio: Studio) -> sqlite3.Connection:
    """Copy the journal into a plain database in memory, with the same indexes."""
    plain = sqlite3.connect(":memory:")
    with studio.reading() as session:
        wanted = text("SELECT sql FROM sqlite_master WHERE tbl_name = 'journal' AND type != 'trigger' AND sql != ''")
        for (statement,) in session.execute(wanted).all():
            plain.execute(statement)
        rows = [tuple(row) for row in session.execute(text("SELECT * FROM journal"))]
    plain.executemany(f"INSERT INTO journal VALUES ({', '.join('?' for _ in rows[0])})", rows)
    plain.commit()
    return plain
