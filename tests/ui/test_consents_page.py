"""The page of consents: how each stands, asking, taking back in one step, the evidence, what a receptionist sees."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from skintwin_desktop.core import clients, consent_evidence, consents
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consent_file import consent_file
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui import consent_words
from skintwin_desktop.ui.consents_page import ConsentsPage
from skintwin_desktop.ui.evidence_dialog import EvidenceDialog
from skintwin_desktop.ui.widgets.buttons import KeyButton
from tests.builders import ANNA, Home, take_in
from tests.core.consent_world import PDF, STROKES, answers_of, form_file
from tests.core.world import given, journal
from tests.ui.support import Stage, named, settle, stage_parts


@dataclass
class Shown:
    """The page of somebody's consents, with its stage."""

    page: ConsentsPage
    stage: Stage
    client: Client

    @property
    def studio(self) -> Studio:
        return self.stage.studio

    def choose(self, purpose: str) -> None:
        purposes = [one.purpose for one in self.page.table.records_model.records]
        self.page.table.selectRow(purposes.index(purpose))
        self.stage.rest()

    def why(self, purpose: str) -> str:
        return consent_file(self.studio, self.client.id).of(purpose).why

    def looks_at(self, purpose: str, evidence: str) -> EvidenceDialog:
        """Read anew, and open a piece of evidence that was kept today."""
        self.page.entered()
        self.stage.rest()
        self.choose(purpose)
        named(self.page, f"Open: {evidence}, 24-11-2026", KeyButton).click()
        self.stage.rest()
        assert self.page.shown is not None
        return self.page.shown

    def press(self, button: KeyButton | None) -> None:
        assert button is not None
        button.click()
        self.stage.rest()


def opened(studio: Studio, client: Client) -> Iterator[Shown]:
    stage = Stage(studio, *stage_parts(1282, 600))
    page = ConsentsPage(studio, stage.jobs, stage.privacy, stage.window)
    page.resize(stage.window.size())
    stage.window.show()
    page.show_client(client)
    page.entered()
    stage.rest()
    yield Shown(page, stage, client)
    stage.close()


@pytest.fixture
def shown(home: Home) -> Iterator[Shown]:
    studio = home.practitioner()
    yield from opened(studio, take_in(studio).client)


@pytest.fixture
def reception(home: Home) -> Iterator[Shown]:
    studio = home.receptionist()
    yield from opened(studio, take_in(studio).client)


def test_every_consent_stands_there_with_its_state(shown: Shown) -> None:
    model = shown.page.table.records_model
    said = {one.purpose: model.index(row, 1).data() for row, one in enumerate(model.records)}
    assert (said["share_gp"], said["teaching"], said["research"]) == ("Given", "Refused", "Not asked")
    assert len(said) == 10
    shown.choose("share_gp")
    assert shown.page.detail.text_title.text() == "Uitslag delen met de huisarts"
    assert shown.page.detail.version.text() == "Text v1, Dutch, 01-11-2026"
    assert len(shown.page.detail.history.records_model.records) == 1


def test_one_press_takes_a_consent_back_and_says_what_that_means(shown: Shown) -> None:
    shown.choose("examination_photos")
    before = len(journal(shown.studio))
    told: list[int] = []
    shown.page.changed.connect(lambda: told.append(1))
    shown.press(shown.page.detail.withdraw)
    assert shown.why("examination_photos") == "withdrawn"
    assert journal(shown.studio)[before].event == "consent_withdrawn"
    said = shown.page.detail.said.text()
    assert said.startswith("Taken back on 24-11-2026 at 10:42. From now on nothing is examined or photographed.")
    assert "stay in the file" in said
    assert not shown.page.detail.withdraw.isVisible()
    assert shown.page.detail.ask.isVisible()
    assert shown.page.table.hasFocus()
    assert told == [1]
    shown.choose("share_gp")
    assert not shown.page.detail.said.isVisible()


def test_everything_works_with_the_keyboard(shown: Shown) -> None:
    table = shown.page.table
    table.setFocus()
    shown.choose("examination_photos")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current() is not None
    assert table.current().purpose == "share_gp"  # type: ignore[union-attr]
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = shown.page.dialog
    assert dialog is not None
    assert dialog.answer.hasFocus()
    QTest.keyClick(dialog.answer, Qt.Key.Key_Left)
    assert dialog.answer.value() == "refused"
    dialog.method.setFocus()
    QTest.keyClick(dialog.method, Qt.Key.Key_Space)
    shown.press(dialog.deed)
    assert shown.why("share_gp") == "refused"


def test_nothing_is_chosen_beforehand_and_what_is_missing_is_said_at_once(shown: Shown) -> None:
    shown.page.ask("share_specialist")
    dialog = shown.page.dialog
    assert dialog is not None
    assert (dialog.answer.value(), dialog.method.value()) == ("", "")
    shown.press(dialog.deed)
    assert {name for name, field in dialog.fields.items() if field.wrong} == {"answer", "method"}
    dialog.answer.choose("given")
    dialog.method.choose("spoken")
    shown.press(dialog.deed)
    assert {name for name, field in dialog.fields.items() if field.wrong} == {"recipient"}
    dialog.recipient.setText("Dr. Huidman, Rotterdam")
    dialog.until.setText("gisteren")
    shown.press(dialog.deed)
    assert dialog.fields["until"].wrong
    dialog.until.setText("1-6-2027")
    shown.press(dialog.deed)
    current = consent_file(shown.studio, shown.client.id).of("share_specialist").current
    assert current is not None
    assert (current.recipient, current.until) == ("Dr. Huidman, Rotterdam", date(2027, 6, 1))
    assert shown.page.detail.title is not None
    assert shown.page.detail.title.text() == "Sharing with a specialist"


def test_longer_keeping_asks_for_everything_that_it_needs(shown: Shown, tmp_path: Path) -> None:
    shown.page.ask("longer_keeping")
    dialog = shown.page.dialog
    assert dialog is not None
    assert dialog.method.value() == "paper"  # the one way at the desk that counts
    dialog.answer.choose("given")
    shown.press(dialog.deed)
    assert {name for name, field in dialog.fields.items() if field.wrong} == {"evidence", "scope", "service", "until"}
    dialog.scope.choose("baseline_photos")
    dialog.service.setText("Nulmeting")
    dialog.until.setText("24-11-2030")
    dialog.evidence.take(form_file(tmp_path))
    shown.press(dialog.deed)
    assert shown.why("longer_keeping") == ""
    shown.choose("longer_keeping")
    assert shown.page.detail.proof.isVisible()


def test_a_no_needs_nothing_more(shown: Shown) -> None:
    shown.page.ask("longer_keeping")
    dialog = shown.page.dialog
    assert dialog is not None
    dialog.answer.choose("refused")
    assert not any(dialog.fields[name].isVisible() for name in ("scope", "service", "until"))
    shown.press(dialog.deed)
    assert shown.why("longer_keeping") == "refused"


def test_a_child_answers_with_who_represents_it(home: Home) -> None:
    studio = home.practitioner()
    child = clients.register_client(studio, replace(ANNA, born="10-03-2013"), gp="Praktijk De Proef, Voorbeeldstad")
    for shown in opened(studio, child):
        shown.choose("share_gp")
        shown.page.ask("share_gp")
        dialog = shown.page.dialog
        assert dialog is not None
        assert dialog.given_by.value() == "both"
        assert dialog.recipient.text() == "Praktijk De Proef, Voorbeeldstad"
        dialog.answer.choose("given")
        dialog.method.choose("spoken")
        shown.press(dialog.deed)
        assert dialog.fields["representative"].wrong
        dialog.representative.setText("B. Proefman")
        dialog.relation.set_value("parent")
        shown.press(dialog.deed)
        assert shown.why("share_gp") == ""


def test_only_who_treats_asks_about_sensitive_parts_and_anybody_takes_that_back(home: Home) -> None:
    studio = home.practitioner()
    client = take_in(studio).client
    for shown in opened(studio, client):
        shown.page.ask("sensitive_photos")
        dialog = shown.page.dialog
        assert dialog is not None
        dialog.answer.choose("given")
        dialog.method.choose("spoken")
        dialog.regions.set_values(["groin"])
        shown.press(dialog.deed)
        current = consent_file(studio, client.id).of("sensitive_photos").current
        assert current is not None
        assert (current.regions, current.until) == (("groin",), studio.today())
    home.close(studio)
    for reception in opened(home.receptionist(), client):
        reception.choose("sensitive_photos")
        detail = reception.page.detail
        assert not detail.ask.isVisible()
        assert detail.whose.isVisible()
        current = consent_file(reception.studio, client.id).of("sensitive_photos").current
        assert current is not None
        assert current.regions == ()
        reception.press(detail.withdraw)
        assert reception.why("sensitive_photos") == "withdrawn"


# --- evidence ---


def scanned(folder: Path) -> Path:
    path = folder / "Formulier.png"
    Image.new("RGB", (620, 877), (250, 250, 245)).save(path)
    return path


def test_a_form_is_added_and_opened(shown: Shown, tmp_path: Path) -> None:
    shown.choose("share_gp")
    answer = shown.page.detail.history.records_model.records[0]
    shown.page.add_scan(answer, [str(scanned(tmp_path))])
    shown.stage.rest()
    open_button = named(shown.page, "Open: Scanned form, 24-11-2026", KeyButton)
    open_button.click()
    shown.stage.rest()
    dialog = shown.page.shown
    assert dialog is not None
    assert dialog.sheet.isVisible()
    assert dialog.save.isVisible()
    assert journal(shown.studio)[-1].event == "consent_evidence_read"
    shown.stage.privacy.switch(True)
    assert dialog.overlay is None  # whoever steps in sees no form


def test_a_pdf_is_named_and_saved_for_a_purpose(shown: Shown, tmp_path: Path) -> None:
    consent_evidence.add_scan(
        shown.studio, shown.client.id, form_file(tmp_path), answers_of(shown.studio, shown.client.id)
    )
    dialog = shown.looks_at("teaching", "Scanned form")
    assert not dialog.sheet.isVisible()
    assert "PDF" in dialog.note.text()
    target = tmp_path / "kopie.pdf"
    dialog.save_to(Purpose.RIGHTS, str(target))
    shown.stage.rest()
    assert target.read_bytes() == PDF
    assert (journal(shown.studio)[-1].event, journal(shown.studio)[-1].purpose) == (
        "consent_evidence_exported",
        "rights",
    )
    dialog.save_to(Purpose.RIGHTS, str(tmp_path / "nergens" / "kopie.pdf"))
    shown.stage.rest()
    assert "could not be written" in dialog.note.text()


def test_a_signature_is_drawn_again(shown: Shown) -> None:
    consents.record_consent(
        shown.studio, shown.client.id, replace(given(shown.studio, "teaching", "given"), method="screen"),
        signature=STROKES,
    )  # fmt: skip
    dialog = shown.looks_at("teaching", "Signature")
    image = dialog.sheet.grab().toImage()
    colours = {image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(image.height())}
    assert min(colours) < 60
    assert not dialog.save.isVisible()


def test_a_file_that_is_no_form_is_refused_in_words(shown: Shown, tmp_path: Path) -> None:
    shown.choose("share_gp")
    answer = shown.page.detail.history.records_model.records[0]
    shown.page.add_scan(answer, [str(form_file(tmp_path, content=b"%PDF-1.7 half"))])
    shown.stage.rest()
    assert "cut off" in shown.page.fault.text()
    assert shown.page.fault.isVisible()


def test_a_receptionist_adds_a_form_and_is_told_that_she_cannot_open_it(reception: Shown, tmp_path: Path) -> None:
    reception.choose("share_gp")
    answer = reception.page.detail.history.records_model.records[0]
    reception.page.add_scan(answer, [str(scanned(tmp_path))])
    reception.stage.rest()
    detail = reception.page.detail
    assert "sealed to the client" in detail.sealed.text()
    buttons = [button.accessibleName() for button in detail.findChildren(KeyButton) if button.isVisible()]
    assert not [name for name in buttons if name.startswith("Open")]
    assert len(consent_file(reception.studio, reception.client.id).evidence) == 1


# --- kept, hidden, elsewhere ---


def test_photographs_that_are_kept_and_not_used_are_told_in_plain_words(home: Home, tmp_path: Path) -> None:
    from tests.core import world as worlds

    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    consents.withdraw_consent(studio, world.open_client, "examination_photos", method="spoken")
    for shown in opened(studio, clients.open_client(studio, world.open_client)):
        assert shown.page.kept.isVisible()
        assert "2 photograph" in shown.page.kept.text()
        assert "The law has us keep the file" in shown.page.kept.text()


def test_in_privacy_mode_no_answer_is_drawn(shown: Shown) -> None:
    shown.choose("share_gp")
    shown.stage.privacy.switch(True)
    settle()
    model = shown.page.table.records_model
    assert {model.index(row, column).data() for row in range(model.rowCount()) for column in (1, 2)} <= {
        "•••",
        "•••, •••",
    }
    assert not shown.page.detail.chip.isVisible()
    assert not shown.page.detail.facts.isVisible()


def test_another_client_shows_nothing_of_the_one_before(shown: Shown) -> None:
    other = take_in(shown.studio, replace(ANNA, first_name="Bea")).client
    shown.page.show_client(other)
    assert shown.page.table.records_model.rowCount() == 0
    assert not shown.page.detail.isVisible()
    shown.page.entered()
    shown.stage.rest()
    assert shown.page.table.records_model.rowCount() == 10


def test_every_reason_has_its_words() -> None:
    from skintwin_desktop.rules.consents import PURPOSES, USES, Why

    for use in USES:
        for why in Why:
            said = consent_words.missing_sentence(use, why.value)
            assert said.count(".") >= 3, said
            assert "_" not in said
    for purpose in PURPOSES:
        assert "From now on" in consent_words.meaning(purpose)
