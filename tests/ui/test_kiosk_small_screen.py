"""The client's own screen on 1366 × 768: everything in reach at either size of letters, and by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core import clients, own_answers
from skintwin_desktop.core.own_answers import OwnScreen
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.kiosk_form import CONSENT, QUESTION, KioskForm
from skintwin_desktop.ui.kiosk_window import KioskWindow
from tests.builders import ANNA, Home
from tests.ui.support import application, put_away, settle, until


@pytest.fixture
def kiosk(home: Home) -> Iterator[KioskWindow]:
    application()
    studio, jobs = home.receptionist(), Jobs()
    anna = clients.register_client(studio, ANNA, gp="Praktijk De Proef")
    own: OwnScreen = own_answers.open_own_screen(studio, anna.id)
    window = KioskWindow(studio, jobs, own, KioskForm(given_by="client"))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow)
    yield window
    window._let_go = True
    jobs.close()
    put_away(window)


def go_to(window: KioskWindow, kind: str) -> None:
    """Show the first step of a kind."""
    window.form.at = next(at for at, step in enumerate(window.steps) if step.kind == kind)
    window.show_step()
    settle()


def in_sight(window: KioskWindow, widget: QWidget) -> bool:
    """Tell whether all of a widget can be seen without scrolling."""
    port = window.page.sheet.viewport()
    place = widget.mapTo(port, QPoint())
    return port.rect().contains(place) and port.rect().contains(place + QPoint(1, widget.height() - 1))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("larger", [False, True])
def test_no_page_is_wider_than_the_screen(kiosk: KioskWindow, language: str, larger: bool) -> None:
    if kiosk.kiosk.language != language:
        kiosk.kiosk.switch_language()
    if larger:
        kiosk.kiosk.switch_size()
    for at in range(len(kiosk.steps)):
        kiosk.form.at = at
        kiosk.show_step()
        settle()
        assert kiosk.minimumSizeHint().width() <= 1366, kiosk.step
        for button in (kiosk.head.letters, kiosk.head.language, kiosk.foot.staff):
            assert kiosk.rect().contains(QRect(button.mapTo(kiosk, QPoint()), button.size()))
    kiosk.ask_staff()
    settle()
    for button in (kiosk.door.back, kiosk.door.open):
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("larger", [False, True])
def test_what_is_still_needed_is_said_in_sight(kiosk: KioskWindow, larger: bool) -> None:
    if larger:
        kiosk.kiosk.switch_size()
    go_to(kiosk, CONSENT)
    kiosk.page.answers.buttons[0].click()
    settle()
    kiosk.page.next.click()
    settle()
    assert kiosk.page.hint.isVisible()
    assert in_sight(kiosk, kiosk.page.hint)


def test_tab_goes_to_the_answers_first_and_then_on(kiosk: KioskWindow) -> None:
    go_to(kiosk, QUESTION)
    expected = [*kiosk.page.answers.buttons, kiosk.page.back, kiosk.page.next, kiosk.foot.staff,
                kiosk.head.language, kiosk.head.letters]  # fmt: skip
    found = []
    for _ in expected:
        QTest.keyClick(kiosk.windowHandle(), Qt.Key.Key_Tab)
        settle()
        found.append(QApplication.focusWidget())
    assert found == expected


def test_an_answer_under_a_resting_pointer_does_not_look_chosen(kiosk: KioskWindow) -> None:
    go_to(kiosk, CONSENT)
    answer = kiosk.page.answers.buttons[1]
    middle = QPointF(answer.rect().center())
    plain = answer.grab().toImage()
    QApplication.sendEvent(answer, QHoverEvent(QEvent.Type.HoverEnter, middle, middle, QPointF(-1, -1)))
    assert answer.grab().toImage() == plain
    QApplication.sendEvent(answer, QHoverEvent(QEvent.Type.HoverMove, middle, middle, middle))
    assert answer.grab().toImage() != plain
