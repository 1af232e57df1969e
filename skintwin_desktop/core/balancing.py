"""The balancing record: why the studio may send news, weighed and signed by the owner, for at most twelve months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import BalancingMissing, FieldProblem, Refused
from skintwin_desktop.rules import misplaced, news
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import BalancingRow, UserRow

PARTS = ("interest", "necessity", "impact", "safeguards")
"""What is weighed, each in the owner's own words."""
OUTCOMES = (news.OUTWEIGHS, news.DOES_NOT)
LEAST_WORDS, LONGEST = 5, 4000


@dataclass(frozen=True)
class BalancingEntry:
    """A balancing record as the form holds it; ``months`` is for how long it counts."""

    interest: str
    necessity: str
    impact: str
    safeguards: str
    outcome: str
    months: int = news.MOST_MONTHS


@dataclass(frozen=True)
class Balancing:
    """A balancing record that was signed."""

    id: UUID
    entry: BalancingEntry
    signed_at: datetime
    signed_by: str
    valid_until: date
    current: bool


def _problems(entry: BalancingEntry) -> tuple[FieldProblem, ...]:
    found = []
    for part in PARTS:
        text = getattr(entry, part).strip()
        if len(text.split()) < LEAST_WORDS:
            found.append(FieldProblem(part, "short" if text else "empty", str(LEAST_WORDS)))
        elif len(text) > LONGEST:
            found.append(FieldProblem(part, "long", str(LONGEST)))
        elif code := misplaced.problem(text):
            found.append(FieldProblem(part, code))
    if entry.outcome not in OUTCOMES:
        found.append(FieldProblem("outcome", "empty"))
    if not 1 <= entry.months <= news.MOST_MONTHS:
        found.append(FieldProblem("months", "range", str(news.MOST_MONTHS)))
    return tuple(found)


@action(Permission.MANAGE_NEWS)
def sign_balancing(studio: Studio, entry: BalancingEntry) -> Balancing:
    """Sign a balancing record; it takes the place of the one before, which stays. Refused names the parts."""
    found = _problems(entry)
    if found:
        raise Refused(found)
    with studio.deed(Event.BALANCING_SIGNED, Kind.CREATE, Purpose.OFFICE) as deed:
        row = BalancingRow(
            id=studio.new_id(),
            signed_at=studio.now(),
            signed_by=studio.user.user_id,
            valid_until=news.latest_end(studio.today(), entry.months),
            outcome=entry.outcome,
            **{part: getattr(entry, part).strip() for part in PARTS},
        )
        deed.session.add(row)
        deed.session.flush()
        deed.about("balancing", row.id)
        return _record(studio, row, studio.user.name)


@action(Permission.MANAGE_NEWS)
def balancings(studio: Studio) -> tuple[Balancing, ...]:
    """Return every balancing record, newest first."""
    with studio.reading() as session:
        rows = session.execute(
            select(BalancingRow, UserRow.name)
            .join(UserRow, UserRow.id == BalancingRow.signed_by)
            .order_by(BalancingRow.signed_at.desc(), BalancingRow.id.desc())
        ).all()
        newest = rows[0][0].id if rows else None
        return tuple(_record(studio, row, name, newest=row.id == newest) for row, name in rows)


def _record(studio: Studio, row: BalancingRow, name: str, *, newest: bool = True) -> Balancing:
    months = next(
        (
            number
            for number in range(1, news.MOST_MONTHS + 1)
            if news.latest_end(studio.local(row.signed_at).date(), number) >= row.valid_until
        ),
        news.MOST_MONTHS,
    )
    entry = BalancingEntry(row.interest, row.necessity, row.impact, row.safeguards, row.outcome, months)
    current = newest and _is_current(studio, row)
    return Balancing(row.id, entry, row.signed_at, name, row.valid_until, current)


def _is_current(studio: Studio, row: BalancingRow) -> bool:
    signed_on = studio.local(row.signed_at).date()
    return news.is_current(signed_on, row.valid_until, row.outcome, studio.today())


def current_balancing(studio: Studio, session: Session) -> BalancingRow:
    """Return inside a deed the record on which news rests today; BalancingMissing says when the last one ended.

    Only the newest counts: an owner who signs that the interest does not outweigh has ended the one before.
    """
    row = (
        session.execute(select(BalancingRow).order_by(BalancingRow.signed_at.desc(), BalancingRow.id.desc()))
        .scalars()
        .first()
    )
    if row is None or not _is_current(studio, row):
        raise BalancingMissing(row.valid_until if row is not None else None)
    return row
