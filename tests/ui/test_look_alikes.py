"""Look-alikes on the screen: in the intake while somebody is typed, and two of one list; nothing in privacy mode."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skintwin_desktop.core import clients, drafts
from skintwin_desktop.core.intake import DRAFT
from skintwin_desktop.ui.clients_screen import ClientsScreen
from skintwin_desktop.ui.intake_likeness import NOT_ALIKE
from skintwin_desktop.ui.intake_screen import IntakeScreen
from tests.builders import ANNA, KAREL, Home, take_in
from tests.core.world import journal
from tests.ui.support import Stage, stage_parts, until


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    studio = home.receptionist()
    jobs, privacy, window = stage_parts(1366, 768)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.show()
    made = Stage(studio, jobs, privacy, window)
    yield made
    made.close()


def put(stage: Stage, page: QWidget) -> None:
    stage.put(page)
    stage.rest()


@pytest.fixture
def form(stage: Stage) -> IntakeScreen:
    screen = IntakeScreen(stage.studio, stage.jobs, stage.privacy)
    put(stage, screen)
    screen.begin()
    stage.rest()
    return screen


def typed(stage: Stage, form: IntakeScreen, first: str, last: str, born: str) -> None:
    """Type somebody and walk on; wait until the form has looked for them."""
    person = form.sheet.person
    for name, text in (("first_name", first), ("last_name", last), ("born", born)):
        editor = getattr(person, name)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        editor.selectAll()
        QTest.keyClicks(editor, text)
    person.initials.setFocus(Qt.FocusReason.TabFocusReason)
    until(lambda: form._likeness._sought is not None and form._likeness._sought.entry.last_name == last)
    until(lambda: not form._likeness._settled.isActive())
    stage.rest()


def test_who_has_a_file_already_is_noticed_shown_beside_and_taken(stage: Stage, form: IntakeScreen) -> None:
    known = take_in(stage.studio, ANNA).client
    before = len(journal(stage.studio))
    typed(stage, form, "Ana", "Proefmann", "14-03-1979")
    note = form.sheet.person.likeness
    assert note.isVisible()
    assert known.label in note.note.text()
    assert [one.client_id for one in journal(stage.studio)[before:] if one.event == "look_alikes_found"] == [known.id]
    wanted: list[UUID] = []
    form.client_wanted.connect(wanted.append)
    note.beside.click()
    dialog = form._likeness.dialog
    assert dialog is not None
    assert dialog.deed is not None
    assert dialog.deed.hasFocus()
    dialog.deed.click()
    assert wanted == [known.id]


def test_somebody_else_stays_somebody_else_for_this_draft(stage: Stage, form: IntakeScreen) -> None:
    known = take_in(stage.studio, ANNA).client
    typed(stage, form, "Anna", "Proefman", "14-03-1979")
    note = form.sheet.person.likeness
    note.other.click()
    until(lambda: not note.isVisible())
    assert form.keeper.store_now()
    (line,) = drafts.list_drafts(stage.studio, DRAFT)
    assert line.draft.values[NOT_ALIKE] == known.id.hex
    again = IntakeScreen(stage.studio, stage.jobs, stage.privacy)
    form.hide()
    put(stage, again)
    again.resume(line)
    stage.rest()
    until(lambda: again._likeness._sought is not None and not again._likeness._settled.isActive())
    stage.rest()
    assert not again.sheet.person.likeness.isVisible()
    other = take_in(stage.studio, replace(ANNA, first_name="Annie")).client
    typed(stage, again, "Annie", "Proefman", "14-03-1979")
    assert again.sheet.person.likeness.isVisible()
    assert other.label in again.sheet.person.likeness.note.text()


def test_twins_are_called_twins(stage: Stage, form: IntakeScreen) -> None:
    take_in(stage.studio, ANNA)
    address = form.sheet.address
    for name, text in (("postcode", ANNA.postcode), ("house_number", ANNA.house_number)):
        editor = getattr(address, name)
        editor.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(editor, text)
    typed(stage, form, "Berta", "Proefman", "14-03-1979")
    note = form.sheet.person.likeness
    until(note.isVisible)
    assert "twin" in note.note.text()
    assert "two people" in note.note.text()


def test_nobody_is_named_for_a_stranger_for_a_known_client_or_in_privacy_mode(stage: Stage, form: IntakeScreen) -> None:
    known = take_in(stage.studio, ANNA).client
    note = form.sheet.person.likeness
    typed(stage, form, "Karel", "Voorbeeld", "29-02-1984")
    assert not note.isVisible()
    stage.privacy.switch(True)
    typed(stage, form, "Anna", "Proefman", "14-03-1979")
    assert note.first is None
    stage.privacy.switch(False)
    form.begin_for(known, None)
    stage.rest()
    assert form._likeness._sought is None
    assert not note.isVisible()


def test_two_of_a_list_who_may_be_one_are_named_and_privacy_mode_takes_it_back_at_once(stage: Stage) -> None:
    first = take_in(stage.studio, ANNA).client
    second = take_in(stage.studio, replace(ANNA, last_name="Proefmann")).client
    take_in(stage.studio, KAREL)
    screen = ClientsScreen(stage.studio, stage.jobs, stage.privacy)
    put(stage, screen)
    screen.entered()
    stage.rest()
    assert not screen.alike.isVisible()
    QTest.keyClicks(screen.field, "proefm")
    until(lambda: screen.is_current and screen.alike.isVisible())
    assert first.label in screen.alike.note.text()
    assert second.label in screen.alike.note.text()
    screen.alike.beside.click()
    stage.rest()
    dialog = screen.alike.dialog
    assert dialog is not None
    assert dialog.deed is not None
    opened: list[UUID] = []
    screen.client_opened.connect(opened.append)
    dialog.deed.click()
    stage.rest()
    assert opened == [first.id]
    assert clients.open_client(stage.studio, second.id).id == first.id
    take_in(stage.studio, replace(ANNA, last_name="Proefmannn"))
    screen.field.clear()
    QTest.keyClicks(screen.field, "proefm")
    until(lambda: screen.is_current and screen.alike.isVisible())
    stage.privacy.switch(True)
    assert not screen.alike.isVisible()


def test_no_file_is_opened_for_a_key_only_for_who_stays_chosen(stage: Stage) -> None:
    take_in(stage.studio, ANNA)
    screen = ClientsScreen(stage.studio, stage.jobs, stage.privacy)
    put(stage, screen)
    screen.entered()
    stage.rest()
    before = len(journal(stage.studio))
    QTest.keyClicks(screen.field, "proef")
    until(lambda: screen.is_current)
    assert [one for one in journal(stage.studio)[before:] if one.event == "client_read"] == []
    assert screen.preview.isVisible()
    until(lambda: screen.preview.shown is not None)
    stage.rest()
    assert [one.event for one in journal(stage.studio)[before:]].count("client_read") >= 1


def test_in_privacy_mode_the_present_client_is_found_however_many_there_are(stage: Stage) -> None:
    for number in range(3):
        take_in(stage.studio, replace(ANNA, first_name=f"Anna{'abc'[number]}"))
    last = clients.find_clients(stage.studio, "proefman")[-1]
    screen = ClientsScreen(stage.studio, stage.jobs, stage.privacy)
    put(stage, screen)
    stage.privacy.switch(True)
    stage.privacy.set_present(last.id)
    screen.entered()
    QTest.keyClicks(screen.field, "proefman")
    until(lambda: screen.is_current)
    stage.rest()
    assert [one.id for one in screen.table.records_model.records] == [last.id]
    stage.privacy.set_present(None)
    until(lambda: screen.is_current and not screen.table.records_model.rowCount())
