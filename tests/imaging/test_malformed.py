"""No file that is known to have broken a decoder stops the program."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest

from skintwin_desktop.errors import PictureRefused
from skintwin_desktop.imaging import PREVIEW_SIDE, THUMBNAIL_SIDE, Prepared, Refusal
from skintwin_desktop.imaging.workers import MEMORY, DecodePool
from tests.imaging.made import seen
from tests.shared import shared

psutil = pytest.importorskip("psutil")

TAKEN = "taken"


@dataclass(frozen=True)
class Outcome:
    """What became of one file."""

    path: Path
    answer: str
    detail: str
    seconds: float


@dataclass(frozen=True)
class Walk:
    """What became of all files, and what it took."""

    outcomes: tuple[Outcome, ...]
    seconds: float
    highest_memory: int

    def of(self, folder: str, pattern: str = "*") -> list[Outcome]:
        return [one for one in self.outcomes if folder in one.path.parts and one.path.match(pattern)]


def check(prepared: Prepared) -> None:
    assert max(prepared.info.width, prepared.info.height) >= 1
    for content, side in ((prepared.preview, PREVIEW_SIDE), (prepared.thumbnail, THUMBNAIL_SIDE)):
        picture = seen(content)
        assert picture.format == "JPEG"
        assert max(picture.size) == min(side, max(prepared.info.width, prepared.info.height))


def highest_memory() -> int:
    """Return the most physical memory that any worker of this test run ever had, in bytes."""
    peaks = [0]
    for process in psutil.Process().children():
        status = Path(f"/proc/{process.pid}/status")
        if status.exists():
            peaks += [int(line.split()[1]) << 10 for line in status.read_text().splitlines() if "VmHWM" in line]
    return max(peaks)


@pytest.fixture(scope="module")
def walk() -> Iterator[Walk]:
    files = sorted(path for path in shared("malformed").rglob("*") if path.is_file())
    with DecodePool(2) as pool:

        def attempt(path: Path) -> Outcome:
            content, start = path.read_bytes(), time.perf_counter()
            try:
                check(pool.prepare(content))
                answer, detail = TAKEN, ""
            except PictureRefused as refusal:
                answer, detail = Refusal(refusal.reason).value, refusal.detail
            return Outcome(path, answer, detail, time.perf_counter() - start)

        start = time.perf_counter()
        with ThreadPoolExecutor(2) as threads:
            outcomes = tuple(threads.map(attempt, files))
        yield Walk(outcomes, time.perf_counter() - start, highest_memory())


def test_every_file_is_taken_or_refused_with_a_reason_in_time(walk: Walk) -> None:
    assert len(walk.outcomes) > 500
    assert {one.answer for one in walk.outcomes} <= {TAKEN, *Refusal} - {Refusal.TOOK_TOO_LONG, Refusal.EMPTY}
    assert max(walk.outcomes, key=lambda one: one.seconds).seconds < 10
    assert walk.seconds < 60
    assert 0 < walk.highest_memory < MEMORY


def test_the_broken_files_of_pngsuite_are_refused_and_no_others(walk: Walk) -> None:
    pictures = walk.of("PngSuite", "*.png")
    broken = {one.path.name for one in pictures if one.path.name.startswith("x")}
    assert len(broken) == 14
    assert len(pictures) == 175
    assert {one.path.name for one in pictures if one.answer != TAKEN} == broken
    assert {one.answer for one in pictures if one.path.name in broken} == {Refusal.DAMAGED}


def test_kinds_that_are_not_taken_are_told_by_name_whatever_is_wrong_inside(walk: Walk) -> None:
    kinds = {"*.gif": "GIF", "*.bmp": "BMP", "*.psd": "PSD", "*.fli": "FLI", "*.j2k": "JPEG 2000", "*.dds": "DDS"}
    for pattern, name in kinds.items():
        answers = {(one.answer, one.detail) for one in walk.of("pillow", pattern)}
        assert (Refusal.KIND_NOT_TAKEN, name) in answers
        assert TAKEN not in {answer for answer, _ in answers}


def test_nothing_that_only_looks_like_a_picture_is_taken(walk: Walk) -> None:
    fuzzed = walk.of("metadata-extractor-fuzzing", "*.fuzzed")
    assert len(fuzzed) >= 60
    assert TAKEN not in {one.answer for one in fuzzed}
    texts = [one for one in walk.outcomes if one.path.suffix in {".txt", ".md"}]
    assert {one.answer for one in texts} == {Refusal.NOT_A_PICTURE}


def test_truncated_files_are_told_so(walk: Walk) -> None:
    (cut,) = walk.of("pillow", "truncated_jpeg.jpg")
    assert cut.answer == Refusal.TRUNCATED
    (bad,) = walk.of("pillow", "broken.png")
    assert bad.answer == Refusal.DAMAGED
    (exif,) = walk.of("pillow", "truncated_exif_dpi.jpg")
    assert exif.answer == TAKEN  # broken EXIF costs nothing but itself
