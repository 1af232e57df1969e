"""Step and letter of a request: beside each other where the window is wide enough, one of them where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.builders import ANNA, Home, take_in
from tests.core import asked
from tests.ui.requests_desk import LOW, make_stage, open_request, screen_of
from tests.ui.support import Stage, settle

WIDE = (1356, 822)
"""What a window of 1440 by 900 leaves beside the places and below the bar."""


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    made = make_stage(home.practitioner())
    yield made
    look.set(theme="light", percent=100)
    made.close()


@pytest.fixture
def screen(stage: Stage) -> RequestsScreen:
    return screen_of(stage)


@pytest.fixture
def assessing(stage: Stage) -> UUID:
    return asked.searched(stage.studio, take_in(stage.studio, ANNA).client.id)


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def wide(stage: Stage, size: tuple[int, int] = WIDE) -> None:
    stage.window.setFixedSize(*size)
    settle()


def test_the_letter_stands_beside_the_step_and_what_comes_next_below_it(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    wide(stage)
    open_request(stage, screen, assessing)
    view = screen.request
    assert not view.which.isVisible()
    parts, letter, ways, notes = (place(one) for one in (view.parts, view.letter, view.ways, view.notes))
    assert parts.right() < letter.left()
    assert ways.top() > parts.bottom()
    assert ways.right() < notes.left()
    assert notes.right() < letter.left()
    assert letter.top() == parts.top()
    assert letter.bottom() > ways.top()
    assert 1.2 < parts.width() / letter.width() < 1.8
    for button in (view.letter.anew, view.letter.keep, view.letter.print, view.letter.save):
        assert button.width() >= button.sizeHint().width()
        assert place(button).right() < letter.right()
    assert place(view.letter.save).top() > place(view.letter.anew).bottom()


def test_a_narrower_window_shows_one_of_them_and_a_wider_one_both_again(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    open_request(stage, screen, assessing)
    view = screen.request
    assert view.which.isVisible()
    assert not view.letter.isVisible()
    assert place(view.ways).left() > place(view.parts).right()
    wide(stage)
    assert view.letter.isVisible()
    assert view.parts.isVisible()
    view.letter.text.setFocus()
    view.letter.text.insertPlainText("Getypt. ")
    wide(stage, LOW)
    assert view.which.isVisible()
    assert place(view.ways).left() > place(view.parts).right()
    wide(stage)
    assert "Getypt." in view.letter.text.text()


def test_larger_text_and_a_step_that_is_the_letter_have_it_as_before(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    wide(stage)
    open_request(stage, screen, assessing)
    view = screen.request
    look.set(theme="light", percent=130)
    settle()
    assert view.which.isVisible()
    look.set(theme="light", percent=100)
    settle()
    assert not view.which.isVisible()
    other = asked.asked(stage.studio, view.request.line.client_id if view.request else None, "objection", about="file")
    asked.step(stage.studio, other, State.LETTER)
    open_request(stage, screen, other)
    assert place(view.letter).right() < place(view.ways).left()
    assert place(view.letter).width() > 800


def test_nothing_is_cut_off_at_the_side_of_a_low_window(stage: Stage, screen: RequestsScreen, assessing: UUID) -> None:
    open_request(stage, screen, assessing)
    view = screen.request
    look.set(theme="light", percent=130)
    settle()
    for button in (view.parts.answer, view.parts.decide, view.parts.decide_all):
        assert button.width() >= button.sizeHint().width()
        assert place(button).right() < place(view.parts).right()
        assert place(button).bottom() < place(view.parts).bottom()
    edge = place(view._side.viewport()).right() if hasattr(view._side, "viewport") else place(view._side).right()
    for card in (view.ways, view.notes):
        assert place(card).right() <= edge


def test_what_the_answer_becomes_is_read_beside_the_decision_and_not_kept(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    asked.decided(stage.studio, assessing)
    asked.step(stage.studio, assessing, State.GRANTED)
    wide(stage)
    open_request(stage, screen, assessing)
    letter = screen.request.letter
    assert letter.kind.value() == LetterKind.ANSWER
    assert "Wij doen wat u vraagt." in letter.text.text()
    assert letter.text.isReadOnly()
    assert not any(button.isVisible() for button in (letter.keep, letter.print, letter.save, letter.send, letter.final))
    letter.keep_now()
    stage.rest()
    assert asked.look(stage.studio, assessing).letters == ()
    letter.kind.set_value(LetterKind.RECEIPT.value)
    letter.kind.activated.emit(0)
    stage.rest()
    assert letter.keep.isVisible()
