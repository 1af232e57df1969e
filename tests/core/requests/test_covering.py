"""Somebody else in a picture is black in the copy and nowhere else: the original stays byte for byte, the boxes go."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import func, select

from skintwin_desktop.core import screening, viewing
from skintwin_desktop.core.requests import covering, letters, looking, notes, packing, parts, scoping
from skintwin_desktop.core.requests.records import FOUND, GIVE, CoveredBoxes
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import NotFound, Refused, StepRefused
from skintwin_desktop.imaging.masks import chunks
from skintwin_desktop.paper import parcel_reading
from skintwin_desktop.paper.parcel_content import FileKind
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.store.tables import RequestCoverRow
from tests.builders import OWNER_PASSWORD, Home
from tests.builders import home as make_home
from tests.core import asked
from tests.core import world as worlds
from tests.core.world import World

REASON = "Op deze foto staat ook uw zus."
BOXES = CoveredBoxes(120, 90, ((30, 15, 60, 45), (90, 60, 130, 95)))
"""Seen at half the size of the picture; the second sticks out of it."""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, Studio, World]]:
    folder = tmp_path_factory.mktemp("covering")
    home = make_home(folder)
    studio = home.practitioner()
    yield home, studio, worlds.built(studio, folder / "card")
    home.close_all()


def pictures(studio: Studio, world: World) -> list[UUID]:
    return sorted(one.id for one in screening.open_file(studio, world.signed_client).pictures)


def agreed(home: Home, studio: Studio, request_id: UUID) -> None:
    """Decide on the rest, have it looked at again, and bring it to carrying out."""
    for part in asked.look(studio, request_id).parts:
        if part.found == FOUND and not part.decision:
            parts.decide_part(studio, part.id, GIVE, version=part.version)
    assert Guard.SECOND_LOOK_NEEDED in asked.look(studio, request_id).met
    asked.step(studio, request_id, State.SECOND_LOOK)
    looking.ask_second_look(studio, request_id)
    home.clock.move(hours=25)
    looking.look_again(studio, request_id, "agreed", password=OWNER_PASSWORD)
    asked.step(studio, request_id, State.PARTLY, State.CARRYING_OUT)


def covers(studio: Studio) -> int:
    with studio.reading() as session:
        return session.execute(select(func.count()).select_from(RequestCoverRow)).scalar_one()


def test_boxes_are_black_in_the_copy_and_the_original_stays(filled: tuple[Home, Studio, World], tmp_path: Path) -> None:
    home, studio, world = filled
    covered, whole = pictures(studio, world)
    before = {one: viewing.read_original(studio, one) for one in (covered, whole)}
    request_id = asked.searched(studio, world.signed_client)
    covering.cover_in_picture(studio, request_id, covered, BOXES, REASON)
    agreed(home, studio, request_id)
    made = packing.make_package(studio, request_id, tmp_path)
    with made.place.open("rb") as file:
        opened = parcel_reading.open_file(file, made.code)
        opened.verify(opened.lines)
        files = {line.file.name: (line.file, b"".join(opened.read(line))) for line in opened.lines}
        sections = opened.contents.sections
    taken = [one for one in files.values() if one[0].kind is FileKind.PICTURE]
    (marked, content), (untouched, same) = sorted(taken, key=lambda one: not one[0].covered)
    assert marked.covered == REASON
    assert untouched.covered == ""
    assert same == before[whole]
    assert set(chunks(content)) == {b"IHDR", b"IDAT", b"IEND"}
    with Image.open(io.BytesIO(content)) as picture, Image.open(io.BytesIO(before[covered])) as original:
        assert picture.size == original.size
        across, down = (length / seen for length, seen in zip(picture.size, (BOXES.width, BOXES.height), strict=True))
        box = picture.crop((round(30 * across), round(15 * down), round(60 * across), round(45 * down)))
        assert box.getextrema() == ((0, 0),) * 3
        assert picture.crop((round(95 * across), round(65 * down), *picture.size)).getextrema() == ((0, 0),) * 3
        assert picture.getpixel((2, 2)) != (0, 0, 0)
    small = next(data for one, data in files.values() if one.of == marked.name)
    assert set(chunks(small)) == {b"IHDR", b"IDAT", b"IEND"}
    assert not any(before[covered][-600:-100] in data for _, data in files.values())
    assert {one: viewing.read_original(studio, one) for one in before} == before
    told = [pair for section in sections for pair in section.rows if REASON in pair[1]]
    assert told == [("Foto 1", f"deels afgedekt: {REASON}")]
    asked.step(studio, request_id, State.LETTER)
    letter = letters.compose_letter(studio, request_id, LetterKind.ANSWER).text
    assert "Foto 1: privacy van een ander" in letter
    assert REASON in letter


def test_the_boxes_are_sealed_can_be_gone_on_with_and_go_with_the_request(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    picture = pictures(studio, world)[0]
    request_id = asked.searched(studio, world.signed_client)
    others = covers(studio)
    scoping.leave_picture_out(studio, request_id, picture, REASON)
    assert covering.read_covers(studio, request_id).boxes == {}
    covering.cover_in_picture(studio, request_id, picture, BOXES, REASON)
    again = CoveredBoxes(120, 90, ((0, 0, 10, 10),))
    part_id = covering.cover_in_picture(studio, request_id, picture, again, REASON)
    known = covering.read_covers(studio, request_id)
    assert known.boxes == {picture: again}
    (shown,) = known.in_reports  # the signed report shows the one of the lesion
    assert shown in pictures(studio, world)
    assert covers(studio) == others + 1
    with studio.reading() as session:
        row = session.execute(select(RequestCoverRow).where(RequestCoverRow.part_id == part_id)).scalar_one()
        assert picture.bytes not in row.sealed
    scoping.leave_picture_out(studio, request_id, picture, REASON)
    assert covering.read_covers(studio, request_id).boxes == {}
    notes.note(studio, request_id, notes.CLIENTS_WORD, "Toch niet.")
    asked.step(studio, request_id, State.TAKEN_BACK)
    assert covers(studio) == others


@pytest.mark.parametrize(
    ("boxes", "words", "field"),
    [((), REASON, "boxes"), (((200, 10, 220, 30),), REASON, "boxes"), (BOXES.boxes, " ", "words")],
)
def test_nothing_covered_or_no_reason_is_refused(
    filled: tuple[Home, Studio, World], boxes: tuple[tuple[int, int, int, int], ...], words: str, field: str
) -> None:
    _, studio, world = filled
    request_id = asked.searched(studio, world.signed_client)
    with pytest.raises(Refused) as refused:
        covering.cover_in_picture(studio, request_id, pictures(studio, world)[0], CoveredBoxes(120, 90, boxes), words)
    assert [one.field for one in refused.value.problems] == [field]


def test_only_where_a_copy_is_decided_on_and_only_own_pictures(filled: tuple[Home, Studio, World]) -> None:
    _, studio, world = filled
    picture = pictures(studio, world)[0]
    other = asked.searched(studio, world.open_client)
    with pytest.raises(NotFound):
        covering.cover_in_picture(studio, other, picture, BOXES, REASON)
    early = asked.identified(studio, world.signed_client)
    with pytest.raises(StepRefused):
        covering.cover_in_picture(studio, early, picture, BOXES, REASON)
