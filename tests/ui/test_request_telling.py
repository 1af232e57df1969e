"""At the desk: recipients are told before the letter, and the website's export goes into the request."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core import sources
from skintwin_desktop.core.requests.recipients import UNNAMED
from skintwin_desktop.core.requests.records import RECIPIENT, OpenRequest, Part
from skintwin_desktop.errors import FileNotTaken
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.ui import request_words
from skintwin_desktop.ui.errors_text import sentence
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.request_files import FilesDialog, size_words
from skintwin_desktop.ui.request_recipients import RecipientDialog, RecipientLetterDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.core.requests.test_files import CONTENT, MARKER, WEBSITE, website
from tests.ui.requests_desk import ctrl_enter, make_stage, open_request, screen_of
from tests.ui.support import Stage, until

PRACTICE = "Praktijk De Proef, Voorbeeldstad"


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    made = make_stage(home.practitioner())
    yield made
    made.close()


@pytest.fixture
def anna(stage: Stage) -> UUID:
    sources.add_source(stage.studio, WEBSITE)
    return take_in(stage.studio, ANNA).client.id


@pytest.fixture
def screen(stage: Stage, anna: UUID) -> RequestsScreen:
    del anna
    return screen_of(stage)


def shown(screen: RequestsScreen) -> OpenRequest:
    assert screen.request.request is not None
    return screen.request.request


def choose(stage: Stage, screen: RequestsScreen, kind: str) -> Part:
    """Choose the first part of a kind in the table."""
    part = next(one for one in shown(screen).parts if one.kind == kind)
    screen.request.parts.table.show_records(shown(screen).parts, keep=lambda one: one.id == part.id)
    stage.rest()
    assert screen.request.parts.table.current() == part
    return part


# --- recipients ---


def test_the_letter_waits_until_the_recipient_was_told_by_keyboard(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.told_of(stage.studio, anna, PRACTICE).line.id
    open_request(stage, screen, request_id)
    card, ways = screen.request.parts, screen.request.ways
    assert not ways.buttons[State.LETTER].isEnabled()
    assert request_words.guard(Guard.RECIPIENTS_TOLD) in ways.buttons[State.LETTER].toolTip()
    choose(stage, screen, RECIPIENT)
    assert card.deeds.offers(card.told)
    assert card.letter.isEnabled()
    assert not card.deeds.offers(card.answer)
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, RecipientDialog)
    assert dialog.whom.text() == PRACTICE
    assert not dialog.fields["words"].isVisible()
    dialog.told_on.setText("31-2-2026")
    ctrl_enter(stage, dialog)
    assert dialog.fields["told_on"].wrong
    dialog.told_on.setText(asked.day(stage.studio))
    dialog.way.set_value("phone")
    ctrl_enter(stage, dialog)
    told = choose(stage, screen, RECIPIENT)
    assert (told.found, told.done) == ("told", "phone")
    assert ways.buttons[State.LETTER].isEnabled()
    ctrl_enter(stage)
    assert shown(screen).line.state is State.LETTER


def test_who_cannot_be_told_needs_a_reason(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.told_of(stage.studio, anna, PRACTICE).line.id
    open_request(stage, screen, request_id)
    choose(stage, screen, RECIPIENT)
    screen.request.parts.told.click()
    dialog = screen.request.parts.dialog
    assert isinstance(dialog, RecipientDialog)
    dialog.result.set_value("impossible")
    dialog.result.chosen.emit()
    assert dialog.fields["words"].isVisible()
    assert not dialog.fields["way"].isVisible()
    ctrl_enter(stage, dialog)
    assert dialog.fields["words"].wrong
    dialog.words.set_text("De praktijk bestaat niet meer.")
    ctrl_enter(stage, dialog)
    assert choose(stage, screen, RECIPIENT).found == "impossible"


def test_the_letter_is_read_printed_and_saved_with_an_address(
    stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id = asked.told_of(stage.studio, anna, PRACTICE).line.id
    open_request(stage, screen, request_id)
    assert choose(stage, screen, RECIPIENT).code != UNNAMED
    screen.request.parts.letter.click()
    stage.rest()
    dialog = screen.request.parts.shown
    assert isinstance(dialog, RecipientLetterDialog)
    assert "geboren op" in dialog.text.text()
    dialog.language.set_value("en")
    dialog.language.chosen.emit("en")
    stage.rest()
    assert "born on" in dialog.text.text()
    dialog.address.set_text("")
    dialog.save_to(str(tmp_path / "brief.pdf"))
    stage.rest()
    assert dialog.field.wrong
    assert not (tmp_path / "brief.pdf").exists()
    dialog.address.set_text("Praktijk De Proef\nKade 1\n3011 AA Rotterdam")
    dialog.save_to(str(tmp_path / "brief.pdf"))
    stage.rest()
    assert (tmp_path / "brief.pdf").read_bytes().startswith(b"%PDF")
    stage.privacy.switch(True)
    assert not dialog.text.isVisible()
    assert not dialog.save.isEnabled()
    assert not dialog.print.isEnabled()
    dialog.done()


# --- the website's export ---


@pytest.fixture
def export(tmp_path: Path) -> Path:
    return asked.exported(tmp_path / "elsewhere", f"{MARKER}.json", CONTENT)


@pytest.fixture
def dialog(stage: Stage, screen: RequestsScreen, anna: UUID) -> FilesDialog:
    request_id = asked.identified(stage.studio, anna)
    asked.step(stage.studio, request_id, State.SEARCHING)
    open_request(stage, screen, request_id)
    assert screen.request.parts.deeds.offers(screen.request.parts.files)
    screen.request.parts.files.click()
    stage.rest()
    found = screen.request.parts.shown
    assert isinstance(found, FilesDialog)
    return found


def names(dialog: FilesDialog) -> list[str]:
    return [row.name.value() for row in dialog.rows]


def drop(stage: Stage, dialog: FilesDialog, *paths: Path) -> None:
    """Drop files on the dialog as a file manager does."""
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, content, buttons, keys)
    QApplication.sendEvent(dialog.place, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(dialog.place, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, content, buttons, keys))
    stage.rest()
    until(lambda: not dialog.progress.isVisible())
    stage.rest()


def test_a_dropped_file_is_shown_with_its_hash_and_answers_the_website(
    stage: Stage, screen: RequestsScreen, dialog: FilesDialog, export: Path
) -> None:
    assert dialog.nothing.isVisible()
    drop(stage, dialog, export, export)
    assert names(dialog) == [export.name] * 2
    row = dialog.rows[0]
    assert row.name.value() == export.name
    assert row.hash.value() == f"SHA-256 {dialog.files[0].sha256}"
    assert not dialog.nothing.isVisible()
    assert website(shown(screen)).count == 2
    row.remove.click()
    stage.rest()
    assert names(dialog) == [export.name]
    assert website(shown(screen)).count == 1
    stage.privacy.switch(True)
    assert (dialog.rows[0].name.text(), dialog.rows[0].hash.text()) == (MASK, MASK)
    dialog.done()


def test_what_is_no_file_is_said_and_the_rest_waits(
    stage: Stage, screen: RequestsScreen, dialog: FilesDialog, export: Path
) -> None:
    drop(stage, dialog, export.parent, export)
    assert dialog.fault.isVisible()
    assert dialog.fault.text() == sentence(FileNotTaken("not_a_file"))
    assert names(dialog) == []
    assert website(shown(screen)).open
    drop(stage, dialog, export)
    assert not dialog.fault.isVisible()
    assert names(dialog) == [export.name]
    dialog.done()


@pytest.mark.parametrize("reason", ["vanished", "not_a_file", "empty", "too_large", "unreadable", "too_many"])
def test_every_reason_has_a_sentence_of_its_own(reason: str) -> None:
    others = {"vanished", "not_a_file", "empty", "too_large", "unreadable", "too_many"} - {reason}
    said = sentence(FileNotTaken(reason, "20"))
    assert "%1" not in said
    assert said not in {sentence(FileNotTaken(one, "20")) for one in others}


def test_reception_takes_in_and_sees_no_name_afterwards(home: Home, export: Path) -> None:
    studio = home.practitioner()
    sources.add_source(studio, WEBSITE)
    request_id = asked.identified(studio, take_in(studio, ANNA).client.id)
    asked.step(studio, request_id, State.SEARCHING)
    home.close(studio)
    desk = make_stage(home.receptionist())
    screen = screen_of(desk)
    open_request(desk, screen, request_id)
    screen.request.parts.files.click()
    desk.rest()
    dialog = screen.request.parts.shown
    assert isinstance(dialog, FilesDialog)
    drop(desk, dialog, export)
    assert dialog.rows[0].name.value() == export.name
    dialog.done()
    screen.request.parts.files.click()
    desk.rest()
    again = screen.request.parts.shown
    assert isinstance(again, FilesDialog)
    assert len(again.rows) == 1
    assert export.name not in again.rows[0].name.value()
    assert not hasattr(again.rows[0], "hash")
    again.done()
    desk.close()


def test_a_destruction_takes_no_files(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna, "erasure")
    asked.step(stage.studio, request_id, State.SEARCHING)
    open_request(stage, screen, request_id)
    assert not screen.request.parts.deeds.offers(screen.request.parts.files)


@pytest.mark.parametrize(("length", "words"), [(7, "7 bytes"), (999, "999 bytes"), (1500, "2 kB"), (2_000_000, "2 MB")])
def test_a_length_is_said_as_people_say_it(length: int, words: str) -> None:
    assert size_words(length) == words
