"""Consents: asked one by one, on a text that is kept, refused or given, withdrawn as easily as given."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, ClassVar
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.consent_evidence import Strokes, keep_evidence, link_evidence, scan_of, signature_of
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import refuse_joined
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import refuse_unfit
from skintwin_desktop.errors import ConsentAdvised, ConsentMissing, Denied, FieldProblem, NotFound, Refused
from skintwin_desktop.rules import consents
from skintwin_desktop.rules.consents import ANY, Answered, Level, Wanted, Why
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.entries import CARE_ROLES, consent
from skintwin_desktop.store.tables import (
    ClientRow,
    ConsentProofRow,
    ConsentRegionsRow,
    ConsentRow,
    ConsentTextRow,
    SettingRow,
)

_ANSWERS = (consents.GIVEN, consents.REFUSED, consents.WITHDRAWN)
LEVEL_SETTING = "consent_level."


@dataclass(frozen=True)
class ConsentRegions:
    """Which sensitive regions a consent names, as parts of the body map; sealed, because a list shows none of them."""

    VERSION: ClassVar[int] = 1

    regions: Annotated[tuple[str, ...], consent("Gebieden", "Regions", roles=CARE_ROLES)]


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
    """An answer as the form holds it: 'given' or 'refused', on which text, how, by whom and for what.

    ``evidence_id`` is evidence that was kept before, in the same deed or an earlier one; without ``until`` the
    purpose's usual end counts.
    """

    purpose: str
    answer: str
    text_id: UUID
    method: str
    given_by: str = consents.CLIENT
    recipient: str = ""
    representative: str = ""
    relation: str = ""
    until: date | None = None
    scope: str = ""
    service: str = ""
    regions: tuple[str, ...] = ()
    evidence_id: UUID | None = None


@dataclass(frozen=True)
class Consent:
    """The answer that counts now for one purpose; ``why`` says why it does not hold, empty when it does."""

    purpose: str
    answer: str
    method: str
    answered_at: datetime
    recipient: str
    until: date | None = None
    why: str = ""


# --- inside a deed ---


def add_answers(studio: Studio, session: Session, client_id: UUID, answers: Iterable[ConsentGiven]) -> tuple[UUID, ...]:
    """Add answers inside a deed under way and return their ids; each hangs on the answer before it.

    Refused for a text that cannot be kept; NotFound for a text or evidence that is not there; Denied for a consent
    that only who treats may ask for; FileJoined.
    """
    refuse_joined(session, client_id)
    added = []
    for given in answers:
        if given.purpose not in consents.PURPOSES or given.answer not in _ANSWERS:
            raise ValueError(given)
        if given.method not in consents.WAYS:
            raise ValueError(given.method)
        if given.purpose in consents.CARE_ONLY and given.answer == consents.GIVEN and not studio.may(Permission.SCREEN):
            raise Denied(Permission.SCREEN.value)
        refuse_unfit(recipient=given.recipient, representative=given.representative, service=given.service)
        text = session.get(ConsentTextRow, given.text_id)
        if text is None or text.purpose != given.purpose:
            raise NotFound
        previous = newest(session, client_id).get(given.purpose)
        row = _row(studio, client_id, given)
        row.previous_id = previous.id if previous else None
        session.add(row)
        session.flush()
        if given.regions:
            session.add(_regions_row(studio, row, given.regions))
        if given.evidence_id is not None:
            link_evidence(studio, session, given.evidence_id, [row.id])
        added.append(row.id)
    return tuple(added)


def _row(studio: Studio, client_id: UUID, given: ConsentGiven) -> ConsentRow:
    until = given.until or consents.usual_end(given.purpose, studio.today())
    return ConsentRow(
        id=studio.new_id(),
        client_id=client_id,
        purpose=given.purpose,
        answer=given.answer,
        given_by=given.given_by,
        text_id=given.text_id,
        recipient=given.recipient.strip(),
        method=given.method,
        answered_at=studio.now(),
        asked_by=studio.user.user_id,
        representative=given.representative.strip(),
        relation=given.relation,
        until=until if given.answer == consents.GIVEN else None,
        scope=given.scope,
        service=given.service.strip(),
    )


def _regions_row(studio: Studio, answer: ConsentRow, regions: tuple[str, ...]) -> ConsentRegionsRow:
    row_id, client_id = studio.new_id(), answer.client_id
    sealed = post(studio, ConsentRegions(regions), table="consent_regions", row=row_id, client=client_id)
    return ConsentRegionsRow(id=row_id, client_id=client_id, consent_id=answer.id, sealed=sealed)


def newest(session: Session, client_id: UUID) -> dict[str, ConsentRow]:
    """Return the answer that counts now, by purpose: the one on which no later one hangs, whatever the clock said."""
    rows = list(
        session.execute(
            select(ConsentRow).where(ConsentRow.client_id == client_id).order_by(ConsentRow.answered_at, ConsentRow.id)
        ).scalars()
    )
    followed = {row.previous_id for row in rows}
    return {row.purpose: row for row in rows if row.id not in followed}


def answered(studio: Studio, session: Session, row: ConsentRow, *, regions: bool = False) -> Answered:
    """Return a row as the rules see it; its ``regions`` only for who holds the care key."""
    return Answered(
        purpose=row.purpose,
        answer=row.answer,
        on=studio.local(row.answered_at).date(),
        given_by=row.given_by,
        recipient=row.recipient,
        until=row.until,
        scope=row.scope or "",
        service=row.service or "",
        regions=regions_of(studio, session, row) if regions else (),
        proven=session.execute(select(exists().where(ConsentProofRow.consent_id == row.id))).scalar_one(),
    )


def regions_of(studio: Studio, session: Session, answer: ConsentRow) -> tuple[str, ...]:
    """Return the sensitive regions that an answer names; Denied without the care key, FileRestricted."""
    row = session.execute(select(ConsentRegionsRow).where(ConsentRegionsRow.consent_id == answer.id)).scalar()
    if row is None:
        return ()
    return take_out(
        studio, row.sealed, ConsentRegions, table="consent_regions", row=row.id, client=answer.client_id
    ).regions


def last_answer(
    studio: Studio, session: Session, client_id: UUID, purpose: str, *, regions: bool = False
) -> Answered | None:
    """Return the answer that counts now for a purpose, inside a deed; None when it was never asked."""
    row = newest(session, client_id).get(purpose)
    return answered(studio, session, row, regions=regions) if row else None


def birth_date_in(session: Session, client_id: UUID) -> date:
    """Return a client's date of birth inside a deed; NotFound."""
    found = session.execute(select(ClientRow.birth_date).where(ClientRow.id == client_id)).scalar()
    if found is None:
        raise NotFound
    return found


def why_not(
    studio: Studio,
    session: Session,
    client_id: UUID,
    purpose: str,
    wanted: Wanted = ANY,
    *,
    proven: bool = False,
    on: date | None = None,
) -> Why | None:
    """Tell inside a deed why there is no live consent for what is wanted, today or ``on`` a day; None when there is."""
    answer = last_answer(studio, session, client_id, purpose, regions=wanted.region is not None)
    born, day = birth_date_in(session, client_id), on or studio.today()
    return consents.why_not(answer, day, born, wanted, proven=proven)


def live_consent(
    studio: Studio,
    session: Session,
    client_id: UUID,
    purpose: str,
    *,
    recipient: str | None = None,
    scope: str | None = None,
    service: str | None = None,
) -> bool:
    """Tell inside a deed whether a consent holds today: given, not withdrawn or run out, and for this recipient."""
    return why_not(studio, session, client_id, purpose, Wanted(recipient, scope, service)) is None


def level_in(session: Session, use: str) -> Level:
    """Return how strictly a use asks for its consent, inside a deed."""
    found = session.get(SettingRow, LEVEL_SETTING + use)
    return consents.level_of(use, found.value if found else "")


def require_consent(
    studio: Studio,
    session: Session,
    client_id: UUID,
    use: str,
    wanted: Wanted = ANY,
    *,
    on: date | None = None,
    despite_advice: bool = False,
) -> bool:
    """Let a use of ``rules.consents.USES`` go on inside a deed; True when it does against the studio's advice.

    ``on`` asks whether the consent held on another day than today. ConsentMissing where it is refused;
    ConsentAdvised where it is only advised against and nobody decided yet.
    """
    rule, level = consents.USES[use], level_in(session, use)
    if level is Level.OFF:
        return False
    why = why_not(studio, session, client_id, rule.purpose, wanted, proven=rule.proven, on=on)
    if why is None:
        return False
    if level is Level.BLOCK:
        raise ConsentMissing(use, why.value)
    if not despite_advice:
        raise ConsentAdvised(use, why.value)
    return True


# --- actions ---


@action(Permission.READ_STUDIO)
def consent_texts(studio: Studio, language: str) -> tuple[ConsentText, ...]:
    """Return the current text of each purpose in 'nl' or 'en', in the order in which they are asked."""
    with studio.reading() as session:
        rows = session.execute(
            select(ConsentTextRow).where(ConsentTextRow.language == language).order_by(ConsentTextRow.number)
        ).scalars()
        newest_text = {row.purpose: row for row in rows}
        return tuple(
            ConsentText(row.id, row.purpose, row.number, row.dated, row.title, row.text)
            for row in (newest_text[purpose] for purpose in consents.PURPOSES if purpose in newest_text)
        )


@action(Permission.RECORD_CONSENT)
def record_consent(
    studio: Studio,
    client_id: UUID,
    given: ConsentGiven,
    *,
    scan: Path | None = None,
    signature: Strokes | None = None,
) -> None:
    """Record one answer of a client, with the scanned form or the signature that proves it, in one deed.

    NotFound when there is no such client or text; Refused names what is missing for this consent to hold;
    EvidenceRefused, PictureRefused, DiskFull, DiskFailed.
    """
    new = scan_of(studio, scan) if scan is not None else (signature_of(signature) if signature is not None else None)
    with studio.deed(Event.CONSENT_RECORDED, Kind.CREATE, Purpose.FILE) as deed:
        proven = new is not None or given.evidence_id is not None
        found = incomplete(given, birth_date_in(deed.session, client_id), studio.today(), proven=proven)
        if found:
            raise Refused(found)
        added = add_answers(studio, deed.session, client_id, [given])
        if new is not None:
            link_evidence(studio, deed.session, keep_evidence(studio, deed.session, client_id, new), added)
        deed.about("consent", given.purpose, client=client_id)


def incomplete(given: ConsentGiven, birth_date: date, today: date, *, proven: bool) -> tuple[FieldProblem, ...]:
    """Return what an answer lacks of what its purpose and the client's age ask for, by the names of the fields."""
    answer = Answered(
        given.purpose, given.answer, today, given.given_by, given.recipient, given.until, given.scope, given.service,
        given.regions, proven=proven,
    )  # fmt: skip
    found = [FieldProblem(*one) for one in consents.form_problems(answer, given.method, birth_date, today)]
    if given.given_by != consents.CLIENT and given.answer == consents.GIVEN and not given.representative.strip():
        found.append(FieldProblem("representative", "empty"))
    return tuple(found)


@action(Permission.RECORD_CONSENT)
def withdraw_consent(
    studio: Studio, client_id: UUID, purpose: str, *, method: str, given_by: str = consents.CLIENT
) -> None:
    """Withdraw a consent at once, without a reason; NotFound when none was given."""
    with studio.deed(Event.CONSENT_WITHDRAWN, Kind.UPDATE, Purpose.RIGHTS) as deed:
        take_back(studio, deed.session, client_id, purpose, method=method, given_by=given_by)
        deed.about("consent", purpose, client=client_id)


def take_back(
    studio: Studio, session: Session, client_id: UUID, purpose: str, *, method: str, given_by: str = consents.CLIENT
) -> None:
    """Withdraw a consent inside a deed; NotFound when none was given."""
    last = newest(session, client_id).get(purpose)
    if last is None or last.answer != consents.GIVEN:
        raise NotFound
    back = ConsentGiven(purpose, consents.WITHDRAWN, last.text_id, method, given_by, recipient=last.recipient)
    add_answers(studio, session, client_id, [back])


@action(Permission.READ_CLIENT)
def client_consents(studio: Studio, client_id: UUID) -> tuple[Consent, ...]:
    """Return the answer that counts now for each purpose that was asked."""
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("consents", client=client_id)
        born, today, found = birth_date_in(deed.session, client_id), studio.today(), newest(deed.session, client_id)
        return tuple(
            Consent(
                row.purpose, row.answer, row.method, row.answered_at, row.recipient, row.until,
                consents.why_not(answered(studio, deed.session, row), today, born) or "",
            )
            for row in (found[purpose] for purpose in consents.PURPOSES if purpose in found)
        )  # fmt: skip
