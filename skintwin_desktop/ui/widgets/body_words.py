"""What a body map says: the captions of its drawings, the names of places, and markers in words."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QLocale

from skintwin_desktop.core.site_words import site_words
from skintwin_desktop.rules import sites
from skintwin_desktop.ui.widgets.body_markers import Marker
from skintwin_desktop.ui.widgets.body_shapes import body_shape

translate = QCoreApplication.translate


def view_caption(view: str) -> str:
    """Return the caption below a drawing."""
    captions = {
        "front": translate("BodyMap", "Front"),
        "back": translate("BodyMap", "Back"),
        "left": translate("BodyMap", "Left side"),
        "right": translate("BodyMap", "Right side"),
        "soles": translate("BodyMap", "Soles of the feet"),
    }
    return captions[view]


def place_words(view: str, region: str, x: float) -> str:
    """Return the name of a place on the body, with its side; nothing beside the body."""
    if not region:
        return ""
    site = sites.find_site(cast("sites.View", view), region, x=max(0, min(sites.WIDTH, round(x))))
    language = "nl" if QLocale().language() == QLocale.Language.Dutch else "en"
    words = site_words(view, region, site.laterality, language)
    return words[:1].upper() + words[1:]


def crosshair_words(view: str, region: str, x: float) -> str:
    """Return where the crosshair is: on which drawing, and on which place of the body."""
    place = place_words(view, region, x) or translate("BodyMap", "beside the body")
    return f"{view_caption(view)}: {place}"


def marker_words(marker: Marker) -> str:
    """Return a marker in words: its number, its place, and what its looks mean."""
    states = {
        "changed": translate("BodyMap", "changed"),
        "removed": translate("BodyMap", "removed"),
        "uncertain": translate("BodyMap", "not sure that it is the same"),
    }
    words = [
        translate("BodyMap", "Lesion %1").replace("%1", str(marker.number)),
        place_words(marker.view, body_shape(marker.view).region_at(marker.x, marker.y), marker.x),
        states.get(marker.state, ""),
        translate("BodyMap", "to do") if marker.todo else "",
    ]
    return " · ".join(word for word in words if word)
