"""The curtain: every window neutral at once, nothing behind it reached, the same key opens it, in the end it locks."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from skintwin_desktop.ui.curtain import SECONDS
from skintwin_desktop.ui.curtain_cover import Cover
from skintwin_desktop.ui.lock_screen import LockScreen
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.widgets.overlay import Dialog, Overlay
from tests.builders import ANNA, OWNER, OWNER_PASSWORD, Home, take_in
from tests.driver import Driver, until
from tests.prove.seen import found_in, spoken, words

SHOWN_WITHIN = 0.1


@pytest.fixture
def person(home: Home) -> Iterator[Driver]:
    studio = home.practitioner()
    take_in(studio)
    home.close(studio)
    driver = Driver(home.door, home.door.folder.parent / "settings", pictures=None)
    driver.sees("Kies uw naam")
    driver.type("Wachtwoord", OWNER_PASSWORD)
    driver.keys("Return")
    driver.sees("Kluis versleuteld")
    driver.idle()
    yield driver
    driver.abandon()


def covers(person: Driver) -> list[Cover]:
    return [cover for cover in person.window.findChildren(Cover) if cover.isVisible()]


def close_curtain(person: Driver) -> Cover:
    person.keys("Shift+F9")
    (cover,) = covers(person)
    return cover


def test_it_covers_everything_at_once_and_the_same_key_opens_it(person: Driver) -> None:
    person.sees("Anna Proefman")
    before = person.window.grab().toImage()
    began = time.perf_counter()
    person.workspace.guard.curtain.draw()
    passed = time.perf_counter() - began
    (cover,) = covers(person)
    assert cover.size() == person.window.size()
    shown = person.window.grab().toImage()
    colours = {shown.pixelColor(x, y).name() for x in range(5, shown.width(), 40) for y in (10, 200, 760)}
    assert colours == {look.colour("rail").name()}
    assert person.shows("Het scherm is even afgeschermd")
    assert not found_in([*words(), *spoken()], (ANNA.last_name, ANNA.first_name, "F9"))
    assert passed < SHOWN_WITHIN
    person.keys("Shift+F9")
    assert not covers(person)
    person.sees("Anna Proefman")
    after = person.window.grab().toImage()
    assert after.size() == before.size()


def test_no_key_and_no_click_reaches_what_lies_behind(person: Driver) -> None:
    place = person.workspace.page
    close_curtain(person)
    person.keys("Ctrl+2", "Ctrl+K", "F9", "Return", "Ctrl+N", "F1", "Esc", "Tab")
    for at in (QPoint(40, 150), QPoint(700, 300), QPoint(1300, 110)):
        QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert covers(person)
    person.keys("Shift+F9")
    assert person.workspace.page == place
    assert not person.workspace.privacy.on
    assert not person.window.findChildren(Overlay)


def test_dialogs_stand_behind_it_and_popups_close(person: Driver) -> None:
    person.click(person.workspace.top.user)
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    person.workspace.guard.curtain.draw()
    assert QApplication.activePopupWidget() is None
    person.keys("Shift+F9")
    dialog = Dialog(person.window, f"Vraag over {ANNA.last_name}")
    dialog.ask("Nee", "Ja")
    close_curtain(person)
    assert not dialog.isVisible()
    late = Dialog(person.window, f"Nog iets over {ANNA.last_name}")
    late.ask("Nee", "Ja")
    QApplication.processEvents()
    assert not late.isVisible()
    assert not found_in([*words(), *spoken()], (ANNA.last_name,))
    person.keys("Shift+F9")
    assert dialog.isVisible()
    assert late.isVisible()


def test_work_goes_on_behind_it(person: Driver) -> None:
    close_curtain(person)
    done: list[int] = []
    person.workspace.jobs.run(person.workspace, lambda: 7, then=done.append)
    until(lambda: done)
    assert covers(person)


def test_after_two_minutes_it_is_the_lock(person: Driver) -> None:
    curtain = person.workspace.guard.curtain
    now = [100.0]
    curtain._clock = lambda: now[0]
    cover = close_curtain(person)
    now[0] += SECONDS - 32
    curtain._tick()
    assert cover.left == 32
    assert not any(line.startswith("lock") for line in person.said)
    now[0] += 33
    curtain._tick()
    assert person.said[-1].startswith("lock curtain")
    assert isinstance(person.program.window.content, LockScreen)


def test_it_locks_at_once_with_the_key_of_the_lock(person: Driver) -> None:
    close_curtain(person)
    person.keys("Ctrl+L")
    assert any(line.startswith("lock") for line in person.said)


def test_it_asks_for_the_password_where_that_is_set(person: Driver) -> None:
    person.workspace.preferences._curtain_chosen()
    assert person.program.settings.curtain_password
    cover = close_curtain(person)
    person.keys("Shift+F9")
    assert cover.password.isVisible()
    QTest.keyClicks(cover.password, "dit is het niet")
    QTest.keyClick(cover.password, Qt.Key.Key_Return)
    until(cover.password.accessibleDescription)
    assert covers(person)
    until(cover.password.isEnabled)
    QTest.keyClicks(cover.password, OWNER_PASSWORD)
    QTest.keyClick(cover.password, Qt.Key.Key_Return)
    until(lambda: not covers(person))
    person.sees("Anna Proefman")
    assert OWNER


@pytest.mark.parametrize("width", [1366, 1440])
@pytest.mark.parametrize("on", [False, True])
def test_both_keys_stand_in_the_header_at_all_times(person: Driver, width: int, on: bool) -> None:
    person.resize(width, 768)
    person.workspace.privacy.switch(on)
    person.idle()
    bar = person.workspace.top
    for button in (bar.privacy, bar.curtain, bar.lock):
        assert button.isVisible()
        assert button.width() >= button.sizeHint().width(), button.text()
        assert bar.rect().contains(button.geometry())
    assert bar.user.geometry().right() <= bar.width()
    assert bar.search.width() >= 200
