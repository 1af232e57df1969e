"""What the page about protection says is measured: each measure changes when what it is about changes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from skintwin_desktop.core.protection import Measure, protection
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.store.roster import KEY_FILE
from skintwin_desktop.store.tables import ClientKeyRow, JournalRow, StudioRow
from tests.builders import NOW, Home, take_in
from tests.core import world as worlds

MEASURES = (
    "database", "vault", "letterbox", "journal", "passwords", "device", "recovery", "folder", "core_dumps",
)  # fmt: skip


class StoreThere(NoDeviceStore):
    """A computer that could keep a secret."""

    def available(self) -> bool:
        """Say that it can."""
        return True


def measured(studio: Studio, *, devices: NoDeviceStore | None = None) -> dict[str, Measure]:
    return {one.id: one for one in protection(studio, devices=devices or NoDeviceStore())}


def test_a_whole_studio_says_of_every_measure_how_it_is(studio: Studio, tmp_path: Path) -> None:
    empty = measured(studio)
    assert tuple(empty) == MEASURES
    assert (empty["vault"].state, empty["letterbox"].state) == ("unknown", "unknown")
    worlds.built(studio, tmp_path / "card")
    found = measured(studio)
    for name in ("database", "vault", "letterbox", "journal", "passwords", "recovery", "folder"):
        assert found[name].state == "on", name
    founded = NOW - timedelta(days=30)
    assert (found["database"].since, found["letterbox"].since) == (founded, founded)
    assert found["database"].detail.startswith("4.")
    assert (found["vault"].detail, found["letterbox"].detail) == ("8/8", "3/3")
    assert found["passwords"].detail == "64"
    assert int(found["journal"].detail) > 12
    assert found["recovery"].detail == "2026-10-25"
    assert found["device"].state == "impossible"


def test_a_changed_picture_and_an_open_key_and_a_changed_line_are_said(studio: Studio, tmp_path: Path) -> None:
    worlds.built(studio, tmp_path / "card")
    for object_id in studio.vault.list():
        with (studio.folder / "vault" / object_id[:2] / object_id).open("r+b") as file:
            file.seek(200)
            byte = file.read(1)
            file.seek(200)
            file.write(bytes([byte[0] ^ 1]))
    with studio.saving() as session:
        key = session.execute(select(ClientKeyRow)).scalars().first()
        assert key is not None
        key.sealed_private = bytes(32)
    found = measured(studio)
    assert (found["vault"].state, found["vault"].detail) == ("off", "0/8")
    assert (found["letterbox"].state, found["letterbox"].detail) == ("off", "2/3")
    with studio.saving() as session:
        connection = session.connection()
        for (name,) in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        session.execute(JournalRow.__table__.update().where(JournalRow.seq == 2).values(station="ELDERS"))  # type: ignore[attr-defined]
    assert measured(studio)["journal"].state == "off"


def test_the_recovery_sheet_is_not_known_to_be_there_after_a_year(home: Home) -> None:
    studio = home.practitioner()
    with studio.saving() as session:
        row = session.execute(select(StudioRow)).scalar_one()
        row.recovery_made_on = row.recovery_confirmed_on = studio.today()
    assert (measured(studio)["recovery"].state, measured(studio)["recovery"].detail) == ("on", "2026-11-24")
    home.clock.move(days=364)
    assert measured(studio)["recovery"].state == "on"
    home.clock.move(days=1)
    assert measured(studio)["recovery"].state == "unknown"
    (studio.folder / KEY_FILE).write_bytes(b"{}")
    found = measured(studio)
    assert (found["recovery"].state, found["passwords"].state, found["device"].state) == ("off", "unknown", "unknown")


def test_a_computer_that_could_keep_the_second_key_but_does_not_is_said_to(studio: Studio) -> None:
    assert measured(studio, devices=StoreThere())["device"].state == "off"


@pytest.mark.skipif(os.name == "nt", reason="permissions of Windows are not looked at")
def test_a_folder_that_others_can_read_is_said(studio: Studio) -> None:
    studio.folder.chmod(0o755)
    (studio.folder / KEY_FILE).chmod(0o644)
    assert measured(studio)["folder"].state == "off"
    (studio.folder / KEY_FILE).chmod(0o600)
    (studio.folder / "studio.db").chmod(0o600)
    assert measured(studio)["folder"].state == "on"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_core_dumps_are_asked_of_the_system_and_the_program_switches_them_off(studio: Studio) -> None:
    limit = resource.getrlimit(resource.RLIMIT_CORE)
    now = measured(studio)["core_dumps"].state
    assert now == ("on" if limit[0] == 0 else "off")
    asked = "import resource, skintwin_desktop.app as app; app._no_core_dumps(); print(resource.getrlimit(4))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "(0, 0)"


def test_whoever_treats_reads_the_page_and_the_reception_does_not(home: Home) -> None:
    with pytest.raises(Denied):
        protection(home.receptionist())


def test_looking_changes_nothing(studio: Studio) -> None:
    take_in(studio)
    before: list[UUID]
    with studio.reading() as session:
        before = list(session.execute(select(JournalRow.deed_id)).scalars())
    measured(studio)
    with studio.reading() as session:
        assert list(session.execute(select(JournalRow.deed_id)).scalars()) == before
