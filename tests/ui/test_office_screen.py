"""The practice: its pages by role, the journal behind the password, filter, check, export, review; words for all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout
from sqlalchemy import text

from skintwin_desktop.core import clients, journal, screening
from skintwin_desktop.core.events import Event, Kind, Purpose
from skintwin_desktop.core.journal import ExportPurpose
from skintwin_desktop.errors import Denied
from skintwin_desktop.rules.permissions import Permission, Role
from skintwin_desktop.ui import journal_words
from skintwin_desktop.ui.journal_dialogs import ClientViewDialog, ExportDialog, ReviewDialog
from skintwin_desktop.ui.journal_page import JournalPage
from skintwin_desktop.ui.language import speak
from skintwin_desktop.ui.office_overview import OverviewPage
from skintwin_desktop.ui.office_pages import JOURNAL, OVERVIEW, PROTECTION, TILL, pages_for
from skintwin_desktop.ui.office_screen import OfficeScreen
from skintwin_desktop.ui.widgets.table_model import CELL
from tests.builders import KAREL, OWNER, OWNER_PASSWORD, RECEPTIONIST, Home, take_in
from tests.core.world import journal as rows_of
from tests.ui.support import Stage, named, stage_parts, until


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    """The owner's desk, after a morning in which the receptionist tried what is not hers."""
    receptionist = home.receptionist()
    anna = take_in(receptionist).client
    with pytest.raises(Denied):
        screening.open_file(receptionist, anna.id)
    home.close(receptionist)
    studio = home.practitioner()
    take_in(studio, KAREL)
    screening.open_file(studio, anna.id)
    jobs, privacy, window = stage_parts(1356, 826)
    made = Stage(studio, jobs, privacy, window)
    yield made
    made.close()


def opened(stage: Stage) -> OfficeScreen:
    screen = OfficeScreen(stage.studio, stage.jobs, stage.privacy)
    layout = QVBoxLayout(stage.window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(screen)
    stage.window.show()
    screen.entered()
    stage.rest()
    return screen


def journal_of(stage: Stage) -> JournalPage:
    """Open the journal with the password, as a person does."""
    screen = opened(stage)
    screen.show_page(JOURNAL)
    page = screen.page(JOURNAL)
    assert isinstance(page, JournalPage)
    assert page.gate.isVisible()
    page.gate.password.setText(OWNER_PASSWORD)
    QTest.keyClick(page.gate.password, Qt.Key.Key_Return)
    stage.rest()
    assert page.is_open
    return page


def shown(page: JournalPage | OverviewPage) -> list[list[str]]:
    model = page.table.records_model
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


# --- who sees what ---


def test_the_owner_has_the_journal_and_others_do_not(home: Home) -> None:
    receptionist = home.receptionist()
    assert pages_for(receptionist) == (TILL,)
    home.close(receptionist)
    assert pages_for(home.practitioner())[:2] == (OVERVIEW, JOURNAL)


def test_a_practitioner_sees_at_most_what_is_protected(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    studio = home.practitioner()
    monkeypatch.setattr(studio, "may", lambda one: one in {Permission.SCREEN, Permission.READ_PROTECTION})
    assert set(pages_for(studio)) <= {PROTECTION}


def test_the_arrows_go_through_the_pages(stage: Stage) -> None:
    screen = opened(stage)
    screen.list.buttons[0].setFocus()
    QTest.keyClick(screen.list.buttons[0], Qt.Key.Key_Down)
    assert screen.current == JOURNAL
    QTest.keyClick(screen.list.buttons[1], Qt.Key.Key_Up)
    assert screen.current == OVERVIEW
    stage.rest()


# --- the overview ---


def test_the_overview_shows_the_chain_and_what_was_done_today(stage: Stage) -> None:
    screen = opened(stage)
    page = screen.page(OVERVIEW)
    assert isinstance(page, OverviewPage)
    until(lambda: page.chip.accessibleName() == "Chain whole until 10:42")
    stage.rest()
    rows = shown(page)
    assert rows[0][:4] == ["10:42:00", OWNER, "Medical file looked at", "–"]
    assert [
        "10:42:00",
        RECEPTIONIST,
        "Not allowed",
        "Read the medical file",
        "–",
        "the studio",
        "Refused",
    ] in rows
    page.whole.click()
    assert screen.current == JOURNAL
    stage.rest()


def test_ctrl_f_goes_to_the_filter(stage: Stage) -> None:
    screen = opened(stage)
    screen._filter()
    stage.rest()
    assert screen.current == JOURNAL
    page = screen.page(JOURNAL)
    assert isinstance(page, JournalPage)
    assert stage.window.focusWidget() is page.gate.password


# --- the password ---


def test_a_wrong_password_opens_nothing(stage: Stage) -> None:
    screen = opened(stage)
    screen.show_page(JOURNAL)
    page = screen.page(JOURNAL)
    assert isinstance(page, JournalPage)
    page.gate.open.click()
    assert page.gate.field.wrong
    page.gate.password.setText("een heel ander woord")
    page.gate.open.click()
    stage.rest()
    assert not page.is_open
    assert page.gate.field.wrong
    assert page.gate.password.text() == ""
    assert shown(page) == []


# --- reading ---


def test_the_whole_journal_is_read_once_and_says_so(stage: Stage) -> None:
    before = [row for row in rows_of(stage.studio) if row.event == Event.JOURNAL_READ]
    page = journal_of(stage)
    rows = shown(page)
    assert rows[-1][2] == "Studio founded"
    after = [row for row in rows_of(stage.studio) if row.event == Event.JOURNAL_READ]
    assert len(after) == len(before) + 2  # today's on the overview, and the whole journal
    assert page.table.whole


def test_a_client_is_found_by_name_and_by_number(stage: Stage) -> None:
    page = journal_of(stage)
    for typed, label in (("karel", "ST-0002"), ("ST-0001", "ST-0001")):
        page.filter.client.clear()
        QTest.keyClicks(page.filter.client, typed)
        QTest.keyClick(page.filter.client, Qt.Key.Key_Return)
        stage.rest()
        assert page.filter.client.text() == label
        assert {row[4] for row in shown(page)} == {label}
    page.filter.clear.click()
    stage.rest()
    assert {row[4] for row in shown(page)} == {"–", "ST-0001", "ST-0002"}


def test_who_shares_a_name_is_chosen(stage: Stage) -> None:
    page = journal_of(stage)
    QTest.keyClicks(page.filter.client, "voorbeeldstad")
    QTest.keyClick(page.filter.client, Qt.Key.Key_Return)
    stage.rest()
    assert page.filter.choice.isVisible()
    stage.privacy.switch(True)
    model = page.filter.choice.records_model
    hidden = " ".join(str(model.data(model.index(row, column))) for row in range(2) for column in range(3))
    assert "Proefman" not in hidden
    assert "ST-0001" not in hidden
    stage.privacy.switch(False)
    page.filter.choice.selectRow(1)
    QTest.keyClick(page.filter.choice, Qt.Key.Key_Return)
    stage.rest()
    assert len({row[4] for row in shown(page)}) == 1
    QTest.keyClicks(page.filter.client, "xx")
    QTest.keyClick(page.filter.client, Qt.Key.Key_Return)
    stage.rest()
    assert page.filter.client_field.message == "No client found."


def test_user_kind_and_period_narrow_it_down(stage: Stage) -> None:
    page = journal_of(stage)
    bar = page.filter
    bar.user.set_value(next(one.user_id.hex for one in journal.journal_users(stage.studio) if one.name == RECEPTIONIST))
    bar.show_lines.click()
    stage.rest()
    assert {row[1] for row in shown(page)} == {RECEPTIONIST}
    bar.kind.set_value(Kind.CREATE.value)
    bar.since.setText("24-11-2026")
    bar.show_lines.click()
    stage.rest()
    assert [row[2] for row in shown(page)] == ["Intake completed"]
    bar.until.setText("23-11-2026")
    bar.show_lines.click()
    assert bar.until_field.wrong
    bar.until.setText("30-02-2026")
    bar.show_lines.click()
    assert bar.until_field.message == "This is no date."
    bar.until.setText("")
    bar.since.setText("25-11-2026")
    bar.show_lines.click()
    stage.rest()
    assert page.empty.isVisible()
    assert not page.table.isVisible()


def test_more_lines_come_when_the_end_is_near(stage: Stage) -> None:
    for number in range(450):
        clients.note_search(stage.studio, number)
    page = journal_of(stage)
    assert page.table.records_model.rowCount() == 200
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    until(lambda: page.table.records_model.rowCount() == 400)
    stage.rest()
    assert page.table.verticalScrollBar().value() < page.table.verticalScrollBar().maximum()
    for _ in range(2):
        page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
        stage.rest()
    seqs = [line.seq for line in page.table.records_model.records]
    assert seqs == sorted(seqs, reverse=True)
    assert (len(seqs), seqs[-1]) == (seqs[0], 1)
    assert page.table.whole


def test_the_numbers_of_clients_are_masked_and_staff_is_not(stage: Stage) -> None:
    page = journal_of(stage)
    stage.privacy.switch(True)
    rows = shown(page)
    assert {row[4] for row in rows} == {"–", "•••"}
    assert {row[1] for row in rows} == {OWNER, RECEPTIONIST}


# --- checking ---


def test_the_check_says_whole_or_names_the_first_bad_line(home: Home, stage: Stage) -> None:
    page = journal_of(stage)
    page.check.check.click()
    assert page.check.progress.isVisible()
    stage.rest()
    assert not page.check.progress.isVisible()
    assert "each link and today’s signatures are right" in page.check.note.text()
    page.check._begin(home.recovery_lines)
    stage.rest()
    assert "each link and each signature is right" in page.check.note.text()
    with stage.studio._database.writing() as session:
        session.execute(text("DROP TRIGGER journal_refuses_update"))
        session.execute(text("UPDATE journal SET outcome = 'done' WHERE seq = 4"))
        session.commit()
    page.check.check.click()
    stage.rest()
    assert page.check.chip.accessibleName() == "Chain broken at line 4"
    assert "Line 4 is the first that is not right: the line was changed." in page.check.note.text()


def test_a_slip_in_the_sheet_is_named_before_anything_runs(home: Home, stage: Stage) -> None:
    page = journal_of(stage)
    page.check.with_sheet.click()
    from skintwin_desktop.ui.journal_check import SheetDialog

    dialog = stage.window.findChild(SheetDialog)
    assert isinstance(dialog, SheetDialog)
    for line, typed in zip(dialog.lines, (*home.recovery_lines[:3], "ABCD-EFGH-JK"), strict=True):
        line.setText(typed)
    assert dialog.deed is not None
    dialog.deed.click()
    assert [field.wrong for field in dialog.fields] == [False, False, False, True]
    dialog.lines[3].setText(home.recovery_lines[3])
    dialog.deed.click()
    stage.rest()
    assert "each signature is right" in page.check.note.text()


# --- export, client, review ---


def test_an_export_asks_purpose_place_and_password(stage: Stage, tmp_path: Path) -> None:
    page = journal_of(stage)
    page.export.click()
    dialog = stage.window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog.export()
    assert dialog.purpose_field.wrong
    assert dialog.password_field.wrong
    dialog.purpose.set_value(ExportPurpose.INSPECTION.value)
    dialog.choose_path(str(tmp_path / "logboek.csv"))
    dialog.password.setText("niet het wachtwoord")
    dialog.export()
    stage.rest()
    assert dialog.password_field.wrong
    dialog.password.setText(OWNER_PASSWORD)
    stage.studio._clock.move(minutes=5)  # type: ignore[attr-defined]
    dialog.export()
    stage.rest()
    assert (tmp_path / "logboek.csv").exists()
    assert "logboek.csv" in page.said.text()
    assert rows_of(stage.studio)[-1].event == Event.JOURNAL_EXPORTED


def test_the_overview_for_the_client_names_no_staff(stage: Stage) -> None:
    page = journal_of(stage)
    assert not page.client_view.isEnabled()
    QTest.keyClicks(page.filter.client, "anna")
    QTest.keyClick(page.filter.client, Qt.Key.Key_Return)
    stage.rest()
    page.client_view.click()
    stage.rest()
    dialog = stage.window.findChild(ClientViewDialog)
    assert isinstance(dialog, ClientViewDialog)
    model = dialog.table.records_model
    rows = [[str(model.data(model.index(row, column))) for column in range(4)] for row in range(model.rowCount())]
    assert rows[-1][1:] == ["receptionist", "Intake completed", "file keeping"]
    said = repr(rows)
    assert OWNER not in said
    assert RECEPTIONIST not in said
    stage.privacy.switch(True)
    assert "Proefman" not in dialog.name.accessibleName()


def test_a_month_is_reviewed(stage: Stage) -> None:
    page = journal_of(stage)
    assert "October 2026 has not been reviewed" in page.review.text()
    page._review()
    dialog = stage.window.findChild(ReviewDialog)
    assert isinstance(dialog, ReviewDialog)
    dialog._record()
    assert dialog.remarks_field.wrong
    dialog.remarks.set_text("Geen bijzonderheden")
    dialog._record()
    stage.rest()
    assert "reviewed for every month" in page.review.text()
    assert [one.remarks for one in journal.reviews(stage.studio)] == ["Geen bijzonderheden"]


def test_what_cannot_be_read_is_said_at_the_table(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = journal_of(stage)
    monkeypatch.setattr(stage.studio, "may", lambda _: False)
    page.filter.show_lines.click()
    stage.rest()
    assert page.fault.isVisible()
    assert page.fault.text()


# --- words ---


@pytest.mark.parametrize("language", ["en", "nl"])
def test_every_code_of_the_journal_has_plain_words(language: str, stage: Stage) -> None:
    speak(language)
    for codes, word in (
        (Event, journal_words.event_word),
        (Permission, journal_words.permission_word),
        (Kind, journal_words.kind_word),
        (Purpose, journal_words.purpose_word),
        (Role, journal_words.role_word),
        (ExportPurpose, journal_words.export_purpose),
    ):
        for code in codes:
            said = word(code.value)
            assert said, code
            assert "_" not in said, code
            if codes in {Event, Permission, ExportPurpose}:
                assert said != code.value
                assert said[0].isupper(), said
    assert len({journal_words.event_word(code.value) for code in Event}) == len(Event)


def test_emergencies_and_refusals_are_marked(stage: Stage, home: Home) -> None:
    anna = next(one for one in clients.find_clients(stage.studio, "") if one.number == 1)
    stage.studio.allow_in_emergency(anna.id)
    screening.open_file(stage.studio, anna.id)
    page = journal_of(stage)
    model = page.table.records_model
    row = next(index for index, line in enumerate(page.table.records_model.records) if line.emergency)
    what = model.data(model.index(row, 2), CELL)
    assert (what.icon, what.tone) == ("first-aid", "dangerInk")
    assert shown(page)[row][-1] == "Emergency"
    assert named(page, "Journal", type(page.table)) is page.table
