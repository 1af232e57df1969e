"""Files of one person that were joined: which goes on, and which belong to it (decision 17)."""

from __future__ import annotations

from collections.abc import Set
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.errors import FileJoined, FileRestricted
from skintwin_desktop.store.tables import ClientMergeRow, ClientRow, RestrictionRow, UserRow

BY_ITSELF = (ClientRow.number > 0, ClientRow.id.not_in(select(ClientMergeRow.merged_id)))
"""What holds for a file that stands by itself: joined with no other that goes on for it, and not destroyed.

Of who was destroyed a row without a name, and with a number below zero, may be left for an invoice.
"""


def kept_of(session: Session, client_id: UUID) -> UUID:
    """Return the file that goes on for a file that was joined, itself for any other."""
    seen = client_id
    while (
        found := session.execute(select(ClientMergeRow.kept_id).where(ClientMergeRow.merged_id == seen)).scalar()
    ) is not None:
        seen = found
    return seen


def files_of(session: Session, client_id: UUID) -> tuple[UUID, ...]:
    """Return a file and, after it, all files that were joined with it: what is sealed stays bound to each of them."""
    found = [client_id]
    for one in found:
        found += session.execute(
            select(ClientMergeRow.merged_id).where(ClientMergeRow.kept_id == one).order_by(ClientMergeRow.merged_at)
        ).scalars()
    return tuple(found)


def numbers_of(session: Session, client_id: UUID) -> tuple[int, ...]:
    """Return the client numbers of the files that were joined with a file."""
    files = files_of(session, client_id)[1:]
    if not files:
        return ()
    return tuple(
        session.execute(select(ClientRow.number).where(ClientRow.id.in_(files)).order_by(ClientRow.number)).scalars()
    )


def refuse_joined(session: Session, client_id: UUID) -> None:
    """Raise FileJoined for a file that was joined with another: nothing is written to it any more."""
    kept = kept_of(session, client_id)
    if kept != client_id:
        raise FileJoined(session.execute(select(ClientRow.number).where(ClientRow.id == kept)).scalar_one())


def refuse_restricted(session: Session, client_id: UUID, user_id: UUID, *, unless: Set[UUID]) -> None:
    """Raise FileRestricted where somebody else set a file apart, or the file that goes on for it.

    Not for the files ``unless`` it, that were opened in an emergency.
    """
    files = {client_id, kept_of(session, client_id)}
    if files & unless:
        return
    found = session.execute(
        select(RestrictionRow.since, UserRow.id, UserRow.name)
        .join(UserRow, UserRow.id == RestrictionRow.set_by)
        .where(RestrictionRow.client_id.in_(files), RestrictionRow.until.is_(None))
    ).first()
    if found is not None and found.id != user_id:
        raise FileRestricted(found.since, found.name)
