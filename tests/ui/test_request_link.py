"""Whose file a request is about, said at the desk: by keyboard, beside who asks, taken back, masked."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core.requests import identifying, notes
from skintwin_desktop.core.requests.facts import VOID
from skintwin_desktop.core.requests.identifying import LIGHTER
from skintwin_desktop.rules.identification import CODE_BY_POST, SHOWN
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.ui import request_words
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.request_link import LinkDialog, UnlinkDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.buttons import KeyButton
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, make_stage, open_request, screen_of
from tests.ui.support import Stage
from tests.ui.test_requests_screen import texts

ASKS = {"requester": "P. Vraagster", "reply_to": "Kade 1, Rotterdam"}


def at_identity(stage: Stage, client_id: UUID | None, *rungs: int) -> UUID:
    request_id = asked.asked(stage.studio, client_id, **ASKS)
    asked.step(stage.studio, request_id, State.IDENTITY)
    for rung in rungs:
        identifying.note_attempt(stage.studio, request_id, rung, "impossible", "Woont ver weg")
    return request_id


def linking(stage: Stage, screen: RequestsScreen, button: KeyButton) -> LinkDialog:
    button.click()
    stage.rest()
    dialog = screen.request.dialog
    assert isinstance(dialog, LinkDialog)
    return dialog


def test_a_request_is_linked_with_the_keyboard_alone(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = at_identity(stage, None)
    open_request(stage, screen, request_id)
    view = screen.request
    assert view.no_file.isVisible()
    dialog = linking(stage, screen, view.head.link)
    assert QApplication.focusWidget() is dialog.choice.field
    assert "P. Vraagster" in texts(dialog)
    ctrl_enter(stage, dialog.choice.field)
    assert dialog.fields["client"].wrong
    QTest.keyClicks(dialog.choice.field, ANNA.last_name)
    stage.rest()
    QTest.keyClick(dialog.choice.field, Qt.Key.Key_Return)
    stage.rest()
    assert dialog.sides is not None
    shown = texts(dialog.sides)
    assert all(part in shown for part in (ANNA.last_name, ANNA.born, "Kade 1, Rotterdam"))
    assert QApplication.focusWidget() is dialog.deed
    ctrl_enter(stage, dialog.deed)
    assert asked.look(stage.studio, request_id).line.client_id == anna
    assert not view.no_file.isVisible()
    assert view.ways.unlink is not None
    assert not view.head.link.isVisible()
    assert ANNA.last_name in view.head.name.value()


def test_who_decides_reads_what_was_asked_beside_the_file(stage: Stage, screen: RequestsScreen) -> None:
    open_request(stage, screen, at_identity(stage, None))
    dialog = linking(stage, screen, screen.request.head.link)
    assert not dialog.said.isVisible()
    dialog.open_words.click()
    stage.rest()
    assert dialog.said.value() == asked.WORDS
    assert not dialog.choice.new.isVisible()


def test_a_copy_leads_to_linking_and_a_code_says_why_it_waits(stage: Stage, screen: RequestsScreen) -> None:
    open_request(stage, screen, at_identity(stage, None, *LIGHTER))
    ladder = screen.request.ladder
    why = request_words.guard(Guard.FILE_KNOWN)
    (make,) = [one for one in ladder.findChildren(KeyButton) if one.text() == ladder.tr("Make a code")]
    assert not make.isEnabled()
    assert why in make.toolTip()
    assert ladder.look_at_copy is not None
    ladder.look_at_copy.click()
    stage.rest()
    (link,) = [one for one in ladder.fault.findChildren(KeyButton) if one.isVisible()]
    assert linking(stage, screen, link).isVisible()


def test_a_way_that_needs_a_file_says_so_and_leads_there(stage: Stage, screen: RequestsScreen) -> None:
    request_id = at_identity(stage, None)
    identifying.note_attempt(stage.studio, request_id, SHOWN, "match")
    asked.step(stage.studio, request_id, State.IDENTITY_AGREED, State.SCOPE)
    notes.note(stage.studio, request_id, notes.SCOPE, code="all")
    asked.step(stage.studio, request_id, State.SEARCHING, State.ASSESSING)
    open_request(stage, screen, request_id)
    ways = screen.request.ways
    assert ways.buttons[State.LETTER].isEnabled()
    assert not ways.buttons[State.GRANTED].isEnabled()
    assert request_words.guard(Guard.FILE_KNOWN) in ways.buttons[State.GRANTED].toolTip()
    assert State.IDENTITY not in ways.buttons
    (link,) = [one for one in ways.findChildren(KeyButton) if one.text() == ways.tr("Link to a file")]
    assert linking(stage, screen, link).isVisible()


def test_a_wrong_file_is_taken_off_with_a_reason(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = at_identity(stage, anna)
    identifying.note_attempt(stage.studio, request_id, CODE_BY_POST, "impossible", "Verhuisd")
    open_request(stage, screen, request_id)
    assert screen.request.ways.unlink is not None
    screen.request.ways.unlink.click()
    stage.rest()
    dialog = screen.request.dialog
    assert isinstance(dialog, UnlinkDialog)
    ctrl_enter(stage, dialog.words)
    assert dialog.fields["words"].wrong
    QTest.keyClicks(dialog.words, "Haar zus heet ook zo.")
    ctrl_enter(stage, dialog.words)
    found = asked.look(stage.studio, request_id)
    assert found.line.client_id is None
    assert [one.outcome for one in found.attempts] == [VOID]
    assert screen.request.no_file.isVisible()
    assert "Does not count any more" in texts(screen.request.ladder)
    assert screen.request.ladder.tr("Not possible") not in texts(screen.request.ladder)


def test_privacy_mode_hides_who_asks_and_offers_nobody(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    open_request(stage, screen, at_identity(stage, None))
    dialog = linking(stage, screen, screen.request.head.link)
    stage.privacy.switch(True)
    QTest.keyClicks(dialog.choice.field, ANNA.last_name)
    stage.rest()
    assert "P. Vraagster" not in texts(dialog)
    assert MASK in texts(dialog)
    assert not dialog.choice.list.isVisible()
    assert anna is not None


def test_reception_leaves_to_the_practitioner_what_was_begun(home: Home) -> None:
    studio = home.practitioner()
    client_id = take_in(studio, ANNA).client.id
    early, late = asked.asked(studio, client_id), asked.searched(studio, client_id)
    home.close(studio)
    stage = make_stage(home.receptionist())
    try:
        screen = screen_of(stage)
        open_request(stage, screen, late)
        ways = screen.request.ways
        assert ways.unlink is not None
        assert not ways.unlink.isEnabled()
        open_request(stage, screen, early)
        assert ways.unlink is not None
        assert ways.unlink.isEnabled()
    finally:
        stage.close()
