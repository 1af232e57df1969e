"""Reading requests: the list with both clocks, one request as a whole, the register and its figures."""

from __future__ import annotations

import statistics
from collections import Counter
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests import restricting
from skintwin_desktop.core.requests.clocks import clock_of, clocks_of
from skintwin_desktop.core.requests.facts import met_guards
from skintwin_desktop.core.requests.records import (
    Attempt,
    Look,
    Note,
    OpenRequest,
    Part,
    RequestFile,
    RequestLetter,
    RequestLine,
    TakenStep,
)
from skintwin_desktop.core.requests.registering import reference
from skintwin_desktop.core.requests.rows import Dealings, dealings_in, files_in, row_of, steps_in
from skintwin_desktop.core.requests.stepping import next_steps
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.rules.deadlines import Clock
from skintwin_desktop.rules.identification import WAITING
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import LetterKind, Right, State
from skintwin_desktop.store.tables import (
    ClientRow,
    RequestLetterRow,
    RightsRequestRow,
    UserRow,
)


@dataclass(frozen=True)
class Figures:
    """How the studio does with requests: by right, what is open and late, the median of days to an answer."""

    open: int
    late: int
    by_right: dict[Right, int]
    answered: int
    answered_late: int
    median_days: float | None


def _line(studio: Studio, row: RightsRequestRow, client: ClientRow | None, clock: Clock) -> RequestLine:
    """Return a request as a list shows it."""
    if client is not None and client.number < 0:  # destroyed: what is left of the row is for the tax office
        client = None
    closed = studio.local(row.closed_at).date() if row.closed_at is not None else None
    return RequestLine(
        id=row.id,
        reference=reference(row),
        right=Right(row.right),
        about=row.about,
        state=State(row.state),
        clock=clock,
        client_id=row.client_id,
        client_number=client.number if client else None,
        client_name=Name(client.first_name, client.name_prefix, client.last_name).full if client else "",
        requester=row.requester,
        relation=row.relation,
        closed_on=closed,
        outcome=row.outcome,
    )


@action(Permission.HANDLE_REQUESTS)
def list_requests(studio: Studio, client_id: UUID | None = None, *, closed: bool = False) -> tuple[RequestLine, ...]:
    """Return the requests that run, the most urgent first; with ``closed`` those that ended, the newest first.

    With a client only theirs, over all files that were joined.
    """
    with studio.deed(Event.REQUESTS_LISTED, Kind.READ, Purpose.RIGHTS) as deed:
        asked = select(RightsRequestRow, ClientRow).outerjoin(ClientRow, ClientRow.id == RightsRequestRow.client_id)
        if client_id is not None:
            asked = asked.where(RightsRequestRow.client_id.in_(joined.files_of(deed.session, client_id)))
        ended = RightsRequestRow.closed_at
        asked = asked.where(ended.is_not(None) if closed else ended.is_(None))
        found = list(deed.session.execute(asked))
        clocks = clocks_of(studio, deed.session, (row for row, _ in found))
        lines = [_line(studio, row, client, clocks[row.id]) for row, client in found]
        deed.about("requests", client=client_id, count=len(lines))
    if closed:
        return tuple(sorted(lines, key=lambda line: (line.closed_on or date.min, line.reference), reverse=True))
    return tuple(sorted(lines, key=lambda line: (line.clock.stopped_on is not None, line.clock.until, line.reference)))


@action(Permission.HANDLE_REQUESTS)
def count_running(studio: Studio) -> int:
    """Return how many requests run, for the rail; about nobody's file."""
    with studio.reading() as session:
        asked = select(func.count()).select_from(RightsRequestRow).where(RightsRequestRow.closed_at.is_(None))
        return session.execute(asked).scalar_one()


@action(Permission.HANDLE_REQUESTS)
def read_request(studio: Studio, request_id: UUID) -> OpenRequest:
    """Return a request with everything that stands plain in it; words and sealed letters stay sealed. NotFound."""
    with studio.deed(Event.REQUEST_READ, Kind.READ, Purpose.RIGHTS) as deed:
        session = deed.session
        row = row_of(session, request_id)
        deed.about("request", request_id, client=row.client_id)
        names = {user.id: user.name for user in session.execute(select(UserRow)).scalars()}
        client = session.get(ClientRow, row.client_id) if row.client_id is not None else None
        dealings = dealings_in(session, request_id)
        met = met_guards(row, dealings, studio.today())
        return OpenRequest(
            line=_line(studio, row, client, clock_of(studio, session, row)),
            channel=row.channel,
            reply_to=row.reply_to,
            language=row.language,
            registered_at=row.registered_at,
            registered_by=names[row.registered_by],
            extension_reason=row.extension_reason,
            version=row.version,
            steps=tuple(
                TakenStep(State(one.source), State(one.target), one.taken_at, names[one.taken_by])
                for one in steps_in(session, request_id)
            ),
            notes=tuple(
                Note(one.id, one.kind, one.code, one.part_id, one.noted_at, names[one.noted_by])
                for one in dealings.notes
            ),
            attempts=_attempts(dealings, names),
            parts=_parts(dealings, names),
            looks=_looks(dealings, names),
            letters=_letters(dealings, names),
            next_steps=() if row.closed_at else next_steps(studio, row, met),
            files=tuple(
                RequestFile(one.id, one.part_id, one.length, one.stored_at) for one in files_in(session, request_id)
            ),
            met=met,
            restricted=tuple(restricting.marks_of(studio, session, restricting.holding_for(session, request_id))),
        )


def _attempts(dealings: Dealings, names: dict[UUID, str]) -> tuple[Attempt, ...]:
    return tuple(
        Attempt(
            one.rung, one.outcome, one.reason, one.noted_at, names[one.noted_by], one.outcome == WAITING,
            one.copy_received_on, one.copy_gone_at,
        )
        for one in dealings.attempts
    )  # fmt: skip


def _parts(dealings: Dealings, names: dict[UUID, str]) -> tuple[Part, ...]:
    return tuple(
        Part(
            one.id, one.kind, one.code, one.label, one.required, one.due_on, one.found, one.count, one.answered_at,
            names[one.answered_by] if one.answered_by else "", one.decision, one.ground, one.kept_until, one.done,
            one.done_at, one.version,
        )
        for one in dealings.parts
    )  # fmt: skip


def _looks(dealings: Dealings, names: dict[UUID, str]) -> tuple[Look, ...]:
    return tuple(
        Look(
            one.asked_at, names[one.asked_by], one.asked_by, one.looked_at,
            names[one.looked_by] if one.looked_by else "", one.verdict, one.alone,
        )
        for one in dealings.looks
    )  # fmt: skip


def _letters(dealings: Dealings, names: dict[UUID, str]) -> tuple[RequestLetter, ...]:
    return tuple(
        RequestLetter(
            one.id, LetterKind(one.kind), one.language, one.made_at, names[one.made_by], one.sent_at,
            names[one.sent_by] if one.sent_by else "", one.way, one.address, one.code_way, one.body, bool(one.sealed),
            one.version, bool(one.paper_sha256),
        )
        for one in dealings.letters
    )  # fmt: skip


@action(Permission.HANDLE_REQUESTS)
def request_figures(studio: Studio, year: int) -> Figures:
    """Return how it went with the requests that were received in a year, and what is open now."""
    today = studio.today()
    with studio.reading() as session:
        rows = list(session.execute(select(RightsRequestRow)).scalars())
        answered = _answered(studio, session, rows, year)
        clocks = clocks_of(studio, session, rows)
        running = [clocks[row.id] for row in rows if row.closed_at is None]
        days = [(on - row.received_on).days for row, on in answered]
        late = [on > clocks[row.id].last for row, on in answered]
        by_right = Counter(Right(row.right) for row in rows if row.received_on.year == year)
    return Figures(
        open=len(running),
        late=sum(one.is_late(today) for one in running),
        by_right=dict(by_right),
        answered=len(answered),
        answered_late=sum(late),
        median_days=statistics.median(days) if days else None,
    )


def _answered(
    studio: Studio, session: Session, rows: list[RightsRequestRow], year: int
) -> list[tuple[RightsRequestRow, date]]:
    """Return the requests of a year whose answer left, with the day on which it did."""
    sent = session.execute(
        select(RequestLetterRow.request_id, RequestLetterRow.sent_at).where(
            RequestLetterRow.kind == LetterKind.ANSWER.value, RequestLetterRow.sent_at.is_not(None)
        )
    )
    left = {request_id: studio.local(at).date() for request_id, at in sent if at is not None}
    return [(row, left[row.id]) for row in rows if row.id in left and row.received_on.year == year]
