"""The page of the privacy statement: versions, a new one, and the list of who is to be informed again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from skintwin_desktop.core import statements
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.office_pages import STATEMENT, pages_for
from skintwin_desktop.ui.statements_page import HandOverDialog, NewStatementDialog, StatementsPage
from tests.builders import ANNA, KAREL, Home, take_in
from tests.ui.support import Stage, stage_parts, until

Shown = tuple[StatementsPage, Stage]
TEXT = "Wij bewaren uw gegevens zorgvuldig en zo kort als mag. " * 10


@pytest.fixture
def shown(studio: Studio) -> Iterator[Shown]:
    """The page as the owner sees it, with two clients in the studio."""
    for client in (ANNA, KAREL):
        take_in(studio, client)
    jobs, privacy, window = stage_parts(1100, 640)
    stage = Stage(studio, jobs, privacy, window)
    page = StatementsPage(studio, jobs, privacy, window)
    page.resize(window.size())
    window.show()
    page.entered()
    stage.rest()
    yield page, stage
    stage.close()


def add_version(page: StatementsPage, stage: Stage, text: str = TEXT) -> NewStatementDialog:
    page.add.click()
    dialog = page.dialog
    assert isinstance(dialog, NewStatementDialog)
    dialog.text.set_text(text)
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    return dialog


def test_a_new_version_is_handed_to_one_and_then_to_the_rest(shown: Shown) -> None:
    page, stage = shown
    assert page.nobody.isVisible()
    assert not page.note_all.isVisible()
    add_version(page, stage)
    until(page.waiting.isVisible)
    assert [one.name.last for one in page.waiting.records_model.records] == ["Proefman", "Voorbeeld"]
    assert [line.handed for line in page.versions.records_model.records] == [0, 2]
    page.note_one.click()
    dialog = page.dialog
    assert isinstance(dialog, HandOverDialog)
    assert dialog.deed is not None
    dialog.deed.click()
    assert dialog.fields["way"].message == "Choose how it was given."
    dialog.way.choose("post")
    dialog.deed.click()
    until(lambda: len(page.waiting.records_model.records) == 1)
    assert page.note_all.text().endswith(" 1")
    page.note_all.click()
    dialog = page.dialog
    assert isinstance(dialog, HandOverDialog)
    assert dialog.deed is not None
    dialog.way.choose("email")
    dialog.deed.click()
    until(page.nobody.isVisible)
    assert statements.clients_to_inform(stage.studio) == ()
    assert [line.handed for line in page.versions.records_model.records] == [2, 2]


def test_what_is_no_version_is_said_at_its_field_and_what_was_pasted_stays(shown: Shown) -> None:
    page, stage = shown
    dialog = add_version(page, stage, "Te kort")
    assert dialog.fields["text"].message == "This is too short for a statement. Paste the whole text."
    dialog.text.set_text(TEXT)
    dialog.dated.setText("1-1-2020")
    dialog.years.setText("veel")
    assert dialog.deed is not None
    dialog.deed.click()
    stage.rest()
    assert "Take a later date" in dialog.fields["dated"].message
    assert dialog.fields["years"].message == "Fill in a number of years, like 20."
    assert dialog.text.text() == TEXT
    assert len(statements.list_statements(stage.studio)) == 1


def test_names_are_masked_in_privacy_mode(shown: Shown) -> None:
    page, stage = shown
    add_version(page, stage)
    stage.privacy.switch(on=True)
    model = page.waiting.records_model
    said = " ".join(
        str(model.index(row, column).data() or "") for row in range(2) for column in range(model.columnCount())
    )
    assert not any(word in said for word in ("Proefman", "Voorbeeld", "ST-", "@"))


def test_only_the_owner_has_the_page(home: Home) -> None:
    assert STATEMENT in pages_for(home.practitioner())
    home.close_all()
    assert STATEMENT not in pages_for(home.receptionist())
