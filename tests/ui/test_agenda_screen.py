"""The agenda on the screen: days and weeks, planning, moving by keys and mouse, undo, lists, what stays hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from skintwin_desktop.core import agenda, agenda_setup, clients, planning, recalls, waiting
from skintwin_desktop.core.agenda import CONSULT, DRAFT, Appointment
from skintwin_desktop.core.agenda_paper import Scope
from skintwin_desktop.core.agenda_setup import AgendaSetup
from skintwin_desktop.core.drafts import list_drafts
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.core.waiting import WaitingEntry
from skintwin_desktop.ui import agenda_out, words
from skintwin_desktop.ui.agenda_dialogs import CancelDialog, GoToDialog, MoveAnyway
from skintwin_desktop.ui.agenda_office import AgendaSetupPage
from skintwin_desktop.ui.agenda_rows import Gap, gaps, rows_of
from skintwin_desktop.ui.appointments_page import AppointmentsPage
from skintwin_desktop.ui.client_choice import ChosenClient
from skintwin_desktop.ui.draft_keeper import store_all
from skintwin_desktop.ui.language import speak
from skintwin_desktop.ui.plan_dialog import PlanDialog
from skintwin_desktop.ui.private import MASK
from skintwin_desktop.ui.today_screen import TodayScreen
from skintwin_desktop.ui.widgets.overlay import Dialog
from tests.builders import ANNA, KAREL, Home
from tests.core.planned import plan_at, recall_for
from tests.ui.support import Stage, stage_parts, until


class Day:
    """The screen of the day in a window, with Anna at 11:00 and Karel at 14:00."""

    def __init__(self, studio: Studio) -> None:
        jobs, privacy, window = stage_parts(1282, 690)
        self.stage = Stage(studio, jobs, privacy, window)
        self.studio = studio
        self.anna, self.karel = clients.register_client(studio, ANNA), clients.register_client(studio, KAREL)
        self.first = agenda.plan_appointment(studio, self.anna.id, plan_at(studio, days=0, minute=660))
        agenda.plan_appointment(studio, self.karel.id, plan_at(studio, days=0, minute=840))
        self.screen = TodayScreen(studio, jobs, privacy, window)
        self.screen.resize(window.size())
        window.show()
        self.panel, self.table = self.screen.panel, self.screen.panel.table
        self.enter()

    def enter(self) -> None:
        self.screen.entered()
        self.stage.rest()

    def choose(self, first_name: str) -> Appointment:
        one = next(one for one in self.panel.appointments() if one.client_name.first == first_name)
        (self.panel.week if self.panel.in_week else self.table).choose(one.id)
        return one

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.stage.window, key, held)
            self.stage.rest()

    def times(self, day: date | None = None) -> list[str]:
        found = agenda.day_list(self.studio, day or self.studio.today())
        return [f"{self.studio.local(one.starts_at):%H:%M}" for one in found]

    def dialog(self, kind: type[Dialog]) -> Dialog:
        found = [one for one in self.stage.window.findChildren(kind) if one.overlay is not None]
        assert len(found) == 1, found
        return found[0]


ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip


@pytest.fixture
def day(studio: Studio) -> Iterator[Day]:
    made = Day(studio)
    yield made
    made.stage.close()


def plan_form(day: Day) -> PlanDialog:
    found = day.dialog(PlanDialog)
    assert isinstance(found, PlanDialog)
    return found


# --- days, weeks, rows ---


def test_a_day_has_its_appointments_what_is_free_and_the_pause(day: Day) -> None:
    rows = [
        (f"{row.begins // 60}:{row.begins % 60:02d}", "pause" if row.pause else "free")
        if isinstance(row, Gap)
        else (f"{day.studio.local(row.starts_at):%H:%M}", row.client_name.first)
        for row in day.table.records_model.records
    ]
    assert rows == [
        ("9:00", "free"), ("11:00", "Anna"), ("11:30", "free"), ("12:30", "pause"), ("13:30", "free"),
        ("14:00", "Karel"), ("14:30", "free"),
    ]  # fmt: skip
    assert day.table.now_line.isVisible()
    assert not day.table.now_line.geometry().isEmpty()
    assert "2" in day.panel.summary.text()


def test_a_holiday_and_a_day_without_appointments_have_no_gaps() -> None:
    assert gaps(date(2026, 12, 25), (), AgendaSetup()) == []
    assert rows_of(date(2026, 11, 24), (), AgendaSetup()) == []
    assert len(gaps(date(2026, 11, 24), (), AgendaSetup())) == 3


def test_the_keys_go_from_day_to_day_and_to_the_week(day: Day) -> None:
    day.keys(Qt.Key.Key_PageDown)
    assert day.panel.day == day.studio.today() + timedelta(days=1)
    assert day.panel.stack.currentWidget() is day.panel.empty
    day.keys(Qt.Key.Key_W)
    assert [one.client_name.first for one in day.panel.appointments()] == ["Anna", "Karel"]
    day.keys(Qt.Key.Key_PageUp)
    assert day.panel.appointments() == []
    day.keys(Qt.Key.Key_T, Qt.Key.Key_D)
    assert day.panel.day == day.studio.today()
    assert day.panel.view.value() == "day"
    day.keys(Qt.Key.Key_G, held=CTRL)
    ask = day.dialog(GoToDialog)
    assert isinstance(ask, GoToDialog)
    ask.day.setText("31-2")
    QTest.keyClick(ask.day, Qt.Key.Key_Return)
    assert ask.field.wrong
    ask.day.setText("1-12")
    QTest.keyClick(ask.day, Qt.Key.Key_Return)
    day.stage.rest()
    assert day.panel.day == date(2026, 12, 1)


def test_several_days_in_a_row_show_the_last_one_only(day: Day) -> None:
    for _ in range(12):
        day.panel.go_later()
    day.stage.rest()
    assert day.panel.shown is not None
    assert day.panel.shown.day == day.studio.today() + timedelta(days=12)


# --- moving ---


def test_an_appointment_is_moved_by_keys_and_goes_back_with_ctrl_z(day: Day) -> None:
    day.choose("Anna")
    day.keys(Qt.Key.Key_Down, held=ALT)
    assert day.times() == ["11:05", "14:00"]
    day.keys(Qt.Key.Key_Up, held=ALT | SHIFT)
    assert day.times() == ["10:50", "14:00"]
    day.keys(Qt.Key.Key_Z, held=CTRL)
    assert day.times() == ["11:05", "14:00"]
    day.keys(Qt.Key.Key_Z, held=CTRL)  # there is one way back
    assert day.times() == ["11:05", "14:00"]
    day.choose("Anna")
    day.keys(Qt.Key.Key_Right, held=ALT)
    assert day.times() == ["14:00"]
    assert day.panel.day == day.studio.today() + timedelta(days=1)  # it is followed
    assert day.panel.current() is not None


def test_a_length_changes_by_keys(day: Day) -> None:
    day.choose("Karel")
    day.keys(Qt.Key.Key_Plus, held=ALT)
    day.keys(Qt.Key.Key_Plus, held=ALT)
    day.keys(Qt.Key.Key_Minus, held=ALT)
    (one,) = [one for one in agenda.day_list(day.studio, day.studio.today()) if one.client_name.first == "Karel"]
    assert one.minutes == 35


def test_a_move_that_is_warned_of_asks_first(day: Day) -> None:
    agenda.plan_appointment(day.studio, day.karel.id, plan_at(day.studio, days=0, minute=695))
    day.enter()
    day.choose("Anna")
    day.keys(Qt.Key.Key_Down, held=ALT)
    day.choose("Anna")
    day.keys(Qt.Key.Key_Down, held=ALT)
    ask = day.dialog(MoveAnyway)
    assert isinstance(ask, MoveAnyway)
    assert "11:35" in ask.note.text()
    assert day.stage.window.focusWidget() is ask.safe
    QTest.keyClick(ask.safe, Qt.Key.Key_Space)
    day.stage.rest()
    assert day.times()[0] == "11:05"
    day.choose("Anna")
    day.keys(Qt.Key.Key_Down, held=ALT)
    ask = day.dialog(MoveAnyway)
    assert ask.deed is not None
    ask.deed.click()
    day.stage.rest()
    assert day.times()[0] == "11:10"


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        point = start + (end - start) * step / 5
        QTest.mouseMove(widget, point)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def test_an_appointment_is_dragged_to_a_gap_of_the_day(day: Day) -> None:
    table = day.table
    rows = table.records_model.records
    start = table.visualRect(table.model().index(1, 1)).center()
    last = table.visualRect(table.model().index(len(rows) - 1, 1))
    drag(table.viewport(), start, QPoint(last.center().x(), last.top() + 1))
    day.stage.rest()
    assert day.times() == ["14:00", "14:30"]
    pause = table.visualRect(table.model().index(2, 1)).center()
    drag(table.viewport(), table.visualRect(table.model().index(4, 1)).center(), pause)
    day.stage.rest()
    assert len(day.times()) == 2


def test_a_block_of_the_week_is_dragged_to_another_day(day: Day) -> None:
    day.keys(Qt.Key.Key_W)
    week = day.panel.week
    box = week.box_of(day.first)
    place = week.place_at(box.center())
    assert place is not None
    assert place.day == day.studio.today()
    grip = (box.topLeft() + QPointF(8, 8)).toPoint()
    width = round((week.width() - 52) / 5)
    drag(week, grip, grip + QPoint(width, 0))
    day.stage.rest()
    moved = agenda.day_list(day.studio, day.studio.today() + timedelta(days=1))
    assert [(one.client_name.first, f"{day.studio.local(one.starts_at):%H:%M}") for one in moved] == [("Anna", "11:00")]
    assert week.current() is not None
    QTest.keyClick(week, Qt.Key.Key_Left)
    chosen = week.current()
    assert chosen is not None
    assert chosen.client_name.first == "Karel"


# --- planning ---


def test_a_plan_is_typed_warned_of_and_made_at_the_second_press(day: Day) -> None:
    day.keys(Qt.Key.Key_T)
    day.panel.plan_new()
    day.stage.rest()
    form = plan_form(day)
    for press in range(2):
        QTest.keyClicks(form.form.client.field, "Karel"[press * 5 :])
        day.stage.rest()
    QTest.keyClick(form.form.client.field, Qt.Key.Key_Return)
    assert form.form.client.client is not None
    form.form.kind.setCurrentIndex(form.form.kind.findData("one_lesion"))
    form.form.kind.activated.emit(0)
    assert form.form.minutes.text() == "20"
    QTest.keyClicks(form.form.time, "1110")
    assert form.deed is not None
    form.deed.click()
    until(form.warning.isVisible)
    day.stage.rest()
    assert "11:00" in form.warning.text()
    assert "14:00" in form.warning.text()  # the same client, the same day
    assert len(day.times()) == 2
    form.deed.click()
    day.stage.rest()
    assert day.times() == ["11:00", "11:10", "14:00"]
    assert list_drafts(day.studio, DRAFT) == ()
    day.panel.deeds.undo()
    day.stage.rest()
    assert day.times() == ["11:00", "14:00"]


@pytest.mark.parametrize(
    ("field", "typed"),
    [("day", "31-2"), ("day", "29-2-2027"), ("time", "24:00"), ("time", "x"), ("minutes", "0"), ("minutes", "999"),
     ("room", "k" * 500)],
)  # fmt: skip
def test_what_cannot_be_is_said_beside_its_field_and_nothing_is_planned(day: Day, field: str, typed: str) -> None:
    day.panel.deeds.plan_on(day.studio.today(), 600)
    day.stage.rest()
    form = plan_form(day)
    form.form.client.show_chosen(form.form.client.client)
    getattr(form.form, field).setText(typed)
    assert form.deed is not None
    form.deed.click()
    day.stage.rest()
    assert form.form.fields[field].wrong
    assert form.form.fields[field].message
    assert len(day.times()) == 2


def test_what_is_typed_comes_back_after_the_program_was_killed(day: Day) -> None:
    day.panel.deeds.plan_on(day.studio.today(), 600)
    day.stage.rest()
    form = plan_form(day)
    QTest.keyClicks(form.form.room, "7")
    form.form.time.setText("16:4")
    store_all(day.stage.window)
    (kept,) = list_drafts(day.studio, DRAFT)
    assert (kept.draft.values["room"], kept.draft.values["time"]) == ("7", "16:4")
    form.done()  # as if it had never been there
    day.panel.deeds.plan_on(day.studio.today(), 900)  # another form does not take its place
    day.stage.rest()
    other = plan_form(day)
    other.form.room.setText("9")
    store_all(day.stage.window)
    assert len(list_drafts(day.studio, DRAFT)) == 2
    assert other.safe is not None
    other.safe.click()
    day.stage.rest()
    day.enter()
    line = day.screen.unfinished.records_model.records[0]
    assert line.kind == DRAFT
    day.screen.unfinished.opened.emit(line)
    day.stage.rest()
    again = plan_form(day)
    assert (again.form.room.text(), again.form.time.text()) == ("7", "16:4")
    assert again.safe is not None
    again.safe.click()
    day.stage.rest()
    assert list_drafts(day.studio, DRAFT) == ()


def test_who_walks_in_is_present_and_the_moment_is_no_warning(day: Day) -> None:
    day.keys(Qt.Key.Key_N, held=CTRL | SHIFT)
    form = plan_form(day)
    assert form.form.time.text() == "10:40"
    form.form.client.show_chosen(ChosenClient(day.karel.id, day.karel.number, day.karel.name))
    form.form.kind.setCurrentIndex(0)
    form.form.minutes.setText("15")
    assert form.deed is not None
    form.deed.click()
    day.stage.rest()
    if form.overlay is not None:  # it was warned of something: pressed once more
        form.deed.click()
        day.stage.rest()
    first = agenda.day_list(day.studio, day.studio.today())[0]
    assert (first.status, first.walk_in) == ("present", True)


def test_a_gap_plans_where_it_is(day: Day) -> None:
    gap = next(row for row in day.table.records_model.records if isinstance(row, Gap) and row.begins == 810)
    day.table.free_opened.emit(gap)
    day.stage.rest()
    assert plan_form(day).form.time.text() == "13:30"


# --- status, cancelling and who waits ---


def test_arrival_and_no_show_are_noted_and_undone(day: Day, home: Home) -> None:
    day.choose("Anna")
    day.screen.mark_arrived()
    day.stage.rest()
    assert [one.status for one in day.panel.appointments()] == ["present", "expected"]
    day.choose("Karel")
    day.keys(Qt.Key.Key_F3, held=SHIFT)
    assert [one.status for one in day.panel.appointments()] == ["present", "expected"], "it is not two o'clock yet"
    home.clock.move(hours=4)
    day.choose("Karel")
    day.keys(Qt.Key.Key_F3, held=SHIFT)
    assert [one.status for one in day.panel.appointments()] == ["present", "no_show"]
    day.keys(Qt.Key.Key_Z, held=CTRL)
    assert [one.status for one in day.panel.appointments()] == ["present", "expected"]


def test_a_cancelled_place_is_offered_to_who_waits_for_such_a_one(day: Day) -> None:
    third = clients.register_client(day.studio, replace(ANNA, first_name="Truus", born="01-02-1950"))
    waiting.add_waiting(day.studio, third.id, WaitingEntry(30, CONSULT, (1,), ("morning",)))
    waiting.add_waiting(day.studio, day.karel.id, WaitingEntry(60, CONSULT))
    day.choose("Anna")
    day.keys(Qt.Key.Key_Delete)
    ask = day.dialog(CancelDialog)
    assert isinstance(ask, CancelDialog)
    assert ask.deed is not None
    assert not ask.deed.isEnabled()
    ask.options["client_cancelled"].setChecked(True)
    ask.deed.click()
    day.stage.rest()
    offered = day.panel.waiting.dialog
    assert offered is not None
    assert [one.client_name.first for one in offered.table.records_model.records] == ["Truus"]
    offered.plan.click()
    day.stage.rest()
    form = plan_form(day)
    assert (form.form.time.text(), form.form.minutes.text()) == ("11:00", "30")
    assert form.deed is not None
    form.deed.click()
    day.stage.rest()
    assert [one.client_name.first for one in waiting.waiting_list(day.studio)] == ["Karel"]
    assert [one.status for one in agenda.client_appointments(day.studio, day.anna.id)] == ["cancelled"]


def test_the_recall_list_proposes_a_place_and_lets_somebody_go_with_a_reason(day: Day) -> None:
    third = clients.register_client(day.studio, replace(ANNA, first_name="Truus", born="01-02-1950"))
    recall_for(day.studio, third.id, 3)
    day.enter()
    assert day.screen.recalls.isVisible()
    day.screen.recall_list.open_list()
    day.stage.rest()
    listed = day.screen.recall_list.dialog
    assert listed is not None
    listed.plan.click()
    day.stage.rest()
    form = plan_form(day)
    assert (form.form.day.text(), form.form.time.text()) == ("10-02-2027", "09:00")
    assert form.safe is not None
    form.safe.click()
    day.screen.recall_list.open_list()
    day.stage.rest()
    day.screen.recall_list.dialog.off.click()  # type: ignore[union-attr]
    closing = day.screen.recall_list.closing
    assert closing is not None
    closing.options["no_answer"].setChecked(True)
    assert closing.deed is not None
    closing.deed.click()
    day.stage.rest()
    assert recalls.recall_list(day.studio) == ()
    day.panel.deeds.undo()
    day.stage.rest()
    assert len(recalls.recall_list(day.studio)) == 1


# --- privacy, paper and file ---


def test_in_privacy_mode_no_name_and_no_kind_is_anywhere_and_nothing_leaves(day: Day, tmp_path: Path) -> None:
    day.keys(Qt.Key.Key_W)
    day.choose("Anna")
    day.stage.privacy.switch(True)
    texts = [day.panel.week.accessibleDescription()]
    day.keys(Qt.Key.Key_D)
    model = day.table.records_model
    texts += [str(model.data(model.index(row, column))) for row in range(model.rowCount()) for column in range(6)]
    assert not [text for text in texts if "Proefman" in text or "Voorbeeld" in text or "ollow" in text]
    assert MASK in " ".join(texts)
    target = tmp_path / "agenda.ics"
    day.panel.out.save_to(Scope(day.studio.today()), Purpose.CONTACT, False, str(target))
    day.stage.rest()
    assert not target.exists()
    day.panel.print_day()
    assert day.panel.out.dialog is not None
    day.stage.privacy.switch(False)
    day.panel.out.save_to(Scope(day.studio.today()), Purpose.CONTACT, False, str(target))
    day.stage.rest()
    assert len(list(Calendar.from_ical(target.read_bytes()).walk("VEVENT"))) == 2
    assert b"Proefman" not in target.read_bytes()


def test_it_is_asked_what_a_calendar_file_is_for_and_whether_it_has_names(
    day: Day, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "agenda.ics"
    monkeypatch.setattr(agenda_out, "choose_place", lambda _parent, _title, _name, then: then(str(target)))
    day.panel.save_calendar()
    dialog = day.panel.out.dialog
    assert isinstance(dialog, agenda_out.LeaveDialog)
    assert dialog.deed is not None
    assert not dialog.deed.isEnabled()
    dialog.options[Purpose.CONTACT].click()
    dialog.names.click()
    dialog.deed.click()
    day.stage.rest()
    assert dialog.overlay is None
    assert b"Proefman" in target.read_bytes()


def test_reception_plans_by_length_and_sees_a_consult(home: Home) -> None:
    owner = home.practitioner()
    home.close(owner)
    desk = Day(home.receptionist())
    try:
        kinds = {str(desk.table.records_model.data(desk.table.records_model.index(row, 2))) for row in (1, 5)}
        assert kinds == {"Consult"}
        desk.panel.deeds.plan_on(desk.studio.today(), 600)
        desk.stage.rest()
        kind = plan_form(desk).form.kind
        assert [kind.itemText(at) for at in range(kind.count())] == [
            "Consult (15 min)", "Consult (20 min)", "Consult (30 min)", "Consult (45 min)", "Consult (60 min)",
        ]  # fmt: skip
    finally:
        desk.stage.close()


# --- the file and the practice ---


def test_the_clients_own_page_shows_what_comes_and_what_was(day: Day) -> None:
    agenda.plan_appointment(day.studio, day.anna.id, plan_at(day.studio, days=-40))
    page = AppointmentsPage(day.studio, day.stage.jobs, day.stage.privacy, day.stage.window)
    page.resize(1200, 600)
    page.show()
    page.show_client(day.anna)
    page.entered()
    day.stage.rest()
    assert [one.id for one in page.coming.records_model.records] == [day.first]
    assert len(page.past.records_model.records) == 1
    page.coming.selectRow(0)
    page.change.click()
    day.stage.rest()
    form = plan_form(day)
    form.form.minutes.setText("45")
    assert form.deed is not None
    form.deed.click()
    day.stage.rest()
    assert page.coming.records_model.records[0].minutes == 45
    page.plan_new()
    day.stage.rest()
    assert plan_form(day).form.client.client is not None
    assert not plan_form(day).form.client.other.isVisible()


def test_the_owner_changes_kinds_rooms_and_hours_as_a_whole(day: Day) -> None:
    page = AgendaSetupPage(day.studio, day.stage.jobs, day.stage.privacy, day.stage.window)
    page.resize(1200, 600)
    page.show()
    page.entered()
    day.stage.rest()
    assert page.hours[0].text() == "9:00-12:30, 13:30-17:30"
    page.add.click()
    page.kinds[-1].nl.setText("Tweede kijk")
    page.kinds[-1].minutes.setText("25x")
    page.hours[5].setText("10-14")
    page.save_all()
    day.stage.rest()
    assert page.kinds[-1].fields["minutes"].wrong
    page.kinds[-1].minutes.setText("25")
    page.hours[6].setText("14-10")
    page.save_all()
    day.stage.rest()
    assert page.hour_fields[6].wrong
    page.hours[6].setText("")
    page.rooms.set_text("Noord\nZuid\n")
    page.kinds[0].remove.click()
    page.save_all()
    day.stage.rest()
    saved = agenda_setup.agenda_setup(day.studio)
    assert [one.name_nl for one in saved.kinds][-1] == "Tweede kijk"
    assert saved.kind("first_screening") is None
    assert saved.rooms == ("Noord", "Zuid")
    assert [(one.opens, one.closes) for one in saved.hours if one.weekday == 5] == [(600, 840)]
    place = planning.first_free_place(day.studio, date(2026, 11, 28), 60)
    assert place is not None
    assert place.room == "Noord"


def test_months_are_shortened_as_people_write_them(day: Day) -> None:
    english = [words.short_month(date(2027, month, 1)) for month in range(1, 13)]
    assert english == ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    assert words.long_day_within(day.studio.today()) == "Tuesday 24 November 2026"
    speak("nl")
    assert words.short_month(date(2027, 3, 1)) == "mrt"
    assert words.long_day_within(day.studio.today()) == "dinsdag 24 november 2026"
