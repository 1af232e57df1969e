"""Pictures: byte for byte, never twice, never with another client, and nothing half after giving up."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from skintwin_desktop.core import consents, lesions, photos, results, screening, viewing
from skintwin_desktop.core.medical_records import Assessment, LesionPlace, RiskProfile, VisitReason
from skintwin_desktop.core.photos import BATCH, TakenIn
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, Cancelled, ConsentMissing, NotFound, ObjectDamaged
from skintwin_desktop.store.tables import PictureRow, VaultObjectRow
from skintwin_desktop.store.vault import Stored
from tests.builders import Home, take_in
from tests.core.world import journal, picture_file


@pytest.fixture
def studio(office: Studio) -> Studio:
    return office


@dataclass(frozen=True)
class Seen:
    client: UUID
    visit: UUID


@pytest.fixture
def visit(studio: Studio) -> Seen:
    return new_visit(studio)


def new_visit(studio: Studio) -> Seen:
    client = take_in(studio).client.id
    return Seen(client, screening.start_visit(studio, client, VisitReason("own_request")))


_seeds = itertools.count(1)


def files(folder: Path, many: int) -> list[Path]:
    return [picture_file(folder, f"{seed:04d}.jpg", seed=seed) for seed in itertools.islice(_seeds, many)]


def lying(shared_home: Home) -> set[str]:
    return {path.name for path in (shared_home.door.folder / "vault").glob("??/*")}


def rows(studio: Studio) -> set[str]:
    with studio.reading() as session:
        return set(session.execute(select(VaultObjectRow.object_id)).scalars())


def take(studio: Studio, visit: UUID, paths: list[Path], **options: object) -> TakenIn:
    return photos.take_in_pictures(studio, visit, paths, kind="dermoscopy", **options)  # type: ignore[arg-type]


# --- taking in ---


def test_the_original_comes_back_byte_for_byte(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    paths = files(tmp_path, 3)
    taken = take(studio, visit.visit, paths)
    assert taken.refused == ()
    for picture, path in zip(taken.pictures, paths, strict=True):
        assert viewing.read_original(studio, picture) == path.read_bytes()
        assert (viewing.read_preview(studio, picture).width, viewing.read_preview(studio, picture).height) == (320, 240)
        assert viewing.read_thumbnail(studio, picture)[:3] == b"\xff\xd8\xff"
    assert viewing.read_pixels(studio, taken.pictures[0]).width == 320
    file = screening.open_file(studio, visit.client)
    assert [picture.facts.file_name for picture in file.pictures] == [path.name for path in paths]
    assert {picture.facts.kind for picture in file.pictures} == {"dermoscopy"}


def test_the_proof_in_the_row_is_of_the_plain_picture_under_a_key(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    (path,) = files(tmp_path, 1)
    (picture,) = take(studio, visit.visit, [path]).pictures
    with studio.reading() as session:
        row = session.get_one(PictureRow, picture)
        original = session.get_one(VaultObjectRow, row.original)
        assert original.proof == row.fingerprint
        assert original.length == path.stat().st_size
        assert hashlib.sha256(path.read_bytes()).digest() not in {original.proof, original.sha256}


def test_a_double_is_named_and_left_out(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    one, two = files(tmp_path, 2)
    copy = tmp_path / "copy.jpg"
    copy.write_bytes(one.read_bytes())
    taken = take(studio, visit.visit, [one, two])
    again = take(studio, visit.visit, [copy, one, *files(tmp_path, 1)])
    assert len(taken.pictures) == 2
    assert len(again.pictures) == 1
    assert [(refused.name, refused.reason) for refused in again.refused] == [
        ("copy.jpg", "double"),
        (one.name, "double"),
    ]


def test_another_clients_picture_is_not_taken_and_says_whose_it_is(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    (path,) = files(tmp_path, 1)
    take(studio, visit.visit, [path])
    other = new_visit(studio)
    taken = take(studio, other.visit, [path])
    assert taken.pictures == ()
    (refused,) = taken.refused
    assert refused.reason == "double_elsewhere"
    assert refused.detail.startswith("ST-")
    assert screening.open_file(studio, other.client).pictures == ()


def test_what_is_no_picture_is_named_and_the_rest_is_taken(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    good = files(tmp_path, 2)
    text, empty = tmp_path / "text.jpg", tmp_path / "empty.png"
    text.write_text("no picture", encoding="ascii")
    empty.touch()
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(good[0].read_bytes()[:700])
    gone = tmp_path / "gone.jpg"
    before = rows(studio)
    taken = take(studio, visit.visit, [good[0], text, empty, cut, gone, good[1]])
    assert len(taken.pictures) == 2
    reasons = {refused.name: refused.reason for refused in taken.refused}
    assert reasons.pop("cut.jpg") in {"truncated", "damaged"}
    assert reasons == {"text.jpg": "not_a_picture", "empty.png": "empty", "gone.jpg": "unreadable"}
    assert len(rows(studio) - before) == 2 * 3


def test_a_folder_is_searched_for_pictures(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    inside = tmp_path / "card" / "DCIM"
    inside.mkdir(parents=True)
    made = files(inside, 2)
    (inside / "notes.txt").write_text("no picture", encoding="ascii")
    assert photos.files_in([tmp_path, made[0]]) == tuple(made)
    assert len(take(studio, visit.visit, [tmp_path]).pictures) == 2


def test_a_batch_is_one_line_in_the_journal_with_its_number(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    before = len(journal(studio))
    take(studio, visit.visit, files(tmp_path, BATCH + 2))
    lines = journal(studio)[before:]
    assert [(line.event, line.count, line.client_id) for line in lines] == [
        ("picture_taken_in", BATCH, visit.client),
        ("picture_taken_in", 2, visit.client),
    ]


# --- giving up ---


class GivesUp(Progress):
    """A person who gives up after some steps."""

    def __init__(self, after: int) -> None:
        self.after, self.said = after, list[tuple[int, int]]()

    def __call__(self, done: int, total: int) -> None:
        self.said.append((done, total))
        if len(self.said) == self.after:
            raise Cancelled


def test_after_giving_up_whole_pictures_stay_and_nothing_half(
    shared_home: Home, studio: Studio, visit: Seen, tmp_path: Path
) -> None:
    paths = files(tmp_path, 3 * BATCH + 1)
    patience = GivesUp(1)
    with pytest.raises(Cancelled):
        take(studio, visit.visit, paths, progress=patience)
    kept = screening.open_file(studio, visit.client).pictures
    assert len(kept) == BATCH
    assert patience.said == [(BATCH, len(paths))]
    assert [viewing.read_original(studio, one.id) for one in kept] == [path.read_bytes() for path in paths[:BATCH]]
    assert lying(shared_home) <= rows(studio)  # what was written ahead is gone again

    rest = take(studio, visit.visit, paths)
    assert len(rest.pictures) == len(paths) - BATCH
    assert {refused.reason for refused in rest.refused} == {"double"}
    assert lying(shared_home) <= rows(studio)


def test_progress_says_how_far_it_is(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    patience = GivesUp(99)
    take(studio, visit.visit, files(tmp_path, 2 * BATCH + 1), progress=patience)
    assert patience.said == [(BATCH, 13), (2 * BATCH, 13), (13, 13)]


# --- whose ---


def test_two_clients_are_never_mixed(studio: Studio, tmp_path: Path) -> None:
    mine, theirs = new_visit(studio), new_visit(studio)
    my_lesion = lesions.record_lesion(studio, mine.visit, place())
    their_lesion = lesions.record_lesion(studio, theirs.visit, place())
    with pytest.raises(NotFound):
        take(studio, mine.visit, files(tmp_path, 1), lesion_id=their_lesion)
    with pytest.raises(NotFound):
        take(studio, mine.visit, files(tmp_path, 1), lesion_id=UUID(int=1))
    my_picture = take(studio, mine.visit, files(tmp_path, 1), lesion_id=my_lesion).pictures[0]
    their_picture = take(studio, theirs.visit, files(tmp_path, 1)).pictures[0]
    for pictures, lesion in (
        ([my_picture, their_picture], my_lesion),
        ([my_picture], their_lesion),
        ([my_picture], UUID(int=1)),
    ):
        with pytest.raises(NotFound):
            photos.link_pictures(studio, pictures, lesion_id=lesion)
    assert [one.lesion_id for one in screening.open_file(studio, mine.client).pictures] == [my_lesion]
    assert [one.lesion_id for one in screening.open_file(studio, theirs.client).pictures] == [None]
    with studio.reading() as session:
        objects = session.execute(select(VaultObjectRow)).scalars().all()
        mine_too = [one for one in objects if one.client_id == mine.client]
        for one in mine_too:
            with pytest.raises(ObjectDamaged):
                studio.vault.read(
                    Stored(one.object_id, one.length, one.sha256),
                    private=studio.private_of(theirs.client),
                    owner=theirs.client,
                    kind=one.kind,
                )


def place() -> LesionPlace:
    return lesions.place_at("back", "upper-back", 260, 230)


def test_pictures_are_linked_unlinked_and_renamed_in_kind(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    lesion = lesions.record_lesion(studio, visit.visit, place())
    taken = take(studio, visit.visit, files(tmp_path, 2)).pictures
    photos.link_pictures(studio, taken, lesion_id=lesion, kind="close_up")
    file = screening.open_file(studio, visit.client)
    assert [(one.lesion_id, one.facts.kind) for one in file.pictures] == [(lesion, "close_up")] * 2
    photos.link_pictures(studio, taken[:1], lesion_id=None)
    file = screening.open_file(studio, visit.client)
    assert [(one.lesion_id, one.facts.kind) for one in file.pictures] == [(None, "close_up"), (lesion, "close_up")]


# --- what is not allowed ---


def test_without_consent_or_visit_or_kind_nothing_is_taken(
    shared_home: Home, studio: Studio, visit: Seen, tmp_path: Path
) -> None:
    consents.withdraw_consent(studio, visit.client, "examination_photos", method="spoken")
    before = lying(shared_home)
    with pytest.raises(ConsentMissing):
        take(studio, visit.visit, files(tmp_path, 1))
    with pytest.raises(NotFound):
        take(studio, UUID(int=1), files(tmp_path, 1))
    with pytest.raises(ValueError, match="selfie"):
        photos.take_in_pictures(studio, visit.visit, [], kind="selfie")
    assert lying(shared_home) == before


def test_a_signed_visit_takes_no_more_pictures(shared_home: Home, studio: Studio, visit: Seen, tmp_path: Path) -> None:
    (picture,) = take(studio, visit.visit, files(tmp_path, 1)).pictures
    screening.sign_risk_profile(studio, visit.visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit.visit, ResultPlan())
    before = lying(shared_home)
    with pytest.raises(AlreadySigned):
        take(studio, visit.visit, files(tmp_path, 1))
    with pytest.raises(AlreadySigned):
        photos.link_pictures(studio, [picture], lesion_id=None, kind="overview")
    assert lying(shared_home) == before
    assert screening.open_file(studio, visit.client).pictures[0].facts.kind == "dermoscopy"


def test_a_visit_signed_meanwhile_takes_nothing_of_the_next_batch(
    shared_home: Home, studio: Studio, visit: Seen, tmp_path: Path
) -> None:
    lesion = lesions.record_lesion(studio, visit.visit, place())

    class SignsMeanwhile(Progress):
        def __call__(self, done: int, total: int) -> None:
            lesions.assess_lesion(studio, lesion, visit.visit, Assessment(impression_words="Gewoon", action="none"))
            screening.sign_risk_profile(studio, visit.visit, RiskProfile("standard", "Geen bijzonderheden"))
            results.sign_result(studio, visit.visit, ResultPlan())

    with pytest.raises(AlreadySigned):
        take(studio, visit.visit, files(tmp_path, BATCH + 1), progress=SignsMeanwhile())
    assert len(screening.open_file(studio, visit.client).pictures) == BATCH
    assert lying(shared_home) <= rows(studio)  # nor does a file without a row stay behind


# --- damage ---


def test_no_pixel_is_given_back_without_its_line_in_the_journal(studio: Studio, visit: Seen, tmp_path: Path) -> None:
    (picture,) = take(studio, visit.visit, files(tmp_path, 1)).pictures
    before = len(journal(studio))
    engine = studio._database.engine
    with engine.begin() as connection:
        refuse = "CREATE TRIGGER nothing_more BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no'); END"
        connection.exec_driver_sql(refuse)
    try:
        for read in (viewing.read_preview, viewing.read_pixels):
            with pytest.raises(SQLAlchemyError):
                read(studio, picture)
    finally:
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP TRIGGER nothing_more")
    assert viewing.read_preview(studio, picture).width == 320
    lines = journal(studio)[before:]
    assert [(line.event, line.object_id) for line in lines] == [("picture_read", picture.hex)]


def test_a_preview_that_was_decoded_ahead_is_shown_with_its_line_and_not_before(
    studio: Studio, visit: Seen, tmp_path: Path
) -> None:
    taken = take(studio, visit.visit, files(tmp_path, viewing.MOST_AHEAD + 2)).pictures
    ahead, before = viewing.Ahead(), len(journal(studio))
    for picture in taken:
        viewing.fetch_preview(studio, picture, ahead)
    assert len(journal(studio)) == before
    assert [picture in ahead for picture in taken] == [False, False] + [True] * viewing.MOST_AHEAD
    shown = viewing.read_preview(studio, taken[-1], ahead)
    assert bytes(shown.data) == bytes(viewing.read_preview(studio, taken[-1]).data)
    lines = journal(studio)[before:]
    assert [(line.event, line.object_id, line.client_id) for line in lines] == [
        ("picture_read", taken[-1].hex, visit.client)
    ] * 2
    viewing.read_preview(studio, taken[0], ahead)
    assert taken[0] in ahead
    assert taken[2] not in ahead
    ahead.clear()
    assert taken[0] not in ahead
    with pytest.raises(NotFound):
        viewing.fetch_preview(studio, UUID(int=1), ahead)


@pytest.mark.parametrize(
    "harm",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(path.read_bytes()[:-1]),
        lambda path: path.write_bytes(path.read_bytes()[:-40] + bytes(40)),
        lambda path: path.write_bytes(b""),
    ],
    ids=["missing", "cut", "changed", "empty"],
)
def test_a_damaged_file_is_said_and_never_shown(
    shared_home: Home, studio: Studio, visit: Seen, tmp_path: Path, harm: Callable[[Path], object]
) -> None:
    (picture,) = take(studio, visit.visit, files(tmp_path, 1)).pictures
    names: dict[Callable[[Studio, UUID], object], str]
    with studio.reading() as session:
        row = session.get_one(PictureRow, picture)
        names = {
            viewing.read_original: row.original,
            viewing.read_preview: row.preview,
            viewing.read_thumbnail: row.thumbnail,
        }
    for read, name in names.items():
        harm(shared_home.door.folder / "vault" / name[:2] / name)
        with pytest.raises(ObjectDamaged) as damaged:
            read(studio, picture)
        assert damaged.value.object_id == name
    with pytest.raises(ObjectDamaged):
        viewing.read_pixels(studio, picture)
    with pytest.raises(NotFound):
        viewing.read_original(studio, UUID(int=1))
    screening.open_file(studio, visit.client)  # the rest of the file opens
