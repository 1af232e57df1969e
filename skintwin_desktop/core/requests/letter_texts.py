"""The fixed words of the letters of a request, by group and language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from skintwin_desktop import places


@cache
def texts() -> Mapping[str, Any]:
    """Return every fixed word of the letters, by group and language."""
    return tomllib.loads((places.resources() / "templates" / "request_letters.toml").read_text(encoding="utf-8"))
