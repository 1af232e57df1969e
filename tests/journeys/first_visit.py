"""The first visit in the words of the people who live it; the demo walks it with drawn skin, the tests with real."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint

from skintwin_desktop.ui.take_in import TakeInDialog
from skintwin_desktop.ui.widgets.body_map import BodyMap
from tests.driver import until
from tests.journeys.client import ADDENDUM, ADDENDUM_REASON, EXPLANATION, GENERAL, JUDGEMENTS, REASON
from tests.journeys.office import AtTheDesk

_PLACES = ((262.0, 236.0), (206.0, 330.0))
"""Where on the back the lesions lie, on the map."""


@dataclass(frozen=True)
class Shoot:
    """The pictures of a visit: overviews, and for each lesion a close-up and a dermoscopic picture."""

    overviews: Sequence[Path]
    lesions: Sequence[Sequence[Path]]
    """For each lesion its pictures, the last one dermoscopic."""

    @property
    def files(self) -> tuple[Path, ...]:
        """Return every picture."""
        return (*self.overviews, *(path for lesion in self.lesions for path in lesion))


class FirstVisit(AtTheDesk):
    """Walks from door to door: after the desk the consulting room, to the result in the client's hand."""

    # --- the consulting room ---

    def screening(self, shoot: Shoot) -> None:
        """Start the visit, place lesions, take pictures in."""
        person = self.person
        self.step("screening")
        person.keys("F4")
        person.sees("Waarom komt de cliënt vandaag?")
        person.press("Eigen verzoek, geen klacht")
        person.photograph("20-bezoek-beginnen")
        person.keys("Ctrl+Return")
        person.sees("Nog geen plekken")
        person.photograph("21-screening-leeg")
        self._count("visits")
        self._take_in(shoot.overviews, "Overzicht", link=False)
        for number, (x, y) in enumerate(_PLACES[: len(shoot.lesions)], 1):
            self._place("back", x, y)
            person.sees(f"Plek {number}")
            *close, dermoscopy = shoot.lesions[number - 1]
            if close:
                self._take_in(close, "Dichtbij", link=True)
            self._take_in([dermoscopy], "Dermatoscopie", link=True)
        person.photograph("23-screening-beelden")

    def _place(self, view: str, x: float, y: float) -> None:
        person = self.person
        person.keys("P")
        body = person.find("Lichaamskaart", BodyMap)
        where = body.widget_place(view, x, y)
        assert where is not None, f"the {view} is not shown"
        person.click(body, QPoint(round(where.x()), round(where.y())))
        person.idle()
        self._count("lesions")

    def _take_in(self, files: Sequence[Path], kind: str, *, link: bool) -> None:
        person = self.person
        person.keys("F5")
        dialog = until(lambda: next((w for w in person.widgets() if isinstance(w, TakeInDialog)), None), "no dialog")
        dialog.add(list(files))
        person.choose("Soort opname", kind)
        if dialog.link.isVisible():
            person.tick(dialog.link.text(), on=link)
        if "pictures" not in self.done:
            person.photograph("22-foto-inlezen")
        person.press("Inlezen")
        person.idle()
        until(lambda: not person.visit.take_in.busy, "the pictures are not in yet", seconds=60)
        person.idle()
        self._count("pictures", len(files))

    def judge_first(self) -> None:
        """Judge the first lesion: two lists, a judgement, an action."""
        person = self.person
        self.step("judging")
        person.opens("Plekken", "1")
        person.choose("Lijst", "ABCD-regel")
        for item, option in (("Asymmetrie", "1"), ("Begrenzing", "4")):
            person.choose(item, option)
        for colour in ("lichtbruin", "donkerbruin", "blauwgrijs"):
            person.choose("Kleuren", colour)
        for structure in ("netwerk", "structuurloos", "stippen"):
            person.choose("Structuren", structure)
        person.sees("4,7", "1,3 × 1 + 0,1 × 4 + 0,5 × 3 + 0,5 × 3")
        person.photograph("24-abcd-regel")
        person.choose("Lijst", "7 punten")
        person.choose("Atypisch pigmentnetwerk", "ja")
        person.sees("onvolledig")
        person.press("Alle andere: nee")
        person.choose("Lijst", "ABCDE")
        person.type("Oordeel van de behandelaar", JUDGEMENTS[0])
        person.press("Huisarts, regulier")
        person.type("Toelichting voor de cliënt", EXPLANATION)
        person.photograph("25-oordeel-en-actie")

    def agree_first(self) -> None:
        """Say that the first lesion is done, and get the second."""
        self.person.keys("Ctrl+Return")
        self.person.sees("Plek 2")
        self.person.idle()
        self._count("assessments")

    def judge_second(self) -> None:
        """Judge the second lesion; then nothing is left to do."""
        person = self.person
        person.type("Oordeel van de behandelaar", JUDGEMENTS[1])
        person.press("Geen")
        person.keys("Ctrl+Return")
        person.sees("0 te doen")
        person.idle()
        person.photograph("26-alle-plekken-klaar")
        self._count("assessments")

    def pictures(self) -> None:
        """Look at all pictures of the visit."""
        self.person.press("Opnamen")
        self.person.idle()
        self.person.photograph("27-opnamen")

    # --- profile, result, delivery ---

    def profile(self) -> None:
        """Choose and sign the risk profile, with the factors beside it."""
        person = self.person
        self.step("profile")
        person.press("Risicoprofiel")
        person.sees("Gepubliceerde factoren")
        person.idle()
        person.choose("Risicoklasse", "Verhoogd")
        person.type("Onderbouwing, in uw woorden", REASON)
        person.photograph("30-risicoprofiel")
        person.press("Profiel ondertekenen")
        person.sees("Ondertekend door")
        person.idle()
        self._count("profiles")

    def result(self) -> None:
        """Look at the report, sign it."""
        person = self.person
        self.step("result")
        person.keys("F7")
        person.sees("Laatste controle", "Elke plek heeft een actie")
        person.type("Algemene bevindingen", GENERAL)
        self._pages_there()
        person.sees("Concept bewaard", "Rapport gelijk aan het dossier", seconds=30)
        person.photograph("31-uitslag-voorbeeld")
        person.keys("Ctrl+Return")
        person.sees("Deze uitslag ondertekenen?")
        person.photograph("32-ondertekenen")
        person.press("Ondertekenen")
        person.sees("Nog niet afgeleverd", seconds=30)
        person.idle()
        self._pages_there()
        person.photograph("33-ondertekend")
        self._count("results")

    def _pages_there(self) -> None:
        until(lambda: self.person.visit.result.preview.pages, "no preview", seconds=30)
        self.person.idle()

    def deliver(self) -> None:
        """Hand the report to the client."""
        person = self.person
        self.step("delivery")
        person.press("Document getoond")
        person.press("Op papier, in de hand")
        person.tick("Uitslag met de cliënt besproken")
        person.photograph("34-afleveren")
        person.press("Afgeleverd")
        person.sees("Aflevering vastgelegd")
        person.idle()
        person.photograph("35-afgeleverd")
        self._count("deliveries")

    def addendum(self) -> None:
        """Add to the signed result what became known later."""
        person = self.person
        self.step("addendum")
        person.press("De ondertekende uitslag aanvullen")
        person.type("Aanvulling", ADDENDUM)
        person.type("Reden van de aanvulling", ADDENDUM_REASON)
        person.photograph("36-aanvullen")
        person.press("Aanvulling ondertekenen")
        person.sees("Aanvulling ondertekend")
        person.idle()
        self._pages_there()
        person.photograph("37-aangevuld")
        self._count("addenda")
