"""Intake: everything that a lawful start needs, taken in as one deed; health answers go into the letterbox."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Annotated, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core import beside, beside_entries
from skintwin_desktop.core.agenda import CONSULT, AppointmentPlan, add_appointment
from skintwin_desktop.core.beside_entries import BesideEntry
from skintwin_desktop.core.clients import (
    Client,
    add_client,
    client_in,
    refuse_problems,
    set_gp,
    update_client,
)
from skintwin_desktop.core.consents import ConsentGiven, add_answers
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.handed_in import HandedIn, handed_in_today
from skintwin_desktop.core.joined import files_of
from skintwin_desktop.core.questionnaire import questionnaire
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.typed import text_problems
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import consents as consent_rules
from skintwin_desktop.rules import misplaced
from skintwin_desktop.rules.client_form import ClientEntry
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.entries import judgement, medical, technical
from skintwin_desktop.store.tables import (
    AppointmentRow,
    CareAgreementRow,
    HealthAnswersRow,
    IntakeRow,
    StatementHandoverRow,
    StatementVersionRow,
)

DRAFT = "intake"
REQUESTED_BY = ("own", "gp", "commissioner")
HANDOVER_WAYS = ("paper", "email", "shown")
_ANSWER = medical("Antwoord op een gezondheidsvraag", "Answer to a health question")


@dataclass(frozen=True)
class HealthAnswers:
    """The health questions as they were answered. ``answers`` and ``details`` go by question id."""

    VERSION: ClassVar[int] = 1

    questionnaire: Annotated[int, technical("version of the questions", client="client_id")]
    answers: Annotated[dict[str, str], _ANSWER]
    details: Annotated[dict[str, str], _ANSWER] = field(default_factory=dict)
    phototype: Annotated[dict[str, str], _ANSWER] = field(default_factory=dict)
    given_by: Annotated[str, medical("Wie antwoordde", "Who answered", "S10")] = "client"
    confirmed_phototype: Annotated[str, judgement("Bevestigd huidtype", "Confirmed skin type")] = ""
    change_reason: Annotated[str, medical("Reden van wijziging", "Reason of the change")] = ""
    note: Annotated[str, judgement("Opmerking van de behandelaar", "Practitioner's note")] = ""


@dataclass(frozen=True)
class HealthAnswersRead:
    """Health answers taken out of the letterbox, with who handed them in and when."""

    id: UUID
    posted_at: datetime
    posted_by: UUID
    content: HealthAnswers


@dataclass(frozen=True)
class IntakeEntry:
    """A whole intake as the form holds it. ``client_id`` is None for somebody new."""

    client: ClientEntry
    client_id: UUID | None = None
    client_version: int | None = None
    gp: str = ""
    appointment_id: UUID | None = None
    appointment: AppointmentPlan | None = None
    requested_by: str = ""
    commissioner: str = ""
    health: HealthAnswers | None = None
    consents: tuple[ConsentGiven, ...] = ()
    handover_way: str = ""
    identity_seen: bool = False
    draft_subject: str = ""
    beside: BesideEntry = field(default_factory=BesideEntry)


@dataclass(frozen=True)
class StatementVersion:
    """A version of the studio's privacy statement."""

    id: UUID
    dated: date
    promised_years: int


@dataclass(frozen=True)
class IntakeDone:
    """What an intake came to."""

    client: Client
    appointment_id: UUID | None


def _problems(studio: Studio, entry: IntakeEntry) -> tuple[FieldProblem, ...]:
    found: list[FieldProblem] = []
    try:
        refuse_problems(studio, entry.client)
    except Refused as refused:
        found += refused.problems
    if entry.appointment is None and entry.appointment_id is None:
        found.append(FieldProblem("appointment", "empty"))
    if entry.requested_by not in REQUESTED_BY:
        found.append(FieldProblem("requested_by", "empty"))
    if entry.requested_by == "commissioner" and not entry.commissioner.strip():
        found.append(FieldProblem("commissioner", "empty"))
    room = entry.appointment.room if entry.appointment else ""
    texts = {"gp": entry.gp, "commissioner": entry.commissioner, "room": room}
    found += text_problems(texts)
    found += [FieldProblem(name, code) for name, text in texts.items() if (code := misplaced.problem(text))]
    there = _handed_in(studio, entry)
    answered = {consent.purpose for consent in entry.consents} | there.purposes
    found += [FieldProblem(purpose, "empty") for purpose in consent_rules.REQUIRED if purpose not in answered]
    if entry.handover_way not in HANDOVER_WAYS and not (there.statement and not entry.handover_way):
        found.append(FieldProblem("handover_way", "empty"))
    if not entry.identity_seen:
        found.append(FieldProblem("identity_seen", "empty"))
    found += beside_entries.problems(
        entry.client,
        entry.beside,
        studio.today(),
        commissioned=entry.requested_by == "commissioner",
        given_by=frozenset(consent.given_by for consent in entry.consents),
    )
    if entry.health is not None:
        found += health_problems(entry.health)
    return tuple(found)


def _handed_in(studio: Studio, entry: IntakeEntry) -> HandedIn:
    """Return what the client answered today on the own screen: that need not be answered again here."""
    if entry.client_id is None:
        return HandedIn()
    with studio.reading() as session:
        return handed_in_today(studio, session, entry.client_id)


def health_problems(answers: HealthAnswers) -> tuple[FieldProblem, ...]:
    """Return what keeps answers from being stored: nobody who gave them (S10), or a number that has no place there."""
    found = [FieldProblem(name, code) for name, text in answers.details.items() if (code := misplaced.problem(text))]
    if code := misplaced.problem(answers.note):
        found.append(FieldProblem("note", code))
    if not answers.given_by:
        found.append(FieldProblem("given_by", "empty"))
    return tuple(found)


@action(Permission.TAKE_INTAKE)
def complete_intake(studio: Studio, entry: IntakeEntry) -> IntakeDone:
    """Store a whole intake, or nothing: Refused names every field that is missing or wrong.

    ChangedMeanwhile; NotFound when the client or the appointment is not there, or the appointment is somebody else's.
    The health answers are sealed to the client and cannot be read back by who posts them without the care key
    (article 7:457 BW). The draft is destroyed in the same transaction.
    """
    found = _problems(studio, entry)
    if found:
        raise Refused(found)
    with studio.deed(Event.INTAKE_COMPLETED, Kind.CREATE, Purpose.FILE) as deed:
        session = deed.session
        if entry.client_id is None:
            row = add_client(studio, session, entry.client)
        else:
            row = update_client(studio, session, entry.client_id, entry.client, entry.client_version)
        set_gp(studio, session, row, entry.gp)
        appointment_id = _appointment(studio, session, row.id, entry)
        _agree(studio, session, row.id, entry)
        beside.add_beside(studio, session, row.id, entry.client, entry.beside)
        intake = IntakeRow(
            id=studio.new_id(),
            client_id=row.id,
            appointment_id=appointment_id,
            completed_at=studio.now(),
            completed_by=studio.user.user_id,
            identity_seen=entry.identity_seen,
        )
        session.add(intake)
        session.flush()
        if entry.health is not None:
            session.add(health_row(studio, row.id, entry.health, intake.id))
        add_answers(studio, session, row.id, entry.consents)
        if entry.handover_way:
            hand_over(studio, session, row.id, entry.handover_way)
        drop_draft(studio, session, DRAFT, entry.draft_subject)
        deed.deleted = True
        deed.about("intake", intake.id, client=row.id)
        session.flush()
        client = client_in(session, row.id)
    return IntakeDone(client, appointment_id)


def _appointment(studio: Studio, session: Session, client_id: UUID, entry: IntakeEntry) -> UUID | None:
    """Plan or change the appointment of this intake; NotFound when it is gone or somebody else's."""
    existing = session.get(AppointmentRow, entry.appointment_id) if entry.appointment_id else None
    plan = entry.appointment
    if (existing is None and plan is None) or (existing is not None and existing.client_id != client_id):
        raise NotFound
    if existing is None:
        return add_appointment(studio, session, client_id, plan).id if plan else None
    if plan:
        existing.starts_at, existing.minutes = plan.starts_at, plan.minutes
        if plan.kind != CONSULT:  # what reception sees of a kind does not take its place
            existing.kind = plan.kind
        existing.practitioner_id, existing.room = plan.practitioner_id, plan.room
    return existing.id


def _agree(studio: Studio, session: Session, client_id: UUID, entry: IntakeEntry) -> None:
    """Note under which agreement the client comes, and what was said of the commissioner when there is one."""
    agreement_id = _agreement(studio, session, client_id, entry)
    if entry.requested_by == "commissioner" and entry.beside.commission is not None:
        beside.add_commission(studio, session, client_id, agreement_id, entry.beside.commission)


def _agreement(studio: Studio, session: Session, client_id: UUID, entry: IntakeEntry) -> UUID:
    wanted = (entry.requested_by, entry.commissioner.strip())
    open_one = (
        session.execute(
            select(CareAgreementRow)
            .where(CareAgreementRow.client_id == client_id, CareAgreementRow.ended_on.is_(None))
            .order_by(CareAgreementRow.started_on.desc(), CareAgreementRow.id.desc())
        )
        .scalars()
        .first()
    )
    if open_one is not None and (open_one.requested_by, open_one.commissioner) == wanted:
        return open_one.id
    row = CareAgreementRow(
        id=studio.new_id(),
        client_id=client_id,
        started_on=studio.today(),
        ended_on=None,
        requested_by=entry.requested_by,
        commissioner=entry.commissioner.strip(),
    )
    session.add(row)
    session.flush()
    return row.id


def fitted(answers: HealthAnswers) -> HealthAnswers:
    """Return the answers as they may be kept: nothing of a branch that closed, whoever hands them in."""
    kept = questionnaire("nl").fit(answers.answers, answers.details)
    return replace(answers, answers=kept.answers, details=kept.details)


def health_row(studio: Studio, client_id: UUID, answers: HealthAnswers, intake_id: UUID | None) -> HealthAnswersRow:
    """Seal health answers to a client, as a row that is still to be added."""
    row_id = studio.new_id()
    return HealthAnswersRow(
        id=row_id,
        client_id=client_id,
        intake_id=intake_id,
        posted_at=studio.now(),
        posted_by=studio.user.user_id,
        sealed=post(studio, fitted(answers), table="health_answers", row=row_id, client=client_id),
    )


def hand_over(studio: Studio, session: Session, client_id: UUID, way: str) -> None:
    """Note inside a deed under way that a client was given the privacy statement of now."""
    current = (
        session.execute(select(StatementVersionRow.id).order_by(StatementVersionRow.dated.desc())).scalars().first()
    )
    session.add(
        StatementHandoverRow(
            id=studio.new_id(),
            client_id=client_id,
            version_id=current,
            way=way,
            handed_at=studio.now(),
            handed_by=studio.user.user_id,
        )
    )


@action(Permission.READ_STUDIO)
def current_statement(studio: Studio) -> StatementVersion:
    """Return the version of the privacy statement that is handed over now."""
    with studio.reading() as session:
        row = session.execute(select(StatementVersionRow).order_by(StatementVersionRow.dated.desc())).scalars().first()
        if row is None:
            raise AssertionError("a studio is founded with a statement version")
        return StatementVersion(row.id, row.dated, row.promised_years)


@action(Permission.READ_HEALTH_ANSWERS)
def read_health_answers(studio: Studio, client_id: UUID) -> HealthAnswersRead | None:
    """Take the latest health answers out of the letterbox; None when none were handed in."""
    with studio.deed(Event.HEALTH_ANSWERS_READ, Kind.READ, Purpose.SCREENING) as deed:
        deed.about("health_answers", client=client_id)
        row = (
            deed.session.execute(
                select(HealthAnswersRow)
                .where(HealthAnswersRow.client_id.in_(files_of(deed.session, client_id)))
                .order_by(HealthAnswersRow.posted_at.desc(), HealthAnswersRow.id.desc())
            )
            .scalars()
            .first()
        )
        if row is None:
            deed.count = 0
            return None
        whose = row.client_id  # a file that was joined keeps its own key
        content = take_out(studio, row.sealed, HealthAnswers, table="health_answers", row=row.id, client=whose)
        return HealthAnswersRead(row.id, row.posted_at, row.posted_by, content)


@action(Permission.READ_HEALTH_ANSWERS)
def change_health_answers(studio: Studio, client_id: UUID, answers: HealthAnswers, *, reason: str) -> None:
    """Add a changed set of health answers; the earlier one stays in the file (article 7:454 BW).

    Refused without a reason, without who answered, and for a number that has no place there.
    """
    if not reason.strip():
        raise Refused((FieldProblem("reason", "empty"),))
    if found := health_problems(answers):
        raise Refused(found)
    with studio.deed(Event.HEALTH_ANSWERS_POSTED, Kind.UPDATE, Purpose.FILE) as deed:
        row = health_row(studio, client_id, replace(answers, change_reason=reason.strip()), None)
        deed.session.add(row)
        deed.about("health_answers", row.id, client=client_id)
