"""Covering somebody in the copy of a picture: by mouse, by keys alone, and only looked at for the second look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from skintwin_desktop.core.requests import covering
from skintwin_desktop.core.requests.records import PART
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.request_cover import CoverDialog
from tests.builders import Home
from tests.core import asked
from tests.core import world as worlds
from tests.ui.requests_desk import ctrl_enter, make_stage, open_request, screen_of
from tests.ui.support import until


def test_boxes_are_drawn_moved_and_kept_with_a_reason_and_shown_at_the_second_look(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    request_id = asked.searched(studio, world.signed_client)
    stage = make_stage(studio)
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    card = screen.request.parts
    assert not card.deeds.offers(card.covered)
    card.cover.click()
    stage.rest()
    dialog = card.dialog
    assert isinstance(dialog, CoverDialog)
    first, second = dialog.strip.pictures()
    until(lambda: dialog.canvas.has_picture)
    ctrl_enter(stage, dialog)
    assert dialog.overlay is not None  # nothing is covered and there is no reason
    dialog.canvas.setFocus()
    for key in (Qt.Key.Key_M, Qt.Key.Key_Left):
        QTest.keyClick(dialog.canvas, key)
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    by_keys = dialog.covered()[first].boxes[0]
    middle = dialog.canvas.rect().center()
    QTest.mousePress(dialog.canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(-70, -60))
    QTest.mouseRelease(dialog.canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(-40, -40))
    assert len(dialog.covered()[first].boxes) == 2
    dialog.canvas.setFocus()
    QTest.keyClick(dialog.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.covered()[first].boxes == (by_keys,)
    dialog.strip.setFocus()
    QTest.keyClick(dialog.strip, Qt.Key.Key_Right)
    until(lambda: dialog.canvas.has_picture and second in dialog._masks)
    assert second not in dialog.covered()
    dialog.words.set_text("Uw zus staat erop.")
    ctrl_enter(stage, dialog)
    assert covering.read_covers(studio, request_id).boxes[first].boxes == (by_keys,)
    part = next(one for one in asked.look(studio, request_id).parts if first.hex in one.code)
    assert part.decision == PART
    asked.decided(studio, request_id)
    asked.step(studio, request_id, State.SECOND_LOOK)
    open_request(stage, screen, request_id)
    assert not card.deeds.offers(card.cover)
    card.covered.click()
    stage.rest()
    looked = card.dialog
    assert isinstance(looked, CoverDialog)
    until(lambda: looked.canvas.has_picture)
    assert looked.deed is None
    assert looked.strip.current() == first
    QTest.keyClick(looked.canvas, Qt.Key.Key_M)
    assert looked.covered() == {}
    stage.close()
