"""Privacy mode after signing in: on as installed, as the setting of this workstation says, and a day can be worked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from skintwin_desktop.core.agenda import Appointment
from skintwin_desktop.core.workstation import (
    EVERYBODY,
    FRONT_DESK,
    NOBODY,
    Workstation,
    read_workstation,
    save_workstation,
)
from skintwin_desktop.ui.agenda_rows import DayRow
from skintwin_desktop.ui.widgets.table_model import RecordModel
from tests.builders import RECEPTIONIST, RECEPTIONIST_PASSWORD
from tests.driver import until
from tests.prove.marked import OTHER, PRESENT, WAITING
from tests.prove.privacy import secrets
from tests.prove.seen import found_in, spoken, words
from tests.ui.desk import Desk


@pytest.mark.parametrize(
    ("who", "at_front_desk", "elsewhere"), [(EVERYBODY, True, True), (FRONT_DESK, True, False), (NOBODY, False, False)]
)
def test_the_setting_says_for_whom(tmp_path: Path, who: str, at_front_desk: bool, elsewhere: bool) -> None:
    save_workstation(tmp_path, Workstation(privacy_start=who))
    kept = read_workstation(tmp_path)
    assert kept.starts_private(at_front_desk=True) is at_front_desk
    assert kept.starts_private(at_front_desk=False) is elsewhere


def test_what_stands_there_wrongly_or_not_at_all_is_on_for_everybody(tmp_path: Path) -> None:
    for told in ({}, {"privacy_start": "sometimes"}, {"privacy_start": False}):
        (tmp_path / "settings.json").write_text(json.dumps(told))
        assert read_workstation(tmp_path).privacy_start == EVERYBODY


@pytest.mark.parametrize("reception", [False, True])
def test_nothing_of_anybody_is_seen_from_the_first_picture_on(private_desk: Desk, reception: bool) -> None:
    seen: list[str] = []
    secret = secrets(private_desk.made, present=False)

    def look(_: object = None) -> None:
        seen.extend(found_in([*words(), *spoken()], secret))

    private_desk.person.program.window.painted.connect(look)
    who = (RECEPTIONIST, RECEPTIONIST_PASSWORD) if reception else ()
    private_desk.walk.sign_in(*who)
    assert private_desk.privacy.on
    private_desk.person.sees("Privacymodus staat aan", "Wat er nu anders is", "Namen van anderen zijn verborgen")
    look()
    assert not seen
    private_desk.person.keys("F9")
    private_desk.person.sees(OTHER.first)


def choose_start(desk: Desk, word: str) -> None:
    """Choose in the menu of the user for whom privacy mode is on."""
    desk.person.click(desk.person.workspace.top.user)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    below = next(one.menu() for one in menu.actions() if one.text() == "Privacymodus staat aan na het aanmelden")
    assert isinstance(below, QMenu)
    entry = next(one for one in below.actions() if one.text() == word)
    assert isinstance(entry, QAction)
    entry.trigger()
    menu.close()
    desk.person.idle()


def test_the_setting_is_chosen_in_the_menu_and_kept(private_desk: Desk) -> None:
    desk = private_desk
    desk.walk.sign_in()
    choose_start(desk, "Alleen aan de balie")
    found = [desk.privacy.on]
    assert read_workstation(desk.person.settings).privacy_start == FRONT_DESK
    desk.person.keys("Ctrl+L")
    desk.walk.sign_in()
    found.append(desk.privacy.on)
    desk.person.keys("Ctrl+L")
    desk.walk.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)
    found.append(desk.privacy.on)
    assert found == [True, False, True], "it is for the next time; then off for who treats, on at the front desk"


@pytest.mark.parametrize("on", [True, False])
def test_another_language_changes_nothing_about_it(private_desk: Desk, on: bool) -> None:
    desk = private_desk
    desk.walk.sign_in()
    if not on:
        desk.person.keys("F9")
    agenda = desk.person.workspace.screens.today.agenda
    until(lambda: len(_appointments(agenda.records_model)) == 3)
    agenda.selectRow(next(iter(_appointments(agenda.records_model))))
    desk.person.keys("Ctrl+F9")
    desk.person.idle()
    assert desk.present() == desk.made.present
    before = desk.person.workspace
    before.preferences._switch_language()
    assert desk.person.workspace is not before
    desk.person.idle()
    assert desk.privacy.on is on
    assert desk.present() == desk.made.present
    assert desk.person.workspace.band.isVisible() is on


# --- a morning at the front desk ---


def _appointments(model: RecordModel[DayRow]) -> dict[int, Appointment]:
    """Return the appointments of the day by their row; what is free stands between them."""
    found = {row: model.record(row) for row in range(model.rowCount())}
    return {row: one for row, one in found.items() if isinstance(one, Appointment)}


def test_a_receptionist_works_a_morning_without_switching_it_off(private_desk: Desk) -> None:
    desk, person = private_desk, private_desk.person
    desk.walk.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)
    today = person.workspace.screens.today
    model = today.agenda.records_model
    until(lambda: len(_appointments(model)) == 3)
    row = next(row for row, one in _appointments(model).items() if one.client_id == desk.made.waiting)
    today.agenda.setFocus()
    today.agenda.setCurrentIndex(model.index(row, 1))
    assert WAITING.first not in str(model.data(model.index(row, 1)))
    QTest.keyPress(today.agenda, Qt.Key.Key_Space)  # who is it? held, and written in the journal
    until(lambda: WAITING.first in str(model.data(model.index(row, 1))))
    QTest.keyRelease(today.agenda, Qt.Key.Key_Space)
    assert desk.lines()[-1] == ("field", "name", desk.made.waiting)
    person.keys("F3")
    person.idle()
    until(lambda: _appointments(model)[row].status == "present")
    person.press("Cliënt aanwezig")
    person.idle()
    assert desk.present() == desk.made.waiting
    person.sees(f"{WAITING.first} {WAITING.last[0]}.", "aanwezige cliënt")
    assert not today.here.isVisible()
    today.agenda.opened.emit(model.record(row))
    until(lambda: person.workspace.page == "client")
    person.idle()
    person.keys("Ctrl+F9")
    assert desk.present() is None
    person.keys("Ctrl+N")
    person.type("Voornaam", "Boterbloem")
    person.sees("Boterbloem")
    assert desk.privacy.on


def test_the_key_for_who_is_present_takes_the_open_file_before_the_day(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.walk.open(PRESENT.first)
    desk.person.keys("Ctrl+1")
    desk.person.idle()
    desk.person.chooses_row("Agenda", OTHER.first)
    desk.person.keys("Ctrl+F9")
    assert desk.present() == desk.made.present
    desk.person.keys("Ctrl+F9", "Ctrl+W", "Ctrl+1")
    desk.person.idle()
    desk.person.chooses_row("Agenda", OTHER.first)
    desk.person.keys("Ctrl+F9")
    desk.person.idle()
    assert desk.present() == desk.made.other


def test_the_button_beside_the_day_takes_the_chosen_appointment_and_closes_another_file(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.walk.open(PRESENT.first)
    desk.person.keys("F9", "Ctrl+1")
    desk.person.idle()
    agenda = desk.person.workspace.screens.today.agenda
    rows = agenda.records_model
    agenda.selectRow(next(row for row, one in _appointments(rows).items() if one.client_id == desk.made.other))
    desk.person.press("Cliënt aanwezig")
    desk.person.idle()
    assert desk.present() == desk.made.other
    assert desk.person.workspace.file.client is None
    desk.person.sees(f"{OTHER.first} {OTHER.last[0]}.")


def test_without_a_chosen_appointment_the_button_says_what_to_do(private_desk: Desk) -> None:
    private_desk.walk.sign_in()
    today = private_desk.person.workspace.screens.today
    today.agenda.show_records(())
    today._appointment_chosen(None)
    assert not today.here.isEnabled()
    assert today.here.toolTip() == "Kies eerst een afspraak."
