"""The encrypted database: opening it safely, transactions, housekeeping, closing it without a crash.

Why each setting is what it is stands in ``resources/decisions/0003-sqlcipher.md``.
"""

from __future__ import annotations

import contextlib
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from skintwin_desktop.errors import Cancelled, CipherMissing, DatabaseDamaged, DatabaseMissing, DiskFailed, DiskFull
from skintwin_desktop.store import rekey
from skintwin_desktop.store.gate import Gate

NAME = "studio.db"
_RAW_KEY = re.compile(r"[0-9a-f]{96}")
_PLAIN_HEADER = b"SQLite format 3\0"
_SMALLEST = 4096
"""Bytes of one page: what is shorter was cut, and SQLite would take an empty file for a new database."""
_PRAGMAS = (
    "cipher_log_level = NONE",
    "cipher_memory_security = ON",
    "foreign_keys = ON",
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cell_size_check = ON",
    "trusted_schema = OFF",
    "busy_timeout = 10000",
)
CHECKPOINT_AFTER_COMMIT = 30.0
CHECKPOINT_AFTER_DELETE = 5.0
_FOLD_ATTEMPTS = 20


def _open_keyed(path: Path, key: bytes) -> Any:
    raw = key.hex()
    if not _RAW_KEY.fullmatch(raw):  # SQLCipher would silently take a malformed raw key as a passphrase
        raise AssertionError("database key has a wrong shape")
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False, timeout=10)
    try:
        connection.execute(f"PRAGMA key = \"x'{raw}'\"")
    except Exception:  # noqa: BLE001  the library's message contains the key
        connection.close()
        raise DatabaseDamaged from None
    try:
        if not (connection.execute("PRAGMA cipher_version").fetchone() or ("",))[0]:
            raise CipherMissing
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


_DAMAGE = ("malformed", "not a database", "hmac", "corrupt", "vtable constructor failed")
"""How the engine speaks of damage; the last is what it says when it cannot read how the search index is made."""


def translated(error: Exception) -> Exception:
    """Return our error for a database error that a person can act on, else the error itself."""
    text = str(getattr(error, "orig", error)).lower()
    if "full" in text and "disk" in text:
        return DiskFull()
    if any(word in text for word in _DAMAGE):
        return DatabaseDamaged()
    if "disk i/o error" in text:
        return DiskFailed()
    return error


@contextlib.contextmanager
def database_errors() -> Iterator[None]:
    """Turn the database's words for damage and full disks into ours."""
    try:
        yield
    except (SQLAlchemyError, dbapi2.Error) as error:
        ours = translated(error)
        if ours is error:
            raise
        raise ours from error


class Database:
    """One open studio database: sessions for reading and for one deed, and its housekeeping thread."""

    def __init__(
        self,
        path: Path,
        key: bytes,
        *,
        create: bool = False,
        after_commit: float = CHECKPOINT_AFTER_COMMIT,
        after_delete: float = CHECKPOINT_AFTER_DELETE,
    ) -> None:
        """Open ``path`` with a raw key and salt (48 bytes); the two waits are in seconds.

        Raises DatabaseMissing, DatabaseDamaged, CipherMissing, DiskFull, DiskFailed.
        """
        if not create:
            _look_at(path)
        self.path = path
        self.is_new = create
        self._key = key
        self._closed = False
        self._gate = Gate()
        self._after_commit, self._after_delete = after_commit, after_delete
        self._engine = create_engine(
            f"sqlite:///{path}",
            creator=lambda: _open_keyed(path, self._key),
            module=dbapi2,
            poolclass=QueuePool,
            pool_size=4,
            max_overflow=0,
            hide_parameters=True,  # else the text of an error would hold names and everything else that was stored
        )
        self._writing = self._engine.execution_options(writes=True)
        event.listen(self._engine, "begin", _begin)
        with database_errors(), self._engine.connect():
            pass
        self._housekeeper = _Housekeeper(self._fold)

    @property
    def engine(self) -> Engine:
        """The engine, for migrations and proofs."""
        return self._engine

    @contextlib.contextmanager
    def reading(self) -> Iterator[Session]:
        """Give a session that sees one consistent state and writes nothing."""
        self._require_open()
        with self._gate.among_others(), database_errors(), Session(self._engine, autoflush=False) as session:
            yield session
            session.rollback()

    @contextlib.contextmanager
    def writing(self) -> Iterator[Session]:
        """Give a session that holds the write lock from its first statement; commit is the caller's."""
        self._require_open()
        with self._gate.among_others(), database_errors(), Session(self._writing, expire_on_commit=False) as session:
            yield session

    def alone(self) -> contextlib.AbstractContextManager[None]:
        """Wait until nobody else has a session, and keep everybody else waiting meanwhile."""
        return self._gate.alone()

    def rekey(self, key: bytes) -> None:
        """Encrypt the whole file anew under another key; DiskFull, DiskFailed, DatabaseDamaged leave it as it was.

        Nobody has a session meanwhile, the caller included. A crash leaves the file under the old key or the new one.
        """
        self._require_open()
        with self._gate.alone(), database_errors():
            self._engine.dispose()
            rekey.rekey(self.path, self._key, key, _open_keyed)
            self._key = key
            self._begin_log()

    def compact(self) -> None:
        """Write the whole file anew under the same key, so that nothing that was deleted is left in it.

        Nobody has a session meanwhile, the caller included. DiskFull, DiskFailed, DatabaseDamaged leave it as it was.
        """
        self._require_open()
        with self._gate.alone(), database_errors():
            self._engine.dispose()
            rekey.compact(self.path, self._key, _open_keyed)
            self._begin_log()

    def _begin_log(self) -> None:
        """Begin the write-ahead log of a file that was written anew: of several that do it at once one would fail."""
        with self._engine.connect():
            pass

    def reopen(self) -> None:
        """Let go of every connection, so that what is read next comes from the file."""
        self._require_open()
        with self._gate.alone():
            self._checkpoint()
            self._engine.dispose()

    def _require_open(self) -> None:
        """Refuse late work: it would open the file anew after the folder was let go of."""
        if self._closed:
            raise Cancelled

    def committed(self, *, deleted: bool = False) -> None:
        """Note that something was committed, so that the write-ahead log is folded in soon."""
        self._housekeeper.due_in(self._after_delete if deleted else self._after_commit)

    @contextlib.contextmanager
    def _raw(self) -> Iterator[Callable[..., Any]]:
        with self._gate.among_others():
            connection = self._engine.raw_connection()
            try:
                yield connection.driver_connection.execute  # type: ignore[union-attr]
            finally:
                connection.close()

    def _fold(self) -> None:
        """Fold the log in; while a reader is in the way, try again later, because what was erased stands in it."""
        if not self._checkpoint():
            self._housekeeper.due_in(self._after_delete)

    def settle(self) -> None:
        """Make a failed commit undone for good: what it wrote to the log would be there again after a crash."""
        self._fold()

    def _checkpoint(self) -> bool:
        with contextlib.suppress(SQLAlchemyError, dbapi2.Error), self._raw() as execute:
            execute("PRAGMA busy_timeout = 0")  # while it waits for a reader to end nobody could write
            try:
                return bool(execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0)
            finally:
                execute(f"PRAGMA {_PRAGMAS[-1]}")
        return False

    def integrity(self) -> list[str]:
        """Read every page and return what is wrong with it; empty means whole.

        Folds the write-ahead log in first (the cipher check gives false alarms before that) and lets nobody write
        meanwhile. Compares the page count with the file's size: a cut at a page boundary goes unnoticed otherwise.
        DiskFull when there is no room for that.
        """
        try:
            with self._raw() as execute:
                _hold_folded(execute, self.path)
                return _faults(execute, self.path)  # the pool rolls back what a connection left open
        except (SQLAlchemyError, dbapi2.Error, OSError) as error:
            if isinstance(translated(error), DiskFull):  # no room to fold the log in: nothing is known about the pages
                raise DiskFull from error
            return [str(getattr(error, "orig", error))]

    def close(self) -> None:
        """Fold the log in and close every connection; work that comes later is Cancelled."""
        self._closed = True
        self._housekeeper.stop()
        self._checkpoint()
        self._engine.dispose()


def _look_at(path: Path) -> None:
    """Read the file's first bytes before any connection exists: later an open() would drop SQLite's locks."""
    try:
        with path.open("rb") as file:
            if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
                raise CipherMissing
            if file.seek(0, 2) < _SMALLEST:
                raise DatabaseDamaged
    except FileNotFoundError:
        raise DatabaseMissing from None


def _hold_folded(execute: Callable[..., Any], path: Path) -> None:
    """Fold the write-ahead log in and hold the write lock while it is empty."""
    log = path.with_name(f"{path.name}-wal")
    for _ in range(_FOLD_ATTEMPTS):
        busy = execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        execute("BEGIN IMMEDIATE")
        if not busy and (not log.exists() or log.stat().st_size == 0):
            return
        execute("ROLLBACK")
    raise dbapi2.OperationalError("the write-ahead log cannot be folded in")


def _faults(execute: Callable[..., Any], path: Path) -> list[str]:
    found = [str(row[0]) for row in execute("PRAGMA cipher_integrity_check")]
    found += [str(row[0]) for row in execute("PRAGMA integrity_check") if row[0] != "ok"]
    # SQLCipher answers page_size with a text
    pages = int(execute("PRAGMA page_count").fetchone()[0]) * int(execute("PRAGMA page_size").fetchone()[0])
    size = path.stat().st_size
    return found if pages == size else [*found, f"size {size} instead of {pages}"]


def _begin(connection: Any) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


class _Housekeeper:
    """A thread that runs one chore at the earliest time anybody asked for."""

    def __init__(self, chore: Callable[[], None]) -> None:
        self._chore = chore
        self._wake = threading.Condition()
        self._due: float | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="housekeeper", daemon=True)
        self._thread.start()

    def due_in(self, seconds: float) -> None:
        import time

        with self._wake:
            when = time.monotonic() + seconds
            if self._due is None or when < self._due:
                self._due = when
                self._wake.notify()

    def stop(self) -> None:
        with self._wake:
            self._stopped = True
            self._wake.notify()
        self._thread.join()

    def _run(self) -> None:
        import time

        while True:
            with self._wake:
                if self._stopped:
                    return
                wait = None if self._due is None else self._due - time.monotonic()
                if wait is None or wait > 0:
                    self._wake.wait(wait)
                    continue
                self._due = None
            self._chore()


__all__ = ["CHECKPOINT_AFTER_COMMIT", "NAME", "Database", "DatabaseError", "database_errors", "translated"]
