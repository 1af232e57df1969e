"""From text that was read off an identity document to the boxes that must be black on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

from skintwin_desktop.core.requests.identity import Box, Item, Proposal, Readable
from skintwin_desktop.imaging.boxes import covered, united
from skintwin_desktop.imaging.layout import Layout
from skintwin_desktop.imaging.reading import Line, Word
from skintwin_desktop.rules import id_numbers, mrz

_MARGIN = 0.35
"""How far a box goes beyond what was read, in heights of its line."""
_BELOW = 4.5
"""How far below its caption a number may stand, in heights of the caption."""
_UNSURE, _BARE = 60.0, 0.8
_FEWEST_WORDS = 8
"""A side on which fewer words were read was not really read: places are proposed as if it could not be."""


def by_text(lines: Sequence[Line], layout: Layout, size: tuple[int, int]) -> list[Proposal]:
    """Return a box for everything that was read and must be black, and for what looks like a photograph."""
    zones, others = _zones(lines)
    found = [Proposal(Item.PHOTO, photo, False) for photo in layout.photos]
    found += [Proposal(Item.ZONE, _whole(box, layout), True) for box in _zone_boxes(lines)]
    known = {number for zone in zones for number in (zone.number, zone.personal) if len(number) >= 6}
    taken: list[Box] = []
    for line in others:
        for box in _citizen_boxes(line, others):
            found.append(Proposal(Item.BSN, box, True))
            taken.append(box)
    for zone in zones:
        found += [Proposal(Item.BSN, box, True) for box in _like(others, zone.personal) if covered(box, taken) < 0.5]
    for box in _number_boxes(others, known):
        if covered(box, [one.box for one in found if one.item is Item.BSN]) < 0.5:
            found.append(Proposal(Item.NUMBER, box, True))
    if not zones and sum(len(line.words) for line in lines) < _FEWEST_WORDS:
        found += [one for one in by_place(layout) if one.item in {Item.ZONE, Item.NUMBER}]
    return _once([Proposal(one.item, one.box.within(*size), one.is_read) for one in found])


def by_place(layout: Layout) -> list[Proposal]:
    """Return boxes for what lies where it usually does, where nothing could be read.

    The number of the person has no place of its own: nothing is proposed for it.
    """
    found = [Proposal(Item.PHOTO, photo, False) for photo in layout.photos]
    if layout.zone is not None:
        found.append(Proposal(Item.ZONE, _zone_margin(layout.zone, len(layout.zone_lines)), False))
    return [*found, Proposal(Item.NUMBER, layout.number, False)]


def readable(lines: Sequence[Line], boxes: Sequence[Box]) -> list[Readable]:
    """Return what can still be read beside black boxes: lines of a zone, rows of nine digits, Dutch numbers.

    What stands below a caption for a citizen service number, and lies bare, counts whatever it was read as.
    """
    return _once(list(_readable(lines, boxes)))


def _readable(lines: Sequence[Line], boxes: Sequence[Box]) -> Iterator[Readable]:
    zone_boxes = list(_zone_boxes(lines))
    yield from (Readable(Item.ZONE, box) for box in zone_boxes)
    for line in lines:
        if covered(line.box, zone_boxes) > 0.5:
            continue
        for box in _citizen_boxes(line, lines):
            if covered(box, boxes) < _BARE:
                yield Readable(Item.BSN, box)
        for span in id_numbers.document_numbers(line.text):
            yield Readable(Item.NUMBER, _margin(line.box_of(span.start, span.end)))


# --- the zone ---


def _zones(lines: Sequence[Line]) -> tuple[tuple[mrz.Zone, ...], list[Line]]:
    """Return the zones, and the lines that are no part of one."""
    zones = mrz.find_zones([line.text for line in lines])
    inside = {at for zone in zones for at in range(zone.first, zone.first + len(zone.lines))}
    return zones, [line for at, line in enumerate(lines) if at not in inside and not mrz.looks_like_line(line.text)]


def _zone_boxes(lines: Sequence[Line]) -> Iterator[Box]:
    """Yield a box around each zone, and around each line that looks like one of a zone."""
    zones = mrz.find_zones([line.text for line in lines])
    inside = set()
    for zone in zones:
        places = range(zone.first, zone.first + len(zone.lines))
        inside |= set(places)
        yield _zone_margin(united(lines[at].box for at in places), len(zone.lines))
    alone = [line.box for at, line in enumerate(lines) if at not in inside and mrz.looks_like_line(line.text)]
    while alone:
        group = [alone.pop(0)]
        while alone and alone[0].top - group[-1].bottom < 2.5 * group[-1].height:
            group.append(alone.pop(0))
        yield _zone_margin(united(group), len(group))


def _zone_margin(box: Box, lines: int) -> Box:
    high = box.height / max(1, lines)
    return box.padded(0.6 * high, 0.3 * high)


def _whole(box: Box, layout: Layout) -> Box:
    """Return a box that also holds the lines seen there: fillers at the end of a line are often not read."""
    seen = [line for line in layout.zone_lines if line.common(box).area > 0.3 * line.area]
    return united([box, _zone_margin(united(seen), len(seen))]) if seen else box


# --- numbers ---


def _citizen_boxes(line: Line, lines: Sequence[Line]) -> Iterator[Box]:
    """Yield boxes of citizen service numbers; below a caption for one, what was not read with certainty counts too."""
    for span in id_numbers.citizen_numbers(line.text):
        yield _margin(line.box_of(span.start, span.end))
    below = list(_below_captions(lines, line, id_numbers.names_citizen_number))
    unsure = [word.box for word in below if word.sure < _UNSURE]
    if unsure:
        yield _margin(united(unsure))
    for word in below:
        if word.sure >= _UNSURE and id_numbers.could_be_digits(word.text):
            yield _margin(word.box)


def _number_boxes(lines: Sequence[Line], known: Iterable[str]) -> Iterator[Box]:
    for line in lines:
        for span in (*id_numbers.document_numbers(line.text), *id_numbers.lettered_numbers(line.text)):
            yield _margin(line.box_of(span.start, span.end))
        for word in _below_captions(lines, line, id_numbers.names_document_number):
            if id_numbers.document_numbers(word.text.upper(), is_named=True):
                yield _margin(word.box)
    for number in known:
        yield from _like(lines, number)


def _like(lines: Sequence[Line], number: str) -> Iterator[Box]:
    """Yield where a number stands that the zone tells, in one word or in up to four that follow each other."""
    for line in lines if len(number) >= 6 else ():
        for first in range(len(line.words)):
            for last in range(first, min(first + 4, len(line.words))):
                words = line.words[first : last + 1]
                if id_numbers.is_like("".join(word.text for word in words), number):
                    yield _margin(united(word.box for word in words))


def _below_captions(lines: Sequence[Line], line: Line, is_caption: Callable[[str], bool]) -> Iterator[Word]:
    """Yield the words of a line that stand below or behind a caption."""
    for other in lines:
        if not is_caption(other.text):
            continue
        caption = _caption(other, is_caption)
        below = line.box.bottom - caption.bottom > 0 and line.box.top - caption.bottom < _BELOW * caption.height
        for word in line.words:
            if line is other:
                if word.box.left >= caption.right - caption.height:
                    yield word
            elif below and word.box.left < caption.right + caption.height and word.box.right > caption.left:
                yield word


def _caption(line: Line, is_caption: Callable[[str], bool]) -> Box:
    """Return the shortest row of words that is a caption."""
    rows = (
        line.words[first : first + count]
        for count in range(1, len(line.words) + 1)
        for first in range(len(line.words) - count + 1)
    )
    return next(
        (united(word.box for word in row) for row in rows if is_caption(" ".join(w.text for w in row))), line.box
    )


def _margin(box: Box) -> Box:
    return box.padded(_MARGIN * box.height, _MARGIN * box.height)


Boxed = TypeVar("Boxed", Proposal, Readable)


def _once(proposals: Sequence[Boxed]) -> list[Boxed]:
    """Leave out a box that lies in another one of the same item."""
    kept: list[Boxed] = []
    for one in sorted(proposals, key=lambda proposal: -proposal.box.area):
        if one.box.area and covered(one.box, [other.box for other in kept if other.item is one.item]) < 0.8:
            kept.append(one)
    order = list(Item)
    return sorted(kept, key=lambda one: (order.index(one.item), one.box.top, one.box.left))
