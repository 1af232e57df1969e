"""The grid of pictures while pictures come in: what stands there stays, and is not made anew for each that arrives."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core.medical_records import PictureFacts
from skintwin_desktop.core.screening import Picture
from skintwin_desktop.ui.picture_grid import PictureGrid, PictureTile
from skintwin_desktop.ui.private import Privacy
from tests.builders import NOW
from tests.ui.support import application, count, filled, pixels, put_away, settle

CLIENT, VISIT = UUID(int=1), UUID(int=2)
MAGENTA = "#ff00ff"


@pytest.fixture
def grid() -> Iterator[PictureGrid]:
    application()
    window = QWidget()
    window.resize(800, 600)
    made = PictureGrid(Privacy(), "Pictures", window)
    made.resize(800, 600)
    window.show()
    settle()
    yield made
    put_away(window)


def tiles(numbers: range, *, title: str = "Overview") -> list[PictureTile]:
    facts = PictureFacts("IMG.JPG", "JPEG", "overview", 400, 300, "", "", 1)
    return [
        PictureTile(Picture(UUID(int=100 + number), VISIT, None, NOW, facts, False), title, f"{number}")
        for number in numbers
    ]


def told(grid: PictureGrid) -> list[str]:
    """Note from now on how the model tells that it changed."""
    found = list[str]()
    model = grid.tiles

    def reset() -> None:
        found.append("reset")

    def added(_: QModelIndex, first: int, last: int) -> None:
        found.append(f"added {first}-{last}")

    def changed(first: QModelIndex, last: QModelIndex) -> None:
        found.append(f"changed {first.row()}-{last.row()}")

    model.modelReset.connect(reset)
    model.rowsInserted.connect(added)
    model.dataChanged.connect(changed)
    return found


def test_pictures_that_came_are_added_to_those_that_are_there(grid: PictureGrid) -> None:
    grid.show_tiles(CLIENT, tiles(range(6)))
    grid.tiles.set_thumbnail(UUID(int=100), filled(320, 240))
    grid.selectionModel().select(grid.tiles.index(2), grid.selectionModel().SelectionFlag.Select)
    seen = told(grid)
    grid.show_tiles(CLIENT, tiles(range(12)))
    assert seen == ["added 6-11"]
    assert not grid.tiles.tile(0).image.isNull()
    assert [one.id.int for one in grid.chosen()] == [102]
    grid.show_tiles(CLIENT, tiles(range(12)))
    assert seen == ["added 6-11"], "what is the same is not told"


def test_what_is_said_anew_of_a_picture_is_told_of_that_one(grid: PictureGrid) -> None:
    grid.show_tiles(CLIENT, tiles(range(4)))
    seen = told(grid)
    grid.show_tiles(CLIENT, [*tiles(range(3)), *tiles(range(3, 4), title="Lesion 1")])
    assert seen == ["changed 3-3"]
    assert grid.tiles.data(grid.tiles.index(3)) == "Lesion 1, 3"


@pytest.mark.parametrize(("client", "numbers"), [(UUID(int=9), range(6)), (CLIENT, range(2)), (CLIENT, range(1, 7))])
def test_others_take_the_place_of_what_was_there(grid: PictureGrid, client: UUID, numbers: range) -> None:
    grid.show_tiles(CLIENT, tiles(range(4)))
    seen = told(grid)
    grid.show_tiles(client, tiles(numbers))
    assert seen == ["reset"]
    assert [grid.tiles.tile(row).below for row in range(grid.tiles.rowCount())] == [str(one) for one in numbers]


def test_a_thumbnail_is_cropped_once_and_anew_when_it_changes(grid: PictureGrid) -> None:
    grid.show_tiles(CLIENT, tiles(range(2)))
    grid.tiles.set_thumbnail(UUID(int=100), filled(320, 240, MAGENTA))
    assert count(pixels(grid), MAGENTA) > 166 * 118 - 50, "all but its round corners"
    first = grid.tiles.tile(0).cropped(1.0).cacheKey()
    pixels(grid)
    grid.show_tiles(CLIENT, tiles(range(3)))
    pixels(grid)
    assert grid.tiles.tile(0).cropped(1.0).cacheKey() == first
    assert grid.tiles.tile(0).cropped(2.0).width() == 2 * 166
    grid.tiles.set_thumbnail(UUID(int=100), filled(240, 320, "#00ff00"))
    assert count(pixels(grid), MAGENTA) == 0
    assert count(pixels(grid), "#00ff00") > 166 * 118 - 50
    grid.tiles.set_thumbnail(UUID(int=100), None)
    assert count(pixels(grid), "#00ff00") == 0
