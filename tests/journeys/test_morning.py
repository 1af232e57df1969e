"""A receptionist's whole morning: eight clients, two locks in mid-sentence, a crash, and no typed word is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from skintwin_desktop.core import agenda, clients, contact, intake
from skintwin_desktop.core.clients import Client
from skintwin_desktop.ui.note_dialog import NoteDialog
from tests.builders import RECEPTIONIST, RECEPTIONIST_PASSWORD, Home, several_clients
from tests.driver import Driver, until
from tests.journeys.client import CONSENTS, GP
from tests.journeys.office import AtTheDesk

KNOWN = (("Jan", "", "Proefstra"), ("Piet", "de", "Toets"), ("Klaas", "", "Beproefd"), ("Marie", "van", "Test"),
         ("Noor", "", "Gewacht"))  # fmt: skip
NOTE = "Komt tien minuten later vanwege de tram, belt nog terug over de parkeerplaats"


def newcomer(first: str, last: str, born: str, house: str, phone: str) -> tuple[tuple[str, str], ...]:
    """Return what is typed about somebody new."""
    return (
        ("Voornaam", first), ("Achternaam", last), ("Geboortedatum", born), ("Postcode", "9999 ZZ"),
        ("Huisnummer", house), ("Straat", "Ochtendlaan"), ("Plaats", "Voorbeeldstad"), ("Telefoon", phone),
        ("E-mail", f"{first.lower()}@voorbeeld.test"),
    )  # fmt: skip


LOCKED = newcomer("Sanne", "Morgenrood", "03-05-1991", "21", "06 11112222")
ASIDE = newcomer("Omar", "Dageraad", "17-11-1968", "3", "06 33334444")
BETWEEN = newcomer("Femke", "Vroegop", "29-02-1996", "108", "06 55556666")


class Morning(AtTheDesk):
    """The desk, with somebody else on the telephone all the time."""

    def comes_back(self) -> None:
        """Sign in once more and see where one was."""
        self.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)

    def types_who(self, who: Sequence[tuple[str, str]], sex: str) -> None:
        """Begin an intake of somebody new and type who it is."""
        self.person.keys("Ctrl+2")
        self.person.idle()
        self.person.keys("Ctrl+N")
        self.person.sees("Voornaam")
        self._types(who)
        self.person.choose("Geslacht", sex)
        self.person.choose("Gegevens gegeven door", "De cliënt zelf")

    def finishes(self, time: str) -> None:
        """Fill in the rest and finish."""
        person = self.person
        person.choose("Soort afspraak", "Uitslaggesprek (15 min)")
        person.type("Tijd", time)
        person.choose("Op wiens verzoek", "Eigen verzoek")
        person.type("Huisarts", GP)
        for title, answer in CONSENTS:
            person.choose(title, answer)
        person.choose("Hoe de antwoorden zijn gegeven", "Op papier getekend")
        person.choose("Privacyverklaring van 17-09-2021 meegegeven", "Op papier")
        person.tick("Document getoond, geen kopie gemaakt")
        self.finish_intake()

    def typed(self) -> dict[str, str]:
        """Return what the intake's form holds."""
        return self.person.workspace.screens.intake.sheet.values()

    def arrives(self, name: str) -> None:
        """Note on the day list that somebody is there."""
        self.person.keys("Ctrl+1")
        self.person.idle()
        self.person.chooses_row("Agenda", name)
        self.person.keys("F3")
        self.person.idle()


@pytest.fixture
def known(home: Home) -> list[Client]:
    """Five clients with appointments today."""
    studio = home.practitioner()
    made = several_clients(studio, KNOWN)
    home.close(studio)
    return made


@pytest.fixture
def person(home: Home, tmp_path: Path, known: list[Client]) -> Iterator[Driver]:
    folder = tmp_path / "settings"
    folder.mkdir()
    (folder / "settings.json").write_text(json.dumps({"station": "BALIE-1", "idle_minutes": 10}))
    driver = Driver(home.door, folder, size=(1366, 768), pictures=None)
    yield driver
    driver.abandon()


def held(typed: dict[str, str]) -> dict[str, str]:
    """Return the fields about who somebody is."""
    return {name: typed[name] for name in ("first_name", "last_name", "born", "house_number", "street", "phone")}


@pytest.mark.long
@pytest.mark.timeout(300)
def test_a_morning_at_the_desk_loses_no_typed_word(person: Driver, known: list[Client]) -> None:
    desk = Morning(person)
    desk.comes_back()
    desk.arrives("Jan Proefstra")
    desk.arrives("Noor Gewacht")

    desk.types_who(LOCKED, "Vrouw")  # locked in the middle, nothing was saved by hand
    before = held(desk.typed())
    person.keys("Ctrl+L")
    desk.comes_back()
    until(lambda: person.workspace.page == "intake", "the intake does not come back")
    person.idle()
    assert held(desk.typed()) == before
    desk.finishes("1300")

    desk.arrives("Piet de Toets")
    _note(person, known[1])  # the program crashes while this is typed
    desk.comes_back()
    person.sees("Een contactnotitie is niet af")
    person.find("Verder", QAbstractButton).click()
    until(lambda: _dialog(person).text.text() == NOTE, "the note does not come back")
    _finish_note(person)

    desk.types_who(ASIDE, "Man")  # somebody else comes first
    aside = held(desk.typed())
    person.keys("Ctrl+1")
    person.idle()
    desk.arrives("Klaas Beproefd")
    desk.types_who(BETWEEN, "Vrouw")
    between = held(desk.typed())
    person.keys("Ctrl+L")
    desk.comes_back()
    until(lambda: person.workspace.page == "intake", "the intake does not come back")
    person.idle()
    assert held(desk.typed()) == between
    desk.finishes("1400")
    desk.arrives("Marie van Test")
    person.opens("Nog af te maken", "Omar Dageraad")
    until(lambda: person.workspace.page == "intake", "the intake that was set aside does not open")
    person.idle()
    assert held(desk.typed()) == aside
    desk.finishes("1500")

    _everything_is_there(person, known)
    person.close()


def _dialog(person: Driver) -> NoteDialog:
    return until(lambda: next((one for one in person.widgets() if isinstance(one, NoteDialog)), None), "no dialog")


def _note(person: Driver, client: Client) -> None:
    """Write down what somebody said, until the program crashes."""
    person.workspace.routes.contact.write_note(client)
    _dialog(person)
    person.type("Wat er is gezegd of geschreven", NOTE)
    until(lambda: _kept(person), "the note is not kept as it is typed")
    person.crash()


def _kept(person: Driver) -> bool:
    from skintwin_desktop.core import contact_notes, drafts

    found = drafts.list_drafts(person.studio, contact_notes.DRAFT)
    return any(line.draft.values.get("text") == NOTE for line in found)


def _finish_note(person: Driver) -> None:
    dialog = _dialog(person)
    dialog.kind.set_value("administrative")
    dialog.channel.set_value("phone")
    dialog.direction.set_value("in")
    person.keys("Ctrl+Return")
    person.sees("Notitie opgeslagen")
    person.idle()


def _everything_is_there(person: Driver, known: list[Client]) -> None:
    studio = person.studio
    for who in (LOCKED, BETWEEN, ASIDE):
        fields = dict(who)
        (found,) = clients.find_clients(studio, fields["Achternaam"])
        client = clients.open_client(studio, found.id)
        assert (client.name.first, client.name.last) == (fields["Voornaam"], fields["Achternaam"])
        assert client.birth_date.strftime("%d-%m-%Y") == fields["Geboortedatum"]
        assert (client.street, client.house_number) == (fields["Straat"], fields["Huisnummer"])
        assert client.email == fields["E-mail"]
        assert intake.current_statement(studio) is not None
    day = {one.client_id: one.status for one in agenda.day_list(studio, studio.today())}
    assert [day[client.id] for client in known] == ["present"] * 5
    assert len(day) == 8, "three who are new and five who were planned"
    (line,) = contact.contact_with(studio, known[1].id)
    assert line.text == NOTE
