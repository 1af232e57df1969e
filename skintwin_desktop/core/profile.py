"""What stands beside the risk profile before it is signed: published factors, and what they rest on.

Nothing here chooses or proposes: the practitioner reads what stands beside, judges and signs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import screening
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.joined import files_of
from skintwin_desktop.core.medical_records import FactorShown, RiskProfile
from skintwin_desktop.core.screening import visit_row
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import identity, phototype
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.risk_factors import RiskFacts, RiskInputs, list_risk_facts
from skintwin_desktop.store.tables import ClientRow, HealthAnswersRow

DRAFT = screening.RISK_PROFILE_DRAFT
WITHOUT_FIGURE = "without_figure"
"""Outcome of something that is known and for which no figure is published in this version."""

_YES_NO = {"yes": True, "no": False}
_ANSWERED = {
    "childhood_sunburn": "blistering_sunburn_young",
    "sunny_country": "lived_in_strong_sun",
    "family_melanoma": "first_degree_melanoma",
    "immunosuppression": "immunosuppression",
    "freckles": "freckling_tendency",
}
"""Health question to the risk input that it answers with yes or no."""
_SKIN_COLOURS = {
    "pink_or_reddish": "fair",
    "very_pale": "fair",
    "light_brown_or_olive": "medium",
    "brown": "dark",
    "dark_brown": "dark",
}
_HAIR_COLOURS = {
    "red_or_sandy_red": "red",
    "blonde": "blonde",
    "dark_brown": "dark_brown_or_black",
    "black": "dark_brown_or_black",
}
"""Chestnut and dark blonde are left out: the sources compare 'light brown', which may be either."""
_EYE_COLOURS = {"dark_brown": "dark", "brownish_black": "dark"}
"""The lighter answers name blue, grey and green together, so the colour is not known from them."""


@dataclass(frozen=True, kw_only=True)
class RiskChoices:
    """What only the practitioner sees, counts or confirms; '' and None are not looked at.

    The names are those of RiskInputs. What is given here goes before what the client answered.
    """

    phototype: str = ""
    common_naevi: str = ""
    atypical_naevi: int | None = None
    atypical_naevus_changed: bool | None = None
    giant_congenital_naevus: bool | None = None
    dense_freckles: bool | None = None
    actinic_damage: bool | None = None
    premalignant_lesion: bool | None = None
    own_melanoma: bool | None = None
    own_other_skin_cancer: bool | None = None
    hereditary_melanoma_family: bool | None = None
    eye_colour: str = ""
    hair_colour: str = ""


@dataclass(frozen=True)
class RiskBeside:
    """The published facts for a client, and what they rest on.

    ``answered`` is what the client's own answers say, ``known`` that with the practitioner's choices over it.
    ``phototype_points`` and ``phototype_reads`` are what the ten questions add up to, None and '' when incomplete.
    """

    facts: RiskFacts
    known: RiskInputs
    answered: RiskInputs
    answered_at: datetime | None
    phototype_points: int | None = None
    phototype_reads: str = ""


@dataclass(frozen=True)
class ProfileChange:
    """One thing that differs from the profile before: its name, and how it was and is; '' was not noted."""

    name: str
    before: str
    after: str


# --- pure: the form may ask these with every key ---------------------------------------------------------------


def inputs_from(answers: HealthAnswers, age: int | None = None) -> RiskInputs:
    """Translate health answers to risk inputs; what they do not say plainly stays None.

    A client who chose 'another kind' of earlier skin cancer could not also choose melanoma, and the other way round,
    so the one not chosen stays unknown. A skin type counts only once a practitioner confirmed it.
    """
    said = answers.answers
    found: dict[str, Any] = {name: _YES_NO.get(said.get(question, "")) for question, name in _ANSWERED.items()}
    earlier = said.get("earlier_skin_cancer", "")
    found["own_melanoma"] = {"no": False, "melanoma": True}.get(earlier)
    found["own_other_skin_cancer"] = {"no": False, "other": True}.get(earlier)
    found["sunbed_use"] = {"never": False, "under_ten": True, "more": True}.get(said.get("sunbed", ""))
    naevi = said.get("arm_naevi", "")
    found["arm_naevi"] = naevi if naevi in {"0_5", "6_20", "more_than_20"} else None
    found["phototype"] = answers.confirmed_phototype or None
    found["skin_colour"] = _SKIN_COLOURS.get(answers.phototype.get("unexposed_skin_colour", ""))
    found["hair_colour"] = _HAIR_COLOURS.get(answers.phototype.get("natural_hair_colour", ""))
    found["eye_colour"] = _EYE_COLOURS.get(answers.phototype.get("eye_colour", ""))
    return RiskInputs(age=age, **found)


def with_choices(answered: RiskInputs, choices: RiskChoices) -> RiskInputs:
    """Lay what the practitioner saw over what the client answered."""
    seen = {field.name: getattr(choices, field.name) for field in fields(choices)}
    return replace(answered, **{name: value for name, value in seen.items() if value not in {None, ""}})


def chosen(beside: RiskBeside, choices: RiskChoices) -> RiskBeside:
    """Return the facts anew after the practitioner filled in something else; reads nothing."""
    known = with_choices(beside.answered, choices)
    return replace(beside, known=known, facts=list_risk_facts(known))


def input_code(value: object) -> str:
    """Return a risk input as it is stored: 'yes', 'no', a number or a code; '' when it is not known."""
    if value is None:
        return ""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def inputs_read(codes: Mapping[str, str]) -> RiskInputs:
    """Read back stored risk inputs by name; a name that is no longer known is left out."""
    known = {field.name for field in fields(RiskInputs)}
    read: dict[str, Any] = {
        name: _YES_NO.get(code, int(code) if code.isdecimal() else code)
        for name, code in codes.items()
        if name in known
    }
    return RiskInputs(**read)


def factors_shown(beside: RiskBeside) -> tuple[FactorShown, ...]:
    """Return everything that stands beside the form as it is signed with it, each with what it rests on."""
    facts, known = beside.facts, beside.known
    published = tuple(
        FactorShown(fact.id, fact.version, fact.applies, {name: input_code(getattr(known, name)) for name in fact.used})
        for fact in (*facts.rule_sets, *facts.factors)
    )
    figureless = tuple(
        FactorShown(name, 0, WITHOUT_FIGURE, {name: input_code(getattr(known, name))}) for name in facts.without_figure
    )
    return published + figureless


def changes_since(before: RiskProfile, now: RiskProfile, known: RiskInputs) -> tuple[ProfileChange, ...]:
    """Return what differs from the profile before; what is not filled in now is left out, and so is the age."""
    old = _noted(before)
    new = _noted(now)
    new |= {name: code for name in old if name not in new and (code := input_code(getattr(known, name, None)))}
    found = [ProfileChange(name, old.get(name, ""), code) for name, code in new.items() if old.get(name, "") != code]
    if now.risk_class and now.risk_class != before.risk_class:
        found.append(ProfileChange("risk_class", before.risk_class, now.risk_class))
    return tuple(found)


def _noted(profile: RiskProfile) -> dict[str, str]:
    noted: dict[str, str] = {}
    for shown in profile.factors:
        noted |= shown.inputs
    noted |= {"phototype": profile.phototype} if profile.phototype else {}
    noted |= {"common_naevi": profile.naevus_count} if profile.naevus_count else {}
    noted.pop("age", None)
    return noted


# --- actions ---------------------------------------------------------------------------------------------------


@action(Permission.READ_HEALTH_ANSWERS)
def risk_facts(studio: Studio, client_id: UUID, visit_id: UUID, choices: RiskChoices) -> RiskBeside:
    """Read the latest health answers and list the published facts for them; NotFound.

    ``age`` is that on the day of the visit. ``chosen`` lists them anew for other choices without reading again.
    """
    with studio.deed(Event.HEALTH_ANSWERS_READ, Kind.READ, Purpose.RISK_PROFILE) as deed:
        deed.about("health_answers", client=client_id)
        visit = visit_row(deed.session, visit_id, to_change=False)
        client = deed.session.get(ClientRow, client_id)
        if client is None or visit.client_id != client_id:
            raise NotFound
        age = identity.age(client.birth_date, studio.local(visit.started_at).date())
        row = _latest_answers(deed.session, client_id)
        if row is None:
            deed.count = 0
            answered = RiskInputs(age=age)
            known = with_choices(answered, choices)
            return RiskBeside(list_risk_facts(known), known, answered, None)
        answers = take_out(studio, row.sealed, HealthAnswers, table="health_answers", row=row.id, client=row.client_id)
        posted_at = row.posted_at
    answered = inputs_from(answers, age)
    known = with_choices(answered, choices)
    points, reads = _phototype(answers)
    return RiskBeside(list_risk_facts(known), known, answered, posted_at, points, reads)


def _latest_answers(session: Session, client_id: UUID) -> HealthAnswersRow | None:
    rows = session.execute(
        select(HealthAnswersRow)
        .where(HealthAnswersRow.client_id.in_(files_of(session, client_id)))
        .order_by(HealthAnswersRow.posted_at.desc(), HealthAnswersRow.id.desc())
    ).scalars()
    return rows.first()


def _phototype(answers: HealthAnswers) -> tuple[int | None, str]:
    try:
        outcome = phototype.propose({item: (option,) for item, option in answers.phototype.items() if option})
    except ValueError:  # answered under other questions than this version asks
        return None, ""
    return (None, "") if outcome.total is None else (int(outcome.total), outcome.reading)
