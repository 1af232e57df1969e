"""Boxes: rectangles in the pixels of a picture."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor


@dataclass(frozen=True)
class Box:
    """A rectangle in whole pixels; ``right`` and ``bottom`` lie just outside it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Return the width, 0 for an empty box."""
        return max(0, self.right - self.left)

    @property
    def height(self) -> int:
        """Return the height, 0 for an empty box."""
        return max(0, self.bottom - self.top)

    @property
    def area(self) -> int:
        """Return how many pixels lie inside."""
        return self.width * self.height

    def common(self, other: Box) -> Box:
        """Return what two boxes share; an empty box when they lie apart."""
        return Box(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def padded(self, across: float, down: float) -> Box:
        """Return the box made larger on every side."""
        return Box(
            round(self.left - across), round(self.top - down), round(self.right + across), round(self.bottom + down)
        )

    def within(self, width: int, height: int) -> Box:
        """Return the part of the box that lies on a picture."""
        return self.common(Box(0, 0, width, height))

    def scaled(self, factor: float) -> Box:
        """Return the box on the same picture made larger or smaller; never smaller than what it covered."""
        return Box(
            floor(self.left * factor), floor(self.top * factor), ceil(self.right * factor), ceil(self.bottom * factor)
        )

    def turned(self, quarters: int, width: int, height: int) -> Box:
        """Return where the box lies once its picture (of this size) is turned clockwise by quarters of a circle."""
        box = self
        for _ in range(quarters % 4):
            box = Box(height - box.bottom, box.left, height - box.top, box.right)
            width, height = height, width
        return box


def united(boxes: Iterable[Box]) -> Box:
    """Return the smallest box around others; ValueError without any."""
    all_ = tuple(boxes)
    return Box(
        min(box.left for box in all_),
        min(box.top for box in all_),
        max(box.right for box in all_),
        max(box.bottom for box in all_),
    )


def covered(box: Box, by: Iterable[Box]) -> float:
    """Return which share of a box lies under the largest cover that one other gives, 0 to 1."""
    return max((box.common(other).area / box.area for other in by), default=0.0) if box.area else 1.0
