"""The first visit through core alone: intake, screening, result, delivery."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from skintwin_desktop.core import delivery, intake, lesions, photos, report_pages, results, screening, viewing
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, VisitIncomplete
from tests.builders import take_in


def test_a_visit_from_intake_to_delivery(studio: Studio, shared: Callable[..., Path], tmp_path: Path) -> None:
    done = take_in(studio)
    visit = screening.start_visit(
        studio, done.client.id, VisitReason("own_request"), appointment_id=done.appointment_id
    )
    pictures = sorted(shared("dermoscopy", "isic-archive-tests").glob("ISIC_*.jpg"))[:3]
    again = tmp_path / "again.jpg"
    again.write_bytes(pictures[0].read_bytes())
    taken = photos.take_in_pictures(studio, visit, [*pictures, again], kind="dermoscopy")
    assert len(taken.pictures) == 3
    assert [refused.reason for refused in taken.refused] == ["double"]
    first = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    second = lesions.record_lesion(studio, visit, lesions.place_at("front", "knee-left", 250, 660))
    photos.link_pictures(studio, taken.pictures[:2], lesion_id=first)
    assert viewing.read_original(studio, taken.pictures[0]) == pictures[0].read_bytes()
    assert viewing.read_preview(studio, taken.pictures[0]).width == 1022

    with pytest.raises(VisitIncomplete) as refused:
        results.sign_result(studio, visit, ResultPlan())
    assert refused.value.lesions == (1, 2)
    assert refused.value.missing == ("risk_profile",)

    lesions.assess_lesion(
        studio, first, visit, Assessment(impression_words="Atypische moedervlek", action="gp_regular")
    )
    lesions.assess_lesion(studio, second, visit, Assessment(impression_words="Gewone moedervlek", action="none"))
    screening.sign_risk_profile(studio, visit, RiskProfile("raised", "Familie met melanoom"))
    file = screening.open_file(studio, done.client.id)
    assert [lesion.number for lesion in file.lesions] == [1, 2]
    assert file.lesions[1].place.laterality == "left"
    assert file.lesions_to_do(visit) == ()

    results.sign_result(studio, visit, ResultPlan(general="Rustige huid."))
    assert report_pages.signed_report(studio, visit).startswith(b"%PDF")
    with pytest.raises(AlreadySigned):
        lesions.assess_lesion(studio, first, visit, Assessment(impression_words="Anders", action="none"))

    assert [item.client_label for item in delivery.results_to_deliver(studio)] == ["ST-0001"]
    delivery.deliver_result(studio, visit, DeliveryEntry("in_hand", "document_shown", discussed=True))
    assert delivery.results_to_deliver(studio) == ()
    results.sign_addendum(studio, visit, AddendumContent("De huisarts belde.", "Nieuwe informatie"))
    assert [item.edition for item in delivery.results_to_deliver(studio)] == [2]
    result = results.read_result(studio, visit)
    assert result is not None
    assert result.addenda[0].content.reason == "Nieuwe informatie"
    assert studio.check_chain().first_bad is None
    answers = intake.read_health_answers(studio, done.client.id)
    assert answers is not None
    assert answers.content.answers["sunbed"] == "never"
