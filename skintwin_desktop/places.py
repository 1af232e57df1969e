"""Where things lie on this computer: the program's own resources, the settings, the default studio folder."""

from __future__ import annotations

import sys
from pathlib import Path

APPLICATION = "SkinTwin"


def resources() -> Path:
    """Return the folder with fonts, templates, vocabularies and pictures that come with the program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).parent.parent) / "resources"


def settings_folder() -> Path:
    """Return the folder for this workstation's settings; it never holds client data."""
    from platformdirs import user_config_path

    return user_config_path(APPLICATION, appauthor=False)


def default_studio_folder() -> Path:
    """Return where a new studio is proposed to lie."""
    from platformdirs import user_data_path

    return user_data_path(APPLICATION, appauthor=False) / "studio"
