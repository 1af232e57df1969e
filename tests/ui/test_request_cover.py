"""Covering somebody in the copy of a picture: by mouse, by keys alone, and only looked at for the second look."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from skintwin_desktop.core import drafts
from skintwin_desktop.core.requests import covering
from skintwin_desktop.core.requests.records import PART, CoveredBoxes
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.request_cover import DRAFT, CoverDialog
from skintwin_desktop.ui.request_cover_draft import boxes_from_text, boxes_to_text
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.builders import Home
from tests.core import asked
from tests.core import world as worlds
from tests.driver_program import Strays
from tests.ui.requests_desk import ctrl_enter, make_stage, open_request, screen_of
from tests.ui.support import Stage, application, until


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


def test_it_opens_no_windows_of_its_own(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    request_id = asked.searched(studio, worlds.built(studio, tmp_path / "card").signed_client)
    stage = make_stage(studio)
    screen = screen_of(stage)
    open_request(stage, screen, request_id)
    strays = Strays()
    application().installEventFilter(strays)
    screen.request.parts.cover.click()
    stage.rest()
    application().removeEventFilter(strays)
    assert isinstance(screen.request.parts.dialog, CoverDialog)
    assert not strays.seen


def test_boxes_that_were_drawn_come_back_after_a_crash(home: Home, tmp_path: Path) -> None:
    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    request_id = asked.searched(studio, world.signed_client)
    stage = make_stage(studio)
    open_request(stage, screen_of(stage), request_id)
    dialog = drawing(stage)
    first, second = dialog.strip.pictures()
    for picture in (first, second):
        dialog.strip.select(picture)
        dialog._open(picture)
        until(lambda: dialog.canvas.has_picture and dialog._shown in dialog._masks)
        dialog.canvas.setFocus()
        QTest.keyClick(dialog.canvas, Qt.Key.Key_M)
    drawn = dialog.covered()
    assert set(drawn) == {first, second}
    store_all(stage.window)  # as at a lock; the window is gone after it
    stage.close()
    stage = make_stage(studio)
    open_request(stage, screen_of(stage), request_id)
    again = drawing(stage)
    assert again.covered() == drawn
    ctrl_enter(stage, again)
    assert again.overlay is not None  # there is no reason yet
    again.words.set_text("Uw zus staat erop.")
    ctrl_enter(stage, again)
    assert covering.read_covers(studio, request_id).boxes == drawn
    assert drafts.list_drafts(studio, DRAFT) == ()
    stage.close()


def test_boxes_alone_are_kept_when_the_dialog_is_given_up_and_nothing_leaves_nothing(
    home: Home, tmp_path: Path
) -> None:
    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    request_id = asked.searched(studio, world.signed_client)
    stage = make_stage(studio)
    open_request(stage, screen_of(stage), request_id)
    dialog = drawing(stage)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.rest()
    assert drafts.list_drafts(studio, DRAFT) == ()
    dialog = drawing(stage)
    dialog.canvas.setFocus()
    QTest.keyClick(dialog.canvas, Qt.Key.Key_M)
    drawn = dialog.covered()
    assert dialog.safe is not None
    dialog.safe.click()
    stage.rest()
    assert drawing(stage).covered() == drawn
    stage.close()


def drawing(stage: Stage) -> CoverDialog:
    """Open the dialog and wait for its first picture."""
    screen = stage.window.findChild(RequestsScreen)
    assert screen is not None
    screen.request.parts.cover.click()
    stage.rest()
    dialog = screen.request.parts.dialog
    assert isinstance(dialog, CoverDialog)
    until(lambda: dialog.canvas.has_picture)
    return dialog


@pytest.mark.parametrize("text", ["", "nonsense", "0" * 32, f"{'0' * 32}:1x1:", f"{'0' * 32}:1x1:1,2,3", "\n:;,"])
def test_a_draft_that_cannot_be_read_covers_nothing(text: str) -> None:
    assert boxes_from_text(text) == {}


@settings(suppress_health_check=[HealthCheck.too_slow])  # on a busy machine; there is little to draw
@given(
    st.dictionaries(
        st.uuids(),
        st.builds(
            CoveredBoxes,
            st.integers(1, 99_999),
            st.integers(1, 99_999),
            st.lists(st.tuples(*[st.integers(0, 99_999)] * 4), min_size=1, max_size=2).map(tuple),
        ),
        max_size=2,
    )
)
def test_what_is_drawn_is_read_again_as_it_was(covered: dict[UUID, CoveredBoxes]) -> None:
    assert boxes_from_text(boxes_to_text(covered)) == covered
