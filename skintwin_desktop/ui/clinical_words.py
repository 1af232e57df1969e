"""Words for the clinical lists: items, options, what the source says of a sum. Ids come from ``rules``."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from skintwin_desktop.rules.instrument import Instrument

translate = QCoreApplication.translate


def title(instrument: str) -> str:
    """Return the name of a list."""
    words = {
        "abcde": translate("clinical", "ABCDE and ugly duckling"),
        "nhg_atypical_naevus": translate("clinical", "Atypical mole (NHG)"),
        "three_point": translate("clinical", "3-point checklist"),
        "tada": "TADA",
        "abcd": translate("clinical", "ABCD rule"),
        "seven_point_original": translate("clinical", "7 points, original"),
        "seven_point_revised": translate("clinical", "7 points, revised"),
    }
    return words[instrument]


def item(instrument: str, item_id: str) -> tuple[str, str]:
    """Return the words of an item, and a smaller word beside it."""
    return _items()[instrument].get(item_id) or _items()["seven_point"][item_id]


def _items() -> dict[str, dict[str, tuple[str, str]]]:
    seven = {
        "atypical_pigment_network": (translate("clinical", "Atypical pigment network"), ""),
        "blue_whitish_veil": (translate("clinical", "Blue-whitish veil"), ""),
        "atypical_vascular_pattern": (translate("clinical", "Atypical vascular pattern"), ""),
        "irregular_streaks": (translate("clinical", "Irregular streaks"), ""),
        "irregular_dots_or_globules": (translate("clinical", "Irregular dots or globules"), ""),
        "irregular_blotches": (translate("clinical", "Irregular blotches"), ""),
        "regression_structures": (translate("clinical", "Regression structures"), ""),
    }
    return {
        "abcde": {
            "asymmetry": (translate("clinical", "Asymmetry"), "A"),
            "variably_sharp_border": (translate("clinical", "Border: sharp here, blurred there"), "B"),
            "uneven_colour": (translate("clinical", "Colour: uneven"), "C"),
            "diameter_6_mm_or_more": (translate("clinical", "Diameter 6 mm or more"), "D"),
            "evolution": (translate("clinical", "Evolution: changes"), "E"),
            "ugly_duckling": (translate("clinical", "Ugly duckling"), ""),
            "ugly_duckling_detail": (translate("clinical", "How?"), ""),
        },
        "nhg_atypical_naevus": {
            "asymmetry": (translate("clinical", "Asymmetry"), ""),
            "unsharp_border": (translate("clinical", "Unsharp border"), ""),
            "uneven_but_only_brown": (translate("clinical", "Uneven, but only brown"), ""),
            "diameter_5_mm_or_more": (translate("clinical", "Diameter 5 mm or more"), ""),
            "surrounding_erythema": (translate("clinical", "Redness around it"), ""),
        },
        "three_point": {
            "asymmetry_of_colour_or_structure": (translate("clinical", "Asymmetry of colour or structure"), ""),
            "atypical_network": (translate("clinical", "Atypical network"), ""),
            "blue_white_structures": (translate("clinical", "Blue-white structures"), ""),
        },
        "tada": {
            "unequivocal_keratosis_angioma_or_dermatofibroma": (
                translate("clinical", "Surely a seborrhoeic keratosis, angioma or dermatofibroma?"),
                translate("clinical", "source: yes reassures and stops"),
            ),
            "disorganised": (
                translate("clinical", "Colours or structures disorganised?"),
                translate("clinical", "source: yes means refer"),
            ),
            "suspicious_structures": (
                translate("clinical", "Any of these?"),
                translate("clinical", "source: one or more means refer"),
            ),
        },
        "abcd": {
            "asymmetry": (translate("clinical", "Asymmetry"), "A"),
            "border": (translate("clinical", "Border"), "B"),
            "colours": (translate("clinical", "Colours"), "C"),
            "structures": (translate("clinical", "Structures"), "D"),
        },
        "seven_point": seven,
        "seven_point_original": seven,
        "seven_point_revised": seven,
    }


def option(option_id: str) -> str:
    """Return the word of an option."""
    for counted in ("axes_", "segments_"):
        if option_id.startswith(counted):
            return option_id.removeprefix(counted)
    words = {
        "yes": translate("clinical", "yes"),
        "no": translate("clinical", "no"),
        "white": translate("clinical", "white"),
        "red": translate("clinical", "red"),
        "light_brown": translate("clinical", "light brown"),
        "dark_brown": translate("clinical", "dark brown"),
        "blue_grey": translate("clinical", "blue-grey"),
        "black": translate("clinical", "black"),
        "network": translate("clinical", "network"),
        "structureless_areas": translate("clinical", "structureless"),
        "branched_streaks": translate("clinical", "streaks"),
        "dots": translate("clinical", "dots"),
        "globules": translate("clinical", "globules"),
        "starburst_pattern": translate("clinical", "starburst"),
        "blue_black_or_grey": translate("clinical", "blue-black or grey"),
        "shiny_white_structures": translate("clinical", "shiny white"),
        "negative_network": translate("clinical", "negative network"),
        "vessels": translate("clinical", "vessels"),
        "ulceration": translate("clinical", "ulceration"),
        "differs_from_neighbours": translate("clinical", "differs from others"),
        "solitary_and_changing": translate("clinical", "solitary, changing"),
    }
    return words[option_id]


def source_says(instrument: Instrument) -> str:
    """Return what the source says of the sum, whatever the sum is: no judgement of this lesion."""
    words = {
        "nhg_atypical_naevus": translate("clinical", "The source calls a mole atypical from 3 on."),
        "three_point": translate("clinical", "The source refers from 2 on."),
        "abcd": translate("clinical", "The source's bounds are 4.75 and 5.45."),
        "seven_point_original": translate("clinical", "The source calls 3 or more suspicious."),
        "seven_point_revised": translate("clinical", "The source calls 1 or more suspicious."),
    }
    return words.get(instrument.id, "")


def not_for(codes: frozenset[str]) -> str:
    """Return a warning for a list that its source excludes here."""
    words = {
        "face": translate("clinical", "the face"),
        "acral": translate("clinical", "palms and soles"),
    }
    places = ", ".join(words[code] for code in sorted(codes) if code in words)
    return translate("clinical", "The source does not use this list on %1.").replace("%1", places) if places else ""


def number(value: Decimal) -> str:
    """Return a number as people here write it: 4,7."""
    text = f"{value.normalize():f}"
    return text.replace(".", translate("clinical", "."))


def impressions() -> list[tuple[str, str]]:
    """Return the impressions that are offered, as (code, words); others are typed."""
    return [
        ("common_naevus", translate("clinical", "Common mole")),
        ("atypical_naevus", translate("clinical", "Atypical mole")),
        ("congenital_naevus", translate("clinical", "Congenital mole")),
        ("blue_naevus", translate("clinical", "Blue mole")),
        ("seborrhoeic_keratosis", translate("clinical", "Seborrhoeic keratosis (age wart)")),
        ("solar_lentigo", translate("clinical", "Solar lentigo (age spot)")),
        ("haemangioma", translate("clinical", "Haemangioma (blood spot)")),
        ("dermatofibroma", translate("clinical", "Dermatofibroma")),
        ("actinic_keratosis", translate("clinical", "Actinic keratosis")),
        ("suspect_basal_cell", translate("clinical", "Suspicion of basal cell carcinoma")),
        ("suspect_squamous_cell", translate("clinical", "Suspicion of squamous cell carcinoma")),
        ("suspect_melanoma", translate("clinical", "Suspicion of melanoma")),
        ("unclear", translate("clinical", "Not clear")),
    ]
