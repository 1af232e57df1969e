"""What each stored column is in the eyes of the law: the entries of the data catalogue.

Access packages, portability, erasure, pseudonymised export, retention and the register of processing are driven by
these entries; none of them lists columns by hand. An entry stands in ``Column.info`` of a column, and in the
``Annotated`` metadata of a field of a sealed record.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any


class Category(StrEnum):
    """The categories of data of the studio's register of processing (article 30 AVG)."""

    ADMINISTRATIVE = "ADM"
    APPOINTMENT = "APP"
    FINANCIAL = "FIN"
    MEDICAL = "MED"
    IMAGE = "IMG"
    MESSAGE = "MSG"
    CONSENT = "CONS"
    DISCLOSURE = "DISC"
    REQUEST = "REQ"
    LOG = "LOG"
    STAFF = "HR"
    TECHNICAL = "TECH"


class Access(StrEnum):
    """Whether a value belongs in the copy that a client may ask for (article 15 AVG, article 7:456 BW)."""

    YES = "yes"
    SUMMARY = "summary"
    NO = "no"


class Erasure(StrEnum):
    """Under which rule a value is destroyed at a client's request."""

    FILE = "bw7_455"
    AVG = "avg17"
    KEEP = "keep_until_retention"
    NEVER = "never"


class Rectifiable(StrEnum):
    """What a client may have corrected (article 16 AVG; article 7:454(2) BW for judgements)."""

    FACT = "fact"
    JUDGEMENT = "judgement"
    NO = "no"


class Pseudonym(StrEnum):
    """What happens to a value in a pseudonymised export."""

    DROP = "drop"
    HASH = "hash"
    SHIFT_DATE = "shift_date"
    KEEP = "keep"


@dataclass(frozen=True)
class Entry:
    """One entry of the catalogue. Sentence ids (S..), purposes (V..) and retention classes (R..) are our own."""

    nl: str
    en: str
    category: Category
    statement: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()
    ground6: tuple[str, ...] = ()
    ground9: str = ""
    source: str = "client"
    roles: tuple[str, ...] = ("receptionist", "practitioner", "owner")
    retention: str = ""
    client: str = "client_id"
    """The column of the same table that says which client this is about; empty when it is about nobody."""
    clinical_change: bool = False
    """Whether a change of it moves the twenty years of article 7:454(3) BW."""
    access: Access = Access.YES
    portability: bool = False
    rectifiable: Rectifiable = Rectifiable.FACT
    erasure: Erasure = Erasure.AVG
    pseudonymise: Pseudonym = Pseudonym.DROP


CARE_GROUND = "9(2)(h) AVG, 30(3)(a) UAVG"
CARE_ROLES = ("practitioner", "owner")


def identity(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe who somebody is and how to reach them."""
    entry = Entry(nl, en, Category.ADMINISTRATIVE, statement, ("V1", "V5"), ("b",), retention="R05", portability=True)
    return replace(entry, **other)


def appointment(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe when somebody comes."""
    entry = Entry(
        nl,
        en,
        Category.APPOINTMENT,
        statement or ("S20",),
        ("V1",),
        ("b",),
        retention="R06",
        portability=True,
    )
    return replace(entry, **other)


def medical(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe health data that the client gave or that was observed with the client present."""
    entry = Entry(
        nl,
        en,
        Category.MEDICAL,
        statement or ("S25", "S37"),
        ("V2", "V5"),
        ("b", "c"),
        CARE_GROUND,
        roles=CARE_ROLES,
        retention="R01",
        clinical_change=True,
        portability=True,
        erasure=Erasure.FILE,
    )
    return replace(entry, **other)


def judgement(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe what the practitioner concluded: in the copy, not in the portable set, not rectifiable."""
    return replace(
        medical(nl, en, *(statement or ("S25", "S35", "S37"))),
        **{
            "source": "practitioner_assessment",
            "portability": False,
            "rectifiable": Rectifiable.JUDGEMENT,
            **other,
        },
    )


def image(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe photographs and what belongs to them."""
    return replace(
        medical(nl, en, *(statement or ("S27", "S37"))),
        **{"category": Category.IMAGE, "source": "device_in_presence", "retention": "R02", **other},
    )


def financial(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe what was charged and paid: kept for the tax office, whatever a client asks (article 17(3)(b) AVG)."""
    entry = Entry(
        nl,
        en,
        Category.FINANCIAL,
        statement or ("S39",),
        ("V8",),
        ("b", "c"),
        source="staff",
        retention="R07",
        rectifiable=Rectifiable.NO,
        erasure=Erasure.KEEP,
    )
    return replace(entry, **other)


def consent(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe what somebody agreed to or refused (article 7(1) AVG)."""
    entry = Entry(
        nl,
        en,
        Category.CONSENT,
        statement or ("S44", "S84"),
        ("V5", "V6"),
        ("c",),
        retention="R10",
        portability=True,
        rectifiable=Rectifiable.NO,
        erasure=Erasure.KEEP,
    )
    return replace(entry, **other)


def disclosure(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe what went to whom."""
    entry = Entry(
        nl,
        en,
        Category.DISCLOSURE,
        statement or ("S36", "S47"),
        ("V4",),
        ("b",),
        CARE_GROUND,
        source="staff",
        retention="R11",
        rectifiable=Rectifiable.NO,
        erasure=Erasure.FILE,
    )
    return replace(entry, **other)


def log(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe a part of a journal line (NEN 7513)."""
    entry = Entry(
        nl,
        en,
        Category.LOG,
        statement or ("S57", "S58"),
        ("V11",),
        ("c",),
        source="program",
        roles=("owner",),
        retention="R12",
        rectifiable=Rectifiable.NO,
        erasure=Erasure.KEEP,
        pseudonymise=Pseudonym.KEEP,
    )
    return replace(entry, **other)


def staff(nl: str, en: str, *statement: str, **other: Any) -> Entry:
    """Describe something about a user of the program."""
    entry = Entry(
        nl,
        en,
        Category.STAFF,
        statement or ("S59", "S60", "S67"),
        ("V13",),
        ("b", "c", "f"),
        source="staff",
        retention="R19",
        client="",
        access=Access.NO,
        erasure=Erasure.NEVER,
    )
    return replace(entry, **other)


def technical(why: str, **other: Any) -> Entry:
    """Describe a key, counter, hash or version that says nothing about a person by itself; ``why`` says what for."""
    entry = Entry(
        why,
        why,
        Category.TECHNICAL,
        source="program",
        client="",
        access=Access.NO,
        rectifiable=Rectifiable.NO,
        erasure=Erasure.FILE,
        pseudonymise=Pseudonym.KEEP,
    )
    return replace(entry, **other)


def studio(nl: str, en: str, *statement: str) -> Entry:
    """Describe the studio itself: no personal data of a client."""
    return technical(en, nl=nl, statement=statement, erasure=Erasure.NEVER)
