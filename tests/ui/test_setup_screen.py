"""The first start with real widgets: what was typed survives a change of language, and what cannot be is refused."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLabel, QLineEdit

from skintwin_desktop.core.door import Door
from skintwin_desktop.store.device import NoDeviceStore
from skintwin_desktop.ui import language
from skintwin_desktop.ui.look import look
from skintwin_desktop.ui.setup_screen import SetupScreen
from skintwin_desktop.ui.widgets.choices import Check
from tests.builders import Clock
from tests.ui.support import application, settle, until

SHEET, TYPE_BACK, PLACES = 3, 4, 5
Make = Callable[..., SetupScreen]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Make the screen as the program does, in the place of one before it or anew."""
    application()
    door = Door(tmp_path / "studio", "KAMER-1", Clock(), NoDeviceStore())
    screens: list[SetupScreen] = []
    before_all = QLocale()

    def build(spoken: str = "en", before: SetupScreen | None = None) -> SetupScreen:
        language.speak(spoken)
        screen = SetupScreen(door, language=spoken)
        if before is not None:
            screen.show_typed(before.typed())
        screen.resize(1366, 768)
        screen.show()
        settle()
        screens.append(screen)
        return screen

    yield build
    language.be_silent()
    QLocale.setDefault(before_all)
    for screen in screens:
        screen.leave()
        screen.close()
        screen.deleteLater()
    settle()


def fill(screen: SetupScreen) -> dict[str, str]:
    """Type something of its own into every line there is."""
    typed = {name: f"{number} {name}" for number, name in enumerate(screen.lines())}
    for name, line in screen.lines().items():
        line.setText(typed[name])
    return typed


def held(screen: SetupScreen) -> dict[str, str]:
    return {name: line.text() for name, line in screen.lines().items()}


def test_every_editor_of_every_step_has_a_name(make: Make) -> None:
    screen = make()
    assert set(screen.findChildren(QLineEdit)) == set(screen.lines().values())
    assert set(screen.findChildren(Check)) == set(screen.boxes().values())


@pytest.mark.parametrize("step", range(7))
def test_every_field_keeps_its_own_value_when_the_language_changes(make: Make, step: int) -> None:
    first = make("nl")
    typed = fill(first)
    first.reception.wanted.setChecked(True)
    first.owner.person.declared.setChecked(True)
    for index in range(step + 1):
        first._show(index)
    second = make("en", first)
    third = make("nl", second)
    for screen in (second, third):
        assert held(screen) == typed
        assert screen.step == step
        assert {name: box.isChecked() for name, box in screen.boxes().items()} == {
            "owner declared": True, "reception wanted": True, "reception declared": False,
        }  # fmt: skip
        assert screen._names() == (typed["studio"], typed["owner name"])
        assert screen.sheet.key == first.sheet.key or step < TYPE_BACK - 1


def test_a_proposal_that_was_left_alone_changes_with_the_language(make: Make) -> None:
    dutch = make("nl")
    dutch._show(PLACES)
    english = make("en", dutch)
    proposed = dutch.owner.person.function.text()
    assert proposed
    assert english.owner.person.function.text() == "practitioner" != proposed


def test_the_studio_has_a_postcode_and_a_phone_that_can_be(make: Make) -> None:
    screen = make()
    page = screen.studio
    for line, text in (
        (page.studio, "Studio De Proef"), (page.address, "Teststraat 1"), (page.postcode, "99 zz"),
        (page.city, "Voorbeeldstad"), (page.phone, "geen"), (page.email, "privacy@voorbeeld.test"),
    ):  # fmt: skip
        line.setText(text)
    screen.next.click()
    assert screen.step == 0
    assert page._postcode_field.message == "A Dutch postcode looks like 1234 AB."
    assert page._phone_field.message.startswith("This cannot be a phone number.")
    page.postcode.setText("9999zz")
    page.phone.setText("010 000 0148")
    screen.next.click()
    assert screen.step == 1


@pytest.mark.parametrize("relative", ["relatief", "./studio", "~nobody-of-this-name/studio"])
def test_a_folder_is_a_whole_path(make: Make, tmp_path: Path, relative: str) -> None:
    screen = make()
    screen._show(PLACES)
    page = screen.places
    said = f"Type the whole path, like {tmp_path / 'studio'}."
    page.folder.setText(relative)
    assert (page.check(), page._folder_field.message) == (False, said)
    page.folder.setText(str(tmp_path / "studio"))
    page.backups.setText(relative)
    assert (page.check(), page._backup_field.message) == (False, said)
    page.backups.setText(str(tmp_path / "backup"))
    assert page.check()
    assert not Path(relative).exists()


def test_the_recovery_sheet_is_saved_for_its_owner_alone(make: Make, tmp_path: Path) -> None:
    screen = make()
    screen._show(SHEET)
    page, path = screen.sheet, tmp_path / "recovery-sheet.pdf"
    page.save_to(str(tmp_path / "nowhere" / "recovery-sheet.pdf"))
    until(page.note.isVisible)
    assert "another place" in page.note.text()
    page.save_to(str(path))
    until(lambda: page.note.text().startswith("Saved."))
    assert path.read_bytes().startswith(b"%PDF")
    assert sys.platform == "win32" or path.stat().st_mode & 0o777 == 0o600


def test_without_a_printer_the_sheet_is_to_be_saved(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list[str]))
    screen = make()
    screen._show(SHEET)
    page = screen.sheet
    page.print_sheet.click()
    assert page.note.isVisible()
    assert page.note.text().startswith("No printer is set up on this computer. Save the sheet as a PDF")
    until(lambda: screen._jobs.idle)
    assert screen.findChildren(QPrintDialog) == []


def test_the_sheet_asks_for_a_printer_where_there_is_one(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["Printer at the desk"]))
    screen = make()
    screen._show(SHEET)
    screen.sheet.print_sheet.click()
    until(lambda: screen.findChildren(QPrintDialog))
    (dialog,) = screen.findChildren(QPrintDialog)
    assert dialog.isVisible()
    assert not screen.sheet.note.isVisible()
    dialog.reject()


def test_qt_s_own_dialogs_speak_the_language(make: Make) -> None:
    make("nl")
    assert QCoreApplication.translate("QFileDialog", "Look in:") != "Look in:"
    make("en")
    assert QCoreApplication.translate("QFileDialog", "Look in:") == "Look in:"


def test_qt_s_file_dialog_is_legible_and_dutch(make: Make, tmp_path: Path) -> None:
    screen = make("nl")
    dialog = QFileDialog(screen, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    said = {label.text().replace("&", "") for label in dialog.findChildren(QLabel)}
    assert "Bestandsnaam:" in said
    for theme in ("light", "dark"):
        look.set(theme=theme)
        dialog.show()
        settle()
        header = dialog.findChildren(QHeaderView)[0].grab().toImage()
        assert header.pixelColor(header.width() // 3, 3).name() == look.colour("surface2").name()
    look.set(theme="light")
    dialog.close()


def test_the_circles_of_the_steps_are_whole(make: Make) -> None:
    screen = make()
    steps = screen._steps
    picture = steps.grab().toImage()
    middle = steps.HEIGHT + steps.HEIGHT // 2  # the second step: a ring with nothing in it but its number
    ground = picture.pixelColor(30, middle)
    inked = [x for x in range(30) if picture.pixelColor(x, middle) != ground]
    edge = [picture.pixelColor(x, middle).lightness() for x in (*inked[:2], *reversed(inked[-2:]))]
    assert edge[:2] == pytest.approx(edge[2:], abs=3)
