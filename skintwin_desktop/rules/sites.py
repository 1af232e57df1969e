"""From a place on the body map to a coded site: archive path, SNOMED CT code, left or right.

Paths are those of the ISIC archive's anatomic sites, as they stand in the map's own drawings. Codes are the SNOMED CT
codes of DICOM context group 4029 (dermatology anatomic sites): the nearest to the region's name that is not narrower.
That list has no skin of shoulder, side of the chest, flank, hip or sole and no sides of arm and leg; there the limb,
trunk, abdomen or foot is coded and region and view tell the rest. Laterality: DICOM context group 244.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

View = Literal["front", "back", "left", "right", "soles"]
Laterality = Literal["left", "right", "none"]

LEFT_CODE = "7771000"
RIGHT_CODE = "24028007"
WIDTH = 440
_MIDLINE = 220
_ON_MIDLINE = 6


@dataclass(frozen=True)
class Site:
    """A coded place on the skin: region and view of the body map, and what they mean elsewhere."""

    region: str
    view: View
    isic_path: str
    snomed_code: str
    snomed_meaning: str
    laterality: Laterality


@dataclass(frozen=True)
class Region:
    """One region of one view of the body map. ``laterality`` is '' where it follows from the place in the region."""

    isic_path: str
    snomed_code: str
    laterality: Laterality | Literal[""]


_MEANINGS = {
    "43067004": "Skin of scalp",
    "73897004": "Skin of face",
    "1902009": "Skin of ear",
    "11584001": "Skin of anterior portion of neck",
    "5272005": "Skin of lateral portion of neck",
    "4658004": "Skin of nuchal region",
    "244106003": "Skin of anterior surface of thorax",
    "244111001": "Skin of posterior surface of thorax",
    "54440003": "Skin of upper trunk",
    "75093004": "Skin of abdomen",
    "113182001": "Skin of lower back",
    "22180002": "Skin of buttock",
    "39687006": "Skin of inguinal region",
    "60944009": "Skin of external genitalia",
    "371311000": "Skin of upper extremity",
    "45981001": "Skin of anterior surface of upper arm",
    "72939005": "Skin of posterior surface of upper arm",
    "17957002": "Skin of antecubital fossa",
    "181536004": "Skin of posterior surface of elbow",
    "70559009": "Skin of anterior surface of forearm",
    "41550009": "Skin of posterior surface of forearm",
    "33712006": "Skin of hand",
    "70887009": "Skin of palm of hand",
    "281642007": "Skin of part of dorsal surface of hand",
    "371304004": "Skin of lower extremity",
    "61248009": "Skin of anterior surface of thigh",
    "4578000": "Skin of posterior surface of thigh",
    "181553006": "Skin of anterior surface of knee",
    "84507004": "Skin of popliteal fossa",
    "25763004": "Skin of anterior surface of lower leg",
    "47224004": "Skin of posterior surface of lower leg",
    "60496002": "Skin of foot",
    "84607009": "Skin of heel",
    "52034004": "Skin of toe",
}

_Rows = Mapping[str, tuple[str, str]]
"""Region id, ``*`` for its side, to archive path and SNOMED CT code."""

_FRONT: _Rows = {
    "scalp": ("Head and neck:Head:Scalp", "43067004"),
    "head": ("Head and neck:Head:Face", "73897004"),
    "ear-*": ("Head and neck:Head:Ear", "1902009"),
    "neck": ("Head and neck:Neck:Front of neck", "11584001"),
    "chest": ("Trunk:Anterior trunk:Anterior chest", "244106003"),
    "abdomen": ("Trunk:Anterior trunk:Anterior abdomen", "75093004"),
    "groin-*": ("Anogenital region:Genital region", "39687006"),
    "genital": ("Anogenital region:Genital region", "60944009"),
    "shoulder-*": ("Upper extremity:Shoulder", "371311000"),
    "upper-arm-*": ("Upper extremity:Upper arm", "45981001"),
    "elbow-*": ("Upper extremity:Elbow", "17957002"),
    "forearm-*": ("Upper extremity:Forearm", "70559009"),
    "hand-*": ("Upper extremity:Hand", "70887009"),
    "thigh-*": ("Lower extremity:Thigh", "61248009"),
    "knee-*": ("Lower extremity:Knee", "181553006"),
    "lower-leg-*": ("Lower extremity:Lower leg", "25763004"),
    "foot-*": ("Lower extremity:Foot", "60496002"),
}
_BACK: _Rows = {
    "scalp": ("Head and neck:Head:Scalp", "43067004"),
    "ear-*": ("Head and neck:Head:Ear", "1902009"),
    "neck": ("Head and neck:Neck:Nape of neck", "4658004"),
    "upper-back": ("Trunk:Posterior trunk:Upper back", "244111001"),
    "lower-back": ("Trunk:Posterior trunk:Lower back", "113182001"),
    "buttock-*": ("Lower extremity:Buttock", "22180002"),
    "shoulder-*": ("Upper extremity:Shoulder", "371311000"),
    "upper-arm-*": ("Upper extremity:Upper arm", "72939005"),
    "elbow-*": ("Upper extremity:Elbow", "181536004"),
    "forearm-*": ("Upper extremity:Forearm", "41550009"),
    "hand-*": ("Upper extremity:Hand", "281642007"),
    "thigh-*": ("Lower extremity:Thigh", "4578000"),
    "knee-*": ("Lower extremity:Knee", "84507004"),
    "lower-leg-*": ("Lower extremity:Lower leg", "47224004"),
    "foot-*": ("Lower extremity:Foot", "84607009"),
}
_SIDE: _Rows = {
    "scalp": ("Head and neck:Head:Scalp", "43067004"),
    "head": ("Head and neck:Head:Face", "73897004"),
    "ear-*": ("Head and neck:Head:Ear", "1902009"),
    "neck": ("Head and neck:Neck:Side of neck", "5272005"),
    "chest": ("Trunk:Anterior trunk:Anterior chest", "244106003"),
    "axilla-*": ("Trunk:Lateral trunk:Lateral chest", "54440003"),
    "upper-back": ("Trunk:Posterior trunk:Upper back", "244111001"),
    "abdomen": ("Trunk:Anterior trunk:Anterior abdomen", "75093004"),
    "flank-*": ("Trunk:Lateral trunk:Lateral abdomen", "75093004"),
    "lower-back": ("Trunk:Posterior trunk:Lower back", "113182001"),
    "hip-*": ("Lower extremity:Thigh", "371304004"),
    "buttock-*": ("Lower extremity:Buttock", "22180002"),
    "thigh-*": ("Lower extremity:Thigh", "371304004"),
    "knee-*": ("Lower extremity:Knee", "371304004"),
    "lower-leg-*": ("Lower extremity:Lower leg", "371304004"),
    "foot-*": ("Lower extremity:Foot", "60496002"),
    "shoulder-*": ("Upper extremity:Shoulder", "371311000"),
    "upper-arm-*": ("Upper extremity:Upper arm", "371311000"),
    "elbow-*": ("Upper extremity:Elbow", "371311000"),
    "forearm-*": ("Upper extremity:Forearm", "371311000"),
    "hand-*": ("Upper extremity:Hand", "33712006"),
}
_SOLES: _Rows = {
    "toes-*": ("Lower extremity:Foot", "52034004"),
    "sole-*": ("Lower extremity:Foot", "60496002"),
}

_BOTH: tuple[Laterality, ...] = ("left", "right")


def _expand(view: View, rows: _Rows) -> dict[tuple[View, str], Region]:
    seen: Laterality | Literal[""] = view if view in ("left", "right") else ""
    regions: dict[tuple[View, str], Region] = {}
    for name, (path, code) in rows.items():
        if "*" not in name:
            regions[view, name] = Region(path, code, seen)
            continue
        for side in (seen,) if seen else _BOTH:
            regions[view, name.replace("*", side)] = Region(path, code, side)
    return regions


REGIONS: Mapping[tuple[View, str], Region] = MappingProxyType(
    _expand("front", _FRONT)
    | _expand("back", _BACK)
    | _expand("left", _SIDE)
    | _expand("right", _SIDE)
    | _expand("soles", _SOLES)
)
"""Every region of the five views."""

SENSITIVE = ("groin", "genital", "buttock", "hip")
"""Parts of the body, without their side, of which photographs need their own consent."""


def find_site(view: View, region: str, *, x: int) -> Site:
    """Code a place on the body map; ``x`` is in whole units of the view, 0 to 440 from the viewer's left.

    The client's left is on the viewer's right in the front view and on the viewer's left in the back view; within 6
    units of the midline a region without a side has laterality 'none'. Raises ValueError for an unknown region or an
    ``x`` off the map.
    """
    if not 0 <= x <= WIDTH:
        raise ValueError(f"x {x} is off the body map")
    found = _find_region(view, region)
    return Site(
        region=region,
        view=view,
        isic_path=found.isic_path,
        snomed_code=found.snomed_code,
        snomed_meaning=_MEANINGS[found.snomed_code],
        laterality=found.laterality or _side_of(view, x),
    )


def is_sensitive(view: View, region: str) -> bool:
    """Tell whether photographs of a region need their own consent; raises ValueError for an unknown region."""
    _find_region(view, region)
    return _without_side(region) in SENSITIVE


def sensitive_part(view: str, region: str) -> str:
    """Return the part of the body, without its side, when photographs of it need their own consent; else ''."""
    part = _without_side(region)
    return part if (view, region) in REGIONS and part in SENSITIVE else ""


def special(site: Site) -> frozenset[str]:
    """List the codes by which an instrument may be not for this site: 'face', 'acral' (palms and soles)."""
    part = _without_side(site.region)
    if part == "head":
        return frozenset({"face"})
    # the heel is drawn in the back view; ISIC counts it to the sole
    if site.view == "soles" or (site.view, part) in (("front", "hand"), ("back", "foot")):
        return frozenset({"acral"})
    return frozenset()


def _find_region(view: View, region: str) -> Region:
    if (view, region) not in REGIONS:
        raise ValueError(f"the {view} view has no region {region!r}")
    return REGIONS[view, region]


def _side_of(view: View, x: int) -> Laterality:
    if abs(x - _MIDLINE) <= _ON_MIDLINE:
        return "none"
    return "left" if (x > _MIDLINE) == (view == "front") else "right"


def _without_side(region: str) -> str:
    return region.removesuffix("-left").removesuffix("-right")
