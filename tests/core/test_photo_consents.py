"""Photographs without their consent: refused, advised against or let through; and kept but not used once withdrawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import consents, lesions, photos, results, screening
from skintwin_desktop.core.consent_file import consent_file, set_consent_level
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.progress import Progress
from skintwin_desktop.core.reporting import ResultPlan, gather
from skintwin_desktop.core.screening import MedicalFile
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import ConsentAdvised, ConsentMissing
from tests.builders import Home, take_in
from tests.core.consent_world import STROKES
from tests.core.world import FINDING, PROFILE, given, journal, picture_file

GROIN = lesions.place_at("front", "groin-left", 260, 430)
BACK = lesions.place_at("back", "upper-back", 260, 230)


@pytest.fixture
def studio(home: Home) -> Studio:
    return home.practitioner()


def visit_of(studio: Studio) -> tuple[UUID, UUID]:
    """Take somebody in and start the visit; return client and visit."""
    client = take_in(studio).client.id
    return client, screening.start_visit(studio, client, VisitReason("own_request"))


def say(studio: Studio, client: UUID, purpose: str, answer: str = "given", **changes: object) -> None:
    consents.record_consent(studio, client, replace(given(studio, purpose, answer), **changes))  # type: ignore[arg-type]


def take(studio: Studio, visit: UUID, folder: Path, seed: int = 0, **how: object) -> tuple[UUID, ...]:
    path = picture_file(folder, f"{seed}.jpg", seed=seed)
    return photos.take_in_pictures(studio, visit, [path], kind="close_up", **how).pictures  # type: ignore[arg-type]


def refusal(error: ConsentMissing) -> tuple[str, str]:
    return error.use, error.why


# --- taking in ---


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_without_consent_to_photographs_none_is_taken_in(studio: Studio, tmp_path: Path, answer: str) -> None:
    client, visit = visit_of(studio)
    say(studio, client, "examination_photos", answer)
    with pytest.raises(ConsentMissing) as refused:
        take(studio, visit, tmp_path)
    assert refusal(refused.value) == ("take_photos", answer)
    assert not isinstance(refused.value, ConsentAdvised)
    assert screening.open_file(studio, client).pictures == ()


def test_sensitive_parts_are_photographed_on_their_own_consent_only(studio: Studio, tmp_path: Path) -> None:
    client, visit = visit_of(studio)
    lesion = lesions.record_lesion(studio, visit, GROIN)
    with pytest.raises(ConsentMissing) as refused:
        take(studio, visit, tmp_path, lesion_id=lesion)
    assert refusal(refused.value) == ("photograph_sensitive", "not_asked")
    say(studio, client, "sensitive_photos", regions=("genital",))
    with pytest.raises(ConsentMissing) as elsewhere:
        take(studio, visit, tmp_path, lesion_id=lesion)
    assert refusal(elsewhere.value) == ("photograph_sensitive", "other_region")
    say(studio, client, "sensitive_photos", regions=("groin",))
    assert len(take(studio, visit, tmp_path, lesion_id=lesion)) == 1


def test_consent_for_sensitive_parts_is_for_that_day(home: Home, studio: Studio, tmp_path: Path) -> None:
    client, visit = visit_of(studio)
    lesion = lesions.record_lesion(studio, visit, GROIN)
    say(studio, client, "sensitive_photos")
    (picture,) = take(studio, visit, tmp_path)
    home.clock.move(days=1)
    with pytest.raises(ConsentMissing) as refused:
        take(studio, visit, tmp_path, seed=1, lesion_id=lesion)
    assert refusal(refused.value) == ("photograph_sensitive", "expired")
    photos.link_pictures(studio, [picture], lesion_id=lesion)  # it was taken on the day of the consent
    (later,) = take(studio, visit, tmp_path, seed=2)
    with pytest.raises(ConsentMissing):
        photos.link_pictures(studio, [picture, later], lesion_id=lesion)


def test_linking_to_a_sensitive_place_is_refused_without_its_consent(studio: Studio, tmp_path: Path) -> None:
    client, visit = visit_of(studio)
    there, elsewhere = (lesions.record_lesion(studio, visit, place) for place in (GROIN, BACK))
    pictures = take(studio, visit, tmp_path)
    photos.link_pictures(studio, pictures, lesion_id=elsewhere)
    with pytest.raises(ConsentMissing) as refused:
        photos.link_pictures(studio, pictures, lesion_id=there)
    assert refusal(refused.value) == ("photograph_sensitive", "not_asked")
    (picture,) = screening.open_file(studio, client).pictures
    assert picture.lesion_id == elsewhere
    photos.link_pictures(studio, pictures, lesion_id=None)


def test_withdrawn_while_pictures_are_taken_in_it_stops_there(studio: Studio, tmp_path: Path) -> None:
    """Effect at once: the steps that were done stay, nothing after them is stored."""
    client, visit = visit_of(studio)

    class Withdrawing(Progress):
        def __call__(self, done: int, total: int) -> None:
            if done == photos.BATCH:
                consents.withdraw_consent(studio, client, "examination_photos", method="spoken")

    paths = [picture_file(tmp_path, f"{seed}.jpg", seed=seed) for seed in range(photos.BATCH + 2)]
    with pytest.raises(ConsentMissing):
        photos.take_in_pictures(studio, visit, paths, kind="overview", progress=Withdrawing())
    assert len(screening.open_file(studio, client).pictures) == photos.BATCH
    assert len(list(studio.vault.list())) == 3 * photos.BATCH


# --- how strictly ---


def test_advised_against_it_goes_on_when_somebody_decides_so_and_that_is_journalled(
    studio: Studio, tmp_path: Path
) -> None:
    client, visit = visit_of(studio)
    lesion = lesions.record_lesion(studio, visit, GROIN)
    set_consent_level(studio, "photograph_sensitive", "advise")
    with pytest.raises(ConsentAdvised):
        take(studio, visit, tmp_path, lesion_id=lesion)
    before = len(journal(studio))
    pictures = take(studio, visit, tmp_path, lesion_id=lesion, despite_advice=True)
    photos.link_pictures(studio, pictures, lesion_id=lesion, despite_advice=True)
    passed = [line for line in journal(studio)[before:] if line.event == "consent_advice_passed"]
    assert [line.client_id for line in passed] == [client, client]
    set_consent_level(studio, "photograph_sensitive", "off")
    assert len(take(studio, visit, tmp_path, seed=1, lesion_id=lesion)) == 1


def test_nobody_decides_over_what_the_law_fixes(studio: Studio, tmp_path: Path) -> None:
    client, visit = visit_of(studio)
    consents.withdraw_consent(studio, client, "examination_photos", method="spoken")
    with pytest.raises(ConsentMissing):
        take(studio, visit, tmp_path, despite_advice=True)


def test_a_studio_may_want_consent_to_photographs_in_writing(studio: Studio, tmp_path: Path) -> None:
    client, visit = visit_of(studio)
    set_consent_level(studio, "photos_signed", "block")
    with pytest.raises(ConsentMissing) as refused:
        take(studio, visit, tmp_path)
    assert refusal(refused.value) == ("photos_signed", "no_evidence")
    consents.record_consent(studio, client, replace(given(studio, "examination_photos", "given"), method="screen"),
                            signature=STROKES)  # fmt: skip
    assert len(take(studio, visit, tmp_path)) == 1


# --- kept, not used ---


def screened(studio: Studio, folder: Path) -> tuple[UUID, UUID]:
    """Screen somebody: a lesion on the back and one at a sensitive place, each with a picture."""
    client, visit = visit_of(studio)
    say(studio, client, "sensitive_photos")
    for seed, place in enumerate((BACK, GROIN)):
        lesion = lesions.record_lesion(studio, visit, place)
        take(studio, visit, folder, seed=seed, lesion_id=lesion)
        lesions.assess_lesion(studio, lesion, visit, FINDING)
    screening.sign_risk_profile(studio, visit, PROFILE)
    return client, visit


def printed(studio: Studio, file: MedicalFile, visit: UUID) -> list[int]:
    """Return how many pictures the report would hold of each lesion."""
    with studio.reading() as session:
        content = gather(studio, session, file, visit, ResultPlan())
    return [len(lesion.pictures) for lesion in content.lesions]


def test_photographs_stay_and_are_not_used_once_their_consent_is_withdrawn(studio: Studio, tmp_path: Path) -> None:
    client, visit = screened(studio, tmp_path)
    assert printed(studio, screening.open_file(studio, client), visit) == [1, 1]
    assert consent_file(studio, client).pictures_kept == 0
    consents.withdraw_consent(studio, client, "examination_photos", method="spoken")
    file = screening.open_file(studio, client)
    assert [picture.held_back for picture in file.pictures] == [True, True]
    assert printed(studio, file, visit) == [0, 0]
    assert consent_file(studio, client).pictures_kept == 2
    results.sign_result(studio, visit, ResultPlan())
    say(studio, client, "examination_photos")
    assert [picture.held_back for picture in screening.open_file(studio, client).pictures] == [False, False]


def test_withdrawn_for_sensitive_parts_only_theirs_are_held_back(home: Home, studio: Studio, tmp_path: Path) -> None:
    client, visit = screened(studio, tmp_path)
    home.clock.move(days=1)
    assert printed(studio, screening.open_file(studio, client), visit) == [1, 1]  # it ran out, nobody took it back
    consents.withdraw_consent(studio, client, "sensitive_photos", method="spoken")
    file = screening.open_file(studio, client)
    assert [picture.held_back for picture in file.pictures] == [False, True]
    assert printed(studio, file, visit) == [1, 0]
