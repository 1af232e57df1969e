"""Contact notes: what was said by phone, letter, e-mail or at the desk, corrected by a new version, never overwritten.

An administrative note is plain to everybody who works here. A medical one is sealed to the client: the reception can
post it and cannot read it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.screening import medical_change
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import ChangedMeanwhile, Denied, FieldProblem, NotFound, Refused
from skintwin_desktop.rules import misplaced
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.retention import years_later
from skintwin_desktop.store.entries import medical
from skintwin_desktop.store.tables import ClientRow, ContactNoteRow, MedicalNoteRow, UserRow

DRAFT = "contact_note"
ADMINISTRATIVE, MEDICAL = "administrative", "medical"
NOTE_KINDS = (ADMINISTRATIVE, MEDICAL)
CHANNELS = ("phone", "desk", "email", "letter")
INWARD, OUTWARD = "in", "out"
DIRECTIONS = (INWARD, OUTWARD)
LONGEST = 4000
OLDEST = 30
"""Years ago that a contact can have been: more is a slip in the year."""


@dataclass(frozen=True)
class MedicalNote:
    """The words of a medical note of contact."""

    VERSION: ClassVar[int] = 1

    words: Annotated[str, medical("Medische notitie", "Medical note", "S21", "S37")]


@dataclass(frozen=True)
class NoteEntry:
    """A note as the form holds it; ``contact_at`` is when the contact was, None when that could not be read."""

    kind: str
    channel: str
    direction: str
    contact_at: datetime | None
    text: str


@dataclass(frozen=True)
class ContactNote:
    """One version of a note. The text of a medical one is empty here."""

    id: UUID
    first_id: UUID
    client_id: UUID
    number: int
    kind: str
    channel: str
    direction: str
    contact_at: datetime
    written_at: datetime
    written_by: str
    text: str

    @property
    def sealed(self) -> bool:
        """Tell whether its words lie in the letterbox."""
        return self.kind == MEDICAL


def _tidied(text: str) -> str:
    """Bring line ends to one form and take away what is around the text."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _problems(studio: Studio, entry: NoteEntry) -> tuple[FieldProblem, ...]:
    choices = (
        ("kind", entry.kind, NOTE_KINDS),
        ("channel", entry.channel, CHANNELS),
        ("direction", entry.direction, DIRECTIONS),
    )
    found = [FieldProblem(field, "empty") for field, value, known in choices if value not in known]
    if entry.contact_at is None:
        found.append(FieldProblem("contact_at", "empty"))
    elif entry.contact_at > studio.now():
        found.append(FieldProblem("contact_at", "future"))
    elif entry.contact_at.date() < years_later(studio.today(), -OLDEST):
        found.append(FieldProblem("contact_at", "old"))
    text = _tidied(entry.text)
    if not text or len(text) > LONGEST:
        found.append(FieldProblem("text", "long" if text else "empty", str(LONGEST)))
    elif not _can_be_kept(text):
        found.append(FieldProblem("text", "hidden"))
    elif code := misplaced.problem(text):
        found.append(FieldProblem("text", code))
    return tuple(found)


def _can_be_kept(text: str) -> bool:
    """Tell whether a text has UTF-8: half a surrogate pair, which a clipboard can hold, has none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in text


def _add(studio: Studio, session: Session, entry: NoteEntry, client_id: UUID, before: ContactNoteRow | None) -> UUID:
    """Add a version of a note, sealed when it is medical; return its id."""
    row_id, text = studio.new_id(), _tidied(entry.text)
    session.add(
        ContactNoteRow(
            id=row_id,
            client_id=client_id,
            first_id=before.first_id if before else row_id,
            number=before.number + 1 if before else 1,
            kind=entry.kind,
            channel=entry.channel,
            direction=entry.direction,
            contact_at=entry.contact_at,
            written_at=studio.now(),
            written_by=studio.user.user_id,
            text="" if entry.kind == MEDICAL else text,
        )
    )
    if entry.kind == MEDICAL:
        _seal(studio, session, client_id, row_id, text)
        medical_change(studio, session, client_id)
    return row_id


def _seal(studio: Studio, session: Session, client_id: UUID, row_id: UUID, words: str) -> None:
    sealed = post(studio, MedicalNote(words), table="contact_note_medical", row=row_id, client=client_id)
    session.add(MedicalNoteRow(id=row_id, client_id=client_id, sealed=sealed))


@action(Permission.KEEP_CONTACT)
def write_note(studio: Studio, client_id: UUID, entry: NoteEntry) -> UUID:
    """Write a note of contact and destroy its draft; return the id of the note.

    Refused names the fields; NotFound, FileRestricted for a medical note in a file that was set apart.
    """
    found = _problems(studio, entry)
    if found:
        raise Refused(found)
    with studio.deed(Event.CONTACT_NOTED, Kind.CREATE, Purpose.CONTACT) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        note_id = _add(studio, deed.session, entry, client_id, None)
        drop_draft(studio, deed.session, DRAFT, client_id.hex)
        deed.deleted = True
        deed.about("contact_note", note_id, client=client_id)
    return note_id


@action(Permission.KEEP_CONTACT)
def correct_note(studio: Studio, note_id: UUID, entry: NoteEntry) -> UUID:
    """Correct a note by a new version; ``note_id`` is the version that was read. Return the id of the new one.

    A note that becomes medical takes its earlier versions into the letterbox with it. Refused names the fields, also
    a medical note that would become administrative; Denied for a medical note without the care key; ChangedMeanwhile
    when there is a newer version; NotFound.
    """
    found = _problems(studio, entry)
    if found:
        raise Refused(found)
    with studio.deed(Event.CONTACT_NOTED, Kind.UPDATE, Purpose.CONTACT) as deed:
        session = deed.session
        before = session.get(ContactNoteRow, note_id)
        if before is None:
            raise NotFound
        newest = select(func.max(ContactNoteRow.number)).where(ContactNoteRow.first_id == before.first_id)
        if session.execute(newest).scalar() != before.number:
            raise ChangedMeanwhile
        if before.kind == MEDICAL:
            if not studio.may(Permission.READ_MEDICAL_NOTES):
                raise Denied(Permission.READ_MEDICAL_NOTES.value)
            if entry.kind != MEDICAL:
                raise Refused((FieldProblem("kind", "sealed"),))
        elif entry.kind == MEDICAL:
            _seal_earlier(studio, session, before)
            deed.deleted = True
        new_id = _add(studio, session, entry, before.client_id, before)
        drop_draft(studio, session, DRAFT, f"{before.client_id.hex} {note_id.hex}")
        deed.about("contact_note", new_id, client=before.client_id)
    return new_id


def _seal_earlier(studio: Studio, session: Session, note: ContactNoteRow) -> None:
    """Take the plain words of every version of a note into the letterbox: none is lost, and none stays readable."""
    rows = session.execute(
        select(ContactNoteRow).where(ContactNoteRow.first_id == note.first_id, ContactNoteRow.kind != MEDICAL)
    ).scalars()
    for row in rows.all():
        _seal(studio, session, row.client_id, row.id, row.text)
        row.text, row.kind = "", MEDICAL


def notes_in(session: Session, client_id: UUID) -> tuple[ContactNote, ...]:
    """Return inside a deed every version of every note of a client, oldest first."""
    rows = session.execute(
        select(ContactNoteRow, UserRow.name)
        .join(UserRow, UserRow.id == ContactNoteRow.written_by)
        .where(ContactNoteRow.client_id == client_id)
        .order_by(ContactNoteRow.first_id, ContactNoteRow.number)
    )
    return tuple(
        ContactNote(
            row.id, row.first_id, row.client_id, row.number, row.kind, row.channel, row.direction, row.contact_at,
            row.written_at, name, row.text,
        )
        for row, name in rows
    )  # fmt: skip


@action(Permission.READ_MEDICAL_NOTES)
def read_medical_note(studio: Studio, note_id: UUID) -> str:
    """Take the words of a version of a medical note out of the letterbox; NotFound, FileRestricted."""
    with studio.deed(Event.MEDICAL_NOTE_READ, Kind.READ, Purpose.FILE) as deed:
        row = deed.session.get(MedicalNoteRow, note_id)
        if row is None:
            raise NotFound
        deed.about("contact_note", note_id, client=row.client_id)
        content = take_out(
            studio, row.sealed, MedicalNote, table="contact_note_medical", row=row.id, client=row.client_id
        )
        return content.words
