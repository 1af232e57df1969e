"""Consents beside their page: the card on the overview, what runs out, how strictly they are asked, advice passed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from skintwin_desktop.core import consents
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.consent_file import consent_levels
from skintwin_desktop.errors import ConsentAdvised, ConsentMissing
from skintwin_desktop.ui.advice_dialog import AdviceDialog, ask_or_tell
from skintwin_desktop.ui.client_screen import ClientScreen
from skintwin_desktop.ui.consent_practice import ConsentPracticePage
from skintwin_desktop.ui.consents_ending import MOST, ConsentsEndingCard
from skintwin_desktop.ui.consents_page import ConsentsPage
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.text import Text
from tests.builders import ANNA, Home, take_in
from tests.core.consent_world import form_file
from tests.core.test_consent_file import plain
from tests.ui.support import Stage, named, stage_parts


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    made = Stage(home.receptionist(), *stage_parts(1200, 760))
    yield made
    made.close()


def file_of(stage: Stage, client: Client) -> ClientScreen:
    """Show a client's file."""
    screen = ClientScreen(stage.studio, stage.jobs, stage.privacy, stage.window)
    screen.resize(stage.window.size())
    stage.window.show()
    screen.show_client(client)
    screen.entered()
    stage.rest()
    return screen


def test_the_card_takes_back_in_one_step_and_leads_to_what_that_means(stage: Stage) -> None:
    client = take_in(stage.studio).client
    screen = file_of(stage, client)
    named(screen, "Withdraw: Sharing with the GP", KeyButton).click()
    stage.rest()
    assert screen.tabs.current == "consents"
    page = screen.tabs.page("consents")
    assert isinstance(page, ConsentsPage)
    assert page.detail.said.text().startswith("Taken back on")
    assert page.table.current().purpose == "share_gp"  # type: ignore[union-attr]
    screen.tabs.show_page("overview")
    found = {one.purpose: one.answer for one in consents.client_consents(stage.studio, client.id)}
    assert found["share_gp"] == "withdrawn"
    screen.consents.more.click()
    assert screen.tabs.current == "consents"


def test_the_card_says_which_yes_does_not_hold_any_more(home: Home, stage: Stage) -> None:
    client = take_in(stage.studio).client
    consents.record_consent(stage.studio, client.id, plain(stage.studio, "research", until=date(2026, 11, 24)))
    home.clock.move(days=2)
    screen = file_of(stage, client)
    texts = [label.text() for label in screen.consents.findChildren(Text)]
    assert any(text.startswith("Run out · 24-11-2026") for text in texts)


def test_longer_keeping_stands_in_the_card_of_terms(home: Home, tmp_path_factory: pytest.TempPathFactory) -> None:
    from skintwin_desktop.core import retention
    from skintwin_desktop.ui.client_cards import KeepingCard

    stage = Stage(home.practitioner(), *stage_parts(600, 300))
    card = KeepingCard(stage.privacy)
    card.setParent(stage.window)
    keeping = retention.Keeping(date(2046, 1, 1), None, 20, 20, date(2049, 1, 1), "photos", "Nulmeting")
    card.show_client(UUID(int=1))
    card.show_keeping(keeping)
    assert card._why.text().endswith("With consent in writing kept longer: All photographs, until 01-01-2049.")
    assert form_file(tmp_path_factory.mktemp("form")).exists()
    stage.close()


def test_what_runs_out_stands_beside_the_day_and_leads_to_the_file(stage: Stage) -> None:
    studio = stage.studio
    opened: list[UUID] = []
    card = ConsentsEndingCard(studio, stage.jobs, stage.privacy, stage.window)
    card.opened.connect(opened.append)
    stage.window.show()
    card.entered()
    stage.rest()
    assert not card.isVisible()
    for number in range(MOST + 1):
        client = take_in(studio, replace(ANNA, first_name=f"Anna{'abcdefgh'[number]}")).client
        consents.record_consent(studio, client.id, plain(studio, "teaching", until=date(2026, 12, 1 + number)))
    card.entered()
    stage.rest()
    assert card.isVisible()
    model = card.table.records_model
    assert model.rowCount() == MOST
    assert card.more.text() == "and 1 more"
    assert model.index(0, 1).data() == "8 more day(s)"
    card.table.opened.emit(model.records[0])
    assert opened == [model.records[0].client_id]
    stage.privacy.switch(True)
    assert "Anna" not in str(model.index(0, 0).data())


def test_the_owner_sets_how_strictly_consent_is_asked(home: Home) -> None:
    stage = Stage(home.practitioner(), *stage_parts(1000, 700))
    page = ConsentPracticePage(stage.studio, stage.jobs, stage.privacy, stage.window)
    page.resize(stage.window.size())
    stage.window.show()
    page.entered()
    stage.rest()
    assert page.rows["take_photos"].level is None
    level = page.rows["photograph_sensitive"].level
    assert level is not None
    assert level.value() == "block"
    level.choose("advise")
    stage.rest()
    assert {one.use: one.level for one in consent_levels(stage.studio)}["photograph_sensitive"] == "advise"
    versions = page.texts.records_model.records
    assert [(one.text.number, one.current) for one in versions if one.purpose == "teaching"] == [
        (2, True), (2, True), (1, False), (1, False),
    ]  # fmt: skip
    page.texts.selectRow([one.purpose for one in versions].index("research"))
    assert page.heading.text() == "Gegevens gebruiken voor onderzoek"
    stage.close()


def test_going_on_without_an_advised_consent_is_a_persons_decision(stage: Stage) -> None:
    stage.window.show()
    stage.rest()
    again: list[int] = []
    told: list[object] = []

    def do_again() -> None:
        again.append(1)

    missing = ConsentMissing("take_photos", "refused")
    ask_or_tell(stage.window, do_again, told.append, missing)
    assert (again, told) == ([], [missing])
    for press, expected in (("safe", []), ("deed", [1])):
        ask_or_tell(stage.window, do_again, told.append, ConsentAdvised("photograph_sensitive", "not_asked"))
        (dialog,) = [one for one in stage.window.findChildren(AdviceDialog) if one.isVisible()]
        assert dialog.safe is not None
        assert dialog.safe.hasFocus()
        getattr(dialog, press).click()
        stage.rest()
        assert again == expected
    assert told == [missing]
