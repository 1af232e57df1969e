"""Letters and contact in the file: notes that survive, what is sealed, the objection in one step, privacy mode."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from skintwin_desktop.core import clients, contact, contact_notes, drafts, news
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.contact_notes import MEDICAL
from skintwin_desktop.core.news import Reach
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.contact_page import ContactPage
from skintwin_desktop.ui.copy_dialog import MadeDialog
from skintwin_desktop.ui.email_watch import EmailWatch
from skintwin_desktop.ui.message_dialog import MessageDialog
from skintwin_desktop.ui.note_dialog import NoteDialog, read_moment
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.widgets.fields import Field
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import ANNA, Home, take_in
from tests.core.correspondence import note
from tests.ui.support import Stage, settle, stage_parts, until

SECRET = "Qxzvjw jeukt"
Shown = tuple[ContactPage, Stage, Client]


def on_stage(studio: Studio) -> Iterator[Shown]:
    client = take_in(studio).client
    stage = Stage(studio, *stage_parts(1282, 575))
    stage.privacy.write_reveal = lambda _client, _kind, written: written()
    stage.window.show()
    page = ContactPage(stage.studio, stage.jobs, stage.privacy)
    page.setParent(stage.window)
    page.resize(stage.window.size())
    page.show_client(client)
    page.show()
    page.entered()
    stage.rest()
    yield page, stage, client
    stage.close()


@pytest.fixture
def shown(home: Home) -> Iterator[Shown]:
    """The page, for who treats."""
    yield from on_stage(home.practitioner())


@pytest.fixture
def at_the_desk(home: Home) -> Iterator[Shown]:
    """The page, for the reception."""
    yield from on_stage(home.receptionist())


def begun(page: ContactPage, stage: Stage) -> NoteDialog:
    page.write_note()
    stage.rest()
    assert isinstance(page.dialog, NoteDialog)
    return page.dialog


def fill(dialog: NoteDialog, *, kind: str = "administrative", text: str = "Belde over de afspraak.") -> None:
    dialog.kind.choose(kind)
    dialog.channel.choose("phone")
    dialog.direction.choose("in")
    dialog.text.setPlainText(text)


def texts(page: ContactPage) -> list[str]:
    model = page.table.records_model
    return [
        str(model.data(model.index(row, column)))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


# --- notes ---


def test_nothing_yet_says_what_belongs_here(shown: Shown) -> None:
    page, _, _ = shown
    assert page.empty.isVisible()
    assert not page.table.isVisible()
    assert not page.detail.isVisible()


def test_a_note_is_written_with_the_keyboard_alone(shown: Shown) -> None:
    page, stage, client = shown
    dialog = begun(page, stage)
    assert dialog.kind.hasFocus()
    for keys in ((Qt.Key.Key_Space,), (Qt.Key.Key_Tab, Qt.Key.Key_Space), (Qt.Key.Key_Tab, Qt.Key.Key_Space)):
        for key in keys:
            QTest.keyClick(stage.window.focusWidget(), key)
    QTest.keyClick(stage.window.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.when.hasFocus()
    QTest.keyClick(dialog.when, Qt.Key.Key_Tab)
    assert dialog.text.hasFocus()
    QTest.keyClicks(dialog.text, "Vraagt om een andere tijd")
    QTest.keyClick(dialog.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.rest()
    (line,) = contact.contact_with(stage.studio, client.id)
    assert line.text == "Vraagt om een andere tijd"
    assert (line.versions[0].kind, line.channel, line.direction) == ("administrative", "phone", "in")
    assert "Vraagt om een andere tijd" in texts(page)
    assert page.detail.words.text() == "Vraagt om een andere tijd"


def test_what_is_missing_is_said_at_its_field_and_what_was_typed_stays(shown: Shown) -> None:
    page, stage, _ = shown
    dialog = begun(page, stage)
    dialog.text.setPlainText("Alleen tekst")
    dialog.when.setText("morgen")
    dialog._start()
    stage.rest()
    for name in ("kind", "channel", "direction", "contact_at"):
        assert dialog.fields[name].wrong, name
    assert dialog.text.text() == "Alleen tekst"
    assert not dialog.fields["text"].wrong


def test_what_is_typed_survives_a_crash_and_is_offered_again(shown: Shown) -> None:
    page, stage, client = shown
    dialog = begun(page, stage)
    fill(dialog, kind=MEDICAL, text=SECRET)
    dialog.keeper.store_now()
    for overlay in stage.window.findChildren(Overlay):  # the program ends here
        overlay.hide()
        overlay.deleteLater()
    settle()
    page.entered()
    stage.rest()
    assert page.unfinished.isVisible()
    again = begun(page, stage)
    until(lambda: again.text.text() == SECRET)
    assert (again.kind.value(), again.channel.value(), again.direction.value()) == (MEDICAL, "phone", "in")
    again._start()
    stage.rest()
    assert drafts.read_draft(stage.studio, contact_notes.DRAFT, client.id.hex) is None
    assert not page.unfinished.isVisible()


def test_an_administrative_note_about_health_is_asked_about_once(at_the_desk: Shown) -> None:
    page, stage, client = at_the_desk
    dialog = begun(page, stage)
    fill(dialog, text="Belt: haar Moedervlekje bloedt.")
    dialog._start()
    stage.rest()
    assert "Moedervlekje" in dialog.fields["kind"].message
    assert contact.contact_with(stage.studio, client.id) == ()
    dialog.kind.choose(MEDICAL)
    assert not dialog.fields["kind"].wrong, "what was wrong is taken back with the choice"
    dialog.kind.choose("administrative")
    dialog._start()
    stage.rest()
    (line,) = contact.contact_with(stage.studio, client.id)
    assert line.versions[0].kind == "administrative"


def test_a_citizen_service_number_is_kept_neither_in_a_note_nor_in_its_draft(at_the_desk: Shown) -> None:
    page, stage, client = at_the_desk
    dialog = begun(page, stage)
    fill(dialog, text="Haar nummer is 111222333, zegt zij.")
    assert dialog.keeper.store_now()
    kept = drafts.read_draft(stage.studio, contact_notes.DRAFT, client.id.hex)
    assert kept is not None
    assert kept.values["text"] == "Haar nummer is , zegt zij."
    dialog._start()
    stage.rest()
    assert "BSN" in dialog.fields["text"].message
    dialog.text.setPlainText("Haar nummer is niet nodig.")
    assert not dialog.fields["text"].wrong
    dialog._start()
    stage.rest()
    assert [one.text for one in contact.contact_with(stage.studio, client.id)] == ["Haar nummer is niet nodig."]


def test_another_message_does_not_stay_below_what_was_chosen_since(shown: Shown) -> None:
    page, stage, _ = shown
    page.write_message()
    stage.rest()
    dialog = page.dialog
    assert isinstance(dialog, MessageDialog)
    dialog.template.set_value("call_us")
    dialog._changed()
    until(dialog.preview.value)
    dialog.template.set_value("own_words")
    dialog._changed()
    until(lambda: not dialog.preview.value())
    stage.rest()
    assert dialog.subject.value() == ""
    assert not dialog.wrong.isVisible(), "nothing is wrong yet: nothing was typed"
    dialog.text.set_text("Uw nummer 111222333.")
    dialog._changed()
    until(dialog.wrong.isVisible)
    assert "BSN" in dialog.wrong.text()


def test_a_note_that_is_given_up_is_kept_and_an_empty_one_is_not(shown: Shown) -> None:
    page, stage, client = shown
    for text, kept in (("", False), ("Half", True)):
        dialog = begun(page, stage)
        dialog.text.setPlainText(text)
        assert dialog.safe is not None
        dialog.safe.click()
        stage.rest()
        found = drafts.read_draft(stage.studio, contact_notes.DRAFT, client.id.hex)
        assert (found is not None) is kept


def test_a_medical_note_is_read_only_when_that_is_asked_for(shown: Shown) -> None:
    page, stage, client = shown
    contact_notes.write_note(stage.studio, client.id, note(stage.studio, kind=MEDICAL, text=SECRET))
    page.entered()
    stage.rest()
    assert SECRET not in "".join(texts(page))
    assert page.detail.sealed.isVisible()
    page.detail.read.click()
    stage.rest()
    assert page.detail.medical.text() == SECRET
    page.detail.correct.click()
    stage.rest()
    assert isinstance(page.dialog, NoteDialog)
    assert page.dialog.text.text() == SECRET
    page.dialog.text.setPlainText("Jeukt niet meer")
    page.dialog._start()
    stage.rest()
    assert len(contact.contact_with(stage.studio, client.id)[0].versions) == 2
    assert page.detail.medical.text() == "", "another version is opened anew"


def test_the_reception_sees_that_something_is_sealed_and_nothing_of_it(at_the_desk: Shown) -> None:
    page, stage, client = at_the_desk
    dialog = begun(page, stage)
    fill(dialog, kind=MEDICAL, text=SECRET)
    assert dialog.sealed.isVisible()
    dialog._start()
    stage.rest()
    assert page.detail.sealed.isVisible()
    assert not page.detail.read.isVisible()
    assert not page.detail.correct.isVisible()
    assert SECRET not in "".join(texts(page))
    assert contact.contact_with(stage.studio, client.id)[0].sealed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("24-11-2026 10:42", "2026-11-24 10:42"), ("24-11-26, 1042", "2026-11-24 10:42"), ("9:05", "2026-11-24 09:05"),
        ("23 november 2026 9", "2026-11-23 09:00"), ("24-11-2026", None), ("31-02-2026 10:00", None), ("", None),
        ("gisteren 10:00", None), ("24-11-2026 25:00", None),
    ],
)  # fmt: skip
def test_a_moment_is_read_as_people_type_it(studio: Studio, typed: str, expected: str | None) -> None:
    found = read_moment(typed, studio.local(studio.now()))
    assert (f"{found:%Y-%m-%d %H:%M}" if found else None) == expected


# --- letters and e-mails ---


def made(page: ContactPage, stage: Stage, **choices: str) -> MadeDialog:
    page.write_message()
    stage.rest()
    dialog = page.dialog
    assert isinstance(dialog, MessageDialog)
    for key, value in choices.items():
        editor: Any = getattr(dialog, key)
        editor.set_text(value) if key in {"text", "remark"} else editor.set_value(value)
    dialog._changed()
    until(lambda: dialog.preview.value() or dialog.wrong.isVisible())
    stage.rest()
    dialog._start()
    stage.rest()
    assert isinstance(page.dialog, MadeDialog)
    return page.dialog


def test_an_e_mail_is_copied_piece_by_piece(shown: Shown) -> None:
    page, stage, _ = shown
    dialog = made(page, stage, template="call_us", channel="email")
    assert dialog.rows[0].value.value() == ANNA.email
    dialog.rows[0].copy()
    assert QGuiApplication.clipboard().text() == ANNA.email
    QGuiApplication.clipboard().clear()
    stage.privacy.switch(True)
    dialog.rows[2].copy()
    assert QGuiApplication.clipboard().text() == ""
    assert not dialog.rows[2].button.isEnabled()
    assert dialog.rows[0].value.text() == MASK


def test_a_letter_is_saved_where_the_person_chose_and_not_in_privacy_mode(shown: Shown, tmp_path: Path) -> None:
    page, stage, _ = shown
    dialog = made(page, stage, template="document_ready", channel="post")
    stage.privacy.switch(True)
    assert not dialog.save.isEnabled()
    dialog.save_to(str(tmp_path / "nee.pdf"))
    stage.rest()
    assert list(tmp_path.glob("*.pdf")) == []
    stage.privacy.switch(False)
    dialog.save_to(str(tmp_path / "brief.pdf"))
    stage.rest()
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.said.isVisible()


def test_praise_and_medical_words_are_said_while_they_are_typed(shown: Shown) -> None:
    page, stage, client = shown
    page.write_message()
    stage.rest()
    dialog = page.dialog
    assert isinstance(dialog, MessageDialog)
    dialog.template.set_value("call_us")
    dialog.channel.set_value("email")
    dialog.remark.set_text("U krijgt nu korting.")
    dialog._changed()
    until(dialog.wrong.isVisible)
    assert "korting" in dialog.wrong.text()
    dialog._start()
    stage.rest()
    assert page.dialog is dialog, "nothing was made"
    assert contact.contact_with(stage.studio, client.id) == ()
    dialog.remark.set_text("")
    dialog._changed()
    until(lambda: not dialog.wrong.isVisible())
    assert dialog.subject.value()


# --- news ---


def test_the_objection_is_one_step_for_the_reception(at_the_desk: Shown) -> None:
    page, stage, client = at_the_desk
    told: list[object] = []
    page.objected.connect(told.append)
    assert page.news.stop.isVisible()
    page.news.stop.click()
    stage.rest()
    assert told == [client.id]
    assert news.news_standing(stage.studio, client.id).objected_at == stage.studio.now()
    assert not page.news.stop.isVisible()
    assert page.news.again.isVisible()
    assert page.news.chip.accessibleName() == "No news"
    page.news.again.click()
    stage.rest()
    dialog = page.news.dialog
    assert dialog is not None
    dialog._start()
    stage.rest()
    assert dialog.fields["said_by"].wrong
    dialog.said.choose("phone")
    dialog._start()
    stage.rest()
    assert news.news_standing(stage.studio, client.id).no_email == ""
    assert page.news.chip.accessibleName() == "Gets news"


def test_the_account_on_the_website_and_the_ground_are_noted_where_they_stand(shown: Shown) -> None:
    page, stage, client = shown
    assert page.news.account.value() == "unknown"
    page.news.account.choose("yes")
    stage.rest()
    page.news.from_sale.click()
    stage.rest()
    page.news.offered.click()
    stage.rest()
    assert news.news_standing(stage.studio, client.id).reach == Reach("yes", email_from_sale=True, optout_offered=True)


def test_somebody_who_registers_again_after_an_objection_is_told_of_at_the_field_and_in_the_file(shown: Shown) -> None:
    page, stage, client = shown
    news.object_to_news(stage.studio, client.id, said_by="letter")
    from PySide6.QtWidgets import QLineEdit

    editor = QLineEdit(stage.window)
    field = Field("E-mail", editor, hint="Hint", parent=stage.window)
    watch = EmailWatch(stage.studio, stage.jobs, field)
    for text, said in (("ANNA@voorbeeld.test", True), ("nieuw@voorbeeld.test", False), ("geen adres", False)):
        editor.setText(text)
        field.edited.emit()
        watch.look()
        stage.rest()
        assert ("wants no news" in field._below.text()) is said, text
    again = clients.register_client(stage.studio, ANNA)
    page.show_client(again)
    page.entered()
    stage.rest()
    assert page.news.warning.isVisible()
    assert page.news.again.isVisible()
    assert page.news.chip.accessibleName() == "No news"


# --- privacy mode ---


def test_privacy_mode_masks_everything_of_somebody_who_is_not_present(shown: Shown) -> None:
    page, stage, client = shown
    contact_notes.write_note(stage.studio, client.id, note(stage.studio, text=SECRET))
    page.entered()
    stage.rest()
    dialog = begun(page, stage)
    fill(dialog, text="Zichtbaar")
    stage.privacy.switch(True)
    assert not dialog.text.isVisible()
    assert not page.news.story.isVisible()
    assert page.detail.words.text() == MASK
    assert SECRET not in "".join(texts(page))
    assert page.detail.title is not None
    assert page.detail.title.text() == "Chosen"
    stage.privacy.set_present(client.id)
    assert dialog.text.isVisible(), "the client is present: what is typed about them may be seen"
    assert dialog.text.text() == "Zichtbaar"


def test_another_client_begins_with_an_empty_page(shown: Shown) -> None:
    page, stage, client = shown
    contact_notes.write_note(stage.studio, client.id, note(stage.studio, text=SECRET))
    page.entered()
    stage.rest()
    assert SECRET in texts(page)
    page.show_client(clients.register_client(stage.studio, ANNA))
    assert texts(page) == []
    assert page.detail.words.value() == ""
    page.entered()
    stage.rest()
    assert page.empty.isVisible()


def test_a_list_for_news_stands_there_with_when_it_was_left(shown: Shown) -> None:
    from skintwin_desktop.core import news_lists
    from tests.core.correspondence import POSTED, weighed

    page, stage, client = shown
    weighed(stage.studio)
    news_lists.build_news_list(stage.studio, POSTED)
    page.entered()
    stage.rest()
    assert POSTED.title in "".join(texts(page))
    page.news.stop_news()
    stage.rest()
    assert "taken off the list on 24-11-2026" in "".join(texts(page))
    assert stage.studio.now() - contact.contact_with(stage.studio, client.id)[0].at == timedelta()
