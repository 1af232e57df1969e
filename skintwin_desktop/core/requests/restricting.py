"""Restriction of processing: what may only be stored for the time being (article 18 AVG).

A register of marks: a restriction is lifted by itself, so lifting one can never drop another. It is announced to the
client before it ends (article 18(3)).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import carrying_out, notes
from skintwin_desktop.core.requests.rows import notes_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound, ProcessingRestricted, WaitFirst
from skintwin_desktop.rules.deadlines import LIFTING_DAYS
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.rules.restrictions import Use, is_allowed
from skintwin_desktop.store.tables import ProcessingRestrictionRow, RightsRequestRow, UserRow

CONTESTED, UNLAWFUL, FOR_CLAIM, OBJECTED = "contested", "unlawful", "claim", "objection"
GROUNDS = (CONTESTED, UNLAWFUL, FOR_CLAIM, OBJECTED)
"""The four of article 18(1) AVG, (a) to (d)."""
_GROUND_OF = {Right.RECTIFICATION: CONTESTED, Right.OBJECTION: OBJECTED, Right.RESTRICTION: UNLAWFUL}


@dataclass(frozen=True)
class Mark:
    """One restriction that holds: of the whole file where ``about`` is empty, else of one entry of that table."""

    id: UUID
    request_id: UUID | None
    ground: str
    about: str
    about_id: UUID | None
    since: datetime
    set_by: str
    announced_at: datetime | None
    allowed: tuple[Use, ...] = ()
    """What may be done with it today all the same (article 18(2) AVG)."""


def add_mark(
    studio: Studio, session: Session, client_id: UUID, ground: str, *, request_id: UUID | None = None, about: str = "",
    about_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Restrict inside a deed the file of a client, or one entry in it; one that holds already stays as it is."""
    if ground not in GROUNDS:
        raise ValueError(ground)
    for mark in holding(session, client_id):
        if (mark.request_id, mark.ground, mark.about, mark.about_id) == (request_id, ground, about, about_id):
            return mark.id
    row = ProcessingRestrictionRow(
        id=studio.new_id(),
        client_id=client_id,
        request_id=request_id,
        ground=ground,
        about=about,
        about_id=about_id,
        since=studio.now(),
        set_by=studio.user.user_id,
    )
    session.add(row)
    session.flush()
    return row.id


def restrict_for(studio: Studio, session: Session, row: RightsRequestRow) -> None:
    """Restrict inside a deed what a request is about: the effect of the steps that say so."""
    if row.client_id is None:
        raise NotFound
    add_mark(studio, session, row.client_id, _GROUND_OF[Right(row.right)], request_id=row.id)


def holding(session: Session, client_id: UUID) -> list[ProcessingRestrictionRow]:
    """Return inside a deed every restriction that holds for a client, the oldest first."""
    asked = select(ProcessingRestrictionRow).where(
        ProcessingRestrictionRow.client_id.in_(joined.files_of(session, client_id)),
        ProcessingRestrictionRow.lifted_at.is_(None),
    )
    return list(session.execute(asked.order_by(ProcessingRestrictionRow.since)).scalars())


def refuse_restricted_use(
    studio: Studio, session: Session, client_id: UUID, use: Use, *, about: str = "", about_id: UUID | None = None
) -> None:
    """Raise ProcessingRestricted inside a deed where a use is not storing and what it uses is restricted.

    Asked by what leaves the studio of itself: messages, results, news. What a request or the law asks for does not ask:
    the letters of requests, copies, the notice before it ends. What was allowed today with its ground may go on.
    """
    for mark in holding(session, client_id):
        concerned = not mark.about or (mark.about, mark.about_id) == (about, about_id)
        if concerned and not is_allowed(use, _allowed_today(studio, session, mark)):
            raise ProcessingRestricted(mark.since, mark.ground)


def _allowed_today(studio: Studio, session: Session, mark: ProcessingRestrictionRow) -> tuple[Use, ...]:
    if mark.request_id is None:
        return ()
    noted = notes_in(session, mark.request_id)
    today = {one.kind for one in noted if studio.local(one.noted_at).date() == studio.today()}
    return tuple(use for use, kind in notes.ALLOWED.items() if kind in today)


def is_only_stored(session: Session, client_id: UUID) -> bool:
    """Tell inside a deed whether anything of a client is restricted now."""
    return bool(holding(session, client_id))


def restricted_files(session: Session) -> frozenset[UUID]:
    """Return inside a deed the clients whose whole file may only be stored, files that were joined with it too."""
    asked = select(ProcessingRestrictionRow.client_id).where(
        ProcessingRestrictionRow.lifted_at.is_(None), ProcessingRestrictionRow.about == ""
    )
    marked = session.execute(asked.distinct()).scalars().all()
    return frozenset(one for client_id in marked for one in joined.files_of(session, client_id))


@action(Permission.READ_CLIENT)
def restrictions_of(studio: Studio, client_id: UUID) -> tuple[Mark, ...]:
    """Return what is restricted of a client now."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.RIGHTS) as deed:
        deed.about("restriction", client=client_id)
        names = {row.id: row.name for row in deed.session.execute(select(UserRow)).scalars()}
        return tuple(
            Mark(row.id, row.request_id, row.ground, row.about, row.about_id, row.since, names[row.set_by],
                 row.announced_at, _allowed_today(studio, deed.session, row))
            for row in holding(deed.session, client_id)
        )  # fmt: skip


@action(Permission.DECIDE_REQUESTS)
def restrict_processing(
    studio: Studio, client_id: UUID, ground: str, *, request_id: UUID | None = None, about: str = "",
    about_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Restrict the file of a client or one entry in it; return the id of the mark."""
    with studio.deed(Event.PROCESSING_RESTRICTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        mark_id = add_mark(
            studio, deed.session, client_id, ground, request_id=request_id, about=about, about_id=about_id
        )
        deed.about("restriction", mark_id, client=client_id)
    return mark_id


@action(Permission.DECIDE_REQUESTS)
def carry_out_restriction(studio: Studio, request_id: UUID, ground: str) -> None:
    """Restrict the whole file as a request asks, and note that; StepRefused elsewhere, NotFound, RequestClosed."""
    with studio.deed(Event.PROCESSING_RESTRICTED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = carrying_out.row_at(deed.session, request_id, Right.RESTRICTION, State.CARRYING_OUT)
        if row.client_id is None:
            raise NotFound
        add_mark(studio, deed.session, row.client_id, ground, request_id=request_id)
        carrying_out.note_done(studio, deed.session, row, {})
        deed.about("request", request_id, client=row.client_id)


@action(Permission.DECIDE_REQUESTS)
def check_restriction(studio: Studio, request_id: UUID) -> bool:
    """Look whether the mark of a request holds, and note the outcome; tell whether it does."""
    with studio.deed(Event.REQUEST_CARRIED_OUT, Kind.READ, Purpose.RIGHTS) as deed:
        row = carrying_out.row_at(deed.session, request_id, Right.RESTRICTION, State.CHECKING)
        marks = holding(deed.session, row.client_id) if row.client_id is not None else []
        holds = any(mark.request_id == request_id for mark in marks)
        if holds:
            carrying_out.note_verified(studio, deed.session, row)
        else:
            carrying_out.note_failed(studio, deed.session, row, "restriction")
        deed.about("request", request_id, client=row.client_id)
    return holds


@action(Permission.DECIDE_REQUESTS)
def lift_restriction(studio: Studio, mark_id: UUID) -> None:
    """End a restriction that was announced a week ago or more; WaitFirst until then, NotFound."""
    with studio.deed(Event.PROCESSING_RELEASED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = live_mark(deed.session, mark_id)
        until = (row.announced_at or studio.now()) + timedelta(days=LIFTING_DAYS)
        if row.announced_at is None or studio.now() < until:
            raise WaitFirst(until)
        row.lifted_at, row.lifted_by = studio.now(), studio.user.user_id
        deed.about("restriction", mark_id, client=row.client_id)


def live_mark(session: Session, mark_id: UUID) -> ProcessingRestrictionRow:
    """Return a restriction that holds, inside a deed; NotFound."""
    row = session.get(ProcessingRestrictionRow, mark_id)
    if row is None or row.lifted_at is not None:
        raise NotFound
    return row
