"""Changing a client's details from the file: what was stays, what is typed comes back, nobody overwrites another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout

from skintwin_desktop.core import clients, contact_history, drafts
from skintwin_desktop.core.clients import Client
from skintwin_desktop.ui.correction_dialog import DRAFT, CorrectionDialog
from skintwin_desktop.ui.file_details import FileDetails
from skintwin_desktop.ui.look import look
from tests.builders import ANNA, Home
from tests.ui.support import Stage, settle, stage_parts, until


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    studio = home.receptionist()
    jobs, privacy, window = stage_parts(1366, 768)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.show()
    window.activateWindow()
    made = Stage(studio, jobs, privacy, window)
    yield made
    made.close()


def opened(stage: Stage, client: Client) -> tuple[FileDetails, CorrectionDialog]:
    """Show the page with somebody's details and press the button that changes them."""
    page = FileDetails(stage.studio, stage.jobs, stage.privacy)
    stage.put(page)
    page.show_client(client)
    page.entered()
    stage.rest()
    return page, pressed(stage, page)


def pressed(stage: Stage, page: FileDetails) -> CorrectionDialog:
    page.change.click()
    stage.rest()
    assert isinstance(page.dialog, CorrectionDialog)
    return page.dialog


def retype(dialog: CorrectionDialog, name: str, text: str) -> None:
    editor = dialog.fields[name].editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    settle()


def test_a_receptionist_changes_a_phone_and_what_it_was_stays(stage: Stage) -> None:
    anna = clients.register_client(stage.studio, ANNA, gp="Praktijk De Proef")
    page, dialog = opened(stage, anna)
    told: list[Client] = []
    page.changed.connect(told.append)
    retype(dialog, "phone", "010 5550199")
    retype(dialog, "gp", "Dokter Nieuw, Delft")
    dialog.person.source.set_value("client")
    QTest.keyClick(dialog.fields["phone"].editor, Qt.Key.Key_Return)
    until(lambda: told)
    stage.rest()
    assert (told[0].phone, told[0].gp) == ("010 5550199", "Dokter Nieuw, Delft")
    assert told[0].entry() == replace(anna.entry(), phone="010 5550199", source="client")
    earlier = {one.field: one.was for one in contact_history.earlier_values(stage.studio, anna.id)}
    assert earlier == {"phone": anna.phone, "gp_id": "Praktijk De Proef"}
    assert drafts.read_draft(stage.studio, DRAFT, anna.id.hex) is None


def test_who_gave_it_is_asked_and_what_cannot_be_is_said_at_its_field(stage: Stage) -> None:
    anna = clients.register_client(stage.studio, ANNA)
    _, dialog = opened(stage, anna)
    retype(dialog, "born", "31-2-1984")
    retype(dialog, "street", "BSN 123456782")
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    wrong = {name: field.message for name, field in dialog.fields.items() if field.wrong}
    assert set(wrong) == {"born", "street", "source"}
    assert "123456782" not in "".join(wrong.values())
    assert clients.open_client(stage.studio, anna.id) == anna


def test_what_was_typed_comes_back_over_the_file_as_it_is_by_then(stage: Stage) -> None:
    anna = clients.register_client(stage.studio, ANNA)
    page, dialog = opened(stage, anna)
    retype(dialog, "city", "Elders")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.rest()
    moved = clients.change_client(
        stage.studio, anna.id, replace(anna.entry(), email="nieuw@voorbeeld.test"), version=anna.version, gp=""
    )
    page.show_client(moved)
    again = pressed(stage, page)
    until(lambda: again.address.city.text() == "Elders")
    assert again.address.email.text() == "nieuw@voorbeeld.test"
    assert again.kept.isVisible()


def test_a_change_of_somebody_else_is_never_overwritten(stage: Stage) -> None:
    anna = clients.register_client(stage.studio, ANNA)
    page, dialog = opened(stage, anna)
    wanted: list[object] = []
    page.file_wanted.connect(wanted.append)
    clients.change_client(stage.studio, anna.id, replace(anna.entry(), city="Elders"), version=anna.version, gp="")
    retype(dialog, "phone", "010 5550199")
    dialog.person.source.set_value("client")
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    assert dialog.note.isVisible()
    assert clients.open_client(stage.studio, anna.id).phone == anna.phone
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.rest()
    assert wanted == [anna.id], "the file is read anew, so that the change can be made after all"


@pytest.mark.parametrize("percent", [100, 130])
def test_it_fits_a_small_screen(stage: Stage, percent: int) -> None:
    anna = clients.register_client(stage.studio, ANNA)
    look.set(theme="light", percent=percent)
    try:
        _, dialog = opened(stage, anna)
        assert stage.window.rect().contains(dialog.geometry())
        assert dialog.deed is not None
        assert dialog.rect().contains(dialog.deed.geometry())
    finally:
        look.set(theme="light", percent=100)


def test_nothing_of_it_is_seen_in_privacy_mode(stage: Stage) -> None:
    anna = clients.register_client(stage.studio, ANNA)
    _, dialog = opened(stage, anna)
    stage.privacy.switch(on=True)
    settle()
    assert not dialog.address.phone.isVisible()
