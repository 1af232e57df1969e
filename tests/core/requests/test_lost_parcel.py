"""The code of a parcel was lost before it was handed over: another parcel, another letter, and the old one is gone."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core.requests import carrying_out, letters, letters_out, notes, packing
from skintwin_desktop.core.requests.packing import Package
from skintwin_desktop.core.requests.records import REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, FolderUnusable, ParcelCodeWrong, Refused, StepRefused
from skintwin_desktop.paper import parcel, parcel_reading
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from tests.builders import Home
from tests.core import asked


def made(studio: Studio, client_id: UUID, folder: Path) -> tuple[UUID, Package]:
    """Bring a request to its letter, with a parcel."""
    request_id = asked.searched(studio, client_id)
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    package = packing.make_package(studio, request_id, folder)
    asked.step(studio, request_id, State.LETTER)
    return request_id, package


def lost(studio: Studio, request_id: UUID, code: str = notes.DESTROYED) -> None:
    notes.note(studio, request_id, notes.PARCEL_LOST, "De strook is weg.", code=code)
    asked.step(studio, request_id, State.CARRYING_OUT)


def written(studio: Studio, request_id: UUID) -> UUID:
    text = letters.compose_letter(studio, request_id, LetterKind.ANSWER, code_way="phone").text
    return letters.keep_letter(studio, request_id, LetterKind.ANSWER, text, language="nl")


def sent(studio: Studio, request_id: UUID) -> None:
    letter_id = written(studio, request_id)
    version = next(one.version for one in asked.look(studio, request_id).letters if one.id == letter_id)
    letters_out.send_letter(studio, letter_id, "post", code_way="phone", version=version)


def test_another_parcel_takes_the_place_of_the_old_one(home: Home, office: Studio, anna: UUID, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    request_id, first = made(office, anna, stick)
    with pytest.raises(StepRefused) as refused:
        asked.step(office, request_id, State.CARRYING_OUT)
    assert refused.value.missing == (Guard.PARCEL_LOST.value,)
    written(office, request_id)
    home.clock.move(minutes=5)
    lost(office, request_id)
    found = asked.look(office, request_id)
    assert [one.code for one in found.notes if one.kind == notes.PARCEL] == [notes.DESTROYED]
    assert [one for one in found.letters if one.kind is LetterKind.ANSWER] == []
    second = packing.make_package(office, request_id, stick)
    assert list(stick.iterdir()) == [second.place]
    assert second.code != first.code
    with second.place.open("rb") as file, pytest.raises(ParcelCodeWrong):
        parcel_reading.open_file(file, first.code)
    with second.place.open("rb") as file:
        assert parcel_reading.open_file(file, second.code).contents.reference == found.line.reference
    codes = [one.code for one in asked.look(office, request_id).notes if one.kind == notes.PARCEL]
    assert codes == [notes.DESTROYED, ""]


def test_a_letter_that_left_with_the_old_parcel_does_not_count_for_the_new_one(
    home: Home, office: Studio, anna: UUID, tmp_path: Path
) -> None:
    request_id, _ = made(office, anna, tmp_path)
    sent(office, request_id)
    assert Guard.LETTER_SENT in asked.look(office, request_id).met
    home.clock.move(days=1)
    lost(office, request_id, notes.WORTHLESS)
    packing.make_package(office, request_id, tmp_path)
    asked.step(office, request_id, State.LETTER)
    found = asked.look(office, request_id)
    assert not {Guard.LETTER_SENT, Guard.CODE_WENT_APART} & found.met
    with pytest.raises(StepRefused):
        asked.step(office, request_id, State.DELIVERED)
    home.clock.move(minutes=1)
    sent(office, request_id)
    assert asked.step(office, request_id, State.DELIVERED).line.state is State.DELIVERED
    both = [one for one in asked.look(office, request_id).letters if one.kind is LetterKind.ANSWER]
    assert [one.sent_at is not None for one in both] == [True, True]


def test_a_code_that_was_lost_at_the_check_gives_the_parcel_up_too(office: Studio, anna: UUID, tmp_path: Path) -> None:
    request_id = asked._carried_out(office, anna)
    packing.make_package(office, request_id, tmp_path)
    carrying_out.note_not_right(office, request_id, "De code is kwijt.")
    found = asked.step(office, request_id, State.FAILED, State.CARRYING_OUT)
    assert [one.code for one in found.notes if one.kind == notes.PARCEL] == [notes.WORTHLESS]
    packing.make_package(office, request_id, tmp_path)
    assert asked.look(office, request_id).line.state is State.CHECKING


def test_a_parcel_in_a_folder_is_replaced_and_what_is_of_somebody_else_is_left_alone(
    office: Studio, anna: UUID, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "ONE_FILE", 10)
    request_id, first = made(office, anna, tmp_path)
    assert first.folder
    lost(office, request_id)
    assert packing.make_package(office, request_id, tmp_path).folder
    asked.step(office, request_id, State.LETTER)
    (first.place / "vakantie.txt").write_text("van een ander")
    lost(office, request_id)
    with pytest.raises(FolderUnusable):
        packing.make_package(office, request_id, tmp_path)
    assert (first.place / "vakantie.txt").is_file()


def test_what_became_of_the_old_parcel_is_said_by_who_decides(
    home: Home, office: Studio, anna: UUID, tmp_path: Path
) -> None:
    request_id, _ = made(office, anna, tmp_path)
    with pytest.raises(Refused):
        notes.note(office, request_id, notes.PARCEL_LOST, "Weg.")
    refused = asked._at_second_look(office, anna, asks=False)
    assert Guard.PARCEL_MADE not in asked.look(office, refused).met
    assert REFUSE in {part.decision for part in asked.look(office, refused).parts}
    home.close(office)
    desk = home.receptionist()
    with pytest.raises(Denied):
        notes.note(desk, request_id, notes.PARCEL_LOST, "Weg.", code=notes.DESTROYED)
