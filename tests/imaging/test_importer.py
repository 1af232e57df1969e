"""Every file that is known to have broken a decoder, taken in as a card brings them: at once, between good ones."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from skintwin_desktop.core import photos, screening, viewing
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.photos import TakenIn
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.imaging import Refusal
from skintwin_desktop.imaging.workers import MEMORY
from tests.builders import Home, take_in
from tests.builders import home as make_home
from tests.core.world import picture_file
from tests.shared import shared

psutil = pytest.importorskip("psutil")

DOUBLE, DOUBLE_ELSEWHERE = "double", "double_elsewhere"
GOOD = 5


class Watch:
    """Looks all the time how much physical memory the worker processes have."""

    def __init__(self) -> None:
        self.highest = 0
        self.workers: set[int] = set()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        this = psutil.Process()
        while not self._ended.wait(0.02):
            for process in this.children(recursive=True):
                try:
                    self.highest = max(self.highest, process.memory_info().rss)
                except psutil.NoSuchProcess:
                    continue
                self.workers.add(process.pid)


@dataclass(frozen=True)
class Card:
    """What became of a card full of broken files between good ones."""

    home: Home
    studio: Studio
    client: object
    files: tuple[Path, ...]
    good: tuple[Path, ...]
    taken: TakenIn
    seconds: float
    watch: Watch


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Card]:
    """Take all malformed files in, with a good picture here and there."""
    folder = tmp_path_factory.mktemp("importer")
    bad = sorted(path for path in shared("malformed").rglob("*") if path.is_file())
    good = tuple(picture_file(folder, f"good-{number}.jpg", seed=900 + number) for number in range(GOOD))
    step = len(bad) // GOOD
    files = [*bad]
    for number, path in enumerate(good):
        files.insert(number * (step + 1), path)
    home = make_home(folder / "home")
    studio = home.practitioner()
    client = take_in(studio).client.id
    visit = screening.start_visit(studio, client, VisitReason("own_request"))
    with Watch() as watch:
        began = time.monotonic()
        taken = photos.take_in_pictures(studio, visit, files, kind="dermoscopy")
        seconds = time.monotonic() - began
    yield Card(home, studio, client, tuple(files), good, taken, seconds, watch)
    home.close_all()


def test_every_file_is_taken_in_or_named_with_a_reason(card: Card) -> None:
    reasons = Counter(refused.reason for refused in card.taken.refused)
    assert len(card.files) > 500
    assert len(card.taken.pictures) + len(card.taken.refused) == len(card.files)
    assert set(reasons) <= {*(reason.value for reason in Refusal), DOUBLE}
    assert reasons[Refusal.TOOK_TOO_LONG] == 0
    assert reasons[Refusal.DAMAGED] >= 40
    assert Counter(refused.name for refused in card.taken.refused) <= Counter(path.name for path in card.files)


def test_good_pictures_between_them_are_all_taken_and_equal(card: Card) -> None:
    names = {picture.facts.file_name: picture.id for picture in _pictures(card)}
    for path in card.good:
        assert viewing.read_original(card.studio, names[path.name]) == path.read_bytes()


def test_what_was_taken_opens_again_in_every_size(card: Card) -> None:
    pictures = _pictures(card)
    assert {picture.id for picture in pictures} == set(card.taken.pictures)
    for picture in pictures[:: max(1, len(pictures) // 12)]:
        assert viewing.read_thumbnail(card.studio, picture.id).startswith(b"\xff\xd8\xff")
        assert viewing.read_preview(card.studio, picture.id).width >= 1
        assert viewing.read_pixels(card.studio, picture.id).width == picture.facts.width


def test_it_ends_in_time_and_the_workers_stay_within_their_memory(card: Card) -> None:
    assert card.seconds < 100
    assert 0 < card.watch.highest < MEMORY
    assert len(card.watch.workers) < 60  # those that died were replaced; nobody starts one for every file


def test_the_studio_is_whole_afterwards(card: Card) -> None:
    assert card.studio.check_chain().first_bad is None
    assert card.studio._database.integrity() == []
    lying = {path.name for path in (card.home.door.folder / "vault").glob("??/*")}
    assert len(lying) == 3 * len(card.taken.pictures)


def _pictures(card: Card) -> tuple[screening.Picture, ...]:
    return tuple(screening.open_file(card.studio, card.client).pictures)  # type: ignore[arg-type]
