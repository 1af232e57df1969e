"""Where the code of a parcel may not be written: where the parcel itself lies, so that one stick never holds both."""

from __future__ import annotations

from pathlib import Path

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import FolderUnusable


def refuse_beside(studio: Studio, path: Path, parcel: Path) -> None:
    """Raise FolderUnusable ('with_parcel') for a file in the folder of a parcel, or on the stick that it lies on.

    The disk of the studio itself is not handed over, so another folder there will do.
    """
    folder = path.parent.resolve()
    if folder.is_relative_to(parcel.parent.resolve()) or _on_one_stick(studio, folder, parcel.parent):
        raise FolderUnusable(str(path.parent), "with_parcel")


def _on_one_stick(studio: Studio, one: Path, other: Path) -> bool:
    try:
        disk = one.stat().st_dev
        return disk == other.stat().st_dev != studio.folder.stat().st_dev
    except OSError:  # it is away: nothing is written there either
        return False
