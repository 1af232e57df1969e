"""Results: what is signed stays as it was, and reaches its client with proof."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core import clients, delivery, drafts, lesions, photos, report_pages, results, screening
from skintwin_desktop.core.delivery import IDENTITY_CHECKS, DeliveryEntry
from skintwin_desktop.core.drafts import Draft
from skintwin_desktop.core.events import Event
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, NotFound, Refused, StudioError, VisitIncomplete
from tests.builders import Home, take_in
from tests.builders import home as make_home
from tests.core.world import FINDING, PLACE, PLAN, PROFILE, picture_file


@pytest.fixture
def studio(office: Studio) -> Studio:
    return office


@dataclass(frozen=True)
class Seen:
    client: UUID
    visit: UUID
    lesion: UUID
    picture: UUID


@pytest.fixture
def ready(studio: Studio, tmp_path: Path) -> Seen:
    """A visit of which everything is done but the signature."""
    done = take_in(studio)
    visit = screening.start_visit(
        studio, done.client.id, VisitReason("own_request"), appointment_id=done.appointment_id
    )
    lesion = lesions.record_lesion(studio, visit, PLACE)
    file = picture_file(tmp_path, "a.jpg", seed=done.client.number)
    (picture,) = photos.take_in_pictures(studio, visit, [file], kind="dermoscopy", lesion_id=lesion).pictures
    lesions.assess_lesion(studio, lesion, visit, FINDING)
    screening.sign_risk_profile(studio, visit, PROFILE)
    return Seen(done.client.id, visit, lesion, picture)


@pytest.fixture
def signed(studio: Studio, ready: Seen) -> Seen:
    results.sign_result(studio, ready.visit, PLAN)
    return ready


# --- before the signature ---


def test_what_is_missing_is_named(studio: Studio) -> None:
    client = take_in(studio).client.id
    visit = screening.start_visit(studio, client, VisitReason("own_request"))
    made = [lesions.record_lesion(studio, visit, PLACE) for _ in range(3)]
    lesions.change_lesion_state(studio, made[0], "gone")
    with pytest.raises(VisitIncomplete) as incomplete:
        results.sign_result(studio, visit, PLAN)
    assert (incomplete.value.lesions, incomplete.value.missing) == ((2, 3), ("risk_profile",))
    screening.sign_risk_profile(studio, visit, PROFILE)
    lesions.assess_lesion(studio, made[1], visit, FINDING)
    with pytest.raises(VisitIncomplete) as incomplete:
        results.sign_result(studio, visit, PLAN)
    assert (incomplete.value.lesions, incomplete.value.missing) == ((3,), ())
    assert results.read_result(studio, visit) is None
    file = screening.open_file(studio, client)
    check = results.check_of(file, visit)
    assert (check.lesions, check.lesions_to_do, check.ready) == (2, (3,), False)
    assert file.visits[0].finished_at is None


def test_a_preview_changes_nothing(studio: Studio, ready: Seen) -> None:
    pages = report_pages.preview_report(studio, ready.visit, PLAN, ppi=30)
    assert all(page.startswith(b"\x89PNG") for page in pages.pages)
    assert results.read_result(studio, ready.visit) is None
    assert screening.open_file(studio, ready.client).current_visit is not None


def test_signing_finishes_the_visit_and_ends_the_draft(studio: Studio, ready: Seen) -> None:
    drafts.save_draft(studio, results.DRAFT, ready.visit.hex, Draft("Uitslag"))
    results.sign_result(studio, ready.visit, PLAN)
    file = screening.open_file(studio, ready.client)
    assert file.current_visit is None
    assert file.visit(ready.visit).signed
    assert file.visit(ready.visit).finished_at == studio.now()
    assert drafts.read_draft(studio, results.DRAFT, ready.visit.hex) is None
    result = results.read_result(studio, ready.visit)
    assert result is not None
    assert (result.signed_by, result.signed_at, result.addenda) == ("N. Modelaar", studio.now(), ())
    (lesion,) = result.content.lesions
    assert (lesion.number, lesion.action, tuple(one.picture for one in lesion.pictures)) == (
        1,
        "gp_regular",
        (ready.picture.hex,),
    )
    assert (result.content.general, result.content.risk_reason) == (PLAN.general, PROFILE.reason)


# --- after it ---

CHANGES: dict[str, Callable[[Studio, Seen, Path], object]] = {
    "record_lesion": lambda studio, seen, _: lesions.record_lesion(studio, seen.visit, PLACE),
    "assess_lesion": lambda studio, seen, _: lesions.assess_lesion(studio, seen.lesion, seen.visit, FINDING),
    "sign_risk_profile": lambda studio, seen, _: screening.sign_risk_profile(studio, seen.visit, PROFILE),
    "take_in_pictures": lambda studio, seen, folder: photos.take_in_pictures(
        studio, seen.visit, [picture_file(folder, "late.jpg", seed=7777)], kind="overview"
    ),
    "link_pictures": lambda studio, seen, _: photos.link_pictures(studio, [seen.picture], lesion_id=None),
    "rename_kind": lambda studio, seen, _: photos.link_pictures(
        studio, [seen.picture], lesion_id=seen.lesion, kind="overview"
    ),
    "sign_result": lambda studio, seen, _: results.sign_result(studio, seen.visit, ResultPlan(general="Anders")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_signed_visit_refuses_every_change(studio: Studio, signed: Seen, tmp_path: Path, change: str) -> None:
    report, result = report_pages.signed_report(studio, signed.visit), results.read_result(studio, signed.visit)
    file = screening.open_file(studio, signed.client)
    with pytest.raises(AlreadySigned):
        CHANGES[change](studio, signed, tmp_path)
    assert report_pages.signed_report(studio, signed.visit) == report
    assert results.read_result(studio, signed.visit) == result
    assert screening.open_file(studio, signed.client) == file


def test_what_goes_on_in_the_file_does_not_reach_what_was_signed(
    shared_home: Home, studio: Studio, signed: Seen
) -> None:
    """The pin moves, the lesion goes, somebody else is signed in, a next visit begins: the report stays the same."""
    report, result = report_pages.signed_report(studio, signed.visit), results.read_result(studio, signed.visit)
    pages = report_pages.signed_pages(studio, signed.visit, ppi=40)
    user = studio.user
    shared_home.clock.move(hours=1)
    try:
        lesions.move_lesion(studio, signed.lesion, lesions.place_at("front", "knee-left", 250, 660))
        lesions.change_lesion_state(studio, signed.lesion, "excised")
        second = screening.start_visit(studio, signed.client, VisitReason("complaint"))
        lesions.record_lesion(studio, second, PLACE)
        screening.sign_risk_profile(studio, second, RiskProfile("high", "Iets anders"))
        studio.user = replace(user, user_id=UUID(int=5), name="V. Vervanger", function="verpleegkundige")
        assert results.read_result(studio, signed.visit) == result
        assert report_pages.signed_report(studio, signed.visit) == report
        assert report_pages.signed_pages(studio, signed.visit, ppi=40) == pages
    finally:
        studio.user = user


def test_an_addendum_makes_a_new_edition_and_leaves_the_result(studio: Studio, signed: Seen) -> None:
    before, result = report_pages.signed_report(studio, signed.visit), results.read_result(studio, signed.visit)
    for number in (1, 2):
        results.sign_addendum(studio, signed.visit, AddendumContent(f"Aanvulling {number}", "Nieuwe informatie"))
    after = results.read_result(studio, signed.visit)
    assert result is not None
    assert after is not None
    assert replace(after, addenda=()) == result
    assert [(one.number, one.content.text, one.signed_by) for one in after.addenda] == [
        (1, "Aanvulling 1", "N. Modelaar"),
        (2, "Aanvulling 2", "N. Modelaar"),
    ]
    assert report_pages.signed_report(studio, signed.visit) != before
    assert report_pages.signed_report(studio, signed.visit, event=Event.RESULT_PRINTED).startswith(b"%PDF")


def test_an_addendum_needs_a_signed_result_a_text_and_a_reason(studio: Studio, ready: Seen) -> None:
    with pytest.raises(NotFound):
        results.sign_addendum(studio, ready.visit, AddendumContent("Tekst", "Reden"))
    results.sign_result(studio, ready.visit, PLAN)
    with pytest.raises(Refused) as refused:
        results.sign_addendum(studio, ready.visit, AddendumContent(" ", ""))
    assert [problem.field for problem in refused.value.problems] == ["text", "reason"]
    result = results.read_result(studio, ready.visit)
    assert result is not None
    assert result.addenda == ()


def test_nothing_signed_is_nothing_to_read(studio: Studio, ready: Seen) -> None:
    assert results.read_result(studio, ready.visit) is None
    with pytest.raises(NotFound):
        report_pages.signed_report(studio, ready.visit)
    with pytest.raises(NotFound):
        report_pages.signed_pages(studio, ready.visit, 40)
    with pytest.raises(NotFound):
        results.sign_result(studio, UUID(int=1), PLAN)
    with pytest.raises(NotFound):
        report_pages.preview_report(studio, UUID(int=1), PLAN, 40)


# --- delivery ---


def waiting(studio: Studio, seen: Seen) -> list[int]:
    return [one.edition for one in delivery.results_to_deliver(studio) if one.visit_id == seen.visit]


def test_every_edition_is_delivered_with_proof(studio: Studio, signed: Seen) -> None:
    assert waiting(studio, signed) == [1]
    delivery.deliver_result(studio, signed.visit, DeliveryEntry("in_hand", "document_shown", discussed=True))
    assert waiting(studio, signed) == []
    results.sign_addendum(studio, signed.visit, AddendumContent("De huisarts belde.", "Nieuwe informatie"))
    assert waiting(studio, signed) == [2]
    delivery.deliver_result(studio, signed.visit, DeliveryEntry("paper_post", "address_on_file"))
    assert waiting(studio, signed) == []
    assert [
        (one.way, one.identity_check, one.address, one.edition) for one in delivery.deliveries(studio, signed.visit)
    ] == [
        ("in_hand", "document_shown", "", 1),
        ("paper_post", "address_on_file", "Teststraat 1, 9999 ZZ Voorbeeldstad", 2),
    ]


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        (DeliveryEntry(), ["way", "identity_check"]),
        (DeliveryEntry("email", "document_shown"), ["way", "identity_check"]),
        (DeliveryEntry("in_hand", ""), ["identity_check"]),
        (DeliveryEntry("in_hand", "address_on_file"), ["identity_check"]),
        (DeliveryEntry("paper_post", "known_in_person"), ["identity_check"]),
    ],
)
def test_a_delivery_needs_a_way_and_a_check_that_fits(
    studio: Studio, signed: Seen, entry: DeliveryEntry, fields: list[str]
) -> None:
    with pytest.raises(Refused) as refused:
        delivery.deliver_result(studio, signed.visit, entry)
    assert [problem.field for problem in refused.value.problems] == fields
    assert delivery.deliveries(studio, signed.visit) == ()
    assert len(IDENTITY_CHECKS) == 3


def test_what_is_not_signed_is_not_delivered(studio: Studio, ready: Seen) -> None:
    with pytest.raises(NotFound):
        delivery.deliver_result(studio, ready.visit, DeliveryEntry("in_hand", "document_shown"))
    assert waiting(studio, ready) == []
    assert delivery.deliveries(studio, ready.visit) == ()


def test_a_receptionist_delivers_what_she_cannot_read(tmp_path: Path) -> None:
    home = make_home(tmp_path)
    owner = home.practitioner()
    client = take_in(owner).client.id
    visit = screening.start_visit(owner, client, VisitReason("own_request"))
    screening.sign_risk_profile(owner, visit, PROFILE)
    results.sign_result(owner, visit, PLAN)
    home.close(owner)
    desk = home.receptionist()
    (line,) = delivery.results_to_deliver(desk)
    assert (line.client_id, line.client_name.full, line.edition) == (client, "Anna Proefman", 1)
    delivery.deliver_result(desk, line.visit_id, DeliveryEntry("in_hand", "known_in_person"))
    assert delivery.results_to_deliver(desk) == ()
    with pytest.raises(StudioError):
        report_pages.signed_report(desk, visit)
    assert clients.open_client(desk, client).id == client
    home.close_all()


def test_naughty_strings_reach_the_report_or_are_refused(studio: Studio, naughty: list[str]) -> None:
    texts = [text for text in naughty if text.strip()]
    for text in texts[5::120]:
        client = take_in(studio).client.id
        visit = screening.start_visit(studio, client, VisitReason("own_request", text))
        lesion = lesions.record_lesion(studio, visit, replace(PLACE, words=text))
        lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words=text, action="none", note=text))
        screening.sign_risk_profile(studio, visit, RiskProfile("standard", text))
        results.sign_result(studio, visit, ResultPlan(general=text))
        result = results.read_result(studio, visit)
        assert result is not None
        assert result.content.general == text.strip()
        assert report_pages.signed_report(studio, visit).startswith(b"%PDF")
