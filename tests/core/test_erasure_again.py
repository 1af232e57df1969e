"""An older copy of the studio folder does not bring anybody back; what was done to the ledger is noticed and said."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, erasure, erasure_books, erasure_proof, erasure_run, screening
from skintwin_desktop.core.erasure_graph import Thing
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FormatNewer, NotFound
from skintwin_desktop.store import ledger as ledgers
from tests.builders import OWNER_PASSWORD, Home
from tests.core import erasing
from tests.core.world import journal
from tests.store.pages import holds


@pytest.fixture
def older(anna_home: Home, anna_studio: Studio, tmp_path: Path) -> Path:
    """A copy of the folder from before anything was destroyed; the studio is closed."""
    anna_home.close(anna_studio)
    shutil.copytree(anna_home.door.folder, tmp_path / "older")
    return tmp_path / "older"


def destroyed(home: Home, client: UUID, *chosen: Thing) -> UUID:
    studio = home.practitioner()
    order = erasing.destroyed(studio, client, *chosen)
    home.close(studio)
    return order


def put_back(home: Home, older: Path) -> None:
    shutil.rmtree(home.door.folder)
    shutil.copytree(older, home.door.folder)


def events(studio: Studio) -> list[str]:
    return [line.event for line in journal(studio)]


def outside(home: Home) -> Path:
    return next(home.door.folder.parent.glob("outside/*.ledger"))


def test_an_older_copy_opens_to_nobody_before_it_is_destroyed_there_too(
    anna_home: Home, anna: erasing.Person, older: Path
) -> None:
    order = destroyed(anna_home, anna.client)
    put_back(anna_home, older)
    studio = anna_home.receptionist()
    assert studio.ledger_faults == ("older_copy",)
    with pytest.raises(NotFound):
        clients.open_client(studio, anna.client)
    assert clients.find_clients(studio, erasing.WORD) == ()
    assert events(studio)[-3:] == ["erasure_repeated", "ledger_fault", "signed_in"]
    office = studio.keys.office
    anna_home.close(studio)
    assert not holds(anna_home.door.folder / "studio.db", office, f"{erasing.WORD}dokter".encode())
    assert not list(anna_home.door.folder.glob("vault/??/*"))
    studio = anna_home.practitioner()
    assert studio.ledger_faults == ()
    assert [(one.id, one.state) for one in erasure.unfinished_erasures(studio)] == [(order, "destroyed")]
    assert erasure_proof.verify_erasure(studio, order).done
    assert studio.check_chain().first_bad is None


def test_a_part_and_the_whole_are_destroyed_again_in_their_order(
    anna_home: Home, anna: erasing.Person, older: Path
) -> None:
    destroyed(anna_home, anna.client, Thing("picture", anna.pictures[0].hex))
    put_back(anna_home, older)
    studio = anna_home.practitioner()
    assert {one.id for one in screening.open_file(studio, anna.client).pictures} == set(anna.pictures[1:])
    anna_home.close(studio)
    destroyed(anna_home, anna.client)
    put_back(anna_home, older)
    studio = anna_home.practitioner()
    assert events(studio).count("erasure_repeated") == 2
    with pytest.raises(NotFound):
        clients.open_client(studio, anna.client)


def test_what_was_held_then_is_kept_in_the_older_copy_as_well(
    anna_home: Home, anna: erasing.Person, older: Path
) -> None:
    studio = anna_home.practitioner()
    erasing.held(studio, anna.client, Thing("picture", anna.pictures[2].hex))
    erasing.destroyed(studio, anna.client)
    anna_home.close(studio)
    put_back(anna_home, older)
    studio = anna_home.practitioner()
    assert [one.id for one in screening.open_file(studio, anna.client).pictures] == [anna.pictures[2]]


def test_signing_in_again_does_nothing_more(anna_home: Home, anna: erasing.Person, older: Path) -> None:
    destroyed(anna_home, anna.client)
    put_back(anna_home, older)
    anna_home.close(anna_home.receptionist())
    ledger = (anna_home.door.folder / ledgers.NAME).read_bytes()
    studio = anna_home.receptionist()
    assert events(studio).count("erasure_repeated") == 1
    assert (anna_home.door.folder / ledgers.NAME).read_bytes() == ledger == outside(anna_home).read_bytes()


def cut(path: Path) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    "case",
    [
        (cut, "here", "shortened"),
        (flip, "here", "changed"),
        (Path.unlink, "here", "missing"),
        (cut, "outside", "outside_behind"),
        (flip, "outside", "outside_changed"),
        (Path.unlink, "outside", "outside_missing"),
    ],
)
def test_what_was_done_to_the_ledger_is_said_and_mended_from_the_other(
    anna_home: Home, anna: erasing.Person, older: Path, case: tuple[Callable[[Path], None], str, str]
) -> None:
    what, where, said = case
    destroyed(anna_home, anna.client)
    path = anna_home.door.folder / ledgers.NAME if where == "here" else outside(anna_home)
    whole = path.read_bytes()
    what(path)
    studio = anna_home.practitioner()
    assert said in studio.ledger_faults
    assert ("ledger_fault" in events(studio)) is (said not in {"outside_behind", "outside_missing"})
    assert (anna_home.door.folder / ledgers.NAME).read_bytes() == whole
    assert outside(anna_home).read_bytes() == whole
    assert erasure_run.ledger_place(studio).faults == ()


def test_a_ledger_shortened_in_both_places_is_noticed_by_the_database(
    anna_home: Home, anna: erasing.Person, older: Path
) -> None:
    order = destroyed(anna_home, anna.client)
    for path in (anna_home.door.folder / ledgers.NAME, outside(anna_home)):
        cut(path)
    studio = anna_home.practitioner()
    assert "shortened" in studio.ledger_faults
    assert erasure_proof.verify_erasure(studio, order).done


def test_a_disk_that_is_away_stops_nobody_from_working(anna_home: Home, anna: erasing.Person, older: Path) -> None:
    destroyed(anna_home, anna.client)
    shutil.rmtree(outside(anna_home).parent)
    studio = anna_home.receptionist()
    assert studio.ledger_faults == ("outside_unreachable",)
    assert "ledger_fault" not in events(studio)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a place that never answers is made of a pipe")
def test_a_place_that_does_not_answer_is_waited_for_once(
    anna_home: Home, anna: erasing.Person, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    destroyed(anna_home, anna.client)
    pipe = outside(anna_home)
    pipe.unlink()
    os.mkfifo(pipe)  # who reads it waits for somebody to write
    monkeypatch.setattr(erasure_books, "_PATIENCE", 0.2)
    studio = anna_home.receptionist()
    assert studio.ledger_faults == ("outside_unreachable",)
    assert pipe.is_fifo(), "nothing more was asked of that place"
    os.close(os.open(pipe, os.O_WRONLY | os.O_NONBLOCK))


def test_a_newer_ledger_outside_keeps_the_studio_shut(
    anna_home: Home, anna: erasing.Person, older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = anna_home.practitioner()
    monkeypatch.setattr(ledgers, "FORMAT", 2)
    erasing.destroyed(studio, anna.client)
    anna_home.close(studio)
    monkeypatch.undo()
    with pytest.raises(FormatNewer):
        anna_home.practitioner()


def test_what_was_begun_is_finished_by_whoever_signs_in(
    anna_home: Home, anna: erasing.Person, older: Path, tmp_path: Path
) -> None:
    studio = anna_home.practitioner()
    order = erasing.ordered(studio, anna.client)
    anna_home.close(studio)
    shutil.copytree(anna_home.door.folder, tmp_path / "ordered")
    studio = anna_home.practitioner()
    erasure_run.carry_out(studio, order, password=OWNER_PASSWORD)
    anna_home.close(studio)
    put_back(anna_home, tmp_path / "ordered")
    lines = outside(anna_home).read_bytes().splitlines(keepends=True)
    begun = b"".join(lines[:2])  # killed after it was copied outside, before anything was gone
    (anna_home.door.folder / ledgers.NAME).write_bytes(begun)
    outside(anna_home).write_bytes(begun)
    studio = anna_home.receptionist()
    with pytest.raises(NotFound):
        clients.open_client(studio, anna.client)
    anna_home.close(studio)
    studio = anna_home.practitioner()
    assert [one.state for one in erasure.unfinished_erasures(studio)] == ["destroyed"]
    assert erasure_proof.verify_erasure(studio, order).done


def test_killed_after_all_was_gone_and_before_the_order_says_so_it_is_said_at_the_next_sign_in(
    anna_home: Home, anna_studio: Studio, anna: erasing.Person
) -> None:
    with anna_studio.reading() as session:
        head = erasure_books.known_in(session).head
    order = erasing.destroyed(anna_studio, anna.client)
    with anna_studio.saving() as session:
        erasure.found_in(session, order).state = erasure.UNDER_WAY
        erasure_books.keep_head(session, head)
    anna_home.close(anna_studio)
    studio = anna_home.practitioner()
    assert [one.state for one in erasure.unfinished_erasures(studio)] == ["destroyed"]
    assert erasure_proof.verify_erasure(studio, order).done
