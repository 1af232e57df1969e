"""Step and letter of a request: beside each other where the window is wide enough, one of them where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.requests import notes
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.request_files import FilesDialog
from skintwin_desktop.ui.request_note_words import note_words
from skintwin_desktop.ui.request_places import WRITTEN
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.buttons import KeyButton
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
    assert not view.places.which.isVisible()
    parts, letter, ways = (place(one) for one in (view.parts, view.letter, view.ways))
    assert parts.right() < letter.left()
    assert ways.top() > parts.bottom()
    assert ways.right() < letter.left()
    assert place(view.places.beside).top() == parts.top()
    assert letter.bottom() > ways.top()
    assert 1.2 < parts.width() / letter.width() < 1.8
    for button in (view.letter.anew, view.letter.keep, view.letter.print, view.letter.save):
        assert button.width() >= button.sizeHint().width()
        assert place(button).right() < letter.right()
    assert place(view.letter.save).top() > place(view.letter.anew).bottom()


def test_most_parts_are_seen_at_once_and_what_comes_next_is_low(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    for size in (WIDE, LOW):
        wide(stage, size)
        open_request(stage, screen, assessing)
        view = screen.request
        table = view.parts.table
        assert table.viewport().height() / table.row_height() > 12, size
        assert place(view.parts.deeds).height() < 2 * view.parts.decide.sizeHint().height()
    wide(stage)
    assert view.ways.height() < 150


def test_what_was_written_down_is_behind_the_letter_and_closes_with_the_request(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    wide(stage)
    open_request(stage, screen, assessing)
    view = screen.request
    assert not view.notes.isVisible()
    assert "(2)" in view.places.beside.options[1].word
    view.places.beside.choose(WRITTEN)
    settle()
    assert place(view.notes).left() > place(view.parts).right()
    assert not view.letter.isVisible()
    open_request(stage, screen, assessing)
    assert view.letter.isVisible()
    assert not view.notes.isVisible()


def test_what_has_no_room_in_the_line_is_in_its_menu_and_done_from_there(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    wide(stage)
    open_request(stage, screen, assessing)
    line = screen.request.parts.deeds
    assert line.more.isVisible()
    below = [one.text() for one in line.in_menu()]
    assert screen.request.parts.files.text() in below
    line.more.setFocus()
    QTest.keyClick(line.more, Qt.Key.Key_Return)
    menu = line.menu
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == below
    entry = next(one for one in menu.actions() if one.text() == screen.request.parts.files.text())
    entry.trigger()
    menu.close()
    stage.rest()
    assert isinstance(screen.request.parts.shown, FilesDialog)
    ways = screen.request.ways
    assert ways.line is not None
    assert ways.buttons[State.TAKEN_BACK] in ways.line.in_menu()
    assert any(note_words(notes.CLIENTS_WORD).title in one.text() for one in ways.line.in_menu())


def test_a_narrower_window_shows_one_of_them_and_a_wider_one_both_again(
    stage: Stage, screen: RequestsScreen, assessing: UUID
) -> None:
    open_request(stage, screen, assessing)
    view = screen.request
    assert view.places.which.isVisible()
    assert not view.letter.isVisible()
    assert place(view.ways).left() > place(view.parts).right()
    wide(stage)
    assert view.letter.isVisible()
    assert view.parts.isVisible()
    view.letter.text.setFocus()
    view.letter.text.insertPlainText("Getypt. ")
    wide(stage, LOW)
    assert view.places.which.isVisible()
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
    assert view.places.which.isVisible()
    look.set(theme="light", percent=100)
    settle()
    assert not view.places.which.isVisible()
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
    shown = [one for one in view.parts.deeds.findChildren(KeyButton) if one.isVisible()]
    assert view.parts.decide in shown
    for button in shown:
        assert button.width() >= button.sizeHint().width()
        assert place(button).right() < place(view.parts).right()
        assert place(button).bottom() < place(view.parts).bottom()
    edge = place(view.places.side.viewport()).right()
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
