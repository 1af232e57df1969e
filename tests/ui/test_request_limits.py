"""What is restricted because of a request, on the screen: what it is, until when, and ending it."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core import clients
from skintwin_desktop.core.requests import letters, letters_out, notes, rectifying, restricting
from skintwin_desktop.core.requests.records import RECIPIENT
from skintwin_desktop.errors import ProcessingRestricted
from skintwin_desktop.rules.requests import LetterKind, State
from skintwin_desktop.ui import request_errors
from skintwin_desktop.ui.file_requests import FileRequests
from skintwin_desktop.ui.request_items import ItemDialog
from skintwin_desktop.ui.requests_due import RequestsDueCard
from skintwin_desktop.ui.requests_screen import RequestsScreen
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.cards import Note
from tests.builders import Home
from tests.core import asked
from tests.core.requests.test_interim import contested, given_to_gp
from tests.core.requests.test_only_stored import visited
from tests.core.requests.test_rights import kin_at_assessing
from tests.ui.requests_desk import ctrl_enter, open_request, put
from tests.ui.support import Stage
from tests.ui.test_requests_screen import texts


def taken_back(stage: Stage, request_id: UUID) -> None:
    """Have the client take a request back, and confirm it by letter."""
    notes.note(stage.studio, request_id, notes.CLIENTS_WORD, "Laat maar.")
    asked.step(stage.studio, request_id, State.TAKEN_BACK)
    text = letters.compose_letter(stage.studio, request_id, LetterKind.TAKEN_BACK).text
    letter_id = letters.keep_letter(stage.studio, request_id, LetterKind.TAKEN_BACK, text, language="nl")
    letters_out.send_letter(
        stage.studio, letter_id, "desk", version=asked.look(stage.studio, request_id).letters[-1].version
    )


def step_of(note: Note) -> KeyButton | None:
    """Return the button that a note offers."""
    return note._button


def test_before_more_is_asked_it_says_what_will_wait(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = asked.identified(stage.studio, anna, "rectification")
    rectifying.add_item(stage.studio, request_id, "city", "Delft")
    asked.step(stage.studio, request_id, State.SEARCHING, State.ASSESSING)
    open_request(stage, screen, request_id)
    assert "what is contested is not used" in texts(screen.request.ways)
    assert not screen.request.limits.isVisible()


def test_a_restriction_is_named_with_its_end_and_ended_from_the_request(
    home: Home, stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    request_id = contested(stage.studio, anna, "city", "email")
    open_request(stage, screen, request_id)
    note = screen.request.limits
    assert note.isVisible()
    assert "City; E-mail" in texts(note)
    assert "used as usual" in note.text()
    stage.privacy.switch(True)
    assert "City" not in texts(note)
    stage.privacy.switch(False)
    taken_back(stage, request_id)
    open_request(stage, screen, request_id)
    assert "it can end from" in note.text()
    assert step_of(note) is None
    home.clock.move(days=7)
    due = RequestsDueCard(stage.studio, stage.jobs, stage.privacy)
    put(stage, due)
    due.entered()
    stage.rest()
    assert "can end" in due.ripe.note.text()
    opened: list[UUID] = []
    due.opened.connect(opened.append)
    due.ripe.button.click()
    assert opened == [request_id]
    open_request(stage, screen, request_id)
    button = step_of(note)
    assert button is not None
    button.click()
    stage.rest()
    assert restricting.restrictions_of(stage.studio, anna) == ()
    assert not note.isVisible()
    due.entered()
    stage.rest()
    assert due.ripe.isHidden()


def test_the_file_says_what_is_restricted_and_that_the_rest_is_used(stage: Stage, anna: UUID) -> None:
    contested(stage.studio, anna, "city", "email")
    restricting.restrict_processing(stage.studio, anna, restricting.FOR_CLAIM, about="ADM:phone")
    page = FileRequests(stage.studio, stage.jobs, stage.privacy)
    put(stage, page)
    page.show_client(clients.open_client(stage.studio, anna))
    page.entered()
    stage.rest()
    said = texts(page.processing)
    assert "City; E-mail" in said  # together: one letter ends both
    assert "Phone" in said
    assert "The rest of the file is used as usual" in said
    assert page.processing._rows.count() == 2


def test_an_item_of_a_visit_is_added_with_its_day(stage: Stage, screen: RequestsScreen) -> None:
    client_id, visit = visited(stage.studio)
    request_id = asked.identified(stage.studio, client_id, "rectification")
    open_request(stage, screen, request_id)
    screen.request.scope.item.click()
    stage.rest()
    dialog = screen.request.scope.dialog
    assert isinstance(dialog, ItemDialog)
    dialog.field.set_value("city")
    dialog._chosen()
    assert not dialog.fields["visit"].isVisible()
    dialog.field.set_value("finding")
    dialog._chosen()
    assert dialog.fields["visit"].isVisible()
    dialog.visit.set_value(visit.hex)
    dialog.words.set_text("Het was links.")
    ctrl_enter(stage, dialog.words)
    (part,) = asked.look(stage.studio, request_id).parts
    assert part.code == f"MED:finding:{visit.hex}"
    assert f"A finding, {stage.studio.today():%d-%m-%Y}" in screen.request.scope.items.records_model.index(0, 0).data()


def test_recipients_of_contested_data_are_tasks_while_more_is_asked(
    stage: Stage, screen: RequestsScreen, anna: UUID
) -> None:
    given_to_gp(stage.studio, anna)
    request_id = contested(stage.studio, anna, "city")
    open_request(stage, screen, request_id)
    card = screen.request.parts
    found = asked.look(stage.studio, request_id).parts
    assert [part.kind for part in found].count(RECIPIENT) == 1
    assert "to be told" in card.summary.text()
    card.table.selectRow(0)  # they come first
    stage.rest()
    assert card.told.isVisible()
    assert card.told.isEnabled()
    card.told.click()
    stage.rest()
    assert card.dialog is not None
    ctrl_enter(stage, card.dialog)
    assert next(part for part in asked.look(stage.studio, request_id).parts if part.kind == RECIPIENT).found == "told"


@pytest.mark.parametrize(("about", "says"), [("messages", "Only this use waits"), ("news", "at once"), ("file", "law")])
def test_an_objection_says_what_it_stops(stage: Stage, screen: RequestsScreen, about: str, says: str) -> None:
    screen.new()
    stage.rest()
    dialog = screen.dialog
    assert dialog is not None
    dialog.right.setCurrentIndex(dialog.right.findData("objection"))
    dialog.about.setCurrentIndex(dialog.about.findData(about))
    assert says in texts(dialog.stops)


def test_next_of_kin_are_refused_as_a_whole_on_purpose_only(stage: Stage, screen: RequestsScreen, anna: UUID) -> None:
    request_id = kin_at_assessing(stage.studio, anna)
    open_request(stage, screen, request_id)
    ways = screen.request.ways
    assert "Refuse as a whole" in texts(ways)
    assert ways.main_button() is None  # what comes next is deciding on the parts
    notes.note(stage.studio, request_id, notes.REASON, "Het belang weegt niet op.")
    open_request(stage, screen, request_id)
    ways.buttons[State.SECOND_LOOK].click()
    stage.rest()
    assert asked.look(stage.studio, request_id).line.state is State.SECOND_LOOK


def test_a_use_that_waits_names_what_it_waits_for(stage: Stage) -> None:
    error = ProcessingRestricted(stage.studio.now(), "contested", "ADM:email")
    assert "E-mail" in request_errors._restricted(error)
    assert "only be stored" in request_errors._restricted(ProcessingRestricted(stage.studio.now(), "claim"))
