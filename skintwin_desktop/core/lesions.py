"""Lesions: placing them on the body map, moving the pin, assessing them, saying what became of them."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from skintwin_desktop.core.drafts import drop_draft
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import ACTIONS, LESION_STATES, Assessment, LesionPlace
from skintwin_desktop.core.screening import medical_change, visit_row
from skintwin_desktop.core.sealed import post
from skintwin_desktop.core.studio import Studio, action
from skintwin_desktop.errors import FieldProblem, NotFound, Refused
from skintwin_desktop.rules import sites
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.store.tables import AssessmentRow, LesionPlaceRow, LesionRow

ASSESSMENT_DRAFT = "assessment"


def place_at(view: sites.View, region: str, x: float, y: float, words: str = "") -> LesionPlace:
    """Turn a pin on the body map into a coded site."""
    site = sites.find_site(view, region, x=round(x))
    return LesionPlace(
        view=view,
        x=round(x, 1),
        y=round(y, 1),
        region=region,
        laterality=site.laterality,
        site_path=site.isic_path,
        snomed=site.snomed_code,
        words=words,
    )


def _add_place(studio: Studio, session: Session, lesion: LesionRow, place: LesionPlace) -> None:
    last = session.execute(
        select(func.max(LesionPlaceRow.revision)).where(LesionPlaceRow.lesion_id == lesion.id)
    ).scalar()
    row_id = studio.new_id()
    session.add(
        LesionPlaceRow(
            id=row_id,
            lesion_id=lesion.id,
            client_id=lesion.client_id,
            revision=(last or 0) + 1,
            placed_at=studio.now(),
            placed_by=studio.user.user_id,
            sealed=post(studio, place, table="lesion_place", row=row_id, client=lesion.client_id),
        )
    )
    medical_change(studio, session, lesion.client_id)


@action(Permission.SCREEN)
def record_lesion(studio: Studio, visit_id: UUID, place: LesionPlace) -> UUID:
    """Record a new lesion and return its id; its number is never given again. AlreadySigned, NotFound."""
    with studio.deed(Event.LESION_RECORDED, Kind.CREATE, Purpose.SCREENING) as deed:
        visit = visit_row(deed.session, visit_id, to_change=True)
        last = deed.session.execute(
            select(func.max(LesionRow.number)).where(LesionRow.client_id == visit.client_id)
        ).scalar()
        lesion = LesionRow(
            id=studio.new_id(),
            client_id=visit.client_id,
            number=(last or 0) + 1,
            first_visit_id=visit_id,
            state="active",
            created_at=studio.now(),
        )
        deed.session.add(lesion)
        deed.session.flush()
        _add_place(studio, deed.session, lesion, place)
        deed.about("lesion", lesion.id, client=visit.client_id)
    return lesion.id


def _lesion(session: Session, lesion_id: UUID) -> LesionRow:
    row = session.get(LesionRow, lesion_id)
    if row is None:
        raise NotFound
    return row


@action(Permission.SCREEN)
def move_lesion(studio: Studio, lesion_id: UUID, place: LesionPlace) -> None:
    """Move a lesion's pin; the earlier place stays in the file."""
    with studio.deed(Event.LESION_MOVED, Kind.UPDATE, Purpose.SCREENING) as deed:
        lesion = _lesion(deed.session, lesion_id)
        _add_place(studio, deed.session, lesion, place)
        deed.about("lesion", lesion.id, client=lesion.client_id)


@action(Permission.SCREEN)
def change_lesion_state(studio: Studio, lesion_id: UUID, state: str) -> None:
    """Say what became of a lesion: active, gone, excised, merged, not_a_lesion."""
    if state not in LESION_STATES:
        raise ValueError(state)
    with studio.deed(Event.LESION_CHANGED, Kind.UPDATE, Purpose.SCREENING) as deed:
        lesion = _lesion(deed.session, lesion_id)
        lesion.state = state
        medical_change(studio, deed.session, lesion.client_id)
        deed.about("lesion", lesion.id, client=lesion.client_id)


def assessment_subject(lesion_id: UUID, visit_id: UUID) -> str:
    """Return the name under which an assessment is saved while it is typed."""
    return f"{lesion_id.hex}{visit_id.hex}"


@action(Permission.SCREEN)
def assess_lesion(studio: Studio, lesion_id: UUID, visit_id: UUID, content: Assessment) -> None:
    """Store an assessment with its impression and action; an earlier one of this visit stays in the file.

    Refused when impression or action is missing, AlreadySigned when the visit's result is.
    """
    missing = [FieldProblem("impression", "empty")] if not content.impression_words.strip() else []
    if content.action not in ACTIONS:
        missing.append(FieldProblem("action", "empty"))
    if content.action == "recall" and not 1 <= content.recall_months <= 60:
        missing.append(FieldProblem("recall_months", "range"))
    if missing:
        raise Refused(tuple(missing))
    with studio.deed(Event.LESION_ASSESSED, Kind.CREATE, Purpose.SCREENING) as deed:
        session = deed.session
        visit = visit_row(session, visit_id, to_change=True)
        lesion = _lesion(session, lesion_id)
        if lesion.client_id != visit.client_id:
            raise NotFound
        last = session.execute(
            select(func.max(AssessmentRow.revision)).where(
                AssessmentRow.lesion_id == lesion_id, AssessmentRow.visit_id == visit_id
            )
        ).scalar()
        row_id = studio.new_id()
        session.add(
            AssessmentRow(
                id=row_id,
                lesion_id=lesion_id,
                visit_id=visit_id,
                client_id=lesion.client_id,
                revision=(last or 0) + 1,
                assessed_at=studio.now(),
                assessed_by=studio.user.user_id,
                sealed=post(studio, content, table="assessment", row=row_id, client=lesion.client_id),
            )
        )
        drop_draft(studio, session, ASSESSMENT_DRAFT, assessment_subject(lesion_id, visit_id))
        medical_change(studio, session, lesion.client_id)
        deed.deleted = True
        deed.about("assessment", row_id, client=lesion.client_id)
