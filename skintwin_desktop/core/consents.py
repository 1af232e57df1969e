"""Consents: asked one by one, on a text that is kept, refused or given, withdrawn as easily as given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import refuse_joined
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import NotFound
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.consents import Answered
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, ConsentRow, ConsentTextRow

_ANSWERS = (consents.GIVEN, consents.REFUSED, consents.WITHDRAWN)


@dataclass(frozen=True)
class ConsentText:
    """The current text on which consent for a purpose is asked."""

    id: UUID
    purpose: str
    number: int
    dated: date
    title: str
    text: str

    @property
    def required(self) -> bool:
        """Tell whether there is no screening without an answer to it."""
        return self.purpose in consents.REQUIRED


@dataclass(frozen=True)
class ConsentGiven:
    """An answer as the form holds it: 'given' or 'refused', on which text, how, and for which recipient."""

    purpose: str
    answer: str
    text_id: UUID
    method: str
    given_by: str = "client"
    recipient: str = ""


@dataclass(frozen=True)
class Consent:
    """The answer that counts now for one purpose."""

    purpose: str
    answer: str
    method: str
    answered_at: datetime
    recipient: str


def add_answers(studio: Studio, session: Session, client_id: UUID, answers: Iterable[ConsentGiven]) -> None:
    """Add answers inside a deed under way; each hangs on the one before. FileJoined, Refused."""
    refuse_joined(session, client_id)
    for given in answers:
        if given.purpose not in consents.PURPOSES or given.answer not in _ANSWERS:
            raise ValueError(given)
        refuse_unfit(recipient=given.recipient)
        previous = _newest(session, client_id).get(given.purpose)
        session.add(
            ConsentRow(
                id=studio.new_id(),
                client_id=client_id,
                purpose=given.purpose,
                answer=given.answer,
                given_by=given.given_by,
                text_id=given.text_id,
                recipient=given.recipient,
                method=given.method,
                answered_at=studio.now(),
                asked_by=studio.user.user_id,
                previous_id=previous.id if previous else None,
            )
        )
        session.flush()


def _newest(session: Session, client_id: UUID) -> dict[str, ConsentRow]:
    """Return the answer that counts now, by purpose: the one on which no later one hangs, whatever the clock said."""
    rows = list(
        session.execute(
            select(ConsentRow).where(ConsentRow.client_id == client_id).order_by(ConsentRow.answered_at, ConsentRow.id)
        ).scalars()
    )
    followed = {row.previous_id for row in rows}
    return {row.purpose: row for row in rows if row.id not in followed}


def consent_is_given(session: Session, client_id: UUID, purpose: str) -> bool:
    """Tell inside a deed whether there is a live consent."""
    rows = _newest(session, client_id).values()
    return consents.is_given((Answered(row.purpose, row.answer, row.answered_at) for row in rows), purpose)


@action(Permission.READ_STUDIO)
def consent_texts(studio: Studio, language: str) -> tuple[ConsentText, ...]:
    """Return the current text of each purpose in 'nl' or 'en', in the order in which they are asked."""
    with studio.reading() as session:
        rows = session.execute(
            select(ConsentTextRow).where(ConsentTextRow.language == language).order_by(ConsentTextRow.number)
        ).scalars()
        newest = {row.purpose: row for row in rows}
        return tuple(
            ConsentText(row.id, row.purpose, row.number, row.dated, row.title, row.text)
            for row in (newest[purpose] for purpose in consents.PURPOSES if purpose in newest)
        )


@action(Permission.RECORD_CONSENT)
def record_consent(studio: Studio, client_id: UUID, given: ConsentGiven) -> None:
    """Record one answer of a client; a withdrawal is an answer like any other, and as quick (article 7(3) AVG).

    NotFound when there is no such client, Refused for the recipient.
    """
    with studio.deed(Event.CONSENT_RECORDED, Kind.CREATE, Purpose.FILE) as deed:
        if deed.session.get(ClientRow, client_id) is None:
            raise NotFound
        add_answers(studio, deed.session, client_id, [given])
        deed.about("consent", given.purpose, client=client_id)


@action(Permission.RECORD_CONSENT)
def withdraw_consent(studio: Studio, client_id: UUID, purpose: str, *, method: str) -> None:
    """Withdraw a consent at once; NotFound when none was given."""
    with studio.deed(Event.CONSENT_RECORDED, Kind.CREATE, Purpose.FILE) as deed:
        last = _newest(deed.session, client_id).get(purpose)
        if last is None or last.answer != consents.GIVEN:
            raise NotFound
        given = ConsentGiven(purpose, consents.WITHDRAWN, last.text_id, method, recipient=last.recipient)
        add_answers(studio, deed.session, client_id, [given])
        deed.about("consent", purpose, client=client_id)


@action(Permission.READ_CLIENT)
def client_consents(studio: Studio, client_id: UUID) -> tuple[Consent, ...]:
    """Return the answer that counts now for each purpose that was asked."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("consents", client=client_id)
        newest = _newest(deed.session, client_id)
        return tuple(
            Consent(row.purpose, row.answer, row.method, row.answered_at, row.recipient)
            for row in (newest[purpose] for purpose in consents.PURPOSES if purpose in newest)
        )
