"""The sides of a copy that are open: read, decoded and looked at beside the window, and overwritten at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRect, Signal

from skintwin_desktop.core.held_picture import HeldPicture
from skintwin_desktop.core.id_copy import open_side, still_readable
from skintwin_desktop.core.requests.identity import Box, Left, Looked, Readable, covered
from skintwin_desktop.errors import StudioError
from skintwin_desktop.ui import id_copy_words as words
from skintwin_desktop.ui.id_copy_masks import SideMasks
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.widgets.mask_paint import Shape

MOST_SIDES = 2
_COVERED = 0.7


@dataclass(eq=False)
class Side:
    """A side: its pixels, its masks, and what was last found readable under which boxes."""

    held: HeldPicture
    masks: SideMasks = field(default_factory=SideMasks)
    is_open: bool = False
    looked_under: tuple[Box, ...] | None = None
    left: Left = field(default_factory=lambda: Left((), was_read=True))
    is_faulty: bool = False
    """Looking at it failed by a fault of our own: it is not tried again and again, and can only be refused."""

    @property
    def is_checked(self) -> bool:
        """Tell whether what was found belongs to the boxes as they are now."""
        return self.is_open and self.looked_under == self.masks.black()

    def readable(self) -> tuple[Readable, ...]:
        """Return what was found readable, without what was made black since then."""
        if self.is_checked:
            return self.left.found
        return tuple(one for one in self.left.found if covered(one.box, self.masks.black()) < _COVERED)


class CopySides(QObject):
    """At most two sides, the front first."""

    opened = Signal(int)
    refused = Signal(object)
    """A file could not be opened; with the StudioError, or None."""
    checked = Signal()
    """What can still be read on a side was looked for; the next one may be looked at."""

    def __init__(self, jobs: Jobs, parent: QObject, *, reads: bool) -> None:
        super().__init__(parent)
        self._jobs, self._reads = jobs, reads
        self._checking = False
        self.sides: list[Side] = []
        self._held: list[HeldPicture] = []
        self.destroyed.connect(partial(_wipe, self._held))

    def open(self, paths: Sequence[Path]) -> None:
        """Open files as further sides; what is more than two is left."""
        for path in paths[: MOST_SIDES - len(self.sides)]:
            side = Side(HeldPicture(reads=self._reads))
            self.sides.append(side)
            self._held.append(side.held)
            self._jobs.run_pictures(
                self, open_side, side.held, path,
                then=partial(self._opened, side), on_error=partial(self._refused, side),
            )  # fmt: skip

    def _opened(self, side: Side, looked: Looked) -> None:
        if side in self.sides:
            side.is_open = True
            side.masks.propose(looked.proposals)
            self.opened.emit(self.sides.index(side))

    def _refused(self, side: Side, error: StudioError | None) -> None:
        side.held.wipe()
        if side in self.sides:
            self.sides.remove(side)
            self.refused.emit(error)

    def check(self) -> None:
        """Look at the first side whose boxes changed; one at a time."""
        side = next((one for one in self.sides if one.is_open and not one.is_checked and not one.is_faulty), None)
        if side is None or self._checking:
            return
        self._checking = True
        boxes = side.masks.black()
        job = self._jobs.run_pictures(
            self, still_readable, side.held, boxes,
            then=partial(self._found, side, boxes), on_error=partial(self._failed, side),
        )  # fmt: skip
        job.finished.connect(self._check_ended)

    @staticmethod
    def _found(side: Side, boxes: tuple[Box, ...], left: Left) -> None:
        side.looked_under, side.left = boxes, left

    def _failed(self, side: Side, error: StudioError | None) -> None:
        side.is_faulty = True
        self.refused.emit(error)

    def _check_ended(self) -> None:
        self._checking = False
        self.checked.emit()

    def wipe(self) -> None:
        """Overwrite every side now, whatever is under way."""
        _wipe(self._held)
        self._held.clear()
        self.sides = []


def _wipe(held: Iterable[HeldPicture], _: object = None) -> None:
    for one in held:
        one.wipe()


def box_of(rect: QRect) -> Box:
    """Return a rectangle as a box."""
    return Box(rect.left(), rect.top(), rect.left() + rect.width(), rect.top() + rect.height())


def rect_of(box: Box) -> QRect:
    """Return a box as a rectangle."""
    return QRect(box.left, box.top, box.width, box.height)


def shapes_of(masks: SideMasks, found: Sequence[Readable]) -> tuple[list[Shape], list[Shape]]:
    """Return what is painted of a side: its boxes, and what can be read beside them.

    A proposal that lies on something readable leaves the word to that.
    """
    red = [Shape(rect_of(one.box), "readable", words.item_readable(one.item)) for one in found]
    boxes = []
    for mask in masks.masks:
        box, word = rect_of(mask.box), words.item_plate(mask.item)
        said = not mask.is_black and any(shape.box.intersects(box) for shape in red)
        boxes.append(Shape(box, "black" if mask.is_black else "proposed", "" if said else word))
    return boxes, red
