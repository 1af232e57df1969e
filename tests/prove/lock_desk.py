"""More states in which the screen must lock: the agenda, the till, letters, consents, joining, the practice.

What is typed in them is a word that stands nowhere else, so that it can be searched for afterwards in every file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from skintwin_desktop.core import clients, news_lists, till
from skintwin_desktop.core.events import Purpose
from skintwin_desktop.core.invoice_paper import invoice_document
from skintwin_desktop.ui import file_pages, office_pages
from skintwin_desktop.ui.agenda_panel import DAY, WEEK, AgendaPanel
from skintwin_desktop.ui.choose_file import choose_csv, choose_pdf
from skintwin_desktop.ui.consents_page import ConsentsPage
from skintwin_desktop.ui.contact_page import ContactPage
from skintwin_desktop.ui.file_details import FileDetails
from skintwin_desktop.ui.message_dialog import MessageDialog
from skintwin_desktop.ui.news_page import NewsPage
from skintwin_desktop.ui.note_dialog import NoteDialog
from skintwin_desktop.ui.payment_dialogs import ReturnDialog
from skintwin_desktop.ui.payment_page import PaymentPage
from skintwin_desktop.ui.plan_dialog import PlanDialog
from skintwin_desktop.ui.prices_page import PricesPage
from skintwin_desktop.ui.sources_page import SourcesPage
from skintwin_desktop.ui.statements_page import StatementsPage
from skintwin_desktop.ui.till_page import TillPage
from skintwin_desktop.ui.widgets.overlay import Overlay
from tests.builders import Home
from tests.driver import until
from tests.prove.desk_pages import Kind, agenda, file_page, practice_page, rest
from tests.prove.lock_states import SIGNED, UNDER_WAY, Desk
from tests.prove.marked import MarkedStudio
from tests.prove.marked_desk import AT_DESK, GIVER, MOTHER, NEWS, REGISTER, SPOKEN, TILL, TWIN, administered
from tests.prove.privacy_desk import mouse

TYPED = "Kwikstaartzin"
"""Typed in every field of these states."""
KEPT = (*(word for one in AT_DESK.values() for word in one.all()), MOTHER, GIVER, SPOKEN, TILL, NEWS, REGISTER, TYPED)
"""What no file may hold in the clear after all of it."""
_AT_WORK = 12
"""Pieces of work that are waiting in a lane while the screen locks."""


def administer(home: Home, folder: Path) -> None:
    """Let the desk work for a day for the two clients who are there."""
    studio = home.practitioner()
    found = {name: clients.find_clients(studio, name)[0].id for name in (SIGNED, UNDER_WAY)}
    administered(studio, MarkedStudio(found[UNDER_WAY], found[SIGNED], found[SIGNED], {}, {}), folder)
    home.close_all()


class OfficeDesk(Desk):
    """The person at the desk with the whole practice to do."""

    signed = SIGNED
    """Whose file is open."""

    # --- getting there ---

    def _over(self) -> None:
        """Wait until something lies over the window."""
        rest(self.person)
        until(lambda: self.person.window.findChildren(Overlay), "no dialog")

    def _agenda(self, view: str = DAY, *, days: int = 0) -> AgendaPanel:
        self.today()
        panel = agenda(self.person, view)
        if days:
            panel.step(days)
            rest(self.person)
        return panel

    def _tab(self, name: str, kind: type[Kind]) -> Kind:
        self.open(self.signed)
        return file_page(self.person, name, kind)

    # --- the agenda ---

    def agenda_week(self) -> None:
        self._agenda(WEEK)

    def dragging_in_the_week(self) -> None:
        week = self._agenda(WEEK).week
        one = next(one for one in week.appointments() if one.can_move)
        week.choose(one.id)
        middle = week.box_of(one.id).center().toPoint()
        mouse(week, QEvent.Type.MouseButtonPress, middle)
        mouse(week, QEvent.Type.MouseMove, middle + QPoint(0, 60))
        assert week._target is not None

    def dragging_in_the_day(self) -> None:
        table = self._agenda(days=1).table
        table.choose(next(one.id for one in table.appointments() if one.can_move))
        row = table.visualRect(table.currentIndex()).center()
        mouse(table.viewport(), QEvent.Type.MouseButtonPress, row)
        mouse(table.viewport(), QEvent.Type.MouseMove, row + QPoint(0, 90))
        assert table._target is not None

    def menu_of_an_appointment(self) -> None:
        panel = self._agenda(days=1)
        panel.menus.open_for(panel.appointments()[0], panel.mapToGlobal(QPoint(40, 80)))
        until(lambda: QApplication.activePopupWidget() is not None, "no menu")

    def planning(self) -> None:
        panel = self._agenda()
        panel.plan_new()
        form = until(lambda: panel.deeds.dialog if isinstance(panel.deeds.dialog, PlanDialog) else None, "no form")
        form.form.room.setText(TYPED)
        form.form.client.field.setFocus()
        QTest.keyClicks(form.form.client.field, TYPED)

    def cancelling(self) -> None:
        panel = self._agenda(days=1)
        panel.deeds.cancel(next(one for one in panel.appointments() if one.can_move))
        self._over()

    def waiting_list(self) -> None:
        self._agenda().waiting.open_list()
        self._over()

    def waiting_note(self) -> None:
        panel = self._agenda()
        panel.waiting.adding = None
        panel.waiting.add()
        form = until(lambda: panel.waiting.adding, "no form")
        form.comment.setFocus()
        QTest.keyClicks(form.comment, TYPED)

    def recall_list(self) -> None:
        self.today()
        self.person.workspace.screens.today.recall_list.open_list()
        self._over()

    def going_to_a_day(self) -> None:
        self._agenda().ask_day()
        self._over()

    # --- money ---

    def payments(self) -> None:
        self._tab(file_pages.PAYMENT, PaymentPage)

    def invoice_being_typed(self) -> None:
        page = self._tab(file_pages.PAYMENT, PaymentPage)
        page._begin_empty()
        page.form.payer.choose("other")
        for editor in (*page.form.texts.values(), page.form.lines.rows[0].words):
            editor.clear()
            QTest.keyClicks(editor, TYPED)

    def _with_open_invoice(self) -> PaymentPage:
        page = self._tab(file_pages.PAYMENT, PaymentPage)
        rows = page.table.records_model.records
        page.table.selectRow(next(row for row, one in enumerate(rows) if one.open > 0))
        rest(self.person)
        return page

    def taking_a_payment(self) -> None:
        self._with_open_invoice().take()
        self._over()

    def crediting(self) -> None:
        self._with_open_invoice().credit()
        self._over()

    def paying_back(self) -> None:
        page = self._with_open_invoice()
        assert page.detail.invoice is not None
        back = ReturnDialog(page.window(), page._studio, page._jobs, page.detail.invoice)
        page._ask(back, _forget)
        back.fields["account"].show()
        QTest.keyClicks(back.account, TYPED)

    def saving_an_invoice(self) -> None:
        choose_pdf(self._with_open_invoice().window(), "Bewaren", "factuur.pdf", _forget)

    def invoices_being_made(self) -> None:
        page = self._with_open_invoice()
        assert page.detail.invoice is not None
        for _ in range(_AT_WORK):
            page._jobs.run(
                page, invoice_document, self.person.studio, page.detail.invoice.id, then=_forget, on_error=_forget
            )  # fmt: skip

    def till(self) -> None:
        practice_page(self.person, office_pages.TILL, TillPage)

    def closing_the_till(self) -> None:
        page = practice_page(self.person, office_pages.TILL, TillPage)
        page.day._ask_closing()
        assert page.day.dialog is not None
        QTest.keyClicks(page.day.dialog.remark, TYPED)

    def table_for_the_bookkeeper(self) -> None:
        page = practice_page(self.person, office_pages.TILL, TillPage)
        page._ask_export()
        choose_csv(page.window(), "Bewaren", "tabel.csv", _forget)

    def till_being_read(self) -> None:
        page = practice_page(self.person, office_pages.TILL, TillPage)
        for _ in range(_AT_WORK):
            page._jobs.run(
                page, till.day_document, self.person.studio, page.day.wanted, then=_forget, on_error=_forget
            )  # fmt: skip

    # --- contact ---

    def contact(self) -> None:
        self._tab(file_pages.CONTACT, ContactPage)

    def _writing(self, kind: type[Kind]) -> Kind:
        page = self._tab(file_pages.CONTACT, ContactPage)
        page.write_note() if kind is NoteDialog else page.write_message()
        rest(self.person)
        assert isinstance(page.dialog, kind)
        return page.dialog

    def typing_a_note(self) -> None:
        dialog = self._writing(NoteDialog)
        dialog.kind.set_value("medical")
        QTest.keyClicks(dialog.text, TYPED)

    def typing_a_letter(self) -> None:
        dialog = self._writing(MessageDialog)
        dialog.show_values({"template": "own_words", "channel": "post", "language": "nl"})
        QTest.keyClicks(dialog.text, TYPED)
        for _ in range(_AT_WORK):
            dialog._show_preview()

    def message_made(self) -> None:
        page = self._tab(file_pages.CONTACT, ContactPage)
        page._show_message(next(one for one in page.table.records_model.records if one.what == "message"))
        self._over()

    # --- consents ---

    def consents(self) -> None:
        self._tab(file_pages.CONSENTS, ConsentsPage)

    def asking_a_consent(self) -> None:
        page = self._tab(file_pages.CONSENTS, ConsentsPage)
        page.ask("share_gp")
        assert page.dialog is not None
        page.dialog.answer.set_value("given")
        page.dialog.given_by.set_value("representative")
        page.dialog._fit_rows()
        QTest.keyClicks(page.dialog.representative, TYPED)

    def choosing_a_scan(self) -> None:
        page = self._tab(file_pages.CONSENTS, ConsentsPage)
        page.ask("share_gp")
        assert page.dialog is not None
        page.dialog.evidence._choose()

    def evidence(self) -> None:
        page = self._tab(file_pages.CONSENTS, ConsentsPage)
        kept = [two for one in page.table.records_model.records for answer in one.answers for two in answer.evidence]
        page._open_evidence(kept[0])
        self._over()

    # --- joining, and what only the owner has ---

    def looking_for_another_file(self) -> None:
        page = self._tab(file_pages.DETAILS, FileDetails)
        page._choose_file()
        self._over()
        QTest.keyClicks(self._focused(), TYPED)

    def joining(self) -> None:
        page = self._tab(file_pages.DETAILS, FileDetails)
        page._side_by_side(clients.find_clients(self.person.studio, TWIN.last)[0])
        self._over()

    def prices(self) -> None:
        practice_page(self.person, office_pages.PRICES, PricesPage)._add()
        self._over()
        QTest.keyClicks(self._focused(), TYPED)

    def news_being_written(self) -> None:
        page = practice_page(self.person, office_pages.NEWS, NewsPage)
        page._new()
        self._over()
        QTest.keyClicks(self._focused(), TYPED)

    def weighing(self) -> None:
        page = practice_page(self.person, office_pages.NEWS, NewsPage)
        page._sign()
        self._over()
        for editor in page.dialog.parts.values():  # type: ignore[union-attr]
            QTest.keyClicks(editor, TYPED)

    def letters_being_made(self) -> None:
        page = practice_page(self.person, office_pages.NEWS, NewsPage)
        post = next(one for one in page.table.records_model.records if one.plan.channel == "post")
        for number in range(_AT_WORK):
            path = self.card / f"letters-{number}.pdf"
            page._jobs.run_long(
                page, news_lists.export_letters, self.person.studio, post.id, path,
                purpose=Purpose.NEWS, then=_forget, on_error=_forget,
            )  # fmt: skip

    def source_being_written(self) -> None:
        practice_page(self.person, office_pages.SOURCES, SourcesPage)._add()
        self._over()
        QTest.keyClicks(self._focused(), TYPED)

    def statement_being_written(self) -> None:
        practice_page(self.person, office_pages.STATEMENT, StatementsPage)._add()
        self._over()
        QTest.keyClicks(self._focused(), TYPED)


def _forget(*_: object) -> None:
    """Take no notice."""


STATES: dict[str, Callable[[OfficeDesk], None]] = {
    name: reach for name, reach in vars(OfficeDesk).items() if callable(reach) and not name.startswith("_")
}
