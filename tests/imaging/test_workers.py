"""The processes that decode: shared by threads, replaced when they die, gone when the program is."""

from __future__ import annotations

import hashlib
import os
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import Pipe
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PIL import Image

from skintwin_desktop.errors import Cancelled, PictureRefused
from skintwin_desktop.imaging import Refusal, serving
from skintwin_desktop.imaging.workers import MEMORY, DecodePool
from tests.imaging.made import Tag, chunk, grey_tags, png, saved, seen
from tests.shared import shared

psutil = pytest.importorskip("psutil")

ROOT = Path(__file__).parents[2]
SMALL = saved(Image.new("RGB", (30, 20), (9, 99, 199)), "PNG")


def works(process: Any) -> bool:
    """Tell whether it lives and is not the one that Python itself keeps beside spawned processes."""
    try:
        return "resource_tracker" not in " ".join(process.cmdline())
    except psutil.NoSuchProcess:  # a zombie counts as gone
        return False


def children() -> set[int]:
    """Return the processes of this test run that live."""
    return {process.pid for process in psutil.Process().children(recursive=True) if works(process)}


def eventually(condition: Callable[[], bool], *, seconds: float = 20) -> bool:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


@contextmanager
def hard_at_work(pid: int) -> Iterator[None]:
    """Let something be started and wait until this worker is inside a decoder with it."""
    process = psutil.Process(pid)
    before = process.cpu_times().user
    yield
    assert eventually(lambda: process.cpu_times().user > before + 0.2)


def endless_tiff(pages: int) -> bytes:
    """Return a TIFF of a few megabytes whose pages are counted one by one, each against all before it."""
    tags: list[Tag] = sorted(grey_tags(1, 1, bits=8, photometric=1, size=1))
    entries = struct.pack("<H", len(tags)) + b"".join(
        struct.pack("<HHI", *tag[:3]) + tag[3].ljust(4, b"\0") for tag in tags
    )
    size = len(entries) + 4
    return (
        b"II*\0"
        + struct.pack("<I", 8)
        + b"".join(entries + struct.pack("<I", 8 + size * page if page < pages else 0) for page in range(1, pages + 1))
    )


def test_several_threads_share_the_workers() -> None:
    contents = [saved(Image.new("RGB", (40 + n, 30), (n * 7, 100, 50)), "PNG") for n in range(24)]
    with DecodePool(2) as pool, ThreadPoolExecutor(6) as threads:
        before = children()
        made = list(threads.map(pool.prepare, contents))
        shown = list(threads.map(pool.pixels, contents))
        assert len(children() - before) <= 2
    assert [one.info.width for one in made] == list(range(40, 64))
    assert [bytes(one.data[:4]) for one in shown] == [bytes([50, 100, n * 7, 255]) for n in range(24)]


def test_closing_leaves_no_process_and_no_thread() -> None:
    processes, threads = children(), set(threading.enumerate())
    pool = DecodePool(3)
    pool.start()
    pool.prepare(SMALL)
    started = children() - processes
    assert len(started) == 3
    pool.close()
    assert children() == processes
    assert set(threading.enumerate()) <= threads
    assert not any(psutil.pid_exists(pid) for pid in started)
    with pytest.raises(Cancelled):
        pool.prepare(SMALL)
    pool.close()


def test_a_call_that_is_under_way_ends_when_the_pool_is_closed() -> None:
    outcome: list[object] = []
    before = children()
    pool = DecodePool(1)
    pool.prepare(SMALL)
    content = endless_tiff(60_000)

    def call() -> None:
        try:
            outcome.append(pool.prepare(content))
        except Cancelled as cancelled:
            outcome.append(cancelled)

    callers = [threading.Thread(target=call) for _ in range(2)]  # one at work, one waiting for the worker
    (pid,) = pool_children(pool)
    with hard_at_work(pid):
        for caller in callers:
            caller.start()
    start = time.monotonic()
    pool.close()
    for caller in callers:
        caller.join(5)
    assert time.monotonic() - start < 3
    assert [type(one) for one in outcome] == [Cancelled, Cancelled]
    assert children() == before


def test_a_file_that_keeps_a_worker_busy_is_given_up_and_the_worker_replaced() -> None:
    with DecodePool(1, seconds=1.5) as pool:
        pool.prepare(SMALL)
        (first,) = pool_children(pool)
        start = time.monotonic()
        with pytest.raises(PictureRefused) as refused:
            pool.prepare(endless_tiff(60_000))
        assert refused.value.reason == Refusal.TOOK_TOO_LONG
        assert time.monotonic() - start < 6
        assert pool.prepare(SMALL).info.width == 30
        assert pool_children(pool) != {first}
        assert not psutil.pid_exists(first)


def pool_children(pool: DecodePool) -> set[int]:
    return {worker._process.pid for worker in (*pool._idle, *pool._busy) if worker._process.pid}


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits address space")
def test_memory_beyond_the_limit_is_refused_and_the_pool_goes_on() -> None:
    palette = chunk(b"PLTE", bytes(6))  # 110 megapixels of one byte become four bytes
    content = png(11_000, 10_000, depth=1, colour=3, rows=bytes(1376 * 10_000), extra=palette)
    with DecodePool(1, memory=300 << 20) as pool:
        for _ in range(2):
            with pytest.raises(PictureRefused) as refused:
                pool.prepare(content)
            assert refused.value.reason == Refusal.TOO_MUCH_MEMORY
        assert pool.prepare(SMALL).info.width == 30
    with DecodePool(1) as pool:
        assert pool.prepare(content).info.width == 11_000


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets another process read limits")
def test_a_worker_is_confined() -> None:
    with DecodePool(1) as pool:
        pool.prepare(SMALL)
        (pid,) = pool_children(pool)
        process = psutil.Process(pid)
        assert process.rlimit(psutil.RLIMIT_AS) == (MEMORY, MEMORY)
        assert process.rlimit(psutil.RLIMIT_CORE) == (0, 0)
        assert process.rlimit(psutil.RLIMIT_FSIZE) == (0, 0)  # it can write to no file


def test_workers_that_were_killed_are_replaced_without_a_word() -> None:
    with DecodePool(2) as pool:
        pool.start()
        pool.prepare(SMALL)
        killed = pool_children(pool)
        assert len(killed) == 2
        for pid in killed:
            os.kill(pid, signal.SIGKILL)
        for _ in range(3):
            assert pool.prepare(SMALL).info.width == 30
        assert not pool_children(pool) & killed


def test_a_worker_that_dies_at_work_is_a_refusal_and_not_a_hang() -> None:
    with DecodePool(1) as pool:
        pool.prepare(SMALL)
        (pid,) = pool_children(pool)
        with ThreadPoolExecutor(1) as threads:
            with hard_at_work(pid):
                call = threads.submit(pool.prepare, endless_tiff(60_000))
            os.kill(pid, signal.SIGSEGV)
            with pytest.raises(PictureRefused) as refused:
                call.result(10)
        assert refused.value.reason == Refusal.DAMAGED
        assert pool.prepare(SMALL).info.width == 30


def test_a_worker_that_stands_still_is_given_up() -> None:
    with DecodePool(1, seconds=1.0) as pool:
        pool.prepare(SMALL)
        (pid,) = pool_children(pool)
        os.kill(pid, signal.SIGSTOP)
        with pytest.raises(PictureRefused) as refused:
            pool.prepare(SMALL + bytes(8_000_000))  # more than the pipe holds: the sender waits as well
        assert refused.value.reason == Refusal.TOOK_TOO_LONG
        assert pool.prepare(SMALL).info.width == 30


PROGRAM = """
import sys, threading
from pathlib import Path
from typing import Any
from skintwin_desktop.imaging.workers import DecodePool
from tests.imaging.test_workers import SMALL, endless_tiff, hard_at_work, pool_children

if __name__ == "__main__":
    pool = DecodePool(2)
    pool.start()
    pool.prepare(SMALL)
    pids = pool_children(pool)
    (busy,) = {worker._process.pid for worker in pool._idle[-1:]}
    with hard_at_work(busy):
        threading.Thread(target=pool.prepare, args=(endless_tiff(60_000),), daemon=True).start()
    print(*pids, flush=True)
    threading.Event().wait()
"""


def test_workers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(PROGRAM)
    program = subprocess.Popen(
        [sys.executable, str(script)], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE
    )
    try:
        assert program.stdout is not None
        pids = [int(word) for word in program.stdout.readline().split()]
        assert len(pids) == 2
        assert all(psutil.pid_exists(pid) for pid in pids)
        program.kill()
        program.wait(10)
        assert eventually(lambda: not any(alive(pid) for pid in pids), seconds=8)
    finally:
        program.kill()
        program.wait(10)
        if program.stdout is not None:
            program.stdout.close()


def alive(pid: int) -> bool:
    with suppress(psutil.NoSuchProcess):
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    return False


def test_a_decoder_alone_gives_what_a_worker_gives(pool: DecodePool) -> None:
    path = shared("body", "exif-samples", "jpg", "orientation", "landscape_6.jpg")
    code = (
        "import hashlib, sys; from pathlib import Path; from skintwin_desktop.imaging import decode\n"
        "content = Path(sys.argv[1]).read_bytes()\n"
        "made, shown = decode.prepare(content), decode.pixels(content, longest=200)\n"
        "print(*(hashlib.sha256(one).hexdigest() for one in (made.preview, made.thumbnail, shown.data)))\n"
    )
    shell = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    made, shown = pool.prepare(path.read_bytes()), pool.pixels(path.read_bytes(), longest=200)
    parts = (made.preview, made.thumbnail, shown.data)
    assert shell.stdout.split() == [hashlib.sha256(one).hexdigest() for one in parts]


def test_the_main_program_imports_no_decoder_and_a_worker_little_else() -> None:
    ask = "import sys, {0}; print(*sorted(sys.modules))"

    def imported(module: str) -> set[str]:
        shell = subprocess.run(
            [sys.executable, "-c", ask.format(module)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        return set(shell.stdout.split())

    assert not {name for name in imported("skintwin_desktop.imaging.workers") if name.split(".")[0] == "PIL"}
    worker = imported("skintwin_desktop.imaging.decode")
    assert not {name.split(".")[0] for name in worker} & {"PySide6", "shiboken6", "sqlalchemy", "cryptography"}
    assert {name for name in worker if name.startswith("PIL.") and name.endswith("Plugin")} == {
        f"PIL.{kind}ImagePlugin" for kind in ("Jpeg", "Mpo", "Png", "Tiff", "WebP")
    }


def test_pillow_loads_no_other_plugin_for_an_unknown_file() -> None:
    code = (
        "import io, sys\n"
        "from PIL import Image, UnidentifiedImageError\n"
        "from skintwin_desktop.imaging import decode\n"
        "try:\n"
        "    Image.open(io.BytesIO(b'8BPS' + bytes(60)))\n"
        "except UnidentifiedImageError:\n"
        "    print(*(name for name in sys.modules if name in ('PIL.PsdImagePlugin', 'PIL.BmpImagePlugin')), 'no')\n"
    )
    shell = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shell.stdout.strip() == "no"


@pytest.mark.parametrize(
    "lie",
    [
        {"type": "pixels", "width": 40_000, "height": 10},
        {"type": "pixels", "width": -1, "height": 10},
        {"type": "prepared", "info": {}, "preview": 10, "thumbnail": 10},
        {"type": "prepared", "info": None, "preview": 1 << 40, "thumbnail": 10},
        {"type": "refused", "reason": "because", "detail": ""},
        {"type": "refused", "reason": "damaged", "detail": "x" * 5000},
        {"type": "other"},
        ["pixels", 1, 1],
    ],
)
def test_what_a_worker_says_is_checked(lie: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.msgpack.decode(msgspec.msgpack.encode(lie), type=serving.Head)


@pytest.mark.parametrize("raw", [True, False])
def test_large_answers_travel_in_pieces(raw: bool) -> None:
    content = os.urandom(3_000_000)
    reader, writer = Pipe(duplex=False)
    room = bytearray(len(content))
    sender = threading.Thread(target=serving.pour, args=(serving.pieces(content), writer), kwargs={"raw": raw})
    sender.start()
    serving.fill(memoryview(room), reader, raw=raw)
    sender.join()
    assert bytes(room) == content
    writer.close()
    with pytest.raises(EOFError):
        serving.fill(memoryview(room), reader, raw=raw)
    reader.close()


def test_full_pixels_reach_qt_without_conversion(pool: DecodePool) -> None:
    qt = pytest.importorskip("PySide6.QtGui")
    content = shared("body", "exif-samples", "jpg", "Nikon_D70.jpg").read_bytes()
    pixels = pool.pixels(content)
    image = qt.QImage(pixels.data, pixels.width, pixels.height, pixels.width * 4, qt.QImage.Format.Format_RGB32)
    with Image.open(shared("body", "exif-samples", "jpg", "Nikon_D70.jpg")) as original:
        for at in ((0, 0), (50, 30), (99, 65)):
            assert image.pixelColor(*at).getRgb()[:3] == original.getpixel(at)
    assert seen(pool.prepare(content).preview).size == (100, 66)
