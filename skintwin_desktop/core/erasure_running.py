"""Requests of a client that still run: as long as one is not answered, nothing of what it asks about is destroyed.

One that was taken back waits for its letter, which needs the name and the address. A request for destruction does not
hold itself, nor another one: both ask the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.errors import ErasureRefused
from skintwin_desktop.rules.erasure import RUNNING_REQUEST
from skintwin_desktop.rules.requests import ANSWERED, Right, State
from skintwin_desktop.store.tables import RightsRequestRow


def running_in(session: Session, files: Iterable[UUID], *, but: UUID) -> tuple[str, ...]:
    """Return inside a deed the references of what was asked about these files and is not answered, the oldest first."""
    asked = select(RightsRequestRow).where(
        RightsRequestRow.client_id.in_(tuple(files)),
        RightsRequestRow.id != but,
        RightsRequestRow.right != Right.ERASURE.value,
        RightsRequestRow.closed_at.is_(None),
        RightsRequestRow.state.not_in([state.value for state in ANSWERED - {State.TAKEN_BACK}]),
    )
    rows = session.execute(asked.order_by(RightsRequestRow.year, RightsRequestRow.sequence)).scalars()
    return tuple(f"V-{row.year}-{row.sequence:03d}" for row in rows)


def refuse_while_running(session: Session, files: Iterable[UUID], *, but: UUID) -> None:
    """Raise ErasureRefused inside a deed, with the references, while something else that was asked is not answered."""
    if running := running_in(session, files, but=but):
        raise ErasureRefused(RUNNING_REQUEST, ", ".join(running))
