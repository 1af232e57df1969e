"""The list of results to deliver, for who may read them and for who only hands them over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from skintwin_desktop.core import delivery, report_pages, results, screening
from skintwin_desktop.core.delivery import DeliveryEntry, ToDeliver
from skintwin_desktop.core.medical_records import AddendumContent, RiskProfile, VisitReason
from skintwin_desktop.core.reporting import ResultPlan
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import Denied
from skintwin_desktop.ui.jobs import Jobs
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.private import MASK, Privacy
from skintwin_desktop.ui.result_preview import PagePreview
from skintwin_desktop.ui.results_screen import ResultsScreen
from tests.builders import Home, several_clients
from tests.ui.support import application, settle, until

NAMES = (("Anna", "", "Proefman"), ("Karel", "van", "Voorbeeld"), ("Sanne", "", "Fictie"))


def sign_results(home: Home) -> list[UUID]:
    """Sign a result for three clients, the first three days before the others; return the visits."""
    studio = home.practitioner()
    visits = []
    for number, client in enumerate(several_clients(studio, NAMES)):
        visit = screening.start_visit(studio, client.id, VisitReason("own_request"))
        screening.sign_risk_profile(studio, visit, RiskProfile("raised", "Een geheime reden"))
        results.sign_result(studio, visit, ResultPlan(general="Geheime bevinding"))
        visits.append(visit)
        if number == 0:
            home.clock.move(days=3)
    home.close(studio)
    return visits


@dataclass
class Shown:
    studio: Studio
    jobs: Jobs
    privacy: Privacy
    screen: ResultsScreen
    opened: list[ToDeliver] = field(default_factory=list)
    delivered: list[UUID] = field(default_factory=list)

    def enter(self) -> None:
        self.screen.entered()
        self.rest()

    def rest(self) -> None:
        until(lambda: self.jobs.idle)
        settle()

    def press(self, widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.screen.activateWindow()
        widget.setFocus()
        until(widget.hasFocus)
        QTest.keyClick(widget, key, keys)
        self.rest()


def build(studio: Studio) -> Shown:
    application()
    look.set(theme="light", percent=100)
    jobs, privacy = Jobs(), Privacy()
    shown = Shown(studio, jobs, privacy, ResultsScreen(studio, jobs, privacy))
    shown.screen.opened.connect(shown.opened.append)
    shown.screen.delivered.connect(shown.delivered.append)
    shown.screen.resize(1356, 780)
    shown.screen.show()
    shown.enter()
    return shown


def put_away(made: Shown) -> None:
    made.jobs.close()
    made.screen.close()
    made.screen.deleteLater()
    settle()


@pytest.fixture
def visits(home: Home) -> list[UUID]:
    return sign_results(home)


@pytest.fixture
def desk(home: Home, visits: list[UUID]) -> Iterator[Shown]:
    made = build(home.receptionist())
    yield made
    put_away(made)


@pytest.fixture
def room(home: Home, visits: list[UUID]) -> Iterator[Shown]:
    made = build(home.practitioner())
    yield made
    put_away(made)


def texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel))


# --- the list ---


def test_opening_is_the_main_deed_of_who_may_read(room: Shown) -> None:
    fill = room.screen.open_button.grab().toImage().pixelColor(4, 16).name()
    assert fill == look.colour("primary").name()


def test_the_oldest_stands_first_with_how_long_it_waits(room: Shown) -> None:
    model = room.screen.table.records_model
    rows = [[str(model.data(model.index(row, column))) for column in range(model.columnCount())] for row in range(3)]
    assert [row[0] for row in rows] == [
        "Anna Proefman, ST-0001",
        "Karel van Voorbeeld, ST-0002",
        "Sanne Fictie, ST-0003",
    ]
    assert rows[0][1:3] == ["24-11-2026 10:42", "1"]
    assert rows[0][-1].startswith("3 ")
    assert rows[1][-1] == "today"
    assert "24-11-2026" in room.screen.header.context.text()


def test_an_addendum_brings_a_result_back_in_its_new_edition(room: Shown, visits: list[UUID]) -> None:
    delivery.deliver_result(room.studio, visits[0], DeliveryEntry("in_hand", "known_in_person"))
    room.enter()
    assert len(room.screen.table.records_model.records) == 2
    results.sign_addendum(room.studio, visits[0], AddendumContent("Erbij", "Later bekend"))
    room.enter()
    first = room.screen.table.records_model.records[0]
    assert (first.visit_id, first.edition) == (visits[0], 2)


def test_nothing_to_deliver_says_so(room: Shown, visits: list[UUID]) -> None:
    for visit in visits:
        delivery.deliver_result(room.studio, visit, DeliveryEntry("in_hand", "known_in_person"))
    room.enter()
    assert room.screen.empty.isVisible()
    assert not room.screen.table.isVisible()
    assert not room.screen.open_button.isEnabled()


def test_privacy_mode_masks_names_and_numbers(room: Shown) -> None:
    model = room.screen.table.records_model
    room.privacy.switch(True)
    assert model.data(model.index(0, 0)) == f"{MASK}, {MASK}"
    room.privacy.set_present(model.record(1).client_id)
    assert model.data(model.index(0, 0)) == f"{MASK}, {MASK}"
    assert str(model.data(model.index(1, 0))).startswith("Karel V.")


# --- the practitioner ---


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F7])
def test_a_practitioner_opens_the_chosen_one(room: Shown, visits: list[UUID], key: Qt.Key) -> None:
    room.screen.table.selectRow(1)
    room.press(room.screen.table, key)
    assert [one.visit_id for one in room.opened] == [visits[1]]
    assert room.screen.panel is None


# --- the reception ---


def test_the_reception_sees_the_steps_and_nothing_of_the_result(desk: Shown, visits: list[UUID]) -> None:
    desk.press(desk.screen.table, Qt.Key.Key_Return)
    panel = desk.screen.panel
    assert panel is not None
    assert panel.isVisible()
    assert desk.opened == []
    assert panel.name.text() == "Anna Proefman"
    assert panel.form.by_post.below.text() == "Teststraat 1, 9999 ZZ Voorbeeldstad"
    assert desk.screen.findChildren(PagePreview) == []
    assert not panel.form.print_button.isVisible()
    assert not panel.form.save_button.isVisible()
    seen = texts(desk.screen).lower()
    assert "geheim" not in seen
    assert "raised" not in seen
    for read in (
        lambda: results.read_result(desk.studio, visits[0]),
        lambda: report_pages.signed_pages(desk.studio, visits[0], 60),
        lambda: report_pages.signed_report(desk.studio, visits[0]),
        lambda: report_pages.preview_report(desk.studio, visits[0], ResultPlan(), 60),
        lambda: report_pages.signed_pages(desk.studio, visits[0], 60),
    ):
        with pytest.raises(Denied):
            read()


def test_the_reception_hands_over_without_the_mouse(desk: Shown, visits: list[UUID]) -> None:
    desk.press(desk.screen.table, Qt.Key.Key_Return)
    panel = desk.screen.panel
    assert panel is not None
    assert panel.form.document.hasFocus()
    desk.press(panel.form.document, Qt.Key.Key_Space)
    desk.press(panel.form.in_hand, Qt.Key.Key_Space)
    desk.press(panel.form.in_hand, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.delivered == [visits[0]]
    (one,) = delivery.deliveries(desk.studio, visits[0])
    assert (one.way, one.identity_check) == ("in_hand", "document_shown")
    assert [item.visit_id for item in desk.screen.table.records_model.records] == visits[1:]
    assert panel.chip.accessibleName() == "Delivered 27-11 10:42"
    assert not panel.form.deliver_button.isVisible()


def test_the_panel_never_stands_beside_another_row(desk: Shown) -> None:
    table, panel = desk.screen.table, desk.screen.panel
    assert panel is not None
    desk.press(table, Qt.Key.Key_Return)
    panel.form.document.click()
    desk.press(table, Qt.Key.Key_Down)
    assert not panel.isVisible()
    panel.form.deliver()
    desk.press(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.delivered == []
    spot = table.visualRect(table.records_model.index(2, 0)).center() + QPoint(0, 0)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    desk.rest()
    assert panel.isVisible()
    assert panel.name.text() == "Sanne Fictie"
    assert panel.form.entered() == DeliveryEntry()


def test_a_result_chosen_elsewhere_is_opened_here(desk: Shown) -> None:
    wanted = desk.screen.table.records_model.records[2]
    desk.screen.choose(wanted)
    desk.rest()
    panel = desk.screen.panel
    assert panel is not None
    assert panel.result == wanted
    assert desk.screen.table.current() == wanted


def test_privacy_mode_masks_the_panel(desk: Shown) -> None:
    desk.press(desk.screen.table, Qt.Key.Key_Return)
    panel = desk.screen.panel
    assert panel is not None
    desk.privacy.switch(True)
    settle()
    for label in (panel.name, panel.number, panel.born, panel.form.by_post.below):
        assert label.text() == MASK
    for word in ("Anna", "Teststraat", "ST-0001"):
        assert word not in texts(panel)
