"""The result of a visit, from its draft to the proof that the client has it, with real widgets on a real studio."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtTest import QTest
from sqlalchemy import select

from skintwin_desktop.core import delivery, lesions, photos, results, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.delivery import DeliveryEntry
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AlreadySigned, VisitIncomplete
from skintwin_desktop.rules.sites import View
from skintwin_desktop.store.tables import JournalRow, VaultObjectRow
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.result_dialogs import AddendumDialog, SignDialog
from skintwin_desktop.ui.result_preview import LEAST_PPI
from skintwin_desktop.ui.result_screen import ResultScreen
from tests.builders import ANNA, KAREL, take_in
from tests.core.world import journal
from tests.ui.support import Stage, settle, stage_parts, until

PLACES: tuple[tuple[View, str, int, int], ...] = (
    ("back", "upper-back", 260, 230),
    ("front", "knee-left", 250, 660),
    ("front", "chest", 190, 220),
)


@dataclass
class AVisit:
    client: Client
    id: UUID
    lesions: list[UUID] = field(default_factory=list)

    def assess(self, studio: Studio) -> None:
        for lesion in self.lesions:
            content = Assessment(impression_words="Gewone moedervlek", action="gp_regular")
            lesions.assess_lesion(studio, lesion, self.id, content)

    def profile(self, studio: Studio) -> None:
        screening.sign_risk_profile(studio, self.id, RiskProfile("raised", "Familie met melanoom"))


def a_visit(studio: Studio, *, ready: bool = True, count: int = 2, client: object = ANNA) -> AVisit:
    done = take_in(studio, client)  # type: ignore[arg-type]
    made = AVisit(done.client, screening.start_visit(studio, done.client.id, VisitReason("own_request")))
    made.lesions = [lesions.record_lesion(studio, made.id, lesions.place_at(*place)) for place in PLACES[:count]]
    if ready:
        made.assess(studio)
        made.profile(studio)
    return made


@dataclass
class Shown(Stage):
    """The screen in a window, with what it emitted."""

    screen: ResultScreen
    signed: list[UUID] = field(default_factory=list)
    amended: list[UUID] = field(default_factory=list)
    delivered: list[UUID] = field(default_factory=list)
    wanted: list[object] = field(default_factory=list)

    def open(self, visit: AVisit) -> None:
        self.screen.show_visit(visit.client, visit.id)
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way and the page in view is that of the file."""
        until(self.at_rest)

    def at_rest(self) -> bool:
        screen = self.screen
        fresh = screen.check.same.state == "done" or screen.preview._fault_row.isVisible()
        return self.jobs.idle and not screen._refresh.isActive() and fresh

    def sign(self) -> None:
        self.screen.ask_to_sign()
        dialog = self.screen.dialog
        assert isinstance(dialog, SignDialog)
        assert dialog.deed is not None
        dialog.deed.click()
        until(lambda: self.signed)
        self.rest()

    def wants_profile(self) -> None:
        self.wanted.append("profile")


def build(studio: Studio) -> Shown:
    jobs, privacy, window = stage_parts(1356, 720)
    screen = ResultScreen(studio, jobs, privacy, window)
    screen.resize(1356, 720)
    shown = Shown(studio, jobs, privacy, window, screen)
    screen.signed.connect(shown.signed.append)
    screen.amended.connect(shown.amended.append)
    screen.delivered.connect(shown.delivered.append)
    screen.lesion_wanted.connect(shown.wanted.append)
    screen.profile_wanted.connect(shown.wants_profile)
    window.show()
    settle()
    return shown


@pytest.fixture
def shown(studio: Studio) -> Iterator[Shown]:
    made = build(studio)
    yield made
    made.close()


@pytest.fixture
def pictures(shared: Callable[..., Path]) -> list[Path]:
    return sorted(shared("dermoscopy", "isic-archive-tests").glob("ISIC_000000?.jpg"))


def events(studio: Studio) -> list[str]:
    with studio.reading() as session:
        return list(session.execute(select(JournalRow.event).order_by(JournalRow.seq)).scalars())


def page(shown: Shown) -> QImage:
    return shown.screen.preview._pages[0]


# --- before signing ---


def test_signing_waits_for_every_lesion_and_the_profile_and_names_them(shown: Shown) -> None:
    visit = a_visit(shown.studio, ready=False)
    shown.open(visit)
    screen = shown.screen
    screen.sign_card.button.click()
    assert screen.dialog is None
    said = screen.sign_card.problem.text()
    assert sentence(VisitIncomplete((1, 2), ("risk_profile",))) in said
    assert screen.check.lesions.state == screen.check.profile.state == "blocking"
    screen.sign_card.links.links[1].click()
    screen.check.links.links[0].click()
    screen.sign_card.to_profile.click()
    assert shown.wanted == [2, 1, "profile"]

    visit.assess(shown.studio)
    shown.open(visit)
    screen.ask_to_sign()
    assert screen.dialog is None
    assert screen.sign_card.problem.text().endswith(sentence(VisitIncomplete((), ("risk_profile",))))
    assert not screen.sign_card.links.links
    visit.profile(shown.studio)
    shown.open(visit)
    assert screen.check.check is not None
    assert screen.check.check.ready
    shown.sign()
    assert shown.signed == [visit.id]


def test_what_came_in_after_the_check_is_refused_at_its_place(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    lesions.record_lesion(shown.studio, visit.id, lesions.place_at(*PLACES[2]))
    shown.screen.ask_to_sign()
    assert shown.screen.dialog is not None
    assert shown.screen.dialog.deed is not None
    shown.screen.dialog.deed.click()
    until(shown.screen.sign_card.problem.isVisible)
    assert sentence(VisitIncomplete((3,))) in shown.screen.sign_card.problem.text()
    assert shown.screen.sign_card.button.isEnabled()
    assert shown.signed == []


def test_loose_pictures_ask_for_attention_but_do_not_block(shown: Shown, pictures: list[Path]) -> None:
    visit = a_visit(shown.studio)
    taken = photos.take_in_pictures(shown.studio, visit.id, pictures[:2], kind="dermoscopy")
    photos.link_pictures(shown.studio, taken.pictures[:1], lesion_id=visit.lesions[0])
    shown.open(visit)
    check = shown.screen.check
    assert check.pictures.state == "attention"
    assert "1" in check.pictures.below.value()
    assert check.check is not None
    assert check.check.ready
    photos.link_pictures(shown.studio, taken.pictures[1:], lesion_id=visit.lesions[1])
    shown.open(visit)
    assert check.pictures.state == "done"


def test_the_question_before_signing_names_client_and_counts_and_its_safe_answer_signs_nothing(shown: Shown) -> None:
    shown.open(a_visit(shown.studio))
    shown.screen.ask_to_sign()
    dialog = shown.screen.dialog
    assert isinstance(dialog, SignDialog)
    assert dialog.name.text() == "Anna Proefman"
    assert dialog.number.text() == "ST-0001"
    assert "GP, regular: 2" in dialog.counts.text()
    assert dialog.safe is not None
    until(dialog.safe.hasFocus)
    QTest.keyClick(dialog.safe, Qt.Key.Key_Space)
    settle()
    assert shown.screen.dialog is None
    assert "result_signed" not in events(shown.studio)


def test_the_main_deed_of_a_draft_asks_to_sign_it(shown: Shown) -> None:
    shown.open(a_visit(shown.studio))
    shown.screen.main_deed()
    assert isinstance(shown.screen.dialog, SignDialog)


# --- the preview ---


def test_the_preview_follows_what_is_changed(shown: Shown) -> None:
    shown.open(a_visit(shown.studio))
    screen = shown.screen
    before = page(shown)
    assert before.width() == pytest.approx(210 / 25.4 * screen.preview.wanted_ppi(), abs=2)
    screen.plan.general.setPlainText("Uw huid is rustig, wij zagen geen melanoom.")
    assert screen.check.same.state == "busy"
    shown.rest()
    assert page(shown) != before
    assert "Melanoom" in screen.check.hard_words.below.value()
    dutch = page(shown)
    screen.plan.language.choose("en")
    shown.rest()
    assert page(shown) != dutch
    assert "Dermatoscope" in screen.check.hard_words.below.value()


def test_pictures_of_all_lesions_make_more_of_the_report(shown: Shown, pictures: list[Path]) -> None:
    visit = a_visit(shown.studio, ready=False)
    taken = photos.take_in_pictures(shown.studio, visit.id, pictures[:4], kind="dermoscopy")
    photos.link_pictures(shown.studio, taken.pictures, lesion_id=visit.lesions[0])
    for lesion in visit.lesions:
        lesions.assess_lesion(
            shown.studio, lesion, visit.id, Assessment(impression_words="Gewone moedervlek", action="none")
        )
    visit.profile(shown.studio)
    shown.open(visit)
    without = page(shown)
    shown.screen.plan.pictures_of_all.click()
    shown.rest()
    assert page(shown) != without


def test_zooming_in_makes_the_page_anew_with_more_pixels_and_fit_brings_it_back(shown: Shown) -> None:
    shown.open(a_visit(shown.studio))
    preview = shown.screen.preview
    fitted, wide = preview.percent.text(), page(shown).width()
    QTest.keyClick(preview.view, Qt.Key.Key_Plus)
    QTest.keyClick(preview.view, Qt.Key.Key_Plus)
    assert preview.percent.text() != fitted
    until(lambda: page(shown).width() > wide * 1.3)
    shown.rest()
    QTest.keyClick(preview.view, Qt.Key.Key_0)
    assert preview.percent.text() == fitted
    preview.smaller.click()
    assert preview.wanted_ppi() >= LEAST_PPI


def test_pages_are_turned_by_arrow_and_key(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    preview = shown.screen.preview
    assert preview.pages == 2
    assert (preview.number.text(), preview.earlier.isEnabled()) == ("1 of 2", False)
    preview.later.click()
    assert (preview.number.text(), preview.later.isEnabled()) == ("2 of 2", False)
    assert preview.view.accessibleDescription() == "2 of 2"
    preview.view.verticalScrollBar().setValue(0)
    QTest.keyClick(preview.view, Qt.Key.Key_PageUp)
    assert preview.page == 1
    assert preview.view.verticalScrollBar().value() == preview.view.verticalScrollBar().maximum()


def test_a_damaged_picture_is_said_where_the_page_would_be_and_can_be_tried_again(
    shown: Shown, pictures: list[Path]
) -> None:
    visit = a_visit(shown.studio)
    photos.take_in_pictures(shown.studio, visit.id, pictures[:1], kind="dermoscopy", lesion_id=visit.lesions[0])
    with shown.studio.reading() as session:
        name = session.execute(
            select(VaultObjectRow.object_id).where(VaultObjectRow.kind == photos.PREVIEW)
        ).scalar_one()
    file = next(shown.studio.folder.rglob(name))
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    shown.open(visit)
    preview = shown.screen.preview
    assert preview.pages == 0
    assert "damaged" in preview.fault.text()
    file.write_bytes(whole)
    preview._again.click()
    until(lambda: preview.pages)
    assert not preview._fault_row.isVisible()


def test_a_page_never_shows_under_another_client(shown: Shown) -> None:
    anna, karel = a_visit(shown.studio), a_visit(shown.studio, count=1, client=KAREL)
    shown.open(anna)
    of_anna = page(shown)
    shown.screen.show_visit(karel.client, karel.id)
    assert shown.screen.preview.pages == 0
    assert shown.screen.check.check is None
    shown.screen.show_visit(anna.client, anna.id)
    shown.screen.show_visit(karel.client, karel.id)
    shown.rest()
    assert shown.screen.preview._client == karel.client.id
    assert page(shown) != of_anna
    assert shown.screen.check.lesions.below.value() == "1 of 1"


def test_privacy_mode_hides_pages_words_and_printing(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    screen = shown.screen
    screen.plan.general.setPlainText("Geheim")
    shown.rest()
    sheet = screen.preview.sheet
    white = sum(sheet.grab().toImage().pixelColor(x, 300).name() == "#ffffff" for x in range(0, sheet.width(), 3))
    assert white > 50
    shown.privacy.switch(True)
    settle()
    hidden = sheet.grab().toImage()
    colours = {hidden.pixelColor(x, y).name() for x in range(40, sheet.width() - 40, 3) for y in (150, 300, 450)}
    assert "#ffffff" not in colours
    assert colours & {look.colour("sealBg").name(), look.colour("sealLine").name()}
    assert not screen.plan.general.isVisible()
    assert screen.plan.general.text() == "Geheim"
    assert "2 of 2" not in screen.check.lesions.below.text()
    shown.sign()
    assert not screen.form.print_button.isEnabled()
    assert not screen.form.save_button.isEnabled()
    shown.privacy.switch(False)
    assert screen.form.print_button.isEnabled()


def test_links_to_lesions_are_not_drawn_in_privacy_mode(shown: Shown) -> None:
    shown.open(a_visit(shown.studio, ready=False))
    assert [link.text() for link in shown.screen.check.links.links] == ["Lesion 1", "Lesion 2"]
    shown.privacy.switch(True)
    assert shown.screen.check.links.links == []
    shown.privacy.switch(False)
    assert len(shown.screen.check.links.links) == 2


# --- what is typed ---


def test_what_is_typed_comes_back(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.screen.plan.general.setPlainText("Nog niet af")
    shown.screen.plan.language.choose("en")
    shown.screen.store_draft_now()
    other = build(shown.studio)
    other.open(visit)
    assert other.screen.entered() == ResultPlan("en", "Nog niet af")
    other.close()


def test_going_to_another_client_keeps_what_was_typed(shown: Shown) -> None:
    anna, karel = a_visit(shown.studio), a_visit(shown.studio, count=1, client=KAREL)
    shown.open(anna)
    shown.screen.plan.general.setPlainText("Van Anna")
    shown.open(karel)
    assert shown.screen.plan.general.text() == ""
    shown.open(anna)
    assert shown.screen.plan.general.text() == "Van Anna"


def test_coming_back_to_the_tab_does_not_undo_typing(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.screen.plan.general.setPlainText("Bezig")
    shown.open(visit)
    assert shown.screen.plan.general.text() == "Bezig"


def test_a_draft_is_kept_while_it_is_typed(shown: Shown) -> None:
    shown.open(a_visit(shown.studio))
    assert shown.screen.plan.kept.text() == ""
    shown.screen.plan.general.setPlainText("Bezig")
    until(lambda: shown.screen.plan.kept.text() == "Draft kept 10:42")
    assert shown.screen.versions.texts() == ["1 · draft 10:42"]


# --- after signing ---


def test_what_is_signed_is_frozen(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.screen.plan.general.setPlainText("Uw huid is rustig.")
    shown.rest()
    draft = page(shown)
    shown.sign()
    screen = shown.screen
    assert screen.right.currentWidget() is screen.deliver_card
    assert screen.plan.general.isReadOnly()
    assert screen.plan.general.text() == "Uw huid is rustig."
    assert not screen.plan.general.isVisible()
    assert screen.plan.signed.isVisible()
    assert screen.plan.signed.text() == "Uw huid is rustig."
    shown.privacy.switch(on=True)
    assert not screen.plan.general.isVisible()
    assert screen.plan.signed.text() == MASK
    shown.privacy.switch(on=False)
    assert not screen.plan.general.isVisible()
    assert not screen.plan.language.isEnabled()
    assert page(shown) != draft  # no longer marked as a draft
    assert screen.versions.texts() == ["1 · final 24-11-2026 10:42"]
    assert screen.delivery_chip.accessibleName() == "Not delivered yet"
    result = results.read_result(shown.studio, visit.id)
    assert result is not None
    assert result.content.general == "Uw huid is rustig."
    screen.ask_to_sign()
    assert screen.dialog is None
    with pytest.raises(AlreadySigned):
        lesions.assess_lesion(
            shown.studio, visit.lesions[0], visit.id, Assessment(impression_words="Anders", action="none")
        )


def test_who_comes_second_is_told_that_it_is_signed(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    results.sign_result(shown.studio, visit.id, ResultPlan(general="De eerste"))
    shown.screen.plan.general.setPlainText("De tweede")
    shown.rest()
    shown.screen.ask_to_sign()
    assert shown.screen.dialog is not None
    assert shown.screen.dialog.deed is not None
    shown.screen.dialog.deed.click()
    until(lambda: sentence(AlreadySigned()) in shown.screen.sign_card.problem.text())
    shown.rest()
    assert shown.screen.plan.general.text() == "De eerste"
    assert shown.signed == []


def test_an_addendum_makes_a_new_edition_that_is_delivered_again(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.sign()
    screen = shown.screen
    delivery.deliver_result(shown.studio, visit.id, DeliveryEntry("in_hand", "known_in_person"))
    shown.open(visit)
    assert screen.delivery_chip.accessibleName() == "Delivered 24-11 10:42"
    assert screen.form.is_done
    first = page(shown)

    screen.versions.add.click()
    dialog = screen.dialog
    assert isinstance(dialog, AddendumDialog)
    dialog.text.setPlainText("De huisarts belde.")
    assert dialog.deed is not None
    dialog.deed.click()
    until(lambda: dialog.reason_field.wrong)
    assert not dialog.text_field.wrong
    screen.store_draft_now()
    dialog.reason.setPlainText("Nieuwe informatie")
    dialog.deed.click()
    until(lambda: shown.amended)
    shown.rest()
    assert screen.dialog is None
    assert screen.versions.texts()[0] == "2 · addendum 24-11-2026 10:42"
    assert screen.check.same.below.value() == "edition 2"
    assert screen.delivery_chip.accessibleName() == "Not delivered yet"
    assert screen.form.is_open
    assert page(shown) != first
    assert [(one.visit_id, one.edition) for one in delivery.results_to_deliver(shown.studio)] == [(visit.id, 2)]
    assert "draft_discarded" in events(shown.studio)


def test_an_addendum_that_was_not_finished_comes_back(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.sign()
    shown.screen.ask_for_addendum()
    assert isinstance(shown.screen.dialog, AddendumDialog)
    shown.screen.dialog.text.setPlainText("Half af")
    shown.screen.store_draft_now()
    other = build(shown.studio)
    other.open(visit)
    other.screen.ask_for_addendum()
    assert isinstance(other.screen.dialog, AddendumDialog)
    assert other.screen.dialog.text.text() == "Half af"
    other.close()


# --- delivering ---


def signed(shown: Shown) -> AVisit:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.sign()
    return visit


def test_a_delivery_in_hand_is_recorded(shown: Shown) -> None:
    visit = signed(shown)
    form = shown.screen.form
    assert form.entered() == DeliveryEntry()
    assert not form.deliver_button.isEnabled()
    assert form.deliver_button.toolTip()
    assert "2" in form.in_hand.below.value()
    form.document.click()
    form.in_hand.click()
    form.discussed.click()
    form.deliver_button.click()
    until(lambda: shown.delivered)
    shown.rest()
    assert shown.delivered == [visit.id]
    (one,) = delivery.deliveries(shown.studio, visit.id)
    assert (one.way, one.identity_check, one.discussed, one.address) == ("in_hand", "document_shown", True, "")
    assert not form.is_open
    assert not form.deliver_button.isVisible()
    assert form.print_button.isVisible()
    assert delivery.results_to_deliver(shown.studio) == ()


def test_by_post_the_address_is_shown_checked_and_recorded(shown: Shown) -> None:
    visit = signed(shown)
    form = shown.screen.form
    form.by_post.click()
    assert form.by_post.below.text() == form.address_line.text() == "Teststraat 1, 9999 ZZ Voorbeeldstad"
    assert form.address_line.isVisible()
    assert not form.deliver_button.isEnabled()
    form.address.click()
    shown.window.activateWindow()
    shown.screen.main_deed()
    until(lambda: shown.delivered)
    (one,) = delivery.deliveries(shown.studio, visit.id)
    assert (one.way, one.identity_check, one.address) == (
        "paper_post",
        "address_on_file",
        "Teststraat 1, 9999 ZZ Voorbeeldstad",
    )


def test_a_check_that_does_not_fit_the_way_is_let_go(shown: Shown) -> None:
    signed(shown)
    form = shown.screen.form
    form.document.click()
    form.in_hand.click()
    form.by_post.click()
    assert form.entered() == DeliveryEntry("paper_post", "")
    form.address.click()
    assert form.entered() == DeliveryEntry("paper_post", "address_on_file")
    form.in_person.click()
    assert form.entered() == DeliveryEntry("", "known_in_person")
    assert [form.person.state, form.way.state, form.receipt.state] == ["done", "now", "later"]


def test_the_report_is_saved_where_the_person_chose(shown: Shown, tmp_path: Path) -> None:
    signed(shown)
    form = shown.screen.form
    form.save_button.click()
    asked = form.asked
    assert asked is not None
    assert asked.deed is not None
    assert not asked.deed.isEnabled()  # nothing is chosen beforehand
    asked.options[Purpose.RIGHTS].click()
    assert asked.deed.isEnabled()
    asked.done()
    form.save_to(Purpose.RIGHTS, str(tmp_path / "nowhere" / "result.pdf"))
    until(form.note.isVisible)
    assert "another place" in form.note.text()
    form.save_to(Purpose.RIGHTS, str(tmp_path / "result.pdf"))
    until(lambda: "Saved" in form.note.text())
    assert (tmp_path / "result.pdf").read_bytes().startswith(b"%PDF")
    assert sys.platform == "win32" or (tmp_path / "result.pdf").stat().st_mode & 0o777 == 0o600
    lines = [line for line in journal(shown.studio) if line.event == "result_exported"]
    assert [line.purpose for line in lines] == ["rights", "rights"]


def test_printing_asks_for_a_printer_and_is_journalled(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Printer at the desk"]))
    signed(shown)
    shown.window.activateWindow()
    shown.screen.preview.view.setFocus()
    until(shown.screen.preview.view.hasFocus)
    QTest.keyClick(shown.screen.preview.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    asked = shown.screen.form.asked
    assert asked is not None
    assert asked.deed is not None
    assert asked.options[Purpose.DELIVERY].hasFocus()
    QTest.keyClick(asked.options[Purpose.DELIVERY], Qt.Key.Key_Space)
    asked.deed.click()
    until(lambda: shown.screen.form._print_dialog)
    dialog = shown.screen.form._print_dialog
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert events(shown.studio)[-1] == "result_printed"


def test_without_a_printer_the_pdf_is_pointed_to(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list[str]))
    signed(shown)
    form = shown.screen.form
    form.print_button.click()
    shown.rest()
    assert form.note.isVisible()
    assert form.note.text().startswith("No printer is set up on this computer. Save the result as a PDF")
    assert form._print_dialog is None
    assert "result_printed" not in events(shown.studio)


def test_what_changes_in_the_file_after_signing_does_not_reach_the_report(shown: Shown) -> None:
    visit = signed(shown)
    screen = shown.screen
    assert screen.check.same.state == "done"
    lesions.move_lesion(shown.studio, visit.lesions[0], lesions.place_at(*PLACES[2]))
    lesions.change_lesion_state(shown.studio, visit.lesions[1], "gone")
    before = screen.preview.pages
    shown.open(visit)
    assert screen.check.same.state == "done"
    assert screen.preview.pages == before


def test_lesions_of_a_later_visit_are_not_missing_from_an_earlier_result(shown: Shown) -> None:
    visit = signed(shown)
    later = screening.start_visit(shown.studio, visit.client.id, VisitReason("follow_up"))
    lesions.record_lesion(shown.studio, later, lesions.place_at(*PLACES[2]))
    shown.open(visit)
    assert shown.screen.check.lesions.state == "done"
    assert shown.screen.check.lesions.below.value() == "2 of 2"
    assert shown.screen.check.links.links == []


def test_leaving_lets_go_of_the_client(shown: Shown) -> None:
    visit = a_visit(shown.studio)
    shown.open(visit)
    shown.screen.plan.general.setPlainText("Nog niet af")
    shown.screen.leave()
    until(lambda: shown.jobs.idle)
    assert shown.screen.preview.pages == 0
    assert shown.screen.plan.general.text() == ""
    shown.open(visit)
    assert shown.screen.plan.general.text() == "Nog niet af"


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 130)])
def test_no_button_is_cut_at_the_smallest_width(shown: Shown, theme: str, percent: int) -> None:
    look.set(theme=theme, percent=percent)
    try:
        shown.window.resize(1196, 560)
        shown.screen.resize(1196, 560)
        visit = signed(shown)
        shown.open(visit)
        screen = shown.screen
        for button in (
            screen.form.print_button,
            screen.form.save_button,
            screen.form.deliver_button,
            screen.versions.add,
        ):
            assert button.width() >= button.sizeHint().width()
            column = screen.right if button is not screen.versions.add else screen.columns.left
            assert button.mapTo(column, QPoint(button.width(), 0)).x() <= column.width()
        assert screen.preview.width() > 300
    finally:
        look.set(theme="light", percent=100)
