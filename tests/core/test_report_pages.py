"""The pages of a report: a draft as it would be, a signed one as it was."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from skintwin_desktop import places
from skintwin_desktop.core import clients, lesions, report_pages, results, screening
from skintwin_desktop.core.events import Event, Purpose
from skintwin_desktop.core.medical_records import AddendumContent, Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied, NotFound
from skintwin_desktop.paper import typeset
from skintwin_desktop.store.tables import JournalRow
from tests.builders import Home, take_in
from tests.core.world import journal


def events(studio: Studio) -> list[str]:
    with studio.reading() as session:
        return list(session.execute(select(JournalRow.event).order_by(JournalRow.seq)).scalars())


def test_a_preview_names_the_hard_words_that_it_explains(studio: Studio) -> None:
    client = take_in(studio).client
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words="Moedervlek", action="none"))
    plain = report_pages.preview_report(studio, visit, ResultPlan(), 60)
    hard = report_pages.preview_report(studio, visit, ResultPlan(general="Dit is geen melanoom."), 60)
    assert all(page.startswith(b"\x89PNG") for page in plain.pages)
    assert set(hard.hard_words) - set(plain.hard_words) == {"Melanoom"}
    assert events(studio)[-2:] == ["result_previewed", "result_previewed"]


def test_signed_pages_are_those_that_were_signed_and_the_journal_knows_what_for(studio: Studio) -> None:
    client = take_in(studio).client
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    with pytest.raises(NotFound):
        report_pages.signed_pages(studio, visit, 60)
    lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words="Moedervlek", action="gp_regular"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit, ResultPlan())
    printed = report_pages.signed_pages(
        studio, visit, report_pages.PRINTER_PPI, event=Event.RESULT_PRINTED, purpose=Purpose.RIGHTS
    )
    assert printed.as_signed
    assert int.from_bytes(printed.pages[0][16:20]) == pytest.approx(210 / 25.4 * report_pages.PRINTER_PPI, abs=2)
    assert events(studio)[-1] == "result_printed"
    assert journal(studio)[-1].purpose == "rights"
    results.sign_addendum(studio, visit, AddendumContent("De huisarts belde.", "Nieuwe informatie"))
    assert report_pages.signed_pages(studio, visit, 60).as_signed
    assert events(studio)[-1] == "result_read"


def test_the_reception_sees_no_page(home: Home) -> None:
    practitioner = home.practitioner()
    visit = screening.start_visit(practitioner, take_in(practitioner).client.id, VisitReason("own_request"))
    home.close(practitioner)
    reception = home.receptionist()
    for refused in (
        lambda: report_pages.preview_report(reception, visit, ResultPlan(), 60),
        lambda: report_pages.signed_pages(reception, visit, 60),
        lambda: report_pages.signed_report(reception, visit),
    ):
        with pytest.raises(Denied):
            refused()


def test_no_later_change_reaches_a_page_that_was_signed(studio: Studio) -> None:
    client = take_in(studio).client
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    lesion = lesions.record_lesion(studio, visit, lesions.place_at("back", "upper-back", 260, 230))
    lesions.assess_lesion(studio, lesion, visit, Assessment(impression_words="Moedervlek", action="gp_regular"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit, ResultPlan())
    before = report_pages.signed_pages(studio, visit, 60)
    lesions.move_lesion(studio, lesion, lesions.place_at("back", "lower-back", 200, 330))
    lesions.change_lesion_state(studio, lesion, "excised")
    now = clients.open_client(studio, client.id)
    moved = replace(now.entry(), last_name="Anders", city="Elders")
    clients.change_client(studio, client.id, moved, version=now.version, gp="")
    after = report_pages.signed_pages(studio, visit, 60)
    assert after == before
    assert after.as_signed


def test_pages_in_a_later_layout_say_that_they_are_not_the_signed_ones(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    client = take_in(studio).client
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen bijzonderheden"))
    results.sign_result(studio, visit, ResultPlan())
    later = tmp_path / "resources"
    shutil.copytree(places.resources(), later)
    template = later / "templates" / "report.typ"
    template.write_text(template.read_text(encoding="utf-8") + "\n#v(3mm)\n.\n", encoding="utf-8")
    monkeypatch.setattr(places, "resources", lambda: later)
    typeset.words.cache_clear()
    try:
        assert not report_pages.signed_pages(studio, visit, 60).as_signed
    finally:
        typeset.words.cache_clear()
