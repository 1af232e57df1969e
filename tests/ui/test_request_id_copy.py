"""A copy of an identity document for a request: only after the lighter ways, noted as it ended, and gone however."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core.requests import identifying
from skintwin_desktop.core.requests.identity import Field, Item
from skintwin_desktop.core.requests.records import Attempt
from skintwin_desktop.errors import DiskFull
from skintwin_desktop.rules.identification import (
    CALLED_BACK,
    CODE_BY_POST,
    IMPOSSIBLE,
    MASKED_COPY,
    MATCH,
    NO_MATCH,
    SHOWN,
)
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.id_copy import IdCopyView
from skintwin_desktop.ui.request_id_copy import IdCopyPanel
from skintwin_desktop.ui.request_identity import LadderCard
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import ANNA
from tests.core import asked
from tests.documents import card
from tests.ui.requests_desk import open_request
from tests.ui.support import Stage, settle, until
from tests.ui.test_requests_screen import texts

LIGHTER = (SHOWN, CALLED_BACK, CODE_BY_POST)


@pytest.fixture
def front(tmp_path: Path) -> Path:
    path = tmp_path / "front.png"
    card().save(path)
    return path


def at_identity(stage: Stage, client_id: UUID | None, *rungs: int) -> UUID:
    """Bring a request to where identity is asked, with these ways tried in vain."""
    request_id = asked.asked(stage.studio, client_id, requester="" if client_id else "P. Dummy")
    asked.step(stage.studio, request_id, State.IDENTITY)
    for rung in rungs:
        identifying.note_attempt(stage.studio, request_id, rung, IMPOSSIBLE, "Woont ver weg")
    return request_id


def press(stage: Stage, screen: RequestsScreen) -> LadderCard:
    """Press "Look at a copy"."""
    ladder = screen.request.ladder
    assert ladder.look_at_copy is not None
    ladder.look_at_copy.click()
    stage.rest()
    return ladder


def opened(stage: Stage, screen: RequestsScreen, request_id: UUID) -> IdCopyPanel:
    """Return the panel over the window, opened from the card."""
    open_request(stage, screen, request_id)
    panel = press(stage, screen).copies.panel
    assert panel is not None
    assert panel.isVisible()
    panel.view._copy._reads = False
    return panel


def put_copy(stage: Stage, view: IdCopyView, path: Path) -> memoryview:
    """Open a file in the view, and return the room in memory in which it lies."""
    view.open_files([path])
    until(lambda: view._copy.sides and view._copy.sides[0].is_open and view.canvas.has_picture, within=90)
    checked(stage, view)
    room = memoryview(view._copy.sides[0].held.pixels.data)
    assert any(room[:4000])
    return room


def checked(stage: Stage, view: IdCopyView) -> None:
    until(lambda: all(side.is_checked for side in view._copy.sides) and stage.jobs.idle, within=90)
    settle()


def last(stage: Stage, request_id: UUID) -> Attempt:
    return asked.look(stage.studio, request_id).attempts[-1]


def gone(room: memoryview) -> bool:
    return bytes(room) == bytes(len(room))


# --- before it opens ---


@pytest.mark.parametrize("tried", [(), (SHOWN,), (SHOWN, CALLED_BACK)])
def test_a_copy_is_not_looked_at_before_the_lighter_ways(
    stage: Stage, screen: RequestsScreen, anna: UUID, tried: tuple[int, ...]
) -> None:
    open_request(stage, screen, at_identity(stage, anna, *tried))
    ladder = press(stage, screen)
    assert ladder.copies.panel is None
    assert not stage.window.findChildren(IdCopyPanel)
    assert ladder.fault.isVisible()
    said = ladder.fault.text()
    assert [ladder._rung(rung) in said for rung in LIGHTER] == [rung not in tried for rung in LIGHTER]


def test_a_copy_is_not_needed_where_a_lighter_way_was_right(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = at_identity(stage, anna, SHOWN, CALLED_BACK)
    code = identifying.issue_code(stage.studio, request_id)
    assert identifying.check_code(stage.studio, request_id, code)
    open_request(stage, screen, request_id)
    ladder = press(stage, screen)
    assert ladder.copies.panel is None
    assert ladder._rung(CODE_BY_POST) not in ladder.fault.text()
    assert "not needed" in ladder.fault.text()


def test_a_request_of_nobody_is_linked_to_a_file_first(stage: Stage, screen: RequestsScreen) -> None:
    open_request(stage, screen, at_identity(stage, None, *LIGHTER))
    ladder = press(stage, screen)
    assert ladder.copies.panel is None
    assert "link this request" in ladder.fault.text()
    assert ladder.fault.findChildren(KeyButton)


# --- how it ends ---


def test_the_view_lies_over_nearly_all_of_the_window_and_follows_it(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    panel = opened(stage, screen, at_identity(stage, anna, *LIGHTER))
    assert ANNA.last_name in texts(panel.view.compare)
    assert QApplication.focusWidget() is panel.view.choose
    for width, height in ((1282, 690), (1500, 900), (1300, 700)):
        stage.window.setFixedSize(width, height)
        settle()
        assert (panel.width(), panel.height()) == (width - 40, height - 40)
        assert stage.window.rect().contains(panel.geometry())
    stage.privacy.switch(True)
    assert ANNA.last_name not in texts(panel)


def test_a_refused_copy_is_noted_with_what_differed_and_nothing_of_it_is_held(
    stage: Stage, screen: RequestsScreen, anna: UUID, front: Path
) -> None:
    request_id = at_identity(stage, anna, *LIGHTER)
    panel = opened(stage, screen, request_id)
    room = put_copy(stage, panel.view, front)
    for field, answer in ((Field.NAME, "differs"), (Field.BIRTH_DATE, "agrees"), (Field.VALID, "differs")):
        panel.view.compare.answers[field].choose(answer)
    panel.view.decision.refuse.click()
    assert gone(room)
    stage.rest()
    noted = last(stage, request_id)
    assert (noted.rung, noted.outcome) == (MASKED_COPY, NO_MATCH)
    assert "Name, Document still valid" in noted.reason
    assert "birth" not in noted.reason
    assert noted.copy_since == stage.studio.today()
    assert noted.copy_gone_at is not None
    assert panel.view._copy.sides == []
    assert not panel.view.canvas.has_picture
    assert "destroyed" in panel.view.canvas.accessibleDescription()
    assert noted.reason in texts(screen.request.ladder)


def test_a_refused_copy_that_was_not_compared_has_a_reason_too(
    stage: Stage, screen: RequestsScreen, anna: UUID, front: Path
) -> None:
    request_id = at_identity(stage, anna, *LIGHTER)
    panel = opened(stage, screen, request_id)
    put_copy(stage, panel.view, front)
    panel.view.decision.refuse.click()
    stage.rest()
    assert (last(stage, request_id).outcome, last(stage, request_id).reason) == (NO_MATCH, "The copy was refused.")


def test_an_accepted_copy_is_a_match_and_gone(stage: Stage, screen: RequestsScreen, anna: UUID, front: Path) -> None:
    request_id = at_identity(stage, anna, *LIGHTER)
    panel = opened(stage, screen, request_id)
    room = put_copy(stage, panel.view, front)
    panel.view.items.accept_all.click()
    panel.view._absent_said(Item.BSN, True)
    checked(stage, panel.view)
    for one in panel.view.compare.answers.values():
        one.choose("agrees")
    panel.view.decision.accept.click()
    assert gone(room)
    stage.rest()
    noted = last(stage, request_id)
    assert (noted.rung, noted.outcome, noted.reason) == (MASKED_COPY, MATCH, "")
    assert (noted.copy_since, noted.copy_gone_at is not None) == (stage.studio.today(), True)
    QTest.keyClick(panel.view.canvas, Qt.Key.Key_Escape)
    stage.rest()
    QTest.keyClick(stage.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.rest()
    assert asked.look(stage.studio, request_id).line.state is State.IDENTITY_AGREED


def test_a_decision_that_could_not_be_written_down_is_written_again(
    stage: Stage, screen: RequestsScreen, anna: UUID, front: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> UUID:
        raise DiskFull

    request_id = at_identity(stage, anna, *LIGHTER)
    panel = opened(stage, screen, request_id)
    room = put_copy(stage, panel.view, front)
    with monkeypatch.context() as broken:
        broken.setattr(identifying, "note_attempt", full)
        panel.view.decision.refuse.click()
        stage.rest()
    assert gone(room)
    assert panel.fault.isVisible()
    assert screen.request.ladder.fault.isVisible()
    assert last(stage, request_id).rung != MASKED_COPY
    assert panel.fault._button is not None
    panel.fault._button.click()
    stage.rest()
    assert last(stage, request_id).outcome == NO_MATCH
    assert not panel.fault.isVisible()
    assert not screen.request.ladder.fault.isVisible()


def test_a_copy_that_lies_in_the_mailbox_can_still_be_noted_as_destroyed(
    stage: Stage, screen: RequestsScreen, anna: UUID, front: Path
) -> None:
    request_id = at_identity(stage, anna, *LIGHTER)
    identifying.note_copy_arrived(stage.studio, request_id, stage.studio.today())
    panel = opened(stage, screen, request_id)
    put_copy(stage, panel.view, front)
    panel.view.decision.refuse.click()
    stage.rest()
    assert "The copy is destroyed" in texts(screen.request.ladder)
    assert "lies in the mailbox" in texts(screen.request.ladder)
    identifying.note_copy_gone(stage.studio, request_id)
    open_request(stage, screen, request_id)
    assert "The copy is destroyed" not in texts(screen.request.ladder)


# --- leaving ---


@pytest.mark.parametrize("way", ["escape", "button", "lock"])
def test_leaving_in_any_way_wipes_the_copy_and_notes_nothing(
    stage: Stage, screen: RequestsScreen, anna: UUID, front: Path, way: str
) -> None:
    request_id = at_identity(stage, anna, *LIGHTER)
    panel = opened(stage, screen, request_id)
    room = put_copy(stage, panel.view, front)
    if way == "escape":
        QTest.keyClick(panel.view.canvas, Qt.Key.Key_Escape)
    elif way == "button":
        panel.close_button.click()
    else:
        for overlay in stage.window.findChildren(Overlay):
            overlay.close_overlay()
    assert gone(room)
    stage.rest()
    assert screen.request.ladder.copies.panel is None
    assert not stage.window.findChildren(IdCopyPanel)
    assert last(stage, request_id).rung != MASKED_COPY
    assert press(stage, screen).copies.panel is not None
