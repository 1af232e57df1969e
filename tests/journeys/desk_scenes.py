"""What is photographed of the desk beside the first look: every tab, section, page and question, and the client's own
screen.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from skintwin_desktop.core.client_lists import Among
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.requests import reading
from skintwin_desktop.rules.requests import Right
from skintwin_desktop.ui import file_pages, office_pages
from skintwin_desktop.ui.clients_screen import ClientsScreen
from skintwin_desktop.ui.kiosk_form import CONSENT, QUESTION, REVIEW, STATEMENT, WELCOME
from skintwin_desktop.ui.kiosk_window import KioskWindow
from skintwin_desktop.ui.purpose_dialog import OF_INVOICES, PurposeDialog
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.driver import QUICK, Driver, until
from tests.journeys import request_scenes
from tests.journeys.gallery import SEEN, Scene, Tour

MEASURED = 120.0
SHOWN = (Right.ACCESS, Right.ERASURE, Right.RECTIFICATION, Right.RESTRICTION, Right.PORTABILITY)
"""The rights of which the throw-away studio has a request."""
OWN_SCREEN = (WELCOME, STATEMENT, QUESTION, CONSENT, REVIEW)


# --- the day, and clients ---


def week(tour: Tour) -> None:
    tour.today()
    tour.person.workspace.screens.today.panel.show_view("week")


def day(tour: Tour) -> None:
    tour.today()
    tour.person.workspace.screens.today.panel.show_view("day")


def plan(tour: Tour) -> None:
    """Show the form of an appointment."""
    day(tour)
    panel = tour.person.workspace.screens.today.panel
    panel.deeds.plan_on(panel.day, 960)
    until(lambda: panel.deeds.dialog is not None, "no form")


def recalls(tour: Tour) -> None:
    day(tour)
    tour.person.workspace.screens.today.recall_list.open_list()


def waiting(tour: Tour) -> None:
    day(tour)
    tour.person.workspace.screens.today.panel.waiting.open_list()


def _clients(tour: Tour, among: Among, typed: str) -> ClientsScreen:
    tour.clients()
    screen = tour.person.workspace.screens.clients
    screen.among.choose(among.value)
    screen.field.setText(typed)
    tour.person.idle()
    return screen


def _previewed(tour: Tour, screen: ClientsScreen) -> None:
    """Wait for the preview, where anybody is found."""
    if screen.table.current() is not None:
        until(lambda: screen.preview.shown is not None, "nobody is previewed")
        tour.person.idle()


def searched(tour: Tour) -> None:
    screen = _clients(tour, Among.ALL, "proef")
    _previewed(tour, screen)


def nobody(tour: Tour) -> None:
    _clients(tour, Among.ALL, "wqx")


def coming_today(tour: Tour) -> None:
    screen = _clients(tour, Among.TODAY, "")
    screen.table.selectRow(1)
    _previewed(tour, screen)


def to_recall(tour: Tour) -> None:
    _clients(tour, Among.RECALL, "")


def all_clients(tour: Tour) -> None:
    _clients(tour, Among.ALL, "")


# --- a file ---


def tab(name: str, tour: Tour) -> None:
    tour._open(SEEN)
    tour.person.workspace.screens.client.tabs.show_page(name)


def first_row(name: str, table: str, tour: Tour) -> None:
    """Show a tab with its first row chosen."""
    tab(name, tour)
    tour.person.idle()
    page = tour.person.workspace.screens.client.tabs.page(name)
    found = getattr(page, table, None)
    if found is not None and found.records_model.rowCount():
        found.selectRow(0)


# --- the intake ---


def intake_of_known(section: int, tour: Tour) -> None:
    """Show a section of the intake of a client who is known."""
    person = tour.person
    screen = person.workspace.screens.intake
    if not screen.busy or screen._bound.client_id is None:
        tour._open(SEEN)
        client = person.workspace.file.client
        assert isinstance(client, Client)
        person.workspace.screens.client.intake_wanted.emit(client)
        until(lambda: person.workspace.page == "intake", "no intake")
    else:
        person.workspace.show_place("intake")
    person.idle()
    screen.sheet.jump(section)


def leave_intake(tour: Tour) -> None:
    """Throw away what the pictures began."""
    screen = tour.person.workspace.screens.intake
    if screen.busy:
        screen._throw_away()
        tour.person.idle()


def wrong_intake(tour: Tour) -> None:
    """Show the form with something wrong in it."""
    leave_intake(tour)
    tour.intake()
    tour.person.idle()
    person = tour.person.workspace.screens.intake.sheet.person
    person.first_name.setText("Karel")
    person.last_name.setText("Voorbeeld")
    person.born.setText("31-02-1984")
    tour.person.workspace.screens.intake.sheet.check(0)


# --- the practice ---


def office(page: str, tour: Tour) -> None:
    tour.person.workspace.go("office")
    tour.person.workspace.screens.office.show_page(page)
    jobs = tour.person.workspace.jobs
    until(lambda: jobs.idle, f"{page} is not there", seconds=MEASURED)  # what protects the studio is measured


def purpose(tour: Tour) -> None:
    """Show the question what an invoice is for."""
    tab(file_pages.PAYMENT, tour)
    dialog = PurposeDialog(tour.person.window, "Factuur 2026-0001 afdrukken", OF_INVOICES)
    dialog.begin("Afdrukken", "printer")
    dialog.options[Purpose.PAYMENT].setFocus()


Go = Callable[[Tour], None]


# --- requests ---


def request(right: Right, tour: Tour) -> None:
    """Show the request about a right."""
    lines = reading.list_requests(tour.person.studio)
    tour.person.workspace.show_place("requests")
    tour.person.workspace.screens.requests.open_request(next(one.id for one in lines if one.right is right))


def requests(tour: Tour) -> None:
    tour.person.workspace.show_place("requests")
    tour.person.workspace.screens.requests.show_list()


def new_request(tour: Tour) -> None:
    requests(tour)
    tour.person.idle()
    tour.person.workspace.screens.requests.new()


def order(tour: Tour) -> None:
    """Show what would be destroyed."""
    request(Right.ERASURE, tour)
    tour.person.idle()
    tour.person.workspace.screens.requests.request._order()


def _scenes(first: int, found: tuple[tuple[str, Go], ...]) -> tuple[Scene, ...]:
    return tuple(Scene(f"{number}-{name}", go) for number, (name, go) in enumerate(found, first))


DAY = _scenes(
    100,
    (
        ("week", week), ("dag", day), ("afspraak-plannen", plan), ("terugroeplijst", recalls), ("wachtlijst", waiting),
        ("clienten", all_clients), ("clienten-gezocht", searched), ("clienten-niemand", nobody),
        ("clienten-vandaag", coming_today), ("clienten-terugroepen", to_recall),
    ),
)  # fmt: skip
FILE = _scenes(
    120,
    (
        ("dossier-bezoeken", partial(tab, file_pages.VISITS)),
        ("dossier-opnamen", partial(tab, file_pages.PICTURES)),
        ("dossier-afspraken", partial(tab, file_pages.APPOINTMENTS)),
        ("dossier-toestemmingen", partial(first_row, file_pages.CONSENTS, "table")),
        ("dossier-betaling", partial(first_row, file_pages.PAYMENT, "table")),
        ("dossier-contact", partial(first_row, file_pages.CONTACT, "table")),
        ("dossier-gegevens", partial(tab, file_pages.DETAILS)),
        ("dossier-naast-de-client", partial(tab, file_pages.BESIDE)),
        ("dossier-gekeken", partial(tab, file_pages.LOOKED)),
        ("dossier-verzoeken", partial(tab, file_pages.REQUESTS)),
        ("dossier-waarvoor", purpose),
    ),
)  # fmt: skip
INTAKE = (
    *_scenes(140, tuple((f"intake-{number + 1}", partial(intake_of_known, number)) for number in range(6))),
    Scene("146-intake-fout", wrong_intake),
)
OFFICE_PAGES = _scenes(
    160,
    tuple((f"praktijk-{page}", partial(office, page)) for page in office_pages._NEEDS),
)
REQUESTS = (
    *_scenes(
        200,
        (
            ("verzoeken", requests), ("verzoek-nieuw", new_request),
            *((f"verzoek-{right.value}", partial(request, right)) for right in SHOWN),
        ),
    ),
    Scene("220-verzoek-wat-weggaat", order, medical=True),
    *request_scenes.ALL,
)  # fmt: skip


def for_user(tour: Tour, scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
    """Return the scenes of a file and of the practice that whoever is signed in has."""
    studio = tour.person.studio
    tabs = {page.id for page in file_pages.pages_for(studio)}
    pages = set(office_pages.pages_for(studio))
    cares = studio.user.role.cares
    return tuple(one for one in scenes if (cares or not one.medical) and _is_there(one.go, tabs, pages))


def _is_there(go: Go, tabs: set[str], pages: set[str]) -> bool:
    if not isinstance(go, partial):
        return True
    known = {tab: tabs, first_row: tabs, office: pages}.get(go.func)
    return known is None or go.args[0] in known


def close_overlays(person: Driver) -> None:
    """Close every question that lies over the window."""
    for overlay in person.window.findChildren(Overlay):
        overlay.close_overlay()
    person.idle()


def photograph_desk(tour: Tour, prefix: str, *, sizes: tuple[tuple[int, int], ...]) -> None:
    """Photograph everything of the desk that whoever is signed in has."""
    person = tour.person
    for scene in for_user(tour, (*DAY, *FILE, *INTAKE, *REQUESTS, *OFFICE_PAGES)):
        tour.photograph((scene,), prefix, sizes=sizes)
        close_overlays(person)
    leave_intake(tour)
    all_clients(tour)


# --- the client's own screen ---


def photograph_own_screen(tour: Tour, prefix: str, *, sizes: tuple[tuple[int, int], ...]) -> None:
    """Photograph each kind of page of the client's own screen, its door and its cover."""
    person = tour.person
    tour.today()
    person.idle()
    tour._open(SEEN)
    kiosk, client = person.workspace.kiosk, person.workspace.file.client
    assert isinstance(client, Client)
    kiosk.begin(client.id, QGuiApplication.primaryScreen())
    window = until(lambda: kiosk.window, "no screen for the client")
    window._let_go = True  # it would fill the screen again, whatever size it is given
    for kind in OWN_SCREEN:
        at = next((index for index, step in enumerate(window.steps) if step.kind == kind), None)
        if at is None:
            continue
        window.form.at = at
        window.show_step()
        _keep(person, window, f"{prefix}180-clientscherm-{kind}", sizes)
    window.ask_staff()
    _keep(person, window, f"{prefix}181-clientscherm-deur", sizes)
    window._leave_door()
    window._cover()
    _keep(person, window, f"{prefix}182-clientscherm-bedekt", sizes)
    kiosk.end()
    person.window.show()
    person.idle()


def _keep(person: Driver, window: KioskWindow, name: str, sizes: tuple[tuple[int, int], ...]) -> None:
    window._watch.stop()
    folder = person.pictures
    assert folder is not None
    for width, height in sizes:
        window.showNormal()
        QApplication.processEvents()
        window.resize(width, height)
        until(partial(_has_size, window, width, height), "it keeps its size")
        QApplication.processEvents()
        path = folder / f"{name}-{width}x{height}.png"
        assert QWidget.grab(window).save(str(path), "PNG", QUICK), path
        person.photographed.append(path)


def _has_size(window: QWidget, width: int, height: int) -> bool:
    return (window.width(), window.height()) == (width, height)
