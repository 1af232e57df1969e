"""The masks of one side of a copy: proposed or black, said to be absent, and every step to be taken back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from skintwin_desktop.core.requests.identity import Box, Item, Proposal


class ItemState(StrEnum):
    """How it stands with one thing that must be black on a side."""

    OPEN = "open"
    PROPOSED = "proposed"
    BLACK = "black"
    ABSENT = "absent"


@dataclass(frozen=True)
class Mask:
    """A box for an item: only proposed, or black."""

    item: Item
    box: Box
    is_black: bool


@dataclass(frozen=True)
class _Step:
    masks: tuple[Mask, ...] = ()
    absent: frozenset[Item] = frozenset()


class SideMasks:
    """What was done on a side; ``selected`` is the number of the mask that keys work on, or -1."""

    def __init__(self) -> None:
        self._now = _Step()
        self._before: list[_Step] = []
        self.selected = -1

    @property
    def masks(self) -> tuple[Mask, ...]:
        """Return all masks, proposed ones too."""
        return self._now.masks

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step to take back."""
        return bool(self._before)

    def black(self) -> tuple[Box, ...]:
        """Return the boxes that are black."""
        return tuple(mask.box for mask in self.masks if mask.is_black)

    def proposed(self) -> tuple[Mask, ...]:
        """Return the masks that nobody accepted yet."""
        return tuple(mask for mask in self.masks if not mask.is_black)

    def state(self, item: Item) -> ItemState:
        """Return how it stands with an item; a proposal that is still there keeps it from being done."""
        own = [mask for mask in self.masks if mask.item is item]
        if any(not mask.is_black for mask in own):
            return ItemState.PROPOSED
        if own:
            return ItemState.BLACK
        return ItemState.ABSENT if item in self._now.absent else ItemState.OPEN

    def is_done(self, item: Item) -> bool:
        """Tell whether an item is black or was said not to be there."""
        return self.state(item) in {ItemState.BLACK, ItemState.ABSENT}

    def next_open(self) -> Item | None:
        """Return the first item that is not done, or None."""
        return next((item for item in Item if not self.is_done(item)), None)

    # --- steps ---

    def propose(self, proposals: Iterable[Proposal]) -> None:
        """Begin with what the program proposes; this is no step to take back."""
        self._now = _Step(tuple(Mask(one.item, one.box, False) for one in proposals))
        self.selected = 0 if self._now.masks else -1

    def add(self, item: Item, box: Box) -> None:
        """Make a box black for an item; what was only proposed for it at that place is done with that."""
        kept = tuple(
            mask for mask in self.masks if mask.is_black or mask.item is not item or not mask.box.common(box).area
        )
        self._step(masks=(*kept, Mask(item, box, True)), absent=self._now.absent - {item})
        self.selected = len(self.masks) - 1

    def accept(self, number: int) -> None:
        """Make a proposed box black, and go on to the next proposal."""
        if not self._has(number) or self.masks[number].is_black:
            return
        self._change(number, replace(self.masks[number], is_black=True))
        after = [*range(number + 1, len(self.masks)), *range(number)]
        self.selected = next((at for at in after if not self.masks[at].is_black), number)

    def accept_all(self) -> None:
        """Make every proposed box black."""
        if self.proposed():
            self._step(masks=tuple(replace(mask, is_black=True) for mask in self.masks))

    def move(self, number: int, box: Box) -> None:
        """Put a box somewhere else, or change its size."""
        if self._has(number) and box.area and self.masks[number].box != box:
            self._change(number, replace(self.masks[number], box=box))

    def remove(self, number: int) -> None:
        """Take a box away."""
        if self._has(number):
            self._step(masks=self.masks[:number] + self.masks[number + 1 :])
            self.selected = min(number, len(self.masks) - 1)

    def say_absent(self, item: Item, absent: bool) -> None:
        """Say that an item is not on this side, which drops what was proposed for it; or take that back."""
        if not absent:
            self._step(absent=self._now.absent - {item})
        elif not any(mask.item is item and mask.is_black for mask in self.masks):
            kept = tuple(mask for mask in self.masks if mask.item is not item)
            self._step(masks=kept, absent=self._now.absent | {item})
            self.selected = min(self.selected, len(self.masks) - 1)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._now = self._before.pop()
            self.selected = min(self.selected, len(self.masks) - 1)

    def select_next(self) -> None:
        """Select the next box, or the first."""
        if self.masks:
            self.selected = (self.selected + 1) % len(self.masks)

    def _has(self, number: int) -> bool:
        return 0 <= number < len(self.masks)

    def _change(self, number: int, mask: Mask) -> None:
        self._step(masks=(*self.masks[:number], mask, *self.masks[number + 1 :]))

    def _step(self, **changes: object) -> None:
        self._before.append(self._now)
        self._now = replace(self._now, **changes)  # type: ignore[arg-type]
