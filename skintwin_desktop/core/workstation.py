"""This workstation's own settings: where the studio lies, language, theme. Nothing about a client, ever."""

from __future__ import annotations

import json
import platform
from dataclasses import asdict, dataclass, replace
from pathlib import Path

NAME = "settings.json"
LANGUAGES = ("nl", "en")
IDLE_MINUTES = (1, 2, 3, 5, 10)
EVERYBODY, FRONT_DESK, NOBODY = PRIVACY_STARTS = ("everybody", "front_desk", "nobody")
"""For whom privacy mode is on after signing in."""


@dataclass(frozen=True)
class Workstation:
    """The settings; ``studio`` is empty until a studio was founded or chosen on this workstation."""

    studio: str = ""
    studio_address: str = ""
    language: str = "nl"
    theme: str = "light"
    text_percent: int = 100
    station: str = ""
    idle_minutes: int = 3
    curtain_password: bool = False
    """The curtain opens with the password of whoever closed it, not with the key alone."""
    privacy_start: str = EVERYBODY

    @property
    def name(self) -> str:
        """Return what the journal calls this workstation."""
        return self.station or (platform.node() or "PC").split(".")[0].upper()[:20]

    def starts_private(self, *, at_front_desk: bool) -> bool:
        """Tell whether privacy mode is on after signing in, at the front desk or elsewhere."""
        return self.privacy_start == EVERYBODY or (at_front_desk and self.privacy_start == FRONT_DESK)


def read_workstation(folder: Path) -> Workstation:
    """Read the settings; what is missing or wrong has its usual value."""
    usual = Workstation()
    try:
        found = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError):
        return usual
    if not isinstance(found, dict):
        return usual
    kept = {field: found[field] for field, value in asdict(usual).items() if type(found.get(field)) is type(value)}
    settings = replace(usual, **kept)
    if settings.language not in LANGUAGES:
        settings = replace(settings, language=usual.language)
    if settings.idle_minutes not in IDLE_MINUTES:
        settings = replace(settings, idle_minutes=usual.idle_minutes)
    if settings.privacy_start not in PRIVACY_STARTS:
        settings = replace(settings, privacy_start=usual.privacy_start)
    return settings


def save_workstation(folder: Path, settings: Workstation) -> None:
    """Write the settings durably."""
    from skintwin_desktop.store.files import write_durably

    folder.mkdir(parents=True, exist_ok=True)
    write_durably(folder / NAME, json.dumps(asdict(settings), indent=1).encode())
