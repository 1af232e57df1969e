"""Ctrl+Enter at a request goes forward and nowhere else; ending it and going back ask first."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core.requests import notes
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.request_step_dialog import StepDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage
from tests.ui.test_requests_screen import state


def test_a_blocked_way_forward_takes_no_other_and_says_what_it_lacks(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.asked(stage.studio, anna)
    asked.step(stage.studio, request_id, State.IDENTITY)
    notes.note(stage.studio, request_id, notes.CLIENTS_WORD, "Belde: laat maar.")
    open_request(stage, screen, request_id)
    assert screen.request.ways.buttons[State.TAKEN_BACK].isEnabled()
    ctrl_enter(stage)
    assert state(stage, request_id) is State.IDENTITY
    assert screen.request.fault.isVisible()
    assert screen.request.asked is None


def test_taking_back_asks_first(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    notes.note(stage.studio, request_id, notes.CLIENTS_WORD, "Belde: laat maar.")
    open_request(stage, screen, request_id)
    screen.request.ways.buttons[State.TAKEN_BACK].click()
    stage.rest()
    dialog = screen.request.asked
    assert isinstance(dialog, StepDialog)
    assert state(stage, request_id) is State.RECEIVED
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    assert state(stage, request_id) is State.TAKEN_BACK


def test_a_search_goes_back_to_the_scope_only_when_that_is_answered(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.identified(stage.studio, anna)
    notes.note(stage.studio, request_id, notes.SCOPE, code="all")
    asked.step(stage.studio, request_id, State.SEARCHING)
    open_request(stage, screen, request_id)
    screen.request.ways.buttons[State.SCOPE].click()
    dialog = screen.request.asked
    assert isinstance(dialog, StepDialog)
    assert dialog.safe is not None
    dialog.safe.click()
    stage.rest()
    assert state(stage, request_id) is State.SEARCHING


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_step_taken_with_a_key_leaves_the_focus_at_what_comes_next(
    stage: Stage, screen: RequestsScreen, anna: UUID, key: Qt.Key
) -> None:
    request_id = asked.asked(stage.studio, anna)
    open_request(stage, screen, request_id)
    button = screen.request.ways.buttons[State.IDENTITY]
    button.setFocus()
    QTest.keyClick(button, key)
    stage.rest()
    assert state(stage, request_id) is State.IDENTITY
    now = QApplication.focusWidget()
    assert now is not None
    assert now is screen.request.ways or screen.request.ways.isAncestorOf(now)
