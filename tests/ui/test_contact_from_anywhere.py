"""A note, a letter and the objection from the search window, over whatever is on the screen, by keyboard alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from skintwin_desktop.core import contact, contact_notes, drafts, news
from skintwin_desktop.core.clients import Client
from skintwin_desktop.ui.note_dialog import NoteDialog
from skintwin_desktop.ui.palette_list import ClientCommand, Command
from tests.builders import OWNER_PASSWORD, Home, take_in
from tests.driver import Driver
from tests.ui.support import until

TYPED = "Belde terug over de rekening"


@pytest.fixture
def client(home: Home) -> Client:
    """A client who was taken in."""
    studio = home.practitioner()
    made = take_in(studio).client
    home.close(studio)
    return made


@pytest.fixture
def person(home: Home, tmp_path: Path, client: Client) -> Iterator[Driver]:
    """Somebody who is signed in."""
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"station": "KAMER-1"}))
    driver = Driver(home.door, folder, pictures=None)
    sign_in(driver)
    yield driver
    driver.close()


def sign_in(person: Driver) -> None:
    person.sees("Kies uw naam")
    person.type("Wachtwoord", OWNER_PASSWORD)
    person.keys("Return")
    person.sees("Kluis versleuteld")
    person.idle()


def choose(person: Driver, client: Client, word: str) -> None:
    """Search a client with Ctrl+K and go down to a deed with the arrows."""
    person.keys("Ctrl+K")
    person.type(person.find_palette().field.accessibleName(), client.label)
    palette = person.find_palette()
    until(lambda: palette._found)
    for _ in range(20):
        entry = palette._list.entry()
        if isinstance(entry, Command | ClientCommand) and entry.title == word:
            break
        person.keys("Down")
    person.keys("Return")
    person.idle()


def _dialog(person: Driver) -> NoteDialog:
    return next(one for one in person.widgets() if isinstance(one, NoteDialog))


def test_a_quick_note_over_the_day_by_keyboard(person: Driver, client: Client) -> None:
    choose(person, client, "Contactnotitie")
    person.sees("Nieuwe notitie")
    assert person.workspace.page == "today"
    person.keys("Space", "Tab", "Space", "Tab", "Space", "Tab", "Tab")
    person.type("Wat er is gezegd of geschreven", "Wil later bellen")
    person.keys("Ctrl+Return")
    person.sees("Notitie opgeslagen")
    (line,) = contact.contact_with(person.studio, client.id)
    assert (line.text, line.versions[0].kind) == ("Wil later bellen", "administrative")


def test_what_is_typed_in_the_last_moment_survives_the_lock_and_is_offered_after_signing_in(
    person: Driver, client: Client
) -> None:
    choose(person, client, "Contactnotitie")
    dialog = _dialog(person)
    dialog.text.setPlainText(TYPED)
    person.keys("Ctrl+L")
    sign_in(person)
    kept = drafts.list_drafts(person.studio, contact_notes.DRAFT)
    assert [line.draft.values["text"] for line in kept] == [TYPED]
    person.sees("Een contactnotitie is niet af")
    person.find("Verder", QAbstractButton).click()
    person.sees("Nieuwe notitie")
    until(lambda: _dialog(person).text.text() == TYPED)
    person.keys("Esc")


def test_the_objection_is_one_step_and_one_step_back(person: Driver, client: Client) -> None:
    choose(person, client, "Geen nieuws meer")
    person.sees("Deze cliënt krijgt vanaf nu geen nieuws meer")
    assert news.news_standing(person.studio, client.id).objected_at is not None
    person.find("Ongedaan maken", QAbstractButton).click()
    person.idle()
    assert news.news_standing(person.studio, client.id).objected_at is None


@pytest.mark.parametrize(
    ("typed", "word", "seen"),
    [("kas", "Kas en facturen", "Openstaande facturen"), ("praktijk bronnen", "Bronnen", "Externe bronnen")],
)
def test_a_page_of_the_practice_from_the_search_window(person: Driver, typed: str, word: str, seen: str) -> None:
    person.keys("Ctrl+K")
    palette = person.find_palette()
    assert word not in {one.title for one in palette._matching()}, "nothing was typed yet"
    person.type(palette.field.accessibleName(), typed)
    person.idle()
    (found,) = [one for one in palette._matching() if one.title == word]
    assert found.below == "Praktijk"
    for _ in range(20):
        if palette._list.entry() == found:
            break
        person.keys("Down")
    person.keys("Return")
    person.sees(seen)
    assert person.workspace.page == "office"


def test_a_letter_from_the_search_window(person: Driver, client: Client) -> None:
    choose(person, client, "Brief of e-mail")
    person.sees("Nieuwe brief of e-mail", "Zo komt het er te staan")
    person.choose("Waarover", "Vraag om terug te bellen")
    person.choose("Gaat per", "Brief")
    person.idle()
    person.sees("Wilt u ons bellen op 010 000 0148?")
    person.press("Bericht maken")
    person.sees("De brief is klaar", "Opslaan als PDF")
    person.keys("Esc")
    (line,) = contact.contact_with(person.studio, client.id)
    assert line.title == "Wilt u ons bellen?"


def test_the_page_is_a_tab_of_the_file_and_reached_by_keyboard(person: Driver, client: Client) -> None:
    person.finds(client.label)
    until(lambda: person.workspace.page == "client")
    person.idle()
    tabs = person.workspace.screens.client.tabs
    for _ in tabs.tabs:
        if tabs.current == "contact":
            break
        person.keys("Ctrl+Tab")
    person.sees("Nog geen contact", "Nieuws en website")
    assert person.window.isActiveWindow(), "no other window took its place on the way"
