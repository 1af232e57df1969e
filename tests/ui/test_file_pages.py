"""The pages of a client's file: which there are, how they fit, what they show of joined files, joining and undoing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QVBoxLayout, QWidget

from skintwin_desktop.core import clients, contact_history, lesions, merging, photos, screening
from skintwin_desktop.core.clients import Client
from skintwin_desktop.core.medical_records import VisitReason
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.rules.permissions import Permission
from skintwin_desktop.ui import file_tabs
from skintwin_desktop.ui.file_details import FileDetails
from skintwin_desktop.ui.file_looked import FileLooked
from skintwin_desktop.ui.file_pages import FilePage, pages_for
from skintwin_desktop.ui.file_pictures import FilePictures
from skintwin_desktop.ui.file_tabs import FileTabs
from skintwin_desktop.ui.file_visits import FileVisits
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.merge_dialog import ChooseFile, MergeDialog
from skintwin_desktop.ui.private import MASK
from tests.builders import ANNA, Home, take_in
from tests.core.world import PLACE, picture_file
from tests.ui.support import Stage, settle, stage_parts, until

TWICE = replace(ANNA, last_name="Proefmann", street="Andere straat", phone="020 5550123", email="")


@pytest.fixture
def stage(home: Home) -> Iterator[Stage]:
    studio = home.practitioner()
    jobs, privacy, window = stage_parts(1282, 640)
    QVBoxLayout(window).setContentsMargins(0, 0, 0, 0)
    window.show()
    made = Stage(studio, jobs, privacy, window)
    yield made
    made.close()


def put(stage: Stage, page: QWidget, client: Client) -> None:
    """Show a page for a client, as its tab would."""
    stage.put(page)
    page.show_client(client)  # type: ignore[attr-defined]
    page.entered()  # type: ignore[attr-defined]
    stage.rest()


def two(studio: Studio) -> tuple[Client, Client]:
    return take_in(studio, ANNA).client, take_in(studio, TWICE).client


def visited(studio: Studio, client: Client, folder: Path, *, seed: int) -> UUID:
    """Start a visit with a lesion and two pictures, and end it; return its id."""
    folder.mkdir(exist_ok=True)
    visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
    files = [picture_file(folder, f"{seed}-{one}.jpg", seed=seed + one) for one in range(2)]
    taken = photos.take_in_pictures(studio, visit, files, kind="dermoscopy").pictures
    photos.link_pictures(studio, taken[:1], lesion_id=lesions.record_lesion(studio, visit, PLACE))
    from sqlalchemy import text

    with studio.saving() as session:
        session.execute(text("UPDATE visit SET finished_at = started_at WHERE id = :id"), {"id": visit.hex})
    return visit


# --- tabs ---


def test_who_sees_which_pages(home: Home) -> None:
    owner = home.practitioner()
    everything = ["visits", "pictures", "appointments", "consents", "payment", "contact", "requests", "details"]
    everything += ["beside", "looked"]
    assert [page.id for page in pages_for(owner)] == everything
    home.close(owner)
    medical = {"visits", "pictures", "looked"}
    assert [page.id for page in pages_for(home.receptionist())] == [one for one in everything if one not in medical]


class _Plain(QLabel):
    def show_client(self, client: Client) -> None:
        self.setText(str(client.number))

    def entered(self) -> None:
        self.setToolTip("read")


def _made(*_: object) -> QWidget:
    return _Plain()


@pytest.mark.parametrize("percent", [100, 130])
def test_ten_tabs_fit_at_any_width_and_the_rest_is_under_more(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    words = ["Bezoeken", "Plekken", "Beelden", "Uitslagen", "Brieven en contact", "Verstrekkingen", "Betalingen",
             "Gegevens", "Wie heeft gekeken"]  # fmt: skip
    pages = tuple(FilePage(word, word, "eye", Permission.READ_CLIENT, _made) for word in words)
    monkeypatch.setattr(file_tabs, "pages_for", lambda _: pages)
    tabs = FileTabs(stage.studio, stage.jobs, stage.privacy, QLabel("overview"))
    look.set(theme="light", percent=percent)
    stage.put(tabs)
    for name in words[:3]:
        tabs.count(name, 112)
    try:
        for width in (1800, 1282, 1000, 700, 420):
            stage.window.setFixedWidth(width)
            settle()
            shown = [name for name, tab in tabs.tabs.items() if not tab.isHidden()]
            right = max(tabs.tabs[name].geometry().right() for name in shown)
            assert right <= width
            assert all(tabs.tabs[name].width() >= tabs.tabs[name].sizeHint().width() for name in shown)
            assert tabs.more.isVisible() == (len(shown) < 10)
            if width == 1282 and percent == 100:
                assert len(shown) == 10
        tabs.show_page(words[-1])
        settle()
        assert tabs.tabs[words[-1]].isVisible()
        tabs.more.click()
        menu = next(one for one in tabs.findChildren(QMenu) if one.isVisible())
        hidden = [one.text() for one in menu.actions()]
        assert hidden == [word for word in words if tabs.tabs[word].isHidden()]
        menu.actions()[0].trigger()
        menu.close()
        assert tabs.current == hidden[0]
    finally:
        look.set(theme="light", percent=100)


# --- visits and pictures over joined files ---


def test_visits_and_pictures_of_both_files_are_shown_and_only_own_visits_open(
    stage: Stage, home: Home, tmp_path: Path
) -> None:
    studio = stage.studio
    kept, other = two(studio)
    visited(studio, other, tmp_path / "card", seed=10)
    home.clock.move(days=2)
    mine = visited(studio, kept, tmp_path / "card", seed=20)
    merging.merge_clients(studio, kept.id, other.id, take=frozenset(), versions=tuple(_versions(studio, kept, other)))  # type: ignore[arg-type]
    visits, opened = FileVisits(studio, stage.jobs, stage.privacy), list[UUID]()
    visits.visit_opened.connect(opened.append)
    put(stage, visits, clients.open_client(studio, kept.id))
    lines = visits.table.records_model.records
    assert [(one.visit.number, one.file_label, one.pictures) for one in lines] == [(1, "", 2), (1, other.label, 2)]
    for row in (1, 0):
        visits.table.selectRow(row)
        QTest.keyClick(visits.table, Qt.Key.Key_Return)
    assert opened == [mine]
    pictures = FilePictures(studio, stage.jobs, stage.privacy)
    put(stage, pictures, clients.open_client(studio, kept.id))
    tiles = [pictures.grid.tiles.tile(row) for row in range(pictures.grid.tiles.rowCount())]
    assert len(tiles) == 4
    assert [other.label in tile.below for tile in tiles] == [False, False, True, True]
    until(lambda: all(not tile.image.isNull() or tile.damaged for tile in tiles if tile.asked))
    assert not any(tile.damaged for tile in tiles)
    stage.privacy.switch(True)
    assert pictures.grid.tiles.data(pictures.grid.tiles.index(0)) == MASK
    assert all(
        visits.table.records_model.data(visits.table.records_model.index(0, column)) == MASK for column in range(1, 5)
    )


def _versions(studio: Studio, *found: Client) -> list[int]:
    return [clients.open_client(studio, one.id).version for one in found]


def test_without_a_visit_the_pages_say_so(stage: Stage) -> None:
    client = take_in(stage.studio).client
    for kind in (FileVisits, FilePictures):
        page = kind(stage.studio, stage.jobs, stage.privacy)
        put(stage, page, client)
        assert page._none.isVisible()
        page.hide()


# --- who looked ---


def test_who_looked_follows_the_period(stage: Stage, home: Home) -> None:
    client = take_in(stage.studio).client
    home.clock.move(days=100)
    page = FileLooked(stage.studio, stage.jobs, stage.privacy)
    put(stage, page, client)
    month = page.table.records_model.rowCount()
    page.period.set_value("year")
    page.period.chosen.emit(("year",))
    stage.rest()
    found = page.table.records_model.records
    assert len(found) > month
    assert {"intake_completed"} <= {one.what for one in found}
    assert found[-1].at < stage.studio.now() - timedelta(days=99)


# --- details ---


def test_earlier_values_are_shown_and_a_mistake_is_forgotten(stage: Stage) -> None:
    studio = stage.studio
    client = take_in(studio).client
    now = clients.change_client(
        studio, client.id, replace(client.entry(), street="Nieuwe straat"), version=client.version, gp=client.gp
    )
    page = FileDetails(studio, stage.jobs, stage.privacy)
    put(stage, page, now)
    assert page.table.isVisible()
    assert not page.mistake.isEnabled()
    page.table.selectRow(0)
    assert page.mistake.isEnabled()
    page.mistake.click()
    assert page.dialog is not None
    assert page.dialog.deed is not None
    page.dialog.deed.click()
    stage.rest()
    (line,) = contact_history.earlier_values(studio, client.id)
    assert line.mistake
    page.table.selectRow(0)
    assert not page.mistake.isEnabled()


def test_two_files_are_joined_from_the_keyboard_and_set_apart_again(stage: Stage) -> None:
    studio = stage.studio
    kept, other = two(studio)
    page, wanted = FileDetails(studio, stage.jobs, stage.privacy), list[UUID]()
    page.file_wanted.connect(wanted.append)
    put(stage, page, kept)
    page.join.click()
    stage.rest()
    choose = page.dialog
    assert isinstance(choose, ChooseFile)
    assert [one.id for one in choose.table.records_model.records] == [other.id]
    QTest.keyClick(choose.field, Qt.Key.Key_Return)
    stage.rest()
    merge = page.dialog
    assert isinstance(merge, MergeDialog)
    assert merge.sides is not None
    assert "appointments (1)" in merge.told.text()
    assert "health answers (1)" in merge.told.text()
    phone = merge.sides.rows["phone"].buttons
    assert [one.isChecked() for one in phone] == [True, False]
    phone[1].click()
    assert merge.sides.taken() == {"phone"}
    assert merge.deed is not None
    merge.deed.click()
    stage.rest()
    assert wanted == [kept.id]
    now = clients.open_client(studio, kept.id)
    assert (now.phone, now.joined) == (TWICE.phone, (other.label,))
    page.show_client(now)
    page.entered()
    stage.rest()
    back = next(one for one in page.findChildren(type(page.join)) if one.property("joining"))
    assert other.label not in back.accessibleName(), "the number is spoken in privacy mode"
    back.click()
    stage.rest()
    assert wanted == [kept.id, kept.id]
    assert clients.open_client(studio, kept.id).phone == ANNA.phone
    assert clients.open_client(studio, other.id).id == other.id


def test_the_file_with_visits_goes_on_whichever_was_open(stage: Stage, tmp_path: Path) -> None:
    studio = stage.studio
    kept, other = two(studio)
    visited(studio, other, tmp_path / "card", seed=30)
    dialog = MergeDialog(stage.window, studio, stage.jobs, stage.privacy, (kept.id, other.id))
    dialog.start()
    stage.rest()
    assert dialog.kept_id == other.id
    assert dialog.deed is not None
    dialog.done()


def test_what_cannot_be_joined_is_said_in_the_dialog(stage: Stage) -> None:
    studio = stage.studio
    kept, other = two(studio)
    screening.start_visit(studio, other.id, VisitReason("own_request"))
    dialog = MergeDialog(stage.window, studio, stage.jobs, stage.privacy, (kept.id, other.id))
    dialog.start()
    stage.rest()
    assert dialog.deed is None
    assert "visit is under way" in dialog._why.text()
    dialog.done()


def test_with_a_client_present_no_other_file_is_looked_for(stage: Stage) -> None:
    client = take_in(stage.studio).client
    page = FileDetails(stage.studio, stage.jobs, stage.privacy)
    put(stage, page, client)
    stage.privacy.switch(True)
    stage.privacy.set_present(client.id)
    page.join.click()
    assert page.dialog is None
    assert page.fault.isVisible()
