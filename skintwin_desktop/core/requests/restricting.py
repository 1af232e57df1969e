"""Restriction of processing: what may only be stored for the time being (article 18 AVG).

A register of marks: a restriction is lifted by itself, so lifting one can never drop another. It is announced to the
client before it ends (article 18(3)).

A mark is about what the request is about and no more. Of a contested field of name and address (18(1)(a)) what uses
that field waits: messages and news by the way that needs it, a posted result. Of something medical the results wait
that rest on it: those of one visit where the item says which, else all, because then any could hold it. A contested
letter does not leave again. Where no item was written down nothing says what is contested, and the whole file waits.
An objection (18(1)(d)) holds back the use that it is about, and never news: that stops for good.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import carrying_out, items, notes, records
from skintwin_desktop.core.requests.records import Mark as Mark  # noqa: PLC0414 - who asks what is restricted gets it
from skintwin_desktop.core.requests.rows import notes_in, parts_in
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import NotFound, ProcessingRestricted, WaitFirst
from skintwin_desktop.rules.deadlines import LIFTING_DAYS
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import ANSWERED, Right, State
from skintwin_desktop.rules.restrictions import WHOLE_FILE, Use, holds_back, is_allowed
from skintwin_desktop.store.tables import ProcessingRestrictionRow, RightsRequestRow, UserRow, VisitRow

CONTESTED, UNLAWFUL, FOR_CLAIM, OBJECTED = "contested", "unlawful", "claim", "objection"
GROUNDS = (CONTESTED, UNLAWFUL, FOR_CLAIM, OBJECTED)
"""The four of article 18(1) AVG, (a) to (d)."""
_GROUND_OF = {Right.RECTIFICATION: CONTESTED, Right.OBJECTION: OBJECTED, Right.RESTRICTION: UNLAWFUL}
_INTERIM = (CONTESTED, OBJECTED)
"""These hold until the request is answered."""
Place = tuple[str, UUID | None]


def add_mark(
    studio: Studio, session: Session, client_id: UUID, ground: str, *, request_id: UUID | None = None,
    about: str = WHOLE_FILE, about_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Restrict inside a deed the file of a client, or what is in it; one that holds already stays as it is."""
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
    for about, about_id in _asked_about(session, row):
        add_mark(
            studio, session, row.client_id, _GROUND_OF[Right(row.right)], request_id=row.id, about=about,
            about_id=about_id,
        )  # fmt: skip


def _asked_about(session: Session, row: RightsRequestRow) -> tuple[Place, ...]:
    """Return what a request restricts: the use objected to, the items that are contested, or the whole file."""
    if row.right == Right.OBJECTION:
        return ((records.RESTRICTS[row.about], None),)
    found = [part for part in parts_in(session, row.id) if part.kind == records.OBJECT]
    contested = [part for part in found if part.decision != records.GIVE] or found
    places = tuple(dict.fromkeys(items.place_of(part.code) for part in contested))
    return places or ((WHOLE_FILE, None),)


def holding(session: Session, client_id: UUID) -> list[ProcessingRestrictionRow]:
    """Return inside a deed every restriction that holds for a client, the oldest first."""
    asked = select(ProcessingRestrictionRow).where(
        ProcessingRestrictionRow.client_id.in_(joined.files_of(session, client_id)),
        ProcessingRestrictionRow.lifted_at.is_(None),
    )
    return list(session.execute(asked.order_by(ProcessingRestrictionRow.since)).scalars())


def holding_for(session: Session, request_id: UUID) -> list[ProcessingRestrictionRow]:
    """Return inside a deed every restriction that holds because of a request, the oldest first."""
    asked = select(ProcessingRestrictionRow).where(
        ProcessingRestrictionRow.request_id == request_id, ProcessingRestrictionRow.lifted_at.is_(None)
    )
    return list(session.execute(asked.order_by(ProcessingRestrictionRow.since, ProcessingRestrictionRow.id)).scalars())


def ending_with(session: Session, row: RightsRequestRow) -> list[ProcessingRestrictionRow]:
    """Return inside a deed what ends once a request is answered or taken back: not a use that is stopped for good."""
    return [mark for mark in holding_for(session, row.id) if mark.ground in _INTERIM and not _stays(mark, row)]


def _stays(mark: ProcessingRestrictionRow, row: RightsRequestRow | None) -> bool:
    return row is not None and mark.ground == OBJECTED and row.outcome == State.STOPPED


def waits_for_answer(mark: ProcessingRestrictionRow, row: RightsRequestRow | None) -> bool:
    """Tell whether a restriction holds until its request is answered, and that is not so yet."""
    return row is not None and mark.ground in _INTERIM and State(row.state) not in ANSWERED


def refuse_restricted_use(
    studio: Studio, session: Session, client_id: UUID, use: Use, items_used: frozenset[str] = frozenset(), *,
    record: UUID | None = None,
) -> None:  # fmt: skip
    """Raise ProcessingRestricted inside a deed where a use is not storing and what it uses is restricted.

    Asked by what leaves the studio of itself: messages, results, news; each says what it uses, and of which visit. What
    a request or the law asks for does not ask: the letters of requests, copies, the notice before it ends. What was
    allowed today with its ground may go on.
    """
    for mark in holding(session, client_id):
        concerned = holds_back(mark.about, mark.about_id, use, items_used, record=record)
        if concerned and not is_allowed(use, _allowed_today(studio, session, mark)):
            raise ProcessingRestricted(mark.since, mark.ground, mark.about)


def _allowed_today(studio: Studio, session: Session, mark: ProcessingRestrictionRow) -> tuple[Use, ...]:
    if mark.request_id is None:
        return ()
    noted = notes_in(session, mark.request_id)
    today = {one.kind for one in noted if studio.local(one.noted_at).date() == studio.today()}
    return tuple(use for use, kind in notes.ALLOWED.items() if kind in today)


def stored_of(session: Session, client_id: UUID) -> tuple[bool, bool]:
    """Tell inside a deed whether the whole file of a client may only be stored, and whether something of it may."""
    whole = [mark.about == WHOLE_FILE for mark in holding(session, client_id)]
    return any(whole), bool(whole) and not any(whole)


def restricted_files(session: Session, use: Use, items_used: frozenset[str]) -> frozenset[UUID]:
    """Return inside a deed the clients for whom a use has to wait, files that were joined with theirs too."""
    asked = select(ProcessingRestrictionRow).where(ProcessingRestrictionRow.lifted_at.is_(None))
    marked = {
        mark.client_id
        for mark in session.execute(asked).scalars()
        if holds_back(mark.about, mark.about_id, use, items_used)
    }
    return frozenset(one for client_id in marked for one in joined.files_of(session, client_id))


def marks_of(studio: Studio, session: Session, rows: list[ProcessingRestrictionRow]) -> Iterator[Mark]:
    """Yield inside a deed restrictions as a screen shows them."""
    names = {row.id: row.name for row in session.execute(select(UserRow)).scalars()}
    for row in rows:
        request = session.get(RightsRequestRow, row.request_id) if row.request_id is not None else None
        visit = session.get(VisitRow, row.about_id) if row.about_id is not None else None
        yield Mark(
            row.id, row.request_id, row.ground, row.about, row.about_id, row.since, names[row.set_by],
            row.announced_at, _allowed_today(studio, session, row),
            studio.local(visit.started_at).date() if visit is not None else None,
            _stays(row, request),
            waits_for_answer(row, request),
        )  # fmt: skip


@action(Permission.READ_CLIENT)
def restrictions_of(studio: Studio, client_id: UUID) -> tuple[Mark, ...]:
    """Return what is restricted of a client now."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.RIGHTS) as deed:
        deed.about("restriction", client=client_id)
        return tuple(marks_of(studio, deed.session, holding(deed.session, client_id)))


@action(Permission.DECIDE_REQUESTS)
def ripe_requests(studio: Studio) -> tuple[UUID, ...]:
    """Return the requests because of which something is still restricted that may be used again: the client was told.

    What was announced a week ago or more.
    """
    with studio.reading() as session:
        asked = select(ProcessingRestrictionRow.request_id).where(
            ProcessingRestrictionRow.lifted_at.is_(None),
            ProcessingRestrictionRow.request_id.is_not(None),
            ProcessingRestrictionRow.announced_at <= studio.now() - timedelta(days=LIFTING_DAYS),
        )
        found = session.execute(asked.order_by(ProcessingRestrictionRow.announced_at)).scalars()
        return tuple(dict.fromkeys(one for one in found if one is not None))


@action(Permission.DECIDE_REQUESTS)
def restrict_processing(
    studio: Studio, client_id: UUID, ground: str, *, request_id: UUID | None = None, about: str = WHOLE_FILE,
    about_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Restrict the file of a client or one item in it; return the id of the mark."""
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
        holds = bool(holding_for(deed.session, request_id))
        if holds:
            carrying_out.note_verified(studio, deed.session, row)
        else:
            carrying_out.note_failed(studio, deed.session, row, "restriction")
        deed.about("request", request_id, client=row.client_id)
    return holds


@action(Permission.DECIDE_REQUESTS)
def lift_restriction(studio: Studio, mark_id: UUID) -> None:
    """End a restriction that was announced a week ago or more; WaitFirst until then, NotFound.

    What the same request restricted and the same letter announced ends with it, and nothing else does.
    """
    with studio.deed(Event.PROCESSING_RELEASED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = live_mark(deed.session, mark_id)
        until = (row.announced_at or studio.now()) + timedelta(days=LIFTING_DAYS)
        if row.announced_at is None or studio.now() < until:
            raise WaitFirst(until)
        for mark in told_with(deed.session, row):
            mark.lifted_at, mark.lifted_by = studio.now(), studio.user.user_id
        deed.about("restriction", mark_id, client=row.client_id)


def told_with(session: Session, row: ProcessingRestrictionRow) -> list[ProcessingRestrictionRow]:
    """Return inside a deed a restriction with those that the same letter tells the end of."""
    if row.request_id is None:
        return [row]
    return [one for one in holding_for(session, row.request_id) if one.announced_at == row.announced_at]


def live_mark(session: Session, mark_id: UUID) -> ProcessingRestrictionRow:
    """Return a restriction that holds, inside a deed; NotFound."""
    row = session.get(ProcessingRestrictionRow, mark_id)
    if row is None or row.lifted_at is not None:
        raise NotFound
    return row
