"""What cannot be kept at a request is said where it stands, with a sentence of its own."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core.requests import letters, notes, reading, rectifying
from skintwin_desktop.errors import Refused
from skintwin_desktop.rules import misplaced
from skintwin_desktop.rules.requests import State
from skintwin_desktop.ui.misplaced_words import misplaced_sentence
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage
from tests.ui.test_requests_screen import texts

BSN = "111222333"
"""Passes the test of such numbers and is nobody's."""


def test_a_number_in_the_clients_words_is_told_and_masked_on_demand(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    screen.new()
    stage.rest()
    dialog = screen.dialog
    assert dialog is not None
    dialog.right.set_value("access")
    dialog.channel.set_value("post")
    dialog.requester.setText("J. Proef")
    dialog.words.setPlainText(f"Mijn nummer is {BSN}, stuur alles.")
    ctrl_enter(stage, dialog)
    assert reading.list_requests(stage.studio) == ()
    assert dialog.fields["words"].wrong
    dialog._mask()
    assert dialog.words.text() == "Mijn nummer is •••, stuur alles."
    ctrl_enter(stage, dialog)
    assert len(reading.list_requests(stage.studio)) == 1


@pytest.mark.parametrize(
    ("text", "says"), [("", "The letter is empty"), ("a" * (letters.LONGEST + 1), str(letters.LONGEST)), (BSN, "BSN")]
)
def test_a_letter_that_cannot_be_kept_says_why(
    stage: Stage, screen: RequestsScreen, anna: UUID, text: str, says: str
) -> None:
    open_request(stage, screen, asked.asked(stage.studio, anna))
    letter = screen.request.letter
    letter.text.setPlainText(text)
    letter.keep_now()
    stage.rest()
    assert letter.fault.isVisible()
    assert says in texts(letter.fault)
    assert letter.letter is None


def test_a_remark_with_such_a_number_is_refused(stage: Stage, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    with pytest.raises(Refused) as found:
        notes.note(stage.studio, request_id, notes.REMARK, f"Nummer {BSN}")
    assert [(one.field, one.code) for one in found.value.problems] == [("words", misplaced.BSN)]
    assert misplaced_sentence(misplaced.BSN)


def test_a_date_that_is_none_has_its_own_sentence(stage: Stage, screen: RequestsScreen) -> None:
    screen.new()
    stage.rest()
    dialog = screen.dialog
    assert dialog is not None
    dialog.received_on.setText("abc")
    ctrl_enter(stage, dialog)
    assert "24-11-2026" in texts(dialog.fields["received_on"])


def test_only_the_number_is_masked() -> None:
    assert misplaced.masked(f"a {BSN} b", "•••") == "a ••• b"
    assert misplaced.masked("NL91ABNA0417164300 aan mij", "•••") == "••• aan mij"
    assert misplaced.masked("24-11-2026 en 06-12345678", "•••") == "24-11-2026 en 06-12345678"


def test_hidden_words_that_are_missing_are_told_with_the_way_out(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    stage.privacy.switch(True)
    screen.new()
    stage.rest()
    dialog = screen.dialog
    assert dialog is not None
    ctrl_enter(stage, dialog)
    assert dialog.note.isVisible()
    dialog._leave_privacy()
    assert not stage.privacy.on
    assert dialog.words.isVisible()
    assert not dialog.note.isVisible()


def test_one_code_at_a_time_is_made(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna)
    asked.step(stage.studio, request_id, State.IDENTITY)
    open_request(stage, screen, request_id)
    ladder = screen.request.ladder
    ladder._make_code()
    ladder._make_code()
    stage.rest()
    assert len(asked.look(stage.studio, request_id).attempts) == 1


def test_a_field_said_again_is_what_was_said_last(stage: Stage, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    first = rectifying.add_item(stage.studio, request_id, "street", "Kade")
    assert rectifying.add_item(stage.studio, request_id, "street", "Laan") == first
    assert [one.label for one in asked.look(stage.studio, request_id).parts if one.id == first] == ["Laan"]


def test_the_title_of_a_note_is_masked_with_the_kind_of_request(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.confirmed(stage.studio, anna)
    open_request(stage, screen, request_id)
    assert "has signed" in texts(screen.request.notes)
    stage.privacy.switch(True)
    assert "has signed" not in texts(screen.request.notes)
