"""The sealed records of a medical file: each field says in the catalogue what it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, ClassVar

from skintwin_desktop.store.entries import Pseudonym, image, judgement, medical, studio, technical

REASONS = ("complaint", "change", "family", "referral", "own_request", "follow_up")
ACTIONS = ("none", "self_check", "recall", "gp_regular", "gp_urgent", "second_look")
"""What happens next with a lesion, in the order of the keys 1 to 6."""
LESION_STATES = ("active", "gone", "excised", "merged", "not_a_lesion")
CHANGES = ("new", "unchanged", "changed", "gone")
PICTURE_KINDS = ("overview", "close_up", "dermoscopy")
RISK_CLASSES = ("standard", "raised", "high")

_FINDING = judgement("Bevinding", "Finding", "S25", "S37")
_VIEW = medical("Aanzicht", "View", "S37", pseudonymise=Pseudonym.KEEP)
_X = medical("Plaats op de lichaamskaart, x", "Place on the body map, x", pseudonymise=Pseudonym.KEEP)
_Y = medical("Plaats op de lichaamskaart, y", "Place on the body map, y", pseudonymise=Pseudonym.KEEP)


@dataclass(frozen=True)
class VisitReason:
    """Why this visit: the aanleiding, as a code of REASONS and in words."""

    VERSION: ClassVar[int] = 1

    reason: Annotated[str, medical("Aanleiding", "Reason for the visit", "S34")]
    words: Annotated[str, medical("Aanleiding in woorden", "Reason in words", "S34")] = ""


@dataclass(frozen=True)
class LesionPlace:
    """Where a lesion is: the pin on the body map and the coded site that follows from it.

    ``view`` is front, back, left, right or soles; ``x`` and ``y`` are in the body map's own units (440 wide, 920
    high, soles 380); ``snomed`` is a code of DICOM CID 4029.
    """

    VERSION: ClassVar[int] = 1

    view: Annotated[str, _VIEW]
    x: Annotated[float, _X]
    y: Annotated[float, _Y]
    region: Annotated[str, medical("Gebied", "Region", pseudonymise=Pseudonym.KEEP)]
    laterality: Annotated[str, medical("Zijde", "Side", pseudonymise=Pseudonym.KEEP)]
    site_path: Annotated[str, medical("Lokalisatie (ISIC)", "Body site (ISIC)", pseudonymise=Pseudonym.KEEP)]
    snomed: Annotated[str, medical("Lokalisatie (SNOMED CT)", "Body site (SNOMED CT)", pseudonymise=Pseudonym.KEEP)]
    words: Annotated[str, medical("Lokalisatie in woorden", "Body site in words")] = ""


@dataclass(frozen=True)
class Checklist:
    """A clinical instrument as the practitioner filled it in: item id to chosen option ids."""

    instrument: Annotated[str, _FINDING]
    version: Annotated[int, technical("version of the instrument", client="client_id")]
    answers: Annotated[dict[str, tuple[str, ...]], _FINDING]


@dataclass(frozen=True)
class Assessment:
    """What the practitioner found at one lesion and decided to do."""

    VERSION: ClassVar[int] = 1

    checklists: Annotated[tuple[Checklist, ...], _FINDING] = ()
    change: Annotated[str, _FINDING] = ""
    impression: Annotated[str, judgement("Oordeel (code)", "Impression (code)")] = ""
    impression_words: Annotated[str, judgement("Oordeel", "Impression")] = ""
    action: Annotated[str, judgement("Actie", "Action")] = ""
    recall_months: Annotated[int, judgement("Terug over (maanden)", "Back in (months)")] = 0
    note: Annotated[str, judgement("Toelichting", "Explanation")] = ""

    @property
    def complete(self) -> bool:
        """Tell whether there is an impression and an action: only then is the lesion done."""
        return bool(self.impression_words.strip()) and self.action in ACTIONS


@dataclass(frozen=True)
class PictureFacts:
    """What is known about a picture besides its pixels. ``taken_at`` is the camera's own clock, ISO 8601, or empty."""

    VERSION: ClassVar[int] = 1

    file_name: Annotated[str, image("Bestandsnaam", "File name")]
    format: Annotated[str, image("Bestandssoort", "File format", pseudonymise=Pseudonym.KEEP)]
    kind: Annotated[str, image("Soort opname", "Kind of picture", pseudonymise=Pseudonym.KEEP)]
    width: Annotated[int, image("Breedte in pixels", "Width in pixels", pseudonymise=Pseudonym.KEEP)]
    height: Annotated[int, image("Hoogte in pixels", "Height in pixels", pseudonymise=Pseudonym.KEEP)]
    taken_at: Annotated[str, image("Opgenomen op", "Taken on", pseudonymise=Pseudonym.SHIFT_DATE)] = ""
    camera: Annotated[str, image("Toestel", "Device", pseudonymise=Pseudonym.KEEP)] = ""
    frames: Annotated[int, image("Aantal beelden in het bestand", "Pictures in the file")] = 1


@dataclass(frozen=True)
class FactorShown:
    """A published factor or rule set that stood beside the form when the profile was signed.

    ``outcome`` is 'yes', 'no', 'unknown' or 'without_figure'; ``inputs`` is what it rested on, by name, '' if unknown.
    """

    id: Annotated[str, judgement("Getoonde factor", "Factor shown")]
    version: Annotated[int, technical("version of the factor", client="client_id")]
    outcome: Annotated[str, judgement("Uitkomst van de factor", "Outcome of the factor")] = ""
    inputs: Annotated[dict[str, str], judgement("Waarop de uitkomst berust", "What the outcome rests on")] = field(
        default_factory=dict
    )


@dataclass(frozen=True)
class RiskProfile:
    """The risk class and its reason, chosen by the practitioner; the program computes neither (article 22 AVG)."""

    VERSION: ClassVar[int] = 1

    risk_class: Annotated[str, judgement("Risicoklasse", "Risk class", "S35")]
    reason: Annotated[str, judgement("Onderbouwing", "Reason", "S35")]
    phototype: Annotated[str, judgement("Huidtype", "Skin type")] = ""
    naevus_count: Annotated[str, judgement("Aantal moedervlekken", "Number of naevi")] = ""
    atypical_count: Annotated[int | None, judgement("Aantal atypische moedervlekken", "Number of atypical naevi")] = (
        None
    )
    giant_congenital: Annotated[bool | None, judgement("Grote aangeboren vlek", "Giant congenital naevus")] = None
    factors: Annotated[tuple[FactorShown, ...], judgement("Getoonde factoren", "Factors shown")] = ()


@dataclass(frozen=True)
class ResultPicture:
    """One picture as it stands in a signed result."""

    picture: Annotated[str, technical("picture in the report", client="client_id")]
    caption: Annotated[str, image("Onderschrift", "Caption")]


@dataclass(frozen=True)
class ResultLesion:
    """One lesion as it stands in a signed result; x and y as in LesionPlace."""

    number: Annotated[int, judgement("Nummer van de plek", "Number of the lesion")]
    where: Annotated[str, judgement("Waar", "Where")]
    found: Annotated[str, judgement("Wat gezien is", "What was seen")]
    action: Annotated[str, judgement("Actie", "Action")]
    view: Annotated[str, _VIEW]
    x: Annotated[float, _X]
    y: Annotated[float, _Y]
    recall_months: Annotated[int, judgement("Terug over (maanden)", "Back in (months)")] = 0
    assessment: Annotated[str, technical("row of the assessment", client="client_id")] = ""
    pictures: Annotated[tuple[ResultPicture, ...], image("Foto’s in het verslag", "Pictures in the report")] = ()


@dataclass(frozen=True)
class Letterhead:
    """Who sent the report, as printed on it."""

    name: Annotated[str, studio("Naam van de studio", "Name of the studio")]
    address: Annotated[str, studio("Adres van de studio", "Address of the studio")]
    postcode: Annotated[str, studio("Postcode van de studio", "Postcode of the studio")]
    city: Annotated[str, studio("Plaats van de studio", "City of the studio")]
    email: Annotated[str, studio("E-mail van de studio", "E-mail of the studio")]
    phone: Annotated[str, studio("Telefoon van de studio", "Phone of the studio")]


@dataclass(frozen=True)
class ResultContent:
    """Everything that is printed on a signed report, so that no later change in the file can reach it.

    ``client`` is the full name; dates are ISO 8601 days in the studio's zone.
    """

    VERSION: ClassVar[int] = 1

    language: Annotated[str, judgement("Taal", "Language")]
    general: Annotated[str, judgement("Algemene bevindingen", "General findings")]
    risk_class: Annotated[str, judgement("Risicoklasse", "Risk class", "S35")]
    risk_reason: Annotated[str, judgement("Onderbouwing", "Reason", "S35")]
    lesions: Annotated[tuple[ResultLesion, ...], judgement("Plekken", "Lesions")]
    letterhead: Annotated[Letterhead, studio("Briefhoofd", "Letterhead")]
    client: Annotated[str, medical("Naam op het verslag", "Name on the report")]
    birth_date: Annotated[str, medical("Geboortedatum op het verslag", "Date of birth on the report")]
    client_number: Annotated[str, medical("Cliëntnummer op het verslag", "Client number on the report")]
    visited_on: Annotated[str, medical("Datum van het bezoek", "Date of the visit", pseudonymise=Pseudonym.SHIFT_DATE)]
    practitioner: Annotated[str, judgement("Behandelaar", "Practitioner")]
    practitioner_function: Annotated[str, judgement("Functie van de behandelaar", "Function of the practitioner")]


@dataclass(frozen=True)
class AddendumContent:
    """Something added to a signed result, and why."""

    VERSION: ClassVar[int] = 1

    text: Annotated[str, judgement("Aanvulling", "Addendum")]
    reason: Annotated[str, judgement("Reden van de aanvulling", "Reason of the addendum")]
