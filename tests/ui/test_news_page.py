"""The owner's pages about news and sources: the record, the lists, what leaves, and what others see instead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from skintwin_desktop.core import balancing, news, news_lists, sources
from skintwin_desktop.core.balancing import PARTS
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.ui.balancing_dialog import BalancingDialog
from skintwin_desktop.ui.news_dialogs import LeaveDialog, MailsDialog, NewsDialog
from skintwin_desktop.ui.news_page import NewsPage
from skintwin_desktop.ui.office_pages import NEWS, SOURCES, pages_for
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.sources_page import SourceDialog, SourcesPage
from tests.builders import Home
from tests.colleagues import add_colleague, colleague
from tests.core.correspondence import MAILED, POSTED, WEIGHED, weighed
from tests.core.test_news import other, register
from tests.ui.support import Stage, stage_parts, until


def on_stage(studio: Studio) -> Iterator[Stage]:
    stage = Stage(studio, *stage_parts(1062, 600))
    stage.window.show()
    yield stage
    stage.close()


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    """A window in which the owner is signed in."""
    yield from on_stage(home.practitioner())


def shown(stage: Stage) -> NewsPage:
    page = NewsPage(stage.studio, stage.jobs, stage.privacy, stage.window)
    page.resize(stage.window.size())
    page.show()
    page.entered()
    stage.rest()
    return page


def two_lists(stage: Stage) -> NewsPage:
    weighed(stage.studio)
    for number in range(3):
        register(stage.studio, other(number), consent="given")
    for plan in (POSTED, MAILED):
        news_lists.build_news_list(stage.studio, plan)
    return shown(stage)


def choose(page: NewsPage, stage: Stage, channel: str) -> None:
    rows = page.table.records_model.records
    page.table.selectRow(next(index for index, one in enumerate(rows) if one.plan.channel == channel))
    stage.rest()


# --- news ---


def test_without_a_record_the_page_says_so_and_a_list_is_refused_with_a_sentence(stage: Stage) -> None:
    register(stage.studio, consent="given")
    page = shown(stage)
    assert page.state.accessibleName() == "Missing"
    assert page.empty.isVisible()
    page.new.click()
    dialog = page.dialog
    assert isinstance(dialog, NewsDialog)
    stage.rest()
    dialog._start()
    assert all(dialog.fields[name].wrong for name in ("title", "type", "channel", "subject_nl", "text_nl"))
    dialog.title.setText("Winter")
    dialog.type.choose("nieuws")
    dialog.channel.choose("email")
    dialog.subject_nl.setText("Ook op zaterdag")
    dialog.text_nl.setPlainText("Vanaf januari zijn wij ook op zaterdag open.")
    dialog._start()
    stage.rest()
    assert "no balancing record" in dialog.note.text()
    assert dialog.text_nl.text(), "what was typed stays"
    weighed(stage.studio)
    dialog._start()
    stage.rest()
    assert [one.people for one in page.table.records_model.records] == [1]
    assert page.state.accessibleName().startswith("Counts until")


def test_the_owner_weighs_in_own_words_and_signs(stage: Stage) -> None:
    page = shown(stage)
    page.sign.click()
    dialog = page.dialog
    assert isinstance(dialog, BalancingDialog)
    stage.rest()
    dialog.parts["interest"].setPlainText("kort")
    dialog._start()
    stage.rest()
    assert all(dialog.fields[part].wrong for part in PARTS)
    assert dialog.fields["outcome"].wrong
    for part in PARTS:
        dialog.parts[part].setPlainText(getattr(WEIGHED, part))
    dialog.outcome.choose("outweighs")
    dialog._start()
    stage.rest()
    (found,) = balancing.balancings(stage.studio)
    assert (found.entry, found.signed_by, found.current) == (WEIGHED, "N. Modelaar", True)
    assert f"{found.valid_until:%d-%m-%Y}" in page.state.accessibleName()


def test_a_record_that_ended_is_said_to_have_ended(home: Home) -> None:
    studio = home.practitioner()
    weighed(studio)
    home.clock.move(days=366)
    for stage in on_stage(studio):
        page = shown(stage)
        assert page.state.accessibleName() == "Does not count"
        assert "24-11-2027" in page.story.text()


def test_the_addresses_are_saved_for_a_purpose_and_not_in_privacy_mode(stage: Stage, tmp_path: Path) -> None:
    page = two_lists(stage)
    choose(page, stage, "post")
    assert page.letters.isVisible()
    assert not page.mails.isVisible()
    path = tmp_path / "adressen.csv"
    stage.privacy.switch(True)
    assert not page.addresses.isEnabled()
    page.save_addresses_to(str(path))
    stage.rest()
    assert not stage.window.findChildren(LeaveDialog)
    stage.privacy.switch(False)
    page.save_addresses_to(str(path))
    dialog = page.dialog
    assert isinstance(dialog, LeaveDialog)
    dialog._start()
    stage.rest()
    assert dialog.note.isVisible(), "nothing is chosen beforehand"
    dialog.options[Purpose.NEWS].click()
    stage.privacy.switch(True)
    dialog._start()
    stage.rest()
    assert not path.exists()
    stage.privacy.switch(False)
    dialog._start()
    stage.rest()
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    page.save_letters_to(str(tmp_path / "brieven.pdf"))
    letters = page.dialog
    assert isinstance(letters, LeaveDialog)
    letters.options[Purpose.NEWS].click()
    letters._start()
    until((tmp_path / "brieven.pdf").exists)
    stage.rest()
    assert (tmp_path / "brieven.pdf").read_bytes().startswith(b"%PDF")


def test_e_mails_go_one_by_one_and_who_objected_meanwhile_is_passed_over(stage: Stage) -> None:
    page = two_lists(stage)
    choose(page, stage, "email")
    page.mails.click()
    dialog = page.dialog
    assert isinstance(dialog, MailsDialog)
    stage.rest()
    first = dialog.rows["to"].value.value()
    assert first.count("@") == 1
    dialog.rows["to"].copy()
    assert QGuiApplication.clipboard().text() == first
    QGuiApplication.clipboard().clear()
    people = page.people.records_model.records
    news.object_to_news(stage.studio, people[1].client_id, said_by="phone")
    QTest.keyClick(dialog.next, Qt.Key.Key_Space)
    stage.rest()
    assert dialog.fault.isVisible()
    assert dialog.rows["to"].value.value() == ""
    assert not dialog.rows["to"].button.isEnabled()
    QTest.keyClick(dialog.next, Qt.Key.Key_Space)
    stage.rest()
    assert dialog.rows["to"].value.value() == people[2].email
    assert not dialog.next.isEnabled()
    assert dialog.safe is not None
    dialog.safe.click()
    stage.rest()
    assert [one.taken_off for one in page.table.records_model.records if one.plan.channel == "email"] == [1]


def test_the_list_that_was_made_just_now_is_the_chosen_one(stage: Stage) -> None:
    page = two_lists(stage)
    choose(page, stage, "post")
    page.new.click()
    stage.rest()
    dialog = page.dialog
    assert isinstance(dialog, NewsDialog)
    dialog.title.setText("Nieuwste")
    dialog.type.choose("nieuws")
    dialog.channel.choose("email")
    dialog.subject_nl.setText("Later open")
    dialog.text_nl.set_text("Morgen gaan wij later open.")
    dialog._start()
    stage.rest()
    until(lambda: page.title.text() == "Nieuwste")
    chosen = page.table.current()
    assert chosen is not None
    assert chosen.plan.title == "Nieuwste"
    assert len(page.people.records_model.records) == 3


def test_privacy_mode_names_nobody_on_the_list(stage: Stage) -> None:
    page = two_lists(stage)
    model = page.people.records_model
    assert model.rowCount() == 3
    stage.privacy.switch(True)
    assert {str(model.data(model.index(row, 0))) for row in range(3)} == {MASK}


def test_only_the_owner_has_these_pages(home: Home) -> None:
    add_colleague(home)
    for sign_in in (Home.receptionist, colleague):
        studio = sign_in(home)
        assert not {NEWS, SOURCES} & set(pages_for(studio))
        for stage in on_stage(studio):
            page = shown(stage)
            assert not page.table.isVisible()
            assert not page.sign.isVisible()
            other_page = SourcesPage(stage.studio, stage.jobs, stage.privacy, stage.window)
            other_page.show()
            other_page.entered()
            stage.rest()
            assert not other_page.table.isVisible()
        home.close(studio)
    assert {NEWS, SOURCES} <= set(pages_for(home.practitioner()))


# --- sources ---


def test_the_register_is_begun_changed_and_kept_by_keyboard(stage: Stage) -> None:
    page = SourcesPage(stage.studio, stage.jobs, stage.privacy, stage.window)
    page.resize(stage.window.size())
    page.show()
    page.entered()
    stage.rest()
    assert page.empty.isVisible()
    assert not page.change.isEnabled()
    QTest.keyClick(page.usual, Qt.Key.Key_Space)
    stage.rest()
    assert page.table.records_model.rowCount() == 8
    first = page.table.current()
    assert first is not None
    assert first.entry.holds in page.whole.text()
    assert first.entry.how in page.whole.text()
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    dialog = page.dialog
    assert isinstance(dialog, SourceDialog)
    dialog.days.setText("40")
    dialog._start()
    stage.rest()
    assert dialog.fields["days"].wrong
    dialog.days.setText("9")
    QTest.keyClick(dialog.days, Qt.Key.Key_Return)
    stage.rest()
    changed = [one for one in sources.list_sources(stage.studio) if one.entry.days == 9]
    assert len(changed) == 1
    page.table.selectRow(0)
    page.end.click()
    stage.rest()
    assert sum(one.ended_at is not None for one in sources.list_sources(stage.studio)) == 1


def test_a_new_source_asks_for_everything(stage: Stage) -> None:
    page = SourcesPage(stage.studio, stage.jobs, stage.privacy, stage.window)
    page.show()
    page.entered()
    stage.rest()
    page.add.click()
    dialog = page.dialog
    assert isinstance(dialog, SourceDialog)
    dialog._start()
    stage.rest()
    assert all(dialog.fields[name].wrong for name in ("name", "kind", "holds", "ask_whom", "how", "days"))
    assert sources.list_sources(stage.studio) == ()
