"""Privacy mode: nothing of a client is seen, read or heard; one field shows while it is held; one file may open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QWidget

from skintwin_desktop.core import clients, revealing, screening
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.studio import Studio
from skintwin_desktop.errors import AnotherClientPresent, Denied, NotFound
from skintwin_desktop.ui import reveal
from skintwin_desktop.ui.private import MASK, Privacy, Private, Written
from skintwin_desktop.ui.second_screen import SecondScreen
from skintwin_desktop.ui.widgets.chips import Chip
from skintwin_desktop.ui.widgets.overlay import Overlay
from skintwin_desktop.ui.widgets.private import PrivateImage, PrivateLabel
from skintwin_desktop.ui.widgets.table import Cell, Column, RecordTable
from skintwin_desktop.ui.widgets.table_model import CELL
from skintwin_desktop.ui.widgets.toast import Toast
from tests.builders import RECEPTIONIST, RECEPTIONIST_PASSWORD, Clock, Home, take_in
from tests.core.world import journal
from tests.driver import until
from tests.prove.marked import OTHER, PRESENT, URGENT, WAITING, MarkedStudio, opened_in_emergency
from tests.prove.privacy import Watch, secrets
from tests.prove.privacy_office import OfficeWalk
from tests.prove.seen import found_in, picture_text, spoken, words
from tests.shared import programs
from tests.ui.desk import Desk, desk_in, door_of
from tests.ui.support import filled, pixels, put_away, settle

SOMEBODY = UUID(int=1)


# --- the walk ---


@pytest.mark.long
@pytest.mark.parametrize("present", [False, True])
def test_nothing_of_anybody_is_read_or_heard_on_any_screen(desk: Desk, present: bool) -> None:
    watch = Watch(desk.person, desk.made, Path(), present=present)
    desk.walk.stop = watch.stop
    desk.walk.sign_in()
    desk.walk.office()
    desk.walk.visit(PRESENT.first if present else OTHER.first, words="visit")
    desk.walk.dialogs()
    assert watch.stops > 20
    assert len(watch.shown) > 30
    assert not watch.leaks


@pytest.mark.long
def test_nothing_is_read_or_heard_in_the_practice_and_in_any_dialog(marked: MarkedStudio, tmp_path: Path) -> None:
    studio = Home(door_of(tmp_path), Clock(), (), tmp_path / "backup")
    opened_in_emergency(studio, marked)
    desk = desk_in(tmp_path, marked)
    watch = Watch(desk.person, marked, Path())
    desk.walk.stop = watch.stop
    desk.walk.sign_in()
    OfficeWalk(desk.walk).everything(present=False)
    assert watch.stops > 25
    assert watch.shown >= {URGENT, OTHER.last, OTHER.note, WAITING.note, marked.labels[OTHER.first]}
    assert not watch.leaks
    desk.person.abandon()


def test_the_journal_finds_in_privacy_mode_only_who_is_present(desk: Desk) -> None:
    desk.walk.sign_in()
    page = OfficeWalk(desk.walk).open_journal()
    desk.privacy.switch(True)
    for who, found in ((None, None), (desk.made.present, desk.made.present)):
        desk.privacy.set_present(who)
        page.filter.clear_all()
        page.filter.client.setText(PRESENT.postcode[:2])
        page.filter.apply()
        desk.person.idle()
        chosen = page.filter.chosen_client
        assert (chosen.id if chosen is not None else None) == found
        assert page.filter.client_field.wrong is (found is None)


def test_a_receptionist_sees_nothing_either(desk: Desk) -> None:
    watch = Watch(desk.person, desk.made, Path())
    desk.walk.stop = watch.stop
    desk.walk.sign_in(RECEPTIONIST, RECEPTIONIST_PASSWORD)
    desk.walk.office(medical=False)
    assert watch.stops > 10
    assert not watch.leaks


def test_the_pixels_of_the_day_say_nothing(desk: Desk, tmp_path: Path) -> None:
    programs("tesseract")
    desk.walk.sign_in()
    desk.person.keys("Ctrl+1")
    desk.person.sees(OTHER.first)
    everything = secrets(desk.made, present=False)
    openly = picture_text(desk.person.window.grab().toImage(), tmp_path / "open.png")
    assert len(found_in([("open", openly)], everything)) >= 6
    desk.person.keys("F9")
    hidden = picture_text(desk.person.window.grab().toImage(), tmp_path / "masked.png")
    assert "Afspraak" in hidden
    assert not found_in([("masked", hidden)], everything)


def test_what_was_said_before_goes_away_at_once(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.person.workspace.toast(f"{OTHER.first} is er")
    desk.person.keys("F9")
    assert not [one for one in desk.person.window.findChildren(Toast) if one.isVisible()]
    assert not found_in([*words(), *spoken()], (OTHER.first,))


def test_what_is_typed_to_find_somebody_stands_there_as_dots(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.person.keys("F9", "Ctrl+K")
    palette = desk.person.find_palette()
    QTest.keyClicks(palette.field, OTHER.last)
    desk.person.idle()
    assert palette.field.echoMode() == QLineEdit.EchoMode.Password
    assert not palette._found
    assert not found_in([*words(), *spoken()], (OTHER.last,))
    desk.person.keys("Esc")


# --- what is not declared public ---


def test_a_cell_that_nobody_declared_public_is_masked_with_its_chip_and_icon(privacy: Privacy) -> None:
    columns = [
        Column[str]("Said", Cell),
        Column[str]("Chip", lambda one: Cell(chip=Chip("warn", "clock", one))),
        Column[str]("Icon", lambda one: Cell(one, icon="warning", private=Private.CONTACT)),
        Column[str]("Public", lambda one: Cell(one, private=Private.PUBLIC)),
    ]
    table = RecordTable[str]("Table", privacy, columns, client_of=lambda _: SOMEBODY)
    table.show_records(["Marker"])
    model = table.records_model
    privacy.set_present(SOMEBODY)
    privacy.switch(True)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole, CELL)
    for column in range(3):
        found = [model.data(model.index(0, column), role) for role in roles]
        assert "Marker" not in str(found), column
        assert model.masked(0, column).chip is None
        assert not model.masked(0, column).icon
    assert model.data(model.index(0, 3)) == "Marker"
    put_away(table)


def test_who_is_present_keeps_first_name_initial_number_and_kind(privacy: Privacy) -> None:
    privacy.switch(True)
    privacy.set_present(SOMEBODY)
    shown = {kind: privacy.shown("Anna Proefman", kind, SOMEBODY, short="Anna P.") for kind in Private}
    assert {kind for kind, text in shown.items() if text != MASK} == {
        Private.PUBLIC, Private.NAME, Private.NUMBER, Private.KIND,
    }  # fmt: skip
    assert shown[Private.NAME] == "Anna P."
    assert privacy.shown("Proefman", Private.NAME, SOMEBODY) == MASK, "a name without a short form is no short form"
    assert privacy.shown("Anna Proefman", Private.NAME, None) == MASK


# --- held ---


@pytest.fixture
def label(privacy: Privacy) -> Iterator[PrivateLabel]:
    found = PrivateLabel(privacy, Private.CONTACT)
    found.show_value("06 12345678", SOMEBODY)
    found.resize(200, 24)
    found.show()
    privacy.switch(True)
    yield found
    put_away(found)


def test_a_field_shows_while_the_mouse_is_held_on_it(label: PrivateLabel, privacy: Privacy) -> None:
    asked: list[tuple[UUID, Private]] = []

    def write(client: UUID, kind: Private, written: Written) -> None:
        asked.append((client, kind))
        written()

    privacy.write_reveal = write
    assert label.text() == MASK
    QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert not asked, "a click is not enough"
    QTest.mousePress(label, Qt.MouseButton.LeftButton)
    assert label._hold is not None
    assert label._hold._patience.interval() == reveal.HOLD_MS
    until(lambda: label.text() == "06 12345678")
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton)
    assert label.text() == MASK
    assert label.accessibleName() == "hidden"
    assert asked == [(SOMEBODY, Private.CONTACT)]


@pytest.mark.parametrize("how", ["ten seconds", "beside it", "focus", "window", "privacy", "hidden"])
def test_a_field_does_not_stay_shown(label: PrivateLabel, how: str, privacy: Privacy) -> None:
    other = QLineEdit()
    QTest.mousePress(label, Qt.MouseButton.LeftButton)
    until(lambda: not label.masked)
    assert label._hold is not None
    if how == "ten seconds":
        assert label._hold._limit.interval() == reveal.LONGEST_MS == 10_000
        label._hold._limit.timeout.emit()
    elif how == "beside it":
        QTest.mouseMove(label, QPoint(500, 500))
    elif how == "focus":
        other.show()
        other.activateWindow()
        other.setFocus()
        until(other.hasFocus)
    elif how == "window":
        QApplication.sendEvent(label, QEvent(QEvent.Type.WindowDeactivate))
    elif how == "privacy":
        privacy.set_present(UUID(int=9))
    else:
        label.hide()
    until(lambda: label.masked)
    put_away(other)


def test_nothing_is_shown_before_its_line_stands(label: PrivateLabel, privacy: Privacy) -> None:
    waiting: list[Written] = []
    privacy.write_reveal = lambda _client, _kind, written: waiting.append(written)
    QTest.mousePress(label, Qt.MouseButton.LeftButton)
    until(lambda: waiting)
    assert label.masked
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton)
    waiting[0]()
    assert label.masked, "let go of before it was written down"
    privacy.write_reveal = None
    QTest.mousePress(label, Qt.MouseButton.LeftButton)
    assert label._hold is not None
    assert not label._hold._patience.isActive(), "nobody writes it down, so nobody sees it"


def test_a_picture_shows_while_space_is_held(privacy: Privacy) -> None:
    tile = PrivateImage(privacy, SOMEBODY, filled(60, 40).size())
    tile.show_image(filled(60, 40))
    tile.show()
    magenta = (255, 0, 255)
    privacy.switch(True)

    def middle() -> object:
        return pixels(tile).pixelColor(30, 5).getRgb()[:3]  # type: ignore[index]  # the stubs do not know it

    assert middle() != magenta
    press, release = (QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier) for kind in
                      (QEvent.Type.KeyPress, QEvent.Type.KeyRelease))  # fmt: skip
    QApplication.sendEvent(tile, press)
    assert middle() == magenta
    QApplication.sendEvent(tile, release)
    assert middle() != magenta
    privacy.set_present(UUID(int=9))
    QApplication.sendEvent(tile, press)
    assert middle() != magenta, "never a picture of somebody else while a client is present"
    put_away(tile)


def test_a_cell_shows_while_space_is_held_and_leaves_one_line(desk: Desk) -> None:
    desk.walk.sign_in()
    person = desk.person
    person.keys("F9")
    agenda = person.workspace.screens.today.agenda
    agenda.setFocus()
    agenda.selectRow(1)
    agenda.setCurrentIndex(agenda.records_model.index(1, 1))
    before = len(desk.lines())
    QTest.keyPress(agenda, Qt.Key.Key_Space)
    until(lambda: OTHER.last in str(agenda.records_model.data(agenda.records_model.index(1, 1))))
    shown = [agenda.records_model.data(agenda.records_model.index(row, 1)) for row in range(3)]
    assert sum(OTHER.last in str(text) for text in shown) == 1
    assert MASK in str(shown[1]), "the number below stays masked"
    assert MASK in str(shown[0])
    QTest.keyRelease(agenda, Qt.Key.Key_Space)
    assert OTHER.last not in str(agenda.records_model.data(agenda.records_model.index(1, 1)))
    assert desk.lines()[before:] == [("field", "name", desk.made.other)]


def test_revealing_is_journalled_and_asks_the_right(home: Home) -> None:
    studio: Studio = home.practitioner()
    client = take_in(studio).client.id
    for kind in Private:
        if kind is not Private.PUBLIC:
            before = len(journal(studio))
            revealing.reveal_field(studio, client, kind.value)
            (line,) = journal(studio)[before:]
            assert (line.event, line.action, line.client_id) == ("value_revealed", "read", client)
            assert (line.object_type, line.object_id) == ("field", kind.value)
    with pytest.raises(NotFound):
        revealing.reveal_field(studio, client, "public")
    with pytest.raises(NotFound):
        revealing.reveal_field(studio, studio.new_id(), "name")
    home.close(studio)
    desk = home.receptionist()
    revealing.reveal_field(desk, client, "contact")
    for medical in ("medical", "picture"):
        with pytest.raises(Denied):
            revealing.reveal_field(desk, client, medical)


# --- the client who is present ---


def test_while_a_client_is_present_nobody_elses_file_opens(desk: Desk) -> None:
    desk.walk.sign_in()
    person, studio = desk.person, desk.person.studio
    desk.walk.open(PRESENT.first)
    person.press("Cliënt aanwezig")
    assert desk.present() == desk.made.present
    clients.open_client(studio, desk.made.other)  # not yet bound: privacy mode is off
    person.keys("F9", "Ctrl+1")
    person.idle()
    person.sees(f"{PRESENT.first} {PRESENT.last[0]}.", "aanwezige cliënt", "Wat er nu anders is")
    agenda = person.workspace.screens.today.agenda
    agenda.opened.emit(agenda.records_model.record(1))
    person.sees("Beëindig eerst")
    assert not person.shows(OTHER.first)
    before = len(journal(studio))
    with pytest.raises(AnotherClientPresent):
        clients.open_client(studio, desk.made.other)
    with pytest.raises(AnotherClientPresent):
        screening.open_file(studio, desk.made.other)
    assert [line.outcome for line in journal(studio)[before:]] == ["refused", "refused"]
    clients.open_client(studio, desk.made.present)
    person.press("“Cliënt aanwezig” beëindigen")
    assert desk.present() is None
    clients.open_client(studio, desk.made.other)


@pytest.mark.parametrize("keys", ["Ctrl+N", "Ctrl+3"])
def test_no_intake_of_somebody_else_begins_while_a_client_is_present(desk: Desk, keys: str) -> None:
    desk.walk.sign_in()
    desk.walk.open(PRESENT.first)
    desk.person.keys("Ctrl+F9", "F9", keys)
    desk.person.idle()
    assert desk.person.workspace.page == "client"
    desk.person.sees("Beëindig eerst")
    desk.person.press("Hier blijven")
    desk.person.keys("Ctrl+F9")
    assert desk.present() is None


def test_closing_the_file_does_not_end_it_but_the_key_does(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.walk.open(PRESENT.first)
    desk.person.keys("Ctrl+F9", "F9", "Ctrl+W")
    desk.person.idle()
    assert desk.present() == desk.made.present
    desk.person.keys("Ctrl+F9")
    assert desk.present() is None
    assert not desk.person.window.findChildren(Overlay)


def test_an_intake_is_hidden_until_its_client_sits_there(desk: Desk) -> None:
    desk.walk.sign_in()
    person = desk.person
    person.keys("Ctrl+3")
    person.type("Voornaam", "Boterbloem")
    person.keys("F9")
    assert not person.shows("Boterbloem")
    person.keys("Ctrl+S")
    person.press("De cliënt zit aan tafel: formulier tonen")
    person.sees("Boterbloem")
    person.keys("F9", "F9")
    assert not person.shows("Boterbloem")


# --- printing and exporting ---


def test_nothing_is_printed_or_saved_and_a_sentence_says_why(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.walk.visit(OTHER.first, words="signed")
    form = desk.person.visit.result.form
    assert form.save_button.isEnabled()
    desk.person.keys("F9")
    for button in (form.print_button, form.save_button):
        assert not button.isEnabled()
        assert "F9" in button.toolTip()
    desk.person.sees("Afdrukken en opslaan staan uit in de privacymodus.")
    form.save_to(next(iter(Purpose)), str(desk.person.settings / "report.pdf"))
    desk.person.idle()
    assert not (desk.person.settings / "report.pdf").exists()


# --- the client's own screen ---


def test_the_clients_screen_shows_their_own_pictures_and_nothing_else(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.walk.open(PRESENT.first)
    desk.person.keys("Ctrl+F9", "F9")
    second = desk.person.workspace.guard.second
    second.open_on(QGuiApplication.primaryScreen())
    window = second.window
    assert isinstance(window, SecondScreen)
    until(lambda: window.stage.has_picture and window.stage._pixels.width)
    assert window.shown in desk.made.pictures[PRESENT.first]
    first = window.shown
    QTest.keyClick(window, Qt.Key.Key_Right)
    until(lambda: window.shown != first)
    window.show_picture(desk.made.pictures[OTHER.first][0])
    assert window.shown in desk.made.pictures[PRESENT.first]
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert not "".join(texts).strip()
    assert window.windowTitle() == "SkinTwin Desktop"
    desk.person.workspace.guard.curtain.draw()
    assert any(child.isVisible() for child in window.findChildren(QWidget) if type(child).__name__ == "Cover")
    desk.person.workspace.guard.curtain.switch()
    desk.person.window.activateWindow()
    until(desk.person.window.isActiveWindow)
    desk.person.keys("Ctrl+F9")
    assert second.window is None


def test_without_a_second_screen_the_menu_says_so(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.walk.open(PRESENT.first)
    desk.person.keys("Ctrl+F9")
    guard = desk.person.workspace.guard
    menu = guard.second.offer(desk.person.workspace.banner.second)
    assert isinstance(menu, QMenu)
    (entry,) = menu.actions()
    assert not entry.isEnabled()
    assert entry.text() == "Op deze computer is geen tweede scherm aangesloten"
    menu.close()
    settle()
