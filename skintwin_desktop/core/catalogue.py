"""What the studio holds, column by column and field by field of the sealed records, with what the law says of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from typing import Any, get_args, get_type_hints

from skintwin_desktop.core.beside_entries import Ability
from skintwin_desktop.core.consent_evidence import EvidenceFacts
from skintwin_desktop.core.consents import ConsentRegions
from skintwin_desktop.core.contact_notes import MedicalNote
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.intake import HealthAnswers
from skintwin_desktop.core.medical_records import (
    AddendumContent,
    Assessment,
    LesionPlace,
    PictureFacts,
    ResultContent,
    RiskProfile,
    VisitReason,
)
from skintwin_desktop.core.requests.records import (
    ClientStatement,
    CoveredBoxes,
    RequestFileName,
    RequestLetterText,
    RequestWords,
)
from skintwin_desktop.core.restricted import EmergencyReason, RestrictionReason
from skintwin_desktop.core.sealed import SealedRecord
from skintwin_desktop.store.entries import Entry
from skintwin_desktop.store.tables import CATALOGUE, SEALED_RECORD, Base

RECORDS: Mapping[str, type[SealedRecord]] = {
    record.__name__: record
    for record in (
        Ability,
        AddendumContent,
        Assessment,
        ClientStatement,
        ConsentRegions,
        CoveredBoxes,
        Draft,
        EmergencyReason,
        EvidenceFacts,
        HealthAnswers,
        LesionPlace,
        MedicalNote,
        PictureFacts,
        RequestFileName,
        RequestLetterText,
        RequestWords,
        RestrictionReason,
        ResultContent,
        RiskProfile,
        VisitReason,
    )
}
"""The sealed records by the name that stands in the column which holds them."""


@dataclass(frozen=True)
class CatalogueLine:
    """One thing that is kept. ``field`` is the path within the column's sealed record, empty for the column itself."""

    table: str
    column: str
    field: str
    entry: Entry

    @property
    def where(self) -> str:
        """Return where it stands, such as ``assessment.sealed.checklists.answers``."""
        return ".".join(part for part in (self.table, self.column, self.field) if part)


def entries() -> Iterator[CatalogueLine]:
    """Walk everything that is kept, in the order of the tables; AssertionError where an entry is missing."""
    for table, column, field, entry in walk():
        if entry is None:
            raise AssertionError(f"{table}.{column}.{field} has no entry in the catalogue")
        yield CatalogueLine(table, column, field, entry)


def walk() -> Iterator[tuple[str, str, str, Entry | None]]:
    """Walk all columns and all fields of their sealed records, whether they have an entry or not."""
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            yield table.name, column.name, "", column.info.get(CATALOGUE)
            if SEALED_RECORD in column.info:
                for field, entry in _fields(RECORDS[column.info[SEALED_RECORD]]):
                    yield table.name, column.name, field, entry


_FIELDS: dict[type[Any], tuple[tuple[str, Any, Entry | None], ...]] = {}


def fields_of(record: type[Any]) -> tuple[tuple[str, Any, Entry | None], ...]:
    """Return the fields of a record, or of a part of one: their names, their types, and what the law says of each."""
    if record not in _FIELDS:
        _FIELDS[record] = tuple(
            (name, hint, next((one for one in getattr(hint, "__metadata__", ()) if isinstance(one, Entry)), None))
            for name, hint in get_type_hints(record, include_extras=True).items()
            if name != "VERSION"
        )
    return _FIELDS[record]


def _fields(record: type[Any]) -> Iterator[tuple[str, Entry | None]]:
    for name, hint, entry in fields_of(record):
        yield name, entry
        for part in _records_in(hint):
            yield from ((f"{name}.{inner}", entry) for inner, entry in _fields(part))


def _records_in(hint: Any) -> Iterator[type[Any]]:
    """Yield the records that a field holds, as itself or in a tuple or mapping."""
    if isinstance(hint, type) and is_dataclass(hint):
        yield hint
    for part in get_args(hint):
        yield from _records_in(part)
