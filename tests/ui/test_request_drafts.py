"""What is typed about a request comes back after the program ended, to who typed it and to nobody else."""

from __future__ import annotations

from uuid import UUID

from skintwin_desktop.core import clients, drafts
from skintwin_desktop.core.requests import letters, registering
from skintwin_desktop.rules.requests import LetterKind
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.request_extend import ExtendDialog
from skintwin_desktop.ui.request_words_dialog import DRAFT
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.builders import Home
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, make_stage, open_request, screen_of
from tests.ui.support import Stage

EXTRA = "Deze zin stond er nog niet."


def typed_in_letter(stage: Stage, screen: RequestsScreen, request_id: UUID) -> str:
    """Type more in the letter of a request, and have the window keep it as it does when it locks."""
    open_request(stage, screen, request_id)
    letter = screen.request.letter
    text = f"{letter.text.text()}\n\n{EXTRA}"
    letter.text.setPlainText(text)
    store_all(stage.window)
    return text


def test_a_letter_comes_back_as_it_was_typed_after_the_program_ended(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.asked(stage.studio, anna)
    text = typed_in_letter(stage, screen, request_id)
    again = screen_of(stage)
    open_request(stage, again, request_id)
    letter = again.request.letter
    assert letter.text.text() == text
    assert letter.unsaved.isVisible()
    letter.keep_now()
    stage.rest()
    assert not letter.unsaved.isVisible()
    assert letter.text.text() == text
    assert drafts.list_drafts(stage.studio, letters.DRAFT) == ()


def test_a_letter_comes_back_in_the_place_of_the_usual_one(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna)
    open_request(stage, screen, request_id)
    letter = screen.request.letter
    receipt = LetterKind.RECEIPT
    letter.kind.set_value(receipt.value)
    letter.kind.chosen.emit()
    stage.rest()
    letter.text.setPlainText(letter.text.text() + EXTRA)
    screen.show_list()
    stage.rest()
    open_request(stage, screen, request_id)
    assert letter.kind.value() == receipt.value
    assert letter.text.text().endswith(EXTRA)


def test_nobody_else_sees_what_was_typed_in_a_letter(
    home: Home, stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.asked(stage.studio, anna)
    typed_in_letter(stage, screen, request_id)
    home.close(stage.studio)
    other = make_stage(home.receptionist())
    open_request(other, shown := screen_of(other), request_id)
    assert EXTRA not in shown.request.letter.text.text()
    assert not shown.request.letter.unsaved.isVisible()
    other.close()


def test_reading_anew_leaves_what_was_typed_and_kept(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    text = typed_in_letter(stage, screen, request_id)
    screen.request.entered()
    stage.rest()
    assert screen.request.letter.text.text() == text


def test_a_letter_with_unsaved_words_does_not_leave(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    open_request(stage, screen, request_id)
    letter = screen.request.letter
    letter.keep_now()
    stage.rest()
    letter.text.setPlainText(letter.text.text() + EXTRA)
    letter.send.click()
    assert letter.dialog is None
    assert letter.fault.isVisible()


def test_a_new_request_without_a_client_comes_back(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    screen.new()
    stage.rest()
    dialog = screen.dialog
    assert dialog is not None
    line = clients.open_client(stage.studio, anna)
    dialog.client.show_chosen(ChosenClient(line.id, line.number, line.name))
    dialog.client.chosen.emit()
    dialog.right.set_value("access")
    dialog.words.setPlainText(EXTRA)
    store_all(stage.window)
    dialog.done()
    screen.new()
    stage.rest()
    again = screen.dialog
    assert again is not None
    assert again is not dialog
    assert again.words.text() == EXTRA
    assert again.kept.isVisible()
    assert again.client.client is not None
    assert again.client.client.id == anna
    again.channel.set_value("phone")
    ctrl_enter(stage, again)
    assert drafts.list_drafts(stage.studio, registering.DRAFT) == ()


def test_the_words_of_an_extension_come_back(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna)
    open_request(stage, screen, request_id)
    screen.request.head.extend_wanted.emit()
    dialog = screen.request.dialog
    assert isinstance(dialog, ExtendDialog)
    stage.rest()
    dialog.words.setPlainText(EXTRA)
    dialog.reason.set_value("complex")
    store_all(stage.window)
    dialog.done()
    screen.request.head.extend_wanted.emit()
    stage.rest()
    again = screen.request.dialog
    assert isinstance(again, ExtendDialog)
    assert again.words.text() == EXTRA
    assert again.reason.value() == "complex"
    ctrl_enter(stage, again)
    assert asked.look(stage.studio, request_id).line.clock.extension_waits is not None
    assert drafts.list_drafts(stage.studio, DRAFT) == ()
