"""The ladder of identification: the lightest way that works, each rung that is skipped with its reason.

0 a document shown in the studio, 1 calling back on a number that was in the file before the request, 2 a code sent by
post to the address in the file, 3 a copy of a document with everything black that is not needed (S86 to S88). Of a
document only the outcome is kept. The copy itself is never stored: it is opened in memory and gone.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.requests.facts import VOID
from skintwin_desktop.core.requests.identity import IdCopyCheck
from skintwin_desktop.core.requests.notes import open_row
from skintwin_desktop.core.requests.records import Attempt
from skintwin_desktop.core.requests.rows import attempts_in, row_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.suppression import made_secret
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, StepRefused
from skintwin_desktop.rules.identification import (
    IMPOSSIBLE,
    MATCH,
    NO_MATCH,
    OUTCOMES,
    RUNGS,
    WAITING,
    Standing,
    standing,
)
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.store.tables import RequestIdentityRow, RightsRequestRow

SHOWN, CALLED_BACK, CODE_BY_POST, MASKED_COPY = RUNGS
LIGHTER = (SHOWN, CALLED_BACK, CODE_BY_POST)
COPY_DAYS = 7
"""Policy: a copy that somebody sent may lie in mailbox or tray for no longer (R14)."""
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_CODE_LETTERS = 8


def _row_at_identity(session: Session, request_id: UUID) -> RightsRequestRow:
    row = open_row(session, request_id)
    if State(row.state) not in {State.IDENTITY, State.IDENTITY_FAILED}:
        raise StepRefused(State.IDENTITY_AGREED.value)
    return row


def _require_file(row: RightsRequestRow) -> None:
    """Raise StepRefused where there is no file with a number, an address or a name to compare with."""
    if row.client_id is None:
        raise StepRefused(State.IDENTITY_AGREED.value, (Guard.FILE_KNOWN.value,))


def standing_of(attempts: Iterable[Attempt | RequestIdentityRow]) -> Standing:
    """Return whether these attempts make it certain who asks."""
    return standing((one.rung, one.outcome) for one in attempts)


def lighter_left(attempts: Iterable[Attempt | RequestIdentityRow]) -> tuple[int, ...]:
    """Return the ways lighter than a copy of a document that were not tried without a match that stands yet."""
    found = list(attempts)
    doubted = standing_of(found).doubted is not None
    tried = {one.rung for one in found if one.outcome != VOID and (doubted or one.outcome != MATCH)}
    return tuple(rung for rung in LIGHTER if rung not in tried)


@action(Permission.HANDLE_REQUESTS)
def note_attempt(
    studio: Studio, request_id: UUID, rung: int, outcome: str, reason: str = "", *,
    copy_received_on: date | None = None, compared: IdCopyCheck | None = None,
) -> UUID:  # fmt: skip
    """Note how a rung of the ladder went: 'match', 'no_match', or 'impossible' with the reason; return its id.

    The copy of a document is allowed only when every lighter way was tried or could not be, and is right only when it
    was looked at and ``compared`` agrees with the file. A code by post is right by comparing the code that came back
    (``check_code``) and never by hand. Refused ('rung') until then. Once it turned out to be somebody else after it was
    right, it is right again by another way only, with how. Refused without a reason. StepRefused where identity is not
    asked, and for what is compared with a file that is not known; NotFound, RequestClosed.
    """
    if rung not in RUNGS or outcome not in OUTCOMES or outcome == WAITING:
        raise ValueError((rung, outcome))
    refuse_unfit(reason=reason)
    if outcome != MATCH and not reason.strip():
        raise Refused((FieldProblem("reason", "empty"),))
    with studio.deed(Event.REQUEST_IDENTIFIED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = _row_at_identity(deed.session, request_id)
        if rung != SHOWN and outcome == MATCH:
            _require_file(row)
        if outcome == MATCH:
            _refuse_match(rung, reason, attempts_in(deed.session, request_id), compared)
        attempt = _add(studio, deed.session, row, rung, outcome, reason=reason)
        attempt.copy_received_on = copy_received_on
        if copy_received_on is not None:
            attempt.copy_gone_at = studio.now()  # whatever was decided, the copy is gone with it
        deed.about("request", request_id, client=row.client_id)
        return attempt.id


def _refuse_match(rung: int, reason: str, attempts: list[RequestIdentityRow], compared: IdCopyCheck | None) -> None:
    """Raise Refused where this way cannot make it certain now who asks."""
    before = standing_of(attempts)
    if rung == MASKED_COPY and lighter_left(attempts):
        raise Refused((FieldProblem("rung", "lighter_first"),))
    if rung == CODE_BY_POST or (rung == MASKED_COPY and (compared is None or not compared.agrees)):
        raise Refused((FieldProblem("rung", "not_compared"),))
    if not before.takes_away_doubt(rung):
        raise Refused((FieldProblem("rung", "other_way"),))
    if before.doubted is not None and rung in LIGHTER and not reason.strip():
        raise Refused((FieldProblem("reason", "empty"),))


def _add(
    studio: Studio, session: Session, row: RightsRequestRow, rung: int, outcome: str, *, reason: str = ""
) -> RequestIdentityRow:
    attempt = RequestIdentityRow(
        id=studio.new_id(),
        request_id=row.id,
        client_id=row.client_id,
        rung=rung,
        outcome=outcome,
        reason=reason.strip(),
        noted_at=studio.now(),
        noted_by=studio.user.user_id,
        code_mark=b"",
    )
    session.add(attempt)
    return attempt


@action(Permission.HANDLE_REQUESTS)
def issue_code(studio: Studio, request_id: UUID) -> str:
    """Make the code that goes by post to the address in the file, and return it, this once: 40 bits.

    A code that was made before does not count any more. StepRefused, NotFound, RequestClosed.
    """
    code = "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LETTERS))
    with studio.deed(Event.REQUEST_IDENTIFIED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = _row_at_identity(deed.session, request_id)
        _require_file(row)
        for before in attempts_in(deed.session, request_id):
            if before.outcome == WAITING:
                before.outcome, before.code_mark = IMPOSSIBLE, b""
        attempt = _add(studio, deed.session, row, CODE_BY_POST, WAITING)
        deed.session.flush()
        attempt.code_mark = _mark(studio, deed.session, attempt, code)
        deed.about("request", request_id, client=row.client_id)
    return f"{code[:4]}-{code[4:]}"


def _mark(studio: Studio, session: Session, attempt: RequestIdentityRow, code: str) -> bytes:
    plain = "".join(letter for letter in code.upper() if letter in _ALPHABET)
    return hmac.digest(made_secret(studio, session), b"code by post\0" + attempt.id.bytes + plain.encode(), "sha256")


@action(Permission.HANDLE_REQUESTS)
def check_code(studio: Studio, request_id: UUID, code: str) -> bool:
    """Compare a code that came back, note the outcome, and tell whether it is the one that was sent.

    A wrong one uses the code up. NotFound when none waits; StepRefused, RequestClosed.
    """
    with studio.deed(Event.REQUEST_IDENTIFIED, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = _row_at_identity(deed.session, request_id)
        attempt = next((one for one in attempts_in(deed.session, request_id) if one.outcome == WAITING), None)
        if attempt is None:
            raise NotFound
        fits = hmac.compare_digest(attempt.code_mark, _mark(studio, deed.session, attempt, code))
        attempt.outcome, attempt.code_mark = (MATCH if fits else NO_MATCH), b""
        attempt.noted_at, attempt.noted_by = studio.now(), studio.user.user_id
        deed.about("request", request_id, client=row.client_id)
    return fits


@action(Permission.HANDLE_REQUESTS)
def note_copy_arrived(studio: Studio, request_id: UUID, received_on: date) -> None:
    """Note that somebody sent a copy of a document by themselves: it lies in the mailbox or the tray until it is gone.

    Refused for a day that is to come; NotFound, RequestClosed.
    """
    if received_on > studio.today():
        raise Refused((FieldProblem("received_on", "future"),))
    with studio.deed(Event.REQUEST_IDENTIFIED, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        attempt = _add(studio, deed.session, row, MASKED_COPY, IMPOSSIBLE)
        attempt.copy_received_on = received_on
        deed.about("request", request_id, client=row.client_id)


@action(Permission.HANDLE_REQUESTS)
def copies_to_destroy(studio: Studio) -> tuple[tuple[UUID, date], ...]:
    """Return the requests of which a copy still lies somewhere, and by when it must be gone."""
    with studio.reading() as session:
        rows = session.execute(
            select(RequestIdentityRow.request_id, RequestIdentityRow.copy_received_on).where(
                RequestIdentityRow.copy_received_on.is_not(None), RequestIdentityRow.copy_gone_at.is_(None)
            )
        )
        return tuple((request_id, received + timedelta(days=COPY_DAYS)) for request_id, received in rows if received)


@action(Permission.HANDLE_REQUESTS)
def note_copy_gone(studio: Studio, request_id: UUID) -> None:
    """Note that the copy which lay in mailbox or tray was destroyed; NotFound."""
    with studio.deed(Event.REQUEST_IDENTIFIED, Kind.DELETE, Purpose.RIGHTS) as deed:
        row = row_of(deed.session, request_id)
        for attempt in attempts_in(deed.session, request_id):
            if attempt.copy_received_on is not None and attempt.copy_gone_at is None:
                attempt.copy_gone_at = studio.now()
        deed.about("request", request_id, client=row.client_id)
