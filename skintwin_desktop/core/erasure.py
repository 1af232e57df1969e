"""Destruction at a client's request: the plan of what goes and what stays, the order, and the second person's look."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined, key_facts
from skintwin_desktop.core.erasure_books import begun, read_books
from skintwin_desktop.core.erasure_decided import decided_kinds, kind_of, staying
from skintwin_desktop.core.erasure_fates import Item, Outline, outline_of
from skintwin_desktop.core.erasure_graph import Thing, gather
from skintwin_desktop.core.erasure_holds import AWAITS, held_in, live_holds
from skintwin_desktop.core.erasure_running import refuse_while_running, running_in
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.journal_lines import names_of_users
from skintwin_desktop.core.medical_records import ResultContent
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import ChangedMeanwhile, ErasureRefused, NotFound
from skintwin_desktop.rules.erasure import DESTROY, KEEP, LOG, NEEDED, REDUCE, WAIT, kept_until
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.store import rekey
from skintwin_desktop.store.tables import ClientRow, ErasureRow, JournalRow, ResultRow, UserRow

ORDERED, WITHDRAWN, UNDER_WAY, DESTROYED, FAILED, VERIFIED = STATES = (
    "ordered", "withdrawn", "under_way", "destroyed", "failed", "verified",
)  # fmt: skip
"""How far an erasure is; besides these 'hold_released', when what was held may go as well."""
TO_BE_DONE = (UNDER_WAY, FAILED, AWAITS)
"""States in which it is carried out again without a new order."""
_LEFT = (
    Event.RESULT_PRINTED, Event.RESULT_EXPORTED, Event.MESSAGE_EXPORTED, Event.CONSENT_EVIDENCE_EXPORTED,
    Event.INVOICE_PRINTED, Event.INVOICE_SAVED, Event.PARCEL_MADE,
)  # fmt: skip


@dataclass(frozen=True)
class RequestRef:
    """The request that this is about, and what its certificate may say of who asked."""

    request_id: UUID
    reference: str
    received_on: date


@dataclass(frozen=True)
class ClassCount:
    """How much of one category of data goes, is reduced, and stays."""

    category: str
    destroyed: int
    reduced: int
    kept: int


@dataclass(frozen=True)
class LeftStudio:
    """What was printed or saved outside, where no program reaches it: which event, how often, when last."""

    event: str
    count: int
    last: datetime


@dataclass(frozen=True)
class HeldBy:
    """A hold that keeps something."""

    hold_id: UUID
    reason: str
    review_on: date
    confirmed: bool


@dataclass(frozen=True)
class ErasurePlan:
    """What goes and what stays, row by row; ``chosen`` is empty for the whole file.

    ``copies`` are earlier copies of the database that are destroyed as well, because they hold old rows.
    ``decided`` are the kinds of data that were decided to stay, ``needed`` how much of what goes stays with them.
    ``running`` are other requests of the client that are not answered: until they are, nothing is destroyed.
    ``also_in`` are signed results that show one of the chosen pictures and are not among what goes.
    """

    client_id: UUID
    files: tuple[UUID, ...]
    chosen: tuple[Thing, ...]
    request: RequestRef
    items: tuple[Item, ...]
    counts: tuple[ClassCount, ...]
    holds: tuple[HeldBy, ...]
    journal_lines: int
    journal_until: date | None
    copies: int
    left: tuple[LeftStudio, ...]
    also_in: tuple[Thing, ...]
    decided: tuple[str, ...]
    needed: int
    running: tuple[str, ...]
    digest: bytes

    @property
    def whole(self) -> bool:
        """Tell whether it is the whole file."""
        return not self.chosen


@dataclass(frozen=True)
class ErasureState:
    """An erasure that was ordered, and how far it is; ``may_begin_at`` is when who works alone has waited enough."""

    id: UUID
    client_id: UUID
    request_id: UUID
    reference: str
    whole: bool
    state: str
    ordered_at: datetime
    ordered_by: str
    second_at: datetime | None
    second_by: str
    needs_second: bool
    may_begin_at: datetime
    ended_at: datetime | None
    failed: int


# --- planning ---


@action(Permission.DESTROY_FILE)
def plan_erasure(
    studio: Studio, client_id: UUID, request: RequestRef, *, chosen: tuple[Thing, ...] = ()
) -> ErasurePlan:
    """Say exactly what would go and what would stay, and why; nothing is changed.

    NotFound, AnotherClientPresent, FileRestricted, ErasureRefused.
    """
    studio.refuse_others(client_id)
    studio.refuse_restricted(client_id)
    with studio.deed(Event.ERASURE_PLANNED, Kind.READ, Purpose.RIGHTS) as deed:
        client_id = joined.kept_of(deed.session, client_id)
        row = deed.session.get(ClientRow, client_id)
        if row is None or row.number < 0:
            raise NotFound
        files = joined.files_of(deed.session, client_id)
        outline = outlined(studio, deed.session, files, request.request_id, chosen)
        deed.about("client", client_id, client=client_id, count=len(outline.items))
        return _plan(studio, deed.session, request, chosen, outline)


def outlined(
    studio: Studio, session: Session, files: Iterable[UUID], request_id: UUID, chosen: Iterable[Thing]
) -> Outline:
    """Work out inside a deed what becomes of everything, with the holds and the decisions of this moment."""
    graph = gather(session, files)
    held = held_in(session, live_holds(session, graph.files, but_of=request_id))
    stays = {**staying(session, request_id, graph), **held}
    return outline_of(session, graph, chosen, stays, studio.today())


def _plan(
    studio: Studio, session: Session, request: RequestRef, chosen: tuple[Thing, ...], outline: Outline
) -> ErasurePlan:
    files = outline.graph.files
    holds = live_holds(session, files, but_of=request.request_id)
    lines, last = session.execute(
        select(func.count(), func.max(JournalRow.at)).where(JournalRow.client_id.in_(files))
    ).one()
    until = kept_until(LOG, day=studio.local(last).date(), today=studio.today()) if lines else None
    return ErasurePlan(
        files[0], files, chosen, request, outline.items, class_counts(outline.items),
        tuple(HeldBy(row.id, row.reason, row.review_on, row.confirmed_at is not None) for row in holds),
        lines, until, len(rekey.earlier_copies(studio.database.path)), _left(session, files),
        _shown_in(studio, session, outline), tuple(decided_kinds(session, request.request_id)),
        sum(item.ground == NEEDED and bool(kind_of(item.thing)) for item in outline.items),
        running_in(session, files, but=request.request_id), outline.digest(),
    )  # fmt: skip


def class_counts(items: Iterable[Item]) -> tuple[ClassCount, ...]:
    """Count what becomes of each category."""
    found: dict[str, dict[str, int]] = {}
    for item in items:
        one = found.setdefault(item.category, {DESTROY: 0, REDUCE: 0, KEEP: 0})
        one[item.fate] += 1
    return tuple(ClassCount(name, *(found[name][fate] for fate in (DESTROY, REDUCE, KEEP))) for name in sorted(found))


def _left(session: Session, files: tuple[UUID, ...]) -> tuple[LeftStudio, ...]:
    rows = session.execute(
        select(JournalRow.event, func.count(), func.max(JournalRow.at))
        .where(JournalRow.client_id.in_(files), JournalRow.event.in_([event.value for event in _LEFT]))
        .group_by(JournalRow.event)
        .order_by(JournalRow.event)
    )
    return tuple(LeftStudio(*row) for row in rows)


def _shown_in(studio: Studio, session: Session, outline: Outline) -> tuple[Thing, ...]:
    """Return the signed results that show a picture which goes while they stay: its image stands in their report."""
    gone = {item.thing for item in outline.of_fate(DESTROY)}
    pictures = {thing.key for thing in gone if thing.table == "picture"}
    if outline.whole or not pictures:
        return ()
    found = []
    for row in session.execute(select(ResultRow).where(ResultRow.client_id.in_(outline.graph.files))).scalars():
        thing = Thing("result", row.id.hex)
        if thing not in gone and pictures & pictures_of(studio, row):
            found.append(thing)
    return tuple(found)


def pictures_of(studio: Studio, row: ResultRow) -> set[str]:
    """Return inside a deed the pictures that a signed result shows, by their ids in hex."""
    content = take_out(studio, row.sealed, ResultContent, table="result", row=row.id, client=row.client_id)
    return {UUID(picture.picture).hex for lesion in content.lesions for picture in lesion.pictures}


# --- the order, and the second person ---


@action(Permission.DESTROY_FILE)
def order_erasure(studio: Studio, plan: ErasurePlan, *, password: str) -> ErasureState:
    """Order what a plan says, with the own password; it begins when a second person agreed, or after a day alone.

    ErasureRefused names the hold when all of it is held, the other requests that still run, or says that nothing is
    left; ChangedMeanwhile when the file
    is not what was planned, WrongPassword, TooManyAttempts, Refused for an unfit reference.
    """
    refuse_unfit(reference=plan.request.reference)
    confirm_password(studio, password)
    with studio.deed(Event.ERASURE_ORDERED, Kind.CREATE, Purpose.RIGHTS) as deed:
        outline = outlined(studio, deed.session, plan.files, plan.request.request_id, plan.chosen)
        if outline.digest() != plan.digest:
            raise ChangedMeanwhile
        refuse_while_running(deed.session, plan.files, but=plan.request.request_id)
        _refuse_nothing(deed.session, plan, outline)
        row = ErasureRow(
            id=studio.new_id(),
            client_id=plan.client_id,
            files=" ".join(one.hex for one in plan.files),
            chosen=chosen_text(plan.chosen),
            request_id=plan.request.request_id,
            reference=plan.request.reference,
            initials=deed.session.get_one(ClientRow, plan.client_id).initials,
            received_on=plan.request.received_on,
            digest=plan.digest,
            state=ORDERED,
            ordered_at=studio.now(),
            ordered_by=studio.user.user_id,
            failed=0,
        )
        deed.session.add(row)
        deed.about("erasure", row.id, client=row.client_id, count=len(outline.of_fate(DESTROY)))
        deed.session.flush()
        return state_of(deed.session, row)


def _refuse_nothing(session: Session, plan: ErasurePlan, outline: Outline) -> None:
    if outline.of_fate(DESTROY):
        return
    holds = live_holds(session, plan.files, but_of=plan.request.request_id)
    if holds and any(item.ground == "hold" for item in outline.items):
        raise ErasureRefused("held", holds[0].reason, holds[0].review_on)
    raise ErasureRefused("nothing")


@action(Permission.DESTROY_FILE)
def second_erasure(studio: Studio, erasure_id: UUID, *, password: str) -> ErasureState:
    """Agree to an order as the second person, with the own password; ErasureRefused for who gave it.

    ErasureRefused when it does not wait for that, NotFound, WrongPassword, TooManyAttempts.
    """
    confirm_password(studio, password)
    with studio.deed(Event.ERASURE_SECONDED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = found_in(deed.session, erasure_id)
        if row.state != ORDERED or row.second_by is not None:
            raise ErasureRefused("state")
        if row.ordered_by == studio.user.user_id:
            raise ErasureRefused("own_second")
        row.second_at, row.second_by = studio.now(), studio.user.user_id
        deed.about("erasure", row.id, client=row.client_id)
        deed.session.flush()
        return state_of(deed.session, row)


@action(Permission.DESTROY_FILE)
def withdraw_erasure(studio: Studio, erasure_id: UUID) -> ErasureState:
    """Take an order back before it begins; ErasureRefused afterwards, NotFound."""
    books = read_books(studio)
    with studio.deed(Event.ERASURE_WITHDRAWN, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = found_in(deed.session, erasure_id)
        if row.state != ORDERED or erasure_id.hex in begun(books):
            raise ErasureRefused("under_way")
        row.state = WITHDRAWN
        deed.about("erasure", row.id, client=row.client_id)
        deed.session.flush()
        return state_of(deed.session, row)


# --- how far they are ---


@action(Permission.DESTROY_FILE)
def unfinished_erasures(studio: Studio) -> tuple[ErasureState, ...]:
    """Return the erasures that began and are not proved yet, or go on because a hold was let go; the oldest first."""
    with studio.reading() as session:
        asked = select(ErasureRow).where(ErasureRow.state.in_((*TO_BE_DONE, DESTROYED))).order_by(ErasureRow.ordered_at)
        return tuple(state_of(session, row) for row in session.execute(asked).scalars())


def order_of(session: Session, request_id: UUID) -> ErasureRow:
    """Return inside a deed the order of a request that counts, the newest that was not taken back; NotFound."""
    asked = select(ErasureRow).where(ErasureRow.request_id == request_id, ErasureRow.state != WITHDRAWN)
    row = session.execute(asked.order_by(ErasureRow.ordered_at.desc(), ErasureRow.id.desc())).scalars().first()
    if row is None:
        raise NotFound
    return row


def found_in(session: Session, erasure_id: UUID) -> ErasureRow:
    """Return an order inside a deed; NotFound."""
    row = session.get(ErasureRow, erasure_id)
    if row is None:
        raise NotFound
    return row


def works_alone(session: Session) -> bool:
    """Tell inside a deed whether nobody but one person treats here, so that nobody else may be the second person."""
    roles = session.execute(select(UserRow.role).where(UserRow.state == key_facts.ACTIVE)).scalars()
    return sum(Role(role).cares for role in roles) < 2


def state_of(session: Session, row: ErasureRow) -> ErasureState:
    """Return how far an erasure is."""
    names = names_of_users(session)
    alone = works_alone(session)
    return ErasureState(
        row.id, row.client_id, row.request_id, row.reference, not row.chosen, row.state, row.ordered_at,
        names.get(row.ordered_by, ""), row.second_at, names.get(row.second_by, ""),
        row.second_by is None and not alone,
        row.ordered_at + WAIT if alone and row.second_by is None else row.ordered_at, row.ended_at, row.failed,
    )  # fmt: skip


def chosen_text(chosen: Iterable[Thing]) -> str:
    """Return what was chosen as it is written down."""
    return " ".join(f"{thing.table}:{thing.key}" for thing in chosen)


def chosen_of(text: str) -> tuple[Thing, ...]:
    """Read back what was chosen."""
    return tuple(Thing(*one.split(":", 1)) for one in text.split())


def kept_parts(items: Iterable[Item]) -> tuple[tuple[str, str, str, int], ...]:
    """Return what stays by category, ground and last day (ISO 8601), with how many."""
    found: dict[tuple[str, str, str], int] = {}
    for item in items:
        if item.fate != DESTROY:
            name = (item.category, item.ground, item.until.isoformat() if item.until else "")
            found[name] = found.get(name, 0) + 1
    return tuple((*name, found[name]) for name in sorted(found))
