"""The journal's chain: every edit, insert, deletion, swap, replay and cut names its first bad line."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from skintwin_desktop.errors import DatabaseDamaged
from skintwin_desktop.store import chain, schema, sealing
from skintwin_desktop.store.chain import Anchor, Verdict
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.tables import JournalKeyRow, JournalRow
from tests.store import pages

KEY, SEED, JOURNAL_KEY = bytes(range(48)), b"s" * 32, b"j" * 32
BEGAN = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
FIRST = (chain.epoch_of(BEGAN), SEED)
LINES = 12
"""Four lines on each of three days, with two days in between the second and the third."""
COLUMNS = tuple(column.name for column in JournalRow.__table__.columns)


def line(number: int, at: datetime) -> JournalRow:
    return JournalRow(
        deed_id=UUID(int=number), at=at, event="client_read", action="read", user_id=UUID(int=1), role="owner",
        acting_for=None, station="KAMER-1", session_id=UUID(int=2), object_type="client", object_id=f"{number:032x}",
        client_id=UUID(int=number % 3), purpose="file", emergency=False, outcome="done", count=1, program="0.1.0",
    )  # fmt: skip


def append(database: Database, number: int, at: datetime) -> None:
    with database.writing() as session:
        chain.append(session, line(number, at), journal_key=JOURNAL_KEY, now=at)
        session.commit()


def moment(number: int) -> datetime:
    return BEGAN + timedelta(days=(0, 1, 4)[number // 4], minutes=number)


def opened(path: Path) -> Database:
    database = Database(path, KEY, create=True)
    schema.bring_up_to_date(database)
    with database.writing() as session:
        chain.begin_chain(session, seed=SEED, journal_key=JOURNAL_KEY, now=BEGAN)
        session.commit()
    return database


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("chain") / "studio.db"
    database = opened(path)
    for number in range(LINES):
        append(database, number, moment(number))
    database.close()
    return path.read_bytes()


@pytest.fixture
def database(tmp_path: Path, written: bytes) -> Iterator[Database]:
    """A journal of twelve lines whose triggers are gone, as for somebody who works behind the program."""
    (tmp_path / "studio.db").write_bytes(written)
    made = Database(tmp_path / "studio.db", KEY)
    tamper(made, "DROP TRIGGER journal_refuses_update", "DROP TRIGGER journal_refuses_delete")
    yield made
    made.close()


def tamper(database: Database, *statements: str, **values: Any) -> None:
    with database.writing() as session:
        for statement in statements:
            session.execute(text(statement), values)
        session.commit()


def verdict(database: Database, *, seed: tuple[int, bytes] | None = FIRST, anchors: tuple[Anchor, ...] = ()) -> Verdict:
    with database.reading() as session:
        return chain.verify(session, journal_key=JOURNAL_KEY, seed=seed, anchors=anchors)


def head(database: Database) -> Anchor:
    with database.reading() as session:
        found = chain.head(session)
    assert found is not None
    return found


def relink(database: Database, start: int) -> None:
    """Recompute all links from a line on, as somebody can who knows how the chain is made but not its keys."""
    with database.writing() as session:
        rows = session.query(JournalRow).order_by(JournalRow.seq).all()
        previous = chain.GENESIS
        for row in rows:
            if row.seq >= start:
                row.link = chain.link_after(previous, row)
            previous = row.link
        session.commit()


def test_an_unharmed_journal_is_whole(database: Database) -> None:
    for seed in (FIRST, None):
        assert verdict(database, seed=seed) == Verdict(LINES)
    assert verdict(database, anchors=(head(database), Anchor(1, first_link(database)))) == Verdict(LINES)


def first_link(database: Database) -> bytes:
    with database.reading() as session:
        row = session.get(JournalRow, 1)
        assert row is not None
        return row.link


# --- changes ---

OTHER = {
    "seq": 40, "deed_id": UUID(int=99).hex, "at": "2026-11-20 08:00:00.000001", "event": "client_changed",
    "action": "update", "user_id": UUID(int=9).hex, "role": "receptionist", "acting_for": UUID(int=9).hex,
    "station": "BALIE", "session_id": UUID(int=9).hex, "object_type": "visit", "object_id": "0",
    "client_id": UUID(int=9).hex, "purpose": "office", "emergency": 1, "outcome": "refused", "count": 2,
    "program": "0.1.1", "epoch": 0, "link": b"l" * 32, "mac": b"m" * 32,
}  # fmt: skip


def test_every_column_of_the_journal_is_tried() -> None:
    assert set(OTHER) == set(COLUMNS)


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("seq", [1, 6, 12])
def test_an_edit_of_any_column_names_that_line(database: Database, column: str, seq: int) -> None:
    tamper(database, f"UPDATE journal SET {column} = :value WHERE seq = :at", value=OTHER[column], at=seq)
    found = verdict(database)
    assert found.first_bad == seq
    assert found.fault == {"seq": "missing", "mac": "signature"}.get(column, "changed")
    without = verdict(database, seed=None)
    if column == "mac" and seq < 9:
        assert without.first_bad is None  # an earlier day's signature needs the first key, which lies on paper
    else:
        assert without.first_bad == seq


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("deed_id", "'no id'"), ("at", "'yesterday'"), ("at", "7"), ("station", "CAST(x'ff' AS TEXT)"),
        ("mac", "'text'"), ("link", "'text'"), ("epoch", "'text'"), ("count", "1e300"), ("user_id", "x'00'"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("seq", [1, 6, 12])
def test_a_line_that_cannot_even_be_read_is_named(database: Database, column: str, value: str, seq: int) -> None:
    tamper(database, f"UPDATE journal SET {column} = {value} WHERE seq = {seq}")
    assert verdict(database) == Verdict(seq - 1, seq, "changed")


@pytest.mark.parametrize("seq", [1, 6, 12])
def test_an_edit_with_all_links_made_to_fit_is_found_by_the_signatures(database: Database, seq: int) -> None:
    tamper(database, "UPDATE journal SET count = 7 WHERE seq = :at", at=seq)
    relink(database, seq)
    assert verdict(database) == Verdict(seq - 1, seq, "signature")
    assert verdict(database, seed=None).first_bad == max(seq, 9)


@pytest.mark.parametrize("seq", [1, 6, 11])
def test_a_deleted_line_is_missed_where_it_was(database: Database, seq: int) -> None:
    tamper(database, "DELETE FROM journal WHERE seq = :at", at=seq)
    assert verdict(database) == Verdict(seq - 1, seq, "missing")
    tamper(database, "UPDATE journal SET seq = seq - 1 WHERE seq > :at", at=seq)
    found = verdict(database)
    assert (found.first_bad, found.fault) == (seq, "changed")


def test_an_inserted_line_is_named(database: Database) -> None:
    copied = ", ".join(name for name in COLUMNS if name not in {"seq", "deed_id"})
    tamper(
        database,
        "UPDATE journal SET seq = -seq WHERE seq > 5",
        "UPDATE journal SET seq = 1 - seq WHERE seq < 0",
        f"INSERT INTO journal (seq, deed_id, {copied}) SELECT 6, '{'f' * 32}', {copied} FROM journal WHERE seq = 5",
    )
    found = verdict(database)
    assert (found.first_bad, found.fault) == (6, "changed")


def test_swapped_lines_are_named_by_the_first(database: Database) -> None:
    tamper(
        database,
        "UPDATE journal SET seq = -3 WHERE seq = 3",
        "UPDATE journal SET seq = 3 WHERE seq = 4",
        "UPDATE journal SET seq = 4 WHERE seq = -3",
    )
    assert verdict(database).first_bad == 3
    relink(database, 3)
    assert verdict(database) == Verdict(2, 3, "signature")


def test_a_replayed_line_is_named(database: Database) -> None:
    """An earlier line is put at the end once more, with its own link and signature, or with a link that fits."""
    copied = ", ".join(name for name in COLUMNS if name not in {"seq", "deed_id"})
    tamper(
        database,
        f"INSERT INTO journal (seq, deed_id, {copied}) SELECT 13, '{'f' * 32}', {copied} FROM journal WHERE seq = 11",
    )
    assert verdict(database).first_bad == 13
    relink(database, 13)
    assert verdict(database, seed=None) == Verdict(12, 13, "signature")


def test_a_line_of_another_day_than_its_key_is_named(database: Database) -> None:
    """A recent key must not sign what is said to be old, nor an old day come after a new one."""
    with database.writing() as session:
        kept = session.get(JournalKeyRow, 1)
        assert kept is not None
        today = chain.evolve(SEED, kept.epoch - FIRST[0])
        row = session.get(JournalRow, 12)
        assert row is not None
        row.epoch -= 3
        row.link = chain.link_after(session.get_one(JournalRow, 11).link, row)
        row.mac = chain._sign(today, row.link)
        session.commit()
    assert verdict(database) == Verdict(11, 12, "day")
    assert verdict(database, seed=None) == Verdict(11, 12, "day")


def test_a_day_far_ahead_stops_nobody(database: Database) -> None:
    """Reckoning a key trillions of days ahead would never end."""
    tamper(database, "UPDATE journal SET epoch = 1000000000000 WHERE seq = 12")
    relink(database, 12)
    began = time.monotonic()
    assert verdict(database) == Verdict(11, 12, "day")
    assert time.monotonic() - began < 1


@pytest.mark.parametrize("keep", [0, 1, 11])
def test_a_cut_tail_is_seen_with_an_anchor_from_outside(database: Database, keep: int) -> None:
    anchor = head(database)
    tamper(database, "DELETE FROM journal WHERE seq > :keep", keep=keep)
    assert verdict(database, anchors=(anchor,)) == Verdict(keep, keep + 1, "cut")


def test_another_history_before_the_anchor_is_seen(database: Database) -> None:
    anchor = head(database)
    tamper(database, "DELETE FROM journal WHERE seq = 12")
    append(database, 77, moment(11))
    assert verdict(database) == Verdict(12)  # in itself it fits: made by somebody with the keys of the day
    assert verdict(database, anchors=(anchor,)) == Verdict(11, 12, "changed")


# --- the keys ---


def test_a_changed_key_row_is_damage(database: Database) -> None:
    with database.reading() as session:
        epoch = session.get_one(JournalKeyRow, 1).epoch
    for statement in (
        "UPDATE journal_key SET epoch = epoch + 1",
        "UPDATE journal_key SET epoch = epoch - 2",
        "UPDATE journal_key SET locked = zeroblob(60)",
    ):
        tamper(database, statement)
        assert verdict(database).fault == "signature"
        with pytest.raises(DatabaseDamaged):
            append(database, 50, moment(11) + timedelta(days=3))
    earlier = sealing.lock(SEED, JOURNAL_KEY, chain._key_place(FIRST[0]))
    tamper(database, "UPDATE journal_key SET epoch = :epoch, locked = :locked", epoch=epoch, locked=earlier)
    assert verdict(database).fault == "signature"  # an earlier day's key put back does not pass for today's
    tamper(database, "DELETE FROM journal_key")
    assert verdict(database).fault == "missing"
    with pytest.raises(DatabaseDamaged):
        append(database, 50, moment(11))


def test_a_wrong_journal_key_verifies_nothing(database: Database) -> None:
    with database.reading() as session:
        assert chain.verify(session, journal_key=b"x" * 32).fault == "signature"


def test_a_key_that_does_not_come_from_the_seed_is_found(database: Database) -> None:
    wrong = (FIRST[0], b"t" * 32)
    assert verdict(database, seed=wrong).first_bad == 1


def test_gaps_of_days_and_a_clock_set_back_stay_verifiable(tmp_path: Path) -> None:
    database = opened(tmp_path / "studio.db")
    moments = [
        BEGAN, BEGAN + timedelta(days=1), BEGAN + timedelta(days=40), BEGAN + timedelta(days=39),
        BEGAN - timedelta(days=300), BEGAN + timedelta(days=40, hours=20), BEGAN + timedelta(days=400),
        datetime(2027, 12, 31, 23, 30, tzinfo=UTC), datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    ]  # fmt: skip
    for number, at in enumerate(moments):
        append(database, number, at)
        for seed in (FIRST, None):
            assert verdict(database, seed=seed) == Verdict(number + 1)
    with database.reading() as session:
        epochs = [row.epoch for row in session.query(JournalRow).order_by(JournalRow.seq)]
    assert epochs == sorted(epochs)
    assert epochs[4] == epochs[2]
    database.close()


def test_the_day_begins_in_utc_whatever_the_zone() -> None:
    from zoneinfo import ZoneInfo

    amsterdam = ZoneInfo("Europe/Amsterdam")
    assert chain.epoch_of(datetime(2026, 7, 2, 1, 30, tzinfo=amsterdam)) == chain.epoch_of(BEGAN) - 142
    assert chain.epoch_of(datetime(2026, 7, 2, 2, 30, tzinfo=amsterdam)) == chain.epoch_of(BEGAN) - 141
    assert chain.epoch_of(datetime(1970, 1, 1, tzinfo=UTC)) == 0


def test_the_key_of_a_day_that_is_over_is_really_gone(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    database = opened(path)
    append(database, 1, BEGAN)
    with database.reading() as session:
        locked = session.get_one(JournalKeyRow, 1).locked
    assert sealing.unlock(locked, JOURNAL_KEY, chain._key_place(FIRST[0])) == SEED
    assert database._checkpoint()
    assert pages.holds(path, KEY, locked)
    append(database, 2, BEGAN + timedelta(days=1))
    assert database._checkpoint()
    assert not pages.holds(path, KEY, locked)
    with database.reading() as session:
        (locked,) = (row.locked for row in session.query(JournalKeyRow))
    assert sealing.unlock(locked, JOURNAL_KEY, chain._key_place(FIRST[0] + 1)) == chain.evolve(SEED, 1) != SEED
    database.close()


# --- the table ---


def test_the_table_refuses_to_be_changed(tmp_path: Path) -> None:
    database = opened(tmp_path / "studio.db")
    append(database, 1, BEGAN)
    for statement in ("UPDATE journal SET count = 2", "DELETE FROM journal", "UPDATE journal SET seq = 2"):
        with pytest.raises(IntegrityError, match="append-only"):
            tamper(database, statement)
    assert verdict(database) == Verdict(1)
    database.close()


# --- the anchor beside the database ---


def test_an_anchor_comes_back_and_a_changed_one_does_not(tmp_path: Path) -> None:
    anchor = Anchor(12, b"l" * 32)
    assert chain.read_anchor(tmp_path, JOURNAL_KEY) is None
    chain.save_anchor(tmp_path, anchor, JOURNAL_KEY)
    assert chain.read_anchor(tmp_path, JOURNAL_KEY) == anchor
    assert chain.read_anchor(tmp_path, b"x" * 32) is None
    path = tmp_path / chain.ANCHOR
    kept = path.read_bytes()
    for position in range(len(kept)):
        changed = bytearray(kept)
        changed[position] ^= 1
        path.write_bytes(changed)
        assert chain.read_anchor(tmp_path, JOURNAL_KEY) is None
    for other in (b"", b"[]", b"{}", b"null", json.dumps({"head": "00", "mac": 3}).encode()):
        path.write_bytes(other)
        assert chain.read_anchor(tmp_path, JOURNAL_KEY) is None


def test_twenty_thousand_lines_are_verified_in_a_moment(tmp_path: Path) -> None:
    database = opened(tmp_path / "studio.db")
    with database.writing() as session:
        previous, rows = chain.GENESIS, []
        like = {name: getattr(line(0, BEGAN), name) for name in COLUMNS}
        for number in range(20_000):
            row = like | {"seq": number + 1, "epoch": FIRST[0], "deed_id": UUID(int=number)}
            previous = chain._link(previous, (row[name] for name in chain._COLUMNS))
            rows.append(row | {"link": previous, "mac": chain._sign(SEED, previous)})
        session.execute(JournalRow.__table__.insert(), rows)  # type: ignore[attr-defined]
        session.commit()
    began = time.perf_counter()
    assert verdict(database) == Verdict(20_000)
    took = time.perf_counter() - began
    print(f"20,000 lines verified in {took:.2f} s")
    assert took < 20
    database.close()
