"""Legal holds: what may not be destroyed for now, why, and when that is looked at again.

A hold counts from when somebody proposes it, because what is destroyed cannot be had back; the owner confirms it or
lets go of it. It is about things, not about a client: the rest of a file can be destroyed beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.erasure_fates import Held, Stay
from skintwin_desktop.core.erasure_graph import Thing, category_of, gather, table_of
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.journal_lines import names_of_users
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import text_problem
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import erasure
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.entries import Category
from skintwin_desktop.store.tables import ClientRow, ErasureRow, LegalHoldObjectRow, LegalHoldRow

AWAITS = "hold_released"
"""The state of an erasure that left something because of a hold which was let go."""
_DONE = ("destroyed", "verified")


@dataclass(frozen=True)
class HoldEntry:
    """A hold as somebody enters it; ``document`` says what shows the reason, without anything medical."""

    reason: str
    document: str
    review_on: date
    request_id: UUID | None = None


@dataclass(frozen=True)
class Hold:
    """A hold on some things of a client."""

    id: UUID
    client_id: UUID
    reason: str
    document: str
    things: tuple[Thing, ...]
    since: datetime
    set_by: str
    confirmed_at: datetime | None
    confirmed_by: str
    review_on: date
    released_at: datetime | None
    released_by: str


def live_holds(session: Session, files: Iterable[UUID], *, but_of: UUID | None = None) -> tuple[LegalHoldRow, ...]:
    """Return inside a deed the holds that count, but for that of a request which is being carried out."""
    asked = select(LegalHoldRow).where(LegalHoldRow.client_id.in_(tuple(files)), LegalHoldRow.released_at.is_(None))
    return tuple(row for row in session.execute(asked).scalars() if but_of is None or row.request_id != but_of)


def held_in(session: Session, rows: Iterable[LegalHoldRow]) -> Held:
    """Return what these holds are about, each with the last day on which that is looked at again."""
    until = {row.id: row.review_on for row in rows}
    asked = select(LegalHoldObjectRow).where(LegalHoldObjectRow.hold_id.in_(until))
    held: dict[Thing, date] = {}
    for row in session.execute(asked).scalars():
        thing = Thing(row.of_table, row.row_key)
        held[thing] = max(until[row.hold_id], held.get(thing, date.min))
    return {thing: Stay(erasure.HOLD, last) for thing, last in held.items()}


@action(Permission.HOLD_FILE)
def propose_hold(studio: Studio, client_id: UUID, entry: HoldEntry, *, things: tuple[Thing, ...]) -> Hold:
    """Hold some things of a client, with what hangs on them; without ``things`` everything medical that is there.

    It counts at once. The owner's own needs no confirmation. Refused names the fields, NotFound.
    """
    _refuse(studio, entry)
    with studio.deed(Event.HOLD_PROPOSED, Kind.CREATE, Purpose.RIGHTS) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        graph = gather(deed.session, joined.files_of(deed.session, client_id))
        held = graph.behind(things or [one for one in graph.rows if _is_medical(one)])
        if not held:
            raise NotFound
        owner = studio.may(Permission.DECIDE_HOLD)
        row = LegalHoldRow(
            id=studio.new_id(),
            client_id=client_id,
            reason=entry.reason,
            document=entry.document.strip(),
            request_id=entry.request_id,
            since=studio.now(),
            set_by=studio.user.user_id,
            confirmed_at=studio.now() if owner else None,
            confirmed_by=studio.user.user_id if owner else None,
            review_on=entry.review_on,
        )
        deed.session.add(row)
        deed.session.flush()
        deed.session.add_all(
            LegalHoldObjectRow(
                id=studio.new_id(), hold_id=row.id, client_id=client_id, of_table=one.table, row_key=one.key
            )
            for one in sorted(held)
        )
        deed.about("legal_hold", row.id, client=client_id, count=len(held))
        deed.session.flush()
        return _hold(deed.session, row)


def _is_medical(thing: Thing) -> bool:
    return category_of(table_of(thing.table)) in {Category.MEDICAL.value, Category.IMAGE.value}


def _refuse(studio: Studio, entry: HoldEntry) -> None:
    problems = []
    if entry.reason not in erasure.HOLD_REASONS:
        problems.append(FieldProblem("reason", "empty"))
    wrong = text_problem(entry.document) or ("" if entry.document.strip() else "empty")
    if wrong:
        problems.append(FieldProblem("document", wrong))
    if not erasure.review_is_fit(entry.review_on, studio.today()):
        problems.append(FieldProblem("review_on", "period"))
    if problems:
        raise Refused(tuple(problems))


@action(Permission.HOLD_FILE)
def list_holds(studio: Studio, client_id: UUID) -> tuple[Hold, ...]:
    """Return every hold on a client's file, also those that were let go, the newest first."""
    with studio.deed(Event.HOLDS_READ, Kind.READ, Purpose.RIGHTS) as deed:
        files = joined.files_of(deed.session, client_id)
        asked = select(LegalHoldRow).where(LegalHoldRow.client_id.in_(files)).order_by(LegalHoldRow.since.desc())
        found = tuple(_hold(deed.session, row) for row in deed.session.execute(asked).scalars())
        deed.about("legal_hold", client=client_id, count=len(found))
        return found


@action(Permission.DECIDE_HOLD)
def confirm_hold(studio: Studio, hold_id: UUID) -> Hold:
    """Confirm a hold that was proposed; NotFound when it was let go."""
    with studio.deed(Event.HOLD_CONFIRMED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _live(deed.session, hold_id)
        row.confirmed_at, row.confirmed_by = studio.now(), studio.user.user_id
        deed.about("legal_hold", row.id, client=row.client_id)
        deed.session.flush()
        return _hold(deed.session, row)


@action(Permission.DECIDE_HOLD)
def review_hold(studio: Studio, hold_id: UUID, review_on: date) -> Hold:
    """Look at a hold again and let it count until a later day, at most half a year on; Refused, NotFound."""
    if not erasure.review_is_fit(review_on, studio.today()):
        raise Refused((FieldProblem("review_on", "period"),))
    with studio.deed(Event.HOLD_REVIEWED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _live(deed.session, hold_id)
        row.review_on = review_on
        deed.about("legal_hold", row.id, client=row.client_id)
        deed.session.flush()
        return _hold(deed.session, row)


@action(Permission.DECIDE_HOLD)
def release_hold(studio: Studio, hold_id: UUID) -> tuple[UUID, ...]:
    """Let go of a hold; return the erasures that left something because of it and now go on; NotFound."""
    with studio.deed(Event.HOLD_RELEASED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _live(deed.session, hold_id)
        row.released_at, row.released_by = studio.now(), studio.user.user_id
        done = deed.session.execute(select(ErasureRow).where(ErasureRow.state.in_(_DONE))).scalars()
        waiting = tuple(one for one in done if row.client_id.hex in one.files.split())
        for one in waiting:
            one.state = AWAITS
        deed.about("legal_hold", row.id, client=row.client_id, count=1 + len(waiting))
        return tuple(one.id for one in waiting)


def _live(session: Session, hold_id: UUID) -> LegalHoldRow:
    row = session.get(LegalHoldRow, hold_id)
    if row is None or row.released_at is not None:
        raise NotFound
    return row


def _hold(session: Session, row: LegalHoldRow) -> Hold:
    things = session.execute(select(LegalHoldObjectRow).where(LegalHoldObjectRow.hold_id == row.id)).scalars()
    names = names_of_users(session)
    held = tuple(sorted(Thing(one.of_table, one.row_key) for one in things))
    return Hold(
        row.id, row.client_id, row.reason, row.document, held,
        row.since, names[row.set_by], row.confirmed_at, names.get(row.confirmed_by, ""),
        row.review_on, row.released_at, names.get(row.released_by, ""),
    )  # fmt: skip
