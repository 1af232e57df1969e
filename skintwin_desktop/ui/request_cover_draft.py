"""Boxes that are being drawn over pictures, as text in a draft: a crash takes no more of them than of the reason."""

from __future__ import annotations

import re
from collections.abc import Mapping
from uuid import UUID

from skintwin_desktop.core.requests.records import CoveredBoxes

_PICTURE = re.compile(r"([0-9a-f]{32}):(\d{1,6})x(\d{1,6}):(.+)")
_BOX = re.compile(r"(\d{1,6}),(\d{1,6}),(\d{1,6}),(\d{1,6})")


def boxes_to_text(covered: Mapping[UUID, CoveredBoxes]) -> str:
    """Return a line for each picture: its id, its size in pixels, and left, top, right and bottom of each box."""
    return "\n".join(
        f"{picture_id.hex}:{one.width}x{one.height}:" + ";".join(",".join(map(str, box)) for box in one.boxes)
        for picture_id, one in covered.items()
    )


def boxes_from_text(text: str) -> dict[UUID, CoveredBoxes]:
    """Return what a draft holds, by picture; a line that cannot be read is passed over."""
    found: dict[UUID, CoveredBoxes] = {}
    for line in text.splitlines():
        read = _PICTURE.fullmatch(line)
        boxes = [_BOX.fullmatch(one) for one in read[4].split(";")] if read else []
        if read is None or not all(boxes):
            continue
        corners = tuple((int(one[1]), int(one[2]), int(one[3]), int(one[4])) for one in boxes if one is not None)
        found[UUID(read[1])] = CoveredBoxes(int(read[2]), int(read[3]), corners)
    return found
