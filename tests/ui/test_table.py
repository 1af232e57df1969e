"""The widths of a table's columns follow what it shows, though each is measured only once for that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import Privacy, Private
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from tests.ui.support import application, put_away

LONG = "Proefman-van der Voorbeeldstraat, Anna Maria Josephina"


@pytest.fixture
def table() -> Iterator[RecordTable[str]]:
    application()
    privacy = Privacy()
    columns = [
        Column[str]("Name", lambda one: Cell(one, private=Private.NAME, short="A."), 120, whole=True),
        Column[str]("Rest", lambda one: Cell(one[:1], private=Private.PUBLIC), 400),
    ]
    table = RecordTable("People", privacy, columns, client_of=lambda _: UUID(int=1))
    table.resize(520, 300)
    table.show()
    yield table
    look.set(percent=100)
    put_away(table)


def test_a_column_to_be_read_whole_follows_what_is_shown(table: RecordTable[str]) -> None:
    table.show_records(["Anna"])
    assert table.columnWidth(0) == 120
    table.records_model.add([LONG])
    table.resize(table.width() + 1, table.height())
    wide = table.columnWidth(0)
    assert wide > 120
    table.show_records([LONG])
    assert table.columnWidth(0) == pytest.approx(wide, abs=1)
    table.show_records(["Anna"])
    assert table.columnWidth(0) == 120


def test_it_follows_the_masks_and_the_size_of_the_letters(table: RecordTable[str]) -> None:
    table.show_records([LONG])
    wide = table.columnWidth(0)
    table.records_model._privacy.switch(True)
    assert table.columnWidth(0) < wide
    table.records_model._privacy.switch(False)
    assert table.columnWidth(0) == wide
    look.set(percent=130)
    assert table.columnWidth(0) > wide


def test_a_resize_measures_nothing_anew(table: RecordTable[str]) -> None:
    asked: list[str] = []
    whole = table.records_model.columns[0]

    def counted(one: str) -> Cell:
        asked.append(one)
        return whole.cell(one)

    table.records_model._columns = (replace(whole, cell=counted), *table.records_model.columns[1:])
    table.show_records([LONG])
    before = asked.count(LONG)
    assert before
    table.hide()
    for width in range(500, 600, 10):
        table.resize(width, 300)
    assert asked.count(LONG) == before
