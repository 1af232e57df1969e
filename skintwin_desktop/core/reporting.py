"""What a report says: gathered from the file once, frozen when it is signed, laid out from that for ever after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.clients import client_in
from skintwin_desktop.core.medical_records import Letterhead, ResultContent, ResultLesion, ResultPicture
from skintwin_desktop.core.screening import Lesion, LesionAssessment, MedicalFile, Picture
from skintwin_desktop.core.site_words import site_words
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.viewing import vault_content
from skintwin_desktop.errors import NotFound
from skintwin_desktop.paper.report_content import (
    Report,
    ReportAddendum,
    ReportLesion,
    ReportPicture,
    ReportStudio,
    picture,
)
from skintwin_desktop.store.tables import PictureRow, StudioRow

MOST_PICTURES = 4
"""Pictures of one lesion in the report."""

_KINDS: Mapping[str, Mapping[str, str]] = {
    "nl": {"overview": "overzicht", "close_up": "van dichtbij", "dermoscopy": "dermatoscoop"},
    "en": {"overview": "overview", "close_up": "close-up", "dermoscopy": "dermatoscope"},
}


@dataclass(frozen=True)
class ResultPlan:
    """What the practitioner chooses for the report besides the file itself."""

    language: str = "nl"
    general: str = ""
    pictures_of_all: bool = False


def gather(studio: Studio, session: Session, file: MedicalFile, visit_id: UUID, plan: ResultPlan) -> ResultContent:
    """Gather everything that the report of a visit prints, as it is now, for the signed-in user to sign."""
    home = session.execute(select(StudioRow)).scalar_one()
    client = client_in(session, file.client_id)
    profile = file.profile_of(visit_id)
    assessed = ((lesion, file.assessment_of(lesion.id, visit_id)) for lesion in file.lesions)
    return ResultContent(
        language=plan.language,
        general=plan.general.strip(),
        risk_class=profile.content.risk_class if profile else "",
        risk_reason=profile.content.reason.strip() if profile else "",
        lesions=tuple(
            _lesion(studio, file, lesion, found, plan)
            for lesion, found in assessed
            if lesion.state == "active" and found is not None
        ),
        letterhead=Letterhead(home.name, home.address, home.postcode, home.city, home.email, home.phone),
        client=client.name.full,
        birth_date=client.birth_date.isoformat(),
        client_number=client.label,
        visited_on=studio.local(file.visit(visit_id).started_at).date().isoformat(),
        practitioner=studio.user.name,
        practitioner_function=studio.user.function,
    )


def _lesion(
    studio: Studio, file: MedicalFile, lesion: Lesion, found: LesionAssessment, plan: ResultPlan
) -> ResultLesion:
    assessment, place = found.content, lesion.place
    shown = assessment.action != "none" or plan.pictures_of_all
    return ResultLesion(
        number=lesion.number,
        where=place.words or site_words(place.view, place.region, place.laterality, plan.language),
        found=" ".join(part.strip() for part in (_sentence(assessment.impression_words), assessment.note) if part),
        action=assessment.action,
        view=place.view,
        x=place.x,
        y=place.y,
        recall_months=assessment.recall_months,
        assessment=found.id.hex,
        pictures=tuple(
            ResultPicture(one.id.hex, _caption(studio, file, one, plan.language))
            for one in (_pictures_of(file, lesion.id) if shown else ())
        ),
    )


def _sentence(words: str) -> str:
    words = words.strip()
    return words if not words or words[-1] in ".!?" else f"{words}."


def _pictures_of(file: MedicalFile, lesion_id: UUID) -> list[Picture]:
    """Return the pictures of a lesion that go into its report: the newest of each visit last, at most a few.

    None of those whose consent was taken back: they stay in the file and are not used.
    """
    mine = [picture for picture in file.pictures if picture.lesion_id == lesion_id and not picture.held_back]
    return mine[-MOST_PICTURES:]


def _caption(studio: Studio, file: MedicalFile, one: Picture, language: str) -> str:
    when = studio.local(file.visit(one.visit_id).started_at)
    return f"{when:%d-%m-%Y}, {_KINDS[language][one.facts.kind]}"


def lay_out(
    studio: Studio,
    session: Session,
    content: ResultContent,
    *,
    signed_at: datetime | None,
    addenda: Iterable[ReportAddendum] = (),
) -> Report:
    """Lay a report out from what was gathered; ``signed_at`` None makes it a draft. Opens only its pictures."""
    added, head = tuple(addenda), content.letterhead
    return Report(
        language=content.language,
        studio=ReportStudio(head.name, head.address, head.postcode, head.city, head.email, head.phone),
        client_name=content.client,
        birth_date=date.fromisoformat(content.birth_date),
        client_number=content.client_number,
        visited_on=date.fromisoformat(content.visited_on),
        practitioner=content.practitioner,
        practitioner_function=content.practitioner_function,
        lesions=tuple(
            ReportLesion(
                number=lesion.number,
                where=lesion.where,
                found=lesion.found,
                action=lesion.action,
                recall_months=lesion.recall_months,
                view=lesion.view,
                x=lesion.x,
                y=lesion.y,
                pictures=tuple(_printed(studio, session, one) for one in lesion.pictures),
            )
            for lesion in content.lesions
        ),
        general=content.general,
        risk_class=content.risk_class,
        risk_reason=content.risk_reason,
        signed_at=studio.local(signed_at or studio.now()),
        edition=1 + len(added),
        addenda=added,
        draft=signed_at is None,
    )


def _printed(studio: Studio, session: Session, one: ResultPicture) -> ReportPicture:
    row = session.get(PictureRow, UUID(hex=one.picture))
    if row is None:
        raise NotFound
    return picture(vault_content(studio, session, row.preview), one.caption)
