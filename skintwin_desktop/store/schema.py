"""The shape of the database: made, checked and brought up to date when a studio is opened."""

from __future__ import annotations

import secrets
from pathlib import Path

from sqlalchemy import inspect, text

from skintwin_desktop.errors import DatabaseDamaged, FormatNewer
from skintwin_desktop.store.database import Database, database_errors

REVISION = "0011"
"""The newest revision that this program knows; the newest file in ``migrations/versions``."""


def revision_of(database: Database) -> str:
    """Return the revision of an open database; empty for a new one."""
    with database_errors(), database.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def bring_up_to_date(database: Database) -> None:
    """Migrate to the newest revision, after a copy of a database that already holds something.

    FormatNewer when the database was written by a newer program, DatabaseDamaged when it says nothing about its
    revision though it is not new. Opening one that is up to date costs one query.
    """
    found = revision_of(database)
    if found == REVISION:
        return
    if not found and not database.is_new:
        raise DatabaseDamaged
    if found and int(found) > int(REVISION):
        raise FormatNewer("database", int(found), int(REVISION))
    if found:
        copy_into(
            database,
            database.path.with_name(f"{database.path.stem}.before-{REVISION}.{secrets.token_hex(4)}.db"),
        )
    _migrate(database)


def _migrate(database: Database) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with database_errors(), database.engine.connect().execution_options(writes=True) as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def copy_into(database: Database, target: Path) -> None:
    """Write a consistent, compacted copy of the open database, under the same key."""
    with database_errors():
        raw = database.engine.raw_connection()
        try:
            raw.driver_connection.execute("VACUUM INTO ?", (str(target),))  # type: ignore[union-attr]
        finally:
            raw.close()
