"""A click lands on what was clicked, also when leaving the field before makes a sentence appear above it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.builders import Home
from tests.ui.support import application, settle, until
from tests.ui.test_intake_screen import NARROW, Desk, sit_down, stand_up


@pytest.fixture
def reception(home: Home) -> Iterator[Desk]:
    desk = sit_down(home.receptionist(), NARROW)
    yield desk
    stand_up(desk)


def press_slowly(desk: Desk, widget: QWidget) -> None:
    """Press the mouse button over a widget and let it go a moment later, without moving."""
    handle, left, plain = desk.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    place = widget.mapTo(desk.window, QPoint(12, widget.height() // 2))
    QTest.mousePress(handle, left, plain, place)
    for _ in range(5):
        settle()
    QTest.mouseRelease(handle, left, plain, place)
    settle()


@pytest.mark.parametrize(("typed", "said"), [("3-4-1985", ""), ("31-2-1985", "1985")])
def test_a_click_after_the_date_of_birth_is_not_lost(reception: Desk, typed: str, said: str) -> None:
    desk = reception
    desk.begin()
    desk.window.activateWindow()
    until(desk.window.isActiveWindow)
    person = desk.screen.sheet.person
    person.born.setFocus()
    QTest.keyClicks(person.born, typed)
    press_slowly(desk, person.source.button("client"))
    assert person.source.value() == "client"
    until(lambda: said in person.spots["born"].message and bool(person.spots["born"].message))
    assert application().focusWidget() is person.source.button("client")
