"""The code of a parcel is lost at the letter: written down, made anew, with a letter of its own."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from skintwin_desktop.core.requests import notes, packing
from skintwin_desktop.rules.requests import Guard, State
from skintwin_desktop.ui import request_words
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.buttons import KeyButton
from tests.builders import Home
from tests.core import asked
from tests.core.requests.test_lost_parcel import made, sent
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage
from tests.ui.test_requests_screen import state, texts


def test_a_lost_code_is_written_down_and_leads_back_to_making_a_parcel(
    stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id, _ = made(stage.studio, anna, tmp_path)
    open_request(stage, screen, request_id)
    ways = screen.request.ways
    anew = ways.buttons[State.CARRYING_OUT]
    assert not anew.isEnabled()
    assert request_words.guard(Guard.PARCEL_LOST) in anew.toolTip()
    links = [one for one in ways.findChildren(KeyButton) if one.text() == ways.tr("Write this down")]
    links[-1].click()
    stage.rest()
    dialog = screen.request.dialog
    assert isinstance(dialog, RequestNoteDialog)
    dialog.choice.set_value(notes.DESTROYED)
    dialog.words.set_text("De strook is weg.")
    ctrl_enter(stage, dialog)
    ways.buttons[State.CARRYING_OUT].click()
    stage.rest()
    assert state(stage, request_id) is State.CARRYING_OUT
    assert screen.request.work.isVisible()
    assert "The old parcel is destroyed" in texts(screen.request.notes)


def test_the_letter_that_left_stays_and_another_is_made(
    home: Home, stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id, _ = made(stage.studio, anna, tmp_path)
    sent(stage.studio, request_id)
    home.clock.move(hours=1)
    notes.note(stage.studio, request_id, notes.PARCEL_LOST, "Weg.", code=notes.WORTHLESS)
    asked.step(stage.studio, request_id, State.CARRYING_OUT)
    packing.make_package(stage.studio, request_id, tmp_path)
    asked.step(stage.studio, request_id, State.LETTER)
    open_request(stage, screen, request_id)
    letter = screen.request.letter
    assert not letter.text.isReadOnly()
    assert letter.keep.isVisible()
    letter.keep_now()
    stage.rest()
    kept = letter.letter
    assert kept is not None
    assert kept.sent_at is None


def test_a_request_without_a_parcel_offers_none_anew(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna, "objection", about="file")
    asked.step(stage.studio, request_id, State.LETTER)
    open_request(stage, screen, request_id)
    assert State.CARRYING_OUT not in screen.request.ways.buttons


def test_the_check_says_that_the_code_was_shown_and_what_to_do_without_it(
    stage: Stage, screen: RequestsScreen, anna: UUID, tmp_path: Path
) -> None:
    request_id = asked.searched(stage.studio, anna)
    asked.decided(stage.studio, request_id)
    asked.step(stage.studio, request_id, State.GRANTED, State.CARRYING_OUT)
    packing.make_package(stage.studio, request_id, tmp_path)
    open_request(stage, screen, request_id)
    assert screen.request.work.checked.isVisible()
    assert "cannot be shown again" in texts(screen.request.work.checked)
