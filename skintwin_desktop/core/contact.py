"""Letters and contact: everything that went between the studio and one client, in the order in which it happened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.contact_notes import INWARD, OUTWARD, ContactNote, notes_in
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.news_lists import entries_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientMessageRow, ClientRow, UserRow

NOTE, MESSAGE, LISTED = "note", "message", "listed"


@dataclass(frozen=True)
class ContactLine:
    """One thing in the contact with a client: a note, a message that was made, or news for which they were listed.

    ``channel`` is phone, desk, email, letter or post; ``title`` a subject, or the code of a template; ``text`` is
    empty where it is sealed. ``versions`` are those of a note, oldest first.
    """

    id: UUID
    client_id: UUID
    what: str
    channel: str
    direction: str
    at: datetime
    by: str
    title: str = ""
    text: str = ""
    sealed: bool = False
    ended_at: datetime | None = None
    versions: tuple[ContactNote, ...] = ()


@action(Permission.KEEP_CONTACT)
def contact_with(studio: Studio, client_id: UUID) -> tuple[ContactLine, ...]:
    """Return the contact with a client, newest first; words of medical notes stay sealed. NotFound."""
    with studio.deed(Event.CONTACT_READ, Kind.READ, Purpose.CONTACT) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        found = [*_notes(deed.session, client_id), *_messages(deed.session, client_id)]
        found += _listed(deed.session, client_id)
        deed.about("contact", client=client_id, count=len(found))
    return tuple(sorted(found, key=lambda line: (line.at, line.id), reverse=True))


def _notes(session: Session, client_id: UUID) -> list[ContactLine]:
    versions: dict[UUID, list[ContactNote]] = {}
    for note in notes_in(session, client_id):
        versions.setdefault(note.first_id, []).append(note)
    return [_note_line(tuple(group)) for group in versions.values()]


def _note_line(versions: tuple[ContactNote, ...]) -> ContactLine:
    newest = versions[-1]
    return ContactLine(
        newest.id, newest.client_id, NOTE, newest.channel, newest.direction, newest.contact_at, newest.written_by,
        text=newest.text, sealed=newest.sealed, versions=versions,
    )  # fmt: skip


def _messages(session: Session, client_id: UUID) -> list[ContactLine]:
    rows = session.execute(
        select(ClientMessageRow, UserRow.name)
        .join(UserRow, UserRow.id == ClientMessageRow.made_by)
        .where(ClientMessageRow.client_id == client_id)
    )
    return [
        ContactLine(
            row.id, client_id, MESSAGE, row.channel, OUTWARD, row.made_at, name, title=row.subject, text=row.body
        )
        for row, name in rows
    ]


def _listed(session: Session, client_id: UUID) -> list[ContactLine]:
    return [
        ContactLine(
            found.id, client_id, LISTED, found.plan.channel, OUTWARD, found.built_at, found.built_by,
            title=found.plan.title, text=found.plan.text_nl, ended_at=removed_at,
        )
        for found, removed_at in entries_in(session, client_id)
    ]  # fmt: skip


__all__ = ["INWARD", "LISTED", "MESSAGE", "NOTE", "OUTWARD", "ContactLine", "contact_with"]
