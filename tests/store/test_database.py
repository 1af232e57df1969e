"""The encrypted database: many threads, damage of every kind, full disks, and nothing left of what was erased."""

from __future__ import annotations

import random
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from skintwin_desktop.errors import Cancelled, CipherMissing, DatabaseDamaged, DatabaseMissing, FormatNewer, StudioError
from skintwin_desktop.store import schema, search
from skintwin_desktop.store.database import Database, _open_keyed
from skintwin_desktop.store.search import Indexed
from skintwin_desktop.store.tables import Base, RestrictionRow, SettingRow, UserRow
from tests.store import faults, pages

KEY = bytes(range(48))
ROWS = 400


def made(path: Path, **waits: float) -> Database:
    database = Database(path, KEY, create=True, **waits)
    schema.bring_up_to_date(database)
    return database


def add(database: Database, *names: str, value: str = "") -> None:
    with database.writing() as session:
        session.add_all(SettingRow(name=name, value=value) for name in names)
        session.commit()
    database.committed()


def count(database: Database) -> int:
    with database.reading() as session:
        return session.execute(select(func.count()).select_from(SettingRow)).scalar_one()


def wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.01)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    opened = made(tmp_path / "studio.db", after_commit=60.0, after_delete=0.05)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a closed database with some rows."""
    path = tmp_path_factory.mktemp("whole") / "studio.db"
    opened = made(path)
    add(opened, *map(str, range(ROWS)), value="x" * 300)
    opened.close()
    assert not path.with_name("studio.db-wal").exists()
    return path.read_bytes()


# --- opening ---


def test_every_connection_of_the_pool_has_every_setting(database: Database) -> None:
    expected = {
        "foreign_keys": 1, "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2,
        "cell_size_check": 1, "trusted_schema": 0, "busy_timeout": 10000, "cipher_memory_security": "1",
        "cipher_page_size": "4096", "cipher_use_hmac": "1", "cipher_plaintext_header_size": "0",
        "cipher_status": "1",
    }  # fmt: skip
    connections = [database.engine.raw_connection() for _ in range(4)]
    try:
        handles = {id(connection.driver_connection) for connection in connections}
        assert len(handles) == 4
        for connection in connections:
            execute = connection.cursor().execute
            found: dict[str, Any] = {name: execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
            assert found == expected
    finally:
        for connection in connections:
            connection.close()


def test_the_settings_hold_after_the_log_was_folded_in(database: Database) -> None:
    add(database, "a")
    assert database._checkpoint()
    with database.reading() as session:
        assert session.execute(text("PRAGMA busy_timeout")).scalar() == 10000


def test_the_file_is_unreadable_without_the_key(tmp_path: Path) -> None:
    database = made(tmp_path / "studio.db")
    add(database, "Marker-Qxzvjw", value="Waarde-Qxzvjw")
    for path in tmp_path.iterdir():
        assert b"Qxzvjw" not in path.read_bytes()
        assert b"SQLite format 3" not in path.read_bytes()
    database.close()
    assert pages.holds(tmp_path / "studio.db", KEY, b"Marker-Qxzvjw")


@pytest.mark.parametrize("key", [b"", b"k" * 16, b"k" * 47, b"k" * 49, b"k" * 96])
def test_a_raw_key_of_another_shape_is_refused(tmp_path: Path, key: bytes) -> None:
    """SQLCipher would silently take it for a passphrase."""
    with pytest.raises(AssertionError, match="wrong shape"):
        _open_keyed(tmp_path / "new.db", key)
    with pytest.raises(AssertionError, match="wrong shape"):
        Database(tmp_path / "new.db", key, create=True)
    assert not (tmp_path / "new.db").exists()


def test_no_error_says_the_key(tmp_path: Path, whole: bytes) -> None:
    secret = bytes(random.Random(5).randbytes(48))
    path = tmp_path / "studio.db"
    told = ""
    for content, key in ((whole, secret), (whole[:5000], KEY), (b"\0" * 8192, KEY), (whole, secret[:40])):
        path.write_bytes(content)
        try:
            Database(path, key)
        except (StudioError, AssertionError) as error:
            told += "".join(traceback.format_exception(error)) + repr(error.args)
            while error.__context__ is not None or error.__cause__ is not None:
                error = error.__cause__ or error.__context__  # type: ignore[assignment]
                told += "".join(traceback.format_exception(error)) + repr(error.args)
    assert told.count("Traceback") >= 4
    for key in (secret, KEY):
        assert key[:20].hex() not in told.lower()
        assert repr(key[:8])[2:-1] not in told


def test_no_error_says_what_was_to_be_stored(database: Database) -> None:
    marker = uuid4().hex  # in no source line, as those are part of a traceback
    add(database, f"Naam-{marker}", value=f"Waarde-{marker}")
    with pytest.raises(IntegrityError) as refused:
        add(database, f"Naam-{marker}", value=f"Waarde-{marker}")
    assert marker not in "".join(traceback.format_exception(refused.value))


def test_a_wrong_key_is_damage_and_never_an_empty_database(tmp_path: Path, whole: bytes) -> None:
    (tmp_path / "studio.db").write_bytes(whole)
    for key in (b"\xff" * 48, KEY[:31] + b"\0" + KEY[32:]):
        with pytest.raises(DatabaseDamaged):
            Database(tmp_path / "studio.db", key)
    assert (tmp_path / "studio.db").read_bytes() == whole


def test_a_missing_plain_or_cut_file_is_refused_and_left_alone(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "studio.db"
    with pytest.raises(DatabaseMissing):
        Database(path, KEY)
    assert not path.exists()
    plain = dbapi2.connect(str(path))
    plain.execute("CREATE TABLE setting (name, value)")
    plain.close()
    kept = path.read_bytes()
    with pytest.raises(CipherMissing):
        Database(path, KEY)
    assert path.read_bytes() == kept
    for length in (0, 1, 15, 16, 100, 4095):
        path.write_bytes(whole[:length])
        with pytest.raises(DatabaseDamaged):
            Database(path, KEY)
        assert path.read_bytes() == whole[:length]


def test_a_database_without_a_revision_is_not_filled_anew(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    empty = Database(path, KEY, create=True)
    with empty.writing() as session:
        session.execute(text("CREATE TABLE something (x)"))
        session.commit()
    empty.close()
    opened = Database(path, KEY)
    with pytest.raises(DatabaseDamaged):
        schema.bring_up_to_date(opened)
    opened.close()


# --- damage ---


def found_in(path: Path, content: bytes) -> str:
    """Return what opening and checking a changed file says: 'refused', 'reported', or 'whole' with every row there."""
    path.write_bytes(content)
    for beside in ("-wal", "-shm"):
        path.with_name(path.name + beside).unlink(missing_ok=True)
    try:
        opened = Database(path, KEY)
    except DatabaseDamaged:
        return "refused"
    try:
        if opened.integrity():
            return "reported"
        assert schema.revision_of(opened) == schema.REVISION
        with opened.reading() as session:
            values = session.execute(select(SettingRow.value)).scalars().all()
        assert values == ["x" * 300] * ROWS
        return "whole"
    finally:
        opened.close()


def flipped(content: bytes, position: int, bit: int) -> bytes:
    changed = bytearray(content)
    changed[position] ^= 1 << bit
    return bytes(changed)


def test_an_unharmed_database_is_whole(tmp_path: Path, whole: bytes) -> None:
    assert len(whole) > 60 * pages.PAGE
    assert found_in(tmp_path / "studio.db", whole) == "whole"


def test_every_flip_in_the_first_page_is_noticed(tmp_path: Path, whole: bytes) -> None:
    chance = random.Random(1)
    for position in (16, 17, 100, 4015, 4016, 4031, 4032, 4095, *(chance.randrange(16, 4096) for _ in range(20))):
        assert found_in(tmp_path / "studio.db", flipped(whole, position, chance.randrange(8))) == "refused"


def test_the_salt_in_front_is_not_needed(tmp_path: Path, whole: bytes) -> None:
    """The first 16 bytes are the salt, which the key slots hold too."""
    assert found_in(tmp_path / "studio.db", bytes(16) + whole[16:]) in {"whole", "refused"}


def test_every_flip_elsewhere_is_noticed(tmp_path: Path, whole: bytes) -> None:
    chance = random.Random(2)
    for _ in range(60):
        position = chance.randrange(pages.PAGE, len(whole))
        assert found_in(tmp_path / "studio.db", flipped(whole, position, chance.randrange(8))) != "whole"


def test_cut_added_and_swapped_pages_are_noticed(tmp_path: Path, whole: bytes) -> None:
    page, path = pages.PAGE, tmp_path / "studio.db"
    last = len(whole) // page
    for keep in (1, 2, 3, last // 2, last - 2, last - 1):
        assert found_in(path, whole[: keep * page]) != "whole", keep
        assert found_in(path, whole[: keep * page + 100]) != "whole", keep
    assert found_in(path, whole + bytes(page)) != "whole"
    assert found_in(path, whole + whole[-page:]) != "whole"
    assert found_in(path, whole + b"\0") != "whole"
    swapped = whole[: 10 * page] + whole[11 * page : 12 * page] + whole[10 * page : 11 * page] + whole[12 * page :]
    assert found_in(path, swapped) != "whole"


def test_reading_over_a_damaged_page_says_so(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "studio.db"
    changed = bytearray(whole)
    for start in range(pages.PAGE, len(whole), pages.PAGE):
        changed[start + 2000] ^= 1
    path.write_bytes(changed)
    with pytest.raises(DatabaseDamaged):  # noqa: PT012  opening may notice it, or reading
        opened = Database(path, KEY)
        try:
            count(opened)
        finally:
            opened.close()


@pytest.mark.parametrize("part", ["config", "data", "idx", "docsize", "content"])
def test_a_damaged_search_index_says_so(tmp_path: Path, whole: bytes, part: str) -> None:
    path = tmp_path / "studio.db"
    path.write_bytes(whole)
    opened = Database(path, KEY)
    with opened.reading() as session:
        asked = text("SELECT rootpage FROM sqlite_master WHERE name = :name")
        page = session.execute(asked, {"name": f"client_search_{part}"}).scalar_one()
    opened.close()
    changed = bytearray(whole)
    changed[(page - 1) * pages.PAGE + 2000] ^= 1
    path.write_bytes(changed)
    opened = Database(path, KEY)
    with pytest.raises(DatabaseDamaged), opened.writing() as session:  # noqa: PT012  any of these may notice it
        search.index(session, Indexed(1, "anna proefman", "", ""))
        search.find(session, ["anna"], limit=5)
        session.commit()
    opened.close()


def test_checking_raises_no_false_alarm_while_others_write(database: Database) -> None:
    stop = threading.Event()
    written = 0

    def write() -> None:
        nonlocal written
        while not stop.is_set():
            add(database, f"{threading.get_ident()}-{written}", value="x" * 500)
            written += 1
            stop.wait(0.002)

    writers = [threading.Thread(target=write) for _ in range(2)]
    for writer in writers:
        writer.start()
    try:
        for _ in range(8):
            assert database.integrity() == []
    finally:
        stop.set()
        for writer in writers:
            writer.join()
    assert written >= 2


# --- the schema ---


def test_the_migrations_make_exactly_the_tables_of_the_program(database: Database) -> None:
    def ours(_: object, name: str | None, kind: str, *__: object) -> bool:
        return not (kind == "table" and (name or "").startswith("client_search"))

    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours, "compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        kinds = connection.execute(text("SELECT type, name FROM sqlite_master")).all()
        secure = connection.execute(text("SELECT v FROM client_search_config WHERE k = 'secure-delete'")).scalar()
    assert {("trigger", "journal_refuses_update"), ("trigger", "journal_refuses_delete")} <= set(map(tuple, kinds))
    assert ("table", "client_search") in set(map(tuple, kinds))
    assert secure == 1
    newest = max(path.name for path in Path(schema.__file__).parent.glob("migrations/versions/0*.py"))
    assert newest.startswith(schema.REVISION)


def of_revision_1(path: Path) -> None:
    """Make a database as the first edition of the program left it, with a few rows."""
    from alembic import command
    from alembic.config import Config

    database = Database(path, KEY, create=True)
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    with database.engine.connect().execution_options(writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.commit()
    with database.writing() as session:
        for number in range(3):
            session.execute(
                text(
                    "INSERT INTO app_user (id, name, function, role, state, confidentiality_declared_on, public_key,"
                    " slot_id, next_slot_id, created_at, version)"
                    " VALUES (:id, :name, 'f', 'owner', 'active', '2026-11-01', :key, :slot, NULL,"
                    " '2026-11-01 09:00:00.000000', 1)"
                ),
                {"id": f"{number:032x}", "name": f"Naam {number}", "key": b"k" * 32, "slot": f"{number + 9:032x}"},
            )
        session.add_all(SettingRow(name=str(number), value="x" * 50) for number in range(7))
        session.commit()
    assert schema.revision_of(database) == "0001"
    database.close()


def test_a_database_of_the_first_revision_is_copied_and_brought_up_to_date_with_the_same_rows(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    of_revision_1(path)
    with_rows = Database(path, KEY)
    with with_rows.reading() as session:
        before = session.execute(text("SELECT * FROM app_user ORDER BY id")).mappings().all()
        tables = set(session.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars())
    assert "restriction" not in tables
    schema.bring_up_to_date(with_rows)
    assert schema.revision_of(with_rows) == schema.REVISION
    with with_rows.reading() as session:
        after = session.execute(text("SELECT * FROM app_user ORDER BY id")).mappings().all()
        fresh = session.execute(select(UserRow.parked_slot, UserRow.password_marks, UserRow.must_change)).all()
        assert session.execute(select(func.count()).select_from(RestrictionRow)).scalar_one() == 0
    assert count(with_rows) == 7
    assert [{name: row[name] for name in before[0]} for row in after] == [dict(row) for row in before]
    assert len(before) == 3
    assert set(map(tuple, fresh)) == {(None, None, None)}
    with with_rows.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == schema.REVISION
    assert with_rows.integrity() == []
    with_rows.close()
    copies = list(tmp_path.glob(f"studio.before-{schema.REVISION}.*.db"))
    assert len(copies) == 1
    copy = Database(copies[0], KEY)
    assert schema.revision_of(copy) == "0001"
    assert count(copy) == 7
    copy.close()
    again = Database(path, KEY)
    schema.bring_up_to_date(again)
    again.close()
    assert len(list(tmp_path.glob("studio.before-*"))) == 1


# --- another key ---


def test_a_renewed_key_is_the_only_one_that_opens_and_every_row_is_there(tmp_path: Path) -> None:
    database = made(tmp_path / "studio.db")
    add(database, *map(str, range(ROWS)), value="Qxzvjw" * 50)
    new = bytes(range(100, 148))
    database.rekey(new)
    assert count(database) == ROWS
    add(database, "after")
    with database.reading() as session:
        assert session.execute(text("PRAGMA journal_mode")).scalar() == "wal"
    assert database.integrity() == []
    database.close()
    assert [path.name for path in tmp_path.iterdir()] == ["studio.db"]
    assert (tmp_path / "studio.db").read_bytes()[:16] == new[32:]
    with pytest.raises(DatabaseDamaged):
        Database(tmp_path / "studio.db", KEY)
    again = Database(tmp_path / "studio.db", new)
    assert count(again) == ROWS + 1
    again.close()


def test_a_key_is_renewed_while_others_write_and_nothing_is_lost(tmp_path: Path) -> None:
    database = made(tmp_path / "studio.db")
    add(database, "first", value="x" * 5000)
    stop, failures = threading.Event(), list[BaseException]()
    written = [0, 0, 0]

    def write(number: int) -> None:
        while not stop.is_set():
            try:
                with database.reading() as session:  # and another inside it, as actions do
                    session.execute(select(func.count()).select_from(SettingRow)).scalar_one()
                    assert count(database) >= written[number]
                add(database, f"{number}-{written[number]}", value="y" * 300)
                written[number] += 1
            except BaseException as error:  # noqa: BLE001  whatever a thread meets is the test's failure
                failures.append(error)
                return

    threads = [threading.Thread(target=write, args=(number,)) for number in range(3)]
    for thread in threads:
        thread.start()
    for number in range(3):
        database.rekey(bytes(range(number, number + 48)))
        seen = list(written)
        wait_until(lambda seen=seen: bool(failures) or all(a > b for a, b in zip(written, seen, strict=True)))  # type: ignore[misc]
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert count(database) == 1 + sum(written)
    assert database.integrity() == []
    database.close()


def test_a_renewal_that_fails_leaves_the_file_and_its_key(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from skintwin_desktop.errors import StudioError
from skintwin_desktop.store import schema
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.tables import SettingRow
from sqlalchemy import func, select
path = Path(sys.argv[1]) / "studio.db"
database = Database(path, bytes(48), create=True)
schema.bring_up_to_date(database)
with database.writing() as session:
    session.add_all(SettingRow(name=str(number), value="x" * 900) for number in range(50))
    session.commit()
new, failed = b"n" * 48, 0
for kind in (calls.fail_write, calls.fail_sync):
    for number in (0, 1, 3, 9, 30):
        kind(number)
        try:
            database.rekey(new)
        except StudioError as error:
            failed += 1
        else:
            new = bytes([number]) * 48
        kind(-1)
        assert not list(path.parent.glob("*.rekeyed-*")), number
        with database.reading() as session:
            assert session.execute(select(func.count()).select_from(SettingRow)).scalar_one() == 50
        assert database.integrity() == []
database.close()
print(failed)
"""
    assert int(faults.with_failing_calls(script, str(tmp_path))) >= 3


def test_a_newer_revision_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "studio.db"
    database = made(path)
    with database.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9001'"))
        session.commit()
    database.close()
    kept = path.read_bytes()
    opened = Database(path, KEY)
    with pytest.raises(FormatNewer) as newer:
        schema.bring_up_to_date(opened)
    opened.close()
    assert (newer.value.found, newer.value.known) == (9001, int(schema.REVISION))
    assert path.read_bytes() == kept
    assert [one.name for one in tmp_path.iterdir()] == ["studio.db"]


def test_a_copy_is_whole_and_opens_with_the_same_key(database: Database, tmp_path: Path) -> None:
    add(database, *map(str, range(50)), value="Qxzvjw")
    schema.copy_into(database, tmp_path / "copy.db")
    assert b"Qxzvjw" not in (tmp_path / "copy.db").read_bytes()
    copy = Database(tmp_path / "copy.db", KEY)
    assert count(copy) == 50
    assert copy.integrity() == []
    copy.close()


# --- threads and transactions ---


def test_twenty_threads_write_and_read_without_a_crash(database: Database) -> None:
    failures: list[BaseException] = []

    def hammer(number: int) -> None:
        try:
            for turn in range(15):
                add(database, f"{number}-{turn}")
                assert count(database) >= turn + 1
        except BaseException as error:  # noqa: BLE001  whatever a thread meets is the test's failure
            failures.append(error)

    threads = [threading.Thread(target=hammer, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert count(database) == 20 * 15
    assert database.integrity() == []


def test_a_reader_sees_one_state_and_stops_nobody(database: Database) -> None:
    add(database, "before")
    with database.reading() as session:
        counted = select(func.count()).select_from(SettingRow)
        assert session.execute(counted).scalar_one() == 1
        add(database, "meanwhile")
        assert session.execute(counted).scalar_one() == 1
    assert count(database) == 2


def test_what_is_not_committed_is_not_there(database: Database) -> None:
    def give_up() -> None:
        with database.writing() as session:
            session.add(SettingRow(name="half", value=""))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        give_up()
    assert count(database) == 0
    add(database, "next")  # the lock was let go of


def test_closing_under_way_crashes_nothing(tmp_path: Path, whole: bytes) -> None:
    script = """
import os, sys, threading, time
from pathlib import Path
from sqlalchemy import text
from skintwin_desktop.errors import Cancelled
from skintwin_desktop.store.database import Database
def use(database):
    while True:
        try:
            with database.writing() as session:
                session.execute(text("INSERT INTO setting VALUES (hex(randomblob(9)), '')"))
                session.commit()
            with database.reading() as session:
                session.execute(text("SELECT count(*) FROM setting")).scalar()
        except Cancelled:
            return
for path in sorted(Path(sys.argv[1]).glob("*.db")):
    child = os.fork()
    if child == 0:
        database = Database(path, bytes(range(48)))
        for _ in range(6):
            threading.Thread(target=use, args=(database,), daemon=True).start()
        time.sleep(0.02)
        database.close()
        os._exit(0)
    print(os.waitpid(child, 0)[1])
"""
    for number in range(20):
        (tmp_path / f"{number}.db").write_bytes(whole)
    assert faults.run_script(script, str(tmp_path)).split() == ["0"] * 20
    for path in tmp_path.glob("*.db"):
        opened = Database(path, KEY)
        assert opened.integrity() == []
        assert count(opened) >= ROWS
        opened.close()


def test_work_that_comes_after_closing_opens_nothing(tmp_path: Path) -> None:
    database = made(tmp_path / "studio.db")
    database.close()
    with pytest.raises(Cancelled):
        count(database)
    with pytest.raises(Cancelled):
        add(database, "late")
    assert [path.name for path in tmp_path.iterdir()] == ["studio.db"]


# --- what is erased ---

NAMES = "anna proefman", "qxzvjwkpt uniekenaam", "karel voorbeeld"


def indexed(database: Database) -> None:
    with database.writing() as session:
        for number, name in enumerate(NAMES, 1):
            search.index(session, Indexed(number, name, "0612345678", "voorbeeldstad"))
        session.commit()


def blocks_with(database: Database, word: str) -> int:
    with database.reading() as session:
        found = session.execute(
            text("SELECT count(*) FROM client_search_data WHERE instr(block, :word)"), {"word": word.encode()}
        )
        return int(found.scalar_one())


def test_an_erased_name_is_gone_from_the_index_and_from_every_page(tmp_path: Path) -> None:
    database = made(tmp_path / "studio.db", after_commit=60.0, after_delete=0.05)
    indexed(database)
    assert blocks_with(database, "xzvjwkpt") > 0
    assert pages.holds(tmp_path / "studio.db", KEY, b"qxzvjwkpt")
    with database.writing() as session:
        search.unindex(session, 2)
        session.commit()
    database.committed(deleted=True)
    with database.reading() as session:
        assert search.find(session, ["qxzvjwkpt"], limit=9) == []
        assert search.find(session, ["anna"], limit=9) == [1]
    assert blocks_with(database, "xzvjwkpt") == 0
    wait_until(lambda: (tmp_path / "studio.db-wal").stat().st_size == 0)
    assert not pages.holds(tmp_path / "studio.db", KEY, b"xzvjwkpt")
    assert pages.holds(tmp_path / "studio.db", KEY, b"proefman")
    database.close()


def test_the_index_stays_whole_while_clients_change(database: Database) -> None:
    for turn in range(40):
        with database.writing() as session:
            for number in range(1, 9):
                words = Indexed(number, NAMES[(turn + number) % 3], f"0612{turn}{number}", "stad", f"qq{turn % 5}")
                search.index(session, words)
            session.commit()
    assert database.integrity() == []
    with database.reading() as session:
        assert len(search.find(session, ["stad"], limit=20)) == 8


def test_the_log_is_folded_in_once_a_reader_is_out_of_the_way(database: Database) -> None:
    add(database, "first")
    log = database.path.with_name("studio.db-wal")
    with database.reading() as session:
        session.execute(text("SELECT count(*) FROM setting")).scalar()
        add(database, "second")
        database.committed(deleted=True)
        time.sleep(0.3)  # several attempts are made and fail
        assert log.stat().st_size > 0
        began = time.monotonic()
        add(database, "third")  # nobody waits for the reader
        assert time.monotonic() - began < 2
    wait_until(lambda: log.stat().st_size == 0)
    assert count(database) == 3


# --- disks that are full or fail ---

_HEAD = """
import sys
from pathlib import Path
from skintwin_desktop.errors import DiskFailed, DiskFull
from skintwin_desktop.store import schema
from skintwin_desktop.store.database import Database
from skintwin_desktop.store.tables import SettingRow
from sqlalchemy import func, select
path = Path(sys.argv[1]) / "studio.db"
database = Database(path, bytes(48), create=True)
schema.bring_up_to_date(database)
def add(name):
    with database.writing() as session:
        session.add(SettingRow(name=str(name), value="x" * 2000))
        session.commit()
def names():
    with database.reading() as session:
        return sorted(map(int, session.execute(select(SettingRow.name)).scalars()))
"""


def test_a_full_disk_loses_nothing_and_is_said() -> None:
    script = """
ballast = Path(sys.argv[1]) / "ballast"
ballast.write_bytes(bytes(2_000_000))
kept = []
refused = 0
for number in range(3000):
    try:
        add(number)
        kept.append(number)
    except DiskFull:
        refused += 1
        if refused == 3: break
assert refused == 3, (refused, len(kept))
assert names() == kept
try:
    assert database.integrity() == []
except DiskFull:
    print("no room to check", end=", ")
ballast.unlink()
add(5000)
database.close()
database = Database(path, bytes(48))
assert names() == [*kept, 5000]
assert database.integrity() == []
database.close()
print("kept")
"""
    assert faults.on_small_disk("5m", _HEAD + script) == "no room to check, kept\n"


def test_every_failing_write_of_a_commit_is_said_and_leaves_what_was(tmp_path: Path) -> None:
    script = """
kept, number = [], 0
while True:
    calls.fail_write(number)
    try:
        add(number)
    except DiskFull:
        calls.fail_write(-1)
        assert names() == kept, (names(), kept)
        number += 1
        continue
    calls.fail_write(-1)
    break
assert number >= 2, number
database.close()
database = Database(path, bytes(48))
assert database.integrity() == []
assert names() == [number]
database.close()
print(number)
"""
    assert int(faults.with_failing_calls(_HEAD + script, str(tmp_path))) >= 2
