"""The screens of the workspace, each made when it is first opened, or in a pause before that."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.office_pages import pages_for
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.spare_time import Steps, finish
from skintwin_desktop.ui.today_screen import TodayScreen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from skintwin_desktop.ui.client_screen import ClientScreen
    from skintwin_desktop.ui.clients_screen import ClientsScreen
    from skintwin_desktop.ui.intake_screen import IntakeScreen
    from skintwin_desktop.ui.office_screen import OfficeScreen
    from skintwin_desktop.ui.requests_screen import RequestsScreen
    from skintwin_desktop.ui.results_screen import ResultsScreen
    from skintwin_desktop.ui.visit_screen import VisitScreen

    InSteps = ClientsScreen | ClientScreen | IntakeScreen | ResultsScreen | RequestsScreen | VisitScreen

Screen = TypeVar("Screen", bound=QWidget)
_ATTRIBUTES = {
    "today": "today", "clients": "clients", "client": "client", "intake": "intake", "results": "results",
    "screening": "visit", "requests": "requests", "office": "office",
}  # fmt: skip
"""The attribute that is the screen of each place, and whose name the module has."""
_IN_STEPS = {"clients", "client", "intake", "results", "screening", "requests"}
_NOTHING = object()


def import_all() -> None:
    """Import what every place is made of: to do that in a pause would hold the window up."""
    for name in _ATTRIBUTES.values():
        importlib.import_module(f"skintwin_desktop.ui.{name}_screen")


class Screens(QStackedWidget):
    """Every screen under the name of its place."""

    made = Signal(str)
    """A screen was made and wants to be connected."""

    def __init__(self, studio: Studio, jobs: Jobs, privacy: Privacy) -> None:
        super().__init__()
        self._studio, self._jobs, self._privacy = studio, jobs, privacy
        self._made: dict[str, QWidget] = {}
        self._begun: dict[str, InSteps] = {}
        self.visit_is_possible = studio.may(Permission.SCREEN)
        left_out = {"screening": not self.visit_is_possible, "office": not pages_for(studio)}
        self.places = tuple(name for name in _ATTRIBUTES if not left_out.get(name))
        """Where this user can go."""

    def _one(self, name: str, kind: Callable[[Studio, Jobs, Privacy, QWidget], Screen]) -> Screen:
        if name not in self._made:
            begun = self._begun.pop(name, None)
            if begun is not None:
                finish(begun.steps)
            self._made[name] = begun or kind(self._studio, self._jobs, self._privacy, self)
            self.addWidget(self._made[name])
            self.made.emit(name)
        return cast(Screen, self._made[name])

    def at(self, place: str) -> QWidget:
        """Return the screen of a place; makes it when this is the first time."""
        return cast(QWidget, getattr(self, _ATTRIBUTES[place]))

    def prepare(self, place: str) -> Steps:
        """Make the screen of a place in steps; whoever opens it before that makes the rest at once."""
        if place in _IN_STEPS and place not in self._made:
            self._begin(place)
            while self._go_on(place):
                yield
        self.at(place)

    def _begin(self, place: str) -> None:
        from skintwin_desktop.ui.client_screen import ClientScreen
        from skintwin_desktop.ui.clients_screen import ClientsScreen
        from skintwin_desktop.ui.intake_screen import IntakeScreen
        from skintwin_desktop.ui.requests_screen import RequestsScreen
        from skintwin_desktop.ui.results_screen import ResultsScreen
        from skintwin_desktop.ui.visit_screen import VisitScreen

        kinds: dict[str, type[InSteps]] = {
            "clients": ClientsScreen, "client": ClientScreen, "intake": IntakeScreen, "results": ResultsScreen,
            "screening": VisitScreen, "requests": RequestsScreen,
        }  # fmt: skip
        self._begun[place] = kinds[place](self._studio, self._jobs, self._privacy, self, at_once=False)

    def _go_on(self, place: str) -> bool:
        """Do one step; tell whether there is another. What broke in one is not gone on with."""
        begun = self._begun.pop(place, None)
        if begun is None:
            return False
        more = next(begun.steps, _NOTHING) is not _NOTHING
        self._begun[place] = begun
        return more

    def is_made(self, place: str) -> bool:
        """Tell whether the screen of a place is there already."""
        return place in self._made

    @property
    def shown(self) -> str:
        """Return the place that is shown."""
        current = self.currentWidget()
        return next((name for name, screen in self._made.items() if screen is current), "today")

    @property
    def today(self) -> TodayScreen:
        """The day."""
        return self._one("today", TodayScreen)

    @property
    def clients(self) -> ClientsScreen:
        """The list of clients."""
        from skintwin_desktop.ui.clients_screen import ClientsScreen

        return self._one("clients", ClientsScreen)

    @property
    def client(self) -> ClientScreen:
        """The file of one client."""
        from skintwin_desktop.ui.client_screen import ClientScreen

        return self._one("client", ClientScreen)

    @property
    def intake(self) -> IntakeScreen:
        """The intake."""
        from skintwin_desktop.ui.intake_screen import IntakeScreen

        return self._one("intake", IntakeScreen)

    @property
    def results(self) -> ResultsScreen:
        """The results to deliver."""
        from skintwin_desktop.ui.results_screen import ResultsScreen

        return self._one("results", ResultsScreen)

    @property
    def requests(self) -> RequestsScreen:
        """Requests about rights."""
        from skintwin_desktop.ui.requests_screen import RequestsScreen

        return self._one("requests", RequestsScreen)

    @property
    def office(self) -> OfficeScreen:
        """The practice."""
        from skintwin_desktop.ui.office_screen import OfficeScreen

        return self._one("office", OfficeScreen)

    @property
    def visit(self) -> VisitScreen | None:
        """The visit; None for whoever has no part in it."""
        if not self.visit_is_possible:
            return None
        from skintwin_desktop.ui.visit_screen import VisitScreen

        return self._one("screening", VisitScreen)
