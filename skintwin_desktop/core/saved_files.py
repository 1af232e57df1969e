"""Files that leave the studio: written where the person chose, whole, and for nobody else on the computer to read."""

from __future__ import annotations

from pathlib import Path

from skintwin_desktop.errors import DiskFailed, DiskFull, FolderUnusable
from skintwin_desktop.store.files import write_durably


def save_for_person(path: Path, content: bytes) -> bool:
    """Write a file in place of what stood there; False when nothing can be written there.

    FolderUnusable ('full') when there is no room.
    It is made with mode 0600 on every system that knows modes. A crash leaves the old file or the new one.
    """
    try:
        write_durably(path, content)
    except DiskFull:
        raise FolderUnusable(str(path.parent), "full") from None
    except (OSError, DiskFailed):
        return False
    return True
