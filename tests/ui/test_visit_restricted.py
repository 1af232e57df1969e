"""A visit in a file that may only be stored is asked about before it begins."""

from __future__ import annotations

from uuid import UUID

import pytest

from skintwin_desktop.core import clients, screening
from skintwin_desktop.core.requests import restricting
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.visit_screen import VisitScreen
from tests.builders import ANNA, Home, take_in
from tests.ui.requests_desk import make_stage, put


@pytest.fixture
def office(home: Home) -> Studio:
    return home.practitioner()


def running(studio: Studio, client_id: UUID) -> bool:
    return screening.open_file(studio, client_id).current_visit is not None


@pytest.mark.parametrize("restricted", [True, False])
def test_it_is_said_and_asked_first_where_everything_is_restricted(office: Studio, *, restricted: bool) -> None:
    anna = take_in(office, ANNA).client.id
    if restricted:
        restricting.restrict_processing(office, anna, "unlawful")
    stage = make_stage(office)
    screen = VisitScreen(stage.studio, stage.jobs, stage.privacy)
    put(stage, screen)
    screen.begin(clients.open_client(office, anna), None)
    stage.rest()
    assert screen.start.problem.isVisible() is restricted
    next(iter(screen.start.reasons.values())).click()
    screen.start.agree()
    stage.rest()
    assert running(office, anna) is not restricted
    if restricted:
        assert "article 18 AVG" in screen.start.problem.text()
        assert screen.asked is not None
        assert screen.asked.safe is not None
        screen.asked.safe.click()
        stage.rest()
        assert not running(office, anna)
        screen.start.agree()
        stage.rest()
        assert screen.asked.deed is not None
        screen.asked.deed.click()
        stage.rest()
        assert running(office, anna)
    stage.close()
