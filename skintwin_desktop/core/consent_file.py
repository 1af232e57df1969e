"""Everything about the consents of one client, every state of them; and which consents of whom run out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.consent_evidence import Evidence, evidence_in
from skintwin_desktop.core.consent_texts import ShownText, shown
from skintwin_desktop.core.consents import (
    LEVEL_SETTING,
    answered,
    birth_date_in,
    level_in,
    newest,
    regions_of,
)
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, FileRestricted, Refused
from skintwin_desktop.rules import consents, identity
from skintwin_desktop.rules.consents import Level
from skintwin_desktop.rules.identity import Name
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import ClientRow, ConsentRow, ConsentTextRow, PictureRow, SettingRow, UserRow

DAYS_AHEAD = 60
"""How long before the end a consent stands in the list of those that run out: two months to ask anew."""
DAYS_PAST = 30
"""How long one that ran out, and was not asked anew, stays in it."""


@dataclass(frozen=True)
class Answer:
    """One answer, as it was given: the text that was shown, and everything that proves it."""

    id: UUID
    purpose: str
    answer: str
    method: str
    answered_at: datetime
    asked_by: str
    given_by: str
    representative: str
    relation: str
    recipient: str
    until: date | None
    scope: str
    service: str
    regions: tuple[str, ...]
    text: ShownText
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True)
class PurposeFile:
    """All answers about one purpose, the newest first; ``why`` says why none holds now, empty when the newest does."""

    purpose: str
    why: str
    answers: tuple[Answer, ...]

    @property
    def current(self) -> Answer | None:
        """Return the answer that counts."""
        return self.answers[0] if self.answers else None

    @property
    def holds(self) -> bool:
        """Tell whether there is a live consent."""
        return not self.why


@dataclass(frozen=True)
class ConsentFile:
    """The consents of one client. ``pictures_kept`` counts photographs that are kept and may not be used any more."""

    client_id: UUID
    birth_date: date
    purposes: tuple[PurposeFile, ...]
    evidence: tuple[Evidence, ...]
    pictures_kept: int

    def of(self, purpose: str) -> PurposeFile:
        """Return what there is about a purpose."""
        return next(one for one in self.purposes if one.purpose == purpose)


@dataclass(frozen=True)
class Ending:
    """A consent that runs out or ran out, or that a client who turns sixteen gives anew; ``on`` is that day."""

    client_id: UUID
    client_number: int
    client_name: Name
    purpose: str
    on: date
    why: str

    @property
    def client_label(self) -> str:
        """Return the client number as people write it."""
        return identity.client_label(self.client_number)


@dataclass(frozen=True)
class UseLevel:
    """How strictly one use asks for its consent; ``fixed`` where the law leaves no choice."""

    use: str
    purpose: str
    level: Level
    fixed: bool


# --- one client ---


@action(Permission.READ_CLIENT)
def consent_file(studio: Studio, client_id: UUID) -> ConsentFile:
    """Read all consents of a client, with every earlier answer and what proves it; NotFound, AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.deed(Event.CLIENT_READ, Kind.READ, Purpose.FILE) as deed:
        deed.about("consents", client=client_id)
        session = deed.session
        born, evidence = birth_date_in(session, client_id), evidence_in(session, client_id)
        asked = _answers(studio, session, client_id, evidence)
        current = newest(session, client_id)
        purposes = []
        for purpose in consents.PURPOSES:
            row = current.get(purpose)
            why = consents.why_not(answered(studio, session, row) if row else None, studio.today(), born)
            mine = _in_order(asked.get(purpose, {}), row)
            purposes.append(PurposeFile(purpose, why.value if why else "", mine))
        return ConsentFile(client_id, born, tuple(purposes), evidence, _kept(session, client_id, current))


def _kept(session: Session, client_id: UUID, current: dict[str, ConsentRow]) -> int:
    """Count the photographs of who took the consent to photographs back; which of them are sensitive is sealed."""
    row = current.get("examination_photos")
    if row is None or row.answer != consents.WITHDRAWN:
        return 0
    return session.execute(
        select(func.count()).select_from(PictureRow).where(PictureRow.client_id == client_id)
    ).scalar_one()


def _answers(
    studio: Studio, session: Session, client_id: UUID, evidence: Iterable[Evidence]
) -> dict[str, dict[UUID, tuple[UUID | None, Answer]]]:
    """Return all answers by purpose and id, each with the one before it."""
    proofs: dict[UUID, list[Evidence]] = {}
    for one in evidence:
        for consent_id in one.consents:
            proofs.setdefault(consent_id, []).append(one)
    found: dict[str, dict[UUID, tuple[UUID | None, Answer]]] = {}
    rows = session.execute(
        select(ConsentRow, ConsentTextRow, UserRow.name)
        .join(ConsentTextRow, ConsentTextRow.id == ConsentRow.text_id)
        .join(UserRow, UserRow.id == ConsentRow.asked_by)
        .where(ConsentRow.client_id == client_id)
    )
    for row, text, name in rows.all():
        answer = Answer(
            row.id, row.purpose, row.answer, row.method, row.answered_at, name, row.given_by,
            row.representative or "", row.relation or "", row.recipient, row.until, row.scope or "",
            row.service or "", _readable_regions(studio, session, row), shown(text), tuple(proofs.get(row.id, ())),
        )  # fmt: skip
        found.setdefault(row.purpose, {})[row.id] = (row.previous_id, answer)
    return found


def _readable_regions(studio: Studio, session: Session, row: ConsentRow) -> tuple[str, ...]:
    """Return the regions for who may read them; nobody else learns whether there are any."""
    if not studio.may(Permission.READ_MEDICAL_FILE):
        return ()
    try:
        return regions_of(studio, session, row)
    except FileRestricted:
        return ()


def _in_order(asked: dict[UUID, tuple[UUID | None, Answer]], last: ConsentRow | None) -> tuple[Answer, ...]:
    """Follow the answers back from the newest, whatever the clock said; what hangs on nothing comes after."""
    found, left, at = [], dict(asked), last.id if last else None
    while at is not None and at in left:
        before, answer = left.pop(at)
        found.append(answer)
        at = before
    rest = sorted((answer for _, answer in left.values()), key=lambda one: (one.answered_at, one.id), reverse=True)
    return (*found, *rest)


# --- everybody ---


@action(Permission.READ_CLIENT)
def consents_ending(studio: Studio) -> tuple[Ending, ...]:
    """Return the consents that run out soon or just did, and those of who turns sixteen, the first to end first.

    Photographs of sensitive parts are asked each time, so they do not stand here.
    """
    today = studio.today()
    with studio.deed(Event.CONSENTS_LISTED, Kind.READ, Purpose.FILE) as deed:
        followed = select(ConsentRow.previous_id).where(ConsentRow.previous_id.is_not(None))
        rows = deed.session.execute(
            select(ConsentRow, ClientRow)
            .join(ClientRow, ClientRow.id == ConsentRow.client_id)
            .where(
                ConsentRow.answer == consents.GIVEN,
                ConsentRow.purpose != "sensitive_photos",
                ConsentRow.id.not_in(followed),
                (ConsentRow.until.is_not(None)) | (ClientRow.birth_date > _sixteen_ago(today - timedelta(DAYS_PAST))),
            )
        ).all()
        found = [one for row, client in rows if (one := _ending(studio, row, client, today)) is not None]
        deed.about("consents", count=len(found))
    return tuple(sorted(found, key=lambda one: (one.on, one.client_number, one.purpose)))


def _sixteen_ago(day: date) -> date:
    return day - timedelta(days=round((consents.ALONE + 1) * 365.25))


def _ending(studio: Studio, row: ConsentRow, client: ClientRow, today: date) -> Ending | None:
    given_on = studio.local(row.answered_at).date()
    ends = consents.first_end(given_on, row.until, client.birth_date)
    if ends is None or not today - timedelta(DAYS_PAST) <= ends.on <= today + timedelta(DAYS_AHEAD):
        return None
    name = Name(client.first_name, client.name_prefix, client.last_name)
    return Ending(client.id, client.number, name, row.purpose, ends.on, ends.why.value)


# --- how strictly ---


@action(Permission.READ_STUDIO)
def consent_levels(studio: Studio) -> tuple[UseLevel, ...]:
    """Return how strictly each use asks for its consent."""
    with studio.reading() as session:
        return tuple(
            UseLevel(use.id, use.purpose, level_in(session, use.id), use.fixed) for use in consents.USES.values()
        )


@action(Permission.CHANGE_STUDIO)
def set_consent_level(studio: Studio, use: str, level: str) -> None:
    """Set how strictly a use asks for its consent; Refused where the law leaves no choice."""
    rule = consents.USES[use]
    if consents.LEVELS.index(Level(level)) < consents.LEVELS.index(rule.least):
        raise Refused((FieldProblem(use, "law"),))
    with studio.deed(Event.CONSENT_LEVEL_CHANGED, Kind.UPDATE, Purpose.OFFICE) as deed:
        name = LEVEL_SETTING + use
        row = deed.session.get(SettingRow, name)
        if row is None:
            deed.session.add(SettingRow(name=name, value=level))
        else:
            row.value = level
        deed.about("consent_level", f"{use}:{level}")
