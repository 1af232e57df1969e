"""Whatever is done to the lines of the journal behind the program, its check names the first line that is not right.

A real studio of a few days with more than 300 lines is changed in one place at a time with the office key in hand:
every column of every line, insertions, deletions, swaps of neighbours and of lines far apart, old lines played again
at the end, tails cut off; and all of that by somebody who also computes the links anew. Each change is checked with
the anchor beside the database, with the seed from the recovery sheet and without, and taken back. The lines are those
of the real studio, in a plain database in memory: what the proof ``tamper`` does in the encrypted one takes long.
"""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from skintwin_desktop.core import clients
from skintwin_desktop.store import chain
from skintwin_desktop.store.tables import Base, JournalRow
from tests.figures import Figure, at_least, exactly, told
from tests.prove.changed_journal import JournalTally, Statements, edits, try_changes
from tests.prove.changes import Studied, closing, study
from tests.prove.visits import workshop

LEAST = 300
_FAR, _PLAYED, _RELINKED = 60, 60, 60
_UNSEEDED_EVERY = 7
"""No divisor of the changes that each line gets, so that every kind of them is among those."""


def with_lines(studied: Studied, least: int) -> int:
    """Let the studio work on for two days until its journal has so many lines; return how many."""
    for days_left in (2, 1):
        studied.home.clock.move(days=1)
        with closing(studied.open()) as studio:
            for number in range(max(0, least - _lines(studio)) // days_left):
                clients.note_search(studio, number)
            studio.drop_anchor()
            kept = (studied.folder / chain.ANCHOR).read_bytes()
        (studied.folder / chain.ANCHOR).write_bytes(kept)
    with closing(studied.open()) as studio:
        return _lines(studio)


def _lines(studio: Any) -> int:
    with studio.reading() as session:
        return int(session.execute(text("SELECT count(*) FROM journal")).scalar_one())


def changes(session: Any, lines: int) -> Iterator[tuple[str, int, Statements]]:
    """Yield everything that ``edits`` does, and what somebody does who knows how the chain is made."""
    yield from edits(session, lines)
    yield from far_swaps(session, lines, _FAR)
    yield from played_again(session, lines, _PLAYED)
    yield from linked_anew(session, lines, _RELINKED)


def far_swaps(_: Any, lines: int, count: int) -> Iterator[tuple[str, int, Statements]]:
    """Swap lines that are no neighbours."""
    chance = random.Random(3)
    for _number in range(count):
        one, two = sorted(chance.sample(range(1, lines + 1), 2))
        steps = ((one, -1), (two, one), (-1, two))
        statement = "UPDATE journal SET seq = :new WHERE seq = :old"
        yield f"swapped {one} and {two}", one, [(statement, {"old": old, "new": new}) for old, new in steps]


def played_again(session: Any, lines: int, count: int) -> Iterator[tuple[str, int, Statements]]:
    """Write an old line once more at the end: as it was, and linked to the end with today's date and day."""
    rows = _rows(session)
    chance = random.Random(4)
    for seq in chance.sample(range(1, lines), min(count, lines - 1)):
        again = dict(rows[seq - 1]) | {"seq": lines + 1, "deed_id": "e" * 32}
        yield f"played {seq} again", lines + 1, [_insert(again)]
        dated = again | {"at": rows[-1]["at"], "epoch": rows[-1]["epoch"]}
        yield f"played {seq} again, linked", lines + 1, [_insert(dated | {"link": _link(rows[-1]["link"], dated)})]


def linked_anew(session: Any, lines: int, count: int) -> Iterator[tuple[str, int, Statements]]:
    """Change one line, and compute its link and those of all lines behind it anew."""
    rows = _rows(session)
    chance = random.Random(5)
    for seq in chance.sample(range(1, lines + 1), min(count, lines)):
        edited = [dict(row) for row in rows[seq - 1 :]]
        edited[0]["outcome"] = "other"
        previous = rows[seq - 2]["link"] if seq > 1 else chain.GENESIS
        statements: Statements = [("UPDATE journal SET outcome = 'other' WHERE seq = :seq", {"seq": seq})]
        for row in edited:
            previous = _link(previous, row)
            statements.append(
                ("UPDATE journal SET link = :link WHERE seq = :seq", {"link": previous, "seq": row["seq"]})
            )
        yield f"linked-anew from {seq}", seq, statements


def _rows(session: Any) -> list[dict[str, Any]]:
    return [dict(row) for row in session.execute(text("SELECT * FROM journal ORDER BY seq")).mappings()]


def _insert(row: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    places = ", ".join(f":{name}" for name in row)
    return f"INSERT INTO journal ({', '.join(row)}) VALUES ({places})", row


def _link(previous: bytes, row: dict[str, Any]) -> bytes:
    """Compute the link of a line that is given as the database holds it."""
    typed = {name: _typed(name, value) for name, value in row.items()}
    return chain.link_after(previous, JournalRow(**typed))


def _typed(name: str, value: Any) -> Any:
    column = JournalRow.__table__.columns[name]
    if value is None or isinstance(value, bytes):
        return value
    if column.type.python_type is datetime or name == "at":
        return datetime.fromisoformat(f"{value}+00:00")
    return column.type.python_type(value) if not isinstance(value, column.type.python_type) else value


def figures(tally: JournalTally, lines: int, least: int) -> dict[str, Figure]:
    """Return what became of all changes."""
    unseen = {kind: count for kind, count in tally.only_with_seed.items() if kind != "mac"}
    shown = {
        "lines": at_least(lines, "", least),
        "changes tried": at_least(tally.tried, "", 20 * least),
        "silent with the recovery sheet": exactly(tally.silent, "", 0),
        "another line named": exactly(tally.wrong_line, "", 0),
        "the check broke down": exactly(tally.crashed, "", 0),
        "silent without the sheet, one in seven tried": told(tally.silent_without_seed, "changes"),
        "silent without the sheet, besides signatures of days that are over": exactly(sum(unseen.values()), "", 0),
    }
    return shown | ({"example": told(tally.example, "")} if tally.example else {})


@contextlib.contextmanager
def copied(session: Session) -> Iterator[Session]:
    """Give a copy of the journal and its key in memory, without the triggers that refuse to change it."""
    engine = create_engine("sqlite://", creator=_in_memory, poolclass=StaticPool)
    tables = [Base.metadata.tables[name] for name in ("journal", "journal_key")]
    with engine.connect() as connection, Session(connection) as copy:
        for table in tables:
            table.create(connection)
            for row in session.execute(table.select()).mappings():
                copy.execute(table.insert(), dict(row))
        yield copy
    engine.dispose()


def _in_memory() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)


def try_all(studied: Studied, *, unseeded_every: int) -> JournalTally:
    """Change everything that can be changed in a copy of the journal."""
    with closing(studied.open()) as studio, studio.reading() as session, copied(session) as copy:
        anchor = chain.read_anchor(studied.folder, studied.keys.journal)
        assert anchor is not None
        return try_changes(copy, studied.keys.journal, studied.seed, anchor, changes, unseeded_every=unseeded_every)


def prove() -> dict[str, Figure]:
    """Change everything that can be changed in the journal."""
    with workshop("journal") as name:
        studied = study(Path(name))
        lines = with_lines(studied, LEAST)
        tally = try_all(studied, unseeded_every=_UNSEEDED_EVERY)
    return figures(tally, lines, LEAST)
