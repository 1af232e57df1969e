"""What tests need that is no part of this project: shared pictures, malformed files and vectors, and programs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "data"


def shared(*parts: str) -> Path:
    """Return a shared file or folder; without it the test is over, see ``absent``."""
    path = FOLDER.joinpath(*parts)
    if not path.exists():
        absent(f"shared test data {'/'.join(parts)}")
    return path


def programs(*names: str) -> None:
    """See to it that these programs are installed; without one of them the test is over, see ``absent``."""
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        absent(", ".join(missing))


def absent(what: str) -> NoReturn:
    """End a test for want of something: it fails where CI=true and is skipped with the reason elsewhere."""
    if os.environ.get("CI") == "true":
        pytest.fail(f"absent: {what}")
    pytest.skip(f"absent: {what}")
