"""Evidence of consents: a scanned form or a signature, posted to the client, and opened by who treats them only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Annotated, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.sealed import decode, encode, post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.vault_objects import store_object
from skintwin_desktop.core.viewing import Pixels, vault_content
from skintwin_desktop.errors import EvidenceRefused, NotFound
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.entries import CARE_ROLES, consent, technical
from skintwin_desktop.store.tables import (
    ClientRow,
    ConsentEvidenceRow,
    ConsentProofRow,
    ConsentRow,
    UserRow,
)

SCAN, SIGNATURE = "scan", "signature"
PDF, STROKES = "PDF", "STROKES"
VAULT_KIND = "consent_evidence"
MAX_BYTES = 25_000_000
"""A form of a few pages, scanned in colour, is far smaller."""
MOST_POINTS = 20_000
READABLE_SIDE = 2400
"""Pixels of the longer side at which a scanned form is shown: small print can be read."""
SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".heif", ".webp", ".pdf")
_END_OF_PDF = 2048


@dataclass(frozen=True)
class EvidenceFacts:
    """What is known about a piece of evidence. ``format`` is that of the picture, 'PDF' or 'STROKES'."""

    VERSION: ClassVar[int] = 1

    file_name: Annotated[str, consent("Bestandsnaam van het bewijs", "File name of the evidence", roles=CARE_ROLES)]
    format: Annotated[str, technical("format of the file", client="client_id")]
    width: Annotated[int, technical("width in pixels or units", client="client_id")] = 0
    height: Annotated[int, technical("height in pixels or units", client="client_id")] = 0


Point = tuple[float, float]


@dataclass(frozen=True)
class Strokes:
    """A signature as it was drawn: the size of its field, every line of the pen in its own units, and a picture.

    ``picture`` is a PNG, so that the signature can be shown without this program; empty where none was made.
    """

    VERSION: ClassVar[int] = 1

    width: int
    height: int
    lines: tuple[tuple[Point, ...], ...]
    picture: bytes = b""


@dataclass(frozen=True)
class NewEvidence:
    """Evidence that was looked at and can be kept."""

    kind: str
    content: bytes
    facts: EvidenceFacts


@dataclass(frozen=True)
class Evidence:
    """That there is evidence: of which kind, who kept it when, and which answers it proves."""

    id: UUID
    kind: str
    added_at: datetime
    added_by: str
    consents: tuple[UUID, ...]


@dataclass(frozen=True)
class OpenedEvidence:
    """Evidence taken out of the vault: a picture, the lines of a signature, or neither for a PDF."""

    id: UUID
    kind: str
    facts: EvidenceFacts
    pixels: Pixels | None = None
    strokes: Strokes | None = None


# --- looked at ---


def scan_of(studio: Studio, path: Path) -> NewEvidence:
    """Read a scanned form: a picture is checked in the confined process, a PDF is kept as it is and never drawn.

    EvidenceRefused, or PictureRefused for a picture that cannot be read.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise EvidenceRefused("file_too_large")
        content = path.read_bytes()
    except OSError:
        raise EvidenceRefused("unreadable") from None
    if content[:5] == b"%PDF-":
        if b"%%EOF" not in content[-_END_OF_PDF:]:
            raise EvidenceRefused("truncated")
        return NewEvidence(SCAN, content, EvidenceFacts(path.name, PDF))
    info = studio.decoders.prepare(content).info
    return NewEvidence(SCAN, content, EvidenceFacts(path.name, info.format, info.width, info.height))


def signature_of(strokes: Strokes) -> NewEvidence:
    """Take a signature as it was drawn; EvidenceRefused when nothing was, or when it is no signature any more."""
    points = sum(len(line) for line in strokes.lines)
    if points < 2 or strokes.width < 1 or strokes.height < 1:
        raise EvidenceRefused("empty")
    if points > MOST_POINTS:
        raise EvidenceRefused("file_too_large")
    return NewEvidence(SIGNATURE, encode(strokes), EvidenceFacts("", STROKES, strokes.width, strokes.height))


# --- inside a deed ---


def keep_evidence(studio: Studio, session: Session, client_id: UUID, new: NewEvidence) -> UUID:
    """Post evidence to a client inside a deed, and return its id for ``ConsentGiven.evidence_id``.

    Call it when nothing else can be refused any more: what the deed undoes after it leaves a file behind, for nobody.
    NotFound, DiskFull, DiskFailed.
    """
    original = store_object(studio, session, client_id, new.content, kind=VAULT_KIND)
    row_id = studio.new_id()
    session.add(
        ConsentEvidenceRow(
            id=row_id,
            client_id=client_id,
            kind=new.kind,
            original=original,
            added_at=studio.now(),
            added_by=studio.user.user_id,
            sealed=post(studio, new.facts, table="consent_evidence", row=row_id, client=client_id),
        )
    )
    session.flush()
    return row_id


def link_evidence(studio: Studio, session: Session, evidence_id: UUID, consent_ids: Iterable[UUID]) -> None:
    """Say inside a deed which answers a piece of evidence proves; NotFound when they are not the same client's."""
    evidence = _row(session, evidence_id)
    for consent_id in _of_client(session, evidence.client_id, consent_ids):
        session.add(
            ConsentProofRow(
                id=studio.new_id(),
                client_id=evidence.client_id,
                consent_id=consent_id,
                evidence_id=evidence_id,
                linked_at=studio.now(),
                linked_by=studio.user.user_id,
            )
        )
    session.flush()


def _of_client(session: Session, client_id: UUID, consent_ids: Iterable[UUID]) -> tuple[UUID, ...]:
    wanted = tuple(consent_ids)
    answers = [session.get(ConsentRow, consent_id) for consent_id in wanted]
    if any(answer is None or answer.client_id != client_id for answer in answers):
        raise NotFound
    return wanted


def evidence_in(session: Session, client_id: UUID) -> tuple[Evidence, ...]:
    """Return a client's evidence inside a deed, oldest first: that it is there, not what it holds."""
    links: dict[UUID, list[UUID]] = {}
    for link in session.execute(select(ConsentProofRow).where(ConsentProofRow.client_id == client_id)).scalars():
        links.setdefault(link.evidence_id, []).append(link.consent_id)
    rows = session.execute(
        select(ConsentEvidenceRow, UserRow.name)
        .join(UserRow, UserRow.id == ConsentEvidenceRow.added_by)
        .where(ConsentEvidenceRow.client_id == client_id)
        .order_by(ConsentEvidenceRow.added_at, ConsentEvidenceRow.id)
    )
    return tuple(Evidence(row.id, row.kind, row.added_at, name, tuple(links.get(row.id, ()))) for row, name in rows)


# --- actions ---


@action(Permission.RECORD_CONSENT)
def add_scan(studio: Studio, client_id: UUID, path: Path, consent_ids: tuple[UUID, ...]) -> UUID:
    """Keep a scanned form with the answers that it proves, and return its id; who posts it may not be able to open it.

    EvidenceRefused, PictureRefused, NotFound, DiskFull, DiskFailed.
    """
    new = scan_of(studio, path)
    with studio.deed(Event.CONSENT_EVIDENCE_ADDED, Kind.CREATE, Purpose.FILE) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        proven = _of_client(deed.session, client_id, consent_ids)
        evidence_id = keep_evidence(studio, deed.session, client_id, new)
        link_evidence(studio, deed.session, evidence_id, proven)
        deed.about("consent_evidence", evidence_id, client=client_id)
    return evidence_id


def _row(session: Session, evidence_id: UUID) -> ConsentEvidenceRow:
    row = session.get(ConsentEvidenceRow, evidence_id)
    if row is None:
        raise NotFound
    return row


def _facts(studio: Studio, row: ConsentEvidenceRow) -> EvidenceFacts:
    return take_out(studio, row.sealed, EvidenceFacts, table="consent_evidence", row=row.id, client=row.client_id)


@action(Permission.READ_CONSENT_EVIDENCE)
def open_evidence(studio: Studio, evidence_id: UUID) -> OpenedEvidence:
    """Open a piece of evidence: a picture decoded in its own process, or a signature; a PDF is only named.

    NotFound, ObjectDamaged, FileRestricted, PictureRefused.
    """
    with studio.deed(Event.CONSENT_EVIDENCE_READ, Kind.READ, Purpose.FILE) as deed:
        row = _row(deed.session, evidence_id)
        deed.about("consent_evidence", row.id, client=row.client_id)
        kind, facts = row.kind, _facts(studio, row)
        content = b"" if facts.format == PDF else vault_content(studio, deed.session, row.original)
    if facts.format == PDF:
        return OpenedEvidence(evidence_id, kind, facts)
    if facts.format == STROKES:
        return OpenedEvidence(evidence_id, kind, facts, strokes=decode(content, Strokes))
    return OpenedEvidence(evidence_id, kind, facts, pixels=studio.decoders.pixels(content, longest=READABLE_SIDE))


@action(Permission.READ_CONSENT_EVIDENCE)
def copy_of_evidence(studio: Studio, evidence_id: UUID, purpose: Purpose) -> bytes:
    """Return a scanned form exactly as it was kept, to be saved outside the studio; the journal says for what.

    NotFound, ObjectDamaged, FileRestricted.
    """
    with studio.deed(Event.CONSENT_EVIDENCE_EXPORTED, Kind.EXECUTE, purpose) as deed:
        row = _row(deed.session, evidence_id)
        deed.about("consent_evidence", row.id, client=row.client_id)
        return vault_content(studio, deed.session, row.original)
