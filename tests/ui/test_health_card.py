"""The health answers in the file: read by who may, changed with a reason, the earlier ones kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy import func, select

from skintwin_desktop.core import intake
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.store.tables import HealthAnswersRow
from skintwin_desktop.ui.client_screen import ClientScreen
from skintwin_desktop.ui.health_dialog import HealthDialog
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.language import speak
from skintwin_desktop.ui.private import MASK, Privacy
from skintwin_desktop.ui.widgets.private import PrivateLabel
from tests.builders import ANNA, home, take_in
from tests.builders import health_answers as answers_of
from tests.driver import application, until


@dataclass
class Shown:
    studio: Studio
    screen: ClientScreen
    jobs: Jobs
    privacy: Privacy

    def words(self) -> list[str]:
        return [label.text() for label in self.screen.health.findChildren(PrivateLabel) if label.isVisible()]

    def settle(self) -> None:
        until(lambda: self.jobs.idle)


@pytest.fixture
def shown(tmp_path: Path) -> Iterator[Shown]:
    application()
    speak("nl")
    made = home(tmp_path)
    studio = made.practitioner()
    client = take_in(studio, ANNA, health=answers_of(family_melanoma="yes")).client
    window, jobs, privacy = QWidget(), Jobs(), Privacy()
    window.resize(1200, 800)
    screen = ClientScreen(studio, jobs, privacy)
    QVBoxLayout(window).addWidget(screen)
    window.show()
    screen.show_client(client)
    screen.entered()
    found = Shown(studio, screen, jobs, privacy)
    found.settle()
    yield found
    found.settle()
    jobs.close()
    window.close()
    window.deleteLater()
    made.close_all()
    speak("en")


def rows(studio: Studio) -> int:
    with studio.reading() as session:
        return session.execute(select(func.count()).select_from(HealthAnswersRow)).scalar_one()


def test_what_was_answered_stands_in_the_file(shown: Shown) -> None:
    assert "Ja" in shown.words()
    assert "24-11-2026" in shown.screen.health.about.text()
    shown.privacy.switch(True)
    assert "Ja" not in shown.words()
    assert MASK in "".join(shown.words())


def test_a_change_needs_a_reason_and_keeps_what_was_said(shown: Shown) -> None:
    card, before = shown.screen.health, rows(shown.studio)
    card.change.click()
    dialog: HealthDialog = until(lambda: card.dialog)
    assert dialog.deed is not None
    assert dialog.safe is not None
    dialog.section.questions["family_melanoma"].segments.set_value("no")
    dialog.deed.click()
    assert dialog.reason_field.wrong
    assert rows(shown.studio) == before
    dialog.reason.set_text("Toch geen familie")
    dialog.deed.click()
    until(lambda: card.dialog is None)
    shown.settle()
    assert rows(shown.studio) == before + 1
    assert "Ja" not in shown.words()
    assert "Toch geen familie" in card.about.text()


def test_a_change_that_was_being_typed_comes_back(shown: Shown) -> None:
    card = shown.screen.health
    client = shown.screen.health._client
    assert client is not None
    card.change.click()
    dialog: HealthDialog = until(lambda: card.dialog)
    assert dialog.deed is not None
    assert dialog.safe is not None
    dialog.reason.set_text("Half getypt")
    dialog.keeper.save()
    shown.settle()
    dialog.done()
    card._dialog_gone()
    card.change.click()
    again: HealthDialog = until(lambda: card.dialog)
    assert again.safe is not None
    assert again.reason.text() == "Half getypt"
    again.safe.click()
    shown.settle()
    assert card.dialog is None
    read = intake.read_health_answers(shown.studio, client.id)
    assert read is not None
    assert read.content.change_reason == ""
    card.change.click()
    fresh: HealthDialog = until(lambda: card.dialog)
    assert fresh.safe is not None
    assert fresh.reason.text() == ""
    fresh.safe.click()
