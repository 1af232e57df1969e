"""What happens at the desk: the first start, signing in, the intake; in the words of the people who live it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from skintwin_desktop.ui.setup_screen import SetupScreen
from tests.driver import Driver, until
from tests.journeys.client import ANSWERS, CONSENTS, GP, PERSON, STUDIO


@dataclass
class AtTheDesk:
    """Walks from door to door; ``step`` is told the name of each step before it begins."""

    person: Driver
    step: Callable[[str], None] = lambda _: None
    done: dict[str, int] = field(default_factory=dict)
    """How many of each thing were made."""

    def _count(self, what: str, number: int = 1) -> None:
        self.done[what] = self.done.get(what, 0) + number

    def _types(self, fields: Sequence[tuple[str, str]]) -> None:
        for label, text in fields:
            self.person.type(label, text)

    # --- the first start ---

    def set_up(
        self, *, owner: str, password: str, receptionist: str = "", receptionist_password: str = ""
    ) -> tuple[str, ...]:
        """Set the studio up and return the four lines of the recovery sheet."""
        person = self.person
        self.step("setup")
        person.sees("De studio inrichten", "De studio")
        self._types(STUDIO)
        self._next("01-inrichten-studio")
        self._account(owner, password)
        self._next("02-inrichten-account")
        if receptionist:
            person.tick("Nu een account voor de receptie maken")
            self._account(receptionist, receptionist_password)
        self._next("03-inrichten-receptie")
        lines = self._recovery_sheet()
        person.sees("Map voor back-ups")
        self._next("06-inrichten-plaats")
        person.sees(f"Eigenaar: {owner}")
        person.photograph("07-inrichten-klaar")
        person.press("Studio inrichten")
        person.sees("Kies uw naam", seconds=40)
        self._count("accounts", 2 if receptionist else 1)
        return lines

    def _next(self, picture: str) -> None:
        self.person.photograph(picture)
        self.person.press("Verder")

    def _account(self, name: str, password: str) -> None:
        self._types(
            (
                ("Naam zoals die op het aanmeldscherm staat", name),
                ("Wachtwoord", password),
                ("Nog een keer", password),
            )
        )
        self.person.tick("Heeft de geheimhoudingsverklaring getekend")
        self.person.type("Getekend op", "1-11-2021")
        until(lambda: any(self.person.shows(word) for word in ("Sterk genoeg", "Heel sterk")), "it is not weighed")

    def _recovery_sheet(self) -> tuple[str, ...]:
        person = self.person
        person.sees("Herstelblad", "Bewaren als PDF")
        screen = person.program.window.content
        assert isinstance(screen, SetupScreen)
        lines = tuple(label.text() for label in screen.key_lines)
        self._next("04-inrichten-herstelblad")
        for number, line in enumerate(lines, 1):
            person.type(f"Regel {number}", line.lower().replace("-", " "))
        self._next("05-inrichten-terugtypen")
        return lines

    # --- the day ---

    def sign_in(self, name: str, password: str) -> None:
        """Sign in as somebody and see where one was."""
        person = self.person
        self.step("sign in")
        person.sees("Kies uw naam")
        for key in ("Down", "Down", "Up", "Up"):
            if person.shows(f"Wachtwoord van {name}"):
                break
            person.keys(key)
        person.sees(f"Wachtwoord van {name}")
        person.photograph("10-aanmelden")
        person.type("Wachtwoord", password)
        person.keys("Return")
        person.sees("Kluis versleuteld")
        person.idle()

    def intake(self, *, together: bool = False, photograph: bool = True) -> None:
        """Take somebody new in, for an appointment today; ``together`` as a receptionist does."""
        self.begin_intake()
        self.appointment()
        self.health(together=together)
        self.consents()
        self.finish_intake()
        if photograph:
            self.person.photograph("16-dossier-receptie" if together else "16-dossier")

    def begin_intake(self) -> None:
        """Open a new intake and type who the client is."""
        person = self.person
        self.step("intake")
        person.photograph("11-vandaag")
        person.keys("Ctrl+3")
        person.sees("Voornaam")
        self._types(PERSON)
        person.choose("Geslacht", "Vrouw")
        person.choose("Gegevens gegeven door", "De cliënt zelf")

    def appointment(self) -> None:
        """Choose the appointment and the general practitioner."""
        person = self.person
        person.choose("Soort afspraak", "Eerste screening (60 min)")
        person.type("Tijd", "1130")
        person.choose("Op wiens verzoek", "Eigen verzoek")
        person.type("Huisarts", GP)
        person.photograph("12-intake-gegevens")

    def health(self, *, together: bool) -> None:
        """Answer the questions about health."""
        person = self.person
        if together:
            person.press("Samen invullen")
        for question, answer in ANSWERS:
            person.choose(question, answer)
        person.choose("Beantwoord door", "De cliënt zelf")
        person.photograph("13-intake-gezondheid")

    def consents(self) -> None:
        """Write down what the client agrees to."""
        person = self.person
        for title, answer in CONSENTS:
            person.choose(title, answer)
        person.choose("Hoe de antwoorden zijn gegeven", "Op papier getekend")
        person.choose("Privacyverklaring van 17-09-2021 meegegeven", "Op papier")
        person.tick("Document getoond, geen kopie gemaakt")
        person.photograph("14-intake-toestemmingen")

    def finish_intake(self) -> None:
        """Look everything over and finish."""
        person = self.person
        person.keys("Alt+6")
        person.sees("Intake afronden")
        person.idle()
        person.photograph("15-intake-controleren")
        person.press("Intake afronden")
        person.sees("afgerond")
        until(lambda: person.workspace.page == "client", "the file does not open")
        person.idle()
        self._count("clients")
        self._count("answers", len(ANSWERS))
        self._count("consents", len(CONSENTS))
