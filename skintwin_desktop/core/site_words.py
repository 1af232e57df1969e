"""Body sites in everyday words, for lists and for letters."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from skintwin_desktop.places import resources


@functools.cache
def _words() -> Mapping[str, Any]:
    return tomllib.loads((resources() / "templates" / "sites.toml").read_text(encoding="utf-8"))


def site_words(view: str, region: str, laterality: str, language: str) -> str:
    """Return where a lesion is, such as "bovenrug, rechts" or "knieholte, links"."""
    words = _words()
    base = re.sub(r"-(left|right)$", "", region)
    behind = words["behind"] if view == "back" else {}
    name = (behind.get(base) or words["region"][base])[language]
    side = words["side"].get(laterality)
    return f"{name}, {side[language]}" if side else str(name)
