"""The fixed words of the client's own screen, in the language that the client chose there."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping

from skintwin_desktop.places import resources

LANGUAGES = ("nl", "en")


@functools.cache
def client_words(language: str) -> Mapping[str, str]:
    """Return every word by its name, in 'nl' or 'en'; ``%1`` and ``%2`` are filled in by who shows it."""
    file = resources() / "templates" / "client_screen.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))
    return {name: words[language] for name, words in found.items()}
