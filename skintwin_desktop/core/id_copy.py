"""A copy of an identity document opened, looked at, and its masks checked; nothing of it is ever written.

A file is read into memory that is overwritten afterwards, decoded in a worker process that ends after it, and its
pixels are overwritten by ``HeldPicture.wipe``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from skintwin_desktop.core.held_picture import HeldPicture, overwrite, read_file, turned
from skintwin_desktop.core.id_copy_reading import read_again, upright
from skintwin_desktop.core.id_copy_text import by_place, by_text, readable
from skintwin_desktop.core.requests.identity import Box, Item, Left, Looked, MaskedCopy, Readable
from skintwin_desktop.errors import Cancelled, CopyStillReadable
from skintwin_desktop.imaging.boxes import covered
from skintwin_desktop.imaging.layout import Layout, lay_out
from skintwin_desktop.imaging.masks import flatten_masks, masked
from skintwin_desktop.imaging.workers import DecodePool

LONGEST = 2400
"""The long side at which a copy is looked at, in pixels: enough to read the smallest print of a card on a page."""
SHORTEST = 1600
"""The long side to which a small picture is enlarged, so that it can be turned without losing what can be read."""
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
    layout = _laid_out(held)
    level = _from_level(layout.turn)
    if level:
        held.hold(turned(held.pixels, level))
        layout = _laid_out(held)
    quarters, lines = upright(held, layout)
    if quarters:
        held.hold(turned(held.pixels, -90 * quarters))
        layout = _laid_out(held)
    with masked(held.pixels, ()) as picture:
        if lines is None:
            return Looked(tuple(by_place(layout)), was_read=False)
        lines = read_again(held, picture, layout, lines)
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
        lines = read_again(held, picture, layout, lines)
    return Left(tuple(readable(lines, boxes)), was_read=True)


def mask_copy(sides: Sequence[tuple[HeldPicture, Sequence[Box]]]) -> MaskedCopy:
    """Return a copy in which the boxes are black for good; CopyStillReadable, and nothing, where something is left."""
    for number, (held, boxes) in enumerate(sides):
        left = still_readable(held, boxes)
        if left.found or not boxes:
            raise CopyStillReadable(number, tuple(dict.fromkeys(one.item.value for one in left.found)))
    return MaskedCopy(tuple(flatten_masks(held.pixels, boxes) for held, boxes in sides))
