"""Screening: visits, and the medical file as a practitioner sees it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.consents import live_consent
from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.joined import refuse_joined
from skintwin_desktop.core.medical_records import (
    REASONS,
    Assessment,
    LesionPlace,
    PictureFacts,
    RiskProfile,
    VisitReason,
)
from skintwin_desktop.core.photo_consents import held_back
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import AlreadySigned, ConsentMissing, ExaminationRefused, FieldProblem, NotFound, Refused
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import (
    AppointmentRow,
    AssessmentRow,
    CareAgreementRow,
    ClientRow,
    LesionPlaceRow,
    LesionRow,
    PictureRow,
    ResultRow,
    RiskProfileRow,
    UserRow,
    VisitRow,
)

RISK_PROFILE_DRAFT = "risk_profile"
"""The kind of draft that signing a risk profile takes away; its subject is the visit."""


@dataclass(frozen=True)
class Visit:
    """A visit; ``signed`` once its result is, and from then on frozen."""

    id: UUID
    client_id: UUID
    number: int
    practitioner: str
    started_at: datetime
    finished_at: datetime | None
    reason: VisitReason
    signed: bool


@dataclass(frozen=True)
class Lesion:
    """A lesion and where it is now."""

    id: UUID
    number: int
    state: str
    first_visit_id: UUID
    created_at: datetime
    place: LesionPlace


@dataclass(frozen=True)
class LesionAssessment:
    """The latest assessment of a lesion in a visit."""

    id: UUID
    lesion_id: UUID
    visit_id: UUID
    revision: int
    assessed_at: datetime
    content: Assessment


@dataclass(frozen=True)
class Picture:
    """A picture: where it belongs, and what is known about it."""

    id: UUID
    visit_id: UUID
    lesion_id: UUID | None
    imported_at: datetime
    facts: PictureFacts
    held_back: bool = False
    """Kept, because the file must keep it, and not used: the consent that it rests on was taken back."""


@dataclass(frozen=True)
class SignedProfile:
    """A signed risk profile, with who signed it and when."""

    id: UUID
    visit_id: UUID
    signed_at: datetime
    signed_by: str
    content: RiskProfile


@dataclass(frozen=True)
class MedicalFile:
    """The medical file of one client: everything but health answers, results and pixels."""

    client_id: UUID
    visits: tuple[Visit, ...]
    lesions: tuple[Lesion, ...]
    assessments: tuple[LesionAssessment, ...]
    pictures: tuple[Picture, ...]
    profiles: tuple[SignedProfile, ...]

    @property
    def current_visit(self) -> Visit | None:
        """Return the visit under way, if there is one."""
        return next((visit for visit in reversed(self.visits) if visit.finished_at is None), None)

    def visit(self, visit_id: UUID) -> Visit:
        """Return a visit by its id."""
        return next(visit for visit in self.visits if visit.id == visit_id)

    def assessment_of(self, lesion_id: UUID, visit_id: UUID) -> LesionAssessment | None:
        """Return the latest assessment of a lesion in a visit."""
        return next((one for one in self.assessments if (one.lesion_id, one.visit_id) == (lesion_id, visit_id)), None)

    def lesions_to_do(self, visit_id: UUID) -> tuple[Lesion, ...]:
        """Return the lesions that still need an impression and an action in this visit."""
        done = {one.lesion_id for one in self.assessments if one.visit_id == visit_id and one.content.complete}
        return tuple(lesion for lesion in self.lesions if lesion.state == "active" and lesion.id not in done)

    def profile_of(self, visit_id: UUID) -> SignedProfile | None:
        """Return the last risk profile that was signed in a visit."""
        return next((one for one in reversed(self.profiles) if one.visit_id == visit_id), None)


# --- inside a deed ---


def visit_row(session: Session, visit_id: UUID, *, to_change: bool) -> VisitRow:
    """Return a visit's row: NotFound, or AlreadySigned when it is to change and its result is signed."""
    row = session.get(VisitRow, visit_id)
    if row is None:
        raise NotFound
    if to_change and session.execute(select(ResultRow.id).where(ResultRow.visit_id == visit_id)).first():
        raise AlreadySigned
    return row


def medical_change(studio: Studio, session: Session, client_id: UUID) -> None:
    """Note that the medical file changed: from here the retention term counts (article 7:454(3) BW)."""
    studio.refuse_restricted(client_id)
    row = session.get(ClientRow, client_id)
    if row is not None:
        row.last_clinical_change_at = studio.now()


def read_file(studio: Studio, session: Session, client_id: UUID) -> MedicalFile:
    """Read and open the whole medical file inside a deed."""
    studio.private_of(client_id)  # refused here also while there is nothing in it
    lesions = tuple(_lesions(studio, session, client_id))
    return MedicalFile(
        client_id,
        tuple(_visits(studio, session, client_id)),
        lesions,
        tuple(_assessments(studio, session, client_id)),
        tuple(_pictures(studio, session, client_id, lesions)),
        tuple(_profiles(studio, session, client_id)),
    )


def _visits(studio: Studio, session: Session, client_id: UUID) -> Iterable[Visit]:
    rows = session.execute(
        select(VisitRow, UserRow.name, ResultRow.id)
        .join(UserRow, UserRow.id == VisitRow.practitioner_id)
        .outerjoin(ResultRow, ResultRow.visit_id == VisitRow.id)
        .where(VisitRow.client_id == client_id)
        .order_by(VisitRow.number)
    )
    for row, practitioner, result in rows:
        reason = take_out(studio, row.sealed, VisitReason, table="visit", row=row.id, client=client_id)
        yield Visit(
            row.id, client_id, row.number, practitioner, row.started_at, row.finished_at, reason, result is not None
        )


def _lesions(studio: Studio, session: Session, client_id: UUID) -> Iterable[Lesion]:
    newest = (
        select(LesionPlaceRow.lesion_id, func.max(LesionPlaceRow.revision).label("revision"))
        .where(LesionPlaceRow.client_id == client_id)
        .group_by(LesionPlaceRow.lesion_id)
        .subquery()
    )
    rows = session.execute(
        select(LesionRow, LesionPlaceRow)
        .join(newest, newest.c.lesion_id == LesionRow.id)
        .join(
            LesionPlaceRow,
            (LesionPlaceRow.lesion_id == LesionRow.id) & (LesionPlaceRow.revision == newest.c.revision),
        )
        .order_by(LesionRow.number)
    )
    for row, place in rows:
        where = take_out(studio, place.sealed, LesionPlace, table="lesion_place", row=place.id, client=client_id)
        yield Lesion(row.id, row.number, row.state, row.first_visit_id, row.created_at, where)


def _assessments(studio: Studio, session: Session, client_id: UUID) -> Iterable[LesionAssessment]:
    rows = session.execute(
        select(AssessmentRow).where(AssessmentRow.client_id == client_id).order_by(AssessmentRow.revision)
    ).scalars()
    newest = {(row.lesion_id, row.visit_id): row for row in rows}
    for row in newest.values():
        content = take_out(studio, row.sealed, Assessment, table="assessment", row=row.id, client=client_id)
        yield LesionAssessment(row.id, row.lesion_id, row.visit_id, row.revision, row.assessed_at, content)


def _pictures(studio: Studio, session: Session, client_id: UUID, lesions: Iterable[Lesion]) -> Iterable[Picture]:
    every, of_these = held_back(studio, session, client_id, ((lesion.id, lesion.place) for lesion in lesions))
    rows = session.execute(
        select(PictureRow).where(PictureRow.client_id == client_id).order_by(PictureRow.id)
    ).scalars()
    for row in rows:
        facts = take_out(studio, row.sealed, PictureFacts, table="picture", row=row.id, client=client_id)
        back = every or row.lesion_id in of_these
        yield Picture(row.id, row.visit_id, row.lesion_id, row.imported_at, facts, back)


def _profiles(studio: Studio, session: Session, client_id: UUID) -> Iterable[SignedProfile]:
    rows = session.execute(
        select(RiskProfileRow, UserRow.name)
        .join(UserRow, UserRow.id == RiskProfileRow.signed_by)
        .where(RiskProfileRow.client_id == client_id)
        .order_by(RiskProfileRow.signed_at, RiskProfileRow.id)
    )
    for row, name in rows:
        content = take_out(studio, row.sealed, RiskProfile, table="risk_profile", row=row.id, client=client_id)
        yield SignedProfile(row.id, row.visit_id, row.signed_at, name, content)


# --- actions ---


@action(Permission.READ_MEDICAL_FILE)
def open_file(studio: Studio, client_id: UUID) -> MedicalFile:
    """Read a client's medical file; AnotherClientPresent."""
    studio.refuse_others(client_id)
    with studio.deed(Event.MEDICAL_FILE_READ, Kind.READ, Purpose.SCREENING) as deed:
        deed.about("medical_file", client=client_id)
        return read_file(studio, deed.session, client_id)


@action(Permission.SCREEN)
def start_visit(studio: Studio, client_id: UUID, reason: VisitReason, *, appointment_id: UUID | None = None) -> UUID:
    """Start a visit with its reason and return its id; a visit under way is given back instead.

    Refused without a reason; ConsentMissing without a treatment agreement (article 7:446 BW); ExaminationRefused
    without a live consent to the examination (article 7:450 BW); NotFound when the appointment is somebody else's;
    FileRestricted, FileJoined.
    """
    if reason.reason not in REASONS:
        raise Refused((FieldProblem("reason", "empty"),))
    studio.refuse_restricted(client_id)
    with studio.deed(Event.VISIT_STARTED, Kind.CREATE, Purpose.SCREENING) as deed:
        session = deed.session
        refuse_joined(session, client_id)
        agreed = select(CareAgreementRow.id).where(
            CareAgreementRow.client_id == client_id, CareAgreementRow.ended_on.is_(None)
        )
        if session.execute(agreed).first() is None:
            raise ConsentMissing
        running = session.execute(
            select(VisitRow.id).where(VisitRow.client_id == client_id, VisitRow.finished_at.is_(None))
        ).scalar()
        if running is not None:
            deed.about("visit", running, client=client_id)
            return running
        if not live_consent(studio, session, client_id, "examination_photos"):
            raise ExaminationRefused
        appointment = session.get(AppointmentRow, appointment_id) if appointment_id else None
        if appointment_id and (appointment is None or appointment.client_id != client_id):
            raise NotFound
        last = session.execute(select(func.max(VisitRow.number)).where(VisitRow.client_id == client_id)).scalar()
        visit_id = studio.new_id()
        session.add(
            VisitRow(
                id=visit_id,
                client_id=client_id,
                number=(last or 0) + 1,
                appointment_id=appointment_id,
                practitioner_id=studio.user.user_id,
                started_at=studio.now(),
                finished_at=None,
                sealed=post(studio, reason, table="visit", row=visit_id, client=client_id),
            )
        )
        if appointment is not None:
            appointment.status = "in_room"
        medical_change(studio, session, client_id)
        deed.about("visit", visit_id, client=client_id)
    return visit_id


@action(Permission.SIGN_RISK_PROFILE)
def sign_risk_profile(studio: Studio, visit_id: UUID, profile: RiskProfile) -> None:
    """Sign the risk profile that the practitioner chose, with the factors that stood beside it; a new one is a new row.

    Refused when class or reason is missing; AlreadySigned when the visit's result is.
    """
    from skintwin_desktop.core.medical_records import RISK_CLASSES

    missing = [FieldProblem("risk_class", "empty")] if profile.risk_class not in RISK_CLASSES else []
    if not profile.reason.strip():
        missing.append(FieldProblem("risk_reason", "empty"))
    if missing:
        raise Refused(tuple(missing))
    with studio.deed(Event.RISK_PROFILE_SIGNED, Kind.CREATE, Purpose.RISK_PROFILE) as deed:
        visit = visit_row(deed.session, visit_id, to_change=True)
        row_id = studio.new_id()
        deed.session.add(
            RiskProfileRow(
                id=row_id,
                client_id=visit.client_id,
                visit_id=visit_id,
                signed_at=studio.now(),
                signed_by=studio.user.user_id,
                sealed=post(studio, profile, table="risk_profile", row=row_id, client=visit.client_id),
            )
        )
        medical_change(studio, deed.session, visit.client_id)
        drop_draft(studio, deed.session, RISK_PROFILE_DRAFT, visit_id.hex)
        deed.about("risk_profile", row_id, client=visit.client_id)
