"""The sign-in window: waiting holds for one person only, and the focus is where one types next."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from skintwin_desktop.core.door import Visitor
from skintwin_desktop.rules.permissions import Role
from skintwin_desktop.ui import language
from skintwin_desktop.ui.lock_screen import LockScreen, LockState
from skintwin_desktop.ui.look import TEXT_SIZES, look
from skintwin_desktop.ui.user_list import ROW
from skintwin_desktop.ui.widgets.buttons import KeyButton
from tests.ui.support import application, settle, until

FIRST = Visitor(UUID(int=1), "Anna Proefman", Role.OWNER)
SECOND = Visitor(UUID(int=2), "Karel Voorbeeld", Role.RECEPTIONIST)
WRONG = "Deze naam en dit wachtwoord horen niet bij elkaar."


@pytest.fixture
def screen() -> Iterator[LockScreen]:
    application()
    shown = LockScreen(address="Straat 1", station="KAMER-1", version="1")
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    shown.show_state(LockState(), (FIRST, SECOND))
    until(shown.password.hasFocus)
    yield shown
    shown.hide()
    shown.deleteLater()
    settle()


def click(screen: LockScreen, row: int) -> None:
    QTest.mouseClick(screen.users, Qt.MouseButton.LeftButton, pos=QPoint(60, row * ROW + 20))


def test_only_who_mistyped_waits(screen: LockScreen) -> None:
    asked: list[UUID] = []
    screen.signed.connect(lambda user_id, _: asked.append(user_id))
    screen.show_error(WRONG, wait_seconds=30)
    assert WRONG in screen._error.text()
    assert "0:30" in screen._error.text()
    assert not screen.unlock.isEnabled()

    click(screen, 1)
    assert screen.unlock.isEnabled()
    assert not screen._error.isVisible()
    assert not screen.password.property("state")
    screen._tick.timeout.emit()
    assert not screen._error.isVisible()

    QTest.keyClicks(screen.password, "iets")
    QTest.keyClick(screen.password, Qt.Key.Key_Return)
    assert asked == [SECOND.user_id]
    screen.show_error(WRONG)
    assert screen._error.text() == WRONG

    click(screen, 0)
    assert "0:29" in screen._error.text()
    assert not screen.unlock.isEnabled()
    QTest.keyClicks(screen.password, "iets")
    QTest.keyClick(screen.password, Qt.Key.Key_Return)
    assert asked == [SECOND.user_id]


def test_the_wait_ends_also_while_another_user_is_chosen(screen: LockScreen) -> None:
    screen.show_error(WRONG, wait_seconds=2)
    click(screen, 1)
    for _ in range(2):
        screen._tick.timeout.emit()
    assert not screen._tick.isActive()
    click(screen, 0)
    assert screen.unlock.isEnabled()
    assert not screen._error.isVisible()


def test_who_asked_stays_chosen_until_the_answer(screen: LockScreen) -> None:
    QTest.keyClicks(screen.password, "iets")
    QTest.keyClick(screen.password, Qt.Key.Key_Return)
    click(screen, 1)
    assert screen.users.current() == FIRST
    screen.show_error(WRONG)
    assert screen.unlock.isEnabled()
    assert screen.password.hasFocus()


def test_a_new_password_may_be_tried_at_once(screen: LockScreen) -> None:
    screen.show_error(WRONG, wait_seconds=30)
    screen.forgot.setFocus()
    screen.forgive(FIRST.user_id)
    assert screen.unlock.isEnabled()
    assert not screen._error.isVisible()
    assert screen.password.hasFocus()


def test_after_the_mouse_one_types_and_after_the_arrows_one_chooses_on(screen: LockScreen) -> None:
    click(screen, 1)
    assert screen.password.hasFocus()
    screen.users.setFocus()
    QTest.keyClick(screen.users, Qt.Key.Key_Up)
    assert screen.users.current() == FIRST
    assert screen.users.hasFocus()


def test_asking_for_a_new_password_comes_back_to_the_password(screen: LockScreen) -> None:
    asked: list[Visitor] = []
    screen.forgotten.connect(asked.append)
    QTest.mouseClick(screen.forgot, Qt.MouseButton.LeftButton)
    assert asked == [FIRST]
    assert screen.password.hasFocus()


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("spoken", ["nl", "en"])
def test_nothing_is_cut_at_any_text_size(screen: LockScreen, spoken: str, percent: int) -> None:
    screen.hide()
    before = QLocale()
    language.speak(spoken)
    try:
        shown = LockScreen(address="Straat 1", station="KAMER-1", version="1")
        shown.resize(1366, 768)
        shown.show()
        look.set(percent=percent)  # also while it stands there
        shown.show_state(LockState("idle", "10:42", 5, FIRST.user_id), (FIRST, SECOND))
        shown.show_error(WRONG, wait_seconds=30)
        settle()
        assert cut_in(shown) == []
        assert (shown.width(), shown.height()) == (1366, 768)
    finally:
        shown.close()
        shown.deleteLater()
        language.be_silent()
        QLocale.setDefault(before)
        look.set(percent=100)


def cut_in(screen: LockScreen) -> list[str]:
    """Return what has less room than its words need."""
    found = []
    widgets: list[QLabel | KeyButton] = [*screen.findChildren(QLabel), *screen.findChildren(KeyButton)]
    for widget in widgets:
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        width = widget.minimumSizeHint().width() if wraps else widget.sizeHint().width()
        height = widget.heightForWidth(widget.width()) if wraps else widget.sizeHint().height()
        if widget.isVisible() and (widget.width() < width or widget.height() < height):
            found.append(f"{widget.text()}: {widget.width()} x {widget.height()} of {width} x {height}")
    return found
