"""The files of a copy for the client: pictures in their original size, letters, evidence, and the data themselves.

Nothing is opened before it is its turn, so a copy of any size passes through little memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.medical_records import PictureFacts
from skintwin_desktop.core.requests.collecting import Collected, Entity
from skintwin_desktop.core.requests.copy_values import code_word
from skintwin_desktop.core.requests.copy_words import record_words, told, word
from skintwin_desktop.core.requests.covering import SCREEN, Cover, Covers, copies
from skintwin_desktop.core.requests.files import FILE_KIND, safe_name
from skintwin_desktop.core.requests.records import RequestFileName
from skintwin_desktop.core.requests.rows import files_in
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper.overview import overview_pdf
from skintwin_desktop.paper.parcel_content import Contents, FileKind, ParcelFile
from skintwin_desktop.rules import tables_out
from skintwin_desktop.store.tables import (
    AddendumRow,
    ConsentEvidenceRow,
    LesionRow,
    PictureRow,
    ResultRow,
    VaultObjectRow,
)
from skintwin_desktop.store.vault import Stored

SCHEMA = "skintwin-copy-1"
_MEDIA = {
    "JPEG": ("image/jpeg", "jpg"), "PNG": ("image/png", "png"), "TIFF": ("image/tiff", "tif"),
    "HEIF": ("image/heic", "heic"), "WEBP": ("image/webp", "webp"), "MPO": ("image/jpeg", "jpg"),
    "BMP": ("image/bmp", "bmp"), "DICOM": ("application/dicom", "dcm"),
}  # fmt: skip
_EXPORTED = {
    ".json": "application/json", ".csv": "text/csv", ".txt": "text/plain", ".html": "text/html", ".htm": "text/html",
    ".pdf": "application/pdf", ".zip": "application/zip", ".xml": "application/xml", ".jpg": "image/jpeg",
    ".png": "image/png",
}  # fmt: skip
PDF, BINARY = ("application/pdf", "pdf"), ("application/octet-stream", "bin")


@dataclass(frozen=True)
class CopyFile:
    """One file of a copy: how the parcel lists it, how long it is, and what gives its bytes when it is its turn."""

    file: ParcelFile
    length: int
    source: Callable[[], Iterable[bytes]]


class CopyFiles:
    """Lists the files of one client inside a deed; each is read later, in a session of its own."""

    def __init__(self, studio: Studio, session: Session, client_id: UUID, language: str) -> None:
        self._studio, self._session, self._language = studio, session, language
        self._files = joined.files_of(session, client_id)
        self._taken: set[str] = set()

    def pictures(self, *, without: frozenset[str] = frozenset(), covers: Covers | None = None) -> Iterator[CopyFile]:
        """Yield every picture, each with its smaller one for the screen behind it: as it was taken, or covered."""
        lesions = {row.id: row.number for row in self._rows(LesionRow)}
        for number, row in enumerate(self._rows(PictureRow), 1):
            if row.id.hex in without:
                continue
            facts = take_out(self._studio, row.sealed, PictureFacts, table="picture", row=row.id, client=row.client_id)
            cover = (covers or {}).get(row.id.hex)
            media, ending = _MEDIA["PNG"] if cover is not None else _MEDIA.get(facts.format.upper(), BINARY)
            title = f"{word('file', 'picture', self._language)} {number}"
            day = self._studio.local(row.imported_at).date()
            name = self._name("pictures", f"{number:04}.{ending}")
            kind = code_word("picture.sealed.kind", facts.kind, self._language)
            lesion = lesions.get(row.lesion_id, 0) if row.lesion_id else 0
            file = ParcelFile(name, FileKind.PICTURE, title, media, day, kind, lesion)
            if cover is not None:
                yield from self._covered(file, row, cover, facts)
                continue
            yield self._vault(file, row.original)
            preview = ParcelFile(f"{name}.jpg", FileKind.PREVIEW, title, "image/jpeg", day, of=name)
            yield self._vault(preview, row.preview)

    def _covered(self, file: ParcelFile, row: PictureRow, cover: Cover, facts: PictureFacts) -> Iterator[CopyFile]:
        """Yield a picture with black boxes in its pixels; how long that will be is only guessed."""
        original = self._opener(self._session.get_one(VaultObjectRow, row.original))
        whole, small = copies(self._studio, original, cover.covered)
        title = f"{file.title} ({word('file', 'covered', self._language)})"
        marked = replace(file, title=title, covered=cover.reason)
        preview = replace(marked, name=f"{file.name}.png", kind=FileKind.PREVIEW, of=file.name, place="", lesion=0)
        yield CopyFile(marked, 2 * facts.width * facts.height, whole)
        yield CopyFile(preview, 2 * SCREEN * SCREEN, small)

    def reports(self, *, without: frozenset[str] = frozenset()) -> Iterator[CopyFile]:
        """Yield every report that was signed, but for those of results and addenda that are left out."""
        for row in (*self._rows(ResultRow), *self._rows(AddendumRow)):
            if row.id.hex in without:
                continue
            yield self._document("letters", "report", FileKind.LETTER, row.report, row.signed_at)

    def evidence(self, *, without: frozenset[str] = frozenset()) -> Iterator[CopyFile]:
        """Yield the evidence of consents, but for what is left out."""
        for row in self._rows(ConsentEvidenceRow):
            if row.id.hex in without:
                continue
            yield self._document("consents", "evidence", FileKind.CONSENT, row.original, row.added_at)

    def exports(self, request_id: UUID, *, without: frozenset[UUID] = frozenset()) -> Iterator[CopyFile]:
        """Yield what was taken in with a request, as it came, but for what sources gave that were refused."""
        for row in files_in(self._session, request_id):
            if row.part_id in without:
                continue
            private = self._studio.private_of(request_id)
            facts = take_out(self._studio, row.sealed, RequestFileName, table="request_file", row=row.id,
                             client=request_id)  # fmt: skip
            safe = safe_name(facts.name)
            name, media = self._name("website", safe), _EXPORTED.get(PurePosixPath(safe).suffix.lower(), BINARY[0])
            day = self._studio.local(row.stored_at).date()
            stored = Stored(row.object_id, row.length, row.sha256)
            opener = partial(self._studio.vault.open, stored, private=private, owner=request_id, kind=FILE_KIND)
            yield CopyFile(ParcelFile(name, FileKind.WEBSITE, facts.name, media, day), row.length, opener)

    def _document(self, folder: str, title: str, kind: FileKind, object_id: str, at: datetime) -> CopyFile:
        content = self._head(object_id)
        media, ending = PDF if content.startswith(b"%PDF") else BINARY
        if content.startswith(b"\xff\xd8"):
            media, ending = _MEDIA["JPEG"]
        elif content.startswith(b"\x89PNG"):
            media, ending = _MEDIA["PNG"]
        day = self._studio.local(at).date()
        name = self._name(folder, f"{day:%Y-%m-%d}.{ending}")
        words = f"{word('file', title, self._language)} {day:%d-%m-%Y}"
        return self._vault(ParcelFile(name, kind, words, media, day), object_id)

    def _head(self, object_id: str) -> bytes:
        row = self._session.get_one(VaultObjectRow, object_id)
        return next(iter(self._opener(row)()), b"")[:16]

    def _rows(self, table: Any) -> list[Any]:
        asked = select(table).where(table.client_id.in_(self._files)).order_by(table.id)
        return list(self._session.execute(asked).scalars())

    def _name(self, folder: str, name: str) -> str:
        """Return a path that no other file has."""
        path = PurePosixPath(word("file", folder, self._language), name)
        number = 1
        while str(path) in self._taken:
            number += 1
            path = path.with_name(f"{PurePosixPath(name).stem}-{number}{PurePosixPath(name).suffix}")
        self._taken.add(str(path))
        return str(path)

    def _vault(self, file: ParcelFile, object_id: str) -> CopyFile:
        row = self._session.get_one(VaultObjectRow, object_id)
        return CopyFile(file, row.length, self._opener(row))

    def _opener(self, row: VaultObjectRow) -> Callable[[], Iterable[bytes]]:
        """Return what opens an object of the vault, also when the session is over."""
        stored = Stored(row.object_id, row.length, row.sha256)
        private = self._studio.private_of(row.client_id)
        return partial(self._studio.vault.open, stored, private=private, owner=row.client_id, kind=row.kind)


def overview_file(contents: Contents) -> CopyFile:
    """Return what the page of a parcel tells, as one document to read and to keep (PDF/A). PaperRefused."""
    language = contents.language
    name = f"{word('file', 'overview_name', language)}.pdf"
    title = word("file", "overview", language)
    return _bytes(ParcelFile(name, FileKind.OVERVIEW, title, PDF[0], contents.created), overview_pdf(contents))


def data_files(found: Collected, language: str) -> Iterator[CopyFile]:
    """Yield what was gathered as JSON with its schema, and as a table of commas for each table."""
    folder = word("file", "data", language)
    document = json.dumps(as_json(found), ensure_ascii=False, indent=1).encode()
    title = word("file", "json", language)
    yield _bytes(ParcelFile(f"{folder}/dossier.json", FileKind.DATA, title, "application/json"), document)
    schema = json.dumps(json_schema(), ensure_ascii=False, indent=1).encode()
    title = word("file", "schema", language)
    yield _bytes(ParcelFile(f"{folder}/{SCHEMA}.schema.json", FileKind.DATA, title, "application/schema+json"), schema)
    for table in dict.fromkeys(one.table for one in found.entities):
        several = [one for one in found.entities if one.table == table]
        title = f"{word('file', 'table', language)}: {record_words(table, language)}"
        yield _bytes(ParcelFile(f"{folder}/{table}.csv", FileKind.DATA, title, "text/csv"), as_csv(several, language))


def _bytes(file: ParcelFile, content: bytes) -> CopyFile:
    return CopyFile(file, len(content), lambda: (content,))


def as_json(found: Collected) -> dict[str, object]:
    """Return everything that was gathered in the form that ``json_schema`` describes."""
    return {
        "format": SCHEMA,
        "client": found.client_id.hex,
        "records": [
            {
                "table": one.table,
                "kind": one.kind,
                "id": one.id,
                "values": [
                    {"place": value.where, "nl": value.nl, "en": value.en, "value": value.value} for value in one.values
                ],
            }
            for one in found.entities
        ],
        "left_out": list(found.left_out),
    }


def json_schema() -> dict[str, object]:
    """Return the JSON Schema (2020-12) of the data: published with every copy."""
    value = {
        "type": "object",
        "required": ["place", "nl", "en", "value"],
        "properties": {
            "place": {"type": "string", "description": "Place in the studio’s catalogue: table.column.field"},
            "nl": {"type": "string", "description": "Name in Dutch"},
            "en": {"type": "string", "description": "Name in English"},
            "value": {"description": "Dates and moments as ISO 8601; codes as they are kept"},
        },
    }
    record = {
        "type": "object",
        "required": ["table", "kind", "id", "values"],
        "properties": {
            "table": {"type": "string"},
            "kind": {"type": "string", "description": "Kind of data, such as ADM or MED"},
            "id": {"type": "string"},
            "values": {"type": "array", "items": value},
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        "type": "object",
        "required": ["format", "client", "records", "left_out"],
        "properties": {
            "format": {"const": SCHEMA},
            "client": {"type": "string"},
            "records": {"type": "array", "items": record},
            "left_out": {"type": "array", "items": {"type": "string"}, "description": "What was left out, by name"},
        },
    }


def as_csv(several: list[Entity], language: str) -> bytes:
    """Return rows of one table as a Dutch spreadsheet reads them (RFC 4180, semicolons, no formulas)."""
    columns = list(dict.fromkeys(value.where for one in several for value in one.values))
    labels = {value.where: value.label(language) for one in several for value in one.values}
    lines = [tables_out.row(("id", *(labels[column] for column in columns)))]
    for one in several:
        values = {value.where: told(value.value, language) for value in one.values}
        lines.append(tables_out.row((one.id, *(values.get(column, "") for column in columns))))
    return (tables_out.BOM + "".join(lines)).encode()
