"""Signing in again leads back to the work that is still there; the keys of the rail follow what each user sees."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import lesions, results, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.medical_records import Assessment, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.sites import View
from skintwin_desktop.ui.help import KeyCaps, KeysPanel
from skintwin_desktop.ui.lock_screen import LockScreen
from skintwin_desktop.ui.recovery_dialog import RecoveryDialog
from skintwin_desktop.ui.visit_tabs import RESULT
from tests.builders import OWNER_PASSWORD, RECEPTIONIST, RECEPTIONIST_PASSWORD, Home, take_in
from tests.driver import Driver
from tests.ui.support import until

PLACES: tuple[tuple[View, str, int, int], ...] = (("back", "upper-back", 260, 230), ("soles", "sole-left", 100, 200))


@pytest.fixture
def client(home: Home) -> Client:
    """A client with a visit under way in which two lesions were assessed."""
    studio = home.practitioner()
    made = take_in(studio).client
    visit = screening.start_visit(studio, made.id, VisitReason("own_request"))
    for place in PLACES:
        found = lesions.record_lesion(studio, visit, lesions.place_at(*place))
        lesions.assess_lesion(studio, found, visit, Assessment(impression_words="Gewone moedervlek", action="none"))
    screening.sign_risk_profile(studio, visit, RiskProfile("standard", "Geen factoren"))
    home.close(studio)
    return made


@pytest.fixture
def person(home: Home, tmp_path: Path) -> Iterator[Driver]:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"station": "KAMER-1"}))
    driver = Driver(home.door, folder)
    yield driver
    driver.close()


def sign_in(person: Driver, password: str = OWNER_PASSWORD) -> None:
    person.sees("Kies uw naam")
    person.type("Wachtwoord", password)
    person.keys("Return")
    person.sees("Kluis versleuteld")
    person.idle()


def open_visit(person: Driver, client: Client) -> None:
    person.workspace.set_open(client)
    person.visit.begin(client, None)
    person.workspace.show_place("screening")
    person.idle()


def visit_of(studio: Studio, client: Client) -> UUID:
    return screening.open_file(studio, client.id).visits[0].id


def test_a_visit_under_way_comes_back_at_the_lesion_that_was_looked_at(person: Driver, client: Client) -> None:
    sign_in(person)
    open_visit(person, client)
    person.visit.lesions.choose_number(2)
    person.idle()
    person.keys("Ctrl+L")
    sign_in(person)
    until(lambda: person.workspace.page == "screening")
    person.idle()
    assert person.visit.lesions.current_lesion is not None
    assert person.visit.lesions.current_lesion.number == 2
    assert person.visit.lesions.panel.lesion_id == person.visit.lesions.current_lesion.id
    assert person.workspace.file.visit is not None


def test_after_signing_one_comes_back_to_the_file_of_the_client(person: Driver, client: Client) -> None:
    sign_in(person)
    open_visit(person, client)
    person.visit.pages.go(RESULT)
    results.sign_result(person.studio, visit_of(person.studio, client), ResultPlan(general="Niets bijzonders"))
    person.visit.refresh()
    person.idle()
    person.keys("Ctrl+L")
    sign_in(person)
    until(lambda: person.workspace.page == "client")
    person.idle()
    assert person.workspace.file.client is not None
    assert person.workspace.file.client.id == client.id
    assert person.workspace.file.visit is None


def test_the_keys_of_the_rail_count_what_the_receptionist_sees(person: Driver) -> None:
    person.sees("Kies uw naam")
    content = person.window.findChild(LockScreen)
    assert isinstance(content, LockScreen)
    QTest.keyClick(content.password, Qt.Key.Key_Down)
    chosen = content.users.current()
    assert chosen is not None
    assert chosen.name == RECEPTIONIST
    sign_in(person, RECEPTIONIST_PASSWORD)
    person.keys("Ctrl+4")
    person.idle()
    assert person.workspace.page == "results"
    person.sees_not("zodra u hem ondertekent")
    person.keys("F1")
    panel = person.window.findChild(KeysPanel)
    assert isinstance(panel, KeysPanel)
    caps = {one.accessibleName() for one in panel.findChildren(KeyCaps)}
    assert "Ctrl+1–6" in caps


def test_enter_sets_the_new_password_and_the_focus_waits_at_the_sign_in(
    person: Driver, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    from skintwin_desktop.store.keys import FLOOR

    monkeypatch.setattr(RecoveryDialog, "cost", FLOOR)
    person.sees("Kies uw naam")
    screen = person.window.findChild(LockScreen)
    assert isinstance(screen, LockScreen)
    screen.show_error("Wacht.", wait_seconds=30)
    screen.forgot.click()
    dialog = person.window.findChild(RecoveryDialog)
    assert isinstance(dialog, RecoveryDialog)
    for line, text in zip(dialog.lines, home.recovery_lines, strict=True):
        line.setText(text)
    for editor in (dialog.password.first, dialog.password.second):
        editor.setText("kade vlier zeven oranje 31")
    press_enter(dialog.password.second)
    until(lambda: dialog.overlay is None)
    until(screen.password.hasFocus)
    assert screen.unlock.isEnabled()
    sign_in(person, "kade vlier zeven oranje 31")
    assert person.workspace.page == "today"


def press_enter(editor: QWidget) -> None:
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
