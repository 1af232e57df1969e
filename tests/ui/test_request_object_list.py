"""The list that a client signs before a destruction, on the screen."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest

from skintwin_desktop.core.requests import notes
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.request_object_list import ObjectListDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage


@pytest.fixture
def talked(stage: Stage, screen: RequestsScreen, anna: UUID) -> UUID:
    request_id = asked.talked(stage.studio, anna)
    open_request(stage, screen, request_id)
    return request_id


def listed(stage: Stage, screen: RequestsScreen) -> ObjectListDialog:
    screen.request.ways.note_wanted.emit(notes.SIGNED_LIST)
    stage.rest()
    dialog = screen.request.dialog
    assert isinstance(dialog, ObjectListDialog)
    return dialog


def test_it_is_read_saved_and_noted_as_signed(
    stage: Stage, screen: RequestsScreen, talked: UUID, tmp_path: Path
) -> None:
    dialog = listed(stage, screen)
    assert "Dit vernietigen wij:" in dialog.text.text()
    dialog.paper.save_to(talked, str(tmp_path / "list.pdf"))
    stage.rest()
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved" in dialog.paper.note.text()
    ctrl_enter(stage, dialog)
    assert "how" in dialog.problems()
    dialog.how.set_value("paper")
    ctrl_enter(stage, dialog)
    assert asked.look(stage.studio, talked).notes[-1].kind == notes.SIGNED_LIST
    assert screen.request.ways.buttons[State.CONFIRMED].isEnabled()


def test_it_is_hidden_in_privacy_mode_and_does_not_leave_then(
    stage: Stage, screen: RequestsScreen, talked: UUID
) -> None:
    dialog = listed(stage, screen)
    stage.privacy.switch(True)
    assert not dialog.text.isVisible()
    assert not dialog.paper.print.isEnabled()
    assert not dialog.paper.save.isEnabled()
