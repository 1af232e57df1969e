"""Files of one person that were joined: which goes on, and which belong to it (decision 17)."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.errors import FileJoined
from skintwin_desktop.store.tables import ClientMergeRow, ClientRow


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
    return tuple(session.execute(select(ClientRow.number).where(ClientRow.id.in_(files)).order_by(ClientRow.number)).scalars())


def refuse_joined(session: Session, client_id: UUID) -> None:
    """Raise FileJoined for a file that was joined with another: nothing is written to it any more."""
    kept = kept_of(session, client_id)
    if kept != client_id:
        raise FileJoined(session.execute(select(ClientRow.number).where(ClientRow.id == kept)).scalar_one())
