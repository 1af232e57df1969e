"""Words for what stands beside the risk profile: published factors, what they rest on, and what their sources say."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def fact_title(fact: str) -> str:
    """Return the words of a factor or rule set."""
    words = {
        "samscore": translate("profile", "SAMScore (self-assessment of melanoma risk)"),
        "nl_five_atypical_or_over_100_common_naevi": translate(
            "profile", "Five or more atypical moles, or more than 100 common moles"
        ),
        "nl_changed_atypical_naevus": translate("profile", "An atypical mole that changes or gives complaints"),
        "nl_hereditary_melanoma_family": translate("profile", "A family with hereditary melanoma"),
        "any_atypical_naevus": translate("profile", "One or more atypical moles"),
        "family_history": translate("profile", "Melanoma in the family"),
        "skin_type_i_against_iv": translate("profile", "Skin type I against type IV"),
        "dense_freckles": translate("profile", "Many freckles, close together"),
        "fair_against_dark_skin": translate("profile", "Fair skin against dark skin"),
        "blue_against_dark_eyes": translate("profile", "Blue eyes against dark eyes"),
        "red_against_dark_hair": translate("profile", "Red hair against dark hair"),
        "earlier_skin_cancer_or_premalignant_lesion": translate(
            "profile", "Earlier skin cancer of another kind, or a premalignant lesion"
        ),
        "actinic_damage": translate("profile", "Skin damaged by the sun"),
        "light_brown_against_black_or_dark_brown_hair": translate(
            "profile", "Light brown hair against black or dark brown hair"
        ),
        "blonde_against_black_or_dark_brown_hair": translate("profile", "Blonde hair against black or dark brown hair"),
        "red_against_black_or_dark_brown_hair": translate("profile", "Red hair against black or dark brown hair"),
    }
    return words.get(fact) or input_name(fact)


def fact_says(code: str) -> str:
    """Return what a source asks for when its rule set applies."""
    words = {
        "yearly_whole_skin_check": translate("profile", "a yearly check of the whole skin"),
        "excision_or_referral": translate("profile", "excision, or referral"),
        "specialised_centre": translate("profile", "a specialised centre"),
    }
    return words.get(code, code)


def criterion(name: str) -> str:
    """Return the words of one criterion of a rule set that is met."""
    words = {
        "phototype_i_or_ii": translate("profile", "skin type I or II"),
        "freckling_tendency": translate("profile", "freckles easily"),
        "over_20_arm_naevi": translate("profile", "more than 20 moles on the arms"),
        "blistering_sunburn_young": translate("profile", "badly sunburnt when young"),
        "lived_in_strong_sun": translate("profile", "lived in a sunny country"),
        "own_melanoma": translate("profile", "earlier melanoma"),
        "first_degree_melanoma": translate("profile", "melanoma in a parent, brother, sister or child"),
        "three_of_seven": translate("profile", "three or more of seven"),
        "under_60_with_over_20_arm_naevi": translate("profile", "under 60, with more than 20 moles on the arms"),
        "from_60_with_freckling_tendency": translate("profile", "60 or older, and freckles easily"),
    }
    return words.get(name, name)


def input_name(name: str) -> str:
    """Return the name of something that factors rest on."""
    words = {
        "age": translate("profile", "Age"),
        "phototype": translate("profile", "Skin type"),
        "skin_colour": translate("profile", "Skin colour"),
        "hair_colour": translate("profile", "Hair"),
        "eye_colour": translate("profile", "Eyes"),
        "freckling_tendency": translate("profile", "Freckles easily"),
        "dense_freckles": translate("profile", "Many freckles, close together"),
        "blistering_sunburn_young": translate("profile", "Badly sunburnt when young"),
        "lived_in_strong_sun": translate("profile", "Lived in a sunny country"),
        "sunbed_use": translate("profile", "Used a sunbed"),
        "actinic_damage": translate("profile", "Skin damaged by the sun"),
        "own_melanoma": translate("profile", "Earlier melanoma"),
        "own_other_skin_cancer": translate("profile", "Earlier skin cancer of another kind"),
        "premalignant_lesion": translate("profile", "Premalignant lesion"),
        "first_degree_melanoma": translate("profile", "Melanoma in a parent, brother, sister or child"),
        "hereditary_melanoma_family": translate("profile", "Hereditary melanoma in the family"),
        "immunosuppression": translate("profile", "Weakened immune system"),
        "giant_congenital_naevus": translate("profile", "Giant congenital mole"),
        "arm_naevi": translate("profile", "Moles on both arms"),
        "common_naevi": translate("profile", "Moles on the whole body"),
        "atypical_naevi": translate("profile", "Atypical moles"),
        "atypical_naevus_changed": translate("profile", "Changed atypical mole"),
        "risk_class": translate("profile", "Risk class"),
    }
    return words.get(name, name)


def input_value(code: str) -> str:
    """Return the words of a value; numbers and skin types are their own words."""
    words = {
        "yes": translate("profile", "yes"),
        "no": translate("profile", "no"),
        "fair": translate("profile", "fair"),
        "medium": translate("profile", "medium"),
        "dark": translate("profile", "dark"),
        "red": translate("profile", "red"),
        "blonde": translate("profile", "blonde"),
        "light_brown": translate("profile", "light brown"),
        "dark_brown_or_black": translate("profile", "dark brown or black"),
        "blue": translate("profile", "blue"),
        "grey_or_green": translate("profile", "grey or green"),
        "0_5": "0–5",
        "6_20": "6–20",
        "more_than_20": translate("profile", "more than 20"),
        "0_50": "0–50",
        "51_100": "51–100",
        "more_than_100": translate("profile", "more than 100"),
        "standard": translate("profile", "standard"),
        "raised": translate("profile", "raised"),
        "high": translate("profile", "high"),
        "": translate("profile", "not noted"),
    }
    return words.get(code, code)


def outcome(applies: str) -> tuple[str, str]:
    """Return icon and words for whether something applies; never a colour."""
    words = {
        "yes": ("check", translate("profile", "Applies")),
        "no": ("minus", translate("profile", "Does not apply")),
        "unknown": ("question", translate("profile", "Unknown")),
        "without_figure": ("minus", translate("profile", "No published figure")),
    }
    return words[applies]
