"""Taking in 75 photographs (575 megapixels, 187 MB), against bare Pillow and AES on two threads.

The product's figure is the whole of ``take_in_pictures`` in a studio that has just been signed in to: starting the
confined decoders, reading, fingerprints, decoding, preview and thumbnail as JPEG files, encryption of all three, each
written and flushed to the disk and read back, rows and journal lines committed, until the last is acknowledged.

The bare one does for each file, two at a time on two threads: read it, decode it with Pillow (scaled while decoding,
``draft``), resize to a preview of at most 1600 and from that a thumbnail of at most 320 pixels (Lanczos), and encrypt
the original with AES-256-GCM. It encodes nothing and writes nothing. Both begin with the files in the system's cache
and take turns.

The two do not scale alike: the product scales with Pillow's bicubic filter, which is a third less work than Lanczos and
looks the same in a picture that is made smaller, and it averages whole pixels for most of the way to a thumbnail.
"""

from __future__ import annotations

import io
import os
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import psutil
from PIL import Image

from tests.bench.photographs import megapixels, photographs
from tests.bench.workbench import home_with_visit, in_fresh_process, ratio, throw_away_folder
from tests.figures import Figure, at_most, exactly, told

ROUNDS = 3
THREADS = 2
PREVIEW, THUMBNAIL = 1600, 320


def measure() -> dict[str, Figure]:
    """Take the photographs in and do the bare work, in turn, each in a process of its own."""
    files = photographs()
    size = sum(len(file.read_bytes()) for file in files)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(in_fresh_process(take_bare, files))
        with throw_away_folder() as folder:
            ours.append(in_fresh_process(take_in, folder, files))
    return {
        "75 photographs, ratio to bare Pillow and AES": at_most(
            ratio([one.seconds for one in ours], [one.seconds for one in theirs]), "×", 1.15
        ),
        "75 photographs": told(statistics.median(one.seconds for one in ours), "s"),
        "bare Pillow and AES on two threads": told(statistics.median(one.seconds for one in theirs), "s"),
        "processor time, ratio to bare": told(
            ratio([one.processor for one in ours], [one.processor for one in theirs]), "×"
        ),
        "photographs taken in": exactly(min(one.count for one in ours), "", len(files)),
        "their sum": told(f"{megapixels():.0f} MP, {size / 1e6:.0f} MB", ""),
    }


@dataclass(frozen=True)
class Took:
    """What one round took: seconds on the wall, seconds of all processors together, and how many files it did."""

    seconds: float
    processor: float
    count: int


def take_in(folder: Path, files: Sequence[Path]) -> Took:
    """Take files in through core."""
    from skintwin_desktop.core import photos

    home, visit = home_with_visit(folder)
    studio = home.practitioner()
    try:
        began, used = time.perf_counter(), _processor_seconds()
        taken = photos.take_in_pictures(studio, visit, files, kind="overview")
        return Took(time.perf_counter() - began, _processor_seconds() - used, len(taken.pictures))
    finally:
        home.close_all()


def take_bare(files: Sequence[Path]) -> Took:
    """Do the bare work."""
    import cryptography.hazmat.primitives.ciphers.aead  # noqa: F401  imports are no part of the work

    Image.init()
    began, used = time.perf_counter(), _processor_seconds()
    with ThreadPoolExecutor(THREADS) as threads:
        for _ in threads.map(_bare, files):
            pass
    return Took(time.perf_counter() - began, _processor_seconds() - used, len(files))


def _processor_seconds() -> float:
    """Return what this process and those that it started, as far as they live, have used."""
    here = psutil.Process()
    times = [one.cpu_times() for one in (here, *here.children(recursive=True))]
    return float(sum(one.user + one.system for one in times))


def _bare(file: Path) -> None:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    content = file.read_bytes()
    with Image.open(io.BytesIO(content)) as picture:
        size = _fitted(picture.size, PREVIEW)
        picture.draft(None, size)
        preview = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        preview.resize(_fitted(size, THUMBNAIL), Image.Resampling.LANCZOS, reducing_gap=2.0)
    AESGCM(os.urandom(32)).encrypt(os.urandom(12), content, None)


def _fitted(size: tuple[int, int], longest: int) -> tuple[int, int]:
    scale = min(1.0, longest / max(size))
    return round(size[0] * scale), round(size[1] * scale)
