"""A destruction that a sign-in finished, or did once more in an older copy: its request follows and is proved."""

from __future__ import annotations

import shutil
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, erasure_run
from skintwin_desktop.core.requests import erasing, letters, notes
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store import ledger as ledgers
from tests.builders import ANNA, OWNER_PASSWORD, Home, take_in
from tests.core import asked
from tests.core import erasing as destruction


def at_second_look(home: Home, folder: Path) -> tuple[Studio, UUID, UUID]:
    """Return a studio with a request that waits for its second look, and whose file it is about."""
    studio = home.practitioner()
    anna = take_in(studio, ANNA).client.id
    destruction.place(studio, folder / "outside")
    request_id = asked.confirmed(studio, anna)
    erasing.order_for_request(studio, request_id, erasing.plan_for_request(studio, request_id), password=OWNER_PASSWORD)
    return studio, request_id, anna


def copied(home: Home, studio: Studio, to: Path) -> Studio:
    """Copy a studio's folder as it is, and open the studio again."""
    home.close(studio)
    shutil.copytree(home.door.folder, to)
    return home.practitioner()


def put_back(home: Home, studio: Studio, older: Path) -> None:
    home.close(studio)
    shutil.rmtree(home.door.folder)
    shutil.copytree(older, home.door.folder)


def brought_to_carrying_out(home: Home, studio: Studio, request_id: UUID) -> None:
    home.clock.move(hours=25)
    erasing.agree_for_request(studio, request_id, password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)


def proved(studio: Studio, request_id: UUID, client_id: UUID) -> None:
    """See that a request waits to be proved, prove it, and see that its letter says so."""
    with pytest.raises(NotFound):
        clients.open_client(studio, client_id)
    request = asked.look(studio, request_id)
    assert request.line.state is State.CARRYING_OUT
    assert [one.kind for one in request.notes].count(notes.REPLAYED) == 1
    assert erasing.is_destroyed(studio, request_id)
    assert erasing.prove_for_request(studio, request_id).done
    assert asked.look(studio, request_id).line.state is State.CHECKING
    asked.step(studio, request_id, State.LETTER)
    letter = letters.compose_letter(studio, request_id, LetterKind.ANSWER)
    assert letter.missing == ()
    assert erasing.certificate_for(studio, request_id).label in letter.text


def test_a_killed_destruction_is_finished_and_its_request_waits_to_be_proved(home: Home, tmp_path: Path) -> None:
    studio, request_id, anna = at_second_look(home, tmp_path)
    brought_to_carrying_out(home, studio, request_id)
    studio = copied(home, studio, tmp_path / "ordered")
    erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    put_back(home, studio, tmp_path / "ordered")
    outside = next((tmp_path / "outside").glob("*.ledger"))
    begun = b"".join(outside.read_bytes().splitlines(keepends=True)[:2])  # killed before anything was gone
    (home.door.folder / ledgers.NAME).write_bytes(begun)
    outside.write_bytes(begun)
    home.close(home.receptionist())
    proved(home.practitioner(), request_id, anna)


def test_an_older_copy_does_not_leave_its_request_at_the_second_look(home: Home, tmp_path: Path) -> None:
    studio, request_id, anna = at_second_look(home, tmp_path)
    studio = copied(home, studio, tmp_path / "older")
    brought_to_carrying_out(home, studio, request_id)
    erasing.destroy_for_request(studio, request_id, password=OWNER_PASSWORD)
    put_back(home, studio, tmp_path / "older")
    proved(home.practitioner(), request_id, anna)


def test_a_place_on_the_disk_of_the_studio_is_told(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    destruction.place(studio, tmp_path / "outside")
    place = erasure_run.ledger_place(studio)
    assert place.folder == str(tmp_path / "outside")
    assert place.same_disk == (tmp_path.stat().st_dev == studio.folder.stat().st_dev)
