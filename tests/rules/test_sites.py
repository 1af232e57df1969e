"""The coded sites against the drawings of the body map and the vocabularies."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from skintwin_desktop.rules.instruments import INSTRUMENTS
from skintwin_desktop.rules.sites import (
    LEFT_CODE,
    REGIONS,
    RIGHT_CODE,
    View,
    find_site,
    is_sensitive,
    special,
)

RESOURCES = Path(__file__).parents[2] / "resources"
VIEWS: tuple[View, ...] = ("front", "back", "left", "right", "soles")


def drawn(view: View) -> dict[str, dict[str, str]]:
    tree = ElementTree.parse(RESOURCES / "body" / f"body-{view}.svg")
    (regions,) = (group for group in tree.iter("{http://www.w3.org/2000/svg}g") if group.get("id") == "regions")
    return {path.attrib["id"]: dict(path.attrib) for path in regions}


def middle(path: str) -> int:
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", path)]
    across = numbers[::2]
    return round((min(across) + max(across)) / 2)


def read_vocabulary(name: str) -> list[dict[str, str]]:
    with (RESOURCES / "vocabulary" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_drawn_region_is_coded_and_no_other() -> None:
    expected = {(view, name): path["data-site"] for view in VIEWS for name, path in drawn(view).items()}
    assert {key: region.isic_path for key, region in REGIONS.items()} == expected
    assert len(expected) == 28 + 26 + 21 + 21 + 4


def test_sensitive_regions_are_those_of_the_drawings() -> None:
    for view in VIEWS:
        for name, path in drawn(view).items():
            assert is_sensitive(view, name) == (path.get("data-sensitive") == "true"), (view, name)
    assert sum(is_sensitive(view, region) for view, region in REGIONS) == 9


def test_every_code_stands_in_the_context_group_with_its_meaning() -> None:
    known = {row["code"]: row for row in read_vocabulary("dicom_cid4029_dermatology_sites.csv")}
    for view, region in REGIONS:
        site = find_site(view, region, x=100)
        assert known[site.snomed_code]["meaning"] == site.snomed_meaning
        assert known[site.snomed_code]["scheme"] == "SCT"


def test_every_path_stands_in_the_archive_list() -> None:
    known = {row["path"] for row in read_vocabulary("isic_anatomic_sites.csv")}
    assert {region.isic_path for region in REGIONS.values()} <= known


@pytest.mark.parametrize(
    ("view", "region", "code", "meaning"),
    [
        ("front", "head", "73897004", "Skin of face"),
        ("front", "hand-left", "70887009", "Skin of palm of hand"),
        ("back", "hand-left", "281642007", "Skin of part of dorsal surface of hand"),
        ("front", "elbow-right", "17957002", "Skin of antecubital fossa"),
        ("back", "knee-right", "84507004", "Skin of popliteal fossa"),
        ("back", "upper-back", "244111001", "Skin of posterior surface of thorax"),
        ("left", "neck", "5272005", "Skin of lateral portion of neck"),
        ("right", "thigh-right", "371304004", "Skin of lower extremity"),
        ("soles", "toes-right", "52034004", "Skin of toe"),
    ],
)
def test_codes(view: View, region: str, code: str, meaning: str) -> None:
    site = find_site(view, region, x=220)
    assert (site.snomed_code, site.snomed_meaning) == (code, meaning)
    assert (site.view, site.region) == (view, region)


def test_a_region_with_a_side_keeps_it_wherever_the_place() -> None:
    for view, region in REGIONS:
        for side in ("left", "right"):
            if region.endswith(f"-{side}"):
                assert {find_site(view, region, x=x).laterality for x in (0, 220, 440)} == {side}


def test_side_views_have_one_side() -> None:
    for view, region in REGIONS:
        if view in ("left", "right"):
            assert {find_site(view, region, x=x).laterality for x in (0, 220, 440)} == {view}


@pytest.mark.parametrize(
    ("view", "region", "x", "laterality"),
    [
        ("front", "chest", 150, "right"),
        ("front", "chest", 213, "right"),
        ("front", "chest", 214, "none"),
        ("front", "chest", 220, "none"),
        ("front", "chest", 226, "none"),
        ("front", "chest", 227, "left"),
        ("front", "chest", 290, "left"),
        ("back", "upper-back", 150, "left"),
        ("back", "upper-back", 213, "left"),
        ("back", "upper-back", 214, "none"),
        ("back", "upper-back", 226, "none"),
        ("back", "upper-back", 227, "right"),
        ("back", "upper-back", 290, "right"),
        ("front", "scalp", 0, "right"),
        ("back", "neck", 440, "right"),
    ],
)
def test_left_or_right_follows_from_the_place(view: View, region: str, x: int, laterality: str) -> None:
    assert find_site(view, region, x=x).laterality == laterality


@pytest.mark.parametrize("view", ["front", "back"])
def test_the_rule_agrees_with_the_drawing(view: View) -> None:
    sided = {name: path for name, path in drawn(view).items() if name.endswith(("-left", "-right"))}
    assert len(sided) >= 22
    for name, path in sided.items():
        assert find_site(view, "scalp", x=middle(path["d"])).laterality == name.rsplit("-", 1)[1], name


def test_special_sites() -> None:
    found = {key: special(find_site(*key, x=220)) for key in REGIONS}
    assert {key for key, codes in found.items() if "face" in codes} == {
        ("front", "head"),
        ("left", "head"),
        ("right", "head"),
    }
    assert {key for key, codes in found.items() if "acral" in codes} == {
        ("front", "hand-left"),
        ("front", "hand-right"),
        ("back", "foot-left"),
        ("back", "foot-right"),
        ("soles", "toes-left"),
        ("soles", "toes-right"),
        ("soles", "sole-left"),
        ("soles", "sole-right"),
    }
    codes = frozenset().union(*found.values())
    assert codes <= {code for instrument in INSTRUMENTS for code in instrument.not_for}


def test_which_lists_warn_for_a_face_and_a_sole() -> None:
    def warned(view: View, region: str) -> set[str]:
        codes = special(find_site(view, region, x=220))
        return {instrument.id for instrument in INSTRUMENTS if codes & set(instrument.not_for)}

    assert warned("front", "head") == {"abcd", "seven_point_original", "seven_point_revised"}
    assert warned("soles", "sole-left") == {"abcd", "seven_point_original", "seven_point_revised", "tada"}
    assert warned("front", "chest") == set()


@pytest.mark.parametrize(
    ("view", "region", "x"),
    [
        ("front", "upper-back", 220),
        ("left", "hand-right", 220),
        ("front", "", 220),
        ("front", "chest", 441),
        ("front", "chest", -1),
    ],
)
def test_places_that_are_not_on_the_map_are_refused(view: View, region: str, x: int) -> None:
    with pytest.raises(ValueError, match=r"map|region"):
        find_site(view, region, x=x)
    if 0 <= x <= 440:
        with pytest.raises(ValueError, match="region"):
            is_sensitive(view, region)


def test_laterality_codes() -> None:
    assert (LEFT_CODE, RIGHT_CODE) == ("7771000", "24028007")
