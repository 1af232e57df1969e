"""What the benches share: processes of their own, a throw-away folder on the real disk, a studio with a visit."""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import os
import shutil
import statistics
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import ParamSpec, TypeVar
from uuid import UUID

from tests.figures import Figure, exactly, told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tests.builders import Home

Parameters = ParamSpec("Parameters")
Answer = TypeVar("Answer")

BUILD = Path(__file__).parents[2] / "build" / "bench"
"""Where the benches keep what is worth making only once."""
_LOOK_SECONDS = 0.5


@dataclass(frozen=True)
class Done:
    """What came of one bench: its figures, or why it was left out and whether that is a failure."""

    seconds: float
    figures: dict[str, Figure] = field(default_factory=dict)
    left_out: str = ""
    failed: bool = False


def run_bench(name: str) -> Done:
    """Measure one bench; without the shared pictures it is left out, which under CI=true is a failure."""
    import pytest

    began, free = time.monotonic(), free_processor()
    try:
        figures = importlib.import_module(f"tests.bench.{name}").measure()
    except (pytest.skip.Exception, pytest.fail.Exception) as reason:
        failed = isinstance(reason, pytest.fail.Exception)
        return Done(time.monotonic() - began, left_out=str(reason), failed=failed)
    except Exception as error:  # noqa: BLE001  one bench that breaks must not take the figures of the others along
        traceback.print_exc()
        broken = {"the bench itself": exactly(f"{type(error).__name__}", "", "ran")}
        return Done(time.monotonic() - began, broken)
    free = min(free, free_processor())
    return Done(time.monotonic() - began, figures | {"a processor to itself before and after": told(free, "%")})


def free_processor() -> float:
    """Return how much of one processor this process gets, in percent: below 100 others disturb what is measured."""
    began, used = time.perf_counter(), time.process_time()
    while time.perf_counter() - began < _LOOK_SECONDS:
        pass
    return 100 * (time.process_time() - used) / (time.perf_counter() - began)


def in_fresh_process(
    work: Callable[Parameters, Answer], *arguments: Parameters.args, **named: Parameters.kwargs
) -> Answer:
    """Run ``work`` in a Python process that was started for it and did nothing else before."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as process:
        return process.submit(work, *arguments, **named).result()


@contextlib.contextmanager
def throw_away_folder() -> Iterator[Path]:
    """Give an empty folder on the disk of the project, not in memory as the system's own may be."""
    BUILD.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=BUILD))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def clear_left_overs() -> None:
    """Remove the folders of runs that were broken off; what is younger than an hour may be in use."""
    for folder in BUILD.glob("run-*"):
        if time.time() - folder.stat().st_mtime > 3600:
            shutil.rmtree(folder, ignore_errors=True)


def home_with_visit(folder: Path) -> tuple[Home, UUID]:
    """Found a studio in ``folder`` where a visit of Anna Proefman is under way; return it and the visit's id."""
    from skintwin_desktop.core import screening
    from skintwin_desktop.core.medical_records import VisitReason
    from tests import builders

    home = builders.home(folder)
    studio = home.practitioner()
    client = builders.take_in(studio).client
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    home.close(studio)
    return home, visit


def forget_file(path: Path) -> None:
    """Have the operating system read a file from the disk again the next time (Linux)."""
    if hasattr(os, "posix_fadvise"):
        handle = os.open(path, os.O_RDONLY)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(handle)


def ratio(product: Sequence[float], baseline: Sequence[float]) -> float:
    """Return the median of the ratios of neighbours: what disturbs the machine disturbs both of a pair."""
    return statistics.median(one / other for one, other in zip(product, baseline, strict=True))
