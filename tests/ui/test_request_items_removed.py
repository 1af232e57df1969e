"""Removing an item of a rectification on the screen: asked first, with a button and with Delete."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from skintwin_desktop.core.requests import rectifying
from skintwin_desktop.core.requests.records import OBJECT
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.request_item_removal import RemoveItemDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage


def codes(stage: Stage, request_id: UUID) -> list[str]:
    return [one.code for one in asked.look(stage.studio, request_id).parts if one.kind == OBJECT]


@pytest.mark.parametrize("state", [State.SCOPE, State.ASSESSING])
@pytest.mark.parametrize("by_key", [False, True])
def test_an_item_is_removed_after_it_was_asked(
    stage: Stage, screen: RequestsScreen, anna: UUID, state: State, by_key: bool
) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    for field in ("street", "city"):
        rectifying.add_item(stage.studio, request_id, field, "Delft")
    if state is State.ASSESSING:
        asked.step(stage.studio, request_id, State.SEARCHING, State.ASSESSING)
    open_request(stage, screen, request_id)
    card = screen.request.scope if state is State.SCOPE else screen.request.parts
    table = screen.request.scope.items if state is State.SCOPE else screen.request.parts.table
    rows = [table.records_model.record(at).code for at in range(table.records_model.rowCount())]
    table.selectRow(rows.index("ADM:city"))
    stage.rest()
    assert card.remove.isVisible()
    for answer in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        if by_key:
            QTest.keyClick(table, Qt.Key.Key_Delete)
        else:
            card.remove.click()
        stage.rest()
        dialog = card.removal
        assert isinstance(dialog, RemoveItemDialog)
        if answer == Qt.Key.Key_Escape:
            QTest.keyClick(dialog, answer)
            stage.rest()
            assert len(codes(stage, request_id)) == 2
        else:
            ctrl_enter(stage, dialog)
    assert codes(stage, request_id) == ["ADM:street"]


def test_delete_removes_nothing_once_it_was_decided(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    rectifying.add_item(stage.studio, request_id, "street", "Kade")
    asked.step(stage.studio, request_id, State.SEARCHING, State.ASSESSING)
    asked.decided(stage.studio, request_id)
    asked.step(stage.studio, request_id, State.GRANTED)
    open_request(stage, screen, request_id)
    card = screen.request.parts
    rows = [card.table.records_model.record(at).code for at in range(card.table.records_model.rowCount())]
    card.table.selectRow(rows.index("ADM:street"))
    stage.rest()
    QTest.keyClick(card.table, Qt.Key.Key_Delete)
    stage.rest()
    assert card.removal is None
    assert codes(stage, request_id) == ["ADM:street"]


def test_the_last_one_says_why_it_stays(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    rectifying.add_item(stage.studio, request_id, "street", "Kade")
    asked.step(stage.studio, request_id, State.SEARCHING)
    open_request(stage, screen, request_id)
    card = screen.request.parts
    card.table.selectRow([one.kind for one in asked.look(stage.studio, request_id).parts].index(OBJECT))
    stage.rest()
    card.remove.click()
    stage.rest()
    dialog = card.removal
    assert isinstance(dialog, RemoveItemDialog)
    ctrl_enter(stage, dialog)
    assert dialog.note.isVisible()
    assert "only item" in dialog.note.text()
    assert codes(stage, request_id) == ["ADM:street"]
