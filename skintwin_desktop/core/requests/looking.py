"""The second pair of eyes: another person looks at a refusal, a redaction, a destruction before it counts.

Who alone treats in a studio has nobody to ask: after a day, with the password again, the same person looks.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from skintwin_desktop.core.erasure import works_alone
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.own_password import confirm_password
from skintwin_desktop.core.requests import notes
from skintwin_desktop.core.requests.facts import AGREED, OBJECTED, WITHDRAWN
from skintwin_desktop.core.requests.notes import add_note, open_row
from skintwin_desktop.core.requests.rows import looks_in, row_of
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import Denied, FieldProblem, NotFound, Refused, SamePerson, StepRefused, WaitFirst
from skintwin_desktop.rules.erasure import WAIT
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.requests import State
from skintwin_desktop.store.tables import RequestLookRow


@action(Permission.DECIDE_REQUESTS)
def ask_second_look(studio: Studio, request_id: UUID) -> UUID:
    """Ask for a second look at a request that came to it; return its id. StepRefused elsewhere, NotFound."""
    with studio.deed(Event.REQUEST_LOOKED_AT, Kind.CREATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        if row.state != State.SECOND_LOOK:
            raise StepRefused(State.SECOND_LOOK.value)
        look = RequestLookRow(
            id=studio.new_id(),
            request_id=row.id,
            client_id=row.client_id,
            asked_at=studio.now(),
            asked_by=studio.user.user_id,
            verdict="",
            alone=works_alone(deed.session),
        )
        deed.session.add(look)
        deed.about("request", request_id, client=row.client_id)
        return look.id


@action(Permission.DECIDE_REQUESTS)
def look_again(studio: Studio, request_id: UUID, verdict: str, words: str = "", *, password: str) -> None:
    """Give the second look: 'agreed', or 'objected' with what is wrong.

    SamePerson for who asked for it; who is alone may after a day (WaitFirst before) and with the password:
    WrongPassword, TooManyAttempts. Refused without a verdict or the words of an objection; NotFound, RequestClosed.
    """
    if verdict not in {AGREED, OBJECTED}:
        raise Refused((FieldProblem("verdict", "empty"),))
    if verdict == OBJECTED and not words.strip():
        raise Refused((FieldProblem("words", "empty"),))
    with studio.reading() as session:
        own = _waiting(session, request_id).asked_by == studio.user.user_id
        alone = works_alone(session)
    if own:
        if not alone:
            raise SamePerson
        confirm_password(studio, password)
    with studio.deed(Event.REQUEST_LOOKED_AT, Kind.UPDATE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        look = _waiting(deed.session, request_id)
        if own and studio.now() < look.asked_at + WAIT:
            raise WaitFirst(look.asked_at + WAIT)
        look.looked_at, look.looked_by, look.verdict, look.alone = studio.now(), studio.user.user_id, verdict, own
        if words.strip():
            add_note(studio, deed.session, row, notes.REMARK, words, code="second_look")
        deed.about("request", request_id, client=row.client_id)


@action(Permission.DECIDE_REQUESTS)
def take_look_back(studio: Studio, request_id: UUID) -> None:
    """Take back that a second look was asked for, as whoever asked: the decision can be changed again.

    Denied for somebody else, who looks and objects; NotFound where none is asked, RequestClosed.
    """
    with studio.deed(Event.REQUEST_LOOKED_AT, Kind.DELETE, Purpose.RIGHTS) as deed:
        row = open_row(deed.session, request_id)
        look = _waiting(deed.session, request_id)
        if look.asked_by != studio.user.user_id:
            raise Denied(Permission.DECIDE_REQUESTS.value)
        look.looked_at, look.looked_by, look.verdict = studio.now(), studio.user.user_id, WITHDRAWN
        deed.about("request", request_id, client=row.client_id)


def _waiting(session: Session, request_id: UUID) -> RequestLookRow:
    looks = looks_in(session, request_id)
    if row_of(session, request_id).state != State.SECOND_LOOK or not looks or looks[-1].verdict:
        raise NotFound
    return looks[-1]
