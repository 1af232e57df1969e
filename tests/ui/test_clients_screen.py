"""The list of clients on the screen: filters, where it stands with each, the preview, and the list on its way out."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout

from skintwin_desktop.core import agenda, clients, restricted
from skintwin_desktop.core.client_lists import Among
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.ui import clients_out
from skintwin_desktop.ui.clients_screen import ClientsScreen
from skintwin_desktop.ui.plan_dialog import PlanDialog
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.purpose_dialog import PurposeDialog
from skintwin_desktop.ui.widgets.table_model import CELL
from tests.builders import ANNA, KAREL, Home
from tests.core.planned import plan_at, recall_for
from tests.core.world import journal
from tests.ui.support import Stage, stage_parts, until


class Desk:
    """The list of clients in front of whoever sits at the desk: Anna comes today, Karel is due."""

    def __init__(self, home: Home) -> None:
        studio = home.practitioner()
        jobs, privacy, window = stage_parts(1366, 768)
        QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
        self.anna, self.karel = clients.register_client(studio, ANNA), clients.register_client(studio, KAREL)
        agenda.plan_appointment(studio, self.anna.id, plan_at(studio, days=0, minute=690))
        recall_for(studio, self.karel.id)
        self.stage = Stage(studio, jobs, privacy, window)
        self.screen = ClientsScreen(studio, jobs, privacy)
        self.stage.put(self.screen)
        window.show()
        self.screen.entered()
        self.stage.rest()

    def choose(self, among: Among) -> None:
        self.screen.among.choose(among.value)
        self.stage.rest()

    def type(self, text: str) -> None:
        self.screen.field.setText(text)
        self.stage.rest()

    def labels(self) -> list[str]:
        return [one.label for one in self.screen.table.records_model.records]

    def words(self, row: int) -> list[str]:
        model = self.screen.table.records_model
        cells = (model.data(model.index(row, column), CELL) for column in range(model.columnCount()))
        return [cell.chip.word if cell.chip else cell.text for cell in cells]


@pytest.fixture
def desk(home: Home) -> Iterator[Desk]:
    made = Desk(home)
    yield made
    made.stage.close()


def test_each_filter_lists_whom_it_says(desk: Desk) -> None:
    assert desk.labels() == [desk.karel.label, desk.anna.label]
    desk.choose(Among.TODAY)
    assert desk.labels() == [desk.anna.label]
    assert "1 " in desk.screen.header.context.text().split("·")[1]
    desk.choose(Among.RECALL)
    assert desk.labels() == [desk.karel.label]
    desk.choose(Among.RESTRICTED)
    assert desk.labels() == []
    assert desk.screen._nobody.isVisible()
    assert not desk.screen._nobody.new.isVisible()
    restricted.restrict_file(desk.stage.studio, desk.anna.id, "Op eigen verzoek")
    desk.screen.entered()
    desk.stage.rest()
    assert desk.labels() == [desk.anna.label]


def test_a_search_stays_within_the_filter_and_says_so(desk: Desk) -> None:
    desk.choose(Among.TODAY)
    desk.type("karel")
    assert desk.labels() == []
    assert desk.screen._nobody.isVisible()
    desk.type("anna")
    assert desk.labels() == [desk.anna.label]
    desk.screen.wipe.click()
    desk.choose(Among.ALL)
    assert len(desk.labels()) == 2
    assert not desk.screen.wipe.isVisible()


def test_what_is_typed_while_a_filter_is_read_is_searched_within_it(desk: Desk) -> None:
    desk.screen.among.choose(Among.RECALL.value)
    desk.screen.field.setText("k")
    desk.stage.rest()
    assert desk.labels() == [desk.karel.label]
    desk.screen.among.choose(Among.TODAY.value)
    desk.screen.among.choose(Among.ALL.value)
    desk.screen.field.setText("")
    desk.stage.rest()
    assert len(desk.labels()) == 2


def test_the_row_says_when_somebody_comes_or_is_due(desk: Desk) -> None:
    assert desk.words(1)[5:] == ["Today 11:30", "Expected"]
    assert desk.words(0)[5].startswith("Recall ")
    assert desk.words(0)[6] == "Active"
    restricted.restrict_file(desk.stage.studio, desk.karel.id, "Op eigen verzoek")
    desk.screen.entered()
    desk.stage.rest()
    assert desk.words(0)[6] == "Set apart"


def test_the_preview_says_who_it_is_and_plans_an_appointment(desk: Desk) -> None:
    desk.type("anna")
    until(lambda: desk.screen.preview.shown == desk.anna.id)
    QTest.keyClick(desk.screen.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    until(lambda: isinstance(desk.screen.deeds.dialog, PlanDialog))
    form = desk.screen.deeds.dialog
    assert isinstance(form, PlanDialog)
    assert form.form.client.client is not None
    assert form.form.client.client.id == desk.anna.id
    form.done()


def test_the_list_is_printed_for_a_purpose_and_the_dialog_closes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[int] = []
    monkeypatch.setattr(clients_out, "has_printer", lambda: True)
    monkeypatch.setattr(clients_out, "print_pages", lambda _parent, pages, _title: printed.append(len(pages)))
    desk.choose(Among.TODAY)
    desk.screen.print.click()
    dialog = desk.screen.out.dialog
    assert isinstance(dialog, PurposeDialog)
    assert dialog.deed is not None
    assert not dialog.deed.isEnabled()
    dialog.options[Purpose.CONTACT].click()
    dialog.deed.click()
    desk.stage.rest()
    assert dialog.overlay is None
    assert printed == [1]
    line = next(line for line in reversed(journal(desk.stage.studio)) if line.event == "clients_printed")
    assert (line.purpose, line.count) == ("contact", 1)


def test_without_a_printer_it_says_so(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients_out, "has_printer", lambda: False)
    desk.type("anna")
    desk.screen.print.click()
    assert desk.screen.out.dialog is not None
    assert not isinstance(desk.screen.out.dialog, PurposeDialog)


def test_not_everybody_and_nobody_set_apart_is_printed(desk: Desk) -> None:
    assert not desk.screen.print.isEnabled()
    assert desk.screen.print.toolTip()
    desk.type("anna")
    assert desk.screen.print.isEnabled()
    desk.type("")
    restricted.restrict_file(desk.stage.studio, desk.anna.id, "Op eigen verzoek")
    desk.choose(Among.RESTRICTED)
    assert desk.labels() == [desk.anna.label]
    assert not desk.screen.print.isEnabled()


def test_in_privacy_mode_nothing_is_printed_and_no_word_of_anybody_is_shown(desk: Desk) -> None:
    desk.choose(Among.TODAY)
    desk.screen.table.selectRow(0)
    until(lambda: desk.screen.preview.shown == desk.anna.id)
    assert desk.screen.preview._status.isVisible()
    desk.stage.privacy.switch(True)
    desk.stage.rest()
    assert not desk.screen.print.isEnabled()
    assert set(desk.words(0)) == {MASK}
    assert not desk.screen.preview._status.isVisible()
    desk.screen.out.print((desk.anna.id,))
    assert desk.screen.out.dialog is None


def test_the_search_is_written_once_it_has_settled(desk: Desk) -> None:
    before = len([line for line in journal(desk.stage.studio) if line.event == "clients_searched"])
    desk.choose(Among.RECALL)
    until(lambda: len([line for line in journal(desk.stage.studio) if line.event == "clients_searched"]) > before)
    assert next(line for line in reversed(journal(desk.stage.studio)) if line.event == "clients_searched").count == 1


def test_opening_a_row_tells_whose_file(desk: Desk) -> None:
    wanted: list[UUID] = []
    desk.screen.client_opened.connect(wanted.append)
    desk.type("karel")
    QTest.keyClick(desk.screen.field, Qt.Key.Key_Return)
    assert wanted == [desk.karel.id]
    assert isinstance(desk.karel, Client)


def test_what_matters_least_is_left_out_where_there_is_no_room(desk: Desk) -> None:
    table = desk.screen.table
    assert not any(table.isColumnHidden(column) for column in range(7))
    table.setFixedWidth(620)
    desk.stage.rest()
    assert [column for column in range(7) if table.isColumnHidden(column)] == [3, 4]
    table.setFixedWidth(1200)
    desk.stage.rest()
    assert not any(table.isColumnHidden(column) for column in range(7))
