"""Photographs and the consents that they rest on: refused without, and set apart once those were taken back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from skintwin_desktop.core.consents import last_answer, require_consent
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.medical_records import LesionPlace
from skintwin_desktop.core.sealed import take_out
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules import consents, sites
from skintwin_desktop.rules.consents import Wanted
from skintwin_desktop.store.tables import LesionPlaceRow, LesionRow, PictureRow


def sensitive_part(studio: Studio, session: Session, lesion: LesionRow | None) -> str:
    """Return the sensitive part of the body where a lesion is now; '' where it is nowhere sensitive."""
    if lesion is None:
        return ""
    row = (
        session.execute(
            select(LesionPlaceRow).where(LesionPlaceRow.lesion_id == lesion.id).order_by(LesionPlaceRow.revision.desc())
        )
        .scalars()
        .first()
    )
    if row is None:
        return ""
    place = take_out(studio, row.sealed, LesionPlace, table="lesion_place", row=row.id, client=row.client_id)
    return sites.sensitive_part(place.view, place.region)


def require_to_take(
    studio: Studio, session: Session, client_id: UUID, part: str, *, despite_advice: bool = False
) -> bool:
    """Let photographs be taken in inside a deed, of a sensitive part where one is named.

    True when somebody decided to go on against the studio's advice. ConsentMissing, ConsentAdvised.
    """
    passed = [
        require_consent(studio, session, client_id, use, despite_advice=despite_advice)
        for use in (consents.TAKE_PHOTOS, consents.PHOTOS_SIGNED)
    ]
    if part:
        wanted = Wanted(region=part)
        passed.append(
            require_consent(
                studio, session, client_id, consents.PHOTOGRAPH_SENSITIVE, wanted, despite_advice=despite_advice
            )
        )
    return any(passed)


def require_to_link(
    studio: Studio, session: Session, pictures: Sequence[PictureRow], part: str, *, despite_advice: bool = False
) -> bool:
    """Let photographs be linked to a sensitive part inside a deed: on the consent of the day on which each came in.

    True when somebody decided to go on against the studio's advice. ConsentMissing, ConsentAdvised.
    """
    passed = False
    if part:
        for client_id, day in {(one.client_id, studio.local(one.imported_at).date()) for one in pictures}:
            passed |= require_consent(
                studio, session, client_id, consents.PHOTOGRAPH_SENSITIVE, Wanted(region=part), on=day,
                despite_advice=despite_advice,
            )  # fmt: skip
    return passed


def note_passed(studio: Studio, client_id: UUID) -> None:
    """Journal that somebody goes on without a consent that the studio only advises."""
    with studio.deed(Event.CONSENT_ADVICE_PASSED, Kind.EXECUTE, Purpose.SCREENING) as deed:
        deed.about("consent", client=client_id)


def held_back(
    studio: Studio, session: Session, client_id: UUID, places: Iterable[tuple[UUID, LesionPlace]]
) -> tuple[bool, frozenset[UUID]]:
    """Tell inside a deed which pictures are kept and not used: whether all of them, and else those of which lesions."""
    examination = last_answer(studio, session, client_id, "examination_photos")
    if not consents.photos_usable(examination, None, at_sensitive_place=False):
        return True, frozenset()
    sensitive = last_answer(studio, session, client_id, "sensitive_photos")
    if consents.photos_usable(examination, sensitive, at_sensitive_place=True):
        return False, frozenset()
    return False, frozenset(lesion_id for lesion_id, place in places if sites.sensitive_part(place.view, place.region))
