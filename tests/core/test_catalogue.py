"""The catalogue: everything that is kept says what it is in the eyes of the law; what may not be kept is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest

from skintwin_desktop.core.catalogue import RECORDS, CatalogueLine, entries, walk
from skintwin_desktop.store.entries import Category, Entry, Erasure
from skintwin_desktop.store.tables import SEALED_RECORD, Base

FORBIDDEN = {
    "bsn", "burgerservicenummer", "ras", "race", "etniciteit", "ethnicity", "afkomst", "origin", "nationaliteit",
    "nationality", "geloof", "religie", "religion", "paspoort", "passport", "rijbewijs", "identiteitskaart", "id_card",
    "document_number", "documentnummer", "mrz", "pasfoto", "verzekeringsnummer", "insurance_number", "insurer", "iban",
    "ip", "ip_address", "mac_address", "location", "gps", "latitude", "longitude", "cookie", "device_id", "gezicht",
    "face", "biometric", "seksualiteit", "sexuality", "politiek", "politics", "strafblad",
}  # fmt: skip
NOT_PERSONAL = {Category.TECHNICAL}
NEEDED = {("payment", "iban")}
"""Where a forbidden name may stand: the account for a refund that waits (S19), and nowhere else."""


def problems() -> list[str]:
    """Return everything that is wrong with the catalogue, a line each."""
    return [*_without_entry(), *_without_statement(), *_with_a_wrong_client(), *_with_a_forbidden_name()]


def _without_entry() -> Iterator[str]:
    for table, column, field, entry in walk():
        if not isinstance(entry, Entry):
            yield f"{table}.{column} {field}: no entry"


def _lines() -> Iterator[CatalogueLine]:
    for table, column, field, entry in walk():
        if isinstance(entry, Entry):
            yield CatalogueLine(table, column, field, entry)


def _without_statement() -> Iterator[str]:
    for line in _lines():
        entry = line.entry
        personal = entry.category not in NOT_PERSONAL
        wrong = [one for one in entry.statement if not re.fullmatch(r"S\d\d", one) or not 1 <= int(one[1:]) <= 98]
        if wrong or (personal and not entry.statement):
            yield f"{line.where}: sentences {entry.statement}"
        if personal and not (entry.purposes and entry.ground6 and re.fullmatch(r"R\d\d", entry.retention)):
            yield f"{line.where}: purpose, ground or retention class is missing"
        if personal and entry.category in {Category.MEDICAL, Category.IMAGE} and not entry.ground9:
            yield f"{line.where}: a special category without its ground of article 9"
        if not (entry.nl.strip() and entry.en.strip()):
            yield f"{line.where}: has no words"


def _with_a_wrong_client() -> Iterator[str]:
    for line in _lines():
        known = {column.name for column in Base.metadata.tables[line.table].columns}
        if line.entry.client and line.entry.client not in known:
            yield f"{line.where}: the client is said to stand in {line.entry.client}"
        about_somebody = "client_id" in known or line.table == "client"
        if about_somebody and not line.entry.client and line.column != "id" and _is_personal(line):
            yield f"{line.where}: does not say whose it is"


def _is_personal(line: CatalogueLine) -> bool:
    return line.entry.category not in NOT_PERSONAL


def _with_a_forbidden_name() -> Iterator[str]:
    for table, column, field, _ in walk():
        for name in (table, column, *field.split(".")):
            if (table, name) in NEEDED and not field:
                continue
            if name.lower() in FORBIDDEN or set(name.lower().split("_")) & FORBIDDEN:
                yield f"{table}.{column} {field}: is not to be kept"


# --- tests ---


def test_the_catalogue_is_complete_and_lawful() -> None:
    assert problems() == []


def test_everything_has_a_line() -> None:
    lines = list(entries())
    columns = {(table.name, column.name) for table in Base.metadata.sorted_tables for column in table.columns}
    assert {(line.table, line.column) for line in lines} == columns
    assert len({line.where for line in lines}) == len(lines)
    nested = {line.where for line in lines}
    assert {"assessment.sealed.checklists.answers", "result.sealed.lesions.found", "client.birth_date"} <= nested


def test_the_names_of_sealed_records_lead_to_their_classes() -> None:
    named = {
        column.info[SEALED_RECORD]
        for table in Base.metadata.sorted_tables
        for column in table.columns
        if SEALED_RECORD in column.info
    }
    assert named == set(RECORDS)
    for name, record in RECORDS.items():
        assert record.__name__ == name
        assert record.__module__.startswith("skintwin_desktop.core.")
        assert isinstance(record.VERSION, int)
        assert record.VERSION >= 1
        assert vars(record)["__dataclass_params__"].frozen
        own = [line.field for line in entries() if line.field and "." not in line.field and _record_of(line) == name]
        assert own == [field.name for field in fields(record)]  # type: ignore[arg-type]


def _record_of(line: CatalogueLine) -> str:
    return str(Base.metadata.tables[line.table].columns[line.column].info[SEALED_RECORD])


def test_what_is_medical_is_readable_by_those_who_care_only_and_is_sealed() -> None:
    for line in entries():
        if line.entry.category in {Category.MEDICAL, Category.IMAGE}:
            assert "receptionist" not in line.entry.roles, line.where
            kind = str(Base.metadata.tables[line.table].columns[line.column].type)
            assert line.field or kind != "VARCHAR" or line.column in PLAIN_TEXTS, f"{line.where} is a text in the clear"


PLAIN_TEXTS = {"state", "report", "kind", "original"}
"""Codes and names of files that lists need."""


def test_the_journal_and_the_keys_are_never_part_of_an_erasure() -> None:
    for line in entries():
        if line.entry.category is Category.LOG:
            assert line.entry.erasure is Erasure.KEEP, line.where


@pytest.mark.parametrize("name", ["bsn", "client_bsn", "ip_address", "Etniciteit", "iban", "client_iban"])
def test_a_forbidden_column_would_be_noticed(name: str) -> None:
    from sqlalchemy import Column, String, Table

    table = Table("test_of_the_catalogue", Base.metadata, Column(name, String))
    try:
        found = problems()
    finally:
        Base.metadata.remove(table)
    assert any("is not to be kept" in problem for problem in found)
    assert any("no entry" in problem for problem in found)
    assert problems() == []
