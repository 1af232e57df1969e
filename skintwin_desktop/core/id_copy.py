"""A copy of an identity document opened, looked at, and its masks checked; nothing of it is ever written.

A file is read into memory that is overwritten afterwards, decoded in a worker process that ends after it, and its
pixels are overwritten by ``HeldPicture.wipe``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from skintwin_desktop.core.held_picture import HeldPicture, overwrite, read_file, turned
from skintwin_desktop.core.id_copy_text import by_place, by_text, readable
from skintwin_desktop.core.requests.identity import Box, Item, Left, Looked, MaskedCopy, Readable
from skintwin_desktop.errors import Cancelled, CopyStillReadable
from skintwin_desktop.imaging.boxes import covered
from skintwin_desktop.imaging.layout import Layout, lay_out
from skintwin_desktop.imaging.masks import flatten_masks, masked, wipe
from skintwin_desktop.imaging.reading import Line, Word
from skintwin_desktop.imaging.workers import DecodePool
from skintwin_desktop.rules import mrz

LONGEST = 2400
"""The long side at which a copy is looked at, in pixels: enough to read the smallest print of a card on a page."""
SHORTEST = 1600
"""The long side to which a small picture is enlarged, so that it can be turned without losing what can be read."""
_SURE, _ENOUGH_WORDS = 60.0, 8
_COVERED = 0.6


def open_side(held: HeldPicture, path: Path) -> Looked:
    """Read a file into memory, decode it upright, and return what should be black on it.

    Raises PictureRefused, and Cancelled when the side was wiped meanwhile.
    """
    content = read_file(path)
    try:
        with DecodePool(1) as worker:  # of its own: its memory ends with it
            held.hold(worker.pixels(content, longest=LONGEST))
    finally:
        overwrite(memoryview(content))
    return look_at(held)


def look_at(held: HeldPicture) -> Looked:
    """Turn a side upright and level, and return what should be black on it; Cancelled when it was wiped meanwhile."""
    if max(held.pixels.width, held.pixels.height) < SHORTEST:
        held.hold(turned(held.pixels, 0, least=SHORTEST))
    level = _from_level(_laid_out(held).turn)
    if level:
        held.hold(turned(held.pixels, level))
    quarters, lines = _upright(held)
    if quarters:
        held.hold(turned(held.pixels, -90 * quarters))
    with masked(held.pixels, ()) as picture:
        layout = lay_out(picture)
        if lines is None:
            return Looked(tuple(by_place(layout)), was_read=False)
        lines = _with_zone_read(held, picture, layout, lines)
    if held.is_wiped:
        raise Cancelled
    return Looked(tuple(by_text(lines, layout, picture.size)), was_read=True)


def _laid_out(held: HeldPicture) -> Layout:
    with masked(held.pixels, ()) as picture:
        return lay_out(picture)


def _from_level(turn: float) -> float:
    """Return by how many degrees lines are off from lying or standing."""
    return turn - 90 if turn > 45 else turn


def still_readable(held: HeldPicture, boxes: Sequence[Box]) -> Left:
    """Return what can be read on a side with these boxes black: rows of nine digits, and lines of a zone.

    The number of a Dutch passport or card counts too. Without a program that reads, lines of a zone are told by their
    look alone. Cancelled when the side was wiped meanwhile.
    """
    with masked(held.pixels, boxes) as picture:
        layout = lay_out(picture)
        bare = [line for line in layout.zone_lines if covered(line, boxes) < _COVERED]
        lines = held.reader.read(picture) if held.reader is not None else None
        if lines is None:
            return Left(tuple(Readable(Item.ZONE, line) for line in bare), was_read=False)
        lines = _with_zone_read(held, picture, layout, lines)
    return Left(tuple(readable(lines)), was_read=True)


def mask_copy(sides: Sequence[tuple[HeldPicture, Sequence[Box]]]) -> MaskedCopy:
    """Return a copy in which the boxes are black for good; CopyStillReadable, and nothing, where something is left."""
    for number, (held, boxes) in enumerate(sides):
        left = still_readable(held, boxes)
        if left.found or not boxes:
            raise CopyStillReadable(number, tuple(dict.fromkeys(one.item.value for one in left.found)))
    return MaskedCopy(tuple(flatten_masks(held.pixels, boxes) for held, boxes in sides))


# --- reading ---


def _upright(held: HeldPicture) -> tuple[int, tuple[Line, ...] | None]:
    """Return by how many quarters a side must be turned clockwise, and what was read on it then."""
    with masked(held.pixels, ()) as picture:
        layout = lay_out(picture)
        order = _order(layout, picture.size)
        best: tuple[int, int, tuple[Line, ...]] | None = None
        for quarters in order:
            lines = _read_turned(held, picture, quarters)
            if lines is None:
                return order[0], None
            words = sum(_is_word(word) for line in lines for word in line.words)
            if best is None or words > best[0]:
                best = (words, quarters, lines)
            if words >= _ENOUGH_WORDS:
                break
    assert best is not None
    return best[1], best[2]


def _order(layout: Layout, size: tuple[int, int]) -> tuple[int, ...]:
    """Return in which order quarter turns are tried: a zone lies at the foot of its document."""
    zone = layout.zone
    if zone is None:
        return 0, 1, 3, 2
    if zone.width >= zone.height:
        return (2, 0) if zone.bottom + zone.top < size[1] else (0, 2)
    return (1, 3) if zone.left + zone.right > size[0] else (3, 1)


def _read_turned(held: HeldPicture, picture: Image.Image, quarters: int) -> tuple[Line, ...] | None:
    if held.reader is None:
        return None
    if not quarters:
        return held.reader.read(picture)
    turned = picture.rotate(-90 * quarters, expand=True)
    try:
        return held.reader.read(turned)
    finally:
        wipe(turned)


def _is_word(word: Word) -> bool:
    return word.sure >= _SURE and sum(map(str.isalnum, word.text)) >= 3


def _with_zone_read(
    held: HeldPicture, picture: Image.Image, layout: Layout, lines: tuple[Line, ...]
) -> tuple[Line, ...]:
    """Read what looks like lines of a zone once more, as nothing but signs of a zone; what fits better is kept."""
    zone = layout.zone
    if zone is None or held.reader is None:
        return lines
    box = zone.padded(0.02 * zone.width, 0.25 * zone.height).within(*picture.size)
    if any(one.is_valid for one in mrz.find_zones([line.text for line in lines])):
        return lines
    part = picture.crop((box.left, box.top, box.right, box.bottom))
    try:
        again = held.reader.read(part, zone=True)
    finally:
        wipe(part)
    moved = [
        Line(tuple(Word(word.text, _moved(word.box, box), word.sure) for word in line.words)) for line in again or ()
    ]
    moved = [line for line in moved if mrz.looks_like_line(line.text)]
    if not moved:
        return lines
    kept = [line for line in lines if not mrz.looks_like_line(line.text) or not _crosses(line.box, moved)]
    return tuple(sorted((*kept, *moved), key=lambda line: line.box.top))


def _moved(box: Box, by: Box) -> Box:
    return Box(box.left + by.left, box.top + by.top, box.right + by.left, box.bottom + by.top)


def _crosses(box: Box, lines: Sequence[Line]) -> bool:
    return any(box.common(line.box).area > 0.3 * box.area for line in lines)
