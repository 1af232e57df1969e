"""Results: the last check, signing, addenda. What is signed is frozen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import AddendumContent, ResultContent
from skintwin_desktop.core.recalls import months_until, post_recall
from skintwin_desktop.core.reporting import ResultPlan, gather, lay_out
from skintwin_desktop.core.requests.restricting import refuse_restricted_use
from skintwin_desktop.core.screening import MedicalFile, medical_change, read_file, visit_row
from skintwin_desktop.core.sealed import post, take_out
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.core.vault_objects import store_object
from skintwin_desktop.errors import FieldProblem, NotFound, Refused, VisitIncomplete
from skintwin_desktop.paper.report import report_pdf
from skintwin_desktop.paper.report_content import Report, ReportAddendum
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.rules.restrictions import Use, items_of_result
from skintwin_desktop.store.tables import (
    AddendumRow,
    AppointmentRow,
    ResultRow,
    UserRow,
)

DRAFT = "result"
REPORT = "report"


@dataclass(frozen=True)
class ResultCheck:
    """The last check before signing: what is done, what blocks, what only asks for attention."""

    lesions: int
    lesions_to_do: tuple[int, ...]
    profile_signed_at: datetime | None
    pictures: int
    pictures_not_linked: int
    signed_at: datetime | None

    @property
    def ready(self) -> bool:
        """Tell whether the result can be signed."""
        return not self.lesions_to_do and self.profile_signed_at is not None and self.signed_at is None


@dataclass(frozen=True)
class Result:
    """A signed result."""

    id: UUID
    client_id: UUID
    visit_id: UUID
    signed_at: datetime
    signed_by: str
    content: ResultContent
    addenda: tuple[Addendum, ...]


@dataclass(frozen=True)
class Addendum:
    """Something added to a signed result."""

    number: int
    signed_at: datetime
    signed_by: str
    content: AddendumContent


def check_of(file: MedicalFile, visit_id: UUID, signed_at: datetime | None = None) -> ResultCheck:
    """Check a medical file before a result is signed; pure, so that the screen can show it while work goes on."""
    pictures = [picture for picture in file.pictures if picture.visit_id == visit_id]
    profile = file.profile_of(visit_id)
    return ResultCheck(
        lesions=sum(lesion.state == "active" for lesion in file.lesions),
        lesions_to_do=tuple(lesion.number for lesion in file.lesions_to_do(visit_id)),
        profile_signed_at=profile.signed_at if profile else None,
        pictures=len(pictures),
        pictures_not_linked=sum(picture.lesion_id is None and picture.facts.kind != "overview" for picture in pictures),
        signed_at=signed_at,
    )


def _addenda(studio: Studio, session: Session, visit_id: UUID) -> tuple[Addendum, ...]:
    rows = session.execute(
        select(AddendumRow, UserRow.name)
        .join(ResultRow, ResultRow.id == AddendumRow.result_id)
        .join(UserRow, UserRow.id == AddendumRow.signed_by)
        .where(ResultRow.visit_id == visit_id)
        .order_by(AddendumRow.number)
    )
    return tuple(
        Addendum(
            row.number,
            row.signed_at,
            name,
            take_out(studio, row.sealed, AddendumContent, table="addendum", row=row.id, client=row.client_id),
        )
        for row, name in rows
    )


def result_of(session: Session, visit_id: UUID) -> ResultRow | None:
    """Return the row of a visit's signed result."""
    return session.execute(select(ResultRow).where(ResultRow.visit_id == visit_id)).scalar()


def _content_of(studio: Studio, row: ResultRow) -> ResultContent:
    return take_out(studio, row.sealed, ResultContent, table="result", row=row.id, client=row.client_id)


def signed_edition(studio: Studio, session: Session, row: ResultRow) -> Report:
    """Lay the latest signed edition out: what was signed, and the addenda to it."""
    addenda = (
        ReportAddendum(studio.local(one.signed_at).date(), one.signed_by, one.content.text)
        for one in _addenda(studio, session, row.visit_id)
    )
    return lay_out(studio, session, _content_of(studio, row), signed_at=row.signed_at, addenda=addenda)


@action(Permission.SIGN_RESULT)
def sign_result(studio: Studio, visit_id: UUID, plan: ResultPlan) -> UUID:
    """Sign the result of a visit and finish the visit; return the result's id.

    The report is typeset and stored in the vault before anything is committed. VisitIncomplete names the lesions
    without an impression and action and says when no risk profile was signed; AlreadySigned; ProcessingRestricted;
    PaperRefused.
    """
    with studio.deed(Event.RESULT_SIGNED, Kind.CREATE, Purpose.DELIVERY) as deed:
        session = deed.session
        visit = visit_row(session, visit_id, to_change=True)
        refuse_restricted_use(studio, session, visit.client_id, Use.RESULT, items_of_result(), record=visit_id)
        file = read_file(studio, session, visit.client_id)
        check = check_of(file, visit_id)
        if not check.ready:
            missing = () if check.profile_signed_at else ("risk_profile",)
            raise VisitIncomplete(check.lesions_to_do, missing)
        now = studio.now()
        content = gather(studio, session, file, visit_id, plan)
        report = report_pdf(lay_out(studio, session, content, signed_at=now))
        result_id = studio.new_id()
        object_id = store_object(studio, session, visit.client_id, report, kind=REPORT)
        session.add(
            ResultRow(
                id=result_id,
                client_id=visit.client_id,
                visit_id=visit_id,
                signed_at=now,
                signed_by=studio.user.user_id,
                report=object_id,
                sealed=post(studio, content, table="result", row=result_id, client=visit.client_id),
            )
        )
        visit.finished_at = now
        appointment = session.get(AppointmentRow, visit.appointment_id) if visit.appointment_id else None
        if appointment is not None:
            appointment.status = "finished"
        post_recall(studio, session, visit.client_id, months_until(content))
        drop_draft(studio, session, DRAFT, visit_id.hex)
        medical_change(studio, session, visit.client_id)
        deed.deleted = True
        deed.about("result", result_id, client=visit.client_id)
    return result_id


@action(Permission.SIGN_RESULT)
def sign_addendum(studio: Studio, visit_id: UUID, content: AddendumContent) -> None:
    """Add to a signed result: the result stays as it was, a new edition of the report holds both.

    A contested item does not stop it: this is how a signed result is put right, and it leaves no sooner. Refused
    without text or reason; NotFound when nothing was signed yet; ProcessingRestricted.
    """
    missing = [FieldProblem(field, "empty") for field in ("text", "reason") if not getattr(content, field).strip()]
    if missing:
        raise Refused(tuple(missing))
    with studio.deed(Event.ADDENDUM_SIGNED, Kind.CREATE, Purpose.DELIVERY) as deed:
        session = deed.session
        result = result_of(session, visit_id)
        if result is None:
            raise NotFound
        refuse_restricted_use(studio, session, result.client_id, Use.RESULT)
        last = session.execute(select(func.max(AddendumRow.number)).where(AddendumRow.result_id == result.id)).scalar()
        row = AddendumRow(
            id=studio.new_id(),
            client_id=result.client_id,
            result_id=result.id,
            number=(last or 0) + 1,
            signed_at=studio.now(),
            signed_by=studio.user.user_id,
            report=result.report,
        )
        row.sealed = post(studio, content, table="addendum", row=row.id, client=result.client_id)
        session.add(row)
        session.flush()
        made = report_pdf(signed_edition(studio, session, result))
        row.report = store_object(studio, session, result.client_id, made, kind=REPORT)
        medical_change(studio, session, result.client_id)
        deed.about("addendum", row.id, client=result.client_id)


@action(Permission.READ_RESULT)
def read_result(studio: Studio, visit_id: UUID) -> Result | None:
    """Return the signed result of a visit with its addenda; None when it is not signed yet."""
    with studio.deed(Event.RESULT_READ, Kind.READ, Purpose.DELIVERY) as deed:
        row = result_of(deed.session, visit_id)
        deed.about("visit", visit_id, client=row.client_id if row else None)
        if row is None:
            return None
        signer = deed.session.get(UserRow, row.signed_by)
        return Result(
            row.id,
            row.client_id,
            visit_id,
            row.signed_at,
            signer.name if signer else "",
            _content_of(studio, row),
            _addenda(studio, deed.session, visit_id),
        )
