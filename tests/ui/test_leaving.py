"""What leaves the program: one place decides, in privacy mode nothing does, and no other way leads out."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from skintwin_desktop.core.events import Purpose
from skintwin_desktop.ui.choose_file import choose_csv, choose_pdf
from skintwin_desktop.ui.journal_dialogs import ExportDialog
from skintwin_desktop.ui.journal_page import JournalPage
from skintwin_desktop.ui.leaving import WayOut, way_out
from skintwin_desktop.ui.office_pages import JOURNAL, PROTECTION
from skintwin_desktop.ui.office_screen import OfficeScreen
from skintwin_desktop.ui.printing import print_pages
from skintwin_desktop.ui.private import Privacy
from skintwin_desktop.ui.protection_page import ProtectionPage
from skintwin_desktop.ui.purpose_dialog import PurposeDialog
from skintwin_desktop.ui.recovery_sheet import SheetView
from skintwin_desktop.ui.widgets.buttons import KeyButton
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import OWNER_PASSWORD
from tests.core.world import journal
from tests.driver import until
from tests.prove.marked import OTHER, PRESENT
from tests.sources import PACKAGE, name_of, tree
from tests.ui.desk import Desk
from tests.ui.support import put_away, settle, stage_parts

WHY = "Printing and saving are off in privacy mode. Switch it off first (F9)."
WAYS = {
    "QPrinter": {"ui/printing.py"},
    "QPrintDialog": {"ui/printing.py"},
    "QPdfWriter": set(),
    "QPrintPreviewDialog": set(),
    "AcceptSave": {"ui/choose_file.py"},
    "getSaveFileName": set(),
    "QDesktopServices": set(),
    "clipboard": {"ui/clipboard.py", "ui/sentry.py"},
    "QClipboard": {"ui/clipboard.py"},
    "QMimeData": {"ui/clipboard.py", "ui/widgets/strip_drag.py"},
    "QDrag": {"ui/widgets/strip.py", "ui/curtain.py"},
}
"""Every way of Qt out of the program, and the modules that may know it."""


@pytest.fixture
def window() -> Iterator[QWidget]:
    jobs, _, made = stage_parts(600, 400)
    made.show()
    yield made
    jobs.close()
    put_away(made)


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


# --- the one place ---


def test_it_follows_privacy_mode_and_says_why(privacy: Privacy) -> None:
    way = WayOut()
    told = [(way.is_open, way.why_not)]
    way.changed.connect(lambda: told.append((way.is_open, way.why_not)))
    way.follow(privacy)
    privacy.switch(True)
    later = Privacy()
    way.follow(later)
    privacy.switch(False)
    later.switch(True)
    assert told == [(True, ""), (True, ""), (False, WHY), (True, ""), (False, WHY)]


def test_a_button_is_off_with_the_reason(privacy: Privacy) -> None:
    way, button = WayOut(), KeyButton("Print")
    way.follow(privacy)
    way.say_on(button, able=False, why_not="Nothing there.")
    assert (button.isEnabled(), button.toolTip()) == (False, "Nothing there.")
    privacy.switch(True)
    way.say_on(button)
    assert (button.isEnabled(), button.toolTip()) == (False, WHY)
    privacy.switch(False)
    way.say_on(button)
    assert (button.isEnabled(), button.toolTip()) == (True, "")
    put_away(button)


@pytest.mark.parametrize("ask", [
    lambda parent: choose_pdf(parent, "Where", "a.pdf", str),
    lambda parent: choose_csv(parent, "Where", "a.csv", str),
    lambda parent: print_pages(parent, [], "Print"),
])  # fmt: skip
def test_no_dialog_opens_while_nothing_may_leave(
    window: QWidget, privacy: Privacy, ask: Callable[[QWidget], QDialog | None]
) -> None:
    way_out.follow(privacy)
    privacy.switch(True)
    assert ask(window) is None
    assert not dialogs()
    privacy.switch(False)
    opened = ask(window)
    assert opened is not None
    opened.reject()
    settle()


def test_what_was_chosen_before_is_not_gone_on_with(window: QWidget, privacy: Privacy) -> None:
    way_out.follow(privacy)
    went: list[str] = []
    dialog = choose_pdf(window, "Where", "a.pdf", went.append)
    assert dialog is not None
    privacy.switch(True)
    dialog.fileSelected.emit("/somewhere/a.pdf")
    assert went == []
    privacy.switch(False)
    dialog.fileSelected.emit("/somewhere/a.pdf")
    assert went == ["/somewhere/a.pdf"]
    dialog.reject()


# --- no other way ---


@pytest.mark.parametrize("way", WAYS)
def test_no_other_module_knows_this_way_out(way: str) -> None:
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(tree(path)):
            if getattr(node, "id", getattr(node, "attr", getattr(node, "name", ""))) == way:
                found.add(path.relative_to(PACKAGE).as_posix())
    assert found <= WAYS[way]


def test_whoever_writes_a_file_for_a_person_asks_first() -> None:
    writes = {"save_for_person", "export_journal"}
    asked = 0
    for path in (PACKAGE / "ui").rglob("*.py"):
        names = {getattr(node, "id", getattr(node, "attr", "")) for node in ast.walk(tree(path))}
        if names & writes:
            asked += 1
            assert "way_out" in names, name_of(path)
    assert asked >= 3


# --- every deed, at the desk ---


def page_of(desk: Desk, page: str) -> QWidget:
    desk.person.keys("Ctrl+6")
    desk.person.idle()
    office = desk.person.workspace.screens.office
    assert isinstance(office, OfficeScreen)
    office.show_page(page)
    desk.person.idle()
    return office.page(page)


def open_journal(desk: Desk) -> JournalPage:
    page = page_of(desk, JOURNAL)
    assert isinstance(page, JournalPage)
    if not page.is_open:
        page.gate.password.setText(OWNER_PASSWORD)
        QTest.keyClick(page.gate.password, Qt.Key.Key_Return)
        until(lambda: page.is_open)
    until(lambda: page.table.records_model.records)
    desk.person.idle()
    return page


def exporting(desk: Desk, target: Path) -> ExportDialog:
    """Fill the question for an export in, up to its last button."""
    page = open_journal(desk)
    page._export()
    (dialog,) = desk.person.window.findChildren(ExportDialog)
    dialog.purpose.setCurrentIndex(1)
    dialog.password.setText(OWNER_PASSWORD)
    dialog.choose_path(str(target))
    return dialog


def test_the_journal_is_not_exported(desk: Desk, tmp_path: Path) -> None:
    desk.walk.sign_in()
    page = open_journal(desk)
    assert page.export.isEnabled()
    target = tmp_path / "journal.csv"
    dialog = exporting(desk, target)
    desk.person.keys("F9")
    assert not page.export.isEnabled()
    assert page.export.toolTip().startswith("Afdrukken en opslaan staan uit")
    assert dialog.deed is not None
    assert not dialog.deed.isEnabled()
    assert not dialog.place.isEnabled()
    assert dialog.off.isVisible()
    dialog.export()
    dialog.place.clicked.emit()
    page._export()
    desk.person.idle()
    assert not target.exists()
    assert not dialogs()
    assert len(desk.person.window.findChildren(ExportDialog)) == 1
    desk.person.keys("F9")
    assert not dialog.off.isVisible()
    dialog.export()
    until(target.exists)
    desk.person.idle()


def test_an_export_under_way_is_stopped_and_leaves_no_file(desk: Desk, tmp_path: Path) -> None:
    desk.walk.sign_in()
    target = tmp_path / "journal.csv"
    dialog = exporting(desk, target)
    dialog.export()
    desk.privacy.switch(True)
    until(lambda: dialog._job is None)
    desk.person.idle()
    assert not target.exists()
    assert not [one for one in tmp_path.iterdir() if one.name.startswith("journal")]


def test_every_deed_that_prints_saves_or_copies_does_nothing_in_privacy_mode(desk: Desk, tmp_path: Path) -> None:
    desk.walk.sign_in()
    desk.walk.visit(OTHER.first, words="signed")
    form = desk.person.visit.result.form
    export = tmp_path / "out"
    export.mkdir()
    desk.person.keys("F9")
    before = len(journal(desk.person.studio))
    deeds: list[Callable[[], object]] = [form.print_button.click, form.save_button.click, form.print_report]
    deeds += [partial(form._print_for, purpose) for purpose in Purpose]
    deeds += [partial(form._choose_place, purpose) for purpose in Purpose]
    deeds += [partial(form.save_to, purpose, str(export / "result.pdf")) for purpose in Purpose]
    deeds.append(partial(desk.person.keys, "Ctrl+P"))
    sheet = SheetView(desk.person.workspace.jobs, lambda lines: lines)
    deeds += [sheet.print_sheet.click, sheet.save_sheet.click, sheet._save, partial(sheet.save_to, str(export / "s"))]
    for deed in deeds:
        deed()
        desk.person.idle()
        assert not dialogs(), deed
        assert not desk.person.window.findChildren(PurposeDialog), deed
    assert list(export.iterdir()) == []
    assert not any(line.action == "export" for line in journal(desk.person.studio)[before:])
    put_away(sheet)


def test_a_masked_cell_copies_as_dots(desk: Desk) -> None:
    desk.walk.sign_in()
    desk.person.keys("F9")
    agenda = desk.person.workspace.screens.today.agenda
    agenda.setFocus()
    agenda.setCurrentIndex(agenda.records_model.index(1, 1))
    QGuiApplication.clipboard().clear()
    QTest.keySequence(agenda, QKeySequence(QKeySequence.StandardKey.Copy))
    text = QGuiApplication.clipboard().text()
    assert OTHER.first not in text
    assert desk.made.labels[OTHER.first] not in text
    QGuiApplication.clipboard().clear()


def test_the_protection_page_and_the_palette_offer_no_way_out(desk: Desk) -> None:
    desk.walk.sign_in()
    assert isinstance(page_of(desk, PROTECTION), ProtectionPage)
    desk.walk.open(PRESENT.first)
    desk.person.keys("F9", "Ctrl+K")
    titles = [entry.title for entry in desk.person.find_palette()._matching()]
    assert titles
    assert not [one for one in titles if any(word in one.lower() for word in ("afdruk", "export", "opslaan"))]
    desk.person.keys("Esc")
    assert not desk.person.window.findChildren(Overlay)
