"""A walk past what only the owner has, and past every dialog that can be opened: the practice, the account, deeds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from skintwin_desktop.ui.emergencies_dialog import EmergenciesDialog
from skintwin_desktop.ui.journal_page import JournalPage
from skintwin_desktop.ui.office_overview import OverviewPage
from skintwin_desktop.ui.office_pages import JOURNAL, OVERVIEW, PROTECTION, USERS
from skintwin_desktop.ui.protection_page import ProtectionPage
from skintwin_desktop.ui.users_page import UsersPage
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import OWNER_PASSWORD, RECEPTIONIST
from tests.driver import until
from tests.prove.marked import OTHER, PRESENT, WAITING
from tests.prove.privacy_walk import Walk

_RESULT = 3


@dataclass
class OfficeWalk:
    """Goes on where a walk ends; the same person, the same studio, the same stops."""

    walk: Walk

    def everything(self, *, present: bool) -> None:
        """Walk past all of it; with a client who is present past that client's own screen as well."""
        self.overview()
        self.journal()
        self.users()
        self.protection()
        self.account()
        self.of_a_file()
        self.start_of_a_visit()
        self.purposes()
        if present:
            self.clients_screen()

    def _stop(self, name: str) -> None:
        self._rest()
        self.walk.stop(name)

    def _rest(self) -> None:
        for _ in range(3):
            self.walk.person.idle()

    def _dialog(self, name: str) -> None:
        """Stop at the dialog that was opened, and take it away."""
        self._rest()
        assert self.walk.person.window.findChildren(Overlay), f"no dialog: {name}"
        self._stop(name)
        self.walk.away()
        self._rest()

    def _page(self, page: str) -> QWidget:
        person = self.walk.person
        person.keys("Ctrl+6")
        self._rest()
        person.workspace.screens.office.show_page(page)
        self._rest()
        return person.workspace.screens.office.page(page)

    # --- the practice ---

    def overview(self) -> None:
        """Walk past the first page, and the emergencies on it."""
        page = self._page(OVERVIEW)
        assert isinstance(page, OverviewPage)
        self._stop("practice, overview")
        if page._emergencies:
            page.look_at.click()
            assert self.walk.person.window.findChildren(EmergenciesDialog)
            self._dialog("practice, emergencies")

    def open_journal(self) -> JournalPage:
        """Open the journal with the password."""
        page = self._page(JOURNAL)
        assert isinstance(page, JournalPage)
        if not page.is_open:
            self._stop("journal, gate")
            page.gate.password.setText(OWNER_PASSWORD)
            page.gate.open.click()
            until(lambda: page.is_open, "the journal does not open")
            self._rest()
        return page

    def journal(self) -> None:
        """Walk past the journal: its gate, its filter, its lines, its dialogs."""
        page = self.open_journal()
        page.filter.clear_all()
        self._stop("journal")
        page.filter.client.setFocus()
        QTest.keyClicks(page.filter.client, OTHER.last)
        self._stop("journal, a client typed")
        page.filter.clear_all()
        QTest.keyClicks(page.filter.client, OTHER.postcode[:2])  # the same for all three
        page.filter.apply()
        self._stop("journal, which client?")
        page.filter.clear_all()
        page.filter.client.setText(self.walk.made.labels[OTHER.first])
        page.filter.apply()
        until(lambda: page.filter.chosen_client is not None, "nobody is chosen")
        self._stop("journal, of one client")
        page.client_view.click()
        self._dialog("journal, for the client")
        page.export.click()
        self._dialog("journal, export")
        page._review()
        for editor in self._editors():
            editor.setPlainText(f"Vraag over {OTHER.note}")
        self._dialog("journal, review")
        page.check._ask_sheet()
        self._dialog("journal, signatures")
        page.filter.clear_all()
        self._rest()

    def _editors(self) -> list[QPlainTextEdit]:
        self._rest()
        overlay = self.walk.person.window.findChildren(Overlay)[-1]
        return [one for one in overlay.findChildren(QPlainTextEdit) if one.isVisible()]

    def users(self) -> None:
        """Walk past the users and the dialogs about them."""
        page = self._page(USERS)
        assert isinstance(page, UsersPage)
        rows = page.table.records_model
        page.table.selectRow(next(row for row in range(rows.rowCount()) if rows.record(row).name == RECEPTIONIST))
        self._stop("users")
        for button in (page.add, page.details, page.role, page.reset, page.suspend, page.remove):
            button.click()
            self._dialog(f"users, {button.text()}")

    def protection(self) -> None:
        """Walk past what is protected, and the dialogs of the recovery sheet."""
        page = self._page(PROTECTION)
        assert isinstance(page, ProtectionPage)
        self._stop("protection")
        page.recovery._check()
        self._dialog("recovery sheet, proof")
        page.recovery._renew()
        self._dialog("recovery sheet, renewal")

    def account(self) -> None:
        """Walk past what somebody changes about the own account."""
        self.walk.person.workspace.preferences.password_wanted.emit()
        self._dialog("own password")

    # --- a file, a visit ---

    def of_a_file(self) -> None:
        """Walk past setting a file apart, with what is typed there."""
        self.walk.open(OTHER.first)
        restriction = self.walk.person.workspace.screens.client.restriction
        restriction.deed.click()
        for editor in self._editors():
            editor.setPlainText(f"Op verzoek van {OTHER.note}")
        self._dialog("setting a file apart")

    def start_of_a_visit(self) -> None:
        """Walk past the question why a client comes."""
        person = self.walk.person
        self.walk.open(WAITING.first)
        person.keys("F4")
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        self._rest()
        person.visit.start.words.setPlainText(f"Sinds {WAITING.note}")
        self._stop("start of a visit")
        person.visit.start.reset()

    def purposes(self) -> None:
        """Walk past the question what a saved result is for."""
        person = self.walk.person
        self.walk.open(OTHER.first)
        person.press("Bezoek 1")
        until(lambda: person.workspace.page == "screening", "the visit does not open")
        self._rest()
        person.click(person.visit.tabs[_RESULT])
        until(lambda: person.visit.result.preview.pages, "no preview", seconds=40)
        self._rest()
        person.visit.result.form.save_button.click()
        self._dialog("what a saved result is for")

    def clients_screen(self) -> None:
        """Walk past the screen that is turned to the client who is present."""
        guard = self.walk.person.workspace.guard
        self.walk.open(PRESENT.first)
        if guard.privacy.present is None:
            self.walk.person.keys("Ctrl+F9")
        self._rest()
        guard.second.open_on(QGuiApplication.primaryScreen())
        window = guard.second.window
        assert window is not None
        until(lambda: window.stage.has_picture, "no picture on the client's screen")
        self._stop("the client's own screen")
        guard.second.close()
        self.walk.person.window.activateWindow()
        until(self.walk.person.window.isActiveWindow, "the desk is not in front")
        guard.end_present()
        self._rest()
