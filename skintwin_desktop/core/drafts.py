"""Drafts: what somebody is typing, saved as it is typed, for that person's eyes only."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, ClassVar
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.sealed import decode, encode
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store import sealing
from skintwin_desktop.store.entries import medical, technical
from skintwin_desktop.store.sealing import Place
from skintwin_desktop.store.tables import DraftRow

_TYPED = medical("Concept", "Draft", client="", retention="R25")


@dataclass(frozen=True)
class Draft:
    """The fields of a form as they stand, by name; ``title`` is what its owner recognises it by."""

    VERSION: ClassVar[int] = 1

    title: Annotated[str, _TYPED]
    values: Annotated[dict[str, str], _TYPED] = field(default_factory=dict)
    shape: Annotated[int, technical("version of the form")] = 1


@dataclass(frozen=True)
class DraftLine:
    """A draft in a list of unfinished work."""

    id: UUID
    kind: str
    subject: str
    saved_at: datetime
    draft: Draft


def _place(draft_id: UUID, user_id: UUID) -> Place:
    return Place("draft", "sealed", draft_id, user_id)


def _find(studio: Studio, session: Session, kind: str, subject: str) -> DraftRow | None:
    return session.execute(
        select(DraftRow).where(
            DraftRow.user_id == studio.user.user_id, DraftRow.kind == kind, DraftRow.subject == subject
        )
    ).scalar()


def opened(studio: Studio, row: DraftRow) -> Draft:
    """Open a draft of the signed-in user; ObjectDamaged for anybody else's."""
    info = _place(row.id, studio.user.user_id).info()
    return decode(sealing.unseal(row.sealed, studio.draft_private(), info, what="draft"), Draft)


@action(Permission.KEEP_DRAFTS)
def save_draft(studio: Studio, kind: str, subject: str, draft: Draft) -> datetime:
    """Save what is typed, in place of what was saved of it before; return when.

    The journal gets a line when a draft begins and when it ends, not for every pause in typing.
    """
    with studio.saving() as session:
        row = _find(studio, session, kind, subject)
        if row is not None:
            _fill(studio, row, draft)
            return row.saved_at
    with studio.deed(Event.DRAFT_SAVED, Kind.CREATE, Purpose.FILE) as deed:
        row = DraftRow(id=studio.new_id(), user_id=studio.user.user_id, kind=kind, subject=subject)
        _fill(studio, row, draft)
        deed.session.add(row)
        deed.about("draft", row.id)
    return row.saved_at


def _fill(studio: Studio, row: DraftRow, draft: Draft) -> None:
    row.saved_at = studio.now()
    row.sealed = sealing.seal(encode(draft), studio.user.public_key, _place(row.id, studio.user.user_id).info())


@action(Permission.KEEP_DRAFTS)
def read_draft(studio: Studio, kind: str, subject: str) -> Draft | None:
    """Return what the signed-in user had typed, or None."""
    with studio.reading() as session:
        row = _find(studio, session, kind, subject)
        return opened(studio, row) if row else None


@action(Permission.KEEP_DRAFTS)
def list_drafts(studio: Studio, kind: str) -> tuple[DraftLine, ...]:
    """Return the signed-in user's drafts of one kind, last saved first."""
    with studio.reading() as session:
        rows = session.execute(
            select(DraftRow)
            .where(DraftRow.user_id == studio.user.user_id, DraftRow.kind == kind)
            .order_by(DraftRow.saved_at.desc())
        ).scalars()
        return tuple(DraftLine(row.id, row.kind, row.subject, row.saved_at, opened(studio, row)) for row in rows)


def drop_draft(studio: Studio, session: Session, kind: str, subject: str) -> None:
    """Destroy a draft inside the deed that posted what it held."""
    session.execute(
        delete(DraftRow).where(
            DraftRow.user_id == studio.user.user_id, DraftRow.kind == kind, DraftRow.subject == subject
        )
    )


@action(Permission.KEEP_DRAFTS)
def discard_draft(studio: Studio, kind: str, subject: str) -> None:
    """Destroy a draft that its owner no longer wants."""
    with studio.deed(Event.DRAFT_DISCARDED, Kind.DELETE, Purpose.FILE) as deed:
        drop_draft(studio, deed.session, kind, subject)
        deed.deleted = True
        deed.about("draft", subject or "new")
