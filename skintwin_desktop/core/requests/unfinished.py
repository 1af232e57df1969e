"""A parcel that is being written: under a name that says so, until it was read back whole and noted.

Who is killed on the way leaves something by that name only, which the next parcel clears away.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from skintwin_desktop.errors import DiskFailed, FolderUnusable
from skintwin_desktop.store.files import sync_folder

_ENDING = ".unfinished"


def of(place: Path) -> Path:
    """Return where a file or folder stands while it is written."""
    return place.with_name(place.name + _ENDING)


def clear_away(place: Path) -> None:
    """Destroy what a run that was killed left of this file or folder; OSError."""
    half = of(place)
    if half.is_dir() and not half.is_symlink():
        shutil.rmtree(half)
    else:
        half.unlink(missing_ok=True)


@contextlib.contextmanager
def or_away(place: Path) -> Iterator[None]:
    """Take a parcel away when what is done inside does not hold: its code was never shown, so nobody can open it."""
    stood = place.exists()
    try:
        yield
    except BaseException:
        with contextlib.suppress(OSError):
            clear_away(place)
            if not stood and place.exists():
                place.rename(of(place))
                clear_away(place)
        raise


def put_in_place(place: Path) -> None:
    """Give a parcel its own name; FolderUnusable, DiskFailed."""
    if place.exists():
        raise FolderUnusable(str(place), "taken")
    try:
        of(place).rename(place)
        sync_folder(place.parent)
    except PermissionError:
        raise FolderUnusable(str(place), "not_writable") from None
    except OSError:
        raise DiskFailed from None
