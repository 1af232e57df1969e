"""A file that was set apart, on the screen: how that is done, the closed door, the emergency, the owner's notice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from skintwin_desktop.core import clients, restricted, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.workstation import NOBODY, Workstation
from skintwin_desktop.errors import FileRestricted
from skintwin_desktop.ui.client_screen import ClientScreen
from skintwin_desktop.ui.emergencies_dialog import EmergenciesDialog
from skintwin_desktop.ui.window import StudioWindow
from skintwin_desktop.ui.workspace import Workspace
from tests.builders import OWNER, Home
from tests.colleagues import add_colleague, colleague
from tests.core import world as worlds
from tests.core.world import World
from tests.ui.support import Stage, application, put_away, settle, stage_parts, until

WHY, URGENT = "Ze is een collega van de behandelaar.", "Ze belde met een bloedende plek."


@pytest.fixture
def filled(home: Home, tmp_path: Path) -> tuple[Home, World]:
    """A studio with two practitioners and clients, closed."""
    add_colleague(home)
    studio = home.practitioner()
    world = worlds.built(studio, tmp_path / "card")
    home.close(studio)
    return home, world


def opened(studio: Studio, client_id: object) -> Iterator[tuple[ClientScreen, Stage, Client]]:
    """Show a client's file to whoever is signed in."""
    stage = Stage(studio, *stage_parts(1200, 760))
    client = clients.open_client(studio, client_id)  # type: ignore[arg-type]
    screen = ClientScreen(studio, stage.jobs, stage.privacy, stage.window)
    screen.resize(stage.window.size())
    stage.window.show()
    screen.show_client(client)
    screen.entered()
    stage.rest()
    yield screen, stage, client
    stage.close()


def test_a_file_is_set_apart_and_opened_again_with_a_reason(filled: tuple[Home, World]) -> None:
    home, world = filled
    studio = home.practitioner()
    for screen, stage, client in opened(studio, world.open_client):
        changed: list[Client] = []
        screen.changed.connect(changed.append)
        for word in ("Set apart", "Lift the restriction"):
            assert screen.restriction.deed.text() == word
            screen.restriction.deed.click()
            dialog = screen.restriction.dialog
            assert dialog is not None
            assert dialog.deed is not None
            dialog.deed.click()
            assert dialog.fields["reason"].wrong
            dialog.reason.setPlainText(WHY)
            dialog.deed.click()
            stage.rest()
        assert [one.restricted for one in changed] == [True, False]
        assert screen.visits.isVisible()
        assert restricted.restriction_of(studio, client.id) is None


def test_a_colleague_stands_before_a_closed_door_with_a_way_in_for_an_emergency(filled: tuple[Home, World]) -> None:
    home, world = filled
    studio = home.practitioner()
    restricted.restrict_file(studio, world.open_client, WHY)
    home.close(studio)
    studio = colleague(home)
    for screen, stage, client in opened(studio, world.open_client):
        assert client.restricted
        assert screen.denied.isVisible()
        assert OWNER in screen.denied.story.text()
        assert WHY not in screen.denied.story.text()
        assert not any(card.isVisible() for card in screen._medical)
        assert screen.details.isVisible()
        assert not screen.restriction.deed.isVisible()
        screen.denied.emergency.click()
        dialog = screen.emergency
        assert dialog.deed is not None
        dialog.reason.setPlainText("te kort")
        dialog.deed.click()
        assert dialog.fields["reason"].wrong
        with pytest.raises(FileRestricted):
            screening.open_file(studio, client.id)
        dialog.reason.setPlainText(URGENT)
        dialog.deed.click()
        stage.rest()
        assert not screen.denied.isVisible()
        assert all(card.isVisible() for card in screen._medical)


def test_another_file_after_a_closed_one_is_open(filled: tuple[Home, World]) -> None:
    home, world = filled
    studio = home.practitioner()
    restricted.restrict_file(studio, world.open_client, WHY)
    home.close(studio)
    studio = colleague(home)
    for screen, stage, _ in opened(studio, world.open_client):
        assert screen.denied.isVisible()
        screen.show_client(clients.open_client(studio, world.signed_client))
        screen.entered()
        stage.rest()
        assert not screen.denied.isVisible()
        assert screen.visits.isVisible()


def test_the_owner_sees_at_the_next_sign_in_what_was_opened_until_it_was_seen(filled: tuple[Home, World]) -> None:
    home, world = filled
    studio = home.practitioner()
    restricted.restrict_file(studio, world.open_client, WHY)
    home.close(studio)
    studio = colleague(home)
    restricted.open_in_emergency(studio, world.open_client, URGENT)
    home.close(studio)
    for expected in (True, False):
        studio = home.practitioner()
        home.opened.remove(studio)  # the workspace closes it
        application()
        window = StudioWindow()
        window.resize(1200, 760)
        workspace = Workspace(studio, window, Workstation(privacy_start=NOBODY))
        window.put(workspace)
        window.show()
        workspace.start()
        until(lambda workspace=workspace: workspace._was_painted)  # type: ignore[misc]
        settle()
        until(lambda workspace=workspace: workspace.jobs.idle)  # type: ignore[misc]
        settle()
        dialog = workspace.duties.dialog
        assert (dialog is not None) is expected
        if isinstance(dialog, EmergenciesDialog):
            assert [one.reason for one in dialog.table.records_model.records] == [URGENT]
            assert dialog.deed is not None
            dialog.deed.click()
            until(lambda workspace=workspace: workspace.jobs.idle)  # type: ignore[misc]
        workspace.close_down()
        put_away(window)


def test_the_list_and_the_banner_say_no_more_than_that(filled: tuple[Home, World]) -> None:
    home, world = filled
    studio = home.practitioner()
    restricted.restrict_file(studio, world.open_client, WHY)
    home.close(studio)
    studio = home.receptionist()
    home.opened.remove(studio)
    application()
    window = StudioWindow()
    window.resize(1200, 760)
    workspace = Workspace(studio, window, Workstation(privacy_start=NOBODY))
    window.put(workspace)
    window.show()
    workspace.start()
    workspace.open_client(world.open_client)
    until(lambda: workspace.jobs.idle and workspace.file.client is not None)
    settle()
    assert workspace.banner._restricted.accessibleName() == "Set apart"
    workspace.open_client(world.waiting_client)
    until(lambda: workspace.file.client is not None and workspace.file.client.id == world.waiting_client)
    settle()
    assert not workspace.banner._restricted.isVisible()
    workspace.go("clients")
    until(lambda: workspace.jobs.idle)
    until(lambda: workspace.screens.clients.table.records_model.rowCount() == 3)
    chips = [one.restricted for one in workspace.screens.clients.table.records_model.records]
    assert sorted(chips) == [False, False, True]
    workspace.close_down()
    put_away(window)
