"""To whom data of a client were given (article 15(1)(c) AVG): by the log, the consents to share, and earlier requests.

The log knows that something was passed on to a practitioner, and not to which; a consent to share names somebody, and
does not say that anything went there. So who answers a request names them, or says that nothing was given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import joined
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.requests.copy_words import word
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.paper import typeset
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.requests import Right, State
from skintwin_desktop.store.tables import CareAgreementRow, ConsentRow, JournalRow, RightsRequestRow

UNNAMED = "practitioner"
"""The code of somebody whom only the log knows: a practitioner, on some days."""
_OF_OTHERS = (Right.NEXT_OF_KIN.value, Right.COMMISSIONER.value, Right.POLICE.value)
_GIVEN = (State.GRANTED.value, State.PARTLY.value)


@dataclass(frozen=True)
class Recipient:
    """Somebody to whom data were or may have been given; the ``code`` is the same each time it is asked."""

    code: str
    name: str


def recipients_of(studio: Studio, session: Session, client_id: UUID, language: str) -> tuple[str, ...]:
    """Return inside a deed who else got data of a client for certain; empty when nobody did."""
    files = joined.files_of(session, client_id)
    logged = _by_the_log(studio, session, files, language)
    return (*([logged.name] if logged else []), *dict.fromkeys(_by_requests(session, files)))


def who_may_have_data(studio: Studio, session: Session, client_id: UUID, language: str) -> tuple[Recipient, ...]:
    """Return inside a deed everybody who was or may have been given data of a client, each once.

    Whom only the log knows is left out where a consent names a practitioner.
    """
    files = joined.files_of(session, client_id)
    practitioners = list(_by_consent(session, files, "share_gp", "share_specialist"))
    others = [*_by_consent(session, files, "commissioner"), *_by_order(session, files), *_by_requests(session, files)]
    found: dict[str, str] = {}
    for name in (*practitioners, *others):
        found.setdefault(_code(name), name)
    named = [Recipient(code, name) for code, name in found.items()]
    logged = None if practitioners else _by_the_log(studio, session, files, language)
    return (*([logged] if logged else []), *named)


def _code(name: str) -> str:
    """Return what tells one name from another, however it was typed."""
    return "named:" + hashlib.sha256(" ".join(name.split()).casefold().encode()).hexdigest()[:16]


def _by_the_log(studio: Studio, session: Session, files: tuple[UUID, ...], language: str) -> Recipient | None:
    asked = select(JournalRow.at).where(JournalRow.client_id.in_(files), JournalRow.purpose == Purpose.DISCLOSURE.value)
    moments = session.execute(asked.order_by(JournalRow.at)).scalars()
    days: dict[date, None] = dict.fromkeys(studio.local(at).date() for at in moments)
    if not days:
        return None
    told = ", ".join(typeset.long_date(day, language) for day in days)
    return Recipient(UNNAMED, f"{word('sheet', 'practitioner', language)} ({told})")


def _by_consent(session: Session, files: tuple[UUID, ...], *purposes: str) -> Iterator[str]:
    """Yield whom a client ever let data go to; that a consent was taken back later brings nothing back."""
    asked = select(ConsentRow.recipient).where(
        ConsentRow.client_id.in_(files), ConsentRow.purpose.in_(purposes), ConsentRow.answer == consents.GIVEN
    )
    yield from _named(session.execute(asked.order_by(ConsentRow.answered_at, ConsentRow.id)).scalars())


def _by_order(session: Session, files: tuple[UUID, ...]) -> Iterator[str]:
    """Yield who ordered a screening."""
    asked = select(CareAgreementRow.commissioner).where(CareAgreementRow.client_id.in_(files))
    yield from _named(session.execute(asked.order_by(CareAgreementRow.started_on, CareAgreementRow.id)).scalars())


def _by_requests(session: Session, files: tuple[UUID, ...]) -> Iterator[str]:
    """Yield who asked for data themselves and got them."""
    asked = select(RightsRequestRow.requester).where(
        RightsRequestRow.client_id.in_(files),
        RightsRequestRow.right.in_(_OF_OTHERS),
        RightsRequestRow.outcome.in_(_GIVEN),
        RightsRequestRow.state.in_((State.DELIVERED.value, State.CLOSED.value)),
    )
    yield from _named(session.execute(asked.order_by(RightsRequestRow.registered_at)).scalars())


def _named(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if name.strip():
            yield " ".join(name.split())
