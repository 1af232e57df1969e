"""What the website had goes into the request and its parcel, never into the file, and is destroyed after its term."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from skintwin_desktop.core import erasure_proof, sources
from skintwin_desktop.core.requests import ending, files, letters, letters_out, linking, notes, packing, parts
from skintwin_desktop.core.requests.records import FOUND, GIVE, NOTHING, REFUSE, OpenRequest, Part, RequestFile
from skintwin_desktop.core.sources import SourceEntry
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Cancelled, Denied, FileNotTaken, NotFound, StepRefused, StudioError
from skintwin_desktop.paper import parcel_content, parcel_reading
from skintwin_desktop.paper.parcel_content import FileKind, ParcelFile
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.store.database import NAME
from skintwin_desktop.store.tables import JournalRow, RequestFileRow, RightsRequestRow, VaultObjectRow
from tests.builders import ANNA, KAREL, Home, take_in
from tests.core import asked
from tests.core import erasing as destruction
from tests.store.pages import plain_pages

WEBSITE = SourceEntry("website", "Website", "Accounts", "Beheerder", "Exporteren", 7, always=True)
MARKER = "Qzwebexportkw"
CONTENT = f'{{"account": "anna@voorbeeld.test", "bezoek": "{MARKER}"}}'


@pytest.fixture
def office(home: Home) -> Studio:
    studio = home.practitioner()
    sources.add_source(studio, WEBSITE)
    return studio


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return asked.exported(tmp_path / "elsewhere", f"{MARKER}.json", CONTENT)


def searching(studio: Studio, client_id: UUID, right: str = "access") -> UUID:
    """Bring a request to its search; the website has not answered yet."""
    request_id = asked.identified(studio, client_id, right)
    asked.step(studio, request_id, State.SEARCHING)
    return request_id


def website(request: OpenRequest) -> Part:
    return next(part for part in request.parts if part.label == WEBSITE.name)


def in_vault(studio: Studio) -> set[str]:
    return set(studio.vault.list())


def found_in_database(studio: Studio, marker: str = MARKER) -> bool:
    studio.database.reopen()
    return any(marker.encode() in page for page in plain_pages(studio.folder / NAME, studio.keys.office))


def found_on_disk(folder: Path, marker: str = MARKER) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file() and marker.encode() in one.read_bytes()]


def test_a_file_answers_the_website_and_is_shown_with_length_and_hash(
    home: Home, office: Studio, anna: UUID, export: Path
) -> None:
    request_id = searching(office, anna)
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.ASSESSING)
    taken = files.take_in_file(office, request_id, export)
    assert (taken.name, taken.length) == (export.name, len(CONTENT))
    assert taken.sha256 == hashlib.sha256(CONTENT.encode()).hexdigest()
    request = asked.look(office, request_id)
    part = website(request)
    assert (part.found, part.count, part.answered_by) == (FOUND, 1, office.user.name)
    assert request.files == (RequestFile(taken.id, part.id, taken.length, taken.stored_at),)
    assert files.read_files(office, request_id) == (taken,)
    assert taken.sha256 in notes.read_words(office, next(one.id for one in request.notes if one.kind == notes.TAKEN_IN))
    asked.step(office, request_id, State.ASSESSING)
    home.close(office)
    desk = home.receptionist()
    assert asked.look(desk, request_id).files == request.files
    with pytest.raises(Denied):
        files.read_files(desk, request_id)


def test_it_is_in_the_parcel_under_its_own_heading_and_nowhere_else(
    home: Home, office: Studio, anna: UUID, export: Path, tmp_path: Path
) -> None:
    request_id = searching(office, anna)
    before = in_vault(office)
    taken = files.take_in_file(office, request_id, export)
    (stored,) = in_vault(office) - before
    assert stored == taken.id.hex
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED, State.CARRYING_OUT)
    (tmp_path / "stick").mkdir()
    made = packing.make_package(office, request_id, tmp_path / "stick")
    with made.place.open("rb") as file:
        opened = parcel_reading.open_file(file, made.code)
        (line,) = [one for one in opened.lines if one.file.kind is FileKind.WEBSITE]
        content = b"".join(opened.read(line))
    assert content == CONTENT.encode()
    assert line.sha256 == taken.sha256
    assert (line.file.name, line.file.title, line.file.media) == (
        f"website/{export.name}", export.name, "application/json",
    )  # fmt: skip
    with office.reading() as session:
        objects = session.execute(select(VaultObjectRow.object_id)).scalars().all()
    assert stored not in objects  # it is nobody's file
    assert not found_in_database(office)
    assert found_on_disk(home.door.folder) == []
    asked.step(office, request_id, State.LETTER)
    drafted = letters.compose_letter(office, request_id, LetterKind.ANSWER)
    assert "zit als los bestand in het pakket" in drafted.text
    assert "cookies in uw browser weigeren" in drafted.text
    assert drafted.missing == ()


@pytest.mark.parametrize("right", ["access", "portability"])
def test_what_was_refused_stays_out_of_the_parcel(
    office: Studio, anna: UUID, export: Path, tmp_path: Path, right: str
) -> None:
    request_id = searching(office, anna, right)
    files.take_in_file(office, request_id, export)
    asked.step(office, request_id, State.ASSESSING)
    part = website(asked.look(office, request_id))
    parts.decide_part(office, part.id, REFUSE, ground="others_privacy", words="Van een ander.", version=part.version)
    asked.decided(office, request_id)
    with office.saving() as session:  # the second look is no matter here
        session.get_one(RightsRequestRow, request_id).state = State.CARRYING_OUT.value
    made = packing.make_package(office, request_id, tmp_path)
    with made.place.open("rb") as file:
        kinds = {line.file.kind for line in parcel_reading.open_file(file, made.code).lines}
    assert FileKind.WEBSITE not in kinds


def test_it_is_taken_out_again_and_the_website_is_open_once_more(office: Studio, anna: UUID, export: Path) -> None:
    request_id = searching(office, anna)
    first, second = (files.take_in_file(office, request_id, export) for _ in range(2))
    assert website(asked.look(office, request_id)).count == 2
    files.remove_file(office, first.id)
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id, GIVE)
    assert Guard.EVERYTHING_DECIDED in asked.look(office, request_id).met
    files.remove_file(office, second.id)
    request = asked.look(office, request_id)
    part = website(request)
    assert (part.found, part.count, part.decision, request.files) == ("", 0, "", ())
    assert Guard.EVERYTHING_DECIDED not in request.met
    assert not {first.id.hex, second.id.hex} & in_vault(office)
    with pytest.raises(NotFound):
        files.remove_file(office, second.id)
    parts.answer_part(office, part.id, NOTHING, version=part.version)
    asked.step(office, request_id, State.GRANTED)


# --- what is not taken in ---


def pipe(folder: Path) -> Path:
    place = folder / "pipe"
    os.mkfifo(place)
    return place


def locked(folder: Path) -> Path:
    """Return a name that cannot be opened, for the superuser neither: a link to itself."""
    place = folder / "loop"
    place.symlink_to(place)
    return place


BAD = {
    "vanished": lambda folder: folder / "gone.json",
    "not_a_file": lambda folder: folder,
    "empty": lambda folder: asked.exported(folder, "empty.csv", ""),
    "unreadable": locked,
}


@pytest.mark.parametrize("reason", BAD)
def test_a_file_that_is_none_is_refused_and_nothing_is_stored(
    office: Studio, anna: UUID, tmp_path: Path, reason: str
) -> None:
    refused(office, searching(office, anna), BAD[reason](tmp_path), reason)


def refused(studio: Studio, request_id: UUID, path: Path, reason: str) -> None:
    before, request = in_vault(studio), asked.look(studio, request_id)
    with pytest.raises(FileNotTaken) as found:
        files.take_in_file(studio, request_id, path)
    assert found.value.reason == reason
    assert in_vault(studio) == before
    after = asked.look(studio, request_id)
    assert (after.files, after.parts, after.notes) == (request.files, request.parts, request.notes)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a system without pipes that have names")
def test_a_pipe_is_no_file_and_nobody_waits_for_it(office: Studio, anna: UUID, tmp_path: Path) -> None:
    refused(office, searching(office, anna), pipe(tmp_path), "not_a_file")


def test_a_file_of_everybody_is_too_large_and_too_many_are_too_many(
    office: Studio, anna: UUID, export: Path, tmp_path: Path
) -> None:
    request_id = searching(office, anna)
    large = tmp_path / "large.zip"
    with large.open("wb") as file:
        file.truncate(files.MOST_BYTES + 1)
    refused(office, request_id, large, "too_large")
    for _ in range(files.MOST_FILES):
        files.take_in_file(office, request_id, export)
    refused(office, request_id, export, "too_many")


def test_giving_up_stores_nothing(office: Studio, anna: UUID, export: Path) -> None:
    request_id = searching(office, anna)
    before = in_vault(office)

    def give_up(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        files.take_in_file(office, request_id, export, progress=give_up)  # type: ignore[arg-type]
    assert in_vault(office) == before
    assert asked.look(office, request_id).files == ()


def test_only_a_request_with_a_copy_takes_files_and_only_while_it_is_searched(
    office: Studio, anna: UUID, export: Path
) -> None:
    for right in ("erasure", "rectification", "restriction"):
        request_id = asked.identified(office, anna, right)
        with pytest.raises(StepRefused):
            files.take_in_file(office, request_id, export)
    request_id = asked.identified(office, anna)
    with pytest.raises(StepRefused):
        files.take_in_file(office, request_id, export)
    asked.step(office, request_id, State.SEARCHING)
    taken = files.take_in_file(office, request_id, export)
    asked.step(office, request_id, State.ASSESSING)
    asked.decided(office, request_id)
    asked.step(office, request_id, State.GRANTED)
    with pytest.raises(StepRefused):
        files.remove_file(office, taken.id)
    assert taken.id.hex in in_vault(office)


def test_a_register_without_a_website_takes_the_file_all_the_same(home: Home, export: Path, tmp_path: Path) -> None:
    studio = home.practitioner()
    request_id = searching(studio, take_in(studio, ANNA).client.id)
    assert files.take_in_file(studio, request_id, export).part_id is None
    asked.step(studio, request_id, State.ASSESSING)
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    made = packing.make_package(studio, request_id, tmp_path)
    with made.place.open("rb") as file:
        assert FileKind.WEBSITE in {line.file.kind for line in parcel_reading.open_file(file, made.code).lines}


@given(st.text(max_size=300))
def test_any_name_can_stand_in_a_parcel(name: str) -> None:
    safe = files.safe_name(name)
    parcel_content.check_file(ParcelFile(f"website/{safe}", FileKind.WEBSITE, name, "text/plain"), set())
    assert safe == files.safe_name(safe)


# --- its end ---


def delivered(studio: Studio, request_id: UUID, folder: Path) -> None:
    """Carry a request with a copy out and hand it over."""
    asked.step(studio, request_id, State.ASSESSING)
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    folder.mkdir()
    packing.make_package(studio, request_id, folder)
    asked.step(studio, request_id, State.LETTER)
    text = letters.compose_letter(studio, request_id, LetterKind.ANSWER, code_way="phone").text
    letter_id = letters.keep_letter(studio, request_id, LetterKind.ANSWER, text, language="nl")
    version = asked.look(studio, request_id).letters[-1].version
    letters_out.send_letter(studio, letter_id, "desk", code_way="phone", version=version)
    asked.step(studio, request_id, State.DELIVERED)


def rows_of_files(studio: Studio) -> int:
    with studio.reading() as session:
        return session.execute(select(func.count()).select_from(RequestFileRow)).scalar_one()


def test_it_is_gone_at_the_first_sign_in_a_month_after_delivery(
    home: Home, office: Studio, anna: UUID, export: Path, tmp_path: Path
) -> None:
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    delivered(office, request_id, tmp_path / "stick")
    asked.step(office, request_id, State.CLOSED)
    home.clock.move(days=29)
    home.close(office)
    office = home.practitioner()
    assert (rows_of_files(office), taken.id.hex in in_vault(office)) == (1, True)
    home.clock.move(days=1)
    home.close(office)
    desk = home.receptionist()
    assert (rows_of_files(desk), taken.id.hex in in_vault(desk)) == (0, False)
    with desk.reading() as session:
        last = session.execute(select(JournalRow.event).order_by(JournalRow.seq.desc())).scalars().all()
    assert last.count("request_file_destroyed") == 1
    assert not found_in_database(desk, taken.id.hex)
    home.close(desk)
    office = home.practitioner()
    request = asked.look(office, request_id)
    proof = next(one for one in request.notes if one.kind == notes.TAKEN_IN)
    assert taken.sha256 in notes.read_words(office, proof.id)


def test_taken_back_it_is_gone_at_once(office: Studio, anna: UUID, export: Path) -> None:
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    notes.note(office, request_id, notes.CLIENTS_WORD, "Belt: laat maar.")
    asked.step(office, request_id, State.TAKEN_BACK)
    assert asked.look(office, request_id).files == ()
    assert taken.id.hex not in in_vault(office)
    assert rows_of_files(office) == 0


def test_what_could_not_be_destroyed_when_it_was_taken_back_goes_at_the_next_sign_in(
    home: Home, office: Studio, anna: UUID, export: Path
) -> None:
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    notes.note(office, request_id, notes.CLIENTS_WORD, "Belt: laat maar.")
    place = home.door.folder / "vault" / taken.id.hex[:2] / taken.id.hex
    content = place.read_bytes()
    place.unlink()
    place.mkdir()  # nothing can be written over it
    asked.step(office, request_id, State.TAKEN_BACK)
    assert asked.look(office, request_id).line.state is State.TAKEN_BACK
    assert rows_of_files(office) == 1
    place.rmdir()
    place.write_bytes(content)
    home.close(office)
    office = home.practitioner()
    assert (rows_of_files(office), taken.id.hex in in_vault(office)) == (0, False)
    assert ending.end_due_files(office) == 0


def test_what_was_taken_in_of_somebody_else_is_given_to_nobody_and_goes(
    home: Home, office: Studio, anna: UUID, export: Path
) -> None:
    """A request turns out to be about another client: the export of the first is not the second's."""
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    karel = take_in(office, KAREL).client.id
    with office.saving() as session:
        session.get_one(RightsRequestRow, request_id).client_id = karel
    assert asked.look(office, request_id).files == ()
    assert files.read_files(office, request_id) == ()
    home.close(office)
    office = home.practitioner()
    assert (rows_of_files(office), taken.id.hex in in_vault(office)) == (0, False)


def test_what_was_taken_in_of_a_wrong_file_goes_at_once(office: Studio, anna: UUID, export: Path) -> None:
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    linking.unlink_request(office, request_id, "Een ander.", version=asked.look(office, request_id).version)
    assert (rows_of_files(office), taken.id.hex in in_vault(office)) == (0, False)
    with office.reading() as session:
        gone = select(JournalRow.client_id).where(JournalRow.event == "request_file_destroyed")
        assert session.execute(gone).scalars().all() == [anna]
    karel = take_in(office, KAREL).client.id
    linking.link_request(office, request_id, karel, version=asked.look(office, request_id).version)
    assert asked.look(office, request_id).line.client_id == karel


def test_what_could_not_be_destroyed_of_a_wrong_file_goes_with_the_next_link(
    home: Home, office: Studio, anna: UUID, export: Path
) -> None:
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    place = home.door.folder / "vault" / taken.id.hex[:2] / taken.id.hex
    content = place.read_bytes()
    place.unlink()
    place.mkdir()  # nothing can be written over it
    linking.unlink_request(office, request_id, "Een ander.", version=asked.look(office, request_id).version)
    assert rows_of_files(office) == 1
    place.rmdir()
    place.write_bytes(content)
    karel = take_in(office, KAREL).client.id
    linking.link_request(office, request_id, karel, version=asked.look(office, request_id).version)
    assert (rows_of_files(office), taken.id.hex in in_vault(office)) == (0, False)


def test_the_destruction_of_the_file_takes_it_along(
    home: Home, office: Studio, anna: UUID, export: Path, tmp_path: Path
) -> None:
    request_id = searching(office, anna)
    taken = files.take_in_file(office, request_id, export)
    delivered(office, request_id, tmp_path / "stick")
    destruction.place(office, tmp_path / "outside")
    erasure_id = destruction.destroyed(office, anna)
    verified = erasure_proof.verify_erasure(office, erasure_id)
    assert verified.failing == ()
    assert verified.certificate is not None
    assert taken.id.hex not in in_vault(office)
    assert rows_of_files(office) == 0
    assert not found_in_database(office, taken.id.hex)
    assert asked.look(office, request_id).line.state is State.DELIVERED  # the request itself is proof, and stays
    with pytest.raises(StudioError):
        files.remove_file(office, taken.id)


@pytest.fixture(autouse=True)
def _no_marker_left(home: Home, request: pytest.FixtureRequest) -> Iterator[None]:
    """After every test: no byte of what was taken in is readable in the studio folder."""
    del request
    yield
    home.close_all()
    assert found_on_disk(home.door.folder) == []
