"""Reading a copy of an identity document: which way up it is, and its zone and digits once more where that helps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from PIL import Image

from skintwin_desktop.core.held_picture import HeldPicture
from skintwin_desktop.imaging.boxes import Box, united
from skintwin_desktop.imaging.layout import Layout
from skintwin_desktop.imaging.masks import masked, wipe
from skintwin_desktop.imaging.reading import DIGITS, ZONE_SIGNS, Line, Word
from skintwin_desktop.rules import id_numbers, mrz

_SURE, _ENOUGH_WORDS = 60.0, 8
_MOST_UNSURE = 16
_ROW, _GAP = 48, 40
"""Height of a row of what is read again as digits, and the gap around it, in pixels."""


def upright(held: HeldPicture, layout: Layout) -> tuple[int, tuple[Line, ...] | None]:
    """Return by how many quarters a side must be turned clockwise, and what was read on it then (None: nothing can)."""
    with masked(held.pixels, ()) as picture:
        order = _order(layout, picture.size)
        best: tuple[int, int, tuple[Line, ...]] | None = None
        for quarters in order:
            lines = _read_turned(held, picture, quarters)
            if lines is None:
                return order[0], None
            words = sum(_is_word(word) for line in lines for word in line.words)
            words += _ENOUGH_WORDS * sum(mrz.looks_like_line(line.text) for line in lines)
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


def read_again(held: HeldPicture, picture: Image.Image, layout: Layout, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return lines with a zone that is read better as such, and with rows of nine digits that were read as letters."""
    return _with_digits_read(held, picture, _with_zone_read(held, picture, layout, lines))


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
        again = held.reader.read(part, only=ZONE_SIGNS)
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


# --- digits ---


def _with_digits_read(held: HeldPicture, picture: Image.Image, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Read what was not read with certainty once more as digits only; rows of nine that are sure then join the lines.

    The program likes words: it reads 999999990 as letters that it is not sure of.
    """
    boxes = list(_unsure(lines, picture.size))[:_MOST_UNSURE]
    if not boxes or held.reader is None:
        return lines
    sheet = Image.new("L", (max(round(box.width * _ROW / box.height) for box in boxes) + 2 * _GAP,
                            (_ROW + _GAP) * len(boxes) + _GAP), 255)  # fmt: skip
    for at, box in enumerate(boxes):
        part = _on_white(picture.crop((box.left, box.top, box.right, box.bottom)).convert("L"))
        row = part.resize((round(box.width * _ROW / box.height), _ROW), Image.Resampling.BICUBIC)
        sheet.paste(row, (_GAP, _GAP + at * (_ROW + _GAP)))
        wipe(part)
        wipe(row)
    try:
        found = held.reader.read(sheet, only=DIGITS)
    finally:
        wipe(sheet)
    again = []
    for line in found or ():
        at = (line.box.top + line.box.bottom - _GAP) // 2 // (_ROW + _GAP)
        digits = "".join(word.text for word in line.words)
        sure = min(word.sure for word in line.words)
        if sure >= _SURE and len(digits) == id_numbers.BSN_DIGITS and 0 <= at < len(boxes):
            again.append(Line((Word(digits, boxes[at], sure),)))
    return tuple(sorted((*lines, *again), key=lambda line: line.box.top))


def _on_white(part: Image.Image) -> Image.Image:
    """Return a grey piece whose paper is white, so that its edge is none."""
    paper = max(1, round(median(part.tobytes())))
    return part.point([min(255, round(level * 255 / (0.95 * paper))) for level in range(256)])


def _unsure(lines: Sequence[Line], size: tuple[int, int]) -> Iterator[Box]:
    """Yield boxes around words side by side, one of them not read with certainty, as long as nine digits can be."""
    for line in lines:
        if mrz.looks_like_line(line.text):
            continue
        for group in _side_by_side(line):
            box = united(word.box for word in group)
            if min(word.sure for word in group) < _SURE and box.height >= 8 and 3 <= box.width / box.height <= 16:
                yield box.padded(0.3 * box.height, 0.2 * box.height).within(*size)


def _side_by_side(line: Line) -> Iterator[list[Word]]:
    """Yield the words of a line in groups with wide gaps between them."""
    group: list[Word] = []
    for word in line.words:
        if group and word.box.left - group[-1].box.right > 1.5 * group[-1].box.height:
            yield group
            group = []
        group.append(word)
    yield group
