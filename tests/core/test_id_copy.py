"""A copy of an identity document: what is proposed, what is still readable, and that nothing of it stays anywhere."""

from __future__ import annotations

import subprocess
import sys
import threading
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from skintwin_desktop.core.held_picture import HeldPicture, turned
from skintwin_desktop.core.id_copy import look_at, mask_copy, open_side, still_readable
from skintwin_desktop.core.requests.identity import Box, Item, Looked, Readable
from skintwin_desktop.errors import Cancelled, CopyStillReadable, PictureRefused
from skintwin_desktop.imaging.boxes import covered
from tests.documents import (
    BSN_BOX,
    CARD,
    NUMBER_BOX,
    PHOTO,
    SPECIMEN_BOXES,
    ZONE_BOX,
    card,
    reading,
    specimens,
    vectors,
    zone_boxes,
    zone_picture,
)
from tests.imaging.test_masks import pixels_of
from tests.prove.memory import memory_of

ROOT = Path(__file__).parents[2]
REAL = {Item.PHOTO: PHOTO, Item.ZONE: ZONE_BOX, Item.NUMBER: NUMBER_BOX, Item.BSN: BSN_BOX}


def holding(picture: Image.Image, *, reads: bool = True) -> HeldPicture:
    held = HeldPicture(reads=reads)
    held.hold(pixels_of(picture))
    return held


def boxes_of(looked: Looked, item: Item) -> list[Box]:
    return [one.box for one in looked.proposals if one.item is item]


def whole(held: HeldPicture, box: Box) -> Box:
    """Return a box of the drawn card where it lies on the picture as it is held."""
    return box.scaled(held.pixels.width / CARD[0])


# --- proposals ---


@pytest.mark.parametrize("quarters", [0, 1, 2])
def test_everything_that_must_be_black_is_proposed_and_nothing_is_readable_under_it(quarters: int) -> None:
    reading()
    held = holding(card().rotate(-90 * quarters, expand=True))
    looked = look_at(held)
    assert looked.was_read
    for item, box in REAL.items():
        assert covered(whole(held, box), boxes_of(looked, item)) > 0.95, item
    for seen in (Box(490, 168, 700, 210), Box(490, 378, 760, 420), Box(490, 483, 760, 525)):
        assert all(one.box.common(whole(held, seen)).area == 0 for one in looked.proposals)
    assert {one.item for one in still_readable(held, ()).found} == {Item.ZONE, Item.NUMBER, Item.BSN}
    assert still_readable(held, [one.box for one in looked.proposals]).found == ()


def test_without_a_program_that_reads_places_are_proposed() -> None:
    held = holding(card(), reads=False)
    looked = look_at(held)
    assert not looked.was_read
    assert not any(one.is_read for one in looked.proposals)
    for item in (Item.PHOTO, Item.ZONE, Item.NUMBER):
        assert covered(whole(held, REAL[item]), boxes_of(looked, item)) > 0.95, item
    left = still_readable(held, ())
    assert (left.was_read, {one.item for one in left.found}) == (False, {Item.ZONE})
    assert still_readable(held, boxes_of(looked, Item.ZONE)).found == ()


@pytest.mark.parametrize("reads", [True, False])
def test_proposals_cover_every_line_photograph_and_number_of_the_specimens(reads: bool) -> None:
    if reads:
        reading()
    for path in specimens():
        held = HeldPicture(reads=reads)
        looked = open_side(held, path)
        with Image.open(path) as file:
            factor = held.pixels.width / file.width
        for item in (Item.ZONE, Item.PHOTO, Item.NUMBER):
            if item is Item.NUMBER and not reads and "visas" in path.stem:
                continue  # it stands where no other document has it
            for box in SPECIMEN_BOXES[path.stem][item]:
                assert covered(box.scaled(factor), boxes_of(looked, item)) > 0.95, (path.stem, item)
        assert still_readable(held, [one.box for one in looked.proposals]).found == (), path.stem


@pytest.mark.parametrize("number", range(20))
def test_proposals_cover_every_line_of_the_shared_zones(number: int) -> None:
    reading()
    lines = vectors()[number].lines
    held = holding(zone_picture(lines))
    boxes = boxes_of(look_at(held), Item.ZONE)
    for line in zone_boxes(lines):
        assert covered(line.scaled(held.pixels.width / 1500), boxes) > 0.9, line


@pytest.mark.parametrize("written", ["111222333", "1112.22.333", "123 456 782", "99 99 99 990", "123456789"])
def test_a_row_of_nine_is_seen_however_it_is_written(written: str) -> None:
    reading()
    found = still_readable(holding(card(bsn=written, number="", zone=())), ()).found
    assert {one.item for one in found} == {Item.BSN}
    assert covered(BSN_BOX, [one.box for one in found]) > 0.8


def test_half_a_mask_is_not_enough() -> None:
    reading()
    held = holding(card(number="", zone=()))
    looked = look_at(held)
    (box,) = boxes_of(looked, Item.BSN)
    left = still_readable(held, [Box(box.left, box.bottom - box.height // 5, box.right, box.bottom)])
    assert {one.item for one in left.found} == {Item.BSN}


# --- what may be kept ---


def test_a_copy_without_masks_is_not_kept() -> None:
    reading()
    held = holding(card())
    for boxes in ((), (PHOTO,), (ZONE_BOX.padded(20, 30),)):
        with pytest.raises(CopyStillReadable):
            mask_copy([(held, boxes)])
    with pytest.raises(CopyStillReadable) as refused:
        mask_copy([(holding(card(bsn="", number="", zone=())), [PHOTO]), (held, [ZONE_BOX.padded(20, 30)])])
    assert (refused.value.side, set(refused.value.items)) == (1, {"number", "bsn"})


def test_a_masked_copy_is_black_where_it_must_be() -> None:
    reading()
    held = holding(card())
    looked = look_at(held)
    boxes = [one.box for one in looked.proposals]
    (side,) = mask_copy([(held, boxes)]).sides
    flat = Image.open(BytesIO(side))
    for box in boxes:
        inside = box.within(*flat.size)
        assert flat.crop((inside.left, inside.top, inside.right, inside.bottom)).getextrema() == ((0, 0),) * 3


# --- what goes wrong ---


@pytest.mark.parametrize(
    ("content", "reason", "detail"),
    [(b"%PDF-1.7\n", "kind_not_taken", "PDF"), (b"hello", "not_a_picture", ""), (b"", "empty", "")],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes, reason: str, detail: str) -> None:
    path = tmp_path / "copy"
    path.write_bytes(content)
    with pytest.raises(PictureRefused) as refused:
        open_side(HeldPicture(reads=False), path)
    assert (refused.value.reason, refused.value.detail) == (reason, detail)


def test_a_file_that_is_gone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PictureRefused, match="unreadable"):
        open_side(HeldPicture(reads=False), tmp_path / "gone.jpg")


# --- nothing stays ---


def test_wiping_overwrites_the_pixels_and_ends_everything() -> None:
    held = holding(card(), reads=False)
    data = held.pixels.data
    assert bytes(data[:4]) != bytes(4)
    held.wipe()
    assert held.is_wiped
    assert bytes(data) == bytes(len(data))
    for deed in (look_at, lambda one: still_readable(one, ()), lambda one: one.pixels):
        with pytest.raises(Cancelled):
            deed(held)
    later = pixels_of(card())
    with pytest.raises(Cancelled):
        held.hold(later)
    assert later.data[0] == 0
    assert not any(later.data)


def test_turning_wipes_what_was_held_before() -> None:
    held = holding(Image.new("RGB", (40, 20), (1, 2, 3)), reads=False)
    before = held.pixels
    held.hold(turned(before, -90))
    assert (held.pixels.width, held.pixels.height) == (20, 40)
    assert bytes(held.pixels.data[:4]) == bytes((3, 2, 1, 255))
    assert bytes(before.data) == bytes(len(before.data))


def test_wiping_stops_reading() -> None:
    reading()
    held = holding(card())
    ended: list[str] = []

    def look() -> None:
        try:
            look_at(held)
        except Cancelled:
            ended.append("stopped")

    thread = threading.Thread(target=look)
    thread.start()
    thread.join(0.3)
    held.wipe()
    thread.join(30)
    assert ended == ["stopped"]


FLOW = """
import resource, sys
from pathlib import Path
def main():
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    from skintwin_desktop.core.held_picture import HeldPicture
    from skintwin_desktop.core.id_copy import mask_copy, open_side, still_readable
    held = HeldPicture()
    looked = open_side(held, Path(sys.argv[1]))
    boxes = [one.box for one in looked.proposals]
    still_readable(held, boxes)
    print("held", len(boxes), flush=True)
    sys.stdin.readline()
    kept = len(mask_copy([(held, boxes)]).sides)
    held.wipe()
    print("wiped", kept, flush=True)
    sys.stdin.readline()
if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process as Linux shows it")
def test_no_byte_is_written_and_none_stays_in_memory(tmp_path: Path) -> None:
    """The whole way with writing to files forbidden by the system, and a search of the process's memory after it."""
    import random

    picture = card()
    noise = Image.frombytes("RGB", (300, 60), random.Random(5).randbytes(300 * 60 * 3))
    picture = picture.resize((1800, 1260))
    picture.paste(noise, (700, 800))
    path, script = tmp_path / "copy.png", tmp_path / "flow.py"
    picture.save(path)
    script.write_text(FLOW, encoding="utf-8")
    rows = [noise.crop((20, y, 60, y + 1)) for y in (5, 30, 55)]
    needles = [row.convert("RGBA").tobytes("raw", mode) for row in rows for mode in ("BGRA", "RGBA")]
    needles += [row.tobytes() for row in rows] + [path.read_bytes()[at : at + 64] for at in (20_000, 40_000)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(
        [sys.executable, str(script), str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"held")
        assert hits(process.pid, needles) > 0
        process.stdin.write(b"\n")
        process.stdin.flush()
        assert process.stdout.readline() == b"wiped 1\n"
        found = hits(process.pid, needles)
        process.stdin.write(b"\n")
        process.stdin.flush()
    assert process.returncode == 0
    assert found == 0


def hits(pid: int, needles: list[bytes]) -> int:
    return sum(piece.count(needle) for piece in memory_of(pid, set(), 256) for needle in needles)


def test_what_is_told_of_a_copy_is_frozen() -> None:
    with pytest.raises(AttributeError):
        Readable(Item.BSN, Box(0, 0, 1, 1)).item = Item.PHOTO  # type: ignore[misc]
