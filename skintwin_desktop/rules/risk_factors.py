"""Which published risk factors and rule sets for melanoma apply to what is known of a client.

Facts to show beside the risk profile form, each with its source: nothing is combined or weighed. The practitioner reads
them, judges and signs; no class of risk comes from here. What is not known stays unknown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Literal

from skintwin_desktop.rules.phototype import Phototype

Applies = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, kw_only=True)
class RiskInputs:
    """What is known of a client; None is unknown. ``age`` in years, naevi as counted by the practitioner.

    ``first_degree_melanoma``: a parent, brother, sister or child. ``blistering_sunburn_young``: in childhood or
    adolescence. ``lived_in_strong_sun``: more than a year in a sunny country. ``arm_naevi``: both arms together.
    ``premalignant_lesion``: such as actinic keratosis or Bowen's disease.
    """

    age: int | None = None
    phototype: Phototype | None = None
    skin_colour: Literal["fair", "medium", "dark"] | None = None
    hair_colour: Literal["red", "blonde", "light_brown", "dark_brown_or_black"] | None = None
    eye_colour: Literal["blue", "grey_or_green", "dark"] | None = None
    freckling_tendency: bool | None = None
    dense_freckles: bool | None = None
    blistering_sunburn_young: bool | None = None
    lived_in_strong_sun: bool | None = None
    sunbed_use: bool | None = None
    actinic_damage: bool | None = None
    own_melanoma: bool | None = None
    own_other_skin_cancer: bool | None = None
    premalignant_lesion: bool | None = None
    first_degree_melanoma: bool | None = None
    hereditary_melanoma_family: bool | None = None
    immunosuppression: bool | None = None
    giant_congenital_naevus: bool | None = None
    arm_naevi: Literal["0_5", "6_20", "more_than_20"] | None = None
    common_naevi: Literal["0_50", "51_100", "more_than_100"] | None = None
    atypical_naevi: int | None = None
    atypical_naevus_changed: bool | None = None


@dataclass(frozen=True, kw_only=True)
class RiskFact:
    """One published factor or rule set and whether it applies.

    ``used`` and ``missing`` are the fields of ``RiskInputs`` that it looks at, known and unknown. ``met`` are the
    criteria of a rule set that are met. ``estimate`` is the published figure for a factor, with its 95 % interval where
    given; ``says`` the code of what the source asks for when a rule set applies. Both are '' where there is none.
    """

    id: str
    version: int
    citation: str
    applies: Applies
    used: tuple[str, ...]
    missing: tuple[str, ...]
    met: tuple[str, ...] = ()
    estimate: str = ""
    says: str = ""


@dataclass(frozen=True)
class RiskFacts:
    """The published facts for one client.

    ``rule_sets`` are always all there; ``factors`` are those that apply or cannot be told yet; ``without_figure`` are
    the fields of ``RiskInputs`` answered yes for which this version holds no published figure or rule.
    """

    rule_sets: tuple[RiskFact, ...]
    factors: tuple[RiskFact, ...]
    without_figure: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class _Published:
    id: str
    citation: str
    looks_at: tuple[str, ...]
    applies: Callable[[RiskInputs], bool | None]
    estimate: str = ""
    says: str = ""
    version: int = 1


def _is(value: object, wanted: object) -> bool | None:
    return None if value is None else value == wanted


def _reaches(count: int | None, least: int) -> bool | None:
    return None if count is None else count >= least


def _either(*answers: bool | None) -> bool | None:
    if True in answers:
        return True
    return None if None in answers else False


_NTVG = "Ned Tijdschr Geneeskd 2016;160:D216"
_CHANG = "Chang et al., Int J Cancer 2009;124:420-8 (PMC2656967)"
_GANDINI = "Gandini et al., Meta-analysis III, Eur J Cancer 2005;41:2040-59"
_BLISS = "Bliss et al., Int J Cancer 1995;62:367-76"
_QUEREUX = "Quéreux et al., Eur J Cancer Prev 2011;20:217-24; validation 2012;21:588-95"

_DUTCH_RULES = (
    _Published(
        id="nl_five_atypical_or_over_100_common_naevi",
        citation=_NTVG,
        looks_at=("atypical_naevi", "common_naevi"),
        applies=lambda known: _either(_reaches(known.atypical_naevi, 5), _is(known.common_naevi, "more_than_100")),
        says="yearly_whole_skin_check",
    ),
    _Published(
        id="nl_changed_atypical_naevus",
        citation=_NTVG,
        looks_at=("atypical_naevus_changed",),
        applies=lambda known: known.atypical_naevus_changed,
        says="excision_or_referral",
    ),
    _Published(
        id="nl_hereditary_melanoma_family",
        citation=_NTVG,
        looks_at=("hereditary_melanoma_family",),
        applies=lambda known: known.hereditary_melanoma_family,
        says="specialised_centre",
    ),
)

# Left out, because the sources read do not say what to match: whole-body naevi "highest against lowest of four groups"
# and "large" naevi (both Chang 2009).
_FACTORS = (
    _Published(
        id="any_atypical_naevus",
        citation=_CHANG,
        looks_at=("atypical_naevi",),
        applies=lambda known: _reaches(known.atypical_naevi, 1),
        estimate="pOR 4.0 (2.8-5.8)",
    ),
    _Published(
        id="family_history",
        citation=_GANDINI,
        looks_at=("first_degree_melanoma",),
        applies=lambda known: known.first_degree_melanoma,
        estimate="RR 1.74 (1.41-2.14)",
    ),
    _Published(
        id="skin_type_i_against_iv",
        citation=_GANDINI,
        looks_at=("phototype",),
        applies=lambda known: _is(known.phototype, "I"),
        estimate="RR 2.09 (1.67-2.58)",
    ),
    _Published(
        id="dense_freckles",
        citation=_GANDINI,
        looks_at=("dense_freckles",),
        applies=lambda known: known.dense_freckles,
        estimate="RR 2.10 (1.80-2.45)",
    ),
    _Published(
        id="fair_against_dark_skin",
        citation=_GANDINI,
        looks_at=("skin_colour",),
        applies=lambda known: _is(known.skin_colour, "fair"),
        estimate="RR 2.06 (1.68-2.52)",
    ),
    _Published(
        id="blue_against_dark_eyes",
        citation=_GANDINI,
        looks_at=("eye_colour",),
        applies=lambda known: _is(known.eye_colour, "blue"),
        estimate="RR 1.47 (1.28-1.69)",
    ),
    _Published(
        id="red_against_dark_hair",
        citation=_GANDINI,
        looks_at=("hair_colour",),
        applies=lambda known: _is(known.hair_colour, "red"),
        estimate="RR 3.64 (2.56-5.37)",
    ),
    _Published(
        id="earlier_skin_cancer_or_premalignant_lesion",
        citation=_GANDINI,
        looks_at=("own_other_skin_cancer", "premalignant_lesion"),
        applies=lambda known: _either(known.own_other_skin_cancer, known.premalignant_lesion),
        estimate="RR 4.28 (2.80-6.55)",
    ),
    _Published(
        id="actinic_damage",
        citation=_GANDINI,
        looks_at=("actinic_damage",),
        applies=lambda known: known.actinic_damage,
        estimate="RR 2.02 (1.24-3.29)",
    ),
    _Published(
        id="light_brown_against_black_or_dark_brown_hair",
        citation=_BLISS,
        looks_at=("hair_colour",),
        applies=lambda known: _is(known.hair_colour, "light_brown"),
        estimate="1.49",
    ),
    _Published(
        id="blonde_against_black_or_dark_brown_hair",
        citation=_BLISS,
        looks_at=("hair_colour",),
        applies=lambda known: _is(known.hair_colour, "blonde"),
        estimate="1.84",
    ),
    _Published(
        id="red_against_black_or_dark_brown_hair",
        citation=_BLISS,
        looks_at=("hair_colour",),
        applies=lambda known: _is(known.hair_colour, "red"),
        estimate="2.38",
    ),
)
_WITHOUT_FIGURE = ("sunbed_use", "immunosuppression", "giant_congenital_naevus")


def list_risk_facts(known: RiskInputs) -> RiskFacts:
    """List the published rule sets and factors that apply, apply not or cannot be told for what is known."""
    factors = tuple(_state(published, known) for published in _FACTORS)
    return RiskFacts(
        rule_sets=(_samscore(known), *(_state(published, known) for published in _DUTCH_RULES)),
        factors=tuple(fact for fact in factors if fact.applies != "no"),
        without_figure=tuple(name for name in _WITHOUT_FIGURE if getattr(known, name)),
    )


def _state(published: _Published, known: RiskInputs) -> RiskFact:
    used, missing = _split(published.looks_at, known)
    applies = published.applies(known)
    return RiskFact(
        id=published.id,
        version=published.version,
        citation=published.citation,
        applies="unknown" if applies is None else "yes" if applies else "no",
        used=used,
        missing=missing,
        estimate=published.estimate,
        says=published.says,
    )


def _samscore(known: RiskInputs) -> RiskFact:
    """Apply the SAMScore: three of seven risks; or, under 60, the naevi; or, from 60 on, the freckles.

    An unknown input leaves the answer open only if it could still turn it: all that it might be is tried.
    """
    risks = {
        "phototype_i_or_ii": None if known.phototype is None else known.phototype in ("I", "II"),
        "freckling_tendency": known.freckling_tendency,
        "over_20_arm_naevi": _is(known.arm_naevi, "more_than_20"),
        "blistering_sunburn_young": known.blistering_sunburn_young,
        "lived_in_strong_sun": known.lived_in_strong_sun,
        "own_melanoma": known.own_melanoma,
        "first_degree_melanoma": known.first_degree_melanoma,
    }
    older = _reaches(known.age, 60)
    possible = product(*((False, True) if risk is None else (risk,) for risk in (older, *risks.values())))
    answers = {_samscore_holds(dict(zip(risks, rest, strict=True)), older=first) for first, *rest in possible}
    met = [name for name, risk in risks.items() if risk]
    if len(met) >= 3:
        met.append("three_of_seven")
    if older is False and risks["over_20_arm_naevi"]:
        met.append("under_60_with_over_20_arm_naevi")
    if older and risks["freckling_tendency"]:
        met.append("from_60_with_freckling_tendency")
    looks_at = ("age", "phototype", "freckling_tendency", "arm_naevi", *list(risks)[3:])
    used, missing = _split(looks_at, known)
    return RiskFact(
        id="samscore",
        version=1,
        citation=_QUEREUX,
        applies="unknown" if len(answers) > 1 else "yes" if True in answers else "no",
        used=used,
        missing=missing,
        met=tuple(met),
    )


def _samscore_holds(risks: Mapping[str, bool], *, older: bool) -> bool:
    return sum(risks.values()) >= 3 or risks["freckling_tendency" if older else "over_20_arm_naevi"]


def _split(looks_at: tuple[str, ...], known: RiskInputs) -> tuple[tuple[str, ...], tuple[str, ...]]:
    missing = tuple(name for name in looks_at if getattr(known, name) is None)
    return tuple(name for name in looks_at if name not in missing), missing
