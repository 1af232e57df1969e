"""The copy for the client: exactly what the catalogue says, of this client only, sealed, and read back."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop import places
from skintwin_desktop.core import consent_evidence
from skintwin_desktop.core.catalogue import entries
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.requests import leaving_out, letters, looking, packing, parts, unfinished
from skintwin_desktop.core.requests.collecting import Collected, Collector, belongs
from skintwin_desktop.core.requests.copy_files import as_json, json_schema
from skintwin_desktop.core.requests.copy_overview import sections_of
from skintwin_desktop.core.requests.copy_words import information_sheet
from skintwin_desktop.core.requests.records import FOUND, GIVE, PART, REFUSE
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Cancelled, DecisionAgainstLaw, FolderUnusable, StepRefused
from skintwin_desktop.paper import parcel, parcel_reading
from skintwin_desktop.paper.parcel_content import FileKind
from skintwin_desktop.rules.erasure import ARTICLES
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.store.tables import Base, HealthAnswersRow, RightsRequestRow
from tests.builders import OWNER_PASSWORD, Home
from tests.builders import home as make_home
from tests.core import asked, consent_world
from tests.core import world as worlds
from tests.core.world import MARKER, World
from tests.paper.parcel_samples import missing


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, Studio, World]]:
    """A studio with a client of whom there is a little of everything, and others."""
    folder = tmp_path_factory.mktemp("package")
    home = make_home(folder)
    studio = home.practitioner()
    yield home, studio, worlds.built(studio, folder / "card")
    home.close_all()


def collected(studio: Studio, client_id: UUID, *, portable: bool = False) -> Collected:
    with studio.deed(Event.REQUEST_READ, Kind.READ, Purpose.RIGHTS) as deed:
        deed.about("request", client=client_id)
        return Collector(studio, deed.session).collect(client_id, portable=portable)


def decided(studio: Studio, client_id: UUID, right: str = "access", *, refused: str = "") -> UUID:
    request_id = asked.searched(studio, client_id, right)
    for part in asked.look(studio, request_id).parts:
        if part.found == FOUND:
            less = part.code == refused
            parts.decide_part(
                studio, part.id, REFUSE if less else GIVE, ground="others_privacy" if less else "",
                words="Van een ander." if less else "", version=part.version,
            )  # fmt: skip
    if not refused:
        asked.step(studio, request_id, State.GRANTED, State.CARRYING_OUT)
    return request_id


def test_everything_that_is_there_and_counts_to_the_copy_is_gathered_and_nothing_else(
    filled: tuple[Home, Studio, World],
) -> None:
    _, studio, world = filled
    found = collected(studio, world.signed_client)
    belonging = {line.where for line in entries() if belongs(line.entry)}
    assert found.places <= belonging
    tables = {one.table for one in found.entities}
    assert tables >= {"client", "visit", "lesion", "assessment", "picture", "risk_profile", "result", "health_answers",
                      "consent", "appointment", "journal"}  # fmt: skip
    for one in found.entities:
        wanted = {
            line.where for line in entries() if line.table == one.table and not line.field and belongs(line.entry)
        }
        sealed = {f"{one.table}.sealed"}
        there = {value.where for value in one.values}
        missing = {place for place in wanted - there - sealed if _has_value(studio, one.table, one.id, place)}
        assert not missing


def _has_value(studio: Studio, table: str, row_id: str, place: str) -> bool:
    from sqlalchemy import select

    found = Base.metadata.tables[table]
    primary = next(iter(found.primary_key.columns))
    wanted = UUID(row_id) if primary.type.python_type is UUID else primary.type.python_type(row_id)
    with studio.reading() as session:
        value = session.execute(select(found.columns[place.split(".")[1]]).where(primary == wanted)).scalar()
    return value is not None


def test_nothing_of_another_client_is_in_it(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    text = json.dumps(as_json(collected(studio, world.signed_client)))
    for other in (world.open_client, world.waiting_client):
        assert other.hex not in text


def test_what_is_taken_along_holds_no_judgement(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    whole, portable = (collected(studio, world.signed_client, portable=one) for one in (False, True))
    assert portable.places < whole.places
    assert not [one for one in portable.entities if one.kind == "JUD"]
    assert not [one for one in portable.entities if one.kind == "LOG"]
    allowed = {line.where for line in entries() if line.entry.portability}
    assert portable.places <= allowed
    assert {"client.first_name", "client.birth_date"} <= portable.places
    assert any(place.startswith("health_answers.sealed.") for place in portable.places)


def test_the_data_fit_the_schema_that_goes_with_them(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    document, schema = as_json(collected(studio, world.signed_client)), json_schema()
    assert set(document) == set(schema["required"])  # type: ignore[call-overload]
    again = json.loads(json.dumps(document))
    record = schema["properties"]["records"]["items"]  # type: ignore[index]
    for one in again["records"]:
        assert set(one) == set(record["required"])
        for value in one["values"]:
            assert set(value) == set(record["properties"]["values"]["items"]["required"])


def test_the_parcel_opens_with_its_code_and_holds_what_was_given(
    filled: tuple[Home, Studio, World], tmp_path: Path
) -> None:
    _, studio, world = filled
    request_id = decided(studio, world.signed_client)
    made = packing.make_package(studio, request_id, tmp_path)
    assert made.place.stat().st_mode & 0o077 == 0
    assert MARKER.encode() not in made.place.read_bytes()
    with made.place.open("rb") as file:
        opened = parcel_reading.open_file(file, made.code)
        opened.verify(opened.lines)
        contents = opened.contents
        data = next(line for line in opened.lines if line.file.name.endswith("dossier.json"))
        text = b"".join(opened.read(data)).decode()
        paper = b"".join(opened.read(next(line for line in opened.lines if line.file.kind is FileKind.OVERVIEW)))
    assert MARKER in text
    assert MARKER in contents.client_name
    assert contents.looks
    assert contents.marks
    assert [section.title for section in contents.information]
    assert missing(contents, paper, tmp_path / "overview.pdf") == []
    kinds = {line.file.kind.value for line in opened.lines}
    assert kinds >= {"overview", "picture", "preview", "letter", "data"}
    request = asked.look(studio, request_id)
    assert request.line.state is State.CHECKING
    asked.step(studio, request_id, State.LETTER)
    letter = letters.compose_letter(studio, request_id, LetterKind.ANSWER)
    assert letter.missing == ()
    assert "15e Wabvpz" in letter.text
    assert made.code not in letter.text
    slip = packing.code_slip(studio, request_id, made.code)
    assert slip.startswith(b"%PDF")


@pytest.mark.parametrize(
    ("refused", "left_out", "stays"),
    [("IMG", {"picture", "preview"}, "consent"), ("CONS", {"consent"}, "letter"), ("JUD", {"letter"}, "consent")],
)
def test_a_kind_that_was_refused_is_left_out(
    filled: tuple[Home, Studio, World], tmp_path: Path, refused: str, left_out: set[str], stays: str
) -> None:
    home, studio, world = filled
    consent_evidence.add_scan(studio, world.signed_client, consent_world.form_file(tmp_path), ())
    request_id = decided(studio, world.signed_client, refused=refused)
    asked.step(studio, request_id, State.SECOND_LOOK)
    looking.ask_second_look(studio, request_id)
    home.clock.move(hours=25)
    looking.look_again(studio, request_id, "agreed", password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)
    made = packing.make_package(studio, request_id, tmp_path)
    with made.place.open("rb") as file:
        opened = parcel_reading.open_file(file, made.code)
    kinds = {line.file.kind.value for line in opened.lines}
    assert not kinds & left_out
    assert stays in kinds


def test_giving_up_leaves_nothing_and_it_can_be_made_again(filled: tuple[Home, Studio, World], tmp_path: Path) -> None:
    _, studio, world = filled
    request_id = decided(studio, world.signed_client)

    def give_up(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        packing.make_package(studio, request_id, tmp_path, progress=give_up)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(FolderUnusable):
        packing.make_package(studio, request_id, tmp_path / "nowhere")
    made = packing.make_package(studio, request_id, tmp_path)
    with pytest.raises(StepRefused):
        packing.make_package(studio, request_id, tmp_path)
    assert made.place.exists()


def test_a_folder_can_be_given_up_while_it_is_read_back_and_tells_how_far_that_is(
    filled: tuple[Home, Studio, World], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, studio, world = filled
    monkeypatch.setattr(parcel, "ONE_FILE", 10)
    request_id = decided(studio, world.signed_client)
    seen: list[tuple[int, int]] = []

    class Look(Progress):
        def __call__(self, done: int, total: int) -> None:
            seen.append((done, total))

    class GiveUp(Progress):
        def __call__(self, done: int, total: int) -> None:
            if 2 * done > total:
                raise Cancelled

    with pytest.raises(Cancelled):
        packing.make_package(studio, request_id, tmp_path, progress=GiveUp())
    assert list(tmp_path.iterdir()) == []
    made = packing.make_package(studio, request_id, tmp_path, progress=Look())
    assert made.folder
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1] == 2 * made.length


def test_what_a_killed_run_left_is_cleared_away_and_a_file_that_stands_there_is_left(
    filled: tuple[Home, Studio, World], tmp_path: Path
) -> None:
    _, studio, world = filled
    request_id = decided(studio, world.signed_client)
    name = f"{asked.look(studio, request_id).line.reference}.html"
    stands = tmp_path / name
    stands.write_text("somebody's own")
    with pytest.raises(FolderUnusable) as found:
        packing.make_package(studio, request_id, tmp_path)
    assert found.value.reason == "taken"
    assert stands.read_text() == "somebody's own"
    stands.unlink()
    unfinished.of(stands).write_text("half a parc")
    made = packing.make_package(studio, request_id, tmp_path)
    assert list(tmp_path.iterdir()) == [made.place]


def test_what_is_being_written_does_not_have_the_name_of_a_parcel(
    filled: tuple[Home, Studio, World], tmp_path: Path
) -> None:
    _, studio, world = filled
    request_id = decided(studio, world.signed_client)
    seen: set[str] = set()

    class Look(Progress):
        def __call__(self, done: int, total: int) -> None:
            seen.update(path.name for path in tmp_path.iterdir())

    made = packing.make_package(studio, request_id, tmp_path, progress=Look())
    assert seen == {unfinished.of(made.place).name}


def test_the_overview_and_the_sheet_are_in_words(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    found = collected(studio, world.signed_client)
    for language in ("nl", "en"):
        overview = sections_of(found, language)
        assert len(overview) >= 6
        sheet = information_sheet(found, language)
        rows = [cell for section in sheet for table in section.tables for row in table.rows for cell in row]
        assert not [cell for cell in rows if cell[:1] in {"V", "R"} and cell[1:].isdigit()]


def test_every_code_of_the_copy_has_words() -> None:
    words = tomllib.loads((places.resources() / "templates" / "copy.toml").read_text(encoding="utf-8"))
    assert set(words["event"]) == {event.value for event in Event}
    assert set(words["purpose"]) == {purpose.value for purpose in Purpose}
    assert set(words["role"]) == {role.value for role in Role}
    used = [line.entry for line in entries() if belongs(line.entry)]
    assert {entry.retention for entry in used} <= set(words["term"])
    assert {one for entry in used for one in entry.purposes} <= set(words["use"])
    assert {one for entry in used for one in entry.ground6} <= set(words["ground"])
    assert set(words["stays"]) == set(ARTICLES)
    assert {entry.source for entry in used} <= set(words["origin"])


def test_in_part_leaves_out_what_was_chosen_and_says_so(filled: tuple[Home, Studio, World], tmp_path: Path) -> None:
    _, studio, world = filled
    request_id = asked.searched(studio, world.signed_client)
    for part in asked.look(studio, request_id).parts:
        if part.found == FOUND:
            less = part.code == "MED"
            parts.decide_part(
                studio, part.id, PART if less else GIVE, ground="others_privacy" if less else "",
                words="Over een ander." if less else "", version=part.version,
            )  # fmt: skip
    with pytest.raises(StepRefused) as refused:
        asked.step(studio, request_id, State.SECOND_LOOK, State.PARTLY)
    assert Guard.PARTS_CHOSEN.value in refused.value.missing
    record = next(one for one in leaving_out.records_of(studio, request_id, "MED") if "health_answers" in one.code)
    for _ in range(2):  # once more changes the reason and nothing else
        leaving_out.leave_record_out(studio, request_id, record.code, "Hierin staat iets over een ander.")
    if asked.look(studio, request_id).line.state is State.ASSESSING:
        asked.step(studio, request_id, State.SECOND_LOOK)
    with studio.saving() as session:  # the second look is no matter here
        session.get_one(RightsRequestRow, request_id).state = State.CARRYING_OUT.value
    made = packing.make_package(studio, request_id, tmp_path)
    with made.place.open("rb") as file:
        opened = parcel_reading.open_file(file, made.code)
        names = {line.file.name for line in opened.lines}
        data = next(line for line in opened.lines if line.file.name.endswith("dossier.json"))
        document = json.loads(b"".join(opened.read(data)))
        said = [row for section in opened.contents.sections for row in section.rows]
    row_id = record.code.rpartition(":")[2]
    assert row_id not in {one["id"] for one in document["records"] if one["table"] == "health_answers"}
    assert document["left_out"] == [record.name]
    assert (record.name, "weggelaten: Hierin staat iets over een ander.") in said
    assert any(name.endswith("visit.csv") for name in names)
    with studio.reading() as session:
        assert session.get(HealthAnswersRow, UUID(row_id)) is not None


def test_of_what_nothing_can_be_left_out_is_given_or_not(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    request_id = asked.searched(studio, world.signed_client)
    part = next(one for one in asked.look(studio, request_id).parts if one.code == "LOG")
    with pytest.raises(DecisionAgainstLaw) as refused:
        parts.decide_part(studio, part.id, PART, ground="others_privacy", words="Nee.", version=part.version)
    assert refused.value.reason == "nothing_apart"
