"""A record that is left out of a copy takes along every row that is the same thing, wherever the copy would tell it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import contact_notes, news
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import copy_records, leaving_out, letters, packing, parts, records
from skintwin_desktop.core.requests.collecting import (
    FIRST,
    Collected,
    Collector,
    Entity,
    Value,
    is_companion,
    is_thing,
)
from skintwin_desktop.core.requests.copy_overview import sections_of
from skintwin_desktop.core.requests.leaving_out import CopyRecord
from skintwin_desktop.core.requests.records import FOUND, GIVE, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import parcel_reading
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.store.tables import Base, RequestPartRow, RightsRequestRow
from tests.builders import home as make_home
from tests.core import asked, billing, erasing
from tests.core.correspondence import note
from tests.paper import parcel_samples
from tests.paper.samples import poppler

SECRET = "Qxzvjwzus"
THING_PAIRS = sorted(
    (one.name, other.name)
    for one in parts.client_tables()
    for other in parts.client_tables()
    if one is not other and is_thing(one) and is_thing(other)
)


@dataclass(frozen=True)
class Desk:
    """A client of whom there is a little of everything, with a medical note and a note that was corrected."""

    studio: Studio
    client: UUID
    folder: Path


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("left")
    home = make_home(folder)
    studio = home.practitioner()
    billing.begin(studio)
    client = erasing.person(studio, folder / "card").client
    news.change_reach(studio, client, news.Reach("yes"))
    contact_notes.write_note(studio, client, note(studio, kind="medical", text=f"Haar {SECRET} heeft het ook."))
    first = contact_notes.write_note(studio, client, note(studio, text="Belt over haar Wzwlkbroer."))
    contact_notes.correct_note(studio, first, note(studio, text="Belt over Wzwlkbroer en moeder."))
    yield Desk(studio, client, folder)
    home.close_all()


def gathered(desk: Desk, *kinds: str) -> Collected:
    with desk.studio.deed(Event.REQUEST_READ, Kind.READ, Purpose.RIGHTS) as deed:
        deed.about("request", client=desk.client)
        return Collector(desk.studio, deed.session).collect(desk.client, kinds=kinds)


def part(code: str) -> RequestPartRow:
    return RequestPartRow(code=code, label="Iets")


def left(found: Collected, one: Entity) -> Collected:
    return leaving_out.without(found, [part(f"{one.kind}{records.ROW}{one.table}:{one.id}")])


# --- one rule for all tables ---


@pytest.mark.parametrize("first", sorted({one for one, _ in THING_PAIRS}))
def test_rows_with_one_id_go_together_whichever_tables_they_are_in(first: str) -> None:
    row_id = "0a" * 16
    for table in (other for one, other in THING_PAIRS if one == first):
        found = Collected(
            UUID(int=1),
            tuple(
                Entity(name, "MSG", key, (Value(f"{name}.x", "x", "x", "MSG", "y", True),), thing=key)
                for name, key in ((first, row_id), (table, row_id), (table, "0b" * 16))
            ),
        )
        for one in found.entities[:2]:
            assert [kept.id for kept in left(found, one).entities] == ["0b" * 16]


def test_every_row_that_shares_an_id_with_another_goes_with_it(desk: Desk) -> None:
    found = gathered(desk)
    by_id: dict[str, list[Entity]] = defaultdict(list)
    for one in found.entities:
        if is_thing(Base.metadata.tables[one.table]):
            by_id[one.id].append(one)
    shared = [several for several in by_id.values() if len(several) > 1]
    assert {tuple(sorted(one.table for one in several)) for several in shared} == {
        ("contact_note", "contact_note_medical")
    }
    for several in shared:
        for one in several:
            kept = {(other.table, other.id) for other in left(found, one).entities}
            assert not kept & {(other.table, other.id) for other in several}
            assert len(kept) == len(found.entities) - len(several)


def test_the_versions_of_a_note_are_one_note(desk: Desk) -> None:
    found = gathered(desk)
    assert [table.name for table in parts.client_tables() if FIRST in table.columns] == ["contact_note"]
    versions = [one for one in found.entities if "Wzwlkbroer" in json.dumps([value.value for value in one.values])]
    assert len(versions) == 2
    for one in versions:
        assert "Wzwlkbroer" not in repr(left(found, one))


def test_what_a_client_is_reached_by_is_not_the_client(desk: Desk) -> None:
    found = gathered(desk)
    reach, client = (next(one for one in found.entities if one.table == name) for name in ("client_reach", "client"))
    assert reach.id == client.id
    assert client in left(found, reach).entities


def test_the_only_tables_of_nothing_but_sealed_words_are_those_whose_rows_stand_beside_another(desk: Desk) -> None:
    companions = [table.name for table in parts.client_tables() if is_companion(table)]
    assert companions == ["contact_note_medical"]
    found = gathered(desk)
    others = {one.id for one in found.entities if not one.companion}
    assert all(one.id in others for one in found.entities if one.companion)


# --- the copy ---


def opened(desk: Desk, request_id: UUID, to: Path) -> str:
    """Carry a request out and return everything that the parcel says, its documents as text."""
    with desk.studio.saving() as session:  # the second look is no matter here
        session.get_one(RightsRequestRow, request_id).state = State.CARRYING_OUT.value
    made = packing.make_package(desk.studio, request_id, to)
    with made.place.open("rb") as file:
        parcel = parcel_reading.open_file(file, made.code)
        texts = [*parcel_samples.said(parcel.contents)]
        for line in parcel.lines:
            content = b"".join(parcel.read(line))
            if line.file.media == "application/pdf":
                texts.append(poppler("pdftotext", content, "-raw", to=to / "paper.pdf"))
            elif line.file.kind.value == "data":
                texts.append(content.decode())
    return "\n".join(texts)


def record_of(desk: Desk, request_id: UUID, kind: str, word: str) -> CopyRecord:
    return next(one for one in leaving_out.records_of(desk.studio, request_id, kind) if word in one.told)


def decided(desk: Desk, *, refused: str = "") -> UUID:
    request_id = asked.searched(desk.studio, desk.client)
    for one in asked.look(desk.studio, request_id).parts:
        if one.found == FOUND:
            less = one.code == refused
            parts.decide_part(
                desk.studio, one.id, REFUSE if less else GIVE, ground="others_privacy" if less else "",
                words="Van een ander." if less else "", version=one.version,
            )  # fmt: skip
    return request_id


def test_the_words_of_a_medical_note_are_nowhere_in_the_copy_once_it_is_left_out(desk: Desk, tmp_path: Path) -> None:
    request_id = decided(desk)
    record = record_of(desk, request_id, "MSG", SECRET)
    assert SECRET not in record.name
    leaving_out.leave_record_out(desk.studio, request_id, record.code, "Hierin staat iets over een ander.")
    said = opened(desk, request_id, tmp_path)
    assert SECRET not in said
    assert "Jeuk" in said
    assert f"{record.name}" in said
    letter = letters.compose_letter(desk.studio, request_id, LetterKind.ANSWER).text
    assert f"– {record.name}: privacy van een ander" in letter
    assert record.name.startswith("Een notitie van ")
    for column in ("Versie", "Soort notitie", "Richting", records.ROW):
        assert column not in letter


def test_a_medical_note_is_read_and_given_with_the_note_itself(desk: Desk, tmp_path: Path) -> None:
    request_id = decided(desk)
    assert not [one for one in leaving_out.records_of(desk.studio, request_id, "MED") if SECRET in one.told]
    assert "Medische notitie: Haar" in record_of(desk, request_id, "MSG", SECRET).told
    said = opened(desk, request_id, tmp_path)
    assert SECRET in said
    sections = {section.title: repr(section) for section in sections_of(gathered(desk), "nl")}
    assert [title for title, text in sections.items() if SECRET in text] == ["Brieven, e-mails en notities"]


def test_notes_that_are_refused_as_a_kind_take_their_sealed_words_along(desk: Desk, tmp_path: Path) -> None:
    request_id = decided(desk, refused="MSG")
    assert SECRET not in opened(desk, request_id, tmp_path)
    assert SECRET not in repr(gathered(desk, "MED", "ADM"))
    assert SECRET in repr(gathered(desk, "MED", "MSG"))


def test_one_answer_is_left_out_and_the_others_are_given(desk: Desk, tmp_path: Path) -> None:
    request_id = decided(desk)
    listed = leaving_out.records_of(desk.studio, request_id, "MED")
    answers = [one for one in listed if "health_answers" in one.code]
    whole, *single = answers
    assert erasing.WORD in whole.told
    record = next(one for one in single if erasing.WORD in one.told)
    assert erasing.WORD not in record.name
    assert all(one.told.count(": ") <= 2 for one in single)
    leaving_out.leave_record_out(desk.studio, request_id, record.code, "Hierin staat iets over een ander.")
    found = gathered(desk)
    with desk.studio.reading() as session:
        kept = leaving_out.without(found, leaving_out.left_out(session, request_id))
    question = record.code.rpartition(":")[2]
    of_all, of_kept = (
        next(one for one in entities if one.table == "health_answers") for entities in (found.entities, kept.entities)
    )
    gone = set(copy_records.questions_of(of_all)) - set(copy_records.questions_of(of_kept))
    assert gone == {question}
    said = opened(desk, request_id, tmp_path)
    assert f"{record.name}" in said
    assert f"– {record.name}: privacy van een ander" in letters.compose_letter(
        desk.studio, request_id, LetterKind.ANSWER
    ).text  # fmt: skip


def test_what_was_left_out_under_its_sealed_words_takes_the_note_along(desk: Desk) -> None:
    found = gathered(desk)
    sealed = next(one for one in found.entities if one.table == "contact_note_medical" and SECRET in repr(one))
    kept = leaving_out.without(found, [part(f"MED{records.ROW}contact_note_medical:{sealed.id}")])
    assert sealed.id not in {one.id for one in kept.entities}
