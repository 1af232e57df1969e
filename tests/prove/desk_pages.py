"""How the walks and states of the proofs get to a page of the desk: the agenda, one of a file, one of the practice."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from skintwin_desktop.ui.agenda_panel import DAY, AgendaPanel
from tests.driver import Driver

Kind = TypeVar("Kind", bound=QWidget)


def rest(person: Driver) -> None:
    """Wait until nothing is under way, nor what that began."""
    for _ in range(3):
        person.idle()


def agenda(person: Driver, view: str = DAY) -> AgendaPanel:
    """Return the agenda, where it is on the screen, showing today."""
    panel = person.workspace.screens.today.panel
    panel.go_today()
    panel.show_view(view)
    rest(person)
    return panel


def file_page(person: Driver, name: str, kind: type[Kind]) -> Kind:
    """Show a page of the file that is open, and return it."""
    tabs = person.workspace.screens.client.tabs
    tabs.show_page(name)
    rest(person)
    page = tabs.page(name)
    assert isinstance(page, kind), page
    return page


def practice_page(person: Driver, name: str, kind: type[Kind]) -> Kind:
    """Show a page of the practice, and return it."""
    person.workspace.go("office")
    rest(person)
    office = person.workspace.screens.office
    office.show_page(name)
    rest(person)
    page = office.page(name)
    assert isinstance(page, kind), page
    return page
