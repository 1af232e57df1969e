"""Enter pressed before the list is there opens who was typed, and never somebody whom an earlier word had found."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from skintwin_desktop.core import clients
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.client_choice import ClientChoice
from skintwin_desktop.ui.clients_screen import ClientsScreen
from skintwin_desktop.ui.merge_dialog import ChooseFile
from skintwin_desktop.ui.palette import Palette
from skintwin_desktop.ui.palette_list import Command
from skintwin_desktop.ui.plan_dialog import PlanDialog
from tests.builders import ANNA, KAREL, Home
from tests.ui.support import Stage, stage_parts, until


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    studio = home.receptionist()
    jobs, privacy, window = stage_parts(1366, 768)
    QVBoxLayout(window)
    window.show()
    window.activateWindow()
    made = Stage(studio, jobs, privacy, window)
    yield made
    made.close()


def both(studio: Studio) -> tuple[Client, Client]:
    return clients.register_client(studio, ANNA), clients.register_client(studio, KAREL)


def type_fast(stage: Stage, field: QLineEdit, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Find Anna, and then type Karel's name and Enter in one go."""
    QTest.keyClicks(field, "Proefman")
    stage.rest()
    field.selectAll()
    QTest.keyClicks(field, "Karel")
    QTest.keyClick(field, Qt.Key.Key_Return, held)


def test_the_search_window(stage: Stage) -> None:
    _, karel = both(stage.studio)
    went: list[str] = []
    places = (Command("Somewhere", "tray", lambda: went.append("there")),)
    palette = Palette(stage.studio, stage.jobs, stage.privacy, places=places, for_client=())
    opened: list[clients.ClientLine] = []
    palette.client_opened.connect(opened.append)
    palette.open_over(stage.window)
    type_fast(stage, palette.field)
    assert not opened
    until(lambda: opened)
    assert [one.id for one in opened] == [karel.id]
    assert not went


def test_more_typing_takes_the_enter_back(stage: Stage) -> None:
    both(stage.studio)
    palette = Palette(stage.studio, stage.jobs, stage.privacy, places=(), for_client=())
    opened: list[clients.ClientLine] = []
    palette.client_opened.connect(opened.append)
    palette.open_over(stage.window)
    type_fast(stage, palette.field)
    QTest.keyClicks(palette.field, "x")
    stage.rest()
    assert not opened


def test_the_list_of_clients(stage: Stage) -> None:
    _, karel = both(stage.studio)
    screen = ClientsScreen(stage.studio, stage.jobs, stage.privacy)
    stage.put(screen)
    opened: list[object] = []
    screen.client_opened.connect(opened.append)
    screen.entered()
    stage.rest()
    type_fast(stage, screen.field)
    assert not opened
    until(lambda: opened)
    assert opened == [karel.id]


def test_an_appointment_from_the_list_of_clients(stage: Stage) -> None:
    _, karel = both(stage.studio)
    screen = ClientsScreen(stage.studio, stage.jobs, stage.privacy)
    stage.put(screen)
    screen.entered()
    stage.rest()
    type_fast(stage, screen.field, Qt.KeyboardModifier.ControlModifier)
    until(lambda: isinstance(screen.deeds.dialog, PlanDialog))
    dialog = screen.deeds.dialog
    assert isinstance(dialog, PlanDialog)
    chosen = dialog.form.client.client
    assert chosen is not None
    assert chosen.id == karel.id


def test_choosing_a_client_in_a_form(stage: Stage) -> None:
    _, karel = both(stage.studio)
    choice = ClientChoice(stage.studio, stage.jobs, stage.privacy)
    stage.put(choice)
    type_fast(stage, choice.field)
    taken: list[object] = []
    choice.chosen.connect(lambda: taken.append(choice.client.id if choice.client else None))
    until(lambda: taken)
    assert taken == [karel.id]


def test_choosing_the_file_to_join(stage: Stage) -> None:
    anna, karel = both(stage.studio)
    dialog = ChooseFile(stage.window, stage.studio, stage.jobs, stage.privacy, anna)
    chosen: list[clients.ClientLine] = []
    dialog.chosen.connect(chosen.append)
    dialog.start()
    stage.rest()
    type_fast(stage, dialog.field)
    assert not chosen
    until(lambda: chosen)
    assert [one.id for one in chosen] == [karel.id]
