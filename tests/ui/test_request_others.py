"""On the screen: which official asks, that somebody died, a commissioner who may not ask, an extension that waits."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from skintwin_desktop.core.requests import notes, registering
from skintwin_desktop.rules.request_stages import Stage as Shown
from skintwin_desktop.rules.requests import Guard, LetterKind, State
from skintwin_desktop.ui.request_note_dialog import RequestNoteDialog
from skintwin_desktop.ui.request_proof import DeathDialog, OfficialDialog
from skintwin_desktop.ui.requests_screen import RequestsScreen
from tests.builders import Home
from tests.core import asked
from tests.ui.requests_desk import ctrl_enter, open_request
from tests.ui.support import Stage


def noting(stage: Stage, screen: RequestsScreen, request_id: UUID, kind: str) -> object:
    """Open a request and begin to write something down with it."""
    open_request(stage, screen, request_id)
    screen.request.ways.note_wanted.emit(kind)
    stage.rest()
    return screen.request.dialog


def ids(dialog: RequestNoteDialog) -> set[str]:
    return {str(dialog.choice.itemData(at)) for at in range(dialog.choice.count())}


def test_the_grounds_offered_are_those_of_who_asks(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    police = noting(stage, screen, asked.asked(stage.studio, anna, "police"), notes.GROUND)
    assert isinstance(police, RequestNoteDialog)
    assert ids(police) == {"order", "client_consent", "duty", "conflict", "none"}
    police.done()
    kin = noting(stage, screen, asked.asked(stage.studio, anna, "next_of_kin"), notes.GROUND)
    assert isinstance(kin, RequestNoteDialog)
    assert ids(kin) == {"consent", "incident", "interest", "parent", "none"}


def test_an_official_is_written_down_before_the_assessment(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna, "police", requester="Brigadier De Wit")
    notes.note(stage.studio, request_id, notes.GROUND, "Artikel 126nf Sv.", code="order")
    notes.note(stage.studio, request_id, notes.REASON, "Een bevel.")
    asked.step(stage.studio, request_id, State.GROUND_TESTED)
    dialog = noting(stage, screen, request_id, notes.OFFICIAL)
    assert isinstance(dialog, OfficialDialog)
    ctrl_enter(stage, dialog)
    assert all(field.wrong for field in dialog.fields.values())
    stage.privacy.switch(True)
    ctrl_enter(stage, dialog)
    assert "Privacy mode" in dialog.note.text()
    stage.privacy.switch(False)
    dialog.way.set_value("order_seen")
    dialog.official.setText("Brigadier De Wit")
    dialog.office.setText("Bureau De Proef")
    dialog.number.setText("126nd-12")
    ctrl_enter(stage, dialog)
    assert Guard.OFFICIAL_KNOWN in asked.look(stage.studio, request_id).met
    button = screen.request.ways.buttons[State.ASSESSING]
    assert button.isEnabled()


def test_the_steps_tick_no_identity_that_was_not_found_out(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna, "police")
    notes.note(stage.studio, request_id, notes.GROUND, "Artikel 126nf Sv.", code="order")
    notes.note(stage.studio, request_id, notes.REASON, "Geen plicht.")
    asked.step(stage.studio, request_id, State.GROUND_TESTED)
    notes.note(stage.studio, request_id, notes.REASON, "Geen plicht.")
    asked.step(stage.studio, request_id, State.REFUSED)
    open_request(stage, screen, request_id)
    stepper = screen.request.head.stepper
    assert stepper.is_done(Shown.RECEIVED)
    assert not stepper.is_done(Shown.IDENTITY)
    assert not stepper.is_done(Shown.ASSESS)


def test_what_is_weak_is_said_to_be_and_asks_for_words(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna, "next_of_kin")
    dialog = noting(stage, screen, request_id, notes.DEATH)
    assert isinstance(dialog, DeathDialog)
    assert not dialog.weak.isVisible()
    dialog.choice.setCurrentIndex(dialog.choice.findData("other"))
    assert dialog.weak.isVisible()
    ctrl_enter(stage, dialog)
    assert dialog.fields["words"].wrong
    dialog.choice.setCurrentIndex(dialog.choice.findData("extract"))
    assert not dialog.weak.isVisible()
    ctrl_enter(stage, dialog)
    assert Guard.DEATH_PROVEN in asked.look(stage.studio, request_id).met


def test_a_commissioner_without_a_result_can_be_refused(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.asked(stage.studio, anna, "commissioner", requester="Bureau De Proef")
    notes.note(stage.studio, request_id, notes.REASON, "Er is geen uitslag.")
    open_request(stage, screen, request_id)
    assert screen.request.ways.main_button() is screen.request.ways.buttons[State.REFUSED]


def test_an_extension_that_waits_says_that_its_letter_must_go(
    home: Home, stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = asked.asked(stage.studio, anna)
    request = asked.look(stage.studio, request_id)
    to = request.line.clock.until + timedelta(days=30)
    registering.extend_request(stage.studio, request_id, to, "complex", "Veel foto’s.", version=request.version)
    open_request(stage, screen, request_id)
    note = screen.request.extension
    assert note.isVisible()
    assert note.to_letter.isVisible()
    screen.request.letter.choose(LetterKind.RECEIPT)
    stage.rest()
    note.to_letter.click()
    stage.rest()
    assert screen.request.letter.kind.value() == LetterKind.EXTENSION.value
    home.clock.move(days=40)
    open_request(stage, screen, request_id)
    assert note.isVisible()
    assert not note.to_letter.isVisible()
    assert not screen.request.head.extend.isEnabled()
