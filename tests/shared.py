"""Where the shared pictures, malformed files and test vectors lie, which are no part of this project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "shared" / "data"


def shared(*parts: str) -> Path:
    """Return a shared file or folder; without it the test fails where CI=true and skips with a reason elsewhere."""
    path = FOLDER.joinpath(*parts)
    if not path.exists():
        reason = f"shared test data is absent: {'/'.join(parts)}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return path
